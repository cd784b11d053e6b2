// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TestSupport
import Testing

/// What a guest reads again after its machine went back in time.
@Suite("Snapshots of the host's side")
struct HostSnapshotTests {
  @Test("standard input is given again from where it was, then goes on")
  func input() throws {
    let machine = try BareMachine(console: RecordingConsole(input: Array("abcdefgh".utf8)))
    #expect(machine.read(0, 2) == "ab")
    let start = machine.save()
    #expect(machine.read(0, 3) == "cde")
    let later = machine.save()
    #expect(machine.read(0, 1) == "f")
    try machine.restore(start)
    #expect(machine.read(0, 3) == "cde")
    #expect(machine.read(0, 1) == "f")
    #expect(machine.read(0, 9) == "gh")
    #expect(machine.read(0, 9) == "")
    try machine.restore(later)
    #expect(machine.read(0, 9) == "f")
    #expect(machine.read(0, 9) == "gh")
    #expect(machine.read(0, 9) == "")
  }

  @Test("an answer is given again as it was, in parts if less is asked for")
  func answers() throws {
    let machine = try BareMachine(console: LineConsole(["one\n", "", "two\n", nil, "three\n"]))
    let start = machine.save()
    for _ in 0..<2 {
      #expect(machine.read(0, 99) == "one\n")
      #expect(machine.read(0, 99) == "")
      #expect(machine.read(0, 99) == "two\n")
      #expect(machine.read(0, 99) == nil)
      #expect(machine.read(0, 99) == "three\n")
      try machine.restore(start)
    }
    #expect(machine.read(0, 2) == "on")
    let middle = machine.save()
    #expect(machine.read(0, 1) == "e")
    #expect(machine.read(0, 0) == "")
    #expect(machine.read(0, 99) == "\n")
    try machine.restore(middle)
    #expect(machine.read(0, 99) == "e\n")
  }

  @Test("the UART receives again, and finds what was given before to be there")
  func uart() throws {
    let console = LineConsole(["xy", "z"])
    let machine = try BareMachine(console: console)
    let start = machine.save()
    #expect(machine.load(0x1000_0000, .byte) == UInt32(UInt8(ascii: "x")))
    #expect(machine.load(0x1000_0000, .byte) == UInt32(UInt8(ascii: "y")))
    console.hasInput = false
    #expect(machine.load(0x1000_0005, .byte) == 0x60)
    try machine.restore(start)
    #expect(machine.load(0x1000_0005, .byte) == 0x61)
    #expect(machine.load(0x1000_0000, .byte) == UInt32(UInt8(ascii: "x")))
    #expect(machine.load(0x1000_0000, .byte) == UInt32(UInt8(ascii: "y")))
    #expect(machine.load(0x1000_0000, .byte) == 0)
  }

  @Test("input is kept for those who hold snapshots, however many are dropped")
  func forgotten() throws {
    let text = (0..<60_000).map { UInt8($0 % 251) }
    let machine = try BareMachine(console: RecordingConsole(input: text))
    var random = SeededRandom(seed: 3)
    var kept: [(snapshot: MachineSnapshot, position: Int)] = []
    var position = 0
    let buffer: UInt32 = 0x8001_0000
    for step in 0..<20_000 where position < text.count - 2 {
      #expect(machine.call(63, 0, buffer, 1) == 1)
      #expect(machine.load(buffer, .byte) == UInt32(text[position]), "step \(step)")
      position += 1
      switch random.next() % 64 {
      case 0...2: kept.append((machine.save(), position))
      case 3:
        guard let old = kept.randomElement(using: &random) else { break }
        try machine.restore(old.snapshot)
        position = old.position
      case 4: kept.removeFirst(kept.count / 2)
      case 5 where random.next() % 8 == 0: kept = []
      default: break
      }
    }
  }

