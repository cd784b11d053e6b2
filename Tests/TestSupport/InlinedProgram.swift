// SPDX-License-Identifier: Apache-2.0

/// A program whose functions are inlined at several places, in each other and in two languages, built
/// by clang and by gcc with DWARF 4 and 5.
package enum InlinedProgram: String, CaseIterable, Sendable {
  case clang4, clang5, gcc4, gcc5

  package func elf() throws -> [UInt8] {
    switch self {
    case .clang4: try CProgram.elf(Self.files, level: "-O2", options: ["-gdwarf-4"])
    case .clang5: try CProgram.elf(Self.files, level: "-O2", options: ["-gdwarf-5"])
    case .gcc4: try CrossCompiler.elf(Self.files, level: "-O2", dwarf: 4)
    case .gcc5: try CrossCompiler.elf(Self.files, level: "-O2", dwarf: 5)
    }
  }

  /// The line of `mac` that adds is in `dense` by lines 5 and 6 through `row`, and by line 7.
  private static let files: KeyValuePairs<String, String> = [
    "mac.h": """
    static inline __attribute__((always_inline)) int mac(int sum, int a, int b) {
      return sum + a * b;
    }
    static inline __attribute__((always_inline)) int row(const int *a, const int *b, int n) {
      int sum = 0;
      for (int i = 0; i < n; i++)
        sum = mac(sum, a[i], b[i]);
      return sum;
    }
    """,
    "main.c": """
    #include "mac.h"
    int shifted(int x);
    int data[64];
    __attribute__((noinline)) int dense(int n) {
      int x = row(data, data + 8, n);
      int y = row(data, data + 16, n);
      return mac(x, y, n);
    }
    void _start(void) {
      for (int i = 0; i < 64; i++) data[i] = i;
      int result = shifted(dense(8));
      register int a0 __asm__("a0") = result == 0;
      register int a7 __asm__("a7") = 93;
      __asm__ volatile("ecall" ::"r"(a0), "r"(a7));
      for (;;) {
      }
    }
    """,
    "names.cpp": """
    namespace bits {
    template <int N> inline __attribute__((always_inline)) int shift(int x) {
      return (x << N) ^ (x >> (32 - N));
    }
    struct Mixer {
      int seed;
      inline __attribute__((always_inline)) int mix(int x) const {
        return shift<3>(x + seed) + shift<5>(x - seed);
      }
    };
    }
    extern "C" __attribute__((noinline)) int shifted(int x) {
      bits::Mixer mixer = {x & 15};
      int sum = 1;
      for (int i = 0; i < 5; i++) {
        sum += mixer.mix(x + i);
        sum ^= mixer.mix(sum);
      }
      return sum | 1;
    }
    """,
  ]
}
