// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// One number of the timing model under the name that `--set` and the reports use.
package struct TimingParameter: Sendable {
  package let name: String
  /// What it means and in which unit.
  package let meaning: String
  /// The values it accepts, as a user would write them.
  package let accepts: String
  private let get: @Sendable (TimingModel) -> TimingValue
  private let set: @Sendable (inout TimingModel, String) -> Bool

  /// All parameters, in the order of docs/TIMING.md.
  package static let all: [TimingParameter] = [
    choice("loadUse", "bubble between a load and the next instruction", \.loadUse),
    flag("csrFieldHazards", "CSR register fields take part in hazards", \.csrFieldHazards),
    choice("bypass", "forwarding paths into X", \.bypass),
    penalty("redirectPenalty", "bubbles after a taken branch, jump or fence.i", \.redirectPenalty),
    penalty("trapPenalty", "bubbles after an exception, interrupt, ecall or ebreak", \.trapPenalty),
    penalty("returnPenalty", "bubbles after mret", \.returnPenalty),
    penalty("csrPenalty", "bubbles after a CSR instruction", \.csrPenalty),
    multiplier("multiply", "time of mul", \.multiply),
    multiplier("multiplyHigh", "time of mulh, mulhsu, mulhu", \.multiplyHigh),
    divider("divide", "time of div, divu, rem, remu", \.divide),
    latency("atomicCycles", "cycles in X of an AMO", \.atomicCycles),
    latency("atomicFaultCycles", "cycles in X of an AMO that traps", \.atomicFaultCycles),
    flag(
      "exclusiveHazards", "a cycle between lr or sc and the next lr, sc or AMO",
      \.exclusiveHazards),
    penalty(
      "straddlePenalty", "more bubbles if the target is 32 bits long at 2 mod 4", \.straddlePenalty
    ),
    choice("misaligned", "misaligned loads and stores", \.misaligned),
    latency("dotCycles", "cycles in X of a dot product or shuffle", \.dotCycles),
    latency("requantizeCycles", "cycles in X of a requantization", \.requantizeCycles),
    choice("predictor", "branches that fetch expects to be taken", \.predictor),
    choice("frontEnd", "how instructions come from memory to X", \.frontEnd),
    power("memoryPorts", "ports to memory; instructions and data share one", \.memoryPorts, 1...2),
    penalty("instructionWaitStates", "more time for a fetch", \.instructionWaitStates),
    penalty("dataWaitStates", "more time for a load or store in W", \.dataWaitStates),
    power(
      "instructionCacheSize", "bytes of the instruction cache; 0 for none",
      \.instructionCache.size, 16...1 << 20, orZero: true),
    power(
      "instructionCacheLine", "bytes of a line of that cache", \.instructionCache.line, 4...256),
    power(
      "instructionCacheWays", "lines of that cache that an address can be in",
      \.instructionCache.ways, 1...16),
    penalty(
      "instructionCacheMissCycles", "more time for a fetch that misses that cache",
      \.instructionCache.missCycles),
    regions("slowMemory", "places with wait states of their own", \.memoryRegions),
  ]

  package static func named(_ name: String) -> TimingParameter? { all.first { $0.name == name } }

  /// The value in `model`, as reports show it.
  package func value(in model: TimingModel) -> TimingValue { get(model) }

  /// Changes `model`, or throws what the parameter accepts.
  package func assign(_ text: String, in model: inout TimingModel) throws(TimingError) {
    guard set(&model, text) else { throw .badValue(text, parameter: name, accepts: accepts) }
  }
}

/// A parameter's value as JSON knows it.
package enum TimingValue: Hashable, Sendable {
  case number(Int)
  case flag(Bool)
  case word(String)
}

extension TimingValue: CustomStringConvertible {
  package var description: String {
    switch self {
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .word(let word): word
    }
  }
}

/// Why an assignment to a timing parameter was refused.
package enum TimingError: Error, Equatable {
  case notAnAssignment(String)
  case unknownParameter(String)
  case badValue(String, parameter: String, accepts: String)
  /// Two parameters have values that no core can have together.
  case contradiction(TimingContradiction)
}

/// Values of parameters that exclude each other.
package enum TimingContradiction: Hashable, Sendable {
  /// One port for all needs a front end that knows who has it.
  case onePortWithoutQueue
  /// A prefetch queue cannot deliver a target in the cycle behind its jump.
  case queueWithoutRedirectPenalty
  /// The cache is smaller than the lines that it must have.
  case cacheSmallerThanItsWays
}

