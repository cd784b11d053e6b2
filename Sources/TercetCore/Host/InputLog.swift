// SPDX-License-Identifier: Apache-2.0

/// How much of standard input a guest has taken, counted in the answers it got.
struct InputPosition: Hashable, Sendable {
  /// The answer that comes next.
  var answer = 0
  /// Bytes of it that were taken already.
  var offset = 0
}

/// Holds on to the input from a position on, as long as somebody holds the mark.
final class InputMark: Sendable {
  let position: InputPosition

  init(_ position: InputPosition) { self.position = position }
}

/// Standard input as the guest got it, as far as a snapshot may have it given again.
///
/// It keeps answers rather than bytes, so that a guest that asks again for a line gets that line
/// and not also the next, and is told again that the input was at its end. Nothing is kept unless
/// there are marks.
struct InputLog {
  private struct WeakMark {
    weak var mark: InputMark?
  }

  /// What reads were answered; nil where reading failed.
  private var answers: [[UInt8]?] = []
  /// The number of the first that is kept.
  private var first = 0
  private var marks: [WeakMark] = []
  /// The number of answers or marks at which to look whether all are still needed.
  private var nextTrim = InputLog.leastTrim

  private static let leastTrim = 256

  /// Whether there is an answer at `position` that was given before.
  func has(_ position: InputPosition) -> Bool { position.answer < first + answers.count }

  /// Keeps all that is read from `position` on for whoever holds the mark.
  mutating func mark(_ position: InputPosition) -> InputMark {
    if let last = marks.last?.mark, last.position == position { return last }
    if marks.count >= nextTrim { trim(position) }
    let mark = InputMark(position)
    marks.append(WeakMark(mark: mark))
    return mark
  }

  /// Fills the start of `buffer` with what was read before, or now from `source`; how many bytes,
  /// 0 at the end, nil if reading failed.
  mutating func read(
    into buffer: UnsafeMutableRawBufferPointer, at position: inout InputPosition,
    from source: any HostSource
  ) -> Int? {
    // Nothing is asked, so nothing is taken.
    guard buffer.count > 0 else { return source.readInput(into: buffer) }
    guard has(position) else { return readNow(into: buffer, at: &position, from: source) }
    guard let answer = answers[position.answer - first] else {
      position = InputPosition(answer: position.answer + 1)
      return nil
    }
    let part = answer.dropFirst(position.offset).prefix(buffer.count)
    buffer.copyBytes(from: part)
    position.offset += part.count
    if position.offset == answer.count { position = InputPosition(answer: position.answer + 1) }
    return part.count
  }

  private mutating func readNow(
    into buffer: UnsafeMutableRawBufferPointer, at position: inout InputPosition,
    from source: any HostSource
  ) -> Int? {
    let count = source.readInput(into: buffer)
    if answers.count >= nextTrim { trim(position) }
    if marks.isEmpty {
      first = position.answer + 1
      answers = []
    } else {
      answers.append(count.map { Array(buffer.prefix($0)) })
    }
    position = InputPosition(answer: position.answer + 1)
    return count
  }

  /// Forgets marks that nobody holds, and the answers before all others and the guest's `position`.
  private mutating func trim(_ position: InputPosition) {
    marks.removeAll { $0.mark == nil }
    let needed = marks.reduce(position.answer) { min($0, $1.mark?.position.answer ?? $0) }
    answers.removeFirst(max(0, min(needed - first, answers.count)))
    first = max(first, needed)
    nextTrim = max(Self.leastTrim, 2 * max(answers.count, marks.count))
  }
}
