// amomin.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amomin.w, 0, 0, 0
  TEST_AMO 3, amomin.w, 0, 0, 1
  TEST_AMO 4, amomin.w, 0, 0, 2
  TEST_AMO 5, amomin.w, 0, 0, 0x7fffffff
  TEST_AMO 6, amomin.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amomin.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amomin.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amomin.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amomin.w, 0, 1, 0
  TEST_AMO 11, amomin.w, 1, 1, 1
  TEST_AMO 12, amomin.w, 1, 1, 2
  TEST_AMO 13, amomin.w, 1, 1, 0x7fffffff
  TEST_AMO 14, amomin.w, 0x80000000, 1, 0x80000000
  TEST_AMO 15, amomin.w, 0x80000001, 1, 0x80000001
  TEST_AMO 16, amomin.w, 0xffff8000, 1, 0xffff8000
  TEST_AMO 17, amomin.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO 18, amomin.w, 0, 2, 0
  TEST_AMO 19, amomin.w, 1, 2, 1
  TEST_AMO 20, amomin.w, 2, 2, 2
  TEST_AMO 21, amomin.w, 2, 2, 0x7fffffff
  TEST_AMO 22, amomin.w, 0x80000000, 2, 0x80000000
  TEST_AMO 23, amomin.w, 0x80000001, 2, 0x80000001
  TEST_AMO 24, amomin.w, 0xffff8000, 2, 0xffff8000
  TEST_AMO 25, amomin.w, 0xffffffff, 2, 0xffffffff
  TEST_AMO 26, amomin.w, 0, 0x7fffffff, 0
  TEST_AMO 27, amomin.w, 1, 0x7fffffff, 1
  TEST_AMO 28, amomin.w, 2, 0x7fffffff, 2
  TEST_AMO 29, amomin.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amomin.w, 0x80000000, 0x7fffffff, 0x80000000
  TEST_AMO 31, amomin.w, 0x80000001, 0x7fffffff, 0x80000001
  TEST_AMO 32, amomin.w, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amomin.w, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amomin.w, 0x80000000, 0x80000000, 0
  TEST_AMO 35, amomin.w, 0x80000000, 0x80000000, 1
  TEST_AMO 36, amomin.w, 0x80000000, 0x80000000, 2
  TEST_AMO 37, amomin.w, 0x80000000, 0x80000000, 0x7fffffff
  TEST_AMO 38, amomin.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amomin.w, 0x80000000, 0x80000000, 0x80000001
  TEST_AMO 40, amomin.w, 0x80000000, 0x80000000, 0xffff8000
  TEST_AMO 41, amomin.w, 0x80000000, 0x80000000, 0xffffffff
  TEST_AMO 42, amomin.w, 0x80000001, 0x80000001, 0
  TEST_AMO 43, amomin.w, 0x80000001, 0x80000001, 1
  TEST_AMO 44, amomin.w, 0x80000001, 0x80000001, 2
  TEST_AMO 45, amomin.w, 0x80000001, 0x80000001, 0x7fffffff
  TEST_AMO 46, amomin.w, 0x80000000, 0x80000001, 0x80000000
  TEST_AMO 47, amomin.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amomin.w, 0x80000001, 0x80000001, 0xffff8000
  TEST_AMO 49, amomin.w, 0x80000001, 0x80000001, 0xffffffff
  TEST_AMO 50, amomin.w, 0xffff8000, 0xffff8000, 0
  TEST_AMO 51, amomin.w, 0xffff8000, 0xffff8000, 1
  TEST_AMO 52, amomin.w, 0xffff8000, 0xffff8000, 2
  TEST_AMO 53, amomin.w, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amomin.w, 0x80000000, 0xffff8000, 0x80000000
  TEST_AMO 55, amomin.w, 0x80000001, 0xffff8000, 0x80000001
  TEST_AMO 56, amomin.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amomin.w, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_AMO 58, amomin.w, 0xffffffff, 0xffffffff, 0
  TEST_AMO 59, amomin.w, 0xffffffff, 0xffffffff, 1
  TEST_AMO 60, amomin.w, 0xffffffff, 0xffffffff, 2
  TEST_AMO 61, amomin.w, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amomin.w, 0x80000000, 0xffffffff, 0x80000000
  TEST_AMO 63, amomin.w, 0x80000001, 0xffffffff, 0x80000001
  TEST_AMO 64, amomin.w, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_AMO 65, amomin.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amomin.w, 1, 1, 0x5a0f3c85
  TEST_AMO 67, amomin.w, 0xc35a96e7, 0xc35a96e7, 1
  TEST_AMO 68, amomin.w, 2, 2, 0x5a0f3c85
  TEST_AMO 69, amomin.w, 0xc35a96e7, 0xc35a96e7, 2
  TEST_AMO 70, amomin.w, 4, 4, 0x5a0f3c85
  TEST_AMO 71, amomin.w, 0xc35a96e7, 0xc35a96e7, 4
  TEST_AMO 72, amomin.w, 8, 8, 0x5a0f3c85
  TEST_AMO 73, amomin.w, 0xc35a96e7, 0xc35a96e7, 8
  TEST_AMO 74, amomin.w, 16, 16, 0x5a0f3c85
  TEST_AMO 75, amomin.w, 0xc35a96e7, 0xc35a96e7, 16
  TEST_AMO 76, amomin.w, 32, 32, 0x5a0f3c85
  TEST_AMO 77, amomin.w, 0xc35a96e7, 0xc35a96e7, 32
  TEST_AMO 78, amomin.w, 64, 64, 0x5a0f3c85
  TEST_AMO 79, amomin.w, 0xc35a96e7, 0xc35a96e7, 64
  TEST_AMO 80, amomin.w, 128, 128, 0x5a0f3c85
  TEST_AMO 81, amomin.w, 0xc35a96e7, 0xc35a96e7, 128
  TEST_AMO 82, amomin.w, 256, 256, 0x5a0f3c85
  TEST_AMO 83, amomin.w, 0xc35a96e7, 0xc35a96e7, 256
  TEST_AMO 84, amomin.w, 512, 512, 0x5a0f3c85
  TEST_AMO 85, amomin.w, 0xc35a96e7, 0xc35a96e7, 512
  TEST_AMO 86, amomin.w, 1024, 1024, 0x5a0f3c85
  TEST_AMO 87, amomin.w, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_AMO 88, amomin.w, 2048, 2048, 0x5a0f3c85
  TEST_AMO 89, amomin.w, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_AMO 90, amomin.w, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amomin.w, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amomin.w, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amomin.w, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amomin.w, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amomin.w, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amomin.w, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amomin.w, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amomin.w, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amomin.w, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amomin.w, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amomin.w, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amomin.w, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amomin.w, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amomin.w, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amomin.w, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amomin.w, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amomin.w, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amomin.w, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amomin.w, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amomin.w, 0x80000000, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amomin.w, 0x05793c1d, 0x05793c1d, 0x29b95b83
  TEST_AMO 131, amomin.w.aq, 0xad55b3d1, 0x4640c516, 0xad55b3d1
  TEST_AMO 132, amomin.w.rl, 0x3ed2ee5a, 0x3ed2ee5a, 0x4aa16ac0
  TEST_AMO 133, amomin.w.aqrl, 0x85b66ff5, 0x85b66ff5, 0xedbc2148
  TEST_AMO 134, amomin.w, 0xfdae437b, 0x14864bd1, 0xfdae437b
  TEST_AMO 135, amomin.w.aq, 0x6c1ef6eb, 0x6cedbd9c, 0x6c1ef6eb
  TEST_AMO 136, amomin.w.rl, 0x0cb3fb3d, 0x0cb3fb3d, 0x0ed2a27a
  TEST_AMO 137, amomin.w.aqrl, 0xa7cc6b18, 0xa7cc6b18, 0x4ce51550
  TEST_AMO 138, amomin.w, 0xf731ee99, 0xf731ee99, 0x6439de5c
  TEST_AMO 139, amomin.w.aq, 0xa6301361, 0xa6301361, 0x4a18f8af
  TEST_AMO 140, amomin.w.rl, 0x6236295c, 0x749b0ec4, 0x6236295c
  TEST_AMO 141, amomin.w.aqrl, 0xf7588fcc, 0xf7588fcc, 0x46158952
  TEST_AMO 142, amomin.w, 0x9d1e40dc, 0xa664a6a3, 0x9d1e40dc
  TEST_AMO 143, amomin.w.aq, 0xbb4cf0e3, 0xbb4cf0e3, 0x32a1b4f4
  TEST_AMO 144, amomin.w.rl, 0x54afe0f2, 0x54afe0f2, 0x73bcbdc8
  TEST_AMO 145, amomin.w.aqrl, 0xadd1ff65, 0x2a3276c8, 0xadd1ff65

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amomin.w, 0x7f41e25d, 0x7f41e25d, 0x7f41e25d, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amomin.w, 0xeb999ad6, 0xfffffe90, 0xeb999ad6, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amomin.w, 0x5ac0e52d, 0x5ac0e52d, 0x5ac0e52d, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amomin.w, 0x71db916c, 0x71db916c, 0x71db916c, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amomin.w, 0x78b335ad, 0x78b335ad, 0x78b335ad, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amomin.w, 0x7c8fcbb8, 0x7c8fcbb8, 0x7c8fcbb8, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amomin.w, 0x24fdb405, 0x307db7eb, 0x24fdb405, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amomin.w, 0x68e781f8, 0x68e781f8, 0x68e781f8, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amomin.w, 0x710b2363, 0x710b2363, 0x710b2363, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amomin.w, 0xffe3d638, 0xffff093d, 0xffe3d638, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amomin.w, 0x5bb4a770, 0x5bb4a770, 0x5bb4a770, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amomin.w, 0x7fa916c2, 0x7fa916c2, 0x7fa916c2, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amomin.w, 0xea206e73, 0xfffeacfa, 0xea206e73, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amomin.w, 0x784f6374, 0x784f6374, 0x784f6374, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amomin.w, 0x7867f809, 0x7867f809, 0x7867f809, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amomin.w, 0xdc0d3c84, 0x61ff0c4b, 0xdc0d3c84, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amomin.w, 0x6caa2133, 0x6caa2133, 0x6caa2133, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amomin.w, 0x74e81132, 0x74e81132, 0x74e81132, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amomin.w, 0x766198ce, 0x766198ce, 0x766198ce, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amomin.w, 0x7f606465, 0x7f606465, 0x7f606465, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amomin.w, 0xffffff8a, 0x00b0f547, 0xffffff8a, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amomin.w, 0x5b364765, 0x5b364765, 0x5b364765, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amomin.w, 0x5dd763c5, 0x5dd763c5, 0x5dd763c5, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amomin.w, 0x64e083f0, 0x64e083f0, 0x64e083f0, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amomin.w, 0x7146123c, 0x7146123c, 0x7146123c, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amomin.w, 0x757f44c9, 0x757f44c9, 0x757f44c9, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amomin.w, 0x7e9ac5f7, 0x7e9ac5f7, 0x7e9ac5f7, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amomin.w, 0xf4f177e2, 0xffffff9d, 0xf4f177e2, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amomin.w, 0x6ded51ad, 0x6ded51ad, 0x6ded51ad, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amomin.w, 0x6e3327d3, 0x6e3327d3, 0x6e3327d3, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amomin.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amomin.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amomin.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amomin.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amomin.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amomin.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amomin.w, 0x7074d689, 0x7074d689, 0x7074d689
  TEST_AMO_VALUE_LOADED 185, 0, amomin.w, 0x75558c94, 0x75558c94, 0x75558c94
  TEST_AMO_BASE_LOADED 186, 0, amomin.w, 0x7ebf8329, 0x7ebf8329, 0x7ebf8329
  TEST_AMO_NEIGHBOURS 187, 0, amomin.w, 52, 0x79076219, 52
  TEST_AMO_RESULT_AFTER 188, 1, amomin.w, 0x756ddda5, 0x756ddda5, 0x7def723e
  TEST_AMO_VALUE_LOADED 189, 1, amomin.w, 0x000d6a76, 0x3af07f50, 0x000d6a76
  TEST_AMO_BASE_LOADED 190, 1, amomin.w, 0x5a7e7755, 0x5a7e7755, 0x5a7e7755
  TEST_AMO_NEIGHBOURS 191, 1, amomin.w, 0x73e99602, 0x73e99602, 0x73e99602
  TEST_AMO_RESULT_AFTER 192, 2, amomin.w, 0x7a46375a, 0x7a46375a, 0x7a46375a
  TEST_AMO_VALUE_LOADED 193, 2, amomin.w, 0x7b5ce633, 0x7b5ce633, 0x7b5ce633
  TEST_AMO_BASE_LOADED 194, 2, amomin.w, 0x9056e55d, 0x20bfafa1, 0x9056e55d
  TEST_AMO_NEIGHBOURS 195, 2, amomin.w, 0x67968722, 0x67968722, 0x67968722
  TEST_AMO_12_AFTER 196, 0, 0, amomin.w, 0x70d18562, 0x70d18562, 0x70d18562
  TEST_AMO_12_AFTER 197, 0, 1, amomin.w, 0x7464a354, 0x7464a354, 0x7464a354
  TEST_AMO_12_AFTER 198, 0, 2, amomin.w, 0x76716a31, 0x76716a31, 0x76716a31
  TEST_AMO_12_AFTER 199, 1, 0, amomin.w, 0x7bddb9d1, 0x7bddb9d1, 0x7bddb9d1
  TEST_AMO_12_AFTER 200, 1, 1, amomin.w, 0x7bdefe7e, 0x7bdefe7e, 0x7bdefe7e
  TEST_AMO_12_AFTER 201, 1, 2, amomin.w, 0xff8eafad, 8, 0xff8eafad
  TEST_AMO_12_AFTER 202, 2, 0, amomin.w, 0x6df0203b, 0x6df0203b, 0x6df0203b
  TEST_AMO_12_AFTER 203, 2, 1, amomin.w, 0x7317610d, 0x7317610d, 0x7317610d
  TEST_AMO_12_AFTER 204, 2, 2, amomin.w, 0x7c1c8449, 0x7c1c8449, 0x7c1c8449
  TEST_AMO_21_AFTER 205, 0, 0, amomin.w, 0xffffffd6, 1401, 0xffffffd6
  TEST_AMO_21_AFTER 206, 0, 1, amomin.w, 0x6d6b27da, 0x6d6b27da, 0x6d6b27da
  TEST_AMO_21_AFTER 207, 0, 2, amomin.w, 0x749a142d, 0x749a142d, 0x749a142d
  TEST_AMO_21_AFTER 208, 1, 0, amomin.w, 0x7752f64b, 0x7752f64b, 0x7752f64b
  TEST_AMO_21_AFTER 209, 1, 1, amomin.w, 0x78219022, 0x78219022, 0x78219022
  TEST_AMO_21_AFTER 210, 1, 2, amomin.w, 0xf36bb0a7, 0x2bba21e2, 0xf36bb0a7
  TEST_AMO_21_AFTER 211, 2, 0, amomin.w, 0x6bc6c239, 0x6bc6c239, 0x6bc6c239
  TEST_AMO_21_AFTER 212, 2, 1, amomin.w, 0x746302ad, 0x746302ad, 0x746302ad
  TEST_AMO_21_AFTER 213, 2, 2, amomin.w, 0x7f474465, 0x7f474465, 0x7f474465
  TEST_AMO_TWICE 214, amomin.w, 0xc35a96e7, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amomin.w, 0xfffffffe, 0xfffffffe, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amomin.w, 1, 1, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amomin.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amomin.w, 0xc35a96e7, 0xc35a96e7, 0x7d478beb
  TEST_AMO_ZERO_RS2 220, amomin.w, 0, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amomin.w, 0xf163516d, 0x5a0f3c85, 0xf163516d
  TEST_AMO_ZERO_RS2 222, amomin.w, 0, 1
  TEST_AMO_ZERO_RD 223, amomin.w, 1, 1, 0x6471c07f
  TEST_AMO_ZERO_RS2 224, amomin.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amomin.w, 0x9b89be21, 0xffffffff, 0x9b89be21

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
