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
    unknown: UnsafeMutablePointer<Edge>
  ) {
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