extension TimingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnAssignment(let text):
      return """
        '\(text)' sets nothing: it is not of the form name=value
        help: write it like --set redirectPenalty=2
        """
    case .unknownParameter(let name):
      return """
        there is no timing parameter '\(name)'
        help: \(Self.question(name))there are \(Self.names.joined(separator: ", "))
        """
    case .badValue(let text, let parameter, let accepts):
      return """
        '\(text)' is not a value of \(parameter)
        help: it takes \(accepts)
        """
    case .contradiction(.onePortWithoutQueue):
      return """
        one memory port needs a front end that knows who has it, and the ideal one does not
        help: add --set frontEnd=fifo, or take a preset such as hazard3-i-1port
        """
    case .contradiction(.queueWithoutRedirectPenalty):
      return """
        a core with frontEnd=fifo cannot have a penalty of 0 behind a jump or trap: fetching takes \
        a cycle
        help: set redirectPenalty, trapPenalty and returnPenalty to at least 1, or frontEnd=ideal
        """
    case .contradiction(.cacheSmallerThanItsWays):
      return """
        the instruction cache has room for fewer lines than it has ways
        help: make instructionCacheSize at least instructionCacheLine times instructionCacheWays
        """
    }
  }

  private static var names: [String] { TimingParameter.all.map(\.name) }

  private static func question(_ name: String) -> String {
    NearMiss.question(NearMiss.names(near: name, in: names))
  }
}

extension TimingModel {
  /// Applies an assignment such as `redirectPenalty=2`.
  package mutating func set(_ assignment: String) throws(TimingError) {
    let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notAnAssignment(assignment) }
    let name = String(parts[0])
    guard let parameter = TimingParameter.named(name) else { throw .unknownParameter(name) }
    try parameter.assign(String(parts[1]), in: &self)
  }
}

extension TimingModel {
  /// Refuses what no core can be; each parameter for itself is right already.
  package func validate() throws(TimingError) {
    if memoryPorts == 1, frontEnd == .ideal { throw .contradiction(.onePortWithoutQueue) }
    if frontEnd == .fifo, min(redirectPenalty, trapPenalty, returnPenalty) == 0 {
      throw .contradiction(.queueWithoutRedirectPenalty)
    }
    let cache = instructionCache
    if cache.size > 0, cache.size < cache.line * cache.ways {
      throw .contradiction(.cacheSmallerThanItsWays)
    }
  }
}

// MARK: - Kinds of parameters

/// A bound that no core needs to exceed and that keeps sums far from overflow.
private let mostCycles = 10_000

extension TimingParameter {
  private static func number(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Int> & Sendable,
    from least: Int
  ) -> TimingParameter {
    TimingParameter(
      name: name, meaning: meaning + ", in cycles",
      accepts: "a whole number from \(least) to \(mostCycles)",
      get: { .number($0[keyPath: path]) },
      set: { model, text in
        guard let value = cycles(text, from: least) else { return false }
        model[keyPath: path] = value
        return true
      })
  }

  private static func penalty(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Int> & Sendable
  ) -> TimingParameter { number(name, meaning, path, from: 0) }

  private static func latency(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Int> & Sendable
  ) -> TimingParameter { number(name, meaning, path, from: 1) }

  private static func power(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Int> & Sendable,
    _ range: ClosedRange<Int>, orZero: Bool = false
  ) -> TimingParameter {
    let powers = (0..<Int.bitWidth - 1).map { 1 << $0 }.filter(range.contains)
    let accepts =
      powers.count <= 2
      ? powers.map(String.init).joined(separator: " or ")
      : "a power of two from \(range.lowerBound) to \(range.upperBound)"
    return TimingParameter(
      name: name, meaning: meaning, accepts: (orZero ? "0, or " : "") + accepts,
      get: { .number($0[keyPath: path]) },
      set: { model, text in
        guard let value = digits(text), powers.contains(value) || orZero && value == 0 else {
          return false
        }
        model[keyPath: path] = value
        return true
      })
  }

