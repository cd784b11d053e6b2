// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A C program that makes host calls, and the directory that it may use.
struct HostProgram {
  /// The granted directory.
  let files: TemporaryFolder
  private let folder: TemporaryFolder
  let path: String

  /// - Parameter body: What `main` does; `semihost` and `linux_call` reach the host, and `argv`
  ///   holds the words of the command line.
  init(_ body: String) throws {
    try self.init(
      source: Self.prelude + "static int run(int argc, char **argv) {\n" + body
        + "\nreturn 0;\n}\n" + Self.main, start: .hosted)
  }

  /// A program as people write it, whose arguments start at `argv[2]`.
  init(ordinary body: String) throws {
    try self.init(
      source: Self.headers + "int main(int argc, char **argv) {\n" + body + "\nreturn 0;\n}\n",
      start: .semihost)
  }

  private init(source: String, start: Picolibc.Start) throws {
    files = try TemporaryFolder()
    folder = try TemporaryFolder()
    path = try Picolibc.build(source, start: start, in: folder)
  }

  /// `tercet run` with the directory granted, unless `grants` says otherwise.
  func run(
    grants: [String]? = nil, arguments: [String] = [], input: String = ""
  ) throws -> Tool.Output {
    let directories = (grants ?? [files.path]).flatMap { ["--dir", $0] }
    let words = arguments.isEmpty ? [] : ["--"] + arguments
    return try Tool.tercet().run(
      ["run", "--max-cycles", "2000000000"] + directories + [path] + words, input: input)
  }

  private static let headers = """
    #include <errno.h>
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <time.h>

    """

  private static let prelude =
    headers + """
      typedef uint32_t word;
      uintptr_t sys_semihost(uintptr_t operation, uintptr_t parameter);

      #define BLOCK(...) ((word)(word[]){__VA_ARGS__})
      #define NAME(text) (word)(text), sizeof(text) - 1
      #define AT(pointer) ((word)(uintptr_t)(pointer))

      static int semihost(word operation, word parameter) {
        return (int)sys_semihost(operation, parameter);
      }

      static int linux_call(word number, word a, word b, word c) {
        register word a0 __asm__("a0") = a, a1 __asm__("a1") = b, a2 __asm__("a2") = c;
        register word a7 __asm__("a7") = number;
        __asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a7) : "memory");
        return (int)a0;
      }


      """

  /// Takes the command line apart at its spaces.
  private static let main = """
    int main(void) {
      static char line[8192];
      static char *words[64];
      word block[] = {AT(line), sizeof line};
      int count = 0;
      if (semihost(0x15, AT(block)) != 0) return 99;
      for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) words[count++] = word;
      return run(count, words);
    }

    """
}
