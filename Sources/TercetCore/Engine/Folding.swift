// SPDX-License-Identifier: Apache-2.0

/// The guest's counters of causes, which count what an engine runs when that is over: an instruction
/// that reads one is left to the pipeline.
extension Engine {
  /// What has run until now has been counted, if any counter counts.
  func prepareCounters(_ pipeline: borrowing Pipeline) {
    guard pipeline.state.csrs.state.performance.isActive else {
      setCountsCauses(false)
      return
    }
    if !countsCauses { _ = newCycles() }
    setCountsCauses(true)
  }

  private func setCountsCauses(_ counts: Bool) {
    if counts != countsCauses, pathCells != nil {
      // Code counts edges or does not, and what edges counted is in cells too.
      forgetTranslations()
      for number in edgeRecords.indices {
        edges.place(Int32(number)).pointee.count = 0
        edgeRecords[number].counted = 0
      }
    }
    countsCauses = counts
  }

  /// Lets the counters count what ran since.
  func advanceCounters(_ pipeline: inout Pipeline) {
    guard countsCauses else { return }
    pipeline.state.csrs.state.performance.advance(by: newCycles())
  }

  /// Cycles by cause since this was last asked.
  private func newCycles() -> CycleStack {
    var stack = CycleStack()
    for number in edgeRecords.indices {
      let count = edges.place(Int32(number)).pointee.count
      let new = count - edgeRecords[number].counted
      guard new > 0 else { continue }
      edgeRecords[number].counted = count
      let records = edgeRecords[number].records
      stack.observe(records.span, times: new)
    }
    for number in variantRecords.indices {
      for index in variantRecords[number].exits.indices {
        let new = variantRecords[number].exits[index] - variantRecords[number].exitsCounted[index]
        guard new > 0 else { continue }
        variantRecords[number].exitsCounted[index] += new
        let cycles = variantRecords[number].entries[index].cycles
        let records = variantRecords[number].records
        stack.observe(records.span.extracting(first: cycles), times: new)
      }
    }
    return stack
  }
}
