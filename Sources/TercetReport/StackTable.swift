// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile

/// The table "Where the cycles went": one row a cause, and the law at the bottom.
struct StackTable {
  let stack: CycleStack
  let columns: Columns
  let style: Style

  private static let barWidth = 20

  func text() -> String {
    let total = stack.total
    var rows = [
      columns.head("Where the cycles went", columns.count("cycles") + columns.share("share"))
    ]
    for cause in stack.largestFirst {
      let bar = bar(stack[cause], of: total, width: Self.barWidth)
      rows.append(
        columns.name(cause.words) + columns.count(stack[cause])
          + columns.share(stack[cause], of: total)
          + columns.whole(bar.isEmpty ? "" : "  " + bar) {
            cause == .issue ? style.good($0) : style.costly($0)
          })
    }
    rows.append(
      columns.name("total") + columns.count(total) + columns.share(total, of: total)
        + columns.whole("  every cycle has one cause", styled: style.quiet))
    return rows.joined(separator: "\n") + "\n"
  }
}

extension CycleStack {
  /// The largest causes with their shares, what was lost before what was not: `redirect 50.0%, issue
  /// 50.0%`.
  var reasons: String {
    let lost = largestFirst.filter { !$0.isIssue }
    if lost.isEmpty { return "issues in each cycle" }
    let causes = lost.prefix(2) + (self[.issue] > 0 ? [.issue] : lost.dropFirst(2).prefix(1))
    return causes.map { "\($0.name) \(percent(self[$0], of: total))" }.joined(separator: ", ")
  }
}

extension CycleCause {
  /// The name with a few words for readers who do not know it.
  var words: String {
    guard let row = CauseTable.known[Int(number)], !row.remark.isEmpty else { return name }
    return "\(row.name) (\(row.remark))"
  }
}
