// c.addi: 449 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every immediate.
  TEST_CI 2, c.addi, 0xc35a96c7, 0xc35a96e7, -32
  TEST_CI 3, c.addi, 0x5a0f3c65, 0x5a0f3c85, -32
  TEST_CI 4, c.addi, 0x7fffffe0, 0x80000000, -32
  TEST_CI 5, c.addi, 0xffffffdf, 0xffffffff, -32
  TEST_CI 6, c.addi, 0x7fffffdf, 0x7fffffff, -32
  TEST_CI 7, c.addi, 0x944f1fb5, 0x944f1fd5, -32
  TEST_CI 8, c.addi, 0xc35a96c8, 0xc35a96e7, -31
  TEST_CI 9, c.addi, 0x5a0f3c66, 0x5a0f3c85, -31
  TEST_CI 10, c.addi, 0x7fffffe1, 0x80000000, -31
  TEST_CI 11, c.addi, 0xffffffe0, 0xffffffff, -31
  TEST_CI 12, c.addi, 0x7fffffe0, 0x7fffffff, -31
  TEST_CI 13, c.addi, 0xba2b01ef, 0xba2b020e, -31
  TEST_CI 14, c.addi, 0xc35a96c9, 0xc35a96e7, -30
  TEST_CI 15, c.addi, 0x5a0f3c67, 0x5a0f3c85, -30
  TEST_CI 16, c.addi, 0x7fffffe2, 0x80000000, -30
  TEST_CI 17, c.addi, 0xffffffe1, 0xffffffff, -30
  TEST_CI 18, c.addi, 0x7fffffe1, 0x7fffffff, -30
  TEST_CI 19, c.addi, 0x29235e49, 0x29235e67, -30
  TEST_CI 20, c.addi, 0xc35a96ca, 0xc35a96e7, -29
  TEST_CI 21, c.addi, 0x5a0f3c68, 0x5a0f3c85, -29
  TEST_CI 22, c.addi, 0x7fffffe3, 0x80000000, -29
  TEST_CI 23, c.addi, 0xffffffe2, 0xffffffff, -29
  TEST_CI 24, c.addi, 0x7fffffe2, 0x7fffffff, -29
  TEST_CI 25, c.addi, 0x89db6377, 0x89db6394, -29
  TEST_CI 26, c.addi, 0xc35a96cb, 0xc35a96e7, -28
  TEST_CI 27, c.addi, 0x5a0f3c69, 0x5a0f3c85, -28
  TEST_CI 28, c.addi, 0x7fffffe4, 0x80000000, -28
  TEST_CI 29, c.addi, 0xffffffe3, 0xffffffff, -28
  TEST_CI 30, c.addi, 0x7fffffe3, 0x7fffffff, -28
  TEST_CI 31, c.addi, 0x0ee49d2a, 0x0ee49d46, -28
  TEST_CI 32, c.addi, 0xc35a96cc, 0xc35a96e7, -27
  TEST_CI 33, c.addi, 0x5a0f3c6a, 0x5a0f3c85, -27
  TEST_CI 34, c.addi, 0x7fffffe5, 0x80000000, -27
  TEST_CI 35, c.addi, 0xffffffe4, 0xffffffff, -27
  TEST_CI 36, c.addi, 0x7fffffe4, 0x7fffffff, -27
  TEST_CI 37, c.addi, 0xe329c26d, 0xe329c288, -27
  TEST_CI 38, c.addi, 0xc35a96cd, 0xc35a96e7, -26
  TEST_CI 39, c.addi, 0x5a0f3c6b, 0x5a0f3c85, -26
  TEST_CI 40, c.addi, 0x7fffffe6, 0x80000000, -26
  TEST_CI 41, c.addi, 0xffffffe5, 0xffffffff, -26
  TEST_CI 42, c.addi, 0x7fffffe5, 0x7fffffff, -26
  TEST_CI 43, c.addi, 0xa8e22042, 0xa8e2205c, -26
  TEST_CI 44, c.addi, 0xc35a96ce, 0xc35a96e7, -25
  TEST_CI 45, c.addi, 0x5a0f3c6c, 0x5a0f3c85, -25
  TEST_CI 46, c.addi, 0x7fffffe7, 0x80000000, -25
  TEST_CI 47, c.addi, 0xffffffe6, 0xffffffff, -25
  TEST_CI 48, c.addi, 0x7fffffe6, 0x7fffffff, -25
  TEST_CI 49, c.addi, 0x587c6087, 0x587c60a0, -25
  TEST_CI 50, c.addi, 0xc35a96cf, 0xc35a96e7, -24
  TEST_CI 51, c.addi, 0x5a0f3c6d, 0x5a0f3c85, -24
  TEST_CI 52, c.addi, 0x7fffffe8, 0x80000000, -24
  TEST_CI 53, c.addi, 0xffffffe7, 0xffffffff, -24
  TEST_CI 54, c.addi, 0x7fffffe7, 0x7fffffff, -24
  TEST_CI 55, c.addi, 0x2c7b33b6, 0x2c7b33ce, -24
  TEST_CI 56, c.addi, 0xc35a96d0, 0xc35a96e7, -23
  TEST_CI 57, c.addi, 0x5a0f3c6e, 0x5a0f3c85, -23
  TEST_CI 58, c.addi, 0x7fffffe9, 0x80000000, -23
  TEST_CI 59, c.addi, 0xffffffe8, 0xffffffff, -23
  TEST_CI 60, c.addi, 0x7fffffe8, 0x7fffffff, -23
  TEST_CI 61, c.addi, 0x8df02725, 0x8df0273c, -23
  TEST_CI 62, c.addi, 0xc35a96d1, 0xc35a96e7, -22
  TEST_CI 63, c.addi, 0x5a0f3c6f, 0x5a0f3c85, -22
  TEST_CI 64, c.addi, 0x7fffffea, 0x80000000, -22
  TEST_CI 65, c.addi, 0xffffffe9, 0xffffffff, -22
  TEST_CI 66, c.addi, 0x7fffffe9, 0x7fffffff, -22
  TEST_CI 67, c.addi, 0x5c793673, 0x5c793689, -22
  TEST_CI 68, c.addi, 0xc35a96d2, 0xc35a96e7, -21
  TEST_CI 69, c.addi, 0x5a0f3c70, 0x5a0f3c85, -21
  TEST_CI 70, c.addi, 0x7fffffeb, 0x80000000, -21
  TEST_CI 71, c.addi, 0xffffffea, 0xffffffff, -21
  TEST_CI 72, c.addi, 0x7fffffea, 0x7fffffff, -21
  TEST_CI 73, c.addi, 0xf4e12cdc, 0xf4e12cf1, -21
  TEST_CI 74, c.addi, 0xc35a96d3, 0xc35a96e7, -20
  TEST_CI 75, c.addi, 0x5a0f3c71, 0x5a0f3c85, -20
  TEST_CI 76, c.addi, 0x7fffffec, 0x80000000, -20
  TEST_CI 77, c.addi, 0xffffffeb, 0xffffffff, -20
  TEST_CI 78, c.addi, 0x7fffffeb, 0x7fffffff, -20
  TEST_CI 79, c.addi, 0x554b14bd, 0x554b14d1, -20
  TEST_CI 80, c.addi, 0xc35a96d4, 0xc35a96e7, -19
  TEST_CI 81, c.addi, 0x5a0f3c72, 0x5a0f3c85, -19
  TEST_CI 82, c.addi, 0x7fffffed, 0x80000000, -19
  TEST_CI 83, c.addi, 0xffffffec, 0xffffffff, -19
  TEST_CI 84, c.addi, 0x7fffffec, 0x7fffffff, -19
  TEST_CI 85, c.addi, 0xec5ae3d8, 0xec5ae3eb, -19
  TEST_CI 86, c.addi, 0xc35a96d5, 0xc35a96e7, -18
  TEST_CI 87, c.addi, 0x5a0f3c73, 0x5a0f3c85, -18
  TEST_CI 88, c.addi, 0x7fffffee, 0x80000000, -18
  TEST_CI 89, c.addi, 0xffffffed, 0xffffffff, -18
  TEST_CI 90, c.addi, 0x7fffffed, 0x7fffffff, -18
  TEST_CI 91, c.addi, 0xb7c01eba, 0xb7c01ecc, -18
  TEST_CI 92, c.addi, 0xc35a96d6, 0xc35a96e7, -17
  TEST_CI 93, c.addi, 0x5a0f3c74, 0x5a0f3c85, -17
  TEST_CI 94, c.addi, 0x7fffffef, 0x80000000, -17
  TEST_CI 95, c.addi, 0xffffffee, 0xffffffff, -17
  TEST_CI 96, c.addi, 0x7fffffee, 0x7fffffff, -17
  TEST_CI 97, c.addi, 0x89b3d197, 0x89b3d1a8, -17
  TEST_CI 98, c.addi, 0xc35a96d7, 0xc35a96e7, -16
  TEST_CI 99, c.addi, 0x5a0f3c75, 0x5a0f3c85, -16
  TEST_CI 100, c.addi, 0x7ffffff0, 0x80000000, -16
  TEST_CI 101, c.addi, 0xffffffef, 0xffffffff, -16
  TEST_CI 102, c.addi, 0x7fffffef, 0x7fffffff, -16
  TEST_CI 103, c.addi, 0x347a9710, 0x347a9720, -16
  TEST_CI 104, c.addi, 0xc35a96d8, 0xc35a96e7, -15
  TEST_CI 105, c.addi, 0x5a0f3c76, 0x5a0f3c85, -15
  TEST_CI 106, c.addi, 0x7ffffff1, 0x80000000, -15
  TEST_CI 107, c.addi, 0xfffffff0, 0xffffffff, -15
  TEST_CI 108, c.addi, 0x7ffffff0, 0x7fffffff, -15
  TEST_CI 109, c.addi, 0xa0b97db9, 0xa0b97dc8, -15
  TEST_CI 110, c.addi, 0xc35a96d9, 0xc35a96e7, -14
  TEST_CI 111, c.addi, 0x5a0f3c77, 0x5a0f3c85, -14
  TEST_CI 112, c.addi, 0x7ffffff2, 0x80000000, -14
  TEST_CI 113, c.addi, 0xfffffff1, 0xffffffff, -14
  TEST_CI 114, c.addi, 0x7ffffff1, 0x7fffffff, -14
  TEST_CI 115, c.addi, 0x7f6094b9, 0x7f6094c7, -14
  TEST_CI 116, c.addi, 0xc35a96da, 0xc35a96e7, -13
  TEST_CI 117, c.addi, 0x5a0f3c78, 0x5a0f3c85, -13
  TEST_CI 118, c.addi, 0x7ffffff3, 0x80000000, -13
  TEST_CI 119, c.addi, 0xfffffff2, 0xffffffff, -13
  TEST_CI 120, c.addi, 0x7ffffff2, 0x7fffffff, -13
  TEST_CI 121, c.addi, 0x923928f5, 0x92392902, -13
  TEST_CI 122, c.addi, 0xc35a96db, 0xc35a96e7, -12
  TEST_CI 123, c.addi, 0x5a0f3c79, 0x5a0f3c85, -12
  TEST_CI 124, c.addi, 0x7ffffff4, 0x80000000, -12
  TEST_CI 125, c.addi, 0xfffffff3, 0xffffffff, -12
  TEST_CI 126, c.addi, 0x7ffffff3, 0x7fffffff, -12
  TEST_CI 127, c.addi, 0x790382d6, 0x790382e2, -12
  TEST_CI 128, c.addi, 0xc35a96dc, 0xc35a96e7, -11
  TEST_CI 129, c.addi, 0x5a0f3c7a, 0x5a0f3c85, -11
  TEST_CI 130, c.addi, 0x7ffffff5, 0x80000000, -11
  TEST_CI 131, c.addi, 0xfffffff4, 0xffffffff, -11
  TEST_CI 132, c.addi, 0x7ffffff4, 0x7fffffff, -11
  TEST_CI 133, c.addi, 0xc8d25286, 0xc8d25291, -11
  TEST_CI 134, c.addi, 0xc35a96dd, 0xc35a96e7, -10
  TEST_CI 135, c.addi, 0x5a0f3c7b, 0x5a0f3c85, -10
  TEST_CI 136, c.addi, 0x7ffffff6, 0x80000000, -10
  TEST_CI 137, c.addi, 0xfffffff5, 0xffffffff, -10
  TEST_CI 138, c.addi, 0x7ffffff5, 0x7fffffff, -10
  TEST_CI 139, c.addi, 0xf9fc1b4b, 0xf9fc1b55, -10
  TEST_CI 140, c.addi, 0xc35a96de, 0xc35a96e7, -9
  TEST_CI 141, c.addi, 0x5a0f3c7c, 0x5a0f3c85, -9
  TEST_CI 142, c.addi, 0x7ffffff7, 0x80000000, -9
  TEST_CI 143, c.addi, 0xfffffff6, 0xffffffff, -9
  TEST_CI 144, c.addi, 0x7ffffff6, 0x7fffffff, -9
  TEST_CI 145, c.addi, 0x456378bf, 0x456378c8, -9
  TEST_CI 146, c.addi, 0xc35a96df, 0xc35a96e7, -8
  TEST_CI 147, c.addi, 0x5a0f3c7d, 0x5a0f3c85, -8
  TEST_CI 148, c.addi, 0x7ffffff8, 0x80000000, -8
  TEST_CI 149, c.addi, 0xfffffff7, 0xffffffff, -8
  TEST_CI 150, c.addi, 0x7ffffff7, 0x7fffffff, -8
  TEST_CI 151, c.addi, 0xae529e9e, 0xae529ea6, -8
  TEST_CI 152, c.addi, 0xc35a96e0, 0xc35a96e7, -7
  TEST_CI 153, c.addi, 0x5a0f3c7e, 0x5a0f3c85, -7
  TEST_CI 154, c.addi, 0x7ffffff9, 0x80000000, -7
  TEST_CI 155, c.addi, 0xfffffff8, 0xffffffff, -7
  TEST_CI 156, c.addi, 0x7ffffff8, 0x7fffffff, -7
  TEST_CI 157, c.addi, 0x5aa5625d, 0x5aa56264, -7
  TEST_CI 158, c.addi, 0xc35a96e1, 0xc35a96e7, -6
  TEST_CI 159, c.addi, 0x5a0f3c7f, 0x5a0f3c85, -6
  TEST_CI 160, c.addi, 0x7ffffffa, 0x80000000, -6
  TEST_CI 161, c.addi, 0xfffffff9, 0xffffffff, -6
  TEST_CI 162, c.addi, 0x7ffffff9, 0x7fffffff, -6
  TEST_CI 163, c.addi, 0xe9a6787e, 0xe9a67884, -6
  TEST_CI 164, c.addi, 0xc35a96e2, 0xc35a96e7, -5
  TEST_CI 165, c.addi, 0x5a0f3c80, 0x5a0f3c85, -5
  TEST_CI 166, c.addi, 0x7ffffffb, 0x80000000, -5
  TEST_CI 167, c.addi, 0xfffffffa, 0xffffffff, -5
  TEST_CI 168, c.addi, 0x7ffffffa, 0x7fffffff, -5
  TEST_CI 169, c.addi, 0xa9396734, 0xa9396739, -5
  TEST_CI 170, c.addi, 0xc35a96e3, 0xc35a96e7, -4
  TEST_CI 171, c.addi, 0x5a0f3c81, 0x5a0f3c85, -4
  TEST_CI 172, c.addi, 0x7ffffffc, 0x80000000, -4
  TEST_CI 173, c.addi, 0xfffffffb, 0xffffffff, -4
  TEST_CI 174, c.addi, 0x7ffffffb, 0x7fffffff, -4
  TEST_CI 175, c.addi, 0x8573a8fc, 0x8573a900, -4
  TEST_CI 176, c.addi, 0xc35a96e4, 0xc35a96e7, -3
  TEST_CI 177, c.addi, 0x5a0f3c82, 0x5a0f3c85, -3
  TEST_CI 178, c.addi, 0x7ffffffd, 0x80000000, -3
  TEST_CI 179, c.addi, 0xfffffffc, 0xffffffff, -3
  TEST_CI 180, c.addi, 0x7ffffffc, 0x7fffffff, -3
  TEST_CI 181, c.addi, 0xb0be88f9, 0xb0be88fc, -3
  TEST_CI 182, c.addi, 0xc35a96e5, 0xc35a96e7, -2
  TEST_CI 183, c.addi, 0x5a0f3c83, 0x5a0f3c85, -2
  TEST_CI 184, c.addi, 0x7ffffffe, 0x80000000, -2
  TEST_CI 185, c.addi, 0xfffffffd, 0xffffffff, -2
  TEST_CI 186, c.addi, 0x7ffffffd, 0x7fffffff, -2
  TEST_CI 187, c.addi, 0x5e99dd7f, 0x5e99dd81, -2
  TEST_CI 188, c.addi, 0xc35a96e6, 0xc35a96e7, -1
  TEST_CI 189, c.addi, 0x5a0f3c84, 0x5a0f3c85, -1
  TEST_CI 190, c.addi, 0x7fffffff, 0x80000000, -1
  TEST_CI 191, c.addi, 0xfffffffe, 0xffffffff, -1
  TEST_CI 192, c.addi, 0x7ffffffe, 0x7fffffff, -1
  TEST_CI 193, c.addi, 0x2ff1cb2c, 0x2ff1cb2d, -1
  TEST_CI 194, c.addi, 0xc35a96e8, 0xc35a96e7, 1
  TEST_CI 195, c.addi, 0x5a0f3c86, 0x5a0f3c85, 1
  TEST_CI 196, c.addi, 0x80000001, 0x80000000, 1
  TEST_CI 197, c.addi, 0, 0xffffffff, 1
  TEST_CI 198, c.addi, 0x80000000, 0x7fffffff, 1
  TEST_CI 199, c.addi, 0xd1a2550e, 0xd1a2550d, 1
  TEST_CI 200, c.addi, 0xc35a96e9, 0xc35a96e7, 2
  TEST_CI 201, c.addi, 0x5a0f3c87, 0x5a0f3c85, 2
  TEST_CI 202, c.addi, 0x80000002, 0x80000000, 2
  TEST_CI 203, c.addi, 1, 0xffffffff, 2
  TEST_CI 204, c.addi, 0x80000001, 0x7fffffff, 2
  TEST_CI 205, c.addi, 0xee6481ed, 0xee6481eb, 2
  TEST_CI 206, c.addi, 0xc35a96ea, 0xc35a96e7, 3
  TEST_CI 207, c.addi, 0x5a0f3c88, 0x5a0f3c85, 3
  TEST_CI 208, c.addi, 0x80000003, 0x80000000, 3
  TEST_CI 209, c.addi, 2, 0xffffffff, 3
  TEST_CI 210, c.addi, 0x80000002, 0x7fffffff, 3
  TEST_CI 211, c.addi, 0xc00d0b31, 0xc00d0b2e, 3
  TEST_CI 212, c.addi, 0xc35a96eb, 0xc35a96e7, 4
  TEST_CI 213, c.addi, 0x5a0f3c89, 0x5a0f3c85, 4
  TEST_CI 214, c.addi, 0x80000004, 0x80000000, 4
  TEST_CI 215, c.addi, 3, 0xffffffff, 4
  TEST_CI 216, c.addi, 0x80000003, 0x7fffffff, 4
  TEST_CI 217, c.addi, 0x1ecff11d, 0x1ecff119, 4
  TEST_CI 218, c.addi, 0xc35a96ec, 0xc35a96e7, 5
  TEST_CI 219, c.addi, 0x5a0f3c8a, 0x5a0f3c85, 5
  TEST_CI 220, c.addi, 0x80000005, 0x80000000, 5
  TEST_CI 221, c.addi, 4, 0xffffffff, 5
  TEST_CI 222, c.addi, 0x80000004, 0x7fffffff, 5
  TEST_CI 223, c.addi, 0x4f021a45, 0x4f021a40, 5
  TEST_CI 224, c.addi, 0xc35a96ed, 0xc35a96e7, 6
  TEST_CI 225, c.addi, 0x5a0f3c8b, 0x5a0f3c85, 6
  TEST_CI 226, c.addi, 0x80000006, 0x80000000, 6
  TEST_CI 227, c.addi, 5, 0xffffffff, 6
  TEST_CI 228, c.addi, 0x80000005, 0x7fffffff, 6
  TEST_CI 229, c.addi, 0x90c3328d, 0x90c33287, 6
  TEST_CI 230, c.addi, 0xc35a96ee, 0xc35a96e7, 7
  TEST_CI 231, c.addi, 0x5a0f3c8c, 0x5a0f3c85, 7
  TEST_CI 232, c.addi, 0x80000007, 0x80000000, 7
  TEST_CI 233, c.addi, 6, 0xffffffff, 7
  TEST_CI 234, c.addi, 0x80000006, 0x7fffffff, 7
  TEST_CI 235, c.addi, 0x8fe2f2c5, 0x8fe2f2be, 7
  TEST_CI 236, c.addi, 0xc35a96ef, 0xc35a96e7, 8
  TEST_CI 237, c.addi, 0x5a0f3c8d, 0x5a0f3c85, 8
  TEST_CI 238, c.addi, 0x80000008, 0x80000000, 8
  TEST_CI 239, c.addi, 7, 0xffffffff, 8
  TEST_CI 240, c.addi, 0x80000007, 0x7fffffff, 8
  TEST_CI 241, c.addi, 0x0360d838, 0x0360d830, 8
  TEST_CI 242, c.addi, 0xc35a96f0, 0xc35a96e7, 9
  TEST_CI 243, c.addi, 0x5a0f3c8e, 0x5a0f3c85, 9
  TEST_CI 244, c.addi, 0x80000009, 0x80000000, 9
  TEST_CI 245, c.addi, 8, 0xffffffff, 9
  TEST_CI 246, c.addi, 0x80000008, 0x7fffffff, 9
  TEST_CI 247, c.addi, 0xb7f372c2, 0xb7f372b9, 9
  TEST_CI 248, c.addi, 0xc35a96f1, 0xc35a96e7, 10
  TEST_CI 249, c.addi, 0x5a0f3c8f, 0x5a0f3c85, 10
  TEST_CI 250, c.addi, 0x8000000a, 0x80000000, 10
  TEST_CI 251, c.addi, 9, 0xffffffff, 10
  TEST_CI 252, c.addi, 0x80000009, 0x7fffffff, 10
  TEST_CI 253, c.addi, 0x02adc366, 0x02adc35c, 10
  TEST_CI 254, c.addi, 0xc35a96f2, 0xc35a96e7, 11
  TEST_CI 255, c.addi, 0x5a0f3c90, 0x5a0f3c85, 11
  TEST_CI 256, c.addi, 0x8000000b, 0x80000000, 11
  TEST_CI 257, c.addi, 10, 0xffffffff, 11
  TEST_CI 258, c.addi, 0x8000000a, 0x7fffffff, 11
  TEST_CI 259, c.addi, 0x5ac38160, 0x5ac38155, 11
  TEST_CI 260, c.addi, 0xc35a96f3, 0xc35a96e7, 12
  TEST_CI 261, c.addi, 0x5a0f3c91, 0x5a0f3c85, 12
  TEST_CI 262, c.addi, 0x8000000c, 0x80000000, 12
  TEST_CI 263, c.addi, 11, 0xffffffff, 12
  TEST_CI 264, c.addi, 0x8000000b, 0x7fffffff, 12
  TEST_CI 265, c.addi, 0x2e3920dc, 0x2e3920d0, 12
  TEST_CI 266, c.addi, 0xc35a96f4, 0xc35a96e7, 13
  TEST_CI 267, c.addi, 0x5a0f3c92, 0x5a0f3c85, 13
  TEST_CI 268, c.addi, 0x8000000d, 0x80000000, 13
  TEST_CI 269, c.addi, 12, 0xffffffff, 13
  TEST_CI 270, c.addi, 0x8000000c, 0x7fffffff, 13
  TEST_CI 271, c.addi, 0x8367039e, 0x83670391, 13
  TEST_CI 272, c.addi, 0xc35a96f5, 0xc35a96e7, 14
  TEST_CI 273, c.addi, 0x5a0f3c93, 0x5a0f3c85, 14
  TEST_CI 274, c.addi, 0x8000000e, 0x80000000, 14
  TEST_CI 275, c.addi, 13, 0xffffffff, 14
  TEST_CI 276, c.addi, 0x8000000d, 0x7fffffff, 14
  TEST_CI 277, c.addi, 0x4a9b8083, 0x4a9b8075, 14
  TEST_CI 278, c.addi, 0xc35a96f6, 0xc35a96e7, 15
  TEST_CI 279, c.addi, 0x5a0f3c94, 0x5a0f3c85, 15
  TEST_CI 280, c.addi, 0x8000000f, 0x80000000, 15
  TEST_CI 281, c.addi, 14, 0xffffffff, 15
  TEST_CI 282, c.addi, 0x8000000e, 0x7fffffff, 15
  TEST_CI 283, c.addi, 0xd94e8b59, 0xd94e8b4a, 15
  TEST_CI 284, c.addi, 0xc35a96f7, 0xc35a96e7, 16
  TEST_CI 285, c.addi, 0x5a0f3c95, 0x5a0f3c85, 16
  TEST_CI 286, c.addi, 0x80000010, 0x80000000, 16
  TEST_CI 287, c.addi, 15, 0xffffffff, 16
  TEST_CI 288, c.addi, 0x8000000f, 0x7fffffff, 16
  TEST_CI 289, c.addi, 0xff5026e4, 0xff5026d4, 16
  TEST_CI 290, c.addi, 0xc35a96f8, 0xc35a96e7, 17
  TEST_CI 291, c.addi, 0x5a0f3c96, 0x5a0f3c85, 17
  TEST_CI 292, c.addi, 0x80000011, 0x80000000, 17
  TEST_CI 293, c.addi, 16, 0xffffffff, 17
  TEST_CI 294, c.addi, 0x80000010, 0x7fffffff, 17
  TEST_CI 295, c.addi, 0x65c1dc99, 0x65c1dc88, 17
  TEST_CI 296, c.addi, 0xc35a96f9, 0xc35a96e7, 18
  TEST_CI 297, c.addi, 0x5a0f3c97, 0x5a0f3c85, 18
  TEST_CI 298, c.addi, 0x80000012, 0x80000000, 18
  TEST_CI 299, c.addi, 17, 0xffffffff, 18
  TEST_CI 300, c.addi, 0x80000011, 0x7fffffff, 18
  TEST_CI 301, c.addi, 0x9252901a, 0x92529008, 18
  TEST_CI 302, c.addi, 0xc35a96fa, 0xc35a96e7, 19
  TEST_CI 303, c.addi, 0x5a0f3c98, 0x5a0f3c85, 19
  TEST_CI 304, c.addi, 0x80000013, 0x80000000, 19
  TEST_CI 305, c.addi, 18, 0xffffffff, 19
  TEST_CI 306, c.addi, 0x80000012, 0x7fffffff, 19
  TEST_CI 307, c.addi, 0xda8b0e51, 0xda8b0e3e, 19
  TEST_CI 308, c.addi, 0xc35a96fb, 0xc35a96e7, 20
  TEST_CI 309, c.addi, 0x5a0f3c99, 0x5a0f3c85, 20
  TEST_CI 310, c.addi, 0x80000014, 0x80000000, 20
  TEST_CI 311, c.addi, 19, 0xffffffff, 20
  TEST_CI 312, c.addi, 0x80000013, 0x7fffffff, 20
  TEST_CI 313, c.addi, 0x03ace1fe, 0x03ace1ea, 20
  TEST_CI 314, c.addi, 0xc35a96fc, 0xc35a96e7, 21
  TEST_CI 315, c.addi, 0x5a0f3c9a, 0x5a0f3c85, 21
  TEST_CI 316, c.addi, 0x80000015, 0x80000000, 21
  TEST_CI 317, c.addi, 20, 0xffffffff, 21
  TEST_CI 318, c.addi, 0x80000014, 0x7fffffff, 21
  TEST_CI 319, c.addi, 0xb805f1a7, 0xb805f192, 21
  TEST_CI 320, c.addi, 0xc35a96fd, 0xc35a96e7, 22
  TEST_CI 321, c.addi, 0x5a0f3c9b, 0x5a0f3c85, 22
  TEST_CI 322, c.addi, 0x80000016, 0x80000000, 22
  TEST_CI 323, c.addi, 21, 0xffffffff, 22
  TEST_CI 324, c.addi, 0x80000015, 0x7fffffff, 22
  TEST_CI 325, c.addi, 0xa402254b, 0xa4022535, 22
  TEST_CI 326, c.addi, 0xc35a96fe, 0xc35a96e7, 23
  TEST_CI 327, c.addi, 0x5a0f3c9c, 0x5a0f3c85, 23
  TEST_CI 328, c.addi, 0x80000017, 0x80000000, 23
  TEST_CI 329, c.addi, 22, 0xffffffff, 23
  TEST_CI 330, c.addi, 0x80000016, 0x7fffffff, 23
  TEST_CI 331, c.addi, 0xb20054f9, 0xb20054e2, 23
  TEST_CI 332, c.addi, 0xc35a96ff, 0xc35a96e7, 24
  TEST_CI 333, c.addi, 0x5a0f3c9d, 0x5a0f3c85, 24
  TEST_CI 334, c.addi, 0x80000018, 0x80000000, 24
  TEST_CI 335, c.addi, 23, 0xffffffff, 24
  TEST_CI 336, c.addi, 0x80000017, 0x7fffffff, 24
  TEST_CI 337, c.addi, 0xf23e3a71, 0xf23e3a59, 24
  TEST_CI 338, c.addi, 0xc35a9700, 0xc35a96e7, 25
  TEST_CI 339, c.addi, 0x5a0f3c9e, 0x5a0f3c85, 25
  TEST_CI 340, c.addi, 0x80000019, 0x80000000, 25
  TEST_CI 341, c.addi, 24, 0xffffffff, 25
  TEST_CI 342, c.addi, 0x80000018, 0x7fffffff, 25
  TEST_CI 343, c.addi, 0xaab6a667, 0xaab6a64e, 25
  TEST_CI 344, c.addi, 0xc35a9701, 0xc35a96e7, 26
  TEST_CI 345, c.addi, 0x5a0f3c9f, 0x5a0f3c85, 26
  TEST_CI 346, c.addi, 0x8000001a, 0x80000000, 26
  TEST_CI 347, c.addi, 25, 0xffffffff, 26
  TEST_CI 348, c.addi, 0x80000019, 0x7fffffff, 26
  TEST_CI 349, c.addi, 0xd285d07f, 0xd285d065, 26
  TEST_CI 350, c.addi, 0xc35a9702, 0xc35a96e7, 27
  TEST_CI 351, c.addi, 0x5a0f3ca0, 0x5a0f3c85, 27
  TEST_CI 352, c.addi, 0x8000001b, 0x80000000, 27
  TEST_CI 353, c.addi, 26, 0xffffffff, 27
  TEST_CI 354, c.addi, 0x8000001a, 0x7fffffff, 27
  TEST_CI 355, c.addi, 0xccba9b27, 0xccba9b0c, 27
  TEST_CI 356, c.addi, 0xc35a9703, 0xc35a96e7, 28
  TEST_CI 357, c.addi, 0x5a0f3ca1, 0x5a0f3c85, 28
  TEST_CI 358, c.addi, 0x8000001c, 0x80000000, 28
  TEST_CI 359, c.addi, 27, 0xffffffff, 28
  TEST_CI 360, c.addi, 0x8000001b, 0x7fffffff, 28
  TEST_CI 361, c.addi, 0x5336e703, 0x5336e6e7, 28
  TEST_CI 362, c.addi, 0xc35a9704, 0xc35a96e7, 29
  TEST_CI 363, c.addi, 0x5a0f3ca2, 0x5a0f3c85, 29
  TEST_CI 364, c.addi, 0x8000001d, 0x80000000, 29
  TEST_CI 365, c.addi, 28, 0xffffffff, 29
  TEST_CI 366, c.addi, 0x8000001c, 0x7fffffff, 29
  TEST_CI 367, c.addi, 0xda20b6ae, 0xda20b691, 29
  TEST_CI 368, c.addi, 0xc35a9705, 0xc35a96e7, 30
  TEST_CI 369, c.addi, 0x5a0f3ca3, 0x5a0f3c85, 30
  TEST_CI 370, c.addi, 0x8000001e, 0x80000000, 30
  TEST_CI 371, c.addi, 29, 0xffffffff, 30
  TEST_CI 372, c.addi, 0x8000001d, 0x7fffffff, 30
  TEST_CI 373, c.addi, 0x2ae618fd, 0x2ae618df, 30
  TEST_CI 374, c.addi, 0xc35a9706, 0xc35a96e7, 31
  TEST_CI 375, c.addi, 0x5a0f3ca4, 0x5a0f3c85, 31
  TEST_CI 376, c.addi, 0x8000001f, 0x80000000, 31
  TEST_CI 377, c.addi, 30, 0xffffffff, 31
  TEST_CI 378, c.addi, 0x8000001e, 0x7fffffff, 31
  TEST_CI 379, c.addi, 0x6ce32cb7, 0x6ce32c98, 31

  // Each bit of the source alone.
  TEST_CI 380, c.addi, 0xffffffe4, 1, -29
  TEST_CI 381, c.addi, 0xffffffea, 2, -24
  TEST_CI 382, c.addi, 0xfffffff1, 4, -19
  TEST_CI 383, c.addi, 0xfffffffa, 8, -14
  TEST_CI 384, c.addi, 7, 16, -9
  TEST_CI 385, c.addi, 28, 32, -4
  TEST_CI 386, c.addi, 66, 64, 2
  TEST_CI 387, c.addi, 135, 128, 7
  TEST_CI 388, c.addi, 268, 256, 12
  TEST_CI 389, c.addi, 529, 512, 17
  TEST_CI 390, c.addi, 1046, 1024, 22
  TEST_CI 391, c.addi, 2075, 2048, 27
  TEST_CI 392, c.addi, 4064, 0x00001000, -32
  TEST_CI 393, c.addi, 0x00001fe5, 0x00002000, -27
  TEST_CI 394, c.addi, 0x00003fea, 0x00004000, -22
  TEST_CI 395, c.addi, 0x00007fef, 0x00008000, -17
  TEST_CI 396, c.addi, 0x0000fff4, 0x00010000, -12
  TEST_CI 397, c.addi, 0x0001fff9, 0x00020000, -7
  TEST_CI 398, c.addi, 0x0003fffe, 0x00040000, -2
  TEST_CI 399, c.addi, 0x00080004, 0x00080000, 4
  TEST_CI 400, c.addi, 0x00100009, 0x00100000, 9
  TEST_CI 401, c.addi, 0x0020000e, 0x00200000, 14
  TEST_CI 402, c.addi, 0x00400013, 0x00400000, 19
  TEST_CI 403, c.addi, 0x00800018, 0x00800000, 24
  TEST_CI 404, c.addi, 0x0100001d, 0x01000000, 29
  TEST_CI 405, c.addi, 0x01ffffe2, 0x02000000, -30
  TEST_CI 406, c.addi, 0x03ffffe7, 0x04000000, -25
  TEST_CI 407, c.addi, 0x07ffffec, 0x08000000, -20
  TEST_CI 408, c.addi, 0x0ffffff1, 0x10000000, -15
  TEST_CI 409, c.addi, 0x1ffffff6, 0x20000000, -10
  TEST_CI 410, c.addi, 0x3ffffffb, 0x40000000, -5
  TEST_CI 411, c.addi, 0x80000001, 0x80000000, 1

  // Every register.
  TEST_CI 412, c.addi, 0x07dc0399, 0x07dc03b1, -24, x1, x7
  TEST_CI 413, c.addi, 0x10297373, 0x10297363, 16, x2, x7
  TEST_CI 414, c.addi, 0xdd1d5439, 0xdd1d543c, -3, x4, x7
  TEST_CI 415, c.addi, 0xf96e6b21, 0xf96e6b3f, -30, x5, x7
  TEST_CI 416, c.addi, 0xc264a897, 0xc264a89d, -6, x6, x7
  TEST_CI 417, c.addi, 0xa1ff7bd0, 0xa1ff7bbf, 17, x7, x5
  TEST_CI 418, c.addi, 0x94e263bb, 0x94e263ad, 14, x8, x7
  TEST_CI 419, c.addi, 0x2707995e, 0x2707997a, -28, x9, x7
  TEST_CI 420, c.addi, 0xdaef83bc, 0xdaef83b3, 9, x10, x7
  TEST_CI 421, c.addi, 0x7c135b93, 0x7c135bb3, -32, x11, x7
  TEST_CI 422, c.addi, 0xc7d53e67, 0xc7d53e4c, 27, x12, x7
  TEST_CI 423, c.addi, 0xb7b842c6, 0xb7b842bf, 7, x13, x7
  TEST_CI 424, c.addi, 0x2cdb7877, 0x2cdb7867, 16, x14, x7
  TEST_CI 425, c.addi, 0x62d5ac6e, 0x62d5ac79, -11, x15, x7
  TEST_CI 426, c.addi, 0x19745e51, 0x19745e35, 28, x16, x7
  TEST_CI 427, c.addi, 0xe5edc480, 0xe5edc490, -16, x17, x7
  TEST_CI 428, c.addi, 0x7bb583a1, 0x7bb583be, -29, x18, x7
  TEST_CI 429, c.addi, 0x49233ce4, 0x49233ce7, -3, x19, x7
  TEST_CI 430, c.addi, 0x90051916, 0x90051922, -12, x20, x7
  TEST_CI 431, c.addi, 0xfb8e6aae, 0xfb8e6ac9, -27, x21, x7
  TEST_CI 432, c.addi, 0xa123692f, 0xa1236939, -10, x22, x7
  TEST_CI 433, c.addi, 0xeec2a1b0, 0xeec2a1a6, 10, x23, x7
  TEST_CI 434, c.addi, 0xb720fac0, 0xb720fad6, -22, x24, x7
  TEST_CI 435, c.addi, 0xd0b81539, 0xd0b81532, 7, x25, x7
  TEST_CI 436, c.addi, 0x62201c9a, 0x62201cb9, -31, x26, x7
  TEST_CI 437, c.addi, 0x1b2bfd92, 0x1b2bfd90, 2, x27, x7
  TEST_CI 438, c.addi, 0x111bbf2b, 0x111bbf14, 23, x28, x7
  TEST_CI 439, c.addi, 0x156ec0c3, 0x156ec0ad, 22, x29, x7
  TEST_CI 440, c.addi, 0xd09fe89e, 0xd09fe8bd, -31, x30, x7
  TEST_CI 441, c.addi, 0xa375235a, 0xa375237a, -32, x31, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_CI_RESULT_AFTER 442, 0, c.addi, 0x984969fb, 0x98496a13, -24
  TEST_CI_RESULT_AFTER 443, 1, c.addi, 0x31203de5, 0x31203de6, -1
  TEST_CI_RESULT_AFTER 444, 2, c.addi, 0xcd759c55, 0xcd759c73, -30
  TEST_CI_AFTER 445, 0, c.addi, 0xab84dc69, 0xab84dc65, 4
  TEST_CI_AFTER 446, 1, c.addi, 0x92d4d4ac, 0x92d4d4ba, -14
  TEST_CI_AFTER 447, 2, c.addi, 0xdb95c6a4, 0xdb95c690, 20
  TEST_CI_LOADED 448, 0, c.addi, 0x3edcb868, 0x3edcb854, 20
  TEST_CI_LOADED 449, 1, c.addi, 0xe5fb6a06, 0xe5fb69eb, 27
  TEST_CI_LOADED 450, 2, c.addi, 0x747f6b56, 0x747f6b6a, -20

TEST_END
