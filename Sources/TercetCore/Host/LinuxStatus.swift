// SPDX-License-Identifier: Apache-2.0

extension FileStatus {
  /// The 128 bytes that fstat leaves: newlib's `struct kernel_stat` on RV32.
  ///
  /// Source: newlib, libgloss/riscv/kernel_stat.h, with 64-bit seconds.
  ///
  /// - Parameter inode: Tells files apart; Tercet gives the descriptor.
  func linux(inode: UInt64) -> [UInt8] {
    let time = bytes(GuestClock.start) + bytes(UInt64(0))
    let device: UInt64 = 1
    let none: UInt64 = 0
    let parts: [[UInt8]] = [
      bytes(device), bytes(inode),
      bytes(linuxMode), bytes(UInt32(1)),  // mode, links
      bytes(UInt32(0)), bytes(UInt32(0)),  // user, group
      bytes(none), bytes(none),  // device of a device, padding
      bytes(Int64(size)),
      bytes(UInt32(4096)), bytes(UInt32(0)),  // block size, padding
      bytes(Int64((size + 511) / 512)),
      time, time, time,  // accessed, modified, changed
      bytes(none),
    ]
    return Array(parts.joined())
  }

  /// Kind and permissions, the latter as the grant has them.
  private var linuxMode: UInt32 {
    switch kind {
    case .stream: 0o020_620
    case .file: isReadOnly ? 0o100_444 : 0o100_644
    case .directory: isReadOnly ? 0o040_555 : 0o040_755
    }
  }
}
