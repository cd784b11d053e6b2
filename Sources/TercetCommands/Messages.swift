// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import TercetConformance
import TercetCore
import TercetCoreFile
import TercetELF
import TercetExtension
import TercetFiles
import TercetISA
import TercetJSON
import TercetKit
import TercetLockstep
import TercetModel
import TercetReport

/// Something to be told to the user, now or when it is its turn.
enum Remark: Sendable {
  case error(String)
  case note(String)

  /// The same, with the name of the program that it is about in front.
  func about(_ name: String) -> Remark {
    switch self {
    case .error(let text): .error("\(name): \(text)")
    case .note(let text): .note("\(name): \(text)")
    }
  }
}

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
///
/// - Parameters:
///   - path: The program that messages are about.
///   - view: A further file that is written with the one of `-o`.
///   - signature: A file that is written only if the program exits.
func reporting(
  _ output: OutputOptions, about path: String?, view: String? = nil, signature: String? = nil,
  _ work: () throws -> Void
) throws {
  let results = [output.output, view].compactMap(EarlierResult.init(at:))
  let signature = EarlierResult(at: signature)
  do {
    try work()
  } catch {
    let failure = Failure(error, about: path)
    if let message = failure.message { Messages(style: output.style(for: 2)).error(message) }
    if EarlierResult.statuses.contains(failure.status) {
      for result in results { result.remove(output) }
    }
    if failure.status != ExitStatus.usage { signature?.remove(output) }
    throw ExitCode(failure.status)
  }
}

/// What a thrown error means for the user.
struct Failure {
  let status: Int32
  /// Nil where all has been said, or the user knows.
  let message: String?

  init(_ error: any Error, about path: String?) {
    switch error {
    case let exit as ExitCode:
      (status, message) = (exit.rawValue, nil)
    case FileError.brokenStream(_, reason: String(cString: strerror(EPIPE))):
      // As `| head` does: the reader has seen enough, and its user knows.
      (status, message) = (ExitStatus.inputOutput, nil)
    default:
      status = exitStatus(of: error)
      let namesItsFile =
        error is CoreFileError || error is VerilogError || error is ExtensionError
        || error is WrittenFileError
        || error is BaselineError || error is ProfileFileError
      let blamesProgram = status == ExitStatus.badProgram && !namesItsFile
      let about = blamesProgram ? path.map { $0 + ": " } ?? "" : ""
      let help =
        status == ExitStatus.internalError
        ? "\nhelp: this is a fault in tercet; please report it with the program" : ""
      message = "\(about)\(error)\(help)"
    }
  }
}

/// The exit status for an error; anything unforeseen is a fault in Tercet.
package func exitStatus(of error: any Error) -> Int32 {
  switch error {
  case is UsageError, is TimingError, is ISAStringError, is TraceError, is DirectoryError,
    is ProjectError:
    ExitStatus.usage
  case is LoadError, is SignatureError, is TestError: ExitStatus.badProgram
  case let error as ModelError: error.status
  case let error as ExtensionCheckError: error.status
  case SpikeError.stopped: ExitStatus.different
  case is SpikeError, is InstallationError: ExitStatus.unavailable
  case let error as CoreFileError:
    error.isAboutAccess ? ExitStatus.noInput : ExitStatus.badProgram
  case let error as WrittenFileError:
    error.isAboutAccess ? ExitStatus.noInput : ExitStatus.badProgram
  case let error as ExtensionError:
    error.isAboutAccess ? ExitStatus.noInput : ExitStatus.badProgram
  case let error as ProfileFileError:
    error.isAboutAccess ? ExitStatus.noInput : ExitStatus.badProgram
  case let error as BaselineError:
    error.isAboutAccess ? ExitStatus.noInput : ExitStatus.badProgram
  case let error as VerilogError: error.status
  case let error as MemoryError: error.exitStatus
  case FileError.missing, FileError.notAFile, FileError.unreadable, FileError.tooLarge,
    FileError.notAFolder:
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
