// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetKit
import TercetLockstep

/// What this machine has of all that Tercet can use: `tercet doctor`.
package struct Doctor {
  /// One thing that was looked for.
  package struct Finding: Hashable, Sendable {
    package let name: String
    package let state: State
    /// What was found, or what is missing.
    package let words: String
    package let purpose: String
    /// What to do; nil where nothing is to be done.
    package let help: String?
  }

  package enum State: String, Sendable {
    case ok, missing, absent

    /// What a reader sees: without what is optional, `run` and `profile` work.
    package var label: String {
      switch self {
      case .ok: "ok"
      case .missing: "missing"
      case .absent: "optional"
      }
    }
  }

  package let findings: [Finding]

  /// Whether `run` and `profile` can work.
  package var isFit: Bool { !findings.contains { $0.state == .missing } }

  package init(environment: [String: String]) {
    findings = [
      Self.elfutils(),
      Self.capstone(),
      Self.spike(environment),
      Self.any(
        of: ["clang", "riscv64-unknown-elf-gcc", "riscv32-unknown-elf-gcc"], "RISC-V compiler",
        "to build programs", environment,
        help: "the clang of Swift's toolchain will do; put it on PATH"),
      Self.any(
        of: ["qemu-riscv32"], "qemu", "to compare speed, tools/bench", environment,
        help: "`apt install qemu-user`"),
    ]
  }

  private static func elfutils() -> Finding {
    let version = ELFLibraries.version
    return Finding(
      name: "libelf, libdw", state: version == nil ? .missing : .ok,
      words: version.map { "elfutils \($0)" } ?? "libelf does not know ELF version 1",
      purpose: "programs and source lines",
      help: version == nil ? "`apt install libelf1 libdw1`" : nil)
  }

  private static func capstone() -> Finding {
    let isKnown = ForeignInstruction.isKnown
    return Finding(
      name: "Capstone", state: isKnown ? .ok : .absent,
      words: "version \(ForeignInstruction.version), "
        + (isKnown ? "knows RISC-V" : "knows no RISC-V"),
      purpose: "names of instructions that tercet does not execute",
      help: isKnown
        ? nil : "build against Capstone 5; without it such words are shown as <unknown>")
  }

  private static func spike(_ environment: [String: String]) -> Finding {
    let spike = SpikeProcess.find(environment)
    let dtc = SearchPath.find("dtc", environment)
    let words =
      switch (spike, dtc) {
      case (nil, _): "no spike in TERCET_SPIKE, .venv or PATH"
      case (let spike?, nil): "\(spike), but no dtc on PATH, which it needs"
      case (let spike?, _?): spike
      }
    let isReady = spike != nil && dtc != nil
    return Finding(
      name: "Spike", state: isReady ? .ok : .absent, words: words,
      purpose: "`tercet run --lockstep spike`",
      help: isReady ? nil : "`tools/setup test` installs both, or set TERCET_SPIKE and PATH")
  }

  private static func any(
    of tools: [String], _ name: String, _ purpose: String, _ environment: [String: String],
    help: String
  ) -> Finding {
    let found = tools.lazy.compactMap { SearchPath.find($0, environment) }.first
    return Finding(
      name: name, state: found == nil ? .absent : .ok,
      words: found ?? "no \(tools.joined(separator: ", no ")) on PATH", purpose: purpose,
      help: found == nil ? help : nil)
  }
}
