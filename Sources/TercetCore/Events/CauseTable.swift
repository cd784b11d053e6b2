// SPDX-License-Identifier: Apache-2.0

/// The causes that a run's cycles can have, in the order of reports: that of their numbers.
///
/// What mhpmevent accepts, and the names in reports, JSON and traces, come from here.
package struct CauseTable: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let cause: CycleCause
    /// As reports and JSON have it, such as `loadUse`.
    package let name: String
    /// A few words for readers who do not know it.
    package let remark: String
    /// What happens in such a cycle, in a sentence.
    package let meaning: String
    /// What usually makes fewer of them.
    package let remedy: String

    package init(
      _ cause: CycleCause, _ name: String, remark: String = "", meaning: String = "",
      remedy: String = ""
    ) {
      self.cause = cause
      self.name = name
      self.remark = remark
      self.meaning = meaning
      self.remedy = remedy
    }
  }

  package let rows: [Row]
  /// The rows by number.
  private let places: [Row?]

  /// - Parameters:
  ///   - rows: Each number at most once, from 1 on.
  ///   - isInOrder: Whether their order is that of reports, and not that of their numbers.
  package init(_ rows: [Row], isInOrder: Bool = false) {
    self.rows = isInOrder ? rows : rows.sorted { $0.cause.number < $1.cause.number }
    let highest = rows.map(\.cause.number).max() ?? 0
    var places = [Row?](repeating: nil, count: Int(highest) + 1)
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

  /// The row of a number; nil if there is none.
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
    Row(
      .issue, "issue", remark: "an instruction leaves X",
      meaning: "An instruction leaves X and counts as retired: the cycles that do the work.",
      remedy: "Fewer instructions: a better algorithm, unrolled loops, or Xtdot instructions "
        + "that do the work of many."),
    Row(
      .loadUse, "loadUse", remark: "waiting for a load",
      meaning: "The instruction in X needs what a load has not brought yet.",
      remedy: "Put an independent instruction between a load and its first use, or load one "
        + "round ahead."),
    Row(
      .bypass, "bypass", remark: "no forwarding path",
      meaning: "The instruction in X needs a result that only a missing forwarding path would "
        + "have brought in time.",
      remedy: "Put an independent instruction between a result and its use; bypass=full shows "
        + "what all paths would save."),
    Row(
      .redirect, "redirect", remark: "taken branch, jump",
      meaning: "X is empty behind a taken branch or a jump, since F had fetched what comes after "
        + "it in memory.",
      remedy: "Unroll loops, let the common case fall through, inline small functions."),
    Row(
      .mispredict, "mispredict", remark: "wrong prediction",
      meaning: "X is empty behind a branch that was predicted wrongly.",
      remedy: "Make a branch go the same way each time, or replace it by arithmetic, such as "
        + "min, max or Zicond."),
    Row(
      .multiply, "multiply", remark: "multiplication in X",
      meaning: "A multiplication occupies X, or the instruction in X waits for its result.",
      remedy: "Shift and add for constants; a core with multiply=1; Xtdot, which multiplies "
        + "many at once."),
    Row(
      .divide, "divide", remark: "division in X",
      meaning: "A division or remainder occupies X.",
      remedy: "Divide outside the loop, multiply by the reciprocal, or take a power of two."),
    Row(
      .dot, "dot", remark: "dot product in X",
      meaning: "A dot product or shuffle occupies X for more than its one cycle.",
      remedy: "dotCycles=1 shows what a pipelined unit would save."),
    Row(
      .requantize, "requantize", remark: "requantization in X",
      meaning: "A requantization occupies X for more than its one cycle.",
      remedy: "requantizeCycles=1 shows what a pipelined unit would save; requantize once for "
        + "each output."),
    Row(
      .atomic, "atomic", remark: "atomic access in X",
      meaning: "An atomic access occupies X: it reads and writes memory.",
      remedy: "Fewer atomic accesses; on a single core, plain loads and stores with interrupts "
        + "off."),
    Row(
      .csr, "csr", remark: "behind a CSR instruction",
      meaning: "X is empty behind a CSR instruction, on cores that fetch anew then.",
      remedy: "Read counters outside the loop."),
    Row(
      .fetchStarved, "fetchStarved", remark: "none arrived",
      meaning: "X is empty because F has none ready: memory is slow, the queue is empty, a data "
        + "access has the one port, or a target lies across two words.",
      remedy: "Align loop heads to four bytes, put hot code in fast memory or a cache, spread "
        + "loads and stores."),
    Row(
      .dataWait, "dataWait", remark: "data memory",
      meaning: "X waits for data memory: a slow one, one that F uses too, or the further "
        + "accesses of one instruction.",
      remedy: "Keep hot data in fast memory, load words instead of bytes, keep values in "
        + "registers."),
    Row(
      .trap, "trap", remark: "entry, mret",
      meaning: "A trapping instruction is in X, or X is empty behind a trap, an interrupt or "
        + "mret.",
      remedy: "Fewer calls of the host or the operating system in the loop, fewer interrupts."),
    Row(
      .waitForInterrupt, "waitForInterrupt", remark: "asleep in wfi",
      meaning: "The core sleeps in wfi until an interrupt is pending.",
      remedy: "Nothing is wrong: the program has nothing to do."),
    Row(
      .fillAndDrain, "fillAndDrain", remark: "start and end",
      meaning: "Before the first instruction comes to X and after the last has left it.",
      remedy: "A few cycles in each run; nothing can be done."),
    Row(
      .dataMiss, "dataMiss", remark: "data cache",
      meaning: "X waits for a line that the data cache brings for a load or store, or writes "
        + "back to make room for it.",
      remedy: "Use what a line has before the next: blocks that fit the cache, arrays in the "
        + "order of memory, smaller types; a larger cache, or more ways."),
  ])
}
