// SPDX-License-Identifier: Apache-2.0

/// Which of the guest's registers translated code keeps in registers of the host, from one piece of
/// code to the next; the others are in the arena.
struct HostRegisters: Equatable {
  /// Points to the arena's center.
  static let arena = X86Register.rbx
  /// Points to the first region of memory.
  static let ram = X86Register.r12
  /// Cycles that may pass yet.
  static let left = X86Register.r13
  /// Instructions that have retired.
  static let retired = X86Register.r15
  /// Points to the cells of the path of calls on which the run is, if it has paths.
  ///
  /// In a register, since a host then sees that it is the same cell that a loop adds to in each round.
  static let cells = X86Register.r14
  /// Those that translated code changes as it likes are rax, rcx and rdx; these are the guest's.
  private static let free: [X86Register] = [.rsi, .rdi, .rbp, .r8, .r9, .r10, .r11, .r14]

  /// By the guest's number.
  private let places: [X86Register?]
  /// The guest's registers that have one.
  let kept: [(guest: UInt8, host: X86Register)]
  /// Whether one points to cells.
  let hasCells: Bool

  /// - Parameters:
  ///   - weights: How often each of the guest's registers is used.
  ///   - hasCells: Whether the run has paths of calls.
  init(weights: [UInt64], hasCells: Bool) {
    self.hasCells = hasCells
    let ranking = (1..<32).sorted {
      weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1]
    }
    let free = Self.free.filter { !hasCells || $0 != Self.cells }
    kept = zip(ranking, free).map { (guest: UInt8($0), host: $1) }
    var places = [X86Register?](repeating: nil, count: 33)
    for (guest, host) in kept { places[Int(guest)] = host }
    self.places = places
  }

  /// Those that compilers use most: a5, a4, a3, a0, a2, s0, sp and a1.
  static func usual(hasCells: Bool) -> HostRegisters {
    var weights = [UInt64](repeating: 0, count: 32)
    for (rank, number) in [15, 14, 13, 10, 12, 8, 2, 11].enumerated() {
      weights[number] = UInt64(100 - rank)
    }
    return HostRegisters(weights: weights, hasCells: hasCells)
  }

  /// Where a register of the guest is for an instruction of the host.
  func operand(_ number: UInt8) -> X86Operand {
    if let host = places[Int(number)] { return .register(host) }
    return .memory(Self.arena, EngineArena.Field.register(number).offset)
  }

  /// The host's register, if there is one.
  func host(_ number: UInt8) -> X86Register? { places[Int(number)] }

  static func == (left: HostRegisters, right: HostRegisters) -> Bool {
    left.places == right.places && left.hasCells == right.hasCells
  }
}
