// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What X does about an instruction for which F expected something else.
extension Pipeline {
  /// A branch that F expected to be taken is not.
  @inline(never)
  mutating func fallThrough(_ slot: Int) -> CycleRecord {
    guard fetch.acceptsRedirect else { return hold(.fetchStarved, by: fetch.portHolder) }
    fetch.forgetBranch()
    let length = execute.decoder[slot].instruction.length
    redirect(to: fetched.pc &+ length, execute.timing.redirectPenalty, .mispredict)
    return leave(.nothing)
  }

  /// Whether the instruction in X is the very branch that F expected.
  ///
  /// It is not where the program has changed its code, or runs it at two alignments.
  @inline(never)
  func isPredictedBranch(_ slot: Int) -> Bool {
    let instruction = execute.decoder[slot].instruction
    guard fetched.prediction == .taken, let known = fetch.predictor.entry,
      case .branch = instruction.effect
    else { return false }
    return known.branch == fetched.pc && known.length == instruction.length
      && known.target == fetched.pc &+ instruction.immediate
  }

  /// F has gone astray behind the instruction in X: it is fetched again, and not expected to jump.
  @inline(never)
  mutating func fetchAgain() -> CycleRecord {
    guard fetch.acceptsRedirect else { return hold(.fetchStarved, by: fetch.portHolder) }
    fetch.forgetBranch()
    let pc = fetched.pc
    redirect(to: pc, execute.timing.redirectPenalty, .mispredict)
    executed = .bubble(at: pc)
    return CycleRecord(.mispredict, pc: pc)
  }
}
