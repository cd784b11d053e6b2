// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import TercetConformance
import TercetCore
import TercetCoreFile
import TercetELF
import TercetFiles
import TercetISA
import TercetJSON
import TercetKit
import TercetLockstep
import TercetReport

/// Prints errors and notes on standard error.
struct Messages {
  let style: Style

  func error(_ text: String) { print(label: style.alarm("error:"), text) }
  func note(_ text: String) { print(label: "note:", text) }

  private func print(label: String, _ text: String) {
    let colored = text.printableLines.split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      line.hasPrefix("help:") ? style.hint("help:") + line.dropFirst(5) : String(line)
    }
    OpenLine.end(before: 2)
    _ = writeAll(Array("\(label) \(colored.joined(separator: "\n"))\n".utf8), to: 2)
  }
}

/// Does the work of a command, and turns what it throws into a message and an exit status.
func reporting(_ output: OutputOptions, about path: String?, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch let exit as ExitCode {
    throw exit
  } catch FileError.brokenStream(_, reason: String(cString: strerror(EPIPE))) {
    // As `| head` does: the reader has seen enough, and its user knows.
    throw ExitCode(ExitStatus.inputOutput)
  } catch {
    let status = exitStatus(of: error)
    let blamesProgram = status == ExitStatus.badProgram && !(error is CoreFileError)
    let about = blamesProgram ? path.map { $0 + ": " } ?? "" : ""
    let help =
      status == ExitStatus.internalError
      ? "\nhelp: this is a fault in tercet; please report it with the program" : ""
    Messages(style: output.style(for: 2)).error("\(about)\(error)\(help)")
    throw ExitCode(status)
  }
}

/// The exit status for an error; anything unforeseen is a fault in Tercet.
package func exitStatus(of error: any Error) -> Int32 {
  switch error {
  case is UsageError, is TimingError, is ISAStringError, is TraceError, is DirectoryError:
    ExitStatus.usage
  case is LoadError, is SignatureError, is TestError: ExitStatus.badProgram
  case SpikeError.stopped: ExitStatus.different
  case is SpikeError, is InstallationError: ExitStatus.unavailable
  case ProjectError.badName: ExitStatus.usage
  case ProjectError.exists: ExitStatus.inputOutput
  case let error as CoreFileError:
    error.isAboutAccess ? ExitStatus.noInput : ExitStatus.badProgram
  case let error as MemoryError: error.exitStatus
  case FileError.missing, FileError.notAFile, FileError.unreadable, FileError.tooLarge:
    ExitStatus.noInput
  case FileError.unwritable, FileError.brokenStream: ExitStatus.inputOutput
  default: ExitStatus.internalError
  }
}

extension MemoryError {
  /// A wrong option is the user's fault; a program that does not fit is the program's.
  fileprivate var exitStatus: Int32 {
    switch self {
    case .notARegion, .empty, .pastAddressSpace, .regionsOverlap, .noMemory: ExitStatus.usage
    case .segmentOutsideMemory, .outOfHostMemory, .noRoomForArguments: ExitStatus.badProgram
    }
  }
}
