// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import TercetISA

/// What a compiler must be told to build programs for Tercet.
package struct BuildFlags {
  /// Compilers that are known to build for Tercet.
  package enum Compiler: Sendable {
    /// With lld, and without a C library: the clang of Swift's toolchain can do it.
    case clang
    /// riscv64-unknown-elf-gcc with picolibc.
    case gcc
  }

  private let compiler: Compiler
  private let runtime: String
  private let isa: String

  /// The instructions of a program unless its author says otherwise.
  package static let defaultISA = "rv32im"

  /// - Parameter isa: What the compiler may use; Xtdot and the like, which it does not know and
  ///   which headers bring, are left out.
  package init(_ compiler: Compiler, runtime: String, isa: String = defaultISA) {
    self.compiler = compiler
    self.runtime = runtime
    self.isa = isa.lowercased().split(separator: "_").filter { !Self.byHeaders.contains($0) }
      .joined(separator: "_")
  }

  private static let byHeaders: Set<Substring> = ["xtdot", "xcvsimd"]

  /// What programs and the runtime are compiled with.
  private var target: [String] {
    switch compiler {
    case .clang:
      ["--target=riscv32-unknown-elf", "-march=\(isa)", "-mabi=ilp32", "-ffreestanding"]
    case .gcc:
      // By the ISA manual's version 2.2, the names of the ISAs that have libraries hold Zicsr.
      ["-march=\(isa)", "-misa-spec=2.2", "-mabi=ilp32"]
    }
  }

  /// For compiling.
  package var compiling: [String] {
    (compiler == .gcc ? [Self.picolibc] : []) + target + headers
  }

  /// Where headers are; clang's own `string.h` would hide picolibc's.
  private var headers: [String] {
    ["-I\(runtime)"] + (compiler == .clang ? ["-I\(runtime)/clang"] : [])
  }

  /// The C library; gcc refuses to read it twice, so that it is not among the flags for linking.
  private static let picolibc = "--specs=picolibc.specs"

  /// For linking, the sources of the runtime included; to be given beside the flags for compiling.
  package var linking: [String] {
    let ways: [String]
    let sources: [String]
    switch compiler {
    case .clang:
      ways = ["-fuse-ld=lld", "-nostdlib"]
      sources = ["crt0.S", "host.c", "print.c", "memory.c"]
    case .gcc:
      ways = ["-nostartfiles"]
      sources = ["crt0.S", "host.c", "print.c", "picolibc/stdio.c"]
    }
    // The target again, for whoever links without the flags for compiling.
    return target + headers + ways + ["-static", "-T\(linkerScript)"] + paths(sources) + library
  }

  /// What of a library clang does not bring; of these files the linker takes those that a program
  /// needs, so that it has nothing more than it asks for.
  private var library: [String] {
    guard compiler == .clang else { return [] }
    let sources = ["arithmetic.c", "arithmetic64.c", "floating.c", "string.c"]
    return ["-Wl,--start-lib"] + paths(sources.map { "clang/\($0)" }) + ["-Wl,--end-lib"]
  }

  private func paths(_ names: [String]) -> [String] { names.map { "\(runtime)/\($0)" } }

  package var linkerScript: String { runtime + "/link.ld" }

  /// Words as a shell takes them, each once.
  package static func line(_ words: [String]) -> String {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.map(quoted).joined(separator: " ")
  }

  /// A word in single quotes, if a shell would take it for more or less than a word without them.
  private static func quoted(_ word: String) -> String {
    let plain = { (byte: UInt8) in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "_-./=+,:@".utf8.contains(byte)
      }
    }
    if !word.isEmpty, word.utf8.allSatisfy(plain) { return word }
    return "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
