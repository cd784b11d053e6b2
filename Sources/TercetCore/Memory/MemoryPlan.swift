// SPDX-License-Identifier: Apache-2.0

import TercetELF

/// Where RAM is for a program, and what its user may not expect of that.
package struct MemoryPlan: Sendable {
  /// In ascending order, disjoint, and nowhere touching.
  package let regions: [GuestMemory.Region]
  /// In the order of their addresses.
  package let remarks: [MemoryRemark]

  /// RAM that follows a place which the program names, as far as no device is in the way.
  package static let defaultSize: UInt64 = 64 << 20
  private static let page: UInt64 = 4096

  /// - Parameter regions: What the user wants; nil for what the program names itself.
  package init(for image: Image, regions: [GuestMemory.Region]?) throws(MemoryError) {
    guard let wanted = regions else {
      self.init(for: image)
      return
    }
    let joined = try Self.checked(wanted, for: image)
    let hidden = DevicePlace.all.filter { device in
      joined.contains { $0.range.overlaps(device.range) }
    }
    let moved = image.segments.filter { segment in
      !segment.stays && !joined.contains { $0.holds(segment.resident) }
    }
    self.init(
      regions: joined,
      remarks: hidden.filter(\.isMissed).map { .memoryHides($0) }
        + moved.map { .nowhereToMove(address: $0.virtualAddress, size: $0.size) })
  }

  private init(regions: [GuestMemory.Region], remarks: [MemoryRemark]) {
    self.regions = regions
    self.remarks = remarks
  }

  // MARK: Where nobody says where

  /// RAM where the program names it: where its segments are loaded, and where they are when it works.
  ///
  /// From the page of each such place, `defaultSize` bytes are RAM, unless they are already. It ends
  /// in front of the first device above, so that what nobody asked for hides none; a device on which
  /// the program itself lies is hidden, since a segment never moves.
  private init(for image: Image) {
    let named = image.segments.flatMap { segment in
      [segment.resident] + (segment.stays || segment.contents.isEmpty ? [] : [segment.loaded])
    }
    .sorted { $0.lowerBound < $1.lowerBound }
    let hidden = DevicePlace.all.filter { device in named.contains { $0.overlaps(device.range) } }
    let visible = DevicePlace.all.filter { device in device.endsMemory && !hidden.contains(device) }
    var ranges: [Range<UInt64>] = []
    var assumed = 0..<UInt64(0)
    for place in named {
      let floor = place.lowerBound / Self.page * Self.page
      let lower =
        visible.map(\.range.upperBound).filter { floor..<place.lowerBound + 1 ~= $0 }
        .max() ?? floor
      let last =
        visible.map(\.range.lowerBound).filter { $0 >= place.upperBound }.min() ?? 1 << 32
      if !assumed.contains(place.lowerBound) {
        assumed = lower..<max(place.upperBound, min(lower + Self.defaultSize, last))
        ranges.append(assumed)
      }
      let ceiling = (place.upperBound + Self.page - 1) / Self.page * Self.page
      ranges.append(lower..<max(place.upperBound, min(ceiling, last)))
    }
    regions = Self.merged(ranges).map(Self.region)
    remarks = hidden.filter(\.isMissed).map { .programHides($0) }
  }

  // MARK: Where the user says where

  /// The user's regions, checked against each other and against the program's segments; those
  /// that touch are one.
  private static func checked(
    _ regions: [GuestMemory.Region], for image: Image
  ) throws(MemoryError) -> [GuestMemory.Region] {
    let sorted = regions.sorted { $0.base < $1.base }
    for (lower, upper) in zip(sorted, sorted.dropFirst()) where lower.end > UInt64(upper.base) {
      throw .regionsOverlap(lower, upper)
    }
    let joined = merged(regions.map(\.range)).map(region)
    for segment in image.segments {
      let needed = segment.stays ? segment.resident : segment.loaded
      guard needed.isEmpty || joined.contains(where: { $0.holds(needed) }) else {
        throw .segmentOutsideMemory(
          address: segment.address, size: UInt32(needed.count),
          needed: sufficient(for: image, beside: joined))
      }
    }
    return joined
  }

  /// Regions in which all of the program has room, the user's among them: in place of too small ones
  /// larger ones, with something left for a stack and a heap.
  static func sufficient(
    for image: Image, beside regions: [GuestMemory.Region]
  ) -> [GuestMemory.Region] {
    let places = image.segments.flatMap { $0.stays ? [$0.resident] : [$0.loaded, $0.resident] }
    let pages = places.filter { !$0.isEmpty }.map { place in
      let lower = place.lowerBound / page * page
      let upper = (place.upperBound + spare + page - 1) / page * page
      return lower..<min(upper, 1 << 32)
    }
    return merged(pages + regions.map(\.range)).map(region)
  }

  /// What is left behind a segment for a stack and a heap, in bytes.
  private static let spare: UInt64 = 64 << 10

  private static func region(_ range: Range<UInt64>) -> GuestMemory.Region {
    GuestMemory.Region(base: UInt32(range.lowerBound), size: range.upperBound - range.lowerBound)
  }

  /// Joins ranges that touch or overlap, in ascending order.
  private static func merged(_ ranges: [Range<UInt64>]) -> [Range<UInt64>] {
    var result: [Range<UInt64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

// MARK: - Where things are in it

extension MemoryPlan {
  /// The region where a program's heap and stack belong: the largest where something lies that it
  /// writes, or else where anything lies; the lowest of several.
  static func home(of image: Image, in regions: [GuestMemory.Region]) -> GuestMemory.Region? {
    func homes(of segments: [Segment]) -> [GuestMemory.Region] {
      regions.filter { region in segments.contains { region.holds($0.resident) } }
    }
    let written = homes(of: image.segments.filter(\.isWritable))
    let used = written.isEmpty ? homes(of: image.segments) : written
    // Where nothing works, it must be where something is loaded.
    let candidates = used.isEmpty ? regions : used
    return candidates.max { ($0.size, $1.base) < ($1.size, $0.base) }
  }

  /// Past the last byte of the program in `region`.
  static func dataEnd(of image: Image, in region: GuestMemory.Region) -> UInt64 {
    let places = image.segments.flatMap { [$0.loaded, $0.resident] }
    return places.filter(region.holds).map(\.upperBound).max() ?? UInt64(region.base)
  }
}

extension GuestMemory.Region {
  package var range: Range<UInt64> { UInt64(base)..<end }

  /// Whether all of `place` is in it.
  func holds(_ place: Range<UInt64>) -> Bool {
    range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound
  }
}
