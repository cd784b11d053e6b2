// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// How a host call ended.
enum HostOutcome {
  /// The guest goes on, with this value in a0 or in the call's result word.
  case returns(UInt32)
  case exits(UInt32)
  /// The console broke; the run cannot go on.
  case outputFailed
}

/// The world outside the guest: its console, its heap, and the way it ends.
///
/// A guest reaches nothing of the host but what is written here.
package struct Host {
  let console: any GuestConsole
  /// Address of `tohost`, if the program has that symbol.
  let tohost: UInt32?
  private let fromhost: UInt32?
  private var heap: Heap

  /// Numbers of the calls that Tercet does not know, in the order of their first use.
  package private(set) var unknownCalls: [UInt32] = []

  init(image: Image, heap: Heap, console: any GuestConsole) {
    self.console = console
    self.heap = heap
    self.tohost = image.symbols.address(of: "tohost")
    self.fromhost = image.symbols.address(of: "fromhost")
  }

  // MARK: Linux-style calls

  /// A system call: number in a7, arguments in a0 to a2.
  ///
  /// Source: the Linux kernel's generic system call table.
  mutating func call(
    _ number: UInt32, _ a0: UInt32, _ a1: UInt32, _ a2: UInt32, _ memory: GuestMemory
  )
    -> HostOutcome
  {
    switch number {
    case 64: return write(descriptor: a0, address: a1, count: a2, memory)
    case 93, 94: return .exits(a0)
    case 214: return .returns(heap.moveBreak(to: a0))
    default:
      if !unknownCalls.contains(number) && unknownCalls.count < 64 { unknownCalls.append(number) }
      return .returns(errorCode(.notImplemented))
    }
  }

  private func write(descriptor: UInt32, address: UInt32, count: UInt32, _ memory: GuestMemory)
    -> HostOutcome
  {
    guard descriptor == 1 || descriptor == 2 else { return .returns(errorCode(.badDescriptor)) }
    // A result above 2^31 would read as an error code, and Linux too writes no more at once.
    let count = min(count, 0x7fff_f000)
    let stream = descriptor == 1 ? GuestStream.output : .error
    guard
      let isWritten = memory.withBytes(address, Int(count), { console.write($0, to: stream) })
    else { return .returns(errorCode(.badAddress)) }
    return isWritten ? .returns(count) : .outputFailed
  }

  // MARK: HTIF

  /// Acts on a store to the low word of `tohost`.
  ///
  /// Bit 0 set means exit with the rest as the code; any other value but zero is the address of
  /// eight 64-bit words: the call's number, its arguments, and room for its result.
  mutating func serveToHost(_ value: UInt32, _ memory: GuestMemory) -> HostOutcome {
    guard value != 0 else { return .returns(0) }
    guard value & 1 == 0 else { return .exits(value >> 1) }
    let words = (0..<4).map { memory.load(value &+ 8 * $0, .word) }
    guard let number = words[0], let a0 = words[1], let a1 = words[2], let a2 = words[3] else {
      answer(errorCode(.badAddress), at: nil, memory)
      return .returns(0)
    }
    let outcome = call(number, a0, a1, a2, memory)
    if case .returns(let result) = outcome { answer(result, at: value, memory) }
    return outcome
  }

  /// Leaves the result, sign-extended to 64 bits, and rings the guest's bell.
  private func answer(_ result: UInt32, at block: UInt32?, _ memory: GuestMemory) {
    if let block {
      _ = memory.store(block, .word, result)
      let sign: UInt32 = Int32(bitPattern: result) < 0 ? .max : 0
      _ = memory.store(block &+ 4, .word, sign)
    }
    if let fromhost { _ = memory.store(fromhost, .word, 1) }
  }

  // MARK: The test device

  func serve(_ request: TestDevice.Request) -> HostOutcome {
    switch request {
    case .character(let character):
      return print([character])
    case .number(let value):
      return print(Array((String(hex(value).dropFirst(2)) + "\n").utf8))
    case .exit(let code):
      return .exits(code)
    }
  }

  private func print(_ bytes: [UInt8]) -> HostOutcome {
    bytes.withUnsafeBytes { console.write($0, to: .output) } ? .returns(0) : .outputFailed
  }
}

/// Error numbers as a Linux system call returns them.
private enum GuestError: Int32 {
  case badDescriptor = 9
  case badAddress = 14
  case notImplemented = 38
}

private func errorCode(_ error: GuestError) -> UInt32 { UInt32(bitPattern: -error.rawValue) }
