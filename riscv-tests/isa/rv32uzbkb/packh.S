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
  TEST_RR_REGISTERS 130, packh, 0x00008787, 0xffffff87, 0xffffff87, x1, x13, x19, x7
  TEST_RR_REGISTERS 131, packh, 1028, 0xfffff804, 0xfffff804, x2, x14, x20, x7
  TEST_RR_REGISTERS 132, packh, 0x0000eded, 0xffffffed, 0xffffffed, x4, x15, x21, x7
  TEST_RR_REGISTERS 133, packh, 0x00005252, 0x79082452, 0x79082452, x5, x16, x22, x7
  TEST_RR_REGISTERS 134, packh, 0x00001616, 0x00001416, 0x00001416, x6, x17, x23, x7
  TEST_RR_REGISTERS 135, packh, 0x00009999, 0x001a6199, 0x001a6199, x7, x18, x24, x5
  TEST_RR_REGISTERS 136, packh, 0x00008c8c, 0x0007488c, 0x0007488c, x8, x19, x25, x7
  TEST_RR_REGISTERS 137, packh, 0x0000cfcf, 0xbda500cf, 0xbda500cf, x9, x20, x26, x7
  TEST_RR_REGISTERS 138, packh, 0x0000e0e0, 0xffffffe0, 0xffffffe0, x10, x21, x27, x7
  TEST_RR_REGISTERS 139, packh, 0x00008c8c, 0xfecd9e8c, 0xfecd9e8c, x11, x22, x28, x7
  TEST_RR_REGISTERS 140, packh, 0x00007373, 0x09eab473, 0x09eab473, x12, x23, x29, x7
  TEST_RR_REGISTERS 141, packh, 0x00004c4c, 0xfffd364c, 0xfffd364c, x13, x24, x30, x7
  TEST_RR_REGISTERS 142, packh, 0x0000afaf, 0x750c72af, 0x750c72af, x14, x25, x31, x7
  TEST_RR_REGISTERS 143, packh, 0x0000e7e7, 0x325f4ee7, 0x325f4ee7, x15, x26, x1, x7
  TEST_RR_REGISTERS 144, packh, 0x00002323, 0x00335c23, 0x00335c23, x16, x27, x2, x7
  TEST_RR_REGISTERS 145, packh, 0x00005c5c, 0xebc6c35c, 0xebc6c35c, x17, x28, x4, x7
  TEST_RR_REGISTERS 146, packh, 0x00001c1c, 0x0617591c, 0x0617591c, x18, x29, x5, x7
  TEST_RR_REGISTERS 147, packh, 0x00008c8c, 0xfffded8c, 0xfffded8c, x19, x30, x6, x7
  TEST_RR_REGISTERS 148, packh, 0x00006161, 97, 97, x20, x31, x7, x5
  TEST_RR_REGISTERS 149, packh, 0x00007272, 0x735eb472, 0x735eb472, x21, x1, x8, x7
  TEST_RR_REGISTERS 150, packh, 0x0000a8a8, 0x35062aa8, 0x35062aa8, x22, x2, x9, x7
  TEST_RR_REGISTERS 151, packh, 0x00004747, 0x00003647, 0x00003647, x23, x4, x10, x7
  TEST_RR_REGISTERS 152, packh, 0x0000e3e3, 0xaa14fae3, 0xaa14fae3, x24, x5, x11, x7
  TEST_RR_REGISTERS 153, packh, 0x0000b3b3, 0x000f5db3, 0x000f5db3, x25, x6, x12, x7
  TEST_RR_REGISTERS 154, packh, 0x00004949, 0x9bb10949, 0x9bb10949, x26, x7, x13, x5
  TEST_RR_REGISTERS 155, packh, 0x0000bdbd, 1469, 1469, x27, x8, x14, x7
  TEST_RR_REGISTERS 156, packh, 0x00005c5c, 92, 92, x28, x9, x15, x7
  TEST_RR_REGISTERS 157, packh, 0x00001010, 0x6d550e10, 0x6d550e10, x29, x10, x16, x7
  TEST_RR_REGISTERS 158, packh, 0x00007676, 0x00002276, 0x00002276, x30, x11, x17, x7
  TEST_RR_REGISTERS 159, packh, 0x00002424, 0x00009524, 0x00009524, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 160, 0, packh, 0x00006568, 0x7fc34d68, 0xa62f6b65
  TEST_RR_RESULT_AFTER 161, 1, packh, 86, 0x3bc32456, 0
  TEST_RR_RESULT_AFTER 162, 2, packh, 0x0000f42b, 0x0001dd2b, 0x2b67d4f4

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 163, 0, 0, packh, 0x00005353, 0x69767b53, 0x69767b53
  TEST_RR_12_AFTER 164, 0, 1, packh, 0x00009696, 150, 150
  TEST_RR_12_AFTER 165, 0, 2, packh, 0x00009898, 0xfffc5b98, 0xfffc5b98
  TEST_RR_12_AFTER 166, 1, 0, packh, 0x00006464, 0x0008b264, 0x0008b264
  TEST_RR_12_AFTER 167, 1, 1, packh, 0x00005555, 0x00ce4755, 0x00ce4755
  TEST_RR_12_AFTER 168, 1, 2, packh, 0x0000bfbf, 0x0003b0bf, 0x0003b0bf
  TEST_RR_12_AFTER 169, 2, 0, packh, 2313, 0xcec90e09, 0xcec90e09
  TEST_RR_12_AFTER 170, 2, 1, packh, 0x00002222, 0xe8898f22, 0xe8898f22
  TEST_RR_12_AFTER 171, 2, 2, packh, 3598, 0x002caf0e, 0x002caf0e
  TEST_RR_21_AFTER 172, 0, 0, packh, 2313, 9, 9
  TEST_RR_21_AFTER 173, 0, 1, packh, 0x0000aeae, 0x0032ceae, 0x0032ceae
  TEST_RR_21_AFTER 174, 0, 2, packh, 0x00004040, 3648, 3648
  TEST_RR_21_AFTER 175, 1, 0, packh, 0x0000f5f5, 0xc0e99af5, 0xc0e99af5
  TEST_RR_21_AFTER 176, 1, 1, packh, 0x0000c7c7, 0x018d1bc7, 0x018d1bc7
  TEST_RR_21_AFTER 177, 1, 2, packh, 0x0000fcfc, 0xfffffffc, 0xfffffffc
  TEST_RR_21_AFTER 178, 2, 0, packh, 0x0000dada, 0xff7ab9da, 0xff7ab9da
  TEST_RR_21_AFTER 179, 2, 1, packh, 0x0000e2e2, 0xffffffe2, 0xffffffe2
  TEST_RR_21_AFTER 180, 2, 2, packh, 0x00005757, 0xffff9857, 0xffff9857
  TEST_RR_BOTH_AFTER 181, 0, 0, packh, 0x00003e3e, 0x6623e33e, 0x6623e33e
  TEST_RR_BOTH_AFTER 182, 0, 1, packh, 0x0000f2f2, 0x7a7dd9f2, 0x7a7dd9f2
  TEST_RR_BOTH_AFTER 183, 0, 2, packh, 0x00001919, 0x00004919, 0x00004919
  TEST_RR_BOTH_AFTER 184, 1, 0, packh, 0x0000afaf, 0x118610af, 0x118610af
  TEST_RR_BOTH_AFTER 185, 1, 1, packh, 0x00004040, 0x6179f040, 0x6179f040
  TEST_RR_BOTH_AFTER 186, 2, 0, packh, 0x0000b0b0, 0x6519fbb0, 0x6519fbb0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 187, 0, packh, 0x00007777, 0xe1233177, 0xe1233177
  TEST_RR_RS2_LOADED 188, 0, packh, 0x00007777, 0xe1233177, 0xe1233177
  TEST_RR_BOTH_LOADED 189, 0, packh, 0x00007777, 0xe1233177
  TEST_RR_RS1_LOADED 190, 1, packh, 0x00001f1f, 31, 31
  TEST_RR_RS2_LOADED 191, 1, packh, 0x00001f1f, 31, 31
  TEST_RR_BOTH_LOADED 192, 1, packh, 0x00001f1f, 31
  TEST_RR_RS1_LOADED 193, 2, packh, 514, 2, 2
  TEST_RR_RS2_LOADED 194, 2, packh, 514, 2, 2
  TEST_RR_BOTH_LOADED 195, 2, packh, 514, 2

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
  TEST_RR_ZERO_RD 216, packh, 0xf26678b0, 0xf16f3d4c
  TEST_RR_ZERO_RD 217, packh, 0xad0d029e, 0
  TEST_RR_ZERO_RD 218, packh, 0xdf4feec6, 0

TEST_END
