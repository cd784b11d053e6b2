// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetKit
import TestSupport
import Testing

@Suite("Places that users name") struct PlaceFinderTests {
  /// Two files of one name, a header whose function is inlined twice, overloads and a template.
  private static func program() throws -> Program {
    try Program(
      bytes: try CProgram.elf([
        "mul.h": """
        __attribute__((always_inline)) static inline int twice(volatile int *p) {
          return *p * 2;
        }
        """,
        "a/conv.cpp": """
        #include "../mul.h"
        namespace ns {
        template <typename T> __attribute__((noinline)) T f(T x) { asm volatile(""); return x + 1; }
        __attribute__((noinline)) int g(int x) { asm volatile(""); return x; }
        __attribute__((noinline)) int g(long x) { asm volatile(""); return x + 2; }
        }
        volatile int data[4];
        int rest();

        extern "C" int work() {
          int sum = ns::f<int>(data[0]) + ns::g(1) + ns::g(2L);

          return sum + twice(&data[1]) + rest();
        }
        """,
        "b/conv.cpp": """
        #include "../mul.h"
        extern volatile int data[4];

        __attribute__((noinline)) int rest() { return twice(&data[2]); }
        """,
        "start.c": """
        int work(void);
        __attribute__((naked)) void _start(void) { asm volatile("call work\\n j ."); }
        """,
      ]), name: "p.elf")
  }

  private func code(_ text: String) throws -> [Range<UInt32>] {
    let found = try PlaceFinder(try Self.program()).place(text).value
    guard case .code(let addresses) = found else { return [] }
    return addresses.ranges
  }

  private func failure(_ text: String) -> TraceError? {
    #expect(throws: TraceError.self) { try PlaceFinder(try Self.program()).place(text) }
  }

  @Test("digits are a cycle, 0x a pc", arguments: [("0", 0), ("1200", 1200), ("007", 7)])
  func cycles(text: String, cycle: UInt64) throws {
    #expect(try PlaceFinder(try Self.program()).place(text).value == .cycle(cycle))
    #expect(try code("0x80000010") == [0x8000_0010..<0x8000_0011])
    #expect(try code("0XFFFFFFFE") == [0xffff_fffe..<0xffff_ffff])
  }

  @Test(
    "a symbol is found as the file has it and as the programmer wrote it",
    arguments: [
      "_ZN2ns1fIiEET_S1_", "ns::f<int>(int)", "int ns::f<int>(int)", "ns::f<int>( int )",
      "ns::f<int>",
    ])
  func symbols(text: String) throws {
    let address = try #require(try Self.program().address(of: "_ZN2ns1fIiEET_S1_"))
    #expect(try code(text) == [address..<address + 1])
    #expect(try code(text + "+0x4") == [address + 4..<address + 5])
    #expect(try code(text + "+4") == [address + 4..<address + 5])
    let found = try PlaceFinder(try Self.program()).function(text)
    #expect(found.value.ranges.map(\.lowerBound) == [address])
    #expect(found.remark == nil)
  }

  @Test("a name without parameters that two functions have is told with both")
  func overloads() throws {
    #expect(failure("ns::g") == .severalFunctions("ns::g", names: ["ns::g(int)", "ns::g(long)"]))
    let address = try #require(try Self.program().address(of: "_ZN2ns1gEl"))
    #expect(try code("ns::g(long)") == [address..<address + 1])
  }

