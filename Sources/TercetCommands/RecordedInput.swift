// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The console of a run whose input others shall get too: it writes down what the guest was answered.
final class InputRecorder: GuestConsole {
  private let console: DescriptorConsole
  /// What each question for input was answered; nil where reading failed.
  private(set) var answers: [[UInt8]?] = []

  init(_ console: DescriptorConsole) { self.console = console }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    console.write(bytes, to: stream)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let count = console.read(into: buffer)
    if buffer.count > 0 { answers.append(count.map { Array(buffer.prefix($0)) }) }
    return count
  }

  var hasInput: Bool { console.hasInput }
  func awaitInput() { console.awaitInput() }
}

/// A console that gives the answers of an earlier run again, then the end of the input, and keeps
/// nothing of what is written.
final class InputPlayer: GuestConsole {
  private let answers: [[UInt8]?]
  /// The answer that comes next, and how much of it was taken.
  private var next = 0
  private var offset = 0

  init(_ answers: [[UInt8]?]) { self.answers = answers }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool { true }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard buffer.count > 0, next < answers.count else { return 0 }
    guard let answer = answers[next] else {
      next += 1
      return nil
    }
    // A guest that asks for less than the earlier one gets the rest of the answer later.
    let part = answer.dropFirst(offset).prefix(buffer.count)
    buffer.copyBytes(from: part)
    offset += part.count
    if offset == answer.count { (next, offset) = (next + 1, 0) }
    return part.count
  }
}
