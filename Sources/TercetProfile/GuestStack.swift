// SPDX-License-Identifier: Apache-2.0

/// The functions that are active on one of the guest's stacks, oldest first.
struct GuestStack {
  private(set) var frames: [Frame] = []
  /// The place of the youngest frame of each function, by its number; -1 where there is none.
  ///
  /// It ends with the last function that was ever here. A dictionary took a fifth of the profile of a
  /// program that calls a lot.
  private var youngest: [Int32] = []
  /// The places of handlers of traps that have not returned.
  private(set) var traps: [Int] = []
  /// The function whose code runs; in a chain that need not be that of the last frame.
  private(set) var running = -1
  /// Whether `running` has a frame; it has none where the stack was too deep to note it.
  private(set) var isNoted = false
  /// Whether it is that of an interrupt's handler, which ends with its mret.
  var isHandler = false
  /// Where the guest would come back to, as far as one can say; meaningless while it is here.
  var resume = Resume()

  struct Resume {
    var sp: UInt32 = 0
    var pc: UInt32 = 0
    /// Whether a trap or interrupt led away, rather than a call.
    var isTrap = false

    /// Whether `arrival` is there, or just behind, as an ecall's handler returns.
    func matches(_ arrival: Arrival) -> Bool {
      arrival.sp == sp && arrival.pc &- pc <= (isTrap ? 4 : 0)
    }
  }

  /// More steps than a real stack needs to find a frame, and few enough that a guest that jumps
  /// wildly does not make them felt.
  private static let mostSteps = 64
  private static let mostSegments = 8

  var isEmpty: Bool { frames.isEmpty }
  var depth: Int { frames.count }
  /// The first frame of the chain on top, where its call was.
  private var headPlace: Int { frames.last.map { Int($0.head) } ?? 0 }
  /// The same; nil on an empty stack.
  var head: Frame? { frames.isEmpty ? nil : frames[headPlace] }
  /// The highest stack pointer on it.
  var top: UInt32 { frames.first?.entry ?? 0 }
  /// Whether only its root, and what that jumped to, is active.
  var isAtRoot: Bool { headPlace == 0 }

  /// The path on which cycles are counted.
  @inline(__always)
  var path: Int32 { frames.last?.path ?? CallPaths.none }

  @inline(__always)
  func contains(_ function: Int) -> Bool {
    youngest.indices.contains(function) && youngest[function] >= 0
  }

  // MARK: Frames come and go

  mutating func push(
    _ kind: Frame.Kind, _ function: Int, returningTo address: UInt32 = 0, sp: UInt32, path: Int32
  ) {
    let place = Int32(frames.count)
    let below = frames.last
    let head = kind == .tail ? below?.head ?? place : place
    let isLower = kind != .trap && sp <= (below == nil ? 0 : frames[headPlace].entry)
    let segment = kind == .tail || isLower ? below?.segment ?? place : place
    if function >= youngest.count {
      youngest.append(contentsOf: repeatElement(-1, count: function + 1 - youngest.count))
    }
    let outer = youngest[function]
    youngest[function] = place
    if kind == .trap { traps.append(Int(place)) }
    frames.append(
      Frame(
        kind: kind, function: Int32(function), head: head, segment: segment, outer: outer,
        returnAddress: address, entry: sp, latest: sp, path: path))
    running = function
    isNoted = true
  }

  /// Counts the cycles of the last frame on another path from now on.
  mutating func goOn(on path: Int32) {
    guard let frame = frames.popLast() else { return }
    frames.append(frame.on(path))
  }

  /// Leaves all frames from `place` on.
  mutating func cut(to place: Int) {
    while frames.count > place, let frame = frames.popLast() {
      youngest[Int(frame.function)] = frame.outer
      if frame.kind == .trap { traps.removeLast() }
    }
    running = frames.last.map { Int($0.function) } ?? -1
    isNoted = !frames.isEmpty
  }

  mutating func setLatest(of place: Int, _ sp: UInt32) { frames[place].latest = sp }

  // MARK: -

  /// Moves the frames from `place` on to a stack of their own, which `arrival` may have left.
  ///
  /// - Parameter paths: Where their new paths are, which begin with the first of them.
  mutating func split(at place: Int, _ paths: CallPaths) -> GuestStack {
    var other = GuestStack()
    let moved = frames[place...]
    cut(to: place)
    for frame in moved {
      other.push(
        other.isEmpty ? .root : frame.kind, Int(frame.function), returningTo: frame.returnAddress,
        sp: frame.entry,
        path: paths.number(
          under: other.path, function: frame.function, region: paths.region(of: frame.path))
          ?? other.path)
      other.frames[other.depth - 1].latest = frame.latest
    }
    other.noteLeaving()
    return other
  }

