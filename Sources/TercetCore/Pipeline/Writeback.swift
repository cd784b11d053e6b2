// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// W: receives load data, performs stores and host calls, and delivers the result.
enum Writeback {
  /// What W has done by the end of the cycle.
  struct Outcome {
    let pc: UInt32
    /// Register that is written at the clock edge; 0 if there is none.
    var rd: UInt8
    var value: UInt32 = 0
  }

  /// One cycle of the instruction in `latch`; X has checked that it cannot trap.
  @inline(always)
  static func step(_ latch: ExecuteLatch, _ state: inout MachineState) -> Outcome {
    var outcome = Outcome(pc: latch.pc, rd: latch.rd)
    switch latch.work {
    case .none:
      break
    case .write(let value):
      outcome.value = value
    case .load(let width, let `extension`, let address):
      outcome.value = `extension`.extend(state.load(address, width), from: width)
    case .store(let width, let address, let data):
      state.store(address, width, data)
    default:
      outcome.value = state.finish(latch.work)
    }
    return outcome
  }
}

extension MachineState {
  /// Does what the rarer instructions have left to do; their result.
  @inline(never)
  fileprivate mutating func finish(_ work: ExecuteLatch.Work) -> UInt32 {
    switch work {
    case .loadReserved(let address):
      reservation = address
      return load(address, .word)
    case .storeConditional(let address, let data):
      let isReserved = reservation == address
      reservation = nil
      if isReserved { store(address, .word, data) }
      return isReserved ? 0 : 1
    case .exchange(let address, let data):
      let old = load(address, .word)
      store(address, .word, data)
      return old
    case .hostCall:
      let call = LinuxCall(
        number: registers[17], a0: registers[10], a1: registers[11], a2: registers[12])
      return take(host.call(call, callContext))
    case .semihosting:
      return take(host.serveSemihosting(registers[10], registers[11], callContext))
    case .none, .write, .load, .store:
      return 0
    }
  }

  /// What a host call leaves in the guest, which it may have ended.
  private mutating func take(_ outcome: HostOutcome) -> UInt32 {
    if case .returns(let result) = outcome { return result }
    end = outcome.end
    return 0
  }
}

extension HostOutcome {
  /// How the run ends with this outcome, or nil if it goes on.
  var end: RunEnd? {
    switch self {
    case .returns: nil
    case .exits(let code): .exited(code: code)
    case .outputFailed: .outputFailed
    }
  }
}
