// min: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, min, 0, 0, 0
  TEST_RR 3, min, 0, 0, 1
  TEST_RR 4, min, 0, 0, 2
  TEST_RR 5, min, 0, 0, 0x7fffffff
  TEST_RR 6, min, 0x80000000, 0, 0x80000000
  TEST_RR 7, min, 0x80000001, 0, 0x80000001
  TEST_RR 8, min, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, min, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, min, 0, 1, 0
  TEST_RR 11, min, 1, 1, 1
  TEST_RR 12, min, 1, 1, 2
  TEST_RR 13, min, 1, 1, 0x7fffffff
  TEST_RR 14, min, 0x80000000, 1, 0x80000000
  TEST_RR 15, min, 0x80000001, 1, 0x80000001
  TEST_RR 16, min, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, min, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, min, 0, 2, 0
  TEST_RR 19, min, 1, 2, 1
  TEST_RR 20, min, 2, 2, 2
  TEST_RR 21, min, 2, 2, 0x7fffffff
  TEST_RR 22, min, 0x80000000, 2, 0x80000000
  TEST_RR 23, min, 0x80000001, 2, 0x80000001
  TEST_RR 24, min, 0xffff8000, 2, 0xffff8000
  TEST_RR 25, min, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, min, 0, 0x7fffffff, 0
  TEST_RR 27, min, 1, 0x7fffffff, 1
  TEST_RR 28, min, 2, 0x7fffffff, 2
  TEST_RR 29, min, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, min, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, min, 0x80000001, 0x7fffffff, 0x80000001
  TEST_RR 32, min, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, min, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, min, 0x80000000, 0x80000000, 0
  TEST_RR 35, min, 0x80000000, 0x80000000, 1
  TEST_RR 36, min, 0x80000000, 0x80000000, 2
  TEST_RR 37, min, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, min, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, min, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, min, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, min, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, min, 0x80000001, 0x80000001, 0
  TEST_RR 43, min, 0x80000001, 0x80000001, 1
  TEST_RR 44, min, 0x80000001, 0x80000001, 2
  TEST_RR 45, min, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, min, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, min, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, min, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, min, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, min, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, min, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, min, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, min, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, min, 0x80000000, 0xffff8000, 0x80000000
  TEST_RR 55, min, 0x80000001, 0xffff8000, 0x80000001
  TEST_RR 56, min, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, min, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, min, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, min, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, min, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, min, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, min, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, min, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, min, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, min, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, min, 0xd58f945d, 0xd58f945d, 0x01401c02
  TEST_RR 67, min, 0xd58f945c, 0xd58f945c, 0x01401c02
  TEST_RR 68, min, 0x84a8d31a, 2, 0x84a8d31a
  TEST_RR 69, min, 0x84a8d31b, 2, 0x84a8d31b
  TEST_RR 70, min, 0xffd0cd8e, 0xffd0cd8e, 0x1382ee21
  TEST_RR 71, min, 0xffd0cd8c, 0xffd0cd8c, 0x1382ee21
  TEST_RR 72, min, 0xff0f1244, 0x04eb7d43, 0xff0f1244
  TEST_RR 73, min, 0xff0f1246, 0x04eb7d43, 0xff0f1246
  TEST_RR 74, min, 0xeb0ec108, 0xeb0ec108, 0x2505e3d8
  TEST_RR 75, min, 0xeb0ec10c, 0xeb0ec10c, 0x2505e3d8
  TEST_RR 76, min, 0x812d75df, 0x12191a84, 0x812d75df
  TEST_RR 77, min, 0x812d75db, 0x12191a84, 0x812d75db
  TEST_RR 78, min, 0xfffb2d9a, 0xfffb2d9a, 0x04f25be9
  TEST_RR 79, min, 0xfffb2d92, 0xfffb2d92, 0x04f25be9
  TEST_RR 80, min, 0xffffffff, 0x62f3aa76, 0xffffffff
  TEST_RR 81, min, 0xfffffff7, 0x62f3aa76, 0xfffffff7
  TEST_RR 82, min, 6, 6, 0x748012da
  TEST_RR 83, min, 22, 22, 0x748012da
  TEST_RR 84, min, 0x8f86595c, 0xde92fc7f, 0x8f86595c
  TEST_RR 85, min, 0x8f86594c, 0xde92fc7f, 0x8f86594c
  TEST_RR 86, min, 0x05a9e32a, 0x05a9e32a, 0x264ce274
  TEST_RR 87, min, 0x05a9e30a, 0x05a9e30a, 0x264ce274
  TEST_RR 88, min, 0xffffffd8, 0x04fb33ed, 0xffffffd8
  TEST_RR 89, min, 0xfffffff8, 0x04fb33ed, 0xfffffff8
  TEST_RR 90, min, 0x9a4190ee, 0x9a4190ee, 0xfff0e717
  TEST_RR 91, min, 0x9a4190ae, 0x9a4190ae, 0xfff0e717
  TEST_RR 92, min, 0x26a5750f, 0x5aaab81d, 0x26a5750f
  TEST_RR 93, min, 0x26a5754f, 0x5aaab81d, 0x26a5754f
  TEST_RR 94, min, 0xeb99eda0, 0xeb99eda0, 0x05e8e9e2
  TEST_RR 95, min, 0xeb99ed20, 0xeb99ed20, 0x05e8e9e2
  TEST_RR 96, min, 0x2314664a, 0x394f56ab, 0x2314664a
  TEST_RR 97, min, 0x231466ca, 0x394f56ab, 0x231466ca
  TEST_RR 98, min, 0x9ec24681, 0x9ec24681, 0x532f5cf5
  TEST_RR 99, min, 0x9ec24781, 0x9ec24781, 0x532f5cf5
  TEST_RR 100, min, 0x0b9f528a, 0x5d056a7a, 0x0b9f528a
  TEST_RR 101, min, 0x0b9f538a, 0x5d056a7a, 0x0b9f538a
  TEST_RR 102, min, 0xefa90295, 0xefa90295, 0x0096675a
  TEST_RR 103, min, 0xefa90095, 0xefa90095, 0x0096675a
  TEST_RR 104, min, 0xff90b978, 0x6d5f623a, 0xff90b978
  TEST_RR 105, min, 0xff90bb78, 0x6d5f623a, 0xff90bb78
  TEST_RR 106, min, 0xe5bf34ec, 0xe5bf34ec, 0x0119a332
  TEST_RR 107, min, 0xe5bf30ec, 0xe5bf30ec, 0x0119a332
  TEST_RR 108, min, 0xeb0266d3, 0xffffffcd, 0xeb0266d3
  TEST_RR 109, min, 0xeb0262d3, 0xffffffcd, 0xeb0262d3
  TEST_RR 110, min, 1, 1, 0x0fafec26
  TEST_RR 111, min, 2049, 2049, 0x0fafec26
  TEST_RR 112, min, 0xe6d2a42a, 0xfffa0043, 0xe6d2a42a
  TEST_RR 113, min, 0xe6d2ac2a, 0xfffa0043, 0xe6d2ac2a
  TEST_RR 114, min, 0xddeb395d, 0xddeb395d, 0x155b12a3
  TEST_RR 115, min, 0xddeb295d, 0xddeb295d, 0x155b12a3
  TEST_RR 116, min, 0xe83e3c8f, 0x0000dd83, 0xe83e3c8f
  TEST_RR 117, min, 0xe83e2c8f, 0x0000dd83, 0xe83e2c8f
  TEST_RR 118, min, 0xee5d02bd, 0xee5d02bd, 0xfffffff9
  TEST_RR 119, min, 0xee5d22bd, 0xee5d22bd, 0xfffffff9
  TEST_RR 120, min, 2507, 0x00590b0c, 2507
  TEST_RR 121, min, 0x000029cb, 0x00590b0c, 0x000029cb
  TEST_RR 122, min, 0xafb3119c, 0xafb3119c, 0xffffcfb1
  TEST_RR 123, min, 0xafb3519c, 0xafb3519c, 0xffffcfb1
  TEST_RR 124, min, 0xb060fca7, 0x361ccfb8, 0xb060fca7
  TEST_RR 125, min, 0xb060bca7, 0x361ccfb8, 0xb060bca7
  TEST_RR 126, min, 0xdb8344ac, 0xdb8344ac, 0xf1872f69
  TEST_RR 127, min, 0xdb83c4ac, 0xdb83c4ac, 0xf1872f69
  TEST_RR 128, min, 0xff8c33e5, 1, 0xff8c33e5
  TEST_RR 129, min, 0xff8cb3e5, 1, 0xff8cb3e5
  TEST_RR 130, min, 0xfffffe75, 0xfffffe75, 0x4074875f
  TEST_RR 131, min, 0xfffefe75, 0xfffefe75, 0x4074875f
  TEST_RR 132, min, 0xe75b9c3e, 0xff58f41c, 0xe75b9c3e
  TEST_RR 133, min, 0xe75a9c3e, 0xff58f41c, 0xe75a9c3e
  TEST_RR 134, min, 0xffffff7c, 0xffffff7c, 0x462b83e7
  TEST_RR 135, min, 0xfffdff7c, 0xfffdff7c, 0x462b83e7
  TEST_RR 136, min, 0xa777ea76, 0xfff4577b, 0xa777ea76
  TEST_RR 137, min, 0xa775ea76, 0xfff4577b, 0xa775ea76
  TEST_RR 138, min, 0xe27ce501, 0xe27ce501, 0xf841d091
  TEST_RR 139, min, 0xe278e501, 0xe278e501, 0xf841d091
  TEST_RR 140, min, 0xffffff30, 0xffffff30, 0xfffffff1
  TEST_RR 141, min, 0xfffbfff1, 0xffffff30, 0xfffbfff1
  TEST_RR 142, min, 0xfffffeca, 0xfffffeca, 0x5d14a165
  TEST_RR 143, min, 0xfff7feca, 0xfff7feca, 0x5d14a165
  TEST_RR 144, min, 0, 0x5020a1a2, 0
  TEST_RR 145, min, 0x00080000, 0x5020a1a2, 0x00080000
  TEST_RR 146, min, 0x9b9aa6d8, 0x9b9aa6d8, 0x41b43ad7
  TEST_RR 147, min, 0x9b8aa6d8, 0x9b8aa6d8, 0x41b43ad7
  TEST_RR 148, min, 0xaed7c715, 0x6864d8f6, 0xaed7c715
  TEST_RR 149, min, 0xaec7c715, 0x6864d8f6, 0xaec7c715
  TEST_RR 150, min, 0xe54d7911, 0xe54d7911, 0x420a08fd
  TEST_RR 151, min, 0xe56d7911, 0xe56d7911, 0x420a08fd
  TEST_RR 152, min, 0xfffff1ff, 0x4440dc09, 0xfffff1ff
  TEST_RR 153, min, 0xffdff1ff, 0x4440dc09, 0xffdff1ff
  TEST_RR 154, min, 0xfffff121, 0xffffffff, 0xfffff121
  TEST_RR 155, min, 0xffbfffff, 0xffbfffff, 0xfffff121
  TEST_RR 156, min, 0x8d6e2877, 0xfffffff0, 0x8d6e2877
  TEST_RR 157, min, 0x8d2e2877, 0xfffffff0, 0x8d2e2877
  TEST_RR 158, min, 0xc541c84b, 0xc541c84b, 0x00105011
  TEST_RR 159, min, 0xc5c1c84b, 0xc5c1c84b, 0x00105011
  TEST_RR 160, min, 0xffffff6d, 0xffffff6d, 0xfffffff2
  TEST_RR 161, min, 0xff7ffff2, 0xffffff6d, 0xff7ffff2
  TEST_RR 162, min, 0x1e8a8e7d, 0x1e8a8e7d, 0x30c30c3b
  TEST_RR 163, min, 0x1f8a8e7d, 0x1f8a8e7d, 0x30c30c3b
  TEST_RR 164, min, 0xfffffffe, 693, 0xfffffffe
  TEST_RR 165, min, 0xfefffffe, 693, 0xfefffffe
  TEST_RR 166, min, 0x00656d8b, 0x00656d8b, 0x7ce449ae
  TEST_RR 167, min, 0x02656d8b, 0x02656d8b, 0x7ce449ae
  TEST_RR 168, min, 0xffff55d2, 0x02f5dda2, 0xffff55d2
  TEST_RR 169, min, 0xfdff55d2, 0x02f5dda2, 0xfdff55d2
  TEST_RR 170, min, 0xea75734d, 0xea75734d, 0x00001d16
  TEST_RR 171, min, 0xee75734d, 0xee75734d, 0x00001d16
  TEST_RR 172, min, 0xeb94520d, 0x54760f85, 0xeb94520d
  TEST_RR 173, min, 0xef94520d, 0x54760f85, 0xef94520d
  TEST_RR 174, min, 0, 0, 0x61e99240
  TEST_RR 175, min, 0x08000000, 0x08000000, 0x61e99240
  TEST_RR 176, min, 0xfa5497c3, 0x00006996, 0xfa5497c3
  TEST_RR 177, min, 0xf25497c3, 0x00006996, 0xf25497c3
  TEST_RR 178, min, 0x1582be77, 0x1582be77, 0x66b2e52a
  TEST_RR 179, min, 0x0582be77, 0x0582be77, 0x66b2e52a
  TEST_RR 180, min, 0xde71222b, 0x59305516, 0xde71222b
  TEST_RR 181, min, 0xce71222b, 0x59305516, 0xce71222b
  TEST_RR 182, min, 0x8e00d220, 0xab7d3bcf, 0x8e00d220
  TEST_RR 183, min, 0x8b7d3bcf, 0x8b7d3bcf, 0x8e00d220
  TEST_RR 184, min, 0xd6bed529, 0xffc42de5, 0xd6bed529
  TEST_RR 185, min, 0xf6bed529, 0xffc42de5, 0xf6bed529
  TEST_RR 186, min, 0x8970b6e4, 0x8970b6e4, 0x00d04d3f
  TEST_RR 187, min, 0xc970b6e4, 0xc970b6e4, 0x00d04d3f
  TEST_RR 188, min, 0x08754ed5, 0x77a5ee71, 0x08754ed5
  TEST_RR 189, min, 0x48754ed5, 0x77a5ee71, 0x48754ed5
  TEST_RR 190, min, 0xcc07cb8f, 0xcc07cb8f, 0x02404dd8
  TEST_RR 191, min, 0x02404dd8, 0x4c07cb8f, 0x02404dd8
  TEST_RR 192, min, 0x06115d63, 0x06115d63, 0x14b31b80
  TEST_RR 193, min, 0x94b31b80, 0x06115d63, 0x94b31b80

  // Noise.
  TEST_RR 194, min, 0xc09d8fdd, 0xc09d8fdd, 0x656c675e
  TEST_RR 195, min, 0x961597bb, 0x961597bb, 0xf3b74896
  TEST_RR 196, min, 0xe755abd3, 0xe755abd3, 0x4bbea106
  TEST_RR 197, min, 0x9daff7c7, 0x9daff7c7, 0xd99893fe
  TEST_RR 198, min, 0xa4652457, 0xa4652457, 0x41db4188
  TEST_RR 199, min, 0xe50cd9b4, 0xe50cd9b4, 0xf65bb5e7
  TEST_RR 200, min, 0x83cb8ffd, 0x83cb8ffd, 0x17cf8807
  TEST_RR 201, min, 0x9be34dfa, 0xd1ea1a81, 0x9be34dfa
  TEST_RR 202, min, 0x87556988, 0x5c47bec4, 0x87556988
  TEST_RR 203, min, 0x02a60b7d, 0x02a60b7d, 0x36e1d8df
  TEST_RR 204, min, 0xd67706d6, 0xd67706d6, 0x336d97f2
  TEST_RR 205, min, 0x99cab22c, 0xff7014c8, 0x99cab22c
  TEST_RR 206, min, 0xc45cc97f, 0x0dde613d, 0xc45cc97f
  TEST_RR 207, min, 0xfe75d62b, 0xfe75d62b, 0x3512edc4
  TEST_RR 208, min, 0xf8f924e6, 0x2abc56ce, 0xf8f924e6
  TEST_RR 209, min, 0x4da3b624, 0x4da3b624, 0x66454512

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 213, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, min, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, min, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, min, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, min, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, min, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, min, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, min, 3, 7, 3
  TEST_RR_RD_IS_RS2 223, min, 3, 7, 3
  TEST_RR_SAME_SOURCES 224, min, 7, 7
  TEST_RR_ALL_SAME 225, min, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, min, 0x67f39713, 0x67f39713, 0x67f39713, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, min, 0x7f5a1652, 0x7f5a1652, 0x7f5a1652, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, min, 0xb61f1343, 0xb61f1343, 0xffbac1ee, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, min, 0xffffffff, 1033, 0xffffffff, x4, x15, x21, x7
  TEST_RR_REGISTERS 230, min, 0x64241560, 0x64241560, 0x64241560, x5, x16, x22, x7
  TEST_RR_REGISTERS 231, min, 0x786776ab, 0x786776ab, 0x786776ab, x6, x17, x23, x7
  TEST_RR_REGISTERS 232, min, 0x8ea8ac5d, 0x8ea8ac5d, 0xec21b685, x7, x18, x24, x5
  TEST_RR_REGISTERS 233, min, 0xffffffd1, 0x0001ae7a, 0xffffffd1, x7, x18, x24, x5
  TEST_RR_REGISTERS 234, min, 0x61b5c3f1, 0x61b5c3f1, 0x61b5c3f1, x8, x19, x25, x7
  TEST_RR_REGISTERS 235, min, 0x776c8719, 0x776c8719, 0x776c8719, x9, x20, x26, x7
  TEST_RR_REGISTERS 236, min, 0x78f99608, 0x78f99608, 0x78f99608, x10, x21, x27, x7
  TEST_RR_REGISTERS 237, min, 0xb4d99ca7, 0xb4d99ca7, 0x59106daf, x11, x22, x28, x7
  TEST_RR_REGISTERS 238, min, 0xe1afbb1b, 0x34e3ef08, 0xe1afbb1b, x11, x22, x28, x7
  TEST_RR_REGISTERS 239, min, 0x6bcdf06d, 0x6bcdf06d, 0x6bcdf06d, x12, x23, x29, x7
  TEST_RR_REGISTERS 240, min, 0x761f5603, 0x761f5603, 0x761f5603, x13, x24, x30, x7
  TEST_RR_REGISTERS 241, min, 0x424840b2, 0x424840b2, 0x4757aeb5, x14, x25, x31, x7
  TEST_RR_REGISTERS 242, min, 0xfffd3718, 0x01f661f8, 0xfffd3718, x14, x25, x31, x7
  TEST_RR_REGISTERS 243, min, 0x7a3c46db, 0x7a3c46db, 0x7a3c46db, x15, x26, x1, x7
  TEST_RR_REGISTERS 244, min, 0x7e531c17, 0x7e531c17, 0x7e531c17, x16, x27, x2, x7
  TEST_RR_REGISTERS 245, min, 0x60107c32, 0x60107c32, 0x6ec8a82e, x17, x28, x4, x7
  TEST_RR_REGISTERS 246, min, 5, 0x000547af, 5, x17, x28, x4, x7
  TEST_RR_REGISTERS 247, min, 0x6de9b63e, 0x6de9b63e, 0x6de9b63e, x18, x29, x5, x7
  TEST_RR_REGISTERS 248, min, 0x7fc57575, 0x7fc57575, 0x7fc57575, x19, x30, x6, x7
  TEST_RR_REGISTERS 249, min, 0xe0c769e1, 0xe0c769e1, 0x76dfc481, x20, x31, x7, x5
  TEST_RR_REGISTERS 250, min, 0xe43b32d3, 0xf778fb2b, 0xe43b32d3, x20, x31, x7, x5
  TEST_RR_REGISTERS 251, min, 0x601de7fd, 0x601de7fd, 0x601de7fd, x21, x1, x8, x7
  TEST_RR_REGISTERS 252, min, 0x729a56f0, 0x729a56f0, 0x729a56f0, x22, x2, x9, x7
  TEST_RR_REGISTERS 253, min, 0x73c37333, 0x73c37333, 0x73c37333, x23, x4, x10, x7
  TEST_RR_REGISTERS 254, min, 0x7c69bac1, 0x7c69bac1, 0x7c69bac1, x24, x5, x11, x7
  TEST_RR_REGISTERS 255, min, 0xa6d7c4c1, 0xa6d7c4c1, 0xffff2271, x25, x6, x12, x7
  TEST_RR_REGISTERS 256, min, 0x3b357c7c, 0x5b865976, 0x3b357c7c, x25, x6, x12, x7
  TEST_RR_REGISTERS 257, min, 0x645b06e4, 0x645b06e4, 0x645b06e4, x26, x7, x13, x5
  TEST_RR_REGISTERS 258, min, 0x6569760e, 0x6569760e, 0x6569760e, x27, x8, x14, x7
  TEST_RR_REGISTERS 259, min, 0x6a676546, 0x6a676546, 0x6a676546, x28, x9, x15, x7
  TEST_RR_REGISTERS 260, min, 0x742001ea, 0x742001ea, 0x742001ea, x29, x10, x16, x7
  TEST_RR_REGISTERS 261, min, 0x7a268305, 0x7a268305, 0x7a268305, x30, x11, x17, x7
  TEST_RR_REGISTERS 262, min, 0xab6dbe1b, 0xab6dbe1b, 0x3ccfa4ef, x31, x12, x18, x7
  TEST_RR_REGISTERS 263, min, 1328, 0x3f2df7c6, 1328, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 264, 0, min, 0x000043b4, 0x000043b4, 0x196ae064
  TEST_RR_RESULT_AFTER 265, 1, min, 0xffff2c4f, 0x00667ed9, 0xffff2c4f
  TEST_RR_RESULT_AFTER 266, 2, min, 0x176e985b, 0x25249e8b, 0x176e985b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 267, 0, 0, min, 0x5e06b359, 0x5e06b359, 0x5e06b359
  TEST_RR_12_AFTER 268, 0, 1, min, 0x7681f8d5, 0x7681f8d5, 0x7681f8d5
  TEST_RR_12_AFTER 269, 0, 2, min, 0x7fdc851b, 0x7fdc851b, 0x7fdc851b
  TEST_RR_12_AFTER 270, 1, 0, min, 0x7ffd1a2d, 0x7ffd1a2d, 0x7ffd1a2d
  TEST_RR_12_AFTER 271, 1, 1, min, 0xffa8a8e3, 0xffa8a8e3, 0x60ac07b3
  TEST_RR_12_AFTER 272, 1, 1, min, 0xc970adc6, 0xe4581954, 0xc970adc6
  TEST_RR_12_AFTER 273, 1, 2, min, 0x74ea5062, 0x74ea5062, 0x74ea5062
  TEST_RR_12_AFTER 274, 2, 0, min, 0x7a030897, 0x7a030897, 0x7a030897
  TEST_RR_12_AFTER 275, 2, 1, min, 0x7c6f4542, 0x7c6f4542, 0x7c6f4542
  TEST_RR_12_AFTER 276, 2, 2, min, 0xa43136c2, 0xa43136c2, 0x33dc565e
  TEST_RR_12_AFTER 277, 2, 2, min, 0xff9a2d95, 0x1ac0390a, 0xff9a2d95
  TEST_RR_21_AFTER 278, 0, 0, min, 0x5fe8123a, 0x5fe8123a, 0x5fe8123a
  TEST_RR_21_AFTER 279, 0, 1, min, 0x7e42d085, 0x7e42d085, 0x7e42d085
  TEST_RR_21_AFTER 280, 0, 2, min, 0x0007c427, 0x0007c427, 0x2592fe3b
  TEST_RR_21_AFTER 281, 0, 2, min, 0x2826a6db, 0x6023215a, 0x2826a6db
  TEST_RR_21_AFTER 282, 1, 0, min, 0x697a32f1, 0x697a32f1, 0x697a32f1
  TEST_RR_21_AFTER 283, 1, 1, min, 0x7642692a, 0x7642692a, 0x7642692a
  TEST_RR_21_AFTER 284, 1, 2, min, 0x7bb780fa, 0x7bb780fa, 0x7bb780fa
  TEST_RR_21_AFTER 285, 2, 0, min, 0x7d4085ec, 0x7d4085ec, 0x7d4085ec
  TEST_RR_21_AFTER 286, 2, 1, min, 0x855a3adc, 0x855a3adc, 0xa13f9b05
  TEST_RR_21_AFTER 287, 2, 1, min, 95, 0x1281b431, 95
  TEST_RR_21_AFTER 288, 2, 2, min, 0x5f78c116, 0x5f78c116, 0x5f78c116
  TEST_RR_BOTH_AFTER 289, 0, 0, min, 0x77e38420, 0x77e38420, 0x77e38420
  TEST_RR_BOTH_AFTER 290, 0, 1, min, 0x7930a3f5, 0x7930a3f5, 0x7ddd8d23
  TEST_RR_BOTH_AFTER 291, 0, 2, min, 0xdddc9e94, 0xdddc9e94, 0x716434c9
  TEST_RR_BOTH_AFTER 292, 0, 2, min, 0xa4192d1c, 0xe00134af, 0xa4192d1c
  TEST_RR_BOTH_AFTER 293, 1, 0, min, 0x628bf3b2, 0x628bf3b2, 0x628bf3b2
  TEST_RR_BOTH_AFTER 294, 1, 1, min, 0x7d82d57b, 0x7d82d57b, 0x7d82d57b
  TEST_RR_BOTH_AFTER 295, 2, 0, min, 0xa16cb0b6, 0xa16cb0b6, 0xff080b95
  TEST_RR_BOTH_AFTER 296, 2, 0, min, 0xac84c46e, 0x00004b49, 0xac84c46e

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 297, 0, min, 0x73534091, 0x73534091, 0x73534091
  TEST_RR_RS2_LOADED 298, 0, min, 0x73534091, 0x73534091, 0x73534091
  TEST_RR_BOTH_LOADED 299, 0, min, 0x73534091, 0x73534091
  TEST_RR_RS1_LOADED 300, 1, min, 0x7affffaf, 0x7affffaf, 0x7affffaf
  TEST_RR_RS2_LOADED 301, 1, min, 0x7affffaf, 0x7affffaf, 0x7affffaf
  TEST_RR_BOTH_LOADED 302, 1, min, 0x7affffaf, 0x7affffaf
  TEST_RR_RS1_LOADED 303, 2, min, 0x9961bb60, 0x9961bb60, 0xb05add99
  TEST_RR_RS2_LOADED 304, 2, min, 0x9961bb60, 0x9961bb60, 0xb05add99
  TEST_RR_BOTH_LOADED 305, 2, min, 0x9961bb60, 0x9961bb60
  TEST_RR_RS1_LOADED 306, 2, min, 0x1cc8d59a, 0x586b0eef, 0x1cc8d59a
  TEST_RR_RS2_LOADED 307, 2, min, 0x1cc8d59a, 0x586b0eef, 0x1cc8d59a
  TEST_RR_BOTH_LOADED 308, 2, min, 0x586b0eef, 0x586b0eef

  // Each result is at once a source.
  TEST_RR_CHAIN 309, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, min, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, min, 0, 1
  TEST_RR_ZERO_RS2 315, min, 0, 1
  TEST_RR_ZERO_RS1 316, min, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 317, min, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 318, min, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, min, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, min, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 321, min, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 322, min, 0, 5
  TEST_RR_ZERO_RS2 323, min, 0, 5
  TEST_RR_ZERO_RS1 324, min, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, min, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, min, 0, 0
  TEST_RR_ZERO_RS2 327, min, 0, 0
  TEST_RR_ZERO_BOTH 328, min, 0
  TEST_RR_ZERO_RD 329, min, 0xfff02fff, 0x4b0ab88a
  TEST_RR_ZERO_RD 330, min, 0x7b80047e, 0x83a4b679
  TEST_RR_ZERO_RD 331, min, 0xfff10c46, 0x63d6a9c0

TEST_END