  /// The code of `function` runs, which has a frame in the chain on top, or none at all.
  @inline(__always)
  mutating func run(_ function: Int, noted: Bool) {
    running = function
    isNoted = noted
  }

  /// The chain on top runs with this stack pointer.
  @inline(__always)
  mutating func note(sp: UInt32) {
    guard !frames.isEmpty else { return }
    let place = headPlace
    frames[place].latest = sp
    // Start-up code sets the stack pointer, and nothing tells before its first call.
    if place == 0, sp > frames[0].entry { frames[0].entry = sp }
  }

  /// Remembers where a call that led away would return to.
  mutating func noteLeaving() {
    guard let head else { return }
    resume = Resume(
      sp: head.kind == .call ? head.entry : head.latest,
      pc: head.kind == .call ? head.returnAddress : 0)
  }

  // MARK: Where control has come to

  /// The place of the frame of `function` in the chain on top; nil if it has none there.
  @inline(__always)
  func placeInChain(_ function: Int) -> Int? {
    guard contains(function), Int(youngest[function]) >= headPlace else { return nil }
    return Int(youngest[function])
  }

  /// Whether `arrival` is where the chain on top was called from.
  @inline(__always)
  func isReturn(_ arrival: Arrival) -> Bool {
    guard let head, head.kind == .call else { return false }
    return head.returnAddress == arrival.pc && head.entry == arrival.sp
  }

  /// How many frames are left when control has come to `arrival`; nil if that is not on this stack.
  ///
  /// That is where one of its calls returns to, or, as after longjmp, in the middle of a function
  /// that is active, and whose frame the stack pointer lies in: not above where it began, and not
  /// below what it called.
  ///
  /// - Parameters:
  ///   - isLeft: Whether the guest is on another stack, so that a frame that has called nothing may
  ///     have grown before it left.
  ///   - limit: Frames from there on are left out.
  func frames(
    after arrival: Arrival, isLeft: Bool = false, below limit: Int = .max
  ) -> Int? {
    var end = min(frames.count, limit)
    for _ in 0..<Self.mostSegments where end > 0 {
      let start = Int(frames[end - 1].segment)
      if let found = place(of: arrival, in: start..<end, isLeft: isLeft) { return found }
      end = start
    }
    return nil
  }

  private func entry(_ place: Int) -> UInt32 { frames[Int(frames[place].head)].entry }

  private func place(of arrival: Arrival, in segment: Range<Int>, isLeft: Bool) -> Int? {
    // Entries fall, so those that lie below the stack pointer come last, and are dead.
    var (low, high) = (segment.lowerBound, segment.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entry(middle) < arrival.sp { high = middle } else { low = middle + 1 }
    }
    let youngest = low
    var likely: Int?
    // The stack pointer with which the chain in question called the one above it.
    var body: UInt32
    if youngest < segment.upperBound {
      body = entry(youngest)
    } else {
      let last = frames[Int(frames[segment.upperBound - 1].head)]
      body = last.latest
      if isLeft, body == last.entry { body -= min(body, Self.largeFrame) }
    }
    var place = youngest - 1
    for _ in 0..<Self.mostSteps where place >= segment.lowerBound {
      let frame = frames[place]
      let head = frames[Int(frame.head)]
      if frame.kind == .call, head.entry == arrival.sp, head.returnAddress == arrival.pc {
        return place
      }
      if !arrival.isStart, Int(frame.function) == arrival.function, body <= arrival.sp {
        // Recursion may leave several; the one that called with this stack pointer is it.
        if body == arrival.sp { return place + 1 }
        likely = likely ?? place + 1
      }
      if frame.kind != .tail {
        if head.entry > arrival.sp { break }
        body = head.entry
      }
      place -= 1
    }
    return likely
  }

  /// Whether a jump with this stack pointer stays on the stack, as far as that can be told.
  ///
  /// - Parameter isPlain: Whether it is no return, so that the frame may not have been given up
  ///   yet, as before a jump to a common epilogue.
  func fits(_ sp: UInt32, isPlain: Bool) -> Bool {
    guard let head, head.entry > 0 else { return true }
    if sp == head.entry || sp == head.latest { return true }
    return isPlain && head.latest == head.entry && sp < head.entry
      && head.entry - sp <= Self.smallFrame
  }

  /// Enough to save all registers, and less than any stack has.
  private static let smallFrame: UInt32 = 144
  /// More than most functions need, and less than most stacks have.
  private static let largeFrame: UInt32 = 4096
}
