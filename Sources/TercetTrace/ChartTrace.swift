// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The pipeline chart as a trace: all of it is written at the end, when its rows are known.
package struct ChartTrace: TraceWriter {
  package static let unit = "cycles"
  /// More than anybody looks at; a sleep counts as one.
  package static let usualLimit = 2_000

  private let plan: TracePlan
  private var chart: PipelineChart

  package init(_ plan: TracePlan) {
    self.plan = plan
    chart = PipelineChart(
      window: plan.window, limit: plan.limit, showsRegisters: plan.showsRegisters)
  }

  package var written: Int { chart.drawn }
  package var isCut: Bool { chart.isCut }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool { chart.observe(cycles) }

  package mutating func finish() -> Bool {
    chart.finish()
    let text = ChartText(
      chart.rows, cycles: chart.shownCycles, sleeps: chart.sleeps, width: plan.width,
      style: plan.style, places: plan.places)
    return plan.write(Array(text.text().utf8))
  }
}
