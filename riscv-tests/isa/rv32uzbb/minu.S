// minu: 314 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, minu, 0, 0, 0
  TEST_RR 3, minu, 0, 0, 1
  TEST_RR 4, minu, 0, 0, 2
  TEST_RR 5, minu, 0, 0, 0x7fffffff
  TEST_RR 6, minu, 0, 0, 0x80000000
  TEST_RR 7, minu, 0, 0, 0x80000001
  TEST_RR 8, minu, 0, 0, 0xffff8000
  TEST_RR 9, minu, 0, 0, 0xffffffff
  TEST_RR 10, minu, 0, 1, 0
  TEST_RR 11, minu, 1, 1, 1
  TEST_RR 12, minu, 1, 1, 2
  TEST_RR 13, minu, 1, 1, 0x7fffffff
  TEST_RR 14, minu, 1, 1, 0x80000000
  TEST_RR 15, minu, 1, 1, 0x80000001
  TEST_RR 16, minu, 1, 1, 0xffff8000
  TEST_RR 17, minu, 1, 1, 0xffffffff
  TEST_RR 18, minu, 0, 2, 0
  TEST_RR 19, minu, 1, 2, 1
  TEST_RR 20, minu, 2, 2, 2
  TEST_RR 21, minu, 2, 2, 0x7fffffff
  TEST_RR 22, minu, 2, 2, 0x80000000
  TEST_RR 23, minu, 2, 2, 0x80000001
  TEST_RR 24, minu, 2, 2, 0xffff8000
  TEST_RR 25, minu, 2, 2, 0xffffffff
  TEST_RR 26, minu, 0, 0x7fffffff, 0
  TEST_RR 27, minu, 1, 0x7fffffff, 1
  TEST_RR 28, minu, 2, 0x7fffffff, 2
  TEST_RR 29, minu, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, minu, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, minu, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, minu, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, minu, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, minu, 0, 0x80000000, 0
  TEST_RR 35, minu, 1, 0x80000000, 1
  TEST_RR 36, minu, 2, 0x80000000, 2
  TEST_RR 37, minu, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, minu, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, minu, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, minu, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, minu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, minu, 0, 0x80000001, 0
  TEST_RR 43, minu, 1, 0x80000001, 1
  TEST_RR 44, minu, 2, 0x80000001, 2
  TEST_RR 45, minu, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, minu, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, minu, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, minu, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, minu, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, minu, 0, 0xffff8000, 0
  TEST_RR 51, minu, 1, 0xffff8000, 1
  TEST_RR 52, minu, 2, 0xffff8000, 2
  TEST_RR 53, minu, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, minu, 0x80000000, 0xffff8000, 0x80000000
  TEST_RR 55, minu, 0x80000001, 0xffff8000, 0x80000001
  TEST_RR 56, minu, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, minu, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, minu, 0, 0xffffffff, 0
  TEST_RR 59, minu, 1, 0xffffffff, 1
  TEST_RR 60, minu, 2, 0xffffffff, 2
  TEST_RR 61, minu, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, minu, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, minu, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, minu, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, minu, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, minu, 0x7af30657, 0x7af30657, 0xf0baea17
  TEST_RR 67, minu, 0x7af30656, 0x7af30656, 0xf0baea17
  TEST_RR 68, minu, 0xd41bc7be, 0xffffb359, 0xd41bc7be
  TEST_RR 69, minu, 0xd41bc7bf, 0xffffb359, 0xd41bc7bf
  TEST_RR 70, minu, 0x3c9a0dec, 0x3c9a0dec, 0x79d1092c
  TEST_RR 71, minu, 0x3c9a0dee, 0x3c9a0dee, 0x79d1092c
  TEST_RR 72, minu, 0x001aefb5, 0xffffffd9, 0x001aefb5
  TEST_RR 73, minu, 0x001aefb7, 0xffffffd9, 0x001aefb7
  TEST_RR 74, minu, 0x7b4b27ae, 0x7b4b27ae, 0xa87537dd
  TEST_RR 75, minu, 0x7b4b27aa, 0x7b4b27aa, 0xa87537dd
  TEST_RR 76, minu, 0x0003fb26, 0xffff0751, 0x0003fb26
  TEST_RR 77, minu, 0x0003fb22, 0xffff0751, 0x0003fb22
  TEST_RR 78, minu, 0x44593663, 0x44593663, 0xffa33f06
  TEST_RR 79, minu, 0x4459366b, 0x4459366b, 0xffa33f06
  TEST_RR 80, minu, 30, 0xeed0f5e4, 30
  TEST_RR 81, minu, 22, 0xeed0f5e4, 22
  TEST_RR 82, minu, 0xfffff3c6, 0xfffff3c6, 0xffffffed
  TEST_RR 83, minu, 0xfffff3d6, 0xfffff3d6, 0xffffffed
  TEST_RR 84, minu, 0x99b6efab, 0xffffffa5, 0x99b6efab
  TEST_RR 85, minu, 0x99b6efbb, 0xffffffa5, 0x99b6efbb
  TEST_RR 86, minu, 0xe6b37b94, 0xe6b37b94, 0xfffffff6
  TEST_RR 87, minu, 0xe6b37bb4, 0xe6b37bb4, 0xfffffff6
  TEST_RR 88, minu, 0x12ffc965, 0x951ed409, 0x12ffc965
  TEST_RR 89, minu, 0x12ffc945, 0x951ed409, 0x12ffc945
  TEST_RR 90, minu, 0xcf173117, 0xcf173117, 0xffffe3d3
  TEST_RR 91, minu, 0xcf173157, 0xcf173157, 0xffffe3d3
  TEST_RR 92, minu, 0xf4ad243a, 0xffffffff, 0xf4ad243a
  TEST_RR 93, minu, 0xf4ad247a, 0xffffffff, 0xf4ad247a
  TEST_RR 94, minu, 0x52bd6f12, 0x52bd6f12, 0xffff1b44
  TEST_RR 95, minu, 0x52bd6f92, 0x52bd6f92, 0xffff1b44
  TEST_RR 96, minu, 0xffe23081, 0xffffe2fa, 0xffe23081
  TEST_RR 97, minu, 0xffe23001, 0xffffe2fa, 0xffe23001
  TEST_RR 98, minu, 0x00009c72, 0x00009c72, 0x2241e7bf
  TEST_RR 99, minu, 0x00009d72, 0x00009d72, 0x2241e7bf
  TEST_RR 100, minu, 0x0031f2fd, 0x27718247, 0x0031f2fd
  TEST_RR 101, minu, 0x0031f3fd, 0x27718247, 0x0031f3fd
  TEST_RR 102, minu, 0x75c0daf1, 0x75c0daf1, 0xb241c142
  TEST_RR 103, minu, 0x75c0d8f1, 0x75c0d8f1, 0xb241c142
  TEST_RR 104, minu, 0x9c3a675b, 0xe692e6e0, 0x9c3a675b
  TEST_RR 105, minu, 0x9c3a655b, 0xe692e6e0, 0x9c3a655b
  TEST_RR 106, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 107, minu, 0xfffffbff, 0xfffffbff, 0xffffffff
  TEST_RR 108, minu, 0x00a2e1e7, 0xffffab08, 0x00a2e1e7
  TEST_RR 109, minu, 0x00a2e5e7, 0xffffab08, 0x00a2e5e7
  TEST_RR 110, minu, 633, 633, 0xaddf00cc
  TEST_RR 111, minu, 2681, 2681, 0xaddf00cc
  TEST_RR 112, minu, 0x01dc26ed, 0xf189a10c, 0x01dc26ed
  TEST_RR 113, minu, 0x01dc2eed, 0xf189a10c, 0x01dc2eed
  TEST_RR 114, minu, 0x00007732, 0x00007732, 0xb98337ef
  TEST_RR 115, minu, 0x00006732, 0x00006732, 0xb98337ef
  TEST_RR 116, minu, 0x02aa3a86, 0x7530f274, 0x02aa3a86
  TEST_RR 117, minu, 0x02aa2a86, 0x7530f274, 0x02aa2a86
  TEST_RR 118, minu, 0x9f02d3ec, 0x9f02d3ec, 0xb5a80b58
  TEST_RR 119, minu, 0x9f02f3ec, 0x9f02f3ec, 0xb5a80b58
  TEST_RR 120, minu, 0x457b1516, 0xe8d2598c, 0x457b1516
  TEST_RR 121, minu, 0x457b3516, 0xe8d2598c, 0x457b3516
  TEST_RR 122, minu, 0xa40a9f87, 0xa40a9f87, 0xef3d80f5
  TEST_RR 123, minu, 0xa40adf87, 0xa40adf87, 0xef3d80f5
  TEST_RR 124, minu, 0x9c3df3c7, 0xfffffe50, 0x9c3df3c7
  TEST_RR 125, minu, 0x9c3db3c7, 0xfffffe50, 0x9c3db3c7
  TEST_RR 126, minu, 0x0000a809, 0x0000a809, 0xffffffcf
  TEST_RR 127, minu, 0x00002809, 0x00002809, 0xffffffcf
  TEST_RR 128, minu, 0x3894449b, 0x4bd02b79, 0x3894449b
  TEST_RR 129, minu, 0x3894c49b, 0x4bd02b79, 0x3894c49b
  TEST_RR 130, minu, 0xb2888166, 0xb2888166, 0xd7af03bc
  TEST_RR 131, minu, 0xb2898166, 0xb2898166, 0xd7af03bc
  TEST_RR 132, minu, 0x7d4a582e, 0xf1257c7c, 0x7d4a582e
  TEST_RR 133, minu, 0x7d4b582e, 0xf1257c7c, 0x7d4b582e
  TEST_RR 134, minu, 0x052ee279, 0x052ee279, 0x2a00caff
  TEST_RR 135, minu, 0x052ce279, 0x052ce279, 0x2a00caff
  TEST_RR 136, minu, 0x00052d07, 0x2af76944, 0x00052d07
  TEST_RR 137, minu, 0x00072d07, 0x2af76944, 0x00072d07
  TEST_RR 138, minu, 0x20ade298, 0x20ade298, 0xc432fecc
  TEST_RR 139, minu, 0x20a9e298, 0x20a9e298, 0xc432fecc
  TEST_RR 140, minu, 0xc3f78ae9, 0xd2f4008a, 0xc3f78ae9
  TEST_RR 141, minu, 0xc3f38ae9, 0xd2f4008a, 0xc3f38ae9
  TEST_RR 142, minu, 0x038c3fdc, 0x038c3fdc, 0xfee8ddd6
  TEST_RR 143, minu, 0x03843fdc, 0x03843fdc, 0xfee8ddd6
  TEST_RR 144, minu, 0x0006d137, 0x5c4af6ca, 0x0006d137
  TEST_RR 145, minu, 0x000ed137, 0x5c4af6ca, 0x000ed137
  TEST_RR 146, minu, 0x00007772, 0x00007772, 0xaf075fef
  TEST_RR 147, minu, 0x00107772, 0x00107772, 0xaf075fef
  TEST_RR 148, minu, 0x5a355f27, 0xffffffe1, 0x5a355f27
  TEST_RR 149, minu, 0x5a255f27, 0xffffffe1, 0x5a255f27
  TEST_RR 150, minu, 0x04c2b386, 0x04c2b386, 0xffffff26
  TEST_RR 151, minu, 0x04e2b386, 0x04e2b386, 0xffffff26
  TEST_RR 152, minu, 51, 0x6cc27598, 51
  TEST_RR 153, minu, 0x00200033, 0x6cc27598, 0x00200033
  TEST_RR 154, minu, 0x57649585, 0x57649585, 0xfffc635c
  TEST_RR 155, minu, 0x57249585, 0x57249585, 0xfffc635c
  TEST_RR 156, minu, 0xd0b4b524, 0xd410c7a3, 0xd0b4b524
  TEST_RR 157, minu, 0xd0f4b524, 0xd410c7a3, 0xd0f4b524
  TEST_RR 158, minu, 0x0a4170b6, 0x0a4170b6, 0x30678342
  TEST_RR 159, minu, 0x0ac170b6, 0x0ac170b6, 0x30678342
  TEST_RR 160, minu, 0xb2e5a196, 0xe002ea5c, 0xb2e5a196
  TEST_RR 161, minu, 0xb265a196, 0xe002ea5c, 0xb265a196
  TEST_RR 162, minu, 0xff79de17, 0xff79de17, 0xffff8cc1
  TEST_RR 163, minu, 0xfe79de17, 0xfe79de17, 0xffff8cc1
  TEST_RR 164, minu, 0xa0e49226, 0xffffffff, 0xa0e49226
  TEST_RR 165, minu, 0xa1e49226, 0xffffffff, 0xa1e49226
  TEST_RR 166, minu, 0x623277b1, 0x623277b1, 0xff459204
  TEST_RR 167, minu, 0x603277b1, 0x603277b1, 0xff459204
  TEST_RR 168, minu, 0x00190c93, 0xfa66d365, 0x00190c93
  TEST_RR 169, minu, 0x02190c93, 0xfa66d365, 0x02190c93
  TEST_RR 170, minu, 0xb09d9cab, 0xb09d9cab, 0xfeee9519
  TEST_RR 171, minu, 0xb49d9cab, 0xb49d9cab, 0xfeee9519
  TEST_RR 172, minu, 60, 0xfe52495b, 60
  TEST_RR 173, minu, 0x0400003c, 0xfe52495b, 0x0400003c
  TEST_RR 174, minu, 0x06a9c326, 0x06a9c326, 0x59d8cc03
  TEST_RR 175, minu, 0x0ea9c326, 0x0ea9c326, 0x59d8cc03
  TEST_RR 176, minu, 0x63a05f5a, 0x9d0d4425, 0x63a05f5a
  TEST_RR 177, minu, 0x6ba05f5a, 0x9d0d4425, 0x6ba05f5a
  TEST_RR 178, minu, 151, 151, 0x5f90ad34
  TEST_RR 179, minu, 0x10000097, 0x10000097, 0x5f90ad34
  TEST_RR 180, minu, 0x01aa8442, 0x86da6f65, 0x01aa8442
  TEST_RR 181, minu, 0x11aa8442, 0x86da6f65, 0x11aa8442
  TEST_RR 182, minu, 0xec2d5b8f, 0xfffffffd, 0xec2d5b8f
  TEST_RR 183, minu, 0xdffffffd, 0xdffffffd, 0xec2d5b8f
  TEST_RR 184, minu, 0x0087fc93, 0x727bbe1b, 0x0087fc93
  TEST_RR 185, minu, 0x2087fc93, 0x727bbe1b, 0x2087fc93
  TEST_RR 186, minu, 0x0465af5c, 0x0465af5c, 0xc5ee0ba9
  TEST_RR 187, minu, 0x4465af5c, 0x4465af5c, 0xc5ee0ba9
  TEST_RR 188, minu, 1671, 0xa961592b, 1671
  TEST_RR 189, minu, 0x40000687, 0xa961592b, 0x40000687
  TEST_RR 190, minu, 0xdd0ab62c, 0xdd0ab62c, 0xff13b546
  TEST_RR 191, minu, 0x5d0ab62c, 0x5d0ab62c, 0xff13b546
  TEST_RR 192, minu, 0x0001bac4, 0x7c8e151f, 0x0001bac4
  TEST_RR 193, minu, 0x7c8e151f, 0x7c8e151f, 0x8001bac4

  // Noise.
  TEST_RR 194, minu, 0x36d2e3db, 0x36d2e3db, 0xa2b3a704
  TEST_RR 195, minu, 0x7cca8b3a, 0x7cca8b3a, 0xb7708b83
  TEST_RR 196, minu, 0x178e6420, 0x48d78007, 0x178e6420
  TEST_RR 197, minu, 0x3aa55072, 0x3aa55072, 0xf96be5c6
  TEST_RR 198, minu, 0xc433d6f8, 0xc8a4c2d3, 0xc433d6f8
  TEST_RR 199, minu, 0x7f17fb7e, 0xef36d8cf, 0x7f17fb7e
  TEST_RR 200, minu, 0x531b72cb, 0x531b72cb, 0xacabafec
  TEST_RR 201, minu, 0x637cab7c, 0x637cab7c, 0xe7c5d347
  TEST_RR 202, minu, 0x4dc032fe, 0x9f98f0de, 0x4dc032fe
  TEST_RR 203, minu, 0x7d69b0eb, 0x7d69b0eb, 0xffd48fe2
  TEST_RR 204, minu, 0x05c6ac3d, 0xe116ed54, 0x05c6ac3d
  TEST_RR 205, minu, 0x9f6c295a, 0xe7b321e6, 0x9f6c295a
  TEST_RR 206, minu, 0x813308eb, 0x813308eb, 0x8cecf968
  TEST_RR 207, minu, 0x5db4b5f0, 0x5db4b5f0, 0x843a93bd
  TEST_RR 208, minu, 0x731c7cfd, 0xcaf140de, 0x731c7cfd
  TEST_RR 209, minu, 0x00e3105d, 0x3a81fbaa, 0x00e3105d

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, minu, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, minu, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, minu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 213, minu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, minu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, minu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, minu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, minu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, minu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, minu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, minu, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, minu, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, minu, 3, 7, 3
  TEST_RR_RD_IS_RS2 223, minu, 3, 7, 3
  TEST_RR_SAME_SOURCES 224, minu, 7, 7
  TEST_RR_ALL_SAME 225, minu, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, minu, 0xb96c16f3, 0xffffffff, 0xb96c16f3, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, minu, 0xce52aa7b, 0xce52aa7b, 0xfffffe57, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, minu, 0xffffffff, 0xffffffff, 0xffffffff, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, minu, 0xffffffff, 0xffffffff, 0xffffffff, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, minu, 0xfffffff2, 0xfffffff2, 0xffffffff, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, minu, 0xffe9193d, 0xffe9193d, 0xffffffff, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, minu, 0xfffffff8, 0xfffffffe, 0xfffffff8, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, minu, 0x7e4af60a, 0x7e4af60a, 0xffffff7e, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, minu, 0x002dd3f3, 0x87d32917, 0x002dd3f3, x9, x20, x26, x7
  TEST_RR_REGISTERS 235, minu, 0xe7e91792, 0xe7e91792, 0xe7e91792, x10, x21, x27, x7
  TEST_RR_REGISTERS 236, minu, 0xfffffffa, 0xfffffffa, 0xfffffffa, x11, x22, x28, x7
  TEST_RR_REGISTERS 237, minu, 0xfffffffc, 0xfffffffc, 0xfffffffc, x12, x23, x29, x7
  TEST_RR_REGISTERS 238, minu, 0xfffffffd, 0xffffffff, 0xfffffffd, x13, x24, x30, x7
  TEST_RR_REGISTERS 239, minu, 0xffffffff, 0xffffffff, 0xffffffff, x14, x25, x31, x7
  TEST_RR_REGISTERS 240, minu, 0xa7dccd34, 0xffffffff, 0xa7dccd34, x15, x26, x1, x7
  TEST_RR_REGISTERS 241, minu, 0xfbd12303, 0xfbd12303, 0xfffffe1b, x16, x27, x2, x7
  TEST_RR_REGISTERS 242, minu, 0xffffffd6, 0xffffffd6, 0xffffffd6, x17, x28, x4, x7
  TEST_RR_REGISTERS 243, minu, 0xfffffff5, 0xffffffff, 0xfffffff5, x18, x29, x5, x7
  TEST_RR_REGISTERS 244, minu, 0xffffffff, 0xffffffff, 0xffffffff, x19, x30, x6, x7
  TEST_RR_REGISTERS 245, minu, 0x8338775c, 0xffffffff, 0x8338775c, x20, x31, x7, x5
  TEST_RR_REGISTERS 246, minu, 0xffffffb6, 0xffffffb6, 0xfffffffc, x21, x1, x8, x7
  TEST_RR_REGISTERS 247, minu, 0xffffffca, 0xffffffe6, 0xffffffca, x22, x2, x9, x7
  TEST_RR_REGISTERS 248, minu, 0xfffffffd, 0xfffffffd, 0xfffffffd, x23, x4, x10, x7
  TEST_RR_REGISTERS 249, minu, 0xfffffffd, 0xfffffffd, 0xfffffffd, x24, x5, x11, x7
  TEST_RR_REGISTERS 250, minu, 0xfffffffe, 0xfffffffe, 0xfffffffe, x25, x6, x12, x7
  TEST_RR_REGISTERS 251, minu, 0xb7600b5c, 0xb7600b5c, 0xfffffffe, x26, x7, x13, x5
  TEST_RR_REGISTERS 252, minu, 0xffffffff, 0xffffffff, 0xffffffff, x27, x8, x14, x7
  TEST_RR_REGISTERS 253, minu, 0xffffffdb, 0xffffffff, 0xffffffdb, x28, x9, x15, x7
  TEST_RR_REGISTERS 254, minu, 0xffffffff, 0xffffffff, 0xffffffff, x29, x10, x16, x7
  TEST_RR_REGISTERS 255, minu, 0xe32d80a9, 0xffffffff, 0xe32d80a9, x30, x11, x17, x7
  TEST_RR_REGISTERS 256, minu, 0xffffffff, 0xffffffff, 0xffffffff, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 257, 0, minu, 0x00026477, 0x12378162, 0x00026477
  TEST_RR_RESULT_AFTER 258, 1, minu, 0x0001f4d9, 0x7775a79d, 0x0001f4d9
  TEST_RR_RESULT_AFTER 259, 2, minu, 0x55fb7288, 0x55fb7288, 0xfffffff2

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 260, 0, 0, minu, 0xffff9f3e, 0xffffffff, 0xffff9f3e
  TEST_RR_12_AFTER 261, 0, 1, minu, 0xf840c0cc, 0xffffffff, 0xf840c0cc
  TEST_RR_12_AFTER 262, 0, 2, minu, 0xff1bea5f, 0xff1bea5f, 0xfffffe02
  TEST_RR_12_AFTER 263, 1, 0, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_12_AFTER 264, 1, 1, minu, 0xffffff22, 0xffffffff, 0xffffff22
  TEST_RR_12_AFTER 265, 1, 2, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_12_AFTER 266, 2, 0, minu, 0xff12e3df, 0xff12e3df, 0xffffffff
  TEST_RR_12_AFTER 267, 2, 1, minu, 0xfffffffa, 0xfffffffc, 0xfffffffa
  TEST_RR_12_AFTER 268, 2, 2, minu, 0xfffffffe, 0xfffffffe, 0xffffffff
  TEST_RR_21_AFTER 269, 0, 0, minu, 0xffef05a2, 0xfffffffe, 0xffef05a2
  TEST_RR_21_AFTER 270, 0, 1, minu, 0xfffffffe, 0xfffffffe, 0xfffffffe
  TEST_RR_21_AFTER 271, 0, 2, minu, 0xbf564b76, 0xbf564b76, 0xfffffffe
  TEST_RR_21_AFTER 272, 1, 0, minu, 0xfffffffe, 0xfffffffe, 0xfffffffe
  TEST_RR_21_AFTER 273, 1, 1, minu, 0xfffffeb7, 0xfffffffe, 0xfffffeb7
  TEST_RR_21_AFTER 274, 1, 2, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 275, 2, 0, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 276, 2, 1, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 277, 2, 2, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_AFTER 278, 0, 0, minu, 0xffffffcd, 0xffffffff, 0xffffffcd
  TEST_RR_BOTH_AFTER 279, 0, 1, minu, 0xffc3613b, 0xffffffff, 0xffc3613b
  TEST_RR_BOTH_AFTER 280, 0, 2, minu, 0xfffff81d, 0xfffff81d, 0xffffffa1
  TEST_RR_BOTH_AFTER 281, 1, 0, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_AFTER 282, 1, 1, minu, 0xfffffff4, 0xffffffff, 0xfffffff4
  TEST_RR_BOTH_AFTER 283, 2, 0, minu, 0xf26f6228, 0xffffffff, 0xf26f6228

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 284, 0, minu, 0xfff3896e, 0xfff3896e, 0xfffffff0
  TEST_RR_RS2_LOADED 285, 0, minu, 0xfff3896e, 0xfff3896e, 0xfffffff0
  TEST_RR_BOTH_LOADED 286, 0, minu, 0xfff3896e, 0xfff3896e
  TEST_RR_RS1_LOADED 287, 1, minu, 0xfffffff4, 0xfffffff4, 0xfffffff4
  TEST_RR_RS2_LOADED 288, 1, minu, 0xfffffff4, 0xfffffff4, 0xfffffff4
  TEST_RR_BOTH_LOADED 289, 1, minu, 0xfffffff4, 0xfffffff4
  TEST_RR_RS1_LOADED 290, 2, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_RS2_LOADED 291, 2, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_LOADED 292, 2, minu, 0xffffffff, 0xffffffff

  // Each result is at once a source.
  TEST_RR_CHAIN 293, minu, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 294, minu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 295, minu, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 296, minu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 297, minu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 298, minu, 0, 1
  TEST_RR_ZERO_RS2 299, minu, 0, 1
  TEST_RR_ZERO_RS1 300, minu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 301, minu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 302, minu, 0, 0x60000000
  TEST_RR_ZERO_RS2 303, minu, 0, 0x60000000
  TEST_RR_ZERO_RS1 304, minu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 305, minu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 306, minu, 0, 5
  TEST_RR_ZERO_RS2 307, minu, 0, 5
  TEST_RR_ZERO_RS1 308, minu, 0, 0x00030201
  TEST_RR_ZERO_RS2 309, minu, 0, 0x00030201
  TEST_RR_ZERO_RS1 310, minu, 0, 0
  TEST_RR_ZERO_RS2 311, minu, 0, 0
  TEST_RR_ZERO_BOTH 312, minu, 0
  TEST_RR_ZERO_RD 313, minu, 0xeacdbc5a, 0x00025052
  TEST_RR_ZERO_RD 314, minu, 0x1093b66b, 392
  TEST_RR_ZERO_RD 315, minu, 0x0efa21ac, 0x90a1c3f3

TEST_END
