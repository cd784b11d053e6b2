// SPDX-License-Identifier: Apache-2.0

/// The code that was made of the guest's, and what leads into it and out of it.
///
/// It is made for a variant and the observer's group in which the run is there, a unit, and units
/// jump to one another. What is not known yet when code is made is an exit, and the jump to it goes
/// elsewhere as soon as it is.
final class Translator {
  /// A variant and where the run is there, as the observer has it.
  struct Unit: Hashable {
    let variant: Int32
    /// The observer's group; if a call, return or jump is underway, the number of those edges.
    let group: Int32
  }

  /// Why translated code is left.
  enum Reason: Equatable {
    /// At the start of a unit that has no code yet.
    case entry
    /// The same, because a line of the instruction cache is not where it was.
    case line
    /// The same, because there is not enough time for the longest edge of all.
    case time
    /// The same, because the observer must be told of edges.
    case fullLog
    /// Before an instruction that only the pipeline can do, by its number in the block.
    case instruction(Int)
    /// Behind all instructions but the last, of which an edge was not known: the second one if a
    /// branch was taken.
    case newEdge(isTaken: Bool)
    /// The same at a jump by a register to `chosen`, for which there is no code yet.
    case target
    /// Behind all instructions but the last, a load or store that the data cache serves at once.
    case hit
    /// Behind an instruction whose time has chosen the edge, which is `chosen`; before it if that
    /// is -1, since it is not known.
    case timed
  }

  struct Exit {
    let reason: Reason
    /// Where the run is then.
    let unit: Unit
    /// The jump that leads here, and will lead elsewhere.
    var jump: Int?
  }

  /// The code of an edge that a unit chose by a number.
  struct Choice: Hashable {
    let unit: Unit
    let edge: Int32
  }

  /// A call for which code finds the path in a cell.
  struct Call {
    let cell: Int32
    let callee: Int32
  }

  let memory: ExecutableMemory
  private(set) var registers = HostRegisters.usual(hasCells: false)
  private(set) var stubs: TranslationStubs
  /// Whether the host has SSE4.1, which dot products are made of.
  let hasVectors: Bool
  /// Whether it has popcnt.
  let countsOnes: Bool
  /// Where there is no code yet.
  var end = 0
  var starts: [Unit: Int] = [:]
  var exits: [Exit] = []
  var calls: [Call] = []
  /// Jumps to units that have no code yet.
  var waiting: [Unit: [Int]] = [:]
  var choices: [Choice: Int] = [:]
  private var numbers: [Unit: UInt32] = [:]
  /// Edges whose call, return or jump is underway, of which the observer has not been told, and the
  /// function from which it leads.
  private var underway: [(edges: [Int32], function: Int32)] = []
  private var underwayNumbers: [[Int32]: Int32] = [:]
  /// Cycles that ran in code, and how many there must be until it is made anew for what was found
  /// out by then.
  var cycles: UInt64 = 0
  var nextReview: UInt64 = 1 << 20
  /// Instructions that ran in code.
  var instructions: UInt64 = 0

  /// Bytes of code at most, and what there must be room for to begin.
  private static let size = 1 << 24
  private static let margin = 1 << 18

  /// Nil where the host does not let code be made.
  init?() {
    guard Self.isPossible, let memory = ExecutableMemory(size: Self.size) else { return nil }
    let features = Self.features(memory)
    hasVectors = features >> 19 & 1 != 0
    countsOnes = features >> 23 & 1 != 0
    self.memory = memory
    var code = X86Assembler(origin: 0)
    stubs = TranslationStubs(registers, &code)
    self.memory.write(code.bytes, at: 0)
    end = code.here
  }

  private static var isPossible: Bool {
    #if arch(x86_64)
      true
    #else
      false
    #endif
  }

  /// What cpuid says in ecx of the host's extensions.
  private static func features(_ memory: borrowing ExecutableMemory) -> UInt64 {
    var code = X86Assembler(origin: 0)
    code.push(.rbx)
    code.move(.rax, 1)
    code.identify()
    code.move(.rax, .rcx)
    code.pop(.rbx)
    code.return()
    memory.write(code.bytes, at: 0)
    var nothing = 0
    return withUnsafeMutableBytes(of: &nothing) { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      return memory.call(0, start, 0)
    }
  }

  /// Forgets all code.
  ///
  /// - Parameter registers: Those that are kept in the next.
  func clear(_ registers: HostRegisters) {
    self.registers = registers
    var code = X86Assembler(origin: 0)
    stubs = TranslationStubs(registers, &code)
    memory.write(code.bytes, at: 0)
    end = code.here
    starts.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    exits.removeAll(keepingCapacity: true)
    calls.removeAll(keepingCapacity: true)
    waiting.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
  }

  // MARK: Edges that are underway

  private static let firstUnderway: Int32 = -16

  /// What is in the place of a group while edges are underway from a function.
  func group(underway edges: [Int32], from function: Int32) -> Int32 {
    if let number = underwayNumbers[edges] { return number }
    let number = Self.firstUnderway - Int32(underway.count)
    underway.append((edges, function))
    underwayNumbers[edges] = number
    return number
  }

  /// Forgets which edges have been underway, when none is.
  func forgetUnderway() {
    underway.removeAll()
    underwayNumbers.removeAll()
  }

  /// The edges that are underway; none in a group.
  func underway(_ group: Int32) -> [Int32] {
    group > Self.firstUnderway ? [] : underway[Int(Self.firstUnderway - group)].edges
  }

  /// The function in which code counts, if there is one: a group, or where what is underway began.
  func function(_ group: Int32) -> Int32 {
    group > Self.firstUnderway ? group : underway[Int(Self.firstUnderway - group)].function
  }

  // MARK: -

  var isFull: Bool { end + Self.margin > Self.size }

  /// Adds a way out of the code.
  func add(_ reason: Reason, _ unit: Unit, jump: Int? = nil) -> UInt32 {
    exits.append(Exit(reason: reason, unit: unit, jump: jump))
    return UInt32(exits.count - 1)
  }

  /// A number for a unit that chooses by a target.
  func number(of unit: Unit) -> UInt32 {
    if let number = numbers[unit] { return number }
    let number = UInt32(numbers.count)
    numbers[unit] = number
    return number
  }
}
