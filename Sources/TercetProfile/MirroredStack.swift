// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The youngest frames of a stack, as translated code gets them and gives them back.
extension GuestStack {
  /// Frames that code gets at most beside those that it adds: what returns below them is told.
  private static let mostLent = 64

  /// Fills a mirror, unless what is on top is more than calls and jumps to other functions.
  ///
  /// - Parameters:
  ///   - paths: What the frames' paths are.
  ///   - region: The region in which the run is.
  ///   - room: How many frames may be added.
  mutating func fill(_ mirror: CallMirror, _ paths: CallPaths, region: Int32, room: Int) {
    guard let last = frames.last, isNoted, running == Int(last.function), room > 0,
      last.kind != .tail || last.head == 0 || isTail(frames.count - 1)
    else { return }
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
      // Code that returns there counts where the function does; nothing returns to none.
      let hasPath =
        paths.function(of: frame.path) == frame.function
        && paths.region(of: frame.path) == region
      mirror.frames[index] = CallMirror.Frame(
        returnAddress: index == 0
          ? CallMirror.noReturn : head.returnAddress | (frame.kind == .tail ? 1 : 0),
        entry: head.entry, function: hasPath ? frame.function : -1, latest: head.latest,
        path: frame.path, ceiling: ceiling(of: frame, head))
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
  mutating func take(_ mirror: CallMirror) {
    var kept = 1
    while kept < min(mirror.count, mirror.lent), mirror.frames[kept].mark == 0 { kept += 1 }
    cut(to: frames.count - (mirror.lent - kept))
    if let last = frames.last { setLatest(of: Int(last.head), mirror.frames[kept - 1].latest) }
    for index in kept..<mirror.count {
      let frame = mirror.frames[index]
      let isTail = frame.returnAddress & 1 != 0
      push(
        isTail ? .tail : .call, Int(frame.function),
        returningTo: isTail ? 0 : frame.returnAddress, sp: frame.entry, path: frame.path)
      if let last = frames.last { setLatest(of: Int(last.head), frame.latest) }
    }
    if let last = frames.last { run(Int(last.function), noted: true) }
  }
}
