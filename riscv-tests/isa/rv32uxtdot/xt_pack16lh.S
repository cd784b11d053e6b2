// xt.pack16lh: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16lh, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16lh, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16lh, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16lh, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16lh, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16lh, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16lh, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16lh, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16lh, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16lh, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16lh, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16lh, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16lh, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16lh, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16lh, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16lh, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16lh, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16lh, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16lh, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16lh, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16lh, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16lh, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16lh, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16lh, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16lh, 0x00004321, 0x87654321, 15
  TEST_RR 28, xt.pack16lh, 0xfedc0007, 7, 0xfedcba98
  TEST_RR 29, xt.pack16lh, 0x00004321, 0x87654321, 240
  TEST_RR 30, xt.pack16lh, 0xfedc0070, 112, 0xfedcba98
  TEST_RR 31, xt.pack16lh, 0x00004321, 0x87654321, 3840
  TEST_RR 32, xt.pack16lh, 0xfedc0700, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16lh, 0x00004321, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16lh, 0xfedc7000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16lh, 0x000f4321, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16lh, 0xfedc0000, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16lh, 0x00f04321, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16lh, 0xfedc0000, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16lh, 0x0f004321, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16lh, 0xfedc0000, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16lh, 0xf0004321, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16lh, 0xfedc0000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16lh, 0x87650080, 128, 0x87654321
  TEST_RR 44, xt.pack16lh, 0x0000ba98, 0xfedcba98, 127
  TEST_RR 45, xt.pack16lh, 0x87658000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16lh, 0x0000ba98, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16lh, 0x87650000, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16lh, 0x007fba98, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16lh, 0x87650000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16lh, 0x7f00ba98, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16lh, 0, 0, 0
  TEST_RR 52, xt.pack16lh, 0, 0, 1
  TEST_RR 53, xt.pack16lh, 0, 0, 2
  TEST_RR 54, xt.pack16lh, 0x7fff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16lh, 0x80000000, 0, 0x80000000
  TEST_RR 56, xt.pack16lh, 0x80000000, 0, 0x80000001
  TEST_RR 57, xt.pack16lh, 0xffff0000, 0, 0xffff8000
  TEST_RR 58, xt.pack16lh, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16lh, 1, 1, 0
  TEST_RR 60, xt.pack16lh, 1, 1, 1
  TEST_RR 61, xt.pack16lh, 1, 1, 2
  TEST_RR 62, xt.pack16lh, 0x7fff0001, 1, 0x7fffffff
  TEST_RR 63, xt.pack16lh, 0x80000001, 1, 0x80000000
  TEST_RR 64, xt.pack16lh, 0x80000001, 1, 0x80000001
  TEST_RR 65, xt.pack16lh, 0xffff0001, 1, 0xffff8000
  TEST_RR 66, xt.pack16lh, 0xffff0001, 1, 0xffffffff
  TEST_RR 67, xt.pack16lh, 2, 2, 0
  TEST_RR 68, xt.pack16lh, 2, 2, 1
  TEST_RR 69, xt.pack16lh, 2, 2, 2
  TEST_RR 70, xt.pack16lh, 0x7fff0002, 2, 0x7fffffff
  TEST_RR 71, xt.pack16lh, 0x80000002, 2, 0x80000000
  TEST_RR 72, xt.pack16lh, 0x80000002, 2, 0x80000001
  TEST_RR 73, xt.pack16lh, 0xffff0002, 2, 0xffff8000
  TEST_RR 74, xt.pack16lh, 0xffff0002, 2, 0xffffffff
  TEST_RR 75, xt.pack16lh, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16lh, 0x0000ffff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16lh, 0x0000ffff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16lh, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16lh, 0x8000ffff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16lh, 0x8000ffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16lh, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16lh, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16lh, 0, 0x80000000, 0
  TEST_RR 84, xt.pack16lh, 0, 0x80000000, 1
  TEST_RR 85, xt.pack16lh, 0, 0x80000000, 2
  TEST_RR 86, xt.pack16lh, 0x7fff0000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16lh, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16lh, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16lh, 0xffff0000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16lh, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16lh, 1, 0x80000001, 0
  TEST_RR 92, xt.pack16lh, 1, 0x80000001, 1
  TEST_RR 93, xt.pack16lh, 1, 0x80000001, 2
  TEST_RR 94, xt.pack16lh, 0x7fff0001, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16lh, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16lh, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16lh, 0xffff0001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16lh, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16lh, 0x00008000, 0xffff8000, 0
  TEST_RR 100, xt.pack16lh, 0x00008000, 0xffff8000, 1
  TEST_RR 101, xt.pack16lh, 0x00008000, 0xffff8000, 2
  TEST_RR 102, xt.pack16lh, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16lh, 0x80008000, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16lh, 0x80008000, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16lh, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16lh, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16lh, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16lh, 0x0000ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16lh, 0x0000ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16lh, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16lh, 0x8000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16lh, 0x8000ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.pack16lh, 0x0000d4a8, 0x4cacd4a8, 0
  TEST_RR 116, xt.pack16lh, 0x0000d4a9, 0x4cacd4a9, 0
  TEST_RR 117, xt.pack16lh, 0x1db8e338, 0x37fee338, 0x1db83e2f
  TEST_RR 118, xt.pack16lh, 0x1db8e33a, 0x37fee33a, 0x1db83e2f
  TEST_RR 119, xt.pack16lh, 0xbc100944, 0x15250944, 0xbc10da41
  TEST_RR 120, xt.pack16lh, 0xbc100940, 0x15250940, 0xbc10da41
  TEST_RR 121, xt.pack16lh, 0x7ea7ee8b, 0x4df9ee8b, 0x7ea7db2d
  TEST_RR 122, xt.pack16lh, 0x7ea7ee83, 0x4df9ee83, 0x7ea7db2d
  TEST_RR 123, xt.pack16lh, 0x50305c0b, 0x20cc5c0b, 0x503051fe
  TEST_RR 124, xt.pack16lh, 0x50305c1b, 0x20cc5c1b, 0x503051fe
  TEST_RR 125, xt.pack16lh, 0xea70a7c8, 0x21eea7c8, 0xea7081c5
  TEST_RR 126, xt.pack16lh, 0xea70a7e8, 0x21eea7e8, 0xea7081c5
  TEST_RR 127, xt.pack16lh, 0x00d9000a, 10, 0x00d9e7b9
  TEST_RR 128, xt.pack16lh, 0x00d9004a, 74, 0x00d9e7b9
  TEST_RR 129, xt.pack16lh, 0x3cc88216, 0x7acb8216, 0x3cc8c0a7
  TEST_RR 130, xt.pack16lh, 0x3cc88296, 0x7acb8296, 0x3cc8c0a7
  TEST_RR 131, xt.pack16lh, 0xfeb3f655, 0xfffff655, 0xfeb34e68
  TEST_RR 132, xt.pack16lh, 0xfeb3f755, 0xfffff755, 0xfeb34e68
  TEST_RR 133, xt.pack16lh, 0xd03e134d, 0x0c5f134d, 0xd03e8c60
  TEST_RR 134, xt.pack16lh, 0xd03e114d, 0x0c5f114d, 0xd03e8c60
  TEST_RR 135, xt.pack16lh, 0xffe0af59, 0x3902af59, 0xffe0796f
  TEST_RR 136, xt.pack16lh, 0xffe0ab59, 0x3902ab59, 0xffe0796f
  TEST_RR 137, xt.pack16lh, 0x0000a08f, 0x0002a08f, 0x0000d5f5
  TEST_RR 138, xt.pack16lh, 0x0000a88f, 0x0002a88f, 0x0000d5f5
  TEST_RR 139, xt.pack16lh, 0xffff0039, 57, 0xffffeab8
  TEST_RR 140, xt.pack16lh, 0xffff1039, 0x00001039, 0xffffeab8
  TEST_RR 141, xt.pack16lh, 0x5d226f73, 0x25fe6f73, 0x5d2246c5
  TEST_RR 142, xt.pack16lh, 0x5d224f73, 0x25fe4f73, 0x5d2246c5
  TEST_RR 143, xt.pack16lh, 0xff731ff5, 0xfe621ff5, 0xff733e62
  TEST_RR 144, xt.pack16lh, 0xff735ff5, 0xfe625ff5, 0xff733e62
  TEST_RR 145, xt.pack16lh, 0x0000ffee, 0xffffffee, 1
  TEST_RR 146, xt.pack16lh, 0x00007fee, 0xffff7fee, 1
  TEST_RR 147, xt.pack16lh, 0xffffbabe, 0x0001babe, 0xffff2638
  TEST_RR 148, xt.pack16lh, 0xfffebabe, 0x0001babe, 0xfffe2638
  TEST_RR 149, xt.pack16lh, 0x0000fff5, 0xfffffff5, 685
  TEST_RR 150, xt.pack16lh, 0x0002fff5, 0xfffffff5, 0x000202ad
  TEST_RR 151, xt.pack16lh, 0x00009467, 0x82a99467, 3471
  TEST_RR 152, xt.pack16lh, 0x00049467, 0x82a99467, 0x00040d8f
  TEST_RR 153, xt.pack16lh, 0x645e650a, 0xf7a1650a, 0x645eca56
  TEST_RR 154, xt.pack16lh, 0x6456650a, 0xf7a1650a, 0x6456ca56
  TEST_RR 155, xt.pack16lh, 924, 0x29ef039c, 423
  TEST_RR 156, xt.pack16lh, 0x0010039c, 0x29ef039c, 0x001001a7
  TEST_RR 157, xt.pack16lh, 0x0001aae6, 0xda16aae6, 0x0001029d
  TEST_RR 158, xt.pack16lh, 0x0021aae6, 0xda16aae6, 0x0021029d
  TEST_RR 159, xt.pack16lh, 1326, 0x5153052e, 45
  TEST_RR 160, xt.pack16lh, 0x0040052e, 0x5153052e, 0x0040002d
  TEST_RR 161, xt.pack16lh, 0x908b3c2c, 0xf8413c2c, 0x908bf115
  TEST_RR 162, xt.pack16lh, 0x900b3c2c, 0xf8413c2c, 0x900bf115
  TEST_RR 163, xt.pack16lh, 0x74a5798c, 0xfff9798c, 0x74a5913a
  TEST_RR 164, xt.pack16lh, 0x75a5798c, 0xfff9798c, 0x75a5913a
  TEST_RR 165, xt.pack16lh, 0xee212717, 0xc2fd2717, 0xee21822e
  TEST_RR 166, xt.pack16lh, 0xec212717, 0xc2fd2717, 0xec21822e
  TEST_RR 167, xt.pack16lh, 252, 0xd36d00fc, 0x0000980c
  TEST_RR 168, xt.pack16lh, 0x040000fc, 0xd36d00fc, 0x0400980c
  TEST_RR 169, xt.pack16lh, 0x000091da, 0xf01a91da, 3079
  TEST_RR 170, xt.pack16lh, 0x080091da, 0xf01a91da, 0x08000c07
  TEST_RR 171, xt.pack16lh, 0xffff22c2, 0x006522c2, 0xffffffb2
  TEST_RR 172, xt.pack16lh, 0xefff22c2, 0x006522c2, 0xefffffb2
  TEST_RR 173, xt.pack16lh, 0xffff108a, 0x0000108a, 0xffff9cba
  TEST_RR 174, xt.pack16lh, 0xdfff108a, 0x0000108a, 0xdfff9cba
  TEST_RR 175, xt.pack16lh, 0xa02a81c9, 0x6d7081c9, 0xa02ab390
  TEST_RR 176, xt.pack16lh, 0xe02a81c9, 0x6d7081c9, 0xe02ab390
  TEST_RR 177, xt.pack16lh, 0x0000d239, 0xef0ad239, 267
  TEST_RR 178, xt.pack16lh, 0x8000d239, 0xef0ad239, 0x8000010b

  // Noise.
  TEST_RR 179, xt.pack16lh, 0x025356d6, 0x2d8d56d6, 0x0253788d
  TEST_RR 180, xt.pack16lh, 0x0d7f51b7, 0xfdd651b7, 0x0d7f5324
  TEST_RR 181, xt.pack16lh, 0x85633059, 0x4d4a3059, 0x85633f21
  TEST_RR 182, xt.pack16lh, 0xc3d9a1fd, 0xff00a1fd, 0xc3d9c553
  TEST_RR 183, xt.pack16lh, 0x45e8e603, 0x824fe603, 0x45e8599c
  TEST_RR 184, xt.pack16lh, 0xb907dba7, 0xff48dba7, 0xb9075d56
  TEST_RR 185, xt.pack16lh, 0x9d2ceee8, 0xc0daeee8, 0x9d2cb6fa
  TEST_RR 186, xt.pack16lh, 0xdb7f522a, 0x0c18522a, 0xdb7fcbea
  TEST_RR 187, xt.pack16lh, 0x150e91f8, 0x3c6891f8, 0x150e7e08
  TEST_RR 188, xt.pack16lh, 0x0f57f811, 0xe6bcf811, 0x0f57a857
  TEST_RR 189, xt.pack16lh, 0x541bfdd4, 0xe6e7fdd4, 0x541b58b5
  TEST_RR 190, xt.pack16lh, 0xba3de632, 0x4095e632, 0xba3d0f7a
  TEST_RR 191, xt.pack16lh, 0x1fb5ff4a, 0x42feff4a, 0x1fb57895
  TEST_RR 192, xt.pack16lh, 0x0eb1a0f9, 0x1f62a0f9, 0x0eb142f1
  TEST_RR 193, xt.pack16lh, 0x09a1add4, 0xd89eadd4, 0x09a16ba9
  TEST_RR 194, xt.pack16lh, 0x7f8a6f6b, 0x12586f6b, 0x7f8a5c3a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.pack16lh, 0x5a0f96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.pack16lh, 0x5a0f96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.pack16lh, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.pack16lh, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.pack16lh, 0xc35a3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.pack16lh, 0xc35a3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.pack16lh, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.pack16lh, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.pack16lh, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.pack16lh, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.pack16lh, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 206, xt.pack16lh, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.pack16lh, 7, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.pack16lh, 7, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.pack16lh, 7, 7
  TEST_RR_ALL_SAME 210, xt.pack16lh, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.pack16lh, 0xffff5499, 0xfd1e5499, 0xfffffe87, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack16lh, 0xca483d62, 0x62293d62, 0xca48fd3a, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack16lh, 0xffff0001, 1, 0xffffff98, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack16lh, 0x1083fac7, 0x1083fac7, 0x1083fac7, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack16lh, 0xffffffbd, 0xffffffbd, 0xffffffbd, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack16lh, 0x266dfc5c, 0x266dfc5c, 0x266dfc5c, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.pack16lh, 0xffff2ea7, 0x3c882ea7, 0xfffffc2c, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.pack16lh, 0x965042f6, 0x000042f6, 0x9650fae3, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.pack16lh, 0xffff5fed, 0x64c45fed, 0xfffffc79, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.pack16lh, 0x02cdc860, 0xffffc860, 0x02cdfb8a, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.pack16lh, 0xffff5378, 0x03f75378, 0xfffffff9, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.pack16lh, 0x91a9fc6f, 0x91a9fc6f, 0x91a9fc6f, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.pack16lh, 0xfffffff7, 0xfffffff7, 0xfffffff9, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.pack16lh, 0xfffbfd38, 0xfffbfd38, 0xfffbfd38, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.pack16lh, 0x00e0dc96, 0x00eddc96, 0x00e0f82e, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.pack16lh, 0xe973bc32, 0x179bbc32, 0xe973fd1c, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.pack16lh, 0xfffffff5, 0xfffffff5, 0xfffffff5, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.pack16lh, 0xf9e1fdb0, 0xf9e1fdb0, 0xf9e1fdb0, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.pack16lh, 0xffff4d16, 0xfae84d16, 0xfffffffe, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.pack16lh, 0xffff9cc7, 0x75ed9cc7, 0xfffffffe, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.pack16lh, 0x3542feb1, 0x3542feb1, 0x3542feb1, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.pack16lh, 0xfffffff3, 0xfffffff3, 0xfffffff3, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.pack16lh, 0x1261d489, 0x2c49d489, 0x1261f8b5, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.pack16lh, 0xfffffff6, 0xfffffff6, 0xfffffff6, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.pack16lh, 0x000ef998, 0x000ef998, 0x000ef998, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.pack16lh, 0xffff01e7, 0x092b01e7, 0xfffffffa, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.pack16lh, 0x092cfaca, 0x092cfaca, 0x092cfaca, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.pack16lh, 0xffff0063, 99, 0xfffffff9, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.pack16lh, 0x053f9adc, 0x712e9adc, 0x053ffb30, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.pack16lh, 0xffff3cb6, 0x85f83cb6, 0xfffffff8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.pack16lh, 0x52750007, 7, 0x5275dd41
  TEST_RR_RESULT_AFTER 242, 1, xt.pack16lh, 0x0023dde2, 0x0000dde2, 0x00237e73
  TEST_RR_RESULT_AFTER 243, 2, xt.pack16lh, 0xbf4affed, 0xffffffed, 0xbf4af2cf

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.pack16lh, 0xfffffff8, 0xfffffff8, 0xfffffff8
  TEST_RR_12_AFTER 245, 0, 1, xt.pack16lh, 0x75b99710, 0x0bde9710, 0x75b9fc1b
  TEST_RR_12_AFTER 246, 0, 2, xt.pack16lh, 0xffffbe67, 0xf04dbe67, 0xfffffffb
  TEST_RR_12_AFTER 247, 1, 0, xt.pack16lh, 0xfffff5cb, 0xfffff5cb, 0xfffffffb
  TEST_RR_12_AFTER 248, 1, 1, xt.pack16lh, 0x7bc3d093, 0x4eacd093, 0x7bc3faf5
  TEST_RR_12_AFTER 249, 1, 2, xt.pack16lh, 0xffff25f1, 0x42d525f1, 0xfffffffe
  TEST_RR_12_AFTER 250, 2, 0, xt.pack16lh, 0x65e701b0, 432, 0x65e7fd49
  TEST_RR_12_AFTER 251, 2, 1, xt.pack16lh, 0xffff6207, 0x00006207, 0xffffffe5
  TEST_RR_12_AFTER 252, 2, 2, xt.pack16lh, 0x6fb10a02, 0x00010a02, 0x6fb1fc76
  TEST_RR_21_AFTER 253, 0, 0, xt.pack16lh, 0xffff5da0, 0x76bc5da0, 0xffffff3d
  TEST_RR_21_AFTER 254, 0, 1, xt.pack16lh, 0xfffca9fd, 0x3348a9fd, 0xfffcfbf6
  TEST_RR_21_AFTER 255, 0, 2, xt.pack16lh, 0xffff7cbb, 0x0f2f7cbb, 0xfffffca2
  TEST_RR_21_AFTER 256, 1, 0, xt.pack16lh, 0x001cfff4, 0xfffffff4, 0x001cfd5a
  TEST_RR_21_AFTER 257, 1, 1, xt.pack16lh, 0xfffffef2, 0xfffffef2, 0xfffffef2
  TEST_RR_21_AFTER 258, 1, 2, xt.pack16lh, 0x5c71dd26, 0x0095dd26, 0x5c71fc64
  TEST_RR_21_AFTER 259, 2, 0, xt.pack16lh, 0xffff67f3, 0xef6967f3, 0xfffffffc
  TEST_RR_21_AFTER 260, 2, 1, xt.pack16lh, 0xffe1a133, 0xfff5a133, 0xffe1fc93
  TEST_RR_21_AFTER 261, 2, 2, xt.pack16lh, 0xffffffec, 0xffffffec, 0xffffffec
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.pack16lh, 0xc519032b, 0x3fd9032b, 0xc519f81c
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.pack16lh, 0x0002fa35, 0x0002fa35, 0x0002fa35
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.pack16lh, 0xffff9bd3, 0x7fc39bd3, 0xfffffff0
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.pack16lh, 0x0227f9a7, 0x0227f9a7, 0x0227f9a7
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.pack16lh, 0xd0aefb58, 0xd0aefb58, 0xd0aefb58
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.pack16lh, 0xfffffe3a, 0xfb6cfe3a, 0xfffffad0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.pack16lh, 0x3ad868c6, 0x000068c6, 0x3ad8f99d
  TEST_RR_RS2_LOADED 269, 0, xt.pack16lh, 0x3ad868c6, 0x000068c6, 0x3ad8f99d
  TEST_RR_BOTH_LOADED 270, 0, xt.pack16lh, 0x000068c6, 0x000068c6
  TEST_RR_RS1_LOADED 271, 1, xt.pack16lh, 0xffffbe53, 0x96dabe53, 0xfffffe12
  TEST_RR_RS2_LOADED 272, 1, xt.pack16lh, 0xffffbe53, 0x96dabe53, 0xfffffe12
  TEST_RR_BOTH_LOADED 273, 1, xt.pack16lh, 0x96dabe53, 0x96dabe53
  TEST_RR_RS1_LOADED 274, 2, xt.pack16lh, 0x8b6d10e6, 0x000010e6, 0x8b6df81c
  TEST_RR_RS2_LOADED 275, 2, xt.pack16lh, 0x8b6d10e6, 0x000010e6, 0x8b6df81c
  TEST_RR_BOTH_LOADED 276, 2, xt.pack16lh, 0x000010e6, 0x000010e6

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.pack16lh, 0x5a0f96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.pack16lh, 0xc35a3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.pack16lh, 0x0000ffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.pack16lh, 0xc35a0000, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.pack16lh, 0x000096e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.pack16lh, 0, 1
  TEST_RR_ZERO_RS2 283, xt.pack16lh, 1, 1
  TEST_RR_ZERO_RS1 284, xt.pack16lh, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.pack16lh, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.pack16lh, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.pack16lh, 0, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.pack16lh, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.pack16lh, 0, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.pack16lh, 0, 5
  TEST_RR_ZERO_RS2 291, xt.pack16lh, 5, 5
  TEST_RR_ZERO_RS1 292, xt.pack16lh, 0x00030000, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.pack16lh, 513, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.pack16lh, 0, 0
  TEST_RR_ZERO_RS2 295, xt.pack16lh, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.pack16lh, 0
  TEST_RR_ZERO_RD 297, xt.pack16lh, 0xf1652769, 0x516d704f
  TEST_RR_ZERO_RD 298, xt.pack16lh, 0x4f503818, 0
  TEST_RR_ZERO_RD 299, xt.pack16lh, 0xfd5bb40d, 0

TEST_END
