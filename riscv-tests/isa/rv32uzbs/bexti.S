// bexti: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, bexti, 1, 0xc35a96e7, 0
  TEST_RI 3, bexti, 1, 0x5a0f3c85, 0
  TEST_RI 4, bexti, 0, 0x80000000, 0
  TEST_RI 5, bexti, 1, 0x7fffffff, 0
  TEST_RI 6, bexti, 1, 1, 0
  TEST_RI 7, bexti, 1, 0xffffffff, 0
  TEST_RI 8, bexti, 0, 0, 0
  TEST_RI 9, bexti, 1, 0xc35a96e7, 1
  TEST_RI 10, bexti, 0, 0x5a0f3c85, 1
  TEST_RI 11, bexti, 0, 0x80000000, 1
  TEST_RI 12, bexti, 1, 0x7fffffff, 1
  TEST_RI 13, bexti, 0, 1, 1
  TEST_RI 14, bexti, 1, 0xffffffff, 1
  TEST_RI 15, bexti, 0, 0, 1
  TEST_RI 16, bexti, 1, 0xc35a96e7, 2
  TEST_RI 17, bexti, 1, 0x5a0f3c85, 2
  TEST_RI 18, bexti, 0, 0x80000000, 2
  TEST_RI 19, bexti, 1, 0x7fffffff, 2
  TEST_RI 20, bexti, 0, 1, 2
  TEST_RI 21, bexti, 1, 0xffffffff, 2
  TEST_RI 22, bexti, 0, 0, 2
  TEST_RI 23, bexti, 0, 0xc35a96e7, 3
  TEST_RI 24, bexti, 0, 0x5a0f3c85, 3
  TEST_RI 25, bexti, 0, 0x80000000, 3
  TEST_RI 26, bexti, 1, 0x7fffffff, 3
  TEST_RI 27, bexti, 0, 1, 3
  TEST_RI 28, bexti, 1, 0xffffffff, 3
  TEST_RI 29, bexti, 0, 0, 3
  TEST_RI 30, bexti, 0, 0xc35a96e7, 4
  TEST_RI 31, bexti, 0, 0x5a0f3c85, 4
  TEST_RI 32, bexti, 0, 0x80000000, 4
  TEST_RI 33, bexti, 1, 0x7fffffff, 4
  TEST_RI 34, bexti, 0, 1, 4
  TEST_RI 35, bexti, 1, 0xffffffff, 4
  TEST_RI 36, bexti, 0, 0, 4
  TEST_RI 37, bexti, 1, 0xc35a96e7, 5
  TEST_RI 38, bexti, 0, 0x5a0f3c85, 5
  TEST_RI 39, bexti, 0, 0x80000000, 5
  TEST_RI 40, bexti, 1, 0x7fffffff, 5
  TEST_RI 41, bexti, 0, 1, 5
  TEST_RI 42, bexti, 1, 0xffffffff, 5
  TEST_RI 43, bexti, 0, 0, 5
  TEST_RI 44, bexti, 1, 0xc35a96e7, 6
  TEST_RI 45, bexti, 0, 0x5a0f3c85, 6
  TEST_RI 46, bexti, 0, 0x80000000, 6
  TEST_RI 47, bexti, 1, 0x7fffffff, 6
  TEST_RI 48, bexti, 0, 1, 6
  TEST_RI 49, bexti, 1, 0xffffffff, 6
  TEST_RI 50, bexti, 0, 0, 6
  TEST_RI 51, bexti, 1, 0xc35a96e7, 7
  TEST_RI 52, bexti, 1, 0x5a0f3c85, 7
  TEST_RI 53, bexti, 0, 0x80000000, 7
  TEST_RI 54, bexti, 1, 0x7fffffff, 7
  TEST_RI 55, bexti, 0, 1, 7
  TEST_RI 56, bexti, 1, 0xffffffff, 7
  TEST_RI 57, bexti, 0, 0, 7
  TEST_RI 58, bexti, 0, 0xc35a96e7, 8
  TEST_RI 59, bexti, 0, 0x5a0f3c85, 8
  TEST_RI 60, bexti, 0, 0x80000000, 8
  TEST_RI 61, bexti, 1, 0x7fffffff, 8
  TEST_RI 62, bexti, 0, 1, 8
  TEST_RI 63, bexti, 1, 0xffffffff, 8
  TEST_RI 64, bexti, 0, 0, 8
  TEST_RI 65, bexti, 1, 0xc35a96e7, 9
  TEST_RI 66, bexti, 0, 0x5a0f3c85, 9
  TEST_RI 67, bexti, 0, 0x80000000, 9
  TEST_RI 68, bexti, 1, 0x7fffffff, 9
  TEST_RI 69, bexti, 0, 1, 9
  TEST_RI 70, bexti, 1, 0xffffffff, 9
  TEST_RI 71, bexti, 0, 0, 9
  TEST_RI 72, bexti, 1, 0xc35a96e7, 10
  TEST_RI 73, bexti, 1, 0x5a0f3c85, 10
  TEST_RI 74, bexti, 0, 0x80000000, 10
  TEST_RI 75, bexti, 1, 0x7fffffff, 10
  TEST_RI 76, bexti, 0, 1, 10
  TEST_RI 77, bexti, 1, 0xffffffff, 10
  TEST_RI 78, bexti, 0, 0, 10
  TEST_RI 79, bexti, 0, 0xc35a96e7, 11
  TEST_RI 80, bexti, 1, 0x5a0f3c85, 11
  TEST_RI 81, bexti, 0, 0x80000000, 11
  TEST_RI 82, bexti, 1, 0x7fffffff, 11
  TEST_RI 83, bexti, 0, 1, 11
  TEST_RI 84, bexti, 1, 0xffffffff, 11
  TEST_RI 85, bexti, 0, 0, 11
  TEST_RI 86, bexti, 1, 0xc35a96e7, 12
  TEST_RI 87, bexti, 1, 0x5a0f3c85, 12
  TEST_RI 88, bexti, 0, 0x80000000, 12
  TEST_RI 89, bexti, 1, 0x7fffffff, 12
  TEST_RI 90, bexti, 0, 1, 12
  TEST_RI 91, bexti, 1, 0xffffffff, 12
  TEST_RI 92, bexti, 0, 0, 12
  TEST_RI 93, bexti, 0, 0xc35a96e7, 13
  TEST_RI 94, bexti, 1, 0x5a0f3c85, 13
  TEST_RI 95, bexti, 0, 0x80000000, 13
  TEST_RI 96, bexti, 1, 0x7fffffff, 13
  TEST_RI 97, bexti, 0, 1, 13
  TEST_RI 98, bexti, 1, 0xffffffff, 13
  TEST_RI 99, bexti, 0, 0, 13
  TEST_RI 100, bexti, 0, 0xc35a96e7, 14
  TEST_RI 101, bexti, 0, 0x5a0f3c85, 14
  TEST_RI 102, bexti, 0, 0x80000000, 14
  TEST_RI 103, bexti, 1, 0x7fffffff, 14
  TEST_RI 104, bexti, 0, 1, 14
  TEST_RI 105, bexti, 1, 0xffffffff, 14
  TEST_RI 106, bexti, 0, 0, 14
  TEST_RI 107, bexti, 1, 0xc35a96e7, 15
  TEST_RI 108, bexti, 0, 0x5a0f3c85, 15
  TEST_RI 109, bexti, 0, 0x80000000, 15
  TEST_RI 110, bexti, 1, 0x7fffffff, 15
  TEST_RI 111, bexti, 0, 1, 15
  TEST_RI 112, bexti, 1, 0xffffffff, 15
  TEST_RI 113, bexti, 0, 0, 15
  TEST_RI 114, bexti, 0, 0xc35a96e7, 16
  TEST_RI 115, bexti, 1, 0x5a0f3c85, 16
  TEST_RI 116, bexti, 0, 0x80000000, 16
  TEST_RI 117, bexti, 1, 0x7fffffff, 16
  TEST_RI 118, bexti, 0, 1, 16
  TEST_RI 119, bexti, 1, 0xffffffff, 16
  TEST_RI 120, bexti, 0, 0, 16
  TEST_RI 121, bexti, 1, 0xc35a96e7, 17
  TEST_RI 122, bexti, 1, 0x5a0f3c85, 17
  TEST_RI 123, bexti, 0, 0x80000000, 17
  TEST_RI 124, bexti, 1, 0x7fffffff, 17
  TEST_RI 125, bexti, 0, 1, 17
  TEST_RI 126, bexti, 1, 0xffffffff, 17
  TEST_RI 127, bexti, 0, 0, 17
  TEST_RI 128, bexti, 0, 0xc35a96e7, 18
  TEST_RI 129, bexti, 1, 0x5a0f3c85, 18
  TEST_RI 130, bexti, 0, 0x80000000, 18
  TEST_RI 131, bexti, 1, 0x7fffffff, 18
  TEST_RI 132, bexti, 0, 1, 18
  TEST_RI 133, bexti, 1, 0xffffffff, 18
  TEST_RI 134, bexti, 0, 0, 18
  TEST_RI 135, bexti, 1, 0xc35a96e7, 19
  TEST_RI 136, bexti, 1, 0x5a0f3c85, 19
  TEST_RI 137, bexti, 0, 0x80000000, 19
  TEST_RI 138, bexti, 1, 0x7fffffff, 19
  TEST_RI 139, bexti, 0, 1, 19
  TEST_RI 140, bexti, 1, 0xffffffff, 19
  TEST_RI 141, bexti, 0, 0, 19
  TEST_RI 142, bexti, 1, 0xc35a96e7, 20
  TEST_RI 143, bexti, 0, 0x5a0f3c85, 20
  TEST_RI 144, bexti, 0, 0x80000000, 20
  TEST_RI 145, bexti, 1, 0x7fffffff, 20
  TEST_RI 146, bexti, 0, 1, 20
  TEST_RI 147, bexti, 1, 0xffffffff, 20
  TEST_RI 148, bexti, 0, 0, 20
  TEST_RI 149, bexti, 0, 0xc35a96e7, 21
  TEST_RI 150, bexti, 0, 0x5a0f3c85, 21
  TEST_RI 151, bexti, 0, 0x80000000, 21
  TEST_RI 152, bexti, 1, 0x7fffffff, 21
  TEST_RI 153, bexti, 0, 1, 21
  TEST_RI 154, bexti, 1, 0xffffffff, 21
  TEST_RI 155, bexti, 0, 0, 21
  TEST_RI 156, bexti, 1, 0xc35a96e7, 22
  TEST_RI 157, bexti, 0, 0x5a0f3c85, 22
  TEST_RI 158, bexti, 0, 0x80000000, 22
  TEST_RI 159, bexti, 1, 0x7fffffff, 22
  TEST_RI 160, bexti, 0, 1, 22
  TEST_RI 161, bexti, 1, 0xffffffff, 22
  TEST_RI 162, bexti, 0, 0, 22
  TEST_RI 163, bexti, 0, 0xc35a96e7, 23
  TEST_RI 164, bexti, 0, 0x5a0f3c85, 23
  TEST_RI 165, bexti, 0, 0x80000000, 23
  TEST_RI 166, bexti, 1, 0x7fffffff, 23
  TEST_RI 167, bexti, 0, 1, 23
  TEST_RI 168, bexti, 1, 0xffffffff, 23
  TEST_RI 169, bexti, 0, 0, 23
  TEST_RI 170, bexti, 1, 0xc35a96e7, 24
  TEST_RI 171, bexti, 0, 0x5a0f3c85, 24
  TEST_RI 172, bexti, 0, 0x80000000, 24
  TEST_RI 173, bexti, 1, 0x7fffffff, 24
  TEST_RI 174, bexti, 0, 1, 24
  TEST_RI 175, bexti, 1, 0xffffffff, 24
  TEST_RI 176, bexti, 0, 0, 24
  TEST_RI 177, bexti, 1, 0xc35a96e7, 25
  TEST_RI 178, bexti, 1, 0x5a0f3c85, 25
  TEST_RI 179, bexti, 0, 0x80000000, 25
  TEST_RI 180, bexti, 1, 0x7fffffff, 25
  TEST_RI 181, bexti, 0, 1, 25
  TEST_RI 182, bexti, 1, 0xffffffff, 25
  TEST_RI 183, bexti, 0, 0, 25
  TEST_RI 184, bexti, 0, 0xc35a96e7, 26
  TEST_RI 185, bexti, 0, 0x5a0f3c85, 26
  TEST_RI 186, bexti, 0, 0x80000000, 26
  TEST_RI 187, bexti, 1, 0x7fffffff, 26
  TEST_RI 188, bexti, 0, 1, 26
  TEST_RI 189, bexti, 1, 0xffffffff, 26
  TEST_RI 190, bexti, 0, 0, 26
  TEST_RI 191, bexti, 0, 0xc35a96e7, 27
  TEST_RI 192, bexti, 1, 0x5a0f3c85, 27
  TEST_RI 193, bexti, 0, 0x80000000, 27
  TEST_RI 194, bexti, 1, 0x7fffffff, 27
  TEST_RI 195, bexti, 0, 1, 27
  TEST_RI 196, bexti, 1, 0xffffffff, 27
  TEST_RI 197, bexti, 0, 0, 27
  TEST_RI 198, bexti, 0, 0xc35a96e7, 28
  TEST_RI 199, bexti, 1, 0x5a0f3c85, 28
  TEST_RI 200, bexti, 0, 0x80000000, 28
  TEST_RI 201, bexti, 1, 0x7fffffff, 28
  TEST_RI 202, bexti, 0, 1, 28
  TEST_RI 203, bexti, 1, 0xffffffff, 28
  TEST_RI 204, bexti, 0, 0, 28
  TEST_RI 205, bexti, 0, 0xc35a96e7, 29
  TEST_RI 206, bexti, 0, 0x5a0f3c85, 29
  TEST_RI 207, bexti, 0, 0x80000000, 29
  TEST_RI 208, bexti, 1, 0x7fffffff, 29
  TEST_RI 209, bexti, 0, 1, 29
  TEST_RI 210, bexti, 1, 0xffffffff, 29
  TEST_RI 211, bexti, 0, 0, 29
  TEST_RI 212, bexti, 1, 0xc35a96e7, 30
  TEST_RI 213, bexti, 1, 0x5a0f3c85, 30
  TEST_RI 214, bexti, 0, 0x80000000, 30
  TEST_RI 215, bexti, 1, 0x7fffffff, 30
  TEST_RI 216, bexti, 0, 1, 30
  TEST_RI 217, bexti, 1, 0xffffffff, 30
  TEST_RI 218, bexti, 0, 0, 30
  TEST_RI 219, bexti, 1, 0xc35a96e7, 31
  TEST_RI 220, bexti, 0, 0x5a0f3c85, 31
  TEST_RI 221, bexti, 1, 0x80000000, 31
  TEST_RI 222, bexti, 0, 0x7fffffff, 31
  TEST_RI 223, bexti, 0, 1, 31
  TEST_RI 224, bexti, 1, 0xffffffff, 31
  TEST_RI 225, bexti, 0, 0, 31

  // Noise.
  TEST_RI 226, bexti, 0, 0xd249104e, 4
  TEST_RI 227, bexti, 1, 0x9217efe2, 14
  TEST_RI 228, bexti, 1, 0xaceb52c5, 7
  TEST_RI 229, bexti, 1, 0x79c5f068, 15
  TEST_RI 230, bexti, 0, 0x3a8f0ea6, 6
  TEST_RI 231, bexti, 0, 0x227dc566, 17
  TEST_RI 232, bexti, 1, 0xb0c9a338, 5
  TEST_RI 233, bexti, 1, 0x2d0e1ddd, 24
  TEST_RI 234, bexti, 0, 0xc8a617ef, 16
  TEST_RI 235, bexti, 0, 0x9f2fbae1, 30
  TEST_RI 236, bexti, 1, 0x4d978841, 27
  TEST_RI 237, bexti, 0, 0x0c1217d4, 16
  TEST_RI 238, bexti, 1, 0x152b4306, 16
  TEST_RI 239, bexti, 1, 0xbdc5ad3f, 16
  TEST_RI 240, bexti, 1, 0xa3be784a, 19
  TEST_RI 241, bexti, 0, 0x1536fcaf, 27

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, bexti, 0, 0xc35a96e7, 18
  TEST_RI_RD_IS_RS1 243, bexti, 0, 0x5a0f3c85, 26
  TEST_RI_RD_IS_RS1 244, bexti, 1, 0xffffffff, 25
  TEST_RI_RD_IS_RS1 245, bexti, 0, 1, 10

  // Every register in every place.
  TEST_RI_REGISTERS 246, bexti, 1, 0x001ce6b3, 5, x1, x13, x7
  TEST_RI_REGISTERS 247, bexti, 1, 0xfffffffe, 8, x2, x14, x7
  TEST_RI_REGISTERS 248, bexti, 1, 0x680717ed, 0, x4, x15, x7
  TEST_RI_REGISTERS 249, bexti, 1, 0xfffffe84, 13, x5, x16, x7
  TEST_RI_REGISTERS 250, bexti, 1, 0x3401e434, 5, x6, x17, x7
  TEST_RI_REGISTERS 251, bexti, 1, 0xffffffff, 0, x7, x18, x5
  TEST_RI_REGISTERS 252, bexti, 1, 0xffffffff, 13, x8, x19, x7
  TEST_RI_REGISTERS 253, bexti, 1, 0xffffffff, 16, x9, x20, x7
  TEST_RI_REGISTERS 254, bexti, 1, 0xff3d15a4, 24, x10, x21, x7
  TEST_RI_REGISTERS 255, bexti, 1, 0x5d8c1c17, 0, x11, x22, x7
  TEST_RI_REGISTERS 256, bexti, 1, 0x8ba341db, 7, x12, x23, x7
  TEST_RI_REGISTERS 257, bexti, 1, 0xfffffff1, 15, x13, x24, x7
  TEST_RI_REGISTERS 258, bexti, 1, 31, 2, x14, x25, x7
  TEST_RI_REGISTERS 259, bexti, 1, 0xaea93d78, 10, x15, x26, x7
  TEST_RI_REGISTERS 260, bexti, 1, 0x68de41e8, 7, x16, x27, x7
  TEST_RI_REGISTERS 261, bexti, 1, 0xffffffa7, 10, x17, x28, x7
  TEST_RI_REGISTERS 262, bexti, 1, 0x7d34215e, 8, x18, x29, x7
  TEST_RI_REGISTERS 263, bexti, 1, 0xe88852f7, 5, x19, x30, x7
  TEST_RI_REGISTERS 264, bexti, 1, 0xfff07fa7, 10, x20, x31, x7
  TEST_RI_REGISTERS 265, bexti, 1, 0xfffffff9, 15, x21, x1, x7
  TEST_RI_REGISTERS 266, bexti, 1, 0x043bd055, 2, x22, x2, x7
  TEST_RI_REGISTERS 267, bexti, 1, 0xfffffffd, 13, x23, x4, x7
  TEST_RI_REGISTERS 268, bexti, 1, 0xfffffffd, 5, x24, x5, x7
  TEST_RI_REGISTERS 269, bexti, 1, 0xffffbe2a, 10, x25, x6, x7
  TEST_RI_REGISTERS 270, bexti, 1, 0x1f92226b, 0, x26, x7, x5
  TEST_RI_REGISTERS 271, bexti, 1, 0xffffff95, 18, x27, x8, x7
  TEST_RI_REGISTERS 272, bexti, 1, 755, 5, x28, x9, x7
  TEST_RI_REGISTERS 273, bexti, 1, 0xfffffff0, 15, x29, x10, x7
  TEST_RI_REGISTERS 274, bexti, 1, 0x0034cd5f, 0, x30, x11, x7
  TEST_RI_REGISTERS 275, bexti, 1, 0x002f3858, 13, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, bexti, 1, 0xfffffff5, 8
  TEST_RI_RESULT_AFTER 277, 0, bexti, 1, 0x002a21a4, 21
  TEST_RI_RESULT_AFTER 278, 1, bexti, 1, 0xfffb9671, 0
  TEST_RI_RESULT_AFTER 279, 1, bexti, 1, 0xfffffff5, 7
  TEST_RI_RESULT_AFTER 280, 2, bexti, 1, 0x6a2c4895, 29
  TEST_RI_RESULT_AFTER 281, 2, bexti, 1, 0xce57a9b7, 8
  TEST_RI_AFTER 282, 0, bexti, 1, 0x4ac0c602, 10
  TEST_RI_AFTER 283, 0, bexti, 1, 0x156f2a04, 2
  TEST_RI_AFTER 284, 1, bexti, 1, 0xf036a4e7, 7
  TEST_RI_AFTER 285, 1, bexti, 1, 0xe31f4b37, 8
  TEST_RI_AFTER 286, 2, bexti, 1, 0x2096a4fc, 7
  TEST_RI_AFTER 287, 2, bexti, 1, 0x0001efac, 8
  TEST_RI_LOADED 288, 0, bexti, 1, 0xd109e601, 0
  TEST_RI_LOADED 289, 0, bexti, 1, 0xfffffff0, 21
  TEST_RI_LOADED 290, 1, bexti, 1, 0x000020e6, 2
  TEST_RI_LOADED 291, 1, bexti, 1, 0xf7d38710, 10
  TEST_RI_LOADED 292, 2, bexti, 1, 0x7a091faa, 5
  TEST_RI_LOADED 293, 2, bexti, 1, 0x8c4ae39f, 2
  TEST_RI_CHAIN 294, bexti, 0, 0xc35a96e7, 15
  TEST_RI_CHAIN 295, bexti, 0, 0x5a0f3c85, 26
  TEST_RI_CHAIN 296, bexti, 0, 0x7fffffff, 4

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, bexti, 0, 1
  TEST_RI_ZERO_RD 298, bexti, 0xfffffff3, 24
  TEST_RI_ZERO_RS1 299, bexti, 0, 31
  TEST_RI_ZERO_RD 300, bexti, 0xffffffd5, 31
  TEST_RI_ZERO_RS1 301, bexti, 0, 7
  TEST_RI_ZERO_RD 302, bexti, 0xfffffffe, 21

TEST_END
