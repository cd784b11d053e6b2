// SPDX-License-Identifier: Apache-2.0

import TercetJSON

extension String {
  /// A text of the guest as code in a cell of a table, in which nothing is a link, a tag or a mention.
  ///
  /// By scalar: an accent behind a pipe or backtick makes it another letter for Swift, and not for
  /// Markdown. Source: GitHub Flavored Markdown, "Tables" and "Code spans".
  var markdownCode: String {
    let text = printable
    let scalars = text.unicodeScalars
    guard !text.isEmpty, !scalars.contains(where: { $0 == "`" || $0 == "\\" }) else {
      // Code cannot have these in a table; numbers for characters are only ever text.
      return "<code>"
        + scalars.map { $0.isPlain ? String($0) : "&#\($0.value);" }.joined() + "</code>"
    }
    return "`" + scalars.map { $0 == "|" ? "\\|" : String($0) }.joined() + "`"
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool { properties.isAlphabetic || ("0"..."9").contains(self) }
}
