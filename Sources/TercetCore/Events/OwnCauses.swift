// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The causes of users' own instructions that this process has heard of, by name.
///
/// A number stands for a name here, for one process, as a symbol's does: the same extension has the
/// same number in each core of the process, and a report of an earlier run, which names causes that
/// no core here has, can be read and compared. Numbers are given from 32 on in the order in which
/// names come, so that a command has the same each time.
package enum OwnCauses {
  /// Numbers below it are ours.
  static let first: UInt8 = 32

  private static let table = Mutex(CauseTable.standard)

  fileprivate static var known: CauseTable { table.withLock { $0 } }

  /// The cause of a name, such as `saturating-mac.mac`; nil if there are too many in this process.
  package static func cause(named name: String) -> CycleCause? {
    table.withLock { table in
      if let row = table.rows.first(where: { $0.name == name }) { return row.cause }
      let number = max(Int(first), table.limit)
      guard number <= Int(UInt8.max) else { return nil }
      let cause = CycleCause(number: UInt8(number))
      let own = table.rows.filter { $0.cause.number >= first } + [row(cause, name)]
      // By name, so that a report of a saved profile has the order of the first one.
      table = CauseTable(
        CauseTable.standard.rows + own.sorted { $0.name < $1.name }, isInOrder: true)
      return cause
    }
  }

  /// All that is said of it comes from its name, which is all that a saved profile has.
  private static func row(_ cause: CycleCause, _ name: String) -> CauseTable.Row {
    let parts = name.split(separator: ".", maxSplits: 1)
    return CauseTable.Row(
      cause, name, remark: "\(parts.last ?? "") in X",
      meaning:
        "An instruction of the extension \(parts.first ?? "") occupies X for more than its one "
        + "cycle, or the instruction in X waits for its result.",
      remedy: "A latency of 1 by --set shows what a faster unit would save; `tercet presets "
        + "--extension` lists the parameters.")
  }

  /// The name of a cause of a user's own: an extension's name, a dot, and another.
  package static func isName(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 && isExtensionName(parts[0]) && isRowName(parts[1])
  }

  /// Lower-case letters, digits and hyphens, from a letter on.
  package static func isExtensionName(_ text: some StringProtocol) -> Bool {
    isWord(text, separators: "-")
  }

  /// The same with dots: a mnemonic, a unit, or the second part of a cause.
  package static func isRowName(_ text: some StringProtocol) -> Bool {
    isWord(text, separators: ".-")
  }

  private static func isWord(_ text: some StringProtocol, separators: String) -> Bool {
    func isPlain(_ character: Character) -> Bool {
      ("a"..."z").contains(character) || ("0"..."9").contains(character)
    }
    guard let first = text.first, let last = text.last, ("a"..."z").contains(first), isPlain(last),
      text.utf8.count <= longest
    else { return false }
    return text.allSatisfy { isPlain($0) || separators.contains($0) }
  }

  /// Bytes of a name at most.
  package static let longest = 40
}

extension CauseTable {
  /// The causes of ours, and those of users' own instructions that this process has heard of.
  package static var known: CauseTable { OwnCauses.known }

  /// The rows of a run: ours, and those of the core's extensions, with or without cycles.
  ///
  /// - Parameter isa: As `InstructionSet.fullName` has it, with each extension behind a plus.
  package static func rows(of isa: String) -> [Row] {
    let names = Set(isa.split(separator: "+").dropFirst())
    guard !names.isEmpty else { return standard.rows }
    return known.rows.filter { row in
      row.cause.number < OwnCauses.first
        || row.name.split(separator: ".").first.map(names.contains) == true
    }
  }
}
