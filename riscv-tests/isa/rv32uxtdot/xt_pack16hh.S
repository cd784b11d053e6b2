// xt.pack16hh: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16hh, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16hh, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16hh, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16hh, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16hh, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16hh, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16hh, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16hh, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16hh, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16hh, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16hh, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16hh, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16hh, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16hh, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16hh, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16hh, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16hh, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16hh, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16hh, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16hh, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16hh, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16hh, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16hh, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16hh, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16hh, 0x00008765, 0x87654321, 15
  TEST_RR 28, xt.pack16hh, 0xfedc0000, 7, 0xfedcba98
  TEST_RR 29, xt.pack16hh, 0x00008765, 0x87654321, 240
  TEST_RR 30, xt.pack16hh, 0xfedc0000, 112, 0xfedcba98
  TEST_RR 31, xt.pack16hh, 0x00008765, 0x87654321, 3840
  TEST_RR 32, xt.pack16hh, 0xfedc0000, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16hh, 0x00008765, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16hh, 0xfedc0000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16hh, 0x000f8765, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16hh, 0xfedc0007, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16hh, 0x00f08765, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16hh, 0xfedc0070, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16hh, 0x0f008765, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16hh, 0xfedc0700, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16hh, 0xf0008765, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16hh, 0xfedc7000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16hh, 0x87650000, 128, 0x87654321
  TEST_RR 44, xt.pack16hh, 0x0000fedc, 0xfedcba98, 127
  TEST_RR 45, xt.pack16hh, 0x87650000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16hh, 0x0000fedc, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16hh, 0x87650080, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16hh, 0x007ffedc, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16hh, 0x87658000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16hh, 0x7f00fedc, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16hh, 0, 0, 0
  TEST_RR 52, xt.pack16hh, 0, 0, 1
  TEST_RR 53, xt.pack16hh, 0, 0, 2
  TEST_RR 54, xt.pack16hh, 0x7fff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16hh, 0x80000000, 0, 0x80000000
  TEST_RR 56, xt.pack16hh, 0x80000000, 0, 0x80000001
  TEST_RR 57, xt.pack16hh, 0xffff0000, 0, 0xffff8000
  TEST_RR 58, xt.pack16hh, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16hh, 0, 1, 0
  TEST_RR 60, xt.pack16hh, 0, 1, 1
  TEST_RR 61, xt.pack16hh, 0, 1, 2
  TEST_RR 62, xt.pack16hh, 0x7fff0000, 1, 0x7fffffff
  TEST_RR 63, xt.pack16hh, 0x80000000, 1, 0x80000000
  TEST_RR 64, xt.pack16hh, 0x80000000, 1, 0x80000001
  TEST_RR 65, xt.pack16hh, 0xffff0000, 1, 0xffff8000
  TEST_RR 66, xt.pack16hh, 0xffff0000, 1, 0xffffffff
  TEST_RR 67, xt.pack16hh, 0, 2, 0
  TEST_RR 68, xt.pack16hh, 0, 2, 1
  TEST_RR 69, xt.pack16hh, 0, 2, 2
  TEST_RR 70, xt.pack16hh, 0x7fff0000, 2, 0x7fffffff
  TEST_RR 71, xt.pack16hh, 0x80000000, 2, 0x80000000
  TEST_RR 72, xt.pack16hh, 0x80000000, 2, 0x80000001
  TEST_RR 73, xt.pack16hh, 0xffff0000, 2, 0xffff8000
  TEST_RR 74, xt.pack16hh, 0xffff0000, 2, 0xffffffff
  TEST_RR 75, xt.pack16hh, 0x00007fff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16hh, 0x00007fff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16hh, 0x00007fff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16hh, 0x7fff7fff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16hh, 0x80007fff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16hh, 0x80007fff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16hh, 0xffff7fff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16hh, 0xffff7fff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16hh, 0x00008000, 0x80000000, 0
  TEST_RR 84, xt.pack16hh, 0x00008000, 0x80000000, 1
  TEST_RR 85, xt.pack16hh, 0x00008000, 0x80000000, 2
  TEST_RR 86, xt.pack16hh, 0x7fff8000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16hh, 0x80008000, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16hh, 0x80008000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16hh, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16hh, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16hh, 0x00008000, 0x80000001, 0
  TEST_RR 92, xt.pack16hh, 0x00008000, 0x80000001, 1
  TEST_RR 93, xt.pack16hh, 0x00008000, 0x80000001, 2
  TEST_RR 94, xt.pack16hh, 0x7fff8000, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16hh, 0x80008000, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16hh, 0x80008000, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16hh, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16hh, 0xffff8000, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16hh, 0x0000ffff, 0xffff8000, 0
  TEST_RR 100, xt.pack16hh, 0x0000ffff, 0xffff8000, 1
  TEST_RR 101, xt.pack16hh, 0x0000ffff, 0xffff8000, 2
  TEST_RR 102, xt.pack16hh, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16hh, 0x8000ffff, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16hh, 0x8000ffff, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16hh, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16hh, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16hh, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16hh, 0x0000ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16hh, 0x0000ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16hh, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16hh, 0x8000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16hh, 0x8000ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.pack16hh, 0, 6, 77
  TEST_RR 116, xt.pack16hh, 1, 0x00010006, 77
  TEST_RR 117, xt.pack16hh, 0x49175745, 0x57459d4a, 0x4917c337
  TEST_RR 118, xt.pack16hh, 0x49165745, 0x57459d4a, 0x4916c337
  TEST_RR 119, xt.pack16hh, 0x001dffff, 0xffff3c29, 0x001d645e
  TEST_RR 120, xt.pack16hh, 0x001dfffd, 0xfffd3c29, 0x001d645e
  TEST_RR 121, xt.pack16hh, 0xffff00ec, 0x00ecf702, 0xffffffd7
  TEST_RR 122, xt.pack16hh, 0xfffd00ec, 0x00ecf702, 0xfffdffd7
  TEST_RR 123, xt.pack16hh, 0x9f5377a2, 0x77a240f6, 0x9f53015b
  TEST_RR 124, xt.pack16hh, 0x9f5377a6, 0x77a640f6, 0x9f53015b
  TEST_RR 125, xt.pack16hh, 0x67440000, 0x000098e5, 0x6744e72d
  TEST_RR 126, xt.pack16hh, 0x67400000, 0x000098e5, 0x6740e72d
  TEST_RR 127, xt.pack16hh, 0x009ff17f, 0xf17f9e98, 0x009fdbd9
  TEST_RR 128, xt.pack16hh, 0x009ff177, 0xf1779e98, 0x009fdbd9
  TEST_RR 129, xt.pack16hh, 0x82560043, 0x00434cb7, 0x8256c0e3
  TEST_RR 130, xt.pack16hh, 0x825e0043, 0x00434cb7, 0x825ec0e3
  TEST_RR 131, xt.pack16hh, 0xb4782ac7, 0x2ac7262e, 0xb478ef6e
  TEST_RR 132, xt.pack16hh, 0xb4782ad7, 0x2ad7262e, 0xb478ef6e
  TEST_RR 133, xt.pack16hh, 0xbc00fd81, 0xfd8188b9, 0xbc009cb3
  TEST_RR 134, xt.pack16hh, 0xbc10fd81, 0xfd8188b9, 0xbc109cb3
  TEST_RR 135, xt.pack16hh, 0x5d1effff, 0xfffffff1, 0x5d1ef194
  TEST_RR 136, xt.pack16hh, 0x5d1effdf, 0xffdffff1, 0x5d1ef194
  TEST_RR 137, xt.pack16hh, 0x1cd0ffff, 0xfffffffa, 0x1cd0de73
  TEST_RR 138, xt.pack16hh, 0x1cf0ffff, 0xfffffffa, 0x1cf0de73
  TEST_RR 139, xt.pack16hh, 0x9bda0000, 0, 0x9bdacdef
  TEST_RR 140, xt.pack16hh, 0x9bda0040, 0x00400000, 0x9bdacdef
  TEST_RR 141, xt.pack16hh, 0x00030000, 17, 0x000353ac
  TEST_RR 142, xt.pack16hh, 0x00430000, 17, 0x004353ac
  TEST_RR 143, xt.pack16hh, 0xf15b004f, 0x004fe2c2, 0xf15b8bbd
  TEST_RR 144, xt.pack16hh, 0xf15b00cf, 0x00cfe2c2, 0xf15b8bbd
  TEST_RR 145, xt.pack16hh, 0xf1577a42, 0x7a427a8b, 0xf15716de
  TEST_RR 146, xt.pack16hh, 0xf1d77a42, 0x7a427a8b, 0xf1d716de
  TEST_RR 147, xt.pack16hh, 0x2d09b249, 0xb24933f6, 0x2d093c3b
  TEST_RR 148, xt.pack16hh, 0x2d09b349, 0xb34933f6, 0x2d093c3b
  TEST_RR 149, xt.pack16hh, 0xa3e3c456, 0xc456df23, 0xa3e3e542
  TEST_RR 150, xt.pack16hh, 0xa2e3c456, 0xc456df23, 0xa2e3e542
  TEST_RR 151, xt.pack16hh, 0xfc96ffbc, 0xffbc934d, 0xfc96b4cb
  TEST_RR 152, xt.pack16hh, 0xfc96fdbc, 0xfdbc934d, 0xfc96b4cb
  TEST_RR 153, xt.pack16hh, 0x521eb8f4, 0xb8f4825c, 0x521e418f
  TEST_RR 154, xt.pack16hh, 0x501eb8f4, 0xb8f4825c, 0x501e418f
  TEST_RR 155, xt.pack16hh, 0xe3820000, 411, 0xe382aa1c
  TEST_RR 156, xt.pack16hh, 0xe3820400, 0x0400019b, 0xe382aa1c
  TEST_RR 157, xt.pack16hh, 0x1081671a, 0x671a6a56, 0x10818ef2
  TEST_RR 158, xt.pack16hh, 0x1481671a, 0x671a6a56, 0x14818ef2
  TEST_RR 159, xt.pack16hh, 0x0d0c2b7a, 0x2b7aca08, 0x0d0c9f14
  TEST_RR 160, xt.pack16hh, 0x0d0c237a, 0x237aca08, 0x0d0c9f14
  TEST_RR 161, xt.pack16hh, 0x0000f970, 0xf970f0dc, 0x00005c28
  TEST_RR 162, xt.pack16hh, 0x0800f970, 0xf970f0dc, 0x08005c28
  TEST_RR 163, xt.pack16hh, 0x68edffff, 0xfffffffe, 0x68edf3fc
  TEST_RR 164, xt.pack16hh, 0x68edefff, 0xeffffffe, 0x68edf3fc
  TEST_RR 165, xt.pack16hh, 0xffff7cd4, 0x7cd4409a, 0xfffffe04
  TEST_RR 166, xt.pack16hh, 0xefff7cd4, 0x7cd4409a, 0xeffffe04
  TEST_RR 167, xt.pack16hh, 4, 0x0004718c, 6
  TEST_RR 168, xt.pack16hh, 0x00002004, 0x2004718c, 6
  TEST_RR 169, xt.pack16hh, 0xffff750d, 0x750deb97, 0xfffff951
  TEST_RR 170, xt.pack16hh, 0xdfff750d, 0x750deb97, 0xdffff951
  TEST_RR 171, xt.pack16hh, 0xfe35ffff, 0xffffe6fa, 0xfe3524d3
  TEST_RR 172, xt.pack16hh, 0xfe35bfff, 0xbfffe6fa, 0xfe3524d3
  TEST_RR 173, xt.pack16hh, 0x85ceffff, 0xffffffe9, 0x85ce7152
  TEST_RR 174, xt.pack16hh, 0xc5ceffff, 0xffffffe9, 0xc5ce7152
  TEST_RR 175, xt.pack16hh, 0x006901a4, 0x01a4a89a, 0x00694233
  TEST_RR 176, xt.pack16hh, 0x006981a4, 0x81a4a89a, 0x00694233
  TEST_RR 177, xt.pack16hh, 0x84c7dfc5, 0xdfc54ef2, 0x84c7fded
  TEST_RR 178, xt.pack16hh, 0x04c7dfc5, 0xdfc54ef2, 0x04c7fded

  // Noise.
  TEST_RR 179, xt.pack16hh, 0x196e7422, 0x742202a8, 0x196e182c
  TEST_RR 180, xt.pack16hh, 0xa132bf5e, 0xbf5eceb5, 0xa132bef2
  TEST_RR 181, xt.pack16hh, 0x2076dd66, 0xdd662a1b, 0x20768f58
  TEST_RR 182, xt.pack16hh, 0x9b6099f1, 0x99f17d18, 0x9b60a1b5
  TEST_RR 183, xt.pack16hh, 0xa3b644e7, 0x44e7db63, 0xa3b6b935
  TEST_RR 184, xt.pack16hh, 0xa8a54445, 0x4445252e, 0xa8a51b20
  TEST_RR 185, xt.pack16hh, 0x43d65053, 0x50535b97, 0x43d6ee0f
  TEST_RR 186, xt.pack16hh, 0x170dd7d5, 0xd7d58a02, 0x170d7852
  TEST_RR 187, xt.pack16hh, 0xbcefb03b, 0xb03b1965, 0xbcef54cc
  TEST_RR 188, xt.pack16hh, 0x5842709c, 0x709c71fe, 0x58423465
  TEST_RR 189, xt.pack16hh, 0xbada10aa, 0x10aa3aa9, 0xbadabf8b
  TEST_RR 190, xt.pack16hh, 0x0ff42d1c, 0x2d1c4511, 0x0ff4c9ae
  TEST_RR 191, xt.pack16hh, 0x58a69767, 0x976776ed, 0x58a621db
  TEST_RR 192, xt.pack16hh, 0x277714a1, 0x14a1647d, 0x2777efbf
  TEST_RR 193, xt.pack16hh, 0x8e3deb4e, 0xeb4e562b, 0x8e3d76dc
  TEST_RR 194, xt.pack16hh, 0x54d4fd28, 0xfd287d3a, 0x54d48c9d

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.pack16hh, 0xc35ac35a, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.pack16hh, 0xc35ac35a, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.pack16hh, 0x5a0f5a0f, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.pack16hh, 0x5a0f5a0f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.pack16hh, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.pack16hh, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.pack16hh, 0x80008000, 0x80000000
  TEST_RR_ALL_SAME 206, xt.pack16hh, 0x80008000, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.pack16hh, 0, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.pack16hh, 0, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.pack16hh, 0, 7
  TEST_RR_ALL_SAME 210, xt.pack16hh, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.pack16hh, 0x81438143, 0x8143fa19, 0x8143fa19, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack16hh, 0xffffffff, 0xfffffe83, 0xfffffe83, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack16hh, 0xde30de30, 0xde30f9f4, 0xde30f9f4, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffffffff, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack16hh, 0xf070f070, 0xf070fa1f, 0xf070fa1f, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack16hh, 0xc0ccc0cc, 0xc0ccf870, 0xc0ccf870, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.pack16hh, 0xffffffff, 0xffffff41, 0xffffff41, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.pack16hh, 0xebe1ebe1, 0xebe1fa39, 0xebe1fa39, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.pack16hh, 0xffffffff, 0xfffffff9, 0xfffffff9, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.pack16hh, 0x717e717e, 0x717effb4, 0x717effb4, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.pack16hh, 0xffffffff, 0xfffffa45, 0xfffffa45, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.pack16hh, 0xe095e095, 0xe095fccd, 0xe095fccd, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.pack16hh, 0xffffffff, 0xfffffff5, 0xfffffff5, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.pack16hh, 0x72dc72dc, 0x72dc8000, 0x72dc8000, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.pack16hh, 0xc4e0c4e0, 0xc4e0fe44, 0xc4e0fe44, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.pack16hh, 0xfffeffff, 0xfffffff1, 0xfffefc69, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.pack16hh, 0xffffffff, 0xfffffff1, 0xfffffff1, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.pack16hh, 0xb25fb25f, 0xb25ffac1, 0xb25ffac1, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.pack16hh, 0xa3eda3ed, 0xa3edfa72, 0xa3edfa72, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.pack16hh, 0xffffffff, 0xfffffc83, 0xfffffc83, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.pack16hh, 0xd3d2d3d2, 0xd3d2f912, 0xd3d2f912, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.pack16hh, 0xffffffff, 0xfffffff8, 0xfffffff8, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.pack16hh, 0xb010b010, 0xb010fc94, 0xb010fc94, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.pack16hh, 0xffffffff, 0xfffffffe, 0xfffffffe, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.pack16hh, 0xffffffff, 0xfffffffe, 0xfffffffe, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.pack16hh, 0xffcaffca, 0xffcaf99f, 0xffcaf99f, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.pack16hh, 0xffffffff, 0xfffffdd0, 0xfffffdd0, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.pack16hh, 0x73c373c3, 0x73c3fc42, 0x73c3fc42, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.pack16hh, 0xfdeeffff, 0xfffffe3c, 0xfdeef8a0, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.pack16hh, 0x5c965c96, 0x5c96fe99, 0x5c96fe99, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.pack16hh, 0x8b12d8d4, 0xd8d434ee, 0x8b12374e
  TEST_RR_RESULT_AFTER 242, 1, xt.pack16hh, 0x7cd9ffff, 0xfffffd81, 0x7cd9c2d1
  TEST_RR_RESULT_AFTER 243, 2, xt.pack16hh, 0x0000b4f6, 0xb4f66bae, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.pack16hh, 0xffffffff, 0xfffffff3, 0xfffffff3
  TEST_RR_12_AFTER 245, 0, 1, xt.pack16hh, 0x483e483e, 0x483ea1c7, 0x483ea1c7
  TEST_RR_12_AFTER 246, 0, 2, xt.pack16hh, 0xfff0fff0, 0xfff0ffb8, 0xfff0ffb8
  TEST_RR_12_AFTER 247, 1, 0, xt.pack16hh, 0xffffffff, 0xffffffec, 0xffffffec
  TEST_RR_12_AFTER 248, 1, 1, xt.pack16hh, 0xc3cac3ca, 0xc3cafeee, 0xc3cafeee
  TEST_RR_12_AFTER 249, 1, 2, xt.pack16hh, 0xfff8fff8, 0xfff8fa8c, 0xfff8fa8c
  TEST_RR_12_AFTER 250, 2, 0, xt.pack16hh, 0xffffffff, 0xfffff8eb, 0xfffff8eb
  TEST_RR_12_AFTER 251, 2, 1, xt.pack16hh, 0x8e3a8e3a, 0x8e3aff31, 0x8e3aff31
  TEST_RR_12_AFTER 252, 2, 2, xt.pack16hh, 0xffffffff, 0xfffffd91, 0xfffffd91
  TEST_RR_21_AFTER 253, 0, 0, xt.pack16hh, 0x6cc56cc5, 0x6cc5f993, 0x6cc5f993
  TEST_RR_21_AFTER 254, 0, 1, xt.pack16hh, 0x5b3d5b3d, 0x5b3dfdbb, 0x5b3dfdbb
  TEST_RR_21_AFTER 255, 0, 2, xt.pack16hh, 0xfe5cfe5c, 0xfe5cfdfe, 0xfe5cfdfe
  TEST_RR_21_AFTER 256, 1, 0, xt.pack16hh, 0xffffffff, 0xfffffff1, 0xfffffff1
  TEST_RR_21_AFTER 257, 1, 1, xt.pack16hh, 0x00020002, 0x0002fe28, 0x0002fe28
  TEST_RR_21_AFTER 258, 1, 2, xt.pack16hh, 0xffffffff, 0xfffffffb, 0xfffffffb
  TEST_RR_21_AFTER 259, 2, 0, xt.pack16hh, 0x512a0a03, 0x0a03faef, 0x512afa06
  TEST_RR_21_AFTER 260, 2, 1, xt.pack16hh, 0xffffffff, 0xffffffa1, 0xffffffa1
  TEST_RR_21_AFTER 261, 2, 2, xt.pack16hh, 0x55605560, 0x5560fb75, 0x5560fb75
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.pack16hh, 0xffffffff, 0xfffffffe, 0xfffffffe
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.pack16hh, 0x811f811f, 0x811fffc6, 0x811fffc6
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.pack16hh, 0xffffffff, 0xffffff1a, 0xfffffffe
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.pack16hh, 0x94409440, 0x9440fc56, 0x9440fc56
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.pack16hh, 0xffffffff, 0xffffffeb, 0xffffffeb
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.pack16hh, 0x38c138c1, 0x38c1fc01, 0x38c1fc01

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.pack16hh, 0xffffffff, 0xfffff850, 0xfffff850
  TEST_RR_RS2_LOADED 269, 0, xt.pack16hh, 0xffffffff, 0xfffff850, 0xfffff850
  TEST_RR_BOTH_LOADED 270, 0, xt.pack16hh, 0xffffffff, 0xfffff850
  TEST_RR_RS1_LOADED 271, 1, xt.pack16hh, 0xba19ba19, 0xba19fbd2, 0xba19fbd2
  TEST_RR_RS2_LOADED 272, 1, xt.pack16hh, 0xba19ba19, 0xba19fbd2, 0xba19fbd2
  TEST_RR_BOTH_LOADED 273, 1, xt.pack16hh, 0xba19ba19, 0xba19fbd2
  TEST_RR_RS1_LOADED 274, 2, xt.pack16hh, 0xffffffff, 0xfffffffc, 0xfffffffc
  TEST_RR_RS2_LOADED 275, 2, xt.pack16hh, 0xffffffff, 0xfffffffc, 0xfffffffc
  TEST_RR_BOTH_LOADED 276, 2, xt.pack16hh, 0xffffffff, 0xfffffffc

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.pack16hh, 0x00007fff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.pack16hh, 0xc35a0000, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.pack16hh, 0x0000c35a, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.pack16hh, 0, 1
  TEST_RR_ZERO_RS2 283, xt.pack16hh, 0, 1
  TEST_RR_ZERO_RS1 284, xt.pack16hh, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.pack16hh, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.pack16hh, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.pack16hh, 0x00006000, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.pack16hh, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.pack16hh, 0x0000a000, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.pack16hh, 0, 5
  TEST_RR_ZERO_RS2 291, xt.pack16hh, 0, 5
  TEST_RR_ZERO_RS1 292, xt.pack16hh, 0x00030000, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.pack16hh, 3, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.pack16hh, 0, 0
  TEST_RR_ZERO_RS2 295, xt.pack16hh, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.pack16hh, 0
  TEST_RR_ZERO_RD 297, xt.pack16hh, 0x28bded4b, 0xff429ff2
  TEST_RR_ZERO_RD 298, xt.pack16hh, 0x020ae9b2, 0x8b9a1f5c
  TEST_RR_ZERO_RD 299, xt.pack16hh, 0x2ac341a4, 0

TEST_END