  private static func regions(
    _ name: String, _ meaning: String,
    _ path: WritableKeyPath<TimingModel, [MemoryRegionTiming]> & Sendable
  ) -> TimingParameter {
    TimingParameter(
      name: name, meaning: meaning,
      accepts: """
        none, or regions with commas between, each SIZE@BASE and then :fetch=N, :data=N and \
        :uncached as wanted, such as 2M@0x10000000:fetch=6:data=6
        """,
      get: {
        let regions = $0[keyPath: path]
        return .word(regions.isEmpty ? "none" : regions.map(\.text).joined(separator: ","))
      },
      set: { model, text in
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let regions = parts.compactMap(MemoryRegionTiming.init(parsing:))
        guard text == "none" || regions.count == parts.count else { return false }
        model[keyPath: path] = text == "none" ? [] : regions
        return true
      })
  }

  private static func flag(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Bool> & Sendable
  ) -> TimingParameter {
    TimingParameter(
      name: name, meaning: meaning, accepts: "true or false",
      get: { .flag($0[keyPath: path]) },
      set: { model, text in
        guard let value = Bool(text) else { return false }
        model[keyPath: path] = value
        return true
      })
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Choice> & Sendable
  ) -> TimingParameter {
    TimingParameter(
      name: name, meaning: meaning,
      accepts: Choice.allCases.map(\.rawValue).joined(separator: ", "),
      get: { .word($0[keyPath: path].rawValue) },
      set: { model, text in
        guard let value = Choice(rawValue: text) else { return false }
        model[keyPath: path] = value
        return true
      })
  }

  private static func multiplier(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Multiplier> & Sendable
  ) -> TimingParameter {
    TimingParameter(
      name: name, meaning: meaning + ", in cycles of X",
      accepts: """
        a number of cycles, N:W if the result arrives in W like load data, or sequential:U \
        with U = 1, 2, 4, 8, 16 or 32 bits a cycle
        """,
      get: { $0[keyPath: path].value },
      set: { model, text in
        guard let value = Multiplier(text) else { return false }
        model[keyPath: path] = value
        return true
      })
  }

  private static func divider(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<TimingModel, Divider> & Sendable
  ) -> TimingParameter {
    TimingParameter(
      name: name, meaning: meaning + ", in cycles of X",
      accepts:
        "a number of cycles, or sequential:U with U = 1, 2, 4, 8, 16 or 32 bits a cycle",
      get: { $0[keyPath: path].value },
      set: { model, text in
        guard let value = Divider(text) else { return false }
        model[keyPath: path] = value
        return true
      })
  }
}

extension TimingParameter {
  /// A number of cycles that is at least `least`.
  static func cycles(_ text: some StringProtocol, from least: Int) -> Int? {
    digits(text).flatMap { (least...mostCycles).contains($0) ? $0 : nil }
  }
}

/// A number without a sign.
private func digits(_ text: some StringProtocol) -> Int? {
  text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}

/// The U of `sequential:U`.
private func unroll(_ text: String) -> Int? {
  let prefix = "sequential:"
  guard text.hasPrefix(prefix), let value = Int(text.dropFirst(prefix.count)),
    [1, 2, 4, 8, 16, 32].contains(value)
  else { return nil }
  return value
}

extension Multiplier {
  fileprivate init?(_ text: String) {
    if let unroll = unroll(text) {
      self = .sequential(unroll: unroll)
    } else if text.hasSuffix(":W"), let cycles = TimingParameter.cycles(text.dropLast(2), from: 1) {
      self = .fixed(cycles: cycles, resultIn: .writeback)
    } else if let cycles = TimingParameter.cycles(text, from: 1) {
      self = .fixed(cycles: cycles, resultIn: .execute)
    } else {
      return nil
    }
  }

  fileprivate var value: TimingValue {
    switch self {
    case .fixed(let cycles, .execute): .number(cycles)
    case .fixed(let cycles, .writeback): .word("\(cycles):W")
    case .sequential(let unroll): .word("sequential:\(unroll)")
    }
  }
}

extension Divider {
  fileprivate init?(_ text: String) {
    if let unroll = unroll(text) {
      self = .sequential(unroll: unroll)
    } else if let cycles = TimingParameter.cycles(text, from: 1) {
      self = .fixed(cycles: cycles)
    } else {
      return nil
    }
  }

  fileprivate var value: TimingValue {
    switch self {
    case .fixed(let cycles): .number(cycles)
    case .sequential(let unroll): .word("sequential:\(unroll)")
    }
  }
}
