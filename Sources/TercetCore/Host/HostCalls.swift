// SPDX-License-Identifier: Apache-2.0

/// What the numbers of a guest's ecalls mean.
package enum HostCalls: String, CaseIterable, Sendable {
  /// The Linux kernel's, as newlib passes them.
  case linux
  /// Those of RARS and Ripes, simulators for teaching.
  case rars
}

extension Host {
  /// Serves an ecall.
  mutating func serve(_ call: LinuxCall, _ context: CallContext) -> HostOutcome {
    switch calls {
    case .linux: self.call(call, context)
    case .rars: teach(call, context)
    }
  }
}
