// SPDX-License-Identifier: Apache-2.0

import Foundation
import KitTestSupport
import TercetELF
import TestSupport

/// `tercet-fuzz SEEDS FOLDER SEED MINUTES`: damaged files, one after the other, through the
/// loader, the line tables, the printer and the pipeline; tools/fuzz calls it.
///
/// Each file is in `FOLDER/current.elf` before it is tried, so that it is still there when the
/// trial traps. Ends with status 1 at the first finding.
@main
enum Fuzz {
  /// In seconds: any file takes milliseconds.
  static let patience: TimeInterval = 10
  /// In KiB; what a damaged line table may take by its documented limits, and room.
  static let mostMemory = 2 << 20

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let seed = UInt64(arguments[3]), let minutes = Double(arguments[4])
    else {
      complain("usage: tercet-fuzz seeds folder seed minutes")
      exit(64)
    }
    let programs = try seeds(in: arguments[1])
    let all = programs.map(ELFMutator.init)
    // Few programs have line tables, where most of the code that reads files is.
    let withLines = programs.filter(hasLines).map(ELFMutator.init)
    let input = try CurrentInput(folder: arguments[2])
    let watchdog = Watchdog(patience: patience)
    let end = Date(timeIntervalSinceNow: minutes * 60)
    var random = SeededRandom(seed: seed)
    var trial = FuzzTrial()
    var report = Date(timeIntervalSinceNow: 30)
    while Date() < end {
      let mutators = random.below(2) == 0 || withLines.isEmpty ? all : withLines
      let bytes = mutators[random.below(mutators.count)].mutant(&random)
      input.replace(with: bytes)
      watchdog.start()
      if let complaint = trial.tryFile(bytes, &random) { fail(complaint) }
      watchdog.stop()
      if peakMemory > mostMemory { fail("took \(peakMemory) KiB of memory") }
      if Date() > report {
        say("\(trial.reach.files) files")
        report = Date(timeIntervalSinceNow: 30)
      }
    }
    let reach = trial.reach
    say(
      """
      \(reach.files) damaged files of \(all.count) seeds, seed \(seed):
        \(reach.loaded) loaded, \(reach.withLines) with source lines, \(reach.withProblems) with \
      damage found in their line tables
        \(reach.listedLines) lines listed, \(reach.cycles) cycles run, \(reach.words) words decoded, \
      \(reach.names) names demangled
        longest \(watchdog.longest) ms, peak memory \(peakMemory / 1024) MiB
      """)
  }

  private static func seeds(in folder: String) throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
    }
  }

  private static func hasLines(_ program: [UInt8]) -> Bool {
    guard let image = try? Image(elf: program) else { return false }
    return SourceLines(elf: program)[image.entry] != nil
  }

  /// In KiB.
  private static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #endif
  }
}

/// The file under trial, on disk before it is tried.
private struct CurrentInput {
  private let descriptor: Int32

  init(folder: String) throws {
    descriptor = open(folder + "/current.elf", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func replace(with bytes: [UInt8]) {
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
    else { fail("current.elf could not be written") }
  }
}

/// Ends the process when one trial takes too long; its file is still there.
private final class Watchdog: @unchecked Sendable {
  private let lock = NSLock()
  private var started: Date?
  /// In milliseconds.
  private(set) var longest = 0

  init(patience: TimeInterval) {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        let since = lock.withLock { started }
        if let since, -since.timeIntervalSinceNow > patience { fail("took over \(patience) s") }
      }
    }
  }

  func start() { lock.withLock { started = Date() } }

  func stop() {
    lock.withLock {
      longest = max(longest, Int(-(started?.timeIntervalSinceNow ?? 0) * 1000))
      started = nil
    }
  }
}

/// Unbuffered, unlike `print`, for whoever waits for the next line.
private func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

private func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

private func fail(_ text: String) -> Never {
  complain("finding: \(text)")
  exit(1)
}
