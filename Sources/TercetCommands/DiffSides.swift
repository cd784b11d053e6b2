// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetFiles
import TercetJSON
import TercetKit
import TercetReport

/// The two that are compared: programs that are run, or profiles of earlier runs.
struct DiffSides: Sendable {
  let core: Core
  let limits: Session.Limits

  private struct Side: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  private typealias Outcome = Result<(document: ProfileDocument, remarks: [Remark]), any Error>

  /// The profiles of both.
  ///
  /// - Parameter source: Where the text of lines is that the files do not have themselves.
  func load(
    _ before: String, _ after: String, _ source: SourceText, _ output: OutputOptions
  ) throws -> (ProfileDocument, ProfileDocument) {
    let sides = try [before, after].map {
      Side(path: $0, bytes: try InputFile.read($0, takesPipes: true))
    }
    // What one guest writes to a file, the other may read.
    let sharesFiles = limits.directories.contains { !$0.isReadOnly }
    let outcomes = Interruption.catching {
      ParallelRuns.map(sides, jobs: sharesFiles ? 1 : sides.count) { side -> Outcome in
        Result { try profile(of: side, output) }
      }
    }
    if let signal = Interruption.signal {
      output.say(.error(RunEnding.interruption(by: signal, "the runs")))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    var documents: [ProfileDocument] = []
    for (side, outcome) in zip(sides, outcomes) {
      do {
        guard let outcome = try outcome?.get() else { continue }
        for remark in outcome.remarks { output.say(remark.about(side.path)) }
        documents.append(outcome.document)
      } catch {
        let failure = Failure(error, about: side.path)
        if let message = failure.message { output.say(.error(message)) }
        throw ExitCode(failure.status)
      }
    }
    return Self.withSource((documents[0], documents[1]), source)
  }

  /// The same with the text of source lines, as far as it is known.
  ///
  /// A file that both name is there once: as the second has it, for it was built later. Of the first
  /// there is no text, unless it is the same program.
  private static func withSource(
    _ documents: (before: ProfileDocument, after: ProfileDocument), _ source: SourceText
  ) -> (ProfileDocument, ProfileDocument) {
    let (before, after) = documents
    func text(_ document: ProfileDocument, without: Set<String>) -> ProfileDocument {
      guard let lines = document.tables?.lines, lines.allSatisfy({ $0.text == nil }) else {
        return document
      }
      return document.with { without.contains($0.file) ? nil : source[$0] }
    }
    let isSame = before.summary.sha256 == after.summary.sha256
    let shared = Set((after.tables?.lines ?? []).compactMap(\.place?.file))
    return (text(before, without: isSame ? [] : shared), text(after, without: []))
  }

  private func profile(
    of side: Side, _ output: OutputOptions
  ) throws -> (document: ProfileDocument, remarks: [Remark]) {
    guard Program.isELF(side.bytes) else {
      let document = try ProfileReader.read(side.bytes, path: side.path)
      guard document.tables != nil else {
        throw ProfileFileError.noTables(
          format: "a comparison", at: FilePlace(path: side.path, place: nil))
      }
      return (document, [])
    }
    let session = Session(try Program(path: side.path, elf: side.bytes), core: core)
    var remarks = output.remarks(on: session, limits)
    let (result, profile) = try session.profile(
      limits, console: SilentConsole(), watch: .user(nil))
    let ending = RunEnding(session: session, result: result, output: output, readerLeft: false)
    if case .exited = result.end {} else { ending.explain { remarks.append($0) } }
    if let remark = LackedInstructions(in: session)?.remark(on: profile) {
      remarks.append(.note(remark))
    }
    return (session.document(session.summary(of: result), profile), remarks)
  }
}
