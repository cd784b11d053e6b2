// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TercetKit
import TestSupport

/// Shows a file of any bytes to all that reads programs; whatever is wrong with it, nothing may
/// trap, hang or take much memory.
package struct FuzzTrial {
  /// How far the files got, for whoever wonders what the trials reach.
  package struct Reach: Hashable, Sendable {
    /// Files that were tried, and how many of them the loader took.
    package var files = 0
    package var loaded = 0
    /// Loaded files with source lines, and with line tables that say what is wrong with them.
    package var withLines = 0
    package var withProblems = 0
    /// Files with inlined calls, and those in which they are incomplete.
    package var withCalls = 0
    package var withLostCalls = 0
    package var listedLines = 0
    package var cycles: UInt64 = 0
    package var words = 0
    /// Mangled names of C++ and Rust, most of them wrong.
    package var names = 0

    package init() {}
  }

  package private(set) var reach = Reach()
  private let printer = Printer(InstructionSet.default.decoder)

  /// In cycles.
  private static let runLimit: UInt64 = 2000
  /// In bytes of code that are listed whole.
  private static let listingLimit = 1 << 14
  private static let wordsPerFile = 32
  private static let namesPerFile = 16

  package init() {}

  /// - Returns: What is wrong, if something is although nothing trapped.
  package mutating func tryFile(_ bytes: [UInt8], _ random: inout SeededRandom) -> String? {
    reach.files += 1
    let lines = SourceLines(elf: bytes)
    if let complaint = tryCalls(bytes, &random) { return complaint }
    for _ in 0..<Self.wordsPerFile {
      // Words of no instruction, and words of one with any operands.
      let row = InstructionSet.default.decoder.rows.randomElement(using: &random)
      for encoding in [nil, row?.encoding] {
        let free = ~(encoding?.mask ?? 0)
        let word = (encoding?.match ?? 0) | random.word() & free
        if let complaint = tryWord(word, at: random.word() & ~3) { return complaint }
      }
    }
    for _ in 0..<Self.namesPerFile {
      let name = RandomNames.name(&random)
      if let text = Demangler.text(of: name, .name), text.isEmpty || text.utf8.count > 1024 {
        return "name \(name): demangled \(text)"
      }
      reach.names += 1
    }
    let image: Image
    do {
      image = try Image(elf: bytes)
    } catch {
      return error.description.contains("help: ") ? nil : "no help in: \(error)"
    }
    reach.loaded += 1
    if lines.problem != nil { reach.withProblems += 1 }
    if lines[image.entry] != nil { reach.withLines += 1 }
    list(image, &random)
    return run(image)
  }

  /// What is inlined is told for any address, and never in more calls than people would read.
  private mutating func tryCalls(_ bytes: [UInt8], _ random: inout SeededRandom) -> String? {
    let calls = InlinedCalls(elf: bytes, symbols: SymbolTable([], codeRanges: []))
    let places = calls.places
    if calls.problem != nil { reach.withLostCalls += 1 }
    if !places.isEmpty { reach.withCalls += 1 }
    for pc in [random.word(), 0, .max] + places.shuffled(using: &random).prefix(16) {
      let depth = calls[pc].count
      guard depth <= 64 else { return "\(depth) calls were inlined at \(pc)" }
    }
    return nil
  }

  /// The decoder and the printer know the same words; only the 16-bit zero has a name and is
  /// illegal all the same.
  private mutating func tryWord(_ bits: UInt32, at pc: UInt32) -> String? {
    reach.words += 1
    let word = bits & 3 == 3 ? bits : bits & 0xffff
    let instruction = InstructionSet.default.decoder.decode(word)
    let text = printer.text(of: word, at: pc)
    let isNamedZero = word == 0 && text == "unimp"
    guard (instruction == nil) == (text == nil || isNamedZero), text?.isEmpty != true else {
      return "word \(word): decoded \(String(describing: instruction)), printed \(text ?? "nil")"
    }
    return nil
  }

  private mutating func list(_ image: Image, _ random: inout SeededRandom) {
    let disassembly = Disassembly(image)
    let size = image.codeRanges.reduce(0) { $0 + $1.count }
    if size <= Self.listingLimit {
      var count = 0
      disassembly.listing { _ in count += 1 }
      reach.listedLines += count
    } else {
      for range in image.codeRanges.prefix(16) {
        let pc = range.lowerBound + UInt32(random.below(range.count))
        _ = disassembly.text(at: pc & ~3)
        reach.listedLines += 1
      }
    }
  }

  private mutating func run(_ image: Image) -> String? {
    let isa = InstructionSet.default
    guard
      let state = try? MachineState(
        image: image, isa: isa, regions: nil, arguments: ["program"], console: SilentConsole())
    else { return nil }
    var pipeline = Pipeline(
      state, entry: image.entry, timing: Preset.classic.timing, decoder: isa.decoder)
    var stack = CycleStack()
    _ = pipeline.run(limit: Self.runLimit, observer: &stack)
    let counters = pipeline.state.csrs.counters
    reach.cycles += counters.cycles
    let laws = Laws(cycles: counters.cycles, instructions: counters.instructions, stack: stack)
    return laws.broken().first
  }
}

/// Reads what the guest writes and keeps nothing of it.
private final class SilentConsole: GuestConsole {
  private var last: UInt8 = 0

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    last = bytes.last ?? last
    return true
  }
}
