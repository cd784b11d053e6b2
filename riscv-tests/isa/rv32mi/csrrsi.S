// csrrsi: 165 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // Every immediate.
  TEST_CSRI 2, csrrsi, 0, 0, 0
  TEST_CSRI 3, csrrsi, 0xffffffff, 0xffffffff, 0
  TEST_CSRI 4, csrrsi, 0xc35a96e7, 0xc35a96e7, 0
  TEST_CSRI 5, csrrsi, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_CSRI 6, csrrsi, 1, 0, 1
  TEST_CSRI 7, csrrsi, 0xffffffff, 0xffffffff, 1
  TEST_CSRI 8, csrrsi, 0xc35a96e7, 0xc35a96e7, 1
  TEST_CSRI 9, csrrsi, 0x5a0f3c85, 0x5a0f3c85, 1
  TEST_CSRI 10, csrrsi, 2, 0, 2
  TEST_CSRI 11, csrrsi, 0xffffffff, 0xffffffff, 2
  TEST_CSRI 12, csrrsi, 0xc35a96e7, 0xc35a96e7, 2
  TEST_CSRI 13, csrrsi, 0x5a0f3c87, 0x5a0f3c85, 2
  TEST_CSRI 14, csrrsi, 3, 0, 3
  TEST_CSRI 15, csrrsi, 0xffffffff, 0xffffffff, 3
  TEST_CSRI 16, csrrsi, 0xc35a96e7, 0xc35a96e7, 3
  TEST_CSRI 17, csrrsi, 0x5a0f3c87, 0x5a0f3c85, 3
  TEST_CSRI 18, csrrsi, 4, 0, 4
  TEST_CSRI 19, csrrsi, 0xffffffff, 0xffffffff, 4
  TEST_CSRI 20, csrrsi, 0xc35a96e7, 0xc35a96e7, 4
  TEST_CSRI 21, csrrsi, 0x5a0f3c85, 0x5a0f3c85, 4
  TEST_CSRI 22, csrrsi, 5, 0, 5
  TEST_CSRI 23, csrrsi, 0xffffffff, 0xffffffff, 5
  TEST_CSRI 24, csrrsi, 0xc35a96e7, 0xc35a96e7, 5
  TEST_CSRI 25, csrrsi, 0x5a0f3c85, 0x5a0f3c85, 5
  TEST_CSRI 26, csrrsi, 6, 0, 6
  TEST_CSRI 27, csrrsi, 0xffffffff, 0xffffffff, 6
  TEST_CSRI 28, csrrsi, 0xc35a96e7, 0xc35a96e7, 6
  TEST_CSRI 29, csrrsi, 0x5a0f3c87, 0x5a0f3c85, 6
  TEST_CSRI 30, csrrsi, 7, 0, 7
  TEST_CSRI 31, csrrsi, 0xffffffff, 0xffffffff, 7
  TEST_CSRI 32, csrrsi, 0xc35a96e7, 0xc35a96e7, 7
  TEST_CSRI 33, csrrsi, 0x5a0f3c87, 0x5a0f3c85, 7
  TEST_CSRI 34, csrrsi, 8, 0, 8
  TEST_CSRI 35, csrrsi, 0xffffffff, 0xffffffff, 8
  TEST_CSRI 36, csrrsi, 0xc35a96ef, 0xc35a96e7, 8
  TEST_CSRI 37, csrrsi, 0x5a0f3c8d, 0x5a0f3c85, 8
  TEST_CSRI 38, csrrsi, 9, 0, 9
  TEST_CSRI 39, csrrsi, 0xffffffff, 0xffffffff, 9
  TEST_CSRI 40, csrrsi, 0xc35a96ef, 0xc35a96e7, 9
  TEST_CSRI 41, csrrsi, 0x5a0f3c8d, 0x5a0f3c85, 9
  TEST_CSRI 42, csrrsi, 10, 0, 10
  TEST_CSRI 43, csrrsi, 0xffffffff, 0xffffffff, 10
  TEST_CSRI 44, csrrsi, 0xc35a96ef, 0xc35a96e7, 10
  TEST_CSRI 45, csrrsi, 0x5a0f3c8f, 0x5a0f3c85, 10
  TEST_CSRI 46, csrrsi, 11, 0, 11
  TEST_CSRI 47, csrrsi, 0xffffffff, 0xffffffff, 11
  TEST_CSRI 48, csrrsi, 0xc35a96ef, 0xc35a96e7, 11
  TEST_CSRI 49, csrrsi, 0x5a0f3c8f, 0x5a0f3c85, 11
  TEST_CSRI 50, csrrsi, 12, 0, 12
  TEST_CSRI 51, csrrsi, 0xffffffff, 0xffffffff, 12
  TEST_CSRI 52, csrrsi, 0xc35a96ef, 0xc35a96e7, 12
  TEST_CSRI 53, csrrsi, 0x5a0f3c8d, 0x5a0f3c85, 12
  TEST_CSRI 54, csrrsi, 13, 0, 13
  TEST_CSRI 55, csrrsi, 0xffffffff, 0xffffffff, 13
  TEST_CSRI 56, csrrsi, 0xc35a96ef, 0xc35a96e7, 13
  TEST_CSRI 57, csrrsi, 0x5a0f3c8d, 0x5a0f3c85, 13
  TEST_CSRI 58, csrrsi, 14, 0, 14
  TEST_CSRI 59, csrrsi, 0xffffffff, 0xffffffff, 14
  TEST_CSRI 60, csrrsi, 0xc35a96ef, 0xc35a96e7, 14
  TEST_CSRI 61, csrrsi, 0x5a0f3c8f, 0x5a0f3c85, 14
  TEST_CSRI 62, csrrsi, 15, 0, 15
  TEST_CSRI 63, csrrsi, 0xffffffff, 0xffffffff, 15
  TEST_CSRI 64, csrrsi, 0xc35a96ef, 0xc35a96e7, 15
  TEST_CSRI 65, csrrsi, 0x5a0f3c8f, 0x5a0f3c85, 15
  TEST_CSRI 66, csrrsi, 16, 0, 16
  TEST_CSRI 67, csrrsi, 0xffffffff, 0xffffffff, 16
  TEST_CSRI 68, csrrsi, 0xc35a96f7, 0xc35a96e7, 16
  TEST_CSRI 69, csrrsi, 0x5a0f3c95, 0x5a0f3c85, 16
  TEST_CSRI 70, csrrsi, 17, 0, 17
  TEST_CSRI 71, csrrsi, 0xffffffff, 0xffffffff, 17
  TEST_CSRI 72, csrrsi, 0xc35a96f7, 0xc35a96e7, 17
  TEST_CSRI 73, csrrsi, 0x5a0f3c95, 0x5a0f3c85, 17
  TEST_CSRI 74, csrrsi, 18, 0, 18
  TEST_CSRI 75, csrrsi, 0xffffffff, 0xffffffff, 18
  TEST_CSRI 76, csrrsi, 0xc35a96f7, 0xc35a96e7, 18
  TEST_CSRI 77, csrrsi, 0x5a0f3c97, 0x5a0f3c85, 18
  TEST_CSRI 78, csrrsi, 19, 0, 19
  TEST_CSRI 79, csrrsi, 0xffffffff, 0xffffffff, 19
  TEST_CSRI 80, csrrsi, 0xc35a96f7, 0xc35a96e7, 19
  TEST_CSRI 81, csrrsi, 0x5a0f3c97, 0x5a0f3c85, 19
  TEST_CSRI 82, csrrsi, 20, 0, 20
  TEST_CSRI 83, csrrsi, 0xffffffff, 0xffffffff, 20
  TEST_CSRI 84, csrrsi, 0xc35a96f7, 0xc35a96e7, 20
  TEST_CSRI 85, csrrsi, 0x5a0f3c95, 0x5a0f3c85, 20
  TEST_CSRI 86, csrrsi, 21, 0, 21
  TEST_CSRI 87, csrrsi, 0xffffffff, 0xffffffff, 21
  TEST_CSRI 88, csrrsi, 0xc35a96f7, 0xc35a96e7, 21
  TEST_CSRI 89, csrrsi, 0x5a0f3c95, 0x5a0f3c85, 21
  TEST_CSRI 90, csrrsi, 22, 0, 22
  TEST_CSRI 91, csrrsi, 0xffffffff, 0xffffffff, 22
  TEST_CSRI 92, csrrsi, 0xc35a96f7, 0xc35a96e7, 22
  TEST_CSRI 93, csrrsi, 0x5a0f3c97, 0x5a0f3c85, 22
  TEST_CSRI 94, csrrsi, 23, 0, 23
  TEST_CSRI 95, csrrsi, 0xffffffff, 0xffffffff, 23
  TEST_CSRI 96, csrrsi, 0xc35a96f7, 0xc35a96e7, 23
  TEST_CSRI 97, csrrsi, 0x5a0f3c97, 0x5a0f3c85, 23
  TEST_CSRI 98, csrrsi, 24, 0, 24
  TEST_CSRI 99, csrrsi, 0xffffffff, 0xffffffff, 24
  TEST_CSRI 100, csrrsi, 0xc35a96ff, 0xc35a96e7, 24
  TEST_CSRI 101, csrrsi, 0x5a0f3c9d, 0x5a0f3c85, 24
  TEST_CSRI 102, csrrsi, 25, 0, 25
  TEST_CSRI 103, csrrsi, 0xffffffff, 0xffffffff, 25
  TEST_CSRI 104, csrrsi, 0xc35a96ff, 0xc35a96e7, 25
  TEST_CSRI 105, csrrsi, 0x5a0f3c9d, 0x5a0f3c85, 25
  TEST_CSRI 106, csrrsi, 26, 0, 26
  TEST_CSRI 107, csrrsi, 0xffffffff, 0xffffffff, 26
  TEST_CSRI 108, csrrsi, 0xc35a96ff, 0xc35a96e7, 26
  TEST_CSRI 109, csrrsi, 0x5a0f3c9f, 0x5a0f3c85, 26
  TEST_CSRI 110, csrrsi, 27, 0, 27
  TEST_CSRI 111, csrrsi, 0xffffffff, 0xffffffff, 27
  TEST_CSRI 112, csrrsi, 0xc35a96ff, 0xc35a96e7, 27
  TEST_CSRI 113, csrrsi, 0x5a0f3c9f, 0x5a0f3c85, 27
  TEST_CSRI 114, csrrsi, 28, 0, 28
  TEST_CSRI 115, csrrsi, 0xffffffff, 0xffffffff, 28
  TEST_CSRI 116, csrrsi, 0xc35a96ff, 0xc35a96e7, 28
  TEST_CSRI 117, csrrsi, 0x5a0f3c9d, 0x5a0f3c85, 28
  TEST_CSRI 118, csrrsi, 29, 0, 29
  TEST_CSRI 119, csrrsi, 0xffffffff, 0xffffffff, 29
  TEST_CSRI 120, csrrsi, 0xc35a96ff, 0xc35a96e7, 29
  TEST_CSRI 121, csrrsi, 0x5a0f3c9d, 0x5a0f3c85, 29
  TEST_CSRI 122, csrrsi, 30, 0, 30
  TEST_CSRI 123, csrrsi, 0xffffffff, 0xffffffff, 30
  TEST_CSRI 124, csrrsi, 0xc35a96ff, 0xc35a96e7, 30
  TEST_CSRI 125, csrrsi, 0x5a0f3c9f, 0x5a0f3c85, 30
  TEST_CSRI 126, csrrsi, 31, 0, 31
  TEST_CSRI 127, csrrsi, 0xffffffff, 0xffffffff, 31
  TEST_CSRI 128, csrrsi, 0xc35a96ff, 0xc35a96e7, 31
  TEST_CSRI 129, csrrsi, 0x5a0f3c9f, 0x5a0f3c85, 31

  // Every register.
  TEST_CSRI_REGISTERS 130, csrrsi, 0xa5a8d65f, 0xa5a8d65d, 15, x1, x7
  TEST_CSRI_REGISTERS 131, csrrsi, 0x443187db, 0x443187d3, 11, x2, x7
  TEST_CSRI_REGISTERS 132, csrrsi, 0x542b00de, 0x542b00d0, 30, x4, x7
  TEST_CSRI_REGISTERS 133, csrrsi, 0x8fe8215d, 0x8fe82141, 29, x5, x7
  TEST_CSRI_REGISTERS 134, csrrsi, 0x106b750d, 0x106b750d, 4, x6, x7
  TEST_CSRI_REGISTERS 135, csrrsi, 0x6c49777b, 0x6c497772, 25, x7, x5
  TEST_CSRI_REGISTERS 136, csrrsi, 0x728d415f, 0x728d414f, 27, x8, x7
  TEST_CSRI_REGISTERS 137, csrrsi, 0xc9dc199b, 0xc9dc198b, 19, x9, x7
  TEST_CSRI_REGISTERS 138, csrrsi, 0x3078edb7, 0x3078edb6, 5, x10, x7
  TEST_CSRI_REGISTERS 139, csrrsi, 0x8a99e7be, 0x8a99e7ba, 28, x11, x7
  TEST_CSRI_REGISTERS 140, csrrsi, 0x3880171d, 0x38801711, 13, x12, x7
  TEST_CSRI_REGISTERS 141, csrrsi, 0xfe1d25ff, 0xfe1d25f7, 8, x13, x7
  TEST_CSRI_REGISTERS 142, csrrsi, 0xaacbde53, 0xaacbde51, 2, x14, x7
  TEST_CSRI_REGISTERS 143, csrrsi, 0x5dd85a3f, 0x5dd85a3f, 13, x15, x7
  TEST_CSRI_REGISTERS 144, csrrsi, 0xd041ec3d, 0xd041ec35, 29, x16, x7
  TEST_CSRI_REGISTERS 145, csrrsi, 0x8054506f, 0x8054506a, 5, x17, x7
  TEST_CSRI_REGISTERS 146, csrrsi, 0x3ef08f44, 0x3ef08f44, 0, x18, x7
  TEST_CSRI_REGISTERS 147, csrrsi, 0xc75e609f, 0xc75e609a, 15, x19, x7
  TEST_CSRI_REGISTERS 148, csrrsi, 0xe4cd79df, 0xe4cd79d7, 11, x20, x7
  TEST_CSRI_REGISTERS 149, csrrsi, 0x28ae1dde, 0x28ae1dd8, 30, x21, x7
  TEST_CSRI_REGISTERS 150, csrrsi, 0x590eabb7, 0x590eabb7, 17, x22, x7
  TEST_CSRI_REGISTERS 151, csrrsi, 0xaa8067ff, 0xaa8067ee, 23, x23, x7
  TEST_CSRI_REGISTERS 152, csrrsi, 0x20b4a24f, 0x20b4a24d, 3, x24, x7
  TEST_CSRI_REGISTERS 153, csrrsi, 0xf0f455db, 0xf0f455d8, 19, x25, x7
  TEST_CSRI_REGISTERS 154, csrrsi, 0x0013c6c6, 0x0013c6c4, 2, x26, x7
  TEST_CSRI_REGISTERS 155, csrrsi, 0x724d8d9e, 0x724d8d8a, 30, x27, x7
  TEST_CSRI_REGISTERS 156, csrrsi, 0x468d99ff, 0x468d99ff, 19, x28, x7
  TEST_CSRI_REGISTERS 157, csrrsi, 0xc4901f56, 0xc4901f56, 2, x29, x7
  TEST_CSRI_REGISTERS 158, csrrsi, 0xc9bfb37b, 0xc9bfb37b, 3, x30, x7
  TEST_CSRI_REGISTERS 159, csrrsi, 0x8e5bc887, 0x8e5bc883, 5, x31, x7

  // The result at every forwarding distance; x0.
  TEST_CSRI_AFTER 160, 0, csrrsi, 0xf30895da, 0xf30895ca, 24
  TEST_CSRI_ZERO_RD 161, csrrsi, 0x39ccf19e, 0x39ccf184, 26
  TEST_CSRI_AFTER 162, 1, csrrsi, 0xf81d41db, 0xf81d41cb, 26
  TEST_CSRI_ZERO_RD 163, csrrsi, 0x5cc9959e, 0x5cc99582, 28
  TEST_CSRI_AFTER 164, 2, csrrsi, 0x1b03bdd7, 0x1b03bdd6, 19
  TEST_CSRI_ZERO_RD 165, csrrsi, 0xc582569b, 0xc582569b, 11

  // A read-only CSR may be read, and traps when written.
  TEST_READ_ONLY_IMM 166, csrrsi, 0

TEST_END
