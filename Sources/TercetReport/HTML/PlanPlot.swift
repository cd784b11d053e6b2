// SPDX-License-Identifier: Apache-2.0

/// Choices of widths by what they cost and what they lose, as a figure of SVG.
struct PlanPlot {
  /// How a mark looks: the front as dots on a line of steps, what was tried as rings, ours as a diamond.
  enum Mark {
    case front, tried, ours
  }

  struct Place {
    let cost: Double
    let loss: Double
    let mark: Mark
    /// What a pointer at it is told.
    let words: String
  }

  let name: String
  let costTitle: String
  let lossTitle: String
  let caption: String
  let places: [Place]
  /// A limit of the cost.
  let limit: Double?

  // MARK: What is plotted

  /// The front and what was tried, by prediction; nil if there is no front.
  static func predicted(_ document: PlanDocument) -> PlanPlot? {
    guard !document.front.isEmpty else { return nil }
    let kind = document.budget.kind
    func place(_ point: PlanDocument.Point, _ mark: Mark) -> Place {
      Place(
        cost: Double(point.predicted[kind]), loss: point.objective, mark: mark,
        words: "\(point.short): \(kind.rawValue) \(PlanReport.number(point.predicted[kind])), loss "
          + PlanReport.significant(point.objective))
    }
    return PlanPlot(
      name: "predicted", costTitle: kind.rawValue, lossTitle: "sum of sensitivities",
      caption: "By prediction: dots are the front, \(document.front.count) choices that no other "
        + "beats; rings were tried; the diamond is the choice.",
      places: document.front.map { place($0, .front) }
        + document.tried.filter { !$0.isChoice }.map { place($0.point, .tried) }
        + (document.choice.map { [place($0, .ours)] } ?? []),
      limit: document.budget.limit.map(Double.init))
  }

  /// What was tried, by cycles on the core and answers; nil without validation data.
  static func measured(_ document: PlanDocument) -> PlanPlot? {
    guard let data = document.validation, document.tried.count > 1 else { return nil }
    let title = data.isLabelled ? "wrong" : "other answers than W8A8"
    let places = document.tried.map { tried in
      let wrong = tried.wrong ?? 0
      return Place(
        cost: Double(tried.cycles), loss: Double(wrong),
        mark: tried.isChoice ? .ours : tried.isBeaten == true ? .tried : .front,
        words: "\(tried.point.short): cycles \(PlanReport.number(tried.cycles)), "
          + "\(title) \(wrong)")
    }
    return PlanPlot(
      name: "measured", costTitle: "cycles",
      lossTitle: "\(title) of \(PlanReport.number(data.inputs))",
      caption:
        "As measured: dots are not beaten by any other that was tried, rings are; the diamond "
        + "is the choice.", places: places,
      limit: document.budget.kind == .cycles ? document.budget.limit.map(Double.init) : nil)
  }

  // MARK: The figure

  private static let (width, height) = (560.0, 340.0)
  private static let (left, right, top, bottom) = (64.0, 16.0, 12.0, 48.0)

  func html() -> String {
    let words =
      "\(lossTitle) against \(costTitle) of \(places.count) choices, from "
      + "\(amount(costs.first)) to \(amount(costs.last)); all are in the tables below"
    return """
      <figure><svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" width="\(Int(Self.width))" \
      height="\(Int(Self.height))" role="img" aria-label="\(HTMLReport.plain(words))">
      \(grid())\(steps())\(border())\(places.map(mark).joined(separator: "\n"))
      </svg><figcaption>\(caption)</figcaption></figure>
      """
  }

  private var costs: [Double] { places.map(\.cost).sorted() }

  /// Whole numbers; a budget may be any, and what no Int holds is as good as its largest.
  private func amount(_ value: Double?) -> String {
    PlanReport.number(Int(exactly: (value ?? 0).rounded()) ?? .max)
  }

  private var costScale: PlotScale {
    PlotScale(places.map(\.cost) + (limit.map { [$0] } ?? []), isFromZero: false)
  }

  private var lossScale: PlotScale { PlotScale(places.map(\.loss), isFromZero: true) }

  private func x(_ cost: Double) -> Double {
    Self.left + costScale.share(cost) * (Self.width - Self.left - Self.right)
  }

  private func y(_ loss: Double) -> Double {
    Self.height - Self.bottom - lossScale.share(loss) * (Self.height - Self.top - Self.bottom)
  }

