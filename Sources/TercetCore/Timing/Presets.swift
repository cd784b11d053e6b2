// SPDX-License-Identifier: Apache-2.0

/// A core under a name: its timing and where the numbers come from.
package struct Preset: Sendable {
  package let name: String
  /// One line for a list: `F X W, full forwarding, not-taken`.
  package let summary: String
  /// Who says so: the RTL that judged it, or the source that was read.
  package let source: String
  package let timing: TimingModel

  /// All presets; the first is the default.
  package static let all: [Preset] = [
    classic, hazard3I, hazard3IReduced, hazard3IMSequential, hazard3IMFast,
  ]

  package static func named(_ name: String) -> Preset? { all.first { $0.name == name } }

  /// The EECS151 student core for the Pynq-Z1: W forwards everything, so data never stalls.
  ///
  /// Fetch, loads, branches and jumps are the RTL's; that core has no M, no traps and no Xtdot,
  /// so those numbers are Tercet's definition.
  package static let classic = Preset(
    name: "classic",
    summary: "F X W, full forwarding, not-taken",
    source: "eecs151 RTL; M, traps, fence.i and Xtdot as in the twin in tools/rtl",
    timing: TimingModel())

  package static let hazard3I = Preset(
    name: "hazard3-i",
    summary: "Hazard3 RV32I, full bypass, no predictor",
    source: "Hazard3 RTL at 82729101, configuration h3_i; M as in hazard3-im-seq",
    timing: .hazard3)

  package static let hazard3IReduced = Preset(
    name: "hazard3-i-reduced",
    summary: "Hazard3 RV32I, REDUCED_BYPASS",
    source: "Hazard3 RTL at 82729101, configuration h3_i_rb; M as in hazard3-im-seq",
    timing: .hazard3.with { $0.bypass = .reduced })

  package static let hazard3IMSequential = Preset(
    name: "hazard3-im-seq",
    summary: "Hazard3 RV32IM, sequential multiply and divide, one bit a cycle",
    source: "Hazard3 RTL at 82729101, configuration h3_im_seq",
    timing: .hazard3)

  package static let hazard3IMFast = Preset(
    name: "hazard3-im-fast",
    summary: "Hazard3 RV32IM, MUL_FAST, sequential mulh and divide, two bits a cycle",
    source: "Hazard3 RTL at 82729101, configuration h3_im_fast",
    timing: .hazard3.with {
      $0.multiply = .fixed(cycles: 1, resultIn: .writeback)
      $0.multiplyHigh = .sequential(unroll: 2)
      $0.divide = .sequential(unroll: 2)
    })
}

extension TimingModel {
  /// What all Hazard3 configurations share: zero wait states, no predictor.
  fileprivate static let hazard3 = TimingModel().with {
    $0.loadUse = .dependent
    $0.csrFieldHazards = true
    $0.atomicCycles = 4
    $0.exclusiveHazards = true
    $0.straddlePenalty = 1
    $0.multiply = .sequential(unroll: 1)
    $0.multiplyHigh = .sequential(unroll: 1)
    $0.divide = .sequential(unroll: 1)
  }

  fileprivate func with(_ change: (inout TimingModel) -> Void) -> TimingModel {
    var copy = self
    change(&copy)
    return copy
  }
}
