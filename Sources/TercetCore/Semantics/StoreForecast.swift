// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What a program is going to store, found out by following it a little without doing anything.
///
/// It ends where the world outside has a part in what comes: at devices, traps, CSRs and atomic
/// accesses.
struct StoreForecast {
  private var pc: UInt32
  private var registers: RegisterFile
  private let memory: GuestMemory
  /// Bytes that the program will have stored by then.
  private var stored: [UInt32: UInt8] = [:]
  private static let decoder = InstructionSet.default.decoder

  /// Instructions that are followed: a call that stores the other half in another function is less.
  private static let reach = 128

  /// - Parameter pc: Where an instruction is that changes no register; the forecast begins behind it.
  init(behind pc: UInt32, registers: RegisterFile, memory: GuestMemory) {
    self.registers = registers
    self.memory = memory
    let half = memory.load(pc, .half) ?? 0
    self.pc = pc &+ (half & 3 == 3 ? 4 : 2)
  }

  /// The word that the program stores to `address` next; nil if it does not soon, or stores to
  /// `other` before.
  mutating func value(storedTo address: UInt32, before other: UInt32) -> UInt32? {
    for _ in 0..<Self.reach {
      guard let word = memory.instruction(at: pc), let instruction = Self.decoder.decode(word)
      else { return nil }
      let (a, b) = (registers[instruction.rs1], registers[instruction.rs2])
      let place = a &+ instruction.immediate
      let next = pc &+ instruction.length
      switch instruction.effect {
      case .store(let width):
        if place == address { return width == .word ? b : nil }
        if place == other || !memory.contains(place, width.bytes) { return nil }
        for index in 0..<width.bytes {
          stored[place &+ index] = UInt8(truncatingIfNeeded: b >> (8 * index))
        }
      case .load(let width, let `extension`):
        guard let value = load(place, width) else { return nil }
        registers[instruction.rd] = `extension`.extend(value, from: width)
      default:
        guard let target = registers.step(instruction, at: pc) else { return nil }
        pc = target
        continue
      }
      pc = next
    }
    return nil
  }

  private func load(_ address: UInt32, _ width: AccessWidth) -> UInt32? {
    guard memory.contains(address, width.bytes) else { return nil }
    var value: UInt32 = 0
    for index in 0..<width.bytes {
      let place = address &+ index
      guard let byte = stored[place].map(UInt32.init) ?? memory.load(place, .byte) else {
        return nil
      }
      value |= byte << (8 * index)
    }
    return value
  }
}
