// SPDX-License-Identifier: Apache-2.0

/// The causes that a run's cycles can have, in the order of reports: that of their numbers.
///
/// What mhpmevent accepts, and the names in reports, JSON and traces, come from here.
package struct CauseTable: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let cause: CycleCause
    /// As reports and JSON have it, such as `loadUse`.
    package let name: String
    /// A few words for readers who do not know it; often nothing.
    package let remark: String

    package init(_ cause: CycleCause, _ name: String, remark: String = "") {
      self.cause = cause
      self.name = name
      self.remark = remark
    }
  }

  package let rows: [Row]
  /// The rows by number.
  private let places: [Row?]

  /// - Parameter rows: Each number at most once, from 1 on.
  package init(_ rows: [Row]) {
    self.rows = rows.sorted { $0.cause.number < $1.cause.number }
    var places = [Row?](repeating: nil, count: Int(self.rows.last?.cause.number ?? 0) + 1)
    for row in rows {
      let number = Int(row.cause.number)
      precondition(
        number > 0 && places[number] == nil, "\(row.name) has the number of another cause")
      places[number] = row
    }
    self.places = places
  }

  package var causes: [CycleCause] { rows.map(\.cause) }

  /// One more than the highest number: how many places a list by number needs.
  package var limit: Int { places.count }

  package subscript(number: Int) -> Row? {
    places.indices.contains(number) ? places[number] : nil
  }

  /// The name; `cause 40` for one that the table does not have.
  package func name(of cause: CycleCause) -> String {
    self[Int(cause.number)]?.name ?? "cause \(cause.number)"
  }
}

extension CauseTable {
  /// The causes of ours, of which every run has all.
  package static let standard = CauseTable([
    Row(.issue, "issue"),
    Row(.loadUse, "loadUse", remark: "waiting for a load"),
    Row(.bypass, "bypass", remark: "no forwarding path"),
    Row(.redirect, "redirect", remark: "taken branch, jump"),
    Row(.mispredict, "mispredict"),
    Row(.multiply, "multiply"),
    Row(.divide, "divide"),
    Row(.dot, "dot"),
    Row(.requantize, "requantize"),
    Row(.atomic, "atomic"),
    Row(.csr, "csr"),
    Row(.fetchStarved, "fetchStarved"),
    Row(.dataWait, "dataWait"),
    Row(.trap, "trap", remark: "entry, mret"),
    Row(.waitForInterrupt, "waitForInterrupt"),
    Row(.fillAndDrain, "fillAndDrain"),
  ])
}
