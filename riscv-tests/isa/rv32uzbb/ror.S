// ror: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, ror, 0, 0, 0
  TEST_RR 3, ror, 0, 0, 1
  TEST_RR 4, ror, 0, 0, 2
  TEST_RR 5, ror, 0, 0, 0x7fffffff
  TEST_RR 6, ror, 0, 0, 0x80000000
  TEST_RR 7, ror, 0, 0, 0x80000001
  TEST_RR 8, ror, 0, 0, 0xffff8000
  TEST_RR 9, ror, 0, 0, 0xffffffff
  TEST_RR 10, ror, 1, 1, 0
  TEST_RR 11, ror, 0x80000000, 1, 1
  TEST_RR 12, ror, 0x40000000, 1, 2
  TEST_RR 13, ror, 2, 1, 0x7fffffff
  TEST_RR 14, ror, 1, 1, 0x80000000
  TEST_RR 15, ror, 0x80000000, 1, 0x80000001
  TEST_RR 16, ror, 1, 1, 0xffff8000
  TEST_RR 17, ror, 2, 1, 0xffffffff
  TEST_RR 18, ror, 2, 2, 0
  TEST_RR 19, ror, 1, 2, 1
  TEST_RR 20, ror, 0x80000000, 2, 2
  TEST_RR 21, ror, 4, 2, 0x7fffffff
  TEST_RR 22, ror, 2, 2, 0x80000000
  TEST_RR 23, ror, 1, 2, 0x80000001
  TEST_RR 24, ror, 2, 2, 0xffff8000
  TEST_RR 25, ror, 4, 2, 0xffffffff
  TEST_RR 26, ror, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, ror, 0xbfffffff, 0x7fffffff, 1
  TEST_RR 28, ror, 0xdfffffff, 0x7fffffff, 2
  TEST_RR 29, ror, 0xfffffffe, 0x7fffffff, 0x7fffffff
  TEST_RR 30, ror, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, ror, 0xbfffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, ror, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, ror, 0xfffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, ror, 0x80000000, 0x80000000, 0
  TEST_RR 35, ror, 0x40000000, 0x80000000, 1
  TEST_RR 36, ror, 0x20000000, 0x80000000, 2
  TEST_RR 37, ror, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, ror, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, ror, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, ror, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, ror, 1, 0x80000000, 0xffffffff
  TEST_RR 42, ror, 0x80000001, 0x80000001, 0
  TEST_RR 43, ror, 0xc0000000, 0x80000001, 1
  TEST_RR 44, ror, 0x60000000, 0x80000001, 2
  TEST_RR 45, ror, 3, 0x80000001, 0x7fffffff
  TEST_RR 46, ror, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, ror, 0xc0000000, 0x80000001, 0x80000001
  TEST_RR 48, ror, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, ror, 3, 0x80000001, 0xffffffff
  TEST_RR 50, ror, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, ror, 0x7fffc000, 0xffff8000, 1
  TEST_RR 52, ror, 0x3fffe000, 0xffff8000, 2
  TEST_RR 53, ror, 0xffff0001, 0xffff8000, 0x7fffffff
  TEST_RR 54, ror, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, ror, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, ror, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, ror, 0xffff0001, 0xffff8000, 0xffffffff
  TEST_RR 58, ror, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, ror, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, ror, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, ror, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, ror, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, ror, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, ror, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, ror, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, ror, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, ror, 0x5a0f3c85, 0x5a0f3c85, 0x97aa90a0
  TEST_RR 68, ror, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RR 69, ror, 0xad079e42, 0x5a0f3c85, 0x99892de1
  TEST_RR 70, ror, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RR 71, ror, 0x5683cf21, 0x5a0f3c85, 0x66c97b02
  TEST_RR 72, ror, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RR 73, ror, 0xab41e790, 0x5a0f3c85, 0x86760b43
  TEST_RR 74, ror, 0x7c35a96e, 0xc35a96e7, 4
  TEST_RR 75, ror, 0x55a0f3c8, 0x5a0f3c85, 0x68a9c9c4
  TEST_RR 76, ror, 0x3e1ad4b7, 0xc35a96e7, 5
  TEST_RR 77, ror, 0x2ad079e4, 0x5a0f3c85, 0xf251d325
  TEST_RR 78, ror, 0x9f0d6a5b, 0xc35a96e7, 6
  TEST_RR 79, ror, 0x15683cf2, 0x5a0f3c85, 0x3395a7a6
  TEST_RR 80, ror, 0xcf86b52d, 0xc35a96e7, 7
  TEST_RR 81, ror, 0x0ab41e79, 0x5a0f3c85, 0x26625b27
  TEST_RR 82, ror, 0xe7c35a96, 0xc35a96e7, 8
  TEST_RR 83, ror, 0x855a0f3c, 0x5a0f3c85, 0x0bc7afa8
  TEST_RR 84, ror, 0x73e1ad4b, 0xc35a96e7, 9
  TEST_RR 85, ror, 0x42ad079e, 0x5a0f3c85, 0x5b5c3e09
  TEST_RR 86, ror, 0xb9f0d6a5, 0xc35a96e7, 10
  TEST_RR 87, ror, 0x215683cf, 0x5a0f3c85, 0xacdc708a
  TEST_RR 88, ror, 0xdcf86b52, 0xc35a96e7, 11
  TEST_RR 89, ror, 0x90ab41e7, 0x5a0f3c85, 0x7cbb452b
  TEST_RR 90, ror, 0x6e7c35a9, 0xc35a96e7, 12
  TEST_RR 91, ror, 0xc855a0f3, 0x5a0f3c85, 0xb23f05ec
  TEST_RR 92, ror, 0xb73e1ad4, 0xc35a96e7, 13
  TEST_RR 93, ror, 0xe42ad079, 0x5a0f3c85, 0xea2f612d
  TEST_RR 94, ror, 0x5b9f0d6a, 0xc35a96e7, 14
  TEST_RR 95, ror, 0xf215683c, 0x5a0f3c85, 0x225419ce
  TEST_RR 96, ror, 0x2dcf86b5, 0xc35a96e7, 15
  TEST_RR 97, ror, 0x790ab41e, 0x5a0f3c85, 0x0c3b2bcf
  TEST_RR 98, ror, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RR 99, ror, 0x3c855a0f, 0x5a0f3c85, 0x32c4da50
  TEST_RR 100, ror, 0x4b73e1ad, 0xc35a96e7, 17
  TEST_RR 101, ror, 0x9e42ad07, 0x5a0f3c85, 0x5d4c5b71
  TEST_RR 102, ror, 0xa5b9f0d6, 0xc35a96e7, 18
  TEST_RR 103, ror, 0xcf215683, 0x5a0f3c85, 0x1429bd52
  TEST_RR 104, ror, 0x52dcf86b, 0xc35a96e7, 19
  TEST_RR 105, ror, 0xe790ab41, 0x5a0f3c85, 0xbc78f6f3
  TEST_RR 106, ror, 0xa96e7c35, 0xc35a96e7, 20
  TEST_RR 107, ror, 0xf3c855a0, 0x5a0f3c85, 0x8aa228b4
  TEST_RR 108, ror, 0xd4b73e1a, 0xc35a96e7, 21
  TEST_RR 109, ror, 0x79e42ad0, 0x5a0f3c85, 0x5c766eb5
  TEST_RR 110, ror, 0x6a5b9f0d, 0xc35a96e7, 22
  TEST_RR 111, ror, 0x3cf21568, 0x5a0f3c85, 0x01ae9096
  TEST_RR 112, ror, 0xb52dcf86, 0xc35a96e7, 23
  TEST_RR 113, ror, 0x1e790ab4, 0x5a0f3c85, 0x661c9317
  TEST_RR 114, ror, 0x5a96e7c3, 0xc35a96e7, 24
  TEST_RR 115, ror, 0x0f3c855a, 0x5a0f3c85, 0x9bcefc38
  TEST_RR 116, ror, 0xad4b73e1, 0xc35a96e7, 25
  TEST_RR 117, ror, 0x079e42ad, 0x5a0f3c85, 0xe72cb1f9
  TEST_RR 118, ror, 0xd6a5b9f0, 0xc35a96e7, 26
  TEST_RR 119, ror, 0x83cf2156, 0x5a0f3c85, 0x5a67789a
  TEST_RR 120, ror, 0x6b52dcf8, 0xc35a96e7, 27
  TEST_RR 121, ror, 0x41e790ab, 0x5a0f3c85, 0x31cee6fb
  TEST_RR 122, ror, 0x35a96e7c, 0xc35a96e7, 28
  TEST_RR 123, ror, 0xa0f3c855, 0x5a0f3c85, 0xd072bbdc
  TEST_RR 124, ror, 0x1ad4b73e, 0xc35a96e7, 29
  TEST_RR 125, ror, 0xd079e42a, 0x5a0f3c85, 0x7c0433fd
  TEST_RR 126, ror, 0x0d6a5b9f, 0xc35a96e7, 30
  TEST_RR 127, ror, 0x683cf215, 0x5a0f3c85, 0xc3f7bffe
  TEST_RR 128, ror, 0x86b52dcf, 0xc35a96e7, 31
  TEST_RR 129, ror, 0xb41e790a, 0x5a0f3c85, 0x4c25b7ff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, ror, 0x08000000, 1, 0x5a0f3c85
  TEST_RR 131, ror, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RR 132, ror, 0x10000000, 2, 0x5a0f3c85
  TEST_RR 133, ror, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RR 134, ror, 0x20000000, 4, 0x5a0f3c85
  TEST_RR 135, ror, 0x7c35a96e, 0xc35a96e7, 4
  TEST_RR 136, ror, 0x40000000, 8, 0x5a0f3c85
  TEST_RR 137, ror, 0xe7c35a96, 0xc35a96e7, 8
  TEST_RR 138, ror, 0x80000000, 16, 0x5a0f3c85
  TEST_RR 139, ror, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RR 140, ror, 1, 32, 0x5a0f3c85
  TEST_RR 141, ror, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 142, ror, 2, 64, 0x5a0f3c85
  TEST_RR 143, ror, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 144, ror, 4, 128, 0x5a0f3c85
  TEST_RR 145, ror, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 146, ror, 8, 256, 0x5a0f3c85
  TEST_RR 147, ror, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 148, ror, 16, 512, 0x5a0f3c85
  TEST_RR 149, ror, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 150, ror, 32, 1024, 0x5a0f3c85
  TEST_RR 151, ror, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 152, ror, 64, 2048, 0x5a0f3c85
  TEST_RR 153, ror, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 154, ror, 128, 0x00001000, 0x5a0f3c85
  TEST_RR 155, ror, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 156, ror, 256, 0x00002000, 0x5a0f3c85
  TEST_RR 157, ror, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 158, ror, 512, 0x00004000, 0x5a0f3c85
  TEST_RR 159, ror, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 160, ror, 1024, 0x00008000, 0x5a0f3c85
  TEST_RR 161, ror, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 162, ror, 2048, 0x00010000, 0x5a0f3c85
  TEST_RR 163, ror, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 164, ror, 0x00001000, 0x00020000, 0x5a0f3c85
  TEST_RR 165, ror, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 166, ror, 0x00002000, 0x00040000, 0x5a0f3c85
  TEST_RR 167, ror, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 168, ror, 0x00004000, 0x00080000, 0x5a0f3c85
  TEST_RR 169, ror, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 170, ror, 0x00008000, 0x00100000, 0x5a0f3c85
  TEST_RR 171, ror, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 172, ror, 0x00010000, 0x00200000, 0x5a0f3c85
  TEST_RR 173, ror, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 174, ror, 0x00020000, 0x00400000, 0x5a0f3c85
  TEST_RR 175, ror, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 176, ror, 0x00040000, 0x00800000, 0x5a0f3c85
  TEST_RR 177, ror, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 178, ror, 0x00080000, 0x01000000, 0x5a0f3c85
  TEST_RR 179, ror, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 180, ror, 0x00100000, 0x02000000, 0x5a0f3c85
  TEST_RR 181, ror, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 182, ror, 0x00200000, 0x04000000, 0x5a0f3c85
  TEST_RR 183, ror, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 184, ror, 0x00400000, 0x08000000, 0x5a0f3c85
  TEST_RR 185, ror, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 186, ror, 0x00800000, 0x10000000, 0x5a0f3c85
  TEST_RR 187, ror, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 188, ror, 0x01000000, 0x20000000, 0x5a0f3c85
  TEST_RR 189, ror, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 190, ror, 0x02000000, 0x40000000, 0x5a0f3c85
  TEST_RR 191, ror, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 192, ror, 0x04000000, 0x80000000, 0x5a0f3c85
  TEST_RR 193, ror, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 194, ror, 0xfffffdff, 0xfffffffe, 0xfffffff7
  TEST_RR 195, ror, 0xfffffffb, 0xfffffffd, 0xfffffbff
  TEST_RR 196, ror, 0xfffffff7, 0xfffffffb, 0xfffdffff
  TEST_RR 197, ror, 0xffffffef, 0xfffffff7, 0xfeffffff
  TEST_RR 198, ror, 0xffffffdf, 0xffffffef, 0x7fffffff
  TEST_RR 199, ror, 0xffffffbf, 0xffffffdf, 0xffffffbf
  TEST_RR 200, ror, 0xffffff7f, 0xffffffbf, 0xffffdfff
  TEST_RR 201, ror, 0xfffffeff, 0xffffff7f, 0xffefffff
  TEST_RR 202, ror, 0xfffffdff, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, ror, 0xffffbfff, 0xfffffdff, 0xfffffffb
  TEST_RR 204, ror, 0xfffff7ff, 0xfffffbff, 0xfffffdff
  TEST_RR 205, ror, 0xffffefff, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, ror, 0xffffdfff, 0xffffefff, 0xff7fffff
  TEST_RR 207, ror, 0xffffbfff, 0xffffdfff, 0xbfffffff
  TEST_RR 208, ror, 0xffff7fff, 0xffffbfff, 0xffffffdf
  TEST_RR 209, ror, 0xfffeffff, 0xffff7fff, 0xffffefff
  TEST_RR 210, ror, 0xfffdffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, ror, 0xfffbffff, 0xfffdffff, 0xfbffffff
  TEST_RR 212, ror, 0xffdfffff, 0xfffbffff, 0xfffffffd
  TEST_RR 213, ror, 0xffefffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, ror, 0xffdfffff, 0xffefffff, 0xffff7fff
  TEST_RR 215, ror, 0xffbfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 216, ror, 0xff7fffff, 0xffbfffff, 0xdfffffff
  TEST_RR 217, ror, 0xfffffeff, 0xff7fffff, 0xffffffef
  TEST_RR 218, ror, 0xfdffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, ror, 0xfbffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 220, ror, 0xf7ffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 221, ror, 0xdfffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, ror, 0xdfffffff, 0xefffffff, 0xffffff7f
  TEST_RR 223, ror, 0xbfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 224, ror, 0x7fffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 225, ror, 0xfffffffe, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, ror, 0xd5b2f1aa, 0x355ab65e, 0xc9653715
  TEST_RR 227, ror, 0xcf71bdd0, 0xe867b8de, 0x88597697
  TEST_RR 228, ror, 0x9bef4773, 0xcdf7a3b9, 0x87659dbf
  TEST_RR 229, ror, 0x1b4a3677, 0x771b4a36, 0x742eed38
  TEST_RR 230, ror, 0xdfdf7824, 0xf7de0937, 0xe81ee646
  TEST_RR 231, ror, 0x5e9ed1ba, 0x74bd3da3, 0x71707c79
  TEST_RR 232, ror, 0xc96aedd5, 0xb92d5dba, 0xa821c5fd
  TEST_RR 233, ror, 0x3cd1193f, 0x9a2327e7, 0xb5f07325
  TEST_RR 234, ror, 0x5be79c76, 0x9c765be7, 0xbfbfb850
  TEST_RR 235, ror, 0x19763617, 0xc65d8d85, 0x9228c0be
  TEST_RR 236, ror, 0x39a1d9cc, 0xb3987343, 0x7339c591
  TEST_RR 237, ror, 0xb68522ca, 0x56d0a459, 0xe366649d
  TEST_RR 238, ror, 0x2e15ca64, 0x70ae5321, 0xc3477443
  TEST_RR 239, ror, 0x30d1278c, 0x0c3449e3, 0x72cb4a5e
  TEST_RR 240, ror, 0xec0ed24b, 0x3b492fb0, 0x9f1d858a
  TEST_RR 241, ror, 0x96654258, 0xa12c4b32, 0x418775ef

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, ror, 0x3e1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, ror, 0x3e1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, ror, 0xcf86b52d, 0xc35a96e7
  TEST_RR_ALL_SAME 245, ror, 0xcf86b52d, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, ror, 0x0ab41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, ror, 0x0ab41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, ror, 0x2ad079e4, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, ror, 0x2ad079e4, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, ror, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, ror, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, ror, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 253, ror, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 254, ror, 0xe0000000, 7, 3
  TEST_RR_RD_IS_RS2 255, ror, 0xe0000000, 7, 3
  TEST_RR_SAME_SOURCES 256, ror, 0x0e000000, 7
  TEST_RR_ALL_SAME 257, ror, 0x0e000000, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, ror, 0xcaa8bb21, 0xc872aa2e, 0x5d81f7f6, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, ror, 0xfb1d7f27, 0xd7f27fb1, 0x710abbcc, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, ror, 0xde97dca2, 0x2fb945bd, 0xa7b8f7c9, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, ror, 0x21f2e27e, 0x1f2e27e2, 0x740e2344, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, ror, 0xb3d6e3ca, 0xadc79567, 0x880ef4e9, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, ror, 0x7a0220a2, 0x44f40441, 0xcfddfe99, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, ror, 0x3b574040, 0x0ed5d010, 0x538e1cde, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, ror, 0x908dc67f, 0xe423719f, 0x1997415e, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, ror, 0x36532361, 0x26ca646c, 0xbe52e73d, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, ror, 0x5360ee2a, 0xb0771529, 0x804e6c87, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, ror, 0x211d3896, 0x23a712c4, 0x74184125, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, ror, 0xf2a43fea, 0x521ff579, 0x22ea5cc7, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, ror, 0x4d2659f3, 0xd2659f34, 0x0c847ac4, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, ror, 0x912cec3b, 0x2259d877, 0x136022a1, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, ror, 0xa5f68985, 0x4c2d2fb4, 0x67a0abf3, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, ror, 0xb482d036, 0x036b482d, 0xdb4c9454, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, ror, 0x01ed46b7, 0x03da8d6e, 0xe33d80c1, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, ror, 0xdb46566d, 0x76d1959b, 0x715b8d3e, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, ror, 0xa0a97b00, 0x4152f601, 0x7c065421, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, ror, 0x6f8c79db, 0x1e76dbe3, 0xbe64de8e, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, ror, 0xbce8f81e, 0xe747c0f5, 0xfbbc6b63, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, ror, 0x3b185ba3, 0xb185ba33, 0xc4084ee4, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, ror, 0xf9c9b7eb, 0xe726dfaf, 0x842988e2, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, ror, 0x1dc3bb6e, 0xdc3bb6e1, 0xb95ef2a4, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, ror, 0x4ef681c4, 0xded03889, 0x25b6c2c5, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, ror, 0x7bf3cdac, 0xc7bf3cda, 0x96dd141c, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, ror, 0xd51800d2, 0x001a5aa3, 0x1cb80dcd, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, ror, 0xe372aea5, 0xf1b95752, 0xa0b2adbf, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, ror, 0x9c242cfa, 0xa9c242cf, 0x7616bc3c, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, ror, 0x2c88663b, 0xb22198ec, 0xd8d6f2a2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, ror, 0x94039f28, 0x1cf944a0, 0xc02f290b
  TEST_RR_RESULT_AFTER 289, 1, ror, 0x61ea6e18, 0x187a9b86, 0xbfb12abe
  TEST_RR_RESULT_AFTER 290, 2, ror, 0xeddca9eb, 0xb953d7db, 0x7c7cfec9

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, ror, 0x1195384b, 0x32a70962, 0xb47d3785
  TEST_RR_12_AFTER 292, 0, 1, ror, 0xe32fbdc9, 0xee4f197d, 0xf219c933
  TEST_RR_12_AFTER 293, 0, 2, ror, 0x2b13001c, 0xb13001c2, 0x73b90c84
  TEST_RR_12_AFTER 294, 1, 0, ror, 0x9137645d, 0xb22ec89b, 0x0c0c5ccf
  TEST_RR_12_AFTER 295, 1, 1, ror, 0xbc2c25f8, 0xe1612fc5, 0x9071eea3
  TEST_RR_12_AFTER 296, 1, 2, ror, 0x1c43d1bf, 0x3887a37e, 0xe134d4c1
  TEST_RR_12_AFTER 297, 2, 0, ror, 0x07f39144, 0x7f391440, 0x59b2f564
  TEST_RR_12_AFTER 298, 2, 1, ror, 0xad196b74, 0x568cb5ba, 0x34d7f73f
  TEST_RR_12_AFTER 299, 2, 2, ror, 0xe8d25e3b, 0xc77d1a4b, 0x1eeec335
  TEST_RR_21_AFTER 300, 0, 0, ror, 0x85c6242a, 0x542e3121, 0x497fcd9b
  TEST_RR_21_AFTER 301, 0, 1, ror, 0x31aca8d3, 0x1aca8d33, 0x6fcfee84
  TEST_RR_21_AFTER 302, 0, 2, ror, 0x751b7143, 0x7143751b, 0x3f62bad0
  TEST_RR_21_AFTER 303, 1, 0, ror, 0x544bd01c, 0x038a897a, 0x8e6e96d5
  TEST_RR_21_AFTER 304, 1, 1, ror, 0xc9441adf, 0x06b7f251, 0x1015ba2e
  TEST_RR_21_AFTER 305, 1, 2, ror, 0x15cd7063, 0xae0c62b9, 0x5d0ef48d
  TEST_RR_21_AFTER 306, 2, 0, ror, 0xde14e27d, 0x89f77853, 0x673c14d2
  TEST_RR_21_AFTER 307, 2, 1, ror, 0xddb560df, 0xfeedab06, 0x281997bb
  TEST_RR_21_AFTER 308, 2, 2, ror, 0xab646363, 0x363ab646, 0xb2e4ecb4
  TEST_RR_BOTH_AFTER 309, 0, 0, ror, 0x7b0be7b0, 0xe7b07b0b, 0xec5f0850
  TEST_RR_BOTH_AFTER 310, 0, 1, ror, 0x0abf3379, 0x0abf3379, 0xa0b76d00
  TEST_RR_BOTH_AFTER 311, 0, 2, ror, 0x458e0bba, 0x16382ee9, 0x34e252a2
  TEST_RR_BOTH_AFTER 312, 1, 0, ror, 0xc1a3e1eb, 0x068f87af, 0xad02f602
  TEST_RR_BOTH_AFTER 313, 1, 1, ror, 0x9a4f8115, 0x59a4f811, 0x1ec9d65c
  TEST_RR_BOTH_AFTER 314, 2, 0, ror, 0x457fcb2e, 0xe457fcb2, 0xb0f83d1c

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, ror, 0x2b8ce81a, 0xb8ce81a2, 0xe63043c4
  TEST_RR_RS2_LOADED 316, 0, ror, 0x2b8ce81a, 0xb8ce81a2, 0xe63043c4
  TEST_RR_BOTH_LOADED 317, 0, ror, 0xae33a068, 0xb8ce81a2
  TEST_RR_RS1_LOADED 318, 1, ror, 0x7cfd4436, 0x1b3e7ea2, 0xaf0452d7
  TEST_RR_RS2_LOADED 319, 1, ror, 0x7cfd4436, 0x1b3e7ea2, 0xaf0452d7
  TEST_RR_BOTH_LOADED 320, 1, ror, 0x86cf9fa8, 0x1b3e7ea2
  TEST_RR_RS1_LOADED 321, 2, ror, 0xb6430039, 0x6c860073, 0x47353521
  TEST_RR_RS2_LOADED 322, 2, ror, 0xb6430039, 0x6c860073, 0x47353521
  TEST_RR_BOTH_LOADED 323, 2, ror, 0xc00e6d90, 0x6c860073

  // Each result is at once a source.
  TEST_RR_CHAIN 324, ror, 0x3e1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, ror, 0xa0f3c855, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, ror, 0xfffffffe, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, ror, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, ror, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, ror, 0, 1
  TEST_RR_ZERO_RS2 330, ror, 1, 1
  TEST_RR_ZERO_RS1 331, ror, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, ror, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 333, ror, 0
  TEST_RR_ZERO_RD 334, ror, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, ror, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, ror, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, ror, 1, 0xffffffff

TEST_END
