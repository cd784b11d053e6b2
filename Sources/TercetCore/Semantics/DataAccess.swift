// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension MachineState {
  /// Why a load may not happen, or nil.
  ///
  /// Misalignment comes before access, as in Spike.
  /// Mutating in name only, as are other questions that the pipeline asks often: the compiler
  /// would copy what is asked, noncopyable or not, and a cycle take a fifth more host instructions.
  @inline(always)
  mutating func checkLoad(_ address: UInt32, _ width: AccessWidth, misaligned: Misaligned) -> Trap?
  {
    if misaligned == .trap, !width.isAligned(address) {
      return Trap(cause: .loadMisaligned, value: address)
    }
    guard memory.contains(address, width.bytes) || Self.hasDevice(at: address, width),
      !csrs.guardsData || csrs.allows(.read, address, width.bytes)
    else { return Trap(cause: .loadAccessFault, value: address) }
    return nil
  }

  /// Why a store, or an atomic access, may not happen, or nil.
  @inline(always)
  mutating func checkStore(_ address: UInt32, _ width: AccessWidth, misaligned: Misaligned) -> Trap?
  {
    if misaligned == .trap, !width.isAligned(address) {
      return Trap(cause: .storeMisaligned, value: address)
    }
    guard
      memory.contains(address, width.bytes) || Self.hasDevice(at: address, width, toStore: true),
      !csrs.guardsData || csrs.allows(.write, address, width.bytes)
    else { return Trap(cause: .storeAccessFault, value: address) }
    return nil
  }

  /// Why an atomic access may not happen, or nil; it needs RAM, to read and to write.
  mutating func checkAtomic(_ address: UInt32) -> Trap? {
    if !AccessWidth.word.isAligned(address) {
      return Trap(cause: .storeMisaligned, value: address)
    }
    guard memory.contains(address, 4),
      !csrs.guardsData || csrs.allows(.read, address, 4) && csrs.allows(.write, address, 4)
    else { return Trap(cause: .storeAccessFault, value: address) }
    return nil
  }

  /// Why the instruction of `length` bytes at `pc` may not be fetched, or nil.
  ///
  /// The two halves of a long instruction are fetched for themselves.
  mutating func checkFetch(_ pc: UInt32, length: UInt32) -> Trap? {
    for half in stride(from: 0, to: length, by: 2) where !csrs.allowsFetch(pc &+ half) {
      return Trap(cause: .instructionAccessFault, value: pc &+ half)
    }
    return nil
  }

  @inline(never)
  private static func hasDevice(
    at address: UInt32, _ width: AccessWidth, toStore: Bool = false
  ) -> Bool {
    CLINT.accepts(address, width) || UART.accepts(address, width)
      || toStore && TestDevice.accepts(address, width)
  }

  /// Loads a value that `checkLoad` allowed, zero-extended.
  @inline(always)
  mutating func load(_ address: UInt32, _ width: AccessWidth) -> UInt32 {
    memory.load(address, width) ?? loadFromDevice(address, width)
  }

  @inline(never)
  private mutating func loadFromDevice(_ address: UInt32, _ width: AccessWidth) -> UInt32 {
    if CLINT.accepts(address, width) { return csrs.clint.load(address, csrs.counters.cycles) }
    return UInt32(host.uart.load(address, host.files.console))
  }

  /// Stores a value that `checkStore` allowed, and acts where the address asks the host to, which
  /// may end the run.
  @inline(always)
  mutating func store(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) {
    guard memory.store(address, width, value) else {
      return storeToDevice(address, width, value)
    }
    if address == host.tohost { storedToHost() }
  }

  @inline(never)
  private mutating func storedToHost() {
    guard let tohost = host.tohost, let word = memory.load(tohost, .word) else { return }
    end = host.serveToHost(word, callContext).end
  }

  @inline(never)
  private mutating func storeToDevice(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) {
    if CLINT.accepts(address, width) {
      csrs.clint.store(address, value, csrs.counters.cycles)
    } else if UART.accepts(address, width) {
      let byte = UInt8(truncatingIfNeeded: value)
      if !host.uart.store(address, byte, host.files.console) { end = .outputFailed }
    } else {
      end = host.serve(TestDevice.request(address, value)).end
    }
  }

  /// What the host sees of the machine.
  var callContext: CallContext { CallContext(memory: memory, cycles: csrs.counters.cycles) }
}

extension AccessWidth {
  /// Whether `address` is a multiple of the width.
  @inline(__always)
  func isAligned(_ address: UInt32) -> Bool { address & (bytes - 1) == 0 }
}
