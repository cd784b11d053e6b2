// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// What the layers of a network take, for people.
package struct ModelReport {
  private let document: ModelDocument
  private let style: Style
  private let width: Int

  /// - Parameter width: Characters in a line.
  package init(_ document: ModelDocument, style: Style, width: Int = .max) {
    self.document = document
    self.style = style
    self.width = width
  }

  package func text() -> String {
    [head(), layers(), ablations(), foot()].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func head() -> String {
    let title =
      "tercet \(tercetVersion) · \(document.network.printable) by \(document.compiler) · "
      + document.summary.core
    let cycles =
      "  cycles \(grouped(document.cycles))   MAC \(grouped(document.macs))   MAC/cycle "
      + ratio(Double(document.macs), document.cycles)
    return style.heading(title.cut(width)) + "\n" + cycles.cut(width) + "\n"
  }

  // MARK: A row for each layer

  private var isCompared: Bool { document.plainCycles != nil }
  private var isVerified: Bool { document.inputsCompared != nil }

  private func layers() -> String {
    let table = TextTable(
      title: "layer",
      columns: [
        TextTable.Column(head: "output", isWords: true, givesWay: 3),
        TextTable.Column(head: "MAC", givesWay: 4), TextTable.Column(head: "cycles"),
        TextTable.Column(head: "share"), TextTable.Column(head: "MAC/cycle", givesWay: 1),
      ]
        + (isCompared
          ? [
            TextTable.Column(head: "plain C", givesWay: 2),
            TextTable.Column(head: "speed-up", givesWay: 1),
          ] : [])
        + (isVerified ? [TextTable.Column(head: "equal", isWords: true)] : [])
        + [
          TextTable.Column(head: "bytes", givesWay: 5),
          TextTable.Column(head: "stalls", isWords: true, givesWay: 3),
          TextTable.Column(head: "tensor", isWords: true, givesWay: 6, leastWords: 12),
        ])
    var rows = document.layers.enumerated().map { index, layer in
      TextTable.Row(
        name: "\(index) \(layer.operation)",
        cells: cells(
          output: layer.output.size, macs: layer.macs, layer.cost, plain: layer.plain,
          equal: layer.equal, name: layer.shortName))
    }
    let plain = document.plainCycles == nil ? nil : document.layers.compactMap(\.plain)
    rows.append(
      TextTable.Row(
        name: "all layers",
        cells: cells(
          output: "", macs: document.macs,
          ModelDocument.Cost(causes: CauseCycles(document.causes), bytes: document.bytes),
          plain: plain.map { plain in
            ModelDocument.Cost(
              causes: CauseCycles(plain.reduce(into: CycleStack()) { $0 += $1.causes }))
          }, equal: document.isEqual, name: ""),
        styled: { style.heading($0) }))
    return table.text(rows, style: style, width: width)
  }

  private func cells(
    output: String, macs: UInt64, _ cost: ModelDocument.Cost, plain: ModelDocument.Cost?,
    equal: Bool?, name: String
  ) -> [String] {
    let cycles = cost.causes.total
    let rate = macs > 0 && cycles > 0 ? ratio(Double(macs), cycles) : ""
    var cells = [
      output, grouped(macs), grouped(cycles), percent(cycles, of: document.cycles), rate,
    ]
    if isCompared {
      let before = plain?.causes.total ?? 0
      cells += [grouped(before), cycles > 0 ? ratio(Double(before), cycles) : ""]
    }
    if isVerified { cells.append(equal.map { $0 ? "yes" : "NO" } ?? "") }
    return cells + [grouped(cost.bytes), Self.stalls(cost.causes), name]
  }

  /// The causes but `issue` that take most, with their shares.
  private static func stalls(_ causes: CauseCycles) -> String {
    causes.entries.filter { $0.cause != .issue }.sorted { $0.cycles > $1.cycles }.prefix(2)
      .map { "\($0.cause.name) \(percent($0.cycles, of: causes.total))" }
      .joined(separator: ", ")
  }

  // MARK: What instructions are worth

  private func ablations() -> String {
    guard let whole = document.ablations.first(where: { $0.group == nil })?.cycles else {
      return ""
    }
    let table = TextTable(
      title: "without",
      columns: [
        TextTable.Column(head: "dotCycles"), TextTable.Column(head: "cycles"),
        TextTable.Column(head: "times"), TextTable.Column(head: "LUTs saved"),
        TextTable.Column(head: "DSPs saved"),
      ])
    let rows = document.ablations.map { row in
      TextTable.Row(
        name: row.group?.rawValue ?? "nothing",
        cells: [
          String(row.dotCycles), grouped(row.cycles), ratio(Double(row.cycles), whole),
          row.group.map { String($0.area.luts) } ?? "",
          row.group.map { String($0.area.dsps) } ?? "",
        ])
    }
    return table.text(rows, style: style, width: width)
      + Paragraph(start: "", Self.areaNote).text(width: min(width, 100))
  }

  static let areaNote =
    "Cells of a 7-series FPGA at dotCycles 1, units alone; requantize shares the multiplier of M, and "
    + "without it would need one of its own."

  // MARK: The rest

  private func foot() -> String {
    var lines = [
      "memory \(grouped(document.peakBytes)) bytes at its peak, constants "
        + "\(grouped(document.weightBytes)) bytes"
    ]
    if let count = document.inputsCompared {
      let inputs = count == 1 ? "1 input" : "\(count) inputs"
      let differing = document.layers.filter { $0.equal == false }.count
      lines.append(
        differing == 0
          ? "all \(document.layers.count) layers equal what they must compute, with \(inputs)"
          : "\(differing) of \(document.layers.count) layers differ from what they must compute")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
