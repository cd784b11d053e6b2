// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Dot products, by the host's operation that multiplies eight halves and adds them in pairs.
extension Translation {
  mutating func dot(_ operation: DotOperation, _ it: Instruction) {
    code.vector(0x0f6e, .xmm0, registers.operand(it.rs1))
    code.vector(0x0f6e, .xmm1, registers.operand(it.rs2))
    let (first, second) = operation.isSigned
    switch operation {
    case .ss8, .us8, .su8, .uu8:
      widen(.xmm0, isSigned: first)
      widen(.xmm1, isSigned: second)
      multiplyAdd(.xmm0, .xmm1)
    case .ss4, .us4, .su4, .uu4:
      // Byte after byte twice: one for its lower nibble, one for its upper.
      double(.xmm0)
      double(.xmm1)
      nibbles(.xmm0, isSigned: first)
      nibbles(.xmm1, isSigned: second)
      multiplyAdd(.xmm0, .xmm1)
      // Its upper two sums too.
      code.shuffle(.xmm1, .xmm0, 0x0e)
      code.vector(Self.addWords, .xmm0, .xmm1)
    case .ss84l, .us84l, .su84l, .uu84l, .ss84h, .us84h, .su84h, .uu84h:
      if operation.takesUpperHalf { code.vector(0x0f72, group: 2, .xmm1, by: 16) }
      widen(.xmm0, isSigned: first)
      double(.xmm1)
      nibbles(.xmm1, isSigned: second)
      multiplyAdd(.xmm0, .xmm1)
    }
    code.shuffle(.xmm1, .xmm0, 0x55)
    code.vector(Self.addWords, .xmm0, .xmm1)
    code.move(.rax, .xmm0)
    code.arithmetic(.add, .rax, registers.operand(it.rs3))
    finish(it.rd, .rax)
  }

  // pmovsxbw, pmovzxbw, punpcklbw, pmullw, pmaddwd and paddd, as the manual calls them.

  private static var addWords: UInt32 { 0x0ffe }

  /// The low bytes to halves.
  private mutating func widen(_ vector: X86Vector, isSigned: Bool) {
    code.vector(isSigned ? 0x0f_3820 : 0x0f_3830, vector, vector)
  }

  /// Each of the low bytes twice, each in a half.
  private mutating func double(_ vector: X86Vector) {
    code.vector(0x0f60, vector, vector)
    widen(vector, isSigned: false)
  }

  /// Of bytes that are there twice the lower nibble, and then the upper.
  private mutating func nibbles(_ vector: X86Vector, isSigned: Bool) {
    code.vector(0x0fd5, vector, TranslationStubs.place(.nibbles))
    code.vector(0x0f71, group: isSigned ? 4 : 2, vector, by: 12)
  }

  private mutating func multiplyAdd(_ to: X86Vector, _ from: X86Vector) {
    code.vector(0x0ff5, to, from)
  }
}

extension DotOperation {
  /// Whether the lanes of each operand have signs.
  fileprivate var isSigned: (Bool, Bool) {
    switch self {
    case .ss8, .ss4, .ss84l, .ss84h: (true, true)
    case .us8, .us4, .us84l, .us84h: (false, true)
    case .su8, .su4, .su84l, .su84h: (true, false)
    case .uu8, .uu4, .uu84l, .uu84h: (false, false)
    }
  }

  fileprivate var takesUpperHalf: Bool {
    switch self {
    case .ss84h, .us84h, .su84h, .uu84h: true
    default: false
    }
  }
}
