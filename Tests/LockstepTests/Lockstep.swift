// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetELF
import TercetISA
import TestSupport

/// The pipeline stepped beside a log of Spike's.
///
/// An instruction is compared when it leaves X: address and word; and again a cycle later, when W
/// has done its work: all 31 registers, and the memory that it stored to. At the end all of
/// memory is compared, so that a store beside the right place is noticed too.
struct Lockstep {
  /// Where the two first differ.
  struct Difference: Error, Equatable, CustomStringConvertible {
    let index: Int
    let description: String
  }

  let elf: [UInt8]
  let image: Image
  let records: [SpikeRecord]

  init(_ source: String) throws {
    elf = try Assembly.bareELF(source)
    image = try Image(elf: elf)
    guard let tohost = image.symbols.address(of: "tohost") else {
      throw Spike.Failure(description: "the program has no tohost")
    }
    records = try Spike.records(of: elf, entry: image.entry, tohost: tohost)
  }

  /// Compares with `records`, or with others in their place; the number of instructions.
  func compare(timing: TimingModel, with others: [SpikeRecord]? = nil) throws -> Int {
    let isa = try InstructionSet(parsing: "rv32im_zicsr_zifencei")
    let state = try MachineState(
      image: image, isa: isa, regions: nil, arguments: [], console: RecordingConsole())
    var pipeline = Pipeline(state, entry: image.entry, timing: timing, decoder: isa.decoder)
    var expected = try Expectation(image, regions: pipeline.state.memory.regions)
    let records = others ?? records
    var index = 0
    var unfinished: SpikeRecord?
    while true {
      let cycle = pipeline.step()
      let end = pipeline.state.end
      if let record = unfinished {
        expected.apply(record)
        if let text = expected.difference(from: pipeline.state, after: record) {
          throw Difference(index: index - 1, description: "\(record): \(text)")
        }
      }
      unfinished = nil
      if let end {
        guard end == .exited(code: 0), index == records.count else {
          throw Difference(index: index, description: "the run ended with \(end)")
        }
        break
      }
      guard cycle.cause == .issue else { continue }
      guard index < records.count else {
        throw Difference(index: index, description: "Spike ended before \(hex(cycle.pc))")
      }
      let record = records[index]
      let word = pipeline.state.memory.load(cycle.pc, .word) ?? 0
      guard record.pc == cycle.pc, record.word == word else {
        throw Difference(index: index, description: "\(record): \(hex(cycle.pc)) \(hex(word))")
      }
      unfinished = record
      index += 1
    }
    guard expected.memoryEquals(pipeline.state.memory) else {
      throw Difference(index: index, description: "memory differs at the end")
    }
    return index
  }
}

/// Registers and memory as Spike's log says they are.
private struct Expectation {
  private var registers = [UInt32](repeating: 0, count: 32)
  private let memory: GuestMemory

  init(_ image: Image, regions: [GuestMemory.Region]) throws {
    memory = try GuestMemory(regions)
    for segment in image.segments { _ = memory.copy(segment.contents, to: segment.address) }
  }

  mutating func apply(_ record: SpikeRecord) {
    if let write = record.write { registers[Int(write.register)] = write.value }
    if let store = record.store { _ = memory.store(store.address, store.width, store.value) }
  }

  /// The first register, or the stored memory, that is not as it should be.
  func difference(from state: borrowing MachineState, after record: SpikeRecord) -> String? {
    for (number, value) in registers.enumerated() where state.registers[UInt8(number)] != value {
      return "x\(number) is \(hex(state.registers[UInt8(number)])), not \(hex(value))"
    }
    guard let store = record.store else { return nil }
    let stored = state.memory.load(store.address, store.width)
    return stored == store.value ? nil : "stored \(stored.map(hex) ?? "nothing")"
  }

  func memoryEquals(_ other: GuestMemory) -> Bool {
    memory.regions.allSatisfy { region in
      let count = Int(region.size)
      return memory.withBytes(region.base, count) { mine in
        other.withBytes(region.base, count) { theirs in
          guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return false }
          return memcmp(mine, theirs, count) == 0
        } ?? false
      } ?? false
    }
  }
}

extension SpikeRecord.Store {
  var width: AccessWidth { bytes == 1 ? .byte : bytes == 2 ? .half : .word }
}
