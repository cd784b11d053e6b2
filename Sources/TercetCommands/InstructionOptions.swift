// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetISA

/// The option that chooses a core's instructions.
struct InstructionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The instructions of the core, such as rv32im_zicsr; all that Tercet knows by default.",
      valueName: "isa"))
  var isa: String?

  /// The set that the option names.
  func resolve() throws(ISAStringError) -> InstructionSet {
    guard let isa else { return .default }
    return try InstructionSet(parsing: isa)
  }
}
