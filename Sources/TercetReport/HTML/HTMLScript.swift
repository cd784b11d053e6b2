// SPDX-License-Identifier: Apache-2.0

/// What the page does, in plain JavaScript; the parts share one scope.
///
/// A further section of the page is an element in `HTMLTemplate`, an entry of `sections` in
/// `HTMLScriptStart`, and columns in `HTMLData`; a further way of colouring the flame graph, such as by
/// what changed between two runs, is an entry of `colorings` in `HTMLScriptGraph`.
///
/// Text of the guest comes into the page as text of a node or value of an attribute that is only
/// text: nothing in the script reads HTML.
enum HTMLScript {
  static let text =
    "\"use strict\";\n(() => {\n"
    + [
      HTMLScriptBasics.text, HTMLScriptModel.text, HTMLScriptTrees.text, HTMLScriptCallers.text,
      HTMLScriptTables.text, HTMLScriptWork.text, HTMLScriptChanges.text, HTMLScriptOverview.text,
      HTMLScriptCode.text, HTMLScriptWindows.text,
      HTMLScriptGraph.text, HTMLScriptGraphInput.text, HTMLScriptTreeTable.text,
      HTMLScriptFlame.text, HTMLScriptStart.text,
    ].joined() + "})();\n"
}
