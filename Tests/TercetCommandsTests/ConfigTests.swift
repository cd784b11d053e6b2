// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCommands
import TestSupport
import Testing

@Suite("tercet config")
struct ConfigTests {
  private let runtime = Repository.path("programs/runtime")

  @Test("names the checkout's files from a build, each path on its line")
  func checkout() throws {
    let result = try tercet("config", "--ldscript", "--includedir", "--prefix")
    #expect(result.status == 0)
    #expect(result.out == "\(Repository.root.path)\n\(runtime)\n\(runtime)/link.ld\n")
  }

  @Test("flags are one line of whole words, each once")
  func flags() throws {
    let both = try tercet("config", "--cflags", "--ldflags").out
    #expect(both.hasSuffix("\n"))
    let words = both.dropLast().split(separator: " ").map(String.init)
    #expect(Set(words).count == words.count)
    for word in [
      "--target=riscv32-unknown-elf", "-march=rv32im", "-mabi=ilp32", "-I\(runtime)",
      "-T\(runtime)/link.ld", "\(runtime)/crt0.S", "-fuse-ld=lld", "-ffreestanding",
    ] { #expect(words.contains(word), "\(word)") }
    let compiling = try tercet("config", "--cflags").out
    #expect(!compiling.contains("link.ld") && !compiling.contains("lld"))
  }

  @Test("--isa is what the compiler may use, without what only headers bring")
  func isa() throws {
    let flags = try tercet("config", "--cflags", "--isa", "rv32imac_zba_xtdot").out
    #expect(flags.contains(" -march=rv32imac_zba "))
    let wrong = try tercet("config", "--cflags", "--isa", "rv32imq")
    #expect(wrong.status == 64)
    #expect(wrong.isOneError)
  }

  @Test("without options all is listed, for people")
  func overview() throws {
    let lines = try tercet("config").out.split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "--prefix", "--includedir", "--ldscript", "--cflags", "--ldflags",
      ])
  }

  @Test("a tercet that lies alone says that its files are missing, with status 69")
  func alone() throws {
    let folder = try TemporaryFolder()
    // By another process: a copy of our own would be open for writing in what other tests start
    // meanwhile, and what is open for writing cannot be run.
    let copied = try Tool(path: "/bin/cp").run([try Tool.tercet().path, folder.file("tercet")])
    #expect(copied.status == 0)
    for arguments in [["config", "--cflags"], ["config"], ["new", "k"]] {
      let result = try Tool(path: folder.file("tercet")).run(arguments, folder: folder.path)
      #expect(result.status == 69)
      #expect(result.out == "")
      #expect(result.isOneError, "\(result.err)")
      #expect(result.err.contains("help: `tools/install [PREFIX]`"))
    }
    let doctor = try Tool(path: folder.file("tercet")).run(["doctor"])
    #expect(doctor.status == 0)
    #expect(doctor.out.contains("optional  runtime "))
  }

  @Test("words with spaces and quotes are one word for a shell")
  func quoting() throws {
    let runtime = "/a b/it's $HOME \"x\""
    let line = BuildFlags.line(BuildFlags(.clang, runtime: runtime).linking)
    let shell = try Tool(path: "/bin/sh").run(["-c", "printf '%s\\n' \(line)"])
    #expect(shell.out.contains("\n-T\(runtime)/link.ld\n"))
    #expect(shell.out.contains("\n\(runtime)/crt0.S\n"))
  }

  /// Builds a program with the flags for a compiler, and further options.
  private func build(
    _ source: String, gcc: Bool, isa: String = "rv32im", options: [String] = [],
    in files: TemporaryFolder
  ) throws -> Tool.Output {
    let flags = try Tool.tercet().run(
      ["config", "--cflags", "--ldflags", "--isa", isa] + (gcc ? ["--gcc"] : []))
    let words = flags.out.split(whereSeparator: \.isWhitespace).map(String.init)
    let input = try files.write(Array(source.utf8), to: "k.c")
    let arguments = ["-O1", "-o", files.file("k.elf"), input] + words + options
    return gcc
      ? try Tool(path: "/usr/bin/env").run(["riscv64-unknown-elf-gcc"] + arguments)
      : try Tool.clang().run(arguments)
  }

  @Test("RAM has 1 MiB, and as much as the linker is told", arguments: [false, true])
  func memory(gcc: Bool) throws {
    let files = try TemporaryFolder()
    let source = """
      #include "tercet.h"
      char large[3 << 20];
      int main(void) {
        extern char __heap_end[];
        large[sizeof large - 1] = 1;
        tercet_put_hex((uint32_t)__heap_end);
        return 0;
      }
      """
    let small = try build(source, gcc: gcc, in: files)
    #expect(small.status != 0)
    #expect(small.err.contains("will not fit in region"), "\(small.err)")
    for size in ["8M", "0x800000"] {
      let large = try build(
        source, gcc: gcc, options: ["-Wl,--defsym=__ram_size=\(size)"], in: files)
      #expect(large.status == 0, "\(large.err)")
      #expect(try Tool.tercet().run(["run", files.file("k.elf")]).out == "80800000")
    }
    #expect(try tercet("config", "--help").out.contains("-Wl,--defsym=__ram_size=8M"))
  }

  /// Numbers are printed by division, which a core without M has not.
  @Test("a program for rv32i has nothing that rv32i has not", arguments: [false, true])
  func integers(gcc: Bool) throws {
    let files = try TemporaryFolder()
    let source = """
      #include "tercet.h"
      #include <string.h>
      volatile int n = 12345, by = 10;
      int main(void) {
        tercet_put_signed(n * by + (int)strlen("four"));
        return 0;
      }
      """
    let built = try build(source, gcc: gcc, isa: "rv32i", in: files)
    #expect(built.status == 0, "\(built.err)")
    let run = try Tool.tercet().run(["run", "--isa", "rv32i_zicsr", files.file("k.elf")])
    #expect(run.out == "123454")
    #expect(run.status == 0, "\(run.err)")
  }

  /// The Makefile of `tercet config --help`, with objects between; make's own variables.
  @Test(
    "a Makefile builds with it, in one step and in two, by clang and by gcc",
    arguments: ["", "--gcc "])
  func makefile(option: String) throws {
    let files = try TemporaryFolder()
    let compiler = option.isEmpty ? try Tool.clang().path : "riscv64-unknown-elf-gcc"
    let text = """
      CC = \(compiler)
      CFLAGS = $(shell \(try Tool.tercet().path) config \(option)--cflags) -O2 -g
      LDFLAGS = $(shell \(try Tool.tercet().path) config \(option)--ldflags)
      all: one.elf two.elf
      one.elf: k.c
      \t$(CC) $(CFLAGS) -o $@ $< $(LDFLAGS)
      two.elf: k.o
      \t$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $<

      """
    _ = try files.write(Array(text.utf8), to: "Makefile")
    let program = """
      #include "tercet.h"
      #include "xtdot.h"
      int main(void) {
        tercet_put_signed(xt_dot8_ss(0x01020304, 0x01010101));
        return 0;
      }

      """
    _ = try files.write(Array(program.utf8), to: "k.c")
    let made = try Tool(path: "/usr/bin/make").run([], folder: files.path)
    #expect(made.status == 0, "\(made.err)")
    for name in ["one.elf", "two.elf"] {
      let run = try Tool.tercet().run(["run", files.file(name)])
      #expect(run.status == 0)
      // 1 + 2 + 3 + 4.
      #expect(run.out == "10", "\(name)")
    }
  }
}
