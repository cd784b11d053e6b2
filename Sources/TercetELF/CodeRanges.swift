// SPDX-License-Identifier: Apache-2.0

import CElf

/// Where the instructions of a program are.
struct CodeRanges {
  /// As the sections say, ascending and disjoint; symbols refer to these addresses.
  let named: [Range<UInt32>]
  /// The part of them that the file fills, so that no listing is longer than its file.
  let loaded: [Range<UInt32>]

  /// Executable sections, or executable segments in a file stripped of its sections.
  init(sections: [Elf32_Shdr], segments: [Segment]) {
    let wanted = UInt32(SHF_EXECINSTR | SHF_ALLOC)
    let code = sections.filter {
      $0.sh_flags & wanted == wanted && $0.sh_type != UInt32(SHT_NOBITS)
    }
    let sectionRanges = disjoint(code.map { UInt64($0.sh_addr)..<$0.addressEnd })
    let filled = disjoint(segments.flatMap(\.filled))
    let executable = disjoint(segments.filter(\.isExecutable).map(\.loaded))
    let loadedSections = intersection(sectionRanges, filled)
    named = sectionRanges.isEmpty ? executable : sectionRanges
    loaded = loadedSections.isEmpty ? executable : loadedSections
  }
}

extension Elf32_Shdr {
  fileprivate var addressEnd: UInt64 { UInt64(sh_addr) + UInt64(sh_size) }
}

/// The same addresses, ascending and each once, without those that 32 bits do not reach.
private func disjoint(_ ranges: [Range<UInt64>]) -> [Range<UInt32>] {
  var result: [Range<UInt32>] = []
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    let lower = max(UInt32(clamping: range.lowerBound), result.last?.upperBound ?? 0)
    let upper = UInt32(clamping: range.upperBound)
    if lower < upper { result.append(lower..<upper) }
  }
  return result
}

/// What two lists of ascending, disjoint ranges have in common.
private func intersection(_ a: [Range<UInt32>], _ b: [Range<UInt32>]) -> [Range<UInt32>] {
  var result: [Range<UInt32>] = []
  var (i, j) = (0, 0)
  while i < a.count && j < b.count {
    let common = a[i].clamped(to: b[j])
    if !common.isEmpty { result.append(common) }
    if a[i].upperBound < b[j].upperBound { i += 1 } else { j += 1 }
  }
  return result
}
