// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TestSupport

extension TimingModel {
  /// A core that nobody would build: every parameter at random, as far as they go together.
  package static func random(seed: UInt64) throws -> (timing: TimingModel, changes: [String]) {
    var random = SeededRandom(seed: seed)
    var changes = choices.map { name, values in
      "\(name)=\(values[Int(random.next() % UInt64(values.count))])"
    }
    if changes.contains("memoryPorts=1") { changes.append("frontEnd=fifo") }
    if changes.contains("frontEnd=fifo") {
      for penalty in ["redirectPenalty", "trapPenalty", "returnPenalty"]
      where changes.contains("\(penalty)=0") {
        changes.append("\(penalty)=1")
      }
    }
    var timing = TimingModel()
    for change in changes { try timing.set(change) }
    try timing.validate()
    return (timing, changes)
  }

  /// Values of each parameter, small so that programs do not take for ever.
  private static let choices: [(name: String, values: [String])] = [
    ("loadUse", ["none", "dependent", "always"]),
    ("csrFieldHazards", ["false", "true"]),
    ("bypass", ["full", "full", "reduced", "none"]),
    ("redirectPenalty", ["0", "1", "1", "2", "3"]),
    ("trapPenalty", ["0", "2", "3"]),
    ("returnPenalty", ["0", "1", "2"]),
    ("csrPenalty", ["0", "0", "1", "2"]),
    ("multiply", ["1", "3", "1:W", "2:W", "sequential:4"]),
    ("multiplyHigh", ["1", "4", "1:W", "sequential:8"]),
    ("divide", ["1", "9", "sequential:16"]),
    ("atomicCycles", ["1", "2", "4", "5"]),
    ("atomicFaultCycles", ["1", "2"]),
    ("exclusiveHazards", ["false", "true"]),
    ("straddlePenalty", ["0", "1", "2"]),
    ("predictor", ["none", "btb1", "btb1"]),
    ("frontEnd", ["ideal", "fifo", "fifo"]),
    ("memoryPorts", ["1", "2"]),
    ("instructionWaitStates", ["0", "0", "1", "3"]),
    ("dataWaitStates", ["0", "0", "1", "4"]),
    ("instructionCacheSize", ["0", "0", "64", "256"]),
    ("instructionCacheLine", ["4", "16", "32"]),
    ("instructionCacheWays", ["1", "2"]),
    ("instructionCacheMissCycles", ["0", "1", "7", "120"]),
    ("dataCacheSize", ["0", "0", "64", "256"]),
    ("dataCacheLine", ["4", "16", "32"]),
    ("dataCacheWays", ["1", "2"]),
    ("dataCacheMissCycles", ["0", "1", "7", "120"]),
    ("dataCacheWrites", ["back", "through"]),
    ("dataCacheAllocates", ["true", "false"]),
    ("slowMemory", ["none", "none", "1K@0x80000000:fetch=2,4K@0x80001000:data=3:uncached"]),
  ]
}
