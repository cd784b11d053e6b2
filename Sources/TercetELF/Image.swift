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
  /// Where regions of the programmer's own choosing begin and end.
  package let regions: RegionMarks
  /// What the file says about the instructions and calls that it was built for.
  package let abi: ABIFlags
  /// The file, for whoever wants its line tables later.
  package let bytes: [UInt8]
}

/// A run of memory that the program names: the bytes of it that the file holds, and where it is when
/// the program works.
///
/// A segment has two places where start-up code moves it, such as `.data`, which lies in flash and is
/// copied to RAM. What it has beyond its bytes in the file, such as `.bss`, belongs to the second.
package struct Segment: Sendable, Equatable {
  /// Physical address, which is where the bytes are placed; start-up code moves what must move.
  package let address: UInt32
  /// Where the program expects it; in most programs the same.
  package let virtualAddress: UInt32
  /// The bytes in the file; the rest of the segment is zero.
  package let contents: ArraySlice<UInt8>
  /// Bytes in memory, at least as many as `contents`.
  package let size: UInt32
  package let isExecutable: Bool
  package let isWritable: Bool

  /// Whether it stays where it is loaded.
  package var stays: Bool { address == virtualAddress }

  /// Where its bytes are loaded; 64-bit, since a segment may end at 2^32.
  package var loaded: Range<UInt64> { UInt64(address)..<UInt64(address) + UInt64(contents.count) }

  /// Where it is when the program works, with all that it has in memory.
  package var resident: Range<UInt64> {
    UInt64(virtualAddress)..<UInt64(virtualAddress) + UInt64(size)
  }

  /// The addresses at which its bytes in the file can be found: those of the two places.
  package var filled: [Range<UInt64>] {
    let moved = resident.lowerBound..<resident.lowerBound + UInt64(contents.count)
    return stays ? [loaded] : [loaded, moved]
  }
}

extension Image {
  /// The byte that the file places at `address`, or that start-up code brings there; nil for an
  /// address that no segment names.
  ///
  /// What is loaded to an address comes before what is moved there.
  package func byte(at address: UInt32) -> UInt8? {
    let place = UInt64(address)
    if let segment = segments.first(where: { $0.loaded.contains(place) }) {
      return segment.contents[segment.contents.startIndex + Int(address - segment.address)]
    }
    guard let segment = segments.first(where: { $0.resident.contains(place) }) else { return nil }
    let offset = Int(address - segment.virtualAddress)
    guard offset < segment.contents.count else { return 0 }
    return segment.contents[segment.contents.startIndex + offset]
  }
}
