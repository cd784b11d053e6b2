// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Statuses with which the tool ends; a guest's own status passes through.
///
/// Source: sysexits.h for 64 to 74, timeout(1) for 124.
package enum ExitStatus {
  /// A run that differs from the other simulator's, or that the other one does not finish, or one
  /// that ended otherwise than in a baseline.
  package static let different: Int32 = 1
  /// Cycles that grew beyond their baseline, or have none.
  package static let grown: Int32 = 3
  package static let usage: Int32 = 64
  package static let badProgram: Int32 = 65
  package static let noInput: Int32 = 66
  /// Another program, or files that belong to Tercet, are not there.
  package static let unavailable: Int32 = 69
  package static let internalError: Int32 = 70
  package static let inputOutput: Int32 = 74
  package static let cycleLimit: Int32 = 124
  package static let guestDied: Int32 = 125
  /// To which the number of the signal that ended a run is added, as shells do.
  package static let signalBase: Int32 = 128
}

extension RunEnd {
  /// The status for the process: the guest's, as far as it fits, or why the guest has none.
  package var exitStatus: Int32 {
    switch self {
    case .exited(let code): Int32(min(code, 255))
    case .died, .sleepsForever: ExitStatus.guestDied
    case .cycleLimit: ExitStatus.cycleLimit
    case .outputFailed: ExitStatus.inputOutput
    case .interrupted(let signal): ExitStatus.signalBase + signal
    }
  }

  /// What the user should know about the end besides the status, or nil.
  package var exitRemark: String? {
    guard case .exited(let code) = self, code > 255 else { return nil }
    // exit(-1) is common, and 4294967295 is what nobody wrote.
    let written = code > .max / 2 ? String(Int32(bitPattern: code)) : String(code)
    return "the guest exited with \(written), which no process status can hold: 255 instead"
  }
}
