// SPDX-License-Identifier: Apache-2.0

/// How the parts of a chart look, for readers who see colours.
package struct ChartStyle {
  /// What a piece of text stands for.
  package enum Role: Sendable { case heading, quiet, stage, stall, forward, flush }

  /// Gives a text the look of its role.
  let paint: (Role, String) -> String

  package init(paint: @escaping (Role, String) -> String = { $1 }) { self.paint = paint }

  /// The letter of a cell, and the mark behind it.
  func text(of cell: ChartCell) -> String {
    let role: Role =
      switch cell.kind {
      case .fetch, .execute, .writeback: .stage
      case .fetchHeld, .executeHeld, .bubble: .stall
      case .discarded: .flush
      }
    return paint(role, String(cell.kind.rawValue)) + (cell.isForwarded ? paint(.forward, "<") : "")
  }

  static func role(of note: ChartNote) -> Role {
    switch note.subject {
    case .hold, .bubble: .stall
    case .forward: .forward
    case .flush, .trap, .interrupt: .flush
    case .values: .quiet
    }
  }
}
