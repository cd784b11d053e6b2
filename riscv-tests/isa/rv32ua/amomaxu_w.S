// amomaxu.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amomaxu.w, 0, 0, 0
  TEST_AMO 3, amomaxu.w, 1, 0, 1
  TEST_AMO 4, amomaxu.w, 2, 0, 2
  TEST_AMO 5, amomaxu.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amomaxu.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amomaxu.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amomaxu.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amomaxu.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amomaxu.w, 1, 1, 0
  TEST_AMO 11, amomaxu.w, 1, 1, 1
  TEST_AMO 12, amomaxu.w, 2, 1, 2
  TEST_AMO 13, amomaxu.w, 0x7fffffff, 1, 0x7fffffff
  TEST_AMO 14, amomaxu.w, 0x80000000, 1, 0x80000000
  TEST_AMO 15, amomaxu.w, 0x80000001, 1, 0x80000001
  TEST_AMO 16, amomaxu.w, 0xffff8000, 1, 0xffff8000
  TEST_AMO 17, amomaxu.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO 18, amomaxu.w, 2, 2, 0
  TEST_AMO 19, amomaxu.w, 2, 2, 1
  TEST_AMO 20, amomaxu.w, 2, 2, 2
  TEST_AMO 21, amomaxu.w, 0x7fffffff, 2, 0x7fffffff
  TEST_AMO 22, amomaxu.w, 0x80000000, 2, 0x80000000
  TEST_AMO 23, amomaxu.w, 0x80000001, 2, 0x80000001
  TEST_AMO 24, amomaxu.w, 0xffff8000, 2, 0xffff8000
  TEST_AMO 25, amomaxu.w, 0xffffffff, 2, 0xffffffff
  TEST_AMO 26, amomaxu.w, 0x7fffffff, 0x7fffffff, 0
  TEST_AMO 27, amomaxu.w, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 28, amomaxu.w, 0x7fffffff, 0x7fffffff, 2
  TEST_AMO 29, amomaxu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amomaxu.w, 0x80000000, 0x7fffffff, 0x80000000
  TEST_AMO 31, amomaxu.w, 0x80000001, 0x7fffffff, 0x80000001
  TEST_AMO 32, amomaxu.w, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amomaxu.w, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amomaxu.w, 0x80000000, 0x80000000, 0
  TEST_AMO 35, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO 36, amomaxu.w, 0x80000000, 0x80000000, 2
  TEST_AMO 37, amomaxu.w, 0x80000000, 0x80000000, 0x7fffffff
  TEST_AMO 38, amomaxu.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amomaxu.w, 0x80000001, 0x80000000, 0x80000001
  TEST_AMO 40, amomaxu.w, 0xffff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amomaxu.w, 0xffffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amomaxu.w, 0x80000001, 0x80000001, 0
  TEST_AMO 43, amomaxu.w, 0x80000001, 0x80000001, 1
  TEST_AMO 44, amomaxu.w, 0x80000001, 0x80000001, 2
  TEST_AMO 45, amomaxu.w, 0x80000001, 0x80000001, 0x7fffffff
  TEST_AMO 46, amomaxu.w, 0x80000001, 0x80000001, 0x80000000
  TEST_AMO 47, amomaxu.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amomaxu.w, 0xffff8000, 0x80000001, 0xffff8000
  TEST_AMO 49, amomaxu.w, 0xffffffff, 0x80000001, 0xffffffff
  TEST_AMO 50, amomaxu.w, 0xffff8000, 0xffff8000, 0
  TEST_AMO 51, amomaxu.w, 0xffff8000, 0xffff8000, 1
  TEST_AMO 52, amomaxu.w, 0xffff8000, 0xffff8000, 2
  TEST_AMO 53, amomaxu.w, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amomaxu.w, 0xffff8000, 0xffff8000, 0x80000000
  TEST_AMO 55, amomaxu.w, 0xffff8000, 0xffff8000, 0x80000001
  TEST_AMO 56, amomaxu.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amomaxu.w, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amomaxu.w, 0xffffffff, 0xffffffff, 0
  TEST_AMO 59, amomaxu.w, 0xffffffff, 0xffffffff, 1
  TEST_AMO 60, amomaxu.w, 0xffffffff, 0xffffffff, 2
  TEST_AMO 61, amomaxu.w, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amomaxu.w, 0xffffffff, 0xffffffff, 0x80000000
  TEST_AMO 63, amomaxu.w, 0xffffffff, 0xffffffff, 0x80000001
  TEST_AMO 64, amomaxu.w, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_AMO 65, amomaxu.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amomaxu.w, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_AMO 67, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 1
  TEST_AMO 68, amomaxu.w, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_AMO 69, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 2
  TEST_AMO 70, amomaxu.w, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_AMO 71, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 4
  TEST_AMO 72, amomaxu.w, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_AMO 73, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 8
  TEST_AMO 74, amomaxu.w, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_AMO 75, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 16
  TEST_AMO 76, amomaxu.w, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_AMO 77, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 32
  TEST_AMO 78, amomaxu.w, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_AMO 79, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 64
  TEST_AMO 80, amomaxu.w, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_AMO 81, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 128
  TEST_AMO 82, amomaxu.w, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_AMO 83, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 256
  TEST_AMO 84, amomaxu.w, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_AMO 85, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 512
  TEST_AMO 86, amomaxu.w, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_AMO 87, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_AMO 88, amomaxu.w, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_AMO 89, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_AMO 90, amomaxu.w, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amomaxu.w, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amomaxu.w, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amomaxu.w, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amomaxu.w, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amomaxu.w, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amomaxu.w, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amomaxu.w, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amomaxu.w, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amomaxu.w, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amomaxu.w, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amomaxu.w, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amomaxu.w, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amomaxu.w, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amomaxu.w, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amomaxu.w, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amomaxu.w, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amomaxu.w, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amomaxu.w, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amomaxu.w, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amomaxu.w, 0xb344ef34, 0xb344ef34, 0x3c7f7c31
  TEST_AMO 131, amomaxu.w.aq, 0x7eff1e1c, 0x43e6186d, 0x7eff1e1c
  TEST_AMO 132, amomaxu.w.rl, 0xc4499a5b, 0xc4499a5b, 0x53ed9ab2
  TEST_AMO 133, amomaxu.w.aqrl, 0xe2b1a5c9, 0x80903399, 0xe2b1a5c9
  TEST_AMO 134, amomaxu.w, 0xe4d7195d, 0xe4d7195d, 0x79e83ce0
  TEST_AMO 135, amomaxu.w.aq, 0x22a803f1, 0x22a803f1, 0x2169845a
  TEST_AMO 136, amomaxu.w.rl, 0xe0790e6f, 0x68c801be, 0xe0790e6f
  TEST_AMO 137, amomaxu.w.aqrl, 0x41d8ee6b, 0x000f6f70, 0x41d8ee6b
  TEST_AMO 138, amomaxu.w, 0xd60fd36a, 0xa535f1c5, 0xd60fd36a
  TEST_AMO 139, amomaxu.w.aq, 0xc864eada, 0xc864eada, 0x9eca3546
  TEST_AMO 140, amomaxu.w.rl, 0x7ac69d03, 0x7ac69d03, 0x2ccd8875
  TEST_AMO 141, amomaxu.w.aqrl, 0x524ec52b, 0x4aa48322, 0x524ec52b
  TEST_AMO 142, amomaxu.w, 0x82d71055, 0x4b2c88fc, 0x82d71055
  TEST_AMO 143, amomaxu.w.aq, 0xd040d049, 0x18069532, 0xd040d049
  TEST_AMO 144, amomaxu.w.rl, 0xbb290461, 0xbb290461, 0x11a98bf7
  TEST_AMO 145, amomaxu.w.aqrl, 0xb4f0eff0, 0x875ece2c, 0xb4f0eff0

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amomaxu.w, 0xab2d122e, 0xab2d122e, 0x53b1806b, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amomaxu.w, 0x5de30f14, 0x5de30f14, 0x0a128acb, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amomaxu.w, 0x5b07cf7f, 0x45600000, 0x5b07cf7f, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amomaxu.w, 0x4b1b798e, 0x003ef919, 0x4b1b798e, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amomaxu.w, 0xd54d69f6, 0x0455127b, 0xd54d69f6, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amomaxu.w, 0xd0816935, 0xd0816935, 0x0b7774b3, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amomaxu.w, 0x82317d40, 0x82317d40, 0x64c717cd, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amomaxu.w, 0x5a171e7a, 0x3ebde288, 0x5a171e7a, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amomaxu.w, 0x1592999e, 0x0a99cb33, 0x1592999e, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amomaxu.w, 0x707efe97, 0x6d865a71, 0x707efe97, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amomaxu.w, 0xe07127e5, 0xe07127e5, 0x37ab6a15, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amomaxu.w, 0x7ee9d84d, 0x7ee9d84d, 0x58c1e8a6, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amomaxu.w, 0xe205c7fc, 0x60f72001, 0xe205c7fc, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amomaxu.w, 0xe9387c15, 0xe9387c15, 0x149889ed, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amomaxu.w, 0x62341813, 0x62341813, 0x59d6320e, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amomaxu.w, 0x9de7f143, 0x9de7f143, 0x36636222, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amomaxu.w, 0xd76e0dd5, 0xd76e0dd5, 0xd6892e59, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amomaxu.w, 0x7a82ce9d, 0x7a82ce9d, 0x6e14d3a5, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amomaxu.w, 0xa12b7280, 0x8691f035, 0xa12b7280, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amomaxu.w, 0xf0cf4f32, 0xf0cf4f32, 0x73faee89, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amomaxu.w, 0xb2e4b738, 0x7eba824c, 0xb2e4b738, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amomaxu.w, 0x90fb9c8f, 0x90fb9c8f, 0x5b170102, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amomaxu.w, 0x9e048939, 0x8f1358a7, 0x9e048939, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amomaxu.w, 0xa00d9bf9, 0xa00d9bf9, 0x4851a7dd, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amomaxu.w, 0xea02c041, 0xb09f5a75, 0xea02c041, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amomaxu.w, 0x23807dca, 0x23807dca, 0x221d76bc, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amomaxu.w, 0xaa13c9fb, 0xaa13c9fb, 0x1467e1b9, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amomaxu.w, 0xe40f6eac, 0xe40f6eac, 0x8da5b18c, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amomaxu.w, 0x4d87af14, 0x4d87af14, 0x1980a198, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amomaxu.w, 0xa7b8a43e, 0xa7b8a43e, 0x079d239e, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amomaxu.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amomaxu.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amomaxu.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amomaxu.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amomaxu.w, 0xb4aaa9f4, 0xb4aaa9f4, 0x61e0bfad
  TEST_AMO_VALUE_LOADED 185, 0, amomaxu.w, 0xe79418ef, 0x8dbe0a5e, 0xe79418ef
  TEST_AMO_BASE_LOADED 186, 0, amomaxu.w, 0x55544d73, 0x55544d73, 0x0b7b579c
  TEST_AMO_NEIGHBOURS 187, 0, amomaxu.w, 0x41cf732a, 0x3134dd24, 0x41cf732a
  TEST_AMO_RESULT_AFTER 188, 1, amomaxu.w, 0xb24579f6, 0x01caf0f2, 0xb24579f6
  TEST_AMO_VALUE_LOADED 189, 1, amomaxu.w, 0x291c22e4, 0x19b11fa3, 0x291c22e4
  TEST_AMO_BASE_LOADED 190, 1, amomaxu.w, 0xb8042e0f, 0xb8042e0f, 0x38569a8f
  TEST_AMO_NEIGHBOURS 191, 1, amomaxu.w, 0x956f14f9, 0x7415ee17, 0x956f14f9
  TEST_AMO_RESULT_AFTER 192, 2, amomaxu.w, 0xf72a6de9, 0xf72a6de9, 0x00c7ee01
  TEST_AMO_VALUE_LOADED 193, 2, amomaxu.w, 0xcb94265b, 0xcb94265b, 0xb9d0fd3d
  TEST_AMO_BASE_LOADED 194, 2, amomaxu.w, 0xe6f348f3, 0x714a30f4, 0xe6f348f3
  TEST_AMO_NEIGHBOURS 195, 2, amomaxu.w, 0xcbe2bc76, 0x2f0a09e2, 0xcbe2bc76
  TEST_AMO_12_AFTER 196, 0, 0, amomaxu.w, 0xe755a066, 0x233ef9fd, 0xe755a066
  TEST_AMO_12_AFTER 197, 0, 1, amomaxu.w, 0xdab6e950, 0x9a346d2a, 0xdab6e950
  TEST_AMO_12_AFTER 198, 0, 2, amomaxu.w, 0xacedaa93, 0x94a657a6, 0xacedaa93
  TEST_AMO_12_AFTER 199, 1, 0, amomaxu.w, 0xc88ffc8e, 0x5538da8d, 0xc88ffc8e
  TEST_AMO_12_AFTER 200, 1, 1, amomaxu.w, 0xcf9efaaf, 0xcf9efaaf, 0x9c2636c7
  TEST_AMO_12_AFTER 201, 1, 2, amomaxu.w, 0xcdea71a8, 0xcdea71a8, 0x138f2335
  TEST_AMO_12_AFTER 202, 2, 0, amomaxu.w, 0x8b471adc, 0x14e85dd8, 0x8b471adc
  TEST_AMO_12_AFTER 203, 2, 1, amomaxu.w, 0xc6080edf, 0xc6080edf, 0x064595e5
  TEST_AMO_12_AFTER 204, 2, 2, amomaxu.w, 0xcf612337, 0x93eb767e, 0xcf612337
  TEST_AMO_21_AFTER 205, 0, 0, amomaxu.w, 0xb7fd3e9e, 0x8ed96d75, 0xb7fd3e9e
  TEST_AMO_21_AFTER 206, 0, 1, amomaxu.w, 0xcb92ca8e, 0xcb92ca8e, 0x50c3b98f
  TEST_AMO_21_AFTER 207, 0, 2, amomaxu.w, 0xdecfe1ff, 0xdecfe1ff, 0x32917a8c
  TEST_AMO_21_AFTER 208, 1, 0, amomaxu.w, 0x422c6545, 0x422c6545, 0x00f2e559
  TEST_AMO_21_AFTER 209, 1, 1, amomaxu.w, 0x8671111d, 0x37a4f107, 0x8671111d
  TEST_AMO_21_AFTER 210, 1, 2, amomaxu.w, 0x8ed9e991, 0x8ed9e991, 0x2e5beea2
  TEST_AMO_21_AFTER 211, 2, 0, amomaxu.w, 0xbdacd742, 0xbdacd742, 0x59e63a1a
  TEST_AMO_21_AFTER 212, 2, 1, amomaxu.w, 0xbb79fcfd, 0x5e740d73, 0xbb79fcfd
  TEST_AMO_21_AFTER 213, 2, 2, amomaxu.w, 0x3ba212f7, 0x39d43aba, 0x3ba212f7
  TEST_AMO_TWICE 214, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amomaxu.w, 0xfffffffe, 0xfffffffe, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amomaxu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amomaxu.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0xb3fb7b2e
  TEST_AMO_ZERO_RS2 220, amomaxu.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amomaxu.w, 0x92ce3284, 0x5a0f3c85, 0x92ce3284
  TEST_AMO_ZERO_RS2 222, amomaxu.w, 1, 1
  TEST_AMO_ZERO_RD 223, amomaxu.w, 0xa4524e66, 1, 0xa4524e66
  TEST_AMO_ZERO_RS2 224, amomaxu.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amomaxu.w, 0xffffffff, 0xffffffff, 0x0c9b1de9

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
