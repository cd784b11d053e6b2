// packh: 217 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, packh, 0, 0, 0
  TEST_RR 3, packh, 256, 0, 1
  TEST_RR 4, packh, 512, 0, 2
  TEST_RR 5, packh, 0x0000ff00, 0, 0x7fffffff
  TEST_RR 6, packh, 0, 0, 0x80000000
  TEST_RR 7, packh, 256, 0, 0x80000001
  TEST_RR 8, packh, 0, 0, 0xffff8000
  TEST_RR 9, packh, 0x0000ff00, 0, 0xffffffff
  TEST_RR 10, packh, 1, 1, 0
  TEST_RR 11, packh, 257, 1, 1
  TEST_RR 12, packh, 513, 1, 2
  TEST_RR 13, packh, 0x0000ff01, 1, 0x7fffffff
  TEST_RR 14, packh, 1, 1, 0x80000000
  TEST_RR 15, packh, 257, 1, 0x80000001
  TEST_RR 16, packh, 1, 1, 0xffff8000
  TEST_RR 17, packh, 0x0000ff01, 1, 0xffffffff
  TEST_RR 18, packh, 2, 2, 0
  TEST_RR 19, packh, 258, 2, 1
  TEST_RR 20, packh, 514, 2, 2
  TEST_RR 21, packh, 0x0000ff02, 2, 0x7fffffff
  TEST_RR 22, packh, 2, 2, 0x80000000
  TEST_RR 23, packh, 258, 2, 0x80000001
  TEST_RR 24, packh, 2, 2, 0xffff8000
  TEST_RR 25, packh, 0x0000ff02, 2, 0xffffffff
  TEST_RR 26, packh, 255, 0x7fffffff, 0
  TEST_RR 27, packh, 511, 0x7fffffff, 1
  TEST_RR 28, packh, 767, 0x7fffffff, 2
  TEST_RR 29, packh, 0x0000ffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, packh, 255, 0x7fffffff, 0x80000000
  TEST_RR 31, packh, 511, 0x7fffffff, 0x80000001
  TEST_RR 32, packh, 255, 0x7fffffff, 0xffff8000
  TEST_RR 33, packh, 0x0000ffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, packh, 0, 0x80000000, 0
  TEST_RR 35, packh, 256, 0x80000000, 1
  TEST_RR 36, packh, 512, 0x80000000, 2
  TEST_RR 37, packh, 0x0000ff00, 0x80000000, 0x7fffffff
  TEST_RR 38, packh, 0, 0x80000000, 0x80000000
  TEST_RR 39, packh, 256, 0x80000000, 0x80000001
  TEST_RR 40, packh, 0, 0x80000000, 0xffff8000
  TEST_RR 41, packh, 0x0000ff00, 0x80000000, 0xffffffff
  TEST_RR 42, packh, 1, 0x80000001, 0
  TEST_RR 43, packh, 257, 0x80000001, 1
  TEST_RR 44, packh, 513, 0x80000001, 2
  TEST_RR 45, packh, 0x0000ff01, 0x80000001, 0x7fffffff
  TEST_RR 46, packh, 1, 0x80000001, 0x80000000
  TEST_RR 47, packh, 257, 0x80000001, 0x80000001
  TEST_RR 48, packh, 1, 0x80000001, 0xffff8000
  TEST_RR 49, packh, 0x0000ff01, 0x80000001, 0xffffffff
  TEST_RR 50, packh, 0, 0xffff8000, 0
  TEST_RR 51, packh, 256, 0xffff8000, 1
  TEST_RR 52, packh, 512, 0xffff8000, 2
  TEST_RR 53, packh, 0x0000ff00, 0xffff8000, 0x7fffffff
  TEST_RR 54, packh, 0, 0xffff8000, 0x80000000
  TEST_RR 55, packh, 256, 0xffff8000, 0x80000001
  TEST_RR 56, packh, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, packh, 0x0000ff00, 0xffff8000, 0xffffffff
  TEST_RR 58, packh, 255, 0xffffffff, 0
  TEST_RR 59, packh, 511, 0xffffffff, 1
  TEST_RR 60, packh, 767, 0xffffffff, 2
  TEST_RR 61, packh, 0x0000ffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, packh, 255, 0xffffffff, 0x80000000
  TEST_RR 63, packh, 511, 0xffffffff, 0x80000001
  TEST_RR 64, packh, 255, 0xffffffff, 0xffff8000
  TEST_RR 65, packh, 0x0000ffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, packh, 0x0000e6a4, 420, 0x01d838e6
  TEST_RR 67, packh, 0x0000e6a5, 421, 0x01d838e6
  TEST_RR 68, packh, 0x00002702, 2, 0x00056d27
  TEST_RR 69, packh, 0x00002602, 2, 0x00056d26
  TEST_RR 70, packh, 0x00006cc3, 0x7a1ca5c3, 0x005b3f6c
  TEST_RR 71, packh, 0x00006cc1, 0x7a1ca5c1, 0x005b3f6c
  TEST_RR 72, packh, 0x00002488, 0xffff2c88, 0x55eec124
  TEST_RR 73, packh, 0x00002688, 0xffff2c88, 0x55eec126
  TEST_RR 74, packh, 0x00002a01, 1, 3882
  TEST_RR 75, packh, 0x00002a05, 5, 3882
  TEST_RR 76, packh, 688, 0x375e72b0, 0xd6d7b802
  TEST_RR 77, packh, 1712, 0x375e72b0, 0xd6d7b806
  TEST_RR 78, packh, 0x00001408, 0xecc76408, 0x384a7314
  TEST_RR 79, packh, 0x00001400, 0xecc76400, 0x384a7314
  TEST_RR 80, packh, 0x000081de, 0x6df55bde, 0x05defe81
  TEST_RR 81, packh, 0x000089de, 0x6df55bde, 0x05defe89
  TEST_RR 82, packh, 0x0000f436, 0x6cb39336, 1780
  TEST_RR 83, packh, 0x0000f426, 0x6cb39326, 1780
  TEST_RR 84, packh, 256, 0xffff7700, 0x00014401
  TEST_RR 85, packh, 0x00001100, 0xffff7700, 0x00014411
  TEST_RR 86, packh, 0x0000fc89, 0xffc8ae89, 0xb38c36fc
  TEST_RR 87, packh, 0x0000fca9, 0xffc8aea9, 0xb38c36fc
  TEST_RR 88, packh, 0x00004fc0, 0xa660c2c0, 0xfffffe4f
  TEST_RR 89, packh, 0x00006fc0, 0xa660c2c0, 0xfffffe6f
  TEST_RR 90, packh, 0x0000a143, 0x00423443, 0x656c71a1
  TEST_RR 91, packh, 0x0000a103, 0x00423403, 0x656c71a1
  TEST_RR 92, packh, 0x000073f9, 0xfffffff9, 0x90812473
  TEST_RR 93, packh, 0x000033f9, 0xfffffff9, 0x90812433
  TEST_RR 94, packh, 0x00004273, 0x0002aa73, 0xfffcba42
  TEST_RR 95, packh, 0x000042f3, 0x0002aaf3, 0xfffcba42
  TEST_RR 96, packh, 0x0000e830, 48, 0xffffffe8
  TEST_RR 97, packh, 0x00006830, 48, 0xffffff68

  // Noise.
  TEST_RR 98, packh, 0x00006382, 0xd01a6e82, 0x85bcc663
  TEST_RR 99, packh, 0x0000eae3, 0xf8c2b3e3, 0xb59a22ea
  TEST_RR 100, packh, 0x00009619, 0x7388f419, 0x36beb396
  TEST_RR 101, packh, 0x0000ecc4, 0x41d870c4, 0xa4e7f7ec
  TEST_RR 102, packh, 0x0000806b, 0x5999f66b, 0x632f3480
  TEST_RR 103, packh, 0x00003df9, 0x92979cf9, 0xf6b81d3d
  TEST_RR 104, packh, 0x00002320, 0xad2b8520, 0x460d5223
  TEST_RR 105, packh, 0x0000f2af, 0xe7c4e5af, 0x9342c9f2
  TEST_RR 106, packh, 0x000068f6, 0x9eec18f6, 0x20c62168
  TEST_RR 107, packh, 0x0000e6fa, 0xadf09afa, 0xcfc51ee6
  TEST_RR 108, packh, 0x00004682, 0x005b8582, 0x76103646
  TEST_RR 109, packh, 0x0000a4d2, 0xd3b247d2, 0xb332eca4
  TEST_RR 110, packh, 0x0000d584, 0x4df30084, 0xf52af5d5
  TEST_RR 111, packh, 0x00009724, 0x9b579f24, 0xb9b87497
  TEST_RR 112, packh, 0x0000b1c9, 0x62d9c2c9, 0x473d8db1
  TEST_RR 113, packh, 0x00003e75, 0xc28a8b75, 0x4687603e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 114, packh, 0x000085e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 115, packh, 0x000085e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 116, packh, 0x0000e7e7, 0xc35a96e7
  TEST_RR_ALL_SAME 117, packh, 0x0000e7e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 118, packh, 0x0000e785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 119, packh, 0x0000e785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 120, packh, 0x00008585, 0x5a0f3c85
  TEST_RR_ALL_SAME 121, packh, 0x00008585, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 122, packh, 0x0000ff00, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 123, packh, 0x0000ff00, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 124, packh, 0, 0x80000000
  TEST_RR_ALL_SAME 125, packh, 0, 0x80000000
  TEST_RR_RD_IS_RS1 126, packh, 775, 7, 3
  TEST_RR_RD_IS_RS2 127, packh, 775, 7, 3
  TEST_RR_SAME_SOURCES 128, packh, 1799, 7
  TEST_RR_ALL_SAME 129, packh, 1799, 7

  // Every register in every place.
  TEST_RR_REGISTERS 130, packh, 0x00005287, 0xffffff87, 0xcf744052, x1, x13, x19, x7
  TEST_RR_REGISTERS 131, packh, 0x0000e3e5, 0xfe59b3e5, 0xf66571e3, x2, x14, x20, x7
  TEST_RR_REGISTERS 132, packh, 0x0000b28e, 0x0000698e, 0xc7ab84b2, x4, x15, x21, x7
  TEST_RR_REGISTERS 133, packh, 0x000062ed, 0xffffffed, 0x5bc0f562, x5, x16, x22, x7
  TEST_RR_REGISTERS 134, packh, 0x0000c660, 0xffff4260, 0x7612b4c6, x6, x17, x23, x7
  TEST_RR_REGISTERS 135, packh, 0x00007dfd, 0xfffffffd, 0x007ecd7d, x7, x18, x24, x5
  TEST_RR_REGISTERS 136, packh, 0x00002a16, 0x00001416, 0xffeece2a, x8, x19, x25, x7
  TEST_RR_REGISTERS 137, packh, 0x0000fc88, 0x82d92888, 0xfffffffc, x9, x20, x26, x7
  TEST_RR_REGISTERS 138, packh, 0x00001e8e, 0xe976c28e, 30, x10, x21, x27, x7
  TEST_RR_REGISTERS 139, packh, 0x0000268c, 0x0007488c, 0x544a4d26, x11, x22, x28, x7
  TEST_RR_REGISTERS 140, packh, 0x000025df, 0x00bf5adf, 0xb77d4b25, x12, x23, x29, x7
  TEST_RR_REGISTERS 141, packh, 0x00008dc2, 0x754663c2, 0x5226ba8d, x13, x24, x30, x7
  TEST_RR_REGISTERS 142, packh, 0x0000e0e0, 0xffffffe0, 0xbabeb4e0, x14, x25, x31, x7
  TEST_RR_REGISTERS 143, packh, 0x00004c41, 0x2974fa41, 0x4cfbb34c, x15, x26, x1, x7
  TEST_RR_REGISTERS 144, packh, 0x0000c84d, 77, 0xdb352bc8, x16, x27, x2, x7
  TEST_RR_REGISTERS 145, packh, 0x0000e073, 0x09eab473, 0x3f2fa0e0, x17, x28, x4, x7
  TEST_RR_REGISTERS 146, packh, 0x0000fda7, 0xffffffa7, 0xfffe12fd, x18, x29, x5, x7
  TEST_RR_REGISTERS 147, packh, 0x0000d6ce, 0xffe782ce, 0x830bfad6, x19, x30, x6, x7
  TEST_RR_REGISTERS 148, packh, 0x000058af, 0x750c72af, 0x81547658, x20, x31, x7, x5
  TEST_RR_REGISTERS 149, packh, 0x0000c3ae, 0x31ea1bae, 0xffcf35c3, x21, x1, x8, x7
  TEST_RR_REGISTERS 150, packh, 0x0000d3db, 0x64e67bdb, 0xffffffd3, x22, x2, x9, x7
  TEST_RR_REGISTERS 151, packh, 291, 0x00335c23, 1, x23, x4, x10, x7
  TEST_RR_REGISTERS 152, packh, 0x00005355, 0x1cd3c255, 0xc78e2653, x24, x5, x11, x7
  TEST_RR_REGISTERS 153, packh, 0x0000a660, 0x578f0a60, 166, x25, x6, x12, x7
  TEST_RR_REGISTERS 154, packh, 0x0000de1c, 0x0617591c, 0xc392d0de, x26, x7, x13, x5
  TEST_RR_REGISTERS 155, packh, 0x0000f5bb, 0xfe6887bb, 0xfffffff5, x27, x8, x14, x7
  TEST_RR_REGISTERS 156, packh, 0x0000797a, 0x429d8e7a, 121, x28, x9, x15, x7
  TEST_RR_REGISTERS 157, packh, 0x00004961, 97, 0x0ba5e049, x29, x10, x16, x7
  TEST_RR_REGISTERS 158, packh, 0x00006cc5, 0x05fb60c5, 0x0000336c, x30, x11, x17, x7
  TEST_RR_REGISTERS 159, packh, 0x00004b0f, 0x00b31b0f, 0xfffdce4b, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 160, 0, packh, 0x000025a8, 0x35062aa8, 0xd2306b25
  TEST_RR_RESULT_AFTER 161, 1, packh, 0x00002500, 0, 0x16382b25
  TEST_RR_RESULT_AFTER 162, 2, packh, 253, 0xfffffffd, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 163, 0, 0, packh, 0x0000ff9a, 0xc969c69a, 0xffffffff
  TEST_RR_12_AFTER 164, 0, 1, packh, 0x0000c9fe, 0x8a1bf5fe, 0xce72aec9
  TEST_RR_12_AFTER 165, 0, 2, packh, 3042, 0xfff83ae2, 11
  TEST_RR_12_AFTER 166, 1, 0, packh, 0x0000a311, 0x3de98d11, 0x0000aea3
  TEST_RR_12_AFTER 167, 1, 1, packh, 0x0000f2c5, 0xefcb78c5, 0xdc72e7f2
  TEST_RR_12_AFTER 168, 1, 2, packh, 0x0000145c, 0x2722225c, 0xffffff14
  TEST_RR_12_AFTER 169, 2, 0, packh, 0x000034a2, 0x04d23ea2, 0xdde44234
  TEST_RR_12_AFTER 170, 2, 1, packh, 0x0000d13d, 0xa8bbdc3d, 0x02fb57d1
  TEST_RR_12_AFTER 171, 2, 2, packh, 0x0000c95e, 0xd605865e, 0xe07d6cc9
  TEST_RR_21_AFTER 172, 0, 0, packh, 0x0000f08c, 0xfffff98c, 0x55c40bf0
  TEST_RR_21_AFTER 173, 0, 1, packh, 0x000025c9, 0xde324cc9, 0xdeba9c25
  TEST_RR_21_AFTER 174, 0, 2, packh, 0x0000a020, 0x893f5620, 0xfe3485a0
  TEST_RR_21_AFTER 175, 1, 0, packh, 2937, 0xcddfc879, 11
  TEST_RR_21_AFTER 176, 1, 1, packh, 0x0000dcaf, 0x1117caaf, 0x204b14dc
  TEST_RR_21_AFTER 177, 1, 2, packh, 0x00006ed9, 0x3279d8d9, 0xfff2786e
  TEST_RR_21_AFTER 178, 2, 0, packh, 0x00001329, 0x00003729, 0xffffff13
  TEST_RR_21_AFTER 179, 2, 1, packh, 0x0000480f, 0x0422560f, 0xd1f41e48
  TEST_RR_21_AFTER 180, 2, 2, packh, 0x0000d715, 0xc236f315, 0x000b7bd7
  TEST_RR_BOTH_AFTER 181, 0, 0, packh, 3421, 0xffffd75d, 0x6c6ec30d
  TEST_RR_BOTH_AFTER 182, 0, 1, packh, 0x00002ce4, 0x000028e4, 0x1263c42c
  TEST_RR_BOTH_AFTER 183, 0, 2, packh, 0x0000c6bb, 0x00004bbb, 0xc63e86c6
  TEST_RR_BOTH_AFTER 184, 1, 0, packh, 0x000094fc, 0xfffffffc, 3220
  TEST_RR_BOTH_AFTER 185, 1, 1, packh, 0x00004b14, 20, 0xef96f44b
  TEST_RR_BOTH_AFTER 186, 2, 0, packh, 0x0000f432, 50, 0x2d7066f4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 187, 0, packh, 0x00001b63, 0xc7ca4963, 27
  TEST_RR_RS2_LOADED 188, 0, packh, 0x00001b63, 0xc7ca4963, 27
  TEST_RR_BOTH_LOADED 189, 0, packh, 0x00006363, 0xc7ca4963
  TEST_RR_RS1_LOADED 190, 1, packh, 0x00007458, 0xa5be0358, 0x31f58574
  TEST_RR_RS2_LOADED 191, 1, packh, 0x00007458, 0xa5be0358, 0x31f58574
  TEST_RR_BOTH_LOADED 192, 1, packh, 0x00005858, 0xa5be0358
  TEST_RR_RS1_LOADED 193, 2, packh, 0x00007d48, 0x3eeb4048, 0xacca8d7d
  TEST_RR_RS2_LOADED 194, 2, packh, 0x00007d48, 0x3eeb4048, 0xacca8d7d
  TEST_RR_BOTH_LOADED 195, 2, packh, 0x00004848, 0x3eeb4048

  // Each result is at once a source.
  TEST_RR_CHAIN 196, packh, 0x0000e7e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 197, packh, 0x00008585, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 198, packh, 0x0000ffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 199, packh, 0x0000e700, 0xc35a96e7
  TEST_RR_ZERO_RS2 200, packh, 231, 0xc35a96e7
  TEST_RR_ZERO_RS1 201, packh, 256, 1
  TEST_RR_ZERO_RS2 202, packh, 1, 1
  TEST_RR_ZERO_RS1 203, packh, 0x0000ff00, 0xffffffff
  TEST_RR_ZERO_RS2 204, packh, 255, 0xffffffff
  TEST_RR_ZERO_RS1 205, packh, 0, 0x60000000
  TEST_RR_ZERO_RS2 206, packh, 0, 0x60000000
  TEST_RR_ZERO_RS1 207, packh, 0, 0xa0000000
  TEST_RR_ZERO_RS2 208, packh, 0, 0xa0000000
  TEST_RR_ZERO_RS1 209, packh, 1280, 5
  TEST_RR_ZERO_RS2 210, packh, 5, 5
  TEST_RR_ZERO_RS1 211, packh, 256, 0x00030201
  TEST_RR_ZERO_RS2 212, packh, 1, 0x00030201
  TEST_RR_ZERO_RS1 213, packh, 0, 0
  TEST_RR_ZERO_RS2 214, packh, 0, 0
  TEST_RR_ZERO_BOTH 215, packh, 0
  TEST_RR_ZERO_RD 216, packh, 0x8e0c77d8, 0x02886003
  TEST_RR_ZERO_RD 217, packh, 0xffcba55c, 0x5bd2ddc0
  TEST_RR_ZERO_RD 218, packh, 0xfcdbd8d2, 0x6e56c02f

TEST_END
