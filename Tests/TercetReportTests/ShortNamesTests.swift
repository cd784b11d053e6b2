// SPDX-License-Identifier: Apache-2.0

import TercetReport
import Testing

@Suite("Names that are too long for their column") struct ShortNamesTests {
  private func cut(_ names: [String], _ width: Int) -> [String] {
    ShortNames.cut(names.map { ShortNames.Entry(name: $0, width: width) })
  }

  private static let run = "nn::Dense<signed char, 16>::run(signed char const*) const"

  @Test(
    "parameters give way first, then template arguments, then namespaces",
    arguments: [
      (57, run), (40, "nn::Dense<signed char, 16>::run(…) const"),
      (39, "nn::Dense<…>::run(…) const"), (25, "nn::Dense<…>::run"), (16, "…::Dense<…>::run"),
      (15, "…::run"),
    ])
  func steps(width: Int, short: String) {
    #expect(cut([Self.run], width) == [short])
  }

  @Test("names that would be the same keep what they differ in")
  func differences() {
    let overloads = ["space::convolve(int, int, int)", "space::convolve(int, int, long)"]
    for width in [17, 20, 24, 28] {
      let short = cut(overloads, width)
      #expect(Set(short).count == 2, "\(short)")
      #expect(short.allSatisfy { $0.count <= width }, "\(short)")
    }
    let templates = [
      "nn::Dense<signed char, 16, nn::Relu>::run(signed char const*) const",
      "nn::Dense<signed char, 32, nn::Relu>::run(signed char const*) const",
    ]
    for width in 20...66 {
      let short = cut(templates, width)
      #expect(Set(short).count == 2, "\(width): \(short)")
      #expect(short.allSatisfy { $0.count <= width }, "\(width): \(short)")
    }
    #expect(cut(templates, 40)[0].contains("16") && cut(templates, 40)[1].contains("32"))
  }

  @Test("symbols of operators are no brackets")
  func operators() {
    #expect(
      cut(["std::operator<< <char>(std::ostream&, char)"], 30) == ["std::operator<< <char>(…)"])
    #expect(cut(["A::operator()(int, int) const"], 26) == ["A::operator()(…) const"])
    #expect(cut(["A::operator->(int, int, int)"], 20) == ["A::operator->(…)"])
    #expect(cut(["A<int>::operator>(A<int> const&) const"], 34) == ["A<int>::operator>(…) const"])
    #expect(
      cut(["main::{lambda(int)#1}::operator()(int) const"], 33)
        == ["main::{lambda(int)#1}::operator()"])
  }

  @Test("the namespaces and paths of Rust give way too")
  func rust() {
    #expect(cut(["<core::fmt::Formatter>::write_str"], 20) == ["…::write_str"])
    #expect(
      cut(["core::slice::sort::quicksort::<u32>"], 32) == ["core::slice::sort::quicksort::<…>"]
        || cut(["core::slice::sort::quicksort::<u32>"], 33) == ["core::slice::sort::quicksort::<…>"]
    )
  }

  @Test("a name without brackets loses its middle")
  func plain() {
    #expect(cut(["a_very_long_name_of_a_c_function"], 11) == ["a_ver…ction"])
    #expect(cut(["short"], 11) == ["short"])
    // Broken brackets are none.
    #expect(cut(["a<b(c>d_e_f_g_h"], 9) == ["a<b(…_g_h"])
  }
}
