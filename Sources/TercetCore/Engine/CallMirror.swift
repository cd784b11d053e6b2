// SPDX-License-Identifier: Apache-2.0

/// The youngest activations of functions, in memory that translated code reads and writes: a call
/// and its return then cost a few instructions of the host, and the observer need not be told.
///
/// An observer that keeps a stack of functions fills it before code runs, and takes over behind it
/// what has become of it.
package final class CallMirror {
  /// An activation, in the form that translated code knows.
  package struct Frame: BitwiseCopyable {
    /// Where it returns to; odd if another function jumped to it, whose frame is the one below and
    /// which returns with it.
    package var returnAddress: UInt32
    /// The stack pointer at entry, for a jump that of the call before.
    package var entry: UInt32
    /// The function; -1 if code must not return to it.
    package var function: Int32
    /// The stack pointer at its latest call, or behind it.
    package var latest: UInt32
    /// The path of calls on which its cycles are counted.
    package var path: Int32
    /// 0 if it was there before code ran, else all ones.
    package let mark: UInt32
    /// The highest stack pointer with which it may call: of all but the first on a stack any.
    package let ceiling: UInt32

    /// One that was there before code ran.
    package init(
      returnAddress: UInt32, entry: UInt32, function: Int32, latest: UInt32, path: Int32,
      ceiling: UInt32 = .max
    ) {
      self.returnAddress = returnAddress
      self.entry = entry
      self.function = function
      self.latest = latest
      self.path = path
      mark = 0
      self.ceiling = ceiling
    }
  }

  /// The frames, of which the first stands for all that are older.
  ///
  /// No return is to its address, since that is odd.
  package let frames: UnsafeMutablePointer<Frame>
  /// How many of them there are, the first included.
  package var count = 1
  /// How many of them there were before code ran.
  package var lent = 1
  /// Up to how many code may put there; 0 while it must not call or return.
  package var limit = 0
  /// Whether a jump by a register to the start of a function can lead nowhere but there.
  package var allowsJumps = false
  /// The path on which the run is when it is given to code.
  package var path: Int32 = 0

  package static let capacity = 1 << 10
  /// There are at most so many paths of calls.
  package static let mostPaths = 1 << 17
  package static let noReturn: UInt32 = 1

  package init() {
    // One stands behind the last and is never entered: what is there while nothing may be.
    frames = .allocate(capacity: Self.capacity + 1)
    let nothing = Frame(
      returnAddress: Self.noReturn, entry: 0, function: -1, latest: 0, path: 0)
    frames.initialize(repeating: nothing, count: Self.capacity + 1)
  }

  deinit { frames.deallocate() }

  /// Lets code neither call nor return.
  package func close() {
    count = 1
    limit = 0
  }

  package var isOpen: Bool { limit > 0 }
}

/// What an edge does to the stack of functions, where translated code can do it.
package enum CallStep: Hashable, Sendable {
  /// A call has arrived at the start of a function. `cycles` of the edge passed before.
  case enter(function: Int32, returnAddress: UInt32, cycles: Int, isRecursion: Bool)
  /// A jump or plain progress has led to the start of another function.
  case tail(function: Int32, cycles: Int, isByRegister: Bool)
  /// A return has arrived in the caller, at an address.
  case leave(address: UInt32, caller: Int32, cycles: Int)
  /// A function that was called has returned, all within code that left the stack pointer alone:
  /// the call arrived after `inside` cycles of the edge before, the return after `behind` cycles of
  /// this one.
  case passThrough(function: Int32, inside: Int, behind: Int)
  /// The stack stays as it is.
  case nothing
}

/// Where a run is, as the stack of functions sees it, between two edges.
package enum CallPlace: Hashable, Sendable {
  /// In a function.
  case function(Int32)
  /// On the way from a call, return or jump to its target; the pieces of which the stack has not
  /// been told.
  case underway([Int32])
}

/// Whoever knows what a piece means for the stack of functions.
package protocol CallBook: AnyObject {
  /// The stack as far as translated code has it.
  var mirror: CallMirror { get }

  /// The number of the path of calls on which `path` goes on to `function`; nil if there are too
  /// many.
  func path(under path: Int32, function: Int32) -> Int32?

  /// The last function of a path.
  func function(of path: Int32) -> Int32

  /// What a piece does behind others.
  ///
  /// - Parameters:
  ///   - leavesStackPointer: Whether the piece's code does not write the stack pointer.
  /// - Returns: What it does and where the run is then; nil if the observer itself must follow it.
  func step(
    from place: CallPlace, by piece: Int32, leavesStackPointer: Bool
  ) -> (step: CallStep, next: CallPlace)?
}
