// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What an instruction can depend on: bit r for register r, and conditions that are no registers.
struct Dependences: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// Whatever comes next: every instruction depends on it.
  static let anything = Dependences(rawValue: 1 << 32)
  /// The exclusive access of an lr or sc, which atomic accesses depend on.
  static let exclusive = Dependences(rawValue: 1 << 33)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A register; nothing ever depends on x0.
  init(register: UInt8) { rawValue = register == 0 ? 0 : 1 << UInt64(register & 31) }

  /// Those that are registers, bit r for register r.
  var registers: UInt32 { UInt32(truncatingIfNeeded: rawValue) }
}

/// Decides whether the instruction in X must wait for an older one.
struct HazardUnit {
  /// A reason to hold the instruction in X for this cycle.
  struct Stall {
    let cause: CycleCause
    /// The older instruction that is waited for: the youngest one in conflict.
    let producer: UInt32
    /// The registers whose values are not there yet, bit r for register r; none where it is not for
    /// a register that the core waits.
    let registers: UInt32
  }

  /// What hazards there can be with an instruction, worked out when it is decoded.
  struct Profile {
    /// What it needs in X, and the data of a store not before W.
    let needs: Dependences
    /// The registers that it reads at all.
    let reads: Dependences
    /// What the instruction behind it must wait a cycle for if it needs it.
    let late: Dependences
    let arrival: ResultArrival
    /// What it needs only to add to, if it loads an operand: a sum that the same instruction makes in W
    /// right before is there in time.
    let sum: Dependences
  }

  private let loadUse: LoadUse
  private let bypass: Bypass
  private let csrFieldHazards: Bool
  private let exclusiveHazards: Bool
  private let units: UnitTimes

  init(_ timing: TimingModel) {
    loadUse = timing.loadUse
    bypass = timing.bypass
    csrFieldHazards = timing.csrFieldHazards
    exclusiveHazards = timing.exclusiveHazards
    units = timing.units
  }

  /// Whether there is something to wait for; `stall` then says what.
  ///
  /// Apart from that, because the answer is mostly no and the latch would be copied to find out.
  @inline(__always)
  func mayStall(_ needs: Dependences, late: Dependences) -> Bool {
    bypass != .full || !needs.isDisjoint(with: late)
  }

  /// Why the instruction in X waits in this cycle, or nil.
  ///
  /// - Parameters:
  ///   - older: The instruction in W.
  ///   - oldest: What W wrote in the cycle before.
  func stall(
    _ profile: Profile, behind older: ExecuteLatch, and oldest: WritebackLatch
  ) -> Stall? {
    var conflicts = profile.needs.intersection(older.late)
    if case .accumulation = older.arrival, older.arrival == profile.arrival {
      conflicts.subtract(profile.sum)
    }
    if !conflicts.subtracting(.exclusive).isEmpty {
      // Even full forwarding does not bring a result that is made in W.
      return Stall(
        cause: older.arrival.cause, producer: older.pc, registers: conflicts.registers)
    }
    if let stall = missingPath(to: profile.reads, from: older, oldest) { return stall }
    return conflicts.isEmpty
      ? nil : Stall(cause: .atomic, producer: older.pc, registers: 0)
  }

  /// The wait for an older instruction whose result only a missing path would bring, or nil.
  private func missingPath(
    to reads: Dependences, from older: ExecuteLatch, _ oldest: WritebackLatch
  ) -> Stall? {
    func stall(for register: UInt8, of producer: UInt32) -> Stall? {
      let result = Dependences(register: register)
      return reads.isDisjoint(with: result)
        ? nil : Stall(cause: .bypass, producer: producer, registers: result.registers)
    }
    if bypass != .full, let stall = stall(for: older.rd, of: older.pc) { return stall }
    return bypass == .reduced ? stall(for: oldest.rd, of: oldest.pc) : nil
  }

  // MARK: When an instruction is decoded

  func profile(_ instruction: Instruction) -> Profile {
    var (rs1, rs2) = (instruction.rs1, instruction.rs2)
    if csrFieldHazards, case .csr = instruction.effect {
      // These fields may be compared although they name no register.
      rs1 = Field.rs1(instruction.word)
      rs2 = Field.rs2(instruction.word)
    }
    let (first, second, third) = (
      Dependences(register: rs1), Dependences(register: rs2),
      Dependences(register: instruction.rs3)
    )
    var needs: Dependences = [.anything, first, third]
    switch instruction.effect {
    // The data of a store is needed only in W.
    case .store: break
    case .loadReserved, .storeConditional, .atomic: needs.formUnion([second, .exclusive])
    default: needs.formUnion(second)
    }
    let reads: Dependences =
      instruction.readsList ? Self.allRegisters : [first, second, third]
    let arrival = arrival(of: instruction.effect)
    var sum: Dependences = []
    if case .accumulation = arrival { sum = third.subtracting([first, second]) }
    return Profile(
      needs: needs, reads: reads, late: late(arrival, rd: instruction.rd), arrival: arrival,
      sum: sum)
  }

  /// What a result for `rd` makes the next instruction wait for.
  func late(_ arrival: ResultArrival, rd: UInt8) -> Dependences {
    let result = Dependences(register: rd)
    switch arrival {
    case .early: return []
    case .unit: return result
    case .load, .accumulation, .exclusive:
      let distance: Dependences = arrival == .exclusive && exclusiveHazards ? .exclusive : []
      switch loadUse {
      case .none: return distance
      case .dependent: return distance.union(result)
      case .always: return distance.union(.anything)
      }
    }
  }

  private func arrival(of effect: Effect) -> ResultArrival {
    switch effect {
    case .load: .load
    case .loadCompute(_, _, let number): .accumulation(number)
    case .loadReserved, .storeConditional: .exclusive
    case .compute(let unit, _) where units[unit].answersInWriteback:
      .unit(units.cause(of: unit))
    default: .early
    }
  }

  private static let allRegisters = Dependences(rawValue: 0xffff_fffe)
}
