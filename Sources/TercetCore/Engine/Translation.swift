// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Makes code of units that follow one another, or of one edge.
///
/// What is rarely needed is put behind all the rest. Nothing is in the memory of code before
/// `finish`.
struct Translation {
  typealias Unit = Translator.Unit
  typealias EdgePlace = UnsafeMutablePointer<Edge>

  let engine: Engine
  let translator: Translator
  var registers: HostRegisters { translator.registers }
  var code: X86Assembler
  /// Code that is behind the rest.
  var cold: [Cold] = []
  /// Jumps in code that was made before, which will go elsewhere.
  private var patches: [(jump: Int, place: Int)] = []

  enum Cold {
    case exit(UInt32, jump: Int)
    /// Lets the engine do an instruction, and goes on at `back`.
    case perform(UInt32, jumps: [Int], back: Int)
    case edge(EdgePlace, Unit, jump: Int)
    /// Takes an edge, and tells the observer of it.
    case inOrder(Slowly)
    /// Finds the edge, but for the likeliest, by what is in eax.
    case others([EdgePlace], Unit, jump: Int)
    /// Lets the engine make an access that the data cache may not serve at once.
    case miss(Unit, jump: Int)
  }

  /// More units are not made at once.
  private static let longestChain = 16

  init(_ engine: Engine, _ translator: Translator) {
    self.engine = engine
    self.translator = translator
    code = X86Assembler(origin: translator.end)
  }

  // MARK: Units

  /// Makes code of a unit, and of those where the run most likely goes on, one behind the other.
  mutating func units(from first: Unit) {
    var next = one(first)
    for _ in 1..<Self.longestChain {
      guard let unit = next else { return }
      next = one(unit)
    }
    if let unit = next { jump(to: unit) }
  }

  /// Makes code of a unit; the one whose code must follow it.
  private mutating func one(_ unit: Unit) -> Unit? {
    translator.starts[unit] = code.here
    for jump in translator.waiting.removeValue(forKey: unit) ?? [] { patch(jump, to: code.here) }
    let block = engine.variantRecords[Int(unit.variant)].block
    let last = block.instructions.count - 1
    expect(engine.linesAtEntry(of: unit.variant), else: .line, unit)
    for index in 0..<(block.ending == .straight ? last + 1 : last) {
      instruction(block.instructions[index], at: block.pcs[index], index, unit)
    }
    let variant = engine.variants.place(unit.variant)
    let ending = block.instructions[last]
    switch block.ending {
    case .straight:
      return onlyEdge(variant.pointee.edges.0, unit)
    case .branch:
      return branch(ending, last, variant.pointee.edges, unit)
    case .jump where ending.usesPC:
      return onlyEdge(variant.pointee.edges.0, unit)
    case .jump where ending.endsFunction:
      guard let frame = frame(ending), !engine.checksData else {
        exit(.instruction(last), unit, code.jump())
        return nil
      }
      returnAddress(frame, else: .instruction(last), unit)
      return choose(unit)
    case .jump:
      address(ending.rs1, ending.immediate)
      code.arithmetic(.and, .register(.rax), ~1)
      return choose(unit)
    case .timed where isServedByCache(ending):
      return access(ending, unit)
    case .timed:
      code.move(.rax, translator.add(.instruction(last), unit))
      code.call(translator.stubs.choose)
      return choose(unit)
    }
  }

  // MARK: Jumps

  /// Jumps to a unit, or leaves if that has no code yet.
  mutating func jump(to unit: Unit) {
    if let start = translator.starts[unit] {
      code.jump(to: start)
      return
    }
    let jump = code.jump()
    translator.waiting[unit, default: []].append(jump)
    exit(.entry, unit, jump)
  }

  /// Lets a jump of this code lead to an exit, and that go elsewhere later if it is `open`.
  mutating func exit(_ reason: Translator.Reason, _ unit: Unit, _ jump: Int) {
    cold.append(.exit(translator.add(reason, unit, jump: jump), jump: jump))
  }

  /// Lets a jump, in this code or in earlier code, go elsewhere.
  mutating func patch(_ jump: Int, to place: Int) {
    if jump >= code.origin {
      code.patch(jump, to: place)
    } else {
      patches.append((jump, place))
    }
  }

  // MARK: The end

  /// Puts all of it into the memory of code.
  mutating func finish() {
    while !cold.isEmpty {
      let items = cold
      cold.removeAll(keepingCapacity: true)
      for item in items { put(item) }
    }
    translator.memory.write(code.bytes, at: code.origin)
    for (jump, place) in patches { translator.memory.patch(jump, to: place) }
    translator.end = code.here
  }

  private mutating func put(_ item: Cold) {
    switch item {
    case .exit(let number, let jump):
      // A unit whose code came later may have taken it over.
      guard code.isUnset(jump) else { return }
      code.patch(jump, to: code.here)
      code.move(.rax, number)
      code.jump(to: translator.stubs.leave)
    case .perform(let number, let jumps, let back):
      for jump in jumps { code.patch(jump, to: code.here) }
      code.move(.rax, number)
      code.call(translator.stubs.perform)
      code.jump(to: back)
    case .edge(let place, let unit, let jump):
      code.patch(jump, to: code.here)
      edge(place, unit)
    case .inOrder(let slowly):
      put(slowly)
      jump(to: takeInOrder(slowly.place, slowly.unit))
    case .miss(let unit, let jump):
      code.patch(jump, to: code.here)
      missed(unit)
    case .others(let places, let unit, let jump):
      code.patch(jump, to: code.here)
      others(places, unit)
    }
  }
}
