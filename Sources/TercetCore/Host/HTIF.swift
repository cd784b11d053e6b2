// SPDX-License-Identifier: Apache-2.0

/// A half of the 64 bits of `tohost`, which RV32 stores one after the other.
package enum HTIFHalf: Hashable, Sendable {
  case low, high

  var other: HTIFHalf { self == .low ? .high : .low }
}

/// What a guest asks by the 64 bits of `tohost`: a device, a command of it, and 48 bits for it.
///
/// Source: the host-target interface as Spike 1.1 (fesvr/device.h) and qemu 8.2 (hw/char/riscv_htif.c)
/// have it.
struct HTIFRequest {
  let low: UInt32
  let high: UInt32

  /// Whether the high half names a device other than the one for calls and exits, 0.
  ///
  /// Only ones are no device but a negative number, as of `exit(-1)`, made 64 bits long.
  static func namesDevice(_ high: UInt32) -> Bool { high != .max && high >> 16 != 0 }

  /// The high half of a request to device 1, the console, whose commands are 0 and 1.
  static func console(_ command: UInt32) -> UInt32 { 1 << 24 | command << 16 }
  static let getCharacter: UInt32 = 0
  static let putCharacter: UInt32 = 1
}

extension Host {
  /// Whether the request is whole now that `half` of it was stored, so that the host acts; else it
  /// will be when the other half is stored.
  ///
  /// Spike looks at `tohost` now and then, and so sees both halves, whichever comes first. Here the
  /// host acts at the store, so that the same program takes the same cycles. Whether a low half is a
  /// request to device 0 or the character of one for the console, and whether a low half is to follow
  /// a high one, shows only in what the program stores next.
  ///
  /// - Parameter next: What the program goes on to store to an address, if it does so soon.
  mutating func completes(
    _ request: HTIFRequest, with half: HTIFHalf, next: (UInt32) -> UInt32?
  ) -> Bool {
    guard state.awaited != half else {
      state.awaited = nil
      return true
    }
    state.awaited = nil
    guard let tohost else { return false }
    switch half {
    case .low:
      guard let high = next(tohost &+ 4), HTIFRequest.namesDevice(high) else { return true }
    case .high:
      guard HTIFRequest.namesDevice(request.high) else { return false }
      guard next(tohost) != nil else { return true }
    }
    state.awaited = half.other
    return false
  }

  /// Acts on a whole request.
  mutating func serve(_ request: HTIFRequest, _ context: CallContext) -> HostOutcome {
    HTIFRequest.namesDevice(request.high)
      ? serveDevice(request, context) : serveToHost(request.low, context)
  }

  /// Device 0, by the low half: bit 0 set means exit with the rest as the code; any other value but
  /// zero is the address of eight 64-bit words: the call's number, its arguments, and room for its
  /// result.
  private mutating func serveToHost(_ value: UInt32, _ context: CallContext) -> HostOutcome {
    guard value != 0 else { return .returns(0) }
    // The sign is the highest bit, as a C program's `exit(-1)` has it.
    guard value & 1 == 0 else { return .exits(UInt32(bitPattern: Int32(bitPattern: value) >> 1)) }
    let words = (0..<4).map { context.memory.load(value &+ 8 * $0, .word) }
    guard let number = words[0], let a0 = words[1], let a1 = words[2], let a2 = words[3] else {
      noteBadBlock(value)
      answer(GuestError.badAddress.result, at: nil, context.memory)
      return .returns(0)
    }
    let call = LinuxCall(number: number, a0: a0, a1: a1, a2: a2)
    // HTIF's openat has the length of the name as another argument, which is not served.
    let outcome = call.number == LinuxCall.openat ? refuse(call) : self.call(call, context)
    if case .returns(let result) = outcome { answer(result, at: value, context.memory) }
    return outcome
  }

  /// The console, whose answers in `fromhost` repeat device and command.
  private mutating func serveDevice(
    _ request: HTIFRequest, _ context: CallContext
  ) -> HostOutcome {
    let memory = context.memory
    takeRequest(memory)
    let character = request.low & 0xff
    switch request.high & 0xffff_0000 {
    case HTIFRequest.console(HTIFRequest.putCharacter):
      guard files.send([UInt8(character)]) else { return .outputFailed }
      // QEMU answers, Spike does not. A character that the guest has not taken is worth more.
      if let fromhost, memory.load(fromhost, .word) == 0, memory.load(fromhost &+ 4, .word) == 0 {
        answer(HTIFRequest.console(HTIFRequest.putCharacter), character, memory)
      }
    case HTIFRequest.console(HTIFRequest.getCharacter):
      guard let input = (try? files.readCharacter()) ?? nil else {
        // Both others never answer then.
        state.missedInput = true
        break
      }
      answer(HTIFRequest.console(HTIFRequest.getCharacter), UInt32(input), memory)
    default:
      noteUnknownRequest(request.high >> 16)
    }
    return .returns(0)
  }

  /// Leaves a character in `fromhost`, with bit 8 set so that even zero is an answer.
  private func answer(_ high: UInt32, _ character: UInt32, _ memory: GuestMemory) {
    guard let fromhost else { return }
    _ = memory.put(0x100 | character, at: fromhost)
    _ = memory.put(high, at: fromhost &+ 4)
  }

  /// Leaves the result, sign-extended to 64 bits, and rings the guest's bell.
  private func answer(_ result: UInt32, at block: UInt32?, _ memory: GuestMemory) {
    if let block {
      _ = memory.put(result, at: block)
      let sign: UInt32 = Int32(bitPattern: result) < 0 ? .max : 0
      _ = memory.put(sign, at: block &+ 4)
    }
    takeRequest(memory)
    if let fromhost { _ = memory.put(1, at: fromhost) }
  }

  /// The request is taken: some guests wait for that before they look at the answer.
  private func takeRequest(_ memory: GuestMemory) {
    guard let tohost else { return }
    _ = memory.put(0, at: tohost)
    _ = memory.put(0, at: tohost &+ 4)
  }
}
