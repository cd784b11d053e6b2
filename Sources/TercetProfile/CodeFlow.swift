// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// The instructions that a run executed, and how it can have come from one to the next.
///
/// Only what is certain is said. An instruction is *open* if a run may come to it in ways that the
/// code does not show: by a call, a return, a trap, an indirect jump, or because the run begins or
/// ends there.
struct CodeFlow {
  /// A way from one instruction to another.
  struct Edge {
    let from: Int
    let to: Int
  }

  /// The program, as far as it matters here.
  struct Code {
    /// The instruction at an address; nil where there is none.
    let instruction: (UInt32) -> Instruction?
    /// Whether a function starts at the address, to which anybody may come.
    let isStart: (UInt32) -> Bool
  }

  let instructions: [InstructionProfile]
  let decoded: [Instruction?]
  private(set) var edges: [Edge] = []
  private(set) var isOpen: [Bool]
  /// The edges to each instruction.
  private(set) var into: [[Int]]

  private let places: [UInt32: Int]

  /// - Parameter stops: Where the run came to at its end, without executing it any more.
  init(_ profile: Profile, _ code: Code, stops: Set<UInt32>) {
    instructions = profile.instructions
    decoded = instructions.map { $0.retired > 0 ? code.instruction($0.pc) : nil }
    places = Dictionary(uniqueKeysWithValues: instructions.enumerated().map { ($1.pc, $0) })
    isOpen = instructions.map {
      code.isStart($0.pc) || stops.contains($0.pc) || $0.stack[.trap] > 0
    }
    into = [[Int]](repeating: [], count: instructions.count)
    let jumpers = Set(
      zip(instructions, decoded)
        .filter { $0.retired > 0 && $1?.goesAnywhere ?? true }.map { $0.0.function?.address })
    for (place, instruction) in instructions.enumerated() {
      if jumpers.contains(instruction.function?.address) { isOpen[place] = true }
      follow(place)
    }
  }

  func place(of pc: UInt32) -> Int? { places[pc] }

  private mutating func follow(_ place: Int) {
    guard let instruction = decoded[place] else { return open(nextTo: place, length: 4) }
    let pc = instructions[place].pc
    let next = pc &+ instruction.length
    if instructions[place].stack[.trap] > 0 { open(next) }
    switch instruction.effect {
    case .branch:
      connect(place, to: next)
      connect(place, to: pc &+ instruction.immediate)
    case .jump:
      if instruction.usesPC { connect(place, to: pc &+ instruction.immediate) }
      if instruction.rd != 0 { open(next) }
    case .pop(.return), .pop(.returnZero):
      break
    case .environmentCall, .breakpoint, .machineReturn, .waitForInterrupt, .fetchFence:
      open(next)
    default:
      connect(place, to: next)
    }
  }

  private mutating func connect(_ place: Int, to pc: UInt32) {
    guard let target = places[pc] else { return }
    into[target].append(edges.count)
    edges.append(Edge(from: place, to: target))
  }

  private mutating func open(_ pc: UInt32) {
    if let place = places[pc] { isOpen[place] = true }
  }

  /// What follows an instruction of unknown length.
  private mutating func open(nextTo place: Int, length: UInt32) {
    open(instructions[place].pc &+ length)
    open(instructions[place].pc &+ length / 2)
  }
}

extension Instruction {
  /// Whether it jumps to a place that only a register knows, and is no return.
  fileprivate var goesAnywhere: Bool {
    // Through t0 return only functions that others enter by a jump, and few.
    effect == .jump && !usesPC && rd == 0 && rs1 != 1
  }

  /// Whether what it does next depends on a condition.
  var isBranch: Bool { if case .branch = effect { true } else { false } }
}
