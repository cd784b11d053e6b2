// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Another program that this process has started; it reads nothing, and only its complaints are kept.
///
/// Foundation's `Process` does as much, and makes each start of `tercet` wait for Foundation and its
/// tables of languages: half of what a small program takes.
package final class HostProcess {
  package let identifier: pid_t
  /// What it ended with, once that has been asked for.
  private var ending: Int32?

  /// Why a program could not be started.
  package struct Failure: Error {
    package let reason: String
  }

  /// Starts a program that has this process's environment, and neither its descriptors, its signal
  /// mask nor its place at the terminal.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - words: The file that gets its standard error.
  ///   - output: The same of its standard output.
  package init(
    _ path: String, _ arguments: [String], words: String, output: String = "/dev/null"
  ) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, words, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    for descriptor in Self.descriptors where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A Ctrl-C is for this process, which then ends the other one.
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)

    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { word in
      word.withHostPath { strdup($0) }
    }
    words.append(nil)
    defer { for word in words { free(word) } }
    var started = pid_t()
    let error = posix_spawn(&started, path, &actions, &attributes, words, environ)
    guard error == 0 else { throw Failure(reason: String(cString: strerror(error))) }
    identifier = started
  }

  deinit {
    // Nobody else will ask, and it would stay a zombie.
    if isRunning { stop() }
  }

  package var isRunning: Bool {
    collect(WNOHANG)
    return ending == nil
  }

  /// What it ended with: its exit status, or 128 and the number of the signal that ended it.
  package func wait() -> Int32 {
    while ending == nil { collect(0) }
    return ending ?? 0
  }

  /// Ends it, and those that it has started.
  ///
  /// Not by SIGTERM, which it might ignore.
  package func stop() {
    kill(-identifier, SIGKILL)
    kill(identifier, SIGKILL)
    _ = wait()
  }

  /// Asks it, and those that it has started, to end, as Ctrl-C does; after `patience` it ends them.
  ///
  /// One that has started others in groups of their own can so end them, too.
  ///
  /// - Parameter patience: In milliseconds.
  package func interrupt(patience: Int = 2000) {
    kill(-identifier, SIGINT)
    for _ in 0..<max(1, patience / Self.pause) where isRunning {
      usleep(useconds_t(Self.pause * 1000))
    }
    if isRunning { stop() }
  }

  /// In milliseconds.
  private static let pause = 5

  private func collect(_ options: Int32) {
    guard ending == nil else { return }
    var status: Int32 = 0
    let found = waitpid(identifier, &status, options)
    if found == identifier {
      let signal = status & 0x7f
      ending = signal == 0 ? status >> 8 & 0xff : 128 + signal
    } else if found < 0, errno != EINTR {
      // Whoever started this process has children vanish, and what it ended with is lost.
      ending = Self.lost
    }
  }

  private static let lost: Int32 = 255

  /// Those that are open in this process, some of which it was given by whoever started it.
  private static var descriptors: [Int32] {
    guard let folder = opendir("/proc/self/fd") else { return [] }
    defer { closedir(folder) }
    var found: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let number = Int32(name), number != dirfd(folder) { found.append(number) }
    }
    return found
  }
}
