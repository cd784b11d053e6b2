// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// A file for speedscope.app: a profile of all cycles, and one of each cause.
///
/// Source: speedscope, "file-format-schema": sampled profiles; there is no unit for cycles.
package enum SpeedscopeExport {
  package static func write(_ document: ProfileDocument, to output: @escaping ([UInt8]) -> Void) {
    JSONWriter.write(SpeedscopeFile(document: document), as: .oneLine, to: output)
  }
}

private struct SpeedscopeFile: JSONValue {
  let document: ProfileDocument

  func write(to writer: inout JSONWriter) {
    let tables = document.tables ?? .none
    let stack = tables.stack
    let causes = CauseTable.known.causes.filter { stack[$0] > 0 }
    let profiles =
      [SpeedscopeProfile(tables: tables, cause: nil, total: stack.total)]
      + causes.map { SpeedscopeProfile(tables: tables, cause: $0, total: stack[$0]) }
    writer.object { writer in
      writer.member("$schema", "https://www.speedscope.app/file-format-schema.json")
      writer.member("activeProfileIndex", 0)
      writer.member("exporter", "tercet@\(tercetVersion)")
      writer.member("name", "\(document.summary.programName) on \(document.summary.core)")
      writer.member("profiles", profiles)
      writer.member("shared", SpeedscopeShared(functions: tables.functions))
    }
  }
}

private struct SpeedscopeShared: JSONValue {
  let functions: [ProfileDocument.Function]

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      // One more, for what deep stacks leave out.
      let frames = functions.map(SpeedscopeFrame.init) + [SpeedscopeFrame(name: "[more]")]
      writer.member("frames", frames)
    }
  }
}

private struct SpeedscopeFrame: JSONValue {
  let name: String
  var place: ProfileDocument.Place?

  init(name: String) { self.name = name }

  init(_ function: ProfileDocument.Function) {
    name = function.display
    place = function.place
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", ifAny: place?.file)
      writer.member("line", ifAny: place?.line)
      writer.member("name", name)
    }
  }
}

/// The cycles of one cause, or all.
private struct SpeedscopeProfile: JSONValue {
  let tables: ProfileDocument.Tables
  let cause: CycleCause?
  let total: UInt64

  private func weight(_ causes: CauseCycles) -> UInt64 { cause.map { causes[$0] } ?? causes.total }

  func write(to writer: inout JSONWriter) {
    let stacks = CallStacks(tables).lazy.filter { weight($0.causes) > 0 }
    writer.object { writer in
      writer.member("endValue", total)
      writer.member("name", cause.map { "\($0.name) (cycles)" } ?? "cycles")
      writer.member("samples", each: stacks) { stack in
        stack.functions.map { $0 ?? tables.functions.count }
      }
      writer.member("startValue", 0)
      writer.member("type", "sampled")
      writer.member("unit", "none")
      writer.member("weights", each: stacks) { weight($0.causes) }
    }
  }
}
