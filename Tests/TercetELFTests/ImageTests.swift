// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

@Suite("Good files") struct ImageTests {
  @Test("the smallest program loads")
  func smallest() throws {
    let image = try Image(elf: ELFBytes().bytes)
    #expect(image.entry == 0x8000_0000)
    #expect(image.segments.map(\.address) == [0x8000_0000])
    #expect(Array(image.segments[0].contents) == ELFBytes.exitCode)
    #expect(image.segments[0].isExecutable)
    #expect(!image.abi.usesCompressed)
  }

  @Test("segments go to p_paddr, wherever p_vaddr points")
  func physicalAddress() throws {
    var file = ELFBytes()
    file.segments.append(.init(bytes: [1, 2, 3, 4], at: 0x8000_1000))
    file.segments[1].virtualAddress = 0x1000_0000
    file.segments[1].flags = 6
    let image = try Image(elf: file.bytes)
    #expect(image.segments.map(\.address) == [0x8000_0000, 0x8000_1000])
    #expect(image.segments.map(\.isExecutable) == [true, false])
  }

  @Test("the zeros of a segment belong to its virtual address, and clash with nothing loaded")
  func zeros() throws {
    var file = ELFBytes()
    // Zeroed RAM whose load address runs into the bytes of the next, as GNU ld lays it out.
    file.segments.append(.init(bytes: [1, 2, 3, 4], at: 0x8000_0100))
    file.segments[1].virtualAddress = 0x2000_0000
    file.segments[1].memorySize = 4096
    file.segments.append(.init(bytes: [5, 6], at: 0x8000_0104))
    file.segments[2].virtualAddress = 0x2000_1000
    let image = try Image(elf: file.bytes)
    #expect(image.segments[1].loaded == 0x8000_0100..<0x8000_0104)
    #expect(image.segments[1].resident == 0x2000_0000..<0x2000_1000)
    // Overlays have one virtual address.
    file.segments[2].virtualAddress = 0x2000_0000
    #expect(try Image(elf: file.bytes).segments.count == 3)
    // Bytes are found at both addresses, zeros at the virtual one.
    #expect(image.byte(at: 0x8000_0101) == 2)
    #expect(image.byte(at: 0x2000_0001) == 2)
    #expect(image.byte(at: 0x2000_0004) == 0)
    #expect(image.byte(at: 0x2000_1001) == 6)
    #expect(image.byte(at: 0x8000_0106) == nil)
    #expect(image.byte(at: 0x2000_1002) == nil)
  }

  @Test("an entry in the zeros behind the bytes of a segment that stays is there")
  func entryInZeros() throws {
    var file = ELFBytes()
    file.segments[0].memorySize = 16
    file.header.entry = 0x8000_0008
    #expect(try Image(elf: file.bytes).entry == 0x8000_0008)
  }

  @Test("what a segment has in memory but not in the file is zero")
  func bss() throws {
    var file = ELFBytes()
    file.segments[0].memorySize = 4096
    let segment = try Image(elf: file.bytes).segments[0]
    #expect(segment.contents.count == 8)
    #expect(segment.size == 4096)
    #expect(segment.resident.upperBound == 0x8000_1000)
  }

  @Test("a segment may end where the address space ends")
  func lastByte() throws {
    var file = ELFBytes()
    file.segments[0].address = 0xffff_fff8
    file.header.entry = 0xffff_fff8
    #expect(try Image(elf: file.bytes).segments[0].resident.upperBound == 1 << 32)
  }

  @Test("a PT_LOAD of no bytes is ignored, even where another segment is")
  func emptySegment() throws {
    var file = ELFBytes()
    file.segments.append(.init(at: 0))
    file.segments.append(.init(at: 0x8000_0004))
    #expect(try Image(elf: file.bytes).segments.map(\.address) == [0x8000_0000])
  }

  @Test("segments that touch do not overlap")
  func adjacentSegments() throws {
    var file = ELFBytes()
    file.segments.append(.init(bytes: [1], at: 0x8000_0008))
    #expect(try Image(elf: file.bytes).segments.count == 2)
  }

