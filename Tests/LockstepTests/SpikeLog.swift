// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TestSupport

/// One instruction as Spike's commit log shows it.
struct SpikeRecord: Equatable {
  struct Write: Equatable {
    let register: UInt8
    let value: UInt32
  }

  struct Store: Equatable {
    let address: UInt32
    /// 1, 2 or 4.
    let bytes: Int
    let value: UInt32
  }

  var pc: UInt32
  var word: UInt32
  /// The destination and its new value; nil for none and for x0.
  var write: Write?
  var store: Store?
}

extension SpikeRecord {
  /// Reads `core   0: 3 0x80000004 (0x00b52023) x10 0x00000005 mem 0x80001000 0x01`.
  ///
  /// A load shows its address alone after `mem`; CSR writes show names such as `c833_mepc`, which
  /// compared programs read back instead.
  init?(line: Substring.UTF8View) {
    let fields = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard fields.count >= 5, fields[0] == "core", let pc = Self.number(fields[3]),
      let word = Self.number(fields[4].dropFirst().dropLast())
    else { return nil }
    self.init(pc: pc, word: word)
    var rest = fields.dropFirst(5)
    while let name = rest.popFirst() {
      guard let text = rest.popFirst(), let value = Self.number(text) else { return nil }
      if name == "mem" {
        guard let data = rest.popFirst(), let stored = Self.number(data) else { continue }
        store = Store(address: value, bytes: (data.utf8.count - 2) / 2, value: stored)
      } else if name.hasPrefix("x"), let register = UInt8(name.dropFirst()) {
        write = Write(register: register, value: value)
      }
    }
  }

  private static func number(_ text: some StringProtocol) -> UInt32? {
    text.hasPrefix("0x") ? UInt32(text.dropFirst(2), radix: 16) : nil
  }
}

extension SpikeRecord: CustomStringConvertible {
  /// The line of the log, without its head.
  var description: String {
    let effects = [
      write.map { " x\($0.register) \(hex($0.value))" },
      store.map { " mem \(hex($0.address)) \(hex($0.value)) (\($0.bytes) bytes)" },
    ]
    return "\(hex(pc)) (\(hex(word)))" + effects.compactMap(\.self).joined()
  }
}

/// The reference simulator.
enum Spike {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Memory as Tercet gives it to a program at 0x80000000.
  private static let options = [
    "--isa=rv32im_zicsr_zifencei", "--priv=mu", "-m0x80000000:0x4000000", "--log-commits",
  ]

  /// What Spike retires from `entry` on up to the store to `tohost`.
  ///
  /// Its boot ROM comes before; after the store it runs on until it looks at `tohost`.
  static func records(of elf: [UInt8], entry: UInt32, tohost: UInt32) throws -> [SpikeRecord] {
    let files = try TemporaryFolder()
    let program = try files.write(elf, to: "p.elf")
    let result = try Tool.spike().run(options + ["--log=\(files.file("log"))", program])
    guard result.status == 0 else {
      throw Failure(description: "spike: \(result.status) \(result.out)\(result.err)")
    }
    let lines = try files.text("log").utf8.split(separator: UInt8(ascii: "\n"))
    var records: [SpikeRecord] = []
    for line in lines {
      guard let record = SpikeRecord(line: line) else {
        throw Failure(description: "not a line of Spike's log: \(Substring(line))")
      }
      guard !records.isEmpty || record.pc == entry else { continue }
      records.append(record)
      if record.store?.address == tohost { return records }
    }
    throw Failure(description: "Spike never stored to tohost")
  }
}
