// SPDX-License-Identifier: Apache-2.0

/// A save file of GTKWave: which signals of a dump it shows, in which order and notation.
///
/// Source: GTKWave 3.3.118, src/analyzer.h for the flags, src/savefile.c for the lines.
package enum GTKWaveView {
  /// The text of a save file.
  ///
  /// - Parameters:
  ///   - dump: The path of the dump from the folder of the save file, where GTKWave looks for it.
  ///   - saveFile: The save file's own name, without which GTKWave looks in the current folder.
  ///   - title: What made it, in a line.
  ///   - start: The cycle at the left edge.
  ///   - registers: Whether the dump has the values that are read and written.
  package static func text(
    dump: String, saveFile: String, title: String, start: UInt64, registers: Bool = false
  ) -> String {
    var lines = [
      "[*]", "[*] \(VCDWriter.token(title, spaces: true))", "[*]",
      "[dumpfile] \"\(dump)\"", "[savefile] \"\(saveFile)\"", "[timestart] \(start)",
      "[size] 1600 900", "[pos] -1 -1", "*\(zoom) -1" + String(repeating: " -1", count: 26),
      "[treeopen] \(VCDSignal.top).", "[sst_width] 200", "[signals_width] 240",
      "[sst_expanded] 0",
    ]
    var scope: String?
    for signal in VCDSignal.all(registers: registers) {
      if signal.row.scope != scope {
        if let scope { lines += group(Flag.groupEnd, scope) }
        scope = signal.row.scope
        lines += group(Flag.groupBegin, signal.row.scope)
      }
      lines += ["@\(hex(Flag.rightJustified | flag(signal.row.notation)))", signal.path]
    }
    if let scope { lines += group(Flag.groupEnd, scope) }
    return (lines + ["[pattern_trace] 1", "[pattern_trace] 0"]).map { $0 + "\n" }.joined()
  }

  /// A cycle has 200 * 2^zoom pixels: wide enough for an address and the start of a text.
  private static let zoom = "-1.000000"

  private enum Flag {
    static let hex: UInt32 = 0x2
    static let decimal: UInt32 = 0x4
    static let binary: UInt32 = 0x8
    static let rightJustified: UInt32 = 0x20
    static let blank: UInt32 = 0x200
    static let ascii: UInt32 = 0x800
    static let groupBegin: UInt32 = 0x80_0000
    static let groupEnd: UInt32 = 0x100_0000
  }

  private static func group(_ flag: UInt32, _ name: String) -> [String] {
    ["@\(hex(flag | Flag.blank))", "-\(name)"]
  }

  private static func flag(_ notation: VCDSignal.Notation) -> UInt32 {
    switch notation {
    case .binary: Flag.binary
    case .decimal: Flag.decimal
    case .hex: Flag.hex
    case .text: Flag.ascii
    }
  }

  private static func hex(_ value: UInt32) -> String { String(value, radix: 16) }
}
