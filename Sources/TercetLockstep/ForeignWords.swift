// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetKit

/// The instructions of a core that Spike does not have: Xtdot's, and those of extensions.
struct ForeignWords {
  private let all: Decoder
  private let spikes: Decoder

  /// - Throws: `ISAStringError` if what is left of the core is no ISA.
  init(_ isa: InstructionSet) throws(ISAStringError) {
    all = isa.decoder
    spikes = try InstructionSet(parsing: isa.withoutXtdot).decoder
  }

  /// Whether Spike would call this word illegal although the core executes it.
  func contains(_ word: UInt32) -> Bool {
    all.decode(word) != nil && spikes.decode(word) == nil
  }

  /// At least as many instructions as Spike needs to come to the first of them; nil if the run comes to
  /// none of those in the program's file.
  ///
  /// Spike writes its log in blocks and keeps the last one when it traps for ever, which is what it
  /// does at such a word. So it is told to stop before long.
  func instructionsBefore(
    _ session: Session, _ limits: Session.Limits, signal: () -> Int32?
  ) throws -> UInt64? {
    let places = places(in: session.image)
    guard !places.ranges.isEmpty else { return nil }
    var limits = limits
    limits.directories = []
    var pipeline = try session.pipeline(limits, console: SilentConsole())
    var unobserved = Unobserved()
    let engine = Engine(for: pipeline, stops: places)
    let end = engine.run(&pipeline, limit: limits.cycles, observer: &unobserved) { _ in
      signal() != nil
    }
    guard end == nil else { return nil }
    // Its traps count as well, and its boot ROM.
    return 2 * pipeline.state.csrs.counters.instructions + 1000
  }

  private func places(in image: Image) -> AddressSet {
    var ranges: [Range<UInt32>] = []
    for range in image.codeRanges {
      for pc in stride(from: range.lowerBound, to: range.upperBound, by: 2)
      where image.instruction(at: pc).map(contains) == true {
        ranges.append(pc..<pc + 1)
      }
    }
    return AddressSet(ranges)
  }
}

/// A console that loses all and has nothing.
private final class SilentConsole: GuestConsole {
  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool { true }
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? { 0 }
  var hasInput: Bool { true }
  func awaitInput() {}
}
