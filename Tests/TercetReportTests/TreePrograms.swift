// SPDX-License-Identifier: Apache-2.0

import TercetKit
import TestSupport

/// Programs of the tree, each with the core that runs it and the cycles after which that is cut.
enum TreePrograms {
  struct Failed: Error {
    let message: String
  }

  struct Program: Sendable, CustomStringConvertible {
    let path: String
    var preset = "classic"
    var cycles: UInt64 = 300_000

    var description: String { "\(path.split(separator: "/").last ?? "") on \(preset)" }

    func profiled() throws -> Profiled {
      try Profiled(
        path: Repository.path(path), core: try Core.preset(preset), cycles: cycles)
    }
  }

  static let all = [
    Program(path: "programs/prebuilt/digits-int8-xtdot.elf"),
    Program(path: "programs/prebuilt/digits-int4.elf", preset: "hazard3-im-fast"),
    Program(path: "programs/workloads/elf/calls.rv32im.bare.small.elf"),
    Program(path: "programs/workloads/elf/chase.rv32i.bare.small.elf", preset: "rp2350-1port"),
    Program(path: "programs/workloads/elf/matmul8.rv32im.bare.small.elf", preset: "hazard3-i"),
    Program(path: "programs/workloads/elf/qsort.rv32im.user.small.elf"),
    Program(path: "programs/workloads/elf/records.rv32im.user.small.elf", preset: "rp2350"),
    Program(path: "programs/workloads/elf/sieve.rv32im.bare.small.elf", preset: "riscv-mini"),
    Program(path: "Tests/RTLTests/Data/elf/k_matmul8.im.elf"),
    Program(path: "Tests/RTLTests/Data/elf/amo.elf", preset: "rp2350-reduced"),
    Program(path: "Tests/RTLTests/Data/elf/rand_im_0.elf", preset: "hazard3-im-seq"),
    Program(path: "Tests/RTLTests/Data/elf/alu_chain.elf", preset: "hazard3-i-reduced"),
  ]

  /// A program of the tree without its debug information, or without its symbols too.
  static func stripped(_ options: String...) throws -> Profiled {
    let files = try TemporaryFolder()
    let path = files.file("stripped.elf")
    let objcopy = Tool(
      path: try Tool.objdump().path.replacing("objdump", with: "objcopy"))
    let result = try objcopy.run(
      options + [Repository.path("programs/prebuilt/digits-int8-xtdot.elf"), path])
    guard result.status == 0 else { throw Failed(message: result.err) }
    return try Profiled(path: path, cycles: 100_000)
  }
}
