// c.li: 455 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every immediate.
  TEST_CI 2, c.li, 0xffffffe0, 0xc35a96e7, -32
  TEST_CI 3, c.li, 0xffffffe0, 0x5a0f3c85, -32
  TEST_CI 4, c.li, 0xffffffe0, 0x80000000, -32
  TEST_CI 5, c.li, 0xffffffe0, 0xffffffff, -32
  TEST_CI 6, c.li, 0xffffffe0, 0x7fffffff, -32
  TEST_CI 7, c.li, 0xffffffe0, 0x53d704f6, -32
  TEST_CI 8, c.li, 0xffffffe1, 0xc35a96e7, -31
  TEST_CI 9, c.li, 0xffffffe1, 0x5a0f3c85, -31
  TEST_CI 10, c.li, 0xffffffe1, 0x80000000, -31
  TEST_CI 11, c.li, 0xffffffe1, 0xffffffff, -31
  TEST_CI 12, c.li, 0xffffffe1, 0x7fffffff, -31
  TEST_CI 13, c.li, 0xffffffe1, 0xe337c03f, -31
  TEST_CI 14, c.li, 0xffffffe2, 0xc35a96e7, -30
  TEST_CI 15, c.li, 0xffffffe2, 0x5a0f3c85, -30
  TEST_CI 16, c.li, 0xffffffe2, 0x80000000, -30
  TEST_CI 17, c.li, 0xffffffe2, 0xffffffff, -30
  TEST_CI 18, c.li, 0xffffffe2, 0x7fffffff, -30
  TEST_CI 19, c.li, 0xffffffe2, 0xd5cf33c9, -30
  TEST_CI 20, c.li, 0xffffffe3, 0xc35a96e7, -29
  TEST_CI 21, c.li, 0xffffffe3, 0x5a0f3c85, -29
  TEST_CI 22, c.li, 0xffffffe3, 0x80000000, -29
  TEST_CI 23, c.li, 0xffffffe3, 0xffffffff, -29
  TEST_CI 24, c.li, 0xffffffe3, 0x7fffffff, -29
  TEST_CI 25, c.li, 0xffffffe3, 0x8ab42460, -29
  TEST_CI 26, c.li, 0xffffffe4, 0xc35a96e7, -28
  TEST_CI 27, c.li, 0xffffffe4, 0x5a0f3c85, -28
  TEST_CI 28, c.li, 0xffffffe4, 0x80000000, -28
  TEST_CI 29, c.li, 0xffffffe4, 0xffffffff, -28
  TEST_CI 30, c.li, 0xffffffe4, 0x7fffffff, -28
  TEST_CI 31, c.li, 0xffffffe4, 0x7a74af9d, -28
  TEST_CI 32, c.li, 0xffffffe5, 0xc35a96e7, -27
  TEST_CI 33, c.li, 0xffffffe5, 0x5a0f3c85, -27
  TEST_CI 34, c.li, 0xffffffe5, 0x80000000, -27
  TEST_CI 35, c.li, 0xffffffe5, 0xffffffff, -27
  TEST_CI 36, c.li, 0xffffffe5, 0x7fffffff, -27
  TEST_CI 37, c.li, 0xffffffe5, 0xf65d66f6, -27
  TEST_CI 38, c.li, 0xffffffe6, 0xc35a96e7, -26
  TEST_CI 39, c.li, 0xffffffe6, 0x5a0f3c85, -26
  TEST_CI 40, c.li, 0xffffffe6, 0x80000000, -26
  TEST_CI 41, c.li, 0xffffffe6, 0xffffffff, -26
  TEST_CI 42, c.li, 0xffffffe6, 0x7fffffff, -26
  TEST_CI 43, c.li, 0xffffffe6, 0xf1c533e3, -26
  TEST_CI 44, c.li, 0xffffffe7, 0xc35a96e7, -25
  TEST_CI 45, c.li, 0xffffffe7, 0x5a0f3c85, -25
  TEST_CI 46, c.li, 0xffffffe7, 0x80000000, -25
  TEST_CI 47, c.li, 0xffffffe7, 0xffffffff, -25
  TEST_CI 48, c.li, 0xffffffe7, 0x7fffffff, -25
  TEST_CI 49, c.li, 0xffffffe7, 0xa1178481, -25
  TEST_CI 50, c.li, 0xffffffe8, 0xc35a96e7, -24
  TEST_CI 51, c.li, 0xffffffe8, 0x5a0f3c85, -24
  TEST_CI 52, c.li, 0xffffffe8, 0x80000000, -24
  TEST_CI 53, c.li, 0xffffffe8, 0xffffffff, -24
  TEST_CI 54, c.li, 0xffffffe8, 0x7fffffff, -24
  TEST_CI 55, c.li, 0xffffffe8, 0xe0d57401, -24
  TEST_CI 56, c.li, 0xffffffe9, 0xc35a96e7, -23
  TEST_CI 57, c.li, 0xffffffe9, 0x5a0f3c85, -23
  TEST_CI 58, c.li, 0xffffffe9, 0x80000000, -23
  TEST_CI 59, c.li, 0xffffffe9, 0xffffffff, -23
  TEST_CI 60, c.li, 0xffffffe9, 0x7fffffff, -23
  TEST_CI 61, c.li, 0xffffffe9, 0x925fcaf7, -23
  TEST_CI 62, c.li, 0xffffffea, 0xc35a96e7, -22
  TEST_CI 63, c.li, 0xffffffea, 0x5a0f3c85, -22
  TEST_CI 64, c.li, 0xffffffea, 0x80000000, -22
  TEST_CI 65, c.li, 0xffffffea, 0xffffffff, -22
  TEST_CI 66, c.li, 0xffffffea, 0x7fffffff, -22
  TEST_CI 67, c.li, 0xffffffea, 0x68f1778f, -22
  TEST_CI 68, c.li, 0xffffffeb, 0xc35a96e7, -21
  TEST_CI 69, c.li, 0xffffffeb, 0x5a0f3c85, -21
  TEST_CI 70, c.li, 0xffffffeb, 0x80000000, -21
  TEST_CI 71, c.li, 0xffffffeb, 0xffffffff, -21
  TEST_CI 72, c.li, 0xffffffeb, 0x7fffffff, -21
  TEST_CI 73, c.li, 0xffffffeb, 0x72b8908b, -21
  TEST_CI 74, c.li, 0xffffffec, 0xc35a96e7, -20
  TEST_CI 75, c.li, 0xffffffec, 0x5a0f3c85, -20
  TEST_CI 76, c.li, 0xffffffec, 0x80000000, -20
  TEST_CI 77, c.li, 0xffffffec, 0xffffffff, -20
  TEST_CI 78, c.li, 0xffffffec, 0x7fffffff, -20
  TEST_CI 79, c.li, 0xffffffec, 0x81685ebc, -20
  TEST_CI 80, c.li, 0xffffffed, 0xc35a96e7, -19
  TEST_CI 81, c.li, 0xffffffed, 0x5a0f3c85, -19
  TEST_CI 82, c.li, 0xffffffed, 0x80000000, -19
  TEST_CI 83, c.li, 0xffffffed, 0xffffffff, -19
  TEST_CI 84, c.li, 0xffffffed, 0x7fffffff, -19
  TEST_CI 85, c.li, 0xffffffed, 0x2f74c5ce, -19
  TEST_CI 86, c.li, 0xffffffee, 0xc35a96e7, -18
  TEST_CI 87, c.li, 0xffffffee, 0x5a0f3c85, -18
  TEST_CI 88, c.li, 0xffffffee, 0x80000000, -18
  TEST_CI 89, c.li, 0xffffffee, 0xffffffff, -18
  TEST_CI 90, c.li, 0xffffffee, 0x7fffffff, -18
  TEST_CI 91, c.li, 0xffffffee, 0x28c833f1, -18
  TEST_CI 92, c.li, 0xffffffef, 0xc35a96e7, -17
  TEST_CI 93, c.li, 0xffffffef, 0x5a0f3c85, -17
  TEST_CI 94, c.li, 0xffffffef, 0x80000000, -17
  TEST_CI 95, c.li, 0xffffffef, 0xffffffff, -17
  TEST_CI 96, c.li, 0xffffffef, 0x7fffffff, -17
  TEST_CI 97, c.li, 0xffffffef, 0x6ce38ac9, -17
  TEST_CI 98, c.li, 0xfffffff0, 0xc35a96e7, -16
  TEST_CI 99, c.li, 0xfffffff0, 0x5a0f3c85, -16
  TEST_CI 100, c.li, 0xfffffff0, 0x80000000, -16
  TEST_CI 101, c.li, 0xfffffff0, 0xffffffff, -16
  TEST_CI 102, c.li, 0xfffffff0, 0x7fffffff, -16
  TEST_CI 103, c.li, 0xfffffff0, 0x3fa220ad, -16
  TEST_CI 104, c.li, 0xfffffff1, 0xc35a96e7, -15
  TEST_CI 105, c.li, 0xfffffff1, 0x5a0f3c85, -15
  TEST_CI 106, c.li, 0xfffffff1, 0x80000000, -15
  TEST_CI 107, c.li, 0xfffffff1, 0xffffffff, -15
  TEST_CI 108, c.li, 0xfffffff1, 0x7fffffff, -15
  TEST_CI 109, c.li, 0xfffffff1, 0xfafa660b, -15
  TEST_CI 110, c.li, 0xfffffff2, 0xc35a96e7, -14
  TEST_CI 111, c.li, 0xfffffff2, 0x5a0f3c85, -14
  TEST_CI 112, c.li, 0xfffffff2, 0x80000000, -14
  TEST_CI 113, c.li, 0xfffffff2, 0xffffffff, -14
  TEST_CI 114, c.li, 0xfffffff2, 0x7fffffff, -14
  TEST_CI 115, c.li, 0xfffffff2, 0x0bdbd6b1, -14
  TEST_CI 116, c.li, 0xfffffff3, 0xc35a96e7, -13
  TEST_CI 117, c.li, 0xfffffff3, 0x5a0f3c85, -13
  TEST_CI 118, c.li, 0xfffffff3, 0x80000000, -13
  TEST_CI 119, c.li, 0xfffffff3, 0xffffffff, -13
  TEST_CI 120, c.li, 0xfffffff3, 0x7fffffff, -13
  TEST_CI 121, c.li, 0xfffffff3, 0x56f69d32, -13
  TEST_CI 122, c.li, 0xfffffff4, 0xc35a96e7, -12
  TEST_CI 123, c.li, 0xfffffff4, 0x5a0f3c85, -12
  TEST_CI 124, c.li, 0xfffffff4, 0x80000000, -12
  TEST_CI 125, c.li, 0xfffffff4, 0xffffffff, -12
  TEST_CI 126, c.li, 0xfffffff4, 0x7fffffff, -12
  TEST_CI 127, c.li, 0xfffffff4, 0xf585cdb3, -12
  TEST_CI 128, c.li, 0xfffffff5, 0xc35a96e7, -11
  TEST_CI 129, c.li, 0xfffffff5, 0x5a0f3c85, -11
  TEST_CI 130, c.li, 0xfffffff5, 0x80000000, -11
  TEST_CI 131, c.li, 0xfffffff5, 0xffffffff, -11
  TEST_CI 132, c.li, 0xfffffff5, 0x7fffffff, -11
  TEST_CI 133, c.li, 0xfffffff5, 0x7f5d174f, -11
  TEST_CI 134, c.li, 0xfffffff6, 0xc35a96e7, -10
  TEST_CI 135, c.li, 0xfffffff6, 0x5a0f3c85, -10
  TEST_CI 136, c.li, 0xfffffff6, 0x80000000, -10
  TEST_CI 137, c.li, 0xfffffff6, 0xffffffff, -10
  TEST_CI 138, c.li, 0xfffffff6, 0x7fffffff, -10
  TEST_CI 139, c.li, 0xfffffff6, 0x40e5354f, -10
  TEST_CI 140, c.li, 0xfffffff7, 0xc35a96e7, -9
  TEST_CI 141, c.li, 0xfffffff7, 0x5a0f3c85, -9
  TEST_CI 142, c.li, 0xfffffff7, 0x80000000, -9
  TEST_CI 143, c.li, 0xfffffff7, 0xffffffff, -9
  TEST_CI 144, c.li, 0xfffffff7, 0x7fffffff, -9
  TEST_CI 145, c.li, 0xfffffff7, 0xea24ae77, -9
  TEST_CI 146, c.li, 0xfffffff8, 0xc35a96e7, -8
  TEST_CI 147, c.li, 0xfffffff8, 0x5a0f3c85, -8
  TEST_CI 148, c.li, 0xfffffff8, 0x80000000, -8
  TEST_CI 149, c.li, 0xfffffff8, 0xffffffff, -8
  TEST_CI 150, c.li, 0xfffffff8, 0x7fffffff, -8
  TEST_CI 151, c.li, 0xfffffff8, 0xbc77f5dd, -8
  TEST_CI 152, c.li, 0xfffffff9, 0xc35a96e7, -7
  TEST_CI 153, c.li, 0xfffffff9, 0x5a0f3c85, -7
  TEST_CI 154, c.li, 0xfffffff9, 0x80000000, -7
  TEST_CI 155, c.li, 0xfffffff9, 0xffffffff, -7
  TEST_CI 156, c.li, 0xfffffff9, 0x7fffffff, -7
  TEST_CI 157, c.li, 0xfffffff9, 0x25c43bfd, -7
  TEST_CI 158, c.li, 0xfffffffa, 0xc35a96e7, -6
  TEST_CI 159, c.li, 0xfffffffa, 0x5a0f3c85, -6
  TEST_CI 160, c.li, 0xfffffffa, 0x80000000, -6
  TEST_CI 161, c.li, 0xfffffffa, 0xffffffff, -6
  TEST_CI 162, c.li, 0xfffffffa, 0x7fffffff, -6
  TEST_CI 163, c.li, 0xfffffffa, 0xc48cd584, -6
  TEST_CI 164, c.li, 0xfffffffb, 0xc35a96e7, -5
  TEST_CI 165, c.li, 0xfffffffb, 0x5a0f3c85, -5
  TEST_CI 166, c.li, 0xfffffffb, 0x80000000, -5
  TEST_CI 167, c.li, 0xfffffffb, 0xffffffff, -5
  TEST_CI 168, c.li, 0xfffffffb, 0x7fffffff, -5
  TEST_CI 169, c.li, 0xfffffffb, 0x81d61f50, -5
  TEST_CI 170, c.li, 0xfffffffc, 0xc35a96e7, -4
  TEST_CI 171, c.li, 0xfffffffc, 0x5a0f3c85, -4
  TEST_CI 172, c.li, 0xfffffffc, 0x80000000, -4
  TEST_CI 173, c.li, 0xfffffffc, 0xffffffff, -4
  TEST_CI 174, c.li, 0xfffffffc, 0x7fffffff, -4
  TEST_CI 175, c.li, 0xfffffffc, 0xea66ebaf, -4
  TEST_CI 176, c.li, 0xfffffffd, 0xc35a96e7, -3
  TEST_CI 177, c.li, 0xfffffffd, 0x5a0f3c85, -3
  TEST_CI 178, c.li, 0xfffffffd, 0x80000000, -3
  TEST_CI 179, c.li, 0xfffffffd, 0xffffffff, -3
  TEST_CI 180, c.li, 0xfffffffd, 0x7fffffff, -3
  TEST_CI 181, c.li, 0xfffffffd, 0xad6ef2aa, -3
  TEST_CI 182, c.li, 0xfffffffe, 0xc35a96e7, -2
  TEST_CI 183, c.li, 0xfffffffe, 0x5a0f3c85, -2
  TEST_CI 184, c.li, 0xfffffffe, 0x80000000, -2
  TEST_CI 185, c.li, 0xfffffffe, 0xffffffff, -2
  TEST_CI 186, c.li, 0xfffffffe, 0x7fffffff, -2
  TEST_CI 187, c.li, 0xfffffffe, 0xffe060b5, -2
  TEST_CI 188, c.li, 0xffffffff, 0xc35a96e7, -1
  TEST_CI 189, c.li, 0xffffffff, 0x5a0f3c85, -1
  TEST_CI 190, c.li, 0xffffffff, 0x80000000, -1
  TEST_CI 191, c.li, 0xffffffff, 0xffffffff, -1
  TEST_CI 192, c.li, 0xffffffff, 0x7fffffff, -1
  TEST_CI 193, c.li, 0xffffffff, 0xcac7217b, -1
  TEST_CI 194, c.li, 0, 0xc35a96e7, 0
  TEST_CI 195, c.li, 0, 0x5a0f3c85, 0
  TEST_CI 196, c.li, 0, 0x80000000, 0
  TEST_CI 197, c.li, 0, 0xffffffff, 0
  TEST_CI 198, c.li, 0, 0x7fffffff, 0
  TEST_CI 199, c.li, 0, 0x7f6a9289, 0
  TEST_CI 200, c.li, 1, 0xc35a96e7, 1
  TEST_CI 201, c.li, 1, 0x5a0f3c85, 1
  TEST_CI 202, c.li, 1, 0x80000000, 1
  TEST_CI 203, c.li, 1, 0xffffffff, 1
  TEST_CI 204, c.li, 1, 0x7fffffff, 1
  TEST_CI 205, c.li, 1, 0x40039305, 1
  TEST_CI 206, c.li, 2, 0xc35a96e7, 2
  TEST_CI 207, c.li, 2, 0x5a0f3c85, 2
  TEST_CI 208, c.li, 2, 0x80000000, 2
  TEST_CI 209, c.li, 2, 0xffffffff, 2
  TEST_CI 210, c.li, 2, 0x7fffffff, 2
  TEST_CI 211, c.li, 2, 0xb24352f8, 2
  TEST_CI 212, c.li, 3, 0xc35a96e7, 3
  TEST_CI 213, c.li, 3, 0x5a0f3c85, 3
  TEST_CI 214, c.li, 3, 0x80000000, 3
  TEST_CI 215, c.li, 3, 0xffffffff, 3
  TEST_CI 216, c.li, 3, 0x7fffffff, 3
  TEST_CI 217, c.li, 3, 0x7389bfcb, 3
  TEST_CI 218, c.li, 4, 0xc35a96e7, 4
  TEST_CI 219, c.li, 4, 0x5a0f3c85, 4
  TEST_CI 220, c.li, 4, 0x80000000, 4
  TEST_CI 221, c.li, 4, 0xffffffff, 4
  TEST_CI 222, c.li, 4, 0x7fffffff, 4
  TEST_CI 223, c.li, 4, 0x09149644, 4
  TEST_CI 224, c.li, 5, 0xc35a96e7, 5
  TEST_CI 225, c.li, 5, 0x5a0f3c85, 5
  TEST_CI 226, c.li, 5, 0x80000000, 5
  TEST_CI 227, c.li, 5, 0xffffffff, 5
  TEST_CI 228, c.li, 5, 0x7fffffff, 5
  TEST_CI 229, c.li, 5, 0xf64b3067, 5
  TEST_CI 230, c.li, 6, 0xc35a96e7, 6
  TEST_CI 231, c.li, 6, 0x5a0f3c85, 6
  TEST_CI 232, c.li, 6, 0x80000000, 6
  TEST_CI 233, c.li, 6, 0xffffffff, 6
  TEST_CI 234, c.li, 6, 0x7fffffff, 6
  TEST_CI 235, c.li, 6, 0x65e1dd68, 6
  TEST_CI 236, c.li, 7, 0xc35a96e7, 7
  TEST_CI 237, c.li, 7, 0x5a0f3c85, 7
  TEST_CI 238, c.li, 7, 0x80000000, 7
  TEST_CI 239, c.li, 7, 0xffffffff, 7
  TEST_CI 240, c.li, 7, 0x7fffffff, 7
  TEST_CI 241, c.li, 7, 0xcf5e793f, 7
  TEST_CI 242, c.li, 8, 0xc35a96e7, 8
  TEST_CI 243, c.li, 8, 0x5a0f3c85, 8
  TEST_CI 244, c.li, 8, 0x80000000, 8
  TEST_CI 245, c.li, 8, 0xffffffff, 8
  TEST_CI 246, c.li, 8, 0x7fffffff, 8
  TEST_CI 247, c.li, 8, 0x7d996a1e, 8
  TEST_CI 248, c.li, 9, 0xc35a96e7, 9
  TEST_CI 249, c.li, 9, 0x5a0f3c85, 9
  TEST_CI 250, c.li, 9, 0x80000000, 9
  TEST_CI 251, c.li, 9, 0xffffffff, 9
  TEST_CI 252, c.li, 9, 0x7fffffff, 9
  TEST_CI 253, c.li, 9, 0xb0bfc2ec, 9
  TEST_CI 254, c.li, 10, 0xc35a96e7, 10
  TEST_CI 255, c.li, 10, 0x5a0f3c85, 10
  TEST_CI 256, c.li, 10, 0x80000000, 10
  TEST_CI 257, c.li, 10, 0xffffffff, 10
  TEST_CI 258, c.li, 10, 0x7fffffff, 10
  TEST_CI 259, c.li, 10, 0xd7caeba1, 10
  TEST_CI 260, c.li, 11, 0xc35a96e7, 11
  TEST_CI 261, c.li, 11, 0x5a0f3c85, 11
  TEST_CI 262, c.li, 11, 0x80000000, 11
  TEST_CI 263, c.li, 11, 0xffffffff, 11
  TEST_CI 264, c.li, 11, 0x7fffffff, 11
  TEST_CI 265, c.li, 11, 0x48542927, 11
  TEST_CI 266, c.li, 12, 0xc35a96e7, 12
  TEST_CI 267, c.li, 12, 0x5a0f3c85, 12
  TEST_CI 268, c.li, 12, 0x80000000, 12
  TEST_CI 269, c.li, 12, 0xffffffff, 12
  TEST_CI 270, c.li, 12, 0x7fffffff, 12
  TEST_CI 271, c.li, 12, 0xef2a9dad, 12
  TEST_CI 272, c.li, 13, 0xc35a96e7, 13
  TEST_CI 273, c.li, 13, 0x5a0f3c85, 13
  TEST_CI 274, c.li, 13, 0x80000000, 13
  TEST_CI 275, c.li, 13, 0xffffffff, 13
  TEST_CI 276, c.li, 13, 0x7fffffff, 13
  TEST_CI 277, c.li, 13, 0xff35aacb, 13
  TEST_CI 278, c.li, 14, 0xc35a96e7, 14
  TEST_CI 279, c.li, 14, 0x5a0f3c85, 14
  TEST_CI 280, c.li, 14, 0x80000000, 14
  TEST_CI 281, c.li, 14, 0xffffffff, 14
  TEST_CI 282, c.li, 14, 0x7fffffff, 14
  TEST_CI 283, c.li, 14, 0xfb0ae62b, 14
  TEST_CI 284, c.li, 15, 0xc35a96e7, 15
  TEST_CI 285, c.li, 15, 0x5a0f3c85, 15
  TEST_CI 286, c.li, 15, 0x80000000, 15
  TEST_CI 287, c.li, 15, 0xffffffff, 15
  TEST_CI 288, c.li, 15, 0x7fffffff, 15
  TEST_CI 289, c.li, 15, 0xd23fa522, 15
  TEST_CI 290, c.li, 16, 0xc35a96e7, 16
  TEST_CI 291, c.li, 16, 0x5a0f3c85, 16
  TEST_CI 292, c.li, 16, 0x80000000, 16
  TEST_CI 293, c.li, 16, 0xffffffff, 16
  TEST_CI 294, c.li, 16, 0x7fffffff, 16
  TEST_CI 295, c.li, 16, 0x86d8ddca, 16
  TEST_CI 296, c.li, 17, 0xc35a96e7, 17
  TEST_CI 297, c.li, 17, 0x5a0f3c85, 17
  TEST_CI 298, c.li, 17, 0x80000000, 17
  TEST_CI 299, c.li, 17, 0xffffffff, 17
  TEST_CI 300, c.li, 17, 0x7fffffff, 17
  TEST_CI 301, c.li, 17, 0x232f235b, 17
  TEST_CI 302, c.li, 18, 0xc35a96e7, 18
  TEST_CI 303, c.li, 18, 0x5a0f3c85, 18
  TEST_CI 304, c.li, 18, 0x80000000, 18
  TEST_CI 305, c.li, 18, 0xffffffff, 18
  TEST_CI 306, c.li, 18, 0x7fffffff, 18
  TEST_CI 307, c.li, 18, 0x4c315ae1, 18
  TEST_CI 308, c.li, 19, 0xc35a96e7, 19
  TEST_CI 309, c.li, 19, 0x5a0f3c85, 19
  TEST_CI 310, c.li, 19, 0x80000000, 19
  TEST_CI 311, c.li, 19, 0xffffffff, 19
  TEST_CI 312, c.li, 19, 0x7fffffff, 19
  TEST_CI 313, c.li, 19, 0x60fce7c5, 19
  TEST_CI 314, c.li, 20, 0xc35a96e7, 20
  TEST_CI 315, c.li, 20, 0x5a0f3c85, 20
  TEST_CI 316, c.li, 20, 0x80000000, 20
  TEST_CI 317, c.li, 20, 0xffffffff, 20
  TEST_CI 318, c.li, 20, 0x7fffffff, 20
  TEST_CI 319, c.li, 20, 0xb408a77d, 20
  TEST_CI 320, c.li, 21, 0xc35a96e7, 21
  TEST_CI 321, c.li, 21, 0x5a0f3c85, 21
  TEST_CI 322, c.li, 21, 0x80000000, 21
  TEST_CI 323, c.li, 21, 0xffffffff, 21
  TEST_CI 324, c.li, 21, 0x7fffffff, 21
  TEST_CI 325, c.li, 21, 0x840f67de, 21
  TEST_CI 326, c.li, 22, 0xc35a96e7, 22
  TEST_CI 327, c.li, 22, 0x5a0f3c85, 22
  TEST_CI 328, c.li, 22, 0x80000000, 22
  TEST_CI 329, c.li, 22, 0xffffffff, 22
  TEST_CI 330, c.li, 22, 0x7fffffff, 22
  TEST_CI 331, c.li, 22, 0xd89c8499, 22
  TEST_CI 332, c.li, 23, 0xc35a96e7, 23
  TEST_CI 333, c.li, 23, 0x5a0f3c85, 23
  TEST_CI 334, c.li, 23, 0x80000000, 23
  TEST_CI 335, c.li, 23, 0xffffffff, 23
  TEST_CI 336, c.li, 23, 0x7fffffff, 23
  TEST_CI 337, c.li, 23, 0x580fecd1, 23
  TEST_CI 338, c.li, 24, 0xc35a96e7, 24
  TEST_CI 339, c.li, 24, 0x5a0f3c85, 24
  TEST_CI 340, c.li, 24, 0x80000000, 24
  TEST_CI 341, c.li, 24, 0xffffffff, 24
  TEST_CI 342, c.li, 24, 0x7fffffff, 24
  TEST_CI 343, c.li, 24, 0x41c34e0f, 24
  TEST_CI 344, c.li, 25, 0xc35a96e7, 25
  TEST_CI 345, c.li, 25, 0x5a0f3c85, 25
  TEST_CI 346, c.li, 25, 0x80000000, 25
  TEST_CI 347, c.li, 25, 0xffffffff, 25
  TEST_CI 348, c.li, 25, 0x7fffffff, 25
  TEST_CI 349, c.li, 25, 0x77540f0c, 25
  TEST_CI 350, c.li, 26, 0xc35a96e7, 26
  TEST_CI 351, c.li, 26, 0x5a0f3c85, 26
  TEST_CI 352, c.li, 26, 0x80000000, 26
  TEST_CI 353, c.li, 26, 0xffffffff, 26
  TEST_CI 354, c.li, 26, 0x7fffffff, 26
  TEST_CI 355, c.li, 26, 0xe6a388a1, 26
  TEST_CI 356, c.li, 27, 0xc35a96e7, 27
  TEST_CI 357, c.li, 27, 0x5a0f3c85, 27
  TEST_CI 358, c.li, 27, 0x80000000, 27
  TEST_CI 359, c.li, 27, 0xffffffff, 27
  TEST_CI 360, c.li, 27, 0x7fffffff, 27
  TEST_CI 361, c.li, 27, 0x859a7daf, 27
  TEST_CI 362, c.li, 28, 0xc35a96e7, 28
  TEST_CI 363, c.li, 28, 0x5a0f3c85, 28
  TEST_CI 364, c.li, 28, 0x80000000, 28
  TEST_CI 365, c.li, 28, 0xffffffff, 28
  TEST_CI 366, c.li, 28, 0x7fffffff, 28
  TEST_CI 367, c.li, 28, 0x1322a13b, 28
  TEST_CI 368, c.li, 29, 0xc35a96e7, 29
  TEST_CI 369, c.li, 29, 0x5a0f3c85, 29
  TEST_CI 370, c.li, 29, 0x80000000, 29
  TEST_CI 371, c.li, 29, 0xffffffff, 29
  TEST_CI 372, c.li, 29, 0x7fffffff, 29
  TEST_CI 373, c.li, 29, 0x7cdb1a30, 29
  TEST_CI 374, c.li, 30, 0xc35a96e7, 30
  TEST_CI 375, c.li, 30, 0x5a0f3c85, 30
  TEST_CI 376, c.li, 30, 0x80000000, 30
  TEST_CI 377, c.li, 30, 0xffffffff, 30
  TEST_CI 378, c.li, 30, 0x7fffffff, 30
  TEST_CI 379, c.li, 30, 0x69b0c56a, 30
  TEST_CI 380, c.li, 31, 0xc35a96e7, 31
  TEST_CI 381, c.li, 31, 0x5a0f3c85, 31
  TEST_CI 382, c.li, 31, 0x80000000, 31
  TEST_CI 383, c.li, 31, 0xffffffff, 31
  TEST_CI 384, c.li, 31, 0x7fffffff, 31
  TEST_CI 385, c.li, 31, 0x370df4fa, 31

  // Each bit of the source alone.
  TEST_CI 386, c.li, 0xffffffe3, 1, -29
  TEST_CI 387, c.li, 0xffffffe8, 2, -24
  TEST_CI 388, c.li, 0xffffffed, 4, -19
  TEST_CI 389, c.li, 0xfffffff2, 8, -14
  TEST_CI 390, c.li, 0xfffffff7, 16, -9
  TEST_CI 391, c.li, 0xfffffffc, 32, -4
  TEST_CI 392, c.li, 1, 64, 1
  TEST_CI 393, c.li, 6, 128, 6
  TEST_CI 394, c.li, 11, 256, 11
  TEST_CI 395, c.li, 16, 512, 16
  TEST_CI 396, c.li, 21, 1024, 21
  TEST_CI 397, c.li, 26, 2048, 26
  TEST_CI 398, c.li, 31, 0x00001000, 31
  TEST_CI 399, c.li, 0xffffffe4, 0x00002000, -28
  TEST_CI 400, c.li, 0xffffffe9, 0x00004000, -23
  TEST_CI 401, c.li, 0xffffffee, 0x00008000, -18
  TEST_CI 402, c.li, 0xfffffff3, 0x00010000, -13
  TEST_CI 403, c.li, 0xfffffff8, 0x00020000, -8
  TEST_CI 404, c.li, 0xfffffffd, 0x00040000, -3
  TEST_CI 405, c.li, 2, 0x00080000, 2
  TEST_CI 406, c.li, 7, 0x00100000, 7
  TEST_CI 407, c.li, 12, 0x00200000, 12
  TEST_CI 408, c.li, 17, 0x00400000, 17
  TEST_CI 409, c.li, 22, 0x00800000, 22
  TEST_CI 410, c.li, 27, 0x01000000, 27
  TEST_CI 411, c.li, 0xffffffe0, 0x02000000, -32
  TEST_CI 412, c.li, 0xffffffe5, 0x04000000, -27
  TEST_CI 413, c.li, 0xffffffea, 0x08000000, -22
  TEST_CI 414, c.li, 0xffffffef, 0x10000000, -17
  TEST_CI 415, c.li, 0xfffffff4, 0x20000000, -12
  TEST_CI 416, c.li, 0xfffffff9, 0x40000000, -7
  TEST_CI 417, c.li, 0xfffffffe, 0x80000000, -2

  // Every register.
  TEST_CI 418, c.li, 12, 0x016bbda1, 12, x1, x7
  TEST_CI 419, c.li, 0xfffffff8, 0xc24c8826, -8, x2, x7
  TEST_CI 420, c.li, 0xfffffff6, 0x9db10756, -10, x4, x7
  TEST_CI 421, c.li, 0xfffffff2, 0x090d0009, -14, x5, x7
  TEST_CI 422, c.li, 0xfffffff4, 0x9da90fc8, -12, x6, x7
  TEST_CI 423, c.li, 0xffffffea, 0xb2153d04, -22, x7, x5
  TEST_CI 424, c.li, 1, 0xf3fb503d, 1, x8, x7
  TEST_CI 425, c.li, 9, 0xfb4e8039, 9, x9, x7
  TEST_CI 426, c.li, 0xffffffeb, 0x911067dc, -21, x10, x7
  TEST_CI 427, c.li, 0xfffffffa, 0x739d63de, -6, x11, x7
  TEST_CI 428, c.li, 0xfffffffa, 0x959aee84, -6, x12, x7
  TEST_CI 429, c.li, 17, 0x2f3d9338, 17, x13, x7
  TEST_CI 430, c.li, 31, 0xa3f71fce, 31, x14, x7
  TEST_CI 431, c.li, 0xffffffe8, 0x997f9f2c, -24, x15, x7
  TEST_CI 432, c.li, 0xfffffff3, 0x73b84b94, -13, x16, x7
  TEST_CI 433, c.li, 6, 0x4881ae22, 6, x17, x7
  TEST_CI 434, c.li, 27, 0x5f104de0, 27, x18, x7
  TEST_CI 435, c.li, 29, 0x2e4d51d9, 29, x19, x7
  TEST_CI 436, c.li, 0xfffffff5, 0x66ec311b, -11, x20, x7
  TEST_CI 437, c.li, 15, 0xe296be02, 15, x21, x7
  TEST_CI 438, c.li, 0xfffffffb, 0x3e166e7e, -5, x22, x7
  TEST_CI 439, c.li, 13, 0xd0a9306a, 13, x23, x7
  TEST_CI 440, c.li, 0xfffffffe, 0x565f91bb, -2, x24, x7
  TEST_CI 441, c.li, 0xfffffff7, 0x0dd7a8a2, -9, x25, x7
  TEST_CI 442, c.li, 31, 0x61cd406d, 31, x26, x7
  TEST_CI 443, c.li, 18, 0xf9e78fc8, 18, x27, x7
  TEST_CI 444, c.li, 0xffffffea, 0xc054e0b5, -22, x28, x7
  TEST_CI 445, c.li, 12, 0x54531a49, 12, x29, x7
  TEST_CI 446, c.li, 0xffffffec, 0x628decfa, -20, x30, x7
  TEST_CI 447, c.li, 0xffffffff, 0xa138d4fd, -1, x31, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_CI_RESULT_AFTER 448, 0, c.li, 0xffffffe0, 0xcd9c0064, -32
  TEST_CI_RESULT_AFTER 449, 1, c.li, 15, 0x1de12ad2, 15
  TEST_CI_RESULT_AFTER 450, 2, c.li, 17, 0x58727318, 17
  TEST_CI_AFTER 451, 0, c.li, 16, 0xae7d02d7, 16
  TEST_CI_AFTER 452, 1, c.li, 0xffffffeb, 0xc851cb90, -21
  TEST_CI_AFTER 453, 2, c.li, 0xffffffee, 0xe6986b6a, -18
  TEST_CI_LOADED 454, 0, c.li, 30, 0x3220cbcf, 30
  TEST_CI_LOADED 455, 1, c.li, 0xffffffe5, 0xfeaabff2, -27
  TEST_CI_LOADED 456, 2, c.li, 28, 0xe433b8ed, 28

TEST_END
