// csrrci: 165 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // Every immediate.
  TEST_CSRI 2, csrrci, 0, 0, 0
  TEST_CSRI 3, csrrci, 0xffffffff, 0xffffffff, 0
  TEST_CSRI 4, csrrci, 0xc35a96e7, 0xc35a96e7, 0
  TEST_CSRI 5, csrrci, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_CSRI 6, csrrci, 0, 0, 1
  TEST_CSRI 7, csrrci, 0xfffffffe, 0xffffffff, 1
  TEST_CSRI 8, csrrci, 0xc35a96e6, 0xc35a96e7, 1
  TEST_CSRI 9, csrrci, 0x5a0f3c84, 0x5a0f3c85, 1
  TEST_CSRI 10, csrrci, 0, 0, 2
  TEST_CSRI 11, csrrci, 0xfffffffd, 0xffffffff, 2
  TEST_CSRI 12, csrrci, 0xc35a96e5, 0xc35a96e7, 2
  TEST_CSRI 13, csrrci, 0x5a0f3c85, 0x5a0f3c85, 2
  TEST_CSRI 14, csrrci, 0, 0, 3
  TEST_CSRI 15, csrrci, 0xfffffffc, 0xffffffff, 3
  TEST_CSRI 16, csrrci, 0xc35a96e4, 0xc35a96e7, 3
  TEST_CSRI 17, csrrci, 0x5a0f3c84, 0x5a0f3c85, 3
  TEST_CSRI 18, csrrci, 0, 0, 4
  TEST_CSRI 19, csrrci, 0xfffffffb, 0xffffffff, 4
  TEST_CSRI 20, csrrci, 0xc35a96e3, 0xc35a96e7, 4
  TEST_CSRI 21, csrrci, 0x5a0f3c81, 0x5a0f3c85, 4
  TEST_CSRI 22, csrrci, 0, 0, 5
  TEST_CSRI 23, csrrci, 0xfffffffa, 0xffffffff, 5
  TEST_CSRI 24, csrrci, 0xc35a96e2, 0xc35a96e7, 5
  TEST_CSRI 25, csrrci, 0x5a0f3c80, 0x5a0f3c85, 5
  TEST_CSRI 26, csrrci, 0, 0, 6
  TEST_CSRI 27, csrrci, 0xfffffff9, 0xffffffff, 6
  TEST_CSRI 28, csrrci, 0xc35a96e1, 0xc35a96e7, 6
  TEST_CSRI 29, csrrci, 0x5a0f3c81, 0x5a0f3c85, 6
  TEST_CSRI 30, csrrci, 0, 0, 7
  TEST_CSRI 31, csrrci, 0xfffffff8, 0xffffffff, 7
  TEST_CSRI 32, csrrci, 0xc35a96e0, 0xc35a96e7, 7
  TEST_CSRI 33, csrrci, 0x5a0f3c80, 0x5a0f3c85, 7
  TEST_CSRI 34, csrrci, 0, 0, 8
  TEST_CSRI 35, csrrci, 0xfffffff7, 0xffffffff, 8
  TEST_CSRI 36, csrrci, 0xc35a96e7, 0xc35a96e7, 8
  TEST_CSRI 37, csrrci, 0x5a0f3c85, 0x5a0f3c85, 8
  TEST_CSRI 38, csrrci, 0, 0, 9
  TEST_CSRI 39, csrrci, 0xfffffff6, 0xffffffff, 9
  TEST_CSRI 40, csrrci, 0xc35a96e6, 0xc35a96e7, 9
  TEST_CSRI 41, csrrci, 0x5a0f3c84, 0x5a0f3c85, 9
  TEST_CSRI 42, csrrci, 0, 0, 10
  TEST_CSRI 43, csrrci, 0xfffffff5, 0xffffffff, 10
  TEST_CSRI 44, csrrci, 0xc35a96e5, 0xc35a96e7, 10
  TEST_CSRI 45, csrrci, 0x5a0f3c85, 0x5a0f3c85, 10
  TEST_CSRI 46, csrrci, 0, 0, 11
  TEST_CSRI 47, csrrci, 0xfffffff4, 0xffffffff, 11
  TEST_CSRI 48, csrrci, 0xc35a96e4, 0xc35a96e7, 11
  TEST_CSRI 49, csrrci, 0x5a0f3c84, 0x5a0f3c85, 11
  TEST_CSRI 50, csrrci, 0, 0, 12
  TEST_CSRI 51, csrrci, 0xfffffff3, 0xffffffff, 12
  TEST_CSRI 52, csrrci, 0xc35a96e3, 0xc35a96e7, 12
  TEST_CSRI 53, csrrci, 0x5a0f3c81, 0x5a0f3c85, 12
  TEST_CSRI 54, csrrci, 0, 0, 13
  TEST_CSRI 55, csrrci, 0xfffffff2, 0xffffffff, 13
  TEST_CSRI 56, csrrci, 0xc35a96e2, 0xc35a96e7, 13
  TEST_CSRI 57, csrrci, 0x5a0f3c80, 0x5a0f3c85, 13
  TEST_CSRI 58, csrrci, 0, 0, 14
  TEST_CSRI 59, csrrci, 0xfffffff1, 0xffffffff, 14
  TEST_CSRI 60, csrrci, 0xc35a96e1, 0xc35a96e7, 14
  TEST_CSRI 61, csrrci, 0x5a0f3c81, 0x5a0f3c85, 14
  TEST_CSRI 62, csrrci, 0, 0, 15
  TEST_CSRI 63, csrrci, 0xfffffff0, 0xffffffff, 15
  TEST_CSRI 64, csrrci, 0xc35a96e0, 0xc35a96e7, 15
  TEST_CSRI 65, csrrci, 0x5a0f3c80, 0x5a0f3c85, 15
  TEST_CSRI 66, csrrci, 0, 0, 16
  TEST_CSRI 67, csrrci, 0xffffffef, 0xffffffff, 16
  TEST_CSRI 68, csrrci, 0xc35a96e7, 0xc35a96e7, 16
  TEST_CSRI 69, csrrci, 0x5a0f3c85, 0x5a0f3c85, 16
  TEST_CSRI 70, csrrci, 0, 0, 17
  TEST_CSRI 71, csrrci, 0xffffffee, 0xffffffff, 17
  TEST_CSRI 72, csrrci, 0xc35a96e6, 0xc35a96e7, 17
  TEST_CSRI 73, csrrci, 0x5a0f3c84, 0x5a0f3c85, 17
  TEST_CSRI 74, csrrci, 0, 0, 18
  TEST_CSRI 75, csrrci, 0xffffffed, 0xffffffff, 18
  TEST_CSRI 76, csrrci, 0xc35a96e5, 0xc35a96e7, 18
  TEST_CSRI 77, csrrci, 0x5a0f3c85, 0x5a0f3c85, 18
  TEST_CSRI 78, csrrci, 0, 0, 19
  TEST_CSRI 79, csrrci, 0xffffffec, 0xffffffff, 19
  TEST_CSRI 80, csrrci, 0xc35a96e4, 0xc35a96e7, 19
  TEST_CSRI 81, csrrci, 0x5a0f3c84, 0x5a0f3c85, 19
  TEST_CSRI 82, csrrci, 0, 0, 20
  TEST_CSRI 83, csrrci, 0xffffffeb, 0xffffffff, 20
  TEST_CSRI 84, csrrci, 0xc35a96e3, 0xc35a96e7, 20
  TEST_CSRI 85, csrrci, 0x5a0f3c81, 0x5a0f3c85, 20
  TEST_CSRI 86, csrrci, 0, 0, 21
  TEST_CSRI 87, csrrci, 0xffffffea, 0xffffffff, 21
  TEST_CSRI 88, csrrci, 0xc35a96e2, 0xc35a96e7, 21
  TEST_CSRI 89, csrrci, 0x5a0f3c80, 0x5a0f3c85, 21
  TEST_CSRI 90, csrrci, 0, 0, 22
  TEST_CSRI 91, csrrci, 0xffffffe9, 0xffffffff, 22
  TEST_CSRI 92, csrrci, 0xc35a96e1, 0xc35a96e7, 22
  TEST_CSRI 93, csrrci, 0x5a0f3c81, 0x5a0f3c85, 22
  TEST_CSRI 94, csrrci, 0, 0, 23
  TEST_CSRI 95, csrrci, 0xffffffe8, 0xffffffff, 23
  TEST_CSRI 96, csrrci, 0xc35a96e0, 0xc35a96e7, 23
  TEST_CSRI 97, csrrci, 0x5a0f3c80, 0x5a0f3c85, 23
  TEST_CSRI 98, csrrci, 0, 0, 24
  TEST_CSRI 99, csrrci, 0xffffffe7, 0xffffffff, 24
  TEST_CSRI 100, csrrci, 0xc35a96e7, 0xc35a96e7, 24
  TEST_CSRI 101, csrrci, 0x5a0f3c85, 0x5a0f3c85, 24
  TEST_CSRI 102, csrrci, 0, 0, 25
  TEST_CSRI 103, csrrci, 0xffffffe6, 0xffffffff, 25
  TEST_CSRI 104, csrrci, 0xc35a96e6, 0xc35a96e7, 25
  TEST_CSRI 105, csrrci, 0x5a0f3c84, 0x5a0f3c85, 25
  TEST_CSRI 106, csrrci, 0, 0, 26
  TEST_CSRI 107, csrrci, 0xffffffe5, 0xffffffff, 26
  TEST_CSRI 108, csrrci, 0xc35a96e5, 0xc35a96e7, 26
  TEST_CSRI 109, csrrci, 0x5a0f3c85, 0x5a0f3c85, 26
  TEST_CSRI 110, csrrci, 0, 0, 27
  TEST_CSRI 111, csrrci, 0xffffffe4, 0xffffffff, 27
  TEST_CSRI 112, csrrci, 0xc35a96e4, 0xc35a96e7, 27
  TEST_CSRI 113, csrrci, 0x5a0f3c84, 0x5a0f3c85, 27
  TEST_CSRI 114, csrrci, 0, 0, 28
  TEST_CSRI 115, csrrci, 0xffffffe3, 0xffffffff, 28
  TEST_CSRI 116, csrrci, 0xc35a96e3, 0xc35a96e7, 28
  TEST_CSRI 117, csrrci, 0x5a0f3c81, 0x5a0f3c85, 28
  TEST_CSRI 118, csrrci, 0, 0, 29
  TEST_CSRI 119, csrrci, 0xffffffe2, 0xffffffff, 29
  TEST_CSRI 120, csrrci, 0xc35a96e2, 0xc35a96e7, 29
  TEST_CSRI 121, csrrci, 0x5a0f3c80, 0x5a0f3c85, 29
  TEST_CSRI 122, csrrci, 0, 0, 30
  TEST_CSRI 123, csrrci, 0xffffffe1, 0xffffffff, 30
  TEST_CSRI 124, csrrci, 0xc35a96e1, 0xc35a96e7, 30
  TEST_CSRI 125, csrrci, 0x5a0f3c81, 0x5a0f3c85, 30
  TEST_CSRI 126, csrrci, 0, 0, 31
  TEST_CSRI 127, csrrci, 0xffffffe0, 0xffffffff, 31
  TEST_CSRI 128, csrrci, 0xc35a96e0, 0xc35a96e7, 31
  TEST_CSRI 129, csrrci, 0x5a0f3c80, 0x5a0f3c85, 31

  // Every register.
  TEST_CSRI_REGISTERS 130, csrrci, 0xade3559d, 0xade3559f, 2, x1, x7
  TEST_CSRI_REGISTERS 131, csrrci, 0xdc53fba0, 0xdc53fbb0, 24, x2, x7
  TEST_CSRI_REGISTERS 132, csrrci, 0xc6537c61, 0xc6537c71, 16, x4, x7
  TEST_CSRI_REGISTERS 133, csrrci, 0x59e20460, 0x59e2046c, 14, x5, x7
  TEST_CSRI_REGISTERS 134, csrrci, 0xb583bce0, 0xb583bcf6, 23, x6, x7
  TEST_CSRI_REGISTERS 135, csrrci, 0xa3ce7902, 0xa3ce7916, 29, x7, x5
  TEST_CSRI_REGISTERS 136, csrrci, 0xb2e2fc65, 0xb2e2fc67, 2, x8, x7
  TEST_CSRI_REGISTERS 137, csrrci, 0xd5b92662, 0xd5b92662, 28, x9, x7
  TEST_CSRI_REGISTERS 138, csrrci, 0xca7d4970, 0xca7d4972, 11, x10, x7
  TEST_CSRI_REGISTERS 139, csrrci, 0xf87bd6d8, 0xf87bd6d8, 0, x11, x7
  TEST_CSRI_REGISTERS 140, csrrci, 0xc9d98e28, 0xc9d98e28, 21, x12, x7
  TEST_CSRI_REGISTERS 141, csrrci, 0x17e4d823, 0x17e4d833, 24, x13, x7
  TEST_CSRI_REGISTERS 142, csrrci, 0x597fbca2, 0x597fbca2, 21, x14, x7
  TEST_CSRI_REGISTERS 143, csrrci, 0xc762d866, 0xc762d86e, 25, x15, x7
  TEST_CSRI_REGISTERS 144, csrrci, 0x0c1b1e8c, 0x0c1b1e8c, 19, x16, x7
  TEST_CSRI_REGISTERS 145, csrrci, 0x29370578, 0x2937057a, 2, x17, x7
  TEST_CSRI_REGISTERS 146, csrrci, 0xe7e4c920, 0xe7e4c92f, 31, x18, x7
  TEST_CSRI_REGISTERS 147, csrrci, 0xe931f440, 0xe931f445, 21, x19, x7
  TEST_CSRI_REGISTERS 148, csrrci, 0xae5d6f28, 0xae5d6f2d, 21, x20, x7
  TEST_CSRI_REGISTERS 149, csrrci, 0xa17ede41, 0xa17ede49, 26, x21, x7
  TEST_CSRI_REGISTERS 150, csrrci, 0x5344135b, 0x5344135b, 4, x22, x7
  TEST_CSRI_REGISTERS 151, csrrci, 0x2d55cf00, 0x2d55cf01, 27, x23, x7
  TEST_CSRI_REGISTERS 152, csrrci, 0x59b18411, 0x59b18413, 14, x24, x7
  TEST_CSRI_REGISTERS 153, csrrci, 0x2156cb20, 0x2156cb31, 27, x25, x7
  TEST_CSRI_REGISTERS 154, csrrci, 0xb71d9c80, 0xb71d9c84, 15, x26, x7
  TEST_CSRI_REGISTERS 155, csrrci, 0xc70717d6, 0xc70717d6, 8, x27, x7
  TEST_CSRI_REGISTERS 156, csrrci, 0x9460a870, 0x9460a872, 10, x28, x7
  TEST_CSRI_REGISTERS 157, csrrci, 0xcde7d150, 0xcde7d151, 3, x29, x7
  TEST_CSRI_REGISTERS 158, csrrci, 0x84fcaaf2, 0x84fcaafa, 12, x30, x7
  TEST_CSRI_REGISTERS 159, csrrci, 0x921f878e, 0x921f879e, 16, x31, x7

  // The result at every forwarding distance; x0.
  TEST_CSRI_AFTER 160, 0, csrrci, 0x42b789d0, 0x42b789d1, 9
  TEST_CSRI_ZERO_RD 161, csrrci, 0xf5fa91c8, 0xf5fa91de, 22
  TEST_CSRI_AFTER 162, 1, csrrci, 0x94880881, 0x94880885, 22
  TEST_CSRI_ZERO_RD 163, csrrci, 0x49d7d802, 0x49d7d80e, 12
  TEST_CSRI_AFTER 164, 2, csrrci, 0x731cdf44, 0x731cdf54, 25
  TEST_CSRI_ZERO_RD 165, csrrci, 0x87983821, 0x87983831, 24

  // A read-only CSR may be read, and traps when written.
  TEST_READ_ONLY_IMM 166, csrrci, 0

TEST_END
