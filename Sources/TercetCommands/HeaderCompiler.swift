// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetELF
import TercetFiles
import TercetLockstep

/// Has clang compile the functions of an extension's header, in a folder of its own that is gone when
/// this is.
final class HeaderCompiler {
  private let header: String
  private let clang: String
  private let flags: [String]
  private let folder: String
  private let signal: () -> Int32?

  /// - Parameter runtime: The folder of `tercet.h`.
  init(
    _ header: String, runtime: String, environment: [String: String],
    signal: @escaping () -> Int32?
  ) throws(ExtensionCheckError) {
    guard let clang = SearchPath.find("clang", environment) else { throw .noClang }
    self.header = header
    self.clang = clang
    self.signal = signal
    flags = BuildFlags(.clang, runtime: runtime).compiling + ["-w", "-fno-color-diagnostics"]
    folder = Leash.folder()
    guard folder.withHostPath({ mkdir($0, 0o700) }) == 0 else {
      throw .noFolder(folder, reason: String(cString: strerror(errno)))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What clang says against something.
  struct Refusal: Error {
    let words: String
  }

  /// The functions that have instructions in them.
  func functions() throws(Refusal) -> [HeaderFunction] {
    try call(["-fsyntax-only", "-Xclang", "-ast-dump", "-include", header, "-x", "c", "/dev/null"])
    return HeaderFunction.functions(inTree: text(of: output))
  }

  /// The macros that have instructions in them.
  func macros() throws(Refusal) -> [HeaderFunction] {
    try call(["-E", "-dM", "-include", header, "-x", "c", "/dev/null"])
    return HeaderFunction.macros(in: text(of: output))
  }

  /// A program of functions that call those of the header.
  func program(_ source: String, entry: String) throws(Refusal) -> Image {
    let (file, program) = (folder + "/calls.c", folder + "/calls.elf")
    guard FileManager.default.createFile(atPath: file, contents: Data(source.utf8)) else {
      throw Refusal(words: "'\(file)' cannot be written")
    }
    try call([
      "-O2", "-include", header, "-o", program, file, "-fuse-ld=lld", "-nostdlib", "-static",
      "-Wl,--entry=\(entry)", "-Wl,--unresolved-symbols=ignore-all",
    ])
    do {
      return try Image(elf: try InputFile.read(program))
    } catch {
      throw Refusal(words: "what clang made of it cannot be read: \(error)")
    }
  }

  private var output: String { folder + "/output" }
  private var words: String { folder + "/words" }

  /// In microseconds.
  private static let pause: useconds_t = 1000

  private func call(_ arguments: [String]) throws(Refusal) {
    let process: HostProcess
    do throws(HostProcess.Failure) {
      process = try HostProcess(clang, flags + arguments, words: words, output: output)
    } catch {
      throw Refusal(words: "clang did not start: \(error.reason)")
    }
    while process.isRunning {
      if signal() != nil { process.interrupt() }
      usleep(Self.pause)
    }
    guard process.wait() == 0 else { throw Refusal(words: complaint) }
  }

  /// What clang says first.
  private var complaint: String {
    let lines = text(of: words).split(whereSeparator: \.isNewline)
    return (lines.first { $0.contains("error:") } ?? lines.last).map(String.init)
      ?? "clang does not say why"
  }

  private func text(of path: String) -> String {
    (try? InputFile.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
