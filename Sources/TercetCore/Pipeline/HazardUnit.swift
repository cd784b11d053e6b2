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

  init(_ timing: TimingModel) {
    loadUse = timing.loadUse
    bypass = timing.bypass
    csrFieldHazards = timing.csrFieldHazards
  }

  /// Why the instruction in X waits in this cycle, or nil.
  ///
  /// - Parameters:
  ///   - older: The instruction in W.
  ///   - oldest: What W wrote in the cycle before.
  @inline(__always)
  func stall(
    _ instruction: Instruction, behind older: ExecuteLatch, and oldest: WritebackLatch
  ) -> Stall? {
    let sources = Sources(instruction, comparesCSRFields: csrFieldHazards)
    if let cause = lateResult(of: older, neededBy: sources) {
      return Stall(cause: cause, producer: older.pc)
    }
    switch bypass {
    case .full:
      return nil
    case .none:
      guard sources.include(older.rd) else { return nil }
      return Stall(cause: .bypass, producer: older.pc)
    case .reduced:
      if sources.include(older.rd) { return Stall(cause: .bypass, producer: older.pc) }
      if sources.include(oldest.rd) { return Stall(cause: .bypass, producer: oldest.pc) }
      return nil
    }
  }

  /// The cause of a wait that even full forwarding does not avoid: the result is made in W.
  @inline(__always)
  private func lateResult(of older: ExecuteLatch, neededBy sources: Sources) -> CycleCause? {
    switch older.arrival {
    case .early:
      return nil
    case .load:
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
    private let isStore: Bool

    init(_ instruction: Instruction, comparesCSRFields: Bool) {
      if comparesCSRFields, case .csr = instruction.effect {
        rs1 = Field.rs1(instruction.word)
        rs2 = Field.rs2(instruction.word)
      } else {
        rs1 = instruction.rs1
        rs2 = instruction.rs2
      }
      rs3 = instruction.rs3
      if case .store = instruction.effect { isStore = true } else { isStore = false }
    }

    /// Whether the instruction reads `register` at all; nothing ever waits for x0.
    func include(_ register: UInt8) -> Bool {
      register != 0 && (register == rs1 || register == rs2 || register == rs3)
    }

    /// Whether it needs `register` in X; the data of a store is needed only in W.
    func needInExecute(_ register: UInt8) -> Bool {
      register != 0
        && (register == rs1 || register == rs3 || register == rs2 && !isStore)
    }
  }
}
