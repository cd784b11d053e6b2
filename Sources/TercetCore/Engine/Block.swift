// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// Instructions behind one another, up to one that may go on elsewhere or takes a time that depends
/// on what it works on, or before one that traps or needs the host, or a rare
/// control register.
struct Block {
  /// Those that are there, with their addresses.
  private(set) var instructions: [Instruction] = []
  private(set) var pcs: [UInt32] = []
  /// Behind the last.
  private(set) var end: UInt32

  /// More than that are cut.
  private static let longest = 64
  /// What its instructions become is not more than that: one can become two.
  static let mostPacked = 2 * longest + 1

  /// The one that chooses how the block is left.
  enum Ending {
    case branch
    case jump
    case timed
    /// There is but one way.
    case straight
  }

  private(set) var ending = Ending.straight

  init(
    at pc: UInt32, _ memory: GuestMemory, _ decoder: Decoder, _ rules: BlockRules
  ) {
    end = pc
    while instructions.count < Self.longest {
      guard !rules.stops.contains(end), let half = memory.load(end, .half) else { return }
      let isShort = rules.hasCompressed && half & 3 != 3
      guard let word = isShort ? half : memory.load(end, .word),
        let instruction = decoder.decode(word),
        let role = rules.role(of: instruction)
      else { return }
      instructions.append(instruction)
      pcs.append(end)
      end &+= instruction.length
      if role != .straight {
        ending = role
        return
      }
    }
  }
}

/// What of a core says where blocks end.
struct BlockRules {
  let hasCompressed: Bool
  /// Before which blocks end, since the run stops there.
  let stops: AddressSet
  private let units: UnitTimes
  /// Whether some data are farther than others.
  let hasRegions: Bool
  /// Whether the time of a load or store depends on what was loaded and stored before.
  private let hasDataCache: Bool

  init(_ timing: TimingModel, hasCompressed: Bool, stops: AddressSet) {
    self.hasCompressed = hasCompressed
    self.stops = stops
    units = timing.units
    let hasCache = timing.dataCache.size > 0
    hasRegions = timing.memoryRegions.contains {
      ($0.dataWaitStates ?? timing.dataWaitStates) != timing.dataWaitStates
        || hasCache && !$0.isCached
    }
    hasDataCache = hasCache
  }

  /// Whether the time of an instruction is asked of its meaning.
  func asks(_ instruction: Instruction) -> Bool { units.asks(instruction) }

  private var dataVaries: Bool { hasRegions || hasDataCache }

  /// What an instruction is in a block; nil if it cannot be in one.
  func role(of instruction: Instruction) -> Block.Ending? {
    switch instruction.effect {
    case .compute(let unit, _):
      switch units[unit] {
      case .sequential, .byOperand, .asked: return .timed
      case .fixed: return .straight
      }
    case .load, .loadCompute, .store:
      return dataVaries ? .timed : .straight
    case .fence, .moveToArguments, .moveFromArguments:
      return .straight
    case .atomic(.custom):
      return nil
    case .push, .pop(.nothing), .loadReserved, .atomic:
      return dataVaries ? nil : .straight
    case .pop:
      return dataVaries ? nil : .jump
    case .storeConditional:
      // Whether it makes an access depends on the reservation.
      return dataVaries ? nil : .timed
    case .branch:
      return .branch
    case .jump:
      // The event of a jump tells the stack pointer before it.
      return instruction.rd == 2 ? nil : .jump
    case .csr(let update):
      let mayWrite = update == .write || Field.rs1(instruction.word) != 0
      let isPlain = mayWrite ? instruction.csr.isPlainToWrite : instruction.csr.isPlainToRead
      return isPlain ? .timed : nil
    default:
      return nil
    }
  }
}
