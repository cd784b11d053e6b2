// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What becomes of the instruction in X in one cycle.
///
/// A decision changes nothing. It is the one place where it is said how long an instruction stays
/// in X and who is charged for it: a cycle carries it out, a cycle in which W waits for memory
/// carries out what of it can be done meanwhile, and whoever draws the stages asks for it.
enum Decision: Hashable, Sendable {
  /// It waits, and does nothing; the cycle is charged to the instruction at `for`.
  case wait(CycleCause, for: UInt32)
  /// It works in X, and not for the last cycle.
  ///
  /// - Parameter usesPort: Whether it presents an address to data memory in this cycle.
  case work(CycleCause, usesPort: Bool = false)
  /// It leaves X, and the program goes on as F expects.
  case leave
  /// It leaves X, and the program goes on elsewhere.
  case redirect(Redirect)
  /// F has gone astray behind it: it is fetched again, and does nothing.
  case fetchAgain
  /// It does nothing but enter a trap handler.
  case trap(Trap)
}

/// Where F is sent, and what that costs.
struct Redirect: Hashable, Sendable {
  let target: UInt32
  /// Cycles in which X stays empty.
  let penalty: Int
  /// What they are charged to.
  let cause: CycleCause
}

/// The values of an instruction's first two source registers in this cycle.
struct SourceValues {
  let rs1: UInt32
  let rs2: UInt32
}

extension Pipeline {
  /// What keeps the instruction in X, at its place in the decode cache, from doing anything in this
  /// cycle, whatever it is.
  ///
  /// Mutating in name only, like all that is asked here: the compiler would copy the pipeline.
  @inline(__always)
  mutating func whatComesBefore(_ slot: Int) -> Decision? {
    if fetched.prediction != .none, !isPredictedBranch(slot) {
      return fetch.acceptsRedirect ? .fetchAgain : awaitFetch
    }
    if execute.hazards.mayStall(decoder[slot].hazards.needs, late: executed.late),
      let stall = stall(of: slot)
    {
      return .wait(stall.cause, for: stall.producer)
    }
    return nil
  }

  /// What becomes of it if nothing keeps it.
  @inline(__always)
  mutating func whatFollows(_ slot: Int, _ operands: SourceValues) -> Decision {
    let instruction = decoder[slot].instruction
    switch instruction.effect {
    case .compute(.alu, _):
      // The one unit without a parameter of time, and by far the busiest.
      return .leave
    case .compute(let unit, let operation):
      return needsMoreTime(for: operation, in: unit, slot, operands)
        ? .work(execute.timing.units.cause(of: unit)) : .leave

    case .load(let width, _), .loadCompute(let width, _, _):
      let address = operands.rs1 &+ instruction.immediate
      if let trap = state.checkLoad(address, width, misaligned: execute.timing.misaligned) {
        return .trap(trap)
      }
      return decideAccess(address, width)
    case .store(let width):
      let address = operands.rs1 &+ instruction.immediate
      if let trap = state.checkStore(address, width, misaligned: execute.timing.misaligned) {
        return .trap(trap)
      }
      return decideAccess(address, width)

    case .branch(let condition):
      let isTaken = holds(condition, operands)
      if isTaken == (fetched.prediction == .taken) { return .leave }
      return isTaken
        ? goOn(at: fetched.pc &+ instruction.immediate, .redirect)
        : goOn(at: fetched.pc &+ instruction.length, .mispredict)
    case .jump:
      let base = instruction.usesPC ? fetched.pc : operands.rs1
      return goOn(at: (base &+ instruction.immediate) & ~1, .redirect)

    default:
      return decideSystem(slot, operands)
    }
  }

  /// The same in a cycle in which the load or store in W waits for memory.
  ///
  /// What would leave X, or touch memory, waits as well; a unit gets on, up to its last cycle.
  mutating func decideBehindWait(_ slot: Int, _ operands: SourceValues) -> Decision {
    let waits = Decision.wait(executed.waitCause, for: executed.pc)
    guard fetched.prediction == .none else { return waits }
    if let stall = stall(of: slot) { return .wait(stall.cause, for: stall.producer) }
    // Even where W forwards load data, it has none yet.
    let awaited = Dependences(register: executed.rd)
    guard case .compute(let unit, let operation) = decoder[slot].instruction.effect,
      decoder[slot].hazards.reads.isDisjoint(with: awaited),
      // A meaning is called once, and an interrupt behind the wait would call it again.
      !execute.timing.units.asks(decoder[slot].instruction),
      needsMoreTime(for: operation, in: unit, slot, operands)
    else { return waits }
    return .work(execute.timing.units.cause(of: unit))
  }

  /// Why the instruction in X waits for an older one; nil if it does not.
  @inline(never)
  mutating func stall(of slot: Int) -> HazardUnit.Stall? {
    execute.stall(decoder[slot].hazards, behind: executed, and: written)
  }

  /// Whether this cycle in `unit` is not the last.
  @inline(__always)
  private mutating func needsMoreTime(
    for operation: Operation, in unit: Unit, _ slot: Int, _ operands: SourceValues
  ) -> Bool {
    let instruction = decoder[slot].instruction
    let b = instruction.usesImmediate ? instruction.immediate : operands.rs2
    let cycles =
      execute.state.asked?.cycles
      ?? execute.timing.units.cycles(of: operation, in: unit, operands.rs1, b)
    return execute.state.cyclesSpent + 1 < cycles
  }

  @inline(__always)
  private mutating func holds(_ condition: Condition, _ operands: SourceValues) -> Bool {
    if case .custom(let number) = condition {
      return decoder.custom.holds(number, operands.rs1, operands.rs2)
    }
    return condition.holds(operands.rs1, operands.rs2)
  }

  /// An access that cannot trap, one cycle for each word in which its bytes lie.
  @inline(__always)
  private mutating func decideAccess(_ address: UInt32, _ width: AccessWidth) -> Decision {
    if execute.sharesPort, !fetch.acceptsAccess { return .wait(.dataWait, for: fetched.pc) }
    let crosses = address & 3 + width.bytes > 4
    return crosses && execute.state.cyclesSpent == 0
      ? .work(.dataWait, usesPort: true) : .leave
  }

  /// The program goes on elsewhere if it may, as soon as F can be sent there.
  @inline(__always)
  mutating func goOn(at target: UInt32, _ cause: CycleCause) -> Decision {
    guard target & execute.alignmentMask == 0 else {
      return .trap(Trap(cause: .instructionMisaligned, value: target))
    }
    guard fetch.acceptsRedirect else { return awaitFetch }
    return .redirect(
      Redirect(target: target, penalty: execute.timing.redirectPenalty, cause: cause))
  }

  /// F cannot be sent elsewhere in this cycle.
  var awaitFetch: Decision { .wait(.fetchStarved, for: fetch.portHolder ?? fetched.pc) }
}
