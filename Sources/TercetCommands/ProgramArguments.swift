// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The programs of a command that takes one or several.
struct ProgramArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The RISC-V programs, linked ELF files; each gets what stands behind --.", valueName: "elf"),
    completion: .file())
  var paths: [String]

  /// The program, if there is one only.
  var single: String? { paths.count == 1 ? paths[0] : nil }
}
