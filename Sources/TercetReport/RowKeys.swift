// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The keys of each kind of row, and what their values are.
enum RowKeys {
  typealias Kinds = [String: RowReader.Kind]

  static let function: Kinds = [
    "causes": .causes, "display": .text, "file": .text, "instructions": .number, "line": .number,
    "name": .text, "pc": .number, "self": .number, "total": .number, "work": .other,
  ]
  static let line: Kinds = [
    "causes": .causes, "cycles": .number, "file": .text, "function": .text, "generated": .flag,
    "instructions": .number, "line": .number, "text": .text,
  ]
  static let instruction: Kinds = [
    "causes": .causes, "cycles": .number, "function": .number, "inline": .number,
    "instructions": .number, "line": .number, "pc": .number, "text": .text,
  ]
  static let wait: Kinds = [
    "cause": .text, "cycles": .number, "pc": .number, "waiter": .number,
  ]
  static let callPath: Kinds = [
    "calls": .number, "causes": .causes, "function": .number, "parent": .number, "self": .number,
    "total": .number,
  ]
  static let inlined: Kinds = [
    "causes": .causes, "cycles": .number, "frames": .other, "function": .text,
    "instructions": .number, "lines": .other,
  ]
  static let frame: Kinds = [
    "display": .text, "file": .text, "line": .number, "name": .text,
  ]
  static let inlinedLine: Kinds = [
    "causes": .causes, "cycles": .number, "file": .text, "generated": .flag,
    "instructions": .number, "line": .number, "waiter": .number,
  ]
  static let region: Kinds = [
    "causes": .causes, "cycles": .number, "entries": .number, "instructions": .number,
    "max": .number, "median": .number, "min": .number, "mix": .other, "name": .text,
    "total": .number, "work": .other,
  ]
  static let outside: Kinds = [
    "causes": .causes, "cycles": .number, "instructions": .number, "mix": .other, "work": .other,
  ]
  static let work = Kinds(uniqueKeysWithValues: WorkCounts.members.map { ($0.key, .number) })
  static let mix = Kinds(
    uniqueKeysWithValues: InstructionWork.Kind.allCases.map { ($0.rawValue, .number) })
  static let branch: Kinds = ["pc": .number, "taken": .number]
  static let part: Kinds = [
    "first": .number, "length": .number, "region": .text, "runCycles": .number,
    "runInstructions": .number,
  ]
  static let window: Kinds = [
    "first": .number, "length": .number, "pc": .number, "rows": .other,
  ]
  static let windowRow: Kinds = [
    "cause": .text, "discarded": .flag, "pc": .number, "stages": .text, "start": .number,
    "text": .text,
  ]
  static let program: Kinds = [
    "entry": .number, "name": .text, "sha256": .text,
  ]
  static let ended: Kinds = [
    "cause": .text, "kind": .text, "pc": .number, "status": .other,
  ]
}
