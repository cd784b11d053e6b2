// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetReport

/// Why a place in a program or in its run cannot be shown.
package enum TraceError: Error, Equatable {
  case unknownPlace(String, near: [String])
  case unknownFunction(String, near: [String])
  /// The source has the function, and the program no code that is its own.
  case inlinedFunction(String, near: [String])
  /// A name without parameters that several functions have.
  case severalFunctions(String, names: [String])
  /// A file and line of a program without debug information, or with broken one.
  case noLines(String, problem: String?)
  case unknownFile(String, near: [String])
  /// The program marks others, if any.
  case unknownRegion(String, near: [String], known: [String])
  case severalFiles(String, paths: [String])
  /// No instruction comes from the line; these do, in the same file.
  case lineWithoutCode(String, nearest: [String])
  case notARange(String)
  /// The run was over, or was stopped, before.
  case neverReached(String, end: RunEnd, cycles: UInt64)
}

extension TraceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownPlace(let text, let near):
      return """
        '\(text)' is no symbol, no FILE:LINE, no pc in hex and no cycle
        help: \(NearMiss.question(near))a place is such as main, main+0x10, main.c:12, 0x80000010 \
        or 1200
        """
    case .unknownFunction(let name, let near):
      return """
        the program has no function '\(name)'
        help: \(NearMiss.question(near))`tercet disasm` lists the symbols
        """
    case .inlinedFunction(let name, let near):
      return """
        the program has no code of its own for the function '\(name)': perhaps the compiler inlined it \
        everywhere
        help: \(NearMiss.question(near))build with __attribute__((noinline)) before it to see it by \
        itself; until then its lines are in the functions that call it
        """
    case .severalFunctions(let text, let names):
      return """
        '\(text)' may be any of \(names.count) functions
        help: write one of them in full: \(Self.list(names))
        """
    case .noLines(let place, nil):
      return """
        '\(place)' names a source line, and the program has none
        help: build it with -g, or name a symbol or a pc
        """
    case .noLines(let place, let problem?):
      return """
        '\(place)' names a source line, and the program's DWARF information is broken: \(problem)
        help: build it again with -g, or name a symbol or a pc
        """
    case .unknownFile(let file, let near):
      return """
        no instruction of the program is from a file '\(file)'
        help: \(NearMiss.question(near))`tercet disasm` shows file and line of each instruction
        """
    case .unknownRegion(let name, _, known: []):
      return """
        the program marks no region '\(name)', nor any other
        help: TERCET_REGION_BEGIN("\(name)") and TERCET_REGION_END("\(name)") of tercet.h do
        """
    case .unknownRegion(let name, let near, let known):
      return """
        the program marks no region '\(name)'
        help: \(NearMiss.question(near))it marks \(Self.list(known))
        """
    case .severalFiles(let file, let paths):
      return """
        '\(file)' may be any of \(paths.count) files
        help: write more of the path: \(Self.list(paths))
        """
    case .lineWithoutCode(let place, let nearest):
      return """
        no instruction is from \(place)
        help: the nearest lines with code: \(nearest.joined(separator: ", "))
        """
    case .notARange(let text):
      return """
        '\(text)' is not a range of cycles
        help: write FIRST:LAST, such as --range 1000:2000
        """
    case .neverReached(let place, let end, let cycles):
      return """
        the run never came to \(place): it \(Self.words(end)) after \(grouped(cycles)) cycles
        help: \(end == .cycleLimit ? "raise --max-cycles" : "`tercet profile` shows what ran")
        """
    }
  }

  /// Some of many names.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }

  private static func words(_ end: RunEnd) -> String {
    switch end {
    case .exited(let code): "exited with \(code)"
    case .died(let death): "died at \(hex(death.pc))"
    case .sleepsForever(let sleep): "fell asleep for ever at \(hex(sleep.pc))"
    case .cycleLimit: "was stopped by --max-cycles"
    case .interrupted, .outputFailed: "was stopped"
    }
  }
}
