// SPDX-License-Identifier: Apache-2.0

extension Host {
  /// Acts on a store to the low word of `tohost`.
  ///
  /// Bit 0 set means exit with the rest as the code; any other value but zero is the address of
  /// eight 64-bit words: the call's number, its arguments, and room for its result.
  mutating func serveToHost(_ value: UInt32, _ context: CallContext) -> HostOutcome {
    guard value != 0 else { return .returns(0) }
    guard value & 1 == 0 else { return .exits(value >> 1) }
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

  /// Leaves the result, sign-extended to 64 bits, and rings the guest's bell.
  private func answer(_ result: UInt32, at block: UInt32?, _ memory: GuestMemory) {
    if let block {
      _ = memory.store(block, .word, result)
      let sign: UInt32 = Int32(bitPattern: result) < 0 ? .max : 0
      _ = memory.store(block &+ 4, .word, sign)
    }
    // The request is taken: some guests wait for that before they look at the answer.
    if let tohost {
      _ = memory.store(tohost, .word, 0)
      _ = memory.store(tohost &+ 4, .word, 0)
    }
    if let fromhost { _ = memory.store(fromhost, .word, 1) }
  }
}
