// SPDX-License-Identifier: Apache-2.0

import TercetFiles

/// Which width each layer of a network gets, as one page of HTML: the front as a plot, and all figures
/// as tables.
///
/// It needs no script, and its policy forbids all; what it shows is text and figures of Tercet's own.
package enum HTMLPlan {
  package static func text(_ document: PlanDocument) -> String {
    let title = "Plan of \(HTMLReport.plain(document.network))"
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      \(HTMLReport.digest(of: style)); base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="tercet \(tercetVersion)">
      <title>\(title) · tercet</title>
      <style>\(style)</style>
      </head>
      <body>
      <header class="wide">
      <h1>\(title)</h1>
      <p class="quiet">\(HTMLReport.plain(document.core)) · built by \
      \(HTMLReport.plain(document.compiler))</p>
      </header>
      <main class="wide">
      <section aria-labelledby="choice">
      <h2 id="choice">The choice</h2>
      \(summary(document))
      </section>
      \(plots(document))
      \(layers(document))
      \(edges(document))
      \(tried(document))
      \(front(document))
      </main>
      <footer class="wide">tercet \(tercetVersion)</footer>
      </body>
      </html>

      """
  }

  private static let style =
    HTMLStyle.text
      + """
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; }
      td, th { padding: .25rem .75rem .25rem 0; text-align: right; border-bottom: 1px solid var(--rule); }
      th { color: var(--quiet); font-weight: 500; }
      td.words, th.words { text-align: left; overflow-wrap: anywhere; }
      tr.ours td { font-weight: 650; }
      .plots { display: flex; flex-wrap: wrap; gap: 1.5rem; }
      figure { margin: 0 0 1rem; max-width: 100%; }
      figcaption { color: var(--quiet); max-width: 35rem; }
      svg { display: block; max-width: 100%; height: auto; }
      svg text { fill: var(--quiet); font-size: 12px; }
      .axis { stroke: var(--quiet); fill: none; }
      .grid { stroke: var(--rule); fill: none; }
      .path { stroke: var(--file-0); fill: none; stroke-width: 1.5; }
      .front { fill: var(--file-0); }
      .tried { fill: none; stroke: var(--file-1); stroke-width: 2; }
      .ours { fill: var(--hot); }
      .limit { stroke: var(--hot); stroke-dasharray: 5 4; }

      """

  private static func summary(_ document: PlanDocument) -> String {
    PlanReport.summary(document).map {
      "<p>\(HTMLReport.plain($0.joined(separator: " · ")))</p>"
    }.joined(separator: "\n")
  }

  // MARK: Plots

  private static func plots(_ document: PlanDocument) -> String {
    let figures = [PlanPlot.predicted(document), PlanPlot.measured(document)].compactMap(\.self)
    guard !figures.isEmpty else { return "" }
    return """
      <section aria-labelledby="plots">
      <h2 id="plots">Loss against cost</h2>
      <div class="plots">\(figures.map { $0.html() }.joined(separator: "\n"))</div>
      </section>
      """
  }

  // MARK: Tables

  private static func section(
    _ name: String, _ title: String, heads: [(String, Bool)], rows: [String], note: String
  ) -> String {
    let heads = heads.map { "<th scope=\"col\"\($1 ? " class=\"words\"" : "")>\($0)</th>" }.joined()
    return """
      <section aria-labelledby="\(name)">
      <h2 id="\(name)">\(title)</h2>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="\(name)"><table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      <p class="quiet">\(HTMLReport.plain(note))</p>
      </section>
      """
  }

  private static func row(_ cells: [(String, isWords: Bool)], isOurs: Bool = false) -> String {
    let cells = cells.map {
      "<td\($0.isWords ? " class=\"words\"" : "")>\(HTMLReport.plain($0.0))</td>"
    }
    return "<tr\(isOurs ? " class=\"ours\"" : "")>\(cells.joined())</tr>"
  }

  private static func layers(_ document: PlanDocument) -> String {
    let kind = document.budget.kind
    var chosen = (document.choice?.widths ?? []).makeIterator()
    let rows = document.layers.enumerated().map { index, layer in
      row(
        [("\(index) \(layer.operation)", true), (PlanDocument.short(layer.name), true)]
          + PlanReport.cells(layer, kind).map { ($0, false) }
          + [(layer.hasWeights ? chosen.next() ?? "" : "", true)])
    }
    return section(
      "layers", "Layers",
      heads: [("layer", true), ("tensor", true)]
        + PlanReport.widths.map { ("\(kind.rawValue) \($0)", false) }
        + PlanReport.widths.dropFirst().map { ("loss \($0)", false) } + [("choice", true)],
      rows: rows,
      note: "With outputs of 8 bits. A dash: no kernel of that layer has the width.")
  }

  private static func edges(_ document: PlanDocument) -> String {
    guard !document.edges.isEmpty else { return "" }
    let rows = document.edges.flatMap { edge in
      edge.changes.map { change in
        row([
          (PlanDocument.short(edge.tensor), true), (PlanDocument.short(change.layer), true),
          (change.width ?? "", true), (PlanReport.signed(change.cycles), false),
          (PlanReport.signed(change.bytes), false), (PlanReport.layout(edge), true),
        ])
      }
    }
    return section(
      "edges", "Tensors at 4 bits",
      heads: [
        ("tensor", true), ("layer", true), ("width", true), ("cycles", false), ("bytes", false),
        ("layout", true),
      ], rows: rows,
      note:
        "What the layer that writes the tensor, or reads it without weights, takes more if it has "
        + "4 bits; " + PlanReport.notes(document).joined(separator: ". ") + ".")
  }

  private static func tried(_ document: PlanDocument) -> String {
    guard document.tried.count > 1 else { return "" }
    let isJudged = document.validation != nil
    let rows = document.tried.map { tried in
      row(
        [
          (tried.point.short, true), (PlanReport.number(tried.point.predicted.cycles), false),
          (PlanReport.number(tried.cycles), false),
          (PlanReport.significant(tried.point.objective), false),
          (String(tried.predictedPlace), false),
        ]
          + (isJudged
            ? [
              (tried.wrong.map(PlanReport.number) ?? "", false),
              (tried.measuredPlace.map(String.init) ?? "", false),
            ] : []) + [(PlanReport.remarks(tried), true)], isOurs: tried.isChoice)
    }
    let wrong = document.validation?.isLabelled == true ? "wrong" : "differ"
    return section(
      "tried", "Choices tried",
      heads: [
        ("widths", true), ("cycles predicted", false), ("cycles measured", false),
        ("loss predicted", false), ("place", false),
      ] + (isJudged ? [(wrong, false), ("place", false)] : []) + [("remarks", true)], rows: rows,
      note: PlanReport.legend(document).joined(separator: ". ") + ".")
  }

  private static func front(_ document: PlanDocument) -> String {
    guard !document.front.isEmpty else { return "" }
    let kind = document.budget.kind
    let rows = document.front.map { point in
      row(
        [
          (point.short, true), (PlanReport.number(point.predicted[kind]), false),
          (PlanReport.significant(point.objective), false),
        ], isOurs: point.widths == document.choice?.widths)
    }
    return section(
      "front", "The front",
      heads: [("widths", true), (kind.rawValue, false), ("loss", false)], rows: rows,
      note: "\(document.front.count) choices that no other beats in both, by prediction.")
  }
}
