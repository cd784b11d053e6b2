// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The table "Where the cycles went": one row a cause, and the law at the bottom.
struct StackTable {
  let stack: CycleStack
  let style: Style

  private static let nameWidth = 32
  private static let countWidth = 14
  private static let barWidth = 20

  func text() -> String {
    let total = stack.total
    var rows = [
      style.heading("Where the cycles went".left(Self.nameWidth))
        + style.quiet("cycles".right(Self.countWidth) + "share".right(7))
    ]
    let spent = CycleCause.allCases.filter { stack[$0] > 0 }
      .sorted { (stack[$1], $0.rawValue) < (stack[$0], $1.rawValue) }
    for cause in spent {
      let count = stack[cause]
      rows.append(
        "  " + cause.words.left(Self.nameWidth - 2) + grouped(count).right(Self.countWidth)
          + percent(count, of: total).right(7) + "  " + colored(bar(count, of: total), cause))
    }
    rows.append(
      "  " + "total".left(Self.nameWidth - 2) + grouped(total).right(Self.countWidth)
        + percent(total, of: total).right(7) + "  " + style.quiet("every cycle has one cause"))
    return rows.joined(separator: "\n") + "\n"
  }

  private func colored(_ bar: String, _ cause: CycleCause) -> String {
    cause == .issue ? style.good(bar) : style.costly(bar)
  }

  /// A bar in eighths of a character.
  private func bar(_ part: UInt64, of whole: UInt64) -> String {
    guard whole > 0 else { return "" }
    let eighths = Int((Double(part) * Double(Self.barWidth * 8) / Double(whole)).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}

extension CycleCause {
  /// The name with a few words for readers who do not know it.
  var words: String {
    switch self {
    case .issue: "issue"
    case .loadUse: "loadUse (waiting for a load)"
    case .bypass: "bypass (no forwarding path)"
    case .redirect: "redirect (taken branch, jump)"
    case .mispredict: "mispredict"
    case .multiply: "multiply"
    case .divide: "divide"
    case .dot: "dot"
    case .requantize: "requantize"
    case .atomic: "atomic"
    case .csr: "csr"
    case .fetchStarved: "fetchStarved"
    case .dataWait: "dataWait"
    case .trap: "trap (entry, mret)"
    case .waitForInterrupt: "waitForInterrupt"
    case .fillAndDrain: "fillAndDrain"
    }
  }
}
