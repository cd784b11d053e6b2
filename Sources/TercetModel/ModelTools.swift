// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import TercetLockstep

/// What makes a program of a network: the importer, which is a Python package with an environment of
/// its own, and a compiler.
package struct ModelTools: Sendable {
  /// A compiler for RISC-V that the kernels are written for.
  package enum Compiler: String, CaseIterable, Sendable {
    case gcc, clang

    package var program: String {
      switch self {
      case .gcc: "riscv64-unknown-elf-gcc"
      case .clang: "clang"
      }
    }
  }

  let python: String
  /// The folders of its packages, beside its own.
  let packages: [String]
  let make: String
  package let compiler: Compiler
  let compilerPath: String

  /// - Parameters:
  ///   - wanted: The compiler; nil for gcc, or clang where that is not there.
  /// - Throws: `ModelError` if one is missing.
  package init(
    _ wanted: Compiler?, _ environment: [String: String], in installation: Installation
  ) throws(ModelError) {
    let prefix = installation.prefix
    guard let place = Self.place(of: installation) else {
      throw .noEnvironment(Self.wanted(of: installation))
    }
    if installation.isCheckout {
      (python, packages) = (place, [prefix + "/tools/quant"])
    } else {
      guard let found = Self.interpreter(environment) else {
        throw .noEnvironment(Self.interpreters[0])
      }
      python = found
      packages = [
        prefix + "/share/tercet/quant", try PackageCache(place, environment).folder(),
      ]
    }
    guard let make = SearchPath.find("make", environment) else { throw .noMake }
    self.make = make
    let choices = wanted.map { [$0] } ?? [.gcc, .clang]
    for choice in choices {
      if let path = SearchPath.find(choice.program, environment) {
        (compiler, compilerPath) = (choice, path)
        return
      }
    }
    throw .noCompiler((wanted ?? .gcc).program)
  }

  /// What `tools/setup model` has left for this tercet: the Python of an environment in a checkout, else
  /// an archive of packages; nil if it is not there.
  package static func place(of installation: Installation) -> String? {
    let wanted = wanted(of: installation)
    return InputFile.exists(wanted) ? wanted : nil
  }

  private static func wanted(of installation: Installation) -> String {
    installation.prefix
      + (installation.isCheckout ? "/.venv-model/bin/python" : "/share/tercet/python.tar.gz")
  }

  /// The version that the installed packages are built for.
  private static let interpreters = ["/usr/bin/python3.11", "python3.11"]

  private static func interpreter(_ environment: [String: String]) -> String? {
    SearchPath.isProgram(interpreters[0])
      ? interpreters[0] : SearchPath.find(interpreters[1], environment)
  }
}
