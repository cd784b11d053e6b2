// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The functions that are active, on each stack that the guest has, and how long each has been.
///
/// A function's total counts the cycles in which it has a frame on the stack that the guest is on,
/// once even when it recurses: docs/FORMATS.md says what that means for each way to come to a
/// function and to leave it. What is kept is bounded, whatever the guest does.
///
/// Each `Frame` has the number of its path, on which its cycles are counted: that of the one below it
/// and its function; a `root` begins a path.
struct CallTracker {
  private var current = GuestStack()
  /// The stacks that the guest has left and may come back to, the latest last.
  private var suspended: [GuestStack] = []
  /// How many frames those have.
  private var suspendedDepth = 0
  /// The paths of frames; a copy of the tracker has the same until it gets its own.
  var paths: CallPaths
  /// The number of the program's regions in which the run is; 0 outside.
  var region: Int32 = 0
  /// How often each path was entered, by its number.
  private(set) var entries: [UInt64] = []

  /// Whether a call has been that would return to the start of a function.
  ///
  /// A jump to there with the caller's stack pointer is then taken for its return. The first such
  /// call is seen before code may do it alone, for no edge is learnt that was not observed.
  var someReturnToStart = false

  /// Frames of all stacks together, and stacks; the longest unused gives way to a new one.
  ///
  /// Calls that are deeper still are not noted, and count for the function on top.
  private static let mostFrames = 100_000
  private static let mostStacks = 256
  /// Stacks that are searched for one that might hold a stack pointer.
  private static let mostLikely = 32

  /// Frames of all stacks.
  var depth: Int { current.depth + suspendedDepth }

  init(_ paths: CallPaths) { self.paths = paths }

  /// The function that runs.
  var running: Int { current.running }

  /// The path on which cycles are counted.
  @inline(__always)
  var path: Int32 { current.path }

  /// Whether the path on which cycles are counted is in another region than the run: one may have
  /// begun or ended since, here or in what has returned.
  var isElsewhere: Bool { !current.isEmpty && paths.region(of: current.path) != region }

  /// Brings the path into the region in which the run is.
  mutating func goOnInRegion() {
    if let path = paths.number(of: current.path, region: region) { current.goOn(on: path) }
  }

  /// A path was entered so many times.
  mutating func enter(_ path: Int32, times: UInt64) {
    let missing = Int(path) + 1 - entries.count
    if missing > 0 { entries.append(contentsOf: repeatElement(0, count: missing)) }
    entries[Int(path)] += times
  }

  // MARK: The mirror for translated code

  /// Gives translated code the youngest frames, if they are plain calls.
  mutating func open(_ mirror: CallMirror) {
    mirror.close()
    mirror.path = current.path
    current.fill(mirror, paths, region: region, room: max(0, Self.mostFrames - depth))
    mirror.allowsJumps = !someReturnToStart && suspended.isEmpty
  }

  /// Takes over what code has made of them.
  mutating func close(_ mirror: CallMirror) {
    if mirror.isOpen { current.take(mirror) }
    mirror.close()
  }

  // MARK: Where control goes

  /// Goes on without an event: by a direct jump, or because one function follows the other.
  @inline(__always)
  mutating func proceed(to function: Int, isStart: Bool) {
    if function != current.running { enter(function, isStart: isStart) }
  }

  private mutating func enter(_ function: Int, isStart: Bool) {
    if let place = current.placeInChain(function) {
      // Back in the middle of it, it has come back from what it jumped to.
      if !isStart { current.cut(to: place + 1) }
      return current.run(function, noted: true)
    }
    push(.tail, function, sp: current.head?.entry ?? 0)
  }

