// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

extension RetiredInstruction {
  /// Reads a line of Spike's commit log.
  ///
  ///     core   0: 3 0x80000004 (0x00b52023) x10 0x00000005 mem 0x80001000 0x01
  ///
  /// A load shows its address alone after `mem`, a store the value too, whose digits tell its
  /// width. CSR writes show names such as `c833_mepc`, which nobody compares.
  package init?(spikeLog line: String) {
    let fields = line.split(separator: " ")
    guard fields.count >= 5, fields[0] == "core", let pc = Self.hex(fields[3]),
      let word = Self.hex(fields[4].dropFirst().dropLast())
    else { return nil }
    var writes: [Write] = []
    var stores: [Store] = []
    var rest = fields.dropFirst(5)
    while let name = rest.popFirst() {
      guard let number = rest.popFirst().flatMap({ Self.hex($0) }) else { return nil }
      if name == "mem" {
        guard let data = rest.first, let stored = Self.hex(data) else { continue }
        rest.removeFirst()
        let widths: [Int: AccessWidth] = [2: .byte, 4: .half, 8: .word]
        guard let width = widths[data.count - 2] else { return nil }
        stores.append(Store(address: number, width: width, value: stored))
      } else if name.first == "x", let register = UInt8(name.dropFirst()) {
        writes.append(Write(register, number))
      }
    }
    self.init(pc: pc, word: word, writes: writes, stores: stores)
  }

  private static func hex(_ text: Substring) -> UInt32? {
    text.hasPrefix("0x") ? UInt32(text.dropFirst(2), radix: 16) : nil
  }
}
