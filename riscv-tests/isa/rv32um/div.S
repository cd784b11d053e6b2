// div: 334 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, div, 0xffffffff, 0, 0
  TEST_RR 3, div, 0, 0, 1
  TEST_RR 4, div, 0, 0, 2
  TEST_RR 5, div, 0, 0, 0x7fffffff
  TEST_RR 6, div, 0, 0, 0x80000000
  TEST_RR 7, div, 0, 0, 0x80000001
  TEST_RR 8, div, 0, 0, 0xffff8000
  TEST_RR 9, div, 0, 0, 0xffffffff
  TEST_RR 10, div, 0xffffffff, 1, 0
  TEST_RR 11, div, 1, 1, 1
  TEST_RR 12, div, 0, 1, 2
  TEST_RR 13, div, 0, 1, 0x7fffffff
  TEST_RR 14, div, 0, 1, 0x80000000
  TEST_RR 15, div, 0, 1, 0x80000001
  TEST_RR 16, div, 0, 1, 0xffff8000
  TEST_RR 17, div, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, div, 0xffffffff, 2, 0
  TEST_RR 19, div, 2, 2, 1
  TEST_RR 20, div, 1, 2, 2
  TEST_RR 21, div, 0, 2, 0x7fffffff
  TEST_RR 22, div, 0, 2, 0x80000000
  TEST_RR 23, div, 0, 2, 0x80000001
  TEST_RR 24, div, 0, 2, 0xffff8000
  TEST_RR 25, div, 0xfffffffe, 2, 0xffffffff
  TEST_RR 26, div, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, div, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, div, 0x3fffffff, 0x7fffffff, 2
  TEST_RR 29, div, 1, 0x7fffffff, 0x7fffffff
  TEST_RR 30, div, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, div, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, div, 0xffff0001, 0x7fffffff, 0xffff8000
  TEST_RR 33, div, 0x80000001, 0x7fffffff, 0xffffffff
  TEST_RR 34, div, 0xffffffff, 0x80000000, 0
  TEST_RR 35, div, 0x80000000, 0x80000000, 1
  TEST_RR 36, div, 0xc0000000, 0x80000000, 2
  TEST_RR 37, div, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, div, 1, 0x80000000, 0x80000000
  TEST_RR 39, div, 1, 0x80000000, 0x80000001
  TEST_RR 40, div, 0x00010000, 0x80000000, 0xffff8000
  TEST_RR 41, div, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, div, 0xffffffff, 0x80000001, 0
  TEST_RR 43, div, 0x80000001, 0x80000001, 1
  TEST_RR 44, div, 0xc0000001, 0x80000001, 2
  TEST_RR 45, div, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, div, 0, 0x80000001, 0x80000000
  TEST_RR 47, div, 1, 0x80000001, 0x80000001
  TEST_RR 48, div, 0x0000ffff, 0x80000001, 0xffff8000
  TEST_RR 49, div, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, div, 0xffffffff, 0xffff8000, 0
  TEST_RR 51, div, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, div, 0xffffc000, 0xffff8000, 2
  TEST_RR 53, div, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, div, 0, 0xffff8000, 0x80000000
  TEST_RR 55, div, 0, 0xffff8000, 0x80000001
  TEST_RR 56, div, 1, 0xffff8000, 0xffff8000
  TEST_RR 57, div, 0x00008000, 0xffff8000, 0xffffffff
  TEST_RR 58, div, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, div, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, div, 0, 0xffffffff, 2
  TEST_RR 61, div, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, div, 0, 0xffffffff, 0x80000000
  TEST_RR 63, div, 0, 0xffffffff, 0x80000001
  TEST_RR 64, div, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, div, 1, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, div, 0, 1, 0x5a0f3c85
  TEST_RR 67, div, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, div, 0, 2, 0x5a0f3c85
  TEST_RR 69, div, 0xe1ad4b74, 0xc35a96e7, 2
  TEST_RR 70, div, 0, 4, 0x5a0f3c85
  TEST_RR 71, div, 0xf0d6a5ba, 0xc35a96e7, 4
  TEST_RR 72, div, 0, 8, 0x5a0f3c85
  TEST_RR 73, div, 0xf86b52dd, 0xc35a96e7, 8
  TEST_RR 74, div, 0, 16, 0x5a0f3c85
  TEST_RR 75, div, 0xfc35a96f, 0xc35a96e7, 16
  TEST_RR 76, div, 0, 32, 0x5a0f3c85
  TEST_RR 77, div, 0xfe1ad4b8, 0xc35a96e7, 32
  TEST_RR 78, div, 0, 64, 0x5a0f3c85
  TEST_RR 79, div, 0xff0d6a5c, 0xc35a96e7, 64
  TEST_RR 80, div, 0, 128, 0x5a0f3c85
  TEST_RR 81, div, 0xff86b52e, 0xc35a96e7, 128
  TEST_RR 82, div, 0, 256, 0x5a0f3c85
  TEST_RR 83, div, 0xffc35a97, 0xc35a96e7, 256
  TEST_RR 84, div, 0, 512, 0x5a0f3c85
  TEST_RR 85, div, 0xffe1ad4c, 0xc35a96e7, 512
  TEST_RR 86, div, 0, 1024, 0x5a0f3c85
  TEST_RR 87, div, 0xfff0d6a6, 0xc35a96e7, 1024
  TEST_RR 88, div, 0, 2048, 0x5a0f3c85
  TEST_RR 89, div, 0xfff86b53, 0xc35a96e7, 2048
  TEST_RR 90, div, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 91, div, 0xfffc35aa, 0xc35a96e7, 0x00001000
  TEST_RR 92, div, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 93, div, 0xfffe1ad5, 0xc35a96e7, 0x00002000
  TEST_RR 94, div, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 95, div, 0xffff0d6b, 0xc35a96e7, 0x00004000
  TEST_RR 96, div, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 97, div, 0xffff86b6, 0xc35a96e7, 0x00008000
  TEST_RR 98, div, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 99, div, 0xffffc35b, 0xc35a96e7, 0x00010000
  TEST_RR 100, div, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 101, div, 0xffffe1ae, 0xc35a96e7, 0x00020000
  TEST_RR 102, div, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 103, div, 0xfffff0d7, 0xc35a96e7, 0x00040000
  TEST_RR 104, div, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 105, div, 0xfffff86c, 0xc35a96e7, 0x00080000
  TEST_RR 106, div, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 107, div, 0xfffffc36, 0xc35a96e7, 0x00100000
  TEST_RR 108, div, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 109, div, 0xfffffe1b, 0xc35a96e7, 0x00200000
  TEST_RR 110, div, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 111, div, 0xffffff0e, 0xc35a96e7, 0x00400000
  TEST_RR 112, div, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 113, div, 0xffffff87, 0xc35a96e7, 0x00800000
  TEST_RR 114, div, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 115, div, 0xffffffc4, 0xc35a96e7, 0x01000000
  TEST_RR 116, div, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 117, div, 0xffffffe2, 0xc35a96e7, 0x02000000
  TEST_RR 118, div, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 119, div, 0xfffffff1, 0xc35a96e7, 0x04000000
  TEST_RR 120, div, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 121, div, 0xfffffff9, 0xc35a96e7, 0x08000000
  TEST_RR 122, div, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 123, div, 0xfffffffd, 0xc35a96e7, 0x10000000
  TEST_RR 124, div, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 125, div, 0xffffffff, 0xc35a96e7, 0x20000000
  TEST_RR 126, div, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 127, div, 0, 0xc35a96e7, 0x40000000
  TEST_RR 128, div, 0xffffffff, 0x80000000, 0x5a0f3c85
  TEST_RR 129, div, 0, 0xc35a96e7, 0x80000000
  TEST_RR 130, div, 0, 0xfffffffe, 0xfffffff7
  TEST_RR 131, div, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, div, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, div, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, div, 0, 0xffffffef, 0x7fffffff
  TEST_RR 135, div, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, div, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, div, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, div, 0, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, div, 102, 0xfffffdff, 0xfffffffb
  TEST_RR 140, div, 1, 0xfffffbff, 0xfffffdff
  TEST_RR 141, div, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, div, 0, 0xffffefff, 0xff7fffff
  TEST_RR 143, div, 0, 0xffffdfff, 0xbfffffff
  TEST_RR 144, div, 496, 0xffffbfff, 0xffffffdf
  TEST_RR 145, div, 7, 0xffff7fff, 0xffffefff
  TEST_RR 146, div, 0, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, div, 0, 0xfffdffff, 0xfbffffff
  TEST_RR 148, div, 0x00015555, 0xfffbffff, 0xfffffffd
  TEST_RR 149, div, 2040, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, div, 31, 0xffefffff, 0xffff7fff
  TEST_RR 151, div, 0, 0xffdfffff, 0xffbfffff
  TEST_RR 152, div, 0, 0xffbfffff, 0xdfffffff
  TEST_RR 153, div, 0x00078787, 0xff7fffff, 0xffffffef
  TEST_RR 154, div, 0x00001ffc, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, div, 127, 0xfdffffff, 0xfffbffff
  TEST_RR 156, div, 1, 0xfbffffff, 0xfdffffff
  TEST_RR 157, div, 0x04000000, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, div, 0x001fc07f, 0xefffffff, 0xffffff7f
  TEST_RR 159, div, 0x00007ffe, 0xdfffffff, 0xffffbfff
  TEST_RR 160, div, 511, 0xbfffffff, 0xffdfffff
  TEST_RR 161, div, 0xfffffff9, 0x7fffffff, 0xefffffff

  // Quotients of all sizes.
  TEST_RR 162, div, 0, 0xe7ed9cbb, 0x5dbb085f
  TEST_RR 163, div, 0, 0xf8ce9145, 0xc1e18255
  TEST_RR 164, div, 10, 0x48c52461, 0x06a64f1d
  TEST_RR 165, div, 1, 0x9ec15e90, 0xc27bdc7a
  TEST_RR 166, div, 5, 0x32da0c10, 0x08b9f63d
  TEST_RR 167, div, 2, 0xd120e20c, 0xea03375e
  TEST_RR 168, div, 0xfffffffc, 0xce1f6efd, 0x0bb006eb
  TEST_RR 169, div, 4, 0xe2997422, 0xf8d83bed
  TEST_RR 170, div, 10, 0x3e2d8558, 0x05c8d29c
  TEST_RR 171, div, 87, 0x818a81a5, 0xfe8c7928
  TEST_RR 172, div, 37, 0x1e837a46, 0x00cfdb4a
  TEST_RR 173, div, 13, 0xcce43c6e, 0xfc4999d4
  TEST_RR 174, div, 0xffffff63, 0xa074aa9a, 0x009b0886
  TEST_RR 175, div, 71, 0xdac98a89, 0xff7a3507
  TEST_RR 176, div, 0xffffff86, 0xd190ef0e, 0x0060ec8e
  TEST_RR 177, div, 1301, 0x91d91d76, 0xffea5377
  TEST_RR 178, div, 0xffffffab, 0xe3003f20, 0x0056b05d
  TEST_RR 179, div, 161, 0xbaf74c36, 0xff92cca2
  TEST_RR 180, div, 677, 0x7ee29eed, 0x002fedf4
  TEST_RR 181, div, 306, 0xbc3d3d28, 0xffc76097
  TEST_RR 182, div, 320, 0x132ec3a2, 0x000f579a
  TEST_RR 183, div, 992, 0xea384958, 0xfffa616f
  TEST_RR 184, div, 0x00007dd5, 0x54fd1ee8, 0x0000ace7
  TEST_RR 185, div, 89, 0xfe7ab0f6, 0xfffba89a
  TEST_RR 186, div, 0x00001975, 0x610237ab, 0x0003cf83
  TEST_RR 187, div, 0x00002b59, 0x86bbf33d, 0xfffd33e3
  TEST_RR 188, div, 0x0000d99e, 0x6598d2b3, 0x00007784
  TEST_RR 189, div, 3599, 0xe461241b, 0xfffe091f
  TEST_RR 190, div, 0x0000f8d2, 0x0fd51c0b, 0x0000104a
  TEST_RR 191, div, 0x00031973, 0x9d2542d4, 0xffffe01b
  TEST_RR 192, div, 0x00008924, 0x4e6b1f5c, 0x00009262
  TEST_RR 193, div, 0x00003e62, 0xe63c0aed, 0xffff9645
  TEST_RR 194, div, 0x0000484c, 0x0e233b73, 0x0000320f
  TEST_RR 195, div, 0x0000b0f9, 0xb2b60a7f, 0xffff9033
  TEST_RR 196, div, 0xffff098f, 0xd57c2334, 0x00002c2a
  TEST_RR 197, div, 0x00017dc0, 0xb5cfcba2, 0xffffce40
  TEST_RR 198, div, 0xfffe0931, 0xde5778a5, 0x00001123
  TEST_RR 199, div, 0x0000ccdc, 0xf29a2e39, 0xffffef42
  TEST_RR 200, div, 0x0000e2ad, 0x0850a338, 2404
  TEST_RR 201, div, 0x000ac510, 0xa122267e, 0xfffff731
  TEST_RR 202, div, 0x00042e22, 0x1c333c65, 1727
  TEST_RR 203, div, 0x00036a87, 0xf39396e7, 0xfffffc5d
  TEST_RR 204, div, 0xffe0776d, 0xb617e6d0, 600
  TEST_RR 205, div, 0x001e4b06, 0xa88d6d63, 0xfffffd1d
  TEST_RR 206, div, 0x0006227d, 0x0a47cc17, 429
  TEST_RR 207, div, 0x00254a5c, 0xe143b5bd, 0xffffff2d
  TEST_RR 208, div, 0x00ceaa97, 0x4232a48e, 82
  TEST_RR 209, div, 0x006c7f61, 0xcd244a6b, 0xffffff88
  TEST_RR 210, div, 0x014272b7, 0x4e17c87b, 62
  TEST_RR 211, div, 0x0088bcab, 0xd65683c0, 0xffffffb2
  TEST_RR 212, div, 0x03633375, 0x69033b44, 31
  TEST_RR 213, div, 0x02985033, 0xbf202af4, 0xffffffe7
  TEST_RR 214, div, 0x02bec364, 0x36e743d8, 20
  TEST_RR 215, div, 0x0213ba40, 0xe71344fa, 0xfffffff4
  TEST_RR 216, div, 0x01fd3ba7, 0x1bd9432c, 14
  TEST_RR 217, div, 0x091896e6, 0x80a7bf62, 0xfffffff2
  TEST_RR 218, div, 0xcb259ee8, 0x964b3dd0, 2
  TEST_RR 219, div, 0x24f47529, 0x9122a083, 0xfffffffd
  TEST_RR 220, div, 0xffffffff, 0xfb10df52, 0
  TEST_RR 221, div, 0xffffffff, 0x8ef6424e, 0
  TEST_RR 222, div, 0x9e7293f2, 0x9e7293f2, 1
  TEST_RR 223, div, 0x341cf2cd, 0xcbe30d33, 0xffffffff

  // Noise.
  TEST_RR 224, div, 0, 0x37205299, 0xbb61b2a5
  TEST_RR 225, div, 6, 0x9a96c6e3, 0xf0623491
  TEST_RR 226, div, 0, 0xf7635ff4, 0x238c325d
  TEST_RR 227, div, 0, 0xd8733c52, 0x2a9d71b0
  TEST_RR 228, div, 10, 0xb8af2f76, 0xf96a925f
  TEST_RR 229, div, 0, 0xedab8582, 0x2204b2d8
  TEST_RR 230, div, 0, 0x1ea5bda9, 0xd47a03b5
  TEST_RR 231, div, 0, 0x34a56a39, 0xacd2059b
  TEST_RR 232, div, 0, 0xbfa8d427, 0x6a04104f
  TEST_RR 233, div, 0xfffffffd, 0xb368ca44, 0x162da98d
  TEST_RR 234, div, 0xfffffffc, 0x32c27dd6, 0xf38a9e96
  TEST_RR 235, div, 0, 0xd4357bd0, 0x8e90f07f
  TEST_RR 236, div, 0xffffffff, 0xe3a532dd, 0x1b5b66e9
  TEST_RR 237, div, 7, 0xa1bef1ef, 0xf2a30333
  TEST_RR 238, div, 0xffffffff, 0x556e84a0, 0xc38ec557
  TEST_RR 239, div, 0, 0x044bd909, 0xd5121557

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 240, div, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 241, div, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 242, div, 1, 0xc35a96e7
  TEST_RR_ALL_SAME 243, div, 1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 244, div, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 245, div, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 246, div, 1, 0x5a0f3c85
  TEST_RR_ALL_SAME 247, div, 1, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 248, div, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 249, div, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 250, div, 1, 0x80000000
  TEST_RR_ALL_SAME 251, div, 1, 0x80000000
  TEST_RR_RD_IS_RS1 252, div, 2, 7, 3
  TEST_RR_RD_IS_RS2 253, div, 2, 7, 3
  TEST_RR_SAME_SOURCES 254, div, 1, 7
  TEST_RR_ALL_SAME 255, div, 1, 7

  // Every register in every place.
  TEST_RR_REGISTERS 256, div, 1, 0xed161161, 0xed740d0e, x1, x13, x19, x7
  TEST_RR_REGISTERS 257, div, 0, 0x00dbdd82, 0x0784559b, x2, x14, x20, x7
  TEST_RR_REGISTERS 258, div, 0, 0x00eb9bf2, 0x661583a7, x4, x15, x21, x7
  TEST_RR_REGISTERS 259, div, 0xfffffffe, 0x9682cc93, 0x247cb230, x5, x16, x22, x7
  TEST_RR_REGISTERS 260, div, 0xfffffffe, 0x8b28b1ba, 0x382f2069, x6, x17, x23, x7
  TEST_RR_REGISTERS 261, div, 5, 0xdd0ed753, 0xf9bc1c4e, x7, x18, x24, x5
  TEST_RR_REGISTERS 262, div, 0xfffffffe, 0x97696bb8, 0x23d796b2, x8, x19, x25, x7
  TEST_RR_REGISTERS 263, div, 0xffffffff, 0x703f41b0, 0xb09f8ecb, x9, x20, x26, x7
  TEST_RR_REGISTERS 264, div, 0, 0xf456c80e, 0x7ae99087, x10, x21, x27, x7
  TEST_RR_REGISTERS 265, div, 0, 0x17697181, 0xb46794e4, x11, x22, x28, x7
  TEST_RR_REGISTERS 266, div, 0, 0x442580d6, 0xb7f73470, x12, x23, x29, x7
  TEST_RR_REGISTERS 267, div, 0, 0xd1f70800, 0x41e50958, x13, x24, x30, x7
  TEST_RR_REGISTERS 268, div, 0xffffffee, 0x93fbf05c, 0x05fde464, x14, x25, x31, x7
  TEST_RR_REGISTERS 269, div, 1, 0xd2b12312, 0xde8a9aa6, x15, x26, x1, x7
  TEST_RR_REGISTERS 270, div, 0, 0xced50516, 0x6c45dab9, x16, x27, x2, x7
  TEST_RR_REGISTERS 271, div, 0, 0xea259e6b, 0x778d0e52, x17, x28, x4, x7
  TEST_RR_REGISTERS 272, div, 0, 0x6d7b2d7a, 0x8db770bc, x18, x29, x5, x7
  TEST_RR_REGISTERS 273, div, 0xfffffffe, 0x77f8a282, 0xd29a7aee, x19, x30, x6, x7
  TEST_RR_REGISTERS 274, div, 2, 0x9223a027, 0xcac361a5, x20, x31, x7, x5
  TEST_RR_REGISTERS 275, div, 0, 0xa33fb35d, 0x7ce5aa8d, x21, x1, x8, x7
  TEST_RR_REGISTERS 276, div, 0, 0xf858ec0e, 0xdf2d9d77, x22, x2, x9, x7
  TEST_RR_REGISTERS 277, div, 0, 0xcd3de8e7, 0x379ffdc6, x23, x4, x10, x7
  TEST_RR_REGISTERS 278, div, 23, 0xaa52583e, 0xfc67d383, x24, x5, x11, x7
  TEST_RR_REGISTERS 279, div, 1, 0xb33036ef, 0xc43a6443, x25, x6, x12, x7
  TEST_RR_REGISTERS 280, div, 0, 0x5cbb82dd, 0x85a2b535, x26, x7, x13, x5
  TEST_RR_REGISTERS 281, div, 1, 0x7435d9b8, 0x50fbe0c6, x27, x8, x14, x7
  TEST_RR_REGISTERS 282, div, 1, 0x0df768aa, 0x09c562ac, x28, x9, x15, x7
  TEST_RR_REGISTERS 283, div, 1, 0x8ffae053, 0xb1da8137, x29, x10, x16, x7
  TEST_RR_REGISTERS 284, div, 0xffffffff, 0x60109e88, 0xcd83cf2a, x30, x11, x17, x7
  TEST_RR_REGISTERS 285, div, 19, 0x71ee69e9, 0x05ff0138, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, div, 0, 0x656b5295, 0x914a584d
  TEST_RR_RESULT_AFTER 287, 1, div, 6, 0x5b0be843, 0x0ebc9aa9
  TEST_RR_RESULT_AFTER 288, 2, div, 0xfffffff6, 0x621345da, 0xf66a91fa

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, div, 0, 0xb81113bc, 0x56ac7e80
  TEST_RR_12_AFTER 290, 0, 1, div, 9, 0xa8c59a76, 0xf6b74e3c
  TEST_RR_12_AFTER 291, 0, 2, div, 0, 0x03869b4c, 0xb1d499f8
  TEST_RR_12_AFTER 292, 1, 0, div, 0xfffffffd, 0x03b80772, 0xfee30548
  TEST_RR_12_AFTER 293, 1, 1, div, 0, 0xbeb462a8, 0x703d71c7
  TEST_RR_12_AFTER 294, 1, 2, div, 0, 0xa49ec432, 0xa0733bb2
  TEST_RR_12_AFTER 295, 2, 0, div, 1, 0x8db55e52, 0x9c5ac43e
  TEST_RR_12_AFTER 296, 2, 1, div, 0, 0xe4012374, 0xc460694f
  TEST_RR_12_AFTER 297, 2, 2, div, 0, 0x0e13bc9c, 0x717b2b79
  TEST_RR_21_AFTER 298, 0, 0, div, 0, 0xfcd39c21, 0xd7e6318a
  TEST_RR_21_AFTER 299, 0, 1, div, 0xffffffff, 0x9e8f2dcc, 0x58e66917
  TEST_RR_21_AFTER 300, 0, 2, div, 3, 0xbaa22761, 0xec482341
  TEST_RR_21_AFTER 301, 1, 0, div, 1, 0x22a89e7b, 0x1f636d4b
  TEST_RR_21_AFTER 302, 1, 1, div, 0xffffffff, 0x91c56e55, 0x4a0590e7
  TEST_RR_21_AFTER 303, 1, 2, div, 0xfffffff1, 0xed077b1f, 0x01324a84
  TEST_RR_21_AFTER 304, 2, 0, div, 0xffffffff, 0xa72e437d, 0x4c1ef10f
  TEST_RR_21_AFTER 305, 2, 1, div, 5, 0x89048f48, 0xea294df5
  TEST_RR_21_AFTER 306, 2, 2, div, 67, 0x9f795241, 0xfe921137
  TEST_RR_BOTH_AFTER 307, 0, 0, div, 0, 0xe3903982, 0x3573fb50
  TEST_RR_BOTH_AFTER 308, 0, 1, div, 0, 0xdfbb9951, 0x34b0da0d
  TEST_RR_BOTH_AFTER 309, 0, 2, div, 0, 0xe9ef2936, 0x59644284
  TEST_RR_BOTH_AFTER 310, 1, 0, div, 0, 0xdc361b50, 0xd0091015
  TEST_RR_BOTH_AFTER 311, 1, 1, div, 1, 0x479f9a0b, 0x32315fc1
  TEST_RR_BOTH_AFTER 312, 2, 0, div, 0, 0xdd1e2419, 0x257f3046

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 313, 0, div, 0, 0x4b365d32, 0x9ffffa3d
  TEST_RR_RS2_LOADED 314, 0, div, 0, 0x4b365d32, 0x9ffffa3d
  TEST_RR_BOTH_LOADED 315, 0, div, 1, 0x4b365d32
  TEST_RR_RS1_LOADED 316, 1, div, 1, 0x9be8014c, 0xb32e6c07
  TEST_RR_RS2_LOADED 317, 1, div, 1, 0x9be8014c, 0xb32e6c07
  TEST_RR_BOTH_LOADED 318, 1, div, 1, 0x9be8014c
  TEST_RR_RS1_LOADED 319, 2, div, 1, 0xe19a3f04, 0xe966c7bb
  TEST_RR_RS2_LOADED 320, 2, div, 1, 0xe19a3f04, 0xe966c7bb
  TEST_RR_BOTH_LOADED 321, 2, div, 1, 0xe19a3f04

  // Each result is at once a source.
  TEST_RR_CHAIN 322, div, 0xffffffff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 323, div, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 324, div, 9, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 325, div, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 326, div, 0xffffffff, 0xc35a96e7
  TEST_RR_ZERO_RS1 327, div, 0, 1
  TEST_RR_ZERO_RS2 328, div, 0xffffffff, 1
  TEST_RR_ZERO_RS1 329, div, 0, 0xffffffff
  TEST_RR_ZERO_RS2 330, div, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 331, div, 0xffffffff
  TEST_RR_ZERO_RD 332, div, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 333, div, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 334, div, 0xffffffff, 1
  TEST_RR_ZERO_RD 335, div, 1, 0xffffffff

TEST_END
