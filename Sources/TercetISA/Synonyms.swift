// SPDX-License-Identifier: Apache-2.0

/// What people call something that has another name here, for who is asked "did you mean ...?".
///
/// Words are in lower case and without dashes, as `NearMiss` compares them. This is the one place
/// for them.
package struct Synonyms: Sendable {
  private let names: [String: String]

  private init(_ rows: KeyValuePairs<String, String>) {
    names = rows.reduce(into: [:]) { names, row in
      for word in row.value.split(separator: " ") { names[String(word)] = row.key }
    }
  }

  /// What `word` is called here; nil if it is no synonym.
  func name(for word: String) -> String? { names[word] }

  /// The words that stand for something else.
  var words: some Collection<String> { names.keys }

  /// No other words.
  package static let none = Synonyms([:])

  /// Of timing parameters.
  package static let parameters = Synonyms([
    "loadUse":
      "loaduselatency loadusepenalty loadlatency loaddelay loadtouse loadstall loadbubble interlock",
    "bypass":
      "forwarding forward forwards forwardingpaths operandforwarding bypassing bypassnetwork",
    "redirectPenalty":
      "branchpenalty takenpenalty takenbranchpenalty branchcost branchcycles branchlatency "
      + "jumppenalty flushpenalty mispredictpenalty mispredictionpenalty",
    "trapPenalty":
      "exceptionpenalty interruptpenalty interruptlatency traplatency ecallpenalty trapcycles",
    "returnPenalty": "mretpenalty trapreturnpenalty",
    "csrPenalty": "csrcycles csrlatency",
    "predictor": "branchpredictor branchprediction prediction btb bht branchtargetbuffer",
    "multiply": "mul multiplier mulcycles mullatency multiplycycles multiplylatency",
    "multiplyHigh": "mulh mulhcycles mulhlatency",
    "divide": "div divider division divcycles divlatency dividecycles dividelatency rem remainder",
    "atomicCycles": "amo atomic atomics amocycles amolatency",
    "exclusiveHazards": "lrsc reservation",
    "dotCycles": "dot dotproduct dotlatency mac simd dotproductcycles",
    "requantizeCycles": "requantize requant requantization quantize",
    "misaligned": "unaligned misalignedaccess unalignedaccess alignment",
    "frontEnd": "fetchqueue prefetch prefetchqueue prefetchbuffer fetchbuffer fifo",
    "memoryPorts": "ports port oneport singleport memports buses harvard",
    "instructionWaitStates": "fetchwaitstates fetchlatency flashwaitstates flashlatency flash",
    "dataWaitStates":
      "waitstates memorylatency memlatency datalatency ramlatency memorywaitstates memwaitstates",
    "instructionCacheSize": "cache icache icachesize cachesize instructioncache",
    "instructionCacheLine": "cacheline icacheline linesize cachelinesize blocksize",
    "instructionCacheWays": "ways associativity cacheways icacheways",
    "instructionCacheMissCycles": "misspenalty cachemisspenalty icachemisspenalty misslatency",
    "dataCacheSize": "dcache dcachesize datacache",
    "dataCacheLine": "dcacheline datacacheline",
    "dataCacheWays": "dcacheways",
    "dataCacheMissCycles": "dcachemisspenalty dcachemiss",
    "dataCacheWrites": "writeback writethrough writepolicy",
    "dataCacheAllocates": "writeallocate allocate",
    "slowMemory": "xip region regions slowregion memoryregion memoryregions",
  ])

  /// Of presets.
  package static let presets = Synonyms([
    "classic": "default eecs151 standard threestage 3stage",
    "hazard3-imc": "hazard3",
    "rp2350": "pico2 raspberrypipico2 hazard3imac pico",
    "riscv-mini": "mini",
  ])

  /// Of causes.
  package static let causes = Synonyms([
    "issue": "issued retired retire useful work",
    "loadUse": "loadstall loadhazard datahazard hazard raw interlock load",
    "bypass": "forwarding forward",
    "redirect": "branch jump taken flush flushed controlhazard control",
    "mispredict": "misprediction branchmiss prediction",
    "multiply": "mul multiplier",
    "divide": "div divider division",
    "requantize": "requant requantization",
    "dot": "dotproduct mac simd",
    "atomic": "amo atomics",
    "fetchStarved": "frontend fetch fetchstall starved icache cachemiss icachemiss",
    "dataMiss": "dcache dcachemiss datacachemiss",
    "dataWait": "memory memorystall waitstates port memorywait",
    "trap": "exception interrupt ecall mret",
    "waitForInterrupt": "wfi sleep sleeping idle",
    "fillAndDrain": "fill drain startup pipelinefill",
  ])

  /// Of words of reports and charts.
  package static let words = Synonyms([
    "CPI": "ipc cyclesperinstruction",
    "stall": "stalls stalled lost",
    "bubble": "bubbles",
    "self": "exclusive own",
    "total": "inclusive cumulative",
    "share": "percent percentage",
    "died": "dead crash crashed killed",
    "sleeps": "sleepsforever asleepforever",
    "held": "holds hold",
    "discarded": "squashed killedinstruction",
    "MAC": "macs operations maccycle multiplyaccumulate operationscycle",
    "memory": "bytes bytescycle traffic bandwidth loaded stored",
    "cause": "causes",
    "part": "parts",
    "function": "functions",
    "line": "lines",
    "before": "after change",
    "impossible": "cannot",
    "region": "regions marks mark",
    "entries": "entry least median most shortest longest",
    "gone": "removed",
    "mix": "instructionmix kinds",
  ])

  /// Of commands.
  package static let commands = Synonyms([
    "run": "execute exec start simulate sim emulate",
    "profile": "perf prof stat stats report count profiler",
    "trace": "chart pipeline wave waves vcd konata debug",
    "disasm": "dis disas disassemble disassembler objdump dump",
    "test": "tests check verify",
    "presets": "preset cores core parameters params list targets",
    "doctor": "diagnose health checkhealth setup",
    "explain": "what why describe man",
    "new": "init create project scaffold",
    "config": "configure cflags",
  ])

  /// Of options; the names here have their dashes.
  package static let options = Synonyms([
    "--core": "preset cpu mcpu",
    "-o": "output out outfile",
    "--memory": "mem ram",
    "--max-cycles": "limit cyclelimit timeout",
    "--isa": "march arch extension extensions",
    "--dir": "directory folder mount",
    "--color": "colour",
    "--quiet": "silent",
    "--set": "param parameter timing",
  ])
}
