// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An extension and something of it, as C has strings.
struct MeaningName {
  let `extension`: UnsafeMutablePointer<CChar>
  let meaning: UnsafeMutablePointer<CChar>

  init(_ extension: String, _ meaning: String) {
    self.extension = strdup(`extension`)
    self.meaning = strdup(meaning)
  }

  func free() {
    Glibc.free(self.extension)
    Glibc.free(meaning)
  }
}

/// Which meaning is being called: what a handler of signals, and whoever waits for a call that does
/// not end, look at.
///
/// Code for the host writes it too, by the offsets of its members.
struct MeaningWatch {
  /// The number of the operation and one; 0 if none is called.
  var running: UInt32 = 0
  /// The address of the instruction.
  var pc: UInt32 = 0
  /// How often anything was called.
  var calls: UInt64 = 0
  /// The thread that calls.
  var thread: pthread_t = pthread_self()
  /// The names of the operations in messages, made before, since a handler may not allocate.
  var names: UnsafeMutablePointer<MeaningName>?
  var nameCount = 0
  /// What is called that is no operation; nil for an operation.
  var work: MeaningName?
  /// The next one of all that there ever were.
  var next: UnsafeMutablePointer<MeaningWatch>?
  /// Whether a machine has it.
  var isTaken = true
  /// How often it was seen in the same call.
  var seen = 0
  var callsSeen: UInt64 = 0

  @inline(__always)
  mutating func begin(_ number: UInt16, at pc: UInt32) {
    thread = pthread_self()
    self.pc = pc
    calls &+= 1
    running = UInt32(number) + 1
  }

  @inline(__always)
  mutating func end() { running = 0 }
}
