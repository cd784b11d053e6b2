// SPDX-License-Identifier: Apache-2.0

/// An activation of a function, as a guest's stack has it.
///
/// A function that is left by a jump to another one stays active, as a caller would: the frames of
/// such a chain return together, to where its first one, the head, was called from.
struct Frame {
  enum Kind: UInt8 {
    /// The first on its stack; nobody called it.
    case root
    case call
    /// Entered by a jump from the frame before, or because the program went on into it.
    case tail
    /// The handler of a trap that the frame before raised.
    case trap
  }

  let kind: Kind
  let function: Int32
  /// The place of the first frame of its chain: its own, unless it is a `tail`.
  let head: Int32
  /// The place of the first of the frames up to it whose stack pointers only fall.
  let segment: Int32
  /// The place of the next older frame of the same function on this stack; -1 if there is none.
  let outer: Int32
  /// Where a call returns to; for a trap, the instruction that raised it.
  let returnAddress: UInt32
  /// The stack pointer at entry.
  var entry: UInt32
  /// The stack pointer at the latest call or return that its code made.
  var latest: UInt32
  /// Where its cycles are counted: the path of calls from the first frame to it.
  private(set) var path: Int32

  /// The same with its cycles counted elsewhere.
  func on(_ path: Int32) -> Frame {
    var frame = self
    frame.path = path
    return frame
  }
}

/// Where control has come to by a call, a return, a jump or a trap.
struct Arrival {
  let pc: UInt32
  let function: Int
  /// Whether that is the function's first instruction, to which nothing returns.
  let isStart: Bool
  let sp: UInt32
}
