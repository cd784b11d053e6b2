// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// The cycles charged to the code that one call, or a call in a call, brought into a function by
/// inlining; or to the function's own code.
package struct InlinedProfile: Sendable {
  /// The function in which the code lies.
  package let function: String
  /// The calls that were inlined, the outermost first; none for the function's own code.
  package let calls: [InlinedCall]
  /// Its lines, ascending by address.
  package let lines: [LineProfile]

  /// All cycles of its lines.
  package var stack: CycleStack { lines.reduce(into: CycleStack()) { $0 += $1.stack } }
}

extension Profile {
  /// The profile by function and by what was inlined there, ascending by address, then by name.
  ///
  /// Each cycle is in exactly one line of one of them.
  package func inlines(_ lines: SourceLines, _ inlined: InlinedCalls) -> [InlinedProfile] {
    struct Key: Hashable {
      let function: String
      let calls: [InlinedCall]
    }
    var order: [Key] = []
    var found: [Key: [LineProfile]] = [:]
    for line in self.lines(lines, inlined: inlined) {
      let key = Key(function: line.function, calls: line.calls)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(line)
    }
    return order.map { key in
      InlinedProfile(function: key.function, calls: key.calls, lines: found[key, default: []])
    }
  }
}
