// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TercetReport
import TestSupport
import Testing

@Suite("Inlined calls") struct InliningTests {
  /// Who judges whom: binutils 2.40 misreads what clang writes as DWARF 5.
  static let pairs: [(program: InlinedProgram, judge: Symbolizer)] =
    InlinedProgram.allCases.map { ($0, .llvm) }
    + [(.clang4, .addr2line), (.gcc4, .addr2line), (.gcc5, .addr2line)]

  @Test(
    "at every instruction that ran they are those that others find", arguments: pairs)
  func judged(program: InlinedProgram, judge: Symbolizer) throws {
    let (profile, program) = try Self.profile(try program.elf())
    #expect(program.inlined.problem == nil)
    #expect(try compare(profile, program, judge) > 30)
  }

  @Test("the same holds for a network of digits", arguments: [Symbolizer.llvm, .addr2line])
  func digits(judge: Symbolizer) throws {
    let elf = try Repository.bytes("programs/prebuilt/digits-int4-xtdot.elf")
    let (profile, program) = try Self.profile(elf, cycles: 200_000)
    #expect(try compare(profile, program, judge) > 100)
  }

  /// Compares the calls at each instruction, and their lines, with those of `judge`.
  ///
  /// - Returns: At how many instructions there were calls.
  private func compare(
    _ profile: TercetProfile.Profile, _ program: Program, _ judge: Symbolizer
  ) throws -> Int {
    let places = profile.instructions.map(\.pc)
    let frames = try judge.frames(program.image.bytes, places)
    var count = 0
    for pc in places {
      let expected = try #require(frames[pc])
      let calls = program.inlined[pc]
      let name = "\(hex(pc)): \(calls) and \(expected)"
      try #require(calls.count == expected.count - 1, "\(name)")
      // Each frame but the last is the function that the call in the one behind it calls.
      for (call, (inner, outer)) in zip(calls.reversed(), zip(expected, expected.dropFirst())) {
        #expect(call.name == inner.function, "\(name)")
        #expect(call.place?.line == outer.line, "\(name)")
        #expect(call.place?.file.hasSuffix("/" + outer.file) != false, "\(name)")
      }
      if !calls.isEmpty { count += 1 }
    }
    return count
  }

  @Test(
    "every cycle is in one of them or in the function's own code",
    arguments: InlinedProgram.allCases)
  func sums(program: InlinedProgram) throws {
    let (profile, program) = try Self.profile(try program.elf())
    try law(profile, program)
    let inlines = profile.inlines(program.lines, program.inlined)
    #expect(
      Set(inlines.filter { !$0.calls.isEmpty }.map(\.function)).isSuperset(of: ["dense", "shifted"])
    )
  }

  @Test("and in every program of the tree")
  func sumsOfAll() throws {
    for path in try Repository.programs(in: "programs/prebuilt")
      + Repository.programs(in: "Tests/RTLTests/Data/elf").prefix(12)
    {
      let (profile, program) = try Self.profile(try Repository.bytes(path), cycles: 60_000)
      try law(profile, program)
    }
  }

  private func law(_ profile: TercetProfile.Profile, _ program: Program) throws {
    let inlines = profile.inlines(program.lines, program.inlined)
    #expect(inlines.reduce(0) { $0 + $1.stack.total } == profile.stack.total)
    // Without the calls, the lines are those that there always were.
    struct Place: Hashable {
      let place: SourceLine?
      let function: String
    }
    func sums(_ lines: [LineProfile]) -> [Place: UInt64] {
      lines.reduce(into: [:]) { sums, line in
        sums[Place(place: line.place, function: line.function), default: 0] += line.stack.total
      }
    }
    #expect(sums(inlines.flatMap(\.lines)) == sums(profile.lines(program.lines)))
  }

  @Test("a line that was inlined at three places is three rows", arguments: InlinedProgram.allCases)
  func rows(program: InlinedProgram) throws {
    let (profile, program) = try Self.profile(try program.elf())
    let added = profile.lines(program.lines, inlined: program.inlined).filter {
      $0.function == "dense" && $0.place?.file.hasSuffix("mac.h") == true && $0.place?.line == 2
    }
    let callers = Set(added.map { $0.calls.map { $0.place?.line } })
    #expect(callers == [[5, 7], [6, 7], [7]])
    #expect(profile.lines(program.lines).filter { $0.place == added[0].place }.count == 1)
  }

  @Test("the report for people names the places of the calls")
  func text() throws {
    let session = Session(
      try Program(bytes: try InlinedProgram.gcc5.elf(), name: "p.elf"))
    let run = try session.profile(console: RecordingConsole())
    let document = session.document(session.summary(of: run.result), run.profile)
    let text = TerminalReport.full(document, style: .plain, width: 80)
    #expect(text.contains("\n  mac.h:2 (in dense, mac.h:7, …)  "), "\(text)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("a program without debug information has none, and that is no problem")
  func none() throws {
    for elf in [try Assembly.elf("nop\nj ."), try Assembly.elf("nop\nj .", debug: true)] {
      let program = try Program(bytes: elf)
      #expect(program.inlined.problem == nil)
      #expect(program.inlined[0x8000_0000].isEmpty)
      #expect(program.inlined[0].isEmpty && program.inlined[.max].isEmpty)
    }
  }

  /// Functions that a linker drops keep their entries, from address 0 on.
  @Test(
    "what was dropped is nowhere, be the program at 0", arguments: [InlinedProgram.gcc4, .gcc5])
  func dropped(program: InlinedProgram) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      static inline __attribute__((always_inline)) int twice(int x) { return 2 * x; }
      int unused(int *p) { return twice(p[0]) * twice(p[1]) * twice(p[2]) * twice(p[3]); }
      void _start(void) { for (;;) __asm__ volatile("nop; nop; nop; nop; nop; nop; nop; nop"); }
      """, to: "main.c")
    let result = try CrossCompiler.run(
      [
        "-march=rv32im", "-mabi=ilp32", "-O1", "-gdwarf-\(program == .gcc4 ? 4 : 5)",
        "-ffreestanding", "-nostdlib", "-static", "-ffunction-sections", "-Wl,--gc-sections",
        "-Wl,-Ttext=0", "-Wl,-e,_start", "-o", "p.elf", "main.c",
      ], in: folder)
    try #require(result.status == 0, "\(result.err)")
    let elf = try Program(bytes: try folder.bytes("p.elf"))
    for pc in stride(from: UInt32(0), to: 64, by: 4) { #expect(elf.inlined[pc].isEmpty) }
  }

  static func profile(
    _ elf: [UInt8], core: Core = .classic, cycles: UInt64 = 1_000_000
  ) throws -> (TercetProfile.Profile, Program) {
    let session = Session(try Program(bytes: elf), core: core)
    let run = try session.profile(Session.Limits(cycles: cycles), console: RecordingConsole())
    return (run.profile, session.program)
  }
}
