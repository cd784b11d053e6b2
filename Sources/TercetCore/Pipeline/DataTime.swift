// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The time that data memory takes beyond the one cycle of a load or store.
///
/// A cache serves RAM, but for places that are not cached. A load finds its line there, at no cost, or
/// brings it: `missCycles`, and as many before if a dirty line has to be written back for it. What a
/// store costs, docs/TIMING.md has as a table.
struct DataTime {
  /// What is done to memory.
  enum Access {
    case load, store
    /// A load and a store, one behind the other.
    case exchange
  }

  /// What an access waits for.
  struct Wait: Hashable, Sendable {
    /// Cycles in W beyond the first.
    var cycles = 0
    /// How many of these go to lines of the cache; they come first.
    var misses = 0

    static func + (left: Wait, right: Wait) -> Wait {
      Wait(cycles: left.cycles + right.cycles, misses: left.misses + right.misses)
    }
  }

  /// Whether every access takes one cycle.
  let isFast: Bool
  let cache: Cache
  private let model: CacheModel
  /// What memory takes where no region says it.
  private let waitStates: Int
  private let regions: [MemoryRegionTiming]

  init(_ timing: TimingModel) {
    isFast = timing.hasFastData
    cache = Cache(timing.dataCache)
    model = timing.dataCache
    waitStates = timing.dataWaitStates
    regions = timing.memoryRegions
  }

  var hasCache: Bool { cache.sets > 0 }

  /// More than that no access waits: an exchange, or one that lies in two lines, both in place of dirty
  /// ones.
  var longest: Int {
    let memory = regions.reduce(waitStates) { max($0, $1.dataWaitStates ?? 0) }
    return 2 * memory + (hasCache ? 4 * model.missCycles : 0)
  }

  /// What an access waits for; the cache has then changed accordingly.
  ///
  /// - Parameter isMemory: Whether it is one to RAM, and not to a device.
  @inline(never)
  func wait(
    for access: Access, at address: UInt32, _ width: AccessWidth, isMemory: Bool,
    _ lines: inout Cache.Lines
  ) -> Wait {
    if access == .exchange {
      let load = wait(for: .load, at: address, width, isMemory: isMemory, &lines)
      return load + wait(for: .store, at: address, width, isMemory: isMemory, &lines)
    }
    let wait = foresee(access, at: address, isMemory: isMemory, lines)
    touch(access, at: address, isMemory: isMemory, &lines)
    let last = address &+ width.bytes &- 1
    guard isMemory, hasCache, cache.line(of: last) != cache.line(of: address) else {
      return wait
    }
    // It lies in two lines; memory itself is counted once.
    var second = foresee(access, at: last, isMemory: isMemory, lines)
    touch(access, at: last, isMemory: isMemory, &lines)
    second.cycles = max(second.misses, second.cycles - (wait.cycles - wait.misses))
    return wait + second
  }

  /// What a load or store within a line waits for, if it is the next.
  func foresee(
    _ access: Access, at address: UInt32, isMemory: Bool, _ lines: Cache.Lines
  ) -> Wait {
    guard isMemory, isCached(address) else {
      return Wait(cycles: waitStates(at: address))
    }
    let line = cache.line(of: address)
    let isHit = cache.has(line, in: lines)
    let isStore = access == .store
    var wait = Wait()
    if !isHit, !isStore || model.allocates {
      wait.misses = model.missCycles * (cache.displacesDirty(line, in: lines) ? 2 : 1)
    }
    let reachesMemory = isStore && (model.writes == .through || !isHit && !model.allocates)
    wait.cycles = wait.misses + (reachesMemory ? waitStates(at: address) : 0)
    return wait
  }

  /// Does to the cache what a load or store within a line does.
  func touch(_ access: Access, at address: UInt32, isMemory: Bool, _ lines: inout Cache.Lines) {
    guard isMemory, isCached(address) else { return }
    let line = cache.line(of: address)
    let isStore = access == .store
    guard !isStore || model.allocates || cache.has(line, in: lines) else { return }
    let dirties = isStore && model.writes == .back
    if dirties ? cache.isLatestDirty(line, in: lines) : cache.isLatest(line, in: lines) { return }
    cache.bringForward(line, dirtying: dirties, in: &lines)
  }

  private func isCached(_ address: UInt32) -> Bool {
    hasCache && regions.first { $0.contains(address) }?.isCached ?? true
  }

  /// Cycles beyond the first of an access that goes to memory.
  private func waitStates(at address: UInt32) -> Int {
    regions.first { $0.contains(address) }?.dataWaitStates ?? waitStates
  }
}
