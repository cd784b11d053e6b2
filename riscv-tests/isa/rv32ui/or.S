// or: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, or, 0, 0, 0
  TEST_RR 3, or, 1, 0, 1
  TEST_RR 4, or, 2, 0, 2
  TEST_RR 5, or, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, or, 0x80000000, 0, 0x80000000
  TEST_RR 7, or, 0x80000001, 0, 0x80000001
  TEST_RR 8, or, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, or, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, or, 1, 1, 0
  TEST_RR 11, or, 1, 1, 1
  TEST_RR 12, or, 3, 1, 2
  TEST_RR 13, or, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, or, 0x80000001, 1, 0x80000000
  TEST_RR 15, or, 0x80000001, 1, 0x80000001
  TEST_RR 16, or, 0xffff8001, 1, 0xffff8000
  TEST_RR 17, or, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, or, 2, 2, 0
  TEST_RR 19, or, 3, 2, 1
  TEST_RR 20, or, 2, 2, 2
  TEST_RR 21, or, 0x7fffffff, 2, 0x7fffffff
  TEST_RR 22, or, 0x80000002, 2, 0x80000000
  TEST_RR 23, or, 0x80000003, 2, 0x80000001
  TEST_RR 24, or, 0xffff8002, 2, 0xffff8000
  TEST_RR 25, or, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, or, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, or, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, or, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, or, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, or, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, or, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, or, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, or, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, or, 0x80000000, 0x80000000, 0
  TEST_RR 35, or, 0x80000001, 0x80000000, 1
  TEST_RR 36, or, 0x80000002, 0x80000000, 2
  TEST_RR 37, or, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, or, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, or, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, or, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, or, 0x80000001, 0x80000001, 0
  TEST_RR 43, or, 0x80000001, 0x80000001, 1
  TEST_RR 44, or, 0x80000003, 0x80000001, 2
  TEST_RR 45, or, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, or, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, or, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, or, 0xffff8001, 0x80000001, 0xffff8000
  TEST_RR 49, or, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, or, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, or, 0xffff8001, 0xffff8000, 1
  TEST_RR 52, or, 0xffff8002, 0xffff8000, 2
  TEST_RR 53, or, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, or, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, or, 0xffff8001, 0xffff8000, 0x80000001
  TEST_RR 56, or, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, or, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, or, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, or, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, or, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, or, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, or, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, or, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, or, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, or, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, or, 0x01a5df7e, 0x0000d71c, 0x01a59e66
  TEST_RR 67, or, 0x01a5df7f, 0x0000d71d, 0x01a59e66
  TEST_RR 68, or, 0xffffa5fe, 0xfffc849a, 0x22bfa574
  TEST_RR 69, or, 0xffffa5ff, 0xfffc849a, 0x22bfa575
  TEST_RR 70, or, 0xfffb7b94, 0x39336b80, 0xffcb7b94
  TEST_RR 71, or, 0xfffb7b96, 0x39336b82, 0xffcb7b94
  TEST_RR 72, or, 0xe23f87dd, 0xe22f8354, 0x0012048d
  TEST_RR 73, or, 0xe23f87df, 0xe22f8354, 0x0012048f
  TEST_RR 74, or, 0xdf2f3bdf, 0xdf0c21df, 0x00233bc9
  TEST_RR 75, or, 0xdf2f3bdb, 0xdf0c21db, 0x00233bc9
  TEST_RR 76, or, 0xfffffff7, 0xffffffc2, 0xbc3c5135
  TEST_RR 77, or, 0xfffffff3, 0xffffffc2, 0xbc3c5131
  TEST_RR 78, or, 0xffffffff, 0xffffffff, 0xfd2ee467
  TEST_RR 79, or, 0xfffffff7, 0xfffffff7, 0xfd2ee467
  TEST_RR 80, or, 0x8f7dfff3, 0x0b359d31, 0x866d62e3
  TEST_RR 81, or, 0x8f7dfffb, 0x0b359d31, 0x866d62eb
  TEST_RR 82, or, 0xffffff2d, 2824, 0xfffffc2d
  TEST_RR 83, or, 0xffffff3d, 2840, 0xfffffc2d
  TEST_RR 84, or, 0x20ea177e, 100, 0x20ea175a
  TEST_RR 85, or, 0x20ea176e, 100, 0x20ea174a
  TEST_RR 86, or, 0x0011c79e, 1946, 0x0011c11c
  TEST_RR 87, or, 0x0011c7be, 1978, 0x0011c11c
  TEST_RR 88, or, 0x016777dd, 0x01673549, 0x000556d4
  TEST_RR 89, or, 0x016777fd, 0x01673549, 0x000556f4
  TEST_RR 90, or, 0xffffefac, 0xffffe30c, 0xc278cfa0
  TEST_RR 91, or, 0xffffefec, 0xffffe34c, 0xc278cfa0
  TEST_RR 92, or, 0x5c83fcaf, 0x5c83fcaf, 1
  TEST_RR 93, or, 0x5c83fcef, 0x5c83fcaf, 65
  TEST_RR 94, or, 0xfffffffe, 0xfffffffe, 0x459b421e
  TEST_RR 95, or, 0xffffff7e, 0xffffff7e, 0x459b421e
  TEST_RR 96, or, 0x627a27de, 0x0000230c, 0x627a05d6
  TEST_RR 97, or, 0x627a275e, 0x0000230c, 0x627a0556
  TEST_RR 98, or, 0x3938f81d, 0x3938f80c, 25
  TEST_RR 99, or, 0x3938f91d, 0x3938f90c, 25
  TEST_RR 100, or, 0x7c5cbafa, 0x7c5cbae2, 90
  TEST_RR 101, or, 0x7c5cbbfa, 0x7c5cbae2, 346
  TEST_RR 102, or, 0x9fbbc9d7, 0x1f1049d7, 0x82ab81d0
  TEST_RR 103, or, 0x9fbbcbd7, 0x1f104bd7, 0x82ab81d0
  TEST_RR 104, or, 0x6dcabff0, 0x000021b0, 0x6dcabe70
  TEST_RR 105, or, 0x6dcabdf0, 0x000021b0, 0x6dcabc70
  TEST_RR 106, or, 0xfffb7869, 0xfceb6048, 0xf7b81821
  TEST_RR 107, or, 0xfffb7c69, 0xfceb6448, 0xf7b81821
  TEST_RR 108, or, 0xfff848fa, 0xfff848b2, 72
  TEST_RR 109, or, 0xfff84cfa, 0xfff848b2, 1096
  TEST_RR 110, or, 0xfbebddff, 0xfb0b9d99, 0xe8e2c0ef
  TEST_RR 111, or, 0xfbebd5ff, 0xfb0b9599, 0xe8e2c0ef
  TEST_RR 112, or, 0xfffbcf7b, 0xe6e84652, 0xfffbcf6b
  TEST_RR 113, or, 0xfffbc77b, 0xe6e84652, 0xfffbc76b
  TEST_RR 114, or, 0x000242cb, 0x000242cb, 3
  TEST_RR 115, or, 0x000252cb, 0x000252cb, 3
  TEST_RR 116, or, 0xffbf5fae, 0xffbe4e2e, 0x160d1982
  TEST_RR 117, or, 0xffbf4fae, 0xffbe4e2e, 0x160d0982
  TEST_RR 118, or, 0xedeb57f6, 0xedc347f0, 0x6d6a50f6
  TEST_RR 119, or, 0xedeb77f6, 0xedc367f0, 0x6d6a50f6
  TEST_RR 120, or, 0xffffedee, 0xffffcdea, 0xeb196c86
  TEST_RR 121, or, 0xffffcdee, 0xffffcdea, 0xeb194c86
  TEST_RR 122, or, 0xfffbf737, 0xfffb4735, 0xfce0b413
  TEST_RR 123, or, 0xfffbb737, 0xfffb0735, 0xfce0b413
  TEST_RR 124, or, 0x7fffbadf, 0x6a97a2df, 0x7f7c380a
  TEST_RR 125, or, 0x7ffffadf, 0x6a97a2df, 0x7f7c780a
  TEST_RR 126, or, 0x548fc2f7, 0x548fc2f1, 7
  TEST_RR 127, or, 0x548f42f7, 0x548f42f1, 7
  TEST_RR 128, or, 0x50376fd7, 0x50362716, 0x000348c3
  TEST_RR 129, or, 0x5037efd7, 0x50362716, 0x0003c8c3
  TEST_RR 130, or, 0xfded7f5b, 0x9c01614b, 0x61ec1e12
  TEST_RR 131, or, 0xfdec7f5b, 0x9c00614b, 0x61ec1e12
  TEST_RR 132, or, 0x017cbfec, 0x017cbccc, 0x0014b320
  TEST_RR 133, or, 0x017dbfec, 0x017cbccc, 0x0015b320
  TEST_RR 134, or, 0xebe17bdc, 0x2a01319c, 0xc9e14a54
  TEST_RR 135, or, 0xebe37bdc, 0x2a03319c, 0xc9e14a54
  TEST_RR 136, or, 0xbb8b5dfd, 0x00005d98, 0xbb8b1de5
  TEST_RR 137, or, 0xbb895dfd, 0x00005d98, 0xbb891de5
  TEST_RR 138, or, 0xf5e9ffee, 0x34c0bcee, 0xc1a94bce
  TEST_RR 139, or, 0xf5edffee, 0x34c4bcee, 0xc1a94bce
  TEST_RR 140, or, 0xefeb79b9, 0x6fea39b8, 0xe6c16911
  TEST_RR 141, or, 0xefef79b9, 0x6fea39b8, 0xe6c56911
  TEST_RR 142, or, 0xf13fcfff, 0xa13fc7d3, 0xf1328e7c
  TEST_RR 143, or, 0xf137cfff, 0xa137c7d3, 0xf1328e7c
  TEST_RR 144, or, 0xed7579f2, 0x814509a0, 0xec347972
  TEST_RR 145, or, 0xed7d79f2, 0x814509a0, 0xec3c7972
  TEST_RR 146, or, 0xfffff451, 0xfffff450, 1
  TEST_RR 147, or, 0xffeff451, 0xffeff450, 1
  TEST_RR 148, or, 0xd7fbfdfd, 0xd503f5d9, 0x96f87dfd
  TEST_RR 149, or, 0xd7ebfdfd, 0xd503f5d9, 0x96e87dfd
  TEST_RR 150, or, 0x508627ff, 1535, 0x50862311
  TEST_RR 151, or, 0x50a627ff, 0x002005ff, 0x50862311
  TEST_RR 152, or, 0xfffcaaff, 0x35d42ab3, 0xfba8827e
  TEST_RR 153, or, 0xffdcaaff, 0x35d42ab3, 0xfb88827e
  TEST_RR 154, or, 0xfdd5a4bb, 0xfdd5a4bb, 50
  TEST_RR 155, or, 0xfd95a4bb, 0xfd95a4bb, 50
  TEST_RR 156, or, 0x3b7db47f, 0x1b1c347e, 0x2a6da42f
  TEST_RR 157, or, 0x3b3db47f, 0x1b1c347e, 0x2a2da42f
  TEST_RR 158, or, 0xf72efbf4, 0xd72ef354, 0x60266ae0
  TEST_RR 159, or, 0xf7aefbf4, 0xd7aef354, 0x60266ae0
  TEST_RR 160, or, 0xe6ff73fd, 0xc05f6149, 0xe6bc12bd
  TEST_RR 161, or, 0xe67f73fd, 0xc05f6149, 0xe63c12bd
  TEST_RR 162, or, 0x38b85f7f, 1663, 0x38b85d0b
  TEST_RR 163, or, 0x39b85f7f, 0x0100067f, 0x38b85d0b
  TEST_RR 164, or, 0x50ce96bf, 14, 0x50ce96b3
  TEST_RR 165, or, 0x51ce96bf, 14, 0x51ce96b3
  TEST_RR 166, or, 0xffffffff, 0xffffffff, 0x0001491c
  TEST_RR 167, or, 0xfdffffff, 0xfdffffff, 0x0001491c
  TEST_RR 168, or, 0x79f79fed, 0x280199cd, 0x51f78e6d
  TEST_RR 169, or, 0x7bf79fed, 0x280199cd, 0x53f78e6d
  TEST_RR 170, or, 0xf7b5fedd, 0xd415964d, 0x23a0fa95
  TEST_RR 171, or, 0xf3b5fedd, 0xd015964d, 0x23a0fa95
  TEST_RR 172, or, 0xfffe7d7a, 0xb0e4053a, 0xfffe795a
  TEST_RR 173, or, 0xfbfe7d7a, 0xb0e4053a, 0xfbfe795a
  TEST_RR 174, or, 0xf3ff3ffe, 0xd2fe03c6, 0xb3093fb8
  TEST_RR 175, or, 0xfbff3ffe, 0xdafe03c6, 0xb3093fb8
  TEST_RR 176, or, 0x75fdfbdf, 0x645d31dd, 0x11e1eb1f
  TEST_RR 177, or, 0x7dfdfbdf, 0x645d31dd, 0x19e1eb1f
  TEST_RR 178, or, 0xffffffff, 0xfffffffe, 0x0c47742d
  TEST_RR 179, or, 0xefffffff, 0xeffffffe, 0x0c47742d
  TEST_RR 180, or, 0xbdfdfb64, 0x252de040, 0x98f99b64
  TEST_RR 181, or, 0xadfdfb64, 0x252de040, 0x88f99b64
  TEST_RR 182, or, 0xe3bcc1ff, 0xe3bcc177, 415
  TEST_RR 183, or, 0xc3bcc1ff, 0xc3bcc177, 415
  TEST_RR 184, or, 0xddfb9fa7, 0x553b9922, 0x89cb1ea7
  TEST_RR 185, or, 0xfdfb9fa7, 0x553b9922, 0xa9cb1ea7
  TEST_RR 186, or, 0xfffe757e, 0xfffe617e, 0x02d2756e
  TEST_RR 187, or, 0xbffe757e, 0xbffe617e, 0x02d2756e
  TEST_RR 188, or, 0x333cce75, 0, 0x333cce75
  TEST_RR 189, or, 0x733cce75, 0, 0x733cce75
  TEST_RR 190, or, 0xcd51d19f, 0xcd51d193, 14
  TEST_RR 191, or, 0x4d51d19f, 0x4d51d193, 14
  TEST_RR 192, or, 0xf3fbbbf7, 0x02ebb8b3, 0xf378ab54
  TEST_RR 193, or, 0x73fbbbf7, 0x02ebb8b3, 0x7378ab54

  // Noise.
  TEST_RR 194, or, 0xf3bbbfbb, 0x71a13793, 0x93bbbfaa
  TEST_RR 195, or, 0xbfbfffed, 0xa52cf9ec, 0xbebf8e4d
  TEST_RR 196, or, 0xf317aef7, 0xc3152cb0, 0xf302aef7
  TEST_RR 197, or, 0xffffcf77, 0x93568e36, 0x7fe9c351
  TEST_RR 198, or, 0xfbfefbf1, 0xca3cf2a1, 0x71ee0b70
  TEST_RR 199, or, 0xf66fc4ff, 0x0205c479, 0xf46fc496
  TEST_RR 200, or, 0xe7fbf7de, 0xc3fbc7c2, 0x2642f29c
  TEST_RR 201, or, 0x6125a73e, 0x4005a73c, 0x2121a202
  TEST_RR 202, or, 0x1f53ffff, 0x07526b3a, 0x1d03f7fd
  TEST_RR 203, or, 0xbc7fe3fc, 0x8c7f62b8, 0xb40c81fc
  TEST_RR 204, or, 0xfc7ffedb, 0xec4f7e12, 0x9c30e6d9
  TEST_RR 205, or, 0xbcff7ffa, 0xb46374da, 0xbc9c6be8
  TEST_RR 206, or, 0xddcf3e77, 0xdc4c3631, 0x41cf0e67
  TEST_RR 207, or, 0x5f7fd6db, 0x5c7ec289, 0x1f45145b
  TEST_RR 208, or, 0xfee7dd77, 0x7ae7c933, 0xce67d446
  TEST_RR 209, or, 0x6b977e9b, 0x4b073c0a, 0x20977699

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, or, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, or, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 213, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, or, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, or, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, or, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, or, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, or, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, or, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, or, 7, 7, 3
  TEST_RR_RD_IS_RS2 223, or, 7, 7, 3
  TEST_RR_SAME_SOURCES 224, or, 7, 7
  TEST_RR_ALL_SAME 225, or, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, or, 0xf6d3f7ff, 0x16d1f3bd, 0xf49265fe, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, or, 0x5c57feec, 0x4443ac6c, 0x58577a84, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, or, 0x00060dfd, 0x00060cc4, 3449, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, or, 0xffffffdf, 0xfffffd1f, 0xffffffc9, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, or, 0xfbf3efa7, 0xa3c3cca7, 0xfab12f81, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, or, 0xdf7ddb3f, 0x5f705a17, 0x8e1d8b3a, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, or, 0xfffeafbf, 0xfffc8b3e, 0x8d32a68d, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, or, 0xdeffffbf, 0xd0f3b1a2, 0xceaccf3d, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, or, 0x3ffdcfbf, 0x33dd4ab5, 0x2c60c72b, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, or, 0xf3cf3673, 0x13cd3633, 0xf0061242, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, or, 2990, 2606, 424, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, or, 0xcfe5b7ff, 0xcec5b294, 0x876107ef, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, or, 0xff9deec3, 0xd19dce01, 0xff0460c3, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, or, 0xfffefbbf, 0xfff26b9e, 0x87bef9bb, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, or, 0xfdacb5ff, 0x69a435f9, 0xdc88854e, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, or, 0x77bfff53, 0x73bf7f41, 0x5686d053, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, or, 0xfd7f58d9, 0xbd735898, 0x652f40d1, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, or, 0x7fdfabdb, 0x23d7abda, 0x7ec92b81, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, or, 0xffffff7e, 0xffffff04, 0x73c27e7a, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, or, 0xefdfe3f3, 0xc75d62f1, 0x6cc3a1f2, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, or, 0xf1daeeff, 0x51c0e22f, 0xf19a2edc, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, or, 0x18cf6f7b, 0x00002741, 0x18cf6a3a, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, or, 0xfffee7bb, 0xfffee61b, 0x872083a2, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, or, 0x27d8fd79, 0x07c07d30, 0x2058c969, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, or, 0x37bfffdd, 0x173fbf80, 0x2091d8dd, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, or, 0x259bdf75, 0x019b1f70, 0x2410dc75, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, or, 0x0c27f5f6, 0x0c2355f4, 0x0005f572, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, or, 0x4f7ee7df, 0x0636e0d5, 0x495887cf, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, or, 0xf3aef23f, 0xc28e7217, 0x71a4822c, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, or, 0xdfbdf9a5, 0x80b0d101, 0xdf2d28a4, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, or, 0x76a7ef57, 0x56a6e711, 0x64038f56
  TEST_RR_RESULT_AFTER 257, 1, or, 0xffffffff, 0xffffffff, 0xf739c324
  TEST_RR_RESULT_AFTER 258, 2, or, 0xffe80ddf, 0xffa8058f, 0xf36808d7

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, or, 0xfff11faf, 15, 0xfff11fa6
  TEST_RR_12_AFTER 260, 0, 1, or, 0xfd6f6ebf, 0xfd4426af, 0x002b4e1d
  TEST_RR_12_AFTER 261, 0, 2, or, 0xefdf9f9f, 0xa6ce841f, 0xcb531f83
  TEST_RR_12_AFTER 262, 1, 0, or, 0xb2c2b1ee, 0x000010ea, 0xb2c2a14e
  TEST_RR_12_AFTER 263, 1, 1, or, 0xfffe7df7, 0xbff275d5, 0xfffe38b6
  TEST_RR_12_AFTER 264, 1, 2, or, 0x5fbf2bdf, 0x53090ad6, 0x1db62b0d
  TEST_RR_12_AFTER 265, 2, 0, or, 0x376873db, 0x000052cb, 0x37683152
  TEST_RR_12_AFTER 266, 2, 1, or, 0xffffffff, 0xfffffffe, 0xfff0242d
  TEST_RR_12_AFTER 267, 2, 2, or, 0x9c44d5d5, 133, 0x9c44d5d4
  TEST_RR_21_AFTER 268, 0, 0, or, 0xffffffde, 0xef4e85cc, 0xffffffda
  TEST_RR_21_AFTER 269, 0, 1, or, 0xffffffb7, 0xf69d6536, 0xffffff83
  TEST_RR_21_AFTER 270, 0, 2, or, 0x7dd6de7d, 0x7496de3d, 0x7d524840
  TEST_RR_21_AFTER 271, 1, 0, or, 0x3bffbfdd, 0x3ba317d8, 0x3a5cbbd5
  TEST_RR_21_AFTER 272, 1, 1, or, 0xffffe7df, 0xffffe7dd, 0xffffe5c7
  TEST_RR_21_AFTER 273, 1, 2, or, 0x9ed5ffff, 0x9a44f2ec, 0x0695fd1b
  TEST_RR_21_AFTER 274, 2, 0, or, 0xfc41b7fd, 0xfc41b3bc, 1625
  TEST_RR_21_AFTER 275, 2, 1, or, 0xffffe7fd, 0xfffee7dc, 0x48f30265
  TEST_RR_21_AFTER 276, 2, 2, or, 0xffbfb3fa, 0x3f2792ca, 0xcbbca130
  TEST_RR_BOTH_AFTER 277, 0, 0, or, 0xfffe5b0d, 0xfffe4a0d, 0xdc26130c
  TEST_RR_BOTH_AFTER 278, 0, 1, or, 0x521177e4, 0x00011744, 0x521071a4
  TEST_RR_BOTH_AFTER 279, 0, 2, or, 0xffffffef, 0xffffffc5, 0x6f53f6eb
  TEST_RR_BOTH_AFTER 280, 1, 0, or, 0x74d3aefb, 0x54d3aad1, 0x3011aceb
  TEST_RR_BOTH_AFTER 281, 1, 1, or, 0xfedd1f7f, 0x3adc0e5d, 0xdcd1156b
  TEST_RR_BOTH_AFTER 282, 2, 0, or, 0xa8f77fcc, 0x007755c8, 0xa8b47f04

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, or, 0x6ef7fbff, 0x06b7fbfc, 0x68f35ba7
  TEST_RR_RS2_LOADED 284, 0, or, 0x6ef7fbff, 0x06b7fbfc, 0x68f35ba7
  TEST_RR_BOTH_LOADED 285, 0, or, 0x06b7fbfc, 0x06b7fbfc
  TEST_RR_RS1_LOADED 286, 1, or, 0xb1ec0627, 0xb1ec0601, 39
  TEST_RR_RS2_LOADED 287, 1, or, 0xb1ec0627, 0xb1ec0601, 39
  TEST_RR_BOTH_LOADED 288, 1, or, 0xb1ec0601, 0xb1ec0601
  TEST_RR_RS1_LOADED 289, 2, or, 0xb7b3efd5, 0xb4136d94, 0xa7b3eb55
  TEST_RR_RS2_LOADED 290, 2, or, 0xb7b3efd5, 0xb4136d94, 0xa7b3eb55
  TEST_RR_BOTH_LOADED 291, 2, or, 0xb4136d94, 0xb4136d94

  // Each result is at once a source.
  TEST_RR_CHAIN 292, or, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, or, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, or, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, or, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, or, 1, 1
  TEST_RR_ZERO_RS2 298, or, 1, 1
  TEST_RR_ZERO_RS1 299, or, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 300, or, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, or, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 302, or, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 303, or, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 304, or, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 305, or, 5, 5
  TEST_RR_ZERO_RS2 306, or, 5, 5
  TEST_RR_ZERO_RS1 307, or, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 308, or, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 309, or, 0, 0
  TEST_RR_ZERO_RS2 310, or, 0, 0
  TEST_RR_ZERO_BOTH 311, or, 0
  TEST_RR_ZERO_RD 312, or, 0x0045b50d, 0xcc8ff351
  TEST_RR_ZERO_RD 313, or, 0x0001eecd, 0
  TEST_RR_ZERO_RD 314, or, 0xee83a439, 0

TEST_END
