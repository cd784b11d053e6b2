// SPDX-License-Identifier: Apache-2.0

/// Where the guest's output goes.
package enum GuestStream: Sendable {
  case output, error
}

/// Takes what the guest prints, in order.
package protocol GuestConsole: AnyObject {
  /// Takes `bytes`; false when they could not be written, which ends the run.
  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool
}

/// A console that keeps everything, for tests and for programs that embed Tercet.
package final class RecordingConsole: GuestConsole {
  package private(set) var output: [UInt8] = []
  package private(set) var error: [UInt8] = []

  package init() {}

  package func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    switch stream {
    case .output: output.append(contentsOf: bytes)
    case .error: error.append(contentsOf: bytes)
    }
    return true
  }
}

/// A console that keeps nothing.
package final class SilentConsole: GuestConsole {
  package init() {}
  package func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool { true }
}
