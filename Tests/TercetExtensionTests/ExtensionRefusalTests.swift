// SPDX-License-Identifier: Apache-2.0

import TercetCoreFile
import TercetExtension
import Testing

@Suite("Extensions that cannot be used")
struct ExtensionRefusalTests {
  /// A file with one instruction whose members are replaced or added, and further members at the top.
  private static func file(_ members: [String: String], top: [String: String] = [:]) -> String {
    var row = [
      "name": #""a.b""#, "encoding": #""0000000_....._....._000_....._0001011""#,
      "operands": #"["rd", "rs1", "rs2"]"#, "function": #""f""#,
    ]
    row.merge(members) { _, new in new }
    var file = ["name": #""mine""#, "library": #""mine.so""#]
    file["instructions"] = "[\(object(row))]"
    file.merge(top) { _, new in new }
    return object(file)
  }

  /// Without the members that have no value.
  private static func object(_ members: [String: String]) -> String {
    let texts = members.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\"\($0.key)\": \($0.value)" }
    return "{\(texts.joined(separator: ", "))}"
  }

  private func error(_ text: String) throws -> String {
    let error = #expect(throws: ExtensionError.self, "\(text)") {
      _ = try ExtensionFile.parse(Array(text.utf8), path: "m/extension.json")
    }
    return "\(try #require(error))"
  }

  @Test("the smallest one is read")
  func smallest() throws {
    let read = try ExtensionFile.parse(Array(Self.file([:]).utf8))
    #expect(read.name == "mine")
    #expect(read.rows.map(\.name) == ["a.b"])
    #expect(read.rows[0].encoding.match == 0x0b)
    #expect(read.rows[0].encoding.mask == 0xfe00_707f)
  }

  /// What is changed in the smallest one, and words that the message has.
  private static let rows: [(members: [String: String], words: String)] = [
    (["name": ""], "the key 'name' is missing"),
    (["name": #""A""#], "'A' cannot be the name"),
    (["name": #""a..""#], "cannot be the name"),
    (["encoding": ""], "the key 'encoding' is missing"),
    (["encoding": #""000""#], "has 3 bits"),
    (["encoding": #""000000x_....._....._000_....._0001011""#], "has 'x' in it"),
    (["encoding": #""0000000_....._....._000_....._0001010""#], "does not end in 11"),
    (["encoding": #""0000000_....._....._..._....._0001011""#], "leaves bit 12 open"),
    (["encoding": #""0000000_....._00000_000_....._0001011""#], "fixes bit 15, which belongs to"),
    (["operands": "[]"], "'operands' is an array"),
    (["operands": #"["rd", "rd"]"#], "'operands' is 'rd'"),
    (["operands": #"["rd", "rs9"]"#], "'operands' is 'rs9'"),
    (["operands": #""rd""#], "'operands' is 'rd'"),
    (["operands": #"["rd", "rs1", "imm"]"#], "does not say in which bits"),
    (["immediate": #"{"bits": ["31:25"]}"#], "says where its immediate is, and has none"),
    (
      ["operands": #"["rd", "rs1", "rs2", "imm"]"#, "immediate": #"{"bits": ["24:20"]}"#],
      "gives bit 20 to two operands"
    ),
    (
      ["operands": #"["rd", "rs1", "rs2", "imm"]"#, "immediate": #"{"bits": ["32:20"]}"#],
      "'bits' is '32:20'"
    ),
    (
      [
        "operands": #"["rs1", "rs2"]"#, "accumulates": "true",
        "encoding": #""0000000_....._....._000_00000_0001011""#,
      ],
      "accumulates, and has no rd"
    ),
    (
      [
        "operands": #"["rd", "rs1", "rs2", "rs3"]"#, "accumulates": "true",
        "encoding": #""....._00_....._....._000_....._0001011""#,
      ],
      "reads four registers"
    ),
    (["accumulates": "1"], "'accumulates' is 1"),
    (["latency": "0"], "'latency' is 0"),
    (["latency": "4097"], "'latency' is 4097"),
    (["latency": "1.5"], "'latency' is 1.5"),
    (["latency": #""slow""#], "'latency' is 'slow'"),
    (["latency": #"{"operand": "rs2"}"#], "the key 'classes' is missing"),
    (["latency": #"{"operand": "rd", "classes": [], "otherwise": 1}"#], "'operand' is 'rd'"),
    (
      ["latency": #"{"operand": "rs2", "classes": [{"below": 5, "cycles": 1}], "otherwise": 0}"#],
      "'otherwise' is 0"
    ),
    (
      [
        "latency": #"{"operand": "rs2", "otherwise": 1, "#
          + #""classes": [{"below": 5, "cycles": 1}, {"below": 5, "cycles": 2}]}"#
      ], "'below' is 5"
    ),
    (
      [
        "operands": #"["rd", "rs1"]"#, "encoding": #""0000000_00000_....._000_....._0001011""#,
        "latency": #"{"operand": "rs2", "classes": [{"below": 5, "cycles": 1}], "otherwise": 2}"#,
      ],
      "takes its time from rs2, which it does not read"
    ),
    (["latency": #""asked""#, "result": #""W""#], "has its result in W after a time"),
    (["result": #""M""#], "'result' is 'M'"),
    (["unit": #""multiply""#, "latency": "2"], "has a latency beside Tercet's unit multiply"),
    (["unit": #""Big""#], "'Big' cannot be the unit"),
    (["cause": #""my cause""#], "'my cause' cannot be the cause"),
    (["load": #"{"width": "word"}"#, "latency": "2"], "loads, and has a latency"),
    (["load": #"{"width": "double"}"#], "'width' is 'double'"),
    (
      [
        "load": #"{"width": "word"}"#, "operands": #"["rd", "rs2"]"#,
        "encoding": #""0000000_....._00000_000_....._0001011""#,
      ],
      "loads, and has no rs1"
    ),
    (["macs": "-1"], "'macs' is -1"),
    (["functionId": "1024"], "'functionId' is 1024"),
    (["function": ""], "nothing says what 'a.b' computes"),
    (["function": "", "instruction": #""xt.dot9""#], "there is no instruction 'xt.dot9'"),
    (["function": "", "instruction": #""lw""#], "'lw' does more than compute"),
    (["function": "", "instruction": #""addi""#], "'addi' does more than compute"),
    (["function": "", "instruction": #""mul""#, "latency": #""asked""#], "asks an instruction"),
    (["module": "true"], "the key 'verilog' is missing"),
    (["latancy": "2"], "did you mean latency?"),
  ]

  @Test("a row that is wrong is refused, with its place", arguments: rows)
  func row(members: [String: String], words: String) throws {
    let message = try error(Self.file(members))
    #expect(message.contains(words), "\(message)")
    #expect(message.hasPrefix("m/extension.json:1:"))
    #expect(message.split(separator: "\n").count == 2)
    #expect(message.contains("\nhelp: "))
  }

  private static let tops: [(members: [String: String], words: String)] = [
    (["name": ""], "the key 'name' is missing"),
    (["name": #""-mine""#], "'-mine' cannot be the name"),
    (["name": #""mine.x""#], "'mine.x' cannot be the name"),
    (["library": ""], "the key 'library' is missing"),
    (["state": "65537"], "'state' is 65537"),
    (["use": #""rust""#], "'use' is 'rust'"),
    (["instructions": ""], "the key 'instructions' is missing"),
    (["instructions": "[]"], "'instructions' is an array"),
    (["verilog": #"{"module": "m"}"#], "the key 'sources' is missing"),
    (["licence": #""MIT""#], "there is no key 'licence' here"),
  ]

  @Test("a file that is wrong at its top is refused", arguments: tops)
  func top(members: [String: String], words: String) throws {
    let message = try error(Self.file([:], top: members))
    #expect(message.contains(words), "\(message)")
    #expect(message.split(separator: "\n").count == 2)
  }

  @Test("rows share neither names nor words, and one unit has one time")
  func several() throws {
    func two(_ other: [String: String]) -> String {
      var row = [
        "name": #""a.c""#, "encoding": #""0000001_....._....._000_....._0001011""#,
        "operands": #"["rd", "rs1", "rs2"]"#, "function": #""f""#, "unit": #""u""#,
      ]
      row.merge(other) { _, new in new }
      let first = Self.file(["unit": #""u""#])
      return first.replacing("}]", with: "}, \(Self.object(row))]")
    }
    #expect(try ExtensionFile.parse(Array(two([:]).utf8)).ownUnits.count == 1)
    #expect(try error(two(["name": #""a.b""#])).contains("there are two rows called 'a.b'"))
    let same = #""0000000_....._....._000_....._0001011""#
    #expect(try error(two(["encoding": same])).contains("'a.c' and 'a.b' share words"))
    let differs = try error(two(["latency": "3"]))
    #expect(differs.contains("says of the unit u another thing than 'a.b'"))
  }

  @Test("what is no JSON, or no file, is told as of a core file")
  func notAFile() throws {
    #expect(try error("{").contains("not JSON"))
    #expect(try error("").contains("the file is empty"))
    let missing = #expect(throws: ExtensionError.self) {
      try ExtensionFile.read(folder: "/nowhere")
    }
    #expect("\(try #require(missing))".contains("there is no such extension"))
    #expect(missing?.isAboutAccess == true)
  }
}
