// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What translated code reaches by one register of the host, in one piece of memory: the guest's
/// registers, what the code and its caller tell one another, and the tables that it reads or counts
/// in.
///
/// The register points to `center`, from which the guest's registers have short offsets.
struct EngineArena: ~Copyable {
  /// Where the register points.
  let center: UnsafeMutableRawPointer
  private let start: UnsafeMutableRawPointer

  /// A value in the arena, by its bytes from the center.
  struct Field {
    let offset: Int32

    /// The target of a jump, or an edge, that translated code has found; `UInt32`.
    static var chosen: Field { Field(offset: 8) }
    /// The exit of which a helper is asked; `UInt32`.
    static var asked: Field { Field(offset: 12) }
    /// Where the next passage is noted; an address.
    static var passage: Field { Field(offset: 16) }
    /// From where on the observer is told of them, if the mirror can then be used; an address.
    static var lastPassage: Field { Field(offset: 24) }
    /// Cycles that are held back: what the longest edge takes; `Int`.
    static var reserve: Field { Field(offset: 32) }
    /// Cycles that are left without these, and instructions that have retired; `Int`.
    static var left: Field { Field(offset: 40) }
    static var retired: Field { Field(offset: 48) }
    /// Where the first region of memory is; an address.
    static var ram: Field { Field(offset: 56) }
    /// The engine, for its helpers, and those; addresses.
    static var engine: Field { Field(offset: 64) }
    static var perform: Field { Field(offset: 72) }
    static var choose: Field { Field(offset: 80) }
    static var holds: Field { Field(offset: 88) }
    /// Eight halves that, as factors, bring a nibble to the top of its half.
    static var nibbles: Field { Field(offset: 96) }

    /// Where the youngest frame of the mirror of calls is, and the end of those that it has room
    /// for; addresses.
    static var frame: Field { Field(offset: 112) }
    static var frameLimit: Field { Field(offset: 120) }
    /// The youngest frame, when code must not change it any more, and the one that is in its place
    /// then; addresses.
    static var closedFrame: Field { Field(offset: 128) }
    static var noFrame: Field { Field(offset: 136) }
    /// Where the cells are of the path on which the run is, when code begins or asks; an address.
    static var cells: Field { Field(offset: 144) }
    /// The helper that finds the path of a call; an address.
    static var findCallee: Field { Field(offset: 152) }
    /// The stack pointer with which a call or return that is underway goes on; `UInt32`.
    static var underway: Field { Field(offset: 160) }

    /// As `frameLimit`, for jumps by a register to other functions; an address.
    static var jumpLimit: Field { Field(offset: 168) }
    /// From where on it is told in any case; an address.
    static var endOfPassages: Field { Field(offset: 184) }

    /// Where jumps by a register find code: `JumpEntry`.
    static var jumps: Field { Field(offset: 4096 - 128) }
    /// The entry of the instruction cache that was used last, of each set; `UInt32`.
    static var lines: Field { Field(offset: jumps.offset + 16 * Int32(EngineArena.jumpCount)) }
    /// The same of the data cache.
    static var dataLines: Field { Field(offset: lines.offset + 4 * Int32(EngineArena.setCount)) }
    static var edges: Field { Field(offset: dataLines.offset + 4 * Int32(EngineArena.setCount)) }
    /// A byte for each 256 of the first region: whether stores there need tell nobody.
    static var open: Field { Field(offset: edges.offset + EngineArena.edgeCount * edgeSize) }
    /// For each path of calls its cells; addresses.
    static var paths: Field { Field(offset: open.offset + Int32(EngineArena.openCount)) }

    private static let edgeSize = Int32(MemoryLayout<Edge>.stride)

    /// Of a guest's register, or the place that nobody reads.
    static func register(_ number: UInt8) -> Field { Field(offset: 4 * Int32(number) - 128) }
  }

  /// What a jump by a register has found: translated code for a unit and a target.
  struct JumpEntry: BitwiseCopyable {
    /// The unit in the upper half, the target in the lower.
    let key: UInt64
    let code: UInt64

    static let none = JumpEntry(key: .max, code: 0)
  }

  /// A power of two.
  static let jumpCount = 1 << 12
  /// The largest cache with the shortest lines has no more.
  static let setCount = 1 << 18
  static let edgeCount: Int32 = 1 << 16
  static let openCount = 1 << 24
  private static let size = Int(Field.paths.offset) + 128 + 8 * CallMirror.mostPaths

  init() {
    // The host provides a page when it is first used.
    let mapped = mmap(
      nil, Self.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let mapped, mapped != UnsafeMutableRawPointer(bitPattern: -1) else {
      preconditionFailure("no memory for the engine")
    }
    start = mapped
    center = mapped + 128
    for index in 0..<8 {
      let factor: UInt16 = index % 2 == 0 ? 1 << 12 : 1 << 8
      (center + Int(Field.nibbles.offset) + 2 * index).storeBytes(of: factor, as: UInt16.self)
    }
    clearJumps()
  }

  deinit { munmap(start, Self.size) }

  /// The guest's registers, and behind them the place that nobody reads.
  var registers: UnsafeMutablePointer<UInt32> { table(.register(0)) }
  var edges: UnsafeMutablePointer<Edge> { table(.edges) }
  var jumps: UnsafeMutablePointer<JumpEntry> { table(.jumps) }
  var open: UnsafeMutablePointer<UInt8> { table(.open) }
  var lines: UnsafeMutablePointer<UInt32> { table(.lines) }
  var dataLines: UnsafeMutablePointer<UInt32> { table(.dataLines) }
  var paths: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>?> { table(.paths) }

  private func table<Element: BitwiseCopyable>(_ field: Field) -> UnsafeMutablePointer<Element> {
    (center + Int(field.offset)).assumingMemoryBound(to: Element.self)
  }

  func clearJumps() { jumps.update(repeating: .none, count: Self.jumpCount) }

  func read<Value: BitwiseCopyable>(_ field: Field) -> Value {
    (center + Int(field.offset)).load(as: Value.self)
  }

  func write<Value: BitwiseCopyable>(_ field: Field, _ value: Value) {
    (center + Int(field.offset)).storeBytes(of: value, as: Value.self)
  }
}
