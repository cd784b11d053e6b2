// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// Runs programs by repeating what the reference pipeline has told about the time of each piece.
///
/// There is no other timing model here. A block that is entered in a state of the stages that was
/// not seen before, a variant, is run by the pipeline, for real, and its cycles are recorded; after
/// that an interpreter does what its instructions do to registers and memory, and the recorded
/// cycles are counted. Whatever is not plain work on registers and RAM leaves the engine before the
/// instruction that does it, and the pipeline goes on from the state of the stages recorded there.
package final class Engine {
  let rules: BlockRules
  private let hasStops: Bool
  let timing: TimingModel
  let decoder: Decoder
  let bypass: Bypass
  let memory: GuestMemory
  let main: MemoryBlock
  let map: CodeMap
  let arena = EngineArena()
  /// The registers while the engine runs, and behind them the place that nobody reads.
  let values: UnsafeMutablePointer<UInt32>
  /// The machine whose registers the engine has, while an executor runs.
  var machine: UnsafeMutablePointer<MachineState>?
  /// Cycles that might pass when the engine was entered.
  var entered = 0
  /// Whether it is to be left at the next boundary, and cycles that are kept from code until then.
  var pauses = false
  var withheld = 0
  /// How many edges were noted before that.
  var pausedAt = 0
  /// What the machine has of a user's own instructions.
  let custom: CustomUnit?
  /// What the meaning has answered of an instruction that has not been done yet: it is called once,
  /// whoever does the instruction then.
  var asked: CustomUnit.Asked?
  /// The word that is reserved, while the engine runs.
  var reservation: UInt32?
  /// The lists of registers of pushes and pops, by their words.
  var frames: [UInt32: Frame] = [:]
  /// What the guest may reach, and for which guards there is code.
  var guards = Guards()
  /// Whether the guest's counters of causes count.
  var countsCauses = false
  let cache: Cache
  /// The lines of the instruction cache while the engine runs; what was used last of each set is also
  /// where translated code finds it.
  var cacheLines: Cache.Lines
  /// How often they had changed when that was copied.
  var cacheChanges: UInt64?
  /// With which instruction of `place` to go on when the observer has been told of edges, if lines of
  /// the cache are to be looked for.
  var walksFrom: Int?
  /// What the block that runs has changed in the cache up to now.
  var journal: [(line: UInt32, change: Cache.Change)] = []
  /// Whether the core is of a kind that the engine knows.
  private(set) var isFit: Bool
  let dataTime: DataTime
  /// The same of the data cache.
  var dataLines: Cache.Lines
  var dataChanges: UInt64?
  /// Cycles for which W may still be at work at a boundary where it counts as done.
  let slack: UInt64

  // What is known of the program.

  var code = Table<PackedInstruction>(capacity: 1 << 18)
  /// Those that `code` names by number.
  var instructions: [(instruction: Instruction, pc: UInt32)] = []
  var variants: Table<Variant>
  var edges: Table<Edge>
  var variantRecords: [VariantRecord] = []
  var edgeRecords: [EdgeRecord] = []
  var known: [VariantKey: Int32] = [:]
  /// Edges that are chosen by a number and are not among a variant's two.
  var farEdges: [FarEdge: Int32] = [:]
  /// All edges of each outcome, if there is an instruction cache: lines of it choose among them.
  var cachedEdges: [FarEdge: [Int32]] = [:]
  /// Those of `farEdges` that were taken most recently, by a hash of variant and outcome.
  let recentEdges: UnsafeMutablePointer<RecentEdge>
  /// The edge in the place of those that are not known.
  let unknown: UnsafeMutablePointer<Edge>
  /// The variant behind that, where no run ever is.
  private let nowhere: UnsafeMutablePointer<Variant>
  /// Cycles of edges that are no more, not counted yet.
  var dropped: [Dropped] = []
  /// Where code counts for an observer that has paths of calls; nil for any other.
  var pathCells: PathCells?
  /// The edges of each of the observer's groups that stay in it.
  var edgesOfGroup: [Int32: [Int32]] = [:]
  let room: EngineRoom
  /// Cycles that are kept of variants and edges.
  var recordedCycles = 0
  /// Whether a pattern found no room.
  var lacksRoom = false
  /// How often all was forgotten, because there was too much.
  var floods = 0
  /// Whether it is worth to be entered; nil if that is not asked, as tests have it.
  var worth: Worth?
  var yield = Worth.Yield()
  /// What makes code of it; nil if it is interpreted.
  var translator: Translator?
  /// What the observer knows of calls and returns.
  ///
  /// Weak, so that the observer can tell whether a copy shares it.
  weak var book: (any CallBook)?
  /// What the longest edge takes: less must not be left where translated code begins one.
  var longestEdge = 0

  /// What the interpreter works with.
  let space: UnsafeMutablePointer<Workspace>

  // What an interpreter leaves behind.

  /// Where it stopped.
  var place: Int32 = 0
  /// The instruction before which it stopped.
  var index = 0
  var balance = Balance(cycles: 0)
  /// The observer's group.
  var group = noGroup
  /// Edges that were taken and whose order matters.
  let passages: UnsafeMutablePointer<Passage>
  var passageCount = 0

  /// Instructions that the engine has run.
  package var instructionsRun: UInt64 {
    get { yield.instructions }
    set { yield.instructions = newValue }
  }

  /// Whether the host let no code be made that was wanted.
  package private(set) var isRefused = false

  /// What carries out what it knows.
  package var executor: EngineChoice { translator == nil ? .interpreter : .jit }

  /// Of those the ones that ran in code made for the host.
  package var instructionsTranslated: UInt64 { translator?.instructions ?? 0 }

  /// Edges of which the observer was told, since the stack of functions that code has did not do.
  package internal(set) var passagesTold = 0

  /// Edges that it has recorded.
  package var recordings: Int { yield.recorded }

  struct FarEdge: Hashable {
    let variant: Int32
    let outcome: UInt32
  }

  /// So often the engine begins anew before it leaves a program to the reference.
  static let mostFloods = 8
  /// A power of two.
  static let recentCount = 1 << 12
  /// So many edges are noted until the observer is told.
  static let mostPassages = 1 << 10

  /// The group of a run whose next cycle must be seen.
  static let noGroup: Int32 = -1
  /// The group of an edge whose order always matters.
  static let orderedGroup: Int32 = -2

  /// - Parameters:
  ///   - rests: Whether it leaves to the pipeline what it would only make slower.
  ///   - translates: Whether it makes code for the host, if that lets it.
  ///   - stops: Where the run pauses: before the first cycle in which one of these instructions is in X.
  ///   - room: How much it may know at a time.
  package init(
    for pipeline: borrowing Pipeline, rests: Bool = true, translates: Bool = true,
    stops: AddressSet = AddressSet([]), room: EngineRoom = .usual
  ) {
    self.room = room
    variants = Table(capacity: room.variants)
    timing = pipeline.execute.timing
    rules = BlockRules(timing, hasCompressed: pipeline.hasCompressed, stops: stops)
    hasStops = !stops.ranges.isEmpty
    decoder = pipeline.decoder.decoder
    bypass = timing.bypass
    memory = pipeline.state.memory
    custom = pipeline.state.custom
    main = memory.blocks[0]
    map = CodeMap(memory)
    values = arena.registers
    edges = Table(at: arena.edges, capacity: min(room.edges, Int(EngineArena.edgeCount)))
    passages = .allocate(capacity: Self.mostPassages)
    recentEdges = .allocate(capacity: Self.recentCount)
    unknown = .allocate(capacity: 1)
    nowhere = .allocate(capacity: 1)
    nowhere.initialize(to: Variant(code: code.start, edges: (unknown, unknown)))
    unknown.initialize(
      to: Edge(
        change: Balance(cycles: 0), next: nowhere, group: Edge.unknownGroup,
        groupAfter: Self.noGroup, outcome: Edge.unknownOutcome))
    cache = Cache(timing.instructionCache)
    cacheLines = cache.empty
    dataTime = DataTime(timing)
    dataLines = dataTime.cache.empty
    isFit =
      main.size >= 64 && main.base & 3 == 0 && cache.sets <= EngineArena.setCount
      && dataTime.cache.sets <= EngineArena.setCount
    space = .allocate(capacity: 1)
    space.initialize(
      to: Workspace(
        main, codePages: map.mainPages, recentEdges: recentEdges, nowhere: nowhere,
        unknown: unknown, dataLines: arena.dataLines, timing, dataTime.cache))
    slack = UInt64(dataTime.longest + 2)
    if rests { worth = Worth() }
    forgetRecent()
    if let tohost = pipeline.state.host.tohost {
      map.mark(tohost & ~7, 4)
      map.watched = tohost & ~7
    }
    memory.changeMap = map
    if isFit, translates { isRefused = !prepareTranslator() }
  }

  var hasCache: Bool { cache.sets > 0 }

  /// Whether the run stops here.
  @inline(__always)
  func isAtStop(_ pipeline: borrowing Pipeline) -> Bool {
    hasStops && pipeline.isAt(rules.stops)
  }

  deinit {
    // Its table is in the arena.
    pathCells?.forgetPaths()
    passages.deallocate()
    recentEdges.deallocate()
    space.deallocate()
    unknown.deallocate()
    nowhere.deallocate()
  }
}

/// How much an engine may know before it begins anew.
package struct EngineRoom: Sendable {
  package var variants: Int
  package var edges: Int
  /// Cycles that are kept of them, of some 16 bytes each.
  package var cycles: Int

  package init(variants: Int, edges: Int, cycles: Int) {
    self.variants = variants
    self.edges = edges
    self.cycles = cycles
  }

  package static let usual = EngineRoom(variants: 1 << 14, edges: 1 << 16, cycles: 1 << 22)
}
