// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetFiles

/// What the layers of a network take, as one page of HTML: a table with a bar of causes for each.
///
/// It needs no script, and its policy forbids all; what it shows is text and figures of Tercet's own.
package enum HTMLModel {
  package static func text(_ document: ModelDocument) -> String {
    let title = HTMLReport.plain(document.network)
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
      <p class="quiet">\(HTMLReport.plain(document.summary.core)) · \
      \(HTMLReport.plain(document.summary.isa)) · built by \(document.compiler)</p>
      </header>
      <main class="wide">
      <section aria-labelledby="network">
      <h2 id="network">The network</h2>
      <dl class="figures">\(figures(document))</dl>
      \(bar(CauseCycles(document.causes), width: 1000, height: 24))
      \(key(CauseCycles(document.causes)))
      </section>
      <section aria-labelledby="layers">
      <h2 id="layers">Layers</h2>
      <div class="scroll"><table>
      <thead><tr>\(heads(document))</tr></thead>
      <tbody>
      \(document.layers.enumerated().map { row($0, $1, document) }.joined(separator: "\n"))
      </tbody>
      </table></div>
      </section>
      \(ablations(document))
      </main>
      <footer class="wide">tercet \(tercetVersion)</footer>
      </body>
      </html>

      """
  }

  /// The page's own, and a colour for each cause that a bar can have.
  private static let style =
    HTMLStyle.text
      + """
      .scroll { overflow-x: auto; }
      td:nth-child(1), td:nth-child(2) { white-space: nowrap; }
      table { border-collapse: collapse; }
      td, th { padding: .25rem .75rem .25rem 0; text-align: right; border-bottom: 1px solid var(--rule); }
      th { color: var(--quiet); font-weight: 500; }
      td.words, th.words { text-align: left; overflow-wrap: anywhere; }
      svg { display: block; max-width: 100%; border-radius: 3px; }
      svg.swatch { display: inline-block; }
      ul.causes { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; }
      .differs { color: var(--hot); font-weight: 650; }

      """
    + CauseTable.standard.rows.map { ".c-\($0.name) { fill: var(--cause-\($0.name)); }" }
    .joined(separator: "\n")

  // MARK: Figures

  private static func figures(_ document: ModelDocument) -> String {
    var figures = [
      ("cycles", grouped(document.cycles)), ("MAC", grouped(document.macs)),
      ("MAC a cycle", ratio(Double(document.macs), document.cycles)),
      ("bytes of memory at most", grouped(document.peakBytes)),
      ("bytes of constants", grouped(document.weightBytes)),
    ]
    if let plain = document.plainCycles {
      figures.append(("cycles in plain C", grouped(plain)))
      figures.append(("times as many", ratio(Double(plain), document.cycles)))
    }
    if let isEqual = document.isEqual {
      figures.append(("layers equal", isEqual ? "all" : "not all"))
    }
    return figures.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" }.joined()
  }

  // MARK: Bars

  /// The causes side by side, each as wide as its share.
  private static func bar(_ causes: CauseCycles, width: Int, height: Int) -> String {
    let total = max(causes.total, 1)
    var place = 0.0
    let pieces = causes.entries.sorted { $0.cycles > $1.cycles }.map { entry in
      let size = Double(width) * Double(entry.cycles) / Double(total)
      defer { place += size }
      return """
        <rect class="c-\(entry.cause.name)" x="\(fixed(place, 2))" width="\(fixed(size, 2))" \
        height="\(height)"><title>\(entry.cause.name) \(percent(entry.cycles, of: total))</title></rect>
        """
    }
    let words = causes.entries.sorted { $0.cycles > $1.cycles }
      .map { "\($0.cause.name) \(percent($0.cycles, of: total))" }.joined(separator: ", ")
    return """
      <svg viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
      preserveAspectRatio="none" aria-label="\(words)">\(pieces.joined())</svg>
      """
  }

  private static func key(_ causes: CauseCycles) -> String {
    let rows = causes.entries.sorted { $0.cycles > $1.cycles }.map { entry in
      """
      <li><svg class="swatch" viewBox="0 0 1 1" width="12" height="12" aria-hidden="true"><rect \
      class="c-\(entry.cause.name)" width="1" height="1"/></svg>\(entry.cause.name) \
      \(percent(entry.cycles, of: causes.total))</li>
      """
    }
    return "<ul class=\"causes\">\(rows.joined())</ul>"
  }

  // MARK: Layers

  private static func heads(_ document: ModelDocument) -> String {
    var heads = [
      ("layer", true), ("output", true), ("MAC", false), ("cycles", false), ("share", false),
      ("MAC/cycle", false), ("causes", true), ("bytes", false),
    ]
    if document.plainCycles != nil { heads += [("plain C", false), ("times", false)] }
    if document.inputsCompared != nil { heads.append(("equal", true)) }
    heads.append(("tensor", true))
    return heads.map { "<th scope=\"col\"\($1 ? " class=\"words\"" : "")>\($0)</th>" }.joined()
  }

  private static func row(
    _ index: Int, _ layer: ModelDocument.Layer, _ document: ModelDocument
  ) -> String {
    let cycles = layer.cost.causes.total
    func number(_ text: String) -> String { "<td>\(text)</td>" }
    func words(_ text: String) -> String { "<td class=\"words\">\(text)</td>" }
    var cells = [
      words("\(index) \(HTMLReport.plain(layer.operation))"), words(layer.output.size),
      number(grouped(layer.macs)), number(grouped(cycles)),
      number(percent(cycles, of: document.cycles)),
      number(layer.macs > 0 && cycles > 0 ? ratio(Double(layer.macs), cycles) : ""),
      words(bar(layer.cost.causes, width: 120, height: 12)), number(grouped(layer.cost.bytes)),
    ]
    if document.plainCycles != nil {
      let plain = layer.plain?.causes.total ?? 0
      cells += [
        number(grouped(plain)), number(cycles > 0 ? ratio(Double(plain), cycles) : ""),
      ]
    }
    if document.inputsCompared != nil {
      cells.append(words(layer.equal == true ? "yes" : "<span class=\"differs\">no</span>"))
    }
    cells.append(words("<code>\(HTMLReport.plain(layer.shortName))</code>"))
    return "<tr>\(cells.joined())</tr>"
  }

  // MARK: Ablations

  private static func ablations(_ document: ModelDocument) -> String {
    guard let whole = document.ablations.first(where: { $0.group == nil })?.cycles else {
      return ""
    }
    let rows = document.ablations.map { row in
      """
      <tr><td class="words">\(row.group?.rawValue ?? "nothing")</td><td>\(row.dotCycles)</td>\
      <td>\(grouped(row.cycles))</td><td>\(ratio(Double(row.cycles), whole))</td>\
      <td>\(row.group.map { String($0.area.luts) } ?? "")</td>\
      <td>\(row.group.map { String($0.area.dsps) } ?? "")</td></tr>
      """
    }
    return """
      <section aria-labelledby="without">
      <h2 id="without">Without instructions</h2>
      <table>
      <thead><tr><th scope="col" class="words">without</th><th scope="col">dotCycles</th>\
      <th scope="col">cycles</th><th scope="col">times</th><th scope="col">LUTs saved</th>\
      <th scope="col">DSPs saved</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody>
      </table>
      <p class="quiet">\(ModelReport.areaNote)</p>
      </section>
      """
  }
}
