// SPDX-License-Identifier: Apache-2.0

/// How what an engine has run is counted.
///
/// For an observer without paths of calls each edge counts how often it was taken. For one that has
/// them, cells do; then the edges' counts serve only the guest's own counters, and the interpreter,
/// which has no cells and hands over what it counted whenever the path changes.
extension Engine {
  /// Cycles of what is no more, not counted yet.
  struct Dropped {
    let records: [CycleRecord]
    let times: UInt64
    /// Where they are counted; nil if the observer has no paths.
    let path: Int32?
    let enters: Bool
  }

  /// Whether edges count how often they are taken.
  var countsEdges: Bool { pathCells == nil || countsCauses }

  /// How often an edge was taken, as far as that is known.
  func taken(_ edge: UnsafeMutablePointer<Edge>) -> UInt64 {
    guard pathCells != nil, edge != unknown else { return edge.pointee.count }
    return edge.pointee.count + edgeRecords[Int(edges.number(of: edge))].seen
  }

  /// Finds out how often edges were taken on all paths.
  func lookAtCells() {
    guard let pathCells else { return }
    for number in edgeRecords.indices { edgeRecords[number].seen = 0 }
    pathCells.forEach { parts, _, _, times in
      for part in parts { edgeRecords[Int(part.edge)].seen += times }
    }
  }

  // MARK: Paths

  /// The path on which the run is, when code is not running.
  private var path: Int32 {
    guard let mirror = book?.mirror else { return 0 }
    return mirror.isOpen ? mirror.frames[mirror.count - 1].path : mirror.path
  }

  /// The path on which the run is, as code has it.
  var pathInCode: Int32 {
    guard let mirror = book?.mirror else { return 0 }
    let limit: UInt = arena.read(.frameLimit)
    guard limit != 0 else { return mirror.path }
    let frame: UnsafeMutablePointer<CallMirror.Frame> = arena.read(.frame)
    return frame.pointee.path
  }

  /// Gives code the cells of the path on which the run is, and of the function in which it counts.
  func lendCells(_ translator: Translator) {
    let function = translator.function(group)
    guard function >= 0, let pathCells, let book else { return }
    arena.write(.cells, pathCells.cells(on: pathInCode, in: function, book))
  }

  /// Finds the path on which a function is called from where code is, and notes it in a cell; false
  /// if there are too many.
  func findCallee(_ call: Translator.Call) -> Bool {
    guard let pathCells, let book,
      let path = book.path(under: pathInCode, function: call.callee)
    else { return false }
    _ = pathCells.cells(on: path, in: call.callee, book)
    let cells: UnsafeMutablePointer<UInt64> = arena.read(.cells)
    cells[Int(call.cell)] = UInt64(path)
    return true
  }

  // MARK: The interpreter

  /// Runs from the start of `place` on by the interpreter, and counts that.
  func interpret() -> Stop {
    guard pathCells != nil else { return interpretFreely() }
    // The observer does not know yet on which path the run is.
    guard passageCount == 0 else { return .fullLog }
    let entered = group
    let numbers = edgesOfGroup[entered] ?? []
    let before = countsCauses ? numbers.map { edges.place($0).pointee.count } : []
    let stop = interpretFreely()
    handOver(numbers, before, in: entered)
    return stop
  }

  private func handOver(_ numbers: [Int32], _ before: [UInt64], in group: Int32) {
    guard group >= 0, let pathCells, let book else { return }
    for (index, number) in numbers.enumerated() {
      let edge = edges.place(number)
      let times = edge.pointee.count - (countsCauses ? before[index] : 0)
      guard times > 0 else { continue }
      if !countsCauses {
        edge.pointee.count = 0
        edgeRecords[Int(number)].counted = 0
      }
      let cell = pathCells.cell(.count([whole(number)], enters: false), in: group)
      pathCells.cells(on: path, in: group, book)[Int(cell)] += times
    }
  }

  /// Counts on the path on which the run is an edge of the function in which it is.
  func countOnPath(_ edge: Int32) {
    guard group >= 0, let pathCells, let book else { return }
    let cell = pathCells.cell(.count([whole(edge)], enters: false), in: group)
    pathCells.cells(on: path, in: group, book)[Int(cell)] += 1
  }

  /// All cycles of an edge.
  func whole(_ edge: Int32) -> PathCells.Part {
    PathCells.Part(edge: edge, cycles: 0..<edgeRecords[Int(edge)].records.count)
  }

  // MARK: The end

  /// Lets `observer` count what it was not shown and is no more: a program that changes its code must
  /// not fill memory with it.
  func countDropped(_ observer: inout some CountingObserver) {
    guard !dropped.isEmpty else { return }
    for piece in dropped {
      let records = piece.records
      guard let path = piece.path else {
        observer.count(records.span, times: piece.times)
        continue
      }
      observer.count(records.span, times: piece.times, on: path)
      if piece.enters { observer.enter(path, times: piece.times) }
    }
    dropped.removeAll(keepingCapacity: true)
  }

  /// Lets `observer` count all that it was not shown.
  func countAll(_ observer: inout some CountingObserver) {
    countDropped(&observer)
    guard let pathCells else {
      for number in edgeRecords.indices {
        let place = edges.place(Int32(number))
        guard place.pointee.count > 0 else { continue }
        let records = edgeRecords[number].records
        observer.count(records.span, times: place.pointee.count)
        place.pointee.count = 0
        edgeRecords[number].counted = 0
      }
      return
    }
    pathCells.forEach { parts, enters, path, times in
      for part in parts {
        let records = edgeRecords[Int(part.edge)].records
        observer.count(records.span.extracting(part.cycles), times: times, on: path)
      }
      if enters { observer.enter(path, times: times) }
    }
    // Another book may have other paths.
    pathCells.forgetPaths()
  }

  /// Keeps what was counted of edges that will be no more.
  func dropCells() {
    pathCells?.forEach { parts, enters, path, times in
      for (index, part) in parts.enumerated() {
        dropped.append(
          Dropped(
            records: Array(edgeRecords[Int(part.edge)].records[part.cycles]), times: times,
            path: path, enters: enters && index == 0))
      }
      if parts.isEmpty {
        dropped.append(Dropped(records: [], times: times, path: path, enters: enters))
      }
    }
    pathCells?.forgetAll()
    edgesOfGroup.removeAll()
  }
}
