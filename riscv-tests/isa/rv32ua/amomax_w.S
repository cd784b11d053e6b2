// amomax.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amomax.w, 0, 0, 0
  TEST_AMO 3, amomax.w, 1, 0, 1
  TEST_AMO 4, amomax.w, 2, 0, 2
  TEST_AMO 5, amomax.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amomax.w, 0, 0, 0x80000000
  TEST_AMO 7, amomax.w, 0, 0, 0x80000001
  TEST_AMO 8, amomax.w, 0, 0, 0xffff8000
  TEST_AMO 9, amomax.w, 0, 0, 0xffffffff
  TEST_AMO 10, amomax.w, 1, 1, 0
  TEST_AMO 11, amomax.w, 1, 1, 1
  TEST_AMO 12, amomax.w, 2, 1, 2
  TEST_AMO 13, amomax.w, 0x7fffffff, 1, 0x7fffffff
  TEST_AMO 14, amomax.w, 1, 1, 0x80000000
  TEST_AMO 15, amomax.w, 1, 1, 0x80000001
  TEST_AMO 16, amomax.w, 1, 1, 0xffff8000
  TEST_AMO 17, amomax.w, 1, 1, 0xffffffff
  TEST_AMO 18, amomax.w, 2, 2, 0
  TEST_AMO 19, amomax.w, 2, 2, 1
  TEST_AMO 20, amomax.w, 2, 2, 2
  TEST_AMO 21, amomax.w, 0x7fffffff, 2, 0x7fffffff
  TEST_AMO 22, amomax.w, 2, 2, 0x80000000
  TEST_AMO 23, amomax.w, 2, 2, 0x80000001
  TEST_AMO 24, amomax.w, 2, 2, 0xffff8000
  TEST_AMO 25, amomax.w, 2, 2, 0xffffffff
  TEST_AMO 26, amomax.w, 0x7fffffff, 0x7fffffff, 0
  TEST_AMO 27, amomax.w, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 28, amomax.w, 0x7fffffff, 0x7fffffff, 2
  TEST_AMO 29, amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amomax.w, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_AMO 31, amomax.w, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_AMO 32, amomax.w, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amomax.w, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amomax.w, 0, 0x80000000, 0
  TEST_AMO 35, amomax.w, 1, 0x80000000, 1
  TEST_AMO 36, amomax.w, 2, 0x80000000, 2
  TEST_AMO 37, amomax.w, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amomax.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amomax.w, 0x80000001, 0x80000000, 0x80000001
  TEST_AMO 40, amomax.w, 0xffff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amomax.w, 0xffffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amomax.w, 0, 0x80000001, 0
  TEST_AMO 43, amomax.w, 1, 0x80000001, 1
  TEST_AMO 44, amomax.w, 2, 0x80000001, 2
  TEST_AMO 45, amomax.w, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_AMO 46, amomax.w, 0x80000001, 0x80000001, 0x80000000
  TEST_AMO 47, amomax.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amomax.w, 0xffff8000, 0x80000001, 0xffff8000
  TEST_AMO 49, amomax.w, 0xffffffff, 0x80000001, 0xffffffff
  TEST_AMO 50, amomax.w, 0, 0xffff8000, 0
  TEST_AMO 51, amomax.w, 1, 0xffff8000, 1
  TEST_AMO 52, amomax.w, 2, 0xffff8000, 2
  TEST_AMO 53, amomax.w, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amomax.w, 0xffff8000, 0xffff8000, 0x80000000
  TEST_AMO 55, amomax.w, 0xffff8000, 0xffff8000, 0x80000001
  TEST_AMO 56, amomax.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amomax.w, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amomax.w, 0, 0xffffffff, 0
  TEST_AMO 59, amomax.w, 1, 0xffffffff, 1
  TEST_AMO 60, amomax.w, 2, 0xffffffff, 2
  TEST_AMO 61, amomax.w, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amomax.w, 0xffffffff, 0xffffffff, 0x80000000
  TEST_AMO 63, amomax.w, 0xffffffff, 0xffffffff, 0x80000001
  TEST_AMO 64, amomax.w, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_AMO 65, amomax.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amomax.w, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_AMO 67, amomax.w, 1, 0xc35a96e7, 1
  TEST_AMO 68, amomax.w, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_AMO 69, amomax.w, 2, 0xc35a96e7, 2
  TEST_AMO 70, amomax.w, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_AMO 71, amomax.w, 4, 0xc35a96e7, 4
  TEST_AMO 72, amomax.w, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_AMO 73, amomax.w, 8, 0xc35a96e7, 8
  TEST_AMO 74, amomax.w, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_AMO 75, amomax.w, 16, 0xc35a96e7, 16
  TEST_AMO 76, amomax.w, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_AMO 77, amomax.w, 32, 0xc35a96e7, 32
  TEST_AMO 78, amomax.w, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_AMO 79, amomax.w, 64, 0xc35a96e7, 64
  TEST_AMO 80, amomax.w, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_AMO 81, amomax.w, 128, 0xc35a96e7, 128
  TEST_AMO 82, amomax.w, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_AMO 83, amomax.w, 256, 0xc35a96e7, 256
  TEST_AMO 84, amomax.w, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_AMO 85, amomax.w, 512, 0xc35a96e7, 512
  TEST_AMO 86, amomax.w, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_AMO 87, amomax.w, 1024, 0xc35a96e7, 1024
  TEST_AMO 88, amomax.w, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_AMO 89, amomax.w, 2048, 0xc35a96e7, 2048
  TEST_AMO 90, amomax.w, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amomax.w, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amomax.w, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amomax.w, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amomax.w, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amomax.w, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amomax.w, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amomax.w, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amomax.w, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amomax.w, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amomax.w, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amomax.w, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amomax.w, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amomax.w, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amomax.w, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amomax.w, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amomax.w, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amomax.w, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amomax.w, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amomax.w, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amomax.w, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amomax.w, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amomax.w, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amomax.w, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amomax.w, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amomax.w, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amomax.w, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amomax.w, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amomax.w, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amomax.w, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amomax.w, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amomax.w, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amomax.w, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amomax.w, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amomax.w, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amomax.w, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amomax.w, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amomax.w, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amomax.w, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amomax.w, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amomax.w, 0x51348392, 0xf0acd72e, 0x51348392
  TEST_AMO 131, amomax.w.aq, 0x61ef44a4, 0x61ef44a4, 0xb2dff527
  TEST_AMO 132, amomax.w.rl, 0xe7d8d7ee, 0x896c50cf, 0xe7d8d7ee
  TEST_AMO 133, amomax.w.aqrl, 0xc402ed01, 0xc402ed01, 0x9ae9b1a7
  TEST_AMO 134, amomax.w, 0x5167c3fe, 0x5167c3fe, 0xa380f064
  TEST_AMO 135, amomax.w.aq, 0xcc63210b, 0xcc63210b, 0x8161ccff
  TEST_AMO 136, amomax.w.rl, 0x6debaee2, 0x6debaee2, 0x8f5679fd
  TEST_AMO 137, amomax.w.aqrl, 0x6e590ea7, 0x80773eca, 0x6e590ea7
  TEST_AMO 138, amomax.w, 0xccb188fc, 0xccb188fc, 0x8816e96d
  TEST_AMO 139, amomax.w.aq, 0xe800b0a1, 0x90f5e214, 0xe800b0a1
  TEST_AMO 140, amomax.w.rl, 0x710ff636, 0xf0ae13c1, 0x710ff636
  TEST_AMO 141, amomax.w.aqrl, 0x3ec10014, 0xf5c56366, 0x3ec10014
  TEST_AMO 142, amomax.w, 0x4551b447, 0xdf1c109b, 0x4551b447
  TEST_AMO 143, amomax.w.aq, 0x4dac4099, 0x4dac4099, 0xdab30652
  TEST_AMO 144, amomax.w.rl, 0x491469d1, 0x90d5e737, 0x491469d1
  TEST_AMO 145, amomax.w.aqrl, 0x2ad94b65, 0xc69080ee, 0x2ad94b65

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amomax.w, 0x32a0db25, 0xed2f4a38, 0x32a0db25, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amomax.w, 1, 0xffffffbc, 1, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amomax.w, 0x6248dd05, 415, 0x6248dd05, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amomax.w, 0xfff59bfe, 0xfff4e999, 0xfff59bfe, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amomax.w, 0xffffd1a9, 0xfe075c58, 0xffffd1a9, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amomax.w, 2, 0xffffffe7, 2, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amomax.w, 0x00294935, 0xa1d28dc9, 0x00294935, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amomax.w, 0x0696a379, 0xf4558039, 0x0696a379, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amomax.w, 0x6d3c8543, 0x06970f1c, 0x6d3c8543, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amomax.w, 0x3c38a396, 0x85269099, 0x3c38a396, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amomax.w, 0x03901167, 0xe259d4a0, 0x03901167, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amomax.w, 0x7d03cd5f, 0x00010255, 0x7d03cd5f, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amomax.w, 0x148be349, 0xfffe772a, 0x148be349, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amomax.w, 0xfeb3f907, 0x989f20ce, 0xfeb3f907, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amomax.w, 0x00006782, 0xffc14dfa, 0x00006782, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amomax.w, 0x63ec6599, 0x003f33b3, 0x63ec6599, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amomax.w, 0xcfaf9740, 0xbdaa8750, 0xcfaf9740, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amomax.w, 0x39fb0bfd, 0xfffffffe, 0x39fb0bfd, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amomax.w, 0x1b30988c, 0x86e58ea2, 0x1b30988c, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amomax.w, 0x7c6033f6, 0x00223071, 0x7c6033f6, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amomax.w, 0xf0ab4d0c, 0xa3fbf604, 0xf0ab4d0c, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amomax.w, 0x6a3f1831, 13, 0x6a3f1831, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amomax.w, 0x0001a652, 0xc7035b66, 0x0001a652, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amomax.w, 0x030563ac, 0xe0f2e4b1, 0x030563ac, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amomax.w, 0x42ed578c, 0x00013ea4, 0x42ed578c, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amomax.w, 0x0005b894, 1243, 0x0005b894, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amomax.w, 0x5e9b28b3, 0x28ef2381, 0x5e9b28b3, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amomax.w, 0x1b0805bd, 0xc88a014e, 0x1b0805bd, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amomax.w, 0xfffffe66, 0xc4ede4c7, 0xfffffe66, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amomax.w, 0x7f4b0bcc, 0xfffffff1, 0x7f4b0bcc, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amomax.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amomax.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amomax.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amomax.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amomax.w, 1, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amomax.w, 1, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amomax.w, 0x5f2b50f3, 0xae04f4b8, 0x5f2b50f3
  TEST_AMO_VALUE_LOADED 185, 0, amomax.w, 0xffffff8e, 0xe0b65aa4, 0xffffff8e
  TEST_AMO_BASE_LOADED 186, 0, amomax.w, 0x000af721, 0xc884daef, 0x000af721
  TEST_AMO_NEIGHBOURS 187, 0, amomax.w, 0x7516c8c0, 0xff6804ee, 0x7516c8c0
  TEST_AMO_RESULT_AFTER 188, 1, amomax.w, 0xffd9152a, 0xa6dd0856, 0xffd9152a
  TEST_AMO_VALUE_LOADED 189, 1, amomax.w, 0xffff97ee, 0xdaf555d9, 0xffff97ee
  TEST_AMO_BASE_LOADED 190, 1, amomax.w, 0x77c93082, 0x46272d88, 0x77c93082
  TEST_AMO_NEIGHBOURS 191, 1, amomax.w, 0xffffffea, 0x99560395, 0xffffffea
  TEST_AMO_RESULT_AFTER 192, 2, amomax.w, 0x6f1cbff8, 0x95998df4, 0x6f1cbff8
  TEST_AMO_VALUE_LOADED 193, 2, amomax.w, 0xfb54c0dc, 0xe92bdc8c, 0xfb54c0dc
  TEST_AMO_BASE_LOADED 194, 2, amomax.w, 0x4be7a4de, 0xfffffffb, 0x4be7a4de
  TEST_AMO_NEIGHBOURS 195, 2, amomax.w, 0x4cc61f10, 0xea17d006, 0x4cc61f10
  TEST_AMO_12_AFTER 196, 0, 0, amomax.w, 0x6faa8aab, 1, 0x6faa8aab
  TEST_AMO_12_AFTER 197, 0, 1, amomax.w, 0x7743e75e, 0xaecd989a, 0x7743e75e
  TEST_AMO_12_AFTER 198, 0, 2, amomax.w, 0xe6d5eaec, 0x9e36b6ca, 0xe6d5eaec
  TEST_AMO_12_AFTER 199, 1, 0, amomax.w, 158, 0xe209a89b, 158
  TEST_AMO_12_AFTER 200, 1, 1, amomax.w, 0x2eb3f8e7, 0xfffff6e0, 0x2eb3f8e7
  TEST_AMO_12_AFTER 201, 1, 2, amomax.w, 0x7e82946c, 0x73a507e7, 0x7e82946c
  TEST_AMO_12_AFTER 202, 2, 0, amomax.w, 0x7be118d2, 0xf6c21dcb, 0x7be118d2
  TEST_AMO_12_AFTER 203, 2, 1, amomax.w, 0xfffe34bd, 0xf87fd2bc, 0xfffe34bd
  TEST_AMO_12_AFTER 204, 2, 2, amomax.w, 0x001058f7, 0xbfa2a89f, 0x001058f7
  TEST_AMO_21_AFTER 205, 0, 0, amomax.w, 0x76438251, 0x057ba42d, 0x76438251
  TEST_AMO_21_AFTER 206, 0, 1, amomax.w, 0x4ec7f0bb, 0x430d385f, 0x4ec7f0bb
  TEST_AMO_21_AFTER 207, 0, 2, amomax.w, 0x4836cc50, 0x30c729bf, 0x4836cc50
  TEST_AMO_21_AFTER 208, 1, 0, amomax.w, 0xfffd47c1, 0xd9ce6734, 0xfffd47c1
  TEST_AMO_21_AFTER 209, 1, 1, amomax.w, 0x0000354c, 0xfffff45e, 0x0000354c
  TEST_AMO_21_AFTER 210, 1, 2, amomax.w, 0x2757a9c5, 0x8f92b045, 0x2757a9c5
  TEST_AMO_21_AFTER 211, 2, 0, amomax.w, 0x2f6793bf, 0x198a07a1, 0x2f6793bf
  TEST_AMO_21_AFTER 212, 2, 1, amomax.w, 0x71372288, 0xb5b7981c, 0x71372288
  TEST_AMO_21_AFTER 213, 2, 2, amomax.w, 0x310cd7d8, 621, 0x310cd7d8
  TEST_AMO_TWICE 214, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amomax.w, 7, 7, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amomax.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amomax.w, 0xc35a96e7, 0xc35a96e7, 0x93d6a679
  TEST_AMO_ZERO_RS2 220, amomax.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0x985bd972
  TEST_AMO_ZERO_RS2 222, amomax.w, 1, 1
  TEST_AMO_ZERO_RD 223, amomax.w, 1, 1, 0xe10b0a68
  TEST_AMO_ZERO_RS2 224, amomax.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amomax.w, 0x6170be1a, 0xffffffff, 0x6170be1a

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
