// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A name that is no UTF-8 cannot be written in Swift, so bash says it.
@Suite("File names that are no UTF-8")
struct HostNameTests {
  @Test("are read, written and granted like any other")
  func work() throws {
    let guest = try Guest.greeting()
    let result = try Shell.run(
      #"""
      elf=$'k\xff\xc3.elf'; mv guest.elf "$elf"
      tercet run "$elf"; echo $?
      tercet profile -o $'r\xff' "$elf" 2>/dev/null; head -n 1 $'r\xff'
      echo '{}' > $'c\xff.json'
      tercet run --stats --core $'./c\xff.json' "$elf" 2>&1 >/dev/null | head -n 1
      mkdir $'d\xff'; cp "$elf" $'d\xff'
      tercet run --dir $'d\xff' "$elf"; echo $?
      tercet test $'d\xff' "$elf" | tail -n 2
      tercet disasm "$elf" | head -n 1
      tercet trace --format vcd -o $'w\xff.vcd' --gtkw $'w\xff.gtkw' "$elf" 2>/dev/null; echo $?
      LC_ALL=C grep -a -c $'w\xff.vcd' $'w\xff.gtkw'
      LC_ALL=C ls -b
      """#, in: guest.folder)
    #expect(
      result.out == #"""
        hello
        3
        tercet 0.1.0 · k\xff\xc3.elf · classic (F X W, full forwarding, not-taken)
        tercet 0.1.0 · k\xff\xc3.elf · c\xff (as classic)
        hello
        3
        d\xff/k\xff\xc3.elf: case 3 failed
        k\xff\xc3.elf: case 3 failed
        80000000 <_start>:
        0
        1
        c\377.json
        d\377
        k\377\303.elf
        r\377
        w\377.gtkw
        w\377.vcd

        """#)
    #expect(result.err == "")
  }

  @Test("are valid UTF-8 in every document, and in every message")
  func told() throws {
    let guest = try Guest("ebreak")
    let result = try Shell.run(
      #"""
      elf=$'k\xff.elf'; mv guest.elf "$elf"
      tercet profile --json -q "$elf" 2>&1
      tercet test --json "$elf" 2>&1
      tercet run $'\xfe' 2>&1
      tercet run --core $'./\xfe.json' "$elf" 2>&1
      tercet profile -o $'\xfe/x' "$elf" 2>&1
      tercet run --dir $'\xfe' "$elf" 2>&1
      tercet $'\xfe' 2>&1
      tercet profile --isa $'\xfe' "$elf" 2>&1
      tercet profile "$elf" $'\xfe' 2>&1
      """#, in: guest.folder)
    #expect(String(validating: Array(result.out.utf8), as: UTF8.self) != nil)
    #expect(!result.out.contains("\u{fffd}"))
    #expect(result.out.contains(#""name":"k\\xff.elf""#))
    #expect(result.out.contains(#""path" : "k\\xff.elf""#))
    #expect(result.out.contains(#"error: \xfe: there is no such file"#))
    #expect(result.out.contains(#"error: ./\xfe.json: there is no such core file"#))
    #expect(result.out.contains(#"error: '\xfe/x' cannot be written"#))
  }

  @Test("and arguments reach the guest byte for byte")
  func arguments() throws {
    // The first byte of the second argument.
    let guest = try Guest("lw a0, 8(sp)\nlbu a0, 0(a0)\nli a7, 93\necall")
    let result = try Shell.run(#"tercet run guest.elf -- $'\xfe\xff'; echo $?"#, in: guest.folder)
    #expect(result.out == "254\n")
  }

  @Test("reach Spike as well")
  func spike() throws {
    let folder = try TemporaryFolder()
    let elf = try Assembly.bareELF(
      "_start: la t0, tohost\nli t1, 1\nsw t1, 0(t0)\nj .\n", isa: "rv32i")
    _ = try folder.write(elf, to: "guest.elf")
    let result = try Shell.run(
      #"""
      mv guest.elf $'k\xff.elf'
      tercet run --lockstep spike --isa rv32i $'k\xff.elf'
      tercet test --reference spike $'k\xff.elf' | tail -n 1
      """#, in: folder)
    #expect(result.out == "Spike agrees on 1, differs on 0\n")
    #expect(result.err.hasPrefix("note: "))
  }
}
