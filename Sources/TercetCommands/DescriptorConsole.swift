// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetCore

/// The guest's console on this process's own streams.
///
/// Output is gathered, since guests print character by character; a terminal sees whole lines, and a
/// pipe or a file what there is several times a second, if whoever runs the guest asks as often.
package final class DescriptorConsole: GuestConsole {
  private let outputDescriptor: Int32
  private let errorDescriptor: Int32
  private var buffer: [UInt8] = []
  private var bufferStream = GuestStream.output
  private let isTerminal: [GuestStream: Bool]
  private let progress: ProgressLine?
  /// Whether output was lost, after which nothing is written any more.
  private var isBroken = false
  /// Whether it was lost because its reader had seen enough, as `head` does.
  package private(set) var readerLeft = false

  /// When `flushIfStale` wrote last, in seconds.
  private var lastFlush = 0.0

  private static let bufferSize = 1 << 16
  /// How old output may become, in seconds.
  private static let freshness = 0.1

  /// - Parameter output: Descriptor for the guest's standard output; 2 when a report goes to 1.
  package init(output: Int32, error: Int32 = 2, progress: ProgressLine? = nil) {
    outputDescriptor = output
    errorDescriptor = error
    isTerminal = [.output: isatty(output) == 1, .error: isatty(error) == 1]
    self.progress = progress
  }

  package func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    if stream != bufferStream {
      guard flush() else { return false }
      bufferStream = stream
    }
    buffer.append(contentsOf: bytes)
    let isDue =
      buffer.count >= Self.bufferSize
      || isTerminal[stream] == true && bytes.contains(UInt8(ascii: "\n"))
    return isDue ? flush() : true
  }

  /// Reads this process's own standard input, after showing the guest's question.
  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard flush() else { return nil }
    progress?.erase()
    while true {
      let count = Glibc.read(0, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR || Interruption.signal != nil { return nil }
    }
  }

  package var hasInput: Bool {
    if hasInput(within: 0) { return true }
    // A user may not know yet that something is asked.
    if isTerminal[bufferStream] == true { _ = flush() }
    return false
  }

  /// Waits on the host, after showing the guest's question.
  package func awaitInput() {
    guard flush() else { return }
    progress?.erase()
    // A signal may come just before the wait, which then does not notice.
    while Interruption.signal == nil, !hasInput(within: Self.attention) {}
  }

  /// Whether there is input, or comes within so many milliseconds.
  private func hasInput(within time: Int32) -> Bool {
    var state = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, time) > 0
  }

  /// Writes what has been gathered if that was not done for a while.
  ///
  /// What cannot be written is lost for the guest's next output, which then fails.
  package func flushIfStale() {
    guard !buffer.isEmpty else { return }
    let time = ProcessInfo.processInfo.systemUptime
    guard time - lastFlush >= Self.freshness else { return }
    lastFlush = time
    _ = flush()
  }

  /// Writes what has been gathered; false if it, or something before it, cannot be written.
  package func flush() -> Bool {
    defer { buffer.removeAll(keepingCapacity: true) }
    let descriptor = bufferStream == .output ? outputDescriptor : errorDescriptor
    guard !isBroken, !buffer.isEmpty else { return !isBroken }
    progress?.erase()
    isBroken = !send(buffer[...], to: descriptor)
    readerLeft = isBroken && errno == EPIPE
    OpenLine.guestWrote(buffer, to: descriptor)
    if isTerminal[bufferStream] == true {
      progress?.guestWrote(leavingLineOpen: buffer.last != UInt8(ascii: "\n"))
    }
    return !isBroken
  }

  /// Writes all of `bytes`; false if that fails.
  ///
  /// Once a signal has come, a reader that takes nothing is not waited for any more.
  private func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var left = bytes
    while !left.isEmpty {
      let isEnding = Interruption.signal != nil
      var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      if isEnding, poll(&state, 1, Self.patience) <= 0 { return false }
      // A pipe that can be written to takes so much without waiting.
      let part = isEnding ? left.prefix(Self.pipePart) : left
      let count = part.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        left = left.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        // Whoever started this process may have made the pipe one that does not wait.
        _ = poll(&state, 1, -1)
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  /// How long a signal may go unnoticed, in milliseconds.
  private static let attention: Int32 = 100
  /// How long a reader may take nothing after a signal, in milliseconds.
  private static let patience: Int32 = 150
  /// Source: POSIX's least PIPE_BUF is 512, Linux has 4096.
  private static let pipePart = 512
}

/// Writes all of `bytes`; false if that fails.
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { raw in
    var done = 0
    while done < raw.count {
      let count = Glibc.write(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
      if count < 0 && errno == EINTR && Interruption.signal == nil { continue }
      if count < 0 && errno == EAGAIN {
        // Whoever started this process may have made the pipe one that does not wait.
        var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&state, 1, -1) > 0 { continue }
      }
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}
