// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

@Suite("Marks of regions in an ELF file")
struct RegionMarksTests {
  private static let source = """
    _start: nop
    1: nop
    2: nop
     .pushsection .tercet.regions,"",@progbits
     .balign 4
     .4byte 2b, 2
     .asciz "conv"
     .balign 4
     .4byte 1b, 1
     .asciz "conv"
     .balign 4
     .4byte 2b, 1
     .asciz "tail"
     .balign 4
     .4byte 0, 1
     .asciz "left out by the linker"
     .balign 4
     .4byte 2b, 2
     .asciz ""
     .balign 4
     .popsection
    """

  @Test("come by address, and ends before beginnings")
  func order() throws {
    let marks = try Image(elf: try Assembly.elf(Self.source)).regions
    #expect(marks.problem == nil)
    #expect(
      marks.marks.map { "\($0.address - 0x8000_0000) \($0.kind) \($0.name)" } == [
        "4 begin conv", "8 end conv", "8 end ", "8 begin tail",
      ])
  }

  @Test("a program without them has none")
  func none() throws {
    #expect(try Image(elf: try Assembly.elf("_start: nop")).regions == .none)
  }

  @Test("a section that is cut off or spoilt has those before that, and says where")
  func spoilt() throws {
    var file = ELFSections(try Assembly.elf(Self.source))
    file.set(7, in: ".tercet.regions", at: 20)
    let marks = try Image(elf: file.bytes).regions
    #expect(marks.marks.count == 1)
    #expect(marks.problem == "what is at byte 16 is no mark")

    file = ELFSections(try Assembly.elf(Self.source))
    file[".tercet.regions", .size] = 12
    let cut = try Image(elf: file.bytes).regions
    #expect(cut.marks.isEmpty)
    #expect(cut.problem == "what is at byte 0 is no mark")
  }
}
