// amoor.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amoor.w, 0, 0, 0
  TEST_AMO 3, amoor.w, 1, 0, 1
  TEST_AMO 4, amoor.w, 2, 0, 2
  TEST_AMO 5, amoor.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amoor.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amoor.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amoor.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amoor.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amoor.w, 1, 1, 0
  TEST_AMO 11, amoor.w, 1, 1, 1
  TEST_AMO 12, amoor.w, 3, 1, 2
  TEST_AMO 13, amoor.w, 0x7fffffff, 1, 0x7fffffff
  TEST_AMO 14, amoor.w, 0x80000001, 1, 0x80000000
  TEST_AMO 15, amoor.w, 0x80000001, 1, 0x80000001
  TEST_AMO 16, amoor.w, 0xffff8001, 1, 0xffff8000
  TEST_AMO 17, amoor.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO 18, amoor.w, 2, 2, 0
  TEST_AMO 19, amoor.w, 3, 2, 1
  TEST_AMO 20, amoor.w, 2, 2, 2
  TEST_AMO 21, amoor.w, 0x7fffffff, 2, 0x7fffffff
  TEST_AMO 22, amoor.w, 0x80000002, 2, 0x80000000
  TEST_AMO 23, amoor.w, 0x80000003, 2, 0x80000001
  TEST_AMO 24, amoor.w, 0xffff8002, 2, 0xffff8000
  TEST_AMO 25, amoor.w, 0xffffffff, 2, 0xffffffff
  TEST_AMO 26, amoor.w, 0x7fffffff, 0x7fffffff, 0
  TEST_AMO 27, amoor.w, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 28, amoor.w, 0x7fffffff, 0x7fffffff, 2
  TEST_AMO 29, amoor.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amoor.w, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 31, amoor.w, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_AMO 32, amoor.w, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amoor.w, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amoor.w, 0x80000000, 0x80000000, 0
  TEST_AMO 35, amoor.w, 0x80000001, 0x80000000, 1
  TEST_AMO 36, amoor.w, 0x80000002, 0x80000000, 2
  TEST_AMO 37, amoor.w, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amoor.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amoor.w, 0x80000001, 0x80000000, 0x80000001
  TEST_AMO 40, amoor.w, 0xffff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amoor.w, 0xffffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amoor.w, 0x80000001, 0x80000001, 0
  TEST_AMO 43, amoor.w, 0x80000001, 0x80000001, 1
  TEST_AMO 44, amoor.w, 0x80000003, 0x80000001, 2
  TEST_AMO 45, amoor.w, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_AMO 46, amoor.w, 0x80000001, 0x80000001, 0x80000000
  TEST_AMO 47, amoor.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amoor.w, 0xffff8001, 0x80000001, 0xffff8000
  TEST_AMO 49, amoor.w, 0xffffffff, 0x80000001, 0xffffffff
  TEST_AMO 50, amoor.w, 0xffff8000, 0xffff8000, 0
  TEST_AMO 51, amoor.w, 0xffff8001, 0xffff8000, 1
  TEST_AMO 52, amoor.w, 0xffff8002, 0xffff8000, 2
  TEST_AMO 53, amoor.w, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amoor.w, 0xffff8000, 0xffff8000, 0x80000000
  TEST_AMO 55, amoor.w, 0xffff8001, 0xffff8000, 0x80000001
  TEST_AMO 56, amoor.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amoor.w, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amoor.w, 0xffffffff, 0xffffffff, 0
  TEST_AMO 59, amoor.w, 0xffffffff, 0xffffffff, 1
  TEST_AMO 60, amoor.w, 0xffffffff, 0xffffffff, 2
  TEST_AMO 61, amoor.w, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amoor.w, 0xffffffff, 0xffffffff, 0x80000000
  TEST_AMO 63, amoor.w, 0xffffffff, 0xffffffff, 0x80000001
  TEST_AMO 64, amoor.w, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_AMO 65, amoor.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amoor.w, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_AMO 67, amoor.w, 0xc35a96e7, 0xc35a96e7, 1
  TEST_AMO 68, amoor.w, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_AMO 69, amoor.w, 0xc35a96e7, 0xc35a96e7, 2
  TEST_AMO 70, amoor.w, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_AMO 71, amoor.w, 0xc35a96e7, 0xc35a96e7, 4
  TEST_AMO 72, amoor.w, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_AMO 73, amoor.w, 0xc35a96ef, 0xc35a96e7, 8
  TEST_AMO 74, amoor.w, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_AMO 75, amoor.w, 0xc35a96f7, 0xc35a96e7, 16
  TEST_AMO 76, amoor.w, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_AMO 77, amoor.w, 0xc35a96e7, 0xc35a96e7, 32
  TEST_AMO 78, amoor.w, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_AMO 79, amoor.w, 0xc35a96e7, 0xc35a96e7, 64
  TEST_AMO 80, amoor.w, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_AMO 81, amoor.w, 0xc35a96e7, 0xc35a96e7, 128
  TEST_AMO 82, amoor.w, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_AMO 83, amoor.w, 0xc35a97e7, 0xc35a96e7, 256
  TEST_AMO 84, amoor.w, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_AMO 85, amoor.w, 0xc35a96e7, 0xc35a96e7, 512
  TEST_AMO 86, amoor.w, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_AMO 87, amoor.w, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_AMO 88, amoor.w, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_AMO 89, amoor.w, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_AMO 90, amoor.w, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amoor.w, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amoor.w, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amoor.w, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amoor.w, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amoor.w, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amoor.w, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amoor.w, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amoor.w, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amoor.w, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amoor.w, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amoor.w, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amoor.w, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amoor.w, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amoor.w, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amoor.w, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amoor.w, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amoor.w, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amoor.w, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amoor.w, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amoor.w, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amoor.w, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amoor.w, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amoor.w, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amoor.w, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amoor.w, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amoor.w, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amoor.w, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amoor.w, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amoor.w, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amoor.w, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amoor.w, 0x56fbffff, 0x507aadad, 0x46cbfbda
  TEST_AMO 131, amoor.w.aq, 0xddbeff63, 0xdc3eee21, 0x1d82d163
  TEST_AMO 132, amoor.w.rl, 0xbfdefff3, 0x0ad867a1, 0xb78efe53
  TEST_AMO 133, amoor.w.aqrl, 0x7a7eaf3b, 0x7a062f1b, 0x607ea32a
  TEST_AMO 134, amoor.w, 0xff7bf7fe, 0x8f3ba64c, 0x7a6ad7fe
  TEST_AMO 135, amoor.w.aq, 0x99ff72cf, 0x117b3007, 0x98e562cc
  TEST_AMO 136, amoor.w.rl, 0x77ff4ffa, 0x377f4fea, 0x64974fb8
  TEST_AMO 137, amoor.w.aqrl, 0xbdfb7bbc, 0x24e95198, 0x995b6bb4
  TEST_AMO 138, amoor.w, 0xedff7efb, 0xcde45eda, 0x2ddf38a9
  TEST_AMO 139, amoor.w.aq, 0xeffabade, 0x8f50ba56, 0xe0bab28a
  TEST_AMO 140, amoor.w.rl, 0x99db78eb, 0x08db08e8, 0x999b788b
  TEST_AMO 141, amoor.w.aqrl, 0x71bcdbfd, 0x71b899dc, 0x219ccb61
  TEST_AMO 142, amoor.w, 0xfbf749fb, 0x6b7709f3, 0xb0b649f8
  TEST_AMO 143, amoor.w.aq, 0xdf9ee179, 0xd596a141, 0x4f18e039
  TEST_AMO 144, amoor.w.rl, 0x5dbffefd, 0x19adfcd9, 0x4c9bea75
  TEST_AMO 145, amoor.w.aqrl, 0xcfcfcbf9, 0x4d0ac051, 0xc6c7cbf9

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amoor.w, 0xf9eea9f7, 0xf9eea9d2, 103, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoor.w, 0xdd5d4fbc, 0x095506bc, 0xdc4d49a4, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoor.w, 0x2ee7cd5f, 0x2ee6c517, 0x0ea50c49, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoor.w, 0xba2d488d, 5, 0xba2d4889, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoor.w, 0xfff9894f, 0xfff88848, 0x1af9814f, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoor.w, 0xffffffd7, 3731, 0xffffff46, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoor.w, 0x96b51de7, 0x96b51d67, 164, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoor.w, 0xf7fe959d, 0x16cc148d, 0xf7b29199, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoor.w, 0xf8ff97ef, 0x38f79227, 0xe83b95e8, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoor.w, 0xfffdffdb, 0xcaec4a83, 0xfff5bd59, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoor.w, 0xffff7bfd, 0xe2387b9d, 0xffff41f5, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoor.w, 0xdeff7db7, 0x4e9e3c31, 0x98fd7d96, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoor.w, 0xffffee3f, 0x00004212, 0xffffec3d, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoor.w, 0xfff4e3df, 0x07e4a35d, 0xfbd041c7, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoor.w, 0xfece6cf3, 0xe48e4093, 0x9a466c71, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoor.w, 0x258ff0ef, 3, 0x258ff0ec, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoor.w, 0xb7bebef3, 0xa5ba8ef1, 0x12be36d2, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoor.w, 0xfffb2fff, 0xfffa27ae, 0x423b0d77, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoor.w, 0xf7bf7bdc, 0xe69d1a58, 0x95266194, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoor.w, 0xffffffff, 0xffffffe6, 0x0001ba9f, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoor.w, 0xe01d93ef, 97, 0xe01d93af, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoor.w, 0xf7ffddb1, 0x44fb44a0, 0xf3149931, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoor.w, 0x7094fec7, 0x7094fe84, 71, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoor.w, 0xedfebbf2, 0x003c9060, 0xedeebbd2, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoor.w, 0xffffffff, 0x000078a5, 0xfffffffe, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoor.w, 0xff8fe9df, 0xbd88c095, 0xff8769cf, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoor.w, 0x4bb346bc, 0x4bb34220, 1692, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoor.w, 0xfffffe97, 0xfffffc13, 0xfffffe85, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoor.w, 0xbffbdbcf, 0xb7badbcc, 0x8e53580b, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoor.w, 0xfe79a98f, 14, 0xfe79a98d, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoor.w, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoor.w, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoor.w, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoor.w, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoor.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoor.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoor.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoor.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoor.w, 0xa92cd1ff, 191, 0xa92cd1ef
  TEST_AMO_VALUE_LOADED 185, 0, amoor.w, 0xf7f7f9eb, 0xf7f429a8, 0x4717d8eb
  TEST_AMO_BASE_LOADED 186, 0, amoor.w, 0xfffdbdfe, 0x000015a8, 0xfffdb856
  TEST_AMO_NEIGHBOURS 187, 0, amoor.w, 0x5dfaf78e, 0x185a438e, 0x4dbaf706
  TEST_AMO_RESULT_AFTER 188, 1, amoor.w, 0xfbbd64fd, 0xd32524dd, 0xf8b8403d
  TEST_AMO_VALUE_LOADED 189, 1, amoor.w, 0xbeaf797f, 0xbea5787f, 0xa68a0945
  TEST_AMO_BASE_LOADED 190, 1, amoor.w, 0xddbcfff7, 0xd8a4bfa1, 0x5d3ce6d7
  TEST_AMO_NEIGHBOURS 191, 1, amoor.w, 0xfd999fdd, 0x95898f55, 0xfd991bdd
  TEST_AMO_RESULT_AFTER 192, 2, amoor.w, 0x78bfdff7, 0x18b71e35, 0x6829c9d2
  TEST_AMO_VALUE_LOADED 193, 2, amoor.w, 231, 167, 228
  TEST_AMO_BASE_LOADED 194, 2, amoor.w, 0xfbb5fa3f, 0x0a35d83e, 0xf9a03221
  TEST_AMO_NEIGHBOURS 195, 2, amoor.w, 0xffdd69ff, 0xffdc498f, 0x311968f3
  TEST_AMO_12_AFTER 196, 0, 0, amoor.w, 0xfefafff3, 0x3cf079b0, 0xca2a9f63
  TEST_AMO_12_AFTER 197, 0, 1, amoor.w, 0x696f7bfb, 0x610b5b60, 0x696768fb
  TEST_AMO_12_AFTER 198, 0, 2, amoor.w, 0xfffbff3e, 0xfff3171e, 0xcbebf92a
  TEST_AMO_12_AFTER 199, 1, 0, amoor.w, 0xffffebf7, 0xb03e2be2, 0xffffe377
  TEST_AMO_12_AFTER 200, 1, 1, amoor.w, 15, 12, 7
  TEST_AMO_12_AFTER 201, 1, 2, amoor.w, 0xa1ff3e3f, 0x00fb3a25, 0xa1853e3f
  TEST_AMO_12_AFTER 202, 2, 0, amoor.w, 0xcbffeedc, 0x003caa90, 0xcbefce5c
  TEST_AMO_12_AFTER 203, 2, 1, amoor.w, 0xfffffb9f, 0x24383317, 0xffffc89a
  TEST_AMO_12_AFTER 204, 2, 2, amoor.w, 0x58ef3d7e, 0x000f2d1c, 0x58e81d72
  TEST_AMO_21_AFTER 205, 0, 0, amoor.w, 0xa256fa75, 0xa256ba34, 0x0000d841
  TEST_AMO_21_AFTER 206, 0, 1, amoor.w, 0xfffff73d, 0xfffff734, 61
  TEST_AMO_21_AFTER 207, 0, 2, amoor.w, 0xffffeb76, 20, 0xffffeb62
  TEST_AMO_21_AFTER 208, 1, 0, amoor.w, 0x2e1cd36f, 0x2e089247, 0x0014c32c
  TEST_AMO_21_AFTER 209, 1, 1, amoor.w, 0xffffffff, 0xffffff7f, 0xccd924f2
  TEST_AMO_21_AFTER 210, 1, 2, amoor.w, 0xfffffffe, 0x6f7dbbfc, 0xfffffd1e
  TEST_AMO_21_AFTER 211, 2, 0, amoor.w, 0x3a5dcfff, 0x20558e77, 0x1a1dc9ab
  TEST_AMO_21_AFTER 212, 2, 1, amoor.w, 0xcfebdeaf, 0xce2b1c86, 0x43ebd22d
  TEST_AMO_21_AFTER 213, 2, 2, amoor.w, 0x0c77fcfd, 0x0c72a8bc, 0x0067d459
  TEST_AMO_TWICE 214, amoor.w, 0xdb5fbee7, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoor.w, 0xdb5fbee7, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoor.w, 0xffffffff, 0xffffffff, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoor.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoor.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoor.w, 0xebdebfff, 0xc35a96e7, 0xaa962f7d
  TEST_AMO_ZERO_RS2 220, amoor.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoor.w, 0x5b7f7e87, 0x5a0f3c85, 0x4b7c7e87
  TEST_AMO_ZERO_RS2 222, amoor.w, 1, 1
  TEST_AMO_ZERO_RD 223, amoor.w, 0xc6b765b9, 1, 0xc6b765b8
  TEST_AMO_ZERO_RS2 224, amoor.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoor.w, 0xffffffff, 0xffffffff, 0x1b9d237a

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
