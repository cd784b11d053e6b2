// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// What stands in the place of a report, among those of many programs, for one that did not run.
package struct UnrunDocument: JSONValue {
  private let path: String
  private let error: String
  private let exitCode: Int32

  package init(path: String, error: String, exitCode: Int32) {
    self.path = path
    self.error = error
    self.exitCode = exitCode
  }

  /// The document, with a newline at its end.
  package func text() -> String { JSONWriter.text(self, as: .oneLine) }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("error", error)
      writer.member("exitCode", exitCode)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      writer.member("program", JSONObject([(key: "name", value: name)]))
      writer.member("schema", ProfileDocument.schema)
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }
}
