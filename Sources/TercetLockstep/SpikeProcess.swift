// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetCore
import TercetFiles
import TercetKit

/// Why Spike could not be compared with.
package enum SpikeError: Error, Equatable {
  case notFound
  case notAProgram(String)
  case didNotStart(String)
  case stopped(String)
  case strangeLine(String)
}

extension SpikeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound:
      return """
        Spike is not installed: TERCET_SPIKE is not set, and there is no `spike` on the PATH
        help: `tools/setup test` in Tercet's checkout makes .venv/spike; set TERCET_SPIKE to its \
        path, or to that of a Spike of your own
        """
    case .notAProgram(let path):
      return """
        TERCET_SPIKE is '\(path)', where no program is
        help: set it to the path of Spike, or unset it to take the `spike` on the PATH
        """
    case .didNotStart(let reason):
      return """
        Spike did not start: \(reason)
        help: it needs `dtc`; `tools/setup test` installs both
        """
    case .stopped(let words):
      return """
        Spike stopped before the program ended\(words.isEmpty ? "" : ": \(words)")
        help: Spike wants RAM away from its own devices, such as 0x80000000, and no Xtdot
        """
    case .strangeLine(let line):
      return """
        Spike's log has a line that tercet cannot read: \(line)
        help: `tools/setup test` installs the version that is known to work
        """
    }
  }
}

/// A running Spike whose commit log is read through a pipe, so that runs of any length fit.
package final class SpikeProcess {
  private let process: HostProcess
  private let folder: String
  private let log: Int32
  private let signal: @Sendable () -> Int32?
  /// Whether it was told where to stop.
  private let stopsEarly: Bool
  private var buffer: [UInt8] = []
  private var position = 0

  /// Starts Spike on the program, to be read until `signal` says that the user has had
  /// enough.
  ///
  /// - Parameter instructions: After how many it stops; nil for no limit.
  init(
    program: Program, isa: String, memory: [GuestMemory.Region], instructions: UInt64?,
    signal: @escaping @Sendable () -> Int32?
  ) throws(SpikeError) {
    let spike = try SpikePlace.find(ProcessInfo.processInfo.environment)
    self.signal = signal
    stopsEarly = instructions != nil
    folder = Leash.folder()
    let fifo = folder + "/log"
    // Not blocking: Spike may fail before it opens its end.
    guard mkdir(folder, 0o700) == 0, mkfifo(fifo, 0o600) == 0 else {
      throw .didNotStart(String(cString: strerror(errno)))
    }
    log = open(fifo, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    do {
      let arguments =
        Self.machine(isa: isa, memory: memory)
        + (instructions.map { ["--instructions=\($0)"] } ?? []) + [
          "--log-commits", "--log=\(fifo)", try Self.plainPath(program, in: folder),
        ]
      process = try Leash.start(spike, arguments, words: folder + "/words")
    } catch {
      close(log)
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  deinit {
    if process.isRunning { process.stop() }
    close(log)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The next instruction that Spike retired; nil if it has been silent for long.
  ///
  /// A trap without a handler makes Spike trap for ever, and it logs no traps.
  func next() throws(SpikeError) -> RetiredInstruction? {
    guard let line = try nextLine() else { return nil }
    guard let record = RetiredInstruction(spikeLog: line) else { throw .strangeLine(line) }
    return record
  }

  private func nextLine() throws(SpikeError) -> String? {
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return String(decoding: buffer[position..<end], as: UTF8.self)
      }
      buffer.removeFirst(position)
      position = 0
      guard try fill() else { return nil }
    }
  }

  /// How long Spike may be silent, in milliseconds.
  private static let patience = 5000

  /// Reads more of the log; false if there is nothing for long.
  private func fill() throws(SpikeError) -> Bool {
    var waited = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let wasRunning = process.isRunning
      let count = read(log, &chunk, chunk.count)
      if count > 0 {
        buffer += chunk[..<count]
        return true
      }
      if waited > Self.patience || signal() != nil { return false }
      if count < 0 && errno == EAGAIN {
        var wait = pollfd(fd: log, events: Int16(POLLIN), revents: 0)
        if poll(&wait, 1, 100) == 0 { waited += 100 }
      } else if !wasRunning {
        if stopsEarly { return false }
        throw .stopped(words)
      } else {
        // Nobody has the other end open yet, or not any more.
        usleep(1000)
        waited += 1
      }
    }
  }

  /// What Spike said on its standard error.
  private var words: String {
    let text = (try? String(contentsOfFile: folder + "/words", encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline).prefix(2).joined(separator: " ")
  }

  /// A path to the program that another process can open, and that is UTF-8, as Foundation wants it:
  /// if need be that of a link in `folder`, or of a copy, since what came through a pipe is gone.
  package static func plainPath(
    _ program: Program, in folder: String
  ) throws(SpikeError) -> String {
    let path = program.path
    let link = folder + "/program"
    if !InputFile.canBeReadAgain(path) {
      guard FileManager.default.createFile(atPath: link, contents: Data(program.image.bytes)) else {
        throw .didNotStart(String(cString: strerror(errno)))
      }
      return link
    }
    guard path.hasHostBytes else { return path }
    let real = path.withHostPath { realpath($0, nil) }
    defer { free(real) }
    guard let real, symlink(real, link) == 0 else {
      throw .didNotStart(String(cString: strerror(errno)))
    }
    return link
  }

  /// The options that make Spike the machine that Tercet is.
  package static func machine(isa: String, memory: [GuestMemory.Region]) -> [String] {
    let regions = memory.map { "0x\(String($0.base, radix: 16)):0x\(String($0.size, radix: 16))" }
    return ["--isa=\(isa)", "--priv=mu", "-m\(regions.joined(separator: ","))"]
  }
}
