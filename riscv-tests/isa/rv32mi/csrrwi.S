// csrrwi: 165 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // Every immediate.
  TEST_CSRI 2, csrrwi, 0, 0, 0
  TEST_CSRI 3, csrrwi, 0, 0xffffffff, 0
  TEST_CSRI 4, csrrwi, 0, 0xc35a96e7, 0
  TEST_CSRI 5, csrrwi, 0, 0x5a0f3c85, 0
  TEST_CSRI 6, csrrwi, 1, 0, 1
  TEST_CSRI 7, csrrwi, 1, 0xffffffff, 1
  TEST_CSRI 8, csrrwi, 1, 0xc35a96e7, 1
  TEST_CSRI 9, csrrwi, 1, 0x5a0f3c85, 1
  TEST_CSRI 10, csrrwi, 2, 0, 2
  TEST_CSRI 11, csrrwi, 2, 0xffffffff, 2
  TEST_CSRI 12, csrrwi, 2, 0xc35a96e7, 2
  TEST_CSRI 13, csrrwi, 2, 0x5a0f3c85, 2
  TEST_CSRI 14, csrrwi, 3, 0, 3
  TEST_CSRI 15, csrrwi, 3, 0xffffffff, 3
  TEST_CSRI 16, csrrwi, 3, 0xc35a96e7, 3
  TEST_CSRI 17, csrrwi, 3, 0x5a0f3c85, 3
  TEST_CSRI 18, csrrwi, 4, 0, 4
  TEST_CSRI 19, csrrwi, 4, 0xffffffff, 4
  TEST_CSRI 20, csrrwi, 4, 0xc35a96e7, 4
  TEST_CSRI 21, csrrwi, 4, 0x5a0f3c85, 4
  TEST_CSRI 22, csrrwi, 5, 0, 5
  TEST_CSRI 23, csrrwi, 5, 0xffffffff, 5
  TEST_CSRI 24, csrrwi, 5, 0xc35a96e7, 5
  TEST_CSRI 25, csrrwi, 5, 0x5a0f3c85, 5
  TEST_CSRI 26, csrrwi, 6, 0, 6
  TEST_CSRI 27, csrrwi, 6, 0xffffffff, 6
  TEST_CSRI 28, csrrwi, 6, 0xc35a96e7, 6
  TEST_CSRI 29, csrrwi, 6, 0x5a0f3c85, 6
  TEST_CSRI 30, csrrwi, 7, 0, 7
  TEST_CSRI 31, csrrwi, 7, 0xffffffff, 7
  TEST_CSRI 32, csrrwi, 7, 0xc35a96e7, 7
  TEST_CSRI 33, csrrwi, 7, 0x5a0f3c85, 7
  TEST_CSRI 34, csrrwi, 8, 0, 8
  TEST_CSRI 35, csrrwi, 8, 0xffffffff, 8
  TEST_CSRI 36, csrrwi, 8, 0xc35a96e7, 8
  TEST_CSRI 37, csrrwi, 8, 0x5a0f3c85, 8
  TEST_CSRI 38, csrrwi, 9, 0, 9
  TEST_CSRI 39, csrrwi, 9, 0xffffffff, 9
  TEST_CSRI 40, csrrwi, 9, 0xc35a96e7, 9
  TEST_CSRI 41, csrrwi, 9, 0x5a0f3c85, 9
  TEST_CSRI 42, csrrwi, 10, 0, 10
  TEST_CSRI 43, csrrwi, 10, 0xffffffff, 10
  TEST_CSRI 44, csrrwi, 10, 0xc35a96e7, 10
  TEST_CSRI 45, csrrwi, 10, 0x5a0f3c85, 10
  TEST_CSRI 46, csrrwi, 11, 0, 11
  TEST_CSRI 47, csrrwi, 11, 0xffffffff, 11
  TEST_CSRI 48, csrrwi, 11, 0xc35a96e7, 11
  TEST_CSRI 49, csrrwi, 11, 0x5a0f3c85, 11
  TEST_CSRI 50, csrrwi, 12, 0, 12
  TEST_CSRI 51, csrrwi, 12, 0xffffffff, 12
  TEST_CSRI 52, csrrwi, 12, 0xc35a96e7, 12
  TEST_CSRI 53, csrrwi, 12, 0x5a0f3c85, 12
  TEST_CSRI 54, csrrwi, 13, 0, 13
  TEST_CSRI 55, csrrwi, 13, 0xffffffff, 13
  TEST_CSRI 56, csrrwi, 13, 0xc35a96e7, 13
  TEST_CSRI 57, csrrwi, 13, 0x5a0f3c85, 13
  TEST_CSRI 58, csrrwi, 14, 0, 14
  TEST_CSRI 59, csrrwi, 14, 0xffffffff, 14
  TEST_CSRI 60, csrrwi, 14, 0xc35a96e7, 14
  TEST_CSRI 61, csrrwi, 14, 0x5a0f3c85, 14
  TEST_CSRI 62, csrrwi, 15, 0, 15
  TEST_CSRI 63, csrrwi, 15, 0xffffffff, 15
  TEST_CSRI 64, csrrwi, 15, 0xc35a96e7, 15
  TEST_CSRI 65, csrrwi, 15, 0x5a0f3c85, 15
  TEST_CSRI 66, csrrwi, 16, 0, 16
  TEST_CSRI 67, csrrwi, 16, 0xffffffff, 16
  TEST_CSRI 68, csrrwi, 16, 0xc35a96e7, 16
  TEST_CSRI 69, csrrwi, 16, 0x5a0f3c85, 16
  TEST_CSRI 70, csrrwi, 17, 0, 17
  TEST_CSRI 71, csrrwi, 17, 0xffffffff, 17
  TEST_CSRI 72, csrrwi, 17, 0xc35a96e7, 17
  TEST_CSRI 73, csrrwi, 17, 0x5a0f3c85, 17
  TEST_CSRI 74, csrrwi, 18, 0, 18
  TEST_CSRI 75, csrrwi, 18, 0xffffffff, 18
  TEST_CSRI 76, csrrwi, 18, 0xc35a96e7, 18
  TEST_CSRI 77, csrrwi, 18, 0x5a0f3c85, 18
  TEST_CSRI 78, csrrwi, 19, 0, 19
  TEST_CSRI 79, csrrwi, 19, 0xffffffff, 19
  TEST_CSRI 80, csrrwi, 19, 0xc35a96e7, 19
  TEST_CSRI 81, csrrwi, 19, 0x5a0f3c85, 19
  TEST_CSRI 82, csrrwi, 20, 0, 20
  TEST_CSRI 83, csrrwi, 20, 0xffffffff, 20
  TEST_CSRI 84, csrrwi, 20, 0xc35a96e7, 20
  TEST_CSRI 85, csrrwi, 20, 0x5a0f3c85, 20
  TEST_CSRI 86, csrrwi, 21, 0, 21
  TEST_CSRI 87, csrrwi, 21, 0xffffffff, 21
  TEST_CSRI 88, csrrwi, 21, 0xc35a96e7, 21
  TEST_CSRI 89, csrrwi, 21, 0x5a0f3c85, 21
  TEST_CSRI 90, csrrwi, 22, 0, 22
  TEST_CSRI 91, csrrwi, 22, 0xffffffff, 22
  TEST_CSRI 92, csrrwi, 22, 0xc35a96e7, 22
  TEST_CSRI 93, csrrwi, 22, 0x5a0f3c85, 22
  TEST_CSRI 94, csrrwi, 23, 0, 23
  TEST_CSRI 95, csrrwi, 23, 0xffffffff, 23
  TEST_CSRI 96, csrrwi, 23, 0xc35a96e7, 23
  TEST_CSRI 97, csrrwi, 23, 0x5a0f3c85, 23
  TEST_CSRI 98, csrrwi, 24, 0, 24
  TEST_CSRI 99, csrrwi, 24, 0xffffffff, 24
  TEST_CSRI 100, csrrwi, 24, 0xc35a96e7, 24
  TEST_CSRI 101, csrrwi, 24, 0x5a0f3c85, 24
  TEST_CSRI 102, csrrwi, 25, 0, 25
  TEST_CSRI 103, csrrwi, 25, 0xffffffff, 25
  TEST_CSRI 104, csrrwi, 25, 0xc35a96e7, 25
  TEST_CSRI 105, csrrwi, 25, 0x5a0f3c85, 25
  TEST_CSRI 106, csrrwi, 26, 0, 26
  TEST_CSRI 107, csrrwi, 26, 0xffffffff, 26
  TEST_CSRI 108, csrrwi, 26, 0xc35a96e7, 26
  TEST_CSRI 109, csrrwi, 26, 0x5a0f3c85, 26
  TEST_CSRI 110, csrrwi, 27, 0, 27
  TEST_CSRI 111, csrrwi, 27, 0xffffffff, 27
  TEST_CSRI 112, csrrwi, 27, 0xc35a96e7, 27
  TEST_CSRI 113, csrrwi, 27, 0x5a0f3c85, 27
  TEST_CSRI 114, csrrwi, 28, 0, 28
  TEST_CSRI 115, csrrwi, 28, 0xffffffff, 28
  TEST_CSRI 116, csrrwi, 28, 0xc35a96e7, 28
  TEST_CSRI 117, csrrwi, 28, 0x5a0f3c85, 28
  TEST_CSRI 118, csrrwi, 29, 0, 29
  TEST_CSRI 119, csrrwi, 29, 0xffffffff, 29
  TEST_CSRI 120, csrrwi, 29, 0xc35a96e7, 29
  TEST_CSRI 121, csrrwi, 29, 0x5a0f3c85, 29
  TEST_CSRI 122, csrrwi, 30, 0, 30
  TEST_CSRI 123, csrrwi, 30, 0xffffffff, 30
  TEST_CSRI 124, csrrwi, 30, 0xc35a96e7, 30
  TEST_CSRI 125, csrrwi, 30, 0x5a0f3c85, 30
  TEST_CSRI 126, csrrwi, 31, 0, 31
  TEST_CSRI 127, csrrwi, 31, 0xffffffff, 31
  TEST_CSRI 128, csrrwi, 31, 0xc35a96e7, 31
  TEST_CSRI 129, csrrwi, 31, 0x5a0f3c85, 31

  // Every register.
  TEST_CSRI_REGISTERS 130, csrrwi, 4, 0x9916362c, 4, x1, x7
  TEST_CSRI_REGISTERS 131, csrrwi, 29, 0x36c8dd31, 29, x2, x7
  TEST_CSRI_REGISTERS 132, csrrwi, 21, 0x0a022e31, 21, x4, x7
  TEST_CSRI_REGISTERS 133, csrrwi, 9, 0x6f6e0558, 9, x5, x7
  TEST_CSRI_REGISTERS 134, csrrwi, 8, 0x6d289879, 8, x6, x7
  TEST_CSRI_REGISTERS 135, csrrwi, 14, 0xdf6fc2a8, 14, x7, x5
  TEST_CSRI_REGISTERS 136, csrrwi, 27, 0x86e71414, 27, x8, x7
  TEST_CSRI_REGISTERS 137, csrrwi, 27, 0x963d2f99, 27, x9, x7
  TEST_CSRI_REGISTERS 138, csrrwi, 14, 0x24870ccc, 14, x10, x7
  TEST_CSRI_REGISTERS 139, csrrwi, 23, 0x86d716cf, 23, x11, x7
  TEST_CSRI_REGISTERS 140, csrrwi, 24, 0x3161429c, 24, x12, x7
  TEST_CSRI_REGISTERS 141, csrrwi, 19, 0xf6d972d6, 19, x13, x7
  TEST_CSRI_REGISTERS 142, csrrwi, 14, 0x8253e597, 14, x14, x7
  TEST_CSRI_REGISTERS 143, csrrwi, 28, 0xf5c1c965, 28, x15, x7
  TEST_CSRI_REGISTERS 144, csrrwi, 4, 0xd092f4b4, 4, x16, x7
  TEST_CSRI_REGISTERS 145, csrrwi, 9, 0x99c81bce, 9, x17, x7
  TEST_CSRI_REGISTERS 146, csrrwi, 27, 0xd0ec3b9f, 27, x18, x7
  TEST_CSRI_REGISTERS 147, csrrwi, 5, 0x01f3cdd5, 5, x19, x7
  TEST_CSRI_REGISTERS 148, csrrwi, 1, 0xe7b8222e, 1, x20, x7
  TEST_CSRI_REGISTERS 149, csrrwi, 16, 0xbfd73912, 16, x21, x7
  TEST_CSRI_REGISTERS 150, csrrwi, 5, 0x7ca088e3, 5, x22, x7
  TEST_CSRI_REGISTERS 151, csrrwi, 27, 0x32effb3d, 27, x23, x7
  TEST_CSRI_REGISTERS 152, csrrwi, 20, 0x203caf62, 20, x24, x7
  TEST_CSRI_REGISTERS 153, csrrwi, 31, 0xfe492cb1, 31, x25, x7
  TEST_CSRI_REGISTERS 154, csrrwi, 28, 0xf332e883, 28, x26, x7
  TEST_CSRI_REGISTERS 155, csrrwi, 1, 0x65ff6f2e, 1, x27, x7
  TEST_CSRI_REGISTERS 156, csrrwi, 26, 0xdeb6034d, 26, x28, x7
  TEST_CSRI_REGISTERS 157, csrrwi, 10, 0x2dc2f8d4, 10, x29, x7
  TEST_CSRI_REGISTERS 158, csrrwi, 24, 0x791b88ba, 24, x30, x7
  TEST_CSRI_REGISTERS 159, csrrwi, 14, 0xe4973512, 14, x31, x7

  // The result at every forwarding distance; x0.
  TEST_CSRI_AFTER 160, 0, csrrwi, 28, 0xecfc9a83, 28
  TEST_CSRI_ZERO_RD 161, csrrwi, 22, 0xabfab74a, 22
  TEST_CSRI_AFTER 162, 1, csrrwi, 20, 0xf68064bf, 20
  TEST_CSRI_ZERO_RD 163, csrrwi, 11, 0x7d2c1b32, 11
  TEST_CSRI_AFTER 164, 2, csrrwi, 6, 0x963f2be7, 6
  TEST_CSRI_ZERO_RD 165, csrrwi, 21, 0x73a23d87, 21

  // A read-only CSR may be read, and traps when written.
  TEST_READ_ONLY_IMM 166, csrrwi, 1

TEST_END
