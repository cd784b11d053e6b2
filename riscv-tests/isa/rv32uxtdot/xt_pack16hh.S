// xt.pack16hh: 316 cases, written by tools/generate.py.
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
  TEST_RR_REGISTERS 211, xt.pack16hh, 0xffffffff, 0xfffffc2a, 0xffffffe0, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack16hh, 0, 0, 0, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack16hh, 0xfff02d4b, 0x2d4bfac6, 0xfff0fb5e, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack16hh, 0xffffffff, 0xffffffd6, 0xfffffc38, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack16hh, 0x87be593b, 0x593bfa9e, 0x87be7764, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack16hh, 0x6e160004, 0x00047ffb, 0x6e16d000, x6, x17, x23, x7
  TEST_RR_REGISTERS 217, xt.pack16hh, 0xffffffff, 0xfffffff1, 0xfffffffb, x7, x18, x24, x5
  TEST_RR_REGISTERS 218, xt.pack16hh, 0x01b1a008, 0xa008f9dc, 0x01b1b9aa, x8, x19, x25, x7
  TEST_RR_REGISTERS 219, xt.pack16hh, 0x32b65f07, 0x5f079565, 0x32b6f829, x8, x19, x25, x7
  TEST_RR_REGISTERS 220, xt.pack16hh, 0xffffffff, 0xffffff7e, 0xfffffe0a, x9, x20, x26, x7
  TEST_RR_REGISTERS 221, xt.pack16hh, 0x0000828a, 0x828afc86, 0, x10, x21, x27, x7
  TEST_RR_REGISTERS 222, xt.pack16hh, 0xffffffff, 0xffffff2c, 0xfffffef9, x11, x22, x28, x7
  TEST_RR_REGISTERS 223, xt.pack16hh, 0xffff8e60, 0x8e60f86e, 0xffff9697, x12, x23, x29, x7
  TEST_RR_REGISTERS 224, xt.pack16hh, 0x0000fffc, 0xfffc9678, 0, x12, x23, x29, x7
  TEST_RR_REGISTERS 225, xt.pack16hh, 0xffffffff, 0xfffffe92, 0xffffffc6, x13, x24, x30, x7
  TEST_RR_REGISTERS 226, xt.pack16hh, 0x405209d9, 0x09d9fab7, 0x40526b03, x14, x25, x31, x7
  TEST_RR_REGISTERS 227, xt.pack16hh, 0xffce52e8, 0x52e80d92, 0xffcef982, x14, x25, x31, x7
  TEST_RR_REGISTERS 228, xt.pack16hh, 0xdb74ffff, 0xfffffff3, 0xdb74fe76, x15, x26, x1, x7
  TEST_RR_REGISTERS 229, xt.pack16hh, 0xb8290bf6, 0x0bf6f9ab, 0xb829de83, x16, x27, x2, x7
  TEST_RR_REGISTERS 230, xt.pack16hh, 0xffff2f70, 0x2f7068d7, 0xffffffba, x16, x27, x2, x7
  TEST_RR_REGISTERS 231, xt.pack16hh, 0x38e52c7b, 0x2c7bf90d, 0x38e5f9cd, x17, x28, x4, x7
  TEST_RR_REGISTERS 232, xt.pack16hh, 0xffffffff, 0xffffff12, 0xffffff7d, x18, x29, x5, x7
  TEST_RR_REGISTERS 233, xt.pack16hh, 0x60000000, 0, 0x6000f10c, x19, x30, x6, x7
  TEST_RR_REGISTERS 234, xt.pack16hh, 0x00152d14, 0x2d14b22e, 0x0015f80d, x19, x30, x6, x7
  TEST_RR_REGISTERS 235, xt.pack16hh, 0xffffffff, 0xfffffc60, 0xfffffeee, x20, x31, x7, x5
  TEST_RR_REGISTERS 236, xt.pack16hh, 0xfffffe46, 0xfe46f950, 0xffffff03, x21, x1, x8, x7
  TEST_RR_REGISTERS 237, xt.pack16hh, 0x529bb62b, 0xb62b96dd, 0x529bfe95, x21, x1, x8, x7
  TEST_RR_REGISTERS 238, xt.pack16hh, 0xc34effff, 0xfffffa06, 0xc34efa13, x22, x2, x9, x7
  TEST_RR_REGISTERS 239, xt.pack16hh, 0xe4220619, 0x0619fa1d, 0xe422ff45, x23, x4, x10, x7
  TEST_RR_REGISTERS 240, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffffffff, x24, x5, x11, x7
  TEST_RR_REGISTERS 241, xt.pack16hh, 0xffff09ba, 0x09bafd16, 0xffffffff, x25, x6, x12, x7
  TEST_RR_REGISTERS 242, xt.pack16hh, 0x81a4ffff, 0xfffffffc, 0x81a424e2, x26, x7, x13, x5
  TEST_RR_REGISTERS 243, xt.pack16hh, 0xffff0000, 1609, 0xffffffff, x26, x7, x13, x5
  TEST_RR_REGISTERS 244, xt.pack16hh, 0x7745ffff, 0xffffff81, 0x7745fc1a, x27, x8, x14, x7
  TEST_RR_REGISTERS 245, xt.pack16hh, 0xb08e9022, 0x9022fe55, 0xb08e49b9, x28, x9, x15, x7
  TEST_RR_REGISTERS 246, xt.pack16hh, 0xffff0000, 2, 0xffffffbe, x28, x9, x15, x7
  TEST_RR_REGISTERS 247, xt.pack16hh, 0x0000ffff, 0xfffffffd, 0, x29, x10, x16, x7
  TEST_RR_REGISTERS 248, xt.pack16hh, 0xffff0000, 0, 0xffffffe2, x30, x11, x17, x7
  TEST_RR_REGISTERS 249, xt.pack16hh, 0xfe67ffff, 0xfffff807, 0xfe67ff0e, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 250, 0, xt.pack16hh, 0x7a370000, 96, 0x7a37331c
  TEST_RR_RESULT_AFTER 251, 1, xt.pack16hh, 0xfeaaffff, 0xfffffff5, 0xfeaa725c
  TEST_RR_RESULT_AFTER 252, 2, xt.pack16hh, 0xd1980000, 0, 0xd198c808

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 253, 0, 0, xt.pack16hh, 0xffff0000, 0, 0xfffffb44
  TEST_RR_12_AFTER 254, 0, 1, xt.pack16hh, 0xb5ea0000, 0, 0xb5eafe58
  TEST_RR_12_AFTER 255, 0, 2, xt.pack16hh, 0xffff96be, 0x96befd64, 0xfffffffe
  TEST_RR_12_AFTER 256, 1, 0, xt.pack16hh, 0x0000ffff, 0xfffffff8, 0
  TEST_RR_12_AFTER 257, 1, 1, xt.pack16hh, 0x9df3f4f4, 0xf4f4ffa4, 0x9df3f99a
  TEST_RR_12_AFTER 258, 1, 2, xt.pack16hh, 0x0000ffff, 0xfffffffe, 0
  TEST_RR_12_AFTER 259, 2, 0, xt.pack16hh, 0x0cdbffff, 0xfffffffe, 0x0cdbf250
  TEST_RR_12_AFTER 260, 2, 0, xt.pack16hh, 0x00004bf4, 0x4bf4a398, 0
  TEST_RR_12_AFTER 261, 2, 1, xt.pack16hh, 0xffff1721, 0x1721faf5, 0xffffffe2
  TEST_RR_12_AFTER 262, 2, 2, xt.pack16hh, 0xa5b4ffff, 0xffffff3b, 0xa5b421a9
  TEST_RR_12_AFTER 263, 2, 2, xt.pack16hh, 0x0000f4b7, 0xf4b72e05, 0
  TEST_RR_21_AFTER 264, 0, 0, xt.pack16hh, 0xfffffa60, 0xfa60fe23, 0xffffffff
  TEST_RR_21_AFTER 265, 0, 1, xt.pack16hh, 0xb1f0ffff, 0xfffffff9, 0xb1f0fd2a
  TEST_RR_21_AFTER 266, 0, 2, xt.pack16hh, 0x60554798, 0x4798fff8, 0x6055c990
  TEST_RR_21_AFTER 267, 0, 2, xt.pack16hh, 0xffffd82d, 0xd82d6cc7, 0xffffff88
  TEST_RR_21_AFTER 268, 1, 0, xt.pack16hh, 0xb751fdee, 0xfdeef8a0, 0xb751fcd6
  TEST_RR_21_AFTER 269, 1, 1, xt.pack16hh, 0x0000ffff, 0xfffffff0, 0
  TEST_RR_21_AFTER 270, 1, 2, xt.pack16hh, 0x48f875a7, 0x75a7f811, 0x48f80d8e
  TEST_RR_21_AFTER 271, 1, 2, xt.pack16hh, 0xffff75ba, 0x75ba9fd7, 0xfffffe2f
  TEST_RR_21_AFTER 272, 2, 0, xt.pack16hh, 0x8bdc7066, 0x7066fabf, 0x8bdcfc4c
  TEST_RR_21_AFTER 273, 2, 1, xt.pack16hh, 0x0b690000, 0, 0x0b69fdb0
  TEST_RR_21_AFTER 274, 2, 2, xt.pack16hh, 0xffffffff, 0xfffffd7f, 0xfffffffe
  TEST_RR_BOTH_AFTER 275, 0, 0, xt.pack16hh, 0x00f1fff0, 0xfff0ffb8, 0x00f1084c
  TEST_RR_BOTH_AFTER 276, 0, 0, xt.pack16hh, 0x4ec901e2, 0x01e269fe, 0x4ec9fd21
  TEST_RR_BOTH_AFTER 277, 0, 1, xt.pack16hh, 0xffffffff, 0xfffffe0a, 0xffffff3a
  TEST_RR_BOTH_AFTER 278, 0, 2, xt.pack16hh, 0x53100000, 0, 0x5310ff3e
  TEST_RR_BOTH_AFTER 279, 1, 0, xt.pack16hh, 0xffff4e5c, 0x4e5cfe9a, 0xfffffcf3
  TEST_RR_BOTH_AFTER 280, 1, 1, xt.pack16hh, 0x19b6ffff, 0xfffffd95, 0x19b6fdba
  TEST_RR_BOTH_AFTER 281, 2, 0, xt.pack16hh, 0xabc532db, 0x32dbfb02, 0xabc538be
  TEST_RR_BOTH_AFTER 282, 2, 0, xt.pack16hh, 0xffffde22, 0xde225d1b, 0xffffffff

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, xt.pack16hh, 0x0000ffff, 0xfffff87b, 0
  TEST_RR_RS2_LOADED 284, 0, xt.pack16hh, 0x0000ffff, 0xfffff87b, 0
  TEST_RR_BOTH_LOADED 285, 0, xt.pack16hh, 0xffffffff, 0xfffff87b
  TEST_RR_RS1_LOADED 286, 1, xt.pack16hh, 0xffff9215, 0x9215fd41, 0xfffffff2
  TEST_RR_RS2_LOADED 287, 1, xt.pack16hh, 0xffff9215, 0x9215fd41, 0xfffffff2
  TEST_RR_BOTH_LOADED 288, 1, xt.pack16hh, 0x92159215, 0x9215fd41
  TEST_RR_RS1_LOADED 289, 2, xt.pack16hh, 0x225aee6d, 0xee6dfcd6, 0x225aaf90
  TEST_RR_RS2_LOADED 290, 2, xt.pack16hh, 0x225aee6d, 0xee6dfcd6, 0x225aaf90
  TEST_RR_BOTH_LOADED 291, 2, xt.pack16hh, 0xee6dee6d, 0xee6dfcd6
  TEST_RR_RS1_LOADED 292, 2, xt.pack16hh, 0x03f9001b, 0x001b9044, 0x03f9fe57
  TEST_RR_RS2_LOADED 293, 2, xt.pack16hh, 0x03f9001b, 0x001b9044, 0x03f9fe57
  TEST_RR_BOTH_LOADED 294, 2, xt.pack16hh, 0x001b001b, 0x001b9044

  // Each result is at once a source.
  TEST_RR_CHAIN 295, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 296, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 297, xt.pack16hh, 0x00007fff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 298, xt.pack16hh, 0xc35a0000, 0xc35a96e7
  TEST_RR_ZERO_RS2 299, xt.pack16hh, 0x0000c35a, 0xc35a96e7
  TEST_RR_ZERO_RS1 300, xt.pack16hh, 0, 1
  TEST_RR_ZERO_RS2 301, xt.pack16hh, 0, 1
  TEST_RR_ZERO_RS1 302, xt.pack16hh, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 303, xt.pack16hh, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 304, xt.pack16hh, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 305, xt.pack16hh, 0x00006000, 0x60000000
  TEST_RR_ZERO_RS1 306, xt.pack16hh, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 307, xt.pack16hh, 0x0000a000, 0xa0000000
  TEST_RR_ZERO_RS1 308, xt.pack16hh, 0, 5
  TEST_RR_ZERO_RS2 309, xt.pack16hh, 0, 5
  TEST_RR_ZERO_RS1 310, xt.pack16hh, 0x00030000, 0x00030201
  TEST_RR_ZERO_RS2 311, xt.pack16hh, 3, 0x00030201
  TEST_RR_ZERO_RS1 312, xt.pack16hh, 0, 0
  TEST_RR_ZERO_RS2 313, xt.pack16hh, 0, 0
  TEST_RR_ZERO_BOTH 314, xt.pack16hh, 0
  TEST_RR_ZERO_RD 315, xt.pack16hh, 0xfffffd91, 0
  TEST_RR_ZERO_RD 316, xt.pack16hh, 0xf8eac80a, 0x850c5603
  TEST_RR_ZERO_RD 317, xt.pack16hh, 0xfffff4b6, 0xdac1e19e

TEST_END
