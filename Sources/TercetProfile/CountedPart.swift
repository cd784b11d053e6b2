// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

extension ProfileCollector {
  /// What has been counted up to some cycle, to be taken away from what has been later.
  package struct Counts: Sendable {
    fileprivate let charges: ChargeTable
    fileprivate let waits: [WaitInRegion: UInt64]
    fileprivate let entries: [UInt64]
    fileprivate let regions: RegionTracker
  }

  /// Whether the region of that name is open.
  package func isOpen(_ region: String) -> Bool {
    regions.names.firstIndex(of: region).map { regions.isOpen(Int32($0)) } ?? false
  }

  /// What has been counted so far.
  package var counts: Counts {
    Counts(charges: charges, waits: waits, entries: calls.entries, regions: regions)
  }

  /// What has been counted so far, in the order of addresses.
  ///
  /// Whatever it leaves out, functions are under their callers and regions are open as in the whole run.
  ///
  /// - Parameters:
  ///   - before: What has been counted earlier and is left out.
  ///   - region: Only what was counted while this region was open, with the regions in it. How often
  ///     regions were entered, and for how long, stays as it is.
  ///   - isCut: Whether the run goes on behind what has been counted.
  package func profile(
    since before: Counts? = nil, in region: String? = nil, isCut: Bool = false
  ) -> Profile {
    let nestings = regions.nestings
    let wanted = region.map { name in Int32(regions.names.firstIndex(of: name) ?? -1) }
    let isWanted = nestings.map { nesting in wanted.map(nesting.open.contains) ?? true }
    func isIn(_ nesting: Int32) -> Bool { isWanted[Int(nesting)] }
    let paths = calls.paths.paths
    let entries = calls.entries.enumerated().map { path, count in
      isIn(paths[path].region) ? count - (before?.entries[orNil: path] ?? 0) : 0
    }

    var stacks = [CycleStack](repeating: CycleStack(), count: slots.pcs.count)
    var taken = [UInt64](repeating: 0, count: slots.pcs.count)
    var tree = CallTree.Builder(functions: functions, paths: paths, entries)
    var byRegion = [RegionCycles](repeating: RegionCycles(), count: regions.names.count + 1)
    for (key, all) in charges.charges {
      let nesting = paths[Int(key.path)].region
      let cycles = all - (before?.charges[key] ?? 0)
      guard cycles > 0, isIn(nesting) else { continue }
      let slot = Int(key.slot)
      if hasRegions {
        byRegion[Int(nestings[Int(nesting)].region) + 1].add(
          cycles, key.cause, slots.pcs[slot])
        for region in nestings[Int(nesting)].open { byRegion[Int(region) + 1].total += cycles }
      }
      stacks[slot][key.cause] += cycles
      if key.isTaken { taken[slot] += cycles }
      tree.add(cycles, key.cause, slots.pcs[slot], of: functionOfSlot[slot], on: Int(key.path))
    }

    let instructions = slots.pcs.enumerated().compactMap { slot, pc in
      stacks[slot].total == 0
        ? nil
        : InstructionProfile(
          pc: pc, stack: stacks[slot], function: functions[functionOfSlot[slot]],
          taken: taken[slot])
    }
    return Profile(
      instructions: instructions.sorted { $0.pc < $1.pc },
      waits: waits(since: before, where: isIn), calls: tree.tree(),
      regions: hasRegions ? profiles(byRegion, since: before, isCut: isCut) : nil)
  }

  private func waits(since before: Counts?, where isIn: (Int32) -> Bool) -> [Wait] {
    var cycles: [Wait.Key: UInt64] = [:]
    for (wait, all) in waits where isIn(wait.region) {
      let count = all - (before?.waits[wait] ?? 0)
      if count > 0 { cycles[wait.key, default: 0] += count }
    }
    return cycles.map { Wait(key: $0.key, cycles: $0.value) }.sorted()
  }

  private func profiles(
    _ byRegion: [RegionCycles], since before: Counts?, isCut: Bool
  ) -> RegionProfiles {
    let ended =
      before.map { regions.ended(at: cycle, since: $0.regions) } ?? regions.ended(at: cycle)
    return RegionProfiles(ended.tracker, byRegion, open: isCut ? 0 : ended.open)
  }
}

extension Array {
  fileprivate subscript(orNil place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
