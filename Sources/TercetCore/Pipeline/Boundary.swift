// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What the stages hold, as far as it can influence time, at the clock edge at which an instruction
/// has just arrived in X.
///
/// Two pipelines of the same core that are equal in this, in the registers and in memory take the
/// same cycles from there on, for the same causes. Whoever would repeat the time of a piece of code
/// instead of working it out compares these. A register of a stage that is missing here would break
/// that without a sign: the poison test fills all that is not here with other values.
struct Boundary: Hashable, Sendable {
  private let prediction: FetchLatch.Prediction
  private let late: Dependences
  private let arrival: ResultArrival
  private let waits: Int
  private let misses: Int
  private let rd: UInt8
  private let writtenRD: UInt8
  private let exchangedSinceReservation: Bool
  private let fetch: Fetch.Influence

  /// Instructions older than the one in X that may still be charged for cycles.
  struct Charged: Hashable, Sendable {
    let executed: UInt32
    let written: UInt32
    let portUser: UInt32
  }

  init(_ registers: PipelineRegisters, _ bypass: Bypass) {
    let executed = registers.executed
    prediction = registers.fetched.prediction
    late = executed.late
    arrival = executed.late.isEmpty ? .early : executed.arrival
    waits = executed.waits
    misses = executed.misses
    rd = bypass != .full || executed.waits > 0 ? executed.rd : 0
    writtenRD = bypass == .reduced ? registers.written.rd : 0
    exchangedSinceReservation = registers.execute.exchangedSinceReservation
    fetch = registers.fetch.influence(
      at: registers.fetched.pc, isPredicted: prediction != .none)
  }

  /// Registers of that influence, with an instruction in X that has not begun, and a W that has done
  /// what it had to do.
  ///
  /// - Parameters:
  ///   - value: What the register that W writes has already.
  ///   - filler: What all else holds.
  func registers(
    at pc: UInt32, word: UInt32, charging charged: Charged, value: UInt32,
    cache: Cache.Lines, data: Cache.Lines, _ memory: GuestMemory, filler: UInt32
  ) -> PipelineRegisters {
    var fetched = FetchLatch(Bubble(cause: .trap, pc: filler), awaiting: pc)
    fetched.fill(.word, word, at: pc)
    fetched.prediction = prediction
    var executed = ExecuteLatch(work: .write, pc: charged.executed)
    executed.rd = rd
    executed.value = value
    executed.address = filler
    executed.late = late
    executed.arrival = arrival
    executed.waits = waits
    executed.misses = misses
    var execute = Execute.State()
    execute.beganBehindWait = filler & 1 != 0
    execute.isHeld = filler & 2 != 0
    execute.exchangedSinceReservation = exchangedSinceReservation
    return PipelineRegisters(
      fetch: fetch.state(
        at: pc, portUser: charged.portUser, cache: cache, memory, filler: filler),
      execute: execute, fetched: fetched, executed: executed,
      written: WritebackLatch(pc: charged.written, rd: writtenRD), data: data)
  }
}

extension Pipeline {
  /// Whether an instruction has just arrived in X, W can do its work at once, and F holds no code
  /// that memory does not hold any more.
  package var isAtBoundary: Bool {
    guard fetched.content == .word, execute.state.cyclesSpent == 0, state.end == nil else {
      return false
    }
    switch executed.work {
    case .bubble, .nothing, .write: break
    case .load where state.memory.contains(executed.address, executed.width.bytes),
      .loadCompute where state.memory.contains(executed.address, executed.width.bytes),
      .loadReserved where state.memory.contains(executed.address, executed.width.bytes):
      break
    case .store where isPlainStore, .storeConditional where isPlainStore,
      .exchange where isPlainStore:
      break
    default: return false
    }
    return fetch.state.holdsOnly(codeOf: state.memory) && holdsWord
  }

  /// Whether W stores to memory, to none that the host watches, and to no code that F may have or
  /// fetch next.
  private var isPlainStore: Bool {
    let address = executed.address
    let isNear = address &- fetched.pc &+ 64 < 128
    return state.memory.contains(address, executed.width.bytes) && !isNear
      && state.host.tohost.map { $0 & ~7 != address & ~7 } ?? true
  }

  private var holdsWord: Bool {
    state.memory.load(fetched.pc, .half) == fetched.word & 0xffff
      && (fetched.length(hasCompressed: hasCompressed) == 2
        || state.memory.load(fetched.pc, .word) == fetched.word)
  }

  /// W does at a boundary what it has to do; of what it was, only what matters to time stays.
  mutating func settle() {
    let writeback = writeBack()
    state.registers.write(writeback.rd, writeback.value)
    executed.work = executed.work == .bubble ? .bubble : .write
    executed.value = writeback.value
  }

  var boundary: Boundary { Boundary(registers, execute.forwarding.bypass) }

  /// Replaces all registers of the stages, at a boundary, by others of the same influence.
  package mutating func replaceRegisters(filler: UInt32) {
    settle()
    let before = registers
    let charged = Boundary.Charged(
      executed: executed.pc, written: written.pc, portUser: before.fetch.portUser ?? filler)
    registers = boundary.registers(
      at: fetched.pc, word: fetched.word, charging: charged, value: executed.value,
      cache: before.fetch.cache, data: before.data, state.memory, filler: filler)
  }
}
