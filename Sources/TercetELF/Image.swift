// SPDX-License-Identifier: Apache-2.0

/// A program as its ELF file describes it: what goes into memory, where it starts, and its names.
package struct Image: Sendable {
  /// Address of the first instruction.
  package let entry: UInt32
  /// What to place in memory, in the file's order; never empty.
  package let segments: [Segment]
  package let symbols: SymbolTable
  /// Address ranges that the file fills with instructions, ascending and disjoint: executable
  /// sections, else segments.
  package let codeRanges: [Range<UInt32>]
  /// Whether the file says that it contains compressed instructions.
  package let usesCompressed: Bool
  /// The file, for whoever wants its line tables later.
  package let bytes: [UInt8]
}

/// A run of memory that the file fills.
package struct Segment: Sendable, Equatable {
  /// Physical address, which is where the bytes are placed; start-up code moves what must move.
  package let address: UInt32
  /// The bytes in the file; the rest of the segment is zero.
  package let contents: ArraySlice<UInt8>
  /// Bytes in memory, at least as many as `contents`.
  package let size: UInt32
  package let isExecutable: Bool

  /// Past the last byte; 64-bit, since a segment may end at 2^32.
  package var end: UInt64 { UInt64(address) + UInt64(size) }
}
