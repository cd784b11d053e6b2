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
  TEST_AMO_REGISTERS 146, amoor.w, 0xffffdfff, 0x390f17fd, 0xffffcb07, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoor.w, 0xffffd6fb, 0xfffec4b8, 0x0997d243, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoor.w, 0xecf3f7f7, 0xecf31552, 0x0000f3e7, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoor.w, 0xfdfea60d, 0xf9e8200c, 0xfc3ea609, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoor.w, 0xd69ee7f6, 0x049e2726, 0xd28ec0d4, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoor.w, 0x36bdb9ff, 0x3211b86f, 0x34bc09b2, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoor.w, 0xd2fba6bd, 48, 0xd2fba69d, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoor.w, 0xffbd8fda, 0x183d0fd2, 0xff958a0a, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoor.w, 0xfffc5bdf, 0xfff4521b, 0x7cb819de, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoor.w, 0x9cba9d57, 0x00009d03, 0x9cba9054, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoor.w, 0xef993bfb, 0x4b91093b, 0xa78932c0, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoor.w, 0x037bb7ef, 0x007a930b, 0x033937e6, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoor.w, 0xf6dfbfa6, 0x920eb382, 0x74df1e26, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoor.w, 0xfbf4f5fe, 0xfbf4a59c, 0xa210f1f6, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoor.w, 0xa9eeebe9, 0xa1eee049, 0x88a66be1, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoor.w, 0xfff9ffe3, 0xfff95763, 0xb7d1fba3, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoor.w, 0x6f2f7ffd, 0x6d232624, 0x2b2e59dd, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoor.w, 0xffdffeff, 0xffca4ee8, 0x001fbe37, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoor.w, 0xaaf8199f, 0xaaf81988, 407, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoor.w, 0xf9fd7e3f, 0x997d701c, 0x69902e2f, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoor.w, 0xfff7ebfb, 0x65a2e3db, 0xfff78a38, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoor.w, 0xfffffc79, 0xffffe479, 0x5a97bc49, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoor.w, 0x062e8dfb, 0x062e8df9, 3, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoor.w, 0xffffffee, 228, 0xffffff2a, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoor.w, 0xbe5ffeff, 0xac0d3ebb, 0x1257c0ed, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoor.w, 0x5bb7c7ea, 0x0005c6a2, 0x5bb305e8, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoor.w, 0xfef7df89, 0xf695c700, 0x5ae29989, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoor.w, 0x31f163ff, 0x31f163fe, 29, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoor.w, 0xfffffffb, 0x1858b403, 0xfffffff8, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoor.w, 0xfec5eddf, 0xfe44add3, 0x6ec1cd9f, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoor.w, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoor.w, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoor.w, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoor.w, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoor.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoor.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoor.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoor.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoor.w, 0xdadef05d, 0xd2587015, 0xd89e9049
  TEST_AMO_VALUE_LOADED 185, 0, amoor.w, 0xfdf5ba5e, 0xf5b0b250, 0x6945881e
  TEST_AMO_BASE_LOADED 186, 0, amoor.w, 0xae33b7ff, 0x0e23b4ff, 0xac3393b4
  TEST_AMO_NEIGHBOURS 187, 0, amoor.w, 0xffffd1d2, 0xffffd1d0, 0xf3760112
  TEST_AMO_RESULT_AFTER 188, 1, amoor.w, 0xffbffd86, 0xf781e586, 0x6fbef986
  TEST_AMO_VALUE_LOADED 189, 1, amoor.w, 0xf697fbff, 0xe495fb0b, 0x12865bf4
  TEST_AMO_BASE_LOADED 190, 1, amoor.w, 0xff8de8f7, 0xff81e8f7, 0x0a0c4844
  TEST_AMO_NEIGHBOURS 191, 1, amoor.w, 0xff3dedd8, 0x572d6d50, 0xaa19e898
  TEST_AMO_RESULT_AFTER 192, 2, amoor.w, 0xeffeff5b, 0xebea9e49, 0x0f7c711a
  TEST_AMO_VALUE_LOADED 193, 2, amoor.w, 0x79ffabff, 0x009fa3e3, 0x797909bc
  TEST_AMO_BASE_LOADED 194, 2, amoor.w, 0x5fd1f7ef, 0x5f81d1ae, 0x57d0266d
  TEST_AMO_NEIGHBOURS 195, 2, amoor.w, 0x9fdd6bd1, 0x9b8d6851, 0x1fd86390
  TEST_AMO_12_AFTER 196, 0, 0, amoor.w, 0xfffffef5, 0xfffffe95, 0x000c3e70
  TEST_AMO_12_AFTER 197, 0, 1, amoor.w, 0xbfbfaed3, 0xbfab0ed1, 0xb29ca693
  TEST_AMO_12_AFTER 198, 0, 2, amoor.w, 0x58769cd6, 0x58769cd2, 6
  TEST_AMO_12_AFTER 199, 1, 0, amoor.w, 0x7f90354f, 1293, 0x7f903547
  TEST_AMO_12_AFTER 200, 1, 1, amoor.w, 0x78deb57b, 0x78deb568, 19
  TEST_AMO_12_AFTER 201, 1, 2, amoor.w, 0x2310b93b, 314, 0x2310b929
  TEST_AMO_12_AFTER 202, 2, 0, amoor.w, 0xcaf2aef9, 0xcad2a678, 0x00200ae9
  TEST_AMO_12_AFTER 203, 2, 1, amoor.w, 0xfffffebf, 0x5e1a3a9a, 0xfffffea5
  TEST_AMO_12_AFTER 204, 2, 2, amoor.w, 0x02fdfffb, 0x0008dd33, 0x02f5badb
  TEST_AMO_21_AFTER 205, 0, 0, amoor.w, 0xfff9cafb, 0xad618a7b, 0xfff9408a
  TEST_AMO_21_AFTER 206, 0, 1, amoor.w, 0x63787fef, 0x0158676b, 0x63605eec
  TEST_AMO_21_AFTER 207, 0, 2, amoor.w, 0xbaff5fbf, 0xa8d756aa, 0xb2f81fbd
  TEST_AMO_21_AFTER 208, 1, 0, amoor.w, 0x1cbcc35e, 0x1cbcc358, 30
  TEST_AMO_21_AFTER 209, 1, 1, amoor.w, 0xbfd3efdb, 0x375107d3, 0xad92ec8b
  TEST_AMO_21_AFTER 210, 1, 2, amoor.w, 0xeaefbfd5, 0xeaeb2955, 0x00e496d4
  TEST_AMO_21_AFTER 211, 2, 0, amoor.w, 0xfffffebf, 0xea27701d, 0xfffffea6
  TEST_AMO_21_AFTER 212, 2, 1, amoor.w, 0x13068dbf, 0x13068db0, 15
  TEST_AMO_21_AFTER 213, 2, 2, amoor.w, 0xfff58aec, 0xffe48064, 0xff318acc
  TEST_AMO_TWICE 214, amoor.w, 0xdb5fbee7, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoor.w, 0xdb5fbee7, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoor.w, 0xffffffff, 0xffffffff, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoor.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoor.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoor.w, 0xebdbffff, 0xc35a96e7, 0x2acbfddf
  TEST_AMO_ZERO_RS2 220, amoor.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoor.w, 0x7aef3fb7, 0x5a0f3c85, 0x78e30f33
  TEST_AMO_ZERO_RS2 222, amoor.w, 1, 1
  TEST_AMO_ZERO_RD 223, amoor.w, 0x86b37027, 1, 0x86b37027
  TEST_AMO_ZERO_RS2 224, amoor.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoor.w, 0xffffffff, 0xffffffff, 0xb50db24e

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
