// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// What an instruction can change: registers, CSRs, memory and, through it, the host.
package struct MachineState: ~Copyable {
  package var registers: RegisterFile
  package var csrs: ControlRegisters
  package internal(set) var devices = Devices()
  package let memory: GuestMemory
  /// How the run ended; nil while it goes on.
  package internal(set) var end: RunEnd? {
    didSet {
      hasEnded = end != nil
      callsForAttention = callsForAttention || hasEnded
    }
  }
  /// Whether `end` says how the run ended, ready to be asked in each cycle.
  package private(set) var hasEnded = false
  /// Whether whoever steps should look up from stepping.
  ///
  /// The run has ended, the core sleeps, or an instruction has jumped to itself: the one question
  /// asked between two cycles.
  var callsForAttention = false
  /// The word that lr.w reserved, until sc.w or a trap ends that.
  ///
  /// Influences time: an sc.w without it makes no access.
  var reservation: UInt32?
  package var host: Host
  /// What it has of a user's own instructions; nil if it has none that need a machine.
  package let custom: CustomUnit?

  /// Whether ecall is a call to the host: the program has no `tohost` and never wrote mtvec.
  var servesCalls: Bool { host.tohost == nil && !csrs.hasHandler }

  /// Loads `image` into fresh memory and prepares the start.
  ///
  /// - Parameters:
  ///   - regions: Where RAM is, or nil for the usual place.
  ///   - arguments: The program's name and arguments; seen by programs without `tohost`, and by
  ///     those that ask through semihosting.
  ///   - directories: Where the guest may reach files of the host.
  ///   - calls: What the numbers of its ecalls mean.
  package init(
    image: Image, isa: InstructionSet, regions: [GuestMemory.Region]?, arguments: [String],
    console: any GuestConsole, directories: [GrantedDirectory] = [], calls: HostCalls = .linux
  ) throws(MemoryError) {
    let regions = try MemoryPlan(for: image, regions: regions).regions
    let memory = try GuestMemory(regions)
    for segment in image.segments where !segment.contents.isEmpty {
      guard memory.copy(segment.contents, to: segment.address) else {
        throw .segmentOutsideMemory(
          address: segment.address, size: segment.size,
          needed: MemoryPlan.sufficient(for: image, beside: regions))
      }
    }
    guard let home = MemoryPlan.home(of: image, in: regions) else { throw .noMemory }
    let host = Host(
      image: image, heap: Heap(image: image, region: home),
      files: HostFiles(console: console, directories: directories), arguments: arguments,
      calls: calls)
    var registers = RegisterFile()
    if host.tohost == nil {
      registers[2] = try LinuxStart.layOut(
        arguments: arguments, in: memory, region: home,
        above: MemoryPlan.dataEnd(of: image, in: home))
    }
    // All at once: what cannot be copied cannot be given back half made.
    self.registers = registers
    self.csrs = ControlRegisters(isa: isa)
    self.memory = memory
    self.host = host
    let operations = isa.decoder.custom
    self.custom = CustomUnit(
      operations, model: operations.areInGuest ? GuestModel(image, memory, isa.decoder) : nil)
  }
}
