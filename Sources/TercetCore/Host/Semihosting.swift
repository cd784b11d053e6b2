// SPDX-License-Identifier: Apache-2.0

import TercetISA

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Semihosting: calls to the host that look like a breakpoint.
///
/// Source: RISC-V Semihosting 1.0, and Arm's "Semihosting for AArch32 and AArch64" 3.0, to which
/// it refers for the operations.
enum Semihosting {
  /// `slli zero, zero, 0x1f`, before the ebreak.
  static let entry = InstructionSpec.base("slli").word(Operands(immediate: 31))
  /// `srai zero, zero, 7`, behind the ebreak.
  static let exit = InstructionSpec.base("srai").word(Operands(immediate: 7))

  /// Whether the ebreak at `pc` is a call.
  static func isCall(at pc: UInt32, in memory: GuestMemory) -> Bool {
    memory.load(pc &- 4, .word) == entry && memory.load(pc &+ 4, .word) == exit
  }

  /// What `:semihosting-features` holds: a magic number, then the extensions, here exits with a
  /// code and a standard error of its own.
  static let features: [UInt8] = Array("SHFB".utf8) + [0b11]

  enum Operation: UInt32 {
    case open = 0x01
    case close = 0x02
    case writeCharacter = 0x03
    case writeString = 0x04
    case write = 0x05
    case read = 0x06
    case readCharacter = 0x07
    case isError = 0x08
    case isTerminal = 0x09
    case seek = 0x0a
    case length = 0x0c
    case temporaryName = 0x0d
    case remove = 0x0e
    case rename = 0x0f
    case clock = 0x10
    case time = 0x11
    case system = 0x12
    case error = 0x13
    case commandLine = 0x15
    case heap = 0x16
    case exit = 0x18
    case exitExtended = 0x20
    case elapsed = 0x30
    case tickFrequency = 0x31
  }
}

extension Host {
  /// Serves the operation that a0 names, with a1 as its parameter or the address of a block of
  /// words.
  mutating func serveSemihosting(
    _ number: UInt32, _ parameter: UInt32, _ context: CallContext
  ) -> HostOutcome {
    do throws(GuestError) {
      guard let operation = Semihosting.Operation(rawValue: number) else {
        noteUnknownOperation(number)
        throw .notImplemented
      }
      let block = SemihostingBlock(address: parameter, memory: context.memory)
      return try serve(operation, parameter, block, context.cycles)
    } catch {
      if error == .lostOutput { return .outputFailed }
      state.lastError = error
      return .returns(.max)
    }
  }

  private mutating func serve(
    _ operation: Semihosting.Operation, _ parameter: UInt32, _ block: SemihostingBlock,
    _ cycles: UInt64
  ) throws(GuestError) -> HostOutcome {
    let memory = block.memory
    let files = files
    switch operation {
    case .open:
      return .returns(try open(block))
    case .close:
      try files.close(try block[0])
    case .writeCharacter:
      try print(at: parameter, 1, memory)
    case .writeString:
      guard let length = memory.lengthOfString(at: parameter) else { throw .badAddress }
      try print(at: parameter, length, memory)
    case .write:
      return .returns(
        try left(of: try block[2]) { (count) throws(GuestError) in
          try files.write(try block[0], try block[1], count, memory)
        })
    case .read:
      return .returns(
        try left(of: try block[2]) { (count) throws(GuestError) in
          try files.read(try block[0], try block[1], count, memory)
        })
    case .readCharacter:
      return .returns(try files.readCharacter().map(UInt32.init) ?? .max)
    case .isError:
      return .returns(Int32(bitPattern: try block[0]) < 0 ? 1 : 0)
    case .isTerminal:
      return .returns(try files.status(try block[0]).kind == .stream ? 1 : 0)
    case .seek:
      _ = try files.seek(try block[0], to: Int(try block[1]), from: Int32(SEEK_SET))
    case .length:
      return .returns(try length(try block[0]))
    case .remove:
      try files.remove(try block.name(length: try block[1]))
    case .rename:
      try files.rename(
        try block.name(length: try block[1]), to: try block.name(at: 2, length: try block[3]))
    case .temporaryName:
      try block.leaveTemporaryName()
    case .clock:
      return .returns(UInt32(truncatingIfNeeded: cycles / (GuestClock.cyclesPerSecond / 100)))
    case .time:
      return .returns(UInt32(truncatingIfNeeded: GuestClock.now(cycles).seconds))
    case .system:
      throw .notPermitted
    case .error:
      return .returns(UInt32(state.lastError?.rawValue ?? 0))
    case .commandLine:
      try block.leaveString(commandLine)
    case .heap:
      let words = state.heap.information.flatMap { bytes($0) }
      guard memory.copy(words, to: try block[0]) else { throw .badAddress }
    case .exit:
      return .exits(Self.exitCode(reason: parameter, code: 0))
    case .exitExtended:
      return .exits(Self.exitCode(reason: try block[0], code: try block[1]))
    case .elapsed:
      guard memory.copy(bytes(cycles), to: parameter) else { throw .badAddress }
    case .tickFrequency:
      return .returns(UInt32(GuestClock.cyclesPerSecond))
    }
    return .returns(0)
  }

  /// The code that a guest ends with: its own if the application ended by itself, else 1.
  private static func exitCode(reason: UInt32, code: UInt32) -> UInt32 {
    let applicationExit: UInt32 = 0x20026
    return reason == applicationExit ? code : 1
  }

  private func print(
    at address: UInt32, _ count: Int, _ memory: GuestMemory
  ) throws(GuestError) {
    let isPrinted = memory.withBytes(address, count) {
      files.console.write($0, to: .output)
    }
    guard let isPrinted else { throw .badAddress }
    guard isPrinted else { throw .lostOutput }
  }
}
