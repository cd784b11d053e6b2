// SPDX-License-Identifier: Apache-2.0

/// A branch target buffer of one entry: the last backward branch that was taken unexpectedly.
///
/// A branch that it knows is expected to be taken again. While the entry is valid, all of it can
/// influence time. What was remembered before stays behind as `entry`, and can still do so in a
/// front end that has marked what it fetches as the second half of that branch.
struct BranchTargetBuffer: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// Address of the branch.
    let branch: UInt32
    /// Bytes of the branch: 2 or 4.
    let length: UInt32
    let target: UInt32
  }

  /// What was remembered last; it predicts nothing any more unless `isValid`.
  private(set) var entry: Entry?
  private(set) var isValid = false

  /// Whether the branch at `pc` is expected to be taken.
  func predicts(_ pc: UInt32) -> Bool { isValid && entry?.branch == pc }

  mutating func remember(_ entry: Entry) {
    self.entry = entry
    isValid = true
  }

  mutating func clear() { isValid = false }
}
