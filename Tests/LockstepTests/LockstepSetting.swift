// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What tools/lockstep asks of the tests, in the environment.
enum LockstepSetting: String {
  /// Instructions of our own random programs, at least.
  case instructions = "TERCET_LOCKSTEP_INSTRUCTIONS"
  /// Programs by rvgen.
  case rvgenPrograms = "TERCET_LOCKSTEP_RVGEN"
  /// The first program's seed; the next has the next.
  case seed = "TERCET_LOCKSTEP_SEED"

  func value(otherwise: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[rawValue].flatMap { UInt64($0) } ?? otherwise
  }
}
