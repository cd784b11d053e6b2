// SPDX-License-Identifier: Apache-2.0

/// Folded stacks: a line for each way into a function, `main;run;dot 1234`, with its own cycles.
///
/// flamegraph.pl, speedscope, inferno and Perfetto draw it. Without call paths each function stands
/// by itself.
package enum FoldedExport {
  package static func write(_ document: ProfileDocument, to output: @escaping ([UInt8]) -> Void) {
    var text = ExportOutput(output)
    defer { text.flush() }
    guard let tables = document.tables else { return }
    let names = tables.functions.map { name($0.display) }
    for stack in CallStacks(tables) where stack.causes.total > 0 {
      let path = stack.functions.map { $0.map { names[$0] } ?? "[\(stack.leftOut) more]" }
      text.line("\(path.joined(separator: ";")) \(stack.causes.total)")
    }
  }

  /// Without what ends a name: `;`.
  private static func name(_ name: String) -> String {
    name.recordName.replacing(";", with: ",")
  }
}
