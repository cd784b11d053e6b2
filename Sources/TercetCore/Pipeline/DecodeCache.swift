// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Remembers decoded instructions by address, so that neighbours in the program are neighbours in
/// the host's cache, and compares the word, so that stores to code need no bookkeeping.
struct DecodeCache: ~Copyable {
  /// An instruction, and the hazards that there can be with it.
  struct Entry {
    let instruction: Instruction
    let hazards: HazardUnit.Profile
  }

  let decoder: Decoder
  private let hazardUnit: HazardUnit
  /// Not optional: a whole instruction would be copied to find out whether there is one.
  ///
  /// Memory of its own, and not an array, which would check some six places a cycle that `slot` has
  /// made (6 of 217 host instructions a cycle, callgrind, `qsort` on `classic`).
  private let entries: UnsafeMutablePointer<Entry>
  /// One less than the number of entries, a power of two.
  private let mask: Int
  /// Instructions lie at multiples of this power of two.
  private let alignment: UInt32

  /// A power of two: 16 KiB of 32-bit instructions.
  private static let size = 1 << 12

  init(_ decoder: Decoder, _ hazardUnit: HazardUnit) {
    self.decoder = decoder
    self.hazardUnit = hazardUnit
    alignment = decoder.hasCompressed ? 1 : 2
    guard let nop = decoder.decode(InstructionSpec.base("addi").word(Operands())) else {
      preconditionFailure("every set has addi")
    }
    let count = decoder.hasCompressed ? 2 * Self.size : Self.size
    mask = count - 1
    // What a cache knows must be true from the start, so every entry knows some instruction.
    entries = .allocate(capacity: count)
    entries.initialize(
      repeating: Entry(instruction: nop, hazards: hazardUnit.profile(nop)), count: count)
  }

  deinit {
    entries.deinitialize(count: mask + 1)
    entries.deallocate()
  }

  /// What the custom operations of the instruction set compute.
  var custom: CustomOperations { decoder.custom }

  /// The instruction that `word` encodes, without remembering it.
  func peek(_ word: UInt32) -> Entry? {
    decoder.decode(word).map { Entry(instruction: $0, hazards: hazardUnit.profile($0)) }
  }

  /// The place of the instruction that `word`, fetched from `pc`, encodes, or nil if it is illegal.
  ///
  /// A place and not the entry itself, of which X needs only parts.
  @inline(__always)
  mutating func slot(of word: UInt32, at pc: UInt32) -> Int? {
    let slot = Int(pc &>> alignment) & mask
    if entries[slot].instruction.word == word { return slot }
    return fill(slot, with: word)
  }

  /// - Parameter slot: A place that `slot(of:at:)` gave.
  subscript(slot: Int) -> Entry {
    @inline(__always) get { entries[slot] }
  }

  @inline(never)
  private mutating func fill(_ slot: Int, with word: UInt32) -> Int? {
    guard let entry = peek(word) else { return nil }
    entries[slot] = entry
    return slot
  }
}
