// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Something that happens to an instruction on its way through the stages.
///
/// Instructions are numbered in the order in which F first fetches them.
package enum StageEvent: Hashable, Sendable {
  case fetch(id: Int, pc: UInt32, word: UInt32?)
  case execute(id: Int)
  /// It stays in X for this cycle.
  case hold(id: Int, StageHold)
  /// It takes registers from W in this cycle, bit r for register r.
  case forward(id: Int, registers: UInt32, producer: Int)
  case writeback(id: Int)
  /// It left W in the cycle before; `ordinal` counts retired instructions from 0.
  case retire(id: Int, ordinal: UInt64)
  /// It trapped in the cycle before, or F had fetched it for nothing: then `by` is the instruction
  /// that sent F elsewhere.
  case discard(id: Int, trapped: Bool, by: Int?)
  /// It has read its sources in X.
  case read(id: Int, StageData.Sources)
  /// What it did in W in this cycle.
  case write(id: Int, register: RegisterValue?, access: MemoryAccess?)

  /// The instruction that the event is about.
  package var id: Int {
    switch self {
    case .fetch(let id, _, _), .execute(let id), .hold(let id, _), .forward(let id, _, _),
      .writeback(let id), .retire(let id, _), .discard(let id, _, _), .read(let id, _),
      .write(let id, _, _):
      id
    }
  }
}

/// Why an instruction stays in X for a cycle.
package struct StageHold: Hashable, Sendable {
  package let cause: CycleCause
  /// The instruction that is waited for; nil if it is none of those before.
  package let producer: Int?
  /// The registers that are waited for, bit r for register r.
  package let registers: UInt32
  /// Whether the instruction works meanwhile, and does not only wait.
  package let works: Bool
}

extension TracedCycle {
  /// Whether the instruction in X leaves it in this cycle, retired or trapped; it never does in
  /// a sleep, which ends as it begins.
  var leavesExecute: Bool {
    length == 1 && (record.cause == .issue || flow == .trapEntry || flow == .interruptEntry)
  }
}
