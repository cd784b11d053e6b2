// xt.dota8.su: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota8.su, 0xffff0000, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota8.su, 0xffff0201, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota8.su, 0x7ffeefff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota8.su, 0x7fff1200, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota8.su, 0xfffe01ff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota8.su, 0x12355478, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota8.su, 0x0000fc04, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota8.su, 0x00010de1, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota8.su, 0x8000ec23, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota8.su, 0x8001fa04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota8.su, 0xffff0fff, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota8.su, 0x12336858, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota8.su, 0xffff0100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota8.su, 0xffff20e1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota8.su, 0x7ffe21df, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota8.su, 0x8000ee00, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota8.su, 0x0000ec23, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota8.su, 0x12355358, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota8.su, 0x0000dd44, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota8.su, 0x0001da25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota8.su, 0x7ffffdff, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota8.su, 0x7ffffe04, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota8.su, 0xfffffddf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota8.su, 0x1234549c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota8.su, 0xfffffc04, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota8.su, 496, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota8.su, 0x80000427, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota8.su, 0x80001ef0, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota8.su, 0x0000427f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota8.su, 0x12345a65, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota8.su, 1302, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota8.su, 0x00003ed1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota8.su, 0x8000515f, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota8.su, 0x800005eb, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota8.su, 1539, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota8.su, 0x1234b528, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota8.su, 0x00006040, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota8.su, 0xfffff8ea, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota8.su, 0x800006f1, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota8.su, 0x7fff8e90, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota8.su, 0x00006f1f, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota8.su, 0x123445f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota8.su, 0xffffcc68, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota8.su, 0xffffde81, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota8.su, 0x7fffdd45, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota8.su, 0x7fffcd80, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota8.su, 0xffffee23, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota8.su, 0x123412f8, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota8.su, 0xffffff02, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota8.su, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota8.su, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota8.su, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota8.su, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota8.su, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota8.su, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota8.su, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota8.su, 0x80000102, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota8.su, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota8.su, 0x80000102, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota8.su, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota8.su, 0x80000002, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota8.su, 0x80003c07, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota8.su, 0x80003f83, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota8.su, 0x80007b87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota8.su, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota8.su, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota8.su, 0x7fffc083, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota8.su, 0x7fffc003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota8.su, 0x7fff8083, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota8.su, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota8.su, 0x80000002, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota8.su, 0x7ffffc87, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota8.su, 0x7fffff83, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota8.su, 0x7ffffc07, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota8.su, 0xffffca00, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota8.su, 0x80000088, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota8.su, 0x7fffffea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota8.su, 0xffffca01, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota8.su, 0x8000010d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota8.su, 0x7fffffd1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota8.su, 0xffffca03, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota8.su, 0x80000217, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota8.su, 0x7fffff9f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota8.su, 0xffffca07, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota8.su, 0x8000042b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota8.su, 0x7fffff3b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota8.su, 0xffffca0f, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota8.su, 0x80000853, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota8.su, 0x7ffffe73, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota8.su, 0xffffca1f, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota8.su, 0x800010a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota8.su, 0x7ffffce3, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota8.su, 0xffffca3f, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota8.su, 0x80002143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota8.su, 0x7ffff9c3, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota8.su, 0xffffca7f, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota8.su, 0x7fffbd83, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota8.su, 0x7ffff383, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota8.su, 0xffffcaff, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota8.su, 0x8000003f, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota8.su, 0x7fffff99, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota8.su, 0xffffcbff, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota8.su, 0x8000007b, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota8.su, 0x7fffff2f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota8.su, 0xffffcdff, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota8.su, 0x800000f3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota8.su, 0x7ffffe5b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota8.su, 0xffffd1ff, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota8.su, 0x800001e3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota8.su, 0x7ffffcb3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota8.su, 0xffffd9ff, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota8.su, 0x800003c3, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota8.su, 0x7ffff963, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota8.su, 0xffffe9ff, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota8.su, 0x80000783, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota8.su, 0x7ffff2c3, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota8.su, 2559, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota8.su, 0x80000f03, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota8.su, 0x7fffe583, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota8.su, 0x000049ff, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota8.su, 0x7fffe203, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota8.su, 0x7fffcb03, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota8.su, 0x0000c9ff, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota8.su, 0x80000012, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota8.su, 0x8000005d, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota8.su, 0x0001c9ff, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota8.su, 0x80000021, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota8.su, 0x800000b7, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota8.su, 0x0003c9ff, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota8.su, 0x8000003f, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota8.su, 0x8000016b, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota8.su, 0x0007c9ff, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota8.su, 0x8000007b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota8.su, 0x800002d3, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota8.su, 0x000fc9ff, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota8.su, 0x800000f3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota8.su, 0x800005a3, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota8.su, 0x001fc9ff, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota8.su, 0x800001e3, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota8.su, 0x80000b43, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota8.su, 0x003fc9ff, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota8.su, 0x800003c3, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota8.su, 0x80001683, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota8.su, 0x007fc9ff, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota8.su, 0x7ffff883, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota8.su, 0x80002d03, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota8.su, 0x00ffc9ff, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota8.su, 0x8000005d, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota8.su, 0x7fffffc6, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota8.su, 0x01ffc9ff, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota8.su, 0x800000b7, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota8.su, 0x7fffff89, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota8.su, 0x03ffc9ff, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota8.su, 0x8000016b, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota8.su, 0x7fffff0f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota8.su, 0x07ffc9ff, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota8.su, 0x800002d3, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota8.su, 0x7ffffe1b, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota8.su, 0x0fffc9ff, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota8.su, 0x800005a3, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota8.su, 0x7ffffc33, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota8.su, 0x1fffc9ff, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota8.su, 0x80000b43, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota8.su, 0x7ffff863, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota8.su, 0x3fffc9ff, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota8.su, 0x80001683, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota8.su, 0x7ffff0c3, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota8.su, 0x7fffc9ff, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota8.su, 0x7fffd303, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota8.su, 0x7fffe183, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota8.su, 0xf9bd036e, 0xf9bd21be, 0x596a8033, 0x2f60ae03
  TEST_ACC 173, xt.dota8.su, 0xd9a03387, 0xd99fc1b5, 0x3e3e4a5e, 0x835a2e80
  TEST_ACC 174, xt.dota8.su, 0x3f902142, 0x3f8fc3e0, 0x5c61db72, 0x462f6592
  TEST_ACC 175, xt.dota8.su, 0x92caf8cf, 0x92cb4283, 0xc946882e, 0x9ebcf789
  TEST_ACC 176, xt.dota8.su, 0xf852abfd, 0xf85241c5, 0x8f4c4a46, 0x485ce0a8
  TEST_ACC 177, xt.dota8.su, 0x7a7d800d, 0x7a7d4199, 0x6f34b074, 0x74c3f36b
  TEST_ACC 178, xt.dota8.su, 0x69cfff45, 0x69d0181f, 0x139746e7, 0x52564492
  TEST_ACC 179, xt.dota8.su, 0xf52693e7, 0xf5267737, 0x3c4115b4, 0x752d7342
  TEST_ACC 180, xt.dota8.su, 0xde06e481, 0xde0753c0, 0x0ae0d09d, 0xd953f7a3
  TEST_ACC 181, xt.dota8.su, 0x64cd30f4, 0x64ccffde, 0xc6ee3070, 0xac1903cc
  TEST_ACC 182, xt.dota8.su, 0x074850bd, 0x07482caf, 0xc6f377f0, 0x8c91b590
  TEST_ACC 183, xt.dota8.su, 0x1c22d73c, 0x1c22fd42, 0x86b93323, 0x39ceb052
  TEST_ACC 184, xt.dota8.su, 0xb35bd333, 0xb35b7ab3, 0x3d6943b0, 0xdc6a9e9c
  TEST_ACC 185, xt.dota8.su, 0xb235ef01, 0xb2368121, 0xb6c7cbca, 0x7dbcd86f
  TEST_ACC 186, xt.dota8.su, 0x51c1dc63, 0x51c26d2b, 0x9d28a8b9, 0xd535815f
  TEST_ACC 187, xt.dota8.su, 0xb1e35483, 0xb1e35c2e, 0xbe63cc42, 0x4a59b233

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota8.su, 0xc35a60e6, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota8.su, 0x5a0f0684, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota8.su, 0x7fff9c85, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota8.su, 0xc35a3369, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota8.su, 0x5a0f3a84, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota8.su, 0xc35a94e6, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota8.su, 0x7fffeeb1, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota8.su, 0x5a0f2b33, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota8.su, 0x5c25b54d, 0x5c25912c, 0x6f2776f3
  TEST_ACC_RD_IS_RS2 197, xt.dota8.su, 0x6f279b14, 0x5c25912c, 0x6f2776f3
  TEST_ACC_SAME_SOURCES 198, xt.dota8.su, 0x0cfd8b62, 0x0cfd9c48, 0x5c25912c
  TEST_ACC_ALL_SAME 199, xt.dota8.su, 0x5c258046, 0x5c25912c

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota8.su, 0x1afc42d3, 0x1afc8f61, 0x96c77bb0, 0xb6039bf0, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota8.su, 0x02df6455, 0x02df55f7, 0x9f6f92e6, 0x62fc4df3, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota8.su, 0xb17c5f32, 0xb17c630e, 0x78ec1cae, 0x4b43949c, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota8.su, 0x02971b45, 0x02973fc8, 0xb05881d5, 0xb0fb743d, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota8.su, 0xf3a70599, 0xf3a71b1f, 0xa25da7b8, 0x83dd5d4c, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota8.su, 0xd5e0cfa7, 0xd5e0ecb0, 0x9def842b, 0x3d831d67, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota8.su, 0x0171aa3b, 0x0171cba7, 0x2dd549f3, 0x2af70409, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota8.su, 0x4e6b1fc5, 0x4e6aa78b, 0x6d4f4b84, 0xbf2aef5b, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota8.su, 0xc031c422, 0xc031bf76, 0xd14203e2, 0x9b8bf930, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota8.su, 0xc36e7b27, 0xc36e4555, 0x5da2e070, 0x065a13c7, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota8.su, 0x7d049892, 0x7d04e121, 0x604f89bd, 0x36faebe8, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota8.su, 0x3872d292, 0x3872a6e5, 0xf1227454, 0xf1da0551, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota8.su, 0xe88d1d08, 0xe88c361e, 0x7c364c22, 0xedbbc980, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota8.su, 0x52a2971e, 0x52a278c3, 0x66b9e6ec, 0xd16d1cfe, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota8.su, 0x1b8ec0b6, 0x1b8e2ee9, 0x19603829, 0xe0e24695, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota8.su, 0xd4882abc, 0xd4888197, 0xbdddce9c, 0x55b89c17, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota8.su, 0x970a83ba, 0x970a234a, 0x68cb683b, 0x69094a6f, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota8.su, 0x85fb8c16, 0x85fb6c68, 0x253a09f8, 0x9a32286a, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota8.su, 0x45bc7fd7, 0x45bcdbb1, 0xa7b9e7c6, 0x1e5f23e4, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota8.su, 0x913a6fdc, 0x913a865e, 0x8c6a88d0, 0x219141c6, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota8.su, 0x22ddbb0f, 0x22dd200e, 0x7ddb6068, 0x764150bd, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota8.su, 0x172e66fe, 0x172ebaa8, 0x10d282b8, 0x079b4c43, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota8.su, 0xed1abf25, 0xed1a8c1f, 0x63dc2fdb, 0xf3e163cc, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota8.su, 0xb25fbad6, 0xb25fd0db, 0x55ebfec8, 0x72b7c6c6, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota8.su, 0x7594d5ab, 0x7594f20b, 0xe2197990, 0xde68ccf9, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota8.su, 0x0b1e988a, 0x0b1e5b22, 0xa2f45018, 0x26cfeb7c, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota8.su, 0x3947febe, 0x3947fa4a, 0x12f3ca23, 0x04ff1299, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota8.su, 0x5aaa1539, 0x5aa9daba, 0x1951a9f2, 0x23ef3b09, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota8.su, 0x38ee0bc8, 0x38ee06b5, 0x9ae2c77b, 0x1a55776c, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota8.su, 0x21c6bda8, 0x21c67c7d, 0x415fdb49, 0x11eec202, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota8.su, 0xd0cd5449, 0xd0cd1f74, 0x4f34b44f, 0xa2a09b35
  TEST_ACC_RD_LOADED 231, 0, xt.dota8.su, 0x8ccfb688, 0x8ccfa1b2, 0x2023ffc0, 0x9de3d374
  TEST_ACC_RS1_LOADED 232, 0, xt.dota8.su, 0x8d652704, 0x8d645812, 0x8d2f7a7b, 0x0213cedd
  TEST_ACC_RS2_LOADED 233, 0, xt.dota8.su, 0x21ec927f, 0x21ecf247, 0x52988c8a, 0x6ba54b3f
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota8.su, 0xd717c373, 0xd717ef68, 0x32bdafb2, 0x91e30624
  TEST_ACC_RD_LOADED 235, 1, xt.dota8.su, 0x58f8eab1, 0x58f93194, 0xf26dc2cc, 0x7a034be9
  TEST_ACC_RS1_LOADED 236, 1, xt.dota8.su, 0xb711ce07, 0xb7120685, 0xd39deb5f, 0x7f9f976b
  TEST_ACC_RS2_LOADED 237, 1, xt.dota8.su, 0xf1950417, 0xf195612b, 0x509c8aae, 0xcf90c620
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota8.su, 0x130a00f0, 0x130a194a, 0x9f276280, 0x68eaf4e4
  TEST_ACC_RD_LOADED 239, 2, xt.dota8.su, 0x4ade96d0, 0x4ade1cbe, 0x54015526, 0x379ad2e3
  TEST_ACC_RS1_LOADED 240, 2, xt.dota8.su, 0x5f72e510, 0x5f73015c, 0x74c14f8e, 0x54088ef3
  TEST_ACC_RS2_LOADED 241, 2, xt.dota8.su, 0xd6795ae0, 0xd6793fe7, 0xa94a1d0c, 0x08196fd3
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota8.su, 0xe44e82bd, 0xe44f021a, 0xaeb09413, 0x44ea5e61
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota8.su, 0x6732603c, 0x67324e9d, 0x618af059, 0xe1eee4a2
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota8.su, 0xa2cdb284, 0xa2cd5d52, 0xfb7b61b9, 0x035c7005
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota8.su, 0x4388cc6e, 0x4388e1a6, 0x8bb06e15, 0xdd5ddab9
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota8.su, 0x6c322155, 0x6c31dad2, 0xe3cd7a5c, 0xd7e2f047
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota8.su, 0x6adc08b9, 0x6adc8950, 0x76ad268f, 0x3cc46ef7
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota8.su, 0x9ef361a8, 0x9ef3b75f, 0x9bce42c8, 0x536030d5
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota8.su, 0xa3911e9f, 0xa391392d, 0x29ada6bc, 0xc476162d
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota8.su, 0x75e3ab60, 0x75e3d011, 0xf2c4e9f2, 0x86406364
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota8.su, 0x85ccbe73, 0x85cd7e83, 0x7b93ac80, 0x121eccf2
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota8.su, 0x64748a40, 0x64740659, 0x1c6d3636, 0xf42bb6e6
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota8.su, 0x5a8d93df, 0x5a8d0c0d, 0x595e7147, 0x0e40b95d
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota8.su, 0x9608225f, 0x9608737d, 0xdb2c8efa, 0x5a5ab57f
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota8.su, 0x9472141f, 0x94728624, 0x946abcf3, 0xaa27d03f
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota8.su, 0x1f263e77, 0x1f2679a0, 0xeb97458c, 0xac6ea562
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota8.su, 0x29c6bed2, 0x29c702d0, 0x81528e13, 0x4cc4f5d8
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota8.su, 0x063e3d6e, 0x063e75ae, 0x24a402a6, 0x3e59bc62
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota8.su, 0xc9922e33, 0xc9927121, 0xd83f8568, 0xaa68d256
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota8.su, 0xd4171cb6, 0xd41729c4, 0xf02fc9d5, 0xa3734e2b
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota8.su, 0xe794e6ba, 0xe794c201, 0x52a528df, 0xcd746015
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota8.su, 0x68c76251, 0x68c76019, 0xfc011531, 0xfd6e2a0c
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota8.su, 0xb983d8ba, 0xb983bafa, 0x5a8dd641, 0xae5cd4b0
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota8.su, 0x0a941ccb, 0x0a94b3e9, 0xfc3392ac, 0x1c9cffdc
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota8.su, 0x670e3359, 0x670e54da, 0x4fd96789, 0x4a711f6f
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota8.su, 0x072a14d4, 0x072a54ef, 0x8001c24a, 0x8d619995
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota8.su, 0x8f96c6b2, 0x8f96640c, 0xef6a600b, 0xdf6bab75
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota8.su, 0x6a43de3e, 0x6a437c68, 0x26767503, 0x36b01076
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota8.su, 0x531aef07, 0x531b2797, 0x46901ed3, 0xa8e64438
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota8.su, 0xb1d2dce8, 0xb1d2f84a, 0x752f2897, 0x204e9ac4
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota8.su, 0x4605f3de, 0x46068000, 0x8ac858ea, 0xfbce73dc
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota8.su, 0xb70b4de2, 0xb70b7906, 0x9870ccd4, 0xc4e86afd
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota8.su, 0xa5e6e1af, 0xa5e7b5e1, 0xc99295e2, 0x40d5d88e
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota8.su, 0x03c437bb, 0x03c473df, 0x9f59bae3, 0xd0832c83
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota8.su, 0x4a3bcb29, 0x4a3bebb4, 0x97d9330d, 0x751225d5
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota8.su, 0xaf3b1c81, 0xaf3acc5f, 0xef784645, 0xc8ab0d24
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota8.su, 0xc37ab390, 0xc37a9224, 0xe85e2650, 0x5e106a42

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota8.su, 0x7fff5331, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota8.su, 0xf8c6b21a, 0xf8c8c214, 0x2db187a2, 0x6af7b0b4
  TEST_ACC_CHAIN 280, xt.dota8.su, 0xbe2f5e01, 0xbe2f499c, 0xdf528409, 0x13e548ff

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota8.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota8.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota8.su, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota8.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota8.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota8.su, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota8.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota8.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota8.su, 0xffffffff, 0x5a0f3c85

TEST_END
