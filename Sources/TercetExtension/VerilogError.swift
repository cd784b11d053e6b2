// SPDX-License-Identifier: Apache-2.0

/// Why a Verilog module could not be made a library.
package enum VerilogError: Error, Equatable {
  /// A program of the host is not there; `package` is Debian's with it.
  case noTool(String, package: String)
  case noSource(String, reason: String)
  /// Verilator does not take the sources: its first complaint, with file and line.
  case refused(String)
  case lacksPort(module: String, port: String, wanted: String)
  case wrongPort(module: String, port: String, is: String, wanted: String)
  /// An input that nothing would drive.
  case strangeInput(module: String, port: String)
  case noCache(String, reason: String)
  /// The compiler does not take what Verilator wrote.
  case notBuilt(String)
  case didNotStart(String, reason: String)
  case interrupted(signal: Int32)
}

extension VerilogError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTool(let name, let package):
      return """
        there is no `\(name)` on the PATH to make a library of an extension's Verilog with
        help: `apt install \(package)`, or take the extension's meaning in C
        """
    case .noSource(let path, let reason):
      return """
        the Verilog in '\(path.withHostBytesShown)' cannot be read: \(reason)
        help: `sources` in extension.json names files in its folder
        """
    case .refused(let words):
      return """
        Verilator does not take the extension's Verilog: \(words)
        help: `verilator --lint-only --top-module MODULE FILES` says all that it has against them
        """
    case .lacksPort(let module, let port, let wanted):
      return """
        the Verilog module '\(module)' has no port '\(port)'
        help: declare it, as \(wanted); the extension's ports are those of CFU-Playground
        """
    case .wrongPort(let module, let port, let found, let wanted):
      return """
        port '\(port)' of the Verilog module '\(module)' is \(found)
        help: declare it as \(wanted)
        """
    case .strangeInput(let module, let port):
      return """
        the Verilog module '\(module)' has an input '\(port)', which nothing drives
        help: remove it, or give it the name of one of CFU-Playground's ports
        """
    case .noCache(let path, let reason):
      return """
        the library of an extension's Verilog cannot be kept as '\(path.withHostBytesShown)': \(reason)
        help: make room there, or let XDG_CACHE_HOME name a folder that can be written
        """
    case .notBuilt(let words):
      return """
        the model that Verilator made of the extension cannot be compiled: \(words)
        help: that is a fault of tercet, or there is no room; the extension's C does without it
        """
    case .didNotStart(let name, let reason):
      return "\(name) did not start: \(reason)\nhelp: check that it can be executed"
    case .interrupted:
      return "interrupted, so there is no library of the extension\nhelp: start it again"
    }
  }

  /// The status of the command, from sysexits.h where it has one.
  package var status: Int32 {
    switch self {
    case .noTool, .didNotStart: 69
    case .noSource, .refused, .lacksPort, .wrongPort, .strangeInput: 65
    case .noCache: 73
    case .notBuilt: 70
    case .interrupted(let signal): 128 + signal
    }
  }
}
