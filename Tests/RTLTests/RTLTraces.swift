// SPDX-License-Identifier: Apache-2.0

import Foundation
import KitTestSupport
import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

@Suite("The retire trace equals the RTL's")
struct RTLTraceTests {
  /// Traces counted by hand in the archive, so that a lost one is noticed.
  static let configurations:
    [(preset: String, folder: String, configuration: String, traces: Int)] = [
      ("classic", "elf-eecs151", "eecs151", 35),
      ("hazard3-i", "elf", "h3_i", 46),
      ("hazard3-i-reduced", "elf", "h3_i_rb", 46),
      ("hazard3-im-seq", "elf", "h3_im_seq", 62),
      ("hazard3-im-fast", "elf", "h3_im_fast", 62),
      ("hazard3-i-btb", "elf", "h3_i_bp", 46),
      ("hazard3-i-1port", "elf", "h3_i_1p", 46),
      ("hazard3-imc", "elf", "h3_imc", 70),
      ("rp2350", "elf", "h3_rp2350", 74),
      ("rp2350-1port", "elf", "h3_rp2350_1p", 74),
      ("rp2350-reduced", "elf", "h3_rp2350_rb", 74),
    ]

  @Test("every instruction of every trace: cycle, pc and word", arguments: configurations)
  func traces(preset: String, folder: String, configuration: String, traces: Int) throws {
    let files = try TemporaryFolder()
    let archive = Repository.path("Tests/RTLTests/Data/traces.tar.gz")
    let unpacked = try Tool(path: "/bin/tar").run([
      "xzf", archive, "-C", files.path, "./\(configuration)",
    ])
    #expect(unpacked.status == 0, "\(unpacked.err)")
    let core = Core(preset: try #require(Preset.named(preset)))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: files.file(configuration)
    ).filter { $0.hasSuffix(".csv") }.sorted()
    #expect(names.count == traces)
    var instructions = 0
    for name in names {
      let rtl = rows(try files.text("\(configuration)/\(name)"))
      let program = "Tests/RTLTests/Data/\(folder)/\(name.dropLast(4)).elf"
      let ours = rows(try retireTrace(of: Repository.path(program), on: core))
      // The RTL counts from the row of roi_begin.
      let begin = try #require(rtl.first)
      let start = try #require(ours.firstIndex { $0.instruction == begin.instruction })
      let shifted = ours[start...].prefix(rtl.count).map {
        Row(cycle: $0.cycle - ours[start].cycle + begin.cycle, instruction: $0.instruction)
      }
      let difference = zip(shifted, rtl).first { $0 != $1 }
      #expect(difference == nil, "\(name) on \(preset): ours, then the RTL's")
      #expect(shifted.count == rtl.count, "\(name) on \(preset)")
      instructions += rtl.count
    }
    print("\(preset): \(names.count) traces, \(instructions) instructions equal \(configuration)'s")
  }

  private struct Row: Equatable {
    let cycle: Int
    /// The rest of the line, pc and word.
    let instruction: Substring
  }

  private func rows(_ text: String) -> [Row] {
    text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      guard let comma = line.firstIndex(of: ","), let cycle = Int(line[..<comma]) else {
        return nil
      }
      return Row(cycle: cycle, instruction: line[line.index(after: comma)...])
    }
  }

  private func retireTrace(of path: String, on core: Core) throws -> String {
    let output = RecordedTrace()
    let session = try Session(path: path, core: core)
    let trace = TraceRun(
      session: session, limits: Session.Limits(cycles: 2_000_000), window: TraceWindow(),
      console: RecordingConsole())
    _ = try trace.write(RetireTrace.self, to: output, note: { _ in })
    return output.text
  }
}
