// czero.nez: 428 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"
#include "zicond.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, czero.nez, 0, 0, 0
  TEST_RR 3, czero.nez, 0, 0, 1
  TEST_RR 4, czero.nez, 0, 0, 2
  TEST_RR 5, czero.nez, 0, 0, 0x7fffffff
  TEST_RR 6, czero.nez, 0, 0, 0x80000000
  TEST_RR 7, czero.nez, 0, 0, 0x80000001
  TEST_RR 8, czero.nez, 0, 0, 0xffff8000
  TEST_RR 9, czero.nez, 0, 0, 0xffffffff
  TEST_RR 10, czero.nez, 1, 1, 0
  TEST_RR 11, czero.nez, 0, 1, 1
  TEST_RR 12, czero.nez, 0, 1, 2
  TEST_RR 13, czero.nez, 0, 1, 0x7fffffff
  TEST_RR 14, czero.nez, 0, 1, 0x80000000
  TEST_RR 15, czero.nez, 0, 1, 0x80000001
  TEST_RR 16, czero.nez, 0, 1, 0xffff8000
  TEST_RR 17, czero.nez, 0, 1, 0xffffffff
  TEST_RR 18, czero.nez, 2, 2, 0
  TEST_RR 19, czero.nez, 0, 2, 1
  TEST_RR 20, czero.nez, 0, 2, 2
  TEST_RR 21, czero.nez, 0, 2, 0x7fffffff
  TEST_RR 22, czero.nez, 0, 2, 0x80000000
  TEST_RR 23, czero.nez, 0, 2, 0x80000001
  TEST_RR 24, czero.nez, 0, 2, 0xffff8000
  TEST_RR 25, czero.nez, 0, 2, 0xffffffff
  TEST_RR 26, czero.nez, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, czero.nez, 0, 0x7fffffff, 1
  TEST_RR 28, czero.nez, 0, 0x7fffffff, 2
  TEST_RR 29, czero.nez, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, czero.nez, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, czero.nez, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, czero.nez, 0, 0x7fffffff, 0xffff8000
  TEST_RR 33, czero.nez, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, czero.nez, 0x80000000, 0x80000000, 0
  TEST_RR 35, czero.nez, 0, 0x80000000, 1
  TEST_RR 36, czero.nez, 0, 0x80000000, 2
  TEST_RR 37, czero.nez, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, czero.nez, 0, 0x80000000, 0x80000000
  TEST_RR 39, czero.nez, 0, 0x80000000, 0x80000001
  TEST_RR 40, czero.nez, 0, 0x80000000, 0xffff8000
  TEST_RR 41, czero.nez, 0, 0x80000000, 0xffffffff
  TEST_RR 42, czero.nez, 0x80000001, 0x80000001, 0
  TEST_RR 43, czero.nez, 0, 0x80000001, 1
  TEST_RR 44, czero.nez, 0, 0x80000001, 2
  TEST_RR 45, czero.nez, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, czero.nez, 0, 0x80000001, 0x80000000
  TEST_RR 47, czero.nez, 0, 0x80000001, 0x80000001
  TEST_RR 48, czero.nez, 0, 0x80000001, 0xffff8000
  TEST_RR 49, czero.nez, 0, 0x80000001, 0xffffffff
  TEST_RR 50, czero.nez, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, czero.nez, 0, 0xffff8000, 1
  TEST_RR 52, czero.nez, 0, 0xffff8000, 2
  TEST_RR 53, czero.nez, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, czero.nez, 0, 0xffff8000, 0x80000000
  TEST_RR 55, czero.nez, 0, 0xffff8000, 0x80000001
  TEST_RR 56, czero.nez, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, czero.nez, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, czero.nez, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, czero.nez, 0, 0xffffffff, 1
  TEST_RR 60, czero.nez, 0, 0xffffffff, 2
  TEST_RR 61, czero.nez, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, czero.nez, 0, 0xffffffff, 0x80000000
  TEST_RR 63, czero.nez, 0, 0xffffffff, 0x80000001
  TEST_RR 64, czero.nez, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, czero.nez, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, czero.nez, 127, 127, 0
  TEST_RR 67, czero.nez, 126, 126, 0
  TEST_RR 68, czero.nez, 0, 0x36fb7ce4, 1
  TEST_RR 69, czero.nez, 0x36fb7ce4, 0x36fb7ce4, 0
  TEST_RR 70, czero.nez, 0xf562fa4f, 0xf562fa4f, 0
  TEST_RR 71, czero.nez, 0xf562fa4d, 0xf562fa4d, 0
  TEST_RR 72, czero.nez, 0, 0xffffffc1, 2
  TEST_RR 73, czero.nez, 0xffffffc1, 0xffffffc1, 0
  TEST_RR 74, czero.nez, 0x0b62b90b, 0x0b62b90b, 0
  TEST_RR 75, czero.nez, 0x0b62b90f, 0x0b62b90f, 0
  TEST_RR 76, czero.nez, 0, 0x24d76d35, 4
  TEST_RR 77, czero.nez, 0x24d76d35, 0x24d76d35, 0
  TEST_RR 78, czero.nez, 0x1288fa62, 0x1288fa62, 0
  TEST_RR 79, czero.nez, 0x1288fa6a, 0x1288fa6a, 0
  TEST_RR 80, czero.nez, 0x5d43f063, 0x5d43f063, 0
  TEST_RR 81, czero.nez, 0, 0x5d43f063, 8
  TEST_RR 82, czero.nez, 0x5d16306f, 0x5d16306f, 0
  TEST_RR 83, czero.nez, 0x5d16307f, 0x5d16307f, 0
  TEST_RR 84, czero.nez, 0x98ee8c0c, 0x98ee8c0c, 0
  TEST_RR 85, czero.nez, 0, 0x98ee8c0c, 16
  TEST_RR 86, czero.nez, 0x00233841, 0x00233841, 0
  TEST_RR 87, czero.nez, 0x00233861, 0x00233861, 0
  TEST_RR 88, czero.nez, 15, 15, 0
  TEST_RR 89, czero.nez, 0, 15, 32
  TEST_RR 90, czero.nez, 0x23b5b359, 0x23b5b359, 0
  TEST_RR 91, czero.nez, 0x23b5b319, 0x23b5b319, 0
  TEST_RR 92, czero.nez, 0x2312e66c, 0x2312e66c, 0
  TEST_RR 93, czero.nez, 0, 0x2312e66c, 64
  TEST_RR 94, czero.nez, 0x0bafd27d, 0x0bafd27d, 0
  TEST_RR 95, czero.nez, 0x0bafd2fd, 0x0bafd2fd, 0
  TEST_RR 96, czero.nez, 0xc05824de, 0xc05824de, 0
  TEST_RR 97, czero.nez, 0, 0xc05824de, 128
  TEST_RR 98, czero.nez, 0x271be805, 0x271be805, 0
  TEST_RR 99, czero.nez, 0x271be905, 0x271be905, 0
  TEST_RR 100, czero.nez, 0x0039717c, 0x0039717c, 0
  TEST_RR 101, czero.nez, 0, 0x0039717c, 256
  TEST_RR 102, czero.nez, 0xc9c9a8e7, 0xc9c9a8e7, 0
  TEST_RR 103, czero.nez, 0xc9c9aae7, 0xc9c9aae7, 0
  TEST_RR 104, czero.nez, 0x42667768, 0x42667768, 0
  TEST_RR 105, czero.nez, 0, 0x42667768, 512
  TEST_RR 106, czero.nez, 0x5876935d, 0x5876935d, 0
  TEST_RR 107, czero.nez, 0x5876975d, 0x5876975d, 0
  TEST_RR 108, czero.nez, 0xdc6832b6, 0xdc6832b6, 0
  TEST_RR 109, czero.nez, 0, 0xdc6832b6, 1024
  TEST_RR 110, czero.nez, 0xfffffcf6, 0xfffffcf6, 0
  TEST_RR 111, czero.nez, 0xfffff4f6, 0xfffff4f6, 0
  TEST_RR 112, czero.nez, 0xffd31fa4, 0xffd31fa4, 0
  TEST_RR 113, czero.nez, 0, 0xffd31fa4, 2048
  TEST_RR 114, czero.nez, 0x0bd0ac00, 0x0bd0ac00, 0
  TEST_RR 115, czero.nez, 0x0bd0bc00, 0x0bd0bc00, 0
  TEST_RR 116, czero.nez, 0x44ebb342, 0x44ebb342, 0
  TEST_RR 117, czero.nez, 0, 0x44ebb342, 0x00001000
  TEST_RR 118, czero.nez, 0x8024dd65, 0x8024dd65, 0
  TEST_RR 119, czero.nez, 0x8024fd65, 0x8024fd65, 0
  TEST_RR 120, czero.nez, 0xff119559, 0xff119559, 0
  TEST_RR 121, czero.nez, 0, 0xff119559, 0x00002000
  TEST_RR 122, czero.nez, 0xf16b170c, 0xf16b170c, 0
  TEST_RR 123, czero.nez, 0xf16b570c, 0xf16b570c, 0
  TEST_RR 124, czero.nez, 218, 218, 0
  TEST_RR 125, czero.nez, 0, 218, 0x00004000
  TEST_RR 126, czero.nez, 0xa7ba796e, 0xa7ba796e, 0
  TEST_RR 127, czero.nez, 0xa7baf96e, 0xa7baf96e, 0
  TEST_RR 128, czero.nez, 0xc3f519d8, 0xc3f519d8, 0
  TEST_RR 129, czero.nez, 0, 0xc3f519d8, 0x00008000
  TEST_RR 130, czero.nez, 0x897e2d50, 0x897e2d50, 0
  TEST_RR 131, czero.nez, 0x897f2d50, 0x897f2d50, 0
  TEST_RR 132, czero.nez, 0x510ca0ce, 0x510ca0ce, 0
  TEST_RR 133, czero.nez, 0, 0x510ca0ce, 0x00010000
  TEST_RR 134, czero.nez, 0xffc92aff, 0xffc92aff, 0
  TEST_RR 135, czero.nez, 0xffcb2aff, 0xffcb2aff, 0
  TEST_RR 136, czero.nez, 0x0a4700a8, 0x0a4700a8, 0
  TEST_RR 137, czero.nez, 0, 0x0a4700a8, 0x00020000
  TEST_RR 138, czero.nez, 1, 1, 0
  TEST_RR 139, czero.nez, 0x00040001, 0x00040001, 0
  TEST_RR 140, czero.nez, 46, 46, 0
  TEST_RR 141, czero.nez, 0, 46, 0x00040000
  TEST_RR 142, czero.nez, 0xdb66b1ea, 0xdb66b1ea, 0
  TEST_RR 143, czero.nez, 0xdb6eb1ea, 0xdb6eb1ea, 0
  TEST_RR 144, czero.nez, 0xa8adbb4b, 0xa8adbb4b, 0
  TEST_RR 145, czero.nez, 0, 0xa8adbb4b, 0x00080000
  TEST_RR 146, czero.nez, 0x1083ccb7, 0x1083ccb7, 0
  TEST_RR 147, czero.nez, 0x1093ccb7, 0x1093ccb7, 0
  TEST_RR 148, czero.nez, 0xfffffb87, 0xfffffb87, 0
  TEST_RR 149, czero.nez, 0, 0xfffffb87, 0x00100000
  TEST_RR 150, czero.nez, 0xffffb755, 0xffffb755, 0
  TEST_RR 151, czero.nez, 0xffdfb755, 0xffdfb755, 0
  TEST_RR 152, czero.nez, 0x0a155263, 0x0a155263, 0
  TEST_RR 153, czero.nez, 0, 0x0a155263, 0x00200000
  TEST_RR 154, czero.nez, 0xffaa574c, 0xffaa574c, 0
  TEST_RR 155, czero.nez, 0, 0xffaa574c, 0x00400000
  TEST_RR 156, czero.nez, 0xd66f0b14, 0xd66f0b14, 0
  TEST_RR 157, czero.nez, 0xd6ef0b14, 0xd6ef0b14, 0
  TEST_RR 158, czero.nez, 5, 5, 0
  TEST_RR 159, czero.nez, 0, 5, 0x00800000
  TEST_RR 160, czero.nez, 80, 80, 0
  TEST_RR 161, czero.nez, 0, 80, 0x01000000
  TEST_RR 162, czero.nez, 0xbdacecf5, 0xbdacecf5, 0
  TEST_RR 163, czero.nez, 0xbfacecf5, 0xbfacecf5, 0
  TEST_RR 164, czero.nez, 0xfe2f2c5e, 0xfe2f2c5e, 0
  TEST_RR 165, czero.nez, 0, 0xfe2f2c5e, 0x02000000
  TEST_RR 166, czero.nez, 0x005aafb5, 0x005aafb5, 0
  TEST_RR 167, czero.nez, 0x045aafb5, 0x045aafb5, 0
  TEST_RR 168, czero.nez, 0xb8d59166, 0xb8d59166, 0
  TEST_RR 169, czero.nez, 0, 0xb8d59166, 0x04000000
  TEST_RR 170, czero.nez, 0x235aec43, 0x235aec43, 0
  TEST_RR 171, czero.nez, 0x2b5aec43, 0x2b5aec43, 0
  TEST_RR 172, czero.nez, 0x0004b5d3, 0x0004b5d3, 0
  TEST_RR 173, czero.nez, 0, 0x0004b5d3, 0x08000000
  TEST_RR 174, czero.nez, 0xfffffffc, 0xfffffffc, 0
  TEST_RR 175, czero.nez, 0xeffffffc, 0xeffffffc, 0
  TEST_RR 176, czero.nez, 0x1d8d8c76, 0x1d8d8c76, 0
  TEST_RR 177, czero.nez, 0, 0x1d8d8c76, 0x10000000
  TEST_RR 178, czero.nez, 0x007fa4e8, 0x007fa4e8, 0
  TEST_RR 179, czero.nez, 0x207fa4e8, 0x207fa4e8, 0
  TEST_RR 180, czero.nez, 0x6190c4a2, 0x6190c4a2, 0
  TEST_RR 181, czero.nez, 0, 0x6190c4a2, 0x20000000
  TEST_RR 182, czero.nez, 0x001f35b9, 0x001f35b9, 0
  TEST_RR 183, czero.nez, 0x401f35b9, 0x401f35b9, 0
  TEST_RR 184, czero.nez, 0xffffffea, 0xffffffea, 0
  TEST_RR 185, czero.nez, 0, 0xffffffea, 0x40000000
  TEST_RR 186, czero.nez, 0x0032d267, 0x0032d267, 0
  TEST_RR 187, czero.nez, 0x8032d267, 0x8032d267, 0
  TEST_RR 188, czero.nez, 0x4e4795de, 0x4e4795de, 0
  TEST_RR 189, czero.nez, 0, 0x4e4795de, 0x80000000

  // Each bit of the condition alone.
  TEST_RR 190, czero.nez, 0, 0xc35a96e7, 1
  TEST_RR 191, czero.nez, 0, 0xc35a96e7, 2
  TEST_RR 192, czero.nez, 0, 0xc35a96e7, 4
  TEST_RR 193, czero.nez, 0, 0xc35a96e7, 8
  TEST_RR 194, czero.nez, 0, 0xc35a96e7, 16
  TEST_RR 195, czero.nez, 0, 0xc35a96e7, 32
  TEST_RR 196, czero.nez, 0, 0xc35a96e7, 64
  TEST_RR 197, czero.nez, 0, 0xc35a96e7, 128
  TEST_RR 198, czero.nez, 0, 0xc35a96e7, 256
  TEST_RR 199, czero.nez, 0, 0xc35a96e7, 512
  TEST_RR 200, czero.nez, 0, 0xc35a96e7, 1024
  TEST_RR 201, czero.nez, 0, 0xc35a96e7, 2048
  TEST_RR 202, czero.nez, 0, 0xc35a96e7, 0x00001000
  TEST_RR 203, czero.nez, 0, 0xc35a96e7, 0x00002000
  TEST_RR 204, czero.nez, 0, 0xc35a96e7, 0x00004000
  TEST_RR 205, czero.nez, 0, 0xc35a96e7, 0x00008000
  TEST_RR 206, czero.nez, 0, 0xc35a96e7, 0x00010000
  TEST_RR 207, czero.nez, 0, 0xc35a96e7, 0x00020000
  TEST_RR 208, czero.nez, 0, 0xc35a96e7, 0x00040000
  TEST_RR 209, czero.nez, 0, 0xc35a96e7, 0x00080000
  TEST_RR 210, czero.nez, 0, 0xc35a96e7, 0x00100000
  TEST_RR 211, czero.nez, 0, 0xc35a96e7, 0x00200000
  TEST_RR 212, czero.nez, 0, 0xc35a96e7, 0x00400000
  TEST_RR 213, czero.nez, 0, 0xc35a96e7, 0x00800000
  TEST_RR 214, czero.nez, 0, 0xc35a96e7, 0x01000000
  TEST_RR 215, czero.nez, 0, 0xc35a96e7, 0x02000000
  TEST_RR 216, czero.nez, 0, 0xc35a96e7, 0x04000000
  TEST_RR 217, czero.nez, 0, 0xc35a96e7, 0x08000000
  TEST_RR 218, czero.nez, 0, 0xc35a96e7, 0x10000000
  TEST_RR 219, czero.nez, 0, 0xc35a96e7, 0x20000000
  TEST_RR 220, czero.nez, 0, 0xc35a96e7, 0x40000000
  TEST_RR 221, czero.nez, 0, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_RR 222, czero.nez, 0, 0xd1fde13b, 0xc34b6c2a
  TEST_RR 223, czero.nez, 0, 0x26467466, 0x0853ee20
  TEST_RR 224, czero.nez, 0, 0x1f97752e, 0x4212f274
  TEST_RR 225, czero.nez, 0, 0xd64dc0e2, 0xacff45c6
  TEST_RR 226, czero.nez, 0, 0xa70c16bb, 0xa49ce163
  TEST_RR 227, czero.nez, 0, 0xaf3b669d, 0xa1e12920
  TEST_RR 228, czero.nez, 0, 0xab84d477, 0xda1a63cf
  TEST_RR 229, czero.nez, 0, 0x51210adf, 0xf84cb769
  TEST_RR 230, czero.nez, 0, 0x5470c12c, 0x8e147edb
  TEST_RR 231, czero.nez, 0, 0xc905c619, 0x78c1aac1
  TEST_RR 232, czero.nez, 0, 0xf093cbbe, 0x91025d64
  TEST_RR 233, czero.nez, 0, 0xcb451b95, 0x9b2baab3
  TEST_RR 234, czero.nez, 0, 0x6346b3d0, 0xd2d42b73
  TEST_RR 235, czero.nez, 0, 0xdd3edc3e, 0xa303b745
  TEST_RR 236, czero.nez, 0, 0xc820c703, 0x4c52522d
  TEST_RR 237, czero.nez, 0, 0x3487a385, 0x05df6583

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 238, czero.nez, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 239, czero.nez, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 240, czero.nez, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 241, czero.nez, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 242, czero.nez, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 243, czero.nez, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 244, czero.nez, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 245, czero.nez, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 246, czero.nez, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 247, czero.nez, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 248, czero.nez, 0, 0x80000000
  TEST_RR_ALL_SAME 249, czero.nez, 0, 0x80000000
  TEST_RR_RD_IS_RS1 250, czero.nez, 0, 7, 3
  TEST_RR_RD_IS_RS2 251, czero.nez, 0, 7, 3
  TEST_RR_SAME_SOURCES 252, czero.nez, 0, 7
  TEST_RR_ALL_SAME 253, czero.nez, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 254, czero.nez, 0x00001e37, 0x00001e37, 0, x1, x13, x19, x7
  TEST_RR_REGISTERS 255, czero.nez, 0, 0x454761dd, 0x454761dd, x1, x13, x19, x7
  TEST_RR_REGISTERS 256, czero.nez, 0x5741197d, 0x5741197d, 0, x2, x14, x20, x7
  TEST_RR_REGISTERS 257, czero.nez, 0, 0xffffffea, 0xffffffea, x2, x14, x20, x7
  TEST_RR_REGISTERS 258, czero.nez, 0xf4357f3d, 0xf4357f3d, 0, x4, x15, x21, x7
  TEST_RR_REGISTERS 259, czero.nez, 0, 0x0000118e, 0x0000118e, x4, x15, x21, x7
  TEST_RR_REGISTERS 260, czero.nez, 0xfe6fa873, 0xfe6fa873, 0, x5, x16, x22, x7
  TEST_RR_REGISTERS 261, czero.nez, 0, 0x7bdb7928, 0x7bdb7928, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, czero.nez, 0x5fe0f659, 0x5fe0f659, 0, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, czero.nez, 0, 0xa3458ea9, 0xa3458ea9, x6, x17, x23, x7
  TEST_RR_REGISTERS 264, czero.nez, 0x470b2d6a, 0x470b2d6a, 0, x7, x18, x24, x5
  TEST_RR_REGISTERS 265, czero.nez, 0, 723, 723, x7, x18, x24, x5
  TEST_RR_REGISTERS 266, czero.nez, 0xd9c37678, 0xd9c37678, 0, x8, x19, x25, x7
  TEST_RR_REGISTERS 267, czero.nez, 0, 0xffffeaba, 0xffffeaba, x8, x19, x25, x7
  TEST_RR_REGISTERS 268, czero.nez, 0xe77fe3e6, 0xe77fe3e6, 0, x9, x20, x26, x7
  TEST_RR_REGISTERS 269, czero.nez, 0, 0x31514160, 0x31514160, x9, x20, x26, x7
  TEST_RR_REGISTERS 270, czero.nez, 0x4f4034c7, 0x4f4034c7, 0, x10, x21, x27, x7
  TEST_RR_REGISTERS 271, czero.nez, 0, 0x9230ddd9, 0x9230ddd9, x10, x21, x27, x7
  TEST_RR_REGISTERS 272, czero.nez, 0x681a3256, 0x681a3256, 0, x11, x22, x28, x7
  TEST_RR_REGISTERS 273, czero.nez, 0, 0xfffd8d5c, 0xfffd8d5c, x11, x22, x28, x7
  TEST_RR_REGISTERS 274, czero.nez, 0xbce1184d, 0xbce1184d, 0, x12, x23, x29, x7
  TEST_RR_REGISTERS 275, czero.nez, 0, 0x04372eb3, 0x04372eb3, x12, x23, x29, x7
  TEST_RR_REGISTERS 276, czero.nez, 0xffffe728, 0xffffe728, 0, x13, x24, x30, x7
  TEST_RR_REGISTERS 277, czero.nez, 0, 0xd6d639da, 0xd6d639da, x13, x24, x30, x7
  TEST_RR_REGISTERS 278, czero.nez, 0x035b0d9d, 0x035b0d9d, 0, x14, x25, x31, x7
  TEST_RR_REGISTERS 279, czero.nez, 0, 0xf7e1bcba, 0xf7e1bcba, x14, x25, x31, x7
  TEST_RR_REGISTERS 280, czero.nez, 0x2c03bc72, 0x2c03bc72, 0, x15, x26, x1, x7
  TEST_RR_REGISTERS 281, czero.nez, 0, 5, 5, x15, x26, x1, x7
  TEST_RR_REGISTERS 282, czero.nez, 3197, 3197, 0, x16, x27, x2, x7
  TEST_RR_REGISTERS 283, czero.nez, 0, 0x00001cad, 0x00001cad, x16, x27, x2, x7
  TEST_RR_REGISTERS 284, czero.nez, 0xaf497568, 0xaf497568, 0, x17, x28, x4, x7
  TEST_RR_REGISTERS 285, czero.nez, 0, 0xe3521571, 0xe3521571, x17, x28, x4, x7
  TEST_RR_REGISTERS 286, czero.nez, 0x7fb16044, 0x7fb16044, 0, x18, x29, x5, x7
  TEST_RR_REGISTERS 287, czero.nez, 0, 0x6ffc34d2, 0x6ffc34d2, x18, x29, x5, x7
  TEST_RR_REGISTERS 288, czero.nez, 0x014fb372, 0x014fb372, 0, x19, x30, x6, x7
  TEST_RR_REGISTERS 289, czero.nez, 0, 0x000ca04d, 0x000ca04d, x19, x30, x6, x7
  TEST_RR_REGISTERS 290, czero.nez, 0x9f63a3cf, 0x9f63a3cf, 0, x20, x31, x7, x5
  TEST_RR_REGISTERS 291, czero.nez, 0, 0x32c7b9f3, 0x32c7b9f3, x20, x31, x7, x5
  TEST_RR_REGISTERS 292, czero.nez, 0x0c14b289, 0x0c14b289, 0, x21, x1, x8, x7
  TEST_RR_REGISTERS 293, czero.nez, 0, 0xc6e82ab0, 0xc6e82ab0, x21, x1, x8, x7
  TEST_RR_REGISTERS 294, czero.nez, 0xffe2093a, 0xffe2093a, 0, x22, x2, x9, x7
  TEST_RR_REGISTERS 295, czero.nez, 0, 0xb2030825, 0xb2030825, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, czero.nez, 0x08f3971c, 0x08f3971c, 0, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, czero.nez, 0, 0x12374d63, 0x12374d63, x23, x4, x10, x7
  TEST_RR_REGISTERS 298, czero.nez, 0x710d7c5d, 0x710d7c5d, 0, x24, x5, x11, x7
  TEST_RR_REGISTERS 299, czero.nez, 0, 0x037224de, 0x037224de, x24, x5, x11, x7
  TEST_RR_REGISTERS 300, czero.nez, 0xc6a2e3b8, 0xc6a2e3b8, 0, x25, x6, x12, x7
  TEST_RR_REGISTERS 301, czero.nez, 0, 38, 38, x25, x6, x12, x7
  TEST_RR_REGISTERS 302, czero.nez, 0xf464ba7a, 0xf464ba7a, 0, x26, x7, x13, x5
  TEST_RR_REGISTERS 303, czero.nez, 0, 0x79092f96, 0x79092f96, x26, x7, x13, x5
  TEST_RR_REGISTERS 304, czero.nez, 0xfbca4b80, 0xfbca4b80, 0, x27, x8, x14, x7
  TEST_RR_REGISTERS 305, czero.nez, 0, 1, 1, x27, x8, x14, x7
  TEST_RR_REGISTERS 306, czero.nez, 0x31b63899, 0x31b63899, 0, x28, x9, x15, x7
  TEST_RR_REGISTERS 307, czero.nez, 0, 0x83a8344a, 0x83a8344a, x28, x9, x15, x7
  TEST_RR_REGISTERS 308, czero.nez, 0x120a4977, 0x120a4977, 0, x29, x10, x16, x7
  TEST_RR_REGISTERS 309, czero.nez, 0, 0x010039cf, 0x010039cf, x29, x10, x16, x7
  TEST_RR_REGISTERS 310, czero.nez, 0x0000c1ab, 0x0000c1ab, 0, x30, x11, x17, x7
  TEST_RR_REGISTERS 311, czero.nez, 0, 0x9c5ecf5c, 0x9c5ecf5c, x30, x11, x17, x7
  TEST_RR_REGISTERS 312, czero.nez, 0x8983df88, 0x8983df88, 0, x31, x12, x18, x7
  TEST_RR_REGISTERS 313, czero.nez, 0, 0xfffffffc, 0xfffffffc, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 314, 0, czero.nez, 0xfff94c8b, 0xfff94c8b, 0
  TEST_RR_RESULT_AFTER 315, 1, czero.nez, 0xa3c7bfa2, 0xa3c7bfa2, 0
  TEST_RR_RESULT_AFTER 316, 2, czero.nez, 0x5e8acf2e, 0x5e8acf2e, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 317, 0, 0, czero.nez, 0xfffffef0, 0xfffffef0, 0
  TEST_RR_12_AFTER 318, 0, 0, czero.nez, 0, 0xfffffffd, 0xfffffffd
  TEST_RR_12_AFTER 319, 0, 1, czero.nez, 0x0da6afc8, 0x0da6afc8, 0
  TEST_RR_12_AFTER 320, 0, 1, czero.nez, 0, 0x8ce060b4, 0x8ce060b4
  TEST_RR_12_AFTER 321, 0, 2, czero.nez, 603, 603, 0
  TEST_RR_12_AFTER 322, 0, 2, czero.nez, 0, 0x00011d3b, 0x00011d3b
  TEST_RR_12_AFTER 323, 1, 0, czero.nez, 0x96f5e8cd, 0x96f5e8cd, 0
  TEST_RR_12_AFTER 324, 1, 0, czero.nez, 0, 0x000140db, 0x000140db
  TEST_RR_12_AFTER 325, 1, 1, czero.nez, 0x000a3676, 0x000a3676, 0
  TEST_RR_12_AFTER 326, 1, 1, czero.nez, 0, 20, 20
  TEST_RR_12_AFTER 327, 1, 2, czero.nez, 0xfffdc81e, 0xfffdc81e, 0
  TEST_RR_12_AFTER 328, 1, 2, czero.nez, 0, 0xb18416c6, 0xb18416c6
  TEST_RR_12_AFTER 329, 2, 0, czero.nez, 0xc7b045cd, 0xc7b045cd, 0
  TEST_RR_12_AFTER 330, 2, 0, czero.nez, 0, 0x95ce92f7, 0x95ce92f7
  TEST_RR_12_AFTER 331, 2, 1, czero.nez, 0x08d1256d, 0x08d1256d, 0
  TEST_RR_12_AFTER 332, 2, 1, czero.nez, 0, 0xffe6cd1f, 0xffe6cd1f
  TEST_RR_12_AFTER 333, 2, 2, czero.nez, 0x0001e974, 0x0001e974, 0
  TEST_RR_12_AFTER 334, 2, 2, czero.nez, 0, 0xff077dd7, 0xff077dd7
  TEST_RR_21_AFTER 335, 0, 0, czero.nez, 0xdcba210e, 0xdcba210e, 0
  TEST_RR_21_AFTER 336, 0, 0, czero.nez, 0, 0xab2e4aa8, 0xab2e4aa8
  TEST_RR_21_AFTER 337, 0, 1, czero.nez, 0x8dce1fb6, 0x8dce1fb6, 0
  TEST_RR_21_AFTER 338, 0, 1, czero.nez, 0, 0xf21dffda, 0xf21dffda
  TEST_RR_21_AFTER 339, 0, 2, czero.nez, 0xc634480d, 0xc634480d, 0
  TEST_RR_21_AFTER 340, 0, 2, czero.nez, 0, 0xdc3a668e, 0xdc3a668e
  TEST_RR_21_AFTER 341, 1, 0, czero.nez, 0x2cd3a4d1, 0x2cd3a4d1, 0
  TEST_RR_21_AFTER 342, 1, 0, czero.nez, 0, 0xffffffcb, 0xffffffcb
  TEST_RR_21_AFTER 343, 1, 1, czero.nez, 0x9e9f07a0, 0x9e9f07a0, 0
  TEST_RR_21_AFTER 344, 1, 1, czero.nez, 0, 0xfffffff9, 0xfffffff9
  TEST_RR_21_AFTER 345, 1, 2, czero.nez, 0x7ee820ea, 0x7ee820ea, 0
  TEST_RR_21_AFTER 346, 1, 2, czero.nez, 0, 0xfffffffa, 0xfffffffa
  TEST_RR_21_AFTER 347, 2, 0, czero.nez, 0xfffffffe, 0xfffffffe, 0
  TEST_RR_21_AFTER 348, 2, 0, czero.nez, 0, 0xc5433350, 0xc5433350
  TEST_RR_21_AFTER 349, 2, 1, czero.nez, 0xbe482cb5, 0xbe482cb5, 0
  TEST_RR_21_AFTER 350, 2, 1, czero.nez, 0, 0x763aa38e, 0x763aa38e
  TEST_RR_21_AFTER 351, 2, 2, czero.nez, 0x3bce0f11, 0x3bce0f11, 0
  TEST_RR_21_AFTER 352, 2, 2, czero.nez, 0, 0xffbbdb74, 0xffbbdb74
  TEST_RR_BOTH_AFTER 353, 0, 0, czero.nez, 0x03ac23bf, 0x03ac23bf, 0
  TEST_RR_BOTH_AFTER 354, 0, 0, czero.nez, 0, 28, 28
  TEST_RR_BOTH_AFTER 355, 0, 1, czero.nez, 0x055429e8, 0x055429e8, 0
  TEST_RR_BOTH_AFTER 356, 0, 1, czero.nez, 0, 0x324e3fd7, 0x324e3fd7
  TEST_RR_BOTH_AFTER 357, 0, 2, czero.nez, 2098, 2098, 0
  TEST_RR_BOTH_AFTER 358, 0, 2, czero.nez, 0, 0x4857c93b, 0x04eaa823
  TEST_RR_BOTH_AFTER 359, 1, 0, czero.nez, 0x94e7251e, 0x94e7251e, 0
  TEST_RR_BOTH_AFTER 360, 1, 0, czero.nez, 0, 0xf1dc6b3b, 0xf1dc6b3b
  TEST_RR_BOTH_AFTER 361, 1, 1, czero.nez, 0xb86d6b12, 0xb86d6b12, 0
  TEST_RR_BOTH_AFTER 362, 1, 1, czero.nez, 0, 0xd3c2d793, 0xd3c2d793
  TEST_RR_BOTH_AFTER 363, 2, 0, czero.nez, 0xc0cef036, 0xc0cef036, 0
  TEST_RR_BOTH_AFTER 364, 2, 0, czero.nez, 0, 0xfffffff4, 0xfffffff4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 365, 0, czero.nez, 0x9591256d, 0x9591256d, 0
  TEST_RR_RS2_LOADED 366, 0, czero.nez, 0x9591256d, 0x9591256d, 0
  TEST_RR_BOTH_LOADED 367, 0, czero.nez, 0, 0x9591256d
  TEST_RR_RS1_LOADED 368, 0, czero.nez, 0, 0xf3e09894, 0xf3e09894
  TEST_RR_RS2_LOADED 369, 0, czero.nez, 0, 0xf3e09894, 0xf3e09894
  TEST_RR_BOTH_LOADED 370, 0, czero.nez, 0, 0xf3e09894
  TEST_RR_RS1_LOADED 371, 1, czero.nez, 0xd0423438, 0xd0423438, 0
  TEST_RR_RS2_LOADED 372, 1, czero.nez, 0xd0423438, 0xd0423438, 0
  TEST_RR_BOTH_LOADED 373, 1, czero.nez, 0, 0xd0423438
  TEST_RR_RS1_LOADED 374, 1, czero.nez, 0, 0xa361b5f1, 0xa361b5f1
  TEST_RR_RS2_LOADED 375, 1, czero.nez, 0, 0xa361b5f1, 0xa361b5f1
  TEST_RR_BOTH_LOADED 376, 1, czero.nez, 0, 0xa361b5f1
  TEST_RR_RS1_LOADED 377, 2, czero.nez, 0xb82f7a87, 0xb82f7a87, 0
  TEST_RR_RS2_LOADED 378, 2, czero.nez, 0xb82f7a87, 0xb82f7a87, 0
  TEST_RR_BOTH_LOADED 379, 2, czero.nez, 0, 0xb82f7a87
  TEST_RR_RS1_LOADED 380, 2, czero.nez, 0, 0x64df731b, 0x64df731b
  TEST_RR_RS2_LOADED 381, 2, czero.nez, 0, 0x64df731b, 0x64df731b
  TEST_RR_BOTH_LOADED 382, 2, czero.nez, 0, 0x64df731b

  // The same, and what the register held before would choose otherwise.
  TEST_RR_12_AFTER 383, 0, 0, czero.nez, 3, 3, 0
  TEST_RR_12_AFTER 384, 0, 0, czero.nez, 0, 4, 0xffff7916
  TEST_RR_21_AFTER 385, 0, 0, czero.nez, 0xfffffe7c, 0xfffffe7c, 0
  TEST_RR_21_AFTER 386, 0, 0, czero.nez, 0x54c74fbe, 0x54c74fbe, 0
  TEST_RR_RS1_LOADED 387, 0, czero.nez, 0, 0, 0
  TEST_RR_RS1_LOADED 388, 0, czero.nez, 0x00001da8, 0x00001da8, 0
  TEST_RR_RS2_LOADED 389, 0, czero.nez, 0, 0x2c447e1e, 0x0057ab75
  TEST_RR_RS2_LOADED 390, 0, czero.nez, 0x07b858cb, 0x07b858cb, 0
  TEST_RR_12_AFTER 391, 0, 1, czero.nez, 0, 0xffffed20, 0xffffff29
  TEST_RR_12_AFTER 392, 0, 1, czero.nez, 0xfffffffa, 0xfffffffa, 0
  TEST_RR_21_AFTER 393, 0, 1, czero.nez, 0x5f510b8c, 0x5f510b8c, 0
  TEST_RR_21_AFTER 394, 0, 1, czero.nez, 0x4ac12822, 0x4ac12822, 0
  TEST_RR_RS1_LOADED 395, 1, czero.nez, 0x3c54fe4c, 0x3c54fe4c, 0
  TEST_RR_RS1_LOADED 396, 1, czero.nez, 0xffffbf68, 0xffffbf68, 0
  TEST_RR_RS2_LOADED 397, 1, czero.nez, 0, 0xee4d0b9e, 0xa3a1e119
  TEST_RR_RS2_LOADED 398, 1, czero.nez, 0x133f29e3, 0x133f29e3, 0
  TEST_RR_12_AFTER 399, 0, 2, czero.nez, 0, 0x32cc47b7, 0x004e30cb
  TEST_RR_12_AFTER 400, 0, 2, czero.nez, 0xfc44bfe1, 0xfc44bfe1, 0
  TEST_RR_21_AFTER 401, 0, 2, czero.nez, 0xfffbe488, 0xfffbe488, 0
  TEST_RR_21_AFTER 402, 0, 2, czero.nez, 0x00e1e9f7, 0x00e1e9f7, 0
  TEST_RR_RS1_LOADED 403, 2, czero.nez, 0x10bcb4aa, 0x10bcb4aa, 0
  TEST_RR_RS1_LOADED 404, 2, czero.nez, 0xffffcf01, 0xffffcf01, 0
  TEST_RR_RS2_LOADED 405, 2, czero.nez, 0, 26, 0x027d899b
  TEST_RR_RS2_LOADED 406, 2, czero.nez, 0x0f76acb9, 0x0f76acb9, 0

  // Each result is at once a source.
  TEST_RR_CHAIN 407, czero.nez, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 408, czero.nez, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 409, czero.nez, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 410, czero.nez, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 411, czero.nez, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 412, czero.nez, 0, 1
  TEST_RR_ZERO_RS2 413, czero.nez, 1, 1
  TEST_RR_ZERO_RS1 414, czero.nez, 0, 0xffffffff
  TEST_RR_ZERO_RS2 415, czero.nez, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 416, czero.nez, 0, 0x60000000
  TEST_RR_ZERO_RS2 417, czero.nez, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 418, czero.nez, 0, 0xa0000000
  TEST_RR_ZERO_RS2 419, czero.nez, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 420, czero.nez, 0, 5
  TEST_RR_ZERO_RS2 421, czero.nez, 5, 5
  TEST_RR_ZERO_RS1 422, czero.nez, 0, 0x00030201
  TEST_RR_ZERO_RS2 423, czero.nez, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 424, czero.nez, 0, 0
  TEST_RR_ZERO_RS2 425, czero.nez, 0, 0
  TEST_RR_ZERO_BOTH 426, czero.nez, 0
  TEST_RR_ZERO_RD 427, czero.nez, 0x5ae5458b, 0
  TEST_RR_ZERO_RD 428, czero.nez, 0xa4fd9f8c, 0
  TEST_RR_ZERO_RD 429, czero.nez, 0xffffffff, 0

TEST_END
