// c.lui: 448 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every immediate.
  TEST_CI 2, c.lui, 0xfffe0000, 0xc35a96e7, 1048544
  TEST_CI 3, c.lui, 0xfffe0000, 0x5a0f3c85, 1048544
  TEST_CI 4, c.lui, 0xfffe0000, 0x80000000, 1048544
  TEST_CI 5, c.lui, 0xfffe0000, 0xffffffff, 1048544
  TEST_CI 6, c.lui, 0xfffe0000, 0x7fffffff, 1048544
  TEST_CI 7, c.lui, 0xfffe0000, 0x3cead6ec, 1048544
  TEST_CI 8, c.lui, 0xfffe1000, 0xc35a96e7, 1048545
  TEST_CI 9, c.lui, 0xfffe1000, 0x5a0f3c85, 1048545
  TEST_CI 10, c.lui, 0xfffe1000, 0x80000000, 1048545
  TEST_CI 11, c.lui, 0xfffe1000, 0xffffffff, 1048545
  TEST_CI 12, c.lui, 0xfffe1000, 0x7fffffff, 1048545
  TEST_CI 13, c.lui, 0xfffe1000, 0x6091b195, 1048545
  TEST_CI 14, c.lui, 0xfffe2000, 0xc35a96e7, 1048546
  TEST_CI 15, c.lui, 0xfffe2000, 0x5a0f3c85, 1048546
  TEST_CI 16, c.lui, 0xfffe2000, 0x80000000, 1048546
  TEST_CI 17, c.lui, 0xfffe2000, 0xffffffff, 1048546
  TEST_CI 18, c.lui, 0xfffe2000, 0x7fffffff, 1048546
  TEST_CI 19, c.lui, 0xfffe2000, 0x1ac5d0b7, 1048546
  TEST_CI 20, c.lui, 0xfffe3000, 0xc35a96e7, 1048547
  TEST_CI 21, c.lui, 0xfffe3000, 0x5a0f3c85, 1048547
  TEST_CI 22, c.lui, 0xfffe3000, 0x80000000, 1048547
  TEST_CI 23, c.lui, 0xfffe3000, 0xffffffff, 1048547
  TEST_CI 24, c.lui, 0xfffe3000, 0x7fffffff, 1048547
  TEST_CI 25, c.lui, 0xfffe3000, 0x4a9a5254, 1048547
  TEST_CI 26, c.lui, 0xfffe4000, 0xc35a96e7, 1048548
  TEST_CI 27, c.lui, 0xfffe4000, 0x5a0f3c85, 1048548
  TEST_CI 28, c.lui, 0xfffe4000, 0x80000000, 1048548
  TEST_CI 29, c.lui, 0xfffe4000, 0xffffffff, 1048548
  TEST_CI 30, c.lui, 0xfffe4000, 0x7fffffff, 1048548
  TEST_CI 31, c.lui, 0xfffe4000, 0xfb4ae6d3, 1048548
  TEST_CI 32, c.lui, 0xfffe5000, 0xc35a96e7, 1048549
  TEST_CI 33, c.lui, 0xfffe5000, 0x5a0f3c85, 1048549
  TEST_CI 34, c.lui, 0xfffe5000, 0x80000000, 1048549
  TEST_CI 35, c.lui, 0xfffe5000, 0xffffffff, 1048549
  TEST_CI 36, c.lui, 0xfffe5000, 0x7fffffff, 1048549
  TEST_CI 37, c.lui, 0xfffe5000, 0x579d7635, 1048549
  TEST_CI 38, c.lui, 0xfffe6000, 0xc35a96e7, 1048550
  TEST_CI 39, c.lui, 0xfffe6000, 0x5a0f3c85, 1048550
  TEST_CI 40, c.lui, 0xfffe6000, 0x80000000, 1048550
  TEST_CI 41, c.lui, 0xfffe6000, 0xffffffff, 1048550
  TEST_CI 42, c.lui, 0xfffe6000, 0x7fffffff, 1048550
  TEST_CI 43, c.lui, 0xfffe6000, 0x19c19af4, 1048550
  TEST_CI 44, c.lui, 0xfffe7000, 0xc35a96e7, 1048551
  TEST_CI 45, c.lui, 0xfffe7000, 0x5a0f3c85, 1048551
  TEST_CI 46, c.lui, 0xfffe7000, 0x80000000, 1048551
  TEST_CI 47, c.lui, 0xfffe7000, 0xffffffff, 1048551
  TEST_CI 48, c.lui, 0xfffe7000, 0x7fffffff, 1048551
  TEST_CI 49, c.lui, 0xfffe7000, 0xb94ec045, 1048551
  TEST_CI 50, c.lui, 0xfffe8000, 0xc35a96e7, 1048552
  TEST_CI 51, c.lui, 0xfffe8000, 0x5a0f3c85, 1048552
  TEST_CI 52, c.lui, 0xfffe8000, 0x80000000, 1048552
  TEST_CI 53, c.lui, 0xfffe8000, 0xffffffff, 1048552
  TEST_CI 54, c.lui, 0xfffe8000, 0x7fffffff, 1048552
  TEST_CI 55, c.lui, 0xfffe8000, 0xb306bec9, 1048552
  TEST_CI 56, c.lui, 0xfffe9000, 0xc35a96e7, 1048553
  TEST_CI 57, c.lui, 0xfffe9000, 0x5a0f3c85, 1048553
  TEST_CI 58, c.lui, 0xfffe9000, 0x80000000, 1048553
  TEST_CI 59, c.lui, 0xfffe9000, 0xffffffff, 1048553
  TEST_CI 60, c.lui, 0xfffe9000, 0x7fffffff, 1048553
  TEST_CI 61, c.lui, 0xfffe9000, 0x1453dc87, 1048553
  TEST_CI 62, c.lui, 0xfffea000, 0xc35a96e7, 1048554
  TEST_CI 63, c.lui, 0xfffea000, 0x5a0f3c85, 1048554
  TEST_CI 64, c.lui, 0xfffea000, 0x80000000, 1048554
  TEST_CI 65, c.lui, 0xfffea000, 0xffffffff, 1048554
  TEST_CI 66, c.lui, 0xfffea000, 0x7fffffff, 1048554
  TEST_CI 67, c.lui, 0xfffea000, 0x48c2a70e, 1048554
  TEST_CI 68, c.lui, 0xfffeb000, 0xc35a96e7, 1048555
  TEST_CI 69, c.lui, 0xfffeb000, 0x5a0f3c85, 1048555
  TEST_CI 70, c.lui, 0xfffeb000, 0x80000000, 1048555
  TEST_CI 71, c.lui, 0xfffeb000, 0xffffffff, 1048555
  TEST_CI 72, c.lui, 0xfffeb000, 0x7fffffff, 1048555
  TEST_CI 73, c.lui, 0xfffeb000, 0x27ac06ec, 1048555
  TEST_CI 74, c.lui, 0xfffec000, 0xc35a96e7, 1048556
  TEST_CI 75, c.lui, 0xfffec000, 0x5a0f3c85, 1048556
  TEST_CI 76, c.lui, 0xfffec000, 0x80000000, 1048556
  TEST_CI 77, c.lui, 0xfffec000, 0xffffffff, 1048556
  TEST_CI 78, c.lui, 0xfffec000, 0x7fffffff, 1048556
  TEST_CI 79, c.lui, 0xfffec000, 0x62bb8ee9, 1048556
  TEST_CI 80, c.lui, 0xfffed000, 0xc35a96e7, 1048557
  TEST_CI 81, c.lui, 0xfffed000, 0x5a0f3c85, 1048557
  TEST_CI 82, c.lui, 0xfffed000, 0x80000000, 1048557
  TEST_CI 83, c.lui, 0xfffed000, 0xffffffff, 1048557
  TEST_CI 84, c.lui, 0xfffed000, 0x7fffffff, 1048557
  TEST_CI 85, c.lui, 0xfffed000, 0xba58c46a, 1048557
  TEST_CI 86, c.lui, 0xfffee000, 0xc35a96e7, 1048558
  TEST_CI 87, c.lui, 0xfffee000, 0x5a0f3c85, 1048558
  TEST_CI 88, c.lui, 0xfffee000, 0x80000000, 1048558
  TEST_CI 89, c.lui, 0xfffee000, 0xffffffff, 1048558
  TEST_CI 90, c.lui, 0xfffee000, 0x7fffffff, 1048558
  TEST_CI 91, c.lui, 0xfffee000, 0x80b38282, 1048558
  TEST_CI 92, c.lui, 0xfffef000, 0xc35a96e7, 1048559
  TEST_CI 93, c.lui, 0xfffef000, 0x5a0f3c85, 1048559
  TEST_CI 94, c.lui, 0xfffef000, 0x80000000, 1048559
  TEST_CI 95, c.lui, 0xfffef000, 0xffffffff, 1048559
  TEST_CI 96, c.lui, 0xfffef000, 0x7fffffff, 1048559
  TEST_CI 97, c.lui, 0xfffef000, 0x0b1ebfcb, 1048559
  TEST_CI 98, c.lui, 0xffff0000, 0xc35a96e7, 1048560
  TEST_CI 99, c.lui, 0xffff0000, 0x5a0f3c85, 1048560
  TEST_CI 100, c.lui, 0xffff0000, 0x80000000, 1048560
  TEST_CI 101, c.lui, 0xffff0000, 0xffffffff, 1048560
  TEST_CI 102, c.lui, 0xffff0000, 0x7fffffff, 1048560
  TEST_CI 103, c.lui, 0xffff0000, 0x474f4a22, 1048560
  TEST_CI 104, c.lui, 0xffff1000, 0xc35a96e7, 1048561
  TEST_CI 105, c.lui, 0xffff1000, 0x5a0f3c85, 1048561
  TEST_CI 106, c.lui, 0xffff1000, 0x80000000, 1048561
  TEST_CI 107, c.lui, 0xffff1000, 0xffffffff, 1048561
  TEST_CI 108, c.lui, 0xffff1000, 0x7fffffff, 1048561
  TEST_CI 109, c.lui, 0xffff1000, 0x6e1ba5b3, 1048561
  TEST_CI 110, c.lui, 0xffff2000, 0xc35a96e7, 1048562
  TEST_CI 111, c.lui, 0xffff2000, 0x5a0f3c85, 1048562
  TEST_CI 112, c.lui, 0xffff2000, 0x80000000, 1048562
  TEST_CI 113, c.lui, 0xffff2000, 0xffffffff, 1048562
  TEST_CI 114, c.lui, 0xffff2000, 0x7fffffff, 1048562
  TEST_CI 115, c.lui, 0xffff2000, 0x7930911e, 1048562
  TEST_CI 116, c.lui, 0xffff3000, 0xc35a96e7, 1048563
  TEST_CI 117, c.lui, 0xffff3000, 0x5a0f3c85, 1048563
  TEST_CI 118, c.lui, 0xffff3000, 0x80000000, 1048563
  TEST_CI 119, c.lui, 0xffff3000, 0xffffffff, 1048563
  TEST_CI 120, c.lui, 0xffff3000, 0x7fffffff, 1048563
  TEST_CI 121, c.lui, 0xffff3000, 0xc88e23fc, 1048563
  TEST_CI 122, c.lui, 0xffff4000, 0xc35a96e7, 1048564
  TEST_CI 123, c.lui, 0xffff4000, 0x5a0f3c85, 1048564
  TEST_CI 124, c.lui, 0xffff4000, 0x80000000, 1048564
  TEST_CI 125, c.lui, 0xffff4000, 0xffffffff, 1048564
  TEST_CI 126, c.lui, 0xffff4000, 0x7fffffff, 1048564
  TEST_CI 127, c.lui, 0xffff4000, 0x4c94aa5f, 1048564
  TEST_CI 128, c.lui, 0xffff5000, 0xc35a96e7, 1048565
  TEST_CI 129, c.lui, 0xffff5000, 0x5a0f3c85, 1048565
  TEST_CI 130, c.lui, 0xffff5000, 0x80000000, 1048565
  TEST_CI 131, c.lui, 0xffff5000, 0xffffffff, 1048565
  TEST_CI 132, c.lui, 0xffff5000, 0x7fffffff, 1048565
  TEST_CI 133, c.lui, 0xffff5000, 0x91382659, 1048565
  TEST_CI 134, c.lui, 0xffff6000, 0xc35a96e7, 1048566
  TEST_CI 135, c.lui, 0xffff6000, 0x5a0f3c85, 1048566
  TEST_CI 136, c.lui, 0xffff6000, 0x80000000, 1048566
  TEST_CI 137, c.lui, 0xffff6000, 0xffffffff, 1048566
  TEST_CI 138, c.lui, 0xffff6000, 0x7fffffff, 1048566
  TEST_CI 139, c.lui, 0xffff6000, 0x8c009dc8, 1048566
  TEST_CI 140, c.lui, 0xffff7000, 0xc35a96e7, 1048567
  TEST_CI 141, c.lui, 0xffff7000, 0x5a0f3c85, 1048567
  TEST_CI 142, c.lui, 0xffff7000, 0x80000000, 1048567
  TEST_CI 143, c.lui, 0xffff7000, 0xffffffff, 1048567
  TEST_CI 144, c.lui, 0xffff7000, 0x7fffffff, 1048567
  TEST_CI 145, c.lui, 0xffff7000, 0x0079ed51, 1048567
  TEST_CI 146, c.lui, 0xffff8000, 0xc35a96e7, 1048568
  TEST_CI 147, c.lui, 0xffff8000, 0x5a0f3c85, 1048568
  TEST_CI 148, c.lui, 0xffff8000, 0x80000000, 1048568
  TEST_CI 149, c.lui, 0xffff8000, 0xffffffff, 1048568
  TEST_CI 150, c.lui, 0xffff8000, 0x7fffffff, 1048568
  TEST_CI 151, c.lui, 0xffff8000, 0xe2bdee83, 1048568
  TEST_CI 152, c.lui, 0xffff9000, 0xc35a96e7, 1048569
  TEST_CI 153, c.lui, 0xffff9000, 0x5a0f3c85, 1048569
  TEST_CI 154, c.lui, 0xffff9000, 0x80000000, 1048569
  TEST_CI 155, c.lui, 0xffff9000, 0xffffffff, 1048569
  TEST_CI 156, c.lui, 0xffff9000, 0x7fffffff, 1048569
  TEST_CI 157, c.lui, 0xffff9000, 0xc6a5ddb8, 1048569
  TEST_CI 158, c.lui, 0xffffa000, 0xc35a96e7, 1048570
  TEST_CI 159, c.lui, 0xffffa000, 0x5a0f3c85, 1048570
  TEST_CI 160, c.lui, 0xffffa000, 0x80000000, 1048570
  TEST_CI 161, c.lui, 0xffffa000, 0xffffffff, 1048570
  TEST_CI 162, c.lui, 0xffffa000, 0x7fffffff, 1048570
  TEST_CI 163, c.lui, 0xffffa000, 0x32140844, 1048570
  TEST_CI 164, c.lui, 0xffffb000, 0xc35a96e7, 1048571
  TEST_CI 165, c.lui, 0xffffb000, 0x5a0f3c85, 1048571
  TEST_CI 166, c.lui, 0xffffb000, 0x80000000, 1048571
  TEST_CI 167, c.lui, 0xffffb000, 0xffffffff, 1048571
  TEST_CI 168, c.lui, 0xffffb000, 0x7fffffff, 1048571
  TEST_CI 169, c.lui, 0xffffb000, 0x41eaa0cb, 1048571
  TEST_CI 170, c.lui, 0xffffc000, 0xc35a96e7, 1048572
  TEST_CI 171, c.lui, 0xffffc000, 0x5a0f3c85, 1048572
  TEST_CI 172, c.lui, 0xffffc000, 0x80000000, 1048572
  TEST_CI 173, c.lui, 0xffffc000, 0xffffffff, 1048572
  TEST_CI 174, c.lui, 0xffffc000, 0x7fffffff, 1048572
  TEST_CI 175, c.lui, 0xffffc000, 0x038f2407, 1048572
  TEST_CI 176, c.lui, 0xffffd000, 0xc35a96e7, 1048573
  TEST_CI 177, c.lui, 0xffffd000, 0x5a0f3c85, 1048573
  TEST_CI 178, c.lui, 0xffffd000, 0x80000000, 1048573
  TEST_CI 179, c.lui, 0xffffd000, 0xffffffff, 1048573
  TEST_CI 180, c.lui, 0xffffd000, 0x7fffffff, 1048573
  TEST_CI 181, c.lui, 0xffffd000, 0xa34c9c2a, 1048573
  TEST_CI 182, c.lui, 0xffffe000, 0xc35a96e7, 1048574
  TEST_CI 183, c.lui, 0xffffe000, 0x5a0f3c85, 1048574
  TEST_CI 184, c.lui, 0xffffe000, 0x80000000, 1048574
  TEST_CI 185, c.lui, 0xffffe000, 0xffffffff, 1048574
  TEST_CI 186, c.lui, 0xffffe000, 0x7fffffff, 1048574
  TEST_CI 187, c.lui, 0xffffe000, 0xfebd1970, 1048574
  TEST_CI 188, c.lui, 0xfffff000, 0xc35a96e7, 1048575
  TEST_CI 189, c.lui, 0xfffff000, 0x5a0f3c85, 1048575
  TEST_CI 190, c.lui, 0xfffff000, 0x80000000, 1048575
  TEST_CI 191, c.lui, 0xfffff000, 0xffffffff, 1048575
  TEST_CI 192, c.lui, 0xfffff000, 0x7fffffff, 1048575
  TEST_CI 193, c.lui, 0xfffff000, 0x0cf4cff9, 1048575
  TEST_CI 194, c.lui, 0x00001000, 0xc35a96e7, 1
  TEST_CI 195, c.lui, 0x00001000, 0x5a0f3c85, 1
  TEST_CI 196, c.lui, 0x00001000, 0x80000000, 1
  TEST_CI 197, c.lui, 0x00001000, 0xffffffff, 1
  TEST_CI 198, c.lui, 0x00001000, 0x7fffffff, 1
  TEST_CI 199, c.lui, 0x00001000, 0x50bc9542, 1
  TEST_CI 200, c.lui, 0x00002000, 0xc35a96e7, 2
  TEST_CI 201, c.lui, 0x00002000, 0x5a0f3c85, 2
  TEST_CI 202, c.lui, 0x00002000, 0x80000000, 2
  TEST_CI 203, c.lui, 0x00002000, 0xffffffff, 2
  TEST_CI 204, c.lui, 0x00002000, 0x7fffffff, 2
  TEST_CI 205, c.lui, 0x00002000, 0x8c5cbb19, 2
  TEST_CI 206, c.lui, 0x00003000, 0xc35a96e7, 3
  TEST_CI 207, c.lui, 0x00003000, 0x5a0f3c85, 3
  TEST_CI 208, c.lui, 0x00003000, 0x80000000, 3
  TEST_CI 209, c.lui, 0x00003000, 0xffffffff, 3
  TEST_CI 210, c.lui, 0x00003000, 0x7fffffff, 3
  TEST_CI 211, c.lui, 0x00003000, 0x1ef0c917, 3
  TEST_CI 212, c.lui, 0x00004000, 0xc35a96e7, 4
  TEST_CI 213, c.lui, 0x00004000, 0x5a0f3c85, 4
  TEST_CI 214, c.lui, 0x00004000, 0x80000000, 4
  TEST_CI 215, c.lui, 0x00004000, 0xffffffff, 4
  TEST_CI 216, c.lui, 0x00004000, 0x7fffffff, 4
  TEST_CI 217, c.lui, 0x00004000, 0x418132aa, 4
  TEST_CI 218, c.lui, 0x00005000, 0xc35a96e7, 5
  TEST_CI 219, c.lui, 0x00005000, 0x5a0f3c85, 5
  TEST_CI 220, c.lui, 0x00005000, 0x80000000, 5
  TEST_CI 221, c.lui, 0x00005000, 0xffffffff, 5
  TEST_CI 222, c.lui, 0x00005000, 0x7fffffff, 5
  TEST_CI 223, c.lui, 0x00005000, 0x84ddf25f, 5
  TEST_CI 224, c.lui, 0x00006000, 0xc35a96e7, 6
  TEST_CI 225, c.lui, 0x00006000, 0x5a0f3c85, 6
  TEST_CI 226, c.lui, 0x00006000, 0x80000000, 6
  TEST_CI 227, c.lui, 0x00006000, 0xffffffff, 6
  TEST_CI 228, c.lui, 0x00006000, 0x7fffffff, 6
  TEST_CI 229, c.lui, 0x00006000, 0x81466e6b, 6
  TEST_CI 230, c.lui, 0x00007000, 0xc35a96e7, 7
  TEST_CI 231, c.lui, 0x00007000, 0x5a0f3c85, 7
  TEST_CI 232, c.lui, 0x00007000, 0x80000000, 7
  TEST_CI 233, c.lui, 0x00007000, 0xffffffff, 7
  TEST_CI 234, c.lui, 0x00007000, 0x7fffffff, 7
  TEST_CI 235, c.lui, 0x00007000, 0x682d9dc6, 7
  TEST_CI 236, c.lui, 0x00008000, 0xc35a96e7, 8
  TEST_CI 237, c.lui, 0x00008000, 0x5a0f3c85, 8
  TEST_CI 238, c.lui, 0x00008000, 0x80000000, 8
  TEST_CI 239, c.lui, 0x00008000, 0xffffffff, 8
  TEST_CI 240, c.lui, 0x00008000, 0x7fffffff, 8
  TEST_CI 241, c.lui, 0x00008000, 0x60b5c79b, 8
  TEST_CI 242, c.lui, 0x00009000, 0xc35a96e7, 9
  TEST_CI 243, c.lui, 0x00009000, 0x5a0f3c85, 9
  TEST_CI 244, c.lui, 0x00009000, 0x80000000, 9
  TEST_CI 245, c.lui, 0x00009000, 0xffffffff, 9
  TEST_CI 246, c.lui, 0x00009000, 0x7fffffff, 9
  TEST_CI 247, c.lui, 0x00009000, 0xc89994f6, 9
  TEST_CI 248, c.lui, 0x0000a000, 0xc35a96e7, 10
  TEST_CI 249, c.lui, 0x0000a000, 0x5a0f3c85, 10
  TEST_CI 250, c.lui, 0x0000a000, 0x80000000, 10
  TEST_CI 251, c.lui, 0x0000a000, 0xffffffff, 10
  TEST_CI 252, c.lui, 0x0000a000, 0x7fffffff, 10
  TEST_CI 253, c.lui, 0x0000a000, 0x27647bda, 10
  TEST_CI 254, c.lui, 0x0000b000, 0xc35a96e7, 11
  TEST_CI 255, c.lui, 0x0000b000, 0x5a0f3c85, 11
  TEST_CI 256, c.lui, 0x0000b000, 0x80000000, 11
  TEST_CI 257, c.lui, 0x0000b000, 0xffffffff, 11
  TEST_CI 258, c.lui, 0x0000b000, 0x7fffffff, 11
  TEST_CI 259, c.lui, 0x0000b000, 0x1f6fdb4f, 11
  TEST_CI 260, c.lui, 0x0000c000, 0xc35a96e7, 12
  TEST_CI 261, c.lui, 0x0000c000, 0x5a0f3c85, 12
  TEST_CI 262, c.lui, 0x0000c000, 0x80000000, 12
  TEST_CI 263, c.lui, 0x0000c000, 0xffffffff, 12
  TEST_CI 264, c.lui, 0x0000c000, 0x7fffffff, 12
  TEST_CI 265, c.lui, 0x0000c000, 0xb4eb7318, 12
  TEST_CI 266, c.lui, 0x0000d000, 0xc35a96e7, 13
  TEST_CI 267, c.lui, 0x0000d000, 0x5a0f3c85, 13
  TEST_CI 268, c.lui, 0x0000d000, 0x80000000, 13
  TEST_CI 269, c.lui, 0x0000d000, 0xffffffff, 13
  TEST_CI 270, c.lui, 0x0000d000, 0x7fffffff, 13
  TEST_CI 271, c.lui, 0x0000d000, 0xca9ea7c8, 13
  TEST_CI 272, c.lui, 0x0000e000, 0xc35a96e7, 14
  TEST_CI 273, c.lui, 0x0000e000, 0x5a0f3c85, 14
  TEST_CI 274, c.lui, 0x0000e000, 0x80000000, 14
  TEST_CI 275, c.lui, 0x0000e000, 0xffffffff, 14
  TEST_CI 276, c.lui, 0x0000e000, 0x7fffffff, 14
  TEST_CI 277, c.lui, 0x0000e000, 0x327e2c40, 14
  TEST_CI 278, c.lui, 0x0000f000, 0xc35a96e7, 15
  TEST_CI 279, c.lui, 0x0000f000, 0x5a0f3c85, 15
  TEST_CI 280, c.lui, 0x0000f000, 0x80000000, 15
  TEST_CI 281, c.lui, 0x0000f000, 0xffffffff, 15
  TEST_CI 282, c.lui, 0x0000f000, 0x7fffffff, 15
  TEST_CI 283, c.lui, 0x0000f000, 0x2cd67031, 15
  TEST_CI 284, c.lui, 0x00010000, 0xc35a96e7, 16
  TEST_CI 285, c.lui, 0x00010000, 0x5a0f3c85, 16
  TEST_CI 286, c.lui, 0x00010000, 0x80000000, 16
  TEST_CI 287, c.lui, 0x00010000, 0xffffffff, 16
  TEST_CI 288, c.lui, 0x00010000, 0x7fffffff, 16
  TEST_CI 289, c.lui, 0x00010000, 0x28b87152, 16
  TEST_CI 290, c.lui, 0x00011000, 0xc35a96e7, 17
  TEST_CI 291, c.lui, 0x00011000, 0x5a0f3c85, 17
  TEST_CI 292, c.lui, 0x00011000, 0x80000000, 17
  TEST_CI 293, c.lui, 0x00011000, 0xffffffff, 17
  TEST_CI 294, c.lui, 0x00011000, 0x7fffffff, 17
  TEST_CI 295, c.lui, 0x00011000, 0x0c0561e5, 17
  TEST_CI 296, c.lui, 0x00012000, 0xc35a96e7, 18
  TEST_CI 297, c.lui, 0x00012000, 0x5a0f3c85, 18
  TEST_CI 298, c.lui, 0x00012000, 0x80000000, 18
  TEST_CI 299, c.lui, 0x00012000, 0xffffffff, 18
  TEST_CI 300, c.lui, 0x00012000, 0x7fffffff, 18
  TEST_CI 301, c.lui, 0x00012000, 0xd4b29fbd, 18
  TEST_CI 302, c.lui, 0x00013000, 0xc35a96e7, 19
  TEST_CI 303, c.lui, 0x00013000, 0x5a0f3c85, 19
  TEST_CI 304, c.lui, 0x00013000, 0x80000000, 19
  TEST_CI 305, c.lui, 0x00013000, 0xffffffff, 19
  TEST_CI 306, c.lui, 0x00013000, 0x7fffffff, 19
  TEST_CI 307, c.lui, 0x00013000, 0xb53fc389, 19
  TEST_CI 308, c.lui, 0x00014000, 0xc35a96e7, 20
  TEST_CI 309, c.lui, 0x00014000, 0x5a0f3c85, 20
  TEST_CI 310, c.lui, 0x00014000, 0x80000000, 20
  TEST_CI 311, c.lui, 0x00014000, 0xffffffff, 20
  TEST_CI 312, c.lui, 0x00014000, 0x7fffffff, 20
  TEST_CI 313, c.lui, 0x00014000, 0x75825e25, 20
  TEST_CI 314, c.lui, 0x00015000, 0xc35a96e7, 21
  TEST_CI 315, c.lui, 0x00015000, 0x5a0f3c85, 21
  TEST_CI 316, c.lui, 0x00015000, 0x80000000, 21
  TEST_CI 317, c.lui, 0x00015000, 0xffffffff, 21
  TEST_CI 318, c.lui, 0x00015000, 0x7fffffff, 21
  TEST_CI 319, c.lui, 0x00015000, 0xad7ef035, 21
  TEST_CI 320, c.lui, 0x00016000, 0xc35a96e7, 22
  TEST_CI 321, c.lui, 0x00016000, 0x5a0f3c85, 22
  TEST_CI 322, c.lui, 0x00016000, 0x80000000, 22
  TEST_CI 323, c.lui, 0x00016000, 0xffffffff, 22
  TEST_CI 324, c.lui, 0x00016000, 0x7fffffff, 22
  TEST_CI 325, c.lui, 0x00016000, 0x5155a1ef, 22
  TEST_CI 326, c.lui, 0x00017000, 0xc35a96e7, 23
  TEST_CI 327, c.lui, 0x00017000, 0x5a0f3c85, 23
  TEST_CI 328, c.lui, 0x00017000, 0x80000000, 23
  TEST_CI 329, c.lui, 0x00017000, 0xffffffff, 23
  TEST_CI 330, c.lui, 0x00017000, 0x7fffffff, 23
  TEST_CI 331, c.lui, 0x00017000, 0x3cf63a4f, 23
  TEST_CI 332, c.lui, 0x00018000, 0xc35a96e7, 24
  TEST_CI 333, c.lui, 0x00018000, 0x5a0f3c85, 24
  TEST_CI 334, c.lui, 0x00018000, 0x80000000, 24
  TEST_CI 335, c.lui, 0x00018000, 0xffffffff, 24
  TEST_CI 336, c.lui, 0x00018000, 0x7fffffff, 24
  TEST_CI 337, c.lui, 0x00018000, 0x9d0491d4, 24
  TEST_CI 338, c.lui, 0x00019000, 0xc35a96e7, 25
  TEST_CI 339, c.lui, 0x00019000, 0x5a0f3c85, 25
  TEST_CI 340, c.lui, 0x00019000, 0x80000000, 25
  TEST_CI 341, c.lui, 0x00019000, 0xffffffff, 25
  TEST_CI 342, c.lui, 0x00019000, 0x7fffffff, 25
  TEST_CI 343, c.lui, 0x00019000, 0x907acfc6, 25
  TEST_CI 344, c.lui, 0x0001a000, 0xc35a96e7, 26
  TEST_CI 345, c.lui, 0x0001a000, 0x5a0f3c85, 26
  TEST_CI 346, c.lui, 0x0001a000, 0x80000000, 26
  TEST_CI 347, c.lui, 0x0001a000, 0xffffffff, 26
  TEST_CI 348, c.lui, 0x0001a000, 0x7fffffff, 26
  TEST_CI 349, c.lui, 0x0001a000, 0x1163dbb2, 26
  TEST_CI 350, c.lui, 0x0001b000, 0xc35a96e7, 27
  TEST_CI 351, c.lui, 0x0001b000, 0x5a0f3c85, 27
  TEST_CI 352, c.lui, 0x0001b000, 0x80000000, 27
  TEST_CI 353, c.lui, 0x0001b000, 0xffffffff, 27
  TEST_CI 354, c.lui, 0x0001b000, 0x7fffffff, 27
  TEST_CI 355, c.lui, 0x0001b000, 0x7214ffd9, 27
  TEST_CI 356, c.lui, 0x0001c000, 0xc35a96e7, 28
  TEST_CI 357, c.lui, 0x0001c000, 0x5a0f3c85, 28
  TEST_CI 358, c.lui, 0x0001c000, 0x80000000, 28
  TEST_CI 359, c.lui, 0x0001c000, 0xffffffff, 28
  TEST_CI 360, c.lui, 0x0001c000, 0x7fffffff, 28
  TEST_CI 361, c.lui, 0x0001c000, 0x1f4112ca, 28
  TEST_CI 362, c.lui, 0x0001d000, 0xc35a96e7, 29
  TEST_CI 363, c.lui, 0x0001d000, 0x5a0f3c85, 29
  TEST_CI 364, c.lui, 0x0001d000, 0x80000000, 29
  TEST_CI 365, c.lui, 0x0001d000, 0xffffffff, 29
  TEST_CI 366, c.lui, 0x0001d000, 0x7fffffff, 29
  TEST_CI 367, c.lui, 0x0001d000, 0x012ea42b, 29
  TEST_CI 368, c.lui, 0x0001e000, 0xc35a96e7, 30
  TEST_CI 369, c.lui, 0x0001e000, 0x5a0f3c85, 30
  TEST_CI 370, c.lui, 0x0001e000, 0x80000000, 30
  TEST_CI 371, c.lui, 0x0001e000, 0xffffffff, 30
  TEST_CI 372, c.lui, 0x0001e000, 0x7fffffff, 30
  TEST_CI 373, c.lui, 0x0001e000, 0xbb1d56c2, 30
  TEST_CI 374, c.lui, 0x0001f000, 0xc35a96e7, 31
  TEST_CI 375, c.lui, 0x0001f000, 0x5a0f3c85, 31
  TEST_CI 376, c.lui, 0x0001f000, 0x80000000, 31
  TEST_CI 377, c.lui, 0x0001f000, 0xffffffff, 31
  TEST_CI 378, c.lui, 0x0001f000, 0x7fffffff, 31
  TEST_CI 379, c.lui, 0x0001f000, 0x440beb47, 31

  // Each bit of the source alone.
  TEST_CI 380, c.lui, 0xfffe3000, 1, 1048547
  TEST_CI 381, c.lui, 0xfffe8000, 2, 1048552
  TEST_CI 382, c.lui, 0xfffed000, 4, 1048557
  TEST_CI 383, c.lui, 0xffff2000, 8, 1048562
  TEST_CI 384, c.lui, 0xffff7000, 16, 1048567
  TEST_CI 385, c.lui, 0xffffc000, 32, 1048572
  TEST_CI 386, c.lui, 0x00002000, 64, 2
  TEST_CI 387, c.lui, 0x00007000, 128, 7
  TEST_CI 388, c.lui, 0x0000c000, 256, 12
  TEST_CI 389, c.lui, 0x00011000, 512, 17
  TEST_CI 390, c.lui, 0x00016000, 1024, 22
  TEST_CI 391, c.lui, 0x0001b000, 2048, 27
  TEST_CI 392, c.lui, 0xfffe0000, 0x00001000, 1048544
  TEST_CI 393, c.lui, 0xfffe5000, 0x00002000, 1048549
  TEST_CI 394, c.lui, 0xfffea000, 0x00004000, 1048554
  TEST_CI 395, c.lui, 0xfffef000, 0x00008000, 1048559
  TEST_CI 396, c.lui, 0xffff4000, 0x00010000, 1048564
  TEST_CI 397, c.lui, 0xffff9000, 0x00020000, 1048569
  TEST_CI 398, c.lui, 0xffffe000, 0x00040000, 1048574
  TEST_CI 399, c.lui, 0x00004000, 0x00080000, 4
  TEST_CI 400, c.lui, 0x00009000, 0x00100000, 9
  TEST_CI 401, c.lui, 0x0000e000, 0x00200000, 14
  TEST_CI 402, c.lui, 0x00013000, 0x00400000, 19
  TEST_CI 403, c.lui, 0x00018000, 0x00800000, 24
  TEST_CI 404, c.lui, 0x0001d000, 0x01000000, 29
  TEST_CI 405, c.lui, 0xfffe2000, 0x02000000, 1048546
  TEST_CI 406, c.lui, 0xfffe7000, 0x04000000, 1048551
  TEST_CI 407, c.lui, 0xfffec000, 0x08000000, 1048556
  TEST_CI 408, c.lui, 0xffff1000, 0x10000000, 1048561
  TEST_CI 409, c.lui, 0xffff6000, 0x20000000, 1048566
  TEST_CI 410, c.lui, 0xffffb000, 0x40000000, 1048571
  TEST_CI 411, c.lui, 0x00001000, 0x80000000, 1

  // Every register.
  TEST_CI 412, c.lui, 0x00005000, 0x68cd35d5, 5, x1, x7
  TEST_CI 413, c.lui, 0xfffe0000, 0x6e3d3f19, 1048544, x4, x7
  TEST_CI 414, c.lui, 0xffffa000, 0x023078d6, 1048570, x5, x7
  TEST_CI 415, c.lui, 0xfffe5000, 0x6978ffb5, 1048549, x6, x7
  TEST_CI 416, c.lui, 0x00004000, 0xa18aba2d, 4, x7, x5
  TEST_CI 417, c.lui, 0x00017000, 0x4f3e947c, 23, x8, x7
  TEST_CI 418, c.lui, 0xfffe3000, 0xfa95ab7d, 1048547, x9, x7
  TEST_CI 419, c.lui, 0xffff1000, 0xd682ca1c, 1048561, x10, x7
  TEST_CI 420, c.lui, 0x00010000, 0x7299aa87, 16, x11, x7
  TEST_CI 421, c.lui, 0x00003000, 0x039a4dff, 3, x12, x7
  TEST_CI 422, c.lui, 0xffff9000, 0xa5487a7c, 1048569, x13, x7
  TEST_CI 423, c.lui, 0x00018000, 0x23622515, 24, x14, x7
  TEST_CI 424, c.lui, 0x00005000, 0xd9c31313, 5, x15, x7
  TEST_CI 425, c.lui, 0xffff1000, 0x71ed151b, 1048561, x16, x7
  TEST_CI 426, c.lui, 0x00005000, 0xce2bcab0, 5, x17, x7
  TEST_CI 427, c.lui, 0x00015000, 0x92d679bc, 21, x18, x7
  TEST_CI 428, c.lui, 0x00009000, 0x70cec173, 9, x19, x7
  TEST_CI 429, c.lui, 0x00005000, 0x9de523aa, 5, x20, x7
  TEST_CI 430, c.lui, 0xffffa000, 0xbb9dc51c, 1048570, x21, x7
  TEST_CI 431, c.lui, 0xfffe5000, 0x51ad50ab, 1048549, x22, x7
  TEST_CI 432, c.lui, 0xfffe5000, 0x3487551f, 1048549, x23, x7
  TEST_CI 433, c.lui, 0x00019000, 0xb6073f3b, 25, x24, x7
  TEST_CI 434, c.lui, 0xfffe3000, 0x049e2367, 1048547, x25, x7
  TEST_CI 435, c.lui, 0x00003000, 0xedb2a689, 3, x26, x7
  TEST_CI 436, c.lui, 0xffff7000, 0xa4748d77, 1048567, x27, x7
  TEST_CI 437, c.lui, 0x0000d000, 0xe70a3e72, 13, x28, x7
  TEST_CI 438, c.lui, 0x00008000, 0x6c09ce21, 8, x29, x7
  TEST_CI 439, c.lui, 0xffffe000, 0x95a5b1b5, 1048574, x30, x7
  TEST_CI 440, c.lui, 0x00005000, 0x93b00099, 5, x31, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_CI_RESULT_AFTER 441, 0, c.lui, 0x0001a000, 0xa38f80d2, 26
  TEST_CI_RESULT_AFTER 442, 1, c.lui, 0x00016000, 0x10ccef3a, 22
  TEST_CI_RESULT_AFTER 443, 2, c.lui, 0xfffe5000, 0x8c822573, 1048549
  TEST_CI_AFTER 444, 0, c.lui, 0x00015000, 0xea53055e, 21
  TEST_CI_AFTER 445, 1, c.lui, 0x0001f000, 0x56f1a939, 31
  TEST_CI_AFTER 446, 2, c.lui, 0xffff6000, 0x0743d8d8, 1048566
  TEST_CI_LOADED 447, 0, c.lui, 0x00001000, 0x3bde9ae9, 1
  TEST_CI_LOADED 448, 1, c.lui, 0xfffec000, 0xc59742da, 1048556
  TEST_CI_LOADED 449, 2, c.lui, 0xfffeb000, 0x707d5fc2, 1048555

TEST_END
