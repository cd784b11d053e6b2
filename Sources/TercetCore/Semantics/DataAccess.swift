// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension MachineState {
  /// Why a load may not happen, or nil.
  ///
  /// Misalignment comes before access, as in Spike.
  func checkLoad(_ address: UInt32, _ width: AccessWidth) -> Trap? {
    if !width.isAligned(address) { return Trap(cause: .loadMisaligned, value: address) }
    guard memory.contains(address, width.bytes) else {
      return Trap(cause: .loadAccessFault, value: address)
    }
    return nil
  }

  /// Why a store may not happen, or nil.
  func checkStore(_ address: UInt32, _ width: AccessWidth) -> Trap? {
    if !width.isAligned(address) { return Trap(cause: .storeMisaligned, value: address) }
    guard memory.contains(address, width.bytes) || TestDevice.accepts(address, width)
    else { return Trap(cause: .storeAccessFault, value: address) }
    return nil
  }

  /// Stores a value that `checkStore` allowed, and acts where the address asks the host to.
  mutating func store(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) -> HostOutcome? {
    if memory.store(address, width, value) {
      guard address == host.tohost, let word = memory.load(address, .word) else { return nil }
      return host.serveToHost(word, callContext)
    }
    return host.serve(TestDevice.request(address, value))
  }

  /// What the host sees of the machine.
  var callContext: CallContext { CallContext(memory: memory, cycles: csrs.counters.cycles) }
}

extension AccessWidth {
  /// Whether `address` is a multiple of the width.
  @inline(__always)
  func isAligned(_ address: UInt32) -> Bool { address & (bytes - 1) == 0 }
}
