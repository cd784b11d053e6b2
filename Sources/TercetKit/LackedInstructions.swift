// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetProfile
import TercetReport

/// The instructions of a program that the chip of its core's preset does not have.
///
/// Tercet executes them there all the same, in times of its own.
package struct LackedInstructions {
  private let chip: Preset
  private let isa: String
  private let image: Image
  private let decoder: Decoder
  private let ofChip: Decoder

  /// Nil where the preset has all that Tercet executes, as a user's own has.
  package init?(in session: Session) {
    let preset = session.core.preset
    guard let isa = preset.isa, let set = try? InstructionSet(parsing: isa) else { return nil }
    self.chip = preset
    self.isa = isa
    image = session.image
    // What a user adds, the chip is meant to get.
    decoder = session.core.isa.withoutAdded.decoder
    ofChip = set.decoder
  }

  /// Where such instructions are in the program's code.
  package var places: Set<UInt32> {
    var places: Set<UInt32> = []
    for range in image.codeRanges {
      var pc = range.lowerBound & ~1
      while pc < range.upperBound, let word = image.instruction(at: pc) {
        if isLacked(word) { places.insert(pc) }
        let length: UInt32 = word & 3 == 3 ? 4 : 2
        guard pc <= .max - length else { break }
        pc += length
      }
    }
    return places
  }

  private func isLacked(_ word: UInt32) -> Bool {
    ofChip.decode(word) == nil && decoder.decode(word) != nil
  }

  /// How often the instruction at an address retired.
  package struct Retired {
    let pc: UInt32
    let times: UInt64
  }

  /// What to say of a run, by its profile; nil if the chip has all that ran.
  package func remark(on profile: TercetProfile.Profile) -> String? {
    remark(on: profile.instructions.map { Retired(pc: $0.pc, times: $0.retired) })
  }

  /// What to say of a run that retired these; nil if the chip has them all.
  package func remark(on retired: [Retired]) -> String? {
    var counts: [String: UInt64] = [:]
    for place in retired where place.times > 0 {
      guard let word = image.instruction(at: place.pc), isLacked(word),
        let instruction = decoder.decode(word)
      else { continue }
      counts[decoder.spec(of: instruction).mnemonic, default: 0] += place.times
    }
    guard !counts.isEmpty else { return nil }
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let groups = ISAExtension.all.filter { group in
      names.contains { name in
        Self.extension(of: name)?.name == group.name
      }
    }
    let others = names.count - 1
    let total = counts.values.reduce(0, +)
    return """
      \(chip.name) has no \(Self.list(groups.map(\.title))) (\(names[0])\
      \(others == 0 ? "" : " and \(others) \(others == 1 ? "other" : "others")"), \
      \(grouped(total)) \(total == 1 ? "instruction" : "instructions")): \
      \(total == 1 ? "its" : "their") cycles are Tercet's definition, not the chip's; \
      --isa \(isa) refuses \(total == 1 ? "it" : "them")
      """
  }

  private static func `extension`(of mnemonic: String) -> ISAExtension? {
    ISAExtension.all.first { $0.instructions.contains { $0.mnemonic == mnemonic } }
  }

  /// `M, A and Xtdot`.
  private static func list(_ names: [String]) -> String {
    names.count < 2
      ? names.joined()
      : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }
}

extension ISAExtension {
  /// The name as manuals write it: `M`, `Zba`, `C` for what of it is Zca.
  fileprivate var title: String {
    name == "zca" ? "C" : name.prefix(1).uppercased() + name.dropFirst()
  }
}

/// Counts how often the instructions at some addresses retire.
package struct RetirementCounter: CountingObserver {
  private var counts: [UInt32: UInt64]

  /// - Parameter places: The addresses; with none of them it watches nothing.
  package init(at places: Set<UInt32>) {
    counts = Dictionary(uniqueKeysWithValues: places.map { ($0, 0) })
  }

  package var retired: [LackedInstructions.Retired] {
    counts.map { LackedInstructions.Retired(pc: $0.key, times: $0.value) }
  }

  package mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    count(cycles, times: 1)
  }

  package mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    count(cycles, times: times)
  }

  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    guard !counts.isEmpty else { return }
    for index in cycles.indices where cycles[index].cause.isIssue {
      add(times, at: cycles[index].pc)
    }
  }

  mutating func add(_ times: UInt64, at pc: UInt32) { counts[pc]? += times }
}
