// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

@Suite("Names of C++ and Rust") struct DemanglerTests {
  struct Name: CustomTestStringConvertible {
    let mangled: String
    let display: String
    /// As `c++filt` writes it, if that is more.
    var whole: String?
    let bare: String

    var testDescription: String { mangled }
  }

  /// The mangled forms are by hand from the Itanium C++ ABI, section 5.1, and from Rust RFC 2603.
  static let names = [
    Name(
      mangled: "_ZNK2nn5DenseIaLi16EE3runEPKa",
      display: "nn::Dense<signed char, 16>::run(signed char const*) const",
      bare: "nn::Dense<signed char, 16>::run"),
    // The name of a template function has its return type, which is of no use in a table.
    Name(
      mangled: "_ZN2ns1fIiEEiT_", display: "ns::f<int>(int)", whole: "int ns::f<int>(int)",
      bare: "ns::f<int>"),
    Name(
      mangled: "_ZZ4mainENKUliE_clEi", display: "main::{lambda(int)#1}::operator()(int) const",
      bare: "main::{lambda(int)#1}::operator()"),
    Name(mangled: "_ZN1AC1Ev", display: "A::A()", bare: "A::A"),
    Name(mangled: "_ZN1AC2Ev", display: "A::A()", bare: "A::A"),
    Name(mangled: "_ZlsRN1SEi", display: "operator<<(S&, int)", bare: "operator<<"),
    // What follows a dot is the compiler's own.
    Name(
      mangled: "_Z1fi.constprop.0", display: "f(int) [clone .constprop.0]", bare: "f"),
    // Rust, legacy: the hash is left out.
    Name(
      mangled: "_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE",
      display: "core::fmt::Write::write_fmt", bare: "core::fmt::Write::write_fmt"),
    // Rust, v0.
    Name(mangled: "_RNvC6_123foo3bar", display: "123foo::bar", bare: "123foo::bar"),
    Name(
      mangled: "_RINvNtC3std3mem8align_ofjE", display: "std::mem::align_of::<usize>",
      bare: "std::mem::align_of::<usize>"),
  ]

  @Test("are what the programmer wrote", arguments: names)
  func known(name: Name) {
    #expect(Demangler.display(name.mangled) == name.display)
    #expect(Demangler.text(of: name.mangled, .name) == name.display)
    #expect(Demangler.text(of: name.mangled, .whole) == name.whole ?? name.display)
    #expect(Demangler.text(of: name.mangled, .bare) == name.bare)
  }

  @Test(
    "other names stay what they are",
    arguments: ["main", "", "_", "_Z", "_R", "_Zzz", "i", "Z1fv", "_GLOBAL__sub_I_x", "_ZN1A"])
  func others(name: String) {
    #expect(Demangler.display(name) == name)
    for form in Demangler.Form.allCases { #expect(Demangler.text(of: name, form) == nil) }
  }

  @Test("what a terminal would act on is not in a display name either")
  func harmful() {
    // `a` and U+202E, which turns the line around: Punycode `a-qin`, with `_` for `-` in Rust.
    #expect(Demangler.display("_RNvC1au5a_qin") == "a::a?")
  }

  /// The constructor of a class of so long a name is `x…x::x…x()`.
  private static func constructor(_ length: Int) -> String {
    "_ZN\(length)\(String(repeating: "x", count: length))C1Ev"
  }

  @Test("1,024 bytes are written, and one more is too much")
  func limit() {
    // 2 * 510 and `::()` are 1,024.
    let longest = Self.constructor(510)
    #expect(Demangler.display(longest).utf8.count == 1024)
    #expect(Demangler.display(longest).hasSuffix("x()"))
    let longer = Self.constructor(511)
    #expect(Demangler.display(longer) == longer)
  }

  @Test("a name of more than 1,024 bytes is not read")
  func longName() {
    // `x…x()`, if it were.
    let name = "_Z2000" + String(repeating: "x", count: 2000) + "v"
    #expect(Demangler.text(of: name, .bare) == nil)
    #expect(Demangler.display(name) == name)
  }

  /// `S_` is the first substitution, `S0_` the second, and after `S9_` comes `SA_`.
  private static func substitution(_ number: Int) -> String {
    number == 0 ? "S_" : "S\(String(number - 1, radix: 36, uppercase: true))_"
  }

  /// `f(A<int, int>, A<A<int, int>, A<int, int> >, …)`: each type has the one before it twice.
  private static func doubling(_ levels: Int) -> String {
    (1...levels).reduce("_Z1f1AIiiE") { name, level in
      let before = substitution(level)
      return name + "S_I\(before)\(before)E"
    }
  }

  /// One type in which each has in it the one before and, by its number, the same again.
  private static func nested(_ levels: Int) -> String {
    let inner = "1A" + String(repeating: "IS_", count: levels) + "IiiE"
    return (1...levels).reduce(inner) { name, level in name + substitution(level) + "E" }
  }

  @Test("a name that stands for hundreds of megabytes stays as it is", .timeLimit(.minutes(1)))
  func explosion() {
    // `A<int, int>` has 11 characters, and each of the next has twice as many and 6 more: the
    // last of 24 has 17 * 2^24 - 6, 285 million, and all together 570 million.
    let name = Self.doubling(24)
    #expect(name.utf8.count < 278)
    #expect(Demangler.display(name) == name)
    // With two levels it is a name like any other.
    #expect(
      Demangler.display(Self.doubling(2))
        == "f(A<int, int>, A<A<int, int>, A<int, int> >, "
        + "A<A<A<int, int>, A<int, int> >, A<A<int, int>, A<int, int> > >)")
  }

  @Test(
    "names that are slow without writing much stay as they are", .timeLimit(.minutes(1)),
    arguments: [
      // The pack in an expansion is looked for in 2^40 places.
      "_Z1fIJEEvDp" + nested(40), "_Z1fDp" + nested(60),
      // The arguments of a conversion's target are read twice at each of 60 levels.
      "_ZcvT_I" + String(repeating: "LZcvT_I", count: 60) + "i"
        + String(repeating: "EE", count: 60) + "E",
    ])
  func slow(name: String) {
    for form in Demangler.Form.allCases { #expect(Demangler.text(of: name, form) == nil) }
  }

  @Test("deep names do not exhaust the stack", arguments: ["P", "N", "F", "1AI", "S_", "Dp", "X"])
  func deep(piece: String) {
    for length in [100, 300, 1000, 100_000] {
      let cxx = "_Z1f" + String(repeating: piece, count: length / piece.count)
      #expect(Demangler.text(of: cxx, .name).map { $0.utf8.count <= 1024 } ?? true)
      #expect(Demangler.text(of: cxx + "i", .name).map { $0.utf8.count <= 1024 } ?? true)
    }
    for piece in ["R", "T", "B_", "Nv", "INv", "M", "A", "FK"] {
      let rust = "_R" + String(repeating: piece, count: 1000 / piece.count)
      #expect(Demangler.text(of: rust, .name) == nil)
    }
  }

  @Test("random names end in time, and most are none", .timeLimit(.minutes(5)))
  func random() {
    var random = SeededRandom(seed: 1)
    var demangled = 0
    for _ in 0..<300_000 {
      let name = RandomNames.name(&random)
      guard let text = Demangler.text(of: name, .name) else { continue }
      demangled += 1
      #expect(!text.isEmpty && text.utf8.count <= 1024, "\(name)")
    }
    #expect((1000..<200_000).contains(demangled))
  }
}
