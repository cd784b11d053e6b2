// rev8: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, rev8, 0, 0
  TEST_R 3, rev8, 0x01000000, 1
  TEST_R 4, rev8, 0x02000000, 2
  TEST_R 5, rev8, 0xffffff7f, 0x7fffffff
  TEST_R 6, rev8, 128, 0x80000000
  TEST_R 7, rev8, 0x01000080, 0x80000001
  TEST_R 8, rev8, 0x0080ffff, 0xffff8000
  TEST_R 9, rev8, 0xffffffff, 0xffffffff
  TEST_R 10, rev8, 0x7f000000, 127
  TEST_R 11, rev8, 0x80000000, 128
  TEST_R 12, rev8, 0xff000000, 255
  TEST_R 13, rev8, 0xff7f0000, 0x00007fff
  TEST_R 14, rev8, 0xffff0000, 0x0000ffff
  TEST_R 15, rev8, 256, 0x00010000
  TEST_R 16, rev8, 0x55555555, 0x55555555
  TEST_R 17, rev8, 0xaaaaaaaa, 0xaaaaaaaa
  TEST_R 18, rev8, 0x08040201, 0x01020408
  TEST_R 19, rev8, 0x10204080, 0x80402010
  TEST_R 20, rev8, 0x00ff0000, 0x0000ff00
  TEST_R 21, rev8, 0xff0000ff, 0xff0000ff
  TEST_R 22, rev8, 0x00ffff00, 0x00ffff00
  TEST_R 23, rev8, 0xe7965ac3, 0xc35a96e7
  TEST_R 24, rev8, 0x853c0f5a, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, rev8, 0x01000000, 1
  TEST_R 26, rev8, 0xfeffffff, 0xfffffffe
  TEST_R 27, rev8, 0, 0
  TEST_R 28, rev8, 0xffffffff, 0xffffffff
  TEST_R 29, rev8, 0x02000000, 2
  TEST_R 30, rev8, 0xfdffffff, 0xfffffffd
  TEST_R 31, rev8, 0x01000000, 1
  TEST_R 32, rev8, 0xfeffffff, 0xfffffffe
  TEST_R 33, rev8, 0x04000000, 4
  TEST_R 34, rev8, 0xfbffffff, 0xfffffffb
  TEST_R 35, rev8, 0x03000000, 3
  TEST_R 36, rev8, 0xfcffffff, 0xfffffffc
  TEST_R 37, rev8, 0x08000000, 8
  TEST_R 38, rev8, 0xf7ffffff, 0xfffffff7
  TEST_R 39, rev8, 0x07000000, 7
  TEST_R 40, rev8, 0xf8ffffff, 0xfffffff8
  TEST_R 41, rev8, 0x10000000, 16
  TEST_R 42, rev8, 0xefffffff, 0xffffffef
  TEST_R 43, rev8, 0x0f000000, 15
  TEST_R 44, rev8, 0xf0ffffff, 0xfffffff0
  TEST_R 45, rev8, 0x20000000, 32
  TEST_R 46, rev8, 0xdfffffff, 0xffffffdf
  TEST_R 47, rev8, 0x1f000000, 31
  TEST_R 48, rev8, 0xe0ffffff, 0xffffffe0
  TEST_R 49, rev8, 0x40000000, 64
  TEST_R 50, rev8, 0xbfffffff, 0xffffffbf
  TEST_R 51, rev8, 0x3f000000, 63
  TEST_R 52, rev8, 0xc0ffffff, 0xffffffc0
  TEST_R 53, rev8, 0x80000000, 128
  TEST_R 54, rev8, 0x7fffffff, 0xffffff7f
  TEST_R 55, rev8, 0x7f000000, 127
  TEST_R 56, rev8, 0x80ffffff, 0xffffff80
  TEST_R 57, rev8, 0x00010000, 256
  TEST_R 58, rev8, 0xfffeffff, 0xfffffeff
  TEST_R 59, rev8, 0xff000000, 255
  TEST_R 60, rev8, 0x00ffffff, 0xffffff00
  TEST_R 61, rev8, 0x00020000, 512
  TEST_R 62, rev8, 0xfffdffff, 0xfffffdff
  TEST_R 63, rev8, 0xff010000, 511
  TEST_R 64, rev8, 0x00feffff, 0xfffffe00
  TEST_R 65, rev8, 0x00040000, 1024
  TEST_R 66, rev8, 0xfffbffff, 0xfffffbff
  TEST_R 67, rev8, 0xff030000, 1023
  TEST_R 68, rev8, 0x00fcffff, 0xfffffc00
  TEST_R 69, rev8, 0x00080000, 2048
  TEST_R 70, rev8, 0xfff7ffff, 0xfffff7ff
  TEST_R 71, rev8, 0xff070000, 2047
  TEST_R 72, rev8, 0x00f8ffff, 0xfffff800
  TEST_R 73, rev8, 0x00100000, 0x00001000
  TEST_R 74, rev8, 0xffefffff, 0xffffefff
  TEST_R 75, rev8, 0xff0f0000, 4095
  TEST_R 76, rev8, 0x00f0ffff, 0xfffff000
  TEST_R 77, rev8, 0x00200000, 0x00002000
  TEST_R 78, rev8, 0xffdfffff, 0xffffdfff
  TEST_R 79, rev8, 0xff1f0000, 0x00001fff
  TEST_R 80, rev8, 0x00e0ffff, 0xffffe000
  TEST_R 81, rev8, 0x00400000, 0x00004000
  TEST_R 82, rev8, 0xffbfffff, 0xffffbfff
  TEST_R 83, rev8, 0xff3f0000, 0x00003fff
  TEST_R 84, rev8, 0x00c0ffff, 0xffffc000
  TEST_R 85, rev8, 0x00800000, 0x00008000
  TEST_R 86, rev8, 0xff7fffff, 0xffff7fff
  TEST_R 87, rev8, 0xff7f0000, 0x00007fff
  TEST_R 88, rev8, 0x0080ffff, 0xffff8000
  TEST_R 89, rev8, 256, 0x00010000
  TEST_R 90, rev8, 0xfffffeff, 0xfffeffff
  TEST_R 91, rev8, 0xffff0000, 0x0000ffff
  TEST_R 92, rev8, 0x0000ffff, 0xffff0000
  TEST_R 93, rev8, 512, 0x00020000
  TEST_R 94, rev8, 0xfffffdff, 0xfffdffff
  TEST_R 95, rev8, 0xffff0100, 0x0001ffff
  TEST_R 96, rev8, 0x0000feff, 0xfffe0000
  TEST_R 97, rev8, 1024, 0x00040000
  TEST_R 98, rev8, 0xfffffbff, 0xfffbffff
  TEST_R 99, rev8, 0xffff0300, 0x0003ffff
  TEST_R 100, rev8, 0x0000fcff, 0xfffc0000
  TEST_R 101, rev8, 2048, 0x00080000
  TEST_R 102, rev8, 0xfffff7ff, 0xfff7ffff
  TEST_R 103, rev8, 0xffff0700, 0x0007ffff
  TEST_R 104, rev8, 0x0000f8ff, 0xfff80000
  TEST_R 105, rev8, 0x00001000, 0x00100000
  TEST_R 106, rev8, 0xffffefff, 0xffefffff
  TEST_R 107, rev8, 0xffff0f00, 0x000fffff
  TEST_R 108, rev8, 0x0000f0ff, 0xfff00000
  TEST_R 109, rev8, 0x00002000, 0x00200000
  TEST_R 110, rev8, 0xffffdfff, 0xffdfffff
  TEST_R 111, rev8, 0xffff1f00, 0x001fffff
  TEST_R 112, rev8, 0x0000e0ff, 0xffe00000
  TEST_R 113, rev8, 0x00004000, 0x00400000
  TEST_R 114, rev8, 0xffffbfff, 0xffbfffff
  TEST_R 115, rev8, 0xffff3f00, 0x003fffff
  TEST_R 116, rev8, 0x0000c0ff, 0xffc00000
  TEST_R 117, rev8, 0x00008000, 0x00800000
  TEST_R 118, rev8, 0xffff7fff, 0xff7fffff
  TEST_R 119, rev8, 0xffff7f00, 0x007fffff
  TEST_R 120, rev8, 0x000080ff, 0xff800000
  TEST_R 121, rev8, 1, 0x01000000
  TEST_R 122, rev8, 0xfffffffe, 0xfeffffff
  TEST_R 123, rev8, 0xffffff00, 0x00ffffff
  TEST_R 124, rev8, 255, 0xff000000
  TEST_R 125, rev8, 2, 0x02000000
  TEST_R 126, rev8, 0xfffffffd, 0xfdffffff
  TEST_R 127, rev8, 0xffffff01, 0x01ffffff
  TEST_R 128, rev8, 254, 0xfe000000
  TEST_R 129, rev8, 4, 0x04000000
  TEST_R 130, rev8, 0xfffffffb, 0xfbffffff
  TEST_R 131, rev8, 0xffffff03, 0x03ffffff
  TEST_R 132, rev8, 252, 0xfc000000
  TEST_R 133, rev8, 8, 0x08000000
  TEST_R 134, rev8, 0xfffffff7, 0xf7ffffff
  TEST_R 135, rev8, 0xffffff07, 0x07ffffff
  TEST_R 136, rev8, 248, 0xf8000000
  TEST_R 137, rev8, 16, 0x10000000
  TEST_R 138, rev8, 0xffffffef, 0xefffffff
  TEST_R 139, rev8, 0xffffff0f, 0x0fffffff
  TEST_R 140, rev8, 240, 0xf0000000
  TEST_R 141, rev8, 32, 0x20000000
  TEST_R 142, rev8, 0xffffffdf, 0xdfffffff
  TEST_R 143, rev8, 0xffffff1f, 0x1fffffff
  TEST_R 144, rev8, 224, 0xe0000000
  TEST_R 145, rev8, 64, 0x40000000
  TEST_R 146, rev8, 0xffffffbf, 0xbfffffff
  TEST_R 147, rev8, 0xffffff3f, 0x3fffffff
  TEST_R 148, rev8, 192, 0xc0000000
  TEST_R 149, rev8, 128, 0x80000000
  TEST_R 150, rev8, 0xffffff7f, 0x7fffffff
  TEST_R 151, rev8, 0xffffff7f, 0x7fffffff
  TEST_R 152, rev8, 128, 0x80000000

  // Noise.
  TEST_R 153, rev8, 0x29d18b1b, 0x1b8bd129
  TEST_R 154, rev8, 0x43372233, 0x33223743
  TEST_R 155, rev8, 0xd7b65b1d, 0x1d5bb6d7
  TEST_R 156, rev8, 0x7a7fdf0b, 0x0bdf7f7a
  TEST_R 157, rev8, 0x4733c30e, 0x0ec33347
  TEST_R 158, rev8, 0xa88bf603, 0x03f68ba8
  TEST_R 159, rev8, 0xf3295f00, 0x005f29f3
  TEST_R 160, rev8, 0xe9ce4f00, 0x004fcee9
  TEST_R 161, rev8, 0xe0c03800, 0x0038c0e0
  TEST_R 162, rev8, 0x704f1100, 0x00114f70
  TEST_R 163, rev8, 0x4b461100, 0x0011464b
  TEST_R 164, rev8, 0xc5b11c00, 0x001cb1c5
  TEST_R 165, rev8, 0x677a0a00, 0x000a7a67
  TEST_R 166, rev8, 0x44140400, 0x00041444
  TEST_R 167, rev8, 0x0c6a0200, 0x00026a0c
  TEST_R 168, rev8, 0x2af50100, 0x0001f52a
  TEST_R 169, rev8, 0xbd880000, 0x000088bd
  TEST_R 170, rev8, 0x8f6f0000, 0x00006f8f
  TEST_R 171, rev8, 0x60290000, 0x00002960
  TEST_R 172, rev8, 0x4c060000, 1612
  TEST_R 173, rev8, 0xc9000000, 201
  TEST_R 174, rev8, 0x5c070000, 1884
  TEST_R 175, rev8, 0x7c030000, 892
  TEST_R 176, rev8, 0x74010000, 372
  TEST_R 177, rev8, 0x49000000, 73
  TEST_R 178, rev8, 0x38000000, 56
  TEST_R 179, rev8, 0x20000000, 32
  TEST_R 180, rev8, 0x17000000, 23
  TEST_R 181, rev8, 0x04000000, 4
  TEST_R 182, rev8, 0x03000000, 3
  TEST_R 183, rev8, 0, 0
  TEST_R 184, rev8, 0, 0

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, rev8, 0xe7965ac3, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, rev8, 0x853c0f5a, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, rev8, 128, 0x80000000
  TEST_R_RD_IS_RS1 188, rev8, 0x01000000, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, rev8, 0x3176ff99, 0x99ff7631, x1, x13, x7
  TEST_R_REGISTERS 190, rev8, 0x32144da8, 0xa84d1432, x2, x14, x7
  TEST_R_REGISTERS 191, rev8, 0xd28072cc, 0xcc7280d2, x4, x15, x7
  TEST_R_REGISTERS 192, rev8, 0x80af4ab1, 0xb14aaf80, x5, x16, x7
  TEST_R_REGISTERS 193, rev8, 0x6b3d3d41, 0x413d3d6b, x6, x17, x7
  TEST_R_REGISTERS 194, rev8, 0x95ffffff, 0xffffff95, x7, x18, x5
  TEST_R_REGISTERS 195, rev8, 0xfe05ffff, 0xffff05fe, x8, x19, x7
  TEST_R_REGISTERS 196, rev8, 0x232b6b39, 0x396b2b23, x9, x20, x7
  TEST_R_REGISTERS 197, rev8, 0xb8baaef8, 0xf8aebab8, x10, x21, x7
  TEST_R_REGISTERS 198, rev8, 0xbaeeb6d7, 0xd7b6eeba, x11, x22, x7
  TEST_R_REGISTERS 199, rev8, 0xe321f7fe, 0xfef721e3, x12, x23, x7
  TEST_R_REGISTERS 200, rev8, 0x5f5eb82c, 0x2cb85e5f, x13, x24, x7
  TEST_R_REGISTERS 201, rev8, 0x2d20c96f, 0x6fc9202d, x14, x25, x7
  TEST_R_REGISTERS 202, rev8, 0x4e2f7dbd, 0xbd7d2f4e, x15, x26, x7
  TEST_R_REGISTERS 203, rev8, 0x323a5d1d, 0x1d5d3a32, x16, x27, x7
  TEST_R_REGISTERS 204, rev8, 0x85fa2b6b, 0x6b2bfa85, x17, x28, x7
  TEST_R_REGISTERS 205, rev8, 0xf9ffffff, 0xfffffff9, x18, x29, x7
  TEST_R_REGISTERS 206, rev8, 0x504df3e8, 0xe8f34d50, x19, x30, x7
  TEST_R_REGISTERS 207, rev8, 0x8ffcc3ff, 0xffc3fc8f, x20, x31, x7
  TEST_R_REGISTERS 208, rev8, 0x42fdffff, 0xfffffd42, x21, x1, x7
  TEST_R_REGISTERS 209, rev8, 0xf7ffffff, 0xfffffff7, x22, x2, x7
  TEST_R_REGISTERS 210, rev8, 0xf6ffffff, 0xfffffff6, x23, x4, x7
  TEST_R_REGISTERS 211, rev8, 0xe8f4e43f, 0x3fe4f4e8, x24, x5, x7
  TEST_R_REGISTERS 212, rev8, 0x04000000, 4, x25, x6, x7
  TEST_R_REGISTERS 213, rev8, 0xe6ffffff, 0xffffffe6, x26, x7, x5
  TEST_R_REGISTERS 214, rev8, 0xf5201c8c, 0x8c1c20f5, x27, x8, x7
  TEST_R_REGISTERS 215, rev8, 0x3764a8ae, 0xaea86437, x28, x9, x7
  TEST_R_REGISTERS 216, rev8, 0xeb38b4c8, 0xc8b438eb, x29, x10, x7
  TEST_R_REGISTERS 217, rev8, 0x2f099c74, 0x749c092f, x30, x11, x7
  TEST_R_REGISTERS 218, rev8, 0x18640efe, 0xfe0e6418, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, rev8, 0xf89de77d, 0x7de79df8
  TEST_R_RESULT_AFTER 220, 0, rev8, 0xab000000, 171
  TEST_R_RESULT_AFTER 221, 1, rev8, 0xbd160000, 0x000016bd
  TEST_R_RESULT_AFTER 222, 1, rev8, 0x71eb6559, 0x5965eb71
  TEST_R_RESULT_AFTER 223, 2, rev8, 0xa6b119f1, 0xf119b1a6
  TEST_R_RESULT_AFTER 224, 2, rev8, 0x3bd8ffff, 0xffffd83b
  TEST_R_AFTER 225, 0, rev8, 0xbbff5961, 0x6159ffbb
  TEST_R_AFTER 226, 0, rev8, 0xf595f2e1, 0xe1f295f5
  TEST_R_AFTER 227, 1, rev8, 0xb3103704, 0x043710b3
  TEST_R_AFTER 228, 1, rev8, 0x6511d714, 0x14d71165
  TEST_R_AFTER 229, 2, rev8, 0xfe08237b, 0x7b2308fe
  TEST_R_AFTER 230, 2, rev8, 0x39bdfeff, 0xfffebd39
  TEST_R_LOADED 231, 0, rev8, 0xa907d7ff, 0xffd707a9
  TEST_R_LOADED 232, 0, rev8, 0xed93fe05, 0x05fe93ed
  TEST_R_LOADED 233, 1, rev8, 0x1118e573, 0x73e51811
  TEST_R_LOADED 234, 1, rev8, 0xfcc08c32, 0x328cc0fc
  TEST_R_LOADED 235, 2, rev8, 0x40d1d6c4, 0xc4d6d140
  TEST_R_LOADED 236, 2, rev8, 0x09ea7223, 0x2372ea09
  TEST_R_CHAIN 237, rev8, 0xc35a96e7, 0xc35a96e7
  TEST_R_CHAIN 238, rev8, 0x5a0f3c85, 0x5a0f3c85
  TEST_R_CHAIN 239, rev8, 128, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, rev8, 0
  TEST_R_ZERO_RD 241, rev8, 12
  TEST_R_ZERO_RD 242, rev8, 0xda421e78
  TEST_R_ZERO_RD 243, rev8, 0x5e4c54f9

TEST_END