  private func grid() -> String {
    let (low, high) = (Self.height - Self.bottom, Self.top)
    let columns = costScale.ticks.map { tick in
      """
      <path class="grid" d="M\(fixed(x(tick), 1)) \(low)V\(high)"/><text x="\(fixed(x(tick), 1))" \
      y="\(low + 18)" text-anchor="middle">\(costScale.label(tick))</text>
      """
    }
    let rows = lossScale.ticks.map { tick in
      """
      <path class="grid" d="M\(Self.left) \(fixed(y(tick), 1))H\(Self.width - Self.right)"/><text \
      x="\(Self.left - 6)" y="\(fixed(y(tick) + 4, 1))" text-anchor="end">\(lossScale.label(tick))</text>
      """
    }
    let titles = """
      <text x="\((Self.width + Self.left) / 2)" y="\(Self.height - 8)" \
      text-anchor="middle">\(costTitle)</text>
      <text transform="translate(14 \((Self.height - Self.bottom) / 2)) rotate(-90)" \
      text-anchor="middle">\(lossTitle)\(lossScale.unit)</text>
      """
    return (columns + rows + [titles]).joined(separator: "\n")
  }

  private func border() -> String {
    let limit = limit.map {
      "<path class=\"limit\" d=\"M\(fixed(x($0), 1)) \(Self.top)V\(Self.height - Self.bottom)\"><title>"
        + "budget \(amount($0))</title></path>"
    }
    return """
      <path class="axis" d="M\(Self.left) \(Self.top)V\(Self.height - Self.bottom)H\
      \(Self.width - Self.right)"/>\(limit ?? "")
      """
  }

  /// Below and left of the line is nothing: it goes level to the next cost, then up.
  private func steps() -> String {
    let front = places.filter { $0.mark == .front || $0.mark == .ours }.sorted { $0.cost < $1.cost }
    var best = Double.infinity
    let kept = front.filter { place in
      defer { best = min(best, place.loss) }
      return place.loss < best
    }
    guard let first = kept.first else { return "" }
    let path = kept.dropFirst().map { "H\(fixed(x($0.cost), 1))V\(fixed(y($0.loss), 1))" }.joined()
    return
      "<path class=\"path\" d=\"M\(fixed(x(first.cost), 1)) \(fixed(y(first.loss), 1))\(path)\"/>"
  }

  private func mark(_ place: Place) -> String {
    let (x, y) = (fixed(x(place.cost), 1), fixed(y(place.loss), 1))
    let title = "<title>\(HTMLReport.plain(place.words))</title>"
    switch place.mark {
    case .front:
      return "<circle class=\"front\" cx=\"\(x)\" cy=\"\(y)\" r=\"3.5\">\(title)</circle>"
    case .tried: return "<circle class=\"tried\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\">\(title)</circle>"
    case .ours:
      return "<path class=\"ours\" d=\"M\(x) \(y)m0 -7l7 7l-7 7l-7 -7z\">\(title)</path>"
    }
  }
}

/// One axis of a plot: its range, and round numbers in it.
struct PlotScale {
  let low: Double
  let high: Double
  private let step: Double

  /// - Parameter isFromZero: Whether it begins at 0, or a little below the least value.
  init(_ values: [Double], isFromZero: Bool) {
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    let margin = (most - least) * 0.04
    low = isFromZero ? min(least, 0) : max(least - margin, min(least, 0))
    high = most > low ? most + margin : low + 1
    step = Self.round((high - low) / 5)
  }

  /// The next of 1, 2, 5 times a power of ten.
  private static func round(_ value: Double) -> Double {
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value, power > 1e-300 { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= value } ?? value
  }

  /// Where a value is, from 0 to 1.
  func share(_ value: Double) -> Double { (value - low) / (high - low) }

  var ticks: [Double] {
    let first = (low / step).rounded(.up)
    return (0..<12).map { (first + Double($0)) * step }.filter { $0 <= high }
  }

  /// The power of ten that labels leave out, where the numbers are small.
  private var exponent: Int {
    var (exponent, power) = (0, 1.0)
    while high > 0, high * power < 0.1, exponent < 12 {
      (exponent, power) = (exponent + 1, power * 10)
    }
    return exponent
  }

  /// What the axis's title says of that.
  var unit: String { exponent > 0 ? ", in 1e-\(exponent)" : "" }

  func label(_ tick: Double) -> String {
    if step >= 1, tick.magnitude < 1e15 { return PlanReport.number(Int(tick.rounded())) }
    var (value, unit) = (tick, step)
    for _ in 0..<exponent { (value, unit) = (value * 10, unit * 10) }
    var digits = 0
    while unit < 0.999, digits < 12 { (digits, unit) = (digits + 1, unit * 10) }
    return (value < 0 ? "-" : "") + fixed(value.magnitude, digits)
  }
}
