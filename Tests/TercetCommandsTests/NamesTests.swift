// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// C++ names and places in reports, charts, listings and messages.
@Suite("Names and places on the command line") struct NamesTests {
  /// A template's method, a functor and a lambda, each called once.
  private static let source = """
    #define NI __attribute__((noinline))
    volatile int sink;
    extern "C" { alignas(16) char stack[4096]; }
    namespace nn {
    template <typename T, int N> struct Dense {
      T weights[N];
      NI int run(const T *in) const {
        int sum = 0;
        for (int i = 0; i < N; i++) sum += weights[i] * in[i];
        return sum;
      }
    };
    struct Relu { NI int operator()(int x) const { asm volatile("nop"); return x < 0 ? 0 : x; } };
    }
    static nn::Dense<signed char, 16> layer = {{1, 2, 3}};
    extern "C" NI int compute() {
      signed char in[16] = {1, 1, 1};
      auto twice = [](int x) NI { asm volatile("nop"); return 2 * x; };
      return sink = twice(nn::Relu()(layer.run(in)));
    }
    extern "C" __attribute__((naked)) void _start() {
      asm volatile("la sp, stack + 4096\\n call compute\\n li a7, 93\\n ecall");
    }
    """

  private static let raw = "_ZNK2nn5DenseIaLi16EE3runEPKa"
  private static let run = "nn::Dense<signed char, 16>::run(signed char const*) const"
  /// clang, unlike gcc, gives the lambda of an `extern "C"` function a name of its own.
  private static let lambda = "compute::$_0::operator()(int) const"

  private struct Files {
    let folder: TemporaryFolder
    var elf: String { folder.file("guest.elf") }

    init(debug: Bool = true, level: String = "-O1") throws {
      folder = try TemporaryFolder()
      let elf = try CProgram.elf(["conv.cpp": NamesTests.source], level: level, debug: debug)
      _ = try folder.write(elf, to: "guest.elf")
    }

    func tercet(_ arguments: String...) throws -> Tool.Output {
      try Tool.tercet().run([arguments[0], elf] + arguments.dropFirst())
    }
  }

  @Test("tables have the names that the programmer wrote")
  func profile() throws {
    for debug in [true, false] {
      let result = try Files(debug: debug).tercet("profile")
      // 1 + 2 + 3, twice.
      #expect(result.status == 12, "\(result.err)")
      #expect(result.out.contains("\n  \(Self.run) "))
      #expect(result.out.contains("\n  nn::Relu::operator()(int) const "))
      #expect(result.out.contains("\n  \(Self.lambda) "))
      #expect(!result.out.contains("_ZN"))
    }
  }

  @Test("JSON has both names")
  func json() throws {
    let functions = try Self.functions(try Files().tercet("profile", "--json").out)
    #expect(functions[Self.raw] == Self.run)
    #expect(functions["_ZNK2nn4ReluclEi"] == "nn::Relu::operator()(int) const")
    #expect(functions["compute"] == "compute")
    #expect(functions.values.contains(Self.lambda))
  }

