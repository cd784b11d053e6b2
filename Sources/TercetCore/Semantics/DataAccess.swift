// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension MachineState {
  /// Why a load may not happen, or nil.
  ///
  /// Misalignment comes before access, as in Spike.
  /// Mutating in name only, as are other questions that the pipeline asks often: the compiler
  /// would copy what is asked, noncopyable or not, and a cycle take a fifth more host instructions.
  @inline(__always)
  mutating func checkLoad(_ address: UInt32, _ width: AccessWidth, misaligned: Misaligned) -> Trap?
  {
    if misaligned == .trap, !width.isAligned(address) {
      return Trap(cause: .loadMisaligned, value: address)
    }
    guard memory.contains(address, width.bytes) || Self.mayLoadFromDevice(address, width),
      !csrs.guardsData || csrs.allows(.read, address, width.bytes)
    else { return Trap(cause: .loadAccessFault, value: address) }
    return nil
  }

  /// Why a store, or an atomic access, may not happen, or nil.
  @inline(__always)
  mutating func checkStore(_ address: UInt32, _ width: AccessWidth, misaligned: Misaligned) -> Trap?
  {
    if misaligned == .trap, !width.isAligned(address) {
      return Trap(cause: .storeMisaligned, value: address)
    }
    guard
      memory.contains(address, width.bytes) || Self.mayStoreToDevice(address, width),
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
  private static func mayLoadFromDevice(_ address: UInt32, _ width: AccessWidth) -> Bool {
    Devices.loading(address, width) != nil
  }

  @inline(never)
  private static func mayStoreToDevice(_ address: UInt32, _ width: AccessWidth) -> Bool {
    Devices.storing(address, width) != nil
  }

  /// Loads a value that `checkLoad` allowed, zero-extended.
  @inline(__always)
  package mutating func load(_ address: UInt32, _ width: AccessWidth) -> UInt32 {
    memory.load(address, width) ?? loadFromDevice(address, width)
  }

  @inline(never)
  private mutating func loadFromDevice(_ address: UInt32, _ width: AccessWidth) -> UInt32 {
    devices.load(address, width, cycle: csrs.counters.cycles, host.files)
  }

  /// Stores a value that `checkStore` allowed, and acts where the address asks the host to, which
  /// may end the run.
  ///
  /// - Parameter pc: Where the instruction is that stores it.
  @inline(__always)
  package mutating func store(
    _ address: UInt32, _ width: AccessWidth, _ value: UInt32, by pc: UInt32
  ) {
    guard memory.store(address, width, value) else {
      return storeToDevice(address, width, value)
    }
    if host.watches(address) { storedToHost(address, by: pc) }
  }

  /// A half of `tohost` was stored: the host acts, or waits for the other half.
  @inline(never)
  private mutating func storedToHost(_ address: UInt32, by pc: UInt32) {
    guard let tohost = host.tohost, address == tohost || address == tohost &+ 4,
      let low = memory.load(tohost, .word), let high = memory.load(tohost &+ 4, .word)
    else { return }
    let half: HTIFHalf = address == tohost ? .low : .high
    let request = HTIFRequest(low: low, high: high)
    var forecast = StoreForecast(behind: pc, registers: registers, memory: memory)
    let isWhole = host.completes(request, with: half) { other in
      forecast.value(storedTo: other, before: address)
    }
    if isWhole { end = host.serve(request, callContext).end }
  }

  @inline(never)
  private mutating func storeToDevice(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) {
    switch devices.store(address, width, value, cycle: csrs.counters.cycles, host.files) {
    case .goesOn: break
    case .exits(let code): end = .exited(code: code)
    case .resets:
      host.state.askedForReset = true
      end = .exited(code: 0)
    case .outputFailed: end = .outputFailed
    }
  }

  /// What the host sees of the machine.
  package var callContext: CallContext { CallContext(memory: memory, cycles: csrs.counters.cycles) }
}

extension AccessWidth {
  /// Whether `address` is a multiple of the width.
  @inline(__always)
  func isAligned(_ address: UInt32) -> Bool { address & (bytes - 1) == 0 }
}
