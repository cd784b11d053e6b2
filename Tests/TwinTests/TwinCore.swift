// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetExtension
import TercetISA
import TestSupport

/// A core that exists twice: as a preset, and in Verilog with its bench.
struct TwinCore: Sendable {
  /// What is computed outside of it, such as Xtdot, left out.
  private static let base = "rv32im_zicntr_zicsr_zifencei"

  let isa: InstructionSet
  let timing: TimingModel
  /// The bench's program.
  let bench: String

  /// All that `tools/rtl/core` has; it has the timing of `classic` and no other.
  ///
  /// `TERCET_TWIN` names another bench, such as one with a fault.
  static let classic = Result<TwinCore, any Error> {
    TwinCore(
      isa: try InstructionSet(parsing: base + "_xtdot"), timing: Preset.classic.timing,
      bench: try environment("TERCET_TWIN") ?? make(into: Repository.path(".build-rtl")))
  }

  /// The core with a unit of an extension in X, in place of Xtdot.
  ///
  /// `TERCET_TWIN_EXTENSION` names the folder of another extension, `TERCET_TWIN_OWN` another bench.
  static let extended = Result<TwinCore, any Error> {
    let folder =
      environment("TERCET_TWIN_EXTENSION") ?? Repository.path("Tests/TwinTests/Extension")
    let description = try ExtensionPlace(folder + ":verilog", environment: [:]).description()
    let cache = try TemporaryFolder()
    let loaded = try LoadedExtension(loading: description) { description in
      let environment = ProcessInfo.processInfo.environment.merging(
        ["XDG_CACHE_HOME": cache.path]) { $1 }
      let library = VerilogLibrary(
        of: description, runtime: Repository.path("programs/runtime"), environment: environment)
      guard let library else {
        throw TwinBench.Failure(description: "\(description.name) has no Verilog")
      }
      return try library.path()
    }
    let extensions = try ExtensionSet([loaded])
    var timing = Preset.classic.timing
    extensions.add(to: &timing)
    return TwinCore(
      isa: try extensions.added(to: try InstructionSet(parsing: base)), timing: timing,
      bench: try environment("TERCET_TWIN_OWN")
        ?? make(
          "EXTENSION=\(folder)", "PARAMETERS=-GHAS_XTDOT=0",
          into: Repository.path(".build-rtl/\(description.name)")))
  }

  private static func make(_ settings: String..., into output: String) throws -> String {
    let result = try Tool(path: "/usr/bin/make").run(
      ["-C", Repository.path("tools/rtl"), "OUT=\(output)"] + settings)
    guard result.status == 0 else {
      throw TwinBench.Failure(description: "no bench: \(result.err)\nhelp: run `tools/setup test`")
    }
    return output + "/twin"
  }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
