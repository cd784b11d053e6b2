// SPDX-License-Identifier: Apache-2.0

/// The stack that a Linux-style program finds: argc, argv, envp and an auxiliary vector.
///
/// Source: System V ABI, RISC-V psABI 1.0, "Initial stack".
enum LinuxStart {
  /// Lays the stack out at the end of `region`; the stack pointer, or nil if it does not fit.
  static func layOut(
    arguments: [String], in memory: GuestMemory, region: GuestMemory.Region
  ) -> UInt32? {
    // A few bytes stay free, so that a pointer just past the last string is still an address.
    var top = min(region.end, 1 << 32) - min(region.size, 16)
    var addresses: [UInt32] = []
    for argument in arguments {
      let bytes = Array(argument.utf8) + [0]
      guard top >= UInt64(region.base) + UInt64(bytes.count) else { return nil }
      top -= UInt64(bytes.count)
      guard memory.copy(bytes, to: UInt32(top)) else { return nil }
      addresses.append(UInt32(top))
    }
    let endOfVector: UInt32 = 0
    let noEnvironment: UInt32 = 0
    let pageSize: [UInt32] = [6, 4096]
    let endOfAuxiliary: [UInt32] = [0, 0]
    let words =
      [UInt32(arguments.count)] + addresses + [endOfVector, noEnvironment] + pageSize
      + endOfAuxiliary
    let size = UInt64(words.count * 4)
    guard top >= UInt64(region.base) + size + 16 else { return nil }
    let stackPointer = UInt32((top - size) / 16 * 16)
    let bytes = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
    return memory.copy(bytes, to: stackPointer) ? stackPointer : nil
  }
}
