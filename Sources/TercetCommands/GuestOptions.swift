// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit

/// What a program gets, and when it is stopped.
struct GuestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "RAM, such as 256K@0x80000000; repeatable. By default 64M from where the program is.",
      valueName: "size@base"))
  var memory: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the numbers of ecalls mean: linux, or rars for the calls of RARS and Ripes.",
      valueName: "kind"))
  var calls = HostCalls.linux

  @Option(
    help: ArgumentHelp(
      "Stops the run after so many cycles, such as 1e9 or 1_000_000, with status 124.",
      valueName: "n"))
  var maxCycles: Count?

  @Option(
    name: .customLong("dir"),
    help: ArgumentHelp(
      "A directory whose files the program may use, read-only with :ro; repeatable. None by "
        + "default.",
      valueName: "path[:ro]"),
    completion: .directory)
  var directories: [String] = []

  /// What stands behind `--`, one after the other; see `CommandLine.withGuestOptions`.
  @Option(name: .customLong(Self.argument), help: .hidden)
  var arguments: [String] = []

  static let argument = "guest-argument"

  /// The first of `--dir` to which the program may write, as the user wrote it; nil if there is none.
  func writable(in limits: Session.Limits) -> String? {
    limits.directories.firstIndex { !$0.isReadOnly }.map { directories[$0] }
  }

  func limits(on engine: EngineOption? = nil) throws -> Session.Limits {
    if maxCycles?.value == 0 { throw UsageError.zeroCycles }
    var regions: [GuestMemory.Region] = []
    for text in memory { regions.append(try GuestMemory.Region(parsing: text)) }
    return Session.Limits(
      memory: regions.isEmpty ? nil : regions, cycles: maxCycles?.value ?? .max,
      arguments: arguments,
      directories: try GrantedDirectory.open(directories), calls: calls,
      engine: engine?.engine ?? .auto)
  }
}

extension HostCalls: ExpressibleByArgument {}
