// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TestSupport

/// A machine without a pipeline, to be asked and changed directly.
///
/// A class, since `#expect` takes no arguments that cannot be copied.
final class BareMachine {
  var state: MachineState

  init(
    console: any GuestConsole = RecordingConsole(), directories: [GrantedDirectory] = []
  ) throws {
    state = try MachineState(
      image: try Image(elf: try Assembly.elf("nop")), isa: .default, regions: nil,
      arguments: ["program"], console: console, directories: directories)
  }

  var end: RunEnd? { state.hasEnded ? state.end : nil }
  var devices: Devices { state.devices }
  var unknownCalls: [UInt32] { state.host.unknownCalls }

  func save() -> MachineSnapshot { state.save() }

  func restore(_ snapshot: MachineSnapshot) throws(SnapshotError) { try state.restore(snapshot) }

  func load(_ address: UInt32, _ width: AccessWidth) -> UInt32 { state.load(address, width) }

  func store(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) {
    state.store(address, width, value, by: 0)
  }

  // MARK: Linux-style calls

  /// The result of a call, as the guest sees it; nil if it ended the run.
  func call(_ number: UInt32, _ a0: UInt32, _ a1: UInt32 = 0, _ a2: UInt32 = 0) -> Int32? {
    let call = LinuxCall(number: number, a0: a0, a1: a1, a2: a2)
    let context = state.callContext
    guard case .returns(let value) = state.host.call(call, context) else { return nil }
    return Int32(bitPattern: value)
  }

  /// The text that a read of at most `count` bytes brings; nil if it failed.
  func read(_ descriptor: UInt32, _ count: UInt32) -> String? {
    let buffer: UInt32 = 0x8001_0000
    guard let length = call(63, descriptor, buffer, count), length >= 0 else { return nil }
    return state.memory.withBytes(buffer, Int(length)) { String(decoding: $0, as: UTF8.self) }
  }

  /// Opens a file of the granted directory with newlib's flags; its descriptor.
  func open(_ name: String, flags: UInt32 = 0) -> UInt32? {
    let path: UInt32 = 0x8002_0000
    _ = state.memory.copy(Array(name.utf8) + [0], to: path)
    return call(1024, path, flags).flatMap { UInt32(exactly: $0) }
  }
}
