// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Situations that users of this and other tools met, each with the result that is right.
///
/// The figures of functions were worked out by hand from the instructions and calls of the sources;
/// what hosts do is what Spike and QEMU do.
@Suite("Programs from the field")
struct FieldTests {
  // MARK: Layouts and devices

  @Test(
    "zeroed RAM whose load address meets a later section's",
    arguments: [[], ["--memory", "256K@0x20000000", "--memory", "64K@0x80000000"]])
  func overlap(memory: [String]) throws {
    let program = try FieldProgram("lma-bss-overlap", layout: "lma-bss-overlap")
    let result = try program.run(["run"] + memory)
    #expect(result.status == 42, "\(result.err)")
  }

  @Test("code in flash, data in RAM that only its segment names")
  func flash() throws {
    let result = try FieldProgram("flash-ram-default", layout: "flash-ram-default").run("run")
    #expect(result.status == 42, "\(result.err)")
  }

  @Test("a timer that lies in what could be RAM of a program at 0")
  func timer() throws {
    let result = try FieldProgram("clint-hidden", layout: "zero").run("run")
    #expect(result.status == 0, "\(result.err)")
  }

  // MARK: Hosts

  @Test("HTIF's console, low word first")
  func console() throws {
    let result = try FieldProgram("htif-console", language: "c").run("run")
    #expect(result.out == "hello from the console device\n")
    #expect(result.status == 3, "\(result.err)")
  }

  @Test("the calls of teaching simulators are served if asked for, and named if not")
  func teaching() throws {
    let program = try FieldProgram("teaching-ecalls")
    let served = try program.run("run", "--calls", "rars")
    #expect(served.out == "answer: 42")
    #expect(served.status == 0, "\(served.err)")
    let refused = try program.run("run")
    #expect(refused.status == 125)
    #expect(refused.err.contains("RARS and Ripes"))
    #expect(refused.err.contains("--calls rars"))
  }

  // MARK: Sleep

  @Test("two billion cycles of sleep", .timeLimit(.minutes(1)))
  func sleep() throws {
    let result = try FieldProgram("wfi-slow").run("profile", "--json", "--summary")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("\"waitForInterrupt\":19999999"))
  }

  @Test("a jump to itself that nothing can end", .timeLimit(.minutes(1)))
  func selfLoop() throws {
    let result = try FieldProgram("self-loop").run("run")
    #expect(result.status == 125)
    #expect(result.err.contains("sleeps for ever"))
    #expect(result.err.contains("no interrupt is enabled"))
  }

  // MARK: Totals

  @Test("a function that is left by longjmp")
  func longjmp() throws {
    let (cycles, totals) = try FieldProgram("longjmp-total").totals()
    #expect(cycles == 3456)
    #expect(totals["worker"] == 110)
    #expect(totals["rest"] == 3110)
    #expect(totals["main"] == 3447)
  }

  @Test("functions that end in a call of another")
  func tailCalls() throws {
    let (_, totals) = try FieldProgram("tail-call-total", language: "c").totals()
    #expect(totals["wrapper"] == 40_011)
    #expect(totals["wrapper2"] == 40_012)
  }

  @Test("tasks that a timer switches")
  func tasks() throws {
    let (cycles, totals) = try FieldProgram("task-switch-total").totals()
    #expect(cycles == 315_634)
    #expect(totals["taskA"] == 150_471)
    #expect(totals["taskB"] == 150_122)
  }

  @Test("labels in assembly that are no functions")
  func labels() throws {
    let (_, totals) = try FieldProgram("asm-labels").totals()
    #expect(totals["kern"] == 302)
    #expect(totals["kern2"] == 452)
    #expect(totals.keys.sorted() == ["_start", "kern", "kern2"])
  }

  // MARK: Reports

  @Test("names of C++")
  func names() throws {
    let program = try FieldProgram("cxx-names", language: "cpp")
    let name = "nn::Dense<signed char, 16>::run(signed char const*) const"
    #expect(try program.run("profile").out.contains("  \(name)  "))
    let json = try program.run("profile", "--json").out
    #expect(json.contains("\"display\":\"\(name)\""))
    #expect(json.contains("\"name\":\"_ZNK2nn5DenseIaLi16EE3runEPKa\""))
  }

  @Test("a report written into the pipe that standard output is")
  func pipe() throws {
    let result = try FieldProgram("asm-labels").run("profile", "--json", "-o", "/dev/stdout")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.hasPrefix("{\"branches\":"))
  }

  // MARK: Lock step

  @Test("mtime is Spike's in lock step, and its interrupt is told of")
  func lockstep() throws {
    let result = try FieldProgram("lockstep-mtime").run("run", "--lockstep", "spike")
    #expect(result.err.contains("Spike's mtime counts instructions and not cycles"))
    #expect(!result.err.contains("0x0200bff8"), "\(result.err)")
  }
}