  @Test("only PT_LOAD is held to the rules: attributes have filesz > memsz")
  func attributes() throws {
    var file = ELFBytes()
    var attributes = ELFBytes.Segment(bytes: [0x41, 0x20], at: 0)
    attributes.type = 0x7000_0003
    attributes.memorySize = 0
    file.segments.append(attributes)
    attributes.offset = 0xffff_0000
    file.segments.append(attributes)
    #expect(try Image(elf: file.bytes).segments.count == 1)
  }

  @Test("a file needs no sections: its code is its executable segments")
  func noSections() throws {
    var file = ELFBytes()
    file.segments.append(.init(bytes: [1, 2, 3, 4], at: 0x8000_1000))
    file.segments[1].flags = 6
    let image = try Image(elf: file.bytes)
    #expect(image.codeRanges == [0x8000_0000..<0x8000_0008])
    #expect(image.symbols.code.isEmpty)
  }

  @Test("the code is the executable sections, if there are any")
  func codeIsSections() throws {
    var file = ELFBytes()
    file.add([.function("_start", at: 0x8000_0000, size: 4)])
    let text = try #require(file.sections.firstIndex { $0.name == ".text" })
    file.sections[text].size = 4
    #expect(try Image(elf: file.bytes).codeRanges == [0x8000_0000..<0x8000_0004])
  }

  @Test("code is what the file fills, so a listing is never longer than its file")
  func listedCode() throws {
    var file = ELFBytes()
    file.segments[0].memorySize = 0x7fff_ffff
    #expect(try Image(elf: file.bytes).codeRanges == [0x8000_0000..<0x8000_0008])
    file.add([])
    file.sections[0].address = 0
    file.sections[0].size = .max
    #expect(try Image(elf: file.bytes).codeRanges == [0x8000_0000..<0x8000_0008])
  }

  @Test("code that sections claim twice is listed once")
  func overlappingSections() throws {
    var file = ELFBytes()
    file.add([])
    file.sections += [ELFBytes.Section](repeating: file.sections[0], count: 100)
    file.sections[1].address = 0x8000_0004
    #expect(try Image(elf: file.bytes).codeRanges == [0x8000_0000..<0x8000_0008])
  }

  @Test("sections outside every segment are no code")
  func strayCode() throws {
    var file = ELFBytes()
    file.add([])
    file.sections[0].address = 0x1000_0000
    #expect(try Image(elf: file.bytes).codeRanges == [0x8000_0000..<0x8000_0008])
  }

  @Test("broken section headers cost the symbols, not the program")
  func brokenSections() throws {
    let damage: [(inout ELFBytes.Header) -> Void] = [
      { $0.sectionHeaderOffset = 93 }, { $0.sectionHeaderSize = 0 }, { $0.sectionNames = 0xfffe },
    ]
    for spoil in damage {
      var file = ELFBytes()
      file.add([.function("_start", at: 0x8000_0000, size: 8)])
      spoil(&file.header)
      #expect(try Image(elf: file.bytes).codeRanges == [0x8000_0000..<0x8000_0008])
    }
  }

  @Test("a section table past the end of the file means that the file was cut off")
  func sectionsPastTheEnd() throws {
    let damage: [(inout ELFBytes.Header) -> Void] = [
      { $0.sectionHeaderOffset = 0xffff_ff00 }, { $0.sectionHeaderCount = 0xfeff },
    ]
    for spoil in damage {
      var file = ELFBytes()
      file.add([.function("_start", at: 0x8000_0000, size: 8)])
      spoil(&file.header)
      #expect {
        try Image(elf: file.bytes)
      } throws: { error in
        guard case .tableOutsideFile(table: "section header table", _, _, _)? = error as? LoadError
        else { return false }
        return true
      }
    }
  }

  @Test("every program of the repository loads", arguments: try Repository.allPrograms())
  func ours(path: String) throws {
    let image = try Image(elf: Repository.bytes(path))
    #expect(image.symbols.address(of: "_start") == image.entry)
  }
}
