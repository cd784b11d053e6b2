// SPDX-License-Identifier: Apache-2.0

/// A small cache in front of memory, such as cores have that execute from flash.
///
/// Lines are replaced least recently used first. A hit costs nothing.
package struct CacheModel: Hashable, Sendable {
  /// Bytes; 0 for no cache.
  package var size = 0
  /// Bytes of a line.
  package var line = 16
  /// Lines that an address can be in.
  package var ways = 1
  /// Cycles that an access takes beyond the first to bring a line, and as many to write one back.
  package var missCycles = 8
  /// Where stores go.
  package var writes = CacheWrites.back
  /// Whether a store brings a line that is not there.
  package var allocates = true

  package init() {}

  /// Whether it has room for as many lines as an address can be in.
  var isLargeEnough: Bool { size == 0 || size >= line * ways }
}

/// Where the stores go that a cache serves.
package enum CacheWrites: String, Hashable, Sendable, CaseIterable {
  /// To memory as well, which keeps them waiting as without a cache.
  case through
  /// To the line, which is written to memory when another takes its place.
  case back
}

/// How slow a part of memory is.
package struct MemoryRegionTiming: Hashable, Sendable {
  package var region: GuestMemory.Region
  /// As in `TimingModel`, for fetches that no cache serves; nil for the core's own number.
  package var instructionWaitStates: Int?
  /// As in `TimingModel`; nil for the core's own number.
  package var dataWaitStates: Int?
  /// Whether fetches, loads and stores go through the caches, if there are any.
  package var isCached = true

  package init(_ region: GuestMemory.Region) { self.region = region }

  func contains(_ address: UInt32) -> Bool {
    address >= region.base && UInt64(address) < region.end
  }
}

extension TimingModel {
  /// Whether every fetch takes one cycle.
  var hasFastFetch: Bool {
    instructionWaitStates == 0 && instructionCache.size == 0
      && memoryRegions.allSatisfy { $0.instructionWaitStates ?? 0 == 0 }
  }

  /// Whether every load and store takes one cycle in W.
  var hasFastData: Bool {
    dataWaitStates == 0 && dataCache.size == 0
      && memoryRegions.allSatisfy { $0.dataWaitStates ?? 0 == 0 }
  }

  /// Cycles that a fetch at `address` takes beyond the first; nil if the cache decides.
  func instructionWaitStates(at address: UInt32) -> Int? {
    let region = memoryRegions.first { $0.contains(address) }
    if instructionCache.size > 0, region?.isCached ?? true { return nil }
    return region?.instructionWaitStates ?? instructionWaitStates
  }
}

// MARK: - As text

extension MemoryRegionTiming {
  /// Reads `SIZE@BASE` and then, each once, `:fetch=N`, `:data=N` and `:uncached`.
  init?(parsing text: Substring) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let region = try? GuestMemory.Region(parsing: String(parts[0])) else { return nil }
    self.init(region)
    let waits = TimingDomain.number(TimingDomain.penalty)
    var seen: Set<Substring> = []
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard seen.insert(pair[0]).inserted else { return nil }
      switch (pair[0], pair.count == 2 ? waits.number(pair[1]) : nil) {
      case ("fetch", let cycles?): instructionWaitStates = cycles
      case ("data", let cycles?): dataWaitStates = cycles
      case ("uncached", nil) where pair.count == 1: isCached = false
      default: return nil
      }
    }
  }

  /// The same text, such as `65536@0x10000000:fetch=3:data=2`.
  package var text: String {
    var text = "\(region.size)@\(hex(region.base))"
    if let instructionWaitStates { text += ":fetch=\(instructionWaitStates)" }
    if let dataWaitStates { text += ":data=\(dataWaitStates)" }
    return isCached ? text : text + ":uncached"
  }
}
