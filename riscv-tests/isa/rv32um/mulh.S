// mulh: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mulh, 0, 0, 0
  TEST_RR 3, mulh, 0, 0, 1
  TEST_RR 4, mulh, 0, 0, 2
  TEST_RR 5, mulh, 0, 0, 0x7fffffff
  TEST_RR 6, mulh, 0, 0, 0x80000000
  TEST_RR 7, mulh, 0, 0, 0x80000001
  TEST_RR 8, mulh, 0, 0, 0xffff8000
  TEST_RR 9, mulh, 0, 0, 0xffffffff
  TEST_RR 10, mulh, 0, 1, 0
  TEST_RR 11, mulh, 0, 1, 1
  TEST_RR 12, mulh, 0, 1, 2
  TEST_RR 13, mulh, 0, 1, 0x7fffffff
  TEST_RR 14, mulh, 0xffffffff, 1, 0x80000000
  TEST_RR 15, mulh, 0xffffffff, 1, 0x80000001
  TEST_RR 16, mulh, 0xffffffff, 1, 0xffff8000
  TEST_RR 17, mulh, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, mulh, 0, 2, 0
  TEST_RR 19, mulh, 0, 2, 1
  TEST_RR 20, mulh, 0, 2, 2
  TEST_RR 21, mulh, 0, 2, 0x7fffffff
  TEST_RR 22, mulh, 0xffffffff, 2, 0x80000000
  TEST_RR 23, mulh, 0xffffffff, 2, 0x80000001
  TEST_RR 24, mulh, 0xffffffff, 2, 0xffff8000
  TEST_RR 25, mulh, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, mulh, 0, 0x7fffffff, 0
  TEST_RR 27, mulh, 0, 0x7fffffff, 1
  TEST_RR 28, mulh, 0, 0x7fffffff, 2
  TEST_RR 29, mulh, 0x3fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mulh, 0xc0000000, 0x7fffffff, 0x80000000
  TEST_RR 31, mulh, 0xc0000000, 0x7fffffff, 0x80000001
  TEST_RR 32, mulh, 0xffffc000, 0x7fffffff, 0xffff8000
  TEST_RR 33, mulh, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, mulh, 0, 0x80000000, 0
  TEST_RR 35, mulh, 0xffffffff, 0x80000000, 1
  TEST_RR 36, mulh, 0xffffffff, 0x80000000, 2
  TEST_RR 37, mulh, 0xc0000000, 0x80000000, 0x7fffffff
  TEST_RR 38, mulh, 0x40000000, 0x80000000, 0x80000000
  TEST_RR 39, mulh, 0x3fffffff, 0x80000000, 0x80000001
  TEST_RR 40, mulh, 0x00004000, 0x80000000, 0xffff8000
  TEST_RR 41, mulh, 0, 0x80000000, 0xffffffff
  TEST_RR 42, mulh, 0, 0x80000001, 0
  TEST_RR 43, mulh, 0xffffffff, 0x80000001, 1
  TEST_RR 44, mulh, 0xffffffff, 0x80000001, 2
  TEST_RR 45, mulh, 0xc0000000, 0x80000001, 0x7fffffff
  TEST_RR 46, mulh, 0x3fffffff, 0x80000001, 0x80000000
  TEST_RR 47, mulh, 0x3fffffff, 0x80000001, 0x80000001
  TEST_RR 48, mulh, 0x00003fff, 0x80000001, 0xffff8000
  TEST_RR 49, mulh, 0, 0x80000001, 0xffffffff
  TEST_RR 50, mulh, 0, 0xffff8000, 0
  TEST_RR 51, mulh, 0xffffffff, 0xffff8000, 1
  TEST_RR 52, mulh, 0xffffffff, 0xffff8000, 2
  TEST_RR 53, mulh, 0xffffc000, 0xffff8000, 0x7fffffff
  TEST_RR 54, mulh, 0x00004000, 0xffff8000, 0x80000000
  TEST_RR 55, mulh, 0x00003fff, 0xffff8000, 0x80000001
  TEST_RR 56, mulh, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, mulh, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, mulh, 0, 0xffffffff, 0
  TEST_RR 59, mulh, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, mulh, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, mulh, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, mulh, 0, 0xffffffff, 0x80000000
  TEST_RR 63, mulh, 0, 0xffffffff, 0x80000001
  TEST_RR 64, mulh, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, mulh, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, mulh, 0, 1, 0x5a0f3c85
  TEST_RR 67, mulh, 0xffffffff, 0xc35a96e7, 1
  TEST_RR 68, mulh, 0, 2, 0x5a0f3c85
  TEST_RR 69, mulh, 0xffffffff, 0xc35a96e7, 2
  TEST_RR 70, mulh, 1, 4, 0x5a0f3c85
  TEST_RR 71, mulh, 0xffffffff, 0xc35a96e7, 4
  TEST_RR 72, mulh, 2, 8, 0x5a0f3c85
  TEST_RR 73, mulh, 0xfffffffe, 0xc35a96e7, 8
  TEST_RR 74, mulh, 5, 16, 0x5a0f3c85
  TEST_RR 75, mulh, 0xfffffffc, 0xc35a96e7, 16
  TEST_RR 76, mulh, 11, 32, 0x5a0f3c85
  TEST_RR 77, mulh, 0xfffffff8, 0xc35a96e7, 32
  TEST_RR 78, mulh, 22, 64, 0x5a0f3c85
  TEST_RR 79, mulh, 0xfffffff0, 0xc35a96e7, 64
  TEST_RR 80, mulh, 45, 128, 0x5a0f3c85
  TEST_RR 81, mulh, 0xffffffe1, 0xc35a96e7, 128
  TEST_RR 82, mulh, 90, 256, 0x5a0f3c85
  TEST_RR 83, mulh, 0xffffffc3, 0xc35a96e7, 256
  TEST_RR 84, mulh, 180, 512, 0x5a0f3c85
  TEST_RR 85, mulh, 0xffffff86, 0xc35a96e7, 512
  TEST_RR 86, mulh, 360, 1024, 0x5a0f3c85
  TEST_RR 87, mulh, 0xffffff0d, 0xc35a96e7, 1024
  TEST_RR 88, mulh, 720, 2048, 0x5a0f3c85
  TEST_RR 89, mulh, 0xfffffe1a, 0xc35a96e7, 2048
  TEST_RR 90, mulh, 1440, 0x00001000, 0x5a0f3c85
  TEST_RR 91, mulh, 0xfffffc35, 0xc35a96e7, 0x00001000
  TEST_RR 92, mulh, 2881, 0x00002000, 0x5a0f3c85
  TEST_RR 93, mulh, 0xfffff86b, 0xc35a96e7, 0x00002000
  TEST_RR 94, mulh, 0x00001683, 0x00004000, 0x5a0f3c85
  TEST_RR 95, mulh, 0xfffff0d6, 0xc35a96e7, 0x00004000
  TEST_RR 96, mulh, 0x00002d07, 0x00008000, 0x5a0f3c85
  TEST_RR 97, mulh, 0xffffe1ad, 0xc35a96e7, 0x00008000
  TEST_RR 98, mulh, 0x00005a0f, 0x00010000, 0x5a0f3c85
  TEST_RR 99, mulh, 0xffffc35a, 0xc35a96e7, 0x00010000
  TEST_RR 100, mulh, 0x0000b41e, 0x00020000, 0x5a0f3c85
  TEST_RR 101, mulh, 0xffff86b5, 0xc35a96e7, 0x00020000
  TEST_RR 102, mulh, 0x0001683c, 0x00040000, 0x5a0f3c85
  TEST_RR 103, mulh, 0xffff0d6a, 0xc35a96e7, 0x00040000
  TEST_RR 104, mulh, 0x0002d079, 0x00080000, 0x5a0f3c85
  TEST_RR 105, mulh, 0xfffe1ad4, 0xc35a96e7, 0x00080000
  TEST_RR 106, mulh, 0x0005a0f3, 0x00100000, 0x5a0f3c85
  TEST_RR 107, mulh, 0xfffc35a9, 0xc35a96e7, 0x00100000
  TEST_RR 108, mulh, 0x000b41e7, 0x00200000, 0x5a0f3c85
  TEST_RR 109, mulh, 0xfff86b52, 0xc35a96e7, 0x00200000
  TEST_RR 110, mulh, 0x001683cf, 0x00400000, 0x5a0f3c85
  TEST_RR 111, mulh, 0xfff0d6a5, 0xc35a96e7, 0x00400000
  TEST_RR 112, mulh, 0x002d079e, 0x00800000, 0x5a0f3c85
  TEST_RR 113, mulh, 0xffe1ad4b, 0xc35a96e7, 0x00800000
  TEST_RR 114, mulh, 0x005a0f3c, 0x01000000, 0x5a0f3c85
  TEST_RR 115, mulh, 0xffc35a96, 0xc35a96e7, 0x01000000
  TEST_RR 116, mulh, 0x00b41e79, 0x02000000, 0x5a0f3c85
  TEST_RR 117, mulh, 0xff86b52d, 0xc35a96e7, 0x02000000
  TEST_RR 118, mulh, 0x01683cf2, 0x04000000, 0x5a0f3c85
  TEST_RR 119, mulh, 0xff0d6a5b, 0xc35a96e7, 0x04000000
  TEST_RR 120, mulh, 0x02d079e4, 0x08000000, 0x5a0f3c85
  TEST_RR 121, mulh, 0xfe1ad4b7, 0xc35a96e7, 0x08000000
  TEST_RR 122, mulh, 0x05a0f3c8, 0x10000000, 0x5a0f3c85
  TEST_RR 123, mulh, 0xfc35a96e, 0xc35a96e7, 0x10000000
  TEST_RR 124, mulh, 0x0b41e790, 0x20000000, 0x5a0f3c85
  TEST_RR 125, mulh, 0xf86b52dc, 0xc35a96e7, 0x20000000
  TEST_RR 126, mulh, 0x1683cf21, 0x40000000, 0x5a0f3c85
  TEST_RR 127, mulh, 0xf0d6a5b9, 0xc35a96e7, 0x40000000
  TEST_RR 128, mulh, 0xd2f861bd, 0x80000000, 0x5a0f3c85
  TEST_RR 129, mulh, 0x1e52b48c, 0xc35a96e7, 0x80000000
  TEST_RR 130, mulh, 0, 0xfffffffe, 0xfffffff7
  TEST_RR 131, mulh, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, mulh, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, mulh, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, mulh, 0xfffffff7, 0xffffffef, 0x7fffffff
  TEST_RR 135, mulh, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, mulh, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, mulh, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, mulh, 8, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, mulh, 0, 0xfffffdff, 0xfffffffb
  TEST_RR 140, mulh, 0, 0xfffffbff, 0xfffffdff
  TEST_RR 141, mulh, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, mulh, 8, 0xffffefff, 0xff7fffff
  TEST_RR 143, mulh, 2048, 0xffffdfff, 0xbfffffff
  TEST_RR 144, mulh, 0, 0xffffbfff, 0xffffffdf
  TEST_RR 145, mulh, 0, 0xffff7fff, 0xffffefff
  TEST_RR 146, mulh, 8, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, mulh, 2048, 0xfffdffff, 0xfbffffff
  TEST_RR 148, mulh, 0, 0xfffbffff, 0xfffffffd
  TEST_RR 149, mulh, 0, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, mulh, 8, 0xffefffff, 0xffff7fff
  TEST_RR 151, mulh, 2048, 0xffdfffff, 0xffbfffff
  TEST_RR 152, mulh, 0x00080000, 0xffbfffff, 0xdfffffff
  TEST_RR 153, mulh, 0, 0xff7fffff, 0xffffffef
  TEST_RR 154, mulh, 8, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, mulh, 2048, 0xfdffffff, 0xfffbffff
  TEST_RR 156, mulh, 0x00080000, 0xfbffffff, 0xfdffffff
  TEST_RR 157, mulh, 0, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, mulh, 8, 0xefffffff, 0xffffff7f
  TEST_RR 159, mulh, 2048, 0xdfffffff, 0xffffbfff
  TEST_RR 160, mulh, 0x00080000, 0xbfffffff, 0xffdfffff
  TEST_RR 161, mulh, 0xf7ffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, mulh, 0x0b56de00, 0x63f3602f, 0x1d0b01a9
  TEST_RR 163, mulh, 0xf63627ea, 0xc893e45d, 0x2d36b178
  TEST_RR 164, mulh, 0x1079140b, 0x9f051b54, 0xd4841a1d
  TEST_RR 165, mulh, 0xd8e45179, 0xa37116ac, 0x6c2a919a
  TEST_RR 166, mulh, 0x1769887b, 0x3390966f, 0x743ba8c4
  TEST_RR 167, mulh, 0x0001cd2d, 0x00181df8, 0x131f5c43
  TEST_RR 168, mulh, 0xe955cf03, 0x4cfebb1f, 0xb4a45b06
  TEST_RR 169, mulh, 0x1852891c, 0x56a4b16b, 0x47dd2e78
  TEST_RR 170, mulh, 0xf1e84d76, 0xe181583e, 0x764e3794
  TEST_RR 171, mulh, 0xcfb507d9, 0x965ab422, 0x7505df89
  TEST_RR 172, mulh, 0x1e33c2e2, 0x95d63d87, 0xb72bc240
  TEST_RR 173, mulh, 0xfd12a015, 0x0ff8ff93, 0xd115797c
  TEST_RR 174, mulh, 0x0abd5a47, 0xe9072ef1, 0x8851214e
  TEST_RR 175, mulh, 0x1141e8ed, 0xd41d8abb, 0x9b5434b1
  TEST_RR 176, mulh, 0x044286f2, 0xf7230b80, 0x84f57431
  TEST_RR 177, mulh, 0xfddb9f94, 0x8345e82e, 0x046588c0

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, mulh, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, mulh, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, mulh, 0x0e5df424, 0xc35a96e7
  TEST_RR_ALL_SAME 181, mulh, 0x0e5df424, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, mulh, 0xeaaa3d05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, mulh, 0xeaaa3d05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, mulh, 0x1faeb775, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, mulh, 0x1faeb775, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, mulh, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, mulh, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, mulh, 0x40000000, 0x80000000
  TEST_RR_ALL_SAME 189, mulh, 0x40000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, mulh, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, mulh, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, mulh, 0, 7
  TEST_RR_ALL_SAME 193, mulh, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, mulh, 0x00890e75, 0x0200f05e, 0x44671db9, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, mulh, 0xf7982fac, 0xe87fa05f, 0x5b8f9464, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, mulh, 0xe320cfe7, 0x63641cc7, 0xb5a2a239, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, mulh, 0x05586a6d, 0x15ce9ff4, 0x3ec0376a, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, mulh, 0xe5e07ee2, 0xa6216cae, 0x4a69dede, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, mulh, 0xfd343500, 0xeb1ce085, 0x2244fb15, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, mulh, 0xfc854516, 0xc4e49330, 0x0f11dba7, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, mulh, 0x04d99723, 0x1b157028, 0x2dd7b791, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, mulh, 0xff732156, 0xfe8ba70b, 0x60da27e2, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, mulh, 0xee005b36, 0xa269e1f7, 0x313bef30, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, mulh, 0xf76e21a1, 0xb485ca47, 0x1d110abe, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, mulh, 0xf6a3c68f, 0xc71f9965, 0x2a215892, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, mulh, 0xd5dc39f4, 0x8c86f221, 0x5d6c2e6b, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, mulh, 0xfe4d179c, 0xefde101f, 0x1af55800, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, mulh, 0xf25dad83, 0x235f425f, 0x9d5358fc, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, mulh, 0xffc0151f, 0x1e5b8297, 0xfde4fe45, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, mulh, 0xf6d25c6f, 0x15fb5987, 0x951c272c, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, mulh, 0x09e01147, 0x9c568b55, 0xe6a231aa, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, mulh, 0x11ec1ba6, 0xdbef6192, 0x80c82eb7, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, mulh, 0xff1da84e, 0xfd7a8b62, 0x59c5934c, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, mulh, 0x03e7066d, 0xdd14a650, 0xe363f732, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, mulh, 0xd8df6896, 0x76d95353, 0xabb84fcf, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, mulh, 0x12c7a3d8, 0xbbc54b45, 0xb9897b4b, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, mulh, 0xeccb89a2, 0xba8b3be6, 0x46c9003b, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, mulh, 0x0053eb3f, 0xebc39f28, 0xfbda5b71, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, mulh, 0xe44e74e9, 0x448b291a, 0x98919fcf, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, mulh, 0x1dcf2979, 0x9daf1636, 0xb2619f17, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, mulh, 0x16244821, 0x915ad220, 0xccc54a37, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, mulh, 0xd39bf089, 0x94abfcbe, 0x69e1a543, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, mulh, 0xfea265b9, 0x073a4983, 0xcfa14bb0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, mulh, 0xe20ec49e, 0x41d7bad5, 0x8b95289f
  TEST_RR_RESULT_AFTER 225, 1, mulh, 0x1d35ce32, 0x92d7b573, 0xbb7ec528
  TEST_RR_RESULT_AFTER 226, 2, mulh, 0xed082458, 0x2bd9df22, 0x9143c6eb

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, mulh, 0xf119b27a, 0x2ab1bc12, 0xa6a8fb97
  TEST_RR_12_AFTER 228, 0, 1, mulh, 0xf94865a8, 0xeaf8f2d5, 0x51c75184
  TEST_RR_12_AFTER 229, 0, 2, mulh, 0xfdb831b3, 0x752ea8cd, 0xfb049982
  TEST_RR_12_AFTER 230, 1, 0, mulh, 0x104ad677, 0x62f61571, 0x2a256b0e
  TEST_RR_12_AFTER 231, 1, 1, mulh, 0x208f8007, 0xb1dac82c, 0x95555b8e
  TEST_RR_12_AFTER 232, 1, 2, mulh, 0x066372fc, 0xd1518ad3, 0xdcf73d3c
  TEST_RR_12_AFTER 233, 2, 0, mulh, 0x1c21a07e, 0x65f13415, 0x46a4eb63
  TEST_RR_12_AFTER 234, 2, 1, mulh, 0xfede7915, 0xf9d891fe, 0x2f0bfaaa
  TEST_RR_12_AFTER 235, 2, 2, mulh, 0x0feaaead, 0x9ad22ed5, 0xd7ba5c70
  TEST_RR_21_AFTER 236, 0, 0, mulh, 0x1b619893, 0x5c01dc1d, 0x4c2f6c34
  TEST_RR_21_AFTER 237, 0, 1, mulh, 0x27cda747, 0x7c575ea5, 0x51f2f687
  TEST_RR_21_AFTER 238, 0, 2, mulh, 0x06d90439, 0x336a0bf3, 0x22188ee2
  TEST_RR_21_AFTER 239, 1, 0, mulh, 0x030d8b96, 0xf26f4a92, 0xc662e4bd
  TEST_RR_21_AFTER 240, 1, 1, mulh, 0xe89f163d, 0x8b98ed26, 0x336a65e2
  TEST_RR_21_AFTER 241, 1, 2, mulh, 0xdc745b63, 0x51919c59, 0x90712d90
  TEST_RR_21_AFTER 242, 2, 0, mulh, 0xf2c51855, 0x42bdbc7d, 0xcd40cd05
  TEST_RR_21_AFTER 243, 2, 1, mulh, 0xe3740a05, 0x95f2e4f6, 0x44e8e522
  TEST_RR_21_AFTER 244, 2, 2, mulh, 0xff731b6f, 0x0339d831, 0xd4534296
  TEST_RR_BOTH_AFTER 245, 0, 0, mulh, 0x01156616, 0x36289235, 0x051f3a3a
  TEST_RR_BOTH_AFTER 246, 0, 1, mulh, 0x2e74761e, 0x6607512c, 0x748f627b
  TEST_RR_BOTH_AFTER 247, 0, 2, mulh, 0xebde6ced, 0x3914773d, 0xa5b689f8
  TEST_RR_BOTH_AFTER 248, 1, 0, mulh, 0x095ac144, 0xc1312165, 0xd9df32b6
  TEST_RR_BOTH_AFTER 249, 1, 1, mulh, 0x0170a3b7, 0xfbc207e4, 0xa9195d75
  TEST_RR_BOTH_AFTER 250, 2, 0, mulh, 0x0f66aa9f, 0x4e740319, 0x324149a0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, mulh, 0xf19e130a, 0xdeaf23d9, 0x6e840521
  TEST_RR_RS2_LOADED 252, 0, mulh, 0xf19e130a, 0xdeaf23d9, 0x6e840521
  TEST_RR_BOTH_LOADED 253, 0, mulh, 0x0455f24c, 0xdeaf23d9
  TEST_RR_RS1_LOADED 254, 1, mulh, 0x026ac551, 0x09ace415, 0x3ff40a9d
  TEST_RR_RS2_LOADED 255, 1, mulh, 0x026ac551, 0x09ace415, 0x3ff40a9d
  TEST_RR_BOTH_LOADED 256, 1, mulh, 0x005d9ccc, 0x09ace415
  TEST_RR_RS1_LOADED 257, 2, mulh, 0xde2b3c66, 0x57562221, 0x9cd5a169
  TEST_RR_RS2_LOADED 258, 2, mulh, 0xde2b3c66, 0x57562221, 0x9cd5a169
  TEST_RR_BOTH_LOADED 259, 2, mulh, 0x1dcba82d, 0x57562221

  // Each result is at once a source.
  TEST_RR_CHAIN 260, mulh, 0x01c72eb8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, mulh, 0x01c72eb7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, mulh, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, mulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, mulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, mulh, 0, 1
  TEST_RR_ZERO_RS2 266, mulh, 0, 1
  TEST_RR_ZERO_RS1 267, mulh, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, mulh, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, mulh, 0
  TEST_RR_ZERO_RD 270, mulh, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, mulh, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, mulh, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, mulh, 1, 0xffffffff

TEST_END
