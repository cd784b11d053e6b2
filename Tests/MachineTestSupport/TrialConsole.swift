// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// A console that keeps everything, and has input only now and then.
///
/// Whether there is some depends on how often it was asked: whoever looks for input once more or once
/// less gets it at another time.
package final class TrialConsole: GuestConsole {
  package private(set) var written: [UInt8] = []
  /// How often it was asked whether there is input.
  package private(set) var questions = 0
  /// Bytes of the input that were taken.
  package var consumed: Int { input.startIndex }
  private var input: ArraySlice<UInt8>
  private let silence: Int

  /// - Parameters:
  ///   - input: What the guest finds on its standard input.
  ///   - silence: There is no input but for one of so many questions.
  package init(input: [UInt8] = [], silence: Int = 1) {
    self.input = input[...]
    self.silence = silence
  }

  package func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    written.append(contentsOf: bytes)
    return true
  }

  package var hasInput: Bool {
    questions += 1
    return questions % silence == 0
  }

  package func awaitInput() { questions += silence - 1 - questions % silence }

  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let part = input.prefix(silence == 1 ? buffer.count : min(buffer.count, 1))
    buffer.copyBytes(from: part)
    input = input.dropFirst(part.count)
    return part.count
  }
}
