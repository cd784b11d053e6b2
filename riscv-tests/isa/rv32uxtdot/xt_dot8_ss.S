// xt.dot8.ss: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.ss, 0x00010000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.ss, 0xffff0200, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.ss, 0x0000f000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.ss, 0xffff1200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.ss, 512, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.ss, 0xffff0200, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.ss, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.ss, 0xffff11e0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.ss, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.ss, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.ss, 0x0000f000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.ss, 0xffff11e0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.ss, 0x0000e100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.ss, 0xffff20e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.ss, 480, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.ss, 0xffff1200, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.ss, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.ss, 0xffff20e0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.ss, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.ss, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.ss, 512, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.ss, 0xfffffe04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.ss, 480, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.ss, 0xfffffe24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.ss, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.ss, 0xfffffd28, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.ss, 0xfffffdf0, 0x87654321, 240
  TEST_RR 30, xt.dot8.ss, 0xffffd280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.ss, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.ss, 0xfffffe16, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.ss, 0xfffffbd0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.ss, 0xffffe160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.ss, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.ss, 0xffffff04, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.ss, 0xfffff9b0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.ss, 0xfffff040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.ss, 0xfffff8e9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.ss, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.ss, 1936, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.ss, 0xffffff20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.ss, 0xffffef80, 128, 0x87654321
  TEST_RR 44, xt.dot8.ss, 0xffffcc68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.ss, 0xffffde80, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.ss, 0xffffdd46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.ss, 0xffffcd80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.ss, 0xffffee24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.ss, 0x00003c80, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.ss, 0xffffff02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.ss, 0, 0, 0
  TEST_RR 52, xt.dot8.ss, 0, 0, 1
  TEST_RR 53, xt.dot8.ss, 0, 0, 2
  TEST_RR 54, xt.dot8.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.ss, 0, 1, 0
  TEST_RR 60, xt.dot8.ss, 1, 1, 1
  TEST_RR 61, xt.dot8.ss, 2, 1, 2
  TEST_RR 62, xt.dot8.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.ss, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.ss, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot8.ss, 0, 2, 0
  TEST_RR 68, xt.dot8.ss, 2, 2, 1
  TEST_RR 69, xt.dot8.ss, 4, 2, 2
  TEST_RR 70, xt.dot8.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.ss, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.ss, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot8.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.ss, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.ss, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.ss, 0x00003f04, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.ss, 0xffffc080, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.ss, 0xffffc07f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.ss, 2, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.ss, 0xffffff84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.ss, 0xffffc080, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.ss, 0x00004000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.ss, 0x00004000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.ss, 128, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.ss, 128, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.ss, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.ss, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.ss, 0xffffc07f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.ss, 0x00004000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.ss, 0x00004001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.ss, 128, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.ss, 127, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.ss, 2, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.ss, 128, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.ss, 128, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.ss, 0x00004002, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.ss, 130, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.ss, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot8.ss, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot8.ss, 0xffffff84, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.ss, 128, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.ss, 127, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.ss, 130, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.ss, 4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot8.ss, 0x00005e71, 0x368f248c, 0x5a9348da
  TEST_RR 116, xt.dot8.ss, 0x00005e4b, 0x368f248d, 0x5a9348da
  TEST_RR 117, xt.dot8.ss, 0x000032b2, 0x00b65abc, 0xeace7d1d
  TEST_RR 118, xt.dot8.ss, 0x000032f6, 0x00b65abc, 0xeace7d1c
  TEST_RR 119, xt.dot8.ss, 34, 0xfffffffd, 0x000c35df
  TEST_RR 120, xt.dot8.ss, 0xffffffe0, 0xffffffff, 0x000c35df
  TEST_RR 121, xt.dot8.ss, 0xfffff07c, 0xffa1340d, 0x3116c55f
  TEST_RR 122, xt.dot8.ss, 0xfffff062, 0xffa1340d, 0x3116c55d
  TEST_RR 123, xt.dot8.ss, 0xffffe223, 0x9768cc1a, 0x01c400ce
  TEST_RR 124, xt.dot8.ss, 0xffffe15b, 0x9768cc1e, 0x01c400ce
  TEST_RR 125, xt.dot8.ss, 0xffffcf32, 0xfad4e07a, 0xdfc57fa4
  TEST_RR 126, xt.dot8.ss, 0xffffcd4a, 0xfad4e07a, 0xdfc57fa0
  TEST_RR 127, xt.dot8.ss, 0xffffd910, 0xb7c5d871, 0x73a931d6
  TEST_RR 128, xt.dot8.ss, 0xffffd7c0, 0xb7c5d879, 0x73a931d6
  TEST_RR 129, xt.dot8.ss, 68, 2, 0x4cdddb22
  TEST_RR 130, xt.dot8.ss, 84, 2, 0x4cdddb2a
  TEST_RR 131, xt.dot8.ss, 0x0000198e, 0xe82b4df2, 0xa42b17cd
  TEST_RR 132, xt.dot8.ss, 0x00001cbe, 0xe82b4de2, 0xa42b17cd
  TEST_RR 133, xt.dot8.ss, 0xffffdbe8, 0xf4ad33b2, 0x98308201
  TEST_RR 134, xt.dot8.ss, 0xffffd708, 0xf4ad33b2, 0x98308211
  TEST_RR 135, xt.dot8.ss, 62, 0xd333daf1, 0xfffffffe
  TEST_RR 136, xt.dot8.ss, 126, 0xd333dad1, 0xfffffffe
  TEST_RR 137, xt.dot8.ss, 0x0000153a, 0x6900cf1b, 0x00bbab2f
  TEST_RR 138, xt.dot8.ss, 0x000011da, 0x6900cf1b, 0x00bbab0f
  TEST_RR 139, xt.dot8.ss, 107, 0x70f613b4, 0xfffffffd
  TEST_RR 140, xt.dot8.ss, 0xffffffab, 0x70f613f4, 0xfffffffd
  TEST_RR 141, xt.dot8.ss, 0xffffffa9, 0x780202db, 0xffffffff
  TEST_RR 142, xt.dot8.ss, 2281, 0x780202db, 0xffffffbf
  TEST_RR 143, xt.dot8.ss, 0xffffd90c, 931, 0xfffff96b
  TEST_RR 144, xt.dot8.ss, 3724, 803, 0xfffff96b
  TEST_RR 145, xt.dot8.ss, 0x00002a5a, 0xa69b5e7a, 0xb786d0e3
  TEST_RR 146, xt.dot8.ss, 0x0000675a, 0xa69b5e7a, 0xb786d063
  TEST_RR 147, xt.dot8.ss, 0xffffdcda, 0xd23658c8, 0xf2b99bc9
  TEST_RR 148, xt.dot8.ss, 0xffffdc75, 0xd23659c8, 0xf2b99bc9
  TEST_RR 149, xt.dot8.ss, 155, 0xffffffed, 0xfffffff8
  TEST_RR 150, xt.dot8.ss, 156, 0xffffffed, 0xfffffef8
  TEST_RR 151, xt.dot8.ss, 0xfffffdf5, 0xfffffffb, 0x00059f7b
  TEST_RR 152, xt.dot8.ss, 0xfffffeb7, 0xfffffdfb, 0x00059f7b
  TEST_RR 153, xt.dot8.ss, 2446, 0x3d50e54e, 0x8357d519
  TEST_RR 154, xt.dot8.ss, 2392, 0x3d50e54e, 0x8357d719
  TEST_RR 155, xt.dot8.ss, 0xffffea7e, 0xffffd133, 0xfff871fc
  TEST_RR 156, xt.dot8.ss, 0xffffec42, 0xffffd533, 0xfff871fc
  TEST_RR 157, xt.dot8.ss, 0xffffc043, 0xbfcbb33c, 0x1f58228b
  TEST_RR 158, xt.dot8.ss, 0xffffbf0f, 0xbfcbb33c, 0x1f58268b
  TEST_RR 159, xt.dot8.ss, 1753, 0xffffffdb, 0x0c9f47d1
  TEST_RR 160, xt.dot8.ss, 1185, 0xfffff7db, 0x0c9f47d1
  TEST_RR 161, xt.dot8.ss, 0x000029bb, 0x8f7719db, 0xb505d3b6
  TEST_RR 162, xt.dot8.ss, 0x00002a83, 0x8f7719db, 0xb505dbb6
  TEST_RR 163, xt.dot8.ss, 0x00002dfc, 0xa3bc77e4, 0x52a96ae1
  TEST_RR 164, xt.dot8.ss, 0x0000275c, 0xa3bc67e4, 0x52a96ae1
  TEST_RR 165, xt.dot8.ss, 0xffffd63f, 0x8024886b, 0xfffffe99
  TEST_RR 166, xt.dot8.ss, 0xffffddbf, 0x8024886b, 0xffffee99
  TEST_RR 167, xt.dot8.ss, 0xffffe827, 0xb24830eb, 0x39a546b7
  TEST_RR 168, xt.dot8.ss, 0xffffdf67, 0xb24810eb, 0x39a546b7
  TEST_RR 169, xt.dot8.ss, 3003, 0x008b2cb8, 0x00bd4b71
  TEST_RR 170, xt.dot8.ss, 0x0000113b, 0x008b2cb8, 0x00bd6b71
  TEST_RR 171, xt.dot8.ss, 1012, 0xfffffff4, 0x8fa71eba
  TEST_RR 172, xt.dot8.ss, 0xfffffc74, 0xffffbff4, 0x8fa71eba
  TEST_RR 173, xt.dot8.ss, 0xffffc84f, 0xce45c78d, 0x2d4e4376
  TEST_RR 174, xt.dot8.ss, 0xffffd68f, 0xce45c78d, 0x2d4e0376
  TEST_RR 175, xt.dot8.ss, 3003, 0x000025f3, 0xfee67566
  TEST_RR 176, xt.dot8.ss, 0xffffd13b, 0x0000a5f3, 0xfee67566
  TEST_RR 177, xt.dot8.ss, 0xfffffb12, 0xa269d5de, 0x30256198
  TEST_RR 178, xt.dot8.ss, 0x00001092, 0xa269d5de, 0x3025e198
  TEST_RR 179, xt.dot8.ss, 0xffffecd2, 0x665f4415, 0xfecb07f9
  TEST_RR 180, xt.dot8.ss, 0xffffed07, 0x665e4415, 0xfecb07f9
  TEST_RR 181, xt.dot8.ss, 0xffffef20, 0xd10f4ec4, 72
  TEST_RR 182, xt.dot8.ss, 0xffffef2f, 0xd10f4ec4, 0x00010048
  TEST_RR 183, xt.dot8.ss, 0x00002d58, 0xe34106cd, 0xff52fc85
  TEST_RR 184, xt.dot8.ss, 0x00002dfc, 0xe34306cd, 0xff52fc85
  TEST_RR 185, xt.dot8.ss, 1983, 0x51f79deb, 0x625a46ab
  TEST_RR 186, xt.dot8.ss, 2001, 0x51f79deb, 0x625846ab
  TEST_RR 187, xt.dot8.ss, 0xffffeb31, 0xfd3fb107, 0x59265efc
  TEST_RR 188, xt.dot8.ss, 0xffffea99, 0xfd3bb107, 0x59265efc
  TEST_RR 189, xt.dot8.ss, 0xfffffc56, 0xfffffff3, 0xff8ab657
  TEST_RR 190, xt.dot8.ss, 0xfffffc52, 0xfffffff3, 0xff8eb657
  TEST_RR 191, xt.dot8.ss, 1503, 0xffb9fcb5, 0xfffe6ee8
  TEST_RR 192, xt.dot8.ss, 1519, 0xffb1fcb5, 0xfffe6ee8
  TEST_RR 193, xt.dot8.ss, 0xfffff250, 0xffec418d, 0xffffdf0c
  TEST_RR 194, xt.dot8.ss, 0xfffff2f0, 0xffec418d, 0xfff7df0c
  TEST_RR 195, xt.dot8.ss, 3482, 0xfffffc26, 0x05b34561
  TEST_RR 196, xt.dot8.ss, 0x0000126a, 0xffeffc26, 0x05b34561
  TEST_RR 197, xt.dot8.ss, 0xfffff05e, 0xf1514057, 210
  TEST_RR 198, xt.dot8.ss, 0xfffff56e, 0xf1514057, 0x001000d2
  TEST_RR 199, xt.dot8.ss, 1460, 0x1953c825, 0x000cfd08
  TEST_RR 200, xt.dot8.ss, 1844, 0x1973c825, 0x000cfd08
  TEST_RR 201, xt.dot8.ss, 1918, 0xffff5175, 0xc7380f06
  TEST_RR 202, xt.dot8.ss, 1950, 0xffff5175, 0xc7180f06
  TEST_RR 203, xt.dot8.ss, 0xffffcb24, 0xa546c522, 0xe48146a6
  TEST_RR 204, xt.dot8.ss, 0xffffeae4, 0xa506c522, 0xe48146a6
  TEST_RR 205, xt.dot8.ss, 0x000022ee, 0x0a33dd76, 0xffff8929
  TEST_RR 206, xt.dot8.ss, 0x0000162e, 0x0a33dd76, 0xffbf8929
  TEST_RR 207, xt.dot8.ss, 857, 0xfabda759, 0x7f15fb1d
  TEST_RR 208, xt.dot8.ss, 3545, 0xfa3da759, 0x7f15fb1d
  TEST_RR 209, xt.dot8.ss, 468, 0x002a16c8, 0x5f39c70c
  TEST_RR 210, xt.dot8.ss, 0xffffecd4, 0x002a16c8, 0x5fb9c70c
  TEST_RR 211, xt.dot8.ss, 2549, 0x797ea06a, 0x1b09654a
  TEST_RR 212, xt.dot8.ss, 2522, 0x787ea06a, 0x1b09654a
  TEST_RR 213, xt.dot8.ss, 0xffffff24, 0x8efe4ae6, 0x2bbf1387
  TEST_RR 214, xt.dot8.ss, 0xffffff96, 0x8efe4ae6, 0x2abf1387
  TEST_RR 215, xt.dot8.ss, 0xffffe55d, 0xaef9b1a3, 0xcc5e066b
  TEST_RR 216, xt.dot8.ss, 0xffffe5c5, 0xacf9b1a3, 0xcc5e066b
  TEST_RR 217, xt.dot8.ss, 3659, 0xfe634b96, 0xae2bb2d0
  TEST_RR 218, xt.dot8.ss, 3663, 0xfe634b96, 0xac2bb2d0
  TEST_RR 219, xt.dot8.ss, 0x00003aa4, 0xdb4ce73d, 0x0c43907c
  TEST_RR 220, xt.dot8.ss, 0x00003ad4, 0xdf4ce73d, 0x0c43907c
  TEST_RR 221, xt.dot8.ss, 170, 0xfffffffe, 0x90f670b0
  TEST_RR 222, xt.dot8.ss, 166, 0xfffffffe, 0x94f670b0
  TEST_RR 223, xt.dot8.ss, 0xffffff5a, 0x441fca79, 0xffffffff
  TEST_RR 224, xt.dot8.ss, 0xffffff52, 0x4c1fca79, 0xffffffff
  TEST_RR 225, xt.dot8.ss, 0x00002405, 0xa17bfe9a, 0xb1303628
  TEST_RR 226, xt.dot8.ss, 0x0000210d, 0xa17bfe9a, 0xb9303628
  TEST_RR 227, xt.dot8.ss, 0xffffe404, 0x454cc2ab, 0xffffe467
  TEST_RR 228, xt.dot8.ss, 0xffffe3f4, 0x554cc2ab, 0xffffe467
  TEST_RR 229, xt.dot8.ss, 0xffffdeed, 0x93330d41, 0x2c396387
  TEST_RR 230, xt.dot8.ss, 0xffffd81d, 0x93330d41, 0x3c396387
  TEST_RR 231, xt.dot8.ss, 0xfffffc3e, 0xfffffe37, 0x1fa065f1
  TEST_RR 232, xt.dot8.ss, 0xfffff85e, 0xdffffe37, 0x1fa065f1
  TEST_RR 233, xt.dot8.ss, 921, 0xdb8d1d08, 1377
  TEST_RR 234, xt.dot8.ss, 0xfffffef9, 0xdb8d1d08, 0x20000561
  TEST_RR 235, xt.dot8.ss, 0xffffff85, 0x0855e604, 0xfffffff2
  TEST_RR 236, xt.dot8.ss, 0xffffff45, 0x4855e604, 0xfffffff2
  TEST_RR 237, xt.dot8.ss, 0xffffeff1, 0x75dc1ff0, 0xcbcd2232
  TEST_RR 238, xt.dot8.ss, 0xffffd2b1, 0x75dc1ff0, 0x8bcd2232
  TEST_RR 239, xt.dot8.ss, 0xffffffb8, 0x9cae9bb0, 0xc25abc48
  TEST_RR 240, xt.dot8.ss, 0xffffe0b8, 0x1cae9bb0, 0xc25abc48
  TEST_RR 241, xt.dot8.ss, 0x00001d72, 0x8c416d91, 0xa1bdd0c9
  TEST_RR 242, xt.dot8.ss, 0xffffe372, 0x8c416d91, 0x21bdd0c9

  // Noise.
  TEST_RR 243, xt.dot8.ss, 0xffffbf70, 0x3f714842, 0xa1892108
  TEST_RR 244, xt.dot8.ss, 0x00003b59, 0x3a2388da, 0x23099af0
  TEST_RR 245, xt.dot8.ss, 0xfffff5c1, 0xf44abfa5, 0x9a2ae65f
  TEST_RR 246, xt.dot8.ss, 0xffffdb35, 0xef68d5b2, 0x88e46337
  TEST_RR 247, xt.dot8.ss, 0xfffffb22, 0x4f7bb619, 0x25266bdb
  TEST_RR 248, xt.dot8.ss, 0xfffff600, 0x03b5b660, 0xd5b71dc4
  TEST_RR 249, xt.dot8.ss, 0xffff95c7, 0xc795c228, 0x7f526e93
  TEST_RR 250, xt.dot8.ss, 0xffffd584, 0xc3d173fc, 0x4b26db41
  TEST_RR 251, xt.dot8.ss, 0xffffdb21, 0x22413660, 0x0cc536a3
  TEST_RR 252, xt.dot8.ss, 0xffff8f60, 0x88f84644, 0x72439c90
  TEST_RR 253, xt.dot8.ss, 0xffffb88a, 0x634ce060, 0x86ea31e1
  TEST_RR 254, xt.dot8.ss, 0x000020a2, 0x306274b1, 0x06064a0e
  TEST_RR 255, xt.dot8.ss, 0xffffa646, 0x7f14a940, 0x88e01eba
  TEST_RR 256, xt.dot8.ss, 0xffffefca, 0xb54b07f2, 0x75395e16
  TEST_RR 257, xt.dot8.ss, 921, 0x4edeb176, 0x4a296929
  TEST_RR 258, xt.dot8.ss, 0xfffffc53, 0x3420fa15, 0x9f4f1c53

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot8.ss, 0xffffe2ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot8.ss, 0xffffe2ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot8.ss, 0x00005c82, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot8.ss, 0x00005c82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot8.ss, 0xffffe2ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot8.ss, 0xffffe2ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot8.ss, 0x000069ae, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot8.ss, 0x000069ae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot8.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot8.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot8.ss, 0x00004000, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot8.ss, 0x00004000, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot8.ss, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot8.ss, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot8.ss, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot8.ss, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot8.ss, 0x000041ce, 0xfff59cae, 0xfff59cae, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot8.ss, 0x00005aa8, 0xc650e270, 0xc650e270, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot8.ss, 0x0000681b, 0xcfb5c77c, 0xcfb5c77c, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot8.ss, 0x00001fe7, 0xc30942fd, 0xc30942fd, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot8.ss, 0x00003585, 0xc4e0d7aa, 0xc4e0d7aa, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot8.ss, 0x000096b1, 0x83909afe, 0x83909afe, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot8.ss, 0x0000292d, 0x00044bba, 0x00044bba, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot8.ss, 0x00004eff, 0xf162dba1, 0xf162dba1, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot8.ss, 2503, 0xffffffce, 0xffffffce, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot8.ss, 0x00009766, 0xb565ac82, 0xb565ac82, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot8.ss, 0x00005852, 0x5a9fcecd, 0x5a9fcecd, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot8.ss, 0x0000379a, 0x12bf9ef7, 0x12bf9ef7, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot8.ss, 0x00005b23, 0x7ffdcc43, 0x7ffdcc43, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot8.ss, 256, 16, 16, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot8.ss, 0x00007167, 0x851a379b, 0x851a379b, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot8.ss, 0x000069d5, 0xd457347a, 0xd457347a, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot8.ss, 0x00001720, 0x0000bc24, 0x0000bc24, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot8.ss, 0x0000439b, 0x2304b969, 0x2304b969, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot8.ss, 3145, 968, 968, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot8.ss, 0x00004f8d, 0xa1ceaed2, 0xa1ceaed2, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot8.ss, 0x00004b5c, 0x31c1c379, 0x1d97811d, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot8.ss, 0x00007d1a, 0x7dc26de6, 0x7dc26de6, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot8.ss, 2274, 0xe8e41911, 0xe8e41911, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot8.ss, 671, 0xff06fd19, 0xff06fd19, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot8.ss, 0x00001473, 0xfffff9b8, 0xfffff9b8, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot8.ss, 0x0000515a, 0x234286ed, 0x234286ed, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot8.ss, 0x0000872e, 0xa1c59264, 0xa1c59264, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot8.ss, 0x000022d6, 0xeef45523, 0xeef45523, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot8.ss, 0x000081f2, 0x684b388b, 0x684b388b, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot8.ss, 2812, 0xffffffcb, 0xffffffcb, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot8.ss, 66, 0x00011ca1, 0xffffffff
  TEST_RR_RESULT_AFTER 306, 1, xt.dot8.ss, 0xfffff328, 0xfffffe7f, 0x335db1e6
  TEST_RR_RESULT_AFTER 307, 2, xt.dot8.ss, 0xfffff53f, 0x403f2b7b, 0xffffffeb

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot8.ss, 0x00003f72, 0xeaa32fba, 0xeaa32fba
  TEST_RR_12_AFTER 309, 0, 1, xt.dot8.ss, 0x000045a4, 0x0365f957, 0x0365f957
  TEST_RR_12_AFTER 310, 0, 2, xt.dot8.ss, 0x00007adb, 0x03878831, 0x03878831
  TEST_RR_12_AFTER 311, 1, 0, xt.dot8.ss, 12, 0xfffffffd, 0xfffffffd
  TEST_RR_12_AFTER 312, 1, 1, xt.dot8.ss, 0x00004065, 0x00114092, 0x00114092
  TEST_RR_12_AFTER 313, 1, 2, xt.dot8.ss, 2708, 0x31f7ff0f, 0x31f7ff0f
  TEST_RR_12_AFTER 314, 2, 0, xt.dot8.ss, 0x00006032, 0x0d8eba51, 0x0d8eba51
  TEST_RR_12_AFTER 315, 2, 1, xt.dot8.ss, 0x000050c9, 0x0000ab74, 0x0000ab74
  TEST_RR_12_AFTER 316, 2, 2, xt.dot8.ss, 639, 0xfffff215, 0xfffff215
  TEST_RR_21_AFTER 317, 0, 0, xt.dot8.ss, 0x000031d2, 0xffff682c, 0xffff682c
  TEST_RR_21_AFTER 318, 0, 1, xt.dot8.ss, 0x000052e1, 0xa8bc4441, 0xa8bc4441
  TEST_RR_21_AFTER 319, 0, 2, xt.dot8.ss, 0x00005042, 0x94c1cc2f, 0x94c1cc2f
  TEST_RR_21_AFTER 320, 1, 0, xt.dot8.ss, 0x000045df, 0xbfbd3eb7, 0xbfbd3eb7
  TEST_RR_21_AFTER 321, 1, 1, xt.dot8.ss, 0x000027dd, 613, 613
  TEST_RR_21_AFTER 322, 1, 2, xt.dot8.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 323, 2, 0, xt.dot8.ss, 0x00004cce, 0x1d4f70fa, 0x1d4f70fa
  TEST_RR_21_AFTER 324, 2, 1, xt.dot8.ss, 0x00006426, 0x59da7f0c, 0x59da7f0c
  TEST_RR_21_AFTER 325, 2, 2, xt.dot8.ss, 0x0000564c, 0xc20ea0a2, 0xc20ea0a2
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot8.ss, 0x00006046, 0x7407b146, 0x7407b146
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot8.ss, 3716, 0x9080758e, 0x5f3170be
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot8.ss, 0x0000356e, 0x0005b257, 0x0005b257
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot8.ss, 0x000076c3, 0xc1954863, 0xc1954863
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot8.ss, 0x000035c2, 0x00080375, 0x00080375
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot8.ss, 3287, 0xfffffac7, 0xfffffac7

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot8.ss, 2122, 0xffffe626, 0xffffe626
  TEST_RR_RS2_LOADED 333, 0, xt.dot8.ss, 2122, 0xffffe626, 0xffffe626
  TEST_RR_BOTH_LOADED 334, 0, xt.dot8.ss, 2122, 0xffffe626
  TEST_RR_RS1_LOADED 335, 1, xt.dot8.ss, 0x000069c6, 0x2c9d8d2e, 0x2c9d8d2e
  TEST_RR_RS2_LOADED 336, 1, xt.dot8.ss, 0x000069c6, 0x2c9d8d2e, 0x2c9d8d2e
  TEST_RR_BOTH_LOADED 337, 1, xt.dot8.ss, 0x000069c6, 0x2c9d8d2e
  TEST_RR_RS1_LOADED 338, 2, xt.dot8.ss, 370, 0x000013fd, 0x000013fd
  TEST_RR_RS2_LOADED 339, 2, xt.dot8.ss, 370, 0x000013fd, 0x000013fd
  TEST_RR_BOTH_LOADED 340, 2, xt.dot8.ss, 370, 0x000013fd

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot8.ss, 463, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot8.ss, 0xffffd0d8, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot8.ss, 0xffffff8c, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot8.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot8.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot8.ss, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot8.ss, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot8.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot8.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot8.ss, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot8.ss, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot8.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot8.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot8.ss, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot8.ss, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot8.ss, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot8.ss, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot8.ss, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot8.ss, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot8.ss, 0
  TEST_RR_ZERO_RD 361, xt.dot8.ss, 0xdbb52183, 0xb9c553a6
  TEST_RR_ZERO_RD 362, xt.dot8.ss, 0xfffffcb7, 0xd8d8a13f
  TEST_RR_ZERO_RD 363, xt.dot8.ss, 0x03fe7235, 0x054d9bde

TEST_END
