// SPDX-License-Identifier: Apache-2.0

import TercetFiles

/// The stack that a Linux-style program finds: argc, argv, envp and an auxiliary vector.
///
/// Source: System V ABI, RISC-V psABI 1.0, "Initial stack".
enum LinuxStart {
  /// Lays the stack out at the end of `region`; the stack pointer.
  ///
  /// - Parameter dataEnd: Past the program's last byte in the region, which stays untouched.
  /// - Throws: `MemoryError.noRoomForArguments` if arguments do not fit.
  static func layOut(
    arguments: [String], in memory: GuestMemory, region: GuestMemory.Region, above dataEnd: UInt64
  ) throws(MemoryError) -> UInt32 {
    let strings = arguments.map { $0.hostBytes + [0] }
    let endOfVector: UInt32 = 0
    let noEnvironment: UInt32 = 0
    let pageSize: [UInt32] = [6, 4096]
    let endOfAuxiliary: [UInt32] = [0, 0]
    let wordCount = 1 + strings.count + 2 + pageSize.count + endOfAuxiliary.count

    // A few bytes stay free, so that a pointer just past the last string is still an address.
    let top = min(region.end, 1 << 32) - min(region.size, 16)
    let needed = UInt64(strings.reduce(0) { $0 + $1.count } + wordCount * 4) + 16
    guard top >= dataEnd + needed else {
      // A bare program makes a stack of its own; one that is given arguments counts on this one.
      guard arguments.count <= 1 else { throw .noRoomForArguments(bytes: needed) }
      return UInt32(top / 16 * 16)
    }

    var next = top
    var addresses: [UInt32] = []
    for string in strings {
      next -= UInt64(string.count)
      _ = memory.copy(string, to: UInt32(next))
      addresses.append(UInt32(next))
    }
    let words =
      [UInt32(strings.count)] + addresses + [endOfVector, noEnvironment] + pageSize
      + endOfAuxiliary
    let stackPointer = UInt32((next - UInt64(wordCount * 4)) / 16 * 16)
    for (index, word) in words.enumerated() {
      _ = memory.store(stackPointer + UInt32(index * 4), .word, word)
    }
    return stackPointer
  }
}
