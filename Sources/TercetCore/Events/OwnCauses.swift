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
  ///
  /// What is said of it the first time stays.
  package static func cause(
    named name: String, remark: String = "", meaning: String = "", remedy: String = ""
  ) -> CycleCause? {
    table.withLock { table in
      if let row = table.rows.first(where: { $0.name == name }) { return row.cause }
      let number = max(Int(first), table.limit)
      guard number <= Int(UInt8.max) else { return nil }
      let cause = CycleCause(number: UInt8(number))
      table = CauseTable(
        table.rows + [
          CauseTable.Row(
            cause, name, remark: remark.isEmpty ? Self.remark(on: name) : remark,
            meaning: meaning, remedy: remedy)
        ])
      return cause
    }
  }

  private static func remark(on name: String) -> String {
    "\(name.split(separator: ".", maxSplits: 1).last ?? "") in X"
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
}
