// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `string.h` for clang, against the host's C library.
@Suite("Strings for clang") struct ClangStringTests {
  /// Short texts of few letters, so that many are equal, begin alike or hold one another.
  private static let texts: [[UInt8]] = {
    var random = SeededRandom(seed: 5)
    let letters: [UInt8] = [97, 98, 255]
    let fixed: [[UInt8]] = [[], [97], [255], [97, 98, 97, 98, 255], [97, 97, 98]]
    return fixed
      + (0..<19).map { _ in (0..<random.next() % 8).map { _ in letters[Int(random.next() % 3)] } }
  }()

  private static let width = 24

  @Test("what they find", arguments: ClangProgram.builds)
  func finding(build: ClangProgram) throws {
    let source = """
      #include "tercet.h"
      #include <string.h>
      enum { TEXTS = \(Self.texts.count) };
      \(Self.table)
      int32_t results[TEXTS][TEXTS][11];
      static int32_t sign(int n) { return n < 0 ? -1 : n > 0; }
      static int32_t place(const char *a, const void *p) {
        return p == NULL ? -1 : (int32_t)((const char *)p - a);
      }
      int main(void) {
        for (int i = 0; i < TEXTS; i++)
          for (int k = 0; k < TEXTS; k++) {
            const char *a = texts[i], *b = texts[k];
            int32_t found[] = {
                (int32_t)strlen(a), (int32_t)strnlen(a, k % 9), sign(strcmp(a, b)),
                sign(strncmp(a, b, 3)), place(a, strchr(a, b[0])), place(a, strrchr(a, b[0])),
                place(a, strstr(a, b)), (int32_t)strspn(a, b), (int32_t)strcspn(a, b),
                place(a, strpbrk(a, b)), place(a, memchr(a, b[0], 5))};
            for (int n = 0; n < 11; n++) results[i][k][n] = found[n];
          }
        return 0;
      }
      """
    let files = try TemporaryFolder()
    let path = try build.build(source, in: files)
    let found = try build.results(Self.texts.count * Self.texts.count * 11, of: path)
    let expected = Self.texts.indices.flatMap { i in
      Self.texts.indices.flatMap { k in Self.found(Self.texts[i], Self.texts[k], k) }
    }
    #expect(found.map { Int32(bitPattern: $0) } == expected)
  }

  @Test("what they copy", arguments: ClangProgram.builds)
  func copying(build: ClangProgram) throws {
    let source = """
      #include "tercet.h"
      #include <string.h>
      enum { TEXTS = \(Self.texts.count), WIDTH = \(Self.width) };
      \(Self.table)
      char results[TEXTS][TEXTS][4][WIDTH];
      int main(void) {
        memset(results, '*', sizeof results);
        for (int i = 0; i < TEXTS; i++)
          for (int k = 0; k < TEXTS; k++) {
            char(*to)[WIDTH] = results[i][k];
            if (strcpy(to[0], texts[i]) != to[0]) return 1;
            if (strncpy(to[1], texts[i], 5) != to[1]) return 2;
            strcpy(to[2], texts[i]);
            if (strcat(to[2], texts[k]) != to[2]) return 3;
            strcpy(to[3], texts[i]);
            if (strncat(to[3], texts[k], 3) != to[3]) return 4;
          }
        return 0;
      }
      """
    let files = try TemporaryFolder()
    let path = try build.build(source, in: files)
    let found = try build.results(Self.texts.count * Self.texts.count * Self.width, of: path)
    let bytes = found.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
    let expected = Self.texts.flatMap { a in Self.texts.flatMap { b in Self.copied(a, b) } }
    #expect(bytes == expected)
  }

  @Test("C++ finds them too, and gcc has picolibc's header")
  func languages() throws {
    let files = try TemporaryFolder()
    let flags = try Tool.tercet().run(["config", "--cflags"]).out
    let source = "#include <string.h>\nsize_t f(const char *s) { return strlen(s); }\n"
    let input = try files.write(Array(source.utf8), to: "k.cpp")
    let words = flags.split(whereSeparator: \.isWhitespace).map(String.init)
    let built = try Tool.clang().run(
      words + ["-Wall", "-Wextra", "-Werror", "-c", "-o", files.file("k.o"), input])
    #expect(built.status == 0, "\(built.err)")
    let symbols = try Tool.objdump().run(["-t", files.file("k.o")]).out
    #expect(symbols.contains(" strlen\n"))
    #expect(!(try Tool.tercet().run(["config", "--gcc"]).out.contains("runtime/clang")))
  }
}

extension ClangStringTests {
  private static var table: String {
    let rows = texts.map { text in "{\(text.map { "(char)\($0)," }.joined())0}" }
    return "static const char texts[TEXTS][16] = {\(rows.joined(separator: ","))};"
  }

  /// What the host's library finds.
  private static func found(_ a: [UInt8], _ b: [UInt8], _ k: Int) -> [Int32] {
    (a + [0]).withCString { a in
      (b + [0]).withCString { b in
        func sign(_ number: Int32) -> Int32 { number.signum() }
        func place(_ p: UnsafePointer<CChar>?) -> Int32 { p.map { Int32($0 - a) } ?? -1 }
        let first = Int32(UInt8(bitPattern: b[0]))
        // 16 bytes, as the guest's texts have: memchr may look at five.
        var padded = [UInt8](repeating: 0, count: 16)
        for index in 0..<strlen(a) { padded[index] = UInt8(bitPattern: a[index]) }
        let byte = padded.prefix(5).firstIndex(of: UInt8(first)).map { Int32($0) } ?? -1
        return [
          Int32(strlen(a)), Int32(strnlen(a, k % 9)), sign(strcmp(a, b)), sign(strncmp(a, b, 3)),
          place(strchr(a, first)), place(strrchr(a, first)), place(strstr(a, b)),
          Int32(strspn(a, b)), Int32(strcspn(a, b)), place(strpbrk(a, b)), byte,
        ]
      }
    }
  }

  /// What the host's library leaves in four places.
  private static func copied(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    (a + [0]).withCString { a in
      (b + [0]).withCString { b in
        [
          { strcpy($0, a) }, { strncpy($0, a, 5) }, { strcat(strcpy($0, a), b) },
          { strncat(strcpy($0, a), b, 3) },
        ].flatMap { (copy: (UnsafeMutablePointer<CChar>) -> UnsafeMutablePointer<CChar>?) in
          var place = [CChar](repeating: 42, count: width)
          place.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { _ = copy(base) }
          }
          return place.map { UInt8(bitPattern: $0) }
        }
      }
    }
  }
}

extension [UInt8] {
  /// The bytes, which end with a zero, as C takes them.
  fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a text has its zero") }
      return body(base)
    }
  }
}
