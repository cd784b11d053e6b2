// SPDX-License-Identifier: Apache-2.0

/// What the interpreter's steps share, beside what each hands to the next.
///
/// Unsafe pointers: whoever makes one sees to it that there is as much memory, and as many tables of
/// pages, as it says.
struct Workspace: BitwiseCopyable {
  /// The first region of memory, where nearly all accesses go: its first address, and its bytes.
  let base: UInt32
  let ram: UnsafeMutableRawPointer
  /// How many bytes, halfwords and words it has.
  let bytes: UInt64
  let halves: UInt64
  let words: UInt64
  /// Of each page: whether it was written.
  let written: UnsafeMutablePointer<UInt8>
  /// Of each page: not 0 if it has code.
  let codePages: UnsafeMutablePointer<UInt8>
  /// Edges that were chosen by a number.
  let recentEdges: UnsafeMutablePointer<RecentEdge>
  /// Of each set of the data cache the entry that was used last.
  let dataLines: UnsafeMutablePointer<UInt32>
  /// Where the line is in an address, and which of its bits choose the set.
  let lineShift: UInt32
  let setMask: UInt32
  /// What chooses the edge of a store that the data cache serves at once, and the bits in which its
  /// entry may differ: the dirty one, if stores go through.
  let storeOutcome: UInt32
  let storeSlack: UInt32

  // What the interpreter leaves behind when it stops.

  /// What it asks for.
  var request = Request.entry
  /// The instruction at which it stopped.
  var code: UnsafeMutablePointer<PackedInstruction>
  var variant: UnsafeMutablePointer<Variant>
  /// The edge that it has taken, whose order matters or which is none.
  var edge: UnsafeMutablePointer<Edge>
  var balance = Balance(cycles: 0)
  /// The observer's group.
  var group = Engine.noGroup

  /// What a step leaves to others.
  enum Request: UInt8 {
    /// `variant` must not be entered: too little is known of it, or there is too little time.
    case entry
    /// The instruction is one that is rare, or whose memory is elsewhere.
    case rare
    /// The same of the last one, which chooses an edge.
    case choice
    /// `edge` was counted, and its group is not the run's.
    case order
  }

  init(
    _ block: MemoryBlock, codePages: UnsafeMutablePointer<UInt8>,
    recentEdges: UnsafeMutablePointer<RecentEdge>, nowhere: UnsafeMutablePointer<Variant>,
    unknown: UnsafeMutablePointer<Edge>, dataLines: UnsafeMutablePointer<UInt32>,
    _ timing: TimingModel, _ cache: Cache
  ) {
    self.dataLines = dataLines
    lineShift = UInt32(cache.lineShift)
    setMask = UInt32(max(1, cache.sets) - 1)
    let isThrough = timing.dataCache.writes == .through
    storeOutcome = isThrough ? UInt32(timing.dataWaitStates) : 0
    storeSlack = isThrough ? 1 : 0
    base = block.base
    ram = block.start
    bytes = block.size
    halves = block.size >> 1
    words = block.size >> 2
    written = block.written
    self.codePages = codePages
    self.recentEdges = recentEdges
    code = nowhere.pointee.code
    variant = nowhere
    edge = unknown
  }
}
