// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The youngest frames of a stack, as translated code gets them and gives them back.
extension GuestStack {
  /// Frames that code gets at most beside those that it adds: what returns below them is told.
  private static let mostLent = 64

  /// Fills a mirror, unless what is on top is more than calls and jumps to other functions.
  ///
  /// - Parameters:
  ///   - left: Cycles that are left now, as code counts them.
  ///   - functions: How many functions have numbers.
  ///   - room: How many frames may be added.
  mutating func fill(_ mirror: CallMirror, left: Int, functions: Int, room: Int) {
    guard let last = frames.last, isNoted, running == Int(last.function), room > 0,
      last.kind != .tail || last.head == 0 || isTail(frames.count - 1)
    else { return }
    mirror.active = activity(functions: functions)
    var first = frames.count - 1
    while first > 0, frames.count - first <= Self.mostLent,
      frames[first].kind == .call || isTail(first)
    {
      first -= 1
    }
    // The first stands for all below it, and nothing is returned from there.
    for (index, place) in (first..<frames.count).enumerated() {
      let frame = frames[place]
      let head = frames[Int(frame.head)]
      mirror.frames[index] = CallMirror.Frame(
        returnAddress: index == 0
          ? CallMirror.noReturn : head.returnAddress | (frame.kind == .tail ? 1 : 0),
        entry: head.entry, function: frame.function, latest: head.latest,
        since: left + Int(clock - frame.since),
        ceiling: ceiling(of: frame, head))
    }
    mirror.count = frames.count - first
    mirror.lent = mirror.count
    mirror.limit = min(CallMirror.capacity, mirror.count + room)
  }

  /// Whether it was jumped to from a function that was called, with a stack of its own.
  private func isTail(_ place: Int) -> Bool {
    let head = frames[Int(frames[place].head)]
    return frames[place].kind == .tail && frames[place].head > 0 && head.entry > 0
  }

  /// The highest stack pointer with which a frame may call without a word.
  private func ceiling(of frame: Frame, _ head: Frame) -> UInt32 {
    // A higher one shows where the stack begins.
    if frame.head == 0 { return head.entry }
    // A call from what was jumped to that has as much stack as before may show that that is over.
    return frame.kind == .tail ? max(head.entry, 1) - 1 : .max
  }

  /// Takes back what code has made of the frames.
  ///
  /// - Parameter left: What it was when the mirror was filled.
  mutating func take(_ mirror: CallMirror, left: Int) {
    // What code has left, it has counted.
    var kept = 1
    while kept < min(mirror.count, mirror.lent), mirror.frames[kept].mark == 0 { kept += 1 }
    drop(mirror.lent - kept)
    if let last = frames.last { setLatest(of: Int(last.head), mirror.frames[kept - 1].latest) }
    for index in kept..<mirror.count {
      let frame = mirror.frames[index]
      let isTail = frame.returnAddress & 1 != 0
      append(
        isTail ? .tail : .call, frame.function, returningTo: isTail ? 0 : frame.returnAddress,
        sp: frame.entry, latest: frame.latest, since: clock + UInt64(left - frame.since))
    }
    if let last = frames.last { run(Int(last.function), noted: true) }
  }
}

/// How often each function is active on a stack, in memory that translated code changes too.
///
/// Stacks that are copies of one another may share it; the one that changes it drops it first. That
/// is why it may cross threads.
final class ActivityTable: @unchecked Sendable {
  private(set) var counts: UnsafeMutablePointer<Int32>
  private var capacity: Int

  /// Room for so many functions and some more.
  init(functions: Int) {
    capacity = 2 * functions + 64
    counts = .allocate(capacity: capacity)
    counts.initialize(repeating: 0, count: capacity)
  }

  deinit { counts.deallocate() }

  /// Makes room for so many functions.
  func prepare(functions: Int) {
    guard functions > capacity else { return }
    let grown = UnsafeMutablePointer<Int32>.allocate(capacity: 2 * functions)
    grown.initialize(repeating: 0, count: 2 * functions)
    grown.update(from: counts, count: capacity)
    counts.deallocate()
    counts = grown
    capacity = 2 * functions
  }

  func add(_ function: Int, _ change: Int32) {
    prepare(functions: function + 1)
    counts[function] += change
  }
}
