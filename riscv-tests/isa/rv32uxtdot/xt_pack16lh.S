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
  TEST_RR_REGISTERS 211, xt.pack16lh, 0xffff8fea, 0x8d468fea, 0xfffffe87, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack16lh, 0xfe15001b, 27, 0xfe15fb11, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack16lh, 0xf08ff83e, 0xf08ff83e, 0xf08ff83e, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack16lh, 0xff30ffff, 0xffffffff, 0xff30fbf1, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack16lh, 0xffff203b, 0x50e0203b, 0xfffffdff, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.pack16lh, 0xa981fe89, 0xa981fe89, 0xa981fe89, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.pack16lh, 0xffffa0a5, 0x3bc1a0a5, 0xfffffff7, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.pack16lh, 0x00075640, 0x06d25640, 0x0007fcaf, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.pack16lh, 0xfffffd1e, 0xfffffd1e, 0xfffffde4, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.pack16lh, 0xece2fc21, 0xece2fc21, 0xece2fc21, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.pack16lh, 0xffff744d, 0x1814744d, 0xffffffef, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.pack16lh, 0x71767df7, 0x82187df7, 0x7176fc57, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.pack16lh, 0xffff7681, 0x201d7681, 0xffffffff, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.pack16lh, 0x000e6bcb, 0x73676bcb, 0x000ef998, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.pack16lh, 0xb59bff65, 0xb59bff65, 0xb59bff65, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.pack16lh, 0xfffffffd, 0xfffffffd, 0xfffffffd, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.pack16lh, 0x9841f8df, 0x9841f8df, 0x9841f8df, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.pack16lh, 0xffffd6ca, 0xfe61d6ca, 0xfffffff5, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.pack16lh, 0x41ad2d14, 0x311c2d14, 0x41adfaf9, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.pack16lh, 0xffff4dba, 0x00004dba, 0xfffffff9, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.pack16lh, 0xfed18f8e, 0xff388f8e, 0xfed1fab3, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffff6a, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.pack16lh, 0xe61afe44, 0xe61afe44, 0xe61afe44, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.pack16lh, 0xffff000c, 12, 0xffffff2b, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.pack16lh, 0x11a7fa02, 0x11a7fa02, 0x11a7fa02, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.pack16lh, 0xffffffdd, 0xffffffdd, 0xffffffdd, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.pack16lh, 0xfffbfc9e, 0xfffbfc9e, 0xfffbfc9e, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.pack16lh, 0xffffffa2, 0xffffffa2, 0xffffffa2, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.pack16lh, 0x46fb52c9, 0xaca652c9, 0x46fbfde4, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.pack16lh, 0x444e386e, 0x7497386e, 0x444e7ae5
  TEST_RR_RESULT_AFTER 242, 1, xt.pack16lh, 0x000136b6, 0x000836b6, 0x0001fc3a
  TEST_RR_RESULT_AFTER 243, 2, xt.pack16lh, 0x12b686b9, 0x1dda86b9, 0x12b6165f

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.pack16lh, 0xffffff0f, 0xffffff0f, 0xffffffaf
  TEST_RR_12_AFTER 245, 0, 1, xt.pack16lh, 0x07720006, 6, 0x0772fb05
  TEST_RR_12_AFTER 246, 0, 2, xt.pack16lh, 0xffffff32, 0xffffff32, 0xffffff32
  TEST_RR_12_AFTER 247, 1, 0, xt.pack16lh, 0x27f1b52c, 0x6f0eb52c, 0x27f1ffec
  TEST_RR_12_AFTER 248, 1, 1, xt.pack16lh, 0xffffffbb, 0xffffffbb, 0xffffffbb
  TEST_RR_12_AFTER 249, 1, 2, xt.pack16lh, 0x00276a1b, 0x00456a1b, 0x0027fdef
  TEST_RR_12_AFTER 250, 2, 0, xt.pack16lh, 0xffff2678, 0xffff2678, 0xffffffb2
  TEST_RR_12_AFTER 251, 2, 1, xt.pack16lh, 0xed30f983, 0xed30f983, 0xed30f983
  TEST_RR_12_AFTER 252, 2, 2, xt.pack16lh, 0xffff3abf, 0xb0693abf, 0xffffffcc
  TEST_RR_21_AFTER 253, 0, 0, xt.pack16lh, 0xd2dffc3e, 0xd2dffc3e, 0xd2dffc3e
  TEST_RR_21_AFTER 254, 0, 1, xt.pack16lh, 0xfe347ab7, 0xfff67ab7, 0xfe34fd2a
  TEST_RR_21_AFTER 255, 0, 2, xt.pack16lh, 0xffffffdd, 0xffffffdd, 0xffffffdd
  TEST_RR_21_AFTER 256, 1, 0, xt.pack16lh, 0xa2a3f81d, 0xa2a3f81d, 0xa2a3f81d
  TEST_RR_21_AFTER 257, 1, 1, xt.pack16lh, 0xfffffa71, 0xfffffa71, 0xfffffa71
  TEST_RR_21_AFTER 258, 1, 2, xt.pack16lh, 0xb831fa9d, 0xb831fa9d, 0xb831fa9d
  TEST_RR_21_AFTER 259, 2, 0, xt.pack16lh, 0xffff79e1, 0x033879e1, 0xffffff97
  TEST_RR_21_AFTER 260, 2, 1, xt.pack16lh, 0x3374e2ec, 0xffffe2ec, 0x3374ff46
  TEST_RR_21_AFTER 261, 2, 2, xt.pack16lh, 0xffffecf2, 0x2abbecf2, 0xffffffff
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.pack16lh, 0xffff6394, 0x10e36394, 0xffffffff
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.pack16lh, 0x8691f8df, 0x8691f8df, 0x8691f8df
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.pack16lh, 0xfffffa0d, 0xfffffa0d, 0xfffffa0d
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.pack16lh, 0x460cfaa9, 0x460cfaa9, 0x460cfaa9

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.pack16lh, 0xfffffe21, 0x87a8fe21, 0xfffffffd
  TEST_RR_RS2_LOADED 269, 0, xt.pack16lh, 0xfffffe21, 0x87a8fe21, 0xfffffffd
  TEST_RR_BOTH_LOADED 270, 0, xt.pack16lh, 0x87a8fe21, 0x87a8fe21
  TEST_RR_RS1_LOADED 271, 1, xt.pack16lh, 0x2ce20001, 1, 0x2ce2f995
  TEST_RR_RS2_LOADED 272, 1, xt.pack16lh, 0x2ce20001, 1, 0x2ce2f995
  TEST_RR_BOTH_LOADED 273, 1, xt.pack16lh, 1, 1
  TEST_RR_RS1_LOADED 274, 2, xt.pack16lh, 0xffffa700, 0x162ea700, 0xfffffffe
  TEST_RR_RS2_LOADED 275, 2, xt.pack16lh, 0xffffa700, 0x162ea700, 0xfffffffe
  TEST_RR_BOTH_LOADED 276, 2, xt.pack16lh, 0x162ea700, 0x162ea700

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
  TEST_RR_ZERO_RD 297, xt.pack16lh, 0, 0xb9b7af74
  TEST_RR_ZERO_RD 298, xt.pack16lh, 31, 0x403e3443
  TEST_RR_ZERO_RD 299, xt.pack16lh, 0xfffff3b6, 0

TEST_END
