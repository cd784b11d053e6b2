// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What W delivers by the end of a cycle.
struct Writeback {
  let pc: UInt32
  /// Register that is written at the clock edge; 0 if there is none.
  let rd: UInt8
  /// 0 for x0.
  let value: UInt32
}

/// W: receives load data, performs stores and host calls, and delivers the result.
extension Pipeline {
  /// One cycle of W; X has checked that its instruction cannot trap.
  @inline(__always)
  mutating func writeBack() -> Writeback {
    var value: UInt32 = 0
    switch executed.work {
    case .write:
      value = executed.value
    case .load:
      value = executed.extension.extend(
        state.load(executed.address, executed.width), from: executed.width)
    case .store:
      state.store(executed.address, executed.width, executed.value, by: executed.pc)
    case .bubble, .nothing:
      break
    default:
      value = state.finish(executed)
    }
    let rd = executed.rd
    return Writeback(pc: executed.pc, rd: rd, value: rd == 0 ? 0 : value)
  }
}

extension MachineState {
  /// Does what the rarer instructions have left to do; their result.
  @inline(never)
  fileprivate mutating func finish(_ latch: ExecuteLatch) -> UInt32 {
    switch latch.work {
    case .loadReserved:
      reservation = latch.address
      return load(latch.address, .word)
    case .storeConditional:
      let isReserved = reservation == latch.address
      reservation = nil
      if isReserved { store(latch.address, .word, latch.value, by: latch.pc) }
      return isReserved ? 0 : 1
    case .exchange:
      let old = load(latch.address, .word)
      store(latch.address, .word, latch.value, by: latch.pc)
      return old
    case .hostCall:
      let call = LinuxCall(
        number: registers[host.callRegister], a0: registers[10], a1: registers[11],
        a2: registers[12])
      return take(host.serve(call, callContext))
    case .semihosting:
      return take(host.serveSemihosting(registers[10], registers[11], callContext))
    case .loadCompute:
      let data = latch.extension.extend(load(latch.address, latch.width), from: latch.width)
      let operands = CustomUnit.Operands(
        latch.base, latch.operand, latch.value, immediate: latch.address &- latch.base,
        data: data, custom?.model == nil ? nil : GuestModel.Context { registers[$0] })
      return custom?.evaluate(latch.operation, at: latch.pc, operands) ?? 0
    case .bubble, .nothing, .write, .load, .store:
      return 0
    }
  }

  /// What a host call leaves in the guest, which it may have ended.
  private mutating func take(_ outcome: HostOutcome) -> UInt32 {
    switch outcome {
    case .returns(let result):
      return result
    case .returnsPair(let result):
      registers[11] = UInt32(truncatingIfNeeded: result >> 32)
      return UInt32(truncatingIfNeeded: result)
    case .exits, .outputFailed:
      end = outcome.end
      return 0
    }
  }
}
