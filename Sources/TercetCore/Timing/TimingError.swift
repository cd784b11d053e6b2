// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Why an assignment to a timing parameter was refused.
package enum TimingError: Error, Equatable {
  case notAnAssignment(String)
  /// - Parameter own: The parameters of a user's own units, which the core has beside ours.
  case unknownParameter(String, own: [String] = [])
  case badValue(String, parameter: String, near: [String], accepts: String)
  /// Two parameters have values that no core can have together.
  case contradiction(TimingContradiction)
}

/// Values of parameters that exclude each other.
package enum TimingContradiction: Hashable, Sendable {
  /// One port for all needs a front end that knows who has it.
  case onePortWithoutQueue
  /// A prefetch queue cannot deliver a target in the cycle behind its jump.
  case queueWithoutRedirectPenalty
  /// A cache is smaller than the lines that it must have.
  case cacheSmallerThanItsWays(isData: Bool)
}

extension TimingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnAssignment(let text):
      return """
        '\(text)' sets nothing: it is not of the form name=value
        help: write it like --set redirectPenalty=2
        """
    case .unknownParameter(let name, let own):
      return """
        there is no timing parameter '\(name)'
        help: \(Self.question(name, own))`tercet presets` lists all parameters
        """
    case .badValue(let text, let parameter, let near, let accepts):
      return """
        '\(text)' is not a value of \(parameter)
        help: \(NearMiss.question(near))it takes \(accepts)
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
    case .contradiction(.cacheSmallerThanItsWays(let isData)):
      let name = isData ? "data" : "instruction"
      return """
        the \(name) cache has room for fewer lines than it has ways
        help: make \(name)CacheSize at least \(name)CacheLine times \(name)CacheWays
        """
    }
  }

  private static func question(_ name: String, _ own: [String]) -> String {
    NearMiss.question(
      NearMiss.name(for: name, in: TimingParameter.all.map(\.name) + own, .parameters))
  }
}

extension TimingModel {
  /// Refuses what no core can be; each parameter for itself is right already.
  package func validate() throws(TimingError) {
    if memoryPorts == 1, frontEnd == .ideal { throw .contradiction(.onePortWithoutQueue) }
    if frontEnd == .fifo, min(redirectPenalty, trapPenalty, returnPenalty) == 0 {
      throw .contradiction(.queueWithoutRedirectPenalty)
    }
    if !instructionCache.isLargeEnough {
      throw .contradiction(.cacheSmallerThanItsWays(isData: false))
    }
    if !dataCache.isLargeEnough { throw .contradiction(.cacheSmallerThanItsWays(isData: true)) }
  }
}
