// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// The message about a guest to which nothing can happen any more: where, what it does, why nothing
/// wakes it, what to do.
package struct SleepReport: CustomStringConvertible {
  private let sleep: Sleep
  private let symbols: SymbolTable

  package init(_ sleep: Sleep, symbols: SymbolTable) {
    self.sleep = sleep
    self.symbols = symbols
  }

  package var description: String {
    """
    the guest sleeps for ever at \(hex(sleep.pc))\(name(of: sleep.pc)): \(deed), and \(reason)
    help: \(help)
    """
  }

  /// ` (main+0x10)`, if it is known.
  private func name(of address: UInt32) -> String {
    symbols.place(of: address).map { " (\($0))" } ?? ""
  }

  /// What it does for ever.
  private var deed: String {
    switch sleep.kind {
    case .wait: return "wfi"
    case .jumpToItself: return "it jumps to itself"
    case .loop(let loop):
      let what = "a loop of \(loop.instructions) instructions"
      if let store = loop.store {
        return "\(what) stores \(hex(store.value)) to \(hex(store.address))"
          + "\(name(of: store.address)) again and again, changes nothing else"
      }
      if let load = loop.load {
        return "\(what) reads \(hex(load))\(name(of: load)) again and again, changes nothing"
      }
      return "\(what) changes nothing"
    }
  }

  /// Why nothing comes in between.
  private var reason: String {
    switch (sleep.kind, sleep.interrupts) {
    case (_, .inputEnded): "standard input, for which the UART has an interrupt, is at its end"
    case (.wait, _): "no interrupt can come"
    case (_, .off): "interrupts are off (mstatus.MIE is 0)"
    case (_, .noneEnabled): "no interrupt is enabled (mie is 0)"
    case (_, .noneRaised): "no interrupt that mie enables can come"
    }
  }

  private var help: String {
    if sleep.interrupts == .inputEnded {
      return "give it more input, or let the last of it end the program; docs/HOST.md has all ways"
    }
    switch sleep.kind {
    case .wait:
      return """
        enable one in mie before wfi, and set mtimecmp for the timer; docs/HOST.md has the \
        addresses
        """
    case .jumpToItself:
      return """
        a program ends with ecall 93, semihosting's exit or a store to tohost; docs/HOST.md has \
        all ways
        """
    case .loop(let loop):
      if loop.store != nil {
        return """
          a program that ends by a store to tohost needs the symbol tohost, which strip takes \
          away (`strip -K tohost` keeps it); docs/HOST.md has other ways to end
          """
      }
      if loop.load != nil {
        return """
          who was to change it? an interrupt needs mie and mstatus.MIE, and mtimecmp for the \
          timer; an answer of the host needs the symbols tohost and fromhost, which strip takes away; \
          docs/HOST.md has more
          """
      }
      return "a program ends with ecall 93, or as docs/HOST.md has it"
    }
  }
}
