// SPDX-License-Identifier: Apache-2.0

/// Why the library could not do what it was asked to.
///
/// Each case but the last two carries what happened, why, and what to do about it, in the words of
/// the command-line tool, whose options have the names of the parameters here.
public enum TercetError: Error, Hashable, Sendable {
  /// A file could not be read.
  case file(String)
  /// A file is no program that can run.
  case program(String)
  /// There is no such core, or its parameters exclude each other.
  case core(String)
  /// The program does not fit into the memory, or that is none.
  case memory(String)
  /// A directory cannot be given to the program.
  case directory(String)
  /// The program's run is over.
  case hasEnded(Run.End)
  /// What was saved belongs to another machine, be it of the same program and core.
  case anotherMachine
}

extension TercetError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .file(let words), .program(let words), .core(let words), .memory(let words),
      .directory(let words):
      words
    case .hasEnded(let end):
      """
      the program's run is over: it \(end)
      help: make a new Machine, or restore one that was saved before
      """
    case .anotherMachine:
      """
      what was saved belongs to another machine
      help: restore it into the machine that saved it
      """
    }
  }
}
