// SPDX-License-Identifier: Apache-2.0

extension Fetch {
  /// The registers of F, whichever front end it is.
  struct State: Hashable, Sendable {
    var predictor: BranchTargetBuffer
    /// What the instruction cache has, whichever front end it serves.
    var cache: Cache.Lines
    var frontEnd: Kind

    enum Kind: Hashable, Sendable {
      case ideal(IdealFetch.State)
      case queue(FetchQueue.State)
    }
  }

  /// What of them can influence time once an instruction has arrived in the latch, apart from the
  /// cache; each front end says what of its own.
  struct Influence: Hashable, Sendable {
    fileprivate let predictor: BranchTargetBuffer
    fileprivate let frontEnd: Kind

    fileprivate enum Kind: Hashable, Sendable {
      case ideal(IdealFetch.State.Influence)
      case queue(FetchQueue.State.Influence)
    }
  }
}

extension Fetch.State {
  /// - Parameters:
  ///   - instruction: The address of the instruction in the latch.
  ///   - isPredicted: Whether F expected something of that instruction: X then compares it with
  ///     what the predictor remembers, even if that has become invalid since.
  func influence(at instruction: UInt32, isPredicted: Bool) -> Fetch.Influence {
    switch frontEnd {
    case .ideal(let state):
      Fetch.Influence(
        predictor: isPredicted || state.isPredicted ? predictor : predictor.forgettingTheInvalid,
        frontEnd: .ideal(state.influence(at: instruction)))
    case .queue(let state):
      Fetch.Influence(
        predictor: isPredicted || state.hasMarks ? predictor : predictor.forgettingTheInvalid,
        frontEnd: .queue(state.influence(at: instruction)))
    }
  }

  /// The load or store that had the port last.
  var portUser: UInt32? {
    switch frontEnd {
    case .ideal: nil
    case .queue(let state): state.portUser
    }
  }

  /// Whether memory still holds the code that has been fetched ahead.
  func holdsOnly(codeOf memory: GuestMemory) -> Bool {
    guard case .queue(let state) = frontEnd else { return true }
    let words = [state.oldest, state.newest].prefix(state.queued)
    return (state.buffer.halves + words.flatMap(\.halves)).allSatisfy { half in
      memory.load(half.address, .half).map { UInt16(truncatingIfNeeded: $0) == half.bits }
        ?? half.isMissing
    }
  }
}

extension Fetch.Influence {
  /// A state of that influence; `filler` is what all else holds.
  func state(
    at instruction: UInt32, portUser: UInt32, cache: Cache.Lines,
    _ memory: GuestMemory, filler: UInt32
  ) -> Fetch.State {
    var known = predictor
    if known.entry == nil {
      known.remember(
        BranchTargetBuffer.Entry(branch: filler & ~1, length: 4, target: filler & ~3))
      known.clear()
    }
    switch frontEnd {
    case .ideal(let influence):
      return Fetch.State(
        predictor: known, cache: cache,
        frontEnd: .ideal(IdealFetch.State(influence, at: instruction, filler: filler)))
    case .queue(let influence):
      return Fetch.State(
        predictor: known, cache: cache,
        frontEnd: .queue(
          FetchQueue.State(
            influence, at: instruction, portUser: portUser, memory, filler: filler)))
    }
  }
}

extension BranchTargetBuffer {
  /// The same, unless what was remembered is not valid: then nothing.
  fileprivate var forgettingTheInvalid: BranchTargetBuffer {
    isValid ? self : BranchTargetBuffer()
  }
}
