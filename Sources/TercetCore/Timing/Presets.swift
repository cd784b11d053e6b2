// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The presets, each with its source; the first is the default.
extension Preset {
  package static let all: [Preset] = [
    classic, riscvMini, hazard3I, hazard3IBTB, hazard3IReduced, hazard3IOnePort,
    hazard3IMSequential, hazard3IMFast, hazard3IMC, rp2350, rp2350OnePort, rp2350Reduced,
  ]

  /// The EECS151 student core for the Pynq-Z1: W forwards everything, so data never stalls.
  ///
  /// Fetch, loads, branches and jumps are the RTL's; that core has no M, no traps and no Xtdot,
  /// so those numbers are Tercet's definition.
  package static let classic = Preset(
    name: "classic",
    summary: "F X W, full forwarding, not-taken",
    judge: .eecs151, remark: "M, traps, fence.i and Xtdot as in the twin in tools/rtl",
    isa: nil, timing: TimingModel())

  /// Berkeley's three-stage teaching core: only what the ALU computes bypasses W to X.
  ///
  /// Loads, CSR instructions, jumps and taken branches cost a bubble whether or not anyone
  /// depends on them, so nothing ever waits for a load. It has no M, A, C and no Xtdot.
  package static let riscvMini = Preset(
    name: "riscv-mini",
    summary: "F X W, a bubble behind each load, CSR instruction and jump",
    judge: nil,
    remark: "read from riscv-mini's source, not simulated; M, A, C and Xtdot as in classic",
    isa: baseISA,
    timing: TimingModel().with {
      $0.loadUse = .always
      $0.csrPenalty = 1
      $0.trapPenalty = 2
      $0.returnPenalty = 1
    })

  package static let hazard3I = Preset(
    name: "hazard3-i",
    summary: "Hazard3 RV32I, full bypass, no predictor",
    judge: .hazard3("h3_i"), remark: "M as in hazard3-im-seq",
    isa: baseISA, timing: .hazard3)

  package static let hazard3IBTB = Preset(
    name: "hazard3-i-btb",
    summary: "Hazard3 RV32I, full bypass, BRANCH_PREDICTOR",
    judge: .hazard3("h3_i_bp"), remark: "M as in hazard3-im-seq",
    isa: baseISA, timing: .hazard3.with { $0.predictor = .btb1 })

  package static let hazard3IOnePort = Preset(
    name: "hazard3-i-1port",
    summary: "Hazard3 RV32I, one memory port, no predictor",
    judge: .hazard3("h3_i_1p"), remark: "M as in hazard3-im-seq",
    isa: baseISA,
    timing: .hazard3.with {
      $0.frontEnd = .fifo
      $0.memoryPorts = 1
    })

  package static let hazard3IReduced = Preset(
    name: "hazard3-i-reduced",
    summary: "Hazard3 RV32I, REDUCED_BYPASS",
    judge: .hazard3("h3_i_rb"), remark: "M as in hazard3-im-seq",
    isa: baseISA, timing: .hazard3.with { $0.bypass = .reduced })

  package static let hazard3IMSequential = Preset(
    name: "hazard3-im-seq",
    summary: "Hazard3 RV32IM, sequential multiply and divide, one bit a cycle",
    judge: .hazard3("h3_im_seq"), isa: multiplyISA,
    timing: .hazard3)

  package static let hazard3IMFast = Preset(
    name: "hazard3-im-fast",
    summary: "Hazard3 RV32IM, MUL_FAST, sequential mulh and divide, two bits a cycle",
    judge: .hazard3("h3_im_fast"), isa: multiplyISA,
    timing: .hazard3.with {
      $0.units[.multiply] = .fixed(cycles: 1, resultIn: .writeback)
      $0.units[.multiplyHigh] = .sequential(unroll: 2)
      $0.units[.divide] = .sequential(unroll: 2)
    })

  package static let hazard3IMC = Preset(
    name: "hazard3-imc",
    summary: "Hazard3 RV32IMC, MUL_FASTER, MULH_FAST, no predictor",
    judge: .hazard3("h3_imc"), isa: compressedISA,
    timing: .hazard3Fastest)

  package static let rp2350 = Preset(
    name: "rp2350",
    summary: "Hazard3 RV32IMAC Zba Zbb Zbs, as in the RP2350 chip",
    judge: .hazard3("h3_rp2350"), isa: rp2350ISA,
    timing: .rp2350)

  package static let rp2350OnePort = Preset(
    name: "rp2350-1port",
    summary: "rp2350 with one memory port",
    judge: .hazard3("h3_rp2350_1p"), isa: rp2350ISA,
    timing: .rp2350.with { $0.memoryPorts = 1 })

  package static let rp2350Reduced = Preset(
    name: "rp2350-reduced",
    summary: "rp2350 with REDUCED_BYPASS",
    judge: .hazard3("h3_rp2350_rb"), isa: rp2350ISA,
    timing: .rp2350.with { $0.bypass = .reduced })
}

// MARK: - What the chips execute

extension Preset {
  private static let baseISA = "rv32i_zicsr_zifencei"
  private static let multiplyISA = "rv32im_zicsr_zifencei"
  private static let compressedISA = "rv32imc_zicsr_zifencei_zca"

  /// More than its judge was built with: the chip has Zbkb, Zcb and Zcmp as well.
  ///
  /// Source: RP2350 datasheet, section 3.8 "Hazard3 processor".
  private static let rp2350ISA = "rv32imac_zicsr_zifencei_zca_zcb_zcmp_zba_zbb_zbkb_zbs"
}

// MARK: - Hazard3's time

extension TimingModel {
  /// What all Hazard3 configurations share: zero wait states, no predictor.
  fileprivate static let hazard3 = TimingModel().with {
    $0.loadUse = .dependent
    $0.csrFieldHazards = true
    $0.atomicCycles = 4
    $0.atomicFaultCycles = 2
    $0.exclusiveHazards = true
    $0.straddlePenalty = 1
    for unit: Unit in [.multiply, .multiplyHigh, .divide] {
      $0.units[unit] = .sequential(unroll: 1)
    }
  }

  /// MUL_FASTER and MULH_FAST, two bits of a quotient a cycle.
  fileprivate static let hazard3Fastest = TimingModel.hazard3.with {
    $0.units[.multiply] = .fixed(cycles: 1)
    $0.units[.multiplyHigh] = .fixed(cycles: 1)
    $0.units[.divide] = .sequential(unroll: 2)
  }

  fileprivate static let rp2350 = TimingModel.hazard3Fastest.with {
    $0.predictor = .btb1
    $0.frontEnd = .fifo
  }

  fileprivate func with(_ change: (inout TimingModel) -> Void) -> TimingModel {
    var copy = self
    change(&copy)
    return copy
  }
}