  mutating func call(_ arrival: Arrival, returningTo address: UInt32) {
    leaveWhatWasJumpedOutOf(sp: arrival.sp)
    // A coroutine goes on where it called the other one; the manual has it pop and then push.
    if !arrival.isStart, current.isReturn(arrival) { leaveChain(sp: arrival.sp) }
    if !isFull { current.note(sp: arrival.sp) }
    if let frame = current.frames.last, frame.kind == .call,
      Int(frame.function) == arrival.function, frame.returnAddress == address,
      frame.entry == arrival.sp
    {
      // A jump that only looks like a call: real recursion has saved its return address.
      return current.run(arrival.function, noted: true)
    }
    push(.call, arrival.function, returningTo: address, sp: arrival.sp)
  }

  mutating func leave(_ arrival: Arrival) { land(arrival, isReturn: true) }

  mutating func jump(_ arrival: Arrival) {
    // A switch statement.
    if arrival.function == current.running, !arrival.isStart { return }
    land(arrival, isReturn: false)
  }

  /// The program asked for it: its handler counts for what trapped.
  mutating func enterTrap(_ arrival: Arrival, at pc: UInt32) {
    if !isFull { current.note(sp: arrival.sp) }
    push(.trap, arrival.function, returningTo: pc, sp: arrival.sp)
  }

  /// The program did not: its functions wait.
  mutating func enterInterrupt(_ arrival: Arrival, at pc: UInt32) {
    if !isFull { current.note(sp: arrival.sp) }
    current.resume = GuestStack.Resume(sp: arrival.sp, pc: pc, isTrap: true)
    start(arrival)
    current.isHandler = true
  }

  mutating func leaveTrap(_ arrival: Arrival) {
    if let place = current.traps.last {
      let trap = current.frames[place]
      current.cut(to: place)
      current.note(sp: trap.entry)
      let resume = GuestStack.Resume(sp: trap.entry, pc: trap.returnAddress, isTrap: true)
      if resume.matches(arrival) { return settle(arrival) }
      current.resume = resume
      if let index = suspendedStack(for: arrival) { return goTo(index, arrival) }
      if let count = current.frames(after: arrival) {
        current.cut(to: count)
        return settle(arrival)
      }
      start(arrival)
    } else if current.isHandler {
      let index = suspendedStack(for: arrival)
      current.cut(to: 0)
      if let index { return goTo(index, arrival) }
      start(arrival)
    } else {
      land(arrival, isReturn: false)
    }
  }

  // MARK: Finding the frame

  /// Control has come to a place by a register.
  private mutating func land(_ arrival: Arrival, isReturn: Bool) {
    if current.isReturn(arrival) {
      leaveChain(sp: arrival.sp)
      return settle(arrival)
    }
    if let count = current.frames(after: arrival) {
      unwind(to: count)
      return settle(arrival)
    }
    if let index = suspendedStack(for: arrival) {
      current.noteLeaving()
      return goTo(index, arrival)
    }
    guard let head = current.head else { return proceed(to: arrival) }
    if isFull, arrival.sp < head.entry {
      // From one function that was called too deep to be noted to another.
      return current.run(arrival.function, noted: current.contains(arrival.function))
    }
    if isReturn, head.kind == .call, head.returnAddress == arrival.pc {
      // It changes the stack pointer for its caller, as code that saves registers does.
      leaveChain(sp: arrival.sp)
      return settle(arrival)
    }
    if isReturn, current.isAtRoot, head.entry > 0, arrival.sp >= head.entry,
      current.placeInChain(arrival.function) == nil
    {
      // To whoever it was that called the root.
      current.cut(to: 0)
      return push(.root, arrival.function, sp: arrival.sp)
    }
    if current.fits(arrival.sp, isPlain: !isReturn) { return proceed(to: arrival) }
    current.noteLeaving()
    start(arrival)
  }

  private mutating func proceed(to arrival: Arrival) {
    proceed(to: arrival.function, isStart: arrival.isStart)
  }

