// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Loads and stores on a core with a data cache: code looks whether the line is the one of its set that
/// was used last, so that nothing changes in the cache; the engine is asked otherwise.
extension Translation {
  /// Whether code can look for the line of an access.
  func isServedByCache(_ instruction: Instruction) -> Bool {
    guard engine.dataTime.hasCache, !engine.rules.hasRegions, !engine.checksData else {
      return false
    }
    switch instruction.effect {
    case .load, .store: return true
    default: return false
    }
  }

  /// An access as the end of a unit; the unit whose code must follow.
  mutating func access(_ instruction: Instruction, _ unit: Unit) -> Unit? {
    look(for: instruction)
    let isOther = instruction.mustBeDirty(engine) ? X86Condition.notEqual : .notBelow
    cold.append(.miss(unit, jump: code.jump(isOther)))
    let outcome = engine.outcomeOfHit(instruction)
    let hit = places(of: unit).first { $0.pointee.outcome == outcome }
    guard let hit else {
      exit(.hit, unit, code.jump())
      return nil
    }
    perform(unit, hit)
    return following(hit, unit)
  }

  /// Lets the engine make the access, and takes the edge that it says.
  mutating func missed(_ unit: Unit) {
    let last = engine.variantRecords[Int(unit.variant)].block.instructions.count - 1
    code.move(.rax, translator.add(.instruction(last), unit))
    code.call(translator.stubs.choose)
    others(places(of: unit), unit)
  }

  /// Makes the access at the end of a unit, which the cache serves and which takes an edge.
  mutating func perform(_ unit: Unit, _ edge: EdgePlace) {
    let block = engine.variantRecords[Int(unit.variant)].block
    let last = block.instructions.count - 1
    let record = engine.edgeRecords[Int(engine.edges.number(of: edge))]
    expect(record.lines, else: .instruction(last), unit)
    instruction(block.instructions[last], at: block.pcs[last], last, unit)
  }

  /// Compares: below 2, or equal to 1 if it must be dirty, if the line of an access is there.
  private mutating func look(for access: Instruction) {
    let cache = engine.dataTime.cache
    address(access.rs1, access.immediate)
    code.shift(.shr, .rax, by: UInt8(cache.lineShift))
    code.move(.rcx, .rax)
    code.arithmetic(.and, .register(.rcx), UInt32(cache.sets - 1))
    code.shift(.shl, .rax, by: 1)
    code.arithmetic(
      .xor, .rax,
      .indexed(HostRegisters.arena, .rcx, scale: 4, EngineArena.Field.dataLines.offset))
    code.arithmetic(.cmp, .register(.rax), access.mustBeDirty(engine) ? 1 : 2)
  }

  /// The edges of a unit that code may take.
  private func places(of unit: Unit) -> [EdgePlace] {
    engine.variantRecords[Int(unit.variant)].edges
      .filter {
        !engine.edgeRecords[Int($0)].isDropped && !engine.edgeRecords[Int($0)].changesCache
      }
      .map { engine.edges.place($0) }
  }
}

extension Instruction {
  /// Whether nothing in the cache changes only if the line is dirty already.
  fileprivate func mustBeDirty(_ engine: Engine) -> Bool {
    isStore && engine.timing.dataCache.writes == .back
  }
}
