// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials

/// How many of many programs run at a time.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many of several programs run at a time; by default one for each processor.",
      valueName: "n"))
  var jobs: Count?

  /// - Throws: `UsageError.zeroJobs`.
  func count() throws(UsageError) -> Int {
    let count =
      jobs.map { Int(clamping: $0.value) } ?? ProcessInfo.processInfo.activeProcessorCount
    guard count > 0 else { throw .zeroJobs }
    return count
  }
}
