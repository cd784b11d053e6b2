// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The pieces of a run that come often, and which of them are plain calls and returns.
///
/// Collectors that are copies of one another may share it; the one that changes it makes its own
/// first. That is why it may cross threads.
final class PieceBook: CallBook, @unchecked Sendable {
  private(set) var pieces: [PieceOfRun] = []
  let mirror = CallMirror()
  let paths: CallPaths

  init() { paths = CallPaths() }

  private init(_ pieces: [PieceOfRun], _ paths: CallPaths) {
    self.pieces = pieces
    self.paths = paths
  }

  /// Another one with the same pieces and paths.
  func copy() -> PieceBook { PieceBook(pieces, paths.copy()) }

  func path(under path: Int32, function: Int32) -> Int32? {
    // Code that opens or closes a region is not let do it alone.
    paths.number(under: path, function: function, region: paths.region(of: path))
  }

  func function(of path: Int32) -> Int32 { paths.function(of: path) }

  func add(_ piece: PieceOfRun) -> Int32 {
    pieces.append(piece)
    return Int32(pieces.count - 1)
  }

  func step(
    from place: CallPlace, by number: Int32, leavesStackPointer: Bool
  ) -> (step: CallStep, next: CallPlace)? {
    let piece = pieces[Int(number)]
    if piece.marksRegion { return nil }
    switch place {
    case .function(let function):
      if piece.isPlain(in: Int(function)) {
        return (.nothing, piece.end == nil ? place : .underway([number]))
      }
      guard let passage = piece.passage(from: Int(function)), piece.isOver(behind: passage) else {
        return nil
      }
      return (tail(passage, isByRegister: false), self.place(in: passage, piece, number))
    case .underway(let before):
      guard let first = before.first, let last = pieces[Int(first)].steps.last,
        let jump = last.event
      else { return nil }
      let caller = last.function
      if before.count == 2 {
        return passThrough(before.map { pieces[Int($0)] }, jump, piece, number)
      }
      guard let arrival = piece.arrival(behind: jump, from: caller) else { return nil }
      let next = self.place(in: arrival, piece, number)
      switch jump.flow {
      case .call, .compressedCall:
        guard arrival.step.isStart, let address = jump.returnAddress else {
          return nil
        }
        if piece.end?.flow == .return, leavesStackPointer, arrival.step.function != caller {
          // It may be back at once.
          return (.nothing, .underway(before + [number]))
        }
        guard piece.isOver(behind: arrival) else { return nil }
        return (
          .enter(
            function: Int32(arrival.step.function), returnAddress: address,
            cycles: arrival.cycles, isRecursion: arrival.step.function == caller), next
        )
      case .return:
        guard !arrival.step.isStart, piece.isOver(behind: arrival) else { return nil }
        return (
          .leave(
            address: arrival.step.record.pc, caller: Int32(arrival.step.function),
            cycles: arrival.cycles), next
        )
      case .jump:
        // Within a function, as of a switch statement.
        if arrival.step.function == caller, !arrival.step.isStart { return (.nothing, next) }
        guard arrival.step.function != caller, arrival.step.isStart else { return nil }
        return (tail(arrival, isByRegister: true), next)
      default:
        return nil
      }
    }
  }

  /// Where the run is behind a piece that has arrived in a function.
  private func place(
    in arrival: PieceOfRun.Arrival, _ piece: PieceOfRun, _ number: Int32
  ) -> CallPlace {
    piece.end == nil ? .function(Int32(arrival.step.function)) : .underway([number])
  }

  private func tail(_ arrival: PieceOfRun.Arrival, isByRegister: Bool) -> CallStep {
    .tail(
      function: Int32(arrival.step.function), cycles: arrival.cycles, isByRegister: isByRegister)
  }

  /// A call, the function called, and what follows.
  private func passThrough(
    _ before: [PieceOfRun], _ call: ControlEvent, _ piece: PieceOfRun, _ number: Int32
  ) -> (step: CallStep, next: CallPlace)? {
    let caller = before[0].lastFunction
    guard let back = before[1].end, let inside = before[1].arrival(behind: call, from: caller),
      let behind = piece.arrival(behind: back, from: inside.step.function),
      behind.step.record.pc == call.returnAddress, behind.step.function == caller,
      !behind.step.isStart, piece.isOver(behind: behind)
    else { return nil }
    return (
      .passThrough(
        function: Int32(inside.step.function), inside: inside.cycles, behind: behind.cycles),
      piece.end == nil ? .function(Int32(caller)) : .underway([number])
    )
  }
}

extension PieceOfRun {
  /// The call, return or jump with which it ends.
  var end: ControlEvent? { steps.last?.event }

  var lastFunction: Int { steps.last?.function ?? -1 }

  var cycles: UInt64 { steps.reduce(0) { $0 + $1.cycles } }

  /// Whether it is charged to one function, with a call, return or jump in its last step at most.
  func isPlain(in function: Int) -> Bool {
    steps.allSatisfy { $0.function == function } && steps.dropLast().allSatisfy { $0.event == nil }
  }

  /// Where control arrives in a piece, and after how many cycles.
  typealias Arrival = (step: Step, cycles: Int)

  /// Where control arrives behind a jump of `caller`; nil if more happens in the piece than that.
  func arrival(behind jump: ControlEvent, from caller: Int) -> Arrival? {
    guard
      let index = steps.firstIndex(where: {
        // Bubbles behind a jump are charged to it.
        $0.record.isOwn && ($0.record.pc != jump.pc || $0.record.cause.isIssue)
      })
    else { return nil }
    return arrival(at: index, from: caller)
  }

  /// Whether the piece is done with when control has arrived.
  ///
  /// If it ends with a call or return, the observer may yet be told of all of it, from its first
  /// cycle on, though the stack has gone on.
  func isOver(behind arrival: Arrival) -> Bool { arrival.cycles == 0 || end == nil }

  /// Where control goes on at the start of another function than `caller`, which no event tells;
  /// nil if more happens in the piece than that.
  func passage(from caller: Int) -> Arrival? {
    guard let index = steps.firstIndex(where: { $0.function != caller }),
      steps[index].record.isOwn, steps[index].isStart
    else { return nil }
    return arrival(at: index, from: caller)
  }

  private func arrival(at index: Int, from caller: Int) -> Arrival? {
    let arrived = steps[index]
    guard steps[..<index].allSatisfy({ $0.function == caller && $0.event == nil }),
      steps[index...].allSatisfy({ $0.function == arrived.function }),
      steps.dropLast().allSatisfy({ $0.event == nil })
    else { return nil }
    return (arrived, Int(steps[..<index].reduce(0) { $0 + $1.cycles }))
  }
}
