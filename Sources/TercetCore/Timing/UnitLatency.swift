// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension TimingModel {
  /// Cycles that an instruction of `unit` occupies X, at least 1.
  ///
  /// - Parameters:
  ///   - word: The instruction, or what it stands for, for the signedness of its operands.
  ///   - a: Value of rs1.
  ///   - b: Value of rs2.
  @inline(always)
  func cycles(of unit: Unit, word: UInt32, a: UInt32, b: UInt32) -> Int {
    switch unit {
    case .alu: 1
    case .multiply: multiply.cycles(word: word, a: a, b: b)
    case .multiplyHigh: multiplyHigh.cycles(word: word, a: a, b: b)
    case .divide: divide.cycles(word: word, a: a)
    case .dot: dotCycles
    case .requantize: requantizeCycles
    }
  }

  /// Whether the result of `unit` can be forwarded only from the end of W, like load data.
  func answersInWriteback(_ unit: Unit) -> Bool {
    switch unit {
    case .multiply: multiply.answersInWriteback
    case .multiplyHigh: multiplyHigh.answersInWriteback
    case .alu, .divide, .dot, .requantize: false
    }
  }
}

extension Multiplier {
  /// Source: Hazard3 RTL at 82729101, measured operand by operand (docs/TIMING.md).
  fileprivate func cycles(word: UInt32, a: UInt32, b: UInt32) -> Int {
    switch self {
    case .fixed(let cycles, _):
      return cycles
    case .sequential(let unroll):
      let base = 32 / unroll + 2
      // The low product needs no correction for signs; mulhu has no signs.
      let function = word >> 12 & 7
      guard function == 1 || function == 2 else { return base }
      let aIsNegative = Int32(bitPattern: a) < 0
      let bIsNegative = function == 1 && Int32(bitPattern: b) < 0
      let negates = aIsNegative != bIsNegative
      let carries = negates && a &* b == 0
      return base + (aIsNegative || bIsNegative ? 1 : 0) + (negates ? 1 : 0) + (carries ? 1 : 0)
    }
  }

  fileprivate var answersInWriteback: Bool {
    if case .fixed(_, resultIn: .writeback) = self { true } else { false }
  }
}

extension Divider {
  /// Source: Hazard3 RTL at 82729101, measured operand by operand (docs/TIMING.md).
  fileprivate func cycles(word: UInt32, a: UInt32) -> Int {
    switch self {
    case .fixed(let cycles):
      return cycles
    case .sequential(let unroll):
      let isSigned = word >> 12 & 1 == 0
      return 32 / unroll + 3 + (isSigned && Int32(bitPattern: a) < 0 ? 1 : 0)
    }
  }
}
