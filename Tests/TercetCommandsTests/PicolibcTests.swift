// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Each runs on QEMU and on Tercet, in a directory of its own, and must print the same.
@Suite("Programs over picolibc print what they print on QEMU")
struct PicolibcTests {
  static let programs: [(claim: String, body: String, ending: String)] = [
    (
      "printf and arguments",
      """
      for (int i = 1; i < argc; i++) printf("%d: [%s]\\n", i, argv[i]);
      printf("%5d|%-5s|%08x|%c|%ld\\n", -42, "ab", 0xbeef, 'z', 123456789L);
      printf("%.3f %e %g\\n", 3.14159, 1e10, 0.5);
      """, "3.142 1.000000e+10 0.5\n"
    ),
    (
      "files written, appended to, read, moved in and removed",
      """
      FILE *file = fopen("data.txt", "w");
      if (!file) { perror("open"); return 1; }
      for (int i = 0; i < 1000; i++) fprintf(file, "line %d\\n", i);
      printf("close %d\\n", fclose(file));
      file = fopen("data.txt", "a");
      fputs("last\\n", file);
      fclose(file);
      file = fopen("data.txt", "r");
      char line[64] = "";
      int count = 0;
      while (fgets(line, sizeof line, file)) count++;
      printf("%d lines, last %s", count, line);
      printf("seek %d\\n", fseek(file, 5, SEEK_SET));
      printf("read %d: %.6s\\n", (int)fread(line, 1, 6, file), line);
      fclose(file);
      printf("remove %d\\n", remove("data.txt"));
      printf("again %d\\n", fopen("data.txt", "r") == NULL);
      """, "remove 0\nagain 1\n"
    ),
    (
      "binary files byte for byte",
      """
      static unsigned char out[70000], in[70000];
      for (int i = 0; i < 70000; i++) out[i] = i * 7 + i / 251;
      FILE *file = fopen("bytes", "wb");
      printf("%d\\n", (int)fwrite(out, 1, sizeof out, file));
      fclose(file);
      file = fopen("bytes", "r+b");
      printf("%d\\n", (int)fread(in, 1, sizeof in, file));
      printf("%d %d\\n", memcmp(in, out, sizeof in), fgetc(file));
      fclose(file);
      """, "70000\n70000\n0 -1\n"
    ),
    (
      "malloc and free",
      """
      unsigned sum = 0;
      for (int round = 0; round < 50; round++) {
        char *blocks[20];
        for (int i = 0; i < 20; i++) { blocks[i] = malloc(100 + 37 * i); memset(blocks[i], i, 100); }
        for (int i = 0; i < 20; i++) { sum += blocks[i][i]; free(blocks[i]); }
      }
      printf("%u %d\\n", sum, malloc(100 << 20) == NULL);
      """, "9500 1\n"
    ),
  ]

  @Test("with", arguments: programs)
  func same(claim: String, body: String, ending: String) throws {
    let words = ["first", "--second", "x=1"]
    let program = try HostProgram(ordinary: body)
    let directory = try TemporaryFolder()
    let judge = try Picolibc.runOnQEMU(program.path, arguments: words, folder: directory.path)
    let result = try program.run(arguments: words)
    #expect(judge.status == 0)
    #expect(judge.err.hasSuffix(ending), "\(judge.err)")
    #expect(result.status == 0)
    #expect(result.out == judge.err)
    #expect(result.err == "")
  }

  @Test("and read standard input, which QEMU 7.2 cannot")
  func input() throws {
    let program = try HostProgram(
      ordinary: """
        char line[80];
        // Picolibc's stdin has no end: it takes the -1 for a byte.
        for (int i = 1; i <= 2 && fgets(line, sizeof line, stdin); i++) printf("%d %s", i, line);
        return 2;
        """)
    let result = try program.run(input: "one\ntwo\n")
    #expect(result.out == "1 one\n2 two\n")
    #expect(result.status == 2)
  }
}
