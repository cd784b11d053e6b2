// SPDX-License-Identifier: Apache-2.0

/// Where the guest's output goes.
package enum GuestStream: Sendable {
  case output, error
}

/// Takes what the guest prints, in order, and gives what it reads.
package protocol GuestConsole: AnyObject {
  /// Takes `bytes`; false when they could not be written, which ends the run.
  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool

  /// Fills the start of `buffer` with input; how many bytes, 0 at the end, nil if reading failed.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int?

  /// Whether `read` would answer at once, be it with the end of the input.
  var hasInput: Bool { get }

  /// Waits until `read` would answer at once, or the user has had enough.
  func awaitInput()
}

extension GuestConsole {
  /// A console without input: it is at its end from the start.
  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? { 0 }
  package var hasInput: Bool { true }
  package func awaitInput() {}
}

/// A console that keeps everything, for tests and for programs that embed Tercet.
package final class RecordingConsole: GuestConsole {
  package private(set) var output: [UInt8] = []
  package private(set) var error: [UInt8] = []
  private var input: ArraySlice<UInt8>

  /// - Parameter input: What the guest finds on its standard input.
  package init(input: [UInt8] = []) { self.input = input[...] }

  package func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    switch stream {
    case .output: output.append(contentsOf: bytes)
    case .error: error.append(contentsOf: bytes)
    }
    return true
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let part = input.prefix(buffer.count)
    buffer.copyBytes(from: part)
    input = input.dropFirst(part.count)
    return part.count
  }
}

/// A console that keeps nothing.
package final class SilentConsole: GuestConsole {
  package init() {}
  package func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool { true }
}
