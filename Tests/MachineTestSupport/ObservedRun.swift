// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA

/// A finished run of the reference pipeline, with every cycle of it.
package struct ObservedRun {
  package let end: RunEnd
  package let machine: FinishedMachine
  package let cycles: [CycleRecord]
  /// Its calls, returns and traps.
  package let events: [ControlEvent]
  package let output: String
  package let errorOutput: String

  package init(
    _ elf: [UInt8], timing: TimingModel = Preset.classic.timing, isa: InstructionSet = .default,
    limit: UInt64 = 2_000_000, memory: [GuestMemory.Region]? = nil,
    arguments: [String] = ["program"], input: [UInt8] = []
  ) throws {
    let image = try Image(elf: elf)
    let console = RecordingConsole(input: input)
    let state = try MachineState(
      image: image, isa: isa, regions: memory, arguments: arguments, console: console)
    var pipeline = Pipeline(state, entry: image.entry, timing: timing, decoder: isa.decoder)
    var recorder = Recorder()
    end = pipeline.run(limit: limit, observer: &recorder)
    machine = FinishedMachine(pipeline)
    cycles = recorder.cycles
    events = recorder.events
    output = String(decoding: console.output, as: UTF8.self)
    errorOutput = String(decoding: console.error, as: UTF8.self)
  }

  /// The instructions that retired, by address, in order.
  package var retired: [UInt32] { cycles.filter { $0.cause == .issue }.map(\.pc) }

  /// What each cycle did to the flow of control.
  package var flows: [ControlFlow] {
    var flows = [ControlFlow](repeating: .sequential, count: cycles.count)
    for event in events { flows[Int(event.cycle)] = event.flow }
    return flows
  }

  package var counters: Counters { machine.state.csrs.counters }

  /// The run as a table: for each cycle, its cause and the instruction charged, counted from
  /// `base` in words, or in units of other sizes; then `<` and the instruction that waited, if one
  /// did.
  package func table(from base: UInt32 = 0x8000_0000, unit: Int32 = 4) -> [String] {
    cycles.map { cycle in
      let charged = "\(cycle.cause.name) \(Int32(bitPattern: cycle.pc &- base) / unit)"
      guard cycle.waiting != cycle.pc else { return charged }
      return charged + "<\(Int32(bitPattern: cycle.waiting &- base) / unit)"
    }
  }
}

/// Keeps every cycle and event.
private struct Recorder: CycleObserver {
  var cycles: [CycleRecord] = []
  var events: [ControlEvent] = []

  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    for index in cycles.indices { self.cycles.append(cycles[index]) }
    for index in events.indices { self.events.append(events[index]) }
  }
}
