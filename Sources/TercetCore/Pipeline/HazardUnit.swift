// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Decides whether the instruction in X must wait for an older one.
struct HazardUnit {
  /// A reason to hold the instruction in X for this cycle.
  struct Stall {
    let cause: CycleCause
    /// The older instruction that is waited for: the youngest one in conflict.
    let producer: UInt32
  }

  private let loadUse: LoadUse
  private let bypass: Bypass
  private let csrFieldHazards: Bool
  private let exclusiveHazards: Bool

  init(_ timing: TimingModel) {
    loadUse = timing.loadUse
    bypass = timing.bypass
    csrFieldHazards = timing.csrFieldHazards
    exclusiveHazards = timing.exclusiveHazards
  }

  /// Why the instruction in X waits in this cycle, or nil.
  ///
  /// - Parameters:
  ///   - older: The instruction in W.
  ///   - oldest: What W wrote in the cycle before.
  @inline(always)
  func stall(
    _ instruction: Instruction, behind older: ExecuteLatch, and oldest: WritebackLatch
  ) -> Stall? {
    let sources = Sources(instruction, comparesCSRFields: csrFieldHazards)
    if let cause = lateResult(of: older, neededBy: sources) {
      return Stall(cause: cause, producer: older.pc)
    }
    if let producer = missingPath(to: sources, from: older, oldest) {
      return Stall(cause: .bypass, producer: producer)
    }
    if exclusiveHazards, older.arrival == .exclusive, instruction.kind == .atomic {
      return Stall(cause: .atomic, producer: older.pc)
    }
    return nil
  }

  /// The older instruction whose result only a missing path would bring, or nil.
  @inline(always)
  private func missingPath(
    to sources: Sources, from older: ExecuteLatch, _ oldest: WritebackLatch
  ) -> UInt32? {
    switch bypass {
    case .full:
      return nil
    case .none:
      return sources.include(older.rd) ? older.pc : nil
    case .reduced:
      if sources.include(older.rd) { return older.pc }
      return sources.include(oldest.rd) ? oldest.pc : nil
    }
  }

  /// The cause of a wait that even full forwarding does not avoid: the result is made in W.
  @inline(always)
  private func lateResult(of older: ExecuteLatch, neededBy sources: Sources) -> CycleCause? {
    switch older.arrival {
    case .early:
      return nil
    case .load, .exclusive:
      switch loadUse {
      case .none: return nil
      case .always: return .loadUse
      case .dependent: return sources.needInExecute(older.rd) ? .loadUse : nil
      }
    case .multiply:
      return sources.needInExecute(older.rd) ? .multiply : nil
    }
  }

  /// The registers that an instruction compares with older destinations.
  private struct Sources {
    private let rs1: UInt8
    private let rs2: UInt8
    private let rs3: UInt8
    private let kind: Instruction.Kind

    init(_ instruction: Instruction, comparesCSRFields: Bool) {
      if comparesCSRFields, instruction.kind == .csr {
        rs1 = Field.rs1(instruction.word)
        rs2 = Field.rs2(instruction.word)
      } else {
        rs1 = instruction.rs1
        rs2 = instruction.rs2
      }
      rs3 = instruction.rs3
      kind = instruction.kind
    }

    /// Whether the instruction reads `register` at all; nothing ever waits for x0.
    func include(_ register: UInt8) -> Bool {
      register != 0 && (register == rs1 || register == rs2 || register == rs3 || kind == .push)
    }

    /// Whether it needs `register` in X; the data of a store is needed only in W.
    func needInExecute(_ register: UInt8) -> Bool {
      register != 0
        && (register == rs1 || register == rs3 || register == rs2 && kind != .store)
    }
  }
}
