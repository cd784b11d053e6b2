// SPDX-License-Identifier: Apache-2.0

/// Programs written in assembly, built by the clang of Swift's toolchain.
package enum Assembly {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The linked ELF of `source`, with its code from `base` on, starting at its first line
  /// unless it defines `_start`.
  package static func elf(
    _ source: String, isa: String = "rv32im_zicsr_zifencei", debug: Bool = false,
    at base: UInt32 = 0x8000_0000, cache: ProgramCache = .shared
  ) throws -> [UInt8] {
    let text = source.contains("_start:") ? source : "_start:\n" + source
    return try build(
      ".globl _start\n.text\n" + text + "\n", isa: isa,
      options: ["-Wl,-Ttext=0x\(String(base, radix: 16))", "-Wl,-N"]
        + (base < 0x10000 ? ["-Wl,--image-base=0"] : []) + (debug ? ["-g"] : []),
      cache: cache)
  }

  /// The ELF that clang and lld make of `source`, with `options` beside the usual ones, placed by
  /// the linker script `layout` if there is one.
  static func build(
    _ source: String, isa: String, options: [String] = [], layout: String? = nil,
    cache: ProgramCache
  ) throws -> [UInt8] {
    let clang = try Tool.clang()
    let usual = [
      "--target=riscv32-unknown-elf", "-march=\(isa)", "-mabi=ilp32", "-mno-relax",
      "-fuse-ld=lld", "-nostdlib", "-static", "-Wl,--no-relax",
    ]
    let tools = [try clang.identity(), try Tool.linker().identity()]
    return try cache.bytes(tools + usual + options + [layout ?? "", source]) {
      let files = try TemporaryFolder()
      let input = try files.write(Array(source.utf8), to: "p.s")
      let output = files.file("p.elf")
      let script = try layout.map {
        "-Wl,-T," + (try files.write(Array($0.utf8), to: "layout.ld"))
      }
      let result = try clang.run(
        usual + options + (script.map { [$0] } ?? [])
          + ["-fdebug-prefix-map=\(files.path)=.", "-o", output, input])
      guard result.status == 0 else { throw Failure(description: result.err) }
      return try files.bytes("p.elf")
    }
  }

  /// A function with a symbol that says that it is one.
  package static func function(_ name: String, _ body: String) -> String {
    ".type \(name), @function\n\(name):\n\(body)\n.size \(name), . - \(name)"
  }

  /// The words that `lines` assemble to, one for each line.
  package static func words(_ lines: [String], isa: String = "rv32im_zicsr_zifencei") throws
    -> [UInt32]
  {
    let files = try TemporaryFolder()
    let input = try files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "w.s")
    let object = files.file("w.o")
    let assembled = try Tool.clang().run([
      "--target=riscv32-unknown-elf", "-march=\(isa)", "-mno-relax", "-c", "-o", object, input,
    ])
    guard assembled.status == 0 else { throw Failure(description: assembled.err) }
    let bytes = try code(in: object)
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
    }
  }

  /// The bytes of `.text` in an object file.
  package static func code(in object: String) throws -> [UInt8] {
    let files = try TemporaryFolder()
    let binary = files.file("text.bin")
    let objcopy = Tool(
      path: try Tool.objdump().path.replacingOccurrences(of: "objdump", with: "objcopy"))
    let copied = try objcopy.run(["-O", "binary", "-j", ".text", object, binary])
    guard copied.status == 0 else { throw Failure(description: copied.err) }
    return try files.bytes("text.bin")
  }
}
