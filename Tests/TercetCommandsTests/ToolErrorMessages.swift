// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetConformance
import TercetCore
import TercetELF
import TercetISA
import TercetKit
import TercetLockstep

/// Errors of the tools that options ask for.
extension ErrorMessage {
  static let lockstep = [
    ErrorMessage(
      "SpikeError.notFound", SpikeError.notFound,
      status: 69,
      """
      Spike is not installed: TERCET_SPIKE is not set, and there is no `spike` on the PATH
      help: `tools/setup test` in Tercet's checkout makes .venv/spike; set TERCET_SPIKE to its \
      path, or to that of a Spike of your own
      """),
    ErrorMessage(
      "SpikeError.notAProgram", SpikeError.notAProgram("/opt/spike"),
      status: 69,
      """
      TERCET_SPIKE is '/opt/spike', where no program is
      help: set it to the path of Spike, or unset it to take the `spike` on the PATH
      """),
    ErrorMessage(
      "SpikeError.didNotStart", SpikeError.didNotStart("no dtc"),
      status: 69,
      """
      Spike did not start: no dtc
      help: it needs `dtc`; `tools/setup test` installs both
      """),
    ErrorMessage(
      "SpikeError.stopped", SpikeError.stopped("bad ISA"),
      status: 1,
      """
      Spike stopped before the program ended: bad ISA
      help: Spike wants RAM away from its own devices, such as 0x80000000, and no Xtdot
      """),
    ErrorMessage(
      "SpikeError.strangeLine", SpikeError.strangeLine("?"),
      status: 69,
      """
      Spike's log has a line that tercet cannot read: ?
      help: `tools/setup test` installs the version that is known to work
      """),
  ]

  static let tests = [
    ErrorMessage(
      "TestError.noPrograms", TestError.noPrograms(["out", "b"]),
      status: 65,
      """
      no program for RV32 in out, b
      help: build the tests first, such as `make -C riscv-tests`, and pass the folder of their ELFs
      """),
    ErrorMessage(
      "SignatureError.noSymbols", SignatureError.noSymbols,
      status: 65,
      """
      the program has no signature: the symbols begin_signature and end_signature are not both there
      help: only architecture tests have them; leave --signature out for other programs
      """),
    ErrorMessage(
      "SignatureError.backwards",
      SignatureError.backwards(begin: 0x8000_1000, end: 0x8000_0000),
      status: 65,
      """
      the signature ends at 0x80000000, before it begins at 0x80001000
      help: look at begin_signature and end_signature in the linker script
      """),
    ErrorMessage(
      "SignatureError.outsideMemory",
      SignatureError.outsideMemory(begin: 0, end: 16),
      status: 65,
      """
      the signature from 0x00000000 to 0x00000010 does not lie in one region of memory
      help: give it memory, such as --memory 64M@0x80000000
      """),
  ]
}
