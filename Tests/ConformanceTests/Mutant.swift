// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetISA

/// An instruction with a wrong meaning.
struct Mutant: Sendable {
  /// What is wrong, such as `b bit 7 is 0`.
  let name: String
  let change: Change
  let fault: Fault?

  enum Change: Sendable {
    case effect(Effect)
    /// A compressed instruction stands for what the fault says.
    case expansion
  }

  init(_ name: String, _ effect: Effect, _ fault: Fault? = nil) {
    self.name = name
    self.change = .effect(effect)
    self.fault = fault
  }

  private init(_ name: String, expansion: @escaping Translation) {
    self.name = name
    self.change = .expansion
    self.fault = .expansion(expansion)
  }

  /// All mutants of a row, of which `table` is the whole table.
  static func all(of row: InstructionSpec, in table: [InstructionSpec]) -> [Mutant] {
    guard let effect = row.effect else {
      // Alone with what it stands for: a more special row would take some of its words.
      let decoder = Decoder(table.filter { [row.mnemonic, row.base].contains($0.mnemonic) })
      return expansions(of: row, decoder.expansion(of:)).map { name, fault in
        Mutant(name, expansion: fault)
      }
    }
    return switch effect {
    case .compute(let unit, let operation):
      computations(of: row, operation.evaluate, in: table).map { name, fault in
        Mutant(name, .compute(unit, PlantedFault.operation), .computation(fault))
      }
    case .atomic(let operation):
      computations(of: row, operation.evaluate, in: table).map { name, fault in
        Mutant(name, .atomic(PlantedFault.operation), .computation(fault))
      } + [
        Mutant("leaves memory", .loadReserved), Mutant("gives no old value", .store(.word)),
        Mutant("does nothing", .fence),
      ]
    case .branch(let condition):
      conditions(condition.holds, in: table, but: row.mnemonic).map { name, fault in
        Mutant(name, .branch(PlantedFault.condition), .condition(fault))
      }
    default:
      otherEffects(of: row, effect)
    }
  }

  /// Effects of the same kind, but other ones.
  private static func otherEffects(of row: InstructionSpec, _ effect: Effect) -> [Mutant] {
    let nothing = Mutant("does nothing", .fence)
    switch effect {
    case .load(let width, let kind):
      let kinds: [(String, AccessWidth, Extension)] = [
        ("lb", .byte, .sign), ("lbu", .byte, .zero), ("lh", .half, .sign), ("lhu", .half, .zero),
        ("lw", .word, .zero),
      ]
      return kinds.filter { $0.1 != width || $0.2 != kind }.map { name, width, kind in
        Mutant("is \(name)", .load(width, kind))
      } + [
        nothing, Mutant("offset is 0", .loadReserved),
        Mutant("gives the address", .compute(.alu, .integer(.add))),
      ]
    case .store(let width):
      return [("sb", AccessWidth.byte), ("sh", .half), ("sw", .word)].filter { $0.1 != width }
        .map { Mutant("is \($0)", .store($1)) } + [nothing]
    case .jump:
      return [
        nothing, Mutant("does not link", .branch(PlantedFault.always)),
        Mutant("computes the target", .compute(.alu, .integer(.add))),
      ]
    case .loadReserved:
      return [
        nothing, Mutant("reserves nothing", .load(.word, .zero)),
        Mutant("is a half", .load(.half, .sign)),
        Mutant("clears memory", .atomic(PlantedFault.zero)),
      ]
    case .storeConditional:
      return [
        nothing, Mutant("always stores", .store(.word)), Mutant("never stores", .loadReserved),
        Mutant("always succeeds", .atomic(.atomic(.swap))),
      ]
    case .push:
      return [nothing, Mutant("is a pop", .pop(.nothing)), Mutant("moves", .moveToArguments)]
    case .pop(let ending):
      let endings: [(String, PopEnding)] = [
        ("cm.pop", .nothing), ("cm.popret", .return), ("cm.popretz", .returnZero),
      ]
      return endings.filter { $0.1 != ending }.map { Mutant("is \($0)", .pop($1)) }
        + [nothing, Mutant("is a push", .push)]
    case .moveToArguments: return [nothing, Mutant("is the other", .moveFromArguments)]
    case .moveFromArguments: return [nothing, Mutant("is the other", .moveToArguments)]
    case .csr(let update):
      let updates: [(String, CSRUpdate)] = [("writes", .write), ("sets", .set), ("clears", .clear)]
      return updates.filter { $0.1 != update }.map { Mutant($0, .csr($1)) } + [
        nothing, Mutant("gives the operand", .compute(.alu, .integer(.or))),
        Mutant("gives 0", .compute(.alu, PlantedFault.zero)),
      ]
    default:
      let others: [(String, Effect)] = [
        ("fence", .fence), ("fence.i", .fetchFence), ("ecall", .environmentCall),
        ("ebreak", .breakpoint), ("mret", .machineReturn), ("wfi", .waitForInterrupt),
      ]
      return others.filter { $0.0 != row.mnemonic }.map { Mutant("is \($0)", $1) }
    }
  }
}
