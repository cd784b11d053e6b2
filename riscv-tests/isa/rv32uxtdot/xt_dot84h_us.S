// xt.dot84h.us: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.us, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.us, 1536, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.us, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.us, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.us, 0xfffffe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.us, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.us, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.us, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.us, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.us, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.us, 0xfffff780, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.us, 1632, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.us, 0xffffef00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.us, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.us, 0xfffffde0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.us, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.us, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.us, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.us, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.us, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.us, 0xfffff010, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.us, 3060, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.us, 0xffffe020, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.us, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.us, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.us, 0xffffffe4, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.us, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.us, 0xfffffe40, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.us, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.us, 0xffffffeb, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.us, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.us, 0xfffffeb0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.us, 0xffffffdf, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.us, 0xfffffff2, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.us, 0xffffffbd, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.us, 0xffffff20, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.us, 0xffffff9b, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.us, 0xfffffff9, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.us, 0xffffff79, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.us, 0xffffff90, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.us, 640, 128, 0x87654321
  TEST_RR 44, xt.dot84h.us, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.us, 768, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.us, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.us, 896, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.us, 1150, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.us, 0xfffffc00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.us, 1558, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.us, 0, 0, 0
  TEST_RR 52, xt.dot84h.us, 0, 0, 1
  TEST_RR 53, xt.dot84h.us, 0, 0, 2
  TEST_RR 54, xt.dot84h.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.us, 0, 1, 0
  TEST_RR 60, xt.dot84h.us, 0, 1, 1
  TEST_RR 61, xt.dot84h.us, 0, 1, 2
  TEST_RR 62, xt.dot84h.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.us, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.us, 0xffffffff, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.us, 0, 2, 0
  TEST_RR 68, xt.dot84h.us, 0, 2, 1
  TEST_RR 69, xt.dot84h.us, 0, 2, 2
  TEST_RR 70, xt.dot84h.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.us, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.us, 0xfffffffe, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.us, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.us, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.us, 124, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.us, 0xfffffc08, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.us, 0xfffffc08, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.us, 0xfffffc84, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.us, 0xfffffc84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.us, 896, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.us, 0xfffffc00, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.us, 0xfffffc00, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.us, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.us, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.us, 895, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.us, 0xfffffc00, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.us, 0xfffffc00, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.us, 0xffffff7f, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.us, 0xffffff7f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.us, 1402, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.us, 0xfffff808, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.us, 0xfffff808, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.us, 0xfffffd82, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.us, 0xfffffd82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.us, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.us, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.us, 1020, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.us, 0xfffff808, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.us, 0xfffff808, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84h.us, 613, 0x00cc4d77, 0xe42daaaf
  TEST_RR 116, xt.dot84h.us, 616, 0x00cc4d76, 0xe42daaaf
  TEST_RR 117, xt.dot84h.us, 0xfffff81d, 0xf454db43, 0x0f9a4911
  TEST_RR 118, xt.dot84h.us, 0xfffff829, 0xf454db41, 0x0f9a4911
  TEST_RR 119, xt.dot84h.us, 175, 0x6f532b98, 0xc2714852
  TEST_RR 120, xt.dot84h.us, 179, 0x6f532b9c, 0xc2714852
  TEST_RR 121, xt.dot84h.us, 0xffffff37, 2751, 0xffffffef
  TEST_RR 122, xt.dot84h.us, 0xffffff3f, 2743, 0xffffffef
  TEST_RR 123, xt.dot84h.us, 0xfffffc77, 0x0ce4287d, 0xfffbb619
  TEST_RR 124, xt.dot84h.us, 0xfffffcc7, 0x0ce4286d, 0xfffbb619
  TEST_RR 125, xt.dot84h.us, 0xfffffb42, 0xfffd2d50, 0x1873c1b7
  TEST_RR 126, xt.dot84h.us, 0xfffffba2, 0xfffd2d70, 0x1873c1b7
  TEST_RR 127, xt.dot84h.us, 248, 0x1bf6fafc, 0x002f5605
  TEST_RR 128, xt.dot84h.us, 312, 0x1bf6fabc, 0x002f5605
  TEST_RR 129, xt.dot84h.us, 0xfffff908, 0x0003fb68, 0x0dbb73c0
  TEST_RR 130, xt.dot84h.us, 0xfffff688, 0x0003fbe8, 0x0dbb73c0
  TEST_RR 131, xt.dot84h.us, 1152, 0x67dadae4, 0xe6b5f6c0
  TEST_RR 132, xt.dot84h.us, 1147, 0x67dadbe4, 0xe6b5f6c0
  TEST_RR 133, xt.dot84h.us, 0xfffffd09, 0xfe663d36, 0xcf51a08e
  TEST_RR 134, xt.dot84h.us, 0xfffffd13, 0xfe663f36, 0xcf51a08e
  TEST_RR 135, xt.dot84h.us, 0xfffffc85, 0xe6f9f4a8, 0xffffec64
  TEST_RR 136, xt.dot84h.us, 0xfffffc89, 0xe6f9f0a8, 0xffffec64
  TEST_RR 137, xt.dot84h.us, 0xfffffc36, 0x92819bc4, 0x70c996e4
  TEST_RR 138, xt.dot84h.us, 0xfffffc56, 0x928193c4, 0x70c996e4
  TEST_RR 139, xt.dot84h.us, 823, 0xdd05a297, 0xe726b55b
  TEST_RR 140, xt.dot84h.us, 855, 0xdd05b297, 0xe726b55b
  TEST_RR 141, xt.dot84h.us, 0xfffffe30, 0xa63abf31, 0xffffb797
  TEST_RR 142, xt.dot84h.us, 0xfffffe50, 0xa63a9f31, 0xffffb797
  TEST_RR 143, xt.dot84h.us, 248, 0x7b11ed0e, 0x36f1572b
  TEST_RR 144, xt.dot84h.us, 312, 0x7b11ad0e, 0x36f1572b
  TEST_RR 145, xt.dot84h.us, 233, 0x00003f55, 0xce12d353
  TEST_RR 146, xt.dot84h.us, 361, 0x0000bf55, 0xce12d353
  TEST_RR 147, xt.dot84h.us, 1427, 0xff4ed8ce, 0x786bc7d7
  TEST_RR 148, xt.dot84h.us, 1419, 0xff4fd8ce, 0x786bc7d7
  TEST_RR 149, xt.dot84h.us, 0xfffffcc6, 0xffd6af3f, 0x3ca5e393
  TEST_RR 150, xt.dot84h.us, 0xfffffc87, 0xffd6af3f, 0x3ca4e393
  TEST_RR 151, xt.dot84h.us, 0xfffffe34, 0x49d404ab, 0xffffff0b
  TEST_RR 152, xt.dot84h.us, 0xfffffe32, 0x49d604ab, 0xffffff0b
  TEST_RR 153, xt.dot84h.us, 1170, 0xf212852f, 0x126239c5
  TEST_RR 154, xt.dot84h.us, 1076, 0xf212852f, 0x126039c5
  TEST_RR 155, xt.dot84h.us, 0xfffffc7c, 0xffffbec8, 0xffff2b4a
  TEST_RR 156, xt.dot84h.us, 0xfffffc80, 0xfffbbec8, 0xffff2b4a
  TEST_RR 157, xt.dot84h.us, 1090, 0xfff8ec21, 0x37b936d3
  TEST_RR 158, xt.dot84h.us, 1222, 0xfff8ec21, 0x37bd36d3
  TEST_RR 159, xt.dot84h.us, 0xfffffde9, 0xbc11b496, 0xfffffb85
  TEST_RR 160, xt.dot84h.us, 0xfffffde1, 0xbc19b496, 0xfffffb85
  TEST_RR 161, xt.dot84h.us, 848, 0xfffff997, 0x35a226b3
  TEST_RR 162, xt.dot84h.us, 0xfffffe98, 0xfffff997, 0x35aa26b3
  TEST_RR 163, xt.dot84h.us, 180, 0x9ddaedc6, 0x03e086c5
  TEST_RR 164, xt.dot84h.us, 132, 0x9dcaedc6, 0x03e086c5
  TEST_RR 165, xt.dot84h.us, 0xffffff88, 0x96f44489, 0x91e63605
  TEST_RR 166, xt.dot84h.us, 0xffffffcc, 0x96f44489, 0x91f63605
  TEST_RR 167, xt.dot84h.us, 0xfffffefb, 0x7eddc155, 0xfc326d0a
  TEST_RR 168, xt.dot84h.us, 0xfffffe7b, 0x7efdc155, 0xfc326d0a
  TEST_RR 169, xt.dot84h.us, 889, 0x7a7174b2, 0xd740e14e
  TEST_RR 170, xt.dot84h.us, 1121, 0x7a7174b2, 0xd760e14e
  TEST_RR 171, xt.dot84h.us, 0xfffff836, 0xc4567ae2, 0x09cce286
  TEST_RR 172, xt.dot84h.us, 0xfffff9f6, 0xc4167ae2, 0x09cce286
  TEST_RR 173, xt.dot84h.us, 0xfffff808, 0xffffffff, 0x99f7f17c
  TEST_RR 174, xt.dot84h.us, 0xfffff40c, 0xffffffff, 0x99b7f17c
  TEST_RR 175, xt.dot84h.us, 0xfffffccb, 0xdd444d13, 0xfaee03c9
  TEST_RR 176, xt.dot84h.us, 0xfffff9cb, 0xddc44d13, 0xfaee03c9
  TEST_RR 177, xt.dot84h.us, 40, 0xf86a7028, 0x00019218
  TEST_RR 178, xt.dot84h.us, 0xfffffca8, 0xf86a7028, 0x00819218
  TEST_RR 179, xt.dot84h.us, 1252, 0x3fe0064c, 0x251062ec
  TEST_RR 180, xt.dot84h.us, 1250, 0x3ee0064c, 0x251062ec
  TEST_RR 181, xt.dot84h.us, 0xfffffc85, 0xdc614473, 0x2f8a7e8c
  TEST_RR 182, xt.dot84h.us, 0xfffffc24, 0xdc614473, 0x2e8a7e8c
  TEST_RR 183, xt.dot84h.us, 1816, 0xf940f9da, 0x66e2f525
  TEST_RR 184, xt.dot84h.us, 1828, 0xfb40f9da, 0x66e2f525
  TEST_RR 185, xt.dot84h.us, 987, 0x68fbc769, 0xb421fcf5
  TEST_RR 186, xt.dot84h.us, 1489, 0x68fbc769, 0xb621fcf5
  TEST_RR 187, xt.dot84h.us, 0xfffffb9d, 0xebded0d6, 0xdfd21165
  TEST_RR 188, xt.dot84h.us, 0xfffffb91, 0xefded0d6, 0xdfd21165
  TEST_RR 189, xt.dot84h.us, 0xfffffd0f, 0x78592117, 0x83a6af11
  TEST_RR 190, xt.dot84h.us, 0xfffffe73, 0x78592117, 0x87a6af11
  TEST_RR 191, xt.dot84h.us, 0xfffffe1d, 0x000afcdd, 0xfffffbc2
  TEST_RR 192, xt.dot84h.us, 0xfffffe15, 0x080afcdd, 0xfffffbc2
  TEST_RR 193, xt.dot84h.us, 0xfffffc49, 0xbde77e9b, 0x4b3a0a95
  TEST_RR 194, xt.dot84h.us, 897, 0xbde77e9b, 0x433a0a95
  TEST_RR 195, xt.dot84h.us, 0xfffffcfb, 0xfffff314, 0xffffffe6
  TEST_RR 196, xt.dot84h.us, 0xfffffd0b, 0xeffff314, 0xffffffe6
  TEST_RR 197, xt.dot84h.us, 0xfffff8f3, 0xac412b6b, 0xadfbfec6
  TEST_RR 198, xt.dot84h.us, 0xfffff99f, 0xac412b6b, 0xbdfbfec6
  TEST_RR 199, xt.dot84h.us, 0xfffffd6f, 0xdca14bc9, 0xfffffffa
  TEST_RR 200, xt.dot84h.us, 0xfffffd4f, 0xfca14bc9, 0xfffffffa
  TEST_RR 201, xt.dot84h.us, 0xffffff8c, 0x90028dad, 0xc9c681db
  TEST_RR 202, xt.dot84h.us, 172, 0x90028dad, 0xe9c681db
  TEST_RR 203, xt.dot84h.us, 0xffffff80, 0x43058a82, 0x5548b92b
  TEST_RR 204, xt.dot84h.us, 0xfffffe40, 0x03058a82, 0x5548b92b
  TEST_RR 205, xt.dot84h.us, 0xfffffebc, 0x602a9a20, 0xffff9f70
  TEST_RR 206, xt.dot84h.us, 0xfffffd3c, 0x602a9a20, 0xbfff9f70
  TEST_RR 207, xt.dot84h.us, 322, 0xfe9c94c6, 0xa217cd18
  TEST_RR 208, xt.dot84h.us, 1090, 0x7e9c94c6, 0xa217cd18
  TEST_RR 209, xt.dot84h.us, 257, 0xaccd1bb0, 0x003172f8
  TEST_RR 210, xt.dot84h.us, 0xfffffba1, 0xaccd1bb0, 0x803172f8

  // Noise.
  TEST_RR 211, xt.dot84h.us, 2268, 0xd442b200, 0x6738a953
  TEST_RR 212, xt.dot84h.us, 0xfffff84b, 0x2ef42a0b, 0xf9a31b34
  TEST_RR 213, xt.dot84h.us, 0xfffff81b, 0x66f80673, 0x9d2b60d4
  TEST_RR 214, xt.dot84h.us, 240, 0xcdac126e, 0xe44ffa82
  TEST_RR 215, xt.dot84h.us, 1980, 0x0e16de1e, 0x6677e72d
  TEST_RR 216, xt.dot84h.us, 0xffffff12, 0x60bac22b, 0x1c3cd432
  TEST_RR 217, xt.dot84h.us, 0xfffff8f4, 0xc15df52c, 0x8df651b9
  TEST_RR 218, xt.dot84h.us, 0xfffffb9e, 0x6abe0239, 0xfa52d740
  TEST_RR 219, xt.dot84h.us, 0xfffffaaa, 0xa3fbc636, 0xfdeff26d
  TEST_RR 220, xt.dot84h.us, 0xfffffc27, 0x348b67d9, 0xa04b6de4
  TEST_RR 221, xt.dot84h.us, 823, 0x4b4d5ada, 0x52c3c44f
  TEST_RR 222, xt.dot84h.us, 0xfffff3da, 0x0dc5ba83, 0x99ac05af
  TEST_RR 223, xt.dot84h.us, 0xfffffde8, 0x5ed44869, 0x4d2c4cdf
  TEST_RR 224, xt.dot84h.us, 0xfffffee7, 0xb41203e2, 0x937491ba
  TEST_RR 225, xt.dot84h.us, 1242, 0x39aad79e, 0xa423929a
  TEST_RR 226, xt.dot84h.us, 10, 0x95380460, 0x236b13da

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.us, 204, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.us, 204, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.us, 0xfffffb86, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.us, 0xfffffb86, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.us, 0xfffffcd3, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.us, 0xfffffcd3, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.us, 227, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.us, 227, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.us, 0xfffffc00, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.us, 0xfffffc00, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.us, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.us, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.us, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.us, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.us, 0xfffffc05, 0xfffffffe, 0xffffff05, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.us, 1522, 0x37b7f8bc, 0x37b7f8bc, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffffffff, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.us, 0xfffffe0c, 0x678c5117, 0xdb61fbb7, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.us, 0xffffff5a, 0x00132c67, 0xffffff1f, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.us, 0xfffffc31, 0xfffffff6, 0x0a7bf8ff, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.us, 0xfffffe4c, 0x0000bff5, 0xfffffb27, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.us, 0xfffffed0, 0xf73f443e, 0x001afde7, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.us, 0xfffffea1, 0x5e14c22b, 0xfffffb60, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.us, 930, 0x5846fc07, 0x5846fc07, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.us, 0xfffffe59, 0x501fa098, 0xfffffc1f, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.us, 21, 0x3b708c8b, 0xf834fa2d, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.us, 0xfffffca4, 0xfffecc93, 0xfffffe7f, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.us, 1104, 0x7ea04ad1, 0xf214f8d6, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.us, 0xfffffc3a, 0xfffdfdcd, 0xffffff8e, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.us, 864, 144, 0xc096fe0a, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.us, 0xfffff43d, 0xfffffff8, 0x0fc9f950, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.us, 0xfffffd17, 0x74fdde9a, 0xfffffff2, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.us, 569, 0x364bf8cf, 0x364bf8cf, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.us, 61, 0x54cdff35, 0x54cdff35, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.us, 0xfffffc0a, 0xfffffff9, 0xfffffff9, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.us, 0xffffff7f, 1629, 0xbdafff81, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.us, 0xfffffe09, 0xad3cb757, 0xffffffa9, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.us, 0xfffff83e, 0xff92fd5d, 0xff92fd5d, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.us, 0xfffff896, 0xfff3749e, 0x1bcdf817, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.us, 0xfffffe31, 0xff941c20, 0xffffff82, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.us, 0xffffffb5, 0xfffcf672, 0xff59fda6, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.us, 0xfffffcc3, 0xfff4a0aa, 0xfffffff3, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.us, 0xfffffcbd, 0x23cddb43, 0x4a3afb9e, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.us, 0xfffffd7a, 0xdbc5b82e, 0xfffffaf5, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.us, 218, 0x85d2b610, 0x825d2e2d
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.us, 0xfffffd9f, 0xc28544d6, 0xfffffff4
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.us, 0xfffffc5a, 0x6d0af4bc, 0x871e1549

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.us, 1005, 0x763d5904, 0x7218fd97
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.us, 1108, 477, 0x8335fe6e
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.us, 2172, 0xfc47faf4, 0xfc47faf4
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.us, 0xfffffdc5, 0x9e8ff11d, 0xfffffff9
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.us, 0xfffff5a5, 0x91d9f99e, 0x91d9f99e
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.us, 0xfffffc87, 0xffffff7c, 0xffffff7c
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.us, 4, 0x00040f65, 0x1291fe65
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.us, 1025, 0x29c5cdef, 0xffe7f80b
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.us, 0xffffff58, 0x0002c66a, 0xd1d4f9a6
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.us, 0xfffffc17, 0xffffffec, 0xffffffec
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.us, 1116, 0xfffffff3, 0x7e78ffea
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.us, 0xfffff9af, 0xfffaf890, 0xfffaf890
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.us, 0xfffffd78, 0xffbcb11c, 0xffffffc2
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.us, 0xfffffb74, 0xffffffda, 0x02cdf8b0
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.us, 0xfffffdcd, 0x728ee94a, 0xfffffe1f
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.us, 0xfffff7d2, 0xff610ebe, 0xfde8fabc
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.us, 0xfffffdf6, 0x75a9fa62, 0x75a9fa62
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.us, 0xfffffc05, 0xfffffffe, 0xfffffffe
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.us, 0x000012ed, 0xffffffff, 0x3745fc03
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.us, 0xfffffc3c, 0xffffffc7, 0xffffffc7
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.us, 0xfffff12d, 0xfffffffa, 0x968aff3e
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.us, 0xffffffca, 54, 0xfffffffe
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.us, 680, 0xfffb36bc, 0x44caf881

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.us, 0xffffff86, 0x00003743, 0xfffffe29
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.us, 0xffffff86, 0x00003743, 0xfffffe29
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.us, 0, 0x00003743
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.us, 0xfffff00c, 0xffcc4186, 0xa88dfd6a
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.us, 0xfffff00c, 0xffcc4186, 0xa88dfd6a
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.us, 0xfffffb19, 0xffcc4186
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.us, 0xfffffc13, 0xfffffff0, 0xfffffff0
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.us, 0xfffffc13, 0xfffffff0, 0xfffffff0
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.us, 0xfffffc13, 0xfffffff0

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.us, 0xfffffd66, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.us, 0xfffffed6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.us, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.us, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.us, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.us, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84h.us, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84h.us, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84h.us, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84h.us, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84h.us, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84h.us, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84h.us, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84h.us, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84h.us, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84h.us, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84h.us, 0
  TEST_RR_ZERO_RD 329, xt.dot84h.us, 0xfffffff4, 0xfffffff6
  TEST_RR_ZERO_RD 330, xt.dot84h.us, 3449, 0xfffffdc0
  TEST_RR_ZERO_RD 331, xt.dot84h.us, 0xd512dee8, 0xffffffe6

TEST_END