  @Test("a function's last name is enough for a guess")
  func near() {
    #expect(
      failure("g") == .unknownPlace("g", near: ["ns::g(int)", "ns::g(long)"]))
    #expect(failure("f") == .unknownPlace("f", near: ["ns::f<int>(int)"]))
    #expect(failure("wrok") == .unknownPlace("wrok", near: ["work"]))
    #expect(
      failure("ns::h(int)") == .unknownPlace("ns::h(int)", near: ["ns::g(int)", "ns::f<int>(int)"]))
    for text in ["", "+12", "0x", "0x1_0", "0x123456789", "99999999999999999999", "-1", ":5"] {
      #expect(failure(text) == .unknownPlace(text, near: []), "\(text)")
    }
  }

  /// The addresses that llvm-objdump puts below `; PATH:LINE`, by its own reading of the lines.
  private static func dumped(_ place: String) throws -> Set<UInt32> {
    let files = try TemporaryFolder()
    let path = try files.write(try Self.program().fileBytes, to: "p.elf")
    let dump = try Tool.objdump().run(["-d", "-l", path])
    var isThere = false
    var addresses: Set<UInt32> = []
    for line in dump.out.split(separator: "\n") {
      if line.hasPrefix("; /") {
        isThere = line == "; \(place)"
      } else if isThere, let end = line.firstIndex(of: ":"),
        let address = UInt32(line[..<end].drop { $0 == " " }, radix: 16)
      {
        addresses.insert(address)
      }
    }
    return addresses
  }

  @Test(
    "a line is all the code that comes from it, by a path or the end of one",
    arguments: [
      ("a/conv.cpp:11", "/src/a/conv.cpp:11"), ("/src/a/conv.cpp:13", "/src/a/conv.cpp:13"),
      ("src/b/conv.cpp:4", "/src/b/conv.cpp:4"), ("../b/./conv.cpp:4", "/src/b/conv.cpp:4"),
      ("start.c:2", "/src/start.c:2"), ("mul.h:2", "/src/mul.h:2"),
    ])
  func lines(text: String, place: String) throws {
    let expected = try Self.dumped(place.replacing("/src/mul.h", with: "/src/a/../mul.h"))
      .union(try Self.dumped(place.replacing("/src/mul.h", with: "/src/b/../mul.h")))
      .union(try Self.dumped(place))
    #expect(!expected.isEmpty)
    let ranges = try code(text)
    let found = Set(ranges.flatMap { stride(from: $0.lowerBound, to: $0.upperBound, by: 4) })
    #expect(found == expected)
  }

  @Test("code that was inlined twice is told with its places, and the functions around")
  func inlined() throws {
    let found = try PlaceFinder(try Self.program()).place("mul.h:2")
    let remark = try #require(found.remark)
    #expect(remark.hasPrefix("mul.h:2 is in "))
    #expect(remark.contains(" places, the first that is reached is shown: 0x8000"))
    #expect(remark.contains("(work+0x"))
    #expect(remark.contains("(rest()"))
    #expect(try PlaceFinder(try Self.program()).place("start.c:2").remark == nil)
  }

  @Test("what of a line is wrong is told, with what would be right")
  func wrongLines() throws {
    #expect(
      failure("conv.cpp:4")
        == .severalFiles("conv.cpp", paths: ["/src/a/conv.cpp", "/src/b/conv.cpp"]))
    #expect(
      failure("a/conv.cpp:12")
        == .lineWithoutCode("a/conv.cpp:12", nearest: ["a/conv.cpp:11", "a/conv.cpp:13"]))
    #expect(
      failure("start.c:9999") == .lineWithoutCode("start.c:9999", nearest: ["start.c:2"]))
    #expect(failure("strat.c:2") == .unknownFile("strat.c", near: ["start.c"]))
    // Half a name is none.
    #expect(failure("onv.cpp:4") == .unknownFile("onv.cpp", near: ["conv.cpp"]))
    // A colon before the last one: a symbol.
    #expect(failure("start.c::2") == .unknownPlace("start.c::2", near: []))
  }

  @Test("a program without lines says so")
  func noLines() throws {
    let program = try Program(bytes: try Assembly.elf("nop\nj ."), name: "p.elf")
    #expect(throws: TraceError.noLines("p.s:4", problem: nil)) {
      try PlaceFinder(program).place("p.s:4")
    }
  }

  @Test("functions that share a name are all meant, and told")
  func statics() throws {
    let program = try Program(
      bytes: try Assembly.elf(
        """
        .type helper, @function
        helper: nop
          ret
        .size helper, 8
        .globl _ZN1AC1Ev, _ZN1AC2Ev
        .type _ZN1AC1Ev, @function
        .type _ZN1AC2Ev, @function
        _ZN1AC1Ev: ret
        .size _ZN1AC1Ev, 4
        _ZN1AC2Ev: nop
          ret
        .size _ZN1AC2Ev, 8
        """), name: "p.elf")
    let found = try PlaceFinder(program).function("A::A()")
    #expect(found.value.ranges == [0x8000_0008..<0x8000_0014])
    #expect(
      found.remark
        == "A::A() is in 2 places, all of them are shown: 0x80000008 (A::A()), "
        + "0x8000000c (A::A())")
    #expect(try PlaceFinder(program).function("helper").value.ranges == [0x8000_0000..<0x8000_0008])
  }
}

extension Program {
  /// The file itself.
  fileprivate var fileBytes: [UInt8] { image.bytes }
}
