// or: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, or, 0, 0, 0
  TEST_RR 3, or, 1, 0, 1
  TEST_RR 4, or, 2, 0, 2
  TEST_RR 5, or, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, or, 0x80000000, 0, 0x80000000
  TEST_RR 7, or, 0x80000001, 0, 0x80000001
  TEST_RR 8, or, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, or, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, or, 1, 1, 0
  TEST_RR 11, or, 1, 1, 1
  TEST_RR 12, or, 3, 1, 2
  TEST_RR 13, or, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, or, 0x80000001, 1, 0x80000000
  TEST_RR 15, or, 0x80000001, 1, 0x80000001
  TEST_RR 16, or, 0xffff8001, 1, 0xffff8000
  TEST_RR 17, or, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, or, 2, 2, 0
  TEST_RR 19, or, 3, 2, 1
  TEST_RR 20, or, 2, 2, 2
  TEST_RR 21, or, 0x7fffffff, 2, 0x7fffffff
  TEST_RR 22, or, 0x80000002, 2, 0x80000000
  TEST_RR 23, or, 0x80000003, 2, 0x80000001
  TEST_RR 24, or, 0xffff8002, 2, 0xffff8000
  TEST_RR 25, or, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, or, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, or, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, or, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, or, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, or, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, or, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, or, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, or, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, or, 0x80000000, 0x80000000, 0
  TEST_RR 35, or, 0x80000001, 0x80000000, 1
  TEST_RR 36, or, 0x80000002, 0x80000000, 2
  TEST_RR 37, or, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, or, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, or, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, or, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, or, 0x80000001, 0x80000001, 0
  TEST_RR 43, or, 0x80000001, 0x80000001, 1
  TEST_RR 44, or, 0x80000003, 0x80000001, 2
  TEST_RR 45, or, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, or, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, or, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, or, 0xffff8001, 0x80000001, 0xffff8000
  TEST_RR 49, or, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, or, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, or, 0xffff8001, 0xffff8000, 1
  TEST_RR 52, or, 0xffff8002, 0xffff8000, 2
  TEST_RR 53, or, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, or, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, or, 0xffff8001, 0xffff8000, 0x80000001
  TEST_RR 56, or, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, or, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, or, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, or, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, or, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, or, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, or, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, or, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, or, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, or, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, or, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_RR 67, or, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, or, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_RR 69, or, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 70, or, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_RR 71, or, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 72, or, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_RR 73, or, 0xc35a96ef, 0xc35a96e7, 8
  TEST_RR 74, or, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_RR 75, or, 0xc35a96f7, 0xc35a96e7, 16
  TEST_RR 76, or, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_RR 77, or, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 78, or, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_RR 79, or, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 80, or, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_RR 81, or, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 82, or, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_RR 83, or, 0xc35a97e7, 0xc35a96e7, 256
  TEST_RR 84, or, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_RR 85, or, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 86, or, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_RR 87, or, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 88, or, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_RR 89, or, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_RR 90, or, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, or, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, or, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, or, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, or, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, or, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, or, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, or, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, or, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, or, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, or, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, or, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, or, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, or, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, or, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, or, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, or, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, or, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, or, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, or, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, or, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, or, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, or, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, or, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, or, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, or, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, or, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, or, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, or, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, or, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, or, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, or, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, or, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, or, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, or, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, or, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, or, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, or, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, or, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, or, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, or, 0xffffffff, 0xfffffffe, 0xfffffff7
  TEST_RR 131, or, 0xffffffff, 0xfffffffd, 0xfffffbff
  TEST_RR 132, or, 0xffffffff, 0xfffffffb, 0xfffdffff
  TEST_RR 133, or, 0xffffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 134, or, 0xffffffff, 0xffffffef, 0x7fffffff
  TEST_RR 135, or, 0xffffffff, 0xffffffdf, 0xffffffbf
  TEST_RR 136, or, 0xffffffff, 0xffffffbf, 0xffffdfff
  TEST_RR 137, or, 0xffffffff, 0xffffff7f, 0xffefffff
  TEST_RR 138, or, 0xffffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, or, 0xffffffff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, or, 0xffffffff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, or, 0xffffffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, or, 0xffffffff, 0xffffefff, 0xff7fffff
  TEST_RR 143, or, 0xffffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, or, 0xffffffff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, or, 0xffffffff, 0xffff7fff, 0xffffefff
  TEST_RR 146, or, 0xffffffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, or, 0xffffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, or, 0xffffffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, or, 0xffffffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, or, 0xffffffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, or, 0xffffffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, or, 0xffffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, or, 0xffffffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, or, 0xffffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, or, 0xffffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, or, 0xffffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, or, 0xffffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, or, 0xffffffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, or, 0xffffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, or, 0xffffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, or, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, or, 0xd77cef46, 0xd660af04, 0x933c4b46
  TEST_RR 163, or, 0xfeffff6f, 0xfce9616e, 0x26de9e0d
  TEST_RR 164, or, 0xeffe5ebf, 0xa6745c94, 0x6b8e06bf
  TEST_RR 165, or, 0x37f2a2ef, 0x3662a0c8, 0x11d2026f
  TEST_RR 166, or, 0xd3ff7bbc, 0xd2cf333c, 0x433649bc
  TEST_RR 167, or, 0xdeedf3f7, 0xc4c97027, 0x1a6cb3d5
  TEST_RR 168, or, 0xeff790ff, 0xa912906f, 0xcef700b5
  TEST_RR 169, or, 0x7ffe5fbf, 0x7d4a0bbf, 0x37b6551b
  TEST_RR 170, or, 0xbb7fe8fd, 0x3a2ca0d5, 0x937b486c
  TEST_RR 171, or, 0xf3ffa57f, 0x22bfa574, 0xd1e1012b
  TEST_RR 172, or, 0xfdee75ed, 0x7dae74ac, 0xa0c455c1
  TEST_RR 173, or, 0xe7f7dfef, 0xe3a7dfae, 0x845644c7
  TEST_RR 174, or, 0x7ebdbfaf, 0x769d3fa9, 0x5828aa8e
  TEST_RR 175, or, 0x3bf76fb3, 0x39336b80, 0x33c407b3
  TEST_RR 176, or, 0xde1defbf, 0xd211af9e, 0x4c0ccc25
  TEST_RR 177, or, 0xeebecf3e, 0x44bec30a, 0xee800c3e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, or, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, or, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, or, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, or, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, or, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, or, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, or, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, or, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, or, 7, 7, 3
  TEST_RR_RD_IS_RS2 191, or, 7, 7, 3
  TEST_RR_SAME_SOURCES 192, or, 7, 7
  TEST_RR_ALL_SAME 193, or, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, or, 0xafffbffe, 0xaf698ece, 0xa1ffb178, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, or, 0xeffffff7, 0xad7f3994, 0x4bb4de73, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, or, 0xfffbf57d, 0xee83e558, 0xd77b5075, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, or, 0xd435ef6b, 0x4431c663, 0x90246929, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, or, 0xffe4d5bf, 0x75e4849c, 0xab64d52b, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, or, 0xfefabfbb, 0x32621f83, 0xdcdab33b, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, or, 0xeddd3b7f, 0x09c92a47, 0xe5151b7f, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, or, 0xfffd35df, 0xdf0c21df, 0xf5f93556, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, or, 0xadef2fd6, 0x8cef27d2, 0xa12e2fc4, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, or, 0x7fc77fef, 0x76c05fea, 0x3fc768ef, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, or, 0x84f7eddf, 0x847065d1, 0x0097e89f, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, or, 0xfafbfef0, 0xbafbae30, 0x7831faf0, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, or, 0x7abfba67, 0x581c1202, 0x7aa7a865, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, or, 0xde1d79fd, 0x461c5945, 0x9a1969f9, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, or, 0xbf3cf9bf, 0xbc3c5135, 0x1b28f8bb, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, or, 0x3bffef75, 0x0bc78845, 0x32bc6f71, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, or, 0xfdffeeff, 0xb9d54a9d, 0xfd2ee467, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, or, 0xeb7ffb7f, 0xeb1efb1e, 0x01614279, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, or, 0xf7bdf7e7, 0xf3bd37e6, 0xc4b0d5e1, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, or, 0x7fbdfbaf, 0x3e19932a, 0x59ace98d, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, or, 0xcf9f6ac7, 0xc21b6ac4, 0x0f8c40c3, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, or, 0xce6ffee7, 0x866d62e3, 0xce2fde67, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, or, 0x6f7ffabe, 0x2f793a14, 0x4b2edaaa, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, or, 0x67bdddfd, 0x403d9de8, 0x27bd5c95, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, or, 0xf2ddfbfe, 0xd0dd9bbe, 0xf24dfbdc, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, or, 0xcbfefc5f, 0xc94adc56, 0x4bb4f00d, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, or, 0xebfb7dad, 0x48ea3da4, 0xebfb5009, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, or, 0x5dfdefbc, 0x58450fbc, 0x4db9e498, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, or, 0xfb7afff3, 0x9b30d8f3, 0x7a5a27f0, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, or, 0xdfef7ef5, 0x4e2c66e1, 0xd7c73c15, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, or, 0xf737acbf, 0xa737a4b5, 0xf31428ab
  TEST_RR_RESULT_AFTER 225, 1, or, 0xf3dfe34f, 0xd3da604a, 0x3207a34f
  TEST_RR_RESULT_AFTER 226, 2, or, 0xfdcde73f, 0x05484527, 0xf885a33d

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, or, 0xfdf51dde, 0xbdb1085a, 0x65d41d94
  TEST_RR_12_AFTER 228, 0, 1, or, 0x76ef7fb7, 0x76ce53b6, 0x06a33f35
  TEST_RR_12_AFTER 229, 0, 2, or, 0x1feffd9b, 0x196d5819, 0x16aef59a
  TEST_RR_12_AFTER 230, 1, 0, or, 0xbadff6fe, 0x1a53b436, 0xb09d56e8
  TEST_RR_12_AFTER 231, 1, 1, or, 0xfe7ff2fc, 0x9e57127c, 0x6469e098
  TEST_RR_12_AFTER 232, 1, 2, or, 0xfd4dfef8, 0x3045eeb0, 0xfd4998d8
  TEST_RR_12_AFTER 233, 2, 0, or, 0xbceb1ffa, 0x20ea175a, 0xbc410ee2
  TEST_RR_12_AFTER 234, 2, 1, or, 0xffcacfe5, 0xf34acb85, 0x1eca0460
  TEST_RR_12_AFTER 235, 2, 2, or, 0xce28e7ff, 0x48282755, 0x8e08e1bb
  TEST_RR_21_AFTER 236, 0, 0, or, 0x6ffbf9fb, 0x66a268f8, 0x4bfbf14b
  TEST_RR_21_AFTER 237, 0, 1, or, 0xd69e0fb5, 0xd2960785, 0xc41a0fb1
  TEST_RR_21_AFTER 238, 0, 2, or, 0x7fe8ffff, 0x1f48e8df, 0x7ce0ffaa
  TEST_RR_21_AFTER 239, 1, 0, or, 0xbffffdb5, 0x3fff6835, 0xb0b29da1
  TEST_RR_21_AFTER 240, 1, 1, or, 0xdbf73faf, 0x53913aa8, 0xd8672d8f
  TEST_RR_21_AFTER 241, 1, 2, or, 0x5c6ff63e, 0x5c6be60e, 0x1c441236
  TEST_RR_21_AFTER 242, 2, 0, or, 0x5fdd5278, 0x59cd5258, 0x5e914278
  TEST_RR_21_AFTER 243, 2, 1, or, 0x57ed6b27, 0x12cc2b06, 0x556d4127
  TEST_RR_21_AFTER 244, 2, 2, or, 0xdfbdfdac, 0xddb9d580, 0x9aa5fd2c
  TEST_RR_BOTH_AFTER 245, 0, 0, or, 0xf7cf2fbf, 0x73cc09aa, 0x87cb26bd
  TEST_RR_BOTH_AFTER 246, 0, 1, or, 0xff78cfb2, 0xfd604312, 0xc278cfa0
  TEST_RR_BOTH_AFTER 247, 0, 2, or, 0x5ca7ffff, 0x58a457df, 0x5c83fcaf
  TEST_RR_BOTH_AFTER 248, 1, 0, or, 0x1eccd5ee, 0x1e8cc18e, 0x0844156e
  TEST_RR_BOTH_AFTER 249, 1, 1, or, 0xffffadfb, 0x761309e8, 0xd9eeacbb
  TEST_RR_BOTH_AFTER 250, 2, 0, or, 0xb9bff3ff, 0x8997323e, 0x31aac1e1

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, or, 0xdefdfff3, 0x525d6a23, 0x8ce1ddd0
  TEST_RR_RS2_LOADED 252, 0, or, 0xdefdfff3, 0x525d6a23, 0x8ce1ddd0
  TEST_RR_BOTH_LOADED 253, 0, or, 0x525d6a23, 0x525d6a23
  TEST_RR_RS1_LOADED 254, 1, or, 0x76b847f7, 0x16a847b7, 0x623846e5
  TEST_RR_RS2_LOADED 255, 1, or, 0x76b847f7, 0x16a847b7, 0x623846e5
  TEST_RR_BOTH_LOADED 256, 1, or, 0x16a847b7, 0x16a847b7
  TEST_RR_RS1_LOADED 257, 2, or, 0x4fff7fff, 0x4f747611, 0x089f2bfe
  TEST_RR_RS2_LOADED 258, 2, or, 0x4fff7fff, 0x4f747611, 0x089f2bfe
  TEST_RR_BOTH_LOADED 259, 2, or, 0x4f747611, 0x4f747611

  // Each result is at once a source.
  TEST_RR_CHAIN 260, or, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, or, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, or, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, or, 1, 1
  TEST_RR_ZERO_RS2 266, or, 1, 1
  TEST_RR_ZERO_RS1 267, or, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, or, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, or, 0
  TEST_RR_ZERO_RD 270, or, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, or, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, or, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, or, 1, 0xffffffff

TEST_END
