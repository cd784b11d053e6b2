// SPDX-License-Identifier: Apache-2.0

/// How much the program may do, with the number that mstatus.MPP shows.
package enum PrivilegeMode: UInt32, Sendable {
  case user = 0
  case machine = 3
}
