// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import TercetJSON

/// The report as one page of HTML: the profile as data, and a script that draws it.
///
/// The page is a file that is complete in itself. A policy in it forbids the browser to fetch anything,
/// and to run any script but the page's own, which it knows by its digest; the guest's text is only
/// ever data.
///
/// Source: "Content Security Policy Level 3", sections 6.1 and 2.3.1.
package enum HTMLReport {
  /// - Parameters:
  ///   - source: The text of a source line, if it may be shown.
  ///   - diff: What is another in it than in an earlier profile; nil if there is none.
  package static func write(
    _ document: ProfileDocument, source: (ProfileDocument.Place) -> String? = { _ in nil },
    comparedBy diff: ProfileDiff? = nil, to output: @escaping ([UInt8]) -> Void
  ) {
    output(Array(head(document.summary).utf8))
    output(Array((HTMLTemplate.body + "<script type=\"application/json\" id=\"data\">\n").utf8))
    withoutActuallyEscaping(source) { source in
      JSONWriter.write(HTMLData(document: document, source: source, diff: diff), as: .oneLine) {
        output(ScriptText.escaped($0))
      }
    }
    let end = "</script>\n<script>\(HTMLScript.text)</script>\n</body>\n</html>\n"
    output(Array(end.utf8))
  }

  private static func head(_ summary: RunSummary) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="tercet \(tercetVersion)">
    <title>\(plain(summary.programName)) · tercet</title>
    <style>\(HTMLStyle.text)</style>
    </head>
    <body>

    """
  }

  private static var policy: String {
    let style = digest(of: HTMLStyle.text)
    let script = digest(of: HTMLScript.text)
    return "default-src 'none'; style-src \(style); script-src \(script); base-uri 'none'; "
      + "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  }

  static func digest(of text: String) -> String {
    "'sha256-" + Base64.text(SHA256.digest(of: Array(text.utf8))) + "'"
  }

  /// A text of the guest's in an element.
  static func plain(_ text: String) -> String {
    text.printable.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
