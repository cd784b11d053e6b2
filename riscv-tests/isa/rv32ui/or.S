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
  TEST_RR_REGISTERS 226, or, 0xfffffe5e, 0x8576641e, 0xfffffe48, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, or, 0xbc6f8dd5, 0x004e05c5, 0xbc258850, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, or, 0x8967edac, 0x8967eda0, 12, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, or, 0xfdffeba5, 0xfd1bc225, 0x4df62985, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, or, 0x87bef6fb, 0x8380e473, 0x85be72aa, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, or, 0xbb756b3f, 15, 0xbb756b32, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, or, 0xffbedcff, 0xb190c87e, 0xffbe5c9f, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, or, 0xfffffff4, 0xfffffd50, 0xfffe17e4, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, or, 0xfdf9dff6, 0xadc95fc4, 0x707980b6, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, or, 0x0000134e, 12, 0x00001342, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, or, 0xffffeedf, 0xffffaed8, 0x25ed6c87, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, or, 0x90283cb2, 0x90283ca2, 16, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, or, 0x69da747f, 0x69da741f, 123, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, or, 0xfffff96b, 0x90b2a129, 0xfffff842, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, or, 0x9be17fe7, 0x9be13fe6, 0x00005561, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, or, 0xffffffdf, 0x1af958da, 0xffffff47, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, or, 0xffffffff, 0xf9a12e46, 0xfffffff9, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, or, 0x14b0f7b5, 0x00007495, 0x14b087b0, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, or, 0xdf5fe2fd, 0xde5d62ec, 0xc71bc05d, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, or, 0x3e6fef7b, 0x184ecd73, 0x3629ef39, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, or, 0xdea1bcff, 1215, 0xdea1b844, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, or, 0xffffff5f, 0xfffeaf1b, 0x00d7db5e, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, or, 0x000047fb, 1, 0x000047fa, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, or, 0xfffffdba, 0x3f7b65b8, 0xfffffc12, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, or, 0x8effeb67, 0x8ef76904, 0x00afa367, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, or, 0xffffffff, 0xa82c8669, 0xfffffffe, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, or, 0x3d17e6af, 0x3d0764a7, 0x0113822c, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, or, 0xced7dde1, 0x0ec7c160, 0xca561c81, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, or, 0xfffff62b, 0x01c54600, 0xffffb22b, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, or, 0x8661c769, 0x8661c749, 40, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, or, 0xf78b7eff, 0xa5895a33, 0x52023cef
  TEST_RR_RESULT_AFTER 257, 1, or, 0xfffffeff, 0x1abae444, 0xfffffefb
  TEST_RR_RESULT_AFTER 258, 2, or, 0x95b669bb, 41, 0x95b669bb

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, or, 0xfdeff9bf, 0xbdad78af, 0x40e6b99e
  TEST_RR_12_AFTER 260, 0, 1, or, 0xe5fd7edd, 0xe1b5760d, 0x64d968d1
  TEST_RR_12_AFTER 261, 0, 2, or, 0x77fbf9b4, 0x60f3f8a0, 0x778a0134
  TEST_RR_12_AFTER 262, 1, 0, or, 0xfffffaf7, 0x00fe2012, 0xfffffae5
  TEST_RR_12_AFTER 263, 1, 1, or, 0xfffff57f, 0xfffff13f, 0xbb24d55f
  TEST_RR_12_AFTER 264, 1, 2, or, 0xdf22faff, 0x0000aace, 0xdf2272b7
  TEST_RR_12_AFTER 265, 2, 0, or, 0xffffe114, 0xffffe110, 20
  TEST_RR_12_AFTER 266, 2, 1, or, 0xf09bcc6d, 3177, 0xf09bc465
  TEST_RR_12_AFTER 267, 2, 2, or, 0xfffd1da6, 0xfffd1da4, 290
  TEST_RR_21_AFTER 268, 0, 0, or, 0x5cb5d19f, 27, 0x5cb5d19d
  TEST_RR_21_AFTER 269, 0, 1, or, 0xe053b6ff, 0xe053b67d, 1779
  TEST_RR_21_AFTER 270, 0, 2, or, 0xc66fbdff, 0x046639b4, 0xc20f946b
  TEST_RR_21_AFTER 271, 1, 0, or, 0xdd486f35, 0xdc400f30, 0x41086605
  TEST_RR_21_AFTER 272, 1, 1, or, 0xffffcef7, 0xffffccd5, 0x00008276
  TEST_RR_21_AFTER 273, 1, 2, or, 0x77ebf3ba, 0x576b038a, 0x25c9f0b0
  TEST_RR_21_AFTER 274, 2, 0, or, 0xffffffef, 0xfffffeef, 0x0000778c
  TEST_RR_21_AFTER 275, 2, 1, or, 0xfe9cdfdd, 0x0014d7d8, 0xfe9cc915
  TEST_RR_21_AFTER 276, 2, 2, or, 0x37ff8bd5, 0x04ff83d5, 0x33758b94
  TEST_RR_BOTH_AFTER 277, 0, 0, or, 0xfde5ffeb, 0xfc04fbe3, 0x5de15fca
  TEST_RR_BOTH_AFTER 278, 0, 1, or, 0x7ffdffde, 0x52d9dd9e, 0x3d24aadc
  TEST_RR_BOTH_AFTER 279, 0, 2, or, 0xb62f68fe, 0x960e68be, 0x3021487c
  TEST_RR_BOTH_AFTER 280, 1, 0, or, 0x96ffdb3e, 0x92ffdb3c, 0x86d8c91a
  TEST_RR_BOTH_AFTER 281, 1, 1, or, 0xfffef377, 0xfffef163, 0xff865374
  TEST_RR_BOTH_AFTER 282, 2, 0, or, 0xfffffffb, 0xaf0d6afb, 0xffffff89

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, or, 0x3c7ee6ff, 0x3074e6f3, 0x1c1ae05c
  TEST_RR_RS2_LOADED 284, 0, or, 0x3c7ee6ff, 0x3074e6f3, 0x1c1ae05c
  TEST_RR_BOTH_LOADED 285, 0, or, 0x3074e6f3, 0x3074e6f3
  TEST_RR_RS1_LOADED 286, 1, or, 0xfffe0dbb, 0xd9b40d11, 0xffee08bb
  TEST_RR_RS2_LOADED 287, 1, or, 0xfffe0dbb, 0xd9b40d11, 0xffee08bb
  TEST_RR_BOTH_LOADED 288, 1, or, 0xd9b40d11, 0xd9b40d11
  TEST_RR_RS1_LOADED 289, 2, or, 0xffffff1f, 0xffffff12, 0x7469511d
  TEST_RR_RS2_LOADED 290, 2, or, 0xffffff1f, 0xffffff12, 0x7469511d
  TEST_RR_BOTH_LOADED 291, 2, or, 0xffffff12, 0xffffff12

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
  TEST_RR_ZERO_RD 312, or, 0x9a906abb, 0x54f43ca7
  TEST_RR_ZERO_RD 313, or, 0x01124fa0, 0
  TEST_RR_ZERO_RD 314, or, 0xe91d9ccf, 0x89a3d67a

TEST_END
