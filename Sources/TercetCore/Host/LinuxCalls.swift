// SPDX-License-Identifier: Apache-2.0

import TercetISA

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A system call: number in a7, arguments from a0 on.
package struct LinuxCall {
  let number: UInt32
  let a0, a1, a2: UInt32

  package init(number: UInt32, a0: UInt32, a1: UInt32, a2: UInt32) {
    self.number = number
    self.a0 = a0
    self.a1 = a1
    self.a2 = a2
  }

  static let openat: UInt32 = 56
}

extension Host {
  /// Serves a system call.
  ///
  /// Source of the numbers: the Linux kernel's generic system call table, and for 1024 and 1026
  /// newlib's libgloss/riscv/machine/syscall.h; arguments are those that libgloss passes.
  package mutating func call(_ call: LinuxCall, _ context: CallContext) -> HostOutcome {
    do throws(GuestError) {
      let memory = context.memory
      switch call.number {
      case 57:
        try files.close(call.a0)
        return .returns(0)
      case 62: return .returns(try seek(call))
      case 63: return .returns(try files.read(call.a0, call.a1, call.a2, memory))
      case 64: return .returns(try files.write(call.a0, call.a1, call.a2, memory))
      case 80:
        let status = try files.status(call.a0).linux(inode: UInt64(call.a0))
        return try leave(status, at: call.a1, memory)
      case 93, 94: return .exits(call.a0)
      case 169:
        let now = GuestClock.now(context.cycles)
        return try leave(
          bytes(now.seconds) + bytes(UInt64(now.nanoseconds / 1000)), at: call.a0, memory)
      case 214: return .returns(state.heap.moveBreak(to: call.a0))
      case 403:
        let time = try clock(call.a0, context.cycles)
        return try leave(bytes(time.seconds) + bytes(UInt64(time.nanoseconds)), at: call.a1, memory)
      case 1024: return .returns(try open(call.a0, flags: call.a1, memory))
      case 1026:
        try files.remove(try path(at: call.a0, memory))
        return .returns(0)
      case LinuxCall.openat:
        // Linux's and newlib's AT_FDCWD; there is no other directory to start from.
        guard [-100, -2].contains(Int32(bitPattern: call.a0)) else { throw .badDescriptor }
        return .returns(try open(call.a1, flags: call.a2, memory))
      default:
        return refuse(call)
      }
    } catch {
      return error == .lostOutput ? .outputFailed : .returns(error.result)
    }
  }

  /// Answers a call that Tercet does not have.
  mutating func refuse(_ call: LinuxCall) -> HostOutcome {
    noteUnknownCall(call.number)
    return .returns(GuestError.notImplemented.result)
  }

  private func open(
    _ name: UInt32, flags: UInt32, _ memory: GuestMemory
  ) throws(GuestError) -> UInt32 {
    try files.open(try path(at: name, memory), try OpenMode(newlib: flags))
  }

  private func path(at address: UInt32, _ memory: GuestMemory) throws(GuestError) -> [UInt8] {
    guard let length = memory.lengthOfString(at: address) else { throw .badAddress }
    guard length <= GuestPath.longest else { throw .nameTooLong }
    return memory.withBytes(address, length) { Array($0) } ?? []
  }

  private func seek(_ call: LinuxCall) throws(GuestError) -> UInt32 {
    let origins = [SEEK_SET, SEEK_CUR, SEEK_END]
    guard call.a2 < origins.count else { throw .invalid }
    return try files.seek(
      call.a0, to: Int(Int32(bitPattern: call.a1)), from: Int32(origins[Int(call.a2)]))
  }

  /// The time of a Linux clock: 0 and 5 tell the date, 1 to 4, 6 and 7 count from the start.
  private func clock(_ number: UInt32, _ cycles: UInt64) throws(GuestError) -> GuestClock.Moment {
    switch number {
    case 0, 5: return GuestClock.now(cycles)
    case 1...4, 6, 7: return GuestClock.elapsed(cycles)
    default: throw .invalid
    }
  }

  /// Puts a result into guest memory.
  private func leave(
    _ bytes: [UInt8], at address: UInt32, _ memory: GuestMemory
  ) throws(GuestError) -> HostOutcome {
    guard memory.copy(bytes, to: address) else { throw .badAddress }
    return .returns(0)
  }
}

extension OpenMode {
  /// Reads newlib's O_ flags, which are not Linux's.
  ///
  /// Source: newlib and picolibc, sys/_default_fcntl.h.
  fileprivate init(newlib flags: UInt32) throws(GuestError) {
    guard flags & 3 != 3 else { throw .invalid }
    reads = flags & 3 != 1
    writes = flags & 3 != 0
    appends = flags & 0x8 != 0
    creates = flags & 0x200 != 0
    truncates = flags & 0x400 != 0
    isExclusive = flags & 0x800 != 0
    mustBeDirectory = flags & 0x20_0000 != 0
  }
}

/// The little-endian bytes of `value`.
func bytes<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}
