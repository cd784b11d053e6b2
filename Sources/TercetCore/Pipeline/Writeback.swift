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
    /// How the run ends, if the instruction in W ended it.
    var end: RunEnd?

    fileprivate mutating func answer(_ served: HostOutcome) {
      if case .returns(let result) = served { value = result }
      end = served.end
    }
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
      outcome.end = state.store(address, width, data)?.end
    case .loadReserved(let address):
      outcome.value = state.load(address, .word)
      state.reservation = address
    case .storeConditional(let address, let data):
      let isReserved = state.reservation == address
      outcome.value = isReserved ? 0 : 1
      if isReserved { outcome.end = state.store(address, .word, data)?.end }
      state.reservation = nil
    case .exchange(let address, let data):
      outcome.value = state.load(address, .word)
      outcome.end = state.store(address, .word, data)?.end
    case .hostCall:
      outcome.answer(state.serveCall())
    case .semihosting:
      outcome.answer(state.serveSemihosting())
    }
    return outcome
  }
}

extension MachineState {
  /// Serves an ecall: number in a7, arguments from a0 on.
  fileprivate mutating func serveCall() -> HostOutcome {
    let call = LinuxCall(
      number: registers[17], a0: registers[10], a1: registers[11], a2: registers[12])
    return host.call(call, callContext)
  }

  /// Serves a semihosting call: operation in a0, its parameter in a1.
  fileprivate mutating func serveSemihosting() -> HostOutcome {
    host.serveSemihosting(registers[10], registers[11], callContext)
  }
}

extension HostOutcome {
  /// How the run ends with this outcome, or nil if it goes on.
  fileprivate var end: RunEnd? {
    switch self {
    case .returns: nil
    case .exits(let code): .exited(code: code)
    case .outputFailed: .outputFailed
    }
  }
}
