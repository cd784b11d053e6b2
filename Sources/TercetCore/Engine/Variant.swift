// SPDX-License-Identifier: Apache-2.0

/// What a block's time depends on, when its first instruction has just arrived in X.
struct VariantKey: Hashable {
  let pc: UInt32
  let boundary: Boundary
  /// Older instructions that may still be charged; 0 where none can be.
  let charged: Boundary.Charged
  /// The number of what the guest may reach.
  let guardNumber: Int32

  init(_ registers: PipelineRegisters, _ bypass: Bypass, guardNumber: Int32) {
    self.guardNumber = guardNumber
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

/// Cycles that may yet pass, and instructions that have retired: one number, since both change with
/// every block.
///
/// The cycles are the upper 32 bits, a signed number; the instructions, which only grow, are the
/// lower 32.
struct Balance: BitwiseCopyable, Comparable {
  private(set) var value: Int64

  /// More cycles at a time are not run without a look around.
  static let mostCycles: UInt64 = 1 << 31 - 1

  /// What must be there so that so many cycles can pass.
  init(cycles: Int) { value = Int64(cycles) << 32 }

  /// What is left of both.
  init(cycles: Int, instructions: UInt64) {
    value = Int64(cycles) << 32 + Int64(instructions & 0xffff_ffff)
  }

  /// The change by a piece of code.
  init(spending cycles: Int, retiring instructions: Int) {
    value = Int64(instructions) - Int64(cycles) << 32
  }

  @inline(__always)
  init(value: Int64) { self.value = value }

  /// More than there ever is.
  static let never = Balance(value: .max)

  var cycles: Int { Int(value >> 32) }
  var instructions: UInt64 { UInt64(value & 0xffff_ffff) }

  @inline(__always)
  mutating func add(_ change: Balance) { value &+= change.value }

  @inline(__always)
  static func < (left: Balance, right: Balance) -> Bool { left.value < right.value }
}

/// A block that is entered in one state of the stages: what an executor needs of it.
///
/// It lies in a table whose elements stay where they are.
struct Variant: BitwiseCopyable {
  /// Its first instruction.
  let code: UnsafeMutablePointer<PackedInstruction>
  /// What must be there to enter it: the cycles of its longest edge; `never` while none is known.
  var need = Balance.never
  /// For a branch the edges when it is not and when it is taken; else the two found first.
  ///
  /// Where none is known, the engine's `unknown`.
  var edges: (UnsafeMutablePointer<Edge>, UnsafeMutablePointer<Edge>)
}

/// A way out of a variant, with what it costs: what an executor needs of it.
///
/// One edge is none, the engine's `unknown`: it is in the place of those that are not known, and its
/// group differs from every group of a run, so that the one question of the group finds it.
struct Edge: BitwiseCopyable {
  /// How often it was taken since that was counted.
  var count: UInt64 = 0
  let change: Balance
  /// The next variant.
  let next: UnsafeMutablePointer<Variant>
  /// The observer's group in which the run must be that the order of its cycles does not matter.
  let group: Int32
  /// The group in which the run is behind it.
  let groupAfter: Int32
  /// What chose it: 1 if a branch was taken, the target of a jump, the time of what takes long.
  let outcome: UInt32

  /// The group of the edge that is none.
  static let unknownGroup: Int32 = .min
  /// Its outcome, which is the target of no jump.
  static let unknownOutcome: UInt32 = 1
}

/// An edge that was chosen by a number, such as the target of a return, and is not one of its
/// variant's two.
struct RecentEdge: BitwiseCopyable {
  let from: UnsafeMutablePointer<Variant>
  let edge: UnsafeMutablePointer<Edge>

  /// The place of a variant's edge for this outcome among those that are kept.
  @inline(__always)
  static func place(of outcome: UInt32, _ from: UnsafeMutablePointer<Variant>) -> Int {
    Int((UInt(bitPattern: from) >> 5 ^ UInt(outcome >> 1)) & UInt(Engine.recentCount - 1))
  }
}

/// An edge whose order matters to the observer was taken.
struct Passage: BitwiseCopyable {
  let edge: Int32
  /// The stack pointer behind it.
  let sp: UInt32
  /// What was left behind it.
  var balance: Balance
}

/// What is known of a variant beside.
struct VariantRecord {
  let key: VariantKey
  let block: Block
  /// The stages before each instruction, as far as they are known, and the cycles until then.
  var entries: [(registers: PipelineRegisters, cycles: Int)]
  /// The cycles up to the last of these.
  var records: [CycleRecord] = []
  /// How often the run left before each instruction, for the guest's counters.
  var exits: [UInt64]
  /// How many of these they have counted.
  var exitsCounted: [UInt64]
  var edges: [Int32] = []
  /// What F asks the instruction cache for until the last instruction is in X, and how much of that
  /// before each instruction is.
  var lookups: [Cache.Lookup] = []
  var lookupCounts = [0]
  /// The lines of these, each once; nothing changes in the cache if each is the one of its set that was
  /// used last.
  var lines: [UInt32] = []
  /// The same block, entered in the same state, with other lines in the cache; empty for those.
  var patterns: [Int32] = []
  /// Whether this is one of them.
  var isPattern = false
  /// What the longest of its edges takes, or the way to its last instruction.
  var longest = 0
  /// Addresses on whose code this depends.
  let ranges: [(start: UInt32, count: UInt32)]
  /// How often its time could not be recorded.
  var failures = 0
  var isDropped = false

  /// Whether the stages are known before each instruction.
  var isRecorded: Bool { entries.count == block.instructions.count }

  /// The next instruction has arrived.
  ///
  /// - Parameters:
  ///   - tape: The cycles since the variant was entered.
  ///   - asked: What the cache was asked for since then.
  mutating func add(
    _ registers: PipelineRegisters, _ tape: [CycleRecord], _ asked: [Cache.Lookup]
  ) {
    var registers = registers
    registers.forgetCaches()
    entries.append((registers, tape.count))
    longest = max(longest, tape.count)
    lookups = asked
    lookupCounts.append(asked.count)
    exits.append(0)
    exitsCounted.append(0)
    records += tape[records.count...]
  }
}

/// What is known of an edge beside.
struct EdgeRecord {
  let from: Int32
  let to: Int32
  let records: [CycleRecord]
  /// The observer's number for them, if their order can matter.
  let passage: Int32
  /// What F asks the instruction cache for from the last instruction of its block on.
  let lookups: [Cache.Lookup]
  /// The lines of these, each once, if nothing changes in the cache.
  let lines: [UInt32]
  /// Whether something does.
  let changesCache: Bool
  /// How often of what it was taken the guest's counters have counted.
  var counted: UInt64 = 0
  /// How often it had been taken on all paths when that was looked at.
  var seen: UInt64 = 0
  var isDropped = false
}
