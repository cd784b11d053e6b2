// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// Which operands of instructions come from W, as far as that is certain without having watched.
///
/// It is for an instruction that the run always came to from the one before it, with nothing between
/// the two in the stages: the result of the one is in W when the other is in X.
package struct Forwards: Sendable {
  private let registers: [UInt32: [UInt8]]

  /// None at all.
  package static let none = Forwards(registers: [:])

  private init(registers: [UInt32: [UInt8]]) { self.registers = registers }

  /// The registers that the instruction at `pc` takes from the one before it, each time.
  package subscript(pc: UInt32) -> [UInt8] { registers[pc] ?? [] }

  init(_ flow: CodeFlow, _ profile: Profile, _ timing: TimingModel) {
    guard timing.bypass == .full else {
      self.init(registers: [:])
      return
    }
    // Whoever waits for a fetch comes late.
    let late = Set(
      profile.waits.filter { $0.key.cause == .fetchStarved }.map(\.key.waiter)
        + profile.instructions.filter { $0.stack[.fetchStarved] > 0 }.map(\.pc))
    var registers: [UInt32: [UInt8]] = [:]
    for (place, instruction) in flow.instructions.enumerated() {
      guard !flow.isOpen[place], !late.contains(instruction.pc), flow.into[place].count == 1,
        let reader = flow.decoded[place]
      else { continue }
      let before = flow.edges[flow.into[place][0]].from
      guard let writer = flow.decoded[before],
        flow.instructions[before].pc &+ writer.length == instruction.pc,
        flow.instructions[before].retired == instruction.retired,
        timing.memoryPorts == 2 || !reader.isAccess
      else { continue }
      let taken = timing.forwarded(from: writer, to: reader)
      if !taken.isEmpty { registers[instruction.pc] = taken }
    }
    self.init(registers: registers)
  }
}

extension TimingModel {
  /// The registers that `reader`, in X, takes from `writer`, in W.
  fileprivate func forwarded(from writer: Instruction, to reader: Instruction) -> [UInt8] {
    guard writer.rd != 0, !reader.readsList else { return [] }
    let inX = [reader.rs1, reader.isStore ? 0 : reader.rs2, reader.rs3]
    let isNeededInX = inX.contains(writer.rd)
    let isNeededInW = reader.isStore && reader.rs2 == writer.rd
    switch writer.effect {
    case .compute(let unit, _) where !units[unit].isLate:
      return isNeededInX || isNeededInW ? [writer.rd] : []
    case .load where loadUse == .none, .loadCompute where loadUse == .none:
      return isNeededInX || isNeededInW ? [writer.rd] : []
    // The data of a store may come as late as a load's.
    case .load where loadUse == .dependent:
      return isNeededInW && !isNeededInX ? [writer.rd] : []
    // A sum that the same instruction makes right before.
    case .loadCompute where loadUse == .dependent && writer.effect == reader.effect:
      return reader.rs3 == writer.rd && ![reader.rs1, reader.rs2].contains(writer.rd)
        ? [writer.rd] : []
    default:
      return []
    }
  }
}

extension UnitTime {
  /// Whether its result can be forwarded only from the end of W.
  fileprivate var isLate: Bool {
    if case .fixed(_, resultIn: .writeback) = self { true } else { false }
  }
}

extension Instruction {
  fileprivate var isStore: Bool { if case .store = effect { true } else { false } }

  /// Whether it uses data memory.
  fileprivate var isAccess: Bool {
    switch effect {
    case .load, .loadCompute, .store, .loadReserved, .storeConditional, .atomic, .push, .pop: true
    default: false
    }
  }
}
