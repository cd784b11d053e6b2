// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetKit
import TercetReport

/// The message about a run that differs from Spike's.
package struct DifferenceReport: CustomStringConvertible {
  private let difference: Lockstep.Difference
  private let instructions: UInt64
  private let disassembly: Disassembly

  package init(_ difference: Lockstep.Difference, after instructions: UInt64, in session: Session) {
    self.difference = difference
    self.instructions = instructions
    disassembly = Disassembly(session.image, isa: session.core.isa)
  }

  package var description: String {
    let ours = difference.ours.map(line) ?? "nothing more: the run had ended in a trap"
    let before = difference.before.map { "  \(line($0))" }.joined(separator: "\n")
    return """
      after \(instructions) equal instructions, tercet and Spike differ
      before:
      \(before.isEmpty ? "  nothing" : before)
      tercet: \(ours)
      Spike:  \(difference.spikes.map(line) ?? Self.silence)
      help: \(help)
      """
  }

  private static let silence = "no more of its log for long: it traps without a handler, or waits"

  private var help: String {
    // Spike writes its log in blocks, and keeps the last one when it goes in circles.
    if difference.spikes == nil, difference.ours != nil {
      return """
        what stopped Spike comes later, by up to some hundred instructions; it has no semihosting and no \
        Linux-style calls
        """
    }
    if difference.isByTimer {
      return """
        that is the timer's interrupt: Spike's mtime counts instructions and not cycles, so that it \
        comes elsewhere there; what is before it has been compared, and from there on nothing can be
        """
    }
    guard let pc = difference.spikes?.pc ?? difference.ours?.pc else { return "run it without" }
    return "`tercet trace --at \(hex(pc))` shows the stages around the place"
  }

  /// Address, word, text and effects, such as `80000004: 0005a503  lw a0, 0x0(a1)   a0 = ...`.
  private func line(_ instruction: RetiredInstruction) -> String {
    var text = "\(hexDigits(instruction.pc)): \(hexDigits(instruction.word))  "
    text += disassembly.text(of: instruction.word, at: instruction.pc)
    for write in instruction.writes {
      text += "   \(registerNames[Int(write.register & 31)]) = \(hex(write.value))"
    }
    for store in instruction.stores {
      text += "   memory[\(hex(store.address))] = \(hex(store.value)), \(store.width.bytes) bytes"
    }
    return text
  }
}

/// The message about a run that Spike cannot follow any further.
package struct ForeignReport: CustomStringConvertible {
  private let instruction: RetiredInstruction
  private let instructions: UInt64
  private let session: Session

  package init(_ instruction: RetiredInstruction, after instructions: UInt64, in session: Session) {
    self.instruction = instruction
    self.instructions = instructions
    self.session = session
  }

  package var description: String {
    let pc = instruction.pc
    let text = Disassembly(session.image, isa: session.core.isa).text(of: instruction.word, at: pc)
    return """
      \(grouped(instructions)) instructions equal Spike's, which cannot follow further: at \(hex(pc)) \
      comes \(text), which it does not have
      help: compare a program without it whole; \(advice)
      """
  }

  private var advice: String {
    session.core.extensions.isEmpty
      ? "Xtdot's own tests are riscv-tests/isa/rv32uxtdot"
      : "`tercet extension check` compares what the instruction computes in C and in Verilog"
  }
}
