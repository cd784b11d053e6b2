// SPDX-License-Identifier: Apache-2.0

/// Why a network could not be made a program, or that program not be run.
package enum ModelError: Error, Equatable {
  /// The Python environment of the importer is not where it should be.
  case noEnvironment(String)
  case noCompiler(String)
  /// The importer's packages could not be unpacked for the user.
  case noCache(String)
  case noMake
  /// The folder for what lies between network and program.
  case noFolder(String, reason: String)
  /// Another program did not start.
  case didNotStart(String, reason: String)
  /// The importer has said why, in words that are for the user.
  case refused(String, status: Int32)
  /// The compiler did not take what the importer wrote.
  case notBuilt(String)
  /// Instructions that were to be left out are in the program.
  case notLeftOut(String, at: UInt32)
  /// What the importer wrote is not what is read here.
  case strangeManifest(String)
  /// The same of a plan.
  case strangePlan(String)
  /// The program did not run to its end.
  case notRun(String)
  /// The core does not have the instructions that networks are built for.
  case lacks(String, core: String)
  case interrupted(signal: Int32)
}

extension ModelError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noEnvironment(let path):
      return """
        the importer of networks is not installed: there is no '\(path)'
        help: `tools/setup model` in Tercet's checkout makes it; for an installed tercet, call \
        `tools/install` again then
        """
    case .noCompiler(let name):
      return """
        there is no `\(name)` on the PATH to build the network with
        help: `apt install gcc-riscv64-unknown-elf`, or --cc clang for the clang of Swift's toolchain
        """
    case .noCache(let path):
      return """
        the importer's packages cannot be unpacked in '\(path)'
        help: make room there, or let XDG_CACHE_HOME name a folder that can be written
        """
    case .noFolder(let path, let reason):
      return """
        cannot make the folder '\(path)': \(reason)
        help: let TMPDIR name a folder that can be written
        """
    case .noMake:
      return "there is no `make` on the PATH to build the network with\nhelp: `apt install make`"
    case .didNotStart(let name, let reason):
      return "\(name) did not start: \(reason)\nhelp: `tercet doctor` says what is missing"
    case .refused(let words, _):
      return words
    case .notBuilt(let words):
      return """
        the network's program could not be built: \(words)
        help: --emit writes it to a folder, where `make` says more
        """
    case .notLeftOut(let group, let pc):
      return """
        the program was to do without \(group) of Xtdot, and has one at 0x\(String(pc, radix: 16))
        help: a kernel forgets the switch of that group
        """
    case .strangeManifest(let what):
      return """
        the importer has written a manifest without \(what)
        help: it is of another tercet; `tools/install` puts both in one place
        """
    case .strangePlan(let what):
      return """
        the planner has written a plan without \(what)
        help: it is of another tercet; `tools/install` puts both in one place
        """
    case .notRun(let how):
      return """
        the network's program \(how)
        help: --emit writes it to a folder, and `tercet run` there says more
        """
    case .lacks(let needed, let isa):
      return """
        the network would be built for \(needed), and the core is \(isa)
        help: leave out --isa; --plain does without Xtdot, and needs m
        """
    case .interrupted:
      return "interrupted, so there is no result\nhelp: start it again"
    }
  }

  /// The status of the command.
  package var status: Int32 {
    switch self {
    case .noEnvironment, .noCompiler, .noMake, .didNotStart: 69
    case .refused(_, let status): status
    case .notBuilt, .notLeftOut, .strangeManifest, .strangePlan: 70
    case .noCache, .noFolder: 74
    case .notRun: 125
    case .lacks: 64
    case .interrupted(let signal): 128 + signal
    }
  }
}
