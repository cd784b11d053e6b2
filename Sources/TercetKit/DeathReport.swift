// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA

/// The message about a guest that died: where, what it tried, why that failed, what to do.
package struct DeathReport: CustomStringConvertible {
  private let death: Death
  private let session: Session
  private let lines: SourceLines
  /// Why its last access was refused; nil if it was none.
  private let refusal: RefusedAccess?
  private let returnAddress: UInt32
  private let stackPointer: UInt32
  private let isStackMemory: Bool
  private let regions: [GuestMemory.Region]

  /// - Parameter state: The machine as the death left it.
  package init(
    _ death: Death, in session: Session, state: borrowing MachineState, lines: SourceLines
  ) {
    self.death = death
    self.session = session
    self.lines = lines
    refusal = state.refusal(of: death.trap)
    returnAddress = state.registers[1]
    stackPointer = state.registers[2]
    isStackMemory = state.memory.contains(state.registers[2], 1)
    regions = state.memory.regions
  }

  package var description: String {
    """
    the guest died at \(hex(death.pc))\(place): \(cause)
      instruction: \(instruction)
      cause: \(death.trap.cause) (mcause \(number), mtval \(hex(death.trap.value))), \(handler)
    help: \(help)
    """
  }

  /// ` (main+0x10, main.c:12)`, as far as it is known.
  private var place: String {
    let symbol = session.image.symbols.place(of: death.pc)
    let line = lines[death.pc].map { "\($0.file):\($0.line)" }
    let known = [symbol, line].compactMap { $0 }
    return known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
  }

  /// mcause: those of interrupts have the highest bit set, and no decimal that anyone knows.
  private var number: String {
    let value = death.trap.cause.rawValue
    return death.trap.cause.isInterrupt ? hex(value) : String(value)
  }

  private var cause: String {
    let address = hex(death.trap.value)
    switch death.trap.cause {
    case .instructionMisaligned: return "a jump to \(address), which is not a multiple of 4"
    case .instructionAccessFault:
      if let mode = forbiddenMode { return "\(mode) mode may not execute what is at \(address)" }
      return "there is no memory to fetch an instruction from"
    case .illegalInstruction: return "illegal instruction \(hexDigits(death.word))"
    case .breakpoint: return "ebreak"
    case .loadMisaligned: return "a load from \(address), which is misaligned"
    case .loadAccessFault:
      return "a load from \(address), "
        + (forbiddenMode.map { "which \($0) mode may not read" } ?? "where nothing \(answers)")
    case .storeMisaligned: return "a store to \(address), which is misaligned"
    case .storeAccessFault:
      return "a store to \(address), "
        + (forbiddenMode.map { "which \($0) mode may not write" } ?? "where nothing can be written")
    case .userEnvironmentCall, .machineEnvironmentCall:
      return "ecall, and nobody answers it"
    case .machineSoftwareInterrupt: return "a software interrupt, and nobody handles it"
    case .machineTimerInterrupt: return "a timer interrupt, and nobody handles it"
    case .machineExternalInterrupt: return "an external interrupt, and nobody handles it"
    }
  }

  /// The mode that memory protection did not let do it, or nil.
  private var forbiddenMode: PrivilegeMode? {
    guard case .forbidden(let mode) = refusal else { return nil }
    return mode
  }

  private var answers: String {
    refusal == .nothingThere ? "is" : "answers it"
  }

  private var instruction: String {
    // An interrupt comes before the instruction at pc, which has no part in it.
    if death.trap.cause == .instructionAccessFault || death.trap.cause.isInterrupt { return "none" }
    let text = Disassembly(session.image, isa: session.core.isa).text(of: death.word, at: death.pc)
    return "\(hexDigits(death.word))  \(text)"
  }

  private var handler: String {
    death.handler == nil
      ? "no trap handler: mtvec was never written"
      : "raised by the first instruction of the trap handler itself"
  }

  private var help: String {
    if let handler = death.handler {
      return """
        mtvec names \(hex(handler)), which cannot handle a trap; point it at working code, or do \
        not write it, to see the first trap itself
        """
    }
    if let mode = forbiddenMode { return protectionHelp(mode) }
    switch death.trap.cause {
    case .illegalInstruction:
      return illegalHelp
    case .instructionAccessFault, .instructionMisaligned:
      return """
        a wild function pointer, or a return address that was overwritten; ra is \
        \(hex(returnAddress))
        """
    case .loadMisaligned, .storeMisaligned:
      return isAtomic
        ? "align the address to 4: atomic accesses are never split"
        : """
        align the address to the access, or copy byte by byte; --set misaligned=handle is a core that \
        splits such accesses
        """
    case .loadAccessFault, .storeAccessFault:
      return accessHelp
    case .breakpoint:
      return """
        an assertion, or a trap for a debugger; a semihosting call has ebreak between slli and \
        srai, all uncompressed: docs/HOST.md
        """
    case .machineSoftwareInterrupt, .machineTimerInterrupt, .machineExternalInterrupt:
      return "set mtvec before interrupts are enabled in mie and mstatus"
    case .userEnvironmentCall, .machineEnvironmentCall:
      return """
        a program with a tohost symbol handles its own ecalls: set mtvec, or drop tohost to use \
        host calls
        """
    }
  }

  /// What the guest executed, whatever the ISA of the run.
  private var decoded: Instruction? { InstructionSet.known.decoder.decode(death.word) }

  private var isAtomic: Bool {
    switch decoded?.effect {
    case .loadReserved, .storeConditional, .atomic: true
    default: false
    }
  }

  private func protectionHelp(_ mode: PrivilegeMode) -> String {
    switch mode {
    case .user:
      "user mode may use only what a PMP region grants: set pmpaddr0 and pmpcfg0 before mret"
    case .machine:
      "a locked PMP region covers it, and binds machine mode too: see L, R, W and X in pmpcfg"
    }
  }

  private var accessHelp: String {
    switch refusal {
    case .notARegisterOfUART:
      return "the UART answers loads and stores of single bytes; docs/HOST.md has its registers"
    case .notARegisterOfFinisher:
      return "the finisher answers half words and words at its address; docs/HOST.md has its values"
    case .notARegisterOfPLIC:
      return "the PLIC answers loads and stores of its words; docs/HOST.md has their addresses"
    case .notARegisterOfCLINT:
      return "the CLINT answers loads and stores of its words; docs/HOST.md has their addresses"
    default:
      return memoryHelp
    }
  }

  private var memoryHelp: String {
    let regions = regions.map {
      "\(hex($0.base)) to \(hex(UInt32(truncatingIfNeeded: $0.end - 1)))"
    }
    let guess =
      if decoded?.rs1 == 2, !isStackMemory {
        "sp is \(hex(stackPointer)): the stack overflowed, or sp was never set; "
      } else if death.trap.value < 4096 {
        "probably a null pointer; "
      } else { "" }
    return """
      \(guess)memory is at \(regions.joined(separator: " and ")); --memory SIZE@BASE gives other \
      places
      """
  }

  private var illegalHelp: String {
    let word = death.word
    if word == 0 {
      return """
        the program ran into empty memory: past the end of its code, which must end the run (li a7, 93; \
        ecall), by a jump through a null pointer, or to code that was never loaded
        """
    }
    if word == 0xc000_1073 {
      return """
        unimp is where the program must never come: the compiler put it behind a call that does \
        not return, for __builtin_trap, or for undefined behaviour
        """
    }
    if word & 3 != 3, !session.core.isa.decoder.hasCompressed {
      return """
        this is a compressed instruction, which \(session.core.isa.name) has not; choose another \
        --isa, or build without C, such as -march=rv32im -mabi=ilp32
        """
    }
    if session.core.isa.decoder.decode(word) == nil,
      decoded != nil
    {
      return "the instruction exists, but not in the ISA of this run, \(session.core.isa.name)"
    }
    if decoded == nil, CustomOpcodes.has(word) {
      return """
        it is in the space for instructions of your own: --extension FOLDER gives the core those that the \
        program was built for
        """
    }
    if decoded == nil, let name = FloatingPoint.text(of: word) {
      return """
        floating point of \(FloatingPoint.extension(of: name)), and the core executes \
        \(session.core.isa.name); build with -march=rv32imac -mabi=ilp32, which computes it in \
        software
        """
    }
    if let instruction = decoded, case .csr = instruction.effect {
      return "the core has no register \(instruction.csr.name), or it cannot be written"
    }
    return
      "the core executes \(session.core.isa.name); build for that, or check the jump that led here"
  }
}
