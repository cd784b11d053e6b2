// csrrc: 179 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // All pairs of boundaries.
  TEST_CSR 2, csrrc, 0, 0, 0
  TEST_CSR 3, csrrc, 0, 0, 1
  TEST_CSR 4, csrrc, 0, 0, 2
  TEST_CSR 5, csrrc, 0, 0, 0x7fffffff
  TEST_CSR 6, csrrc, 0, 0, 0x80000000
  TEST_CSR 7, csrrc, 0, 0, 0x80000001
  TEST_CSR 8, csrrc, 0, 0, 0xffff8000
  TEST_CSR 9, csrrc, 0, 0, 0xffffffff
  TEST_CSR 10, csrrc, 1, 1, 0
  TEST_CSR 11, csrrc, 0, 1, 1
  TEST_CSR 12, csrrc, 1, 1, 2
  TEST_CSR 13, csrrc, 0, 1, 0x7fffffff
  TEST_CSR 14, csrrc, 1, 1, 0x80000000
  TEST_CSR 15, csrrc, 0, 1, 0x80000001
  TEST_CSR 16, csrrc, 1, 1, 0xffff8000
  TEST_CSR 17, csrrc, 0, 1, 0xffffffff
  TEST_CSR 18, csrrc, 2, 2, 0
  TEST_CSR 19, csrrc, 2, 2, 1
  TEST_CSR 20, csrrc, 0, 2, 2
  TEST_CSR 21, csrrc, 0, 2, 0x7fffffff
  TEST_CSR 22, csrrc, 2, 2, 0x80000000
  TEST_CSR 23, csrrc, 2, 2, 0x80000001
  TEST_CSR 24, csrrc, 2, 2, 0xffff8000
  TEST_CSR 25, csrrc, 0, 2, 0xffffffff
  TEST_CSR 26, csrrc, 0x7fffffff, 0x7fffffff, 0
  TEST_CSR 27, csrrc, 0x7ffffffe, 0x7fffffff, 1
  TEST_CSR 28, csrrc, 0x7ffffffd, 0x7fffffff, 2
  TEST_CSR 29, csrrc, 0, 0x7fffffff, 0x7fffffff
  TEST_CSR 30, csrrc, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_CSR 31, csrrc, 0x7ffffffe, 0x7fffffff, 0x80000001
  TEST_CSR 32, csrrc, 0x00007fff, 0x7fffffff, 0xffff8000
  TEST_CSR 33, csrrc, 0, 0x7fffffff, 0xffffffff
  TEST_CSR 34, csrrc, 0x80000000, 0x80000000, 0
  TEST_CSR 35, csrrc, 0x80000000, 0x80000000, 1
  TEST_CSR 36, csrrc, 0x80000000, 0x80000000, 2
  TEST_CSR 37, csrrc, 0x80000000, 0x80000000, 0x7fffffff
  TEST_CSR 38, csrrc, 0, 0x80000000, 0x80000000
  TEST_CSR 39, csrrc, 0, 0x80000000, 0x80000001
  TEST_CSR 40, csrrc, 0, 0x80000000, 0xffff8000
  TEST_CSR 41, csrrc, 0, 0x80000000, 0xffffffff
  TEST_CSR 42, csrrc, 0x80000001, 0x80000001, 0
  TEST_CSR 43, csrrc, 0x80000000, 0x80000001, 1
  TEST_CSR 44, csrrc, 0x80000001, 0x80000001, 2
  TEST_CSR 45, csrrc, 0x80000000, 0x80000001, 0x7fffffff
  TEST_CSR 46, csrrc, 1, 0x80000001, 0x80000000
  TEST_CSR 47, csrrc, 0, 0x80000001, 0x80000001
  TEST_CSR 48, csrrc, 1, 0x80000001, 0xffff8000
  TEST_CSR 49, csrrc, 0, 0x80000001, 0xffffffff
  TEST_CSR 50, csrrc, 0xffff8000, 0xffff8000, 0
  TEST_CSR 51, csrrc, 0xffff8000, 0xffff8000, 1
  TEST_CSR 52, csrrc, 0xffff8000, 0xffff8000, 2
  TEST_CSR 53, csrrc, 0x80000000, 0xffff8000, 0x7fffffff
  TEST_CSR 54, csrrc, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_CSR 55, csrrc, 0x7fff8000, 0xffff8000, 0x80000001
  TEST_CSR 56, csrrc, 0, 0xffff8000, 0xffff8000
  TEST_CSR 57, csrrc, 0, 0xffff8000, 0xffffffff
  TEST_CSR 58, csrrc, 0xffffffff, 0xffffffff, 0
  TEST_CSR 59, csrrc, 0xfffffffe, 0xffffffff, 1
  TEST_CSR 60, csrrc, 0xfffffffd, 0xffffffff, 2
  TEST_CSR 61, csrrc, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_CSR 62, csrrc, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_CSR 63, csrrc, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_CSR 64, csrrc, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_CSR 65, csrrc, 0, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CSR 66, csrrc, 0, 1, 0x5a0f3c85
  TEST_CSR 67, csrrc, 0xc35a96e6, 0xc35a96e7, 1
  TEST_CSR 68, csrrc, 2, 2, 0x5a0f3c85
  TEST_CSR 69, csrrc, 0xc35a96e5, 0xc35a96e7, 2
  TEST_CSR 70, csrrc, 0, 4, 0x5a0f3c85
  TEST_CSR 71, csrrc, 0xc35a96e3, 0xc35a96e7, 4
  TEST_CSR 72, csrrc, 8, 8, 0x5a0f3c85
  TEST_CSR 73, csrrc, 0xc35a96e7, 0xc35a96e7, 8
  TEST_CSR 74, csrrc, 16, 16, 0x5a0f3c85
  TEST_CSR 75, csrrc, 0xc35a96e7, 0xc35a96e7, 16
  TEST_CSR 76, csrrc, 32, 32, 0x5a0f3c85
  TEST_CSR 77, csrrc, 0xc35a96c7, 0xc35a96e7, 32
  TEST_CSR 78, csrrc, 64, 64, 0x5a0f3c85
  TEST_CSR 79, csrrc, 0xc35a96a7, 0xc35a96e7, 64
  TEST_CSR 80, csrrc, 0, 128, 0x5a0f3c85
  TEST_CSR 81, csrrc, 0xc35a9667, 0xc35a96e7, 128
  TEST_CSR 82, csrrc, 256, 256, 0x5a0f3c85
  TEST_CSR 83, csrrc, 0xc35a96e7, 0xc35a96e7, 256
  TEST_CSR 84, csrrc, 512, 512, 0x5a0f3c85
  TEST_CSR 85, csrrc, 0xc35a94e7, 0xc35a96e7, 512
  TEST_CSR 86, csrrc, 0, 1024, 0x5a0f3c85
  TEST_CSR 87, csrrc, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_CSR 88, csrrc, 0, 2048, 0x5a0f3c85
  TEST_CSR 89, csrrc, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_CSR 90, csrrc, 0, 0x00001000, 0x5a0f3c85
  TEST_CSR 91, csrrc, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_CSR 92, csrrc, 0, 0x00002000, 0x5a0f3c85
  TEST_CSR 93, csrrc, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_CSR 94, csrrc, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_CSR 95, csrrc, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_CSR 96, csrrc, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_CSR 97, csrrc, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_CSR 98, csrrc, 0, 0x00010000, 0x5a0f3c85
  TEST_CSR 99, csrrc, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_CSR 100, csrrc, 0, 0x00020000, 0x5a0f3c85
  TEST_CSR 101, csrrc, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_CSR 102, csrrc, 0, 0x00040000, 0x5a0f3c85
  TEST_CSR 103, csrrc, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_CSR 104, csrrc, 0, 0x00080000, 0x5a0f3c85
  TEST_CSR 105, csrrc, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_CSR 106, csrrc, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_CSR 107, csrrc, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_CSR 108, csrrc, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_CSR 109, csrrc, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_CSR 110, csrrc, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_CSR 111, csrrc, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_CSR 112, csrrc, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_CSR 113, csrrc, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_CSR 114, csrrc, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_CSR 115, csrrc, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_CSR 116, csrrc, 0, 0x02000000, 0x5a0f3c85
  TEST_CSR 117, csrrc, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_CSR 118, csrrc, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_CSR 119, csrrc, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_CSR 120, csrrc, 0, 0x08000000, 0x5a0f3c85
  TEST_CSR 121, csrrc, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_CSR 122, csrrc, 0, 0x10000000, 0x5a0f3c85
  TEST_CSR 123, csrrc, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_CSR 124, csrrc, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_CSR 125, csrrc, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_CSR 126, csrrc, 0, 0x40000000, 0x5a0f3c85
  TEST_CSR 127, csrrc, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_CSR 128, csrrc, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_CSR 129, csrrc, 0x435a96e7, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CSR_REGISTERS 130, csrrc, 0xc0948648, 0xc1949f48, 0x172159b2, x1, x13, x7
  TEST_CSR_REGISTERS 131, csrrc, 0x02201582, 0x1320dfc2, 0x7993ca58, x2, x14, x7
  TEST_CSR_REGISTERS 132, csrrc, 0x19d00118, 0x1ff161be, 0x862d70e6, x4, x15, x7
  TEST_CSR_REGISTERS 133, csrrc, 0x21201400, 0x21e81537, 0x0ccdcb7f, x5, x16, x7
  TEST_CSR_REGISTERS 134, csrrc, 0x8012e65a, 0x821be7da, 0x1bad19a1, x6, x17, x7
  TEST_CSR_REGISTERS 135, csrrc, 0x2c382910, 0xecb93bd4, 0xd3c1d2ee, x7, x18, x5
  TEST_CSR_REGISTERS 136, csrrc, 0x84a1b000, 0x8da5b9ac, 0x790e4dfc, x8, x19, x7
  TEST_CSR_REGISTERS 137, csrrc, 0x204a7012, 0x27ce7633, 0x9f948ee5, x9, x20, x7
  TEST_CSR_REGISTERS 138, csrrc, 0x24388832, 0x2e7cbcb2, 0x4ac43684, x10, x21, x7
  TEST_CSR_REGISTERS 139, csrrc, 0x0caca282, 0x5cedb383, 0xd2435565, x11, x22, x7
  TEST_CSR_REGISTERS 140, csrrc, 0x2c402832, 0x2c707933, 0xd13b518d, x12, x23, x7
  TEST_CSR_REGISTERS 141, csrrc, 0x020000a1, 0x960810a7, 0xb54cbc06, x13, x24, x7
  TEST_CSR_REGISTERS 142, csrrc, 0x82440204, 0xb7c6ab87, 0x358badab, x14, x25, x7
  TEST_CSR_REGISTERS 143, csrrc, 0x00c06801, 0x80c16ac9, 0xcb2b07ee, x15, x26, x7
  TEST_CSR_REGISTERS 144, csrrc, 0x2a00a0d0, 0x2e12a0d5, 0x841e5627, x16, x27, x7
  TEST_CSR_REGISTERS 145, csrrc, 0x401090b5, 0x5c90d0b7, 0xbf846502, x17, x28, x7
  TEST_CSR_REGISTERS 146, csrrc, 0x26100344, 0x2e55037c, 0x88676839, x18, x29, x7
  TEST_CSR_REGISTERS 147, csrrc, 0x080c0100, 0x2e0c0928, 0xa6704ebe, x19, x30, x7
  TEST_CSR_REGISTERS 148, csrrc, 0x0c012218, 0x0cbb2738, 0x62be8d65, x20, x31, x7
  TEST_CSR_REGISTERS 149, csrrc, 0x27303219, 0x2734725f, 0xd0c74466, x21, x1, x7
  TEST_CSR_REGISTERS 150, csrrc, 0x083284a9, 0xacb3c5ad, 0xe7c14304, x22, x2, x7
  TEST_CSR_REGISTERS 151, csrrc, 0x0d528440, 0x0f729ce0, 0x02a03aa4, x23, x4, x7
  TEST_CSR_REGISTERS 152, csrrc, 0x800a1155, 0xb18b55f5, 0x3b916caa, x24, x5, x7
  TEST_CSR_REGISTERS 153, csrrc, 0x82400000, 0x92513a03, 0x5911febf, x25, x6, x7
  TEST_CSR_REGISTERS 154, csrrc, 0x13006d04, 0x93906d07, 0xe49a02a3, x26, x7, x5
  TEST_CSR_REGISTERS 155, csrrc, 0x2600c481, 0x6e42fef1, 0x59f73b7c, x27, x8, x7
  TEST_CSR_REGISTERS 156, csrrc, 0x00a08000, 0x00b0fd00, 0xeb127dfd, x28, x9, x7
  TEST_CSR_REGISTERS 157, csrrc, 0xe00807d5, 0xe28f77d7, 0x13e7f02a, x29, x10, x7
  TEST_CSR_REGISTERS 158, csrrc, 0x59818384, 0x5ba98ffc, 0xa2285c78, x30, x11, x7
  TEST_CSR_REGISTERS 159, csrrc, 0x20826121, 0x20caf331, 0x5c789a1c, x31, x12, x7
  TEST_CSR_SAME 160, csrrc, 0x81508262, 0xc35a96e7, 0x5a0f3c85
  TEST_CSR_SAME 161, csrrc, 0x18052800, 0x5a0f3c85, 0xc35a96e7

  // Result and source at every forwarding distance, and after a load.
  TEST_CSR_AFTER 162, 0, 0, csrrc, 0x80214200, 0x83394681, 0x1f1e0dff
  TEST_CSR_AFTER 163, 0, 1, csrrc, 0x0c001011, 0x0cc83059, 0xe3dfadcc
  TEST_CSR_AFTER 164, 0, 2, csrrc, 0x13e0046c, 0x13e245ee, 0x88175383
  TEST_CSR_AFTER 165, 1, 0, csrrc, 0x00436a00, 0x11436a41, 0xfdb005c5
  TEST_CSR_AFTER 166, 1, 1, csrrc, 0xd061000d, 0xf8ef002d, 0x298e8222
  TEST_CSR_AFTER 167, 1, 2, csrrc, 0xa6d93c88, 0xafdb3c98, 0x59064153
  TEST_CSR_AFTER 168, 2, 0, csrrc, 0x5042800c, 0x5043a84d, 0x24a53a41
  TEST_CSR_AFTER 169, 2, 1, csrrc, 0x259e841b, 0xad9ebc7b, 0x88407b64
  TEST_CSR_AFTER 170, 2, 2, csrrc, 0xd4802190, 0xfc85b3fb, 0x2a379a6f
  TEST_CSR_LOADED 171, 0, csrrc, 0xc2048341, 0xc2168353, 0x28132032
  TEST_CSR_LOADED 172, 1, csrrc, 0x20086020, 0xb82e6af1, 0xdc268bd9
  TEST_CSR_LOADED 173, 2, csrrc, 0x04068090, 0x24f680de, 0xa1f9176e

  // x0.
  TEST_CSR_ZERO_RS1 174, csrrc, 0xc35a96e7, 0xc35a96e7
  TEST_CSR_ZERO_RD 175, csrrc, 0x40009687, 0xc35a96e7, 0xa35e6878
  TEST_CSR_ZERO_RS1 176, csrrc, 0x5a0f3c85, 0x5a0f3c85
  TEST_CSR_ZERO_RD 177, csrrc, 0x400f1485, 0x5a0f3c85, 0x9f30aa30
  TEST_CSR_ZERO_RS1 178, csrrc, 0xffffffff, 0xffffffff
  TEST_CSR_ZERO_RD 179, csrrc, 0x81fc7f44, 0xffffffff, 0x7e0380bb

  // A read-only CSR may be read, and traps when written.
  TEST_READ_ONLY_RS1 180, csrrc, 0

TEST_END
