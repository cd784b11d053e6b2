// SPDX-License-Identifier: Apache-2.0

import CCapstone

/// Names words that Tercet's own table does not hold, such as floating point, through Capstone.
package enum ForeignInstruction {
  /// Capstone's number for RISC-V: its header has the name only from version 5 on.
  private static let riscv = 15
  /// 32-bit registers, and compressed instructions.
  private static let mode = 1 << 0 | 1 << 2

  /// Whether this machine's Capstone knows RISC-V; version 4 does not.
  package static var isKnown: Bool {
    var major: Int32 = 0
    var minor: Int32 = 0
    _ = cs_version(&major, &minor)
    // An instruction's layout differs between versions: header and library must agree.
    return major == Int32(CS_API_MAJOR) && cs_support(Int32(riscv))
  }

  /// The version of this machine's Capstone, such as `5.0`.
  package static var version: String {
    var major: Int32 = 0
    var minor: Int32 = 0
    _ = cs_version(&major, &minor)
    return "\(major).\(minor)"
  }

  /// The text of the instruction in `bytes`, little-endian, or nil if nobody knows it.
  package static func text(of word: UInt32, at pc: UInt32) -> String? {
    guard isKnown else { return nil }
    var handle: csh = 0
    // The enumerations have signed values in version 4 and unsigned ones in version 5.
    let architecture = cs_arch(rawValue: cs_arch.RawValue(riscv))
    let modes = cs_mode(rawValue: cs_mode.RawValue(mode))
    guard cs_open(architecture, modes, &handle) == CS_ERR_OK else { return nil }
    defer { cs_close(&handle) }
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    var instructions: UnsafeMutablePointer<cs_insn>?
    let count = cs_disasm(handle, bytes, bytes.count, UInt64(pc), 1, &instructions)
    guard count > 0, let first = instructions else { return nil }
    defer { cs_free(instructions, count) }
    let mnemonic = text(first.pointee.mnemonic)
    let operands = text(first.pointee.op_str)
    return operands.isEmpty ? mnemonic : mnemonic + " " + operands
  }

  /// The characters of a C array, up to its end or a zero.
  private static func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
