// SPDX-License-Identifier: Apache-2.0

/// What a block's time depends on, when its first instruction has just arrived in X.
struct VariantKey: Hashable {
  let pc: UInt32
  let boundary: Boundary
  /// Older instructions that may still be charged; 0 where none can be.
  let charged: Boundary.Charged

  init(_ registers: PipelineRegisters, _ bypass: Bypass) {
    pc = registers.fetched.pc
    boundary = Boundary(registers, bypass)
    let executed = registers.executed
    let mayWait = !executed.late.isEmpty || executed.waits > 0 || bypass != .full
    charged = Boundary.Charged(
      executed: mayWait ? executed.pc : 0,
      written: bypass == .reduced ? registers.written.pc : 0,
      portUser: registers.fetch.portUser ?? 0)
  }
}

/// A block that is entered in one state of the stages: what the interpreter needs of it.
struct Variant: BitwiseCopyable {
  /// The place of its first instruction.
  let first: Int32
  /// The cycles of its longest edge; `.max` as long as the interpreter must not enter it.
  var longest: Int64 = .max
  /// For a branch the edges when it is not and when it is taken; else the two most recent ones.
  var edges: (Int32, Int32) = (none, none)

  static let none: Int32 = -1
}

/// A way out of a variant, with what it costs: what the interpreter needs of it.
struct Edge: BitwiseCopyable {
  /// How often it was taken since that was counted.
  var count: UInt64 = 0
  let cycles: Int64
  /// The next variant.
  var next: Int32
  let instructions: Int32
  /// The observer's group of its cycles, or one that no run is ever in.
  let group: Int32
  /// What chose it: 1 if a branch was taken, the target of a jump, the time of what takes long.
  let outcome: UInt32
}

/// What is known of a variant beside.
struct VariantRecord {
  let key: VariantKey
  let block: Block
  /// The stages before each instruction, as far as they are known, and the cycles until then.
  var entries: [(registers: PipelineRegisters, cycles: Int)]
  /// The cycles up to the last of these.
  var records: [CycleRecord] = []
  /// How often the run left before each instruction since that was counted.
  var exits: [UInt64]
  var edges: [Int32] = []
  /// Addresses on whose code this depends.
  let ranges: [(start: UInt32, count: UInt32)]
  /// How often its time could not be recorded.
  var failures = 0
  var isDropped = false
}

/// What is known of an edge beside.
struct EdgeRecord {
  let from: Int32
  let records: [CycleRecord]
  /// At most one: its cycle counts from the start of the variant.
  let events: [ControlEvent]
}
