// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

extension Session {
  /// What the user may not expect of a run, told before it begins.
  ///
  /// Nothing for a program that has no memory to run in, which is an error of its own.
  package func remarks(_ limits: Limits = Limits()) -> [String] {
    guard let plan = try? MemoryPlan(for: image, regions: limits.memory) else { return [] }
    return remarks(on: image.abi) + plan.remarks.map(\.description) + slowNothing(plan)
  }

  private func remarks(on abi: ABIFlags) -> [String] {
    var remarks: [String] = []
    if let needed = abi.floatABI.needs {
      remarks.append(
        """
        the program is built for the floating-point ABI of \(needed), which tercet does not \
        execute: it ends at the first such instruction; build with -march=rv32imac -mabi=ilp32
        """)
    }
    if abi.isEmbedded {
      remarks.append(
        """
        the program is built for RV32E: it runs on RV32I, and its ecalls have their number in t0
        """)
    }
    return remarks
  }

  /// Regions of `slowMemory` in which nothing is that could be slow.
  private func slowNothing(_ plan: MemoryPlan) -> [String] {
    core.timing.memoryRegions.filter { !isSomewhere($0, in: plan.regions) }.map { slow in
      let memory = plan.regions.map { region in
        "\(hex(region.base)) to \(hex(UInt32(truncatingIfNeeded: region.end - 1)))"
      }
      return """
        slowMemory \(slow.text) slows nothing: the program's memory is at \
        \(memory.joined(separator: " and "))
        """
    }
  }
}

// MARK: - After a run

extension Session {
  /// What a run has shown that its user may not expect.
  package func remarks(after result: RunResult) -> [String] {
    switch result.end {
    case .died, .interrupted, .outputFailed: []
    case .exited, .cycleLimit, .sleepsForever: slowedNothing(result)
    }
  }

  /// Regions of `slowMemory` that no instruction was slower for, of those of which nothing was said
  /// before.
  private func slowedNothing(_ result: RunResult) -> [String] {
    let memory = result.machine.state.memory
    return core.timing.memoryRegions.filter { isSomewhere($0, in: memory.regions) }
      .compactMap { slow in
        if !costs(slow, result.stack) {
          return "slowMemory \(slow.text) slowed nothing: no cycle was lost to it"
        }
        return isUsed(slow, memory, result.stack)
          ? nil
          : """
          slowMemory \(slow.text) slowed nothing: the program has no code there, and wrote \
          nothing there
          """
      }
  }

  /// Bytes of a page of `GuestMemory.writtenPages`.
  private static let page: UInt64 = 4096

  private func isSomewhere(_ slow: MemoryRegionTiming, in regions: [GuestMemory.Region]) -> Bool {
    (regions.map(\.range) + DevicePlace.all.map(\.range)).contains {
      $0.overlaps(slow.region.range)
    }
  }

  /// Whether cycles were lost that a region could have cost; one that is faster than the rest always
  /// could.
  private func costs(_ slow: MemoryRegionTiming, _ stack: CycleStack) -> Bool {
    let timing = core.timing
    let fetch =
      (slow.instructionWaitStates ?? timing.instructionWaitStates)
      - timing.instructionWaitStates
    let data = (slow.dataWaitStates ?? timing.dataWaitStates) - timing.dataWaitStates
    // The first fetch and the last store are waited for where no instruction is in X.
    let isAtEdge = stack[.fillAndDrain] > Self.usualEdges
    return fetch < 0 || data < 0 || !slow.isCached || isAtEdge
      || fetch > 0 && stack[.fetchStarved] > 0 || data > 0 && stack[.dataWait] > 0
  }

  /// Cycles before the first instruction is in X, and behind the last, with fast memory.
  private static let usualEdges: UInt64 = 2

  /// Whether a region holds something of the program: code, data, what it wrote, or a device that it
  /// may have asked.
  private func isUsed(
    _ slow: MemoryRegionTiming, _ memory: GuestMemory, _ stack: CycleStack
  ) -> Bool {
    let range = slow.region.range
    let places = image.segments.flatMap { [$0.loaded, $0.resident] }
    let mayAskDevice =
      stack[.dataWait] > 0 && DevicePlace.all.contains { $0.range.overlaps(range) }
    return mayAskDevice || places.contains { !$0.isEmpty && $0.overlaps(range) }
      || memory.writtenPages.contains { (UInt64($0)..<UInt64($0) + Self.page).overlaps(range) }
  }
}
