// SPDX-License-Identifier: Apache-2.0

/// Finds what a user may have meant by a mistyped name.
package enum NearMiss {
  /// Up to three of `names` that are close to `text`, closest first.
  ///
  /// Close means few edits for its length: one for every three characters, at least one. Upper
  /// and lower case count as the same, and a name that begins with `text` is close too.
  package static func names(near text: String, in names: some Sequence<String>) -> [String] {
    let wanted = Array(text.lowercased())
    guard !wanted.isEmpty, wanted.count <= 80 else { return [] }
    let allowed = max(1, wanted.count / 3)
    let scored = names.compactMap { name -> (name: String, distance: Int)? in
      let candidate = Array(name.lowercased())
      if wanted.count >= 3 && candidate.starts(with: wanted) { return (name, 1) }
      guard abs(candidate.count - wanted.count) <= allowed else { return nil }
      let distance = edits(wanted, candidate)
      return distance <= allowed ? (name, distance) : nil
    }
    return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The one of `names` that a user who wrote `text` will have meant, by another word for it, or
  /// misspelt; nil if there is none.
  ///
  /// `branch-predictor`, `branch_predictor` and `branchPredictor` are the same.
  package static func name(
    for text: String, in names: some Collection<String>, _ synonyms: Synonyms = .none
  ) -> String? {
    let wanted = plain(text)
    let plainNames = Dictionary(names.map { (plain($0), $0) }, uniquingKeysWith: { a, _ in a })
    func known(_ name: String?) -> String? { name.flatMap { names.contains($0) ? $0 : nil } }
    return plainNames[wanted] ?? known(synonyms.name(for: wanted))
      ?? Self.names(near: text, in: names).first
      ?? Self.names(near: wanted, in: plainNames.keys).first.flatMap { plainNames[$0] }
      ?? Self.names(near: wanted, in: synonyms.words).lazy
      .compactMap { known(synonyms.name(for: $0)) }.first
  }

  /// `did you mean a? ` for a help line, or nothing.
  package static func question(_ name: String?) -> String {
    question(name.map { [$0] } ?? [])
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// `did you mean a, b? ` for a help line, or nothing.
  package static func question(_ near: [String]) -> String {
    near.isEmpty ? "" : "did you mean \(near.joined(separator: ", "))? "
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
  private static func edits(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
