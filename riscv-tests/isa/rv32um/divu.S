// divu: 375 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, divu, 0xffffffff, 0, 0
  TEST_RR 3, divu, 0, 0, 1
  TEST_RR 4, divu, 0, 0, 2
  TEST_RR 5, divu, 0, 0, 0x7fffffff
  TEST_RR 6, divu, 0, 0, 0x80000000
  TEST_RR 7, divu, 0, 0, 0x80000001
  TEST_RR 8, divu, 0, 0, 0xffff8000
  TEST_RR 9, divu, 0, 0, 0xffffffff
  TEST_RR 10, divu, 0xffffffff, 1, 0
  TEST_RR 11, divu, 1, 1, 1
  TEST_RR 12, divu, 0, 1, 2
  TEST_RR 13, divu, 0, 1, 0x7fffffff
  TEST_RR 14, divu, 0, 1, 0x80000000
  TEST_RR 15, divu, 0, 1, 0x80000001
  TEST_RR 16, divu, 0, 1, 0xffff8000
  TEST_RR 17, divu, 0, 1, 0xffffffff
  TEST_RR 18, divu, 0xffffffff, 2, 0
  TEST_RR 19, divu, 2, 2, 1
  TEST_RR 20, divu, 1, 2, 2
  TEST_RR 21, divu, 0, 2, 0x7fffffff
  TEST_RR 22, divu, 0, 2, 0x80000000
  TEST_RR 23, divu, 0, 2, 0x80000001
  TEST_RR 24, divu, 0, 2, 0xffff8000
  TEST_RR 25, divu, 0, 2, 0xffffffff
  TEST_RR 26, divu, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, divu, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, divu, 0x3fffffff, 0x7fffffff, 2
  TEST_RR 29, divu, 1, 0x7fffffff, 0x7fffffff
  TEST_RR 30, divu, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, divu, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, divu, 0, 0x7fffffff, 0xffff8000
  TEST_RR 33, divu, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, divu, 0xffffffff, 0x80000000, 0
  TEST_RR 35, divu, 0x80000000, 0x80000000, 1
  TEST_RR 36, divu, 0x40000000, 0x80000000, 2
  TEST_RR 37, divu, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, divu, 1, 0x80000000, 0x80000000
  TEST_RR 39, divu, 0, 0x80000000, 0x80000001
  TEST_RR 40, divu, 0, 0x80000000, 0xffff8000
  TEST_RR 41, divu, 0, 0x80000000, 0xffffffff
  TEST_RR 42, divu, 0xffffffff, 0x80000001, 0
  TEST_RR 43, divu, 0x80000001, 0x80000001, 1
  TEST_RR 44, divu, 0x40000000, 0x80000001, 2
  TEST_RR 45, divu, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, divu, 1, 0x80000001, 0x80000000
  TEST_RR 47, divu, 1, 0x80000001, 0x80000001
  TEST_RR 48, divu, 0, 0x80000001, 0xffff8000
  TEST_RR 49, divu, 0, 0x80000001, 0xffffffff
  TEST_RR 50, divu, 0xffffffff, 0xffff8000, 0
  TEST_RR 51, divu, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, divu, 0x7fffc000, 0xffff8000, 2
  TEST_RR 53, divu, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, divu, 1, 0xffff8000, 0x80000000
  TEST_RR 55, divu, 1, 0xffff8000, 0x80000001
  TEST_RR 56, divu, 1, 0xffff8000, 0xffff8000
  TEST_RR 57, divu, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, divu, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, divu, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, divu, 0x7fffffff, 0xffffffff, 2
  TEST_RR 61, divu, 2, 0xffffffff, 0x7fffffff
  TEST_RR 62, divu, 1, 0xffffffff, 0x80000000
  TEST_RR 63, divu, 1, 0xffffffff, 0x80000001
  TEST_RR 64, divu, 1, 0xffffffff, 0xffff8000
  TEST_RR 65, divu, 1, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, divu, 0xfffff91d, 0xfffff91d, 1
  TEST_RR 67, divu, 0xfffff91c, 0xfffff91c, 1
  TEST_RR 68, divu, 0x0a4ebca7, 0x7bb0d7da, 12
  TEST_RR 69, divu, 0x0983c1d5, 0x7bb0d7da, 13
  TEST_RR 70, divu, 0x00d67231, 0x00d67231, 1
  TEST_RR 71, divu, 0x00d67233, 0x00d67233, 1
  TEST_RR 72, divu, 0x4641d24a, 0x8c83a494, 2
  TEST_RR 73, divu, 0xffffffff, 0x8c83a494, 0
  TEST_RR 74, divu, 36, 254, 7
  TEST_RR 75, divu, 35, 250, 7
  TEST_RR 76, divu, 0x00022102, 0xefee36a6, 0x000070b3
  TEST_RR 77, divu, 0x000220ef, 0xefee36a6, 0x000070b7
  TEST_RR 78, divu, 0xfffff07d, 0xfffff07d, 1
  TEST_RR 79, divu, 0xfffff075, 0xfffff075, 1
  TEST_RR 80, divu, 0x0347a3f0, 0xb7abdc98, 56
  TEST_RR 81, divu, 0x03d39498, 0xb7abdc98, 48
  TEST_RR 82, divu, 0x0975d330, 0x12eba661, 2
  TEST_RR 83, divu, 0x0975d338, 0x12eba671, 2
  TEST_RR 84, divu, 0x4a47f899, 0x948ff132, 2
  TEST_RR 85, divu, 0x0840e2bb, 0x948ff132, 18
  TEST_RR 86, divu, 0x6dc4236c, 0x6dc4236c, 1
  TEST_RR 87, divu, 0x6dc4234c, 0x6dc4234c, 1
  TEST_RR 88, divu, 0x0002ccc5, 0xf42e2b48, 0x00005736
  TEST_RR 89, divu, 0x0002cdcc, 0xf42e2b48, 0x00005716
  TEST_RR 90, divu, 0x005bf5ed, 0x8209c153, 362
  TEST_RR 91, divu, 0x005bf5ec, 0x8209c113, 362
  TEST_RR 92, divu, 0x011e8e05, 0x2a8914cf, 38
  TEST_RR 93, divu, 0x006ac175, 0x2a8914cf, 102
  TEST_RR 94, divu, 0x00a64ec6, 0x1de227b3, 46
  TEST_RR 95, divu, 0x00a64ec3, 0x1de22733, 46
  TEST_RR 96, divu, 0x00004265, 0x4d08a199, 0x00012903
  TEST_RR 97, divu, 0x00004249, 0x4d08a199, 0x00012983
  TEST_RR 98, divu, 0x33271aaa, 0xcc9c6aa9, 4
  TEST_RR 99, divu, 0x33271aea, 0xcc9c6ba9, 4
  TEST_RR 100, divu, 0xb191e026, 0xb191e026, 1
  TEST_RR 101, divu, 0x00b0e0ff, 0xb191e026, 257
  TEST_RR 102, divu, 1, 0xfffffffe, 0xfffffff7
  TEST_RR 103, divu, 0, 0xfffffdfe, 0xfffffff7
  TEST_RR 104, divu, 0x0003221f, 0xffffff58, 0x000051b4
  TEST_RR 105, divu, 0x00030ef5, 0xffffff58, 0x000053b4
  TEST_RR 106, divu, 0x00123c1e, 0xffffff92, 3594
  TEST_RR 107, divu, 0x00123c1d, 0xfffffb92, 3594
  TEST_RR 108, divu, 0x001fef81, 0xae45fe59, 1397
  TEST_RR 109, divu, 0x00779bca, 0xae45fe59, 373
  TEST_RR 110, divu, 0x000b1f03, 0xa8e6fec8, 3888
  TEST_RR 111, divu, 0x000b1f02, 0xa8e6f6c8, 3888
  TEST_RR 112, divu, 0x001727a2, 0x1470fd32, 226
  TEST_RR 113, divu, 0x00024d1d, 0x1470fd32, 2274
  TEST_RR 114, divu, 0x0056cac4, 0x6f33cbd8, 328
  TEST_RR 115, divu, 0x0056cad1, 0x6f33dbd8, 328
  TEST_RR 116, divu, 7, 7, 1
  TEST_RR 117, divu, 0, 7, 0x00001001
  TEST_RR 118, divu, 0x00019e08, 0xf98efa02, 0x00009a4e
  TEST_RR 119, divu, 0x00019e07, 0xf98eda02, 0x00009a4e
  TEST_RR 120, divu, 0x0012a7d6, 0xa7d3df6d, 2303
  TEST_RR 121, divu, 0x000417ff, 0xa7d3df6d, 0x000028ff
  TEST_RR 122, divu, 1, 0xfffffa57, 0xffffcd00
  TEST_RR 123, divu, 0, 0xffffba57, 0xffffcd00
  TEST_RR 124, divu, 0x0001d7bb, 0xc1c21408, 0x00006926
  TEST_RR 125, divu, 0x0004b571, 0xc1c21408, 0x00002926
  TEST_RR 126, divu, 0x00012d32, 0x7e37c20c, 0x00006b47
  TEST_RR 127, divu, 0x00012d31, 0x7e37420c, 0x00006b47
  TEST_RR 128, divu, 0xffffffff, 0xfffffe03, 0
  TEST_RR 129, divu, 0x0001ffff, 0xfffffe03, 0x00008000
  TEST_RR 130, divu, 0x20fcd4fc, 0x62f67ef6, 3
  TEST_RR 131, divu, 0x20fd2a52, 0x62f77ef6, 3
  TEST_RR 132, divu, 0x017ad642, 0xb8fa9e7e, 125
  TEST_RR 133, divu, 0x0000b8a0, 0xb8fa9e7e, 0x0001007d
  TEST_RR 134, divu, 0x1d1f7146, 0x919d365e, 5
  TEST_RR 135, divu, 0x1d1fd7ac, 0x919f365e, 5
  TEST_RR 136, divu, 149, 0xf7ab2eb3, 0x01a6e2e5
  TEST_RR 137, divu, 150, 0xf7ab2eb3, 0x01a4e2e5
  TEST_RR 138, divu, 0x00006174, 0xfffffffe, 0x0002a079
  TEST_RR 139, divu, 0x00006173, 0xfffbfffe, 0x0002a079
  TEST_RR 140, divu, 0, 0xffffd9fc, 0xfffffff9
  TEST_RR 141, divu, 1, 0xffffd9fc, 0xfffbfff9
  TEST_RR 142, divu, 0, 1, 817
  TEST_RR 143, divu, 641, 0x00080001, 817
  TEST_RR 144, divu, 52, 0xded2b5eb, 0x04438df2
  TEST_RR 145, divu, 51, 0xded2b5eb, 0x044b8df2
  TEST_RR 146, divu, 7, 7, 1
  TEST_RR 147, divu, 0x00100007, 0x00100007, 1
  TEST_RR 148, divu, 0x00406083, 0xffffcc69, 1018
  TEST_RR 149, divu, 4092, 0xffffcc69, 0x001003fa
  TEST_RR 150, divu, 1934, 0xfffffac2, 0x0021e233
  TEST_RR 151, divu, 1933, 0xffdffac2, 0x0021e233
  TEST_RR 152, divu, 65, 0x000033af, 203
  TEST_RR 153, divu, 0, 0x000033af, 0x002000cb
  TEST_RR 154, divu, 2111, 0xd143c838, 0x00195dcb
  TEST_RR 155, divu, 2109, 0xd103c838, 0x00195dcb
  TEST_RR 156, divu, 0, 0xffea9cb8, 0xfffff2e8
  TEST_RR 157, divu, 1, 0xffea9cb8, 0xffbff2e8
  TEST_RR 158, divu, 18, 0x08ffcb75, 0x007ae676
  TEST_RR 159, divu, 17, 0x087fcb75, 0x007ae676
  TEST_RR 160, divu, 0, 0xfffff2fc, 0xffffffe4
  TEST_RR 161, divu, 1, 0xfffff2fc, 0xff7fffe4
  TEST_RR 162, divu, 0, 1, 0x003e7cf6
  TEST_RR 163, divu, 4, 0x01000001, 0x003e7cf6
  TEST_RR 164, divu, 0x00042663, 0xffffffe8, 0x00003db0
  TEST_RR 165, divu, 255, 0xffffffe8, 0x01003db0
  TEST_RR 166, divu, 1166, 3498, 3
  TEST_RR 167, divu, 0x00aaaf38, 0x02000daa, 3
  TEST_RR 168, divu, 71, 0x092ac198, 0x0020ac78
  TEST_RR 169, divu, 4, 0x092ac198, 0x0220ac78
  TEST_RR 170, divu, 1, 0xffffef6d, 0xffff8837
  TEST_RR 171, divu, 0, 0xfbffef6d, 0xffff8837
  TEST_RR 172, divu, 0x00e52903, 0x82b163e5, 146
  TEST_RR 173, divu, 32, 0x82b163e5, 0x04000092
  TEST_RR 174, divu, 0, 0x0001ea83, 0x0002ad60
  TEST_RR 175, divu, 765, 0x0801ea83, 0x0002ad60
  TEST_RR 176, divu, 0, 0xff079cc3, 0xfffffb63
  TEST_RR 177, divu, 1, 0xff079cc3, 0xf7fffb63
  TEST_RR 178, divu, 0, 0x4a46abe9, 0x503dc2f2
  TEST_RR 179, divu, 1, 0x5a46abe9, 0x503dc2f2
  TEST_RR 180, divu, 325, 0xfffffffc, 0x00c928a9
  TEST_RR 181, divu, 15, 0xfffffffc, 0x10c928a9
  TEST_RR 182, divu, 11, 0xa673a36a, 0x0ee4ddf4
  TEST_RR 183, divu, 9, 0x8673a36a, 0x0ee4ddf4
  TEST_RR 184, divu, 2, 0xffffe1d5, 0x6b6d8523
  TEST_RR 185, divu, 3, 0xffffe1d5, 0x4b6d8523
  TEST_RR 186, divu, 1, 0xffffdc29, 0xffef780e
  TEST_RR 187, divu, 0, 0xbfffdc29, 0xffef780e
  TEST_RR 188, divu, 0x00042eba, 0xdb1bffa3, 0x00003463
  TEST_RR 189, divu, 3, 0xdb1bffa3, 0x40003463
  TEST_RR 190, divu, 1124, 0x3e67b62a, 0x000e3397
  TEST_RR 191, divu, 3432, 0xbe67b62a, 0x000e3397
  TEST_RR 192, divu, 0x000584ff, 0x00584ff5, 16
  TEST_RR 193, divu, 0, 0x00584ff5, 0x80000010

  // Quotients of all sizes.
  TEST_RR 194, divu, 3, 0x755947db, 0x228fec4b
  TEST_RR 195, divu, 1, 0xc25d7b4c, 0xb82f67c4
  TEST_RR 196, divu, 3, 0xe1512a96, 0x38ebb49c
  TEST_RR 197, divu, 1, 0xecec29fb, 0xe1d9a9e6
  TEST_RR 198, divu, 6, 0x8b7e78d5, 0x15b5e5a1
  TEST_RR 199, divu, 0, 0x93cb1d5b, 0xe85fd29c
  TEST_RR 200, divu, 8, 0x7fe2d7b2, 0x0f3f3149
  TEST_RR 201, divu, 0, 0x971d5ad5, 0xf276d67d
  TEST_RR 202, divu, 15, 0x77a6ae1c, 0x07e72b2d
  TEST_RR 203, divu, 0, 0xd201969a, 0xff9b72ae
  TEST_RR 204, divu, 80, 0xdeee0b60, 0x02c35a3a
  TEST_RR 205, divu, 0, 0xa73b1827, 0xfd6ff3c2
  TEST_RR 206, divu, 62, 0x6dbab778, 0x01c336e2
  TEST_RR 207, divu, 0, 0xfd2299a8, 0xfe83a004
  TEST_RR 208, divu, 88, 0x23c31a56, 0x00678494
  TEST_RR 209, divu, 0, 0xbc4fe7dc, 0xffa99f61
  TEST_RR 210, divu, 136, 0x406f6d2c, 0x0078f3f5
  TEST_RR 211, divu, 0, 0xef16ff9c, 0xffae0d24
  TEST_RR 212, divu, 0x000016a5, 0x29a6979a, 0x0001d6ca
  TEST_RR 213, divu, 0, 0xe7e1be00, 0xffc01774
  TEST_RR 214, divu, 0x0000620f, 0x9d6265ac, 0x00019ae1
  TEST_RR 215, divu, 0, 0xf7cbe158, 0xfffb4ac6
  TEST_RR 216, divu, 0x00001522, 0xe5092989, 0x000ad679
  TEST_RR 217, divu, 0, 0xb9aa39eb, 0xfffdc435
  TEST_RR 218, divu, 0x000047c9, 0xc24a016e, 0x0002b4d7
  TEST_RR 219, divu, 0, 0xf986ce64, 0xfffc6281
  TEST_RR 220, divu, 0x0000232c, 0x43915890, 0x0001ebca
  TEST_RR 221, divu, 0, 0x9c040296, 0xfffc894e
  TEST_RR 222, divu, 0x00003422, 0x42068ce0, 0x00014438
  TEST_RR 223, divu, 0, 0xcfc08d82, 0xffff7e75
  TEST_RR 224, divu, 0x0000e102, 0xc0fea2d5, 0x0000db93
  TEST_RR 225, divu, 0, 0xd36480a7, 0xffffe78e
  TEST_RR 226, divu, 0x000046d5, 0x1c0b0a16, 0x0000655a
  TEST_RR 227, divu, 0, 0x895b609d, 0xffffad26
  TEST_RR 228, divu, 0x00066720, 0x26712c9a, 1537
  TEST_RR 229, divu, 0, 0x95fef426, 0xffffc3d6
  TEST_RR 230, divu, 0x0004af05, 0x325e2b8d, 2753
  TEST_RR 231, divu, 0, 0xdb864f0c, 0xffffeea9
  TEST_RR 232, divu, 0x00055412, 0x139b5bef, 942
  TEST_RR 233, divu, 0, 0x94eae0bb, 0xfffffde1
  TEST_RR 234, divu, 0x000559ff, 0x2a4f89ee, 2024
  TEST_RR 235, divu, 0, 0xcea0aef4, 0xffffff53
  TEST_RR 236, divu, 0x003c97b9, 0x53509fb0, 352
  TEST_RR 237, divu, 0, 0xa08666e3, 0xfffffd65
  TEST_RR 238, divu, 0x003c5f94, 0x3f340f89, 268
  TEST_RR 239, divu, 0, 0x9c0c7e84, 0xfffffe87
  TEST_RR 240, divu, 0x0d5a2283, 0x782b369b, 9
  TEST_RR 241, divu, 0, 0xe18bdf07, 0xffffff82
  TEST_RR 242, divu, 0x021e816e, 0xbeb980c2, 90
  TEST_RR 243, divu, 0, 0x892f0762, 0xffffff86
  TEST_RR 244, divu, 0x177e9fb6, 0xa4765dfa, 7
  TEST_RR 245, divu, 0, 0xdf746e60, 0xffffffe9
  TEST_RR 246, divu, 0x07bc9a66, 0x5cd73cd3, 12
  TEST_RR 247, divu, 0, 0x80504c0e, 0xffffffed
  TEST_RR 248, divu, 0x121868af, 0x6c92741e, 6
  TEST_RR 249, divu, 0, 0xd2f87788, 0xfffffff6
  TEST_RR 250, divu, 0xffffffff, 0xffbac44c, 0
  TEST_RR 251, divu, 0, 0xe4437d81, 0xfffffffb
  TEST_RR 252, divu, 0xffffffff, 0x161bd62d, 0
  TEST_RR 253, divu, 0xffffffff, 0xf2e02879, 0
  TEST_RR 254, divu, 0x33024c6c, 0x33024c6c, 1
  TEST_RR 255, divu, 0xffffffff, 0x80e05261, 0

  // Noise.
  TEST_RR 256, divu, 0, 0x9f33aa7d, 0xdd62e941
  TEST_RR 257, divu, 3, 0xbc7951f6, 0x34b34ed4
  TEST_RR 258, divu, 1, 0x8ffcc1df, 0x56437482
  TEST_RR 259, divu, 0, 0x0b44df62, 0xc0a2d901
  TEST_RR 260, divu, 1, 0xc8e096f0, 0x8367b38e
  TEST_RR 261, divu, 1, 0x65dc82e7, 0x510a84e3
  TEST_RR 262, divu, 2, 0xee3945ec, 0x5c1dc95d
  TEST_RR 263, divu, 1, 0xaf49628f, 0xa3e957c4
  TEST_RR 264, divu, 0, 0x9967d667, 0xaab3cb31
  TEST_RR 265, divu, 5, 0x34cf64c6, 0x08f6adfe
  TEST_RR 266, divu, 0, 0x180ca095, 0xc87cf5a0
  TEST_RR 267, divu, 8, 0xa18d48ae, 0x12308f6b
  TEST_RR 268, divu, 1, 0xbf943817, 0xaaeb75b4
  TEST_RR 269, divu, 0, 0x79317603, 0x8680acd7
  TEST_RR 270, divu, 0, 0x19520cac, 0xa1ca3f71
  TEST_RR 271, divu, 0, 0x553c2746, 0x897b041a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 272, divu, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 273, divu, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 274, divu, 1, 0xc35a96e7
  TEST_RR_ALL_SAME 275, divu, 1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 276, divu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 277, divu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 278, divu, 1, 0x5a0f3c85
  TEST_RR_ALL_SAME 279, divu, 1, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 280, divu, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 281, divu, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 282, divu, 1, 0x80000000
  TEST_RR_ALL_SAME 283, divu, 1, 0x80000000
  TEST_RR_RD_IS_RS1 284, divu, 2, 7, 3
  TEST_RR_RD_IS_RS2 285, divu, 2, 7, 3
  TEST_RR_SAME_SOURCES 286, divu, 1, 7
  TEST_RR_ALL_SAME 287, divu, 1, 7

  // Every register in every place.
  TEST_RR_REGISTERS 288, divu, 1, 100, 100, x1, x13, x19, x7
  TEST_RR_REGISTERS 289, divu, 1, 12, 12, x2, x14, x20, x7
  TEST_RR_REGISTERS 290, divu, 0x30747eac, 0x30747eac, 1, x4, x15, x21, x7
  TEST_RR_REGISTERS 291, divu, 0x01b3728c, 0xfd71ab7e, 149, x5, x16, x22, x7
  TEST_RR_REGISTERS 292, divu, 44, 1609, 36, x6, x17, x23, x7
  TEST_RR_REGISTERS 293, divu, 0x42aa7088, 0x8554e110, 2, x7, x18, x24, x5
  TEST_RR_REGISTERS 294, divu, 1, 2, 2, x8, x19, x25, x7
  TEST_RR_REGISTERS 295, divu, 146, 0x0000252a, 65, x9, x20, x26, x7
  TEST_RR_REGISTERS 296, divu, 905, 0xffffffea, 0x00486825, x10, x21, x27, x7
  TEST_RR_REGISTERS 297, divu, 1, 14, 14, x11, x22, x28, x7
  TEST_RR_REGISTERS 298, divu, 0x00002898, 0xffffff24, 0x00064e69, x12, x23, x29, x7
  TEST_RR_REGISTERS 299, divu, 0x4d153df8, 0xe73fb9ea, 3, x13, x24, x30, x7
  TEST_RR_REGISTERS 300, divu, 1, 3, 3, x14, x25, x31, x7
  TEST_RR_REGISTERS 301, divu, 0x01f7b759, 0xb8f552eb, 94, x15, x26, x1, x7
  TEST_RR_REGISTERS 302, divu, 1, 6, 6, x16, x27, x2, x7
  TEST_RR_REGISTERS 303, divu, 1, 3, 3, x17, x28, x4, x7
  TEST_RR_REGISTERS 304, divu, 1, 39, 39, x18, x29, x5, x7
  TEST_RR_REGISTERS 305, divu, 1, 366, 366, x19, x30, x6, x7
  TEST_RR_REGISTERS 306, divu, 1, 11, 11, x20, x31, x7, x5
  TEST_RR_REGISTERS 307, divu, 1, 1, 1, x21, x1, x8, x7
  TEST_RR_REGISTERS 308, divu, 0x003fea98, 0xffea4cde, 1025, x22, x2, x9, x7
  TEST_RR_REGISTERS 309, divu, 1, 52, 52, x23, x4, x10, x7
  TEST_RR_REGISTERS 310, divu, 0x01b273d0, 0xd0bda52a, 123, x24, x5, x11, x7
  TEST_RR_REGISTERS 311, divu, 0x017f855e, 0xb8451430, 123, x25, x6, x12, x7
  TEST_RR_REGISTERS 312, divu, 1, 7, 7, x26, x7, x13, x5
  TEST_RR_REGISTERS 313, divu, 0x12212526, 0xa32a4e5b, 9, x27, x8, x14, x7
  TEST_RR_REGISTERS 314, divu, 0x00002df1, 0x026424d1, 3411, x28, x9, x15, x7
  TEST_RR_REGISTERS 315, divu, 0x029ea4a2, 0x7dbede86, 48, x29, x10, x16, x7
  TEST_RR_REGISTERS 316, divu, 0x01171e11, 0xe83c04df, 213, x30, x11, x17, x7
  TEST_RR_REGISTERS 317, divu, 1, 30, 30, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 318, 0, divu, 0xffffffff, 0xfb57ae2c, 0
  TEST_RR_RESULT_AFTER 319, 1, divu, 3, 0xffff24e2, 0x512ca679
  TEST_RR_RESULT_AFTER 320, 2, divu, 4, 0xfeb4e527, 0x3bef62ef

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 321, 0, 0, divu, 1, 280, 280
  TEST_RR_12_AFTER 322, 0, 1, divu, 0x003a5597, 0x5d32bfae, 409
  TEST_RR_12_AFTER 323, 0, 2, divu, 0x00003ca6, 0xfffffff1, 0x00043889
  TEST_RR_12_AFTER 324, 1, 0, divu, 0x00dadc9a, 0x9abdf91e, 181
  TEST_RR_12_AFTER 325, 1, 1, divu, 0x2aa85b55, 0xfff22400, 6
  TEST_RR_12_AFTER 326, 1, 2, divu, 0x002a9344, 0x012a06de, 7
  TEST_RR_12_AFTER 327, 2, 0, divu, 0x0000e178, 0x05910df2, 1618
  TEST_RR_12_AFTER 328, 2, 1, divu, 0x20e52d7d, 0xc55f10f2, 6
  TEST_RR_12_AFTER 329, 2, 2, divu, 1, 209, 209
  TEST_RR_21_AFTER 330, 0, 0, divu, 1, 1707, 1707
  TEST_RR_21_AFTER 331, 0, 1, divu, 1, 42, 42
  TEST_RR_21_AFTER 332, 0, 2, divu, 1, 13, 13
  TEST_RR_21_AFTER 333, 1, 0, divu, 1, 69, 69
  TEST_RR_21_AFTER 334, 1, 1, divu, 1, 4, 4
  TEST_RR_21_AFTER 335, 1, 2, divu, 6, 32, 5
  TEST_RR_21_AFTER 336, 2, 0, divu, 1, 379, 379
  TEST_RR_21_AFTER 337, 2, 1, divu, 1, 1730, 1730
  TEST_RR_21_AFTER 338, 2, 2, divu, 1, 91, 91
  TEST_RR_BOTH_AFTER 339, 0, 0, divu, 0x080164ef, 0xc0217677, 24
  TEST_RR_BOTH_AFTER 340, 0, 1, divu, 0x04ed8d18, 0x58b3ebbb, 18
  TEST_RR_BOTH_AFTER 341, 0, 2, divu, 1, 412, 412
  TEST_RR_BOTH_AFTER 342, 1, 0, divu, 1, 72, 72
  TEST_RR_BOTH_AFTER 343, 1, 1, divu, 0x0a30ed65, 0xd6037957, 21
  TEST_RR_BOTH_AFTER 344, 2, 0, divu, 0x00092901, 0x292f5ee5, 1151

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 345, 0, divu, 1, 7, 7
  TEST_RR_RS2_LOADED 346, 0, divu, 1, 7, 7
  TEST_RR_BOTH_LOADED 347, 0, divu, 1, 7
  TEST_RR_RS1_LOADED 348, 1, divu, 0xa5af9ca2, 0xa5af9ca2, 1
  TEST_RR_RS2_LOADED 349, 1, divu, 0xa5af9ca2, 0xa5af9ca2, 1
  TEST_RR_BOTH_LOADED 350, 1, divu, 1, 0xa5af9ca2
  TEST_RR_RS1_LOADED 351, 2, divu, 0x00152e80, 0xfffffffe, 3094
  TEST_RR_RS2_LOADED 352, 2, divu, 0x00152e80, 0xfffffffe, 3094
  TEST_RR_BOTH_LOADED 353, 2, divu, 1, 0xfffffffe

  // Each result is at once a source.
  TEST_RR_CHAIN 354, divu, 0xffffffff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 355, divu, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 356, divu, 9, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 357, divu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 358, divu, 0xffffffff, 0xc35a96e7
  TEST_RR_ZERO_RS1 359, divu, 0, 1
  TEST_RR_ZERO_RS2 360, divu, 0xffffffff, 1
  TEST_RR_ZERO_RS1 361, divu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 362, divu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 363, divu, 0, 0x60000000
  TEST_RR_ZERO_RS2 364, divu, 0xffffffff, 0x60000000
  TEST_RR_ZERO_RS1 365, divu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 366, divu, 0xffffffff, 0xa0000000
  TEST_RR_ZERO_RS1 367, divu, 0, 5
  TEST_RR_ZERO_RS2 368, divu, 0xffffffff, 5
  TEST_RR_ZERO_RS1 369, divu, 0, 0x00030201
  TEST_RR_ZERO_RS2 370, divu, 0xffffffff, 0x00030201
  TEST_RR_ZERO_RS1 371, divu, 0xffffffff, 0
  TEST_RR_ZERO_RS2 372, divu, 0xffffffff, 0
  TEST_RR_ZERO_BOTH 373, divu, 0xffffffff
  TEST_RR_ZERO_RD 374, divu, 0xfffbb8c1, 0xda6fa5aa
  TEST_RR_ZERO_RD 375, divu, 0xff8f3fa7, 3
  TEST_RR_ZERO_RD 376, divu, 0xfffffffb, 0x0038440f

TEST_END
