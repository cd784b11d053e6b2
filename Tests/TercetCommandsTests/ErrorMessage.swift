// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetCore
import TercetELF
import TercetISA
import TercetKit

/// An error that a user can cause, with the status and the exact words that it ends in.
struct ErrorMessage {
  /// `LoadError.empty`.
  let name: String
  let error: any Error
  let status: Int32
  let text: String

  init(_ name: String, _ error: any Error, status: Int32, _ text: String) {
    (self.name, self.error, self.status, self.text) = (name, error, status, text)
  }

  static let all =
    loading + memory + files + core + coreFiles + profiles + baselines + directories + traces
    + usage + lockstep + tests + projects + models + ownInstructions + verilog

  static let extensions = ISAExtension.all.map(\.name).joined(separator: ", ")
  static let parameters = TimingParameter.all.map(\.name).joined(separator: ", ")
  static let presets = Preset.all.map(\.name).joined(separator: ", ")
}
