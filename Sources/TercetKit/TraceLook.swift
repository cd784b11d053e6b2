// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetReport
import TercetTrace

/// What a trace shows beside the stages, and how a text looks.
package struct TraceLook {
  /// Whether the values are told that instructions read and write.
  package var registers: Bool
  /// Characters in a line of text.
  package var width: Int
  package var style: Style
  /// The source lines that a chart names.
  package var lines: SourceLines

  package init(
    registers: Bool = false, width: Int = .max, style: Style = .plain, lines: SourceLines = .none
  ) {
    self.registers = registers
    self.width = width
    self.style = style
    self.lines = lines
  }

  var chartStyle: ChartStyle {
    ChartStyle { [style] role, text in
      switch role {
      case .heading: style.heading(text)
      case .quiet: style.quiet(text)
      case .stage: style.good(text)
      case .stall: style.costly(text)
      case .forward: style.link(text)
      case .flush: style.wasted(text)
      }
    }
  }
}
