// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetFiles
import TercetKit
import TercetLockstep
import TercetModel
import TercetReport

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

  private static let stateWidth = 10
  private static let nameWidth = 17

  /// Whether `run` and `profile` can work.
  package var isFit: Bool { !findings.contains { $0.state == .missing } }

  package init(environment: [String: String]) {
    findings = [
      Self.elfutils(),
      Self.capstone(),
      Self.runtime(.current),
      Self.any(
        of: ["clang", "riscv64-unknown-elf-gcc", "riscv32-unknown-elf-gcc"], "RISC-V compiler",
        "to build programs", environment,
        help: "the clang of Swift's toolchain will do; put it on PATH"),
      Self.gcc(environment),
      Self.picolibc(environment),
      Self.importer(environment, .current),
      Self.trainer(.current),
      Self.spike(environment),
      Self.any(
        of: ["qemu-riscv32"], "qemu", "to compare speed, tools/bench", environment,
        help: "`apt install qemu-user`"),
    ]
  }

  /// A line for each finding, and its help below; longer lines go on below their words.
  package func text(width: Int) -> String {
    findings.map { finding in
      let start =
        Self.padded(finding.state.label, Self.stateWidth)
        + Self.padded(finding.name, Self.nameWidth)
      let line = Paragraph(start: start, "\(finding.words); \(finding.purpose)")
      let help = finding.help.map { Paragraph(start: "  help: ", $0).text(width: width) } ?? ""
      return line.text(width: width) + help
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
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
    let purpose = "`tercet run --lockstep spike`"
    do throws(SpikeError) {
      let spike = try SpikePlace.find(environment)
      let hasDTC = SearchPath.find("dtc", environment) != nil
      return Finding(
        name: "Spike", state: hasDTC ? .ok : .absent,
        words: hasDTC ? spike : "\(spike), but no dtc on PATH, which it needs", purpose: purpose,
        help: hasDTC ? nil : "`apt install device-tree-compiler`")
    } catch {
      let named = environment["TERCET_SPIKE", default: ""]
      return Finding(
        name: "Spike", state: .absent,
        words: named.isEmpty
          ? "none in TERCET_SPIKE or on PATH" : "TERCET_SPIKE is '\(named)', where no program is",
        purpose: purpose,
        help:
          "`tools/setup test` in Tercet's checkout makes .venv/spike; set TERCET_SPIKE to its path")
    }
  }

  /// What programs are built with; an installation without it was taken apart.
  private static func runtime(_ installation: Installation?) -> Finding {
    Finding(
      name: "runtime", state: installation == nil ? .absent : .ok,
      words: installation?.runtime ?? "no headers, no linker script beside this tercet",
      purpose: "to build programs, `tercet config` and `tercet new`",
      help: installation == nil
        ? "`tools/install [PREFIX]` in Tercet's checkout installs it together with tercet" : nil)
  }

  private static let gcc = "riscv64-unknown-elf-gcc"
  private static let withGCC = "`tercet new --gcc` and `tercet config --gcc`"

  private static func gcc(_ environment: [String: String]) -> Finding {
    any(
      of: [gcc], "gcc", withGCC, environment, help: "`apt install gcc-riscv64-unknown-elf`")
  }

  /// The C library for gcc, which is there if gcc can do anything with it.
  private static func picolibc(_ environment: [String: String]) -> Finding {
    let options = BuildFlags(.gcc, runtime: ".").compiling + ["-E", "-x", "c", "/dev/null"]
    let compiler = SearchPath.find(gcc, environment)
    let trial = compiler.flatMap { try? HostProcess($0, options, words: "/dev/null") }
    let isThere = trial?.wait() == 0
    return Finding(
      name: "picolibc", state: isThere ? .ok : .absent,
      words: isThere ? "\(gcc) finds it" : "none that a \(gcc) on PATH finds",
      purpose: "the C library of \(withGCC)",
      help: isThere ? nil : "`apt install picolibc-riscv64-unknown-elf`")
  }

  /// What reads networks, if it could start.
  private static func importer(
    _ environment: [String: String], _ installation: Installation?
  ) -> Finding {
    let place = installation.flatMap { ModelTools.place(of: $0) }
    return Finding(
      name: "importer", state: place == nil ? .absent : .ok,
      words: place ?? "no Python packages that read networks",
      purpose: "for `tercet model` and `tercet plan`",
      help: place == nil ? "`tools/setup model` in Tercet's checkout makes them" : nil)
  }

  /// What ranks layers by their Hessian or on distilled data; only a checkout can have it.
  private static func trainer(_ installation: Installation?) -> Finding {
    let place = installation.map { $0.prefix + "/.venv-train/bin/python" }
    let isThere = installation?.isCheckout == true && place.map(InputFile.exists) == true
    return Finding(
      name: "PyTorch", state: isThere ? .ok : .absent,
      words: isThere ? place ?? "" : "no environment with it in a checkout",
      purpose: "for `tercet plan --sensitivity` trace, eigenvalue or zeroq",
      help: isThere ? nil : "`tools/setup train` in Tercet's checkout makes it")
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
