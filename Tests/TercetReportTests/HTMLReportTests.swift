// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetReport
import TestSupport
import Testing

@Suite("The report as one page of HTML")
struct HTMLReportTests {
  static let digits = "programs/prebuilt/digits-int8-xtdot.elf"

  private static func page(
    _ document: ProfileDocument, source: (ProfileDocument.Place) -> String? = { _ in nil }
  ) throws -> HTMLPage {
    try HTMLPage(Exported(document).html(source: source))
  }

  /// Source: HTML and CSS: these are what makes a browser fetch something.
  @Test("fetches nothing, and its policy forbids to")
  func isComplete() throws {
    let page = try Self.page(Calls.document())
    for word in ["src=", "url(", "@import", "<link", "<iframe", "<base", "fetch(", "import("] {
      #expect(!page.text.contains(word), "\(word)")
    }
    #expect(page.text.matches(of: /href="[^#]/).isEmpty)
    #expect(page.policy.hasPrefix("default-src 'none'; "))
    #expect(!page.policy.contains("unsafe"))
    #expect(page.text.hasPrefix("<!doctype html>\n<html lang=\"en\">\n"))
    #expect(page.text.hasSuffix("</html>\n"))
  }

  @Test("its policy names its own style and script by their digests")
  func digests() throws {
    let page = try Self.page(Calls.document())
    let files = try TemporaryFolder()
    for (name, text) in [("style-src", page.style), ("script-src", page.script)] {
      let path = try files.write(text.utf8, to: name)
      let sum = try Tool(path: "/usr/bin/env").run(["sha256sum", path])
      let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
        UInt8(sum.out.dropFirst(place).prefix(2), radix: 16)
      }
      #expect(bytes.count == 32)
      #expect(page.policy.contains("\(name) 'sha256-\(Data(bytes).base64EncodedString())';"))
    }
  }

  @Test("nothing in its script makes elements of a text")
  func script() throws {
    let script = try Self.page(Calls.document()).script
    for word in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
      "createContextualFragment", "DOMParser", "javascript:", "setAttribute(\"on",
    ] {
      #expect(!script.contains(word), "\(word)")
    }
  }

  @Test("has less than 2 MiB for the digits")
  func size() throws {
    let document = try Profiled(path: Repository.path(Self.digits)).document
    let bytes = Exported(document).html()
    #expect(bytes.count < 2 << 20)
    print("the page of the digits has \(bytes.count) bytes")
  }

  @Test(
    "every list has all cycles of the run, cause by cause",
    arguments: ["digits", "with lines", "without lines", "call paths"])
  func sums(of name: String) throws {
    let document =
      switch name {
      case "digits": try Profiled(path: Repository.path(Self.digits)).document
      case "with lines": try Profiled(Profiled.busy).document
      case "without lines": try Profiled(Profiled.busy, debug: false).document
      default: try Calls.document()
      }
    let page = try Self.page(document)
    let causes = page.causes
    #expect(causes.reduce(0, +) == Int(document.summary.cycles))
    #expect(page.data["cycles"] as? Int == Int(document.summary.cycles))
    // The largest first.
    #expect(causes == causes.sorted(by: >) && !causes.contains(0))
    for list in ["functions", "lines", "code"] + (document.tables?.calls == nil ? [] : ["calls"]) {
      #expect(page.sums(of: list) == causes, "\(list)")
    }
  }

  /// Each row of it is one of `Calls.swift`; 0x100, 0x200, 0x204 and 0x300 as distances.
  @Test("the data of a tiny profile is as reviewed")
  func golden() throws {
    let text = try Self.page(Calls.document()).dataText
    let lists = [
      #""calls":{"cycles":[[10,5,4,6,7],[2,0,0,0,1],[0,0,1,0,0]],"function":[0,1,1,2,2],"left":0,"#
        + #""parent":[-1,0,1,2,0],"times":[1,2,3,3,1]}"#,
      #""code":{"cycles":[[10,4,5,13],[2,0,0,1],[0,1,0,0]],"function":[0,1,1,2],"left":0,"#
        + #""line":[0,1,2,3],"pc":[256,256,4,252],"text":["nop",null,null,null]}"#,
      #""cycles":36,"ended":"exited 0","entry":256,"exitCode":0,"files":["a.c","b.h"],"#,
      #""functions":{"cycles":[[10,9,13],[2,0,1],[0,1,0]],"file":[0,0,1],"line":[1,10,5],"#
        + #""name":["main","f","g"],"pc":[256,512,768],"symbol":["main","f","g"],"#
        + #""whole":[36,16,14],"work":{}},"instructions":32,"isa":"rv32i","#,
      #""lines":{"cycles":[[10,4,5,13],[2,0,0,1],[0,1,0,0]],"file":[0,0,1,1],"#
        + #""function":[0,1,1,2],"generated":[false,false,false,false],"left":0,"#
        + #""line":[1,10,7,5],"text":[null,null,null,null]}"#,
      #""program":"k.elf","sha256":"00","tool":"tercet 0.1.0","waits":{"cause":[],"cycles":[],"#
        + #""left":0,"leftCycles":0,"pc":[],"waiter":[]}}"#,
    ]
    for list in lists { #expect(text.contains(list), "\(list)") }
    #expect(text.hasPrefix(#"{"calls":"#) && text.hasSuffix("}\n"))
    #expect(text.contains(#"{"cycles":3,"meaning":"X is empty behind a taken branch"#))
  }

  @Test("names that are elements, and everything else of the guest, are only ever text")
  func hostile() throws {
    let names = [
      "<script>alert(1)</script>", "</script><!--", "a&amp;\u{2028}b\"\\'\u{202e}c\u{0}d",
    ]
    let document = try Calls.document(names: names, file: "</title><b>.c")
    let page = try Self.page(document) { _ in "x < y && z > \"</script>\"" }
    #expect(page.text.matches(of: /(?i)<script/).count == 2)
    #expect(page.text.matches(of: /(?i)<\/script/).count == 2)
    #expect(page.text.matches(of: /<!--/).isEmpty)
    #expect(!page.dataText.contains { "<>&\u{2028}\u{2029}".contains($0) })
    let shown = page.list("functions")["name"] as? [String]
    #expect(shown == [names[0], names[1], #"a&amp;\u{2028}b"\'\u{202e}c\u{0}d"#])
    #expect(page.data["files"] as? [String] == ["</title><b>.c", "b.h"])
    let source = page.list("lines")["text"] as? [String]
    #expect(source == Array(repeating: "x < y && z > \"</script>\"", count: 4))
  }

  @Test("the program's name in the title is text too")
  func title() throws {
    let profiled = try Profiled(Profiled.busy, name: "<b>&.elf")
    let page = try Self.page(profiled.document)
    #expect(page.text.contains("<title>&lt;b&gt;&amp;.elf · tercet</title>"))
    #expect(page.data["program"] as? String == "<b>&.elf")
  }

  /// Source: HTML, "Restrictions for contents of script elements"; JSON's escapes of RFC 8259.
  @Test(
    "text in a script element cannot end it, or a line",
    arguments: [
      (#"["</script>"]"#, #"["\u003c/script\u003e"]"#), (#"["a&b"]"#, #"["a\u0026b"]"#),
      ("[\"\u{2028}\u{2029}\u{2027}\"]", "[\"\\u2028\\u2029\u{2027}\"]"), ("[1,2]", "[1,2]"),
      ("[\"é€\"]", "[\"é€\"]"),
    ])
  func escapes(json: String, text: String) {
    #expect(String(decoding: ScriptText.escaped(Array(json.utf8)), as: UTF8.self) == text)
  }

  @Test("source text stands beside its line, and is null where there is none")
  func source() throws {
    let page = try Self.page(Calls.document()) { $0.file == "a.c" ? "line \($0.line);" : nil }
    let texts = page.list("lines")["text"] as? [Any]
    #expect(texts?.map { $0 as? String } == ["line 1;", "line 10;", nil, nil])
  }

  @Test("two runs are byte for byte the same page")
  func stable() throws {
    let profiled = try Profiled(Profiled.busy)
    let page = Exported(profiled.document).html()
    #expect(Exported(try profiled.again().document).html() == page)
  }
}
