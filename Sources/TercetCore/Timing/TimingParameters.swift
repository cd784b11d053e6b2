// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension TimingParameter {
  private static let hazard3 = Judge.hazard3RTL
  private static let eecs151 = Judge.eecs151.rtl
  private static let mini = "riscv-mini's source, not simulated"
  private static let own = "Tercet's own definition"
  static let twin = "\(own), as in the twin in tools/rtl"
  private static let unjudged = "\(own), which no RTL judges"
  static let classicOwn = "\(hazard3); in classic: \(twin)"

  /// All parameters, in the order of docs/TIMING.md.
  package static let all: [TimingParameter] =
    hazardsAndControl + times { multiplyDivide.contains($0) } + atomicsAndRest
    + times { !multiplyDivide.contains($0) } + fetchAndMemory

  private static let multiplyDivide: [Unit] = [.multiply, .multiplyHigh, .divide]

  private static func times(where isWanted: (Unit) -> Bool) -> [TimingParameter] {
    UnitRow.all.filter { isWanted($0.unit) }.compactMap(time(of:))
  }

  private static let hazardsAndControl: [TimingParameter] = [
    choice(
      "loadUse", .hazards, "bubble between a load and the next instruction",
      source: "none: \(eecs151); dependent: \(hazard3); always: \(mini)", \.loadUse),
    flag(
      "csrFieldHazards", .hazards, "CSR register fields take part in hazards", source: hazard3,
      \.csrFieldHazards),
    choice(
      "bypass", .hazards, "forwarding paths into X",
      source: "full: \(eecs151) and \(hazard3); reduced: \(hazard3); none: \(unjudged)", \.bypass),
    penalty(
      "redirectPenalty", .control, "bubbles after a taken branch, jump or fence.i",
      source: "\(eecs151) and \(hazard3); fence.i in classic: \(own)", \.redirectPenalty),
    penalty(
      "trapPenalty", .control, "bubbles after an exception, interrupt, ecall or ebreak",
      source: "\(classicOwn); in riscv-mini: \(mini)", \.trapPenalty),
    penalty(
      "returnPenalty", .control, "bubbles after mret",
      source: "\(classicOwn); in riscv-mini: \(mini)", \.returnPenalty),
    penalty(
      "csrPenalty", .control, "bubbles after a CSR instruction",
      source: "0: \(eecs151) and \(hazard3); 1: \(mini)", \.csrPenalty),
  ]

  private static let atomicsAndRest: [TimingParameter] = [
    latency(
      "atomicCycles", .units, "time of an AMO in X", source: "\(hazard3); in classic: \(own)",
      \.atomicCycles),
    latency(
      "atomicFaultCycles", .units, "time of an AMO that traps in X",
      source: "\(hazard3); in classic: \(own)", \.atomicFaultCycles),
    flag(
      "exclusiveHazards", .hazards, "a cycle between lr or sc and the next lr, sc or AMO",
      source: hazard3, \.exclusiveHazards),
    penalty(
      "straddlePenalty", .control, "more bubbles if the target is 32 bits long at 2 mod 4",
      source: hazard3, \.straddlePenalty),
    choice(
      "misaligned", .memory, "misaligned loads and stores",
      source: "trap: \(hazard3), and \(own) in classic; handle: \(unjudged)", \.misaligned),
  ]

  private static let fetchAndMemory: [TimingParameter] = [
    choice(
      "predictor", .control, "branches that fetch expects to be taken",
      source: "none: \(eecs151) and \(hazard3); btb1: \(hazard3)", \.predictor),
    choice(
      "frontEnd", .memory, "how instructions come from memory to X",
      source: "fifo: \(hazard3); ideal: \(own), equal to the RTL where a preset has it",
      \.frontEnd),
    number(
      "memoryPorts", .memory, "ports to memory; instructions and data share one", unit: "ports",
      in: .power(1...2, orZero: false), source: "2: \(eecs151) and \(hazard3); 1: \(hazard3)",
      \.memoryPorts),
    penalty(
      "instructionWaitStates", .memory, "more time for a fetch", source: unjudged,
      \.instructionWaitStates),
    penalty(
      "dataWaitStates", .memory, "more time for a load or store in W", source: unjudged,
      \.dataWaitStates),
    number(
      "instructionCacheSize", .memory, "size of the instruction cache, 0 for none",
      unit: "bytes", in: .power(16...1 << 20, orZero: true), source: unjudged,
      \.instructionCache.size),
    number(
      "instructionCacheLine", .memory, "size of a line of that cache", unit: "bytes",
      in: .power(4...256, orZero: false), source: unjudged, \.instructionCache.line),
    number(
      "instructionCacheWays", .memory, "lines of that cache that an address can be in",
      unit: "lines", in: .power(1...16, orZero: false), source: unjudged,
      \.instructionCache.ways),
    penalty(
      "instructionCacheMissCycles", .memory, "more time for a fetch that misses that cache",
      source: unjudged, \.instructionCache.missCycles),
    number(
      "dataCacheSize", .memory, "size of the data cache, 0 for none", unit: "bytes",
      in: .power(16...1 << 20, orZero: true), source: unjudged, \.dataCache.size),
    number(
      "dataCacheLine", .memory, "size of a line of that cache", unit: "bytes",
      in: .power(4...256, orZero: false), source: unjudged, \.dataCache.line),
    number(
      "dataCacheWays", .memory, "lines of that cache that an address can be in", unit: "lines",
      in: .power(1...16, orZero: false), source: unjudged, \.dataCache.ways),
    penalty(
      "dataCacheMissCycles", .memory, "time to bring a line of that cache, or to write one back",
      source: unjudged, \.dataCache.missCycles),
    choice(
      "dataCacheWrites", .memory, "where stores go that find that cache", source: unjudged,
      \.dataCache.writes),
    flag(
      "dataCacheAllocates", .memory, "stores bring a line that is not there", source: unjudged,
      \.dataCache.allocates),
    regions(
      "slowMemory", .memory, "places with wait states of their own", source: unjudged,
      \.memoryRegions),
  ]
}