  /// The program goes on in the chain on top, or jumps out of it.
  private mutating func settle(_ arrival: Arrival) {
    if current.isEmpty { return push(.root, arrival.function, sp: arrival.sp) }
    current.note(sp: arrival.sp)
    if current.placeInChain(arrival.function) != nil {
      current.run(arrival.function, noted: true)
    } else {
      proceed(to: arrival)
    }
  }

  private mutating func leaveChain(sp: UInt32) {
    guard let head = current.frames.last?.head else { return }
    current.cut(to: Int(head))
    current.note(sp: sp)
  }

  /// Leaves frames that the guest may come back to, if they are those of a coroutine.
  private mutating func unwind(to count: Int) {
    guard let head = current.frames.last?.head, count < Int(head),
      current.traps.last.map({ $0 < count }) ?? true
    else { return current.cut(to: count) }
    suspend(current.split(at: count, paths))
  }

  /// Direct jumps tell no stack pointer; a call behind one that has as much stack as before the
  /// call that was jumped out of shows that that is over.
  private mutating func leaveWhatWasJumpedOutOf(sp: UInt32) {
    guard let last = current.frames.last, last.kind == .tail, last.head > 0,
      let head = current.head, sp >= head.entry
    else { return }
    let arrival = Arrival(pc: 0, function: current.running, isStart: false, sp: sp)
    // The chain on top has the function too, so the search begins below it.
    if let count = current.frames(after: arrival, below: Int(last.head)) {
      current.cut(to: count)
      current.run(arrival.function, noted: true)
    }
  }

  // MARK: Stacks

  private var isFull: Bool { depth >= Self.mostFrames }

  private mutating func push(
    _ kind: Frame.Kind, _ function: Int, returningTo address: UInt32 = 0, sp: UInt32
  ) {
    while isFull, !suspended.isEmpty { forget(0) }
    guard !isFull else { return current.run(function, noted: current.contains(function)) }
    // Where there are too many paths, it counts for its caller.
    let path = paths.number(under: current.path, function: Int32(function), region: region)
    if let path { enter(path, times: 1) }
    current.push(
      current.isEmpty ? .root : kind, function, returningTo: address, sp: sp,
      path: path ?? current.path)
  }

  /// The guest begins a stack; the one that it was on waits.
  private mutating func start(_ arrival: Arrival) {
    if !current.isEmpty { suspend(current) }
    current = GuestStack()
    push(.root, arrival.function, sp: arrival.sp)
  }

  /// The guest goes back to a stack; the one that it was on waits.
  private mutating func goTo(_ index: Int, _ arrival: Arrival) {
    let next = take(index)
    if !current.isEmpty { suspend(current) }
    current = next
    if current.resume.isTrap, current.resume.matches(arrival) {
      // Where it was interrupted.
    } else if current.isReturn(arrival) {
      leaveChain(sp: arrival.sp)
    } else if let count = current.frames(after: arrival, isLeft: true) {
      current.cut(to: count)
    }
    settle(arrival)
  }

  private mutating func suspend(_ stack: GuestStack) {
    if suspended.count == Self.mostStacks { forget(0) }
    suspended.append(stack)
    suspendedDepth += stack.depth
  }

  private mutating func take(_ index: Int) -> GuestStack {
    let stack = suspended.remove(at: index)
    suspendedDepth -= stack.depth
    return stack
  }

  private mutating func forget(_ index: Int) {
    var stack = take(index)
    stack.cut(to: 0)
  }

  /// The place of the stack that control has come back to; nil if it is none that was left.
  private func suspendedStack(for arrival: Arrival) -> Int? {
    let exact = suspended.lastIndex { $0.resume.matches(arrival) }
    if exact != nil || arrival.isStart { return exact }
    // As when longjmp goes from one coroutine to another.
    return suspended.indices.suffix(Self.mostLikely)
      .filter {
        arrival.sp <= suspended[$0].top
          && suspended[$0].frames(after: arrival, isLeft: true) != nil
      }
      .min { suspended[$0].top < suspended[$1].top }
  }
}
