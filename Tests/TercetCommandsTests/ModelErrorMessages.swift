// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetModel

/// Errors of `tercet model`; those of the importer are its own, and tested with it.
extension ErrorMessage {
  static let models = [
    ErrorMessage(
      "UsageError.plainAnd", UsageError.plainAnd("--compare"),
      status: 64,
      """
      --plain leaves Xtdot out, and --compare is about what it is worth
      help: leave out --plain
      """),
    ErrorMessage(
      "ModelError.noEnvironment", ModelError.noEnvironment("/opt/tercet/.venv-model/bin/python"),
      status: 69,
      """
      the importer of networks is not installed: there is no '/opt/tercet/.venv-model/bin/python'
      help: `tools/setup model` in Tercet's checkout makes it; for an installed tercet, call \
      `tools/install` again then
      """),
    ErrorMessage(
      "ModelError.noCompiler", ModelError.noCompiler("riscv64-unknown-elf-gcc"),
      status: 69,
      """
      there is no `riscv64-unknown-elf-gcc` on the PATH to build the network with
      help: `apt install gcc-riscv64-unknown-elf`, or --cc clang for the clang of Swift's toolchain
      """),
    ErrorMessage(
      "ModelError.noCache", ModelError.noCache("/home/me/.cache/tercet"),
      status: 74,
      """
      the importer's packages cannot be unpacked in '/home/me/.cache/tercet'
      help: make room there, or let XDG_CACHE_HOME name a folder that can be written
      """),
    ErrorMessage(
      "ModelError.noFolder", ModelError.noFolder("/no/x", reason: "No such file or directory"),
      status: 74,
      """
      cannot make the folder '/no/x': No such file or directory
      help: let TMPDIR name a folder that can be written
      """),
    ErrorMessage(
      "ModelError.noMake", ModelError.noMake,
      status: 69,
      """
      there is no `make` on the PATH to build the network with
      help: `apt install make`
      """),
    ErrorMessage(
      "ModelError.didNotStart", ModelError.didNotStart("make", reason: "no memory"),
      status: 69,
      """
      make did not start: no memory
      help: `tercet doctor` says what is missing
      """),
    ErrorMessage(
      "ModelError.refused", ModelError.refused("it is no network\nhelp: take another", status: 65),
      status: 65,
      """
      it is no network
      help: take another
      """),
    ErrorMessage(
      "ModelError.notBuilt", ModelError.notBuilt("network.c:1: error: no"),
      status: 70,
      """
      the network's program could not be built: network.c:1: error: no
      help: --emit writes it to a folder, where `make` says more
      """),
    ErrorMessage(
      "ModelError.notLeftOut", ModelError.notLeftOut("dots", at: 0x8000_0010),
      status: 70,
      """
      the program was to do without dots of Xtdot, and has one at 0x80000010
      help: a kernel forgets the switch of that group
      """),
    ErrorMessage(
      "ModelError.strangeManifest", ModelError.strangeManifest("layers"),
      status: 70,
      """
      the importer has written a manifest without layers
      help: it is of another tercet; `tools/install` puts both in one place
      """),
    ErrorMessage(
      "ModelError.strangePlan", ModelError.strangePlan("a front"),
      status: 70,
      """
      the planner has written a plan without a front
      help: it is of another tercet; `tools/install` puts both in one place
      """),
    ErrorMessage(
      "ModelError.notRun", ModelError.notRun("died of an illegal instruction"),
      status: 125,
      """
      the network's program died of an illegal instruction
      help: --emit writes it to a folder, and `tercet run` there says more
      """),
    ErrorMessage(
      "ModelError.lacks", ModelError.lacks("rv32im_xtdot", core: "rv32im"),
      status: 64,
      """
      the network would be built for rv32im_xtdot, and the core is rv32im
      help: leave out --isa; --plain does without Xtdot, and needs m
      """),
    ErrorMessage(
      "ModelError.interrupted", ModelError.interrupted(signal: 2),
      status: 130,
      """
      interrupted, so there is no result
      help: start it again
      """),
  ]
}
