// SPDX-License-Identifier: Apache-2.0

/// How the engine forgets what it knew of code that is no more.
extension Engine {
  /// Forgets what depends on code that has changed.
  @inline(never)
  func forgetChanged() {
    let changes = map.takeChanges()
    guard !changes.isEmpty else { return }
    var isAnyDropped = false
    for number in variantRecords.indices where !variantRecords[number].isDropped {
      let isChanged = variantRecords[number].ranges.contains { range in
        changes.contains { change in
          change.address &- range.start < range.count
            || UInt64(range.start &- change.address) < change.count
        }
      }
      if isChanged {
        drop(number)
        isAnyDropped = true
      }
    }
    guard isAnyDropped else { return }
    for number in edgeRecords.indices where !edgeRecords[number].isDropped {
      if variantRecords[Int(edgeRecords[number].to)].isDropped { drop(edge: number) }
    }
    farEdges = farEdges.filter { !edgeRecords[Int($0.value)].isDropped }
    cachedEdges = cachedEdges.mapValues { $0.filter { !edgeRecords[Int($0)].isDropped } }
      .filter { !$0.value.isEmpty }
    forgetRecent()
    forgetTranslations()
  }

  private func drop(_ number: Int) {
    variantRecords[number].isDropped = true
    if !variantRecords[number].isPattern { known[variantRecords[number].key] = nil }
    variants.place(Int32(number)).pointee.need = .never
    for edge in variantRecords[number].edges { drop(edge: Int(edge)) }
  }

  private func drop(edge number: Int) {
    guard !edgeRecords[number].isDropped else { return }
    edgeRecords[number].isDropped = true
    yield.lost += 1
    let place = edges.place(Int32(number))
    if place.pointee.count > 0, pathCells == nil {
      dropped.append(
        Dropped(
          records: edgeRecords[number].records, times: place.pointee.count, path: nil,
          enters: false))
    }
    place.pointee.count = 0
    edgeRecords[number].counted = 0
    let from = variants.place(edgeRecords[number].from)
    if from.pointee.edges.0 == place { from.pointee.edges.0 = unknown }
    if from.pointee.edges.1 == place { from.pointee.edges.1 = unknown }
    // All of it is done when an executor finds that out: it must not be entered.
    if variantRecords[Int(edgeRecords[number].from)].block.ending == .straight {
      from.pointee.need = .never
    }
  }

  /// Begins anew, because there was too much.
  func forgetAll() {
    for number in variantRecords.indices where !variantRecords[number].isDropped { drop(number) }
    dropCells()
    code.removeAll()
    variants.removeAll()
    edges.removeAll()
    variantRecords.removeAll()
    edgeRecords.removeAll()
    instructions.removeAll()
    known.removeAll()
    farEdges.removeAll()
    cachedEdges.removeAll()
    forgetRecent()
    forgetTranslations()
    translator?.forgetUnderway()
    longestEdge = 0
    recordedCycles = 0
    floods += 1
  }
}
