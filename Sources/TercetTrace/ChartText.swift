// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The pipeline chart as text.
package struct ChartText {
  private let rows: [PipelineChart.Row]
  private let cycles: ClosedRange<UInt64>
  private let label: (_ word: UInt32, _ pc: UInt32) -> String

  private static let labelWidth = 36
  /// The scale above the chart names every tenth cycle.
  private static let scaleStep: UInt64 = 10

  package init(
    _ rows: [PipelineChart.Row], cycles: ClosedRange<UInt64>,
    label: @escaping (_ word: UInt32, _ pc: UInt32) -> String
  ) {
    self.rows = rows
    self.cycles = cycles
    self.label = label
  }

  /// The scale, a line for each instruction, and what the letters mean.
  ///
  /// - Parameter width: Characters in a line; longer ones are cut.
  package func text(width: Int = .max) -> String {
    let lines = scale() + rows.map(line) + ["", Self.legend]
    return lines.map { Self.cut($0, width) + "\n" }.joined()
  }

  package static let legend = """
    F X W stages   f x held   < operand forwarded from W   / discarded
    """

  /// Two characters a cycle, so a number fits above five of them.
  private func scale() -> [String] {
    var line = Self.padded("cycle", to: Self.labelWidth)
    var skip = 0
    for cycle in cycles {
      if skip > 0 {
        skip -= 1
      } else if cycle == cycles.lowerBound || cycle % Self.scaleStep == 0 {
        let number = String(cycle)
        let columns = (number.count + 2) / 2
        line += Self.padded(number, to: columns * 2)
        skip = columns - 1
      } else {
        line += "  "
      }
    }
    return [Self.trimmed(line)]
  }

  private func line(_ row: PipelineChart.Row) -> String {
    let name = row.word.map { label($0, row.pc) } ?? "<no memory>"
    let head = Self.padded("\(hex(row.pc).dropFirst(2)) \(name)", to: Self.labelWidth)
    let cells = cycles.map { Self.padded(row.cells[$0] ?? "", to: 2) }.joined()
    return Self.trimmed(head + cells + "  " + row.notes.joined(separator: "; "))
  }

  /// At least one space stays at the end of what fills its column.
  private static func padded(_ text: String, to width: Int) -> String {
    let text = text.count > width - (width > 2 ? 1 : 0) ? text.prefix(width - 2) + "…" : text[...]
    return text + String(repeating: " ", count: width - text.count)
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(max(0, width - 1)) + "…" : text
  }
}
