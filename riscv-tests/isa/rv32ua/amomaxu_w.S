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
  TEST_AMO_REGISTERS 146, amomaxu.w, 0x0455127b, 0x003ef919, 0x0455127b, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amomaxu.w, 0xfffff1e9, 0xe786e4ea, 0xfffff1e9, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amomaxu.w, 0xfffdc208, 4, 0xfffdc208, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amomaxu.w, 0xffffffff, 0xff85a323, 0xffffffff, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amomaxu.w, 0xfffffff4, 2609, 0xfffffff4, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amomaxu.w, 0xffffffff, 0xfffffffe, 0xffffffff, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amomaxu.w, 8, 3, 8, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amomaxu.w, 0xffffffe7, 0x9866422c, 0xffffffe7, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amomaxu.w, 0xc4a0654a, 0x128c1eb3, 0xc4a0654a, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amomaxu.w, 0xffffc8d6, 0xbdd9b75b, 0xffffc8d6, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amomaxu.w, 0xfffffff6, 0xfff01998, 0xfffffff6, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amomaxu.w, 0x92128405, 0x5c823178, 0x92128405, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amomaxu.w, 0xffffffe5, 0xfdb567b5, 0xffffffe5, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amomaxu.w, 0xd940a037, 0x12384fff, 0xd940a037, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amomaxu.w, 0xfd06df77, 0xe008da2a, 0xfd06df77, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amomaxu.w, 0x07e8a4a7, 0x031f2156, 0x07e8a4a7, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amomaxu.w, 0xfffffffe, 0xd6d1d1c1, 0xfffffffe, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amomaxu.w, 0xfffffff3, 0x22928368, 0xfffffff3, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amomaxu.w, 0xd5ccb8ce, 0x311d27e1, 0xd5ccb8ce, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amomaxu.w, 0xf4bacab4, 0x0bda5ca9, 0xf4bacab4, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amomaxu.w, 0xfffffe4d, 30, 0xfffffe4d, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amomaxu.w, 0x07404db7, 0x00027a34, 0x07404db7, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amomaxu.w, 0x458dd122, 1516, 0x458dd122, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amomaxu.w, 0xbd1bcc2e, 0x02ed4a51, 0xbd1bcc2e, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amomaxu.w, 0xfff97b85, 0x34caf978, 0xfff97b85, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amomaxu.w, 0xe5b03890, 0x8d9b5643, 0xe5b03890, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amomaxu.w, 0x000978e9, 0x00006373, 0x000978e9, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amomaxu.w, 0x8595282c, 0x04691c5b, 0x8595282c, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amomaxu.w, 0xdb902fd8, 0x5d0dce1d, 0xdb902fd8, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amomaxu.w, 0xfc8f01f7, 569, 0xfc8f01f7, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amomaxu.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amomaxu.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amomaxu.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amomaxu.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amomaxu.w, 0xfffffffa, 52, 0xfffffffa
  TEST_AMO_VALUE_LOADED 185, 0, amomaxu.w, 0xffffffed, 0x9537dc27, 0xffffffed
  TEST_AMO_BASE_LOADED 186, 0, amomaxu.w, 0xed52b550, 0x00005245, 0xed52b550
  TEST_AMO_NEIGHBOURS 187, 0, amomaxu.w, 0xffffffdc, 0x1633080a, 0xffffffdc
  TEST_AMO_RESULT_AFTER 188, 1, amomaxu.w, 0xf5e301a5, 0xd01b094b, 0xf5e301a5
  TEST_AMO_VALUE_LOADED 189, 1, amomaxu.w, 0xbd04346c, 0x98d2d724, 0xbd04346c
  TEST_AMO_BASE_LOADED 190, 1, amomaxu.w, 0xc2cbb70d, 0x5206b7bb, 0xc2cbb70d
  TEST_AMO_NEIGHBOURS 191, 1, amomaxu.w, 0x3d3c5a70, 0x000f2467, 0x3d3c5a70
  TEST_AMO_RESULT_AFTER 192, 2, amomaxu.w, 0xfffffff9, 0x00002b2f, 0xfffffff9
  TEST_AMO_VALUE_LOADED 193, 2, amomaxu.w, 0x0b7c2526, 0x000a1b44, 0x0b7c2526
  TEST_AMO_BASE_LOADED 194, 2, amomaxu.w, 0xfff7a2ad, 0x9948c095, 0xfff7a2ad
  TEST_AMO_NEIGHBOURS 195, 2, amomaxu.w, 0x4bd7163a, 33, 0x4bd7163a
  TEST_AMO_12_AFTER 196, 0, 0, amomaxu.w, 0xffffffbb, 0x0000226c, 0xffffffbb
  TEST_AMO_12_AFTER 197, 0, 1, amomaxu.w, 2996, 3, 2996
  TEST_AMO_12_AFTER 198, 0, 2, amomaxu.w, 0xa339cd47, 0x3b76645f, 0xa339cd47
  TEST_AMO_12_AFTER 199, 1, 0, amomaxu.w, 0xc04bb41c, 0x07e67aac, 0xc04bb41c
  TEST_AMO_12_AFTER 200, 1, 1, amomaxu.w, 0xe3e62670, 0xb4b70b39, 0xe3e62670
  TEST_AMO_12_AFTER 201, 1, 2, amomaxu.w, 0xffffd17c, 70, 0xffffd17c
  TEST_AMO_12_AFTER 202, 2, 0, amomaxu.w, 0xa0b1ea0d, 0x0072d23c, 0xa0b1ea0d
  TEST_AMO_12_AFTER 203, 2, 1, amomaxu.w, 0xffffffe9, 0x00b5cb3e, 0xffffffe9
  TEST_AMO_12_AFTER 204, 2, 2, amomaxu.w, 1448, 629, 1448
  TEST_AMO_21_AFTER 205, 0, 0, amomaxu.w, 0xeac0de77, 0x000038f3, 0xeac0de77
  TEST_AMO_21_AFTER 206, 0, 1, amomaxu.w, 0xff9eb11c, 0xf57aebcc, 0xff9eb11c
  TEST_AMO_21_AFTER 207, 0, 2, amomaxu.w, 0xe4c2162a, 0x3a704ec5, 0xe4c2162a
  TEST_AMO_21_AFTER 208, 1, 0, amomaxu.w, 0xffff8786, 0x00a5446d, 0xffff8786
  TEST_AMO_21_AFTER 209, 1, 1, amomaxu.w, 0xe6174752, 0x70903ed0, 0xe6174752
  TEST_AMO_21_AFTER 210, 1, 2, amomaxu.w, 0xdcf66e59, 4, 0xdcf66e59
  TEST_AMO_21_AFTER 211, 2, 0, amomaxu.w, 0xfff56320, 0xdb3c57f8, 0xfff56320
  TEST_AMO_21_AFTER 212, 2, 1, amomaxu.w, 0xfffffe74, 0xa47f1268, 0xfffffe74
  TEST_AMO_21_AFTER 213, 2, 2, amomaxu.w, 0xffe4335c, 0xad85c139, 0xffe4335c
  TEST_AMO_TWICE 214, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amomaxu.w, 0xfffffffe, 0xfffffffe, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amomaxu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amomaxu.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x6b0317c6
  TEST_AMO_ZERO_RS2 220, amomaxu.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amomaxu.w, 0xb62f6f3e, 0x5a0f3c85, 0xb62f6f3e
  TEST_AMO_ZERO_RS2 222, amomaxu.w, 1, 1
  TEST_AMO_ZERO_RD 223, amomaxu.w, 0xc07a5fe6, 1, 0xc07a5fe6
  TEST_AMO_ZERO_RS2 224, amomaxu.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amomaxu.w, 0xffffffff, 0xffffffff, 0xc907d768

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
