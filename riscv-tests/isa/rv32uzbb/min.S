// min: 327 cases, written by tools/generate.py.
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
  TEST_RR_REGISTERS 226, min, 0x602f21b9, 0x602f21b9, 0x602f21b9, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, min, 0x6f94e7dd, 0x6f94e7dd, 0x6f94e7dd, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, min, 0x7faca4da, 0x7faca4da, 0x7faca4da, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, min, 1, 1, 0x5b26391d, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, min, 0x17e1d9e3, 0x7d4a73da, 0x17e1d9e3, x5, x16, x22, x7
  TEST_RR_REGISTERS 231, min, 0x5a6ff0d7, 0x5a6ff0d7, 0x5cea03d6, x6, x17, x23, x7
  TEST_RR_REGISTERS 232, min, 0x70536745, 0x70536745, 0x70536745, x7, x18, x24, x5
  TEST_RR_REGISTERS 233, min, 0x754fc7f3, 0x754fc7f3, 0x754fc7f3, x8, x19, x25, x7
  TEST_RR_REGISTERS 234, min, 0x7685c217, 0x7685c217, 0x7685c217, x9, x20, x26, x7
  TEST_RR_REGISTERS 235, min, 0x7c6c5ccd, 0x7c6c5ccd, 0x7c6c5ccd, x10, x21, x27, x7
  TEST_RR_REGISTERS 236, min, 0x7f6720d8, 0x7f6720d8, 0x7f6720d8, x11, x22, x28, x7
  TEST_RR_REGISTERS 237, min, 0xb678b282, 0xb678b282, 0xffff36d4, x12, x23, x29, x7
  TEST_RR_REGISTERS 238, min, 0x9e01b5a9, 0x002e3f78, 0x9e01b5a9, x12, x23, x29, x7
  TEST_RR_REGISTERS 239, min, 0x609ab33d, 0x609ab33d, 0x609ab33d, x13, x24, x30, x7
  TEST_RR_REGISTERS 240, min, 0x60ffb039, 0x60ffb039, 0x60ffb039, x14, x25, x31, x7
  TEST_RR_REGISTERS 241, min, 0x776ea781, 0x776ea781, 0x776ea781, x15, x26, x1, x7
  TEST_RR_REGISTERS 242, min, 0x776f154e, 0x776f154e, 0x776f154e, x16, x27, x2, x7
  TEST_RR_REGISTERS 243, min, 0x78d2829b, 0x78d2829b, 0x78d2829b, x17, x28, x4, x7
  TEST_RR_REGISTERS 244, min, 0x7de3312d, 0x7de3312d, 0x7de3312d, x18, x29, x5, x7
  TEST_RR_REGISTERS 245, min, 0x7ef682f8, 0x7ef682f8, 0x7ef682f8, x19, x30, x6, x7
  TEST_RR_REGISTERS 246, min, 0xa245cdeb, 0xa245cdeb, 0x04ee9e6a, x20, x31, x7, x5
  TEST_RR_REGISTERS 247, min, 382, 0x420cdbc2, 382, x20, x31, x7, x5
  TEST_RR_REGISTERS 248, min, 0x7f92e231, 0x7f92e231, 0x7f92e231, x21, x1, x8, x7
  TEST_RR_REGISTERS 249, min, 0xfffffe95, 0xfffffe95, 0x030e8168, x22, x2, x9, x7
  TEST_RR_REGISTERS 250, min, 0xc3753ab0, 0x00001113, 0xc3753ab0, x22, x2, x9, x7
  TEST_RR_REGISTERS 251, min, 0x674b0712, 0x674b0712, 0x674b0712, x23, x4, x10, x7
  TEST_RR_REGISTERS 252, min, 0x75b4f3e9, 0x75b4f3e9, 0x75b4f3e9, x24, x5, x11, x7
  TEST_RR_REGISTERS 253, min, 0x7f6c069a, 0x7f6c069a, 0x7f6c069a, x25, x6, x12, x7
  TEST_RR_REGISTERS 254, min, 0x8ff88d30, 0x8ff88d30, 0, x26, x7, x13, x5
  TEST_RR_REGISTERS 255, min, 0xffff6118, 4, 0xffff6118, x26, x7, x13, x5
  TEST_RR_REGISTERS 256, min, 0x6cf41626, 0x6cf41626, 0x6cf41626, x27, x8, x14, x7
  TEST_RR_REGISTERS 257, min, 0x75954697, 0x75954697, 0x75954697, x28, x9, x15, x7
  TEST_RR_REGISTERS 258, min, 0x7aede3b3, 0x7aede3b3, 0x7aede3b3, x29, x10, x16, x7
  TEST_RR_REGISTERS 259, min, 0x7b360b9f, 0x7b360b9f, 0x7b360b9f, x30, x11, x17, x7
  TEST_RR_REGISTERS 260, min, 0x7f46c782, 0x7f46c782, 0x7f46c782, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 261, 0, min, 929, 0x627f254b, 929
  TEST_RR_RESULT_AFTER 262, 1, min, 0xc1608c4e, 0xc7ef27c1, 0xc1608c4e
  TEST_RR_RESULT_AFTER 263, 2, min, 0xac74a78e, 0xac74a78e, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 264, 0, 0, min, 0xffffffcd, 0xffffffcd, 0x3f46d34d
  TEST_RR_12_AFTER 265, 0, 0, min, 1, 0x138b3633, 1
  TEST_RR_12_AFTER 266, 0, 1, min, 0x67af028c, 0x67af028c, 0x67af028c
  TEST_RR_12_AFTER 267, 0, 2, min, 0x7665d00d, 0x7665d00d, 0x7665d00d
  TEST_RR_12_AFTER 268, 1, 0, min, 0x78903933, 0x78903933, 0x78903933
  TEST_RR_12_AFTER 269, 1, 1, min, 0xf045e4c0, 0xf045e4c0, 0
  TEST_RR_12_AFTER 270, 1, 1, min, 0xffffdec6, 0x000214d5, 0xffffdec6
  TEST_RR_12_AFTER 271, 1, 2, min, 0x78211381, 0x78211381, 0x78211381
  TEST_RR_12_AFTER 272, 2, 0, min, 0x0757aef8, 0x0757aef8, 0x50d3bfd8
  TEST_RR_12_AFTER 273, 2, 0, min, 0xc65771f7, 0x1ba3e12e, 0xc65771f7
  TEST_RR_12_AFTER 274, 2, 1, min, 0x72ca20d6, 0x72ca20d6, 0x72ca20d6
  TEST_RR_12_AFTER 275, 2, 2, min, 0x7f577053, 0x7f577053, 0x7f577053
  TEST_RR_21_AFTER 276, 0, 0, min, 0x7fd77c83, 0x7fd77c83, 0x7fd77c83
  TEST_RR_21_AFTER 277, 0, 1, min, 0xffffffe7, 0xffffffe7, 0
  TEST_RR_21_AFTER 278, 0, 1, min, 0xa3b8a91d, 0xaac4e3d8, 0xa3b8a91d
  TEST_RR_21_AFTER 279, 0, 2, min, 0x6a1da7eb, 0x6a1da7eb, 0x6a1da7eb
  TEST_RR_21_AFTER 280, 1, 0, min, 0x7806b182, 0x7806b182, 0x7806b182
  TEST_RR_21_AFTER 281, 1, 1, min, 0x79c2a4f1, 0x79c2a4f1, 0x79c2a4f1
  TEST_RR_21_AFTER 282, 1, 2, min, 0x7e13623b, 0x7e13623b, 0x7e13623b
  TEST_RR_21_AFTER 283, 2, 0, min, 0x7f6bd029, 0x7f6bd029, 0x7f6bd029
  TEST_RR_21_AFTER 284, 2, 1, min, 0xfc86077d, 0xfc86077d, 0
  TEST_RR_21_AFTER 285, 2, 1, min, 208, 0x7065c00f, 208
  TEST_RR_21_AFTER 286, 2, 2, min, 0x7e55a724, 0x7e55a724, 0x7e55a724
  TEST_RR_BOTH_AFTER 287, 0, 0, min, 0xb02d21e4, 0xb02d21e4, 0
  TEST_RR_BOTH_AFTER 288, 0, 0, min, 0x90112655, 0xffff0f81, 0x90112655
  TEST_RR_BOTH_AFTER 289, 0, 1, min, 0x632fb008, 0x632fb008, 0x632fb008
  TEST_RR_BOTH_AFTER 290, 0, 2, min, 0x6f8b66a1, 0x6f8b66a1, 0x6f8b66a1
  TEST_RR_BOTH_AFTER 291, 1, 0, min, 0x77649149, 0x77649149, 0x77649149
  TEST_RR_BOTH_AFTER 292, 1, 1, min, 0x79e14101, 0x79e14101, 0x79e14101
  TEST_RR_BOTH_AFTER 293, 2, 0, min, 0x7ab8e8c3, 0x7ab8e8c3, 0x7ab8e8c3

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 294, 0, min, 0x002fb3c6, 0x002fb3c6, 0x05901ece
  TEST_RR_RS2_LOADED 295, 0, min, 0x002fb3c6, 0x002fb3c6, 0x05901ece
  TEST_RR_BOTH_LOADED 296, 0, min, 0x002fb3c6, 0x002fb3c6
  TEST_RR_RS1_LOADED 297, 0, min, 0xae55d5ee, 0x0004caea, 0xae55d5ee
  TEST_RR_RS2_LOADED 298, 0, min, 0xae55d5ee, 0x0004caea, 0xae55d5ee
  TEST_RR_BOTH_LOADED 299, 0, min, 0x0004caea, 0x0004caea
  TEST_RR_RS1_LOADED 300, 1, min, 0x74a7c0a3, 0x74a7c0a3, 0x74a7c0a3
  TEST_RR_RS2_LOADED 301, 1, min, 0x74a7c0a3, 0x74a7c0a3, 0x74a7c0a3
  TEST_RR_BOTH_LOADED 302, 1, min, 0x74a7c0a3, 0x74a7c0a3
  TEST_RR_RS1_LOADED 303, 2, min, 0x7bc99379, 0x7bc99379, 0x7bc99379
  TEST_RR_RS2_LOADED 304, 2, min, 0x7bc99379, 0x7bc99379, 0x7bc99379
  TEST_RR_BOTH_LOADED 305, 2, min, 0x7bc99379, 0x7bc99379

  // Each result is at once a source.
  TEST_RR_CHAIN 306, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 307, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 308, min, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 309, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 310, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 311, min, 0, 1
  TEST_RR_ZERO_RS2 312, min, 0, 1
  TEST_RR_ZERO_RS1 313, min, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 314, min, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 315, min, 0, 0x60000000
  TEST_RR_ZERO_RS2 316, min, 0, 0x60000000
  TEST_RR_ZERO_RS1 317, min, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 318, min, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 319, min, 0, 5
  TEST_RR_ZERO_RS2 320, min, 0, 5
  TEST_RR_ZERO_RS1 321, min, 0, 0x00030201
  TEST_RR_ZERO_RS2 322, min, 0, 0x00030201
  TEST_RR_ZERO_RS1 323, min, 0, 0
  TEST_RR_ZERO_RS2 324, min, 0, 0
  TEST_RR_ZERO_BOTH 325, min, 0
  TEST_RR_ZERO_RD 326, min, 0xfffffff8, 0x0000315b
  TEST_RR_ZERO_RD 327, min, 0x001815d5, 0xfffec999
  TEST_RR_ZERO_RD 328, min, 0x002a6b36, 0x4e64ac37

TEST_END
