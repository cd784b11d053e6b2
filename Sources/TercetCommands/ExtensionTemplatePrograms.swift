// SPDX-License-Identifier: Apache-2.0

/// What programs have of a new extension.
extension ExtensionTemplate {
  /// Functions with the instruction in them.
  var header: String {
    """
    /* \(mnemonic) from C. `.insn` spells the encoding, so that any assembler for RISC-V takes it. */

    #ifndef \(guardName)
    #define \(guardName)

    #include <stdint.h>

    /* sum + a * b: opcode 0x0b is custom-0, then funct3 and funct7, as in extension.json. */
    static inline int32_t \(symbol)_mac(int32_t sum, int32_t a, int32_t b) {
      __asm__(".insn r 0x0b, 0, 0, %0, %1, %2" : "+r"(sum) : "r"(a), "r"(b));
      return sum;
    }

    #endif

    """
  }

  /// A program that checks itself.
  var test: String {
    """
    /* Ends with 0, or with the number of the first case that is wrong. */

    #include "\(name).h"

    static const struct {
      int32_t sum, a, b, expected;
    } cases[] = {
        {0, 0, 0, 0},
        {5, 3, 4, 17},
        {5, -3, 4, -7},
        {-5, -3, -4, 7},
        {INT32_MAX, 1, 1, INT32_MIN},
        {7, 65536, 65536, 7},
    };

    enum { CASES = sizeof cases / sizeof cases[0], LENGTH = 256 };

    static int32_t x[LENGTH], y[LENGTH];

    /* The sum of all products, in plain C and with the instruction. */
    __attribute__((noinline)) static int32_t dot_plain(void) {
      int32_t sum = 0;
      for (int i = 0; i < LENGTH; i++) sum += x[i] * y[i];
      return sum;
    }

    __attribute__((noinline)) static int32_t dot_mac(void) {
      int32_t sum = 0;
      for (int i = 0; i < LENGTH; i++) sum = \(symbol)_mac(sum, x[i], y[i]);
      return sum;
    }

    int main(void) {
      for (int i = 0; i < CASES; i++) {
        if (\(symbol)_mac(cases[i].sum, cases[i].a, cases[i].b) != cases[i].expected) return i + 1;
      }
      for (int i = 0; i < LENGTH; i++) {
        x[i] = i - 100;
        y[i] = 7 * i % 50;
      }
      return dot_mac() == dot_plain() ? 0 : CASES + 1;
    }

    """
  }
}
