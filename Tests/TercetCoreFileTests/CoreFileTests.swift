// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetCoreFile
import TercetReport
import TestSupport
import Testing

@Suite("Core files")
struct CoreFileTests {
  private func core(_ text: String, path: String = "cores/mine.json") throws -> Preset {
    try CoreFile.preset(Array(text.utf8), path: path)
  }

  @Test("an argument with a slash or the ending .json is a path")
  func paths() {
    for path in ["./mine", "/tmp/mine", "cores/", "mine.json", ".json"] {
      #expect(CoreFile.isPath(path), "\(path)")
    }
    for name in ["classic", "json", "mine.JSON", "mine.json5", ""] {
      #expect(!CoreFile.isPath(name), "\(name)")
    }
  }

  /// Every parameter by hand, so that a parameter that a file could not set would be noticed.
  @Test("numbers, booleans and strings are the values of --set")
  func everyParameter() throws {
    let preset = try core(
      """
      {
        "name": "my-core", "summary": "all different", "base": "riscv-mini",
        "parameters": {
          "loadUse": "dependent", "csrFieldHazards": true, "bypass": "reduced",
          "redirectPenalty": 2, "trapPenalty": "3", "returnPenalty": 4, "csrPenalty": 5,
          "multiply": "sequential:2", "multiplyHigh": "3:W", "divide": 9, "atomicCycles": 6,
          "atomicFaultCycles": 7, "exclusiveHazards": "true", "straddlePenalty": 8,
          "misaligned": "handle", "dotCycles": 10, "requantizeCycles": 11, "predictor": "btb1",
          "frontEnd": "fifo", "memoryPorts": 1, "instructionWaitStates": 12,
          "dataWaitStates": 13, "instructionCacheSize": 4096, "instructionCacheLine": 32,
          "instructionCacheWays": 2, "instructionCacheMissCycles": 14,
          "dataCacheSize": 8192, "dataCacheLine": 64, "dataCacheWays": 4,
          "dataCacheMissCycles": 17, "dataCacheWrites": "through", "dataCacheAllocates": false,
          "slowMemory": [{
            "base": "0x10000000", "size": "2M", "instructionWaitStates": 15,
            "dataWaitStates": "16", "cached": false
          }]
        }
      }
      """)
    var wanted = TimingModel()
    wanted.loadUse = .dependent
    wanted.csrFieldHazards = true
    wanted.bypass = .reduced
    wanted.redirectPenalty = 2
    wanted.trapPenalty = 3
    wanted.returnPenalty = 4
    wanted.csrPenalty = 5
    wanted.units[.multiply] = .sequential(unroll: 2)
    wanted.units[.multiplyHigh] = .fixed(cycles: 3, resultIn: .writeback)
    wanted.units[.divide] = .fixed(cycles: 9)
    wanted.atomicCycles = 6
    wanted.atomicFaultCycles = 7
    wanted.exclusiveHazards = true
    wanted.straddlePenalty = 8
    wanted.misaligned = .handle
    wanted.units[.dot] = .fixed(cycles: 10)
    wanted.units[.requantize] = .fixed(cycles: 11)
    wanted.predictor = .btb1
    wanted.frontEnd = .fifo
    wanted.memoryPorts = 1
    wanted.instructionWaitStates = 12
    wanted.dataWaitStates = 13
    wanted.instructionCache.size = 4096
    wanted.instructionCache.line = 32
    wanted.instructionCache.ways = 2
    wanted.instructionCache.missCycles = 14
    wanted.dataCache.size = 8192
    wanted.dataCache.line = 64
    wanted.dataCache.ways = 4
    wanted.dataCache.missCycles = 17
    wanted.dataCache.writes = .through
    wanted.dataCache.allocates = false
    var flash = MemoryRegionTiming(GuestMemory.Region(base: 0x1000_0000, size: 2 << 20))
    flash.instructionWaitStates = 15
    flash.dataWaitStates = 16
    flash.isCached = false
    wanted.memoryRegions = [flash]
    #expect(preset.timing == wanted)
    #expect(preset.name == "my-core")
    #expect(preset.summary == "all different")
    #expect(preset.source == "cores/mine.json, over riscv-mini")
    #expect(preset.judge == nil)
    #expect(preset.timing.changes(from: TimingModel()).count == TimingParameter.all.count)
  }

  @Test("what is left out is classic's, and the name is the file's")
  func defaults() throws {
    let empty = try core("{}")
    #expect(empty.timing == Preset.classic.timing)
    #expect(empty.name == "mine")
    #expect(empty.summary == "as classic")
    let based = try core("{\"base\": \"hazard3-i\", \"parameters\": {\"csrPenalty\": 2}}")
    #expect(based.summary == "hazard3-i with csrPenalty=2")
    #expect(based.timing.loadUse == .dependent)
    for (path, name) in [("a/b.c.json", "b.c"), ("./.json", ".json"), ("a/b", "b")] {
      #expect(try core("{}", path: path).name == name)
    }
  }

  @Test("numbers as --set takes them")
  func numbers() throws {
    let timing = try core(
      #"{"parameters": {"instructionCacheSize": "4K", "redirectPenalty": 1e1, "csrPenalty": "1_0"}}"#
    ).timing
    #expect(timing.instructionCache.size == 4096)
    #expect(timing.redirectPenalty == 10)
    #expect(timing.csrPenalty == 10)
  }

  @Test(
    "slow memory is the same as text and as objects",
    arguments: [
      (#""none""#, "[]"),
      (#""64K@0""#, #"[{"base": 0, "size": 65536}]"#),
      (
        #""2M@0x10000000:fetch=6:data=5:uncached,1K@4096:data=1""#,
        """
        [{"size": "2M", "base": 268435456, "instructionWaitStates": 6, "dataWaitStates": 5,
          "cached": "false"},
         {"base": "4096", "size": "0x400", "dataWaitStates": 1, "cached": true}]
        """
      ),
    ])
  func slowMemory(text: String, objects: String) throws {
    let one = try core("{\"parameters\": {\"slowMemory\": \(text)}}")
    let other = try core("{\"parameters\": {\"slowMemory\": \(objects)}}")
    #expect(one.timing == other.timing)
  }

  @Test("the parameters of `presets --json` make the same core", arguments: Preset.all.map(\.name))
  func roundTrip(name: String) throws {
    let document = try JSONSerialization.jsonObject(with: Data(PresetDocument.text().utf8))
    let presets = try #require((document as? [String: Any])?["presets"] as? [[String: Any]])
    let row = try #require(presets.first { $0["name"] as? String == name })
    let parameters = try #require(row["parameters"] as? [String: Any])
    let wanted = try #require(Preset.named(name)).timing
    for base in ["classic", "rp2350-1port"] {
      let file = try JSONSerialization.data(
        withJSONObject: ["base": base, "parameters": parameters])
      #expect(try CoreFile.preset([UInt8](file), path: "a.json").timing == wanted)
    }
    // JSONSerialization shows true and 1 alike, so the strings come from the model.
    let strings = TimingParameter.all.map { "\"\($0.name)\": \"\($0.value(in: wanted))\"" }
    #expect(
      try core("{\"parameters\": {\(strings.joined(separator: ", "))}}").timing == wanted)
  }

  @Test("escapes, a byte order mark and any order of keys are JSON too")
  func spelling() throws {
    let text = """
      \u{feff}\r
      { "parameters" : { } ,\t"summary":"\\u00e9\\ud83d\\ude00\\"\\/\\n"}

      """
    #expect(try core(text).summary == "\u{e9}\u{1f600}\"/\n")
  }
}
