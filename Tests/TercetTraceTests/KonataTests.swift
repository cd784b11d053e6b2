// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

@Suite("The Konata log")
struct KonataTests {
  /// Reads a log as strictly as its description allows.
  ///
  /// Source: Konata, docs/kanata-log-format.md, format 0004.
  struct Log {
    var cycle = 0
    var retired = 0
    var flushed = 0
    var arrows = 0
    var problems: [String] = []
    private var open: [Int: [Int: String]] = [:]
    private var ended: Set<Int> = []
    private var order = 0

    init(_ text: String) {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
      if lines.popFirst() != "Kanata\t0004" { problems.append("no header") }
      if lines.last == "" { lines.removeLast() } else { problems.append("no newline at the end") }
      for line in lines {
        read(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
    }

    private mutating func read(_ fields: [String]) {
      let number = fields.count > 1 ? Int(fields[1]) : nil
      func need(_ count: Int, _ isGood: Bool = true) -> Bool {
        fields.count == count && isGood && number != nil
      }
      guard let id = number else { return problems.append("no number: \(fields)") }
      switch fields[0] {
      case "C=": if !need(2) || id != 0 || cycle != 0 { problems.append("\(fields)") }
      case "C": if need(2, id > 0) { cycle += id } else { problems.append("\(fields)") }
      case "I":
        if !need(4, open[id] == nil && !ended.contains(id) && id == order) {
          problems.append("\(fields)")
        }
        order += 1
        open[id] = [:]
      case "L":
        if !need(4, open[id] != nil && ["0", "1", "2"].contains(fields[2])) {
          problems.append("\(fields)")
        }
      case "S":
        if need(4, open[id] != nil && cycle > 0), let lane = Int(fields[2]) {
          open[id]?[lane] = fields[3]
        } else {
          problems.append("\(fields)")
        }
      case "E":
        if !need(4) || open[id]?[Int(fields[2]) ?? -1] != fields[3] { problems.append("\(fields)") }
        open[id]?[Int(fields[2]) ?? -1] = nil
      case "W":
        // An arrow is drawn only into and out of stages with an X in their name, so from W it
        // needs the producer's X to have been drawn: it was, one cycle ago.
        if !need(4, open[id]?[0] == "X" && fields[3] == "0") || open[Int(fields[2]) ?? -1] == nil {
          problems.append("\(fields)")
        }
        arrows += 1
      case "R":
        if !need(4, open[id] != nil) { problems.append("\(fields)") }
        if fields[3] == "0" {
          if Int(fields[2]) != retired { problems.append("order: \(fields)") }; retired += 1
        } else {
          flushed += 1
        }
        open[id] = nil
        ended.insert(id)
      default: problems.append("\(fields)")
      }
    }

    /// Instructions without an end.
    var unfinished: Int { open.count }
  }

  private func log(_ path: String, preset: Preset, window: TraceWindow = TraceWindow()) throws -> (
    String, UInt64
  ) {
    let session = try Session(path: Repository.path(path), core: Session.Core(preset: preset))
    let limits = Session.Limits(cycles: 1_000_000)
    let output = RecordedTrace()
    let trace = TraceRun(
      session: session, limits: limits, window: window, console: RecordingConsole())
    _ = try trace.konata(to: output, note: { _ in })
    var unobserved = Unobserved()
    let result = try session.run(limits, console: RecordingConsole(), observer: &unobserved)
    return (output.text, result.instructions)
  }

  @Test(
    "every instruction of a run begins once, ends once, and retires in order",
    arguments: Preset.all.map(\.name))
  func wholeRuns(preset: String) throws {
    for name in ["k_dot8.i", "ecall_mret", "loop_nested", "load_use", "rand_im_0"] {
      let (text, instructions) = try log(
        "Tests/RTLTests/Data/elf/\(name).elf", preset: try #require(Preset.named(preset)))
      let log = Log(text)
      #expect(log.problems.prefix(3) == [], "\(name) on \(preset)")
      #expect(log.unfinished == 0, "\(name) on \(preset)")
      #expect(UInt64(log.retired) == instructions, "\(name) on \(preset)")
    }
  }

  @Test("each forward is an arrow")
  func arrows() throws {
    // Sixteen dependent additions take one operand each from the one before.
    let (text, _) = try log("Tests/RTLTests/Data/elf/alu_chain.elf", preset: .classic)
    #expect(Log(text).arrows >= 16)
    let (reduced, _) = try log("Tests/RTLTests/Data/elf/alu_chain.elf", preset: .hazard3IReduced)
    #expect(Log(reduced).arrows == 0)
  }

  @Test("a window holds the instructions fetched in it, and all of their way")
  func window() throws {
    let (text, _) = try log(
      "Tests/RTLTests/Data/elf/k_dot8.i.elf", preset: .hazard3I,
      window: TraceWindow(cycles: 1000...1099))
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("I\t") } <= 100)
    #expect(lines.count { $0.hasPrefix("I\t") } > 50)
    #expect(lines.count { $0.hasPrefix("I\t") } == lines.count { $0.hasPrefix("R\t") })
    #expect(lines[2] == "C\t1001")
  }

  @Test("a million cycles of a network pass")
  func million() throws {
    let (text, _) = try log(
      "programs/prebuilt/digits-int8-xtdot.elf", preset: .classic,
      window: TraceWindow(cycles: 0...999_999))
    let log = Log(text)
    #expect(log.problems.prefix(3) == [])
    #expect(log.cycle >= 999_998)
  }
}
