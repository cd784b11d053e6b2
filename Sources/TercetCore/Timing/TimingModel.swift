// SPDX-License-Identifier: Apache-2.0

/// How many cycles each event of the three-stage pipeline costs.
///
/// The pipeline asks this value and nobody else knows a penalty. docs/TIMING.md explains the
/// parameters and where each preset's numbers come from.
package struct TimingModel: Hashable, Sendable {
  /// When the instruction behind a load waits for it.
  package var loadUse = LoadUse.none

  /// Whether the rs1 and rs2 fields of CSR instructions take part in hazard comparison although
  /// they name no register: a quirk of Hazard3, which compares the raw fields.
  package var csrFieldHazards = false

  /// Which forwarding paths lead into X.
  package var bypass = Bypass.full

  /// Bubbles after a taken branch, jal, jalr or fence.i, in cycles.
  package var redirectPenalty = 1

  /// Bubbles after an exception, interrupt, ecall or ebreak, in cycles.
  package var trapPenalty = 2

  /// Bubbles after mret, in cycles.
  package var returnPenalty = 2

  /// Bubbles after a CSR instruction, in cycles.
  package var csrPenalty = 0

  /// Time of each unit: of products, quotients, dot products and so on.
  package var units = UnitTimes()

  /// Cycles that a read-modify-write occupies X.
  package var atomicCycles = 2

  /// Cycles that a read-modify-write occupies X before it traps, if it must.
  package var atomicFaultCycles = 1

  /// Whether lr and sc must not follow each other, and no read-modify-write either of them,
  /// without a cycle between.
  package var exclusiveHazards = false

  /// Bubbles more after a redirect to a 32-bit instruction that straddles two words, in cycles.
  package var straddlePenalty = 0

  /// What happens to loads and stores that are not aligned.
  package var misaligned = Misaligned.trap

  /// Which branches F expects to be taken.
  package var predictor = Predictor.none

  /// How F gets its instructions.
  package var frontEnd = FrontEnd.ideal

  /// Ports to memory: 2 for one each for instructions and data, 1 for one that they share.
  package var memoryPorts = 2

  /// Cycles that a fetch of a word takes beyond the first.
  package var instructionWaitStates = 0

  /// Cycles that a load or store occupies W beyond the first.
  package var dataWaitStates = 0

  /// The cache in front of instruction memory.
  package var instructionCache = CacheModel()

  /// The cache in front of data memory.
  package var dataCache = CacheModel()

  /// Places whose memory is slower or faster than the wait states above say; the first that
  /// contains an address counts.
  package var memoryRegions: [MemoryRegionTiming] = []

  package init() {}
}

/// How F foretells branches.
package enum Predictor: String, Hashable, Sendable, CaseIterable {
  /// It does not: F goes on behind a branch until X says otherwise.
  case none
  /// A branch target buffer of one entry, which remembers the last backward branch that was taken.
  case btb1
}

/// How instructions come from memory to X.
package enum FrontEnd: String, Hashable, Sendable, CaseIterable {
  /// One instruction of whatever length in each cycle, from wherever it lies.
  case ideal
  /// Hazard3's: aligned words, fetched ahead into a queue of two, and a buffer of three halfwords.
  case fifo
}

/// When the instruction directly behind a load waits a cycle for the loaded data.
package enum LoadUse: String, Hashable, Sendable, CaseIterable {
  /// Never: W forwards load data to X within the cycle.
  case none
  /// If it needs the data in X; the data of a store is needed only in W.
  case dependent
  /// Always.
  case always
}

/// The forwarding paths into X.
package enum Bypass: String, Hashable, Sendable, CaseIterable {
  /// From W: a result is used by the next instruction without waiting.
  case full
  /// Hazard3's REDUCED_BYPASS: no paths, and registers are read a cycle ahead, so a result is
  /// late by two cycles at distance one and by one at distance two.
  case reduced
  /// No paths, and registers are read in X: a result is late by one cycle at distance one.
  case none
}

/// What the core does about a load or store whose address is not a multiple of its width.
package enum Misaligned: String, Hashable, Sendable, CaseIterable {
  /// It raises an exception.
  case trap
  /// It makes the access; one that crosses a word boundary takes a cycle more, for the second
  /// word.
  case handle
}
