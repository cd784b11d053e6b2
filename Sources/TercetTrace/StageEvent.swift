// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Something that happens to an instruction on its way through the stages.
///
/// Instructions are numbered in the order in which F first fetches them.
package enum StageEvent: Hashable, Sendable {
  case fetch(id: Int, pc: UInt32, word: UInt32?)
  case execute(id: Int)
  /// It stays in X for this cycle; `producer` is waited for, if another instruction is.
  case hold(id: Int, cause: CycleCause, producer: Int?)
  /// It takes registers from W in this cycle, bit r for register r.
  case forward(id: Int, registers: UInt32, producer: Int)
  case writeback(id: Int)
  /// It left W in the cycle before; `ordinal` counts retired instructions from 0.
  case retire(id: Int, ordinal: UInt64)
  /// It trapped in the cycle before, or F had fetched it for nothing.
  case discard(id: Int, trapped: Bool)

  /// The instruction that the event is about.
  package var id: Int {
    switch self {
    case .fetch(let id, _, _), .execute(let id), .hold(let id, _, _), .forward(let id, _, _),
      .writeback(let id), .retire(let id, _), .discard(let id, _):
      id
    }
  }
}

extension TracedCycle {
  /// Whether the instruction in X leaves it in this cycle, retired or trapped.
  var leavesExecute: Bool {
    record.cause == .issue || flow == .trapEntry || flow == .interruptEntry
  }
}
