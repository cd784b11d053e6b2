// SPDX-License-Identifier: Apache-2.0

/// The functions that are active, and how long each has been.
///
/// A function's total counts the cycles in which it is on the stack, once even when it recurses.
struct CallStack {
  private struct Frame {
    var function: Int
    /// Where the callee returns to; nil for a trap handler, and for the bottom frame.
    let returnAddress: UInt32?
  }

  /// How often a function is on the stack, since when, and its finished cycles.
  private struct Activity {
    var depth = 0
    var since: UInt64 = 0
    var total: UInt64 = 0
  }

  private var frames: [Frame] = []
  private var activities: [Activity] = []
  /// Where in `frames` trap handlers lie, youngest last.
  private var traps: [Int] = []
  private var now: UInt64 = 0

  /// Where in `frames` a return address lies, youngest last: a return that matches no frame, as
  /// after longjmp, must not search them all.
  private var places: [UInt32: [Int]] = [:]

  /// A program that calls without ever returning must not fill the host's memory; totals of
  /// functions called below this depth count for whoever is on top.
  private static let deepest = 100_000

  /// The function on top, or nil before the first instruction.
  private(set) var current: Int?

  /// One cycle passes, or more.
  mutating func tick(_ cycles: UInt64 = 1) { now += cycles }

  /// This cycle is charged to `function`; if that is not on the stack any more, as when its last
  /// access keeps a fetch waiting for which the program has gone on, the cycle is still its.
  mutating func charge(_ function: Int) {
    while activities.count <= function { activities.append(Activity()) }
    if activities[function].depth == 0 { activities[function].total += 1 }
  }

  mutating func enter(_ function: Int, returningTo address: UInt32?) {
    guard frames.count < Self.deepest else { return }
    push(Frame(function: function, returnAddress: address))
  }

  /// Returns to the youngest frame that was called from just before `pc`; a jump elsewhere, as
  /// longjmp makes, unwinds nothing.
  mutating func leave(to pc: UInt32) {
    guard let index = places[pc]?.last else { return }
    while frames.count > index { pop() }
  }

  /// Leaves the youngest trap handler with all that it called.
  mutating func leaveTrap() {
    guard let index = traps.last else { return }
    while frames.count > index { pop() }
  }

  mutating func replaceTop(with function: Int) {
    let returnAddress = frames.last?.returnAddress
    if !frames.isEmpty { pop() }
    push(Frame(function: function, returnAddress: returnAddress))
  }

  /// Cycles that each function has been on the stack, by its number.
  func totals(count: Int) -> [UInt64] {
    (0..<count).map { function in
      guard function < activities.count else { return 0 }
      let activity = activities[function]
      return activity.total + (activity.depth > 0 ? now - activity.since : 0)
    }
  }

  private mutating func push(_ frame: Frame) {
    if let address = frame.returnAddress {
      places[address, default: []].append(frames.count)
    } else if !frames.isEmpty {
      traps.append(frames.count)
    }
    frames.append(frame)
    current = frame.function
    while activities.count <= frame.function { activities.append(Activity()) }
    if activities[frame.function].depth == 0 { activities[frame.function].since = now }
    activities[frame.function].depth += 1
  }

  private mutating func pop() {
    let frame = frames.removeLast()
    if let address = frame.returnAddress {
      places[address]?.removeLast()
    } else if !frames.isEmpty {
      traps.removeLast()
    }
    current = frames.last?.function
    activities[frame.function].depth -= 1
    if activities[frame.function].depth == 0 {
      activities[frame.function].total += now - activities[frame.function].since
    }
  }
}
