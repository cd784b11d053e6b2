// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// The words of the pipeline chart: why an instruction waits, why X is empty, what became of it.
///
/// In parentheses stands the cause that the cycles are charged to, as reports have it.
struct ChartWords {
  /// The text of the instruction `word` at `pc`.
  let label: (_ word: UInt32, _ pc: UInt32) -> String
  /// The cycles of the chart: of others it says nothing.
  let shown: ClosedRange<UInt64>

  /// What is said of a row; a no-break space is where a line must not end.
  func text(of note: ChartNote) -> String {
    switch note.subject {
    case .hold(let cause, let wait):
      hold(cause, wait) + charge(cause, note.cycles)
    case .bubble(let cause, let wait):
      bubble(cause, wait) + charge(cause, note.cycles)
    case .forward(let registers, let producer):
      "\(names(ofRegisters: registers)) from \(name(producer))"
    case .flush(let flusher, let cause):
      "flushed by " + sender(flusher, cause)
    case .trap(let number):
      "traps: \(Self.trap(number)) (trap)"
    case .interrupt(let number):
      "gives way to \(Self.trap(number)) (trap)"
    case .values(let values):
      Self.text(of: values)
    }
  }

  private func charge(_ cause: CycleCause, _ cycles: ClosedRange<UInt64>) -> String {
    let drawn = cycles.clamped(to: shown)
    let count = drawn.upperBound - drawn.lowerBound + 1
    let words = count == 1 ? cause.name : "\(cause.name), \(grouped(count)) cycles"
    return " (\(words.replacing(" ", with: Self.noBreak)))"
  }

  /// What stands for cycles that are not drawn.
  static func text(of sleep: ChartSleep) -> String {
    let count = grouped(sleep.hidden)
    return sleep.instructions > 0
      ? "… \(count) cycles more of a loop that changes nothing, in which "
        + "\(grouped(sleep.instructions)) instructions retire"
      : "… \(count) cycles more asleep (\(sleep.cause.name))"
  }

  private static let noBreak = "\u{a0}"

  // MARK: Why an instruction stays in X

  private func hold(_ cause: CycleCause, _ wait: ChartWait) -> String {
    guard wait.reason == .other else { return work(cause, wait) }
    let producer = name(wait.charged)
    let registers = names(ofRegisters: wait.registers)
    switch cause {
    case .loadUse where !registers.isEmpty:
      return "waits for \(registers), loaded by \(producer)"
    case .loadUse: return "waits a cycle behind \(producer)"
    case .bypass: return "waits for \(registers) of \(producer): there is no path"
    case .dataWait: return "waits for \(producer), which waits for memory"
    case .dataMiss: return "waits for \(producer), which waits for a line of the data cache"
    case .fetchStarved: return "cannot jump yet: \(producer) has delayed a fetch"
    case .atomic: return "keeps its distance to \(producer)"
    default:
      return registers.isEmpty ? "waits for \(producer)" : "waits for \(registers) of \(producer)"
    }
  }

  /// The same where only the instruction itself is to blame.
  private func work(_ cause: CycleCause, _ wait: ChartWait) -> String {
    switch cause {
    case .multiply: return "multiplies"
    case .divide: return "divides"
    case .dot: return "multiplies and adds"
    case .requantize: return "requantizes"
    case .atomic: return "reads, modifies and writes"
    case .dataWait where mnemonic(wait.charged).hasPrefix("cm."): return "moves a register a cycle"
    case .dataWait:
      return wait.reason == .work ? "needs a second word" : "waits for the memory port"
    case .fetchStarved: return "cannot jump yet: a fetch is under way"
    case .mispredict: return "is fetched again: F had gone astray behind it"
    case .waitForInterrupt: return "sleeps until an interrupt"
    case .fillAndDrain: return "does not run: the program ends in W"
    default: return "works"
    }
  }

  // MARK: Why X is empty

  private func bubble(_ cause: CycleCause, _ wait: ChartWait) -> String {
    switch cause {
    case .fillAndDrain: return wait.reason == .awaited ? "the pipeline fills" : "the run ends"
    case .trap: return "behind " + diverted(wait)
    case .fetchStarved:
      switch wait.reason {
      case .port: return "\(name(wait.charged)) had the memory port"
      case .awaited: return "memory has not delivered \(name(wait.charged)) yet"
      default: return "memory has not delivered the target of \(name(wait.charged)) yet"
      }
    default: return "behind " + sender(wait.charged, cause)
    }
  }

  private func diverted(_ wait: ChartWait) -> String {
    switch wait.flow {
    case .interruptEntry: "the interrupt at \(name(wait.charged))"
    case .trapReturn: name(wait.charged)
    default: "the trap of \(name(wait.charged))"
    }
  }

  /// The instruction that sent the program elsewhere, and how.
  private func sender(_ place: ChartPlace?, _ cause: CycleCause) -> String {
    let name = name(place)
    switch cause {
    case .mispredict: return "\(name), expected to be taken"
    case .trap where mnemonic(place) != "mret": return "the trap of \(name)"
    default: return mnemonic(place).hasPrefix("b") ? "\(name), taken" : name
    }
  }

  // MARK: Instructions and values

  /// `lw at 80000004`.
  private func name(_ place: ChartPlace?) -> String {
    guard let place else { return "an earlier instruction" }
    return "\(mnemonic(place)) at \(hex(place.pc).dropFirst(2))"
  }

  private func mnemonic(_ place: ChartPlace?) -> String {
    guard let place, let word = place.word else { return "the instruction" }
    return label(word, place.pc).split(separator: " ").first.map(String.init) ?? ""
  }

  private static func trap(_ number: UInt32?) -> String {
    number.flatMap(TrapCause.init).map { "\($0)" } ?? "unknown"
  }

  /// `a1=0x80001000 [0x80001004]=0x0012 -> a0=0x12`: what was read, then what was written.
  static func text(of values: ChartValues) -> String {
    let accesses = values.accesses
    let reads =
      values.reads.map { text(of: $0) }
      + accesses.filter(\.isLoad).map { text(of: $0, $0.loaded) }
    let writes =
      values.writes.map { text(of: $0) }
      + accesses.compactMap { access in access.stored.map { text(of: access, $0) } }
    let written = writes.isEmpty ? [] : ["->"] + writes
    return (reads + written).joined(separator: " ")
  }

  /// The same by name: `reads`, `loads`, `writes` and `stores`, as far as there are such.
  static func arguments(of values: ChartValues) -> [(name: String, text: String)] {
    let loads = values.accesses.filter(\.isLoad).map { text(of: $0, $0.loaded) }
    let stores = values.accesses.compactMap { access in
      access.stored.map { text(of: access, $0) }
    }
    let lists: [(String, [String])] = [
      ("reads", values.reads.map { text(of: $0) }), ("loads", loads),
      ("writes", values.writes.map { text(of: $0) }), ("stores", stores),
    ]
    return lists.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: " ")) }
  }

  private static func text(of value: RegisterValue) -> String {
    "\(registerNames[Int(value.register)])=0x\(String(value.value, radix: 16))"
  }

  /// A value has as many digits as its width.
  private static func text(of access: MemoryAccess, _ value: UInt32?) -> String {
    let place = "[\(hex(access.address))]"
    guard let value else { return place }
    return "\(place)=0x\(hex(value).suffix(2 * Int(access.width.bytes)))"
  }
}