  @Test("files are read again from where they were, be they closed meanwhile or not")
  func files() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Array("0123456789".utf8), to: "a")
    _ = try folder.write(Array("ABCDEFGHIJ".utf8), to: "b")
    let machine = try BareMachine(directories: try GrantedDirectory.open([folder.path]))
    let a = try #require(machine.open("a"))
    let b = try #require(machine.open("b"))
    #expect(machine.read(a, 3) == "012")
    let saved = machine.save()
    #expect(machine.read(a, 9) == "3456789")
    #expect(machine.read(b, 2) == "AB")
    #expect(machine.call(57, a) == 0)
    #expect(machine.call(57, b) == 0)
    // Another file gets the descriptor.
    #expect(machine.open("b") == a)
    #expect(machine.read(a, 5) == "ABCDE")
    let later = machine.save()
    try machine.restore(saved)
    #expect(machine.read(a, 2) == "34")
    #expect(machine.read(b, 2) == "AB")
    try machine.restore(later)
    #expect(machine.read(a, 2) == "FG")
    #expect(machine.read(b, 1) == nil)
    // A directory keeps its kind and its place among the descriptors.
    try machine.restore(saved)
    #expect(machine.call(62, a, 0, 1) == 3)
    #expect(machine.open(".") == b + 1)
  }

  @Test("what was written stays written, and is written again")
  func output() throws {
    let folder = try TemporaryFolder()
    let console = RecordingConsole()
    let machine = try BareMachine(
      console: console, directories: try GrantedDirectory.open([folder.path]))
    let text: UInt32 = 0x8003_0000
    _ = machine.state.memory.copy(Array("hello".utf8), to: text)
    // O_WRONLY, O_CREAT.
    let file = try #require(machine.open("out", flags: 0x201))
    #expect(machine.call(64, file, text, 2) == 2)
    let saved = machine.save()
    for _ in 0..<2 {
      #expect(machine.call(64, 1, text, 5) == 5)
      #expect(machine.call(64, file, text + 2, 3) == 3)
      #expect(try folder.text("out") == "hello")
      try machine.restore(saved)
    }
    #expect(console.output == Array("hellohello".utf8))
  }

  @Test("registers, CSRs, devices, heap, notes and the end come back")
  func machine() throws {
    let machine = try BareMachine()
    machine.state.registers[5] = 17
    let heap = try #require(machine.call(214, 0))
    let saved = machine.save()
    machine.state.registers[5] = 18
    var stack = CycleStack()
    stack[.issue] = 9
    machine.state.csrs.advance(by: stack)
    machine.store(0x0200_0000, .word, 1)
    #expect(machine.call(214, UInt32(bitPattern: heap) + 4096) == heap + 4096)
    #expect(machine.call(999, 0) == -38)
    #expect(machine.unknownCalls == [999])
    machine.store(0x4000_0008, .word, 3)
    #expect(machine.end == .exited(code: 3))
    let end = machine.save()
    try machine.restore(saved)
    #expect(machine.end == nil)
    let now = machine.save()
    #expect(now.registers == saved.registers)
    #expect(now.csrs == saved.csrs)
    #expect(now.devices == saved.devices)
    #expect(machine.unknownCalls == [])
    #expect(machine.call(214, 0) == heap)
    #expect(machine.load(0x0200_0000, .word) == 0)
    try machine.restore(end)
    #expect(machine.save().registers[5] == 18)
    #expect(machine.end == .exited(code: 3))
    #expect(machine.load(0x0200_0000, .word) == 1)
    let other = try BareMachine().save()
    #expect(throws: SnapshotError.otherMachine) { try machine.restore(other) }
    #expect(machine.save().registers[5] == 18)
  }
}

/// A terminal: an answer for each read, however much is asked for; nil fails.
private final class LineConsole: GuestConsole {
  private var lines: ArraySlice<String?>
  var hasInput = true

  init(_ lines: [String?]) { self.lines = lines[...] }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool { true }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard let line = lines.popFirst() else { return 0 }
    guard let line else { return nil }
    let part = line.utf8.prefix(buffer.count)
    buffer.copyBytes(from: part)
    if part.count < line.utf8.count {
      lines = [String(line.dropFirst(part.count))] + lines
    }
    return part.count
  }
}