  /// Display names by raw ones.
  private static func functions(_ json: String) throws -> [String: String] {
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let rows = try #require(document?["functions"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        (row["name"] as? String).map { ($0, row["display"] as? String ?? "") }
      })
  }

  @Test("listings have them in headings and behind addresses")
  func disasm() throws {
    let result = try Files().tercet("disasm")
    #expect(result.out.contains(" <\(Self.run)>:\n"))
    #expect(result.out.contains(" <\(Self.run)+0x"))
    #expect(!result.out.contains("_ZN"))
  }

  @Test(
    "a symbol is found by either name", arguments: [raw, run, "nn::Dense<signed char,16>::run"])
  func symbols(name: String) throws {
    let files = try Files()
    let listing = try files.tercet("disasm", "--function", name)
    #expect(listing.status == 0, "\(listing.err)")
    #expect(listing.out.contains(" <\(Self.run)>:\n"))
    #expect(listing.out.split(separator: "\n").count { $0.hasSuffix(">:") } == 1)
    #expect(try files.tercet("disasm").out.contains(listing.out.dropLast()))

    let chart = try files.tercet("trace", "--at", name)
    #expect(chart.status == 0, "\(chart.err)")
    #expect(try files.tercet("trace", "--function", name).status == 0)
    // What the chart begins with in X is the function's first instruction.
    let first = try #require(listing.out.split(separator: "\n").first { $0.hasPrefix("8") })
    #expect(chart.out.contains("\n\(first.prefix(8)) "))
  }

  @Test("messages have them too, and each unknown name has its guess")
  func messages() throws {
    let files = try Files()
    for command in [["trace", "--at"], ["disasm", "--function"], ["profile", "--function"]] {
      let result = try files.tercet(command[0], command[1], "run")
      #expect(result.status == 64)
      #expect(result.out == "")
      #expect(result.isOneError, "\(result.err)")
      #expect(result.err.contains("did you mean \(Self.run)? "), "\(result.err)")
    }
    let stopped = try files.tercet("run", "--max-cycles", "60")
    #expect(stopped.status == 124)
    #expect(stopped.err.contains(" (\(Self.run)+0x") || stopped.err.contains(" (compute"))
  }

  @Test("profile --function lists one function, in text and JSON; sums are the run's")
  func onlyFunction() throws {
    let files = try Files()
    let whole = try files.tercet("profile", "--json")
    let part = try files.tercet("profile", "--json", "--function", Self.run)
    #expect(part.status == 12)
    let all = try #require(try Self.document(whole.out))
    let one = try #require(try Self.document(part.out))
    for key in ["cycles", "instructions", "causes", "timing", "program"] {
      #expect(try Self.sorted(all[key]) == Self.sorted(one[key]), "\(key)")
    }
    func rows(_ document: [String: Any], _ key: String) throws -> [[String: Any]] {
      try #require(document[key] as? [[String: Any]])
    }
    #expect(try rows(one, "functions").compactMap { $0["name"] as? String } == [Self.raw])
    #expect(try Set(rows(one, "lines").compactMap { $0["function"] as? String }) == [Self.raw])
    let function = try #require(try rows(one, "functions").first)
    let cycles = try rows(one, "pcs").reduce(0) { $0 + ($1["cycles"] as? Int ?? 0) }
    #expect(cycles == function["self"] as? Int)
    #expect(
      try rows(all, "functions").contains { ($0 as NSDictionary).isEqual(to: function) })

    let text = try files.tercet("profile", "--function", Self.run).out
    #expect(text.contains("\n  \(Self.run) "))
    #expect(!text.contains("\n  compute ") && !text.contains("Relu"))
    #expect(text.contains("  total "))
  }

  /// A value of a document as text that is the same for the same value.
  private static func sorted(_ value: Any?) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: [try #require(value)], options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }

  private static func document(_ text: String) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  }

  @Test("profile --function lists every instruction of it, in order, with what it took")
  func instructions() throws {
    let files = try Files()
    let text = try files.tercet("profile", "--function", Self.run).out
    let rows = text.split(separator: "\n").drop { !$0.hasPrefix("Instructions ") }
    #expect(rows.first?.contains("cycles  share  why") == true, "\(text)")
    let document = try #require(
      try Self.document(files.tercet("profile", "--json", "--function", Self.run).out))
    let counted = try #require(document["pcs"] as? [[String: Any]])
    #expect(rows.count == counted.count + 1)
    // Each row has address, text and cycles.
    for (row, pc) in zip(rows.dropFirst(), counted) {
      let address = try #require(pc["address"] as? String)
      let cycles = try #require(pc["cycles"] as? Int)
      #expect(row.hasPrefix("  \(address.dropFirst(2))  "))
      let number = try #require(row.firstMatch(of: #/ ([0-9,]+) +[0-9.]+%/#)?.1)
      #expect(Int(number.replacing(",", with: "")) == cycles, "\(row)")
    }
    let whole = try files.tercet("profile").out
    #expect(!whole.contains("\nInstructions "))
  }

  @Test(
    "a function that the compiler has inlined everywhere is told as such",
    arguments: [["profile", "--function"], ["trace", "--at"], ["disasm", "--function"]])
  func inlined(command: [String]) throws {
    let source = """
      namespace ns { static inline int square(int x) { return x * x; } }
      volatile int a = 3;
      extern "C" void _start() { for (;;) a = ns::square(a) + ns::square(a + 1); }
      """
    let elf = try CProgram.elf(["k.cpp": source], level: "-O2")
    let guest = try Guest(elf: elf)
    for name in ["square", "ns::square", "ns::square(int)"] {
      let result = try Tool.tercet().run(command + [name, guest.path])
      #expect(result.status == 64)
      #expect(result.isOneError)
      #expect(
        result.err.hasPrefix(
          "error: the program has no code of its own for the function '\(name)': perhaps the "
            + "compiler inlined it everywhere\n"), "\(result.err)")
    }
    let other = try Tool.tercet().run(command + ["cube", guest.path])
    #expect(other.status == 64)
    #expect(!other.err.contains("inlined"))
    let bare = try Guest(elf: try CProgram.elf(["k.cpp": source], level: "-O2", debug: false))
    #expect(try !Tool.tercet().run(command + ["square", bare.path]).err.contains("inlined"))
  }

  @Test("a function that never ran is told, and its tables are left out")
  func neverRan() throws {
    let guest = try Guest(
      """
        li a0, 0
        li a7, 93
        ecall
      .type unused, @function
      unused: ret
      .size unused, 4
      """)
    let result = try guest.profile("--function", "unused")
    #expect(result.status == 0)
    #expect(result.err == "note: unused never ran: no cycle was charged to it\n")
    #expect(result.out.contains("Where the cycles went"))
    #expect(!result.out.contains("Functions") && !result.out.contains("Hottest"))
  }

  @Test("a line is found, and told where it is more than once")
  func lines() throws {
    let files = try Files()
    let chart = try files.tercet("trace", "--at", "conv.cpp:13")
    #expect(chart.status == 0, "\(chart.err)")
    #expect(chart.out.contains("nop"))
    // The head of a loop is at both of its ends.
    let loop = try Files(level: "-O0").tercet("trace", "--at", "conv.cpp:9")
    #expect(loop.err.hasPrefix("note: conv.cpp:9 is in "), "\(loop.err)")
    #expect(loop.err.contains("(\(Self.run)"))
    let none = try files.tercet("trace", "--at", "conv.cpp:2")
    #expect(none.status == 64)
    #expect(none.isOneError)
    #expect(none.err.contains("the nearest lines with code: conv.cpp:"))
  }
}
