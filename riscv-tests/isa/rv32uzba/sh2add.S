// sh2add: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sh2add, 0, 0, 0
  TEST_RR 3, sh2add, 1, 0, 1
  TEST_RR 4, sh2add, 2, 0, 2
  TEST_RR 5, sh2add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, sh2add, 0x80000000, 0, 0x80000000
  TEST_RR 7, sh2add, 0x80000001, 0, 0x80000001
  TEST_RR 8, sh2add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, sh2add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, sh2add, 4, 1, 0
  TEST_RR 11, sh2add, 5, 1, 1
  TEST_RR 12, sh2add, 6, 1, 2
  TEST_RR 13, sh2add, 0x80000003, 1, 0x7fffffff
  TEST_RR 14, sh2add, 0x80000004, 1, 0x80000000
  TEST_RR 15, sh2add, 0x80000005, 1, 0x80000001
  TEST_RR 16, sh2add, 0xffff8004, 1, 0xffff8000
  TEST_RR 17, sh2add, 3, 1, 0xffffffff
  TEST_RR 18, sh2add, 8, 2, 0
  TEST_RR 19, sh2add, 9, 2, 1
  TEST_RR 20, sh2add, 10, 2, 2
  TEST_RR 21, sh2add, 0x80000007, 2, 0x7fffffff
  TEST_RR 22, sh2add, 0x80000008, 2, 0x80000000
  TEST_RR 23, sh2add, 0x80000009, 2, 0x80000001
  TEST_RR 24, sh2add, 0xffff8008, 2, 0xffff8000
  TEST_RR 25, sh2add, 7, 2, 0xffffffff
  TEST_RR 26, sh2add, 0xfffffffc, 0x7fffffff, 0
  TEST_RR 27, sh2add, 0xfffffffd, 0x7fffffff, 1
  TEST_RR 28, sh2add, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 29, sh2add, 0x7ffffffb, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sh2add, 0x7ffffffc, 0x7fffffff, 0x80000000
  TEST_RR 31, sh2add, 0x7ffffffd, 0x7fffffff, 0x80000001
  TEST_RR 32, sh2add, 0xffff7ffc, 0x7fffffff, 0xffff8000
  TEST_RR 33, sh2add, 0xfffffffb, 0x7fffffff, 0xffffffff
  TEST_RR 34, sh2add, 0, 0x80000000, 0
  TEST_RR 35, sh2add, 1, 0x80000000, 1
  TEST_RR 36, sh2add, 2, 0x80000000, 2
  TEST_RR 37, sh2add, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sh2add, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sh2add, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, sh2add, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, sh2add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sh2add, 4, 0x80000001, 0
  TEST_RR 43, sh2add, 5, 0x80000001, 1
  TEST_RR 44, sh2add, 6, 0x80000001, 2
  TEST_RR 45, sh2add, 0x80000003, 0x80000001, 0x7fffffff
  TEST_RR 46, sh2add, 0x80000004, 0x80000001, 0x80000000
  TEST_RR 47, sh2add, 0x80000005, 0x80000001, 0x80000001
  TEST_RR 48, sh2add, 0xffff8004, 0x80000001, 0xffff8000
  TEST_RR 49, sh2add, 3, 0x80000001, 0xffffffff
  TEST_RR 50, sh2add, 0xfffe0000, 0xffff8000, 0
  TEST_RR 51, sh2add, 0xfffe0001, 0xffff8000, 1
  TEST_RR 52, sh2add, 0xfffe0002, 0xffff8000, 2
  TEST_RR 53, sh2add, 0x7ffdffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sh2add, 0x7ffe0000, 0xffff8000, 0x80000000
  TEST_RR 55, sh2add, 0x7ffe0001, 0xffff8000, 0x80000001
  TEST_RR 56, sh2add, 0xfffd8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sh2add, 0xfffdffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sh2add, 0xfffffffc, 0xffffffff, 0
  TEST_RR 59, sh2add, 0xfffffffd, 0xffffffff, 1
  TEST_RR 60, sh2add, 0xfffffffe, 0xffffffff, 2
  TEST_RR 61, sh2add, 0x7ffffffb, 0xffffffff, 0x7fffffff
  TEST_RR 62, sh2add, 0x7ffffffc, 0xffffffff, 0x80000000
  TEST_RR 63, sh2add, 0x7ffffffd, 0xffffffff, 0x80000001
  TEST_RR 64, sh2add, 0xffff7ffc, 0xffffffff, 0xffff8000
  TEST_RR 65, sh2add, 0xfffffffb, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, sh2add, 0x5a0f3c89, 1, 0x5a0f3c85
  TEST_RR 67, sh2add, 0x0d6a5b9d, 0xc35a96e7, 1
  TEST_RR 68, sh2add, 0x5a0f3c8d, 2, 0x5a0f3c85
  TEST_RR 69, sh2add, 0x0d6a5b9e, 0xc35a96e7, 2
  TEST_RR 70, sh2add, 0x5a0f3c95, 4, 0x5a0f3c85
  TEST_RR 71, sh2add, 0x0d6a5ba0, 0xc35a96e7, 4
  TEST_RR 72, sh2add, 0x5a0f3ca5, 8, 0x5a0f3c85
  TEST_RR 73, sh2add, 0x0d6a5ba4, 0xc35a96e7, 8
  TEST_RR 74, sh2add, 0x5a0f3cc5, 16, 0x5a0f3c85
  TEST_RR 75, sh2add, 0x0d6a5bac, 0xc35a96e7, 16
  TEST_RR 76, sh2add, 0x5a0f3d05, 32, 0x5a0f3c85
  TEST_RR 77, sh2add, 0x0d6a5bbc, 0xc35a96e7, 32
  TEST_RR 78, sh2add, 0x5a0f3d85, 64, 0x5a0f3c85
  TEST_RR 79, sh2add, 0x0d6a5bdc, 0xc35a96e7, 64
  TEST_RR 80, sh2add, 0x5a0f3e85, 128, 0x5a0f3c85
  TEST_RR 81, sh2add, 0x0d6a5c1c, 0xc35a96e7, 128
  TEST_RR 82, sh2add, 0x5a0f4085, 256, 0x5a0f3c85
  TEST_RR 83, sh2add, 0x0d6a5c9c, 0xc35a96e7, 256
  TEST_RR 84, sh2add, 0x5a0f4485, 512, 0x5a0f3c85
  TEST_RR 85, sh2add, 0x0d6a5d9c, 0xc35a96e7, 512
  TEST_RR 86, sh2add, 0x5a0f4c85, 1024, 0x5a0f3c85
  TEST_RR 87, sh2add, 0x0d6a5f9c, 0xc35a96e7, 1024
  TEST_RR 88, sh2add, 0x5a0f5c85, 2048, 0x5a0f3c85
  TEST_RR 89, sh2add, 0x0d6a639c, 0xc35a96e7, 2048
  TEST_RR 90, sh2add, 0x5a0f7c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, sh2add, 0x0d6a6b9c, 0xc35a96e7, 0x00001000
  TEST_RR 92, sh2add, 0x5a0fbc85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, sh2add, 0x0d6a7b9c, 0xc35a96e7, 0x00002000
  TEST_RR 94, sh2add, 0x5a103c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, sh2add, 0x0d6a9b9c, 0xc35a96e7, 0x00004000
  TEST_RR 96, sh2add, 0x5a113c85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, sh2add, 0x0d6adb9c, 0xc35a96e7, 0x00008000
  TEST_RR 98, sh2add, 0x5a133c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, sh2add, 0x0d6b5b9c, 0xc35a96e7, 0x00010000
  TEST_RR 100, sh2add, 0x5a173c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, sh2add, 0x0d6c5b9c, 0xc35a96e7, 0x00020000
  TEST_RR 102, sh2add, 0x5a1f3c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, sh2add, 0x0d6e5b9c, 0xc35a96e7, 0x00040000
  TEST_RR 104, sh2add, 0x5a2f3c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, sh2add, 0x0d725b9c, 0xc35a96e7, 0x00080000
  TEST_RR 106, sh2add, 0x5a4f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, sh2add, 0x0d7a5b9c, 0xc35a96e7, 0x00100000
  TEST_RR 108, sh2add, 0x5a8f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, sh2add, 0x0d8a5b9c, 0xc35a96e7, 0x00200000
  TEST_RR 110, sh2add, 0x5b0f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, sh2add, 0x0daa5b9c, 0xc35a96e7, 0x00400000
  TEST_RR 112, sh2add, 0x5c0f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, sh2add, 0x0dea5b9c, 0xc35a96e7, 0x00800000
  TEST_RR 114, sh2add, 0x5e0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, sh2add, 0x0e6a5b9c, 0xc35a96e7, 0x01000000
  TEST_RR 116, sh2add, 0x620f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, sh2add, 0x0f6a5b9c, 0xc35a96e7, 0x02000000
  TEST_RR 118, sh2add, 0x6a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, sh2add, 0x116a5b9c, 0xc35a96e7, 0x04000000
  TEST_RR 120, sh2add, 0x7a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, sh2add, 0x156a5b9c, 0xc35a96e7, 0x08000000
  TEST_RR 122, sh2add, 0x9a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, sh2add, 0x1d6a5b9c, 0xc35a96e7, 0x10000000
  TEST_RR 124, sh2add, 0xda0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, sh2add, 0x2d6a5b9c, 0xc35a96e7, 0x20000000
  TEST_RR 126, sh2add, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, sh2add, 0x4d6a5b9c, 0xc35a96e7, 0x40000000
  TEST_RR 128, sh2add, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, sh2add, 0x8d6a5b9c, 0xc35a96e7, 0x80000000
  TEST_RR 130, sh2add, 0xffffffef, 0xfffffffe, 0xfffffff7
  TEST_RR 131, sh2add, 0xfffffbf3, 0xfffffffd, 0xfffffbff
  TEST_RR 132, sh2add, 0xfffdffeb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, sh2add, 0xfeffffdb, 0xfffffff7, 0xfeffffff
  TEST_RR 134, sh2add, 0x7fffffbb, 0xffffffef, 0x7fffffff
  TEST_RR 135, sh2add, 0xffffff3b, 0xffffffdf, 0xffffffbf
  TEST_RR 136, sh2add, 0xffffdefb, 0xffffffbf, 0xffffdfff
  TEST_RR 137, sh2add, 0xffeffdfb, 0xffffff7f, 0xffefffff
  TEST_RR 138, sh2add, 0xf7fffbfb, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, sh2add, 0xfffff7f7, 0xfffffdff, 0xfffffffb
  TEST_RR 140, sh2add, 0xffffedfb, 0xfffffbff, 0xfffffdff
  TEST_RR 141, sh2add, 0xfffedffb, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, sh2add, 0xff7fbffb, 0xffffefff, 0xff7fffff
  TEST_RR 143, sh2add, 0xbfff7ffb, 0xffffdfff, 0xbfffffff
  TEST_RR 144, sh2add, 0xfffeffdb, 0xffffbfff, 0xffffffdf
  TEST_RR 145, sh2add, 0xfffdeffb, 0xffff7fff, 0xffffefff
  TEST_RR 146, sh2add, 0xfff3fffb, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, sh2add, 0xfbf7fffb, 0xfffdffff, 0xfbffffff
  TEST_RR 148, sh2add, 0xffeffff9, 0xfffbffff, 0xfffffffd
  TEST_RR 149, sh2add, 0xffdffefb, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, sh2add, 0xffbf7ffb, 0xffefffff, 0xffff7fff
  TEST_RR 151, sh2add, 0xff3ffffb, 0xffdfffff, 0xffbfffff
  TEST_RR 152, sh2add, 0xdefffffb, 0xffbfffff, 0xdfffffff
  TEST_RR 153, sh2add, 0xfdffffeb, 0xff7fffff, 0xffffffef
  TEST_RR 154, sh2add, 0xfbfff7fb, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, sh2add, 0xf7fbfffb, 0xfdffffff, 0xfffbffff
  TEST_RR 156, sh2add, 0xedfffffb, 0xfbffffff, 0xfdffffff
  TEST_RR 157, sh2add, 0xdffffffa, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, sh2add, 0xbfffff7b, 0xefffffff, 0xffffff7f
  TEST_RR 159, sh2add, 0x7fffbffb, 0xdfffffff, 0xffffbfff
  TEST_RR 160, sh2add, 0xffdffffb, 0xbfffffff, 0xffdfffff
  TEST_RR 161, sh2add, 0xeffffffb, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, sh2add, 0x66dba46e, 0x18781b9d, 0x04fb35fa
  TEST_RR 163, sh2add, 0xe392fe03, 0x7fa68e80, 0xe4f8c403
  TEST_RR 164, sh2add, 0x16fbdc64, 0x40b1e661, 0x143442e0
  TEST_RR 165, sh2add, 0x174a586f, 0x915364a0, 0xd1fcc5ef
  TEST_RR 166, sh2add, 0x248be6d9, 0x59062765, 0xc0734945
  TEST_RR 167, sh2add, 0x20f7dc27, 0x88ced5e4, 0xfdbc8497
  TEST_RR 168, sh2add, 0x1472ed16, 0x488babd8, 0xf2443db6
  TEST_RR 169, sh2add, 0x2a9abbfa, 0x73f2aeee, 0x5ad00042
  TEST_RR 170, sh2add, 0x7686227f, 0x2d5470d3, 0xc1345f33
  TEST_RR 171, sh2add, 0x2a9ac5c2, 0x433488cf, 0x1dc8a286
  TEST_RR 172, sh2add, 0xb9bdf1e8, 0x0eb74644, 0x7ee0d8d8
  TEST_RR 173, sh2add, 0xff148116, 0x2dd98a71, 0x47ae5752
  TEST_RR 174, sh2add, 0x9f4c49cb, 0x457e2b66, 0x89539c33
  TEST_RR 175, sh2add, 0x48dc2706, 0xe7605a0c, 0xab5abed6
  TEST_RR 176, sh2add, 0x150db5d3, 0x5458ee0c, 0xc3a9fda3
  TEST_RR 177, sh2add, 0x91b83b8a, 0x569d919a, 0x3741f522

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, sh2add, 0x67799821, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, sh2add, 0x67799821, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, sh2add, 0xd0c4f283, 0xc35a96e7
  TEST_RR_ALL_SAME 181, sh2add, 0xd0c4f283, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, sh2add, 0x2b9788fb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, sh2add, 0x2b9788fb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, sh2add, 0xc24c2e99, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, sh2add, 0xc24c2e99, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, sh2add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, sh2add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, sh2add, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, sh2add, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, sh2add, 31, 7, 3
  TEST_RR_RD_IS_RS2 191, sh2add, 31, 7, 3
  TEST_RR_SAME_SOURCES 192, sh2add, 35, 7
  TEST_RR_ALL_SAME 193, sh2add, 35, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, sh2add, 0xaf7a1074, 0xe0511ab2, 0x2e35a5ac, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, sh2add, 0x3f1b2a53, 0xa97cd654, 0x9927d103, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, sh2add, 0xc8fed194, 0xedbc5281, 0x120d8790, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, sh2add, 0x8e293d10, 0x0df85251, 0x5647f3cc, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, sh2add, 0xc976db5b, 0xf8ed9649, 0xe5c08237, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, sh2add, 0xb3540931, 0xa3425d70, 0x264a9371, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, sh2add, 0x75b6f1be, 0x86ea3805, 0x5a0e11aa, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, sh2add, 0xf70186e9, 0xad3681ef, 0x42277f2d, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, sh2add, 0x30da150e, 0xac583532, 0x7f794046, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, sh2add, 0x67e0619d, 0xd4b73b08, 0x1503757d, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, sh2add, 0x99269c3d, 0x38221170, 0xb89e567d, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, sh2add, 0x5f6076c3, 0x95d87132, 0x07feb1fb, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, sh2add, 0x2cb1bb9b, 0x49017faa, 0x08abbcf3, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, sh2add, 0x1094eed9, 0x41fbe8c9, 0x08a54bb5, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, sh2add, 0x8a59315b, 0x3a4fe28d, 0xa119a727, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, sh2add, 0xf2582890, 0xdf7b026c, 0x746c1ee0, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, sh2add, 0x31cfdaec, 0x112e3388, 0xed170ccc, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, sh2add, 0x81d529cf, 0xcf567413, 0x447b5983, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, sh2add, 0x8be8dbcf, 0x92353e6e, 0x4313e217, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, sh2add, 0xe506ad7f, 0xc23f1323, 0xdc0a60f3, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, sh2add, 0x025ab075, 0xc8bd49eb, 0xdf6588c9, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, sh2add, 0xffe1836c, 0xdf17ddeb, 0x83820bc0, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, sh2add, 0x9555f705, 0x77706c88, 0xb79444e5, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, sh2add, 0x82982cac, 0xf0285fc6, 0xc1f6ad94, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, sh2add, 0xcff97ad6, 0xc0d2da88, 0xccae10b6, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, sh2add, 0xd33e4962, 0xd0a5dce0, 0x90a6d5e2, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, sh2add, 0x95ed94af, 0x2bd3bce4, 0xe69ea11f, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, sh2add, 0xf730cdc5, 0x69ba6c45, 0x50471cb1, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, sh2add, 0xed3e9644, 0x67952bc1, 0x4ee9e740, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, sh2add, 0x62d65499, 0x540205e2, 0x12ce3d11, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, sh2add, 0x8e66ad95, 0x7680cfa1, 0xb4636f11
  TEST_RR_RESULT_AFTER 225, 1, sh2add, 0xe58a414f, 0xe8d4fe20, 0x423648cf
  TEST_RR_RESULT_AFTER 226, 2, sh2add, 0x13d9a800, 0xaedb61dc, 0x586c2090

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, sh2add, 0xe1c5099b, 0x551f438c, 0x8d47fb6b
  TEST_RR_12_AFTER 228, 0, 1, sh2add, 0x3182f87f, 0xb486baf5, 0x5f680cab
  TEST_RR_12_AFTER 229, 0, 2, sh2add, 0x124e8ea4, 0xdc1fbe17, 0xa1cf9648
  TEST_RR_12_AFTER 230, 1, 0, sh2add, 0x24bf93d2, 0x1f57b4bd, 0xa760c0de
  TEST_RR_12_AFTER 231, 1, 1, sh2add, 0x4b598a78, 0x6abcff23, 0xa0658dec
  TEST_RR_12_AFTER 232, 1, 2, sh2add, 0xa707ac13, 0xf4584b65, 0xd5a67e7f
  TEST_RR_12_AFTER 233, 2, 0, sh2add, 0x566adfd4, 0x1c9e60c4, 0xe3f15cc4
  TEST_RR_12_AFTER 234, 2, 1, sh2add, 0x8038c78c, 0x27a0f8e7, 0xe1b4e3f0
  TEST_RR_12_AFTER 235, 2, 2, sh2add, 0x29ff9132, 0x6f14aa55, 0x6dace7de
  TEST_RR_21_AFTER 236, 0, 0, sh2add, 0x4725d210, 0xf78fda7a, 0x68e66828
  TEST_RR_21_AFTER 237, 0, 1, sh2add, 0xbecae764, 0xf0922d56, 0xfc82320c
  TEST_RR_21_AFTER 238, 0, 2, sh2add, 0x8cbb9b8c, 0xf5298563, 0xb8158600
  TEST_RR_21_AFTER 239, 1, 0, sh2add, 0xaef0a4da, 0x77c0e02c, 0xcfed242a
  TEST_RR_21_AFTER 240, 1, 1, sh2add, 0x52c6f794, 0x64679f67, 0xc12879f8
  TEST_RR_21_AFTER 241, 1, 2, sh2add, 0xefd6ab1e, 0x171a023e, 0x936ea226
  TEST_RR_21_AFTER 242, 2, 0, sh2add, 0xc8ea1efa, 0xcfb06122, 0x8a289a72
  TEST_RR_21_AFTER 243, 2, 1, sh2add, 0xb6dadb47, 0x560c8c5d, 0x5ea8a9d3
  TEST_RR_21_AFTER 244, 2, 2, sh2add, 0x19fcc5e0, 0xfb519da1, 0x2cb64f5c
  TEST_RR_BOTH_AFTER 245, 0, 0, sh2add, 0x76c2c616, 0xd2cc7a25, 0x2b90dd82
  TEST_RR_BOTH_AFTER 246, 0, 1, sh2add, 0x5da0dfa5, 0x5b026bea, 0xf1972ffd
  TEST_RR_BOTH_AFTER 247, 0, 2, sh2add, 0x4dc10507, 0x07b8a400, 0x2ede7507
  TEST_RR_BOTH_AFTER 248, 1, 0, sh2add, 0xa6975a00, 0x6fe860b6, 0xe6f5d728
  TEST_RR_BOTH_AFTER 249, 1, 1, sh2add, 0x6b7d8aa0, 0xfb27fb72, 0x7edd9cd8
  TEST_RR_BOTH_AFTER 250, 2, 0, sh2add, 0xa55e4c12, 0xac17378e, 0xf5016dda

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, sh2add, 0x7b394b00, 0xb3311f0a, 0xae74ced8
  TEST_RR_RS2_LOADED 252, 0, sh2add, 0x7b394b00, 0xb3311f0a, 0xae74ced8
  TEST_RR_BOTH_LOADED 253, 0, sh2add, 0x7ff59b32, 0xb3311f0a
  TEST_RR_RS1_LOADED 254, 1, sh2add, 0x8edd1624, 0x6ce42a7c, 0xdb4c6c34
  TEST_RR_RS2_LOADED 255, 1, sh2add, 0x8edd1624, 0x6ce42a7c, 0xdb4c6c34
  TEST_RR_BOTH_LOADED 256, 1, sh2add, 0x2074d46c, 0x6ce42a7c
  TEST_RR_RS1_LOADED 257, 2, sh2add, 0x5cf7c841, 0x618cf146, 0xd6c40329
  TEST_RR_RS2_LOADED 258, 2, sh2add, 0x5cf7c841, 0x618cf146, 0xd6c40329
  TEST_RR_BOTH_LOADED 259, 2, sh2add, 0xe7c0b65e, 0x618cf146

  // Each result is at once a source.
  TEST_RR_CHAIN 260, sh2add, 0x055ff8a5, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, sh2add, 0xd9f5ace7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, sh2add, 0xfffffffb, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, sh2add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, sh2add, 0x0d6a5b9c, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, sh2add, 1, 1
  TEST_RR_ZERO_RS2 266, sh2add, 4, 1
  TEST_RR_ZERO_RS1 267, sh2add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, sh2add, 0xfffffffc, 0xffffffff
  TEST_RR_ZERO_BOTH 269, sh2add, 0
  TEST_RR_ZERO_RD 270, sh2add, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, sh2add, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, sh2add, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, sh2add, 1, 0xffffffff

TEST_END
