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
  TEST_AMO_REGISTERS 146, amomaxu.w, 0xffffe2d8, 0xfff8fc76, 0xffffe2d8, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amomaxu.w, 0xffbc0195, 3, 0xffbc0195, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amomaxu.w, 0xc49fe7b1, 0x8af43a66, 0xc49fe7b1, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amomaxu.w, 0xfff897e4, 0xd46ec0a7, 0xfff897e4, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amomaxu.w, 0x93495e81, 0x82a7b5a5, 0x93495e81, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amomaxu.w, 0x8e531996, 0x16240599, 0x8e531996, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amomaxu.w, 0xf01f5001, 0x187f21c9, 0xf01f5001, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amomaxu.w, 0xfffc115b, 0xfa5adda0, 0xfffc115b, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amomaxu.w, 0x4dca6ca6, 0x003e3f64, 0x4dca6ca6, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amomaxu.w, 0x1fd2a66c, 0x001964a5, 0x1fd2a66c, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amomaxu.w, 0xfffffdf4, 0xffffef0b, 0xfffffdf4, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amomaxu.w, 0xfffffe02, 0x00032e4c, 0xfffffe02, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amomaxu.w, 0xff19aa89, 0xd02f3704, 0xff19aa89, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amomaxu.w, 0xbf7e5a52, 0x6b05edb4, 0xbf7e5a52, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amomaxu.w, 0xc425be11, 0x0061bcf1, 0xc425be11, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amomaxu.w, 0xfffffffe, 0xeff01aa4, 0xfffffffe, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amomaxu.w, 0x0007fab3, 0x00005a5d, 0x0007fab3, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amomaxu.w, 0xffffffe0, 0xfffffec4, 0xffffffe0, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amomaxu.w, 0xf0ac4591, 0xe8925a00, 0xf0ac4591, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amomaxu.w, 0x51a5fc2d, 0x021e4a3a, 0x51a5fc2d, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amomaxu.w, 0xfffbb225, 0x66645ad9, 0xfffbb225, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amomaxu.w, 0xc0823925, 0x6ab95c10, 0xc0823925, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amomaxu.w, 0x8517d5ec, 0x30cf5325, 0x8517d5ec, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amomaxu.w, 0xacb3041d, 0x02ddaca0, 0xacb3041d, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amomaxu.w, 0x163902bb, 0x084470d9, 0x163902bb, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amomaxu.w, 0x031c107e, 0x00646c45, 0x031c107e, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amomaxu.w, 0xffffffff, 0x0b30af5e, 0xffffffff, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amomaxu.w, 0xd0e4c34d, 0x11b032ab, 0xd0e4c34d, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amomaxu.w, 0xd1837fe4, 0x1d1f4a6c, 0xd1837fe4, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amomaxu.w, 0xa9b82774, 0x965118b3, 0xa9b82774, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amomaxu.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amomaxu.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amomaxu.w, 0x80000000, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amomaxu.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amomaxu.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amomaxu.w, 0xf55f8eef, 0x16c602b9, 0xf55f8eef
  TEST_AMO_VALUE_LOADED 185, 0, amomaxu.w, 0x9c771c19, 0x466badb1, 0x9c771c19
  TEST_AMO_BASE_LOADED 186, 0, amomaxu.w, 0x2f18ed93, 0x1e4c86c6, 0x2f18ed93
  TEST_AMO_NEIGHBOURS 187, 0, amomaxu.w, 0xffffffd9, 0xb38940e8, 0xffffffd9
  TEST_AMO_RESULT_AFTER 188, 1, amomaxu.w, 0xf390d8ac, 2520, 0xf390d8ac
  TEST_AMO_VALUE_LOADED 189, 1, amomaxu.w, 0xf41fc307, 0x0ac500ae, 0xf41fc307
  TEST_AMO_BASE_LOADED 190, 1, amomaxu.w, 0xb15bbc3d, 0x6ef38c06, 0xb15bbc3d
  TEST_AMO_NEIGHBOURS 191, 1, amomaxu.w, 0x5ffaf707, 0x1f00d1c5, 0x5ffaf707
  TEST_AMO_RESULT_AFTER 192, 2, amomaxu.w, 0xc57821d5, 0x00190dd2, 0xc57821d5
  TEST_AMO_VALUE_LOADED 193, 2, amomaxu.w, 0xbba63b01, 0x500c3c04, 0xbba63b01
  TEST_AMO_BASE_LOADED 194, 2, amomaxu.w, 0xffff9813, 0xa199f96a, 0xffff9813
  TEST_AMO_NEIGHBOURS 195, 2, amomaxu.w, 0x688a04a1, 0x0000b545, 0x688a04a1
  TEST_AMO_12_AFTER 196, 0, 0, amomaxu.w, 0xfffffeda, 0xfffffcd6, 0xfffffeda
  TEST_AMO_12_AFTER 197, 0, 1, amomaxu.w, 0xfffd4faa, 0xdf2568d2, 0xfffd4faa
  TEST_AMO_12_AFTER 198, 0, 2, amomaxu.w, 0xf0ea9b46, 0x38da330e, 0xf0ea9b46
  TEST_AMO_12_AFTER 199, 1, 0, amomaxu.w, 0xfffe38b6, 0x0001ce55, 0xfffe38b6
  TEST_AMO_12_AFTER 200, 1, 1, amomaxu.w, 0xfffffe51, 0xad38c4f0, 0xfffffe51
  TEST_AMO_12_AFTER 201, 1, 2, amomaxu.w, 0xffffff43, 0xa5e156ac, 0xffffff43
  TEST_AMO_12_AFTER 202, 2, 0, amomaxu.w, 0xfffd963d, 0x6d4ea205, 0xfffd963d
  TEST_AMO_12_AFTER 203, 2, 1, amomaxu.w, 0xfe2d90e5, 0x215798e8, 0xfe2d90e5
  TEST_AMO_12_AFTER 204, 2, 2, amomaxu.w, 0x32df7ddd, 0x00b46b67, 0x32df7ddd
  TEST_AMO_21_AFTER 205, 0, 0, amomaxu.w, 0x887ce18f, 0x7c6c7507, 0x887ce18f
  TEST_AMO_21_AFTER 206, 0, 1, amomaxu.w, 0x61392996, 0x000ec3b5, 0x61392996
  TEST_AMO_21_AFTER 207, 0, 2, amomaxu.w, 0xfe9730a2, 523, 0xfe9730a2
  TEST_AMO_21_AFTER 208, 1, 0, amomaxu.w, 0x0ed436d0, 3508, 0x0ed436d0
  TEST_AMO_21_AFTER 209, 1, 1, amomaxu.w, 0x7f0530cd, 0x1003ca51, 0x7f0530cd
  TEST_AMO_21_AFTER 210, 1, 2, amomaxu.w, 0xe787ffff, 127, 0xe787ffff
  TEST_AMO_21_AFTER 211, 2, 0, amomaxu.w, 0xfffff260, 0xf32dfb47, 0xfffff260
  TEST_AMO_21_AFTER 212, 2, 1, amomaxu.w, 0xd495d48c, 0, 0xd495d48c
  TEST_AMO_21_AFTER 213, 2, 2, amomaxu.w, 0x00a9a310, 2543, 0x00a9a310
  TEST_AMO_TWICE 214, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amomaxu.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amomaxu.w, 0xfffffffe, 0xfffffffe, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amomaxu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amomaxu.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amomaxu.w, 0xef789309, 0xc35a96e7, 0xef789309
  TEST_AMO_ZERO_RS2 220, amomaxu.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amomaxu.w, 0x5a0f3c85, 0x5a0f3c85, 0x0bece650
  TEST_AMO_ZERO_RS2 222, amomaxu.w, 1, 1
  TEST_AMO_ZERO_RD 223, amomaxu.w, 0x23d365ec, 1, 0x23d365ec
  TEST_AMO_ZERO_RS2 224, amomaxu.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amomaxu.w, 0xffffffff, 0xffffffff, 0x01ce082c

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
