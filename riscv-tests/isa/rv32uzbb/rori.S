// rori: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, rori, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RI 3, rori, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_RI 4, rori, 0x80000000, 0x80000000, 0
  TEST_RI 5, rori, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 6, rori, 1, 1, 0
  TEST_RI 7, rori, 0xffffffff, 0xffffffff, 0
  TEST_RI 8, rori, 0, 0, 0
  TEST_RI 9, rori, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RI 10, rori, 0xad079e42, 0x5a0f3c85, 1
  TEST_RI 11, rori, 0x40000000, 0x80000000, 1
  TEST_RI 12, rori, 0xbfffffff, 0x7fffffff, 1
  TEST_RI 13, rori, 0x80000000, 1, 1
  TEST_RI 14, rori, 0xffffffff, 0xffffffff, 1
  TEST_RI 15, rori, 0, 0, 1
  TEST_RI 16, rori, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RI 17, rori, 0x5683cf21, 0x5a0f3c85, 2
  TEST_RI 18, rori, 0x20000000, 0x80000000, 2
  TEST_RI 19, rori, 0xdfffffff, 0x7fffffff, 2
  TEST_RI 20, rori, 0x40000000, 1, 2
  TEST_RI 21, rori, 0xffffffff, 0xffffffff, 2
  TEST_RI 22, rori, 0, 0, 2
  TEST_RI 23, rori, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RI 24, rori, 0xab41e790, 0x5a0f3c85, 3
  TEST_RI 25, rori, 0x10000000, 0x80000000, 3
  TEST_RI 26, rori, 0xefffffff, 0x7fffffff, 3
  TEST_RI 27, rori, 0x20000000, 1, 3
  TEST_RI 28, rori, 0xffffffff, 0xffffffff, 3
  TEST_RI 29, rori, 0, 0, 3
  TEST_RI 30, rori, 0x7c35a96e, 0xc35a96e7, 4
  TEST_RI 31, rori, 0x55a0f3c8, 0x5a0f3c85, 4
  TEST_RI 32, rori, 0x08000000, 0x80000000, 4
  TEST_RI 33, rori, 0xf7ffffff, 0x7fffffff, 4
  TEST_RI 34, rori, 0x10000000, 1, 4
  TEST_RI 35, rori, 0xffffffff, 0xffffffff, 4
  TEST_RI 36, rori, 0, 0, 4
  TEST_RI 37, rori, 0x3e1ad4b7, 0xc35a96e7, 5
  TEST_RI 38, rori, 0x2ad079e4, 0x5a0f3c85, 5
  TEST_RI 39, rori, 0x04000000, 0x80000000, 5
  TEST_RI 40, rori, 0xfbffffff, 0x7fffffff, 5
  TEST_RI 41, rori, 0x08000000, 1, 5
  TEST_RI 42, rori, 0xffffffff, 0xffffffff, 5
  TEST_RI 43, rori, 0, 0, 5
  TEST_RI 44, rori, 0x9f0d6a5b, 0xc35a96e7, 6
  TEST_RI 45, rori, 0x15683cf2, 0x5a0f3c85, 6
  TEST_RI 46, rori, 0x02000000, 0x80000000, 6
  TEST_RI 47, rori, 0xfdffffff, 0x7fffffff, 6
  TEST_RI 48, rori, 0x04000000, 1, 6
  TEST_RI 49, rori, 0xffffffff, 0xffffffff, 6
  TEST_RI 50, rori, 0, 0, 6
  TEST_RI 51, rori, 0xcf86b52d, 0xc35a96e7, 7
  TEST_RI 52, rori, 0x0ab41e79, 0x5a0f3c85, 7
  TEST_RI 53, rori, 0x01000000, 0x80000000, 7
  TEST_RI 54, rori, 0xfeffffff, 0x7fffffff, 7
  TEST_RI 55, rori, 0x02000000, 1, 7
  TEST_RI 56, rori, 0xffffffff, 0xffffffff, 7
  TEST_RI 57, rori, 0, 0, 7
  TEST_RI 58, rori, 0xe7c35a96, 0xc35a96e7, 8
  TEST_RI 59, rori, 0x855a0f3c, 0x5a0f3c85, 8
  TEST_RI 60, rori, 0x00800000, 0x80000000, 8
  TEST_RI 61, rori, 0xff7fffff, 0x7fffffff, 8
  TEST_RI 62, rori, 0x01000000, 1, 8
  TEST_RI 63, rori, 0xffffffff, 0xffffffff, 8
  TEST_RI 64, rori, 0, 0, 8
  TEST_RI 65, rori, 0x73e1ad4b, 0xc35a96e7, 9
  TEST_RI 66, rori, 0x42ad079e, 0x5a0f3c85, 9
  TEST_RI 67, rori, 0x00400000, 0x80000000, 9
  TEST_RI 68, rori, 0xffbfffff, 0x7fffffff, 9
  TEST_RI 69, rori, 0x00800000, 1, 9
  TEST_RI 70, rori, 0xffffffff, 0xffffffff, 9
  TEST_RI 71, rori, 0, 0, 9
  TEST_RI 72, rori, 0xb9f0d6a5, 0xc35a96e7, 10
  TEST_RI 73, rori, 0x215683cf, 0x5a0f3c85, 10
  TEST_RI 74, rori, 0x00200000, 0x80000000, 10
  TEST_RI 75, rori, 0xffdfffff, 0x7fffffff, 10
  TEST_RI 76, rori, 0x00400000, 1, 10
  TEST_RI 77, rori, 0xffffffff, 0xffffffff, 10
  TEST_RI 78, rori, 0, 0, 10
  TEST_RI 79, rori, 0xdcf86b52, 0xc35a96e7, 11
  TEST_RI 80, rori, 0x90ab41e7, 0x5a0f3c85, 11
  TEST_RI 81, rori, 0x00100000, 0x80000000, 11
  TEST_RI 82, rori, 0xffefffff, 0x7fffffff, 11
  TEST_RI 83, rori, 0x00200000, 1, 11
  TEST_RI 84, rori, 0xffffffff, 0xffffffff, 11
  TEST_RI 85, rori, 0, 0, 11
  TEST_RI 86, rori, 0x6e7c35a9, 0xc35a96e7, 12
  TEST_RI 87, rori, 0xc855a0f3, 0x5a0f3c85, 12
  TEST_RI 88, rori, 0x00080000, 0x80000000, 12
  TEST_RI 89, rori, 0xfff7ffff, 0x7fffffff, 12
  TEST_RI 90, rori, 0x00100000, 1, 12
  TEST_RI 91, rori, 0xffffffff, 0xffffffff, 12
  TEST_RI 92, rori, 0, 0, 12
  TEST_RI 93, rori, 0xb73e1ad4, 0xc35a96e7, 13
  TEST_RI 94, rori, 0xe42ad079, 0x5a0f3c85, 13
  TEST_RI 95, rori, 0x00040000, 0x80000000, 13
  TEST_RI 96, rori, 0xfffbffff, 0x7fffffff, 13
  TEST_RI 97, rori, 0x00080000, 1, 13
  TEST_RI 98, rori, 0xffffffff, 0xffffffff, 13
  TEST_RI 99, rori, 0, 0, 13
  TEST_RI 100, rori, 0x5b9f0d6a, 0xc35a96e7, 14
  TEST_RI 101, rori, 0xf215683c, 0x5a0f3c85, 14
  TEST_RI 102, rori, 0x00020000, 0x80000000, 14
  TEST_RI 103, rori, 0xfffdffff, 0x7fffffff, 14
  TEST_RI 104, rori, 0x00040000, 1, 14
  TEST_RI 105, rori, 0xffffffff, 0xffffffff, 14
  TEST_RI 106, rori, 0, 0, 14
  TEST_RI 107, rori, 0x2dcf86b5, 0xc35a96e7, 15
  TEST_RI 108, rori, 0x790ab41e, 0x5a0f3c85, 15
  TEST_RI 109, rori, 0x00010000, 0x80000000, 15
  TEST_RI 110, rori, 0xfffeffff, 0x7fffffff, 15
  TEST_RI 111, rori, 0x00020000, 1, 15
  TEST_RI 112, rori, 0xffffffff, 0xffffffff, 15
  TEST_RI 113, rori, 0, 0, 15
  TEST_RI 114, rori, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RI 115, rori, 0x3c855a0f, 0x5a0f3c85, 16
  TEST_RI 116, rori, 0x00008000, 0x80000000, 16
  TEST_RI 117, rori, 0xffff7fff, 0x7fffffff, 16
  TEST_RI 118, rori, 0x00010000, 1, 16
  TEST_RI 119, rori, 0xffffffff, 0xffffffff, 16
  TEST_RI 120, rori, 0, 0, 16
  TEST_RI 121, rori, 0x4b73e1ad, 0xc35a96e7, 17
  TEST_RI 122, rori, 0x9e42ad07, 0x5a0f3c85, 17
  TEST_RI 123, rori, 0x00004000, 0x80000000, 17
  TEST_RI 124, rori, 0xffffbfff, 0x7fffffff, 17
  TEST_RI 125, rori, 0x00008000, 1, 17
  TEST_RI 126, rori, 0xffffffff, 0xffffffff, 17
  TEST_RI 127, rori, 0, 0, 17
  TEST_RI 128, rori, 0xa5b9f0d6, 0xc35a96e7, 18
  TEST_RI 129, rori, 0xcf215683, 0x5a0f3c85, 18
  TEST_RI 130, rori, 0x00002000, 0x80000000, 18
  TEST_RI 131, rori, 0xffffdfff, 0x7fffffff, 18
  TEST_RI 132, rori, 0x00004000, 1, 18
  TEST_RI 133, rori, 0xffffffff, 0xffffffff, 18
  TEST_RI 134, rori, 0, 0, 18
  TEST_RI 135, rori, 0x52dcf86b, 0xc35a96e7, 19
  TEST_RI 136, rori, 0xe790ab41, 0x5a0f3c85, 19
  TEST_RI 137, rori, 0x00001000, 0x80000000, 19
  TEST_RI 138, rori, 0xffffefff, 0x7fffffff, 19
  TEST_RI 139, rori, 0x00002000, 1, 19
  TEST_RI 140, rori, 0xffffffff, 0xffffffff, 19
  TEST_RI 141, rori, 0, 0, 19
  TEST_RI 142, rori, 0xa96e7c35, 0xc35a96e7, 20
  TEST_RI 143, rori, 0xf3c855a0, 0x5a0f3c85, 20
  TEST_RI 144, rori, 2048, 0x80000000, 20
  TEST_RI 145, rori, 0xfffff7ff, 0x7fffffff, 20
  TEST_RI 146, rori, 0x00001000, 1, 20
  TEST_RI 147, rori, 0xffffffff, 0xffffffff, 20
  TEST_RI 148, rori, 0, 0, 20
  TEST_RI 149, rori, 0xd4b73e1a, 0xc35a96e7, 21
  TEST_RI 150, rori, 0x79e42ad0, 0x5a0f3c85, 21
  TEST_RI 151, rori, 1024, 0x80000000, 21
  TEST_RI 152, rori, 0xfffffbff, 0x7fffffff, 21
  TEST_RI 153, rori, 2048, 1, 21
  TEST_RI 154, rori, 0xffffffff, 0xffffffff, 21
  TEST_RI 155, rori, 0, 0, 21
  TEST_RI 156, rori, 0x6a5b9f0d, 0xc35a96e7, 22
  TEST_RI 157, rori, 0x3cf21568, 0x5a0f3c85, 22
  TEST_RI 158, rori, 512, 0x80000000, 22
  TEST_RI 159, rori, 0xfffffdff, 0x7fffffff, 22
  TEST_RI 160, rori, 1024, 1, 22
  TEST_RI 161, rori, 0xffffffff, 0xffffffff, 22
  TEST_RI 162, rori, 0, 0, 22
  TEST_RI 163, rori, 0xb52dcf86, 0xc35a96e7, 23
  TEST_RI 164, rori, 0x1e790ab4, 0x5a0f3c85, 23
  TEST_RI 165, rori, 256, 0x80000000, 23
  TEST_RI 166, rori, 0xfffffeff, 0x7fffffff, 23
  TEST_RI 167, rori, 512, 1, 23
  TEST_RI 168, rori, 0xffffffff, 0xffffffff, 23
  TEST_RI 169, rori, 0, 0, 23
  TEST_RI 170, rori, 0x5a96e7c3, 0xc35a96e7, 24
  TEST_RI 171, rori, 0x0f3c855a, 0x5a0f3c85, 24
  TEST_RI 172, rori, 128, 0x80000000, 24
  TEST_RI 173, rori, 0xffffff7f, 0x7fffffff, 24
  TEST_RI 174, rori, 256, 1, 24
  TEST_RI 175, rori, 0xffffffff, 0xffffffff, 24
  TEST_RI 176, rori, 0, 0, 24
  TEST_RI 177, rori, 0xad4b73e1, 0xc35a96e7, 25
  TEST_RI 178, rori, 0x079e42ad, 0x5a0f3c85, 25
  TEST_RI 179, rori, 64, 0x80000000, 25
  TEST_RI 180, rori, 0xffffffbf, 0x7fffffff, 25
  TEST_RI 181, rori, 128, 1, 25
  TEST_RI 182, rori, 0xffffffff, 0xffffffff, 25
  TEST_RI 183, rori, 0, 0, 25
  TEST_RI 184, rori, 0xd6a5b9f0, 0xc35a96e7, 26
  TEST_RI 185, rori, 0x83cf2156, 0x5a0f3c85, 26
  TEST_RI 186, rori, 32, 0x80000000, 26
  TEST_RI 187, rori, 0xffffffdf, 0x7fffffff, 26
  TEST_RI 188, rori, 64, 1, 26
  TEST_RI 189, rori, 0xffffffff, 0xffffffff, 26
  TEST_RI 190, rori, 0, 0, 26
  TEST_RI 191, rori, 0x6b52dcf8, 0xc35a96e7, 27
  TEST_RI 192, rori, 0x41e790ab, 0x5a0f3c85, 27
  TEST_RI 193, rori, 16, 0x80000000, 27
  TEST_RI 194, rori, 0xffffffef, 0x7fffffff, 27
  TEST_RI 195, rori, 32, 1, 27
  TEST_RI 196, rori, 0xffffffff, 0xffffffff, 27
  TEST_RI 197, rori, 0, 0, 27
  TEST_RI 198, rori, 0x35a96e7c, 0xc35a96e7, 28
  TEST_RI 199, rori, 0xa0f3c855, 0x5a0f3c85, 28
  TEST_RI 200, rori, 8, 0x80000000, 28
  TEST_RI 201, rori, 0xfffffff7, 0x7fffffff, 28
  TEST_RI 202, rori, 16, 1, 28
  TEST_RI 203, rori, 0xffffffff, 0xffffffff, 28
  TEST_RI 204, rori, 0, 0, 28
  TEST_RI 205, rori, 0x1ad4b73e, 0xc35a96e7, 29
  TEST_RI 206, rori, 0xd079e42a, 0x5a0f3c85, 29
  TEST_RI 207, rori, 4, 0x80000000, 29
  TEST_RI 208, rori, 0xfffffffb, 0x7fffffff, 29
  TEST_RI 209, rori, 8, 1, 29
  TEST_RI 210, rori, 0xffffffff, 0xffffffff, 29
  TEST_RI 211, rori, 0, 0, 29
  TEST_RI 212, rori, 0x0d6a5b9f, 0xc35a96e7, 30
  TEST_RI 213, rori, 0x683cf215, 0x5a0f3c85, 30
  TEST_RI 214, rori, 2, 0x80000000, 30
  TEST_RI 215, rori, 0xfffffffd, 0x7fffffff, 30
  TEST_RI 216, rori, 4, 1, 30
  TEST_RI 217, rori, 0xffffffff, 0xffffffff, 30
  TEST_RI 218, rori, 0, 0, 30
  TEST_RI 219, rori, 0x86b52dcf, 0xc35a96e7, 31
  TEST_RI 220, rori, 0xb41e790a, 0x5a0f3c85, 31
  TEST_RI 221, rori, 1, 0x80000000, 31
  TEST_RI 222, rori, 0xfffffffe, 0x7fffffff, 31
  TEST_RI 223, rori, 2, 1, 31
  TEST_RI 224, rori, 0xffffffff, 0xffffffff, 31
  TEST_RI 225, rori, 0, 0, 31

  // Noise.
  TEST_RI 226, rori, 0xc2587975, 0x587975c2, 8
  TEST_RI 227, rori, 0x02add533, 0xa66055ba, 21
  TEST_RI 228, rori, 0xe6410d9e, 0x10d9ee64, 12
  TEST_RI 229, rori, 0xcb20fd72, 0x907eb965, 7
  TEST_RI 230, rori, 0x4533675e, 0xcebc8a66, 17
  TEST_RI 231, rori, 0x39f3fb0d, 0xc34e7cfe, 22
  TEST_RI 232, rori, 0x998a73bf, 0x8a73bf99, 8
  TEST_RI 233, rori, 0x4eeb4fc5, 0xa9dd69f8, 29
  TEST_RI 234, rori, 0x72c88d04, 0x11cb2234, 26
  TEST_RI 235, rori, 0xcc433dd9, 0x7310cf76, 30
  TEST_RI 236, rori, 0xdaa9ab9b, 0xf6aa6ae6, 30
  TEST_RI 237, rori, 0xc938ca9f, 0x71953f92, 9
  TEST_RI 238, rori, 0x04a9980c, 0x4a9980c0, 4
  TEST_RI 239, rori, 0xd7c6643c, 0x3cd7c664, 24
  TEST_RI 240, rori, 0xae8a9081, 0xd7454840, 31
  TEST_RI 241, rori, 0xef2add4b, 0x55ba97de, 9

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, rori, 0x3e1ad4b7, 0xc35a96e7, 5
  TEST_RI_RD_IS_RS1 243, rori, 0x83cf2156, 0x5a0f3c85, 26
  TEST_RI_RD_IS_RS1 244, rori, 0xffffffff, 0xffffffff, 3
  TEST_RI_RD_IS_RS1 245, rori, 0x02000000, 1, 7

  // Every register in every place.
  TEST_RI_REGISTERS 246, rori, 0xecd47bff, 0xffecd47b, 24, x1, x13, x7
  TEST_RI_REGISTERS 247, rori, 0x18000029, 2630, 6, x2, x14, x7
  TEST_RI_REGISTERS 248, rori, 0xc3ffffff, 0xffffffe1, 7, x4, x15, x7
  TEST_RI_REGISTERS 249, rori, 1867, 3734, 1, x5, x16, x7
  TEST_RI_REGISTERS 250, rori, 0x02ffa8af, 0xff515e05, 9, x6, x17, x7
  TEST_RI_REGISTERS 251, rori, 0x89383383, 0xe0e24e0c, 22, x7, x18, x5
  TEST_RI_REGISTERS 252, rori, 0x6ee8dbe9, 0xa5bba36f, 26, x8, x19, x7
  TEST_RI_REGISTERS 253, rori, 0xb043ca63, 0xc10f298e, 2, x9, x20, x7
  TEST_RI_REGISTERS 254, rori, 0x84df29e7, 0x26f94f3c, 3, x10, x21, x7
  TEST_RI_REGISTERS 255, rori, 0xfffcd07f, 0xfffff341, 26, x11, x22, x7
  TEST_RI_REGISTERS 256, rori, 0x0e28894e, 0x29c1c511, 21, x12, x23, x7
  TEST_RI_REGISTERS 257, rori, 0x80034c59, 0x000698b3, 1, x13, x24, x7
  TEST_RI_REGISTERS 258, rori, 0xbffffd94, 0xffffeca5, 3, x14, x25, x7
  TEST_RI_REGISTERS 259, rori, 0x0b9f2bf2, 0x82e7cafc, 30, x15, x26, x7
  TEST_RI_REGISTERS 260, rori, 0x6dffff22, 0xfffe44db, 9, x16, x27, x7
  TEST_RI_REGISTERS 261, rori, 0x8ceea34e, 0xe8ceea34, 28, x17, x28, x7
  TEST_RI_REGISTERS 262, rori, 0x8c0adc02, 0x00a302b7, 22, x18, x29, x7
  TEST_RI_REGISTERS 263, rori, 0xfffffd4e, 0xfffff53b, 2, x19, x30, x7
  TEST_RI_REGISTERS 264, rori, 0xa47bc8e8, 0x1ef23a29, 6, x20, x31, x7
  TEST_RI_REGISTERS 265, rori, 0x20000163, 2841, 3, x21, x1, x7
  TEST_RI_REGISTERS 266, rori, 0x0006b540, 0x00006b54, 28, x22, x2, x7
  TEST_RI_REGISTERS 267, rori, 0x4c000010, 1043, 6, x23, x4, x7
  TEST_RI_REGISTERS 268, rori, 0xda537b54, 0xed53694d, 18, x24, x5, x7
  TEST_RI_REGISTERS 269, rori, 0xa3055252, 0x0aa4a546, 9, x25, x6, x7
  TEST_RI_REGISTERS 270, rori, 0xffefffff, 0xfffffffd, 13, x26, x7, x5
  TEST_RI_REGISTERS 271, rori, 0x69200ddb, 0x006edb49, 11, x27, x8, x7
  TEST_RI_REGISTERS 272, rori, 0x92fd5aa0, 0x0497ead5, 27, x28, x9, x7
  TEST_RI_REGISTERS 273, rori, 0x8960000e, 0x0000744b, 11, x29, x10, x7
  TEST_RI_REGISTERS 274, rori, 0xb9800059, 0x000166e6, 10, x30, x11, x7
  TEST_RI_REGISTERS 275, rori, 0xbb8183ca, 0x1e55dc0c, 19, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, rori, 0x06856ff8, 0x0d0adff0, 1
  TEST_RI_RESULT_AFTER 277, 0, rori, 0x037c0000, 892, 16
  TEST_RI_RESULT_AFTER 278, 1, rori, 0x12e80000, 2420, 15
  TEST_RI_RESULT_AFTER 279, 1, rori, 0x749bfef0, 0xff783a4d, 15
  TEST_RI_RESULT_AFTER 280, 2, rori, 0xd1b24240, 0x46c90903, 2
  TEST_RI_RESULT_AFTER 281, 2, rori, 0xffff7fff, 0xfffffffe, 17
  TEST_RI_AFTER 282, 0, rori, 0x69746e8f, 0x2e8dd1ed, 5
  TEST_RI_AFTER 283, 0, rori, 0x5988dfcc, 0xc46fe62c, 7
  TEST_RI_AFTER 284, 1, rori, 0x06c21000, 0x00006c21, 20
  TEST_RI_AFTER 285, 1, rori, 0x11c0fffc, 0xfffc11c0, 16
  TEST_RI_AFTER 286, 2, rori, 0x0ddd3d6a, 0xee9eb506, 7
  TEST_RI_AFTER 287, 2, rori, 0x0424e398, 0x0938e601, 6
  TEST_RI_LOADED 288, 0, rori, 0xfffffbff, 0xfffffffd, 23
  TEST_RI_LOADED 289, 0, rori, 0x3fffffe5, 0xffffe53f, 8
  TEST_RI_LOADED 290, 1, rori, 0x6913fdc1, 0x705a44ff, 22
  TEST_RI_LOADED 291, 1, rori, 0x472d887c, 0x87c472d8, 20
  TEST_RI_LOADED 292, 2, rori, 0x9234f4b0, 0x1a7a5849, 7
  TEST_RI_LOADED 293, 2, rori, 0x02b00000, 172, 14
  TEST_RI_CHAIN 294, rori, 0x7c35a96e, 0xc35a96e7, 18
  TEST_RI_CHAIN 295, rori, 0x215683cf, 0x5a0f3c85, 5
  TEST_RI_CHAIN 296, rori, 0xffffdfff, 0x7fffffff, 25

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, rori, 0, 1
  TEST_RI_ZERO_RD 298, rori, 0x65e3dde2, 28
  TEST_RI_ZERO_RS1 299, rori, 0, 31
  TEST_RI_ZERO_RD 300, rori, 0x6fb0ddc0, 26
  TEST_RI_ZERO_RS1 301, rori, 0, 7
  TEST_RI_ZERO_RD 302, rori, 0x9fb02e8e, 22

TEST_END
