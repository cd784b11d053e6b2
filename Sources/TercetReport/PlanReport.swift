// SPDX-License-Identifier: Apache-2.0

/// Which width each layer of a network gets, for people.
package struct PlanReport {
  private let document: PlanDocument
  private let style: Style
  private let width: Int

  /// - Parameter width: Characters in a line.
  package init(_ document: PlanDocument, style: Style, width: Int = .max) {
    self.document = document
    self.style = style
    self.width = width
  }

  package func text() -> String {
    [head(), layers(), edges(), tried(), front()].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  static let widths = ["W8A8", "W4A8", "W4A4"]

  // MARK: The choice

  private func head() -> String {
    let title =
      "tercet \(tercetVersion) · plan of \(document.network.printable) by \(document.compiler) · "
      + document.core.printable
    let lines = Self.summary(document).map { "  " + $0.joined(separator: "   ") }
    return style.heading(title.cut(width)) + "\n" + lines.map { $0.cut(width) + "\n" }.joined()
  }

  /// What was asked for, what was chosen and what that takes: lines of figures.
  static func summary(_ document: PlanDocument) -> [[String]] {
    let (budget, source) = (document.budget, document.sensitivity)
    let kind = budget.kind.rawValue
    let range = "least \(number(budget.least)), W8A8 \(number(budget.greatest))"
    let limit = budget.limit.map { "budget \(kind) \(number($0)) (\(range))" }
    let data = source.isRandom ? "random inputs" : "inputs"
    let kl = source.kind == "kl" ? " on \(number(source.inputs)) \(data)" : ""
    var lines = [
      [limit ?? "no budget (\(kind): \(range))", "sensitivity \(source.kind.printable)\(kl)"]
    ]
    if let choice = document.choice {
      lines.append([
        "cycles \(number(choice.predicted.cycles)) predicted"
          + (document.measuredCycles.map { ", \(number($0)) measured" } ?? ""),
        "bytes of constants \(number(choice.predicted.bytes)) predicted"
          + (document.measuredBytes.map { ", \(number($0)) built" } ?? ""),
        "bops \(number(choice.predicted.bops))", "loss \(significant(choice.objective))",
      ])
    } else if document.isTooTight {
      lines.append(["nothing keeps the budget"])
    }
    if let count = document.inputsCompared {
      lines.append(["all layers equal what they must compute, with \(count) inputs"])
    }
    return lines
  }

  // MARK: Costs

  private func layers() -> String {
    let kind = document.budget.kind
    let table = TextTable(
      title: "layer",
      columns: Self.widths.map { TextTable.Column(head: "\(kind.rawValue) \($0)") }
        + Self.widths.dropFirst().map { TextTable.Column(head: "loss \($0)", givesWay: 2) }
        + [
          TextTable.Column(head: "choice", isWords: true),
          TextTable.Column(head: "tensor", isWords: true, givesWay: 3, leastWords: 12),
        ])
    var chosen = (document.choice?.widths ?? []).makeIterator()
    let rows = document.layers.enumerated().map { index, layer in
      TextTable.Row(
        name: "\(index) \(layer.operation)",
        cells: Self.cells(layer, kind)
          + [layer.hasWeights ? chosen.next() ?? "" : "", PlanDocument.short(layer.name)])
    }
    return table.text(rows, style: style, width: width)
  }

  /// Costs by width, then sensitivities of W4A8 and W4A4; what a layer cannot have is a dash.
  static func cells(_ layer: PlanDocument.Layer, _ kind: PlanDocument.Kind) -> [String] {
    guard layer.hasWeights else {
      return [layer.states.first.map { number($0.costs[kind]) } ?? "", "", "", "", ""]
    }
    return widths.map { layer.state($0).map { number($0.costs[kind]) } ?? "-" }
      + widths.dropFirst().map {
        layer.state($0).map { $0.sensitivity.map { significant($0) } ?? "" } ?? "-"
      }
  }

  private func edges() -> String {
    guard !document.edges.isEmpty else { return "" }
    let table = TextTable(
      title: "tensor at 4 bits",
      columns: [
        TextTable.Column(head: "layer", isWords: true),
        TextTable.Column(head: "width", isWords: true), TextTable.Column(head: "cycles"),
        TextTable.Column(head: "bytes"), TextTable.Column(head: "layout", isWords: true),
      ])
    let rows = document.edges.flatMap { edge in
      edge.changes.map { change in
        TextTable.Row(
          name: PlanDocument.short(edge.tensor),
          cells: [
            PlanDocument.short(change.layer), change.width ?? "", Self.signed(change.cycles),
            Self.signed(change.bytes), Self.layout(edge),
          ])
      }
    }
    return table.text(rows, style: style, width: width)
      + Self.notes(document).map { $0 + "\n" }.joined()
  }

  /// What belongs to the table of tensors.
  static func notes(_ document: PlanDocument) -> [String] {
    let ties = document.ties.map { $0.map(PlanDocument.short).joined(separator: ", ") }
    return ["measured in \(document.builds) programs, each of which has every layer in some state"]
      + ties.map { "W4A4 together or not at all, as they read one tensor: \($0)" }
  }

  static func layout(_ edge: PlanDocument.Edge) -> String {
    edge.layouts.wide == edge.layouts.narrow
      ? edge.layouts.wide : "\(edge.layouts.wide) to \(edge.layouts.narrow)"
  }

  // MARK: Places

  private func tried() -> String {
    guard document.tried.count > 1 else { return "" }
    let isJudged = document.validation != nil
    let table = TextTable(
      title: "widths of choices tried",
      columns: [
        TextTable.Column(head: "predicted"), TextTable.Column(head: "measured"),
        TextTable.Column(head: "loss"), TextTable.Column(head: "place"),
      ]
        + (isJudged
          ? [TextTable.Column(head: wrongTitle), TextTable.Column(head: "place")] : [])
        + [TextTable.Column(head: "", isWords: true)], leastName: 24)
    let rows = document.tried.map { tried in
      TextTable.Row(
        name: tried.point.short,
        cells: [
          Self.number(tried.point.predicted.cycles), Self.number(tried.cycles),
          Self.significant(tried.point.objective), String(tried.predictedPlace),
        ]
          + (isJudged
            ? [tried.wrong.map(Self.number) ?? "", tried.measuredPlace.map(String.init) ?? ""] : [])
          + [Self.remarks(tried)],
        styled: tried.isChoice ? { style.heading($0) } : { $0 })
    }
    return table.text(rows, style: style, width: width)
      + Self.legend(document).map { $0 + "\n" }.joined()
  }

  private var wrongTitle: String {
    document.validation?.isLabelled == true ? "wrong" : "differ"
  }

  static func remarks(_ tried: PlanDocument.Tried) -> String {
    let uniform = tried.uniform.map { width in
      tried.point.widths.allSatisfy { $0 == width } ? "all \(width)" : "\(width) where it can be"
    }
    return [tried.isChoice ? "the choice" : nil, uniform, tried.isBeaten == true ? "beaten" : nil]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// What the columns of choices tried mean.
  static func legend(_ document: PlanDocument) -> [String] {
    var lines = ["widths: bits of weights and inputs of each layer; cycles predicted and measured"]
    if let data = document.validation {
      lines.append(
        (data.isLabelled ? "wrong" : "answers that differ from W8A8's")
          + " of \(number(data.inputs)); beaten: another is better, and worse in neither cycles nor answers"
      )
    }
    return lines
  }

  private func front() -> String {
    guard !document.front.isEmpty else { return "" }
    let table = TextTable(
      title: "the front",
      columns: [
        TextTable.Column(head: document.budget.kind.rawValue), TextTable.Column(head: "loss"),
      ], leastName: 24)
    let rows = document.front.map { point in
      TextTable.Row(
        name: point.short,
        cells: [
          Self.number(point.predicted[document.budget.kind]), Self.significant(point.objective),
        ], styled: point.widths == document.choice?.widths ? { style.heading($0) } : { $0 })
    }
    return table.text(rows, style: style, width: width)
      + "\(document.front.count) choices that no other beats in both, by prediction\n"
  }

  // MARK: Numbers

  static func number(_ value: Int) -> String {
    (value < 0 ? "-" : "") + grouped(UInt64(value.magnitude))
  }

  static func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + number(value) }

  /// Four digits that count, such as `0.01568` or `46.84`.
  static func significant(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let size = value.magnitude
    guard size >= 1e-6 else { return "\(value)" }
    var (digits, bound) = (3, 10.0)
    while size >= bound, digits > 0 { (digits, bound) = (digits - 1, bound * 10) }
    bound = 1
    while size < bound { (digits, bound) = (digits + 1, bound / 10) }
    return (value < 0 ? "-" : "") + fixed(size, digits)
  }
}
