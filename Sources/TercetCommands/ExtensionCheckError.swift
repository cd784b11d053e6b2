// SPDX-License-Identifier: Apache-2.0

import TercetKit

/// Why `tercet extension check` cannot check all that it should.
package enum ExtensionCheckError: Error, Equatable {
  case noClang
  /// A program that makes a library of Verilog; `package` is Debian's with it.
  case noVerilogTool(String, package: String)
  case noFolder(String, reason: String)
}

extension ExtensionCheckError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noClang:
      return """
        there is no `clang` on the PATH to compile the functions of the extension's header with
        help: put the bin of a Swift toolchain on PATH, or `apt install clang lld`
        """
    case .noVerilogTool(let name, let package):
      return """
        there is no `\(name)` on the PATH, and the extension has Verilog to compare with
        help: `apt install \(package)`, or leave that out with --no-verilog
        """
    case .noFolder(let path, let reason):
      return """
        '\(path)' cannot be made for what clang is given: \(reason)
        help: make room there, or let TMPDIR name a folder that can be written
        """
    }
  }

  package var status: Int32 {
    switch self {
    case .noClang, .noVerilogTool: ExitStatus.unavailable
    case .noFolder: ExitStatus.inputOutput
    }
  }
}
