// SPDX-License-Identifier: Apache-2.0

/// A place that takes a trace as it is made.
package protocol TraceOutput: AnyObject {
  /// Takes more of the trace; false when it cannot be written.
  func write(_ bytes: [UInt8]) -> Bool
}
