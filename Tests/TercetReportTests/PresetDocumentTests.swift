// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetReport
import Testing

@Suite("Presets for programs, tercet.presets/1")
struct PresetDocumentTests {
  private let top: [String: Any]
  private let presets: [[String: Any]]
  private let parameters: [[String: Any]]

  init() throws {
    let object = try JSONSerialization.jsonObject(with: Data(PresetDocument.text().utf8))
    top = try #require(object as? [String: Any])
    presets = try #require(top["presets"] as? [[String: Any]])
    parameters = try #require(top["parameters"] as? [[String: Any]])
  }

  private func row(_ name: String) throws -> [String: Any] {
    try #require(parameters.first { $0["name"] as? String == name })
  }

  @Test("the same bytes each time, keys sorted")
  func stable() throws {
    let text = PresetDocument.text()
    #expect(PresetDocument.text() == text)
    #expect(text.hasSuffix("}\n"))
    let keys = text.split(separator: "\n").compactMap { $0.firstMatch(of: /^  "(\w+)" :/)?.1 }
    #expect(keys == ["parameters", "presets", "schema", "tool"])
    #expect(top["schema"] as? String == "tercet.presets/1")
  }

  /// Source: docs/TIMING.md, "Presets".
  @Test("every preset has its judge, and riscv-mini, which was only read, has none")
  func judges() throws {
    #expect(
      presets.compactMap { $0["name"] as? String } == [
        "classic", "riscv-mini", "hazard3-i", "hazard3-i-btb", "hazard3-i-reduced",
        "hazard3-i-1port", "hazard3-im-seq", "hazard3-im-fast", "hazard3-imc", "rp2350",
        "rp2350-1port", "rp2350-reduced",
      ])
    for preset in presets {
      let isClassic = preset["name"] as? String == "classic"
      #expect(
        preset.keys.sorted() == [
          "isDefault", "isa", "judge", "name", "parameters", "source", "summary",
        ])
      #expect((preset["isa"] is NSNull) == isClassic)
      #expect(preset["isDefault"] as? Bool == isClassic)
      for key in ["summary", "source"] { #expect((preset[key] as? String)?.isEmpty == false) }
      guard let judge = preset["judge"] as? [String: String] else {
        #expect(preset["name"] as? String == "riscv-mini")
        #expect(preset["judge"] is NSNull)
        continue
      }
      #expect(judge["method"]?.contains("zero-wait memory") == true)
      #expect(judge["rtl"] == (isClassic ? "eecs151 RTL" : "Hazard3 RTL at 82729101"))
      #expect((judge["configuration"] == nil) == isClassic)
    }
  }

  @Test("every preset has every parameter, and every parameter its meaning, type and source")
  func complete() throws {
    let names = parameters.compactMap { $0["name"] as? String }
    #expect(names == TimingParameter.all.map(\.name))
    #expect(Set(names).count == names.count)
    for preset in presets {
      #expect((preset["parameters"] as? [String: Any])?.keys.sorted() == names.sorted())
    }
    for parameter in parameters {
      let name = parameter["name"] as? String ?? "?"
      for key in ["topic", "meaning", "type", "accepts", "source"] {
        #expect((parameter[key] as? String)?.isEmpty == false, "\(name): \(key)")
      }
      let type = parameter["type"] as? String ?? "?"
      let isCount = ["number", "multiplier", "divider", "regions"].contains(type)
      #expect(isCount || ["flag", "choice"].contains(type), "\(name)")
      #expect((parameter["unit"] as? String)?.isEmpty == !isCount, "\(name)")
      let hasRange = parameter["minimum"] is Int && parameter["maximum"] is Int
      #expect(hasRange != (parameter["values"] is [Any]), "\(name)")
      #expect(parameter["default"] != nil, "\(name)")
    }
  }

  /// Some rows by hand, of each type.
  @Test("types, units and defaults are as documented")
  func rows() throws {
    let redirect = try row("redirectPenalty")
    #expect(redirect["unit"] as? String == "cycles")
    #expect(redirect["minimum"] as? Int == 0)
    #expect(redirect["maximum"] as? Int == 10_000)
    #expect(redirect["default"] as? Int == 1)
    #expect(try row("dotCycles")["minimum"] as? Int == 1)
    #expect(try row("bypass")["values"] as? [String] == ["full", "reduced", "none"])
    #expect(try row("csrFieldHazards")["values"] as? [Bool] == [false, true])
    #expect(try row("memoryPorts")["values"] as? [Int] == [1, 2])
    #expect(try row("memoryPorts")["unit"] as? String == "ports")
    let size = try row("instructionCacheSize")
    #expect(size["unit"] as? String == "bytes")
    #expect((size["values"] as? [Int])?.prefix(3) == [0, 16, 32])
    #expect((size["values"] as? [Int])?.last == 1 << 20)
    let multiply = try row("multiply")
    #expect(multiply["forms"] as? [String] == ["N", "N:W", "sequential:U"])
    #expect(multiply["unroll"] as? [Int] == [1, 2, 4, 8, 16, 32])
    #expect(try row("divide")["default"] as? Int == 35)
    #expect(try row("slowMemory")["default"] as? String == "none")
    let loadUse = try row("loadUse")["source"] as? String
    #expect(loadUse?.contains("dependent: Hazard3 RTL at 82729101") == true)
    #expect((try row("dotCycles")["source"] as? String)?.contains("own definition") == true)
  }

  private func accepts(_ name: String, _ value: String) -> Bool {
    var timing = TimingModel()
    return (try? timing.set("\(name)=\(value)")) != nil
  }

  @Test("the ranges that are printed are those that --set enforces")
  func ranges() throws {
    for parameter in parameters {
      guard let least = parameter["minimum"] as? Int, let most = parameter["maximum"] as? Int else {
        continue
      }
      let name = try #require(parameter["name"] as? String)
      let form = parameter["type"] as? String == "regions" ? "4K@0:data=" : ""
      for (number, isValue) in [
        (least, true), (most, true), (least - 1, false), (most + 1, false),
      ] {
        #expect(accepts(name, "\(form)\(number)") == isValue, "\(name)=\(form)\(number)")
      }
    }
  }

  @Test("the values that are printed are those that --set enforces")
  func values() throws {
    for parameter in parameters {
      let name = try #require(parameter["name"] as? String)
      if parameter["type"] as? String == "number", let values = parameter["values"] as? [Int] {
        for number in -1...300 {
          #expect(accepts(name, "\(number)") == values.contains(number), "\(name)=\(number)")
        }
        for number in values + values.map({ 2 * $0 }) {
          #expect(accepts(name, "\(number)") == values.contains(number), "\(name)=\(number)")
        }
      }
      for word in parameter["values"] as? [String] ?? [] {
        #expect(accepts(name, word), "\(name)=\(word)")
        #expect(!accepts(name, word + "x"), "\(name)=\(word)x")
      }
      if let unrolls = parameter["unroll"] as? [Int] {
        for unroll in 0...64 {
          #expect(accepts(name, "sequential:\(unroll)") == unrolls.contains(unroll), "\(unroll)")
        }
      }
    }
  }
}
