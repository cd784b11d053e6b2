// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// What other cores would save, for programs: schema `tercet.whatif/1`; docs/FORMATS.md lists the
/// keys.
package struct WhatIfDocument: JSONValue {
  private let whatIf: WhatIf

  package init(_ whatIf: WhatIf) { self.whatIf = whatIf }

  /// The document, with a newline at its end.
  package func text() -> String { JSONWriter.text(self, as: .oneLine) }

  package func write(to writer: inout JSONWriter) {
    let base = whatIf.base
    writer.object { writer in
      writer.member("causes", AllCauses(stack: base.stack, isa: base.isa))
      writer.member("cycles", base.cycles)
      writer.member("ended", base.ended)
      writer.member("exitCode", base.exitCode)
      writer.member("instructions", base.instructions)
      writer.member("isa", base.isa)
      writer.member("part", ifAny: base.part)
      writer.member("program", ProgramRow(summary: base))
      writer.member("rows", each: whatIf.rows) { WhatIfRow(whatIf: whatIf, row: $0) }
      writer.member("schema", "tercet.whatif/1")
      writer.member("timing", TimingMember(summary: base))
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }
}

private struct WhatIfRow: JSONValue {
  let whatIf: WhatIf
  let row: WhatIf.Row

  func write(to writer: inout JSONWriter) {
    let base = whatIf.base
    writer.object { writer in
      let causes = row.change.causes.map { (key: $0.name, value: base.stack[$0]) }
      writer.member("asked", JSONObject(causes))
      writer.member("change", row.change.name)
      if let run = row.run {
        writer.member("cycles", run.cycles)
        writer.member("ended", run.ended)
        writer.member("instructions", run.instructions)
        writer.member("lines", each: run.savings, LineSavingRow.init)
        writer.member("saved", whatIf.saved(by: run))
      }
      writer.member("set", row.change.assignments)
      writer.member("state", row.outcome.word)
      if case .impossible(let error) = row.outcome { writer.member("why", error.firstLine) }
    }
  }
}

extension WhatIf.Outcome {
  fileprivate var word: String {
    switch self {
    case .already: "already"
    case .impossible: "impossible"
    case .ran: "ran"
    }
  }
}

private struct LineSavingRow: JSONValue {
  let saving: LineSaving

  init(_ saving: LineSaving) { self.saving = saving }

  func write(to writer: inout JSONWriter) {
    let line = saving.line
    writer.object { writer in
      writer.member("file", line.place?.file ?? unknownName)
      writer.member("function", line.function)
      writer.member("line", line.place?.line ?? 0)
      writer.member("saved", saving.saved)
    }
  }
}
