// clmulh: 309 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, clmulh, 0, 0, 0
  TEST_RR 3, clmulh, 0, 0, 1
  TEST_RR 4, clmulh, 0, 0, 2
  TEST_RR 5, clmulh, 0, 0, 0x7fffffff
  TEST_RR 6, clmulh, 0, 0, 0x80000000
  TEST_RR 7, clmulh, 0, 0, 0x80000001
  TEST_RR 8, clmulh, 0, 0, 0xffff8000
  TEST_RR 9, clmulh, 0, 0, 0xffffffff
  TEST_RR 10, clmulh, 0, 1, 0
  TEST_RR 11, clmulh, 0, 1, 1
  TEST_RR 12, clmulh, 0, 1, 2
  TEST_RR 13, clmulh, 0, 1, 0x7fffffff
  TEST_RR 14, clmulh, 0, 1, 0x80000000
  TEST_RR 15, clmulh, 0, 1, 0x80000001
  TEST_RR 16, clmulh, 0, 1, 0xffff8000
  TEST_RR 17, clmulh, 0, 1, 0xffffffff
  TEST_RR 18, clmulh, 0, 2, 0
  TEST_RR 19, clmulh, 0, 2, 1
  TEST_RR 20, clmulh, 0, 2, 2
  TEST_RR 21, clmulh, 0, 2, 0x7fffffff
  TEST_RR 22, clmulh, 1, 2, 0x80000000
  TEST_RR 23, clmulh, 1, 2, 0x80000001
  TEST_RR 24, clmulh, 1, 2, 0xffff8000
  TEST_RR 25, clmulh, 1, 2, 0xffffffff
  TEST_RR 26, clmulh, 0, 0x7fffffff, 0
  TEST_RR 27, clmulh, 0, 0x7fffffff, 1
  TEST_RR 28, clmulh, 0, 0x7fffffff, 2
  TEST_RR 29, clmulh, 0x15555555, 0x7fffffff, 0x7fffffff
  TEST_RR 30, clmulh, 0x3fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, clmulh, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, clmulh, 0x2aaabfff, 0x7fffffff, 0xffff8000
  TEST_RR 33, clmulh, 0x2aaaaaaa, 0x7fffffff, 0xffffffff
  TEST_RR 34, clmulh, 0, 0x80000000, 0
  TEST_RR 35, clmulh, 0, 0x80000000, 1
  TEST_RR 36, clmulh, 1, 0x80000000, 2
  TEST_RR 37, clmulh, 0x3fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, clmulh, 0x40000000, 0x80000000, 0x80000000
  TEST_RR 39, clmulh, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, clmulh, 0x7fffc000, 0x80000000, 0xffff8000
  TEST_RR 41, clmulh, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, clmulh, 0, 0x80000001, 0
  TEST_RR 43, clmulh, 0, 0x80000001, 1
  TEST_RR 44, clmulh, 1, 0x80000001, 2
  TEST_RR 45, clmulh, 0x3fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, clmulh, 0x40000000, 0x80000001, 0x80000000
  TEST_RR 47, clmulh, 0x40000000, 0x80000001, 0x80000001
  TEST_RR 48, clmulh, 0x7fffc000, 0x80000001, 0xffff8000
  TEST_RR 49, clmulh, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, clmulh, 0, 0xffff8000, 0
  TEST_RR 51, clmulh, 0, 0xffff8000, 1
  TEST_RR 52, clmulh, 1, 0xffff8000, 2
  TEST_RR 53, clmulh, 0x2aaabfff, 0xffff8000, 0x7fffffff
  TEST_RR 54, clmulh, 0x7fffc000, 0xffff8000, 0x80000000
  TEST_RR 55, clmulh, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, clmulh, 0x55555555, 0xffff8000, 0xffff8000
  TEST_RR 57, clmulh, 0x55557fff, 0xffff8000, 0xffffffff
  TEST_RR 58, clmulh, 0, 0xffffffff, 0
  TEST_RR 59, clmulh, 0, 0xffffffff, 1
  TEST_RR 60, clmulh, 1, 0xffffffff, 2
  TEST_RR 61, clmulh, 0x2aaaaaaa, 0xffffffff, 0x7fffffff
  TEST_RR 62, clmulh, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, clmulh, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, clmulh, 0x55557fff, 0xffffffff, 0xffff8000
  TEST_RR 65, clmulh, 0x55555555, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, clmulh, 0x7177ff4e, 0xffffffef, 0x939801c9
  TEST_RR 67, clmulh, 0x7177ff4f, 0xffffffed, 0x939801c9
  TEST_RR 68, clmulh, 0x4ed0b1c0, 0xce271cc3, 0xe5a808f4
  TEST_RR 69, clmulh, 0x4ed0b1c1, 0xce271cc3, 0xe5a808f6
  TEST_RR 70, clmulh, 0, 1, 0x641cf63a
  TEST_RR 71, clmulh, 1, 5, 0x641cf63a
  TEST_RR 72, clmulh, 0x520a433f, 0xf7616e71, 0xfe9c8531
  TEST_RR 73, clmulh, 0x520a433c, 0xf7616e71, 0xfe9c8535
  TEST_RR 74, clmulh, 0x00001193, 0x000032b5, 0xffff7986
  TEST_RR 75, clmulh, 0x00001194, 0x000032bd, 0xffff7986
  TEST_RR 76, clmulh, 0x5d54992b, 0xfffffecd, 0xe7fdaa60
  TEST_RR 77, clmulh, 0x5d54992c, 0xfffffecd, 0xe7fdaa68
  TEST_RR 78, clmulh, 0x045a270e, 0x7ae32206, 0x18c2af8d
  TEST_RR 79, clmulh, 0x045a270f, 0x7ae32216, 0x18c2af8d
  TEST_RR 80, clmulh, 0x6a2c505c, 0xbe747d9f, 0xffff2f07
  TEST_RR 81, clmulh, 0x6a2c5057, 0xbe747d9f, 0xffff2f17
  TEST_RR 82, clmulh, 0x0236ce41, 0x1ddf462a, 0x37118922
  TEST_RR 83, clmulh, 0x0236ce47, 0x1ddf460a, 0x37118922
  TEST_RR 84, clmulh, 0x632041af, 0xa5631a2c, 0xfffdfbc0
  TEST_RR 85, clmulh, 0x632041bb, 0xa5631a2c, 0xfffdfbe0
  TEST_RR 86, clmulh, 0x5434b1f9, 0xf38be5d9, 0xf0e34b0c
  TEST_RR 87, clmulh, 0x5434b1c5, 0xf38be599, 0xf0e34b0c
  TEST_RR 88, clmulh, 0x3095abc7, 0x980a4c26, 0x6ada9b10
  TEST_RR 89, clmulh, 0x3095abe1, 0x980a4c26, 0x6ada9b50
  TEST_RR 90, clmulh, 0x409a0c39, 0xb30c14b2, 0xbb00710a
  TEST_RR 91, clmulh, 0x409a0c64, 0xb30c1432, 0xbb00710a
  TEST_RR 92, clmulh, 0x03a87df9, 0x751c791e, 0x080306ed
  TEST_RR 93, clmulh, 0x03a87dc3, 0x751c791e, 0x0803066d
  TEST_RR 94, clmulh, 4, 62, 0x37e268d4
  TEST_RR 95, clmulh, 51, 318, 0x37e268d4
  TEST_RR 96, clmulh, 0x3847893e, 0xf979b75a, 0x4a62ec9d
  TEST_RR 97, clmulh, 0x384789c7, 0xf979b75a, 0x4a62ed9d
  TEST_RR 98, clmulh, 0x7da528be, 0xfffffffa, 0x86ef79c4
  TEST_RR 99, clmulh, 0x7da529b3, 0xfffffdfa, 0x86ef79c4
  TEST_RR 100, clmulh, 0x000f6515, 0x01bf892d, 0x0b61474b
  TEST_RR 101, clmulh, 0x000f6516, 0x01bf892d, 0x0b61454b
  TEST_RR 102, clmulh, 0x055d1d1a, 0x8ed0ce92, 0x0a6843fb
  TEST_RR 103, clmulh, 0x055d1d33, 0x8ed0ca92, 0x0a6843fb
  TEST_RR 104, clmulh, 0x7118ce5b, 0xffffe1ab, 0x932941df
  TEST_RR 105, clmulh, 0x7118cda4, 0xffffe1ab, 0x932945df
  TEST_RR 106, clmulh, 0x3faf17ab, 0xffffb6f3, 0x40f10e75
  TEST_RR 107, clmulh, 0x3faf15ac, 0xffffbef3, 0x40f10e75
  TEST_RR 108, clmulh, 0x372beb70, 0x73f863b1, 0xa39d92b9
  TEST_RR 109, clmulh, 0x372be8ef, 0x73f863b1, 0xa39d9ab9
  TEST_RR 110, clmulh, 0x772c8b3c, 0x995b3ecf, 0xffce68fe
  TEST_RR 111, clmulh, 0x772c84c0, 0x995b2ecf, 0xffce68fe
  TEST_RR 112, clmulh, 0x06995f15, 0x6af24994, 0x1089b6b1
  TEST_RR 113, clmulh, 0x069959ba, 0x6af24994, 0x1089a6b1
  TEST_RR 114, clmulh, 0x0d663694, 0x46d67e74, 0x3706a23c
  TEST_RR 115, clmulh, 0x0d663074, 0x46d65e74, 0x3706a23c
  TEST_RR 116, clmulh, 283, 0x3db75f1a, 3074
  TEST_RR 117, clmulh, 1709, 0x3db75f1a, 0x00002c02
  TEST_RR 118, clmulh, 0x5554bdd2, 0xffffff23, 0xfffdc6aa
  TEST_RR 119, clmulh, 0x5554822d, 0xffffbf23, 0xfffdc6aa
  TEST_RR 120, clmulh, 0x555565f0, 0xffffaee4, 0xffffff0b
  TEST_RR 121, clmulh, 0x55555a0f, 0xffffaee4, 0xffffbf0b
  TEST_RR 122, clmulh, 0x5b47bf9d, 0x8f17658a, 0xbb689b5a
  TEST_RR 123, clmulh, 0x5b47e229, 0x8f17e58a, 0xbb689b5a
  TEST_RR 124, clmulh, 0x06bd5e05, 0x0bc7e20e, 0xfffffffd
  TEST_RR 125, clmulh, 0x06bd5be6, 0x0bc7e20e, 0xffff7ffd
  TEST_RR 126, clmulh, 0x71be9891, 0xa32db141, 0xd49e711f
  TEST_RR 127, clmulh, 0x71be4c0f, 0xa32cb141, 0xd49e711f
  TEST_RR 128, clmulh, 0x6ed96bb8, 0xe5698183, 0xa1600f18
  TEST_RR 129, clmulh, 0x6ed98ed1, 0xe5698183, 0xa1610f18
  TEST_RR 130, clmulh, 0x3e30a32b, 0x58322c38, 0xd7890955
  TEST_RR 131, clmulh, 0x3e310c39, 0x58302c38, 0xd7890955
  TEST_RR 132, clmulh, 0, 0xed5b80f7, 0
  TEST_RR 133, clmulh, 0x0001dab7, 0xed5b80f7, 0x00020000
  TEST_RR 134, clmulh, 0x02a60dba, 0xfff54851, 0x07ea42e2
  TEST_RR 135, clmulh, 0x02a61213, 0xfff14851, 0x07ea42e2
  TEST_RR 136, clmulh, 9, 0xd6772376, 30
  TEST_RR 137, clmulh, 0x000359d5, 0xd6772376, 0x0004001e
  TEST_RR 138, clmulh, 0x38f1b0d5, 0xc09c4086, 0x5ede603f
  TEST_RR 139, clmulh, 0x38f34626, 0xc0944086, 0x5ede603f
  TEST_RR 140, clmulh, 0x17397f18, 0xc3dc98a7, 0x34bd6c72
  TEST_RR 141, clmulh, 0x173f61fc, 0xc3dc98a7, 0x34b56c72
  TEST_RR 142, clmulh, 419, 0x000015f1, 0x1c541516
  TEST_RR 143, clmulh, 0x0001c4e2, 0x001015f1, 0x1c541516
  TEST_RR 144, clmulh, 10, 0xffffff3e, 30
  TEST_RR 145, clmulh, 0x000ffff5, 0xffffff3e, 0x0010001e
  TEST_RR 146, clmulh, 0x00003939, 0x00004b4b, 0xfffffffe
  TEST_RR 147, clmulh, 0x001fc6c6, 0x00204b4b, 0xfffffffe
  TEST_RR 148, clmulh, 0x01e36e89, 0xffff4ab9, 0x0225b019
  TEST_RR 149, clmulh, 0x01fc9160, 0xffff4ab9, 0x0205b019
  TEST_RR 150, clmulh, 2, 7, 0xfffdc6e8
  TEST_RR 151, clmulh, 0x003fff73, 0x00400007, 0xfffdc6e8
  TEST_RR 152, clmulh, 0x34ba1cea, 0x5dce0310, 0xffff9aef
  TEST_RR 153, clmulh, 0x34ad6f6a, 0x5dce0310, 0xffbf9aef
  TEST_RR 154, clmulh, 0x000cb662, 0x35e1b5c2, 0x004a6ecd
  TEST_RR 155, clmulh, 0x000c9355, 0x3561b5c2, 0x004a6ecd
  TEST_RR 156, clmulh, 0x2ec4e296, 0x6bb3363a, 0xc587010e
  TEST_RR 157, clmulh, 0x2ef13b0d, 0x6bb3363a, 0xc507010e
  TEST_RR 158, clmulh, 0x00009aa4, 0x021eaa7f, 0x004edadd
  TEST_RR 159, clmulh, 0x0000d47e, 0x031eaa7f, 0x004edadd
  TEST_RR 160, clmulh, 0x06d882d6, 0xedeefbc5, 0x0aa814d0
  TEST_RR 161, clmulh, 0x06356c2d, 0xedeefbc5, 0x0ba814d0
  TEST_RR 162, clmulh, 0x6a3ccb17, 0xa535c3b8, 0xe8f25d89
  TEST_RR 163, clmulh, 0x6bed2fac, 0xa735c3b8, 0xe8f25d89
  TEST_RR 164, clmulh, 0x03a692ca, 0x3ee7b9fb, 0x13736b33
  TEST_RR 165, clmulh, 0x03db5db9, 0x3ee7b9fb, 0x11736b33
  TEST_RR 166, clmulh, 0x555562ad, 0xffffa7f5, 0xfffffffc
  TEST_RR 167, clmulh, 0x56aa9d52, 0xfbffa7f5, 0xfffffffc
  TEST_RR 168, clmulh, 0x0000a3a2, 0x00019d73, 0xcc9baac4
  TEST_RR 169, clmulh, 0x0000a5d7, 0x00019d73, 0xc89baac4
  TEST_RR 170, clmulh, 0x00002cea, 0xffff7ae6, 0x0000753f
  TEST_RR 171, clmulh, 0x00002f43, 0xf7ff7ae6, 0x0000753f
  TEST_RR 172, clmulh, 0x03637049, 0x08663d14, 0x6e8d857e
  TEST_RR 173, clmulh, 0x032041a1, 0x08663d14, 0x668d857e
  TEST_RR 174, clmulh, 0x55555571, 0xfffffff0, 0xffffff9d
  TEST_RR 175, clmulh, 0x5aaaaa88, 0xeffffff0, 0xffffff9d
  TEST_RR 176, clmulh, 99, 341, 0x7b620728
  TEST_RR 177, clmulh, 118, 341, 0x6b620728
  TEST_RR 178, clmulh, 0x7640c4f7, 0xfda10264, 0x99ed3ac9
  TEST_RR 179, clmulh, 0x657d63ae, 0xdda10264, 0x99ed3ac9
  TEST_RR 180, clmulh, 0x2b0cdad7, 0xffe5f611, 0x7d182e27
  TEST_RR 181, clmulh, 0x34f06415, 0xffe5f611, 0x5d182e27
  TEST_RR 182, clmulh, 0x00002661, 0x000043d6, 0x9e81b1ed
  TEST_RR 183, clmulh, 0x27a04a1a, 0x400043d6, 0x9e81b1ed
  TEST_RR 184, clmulh, 0, 0x01390813, 41
  TEST_RR 185, clmulh, 0x004e4204, 0x01390813, 0x40000029
  TEST_RR 186, clmulh, 311, 563, 0x96c6170a
  TEST_RR 187, clmulh, 0x4b630ab2, 0x80000233, 0x96c6170a
  TEST_RR 188, clmulh, 0x2d7f3799, 0x75ea8165, 0xfbde14e8
  TEST_RR 189, clmulh, 0x178a772b, 0x75ea8165, 0x7bde14e8

  // Noise.
  TEST_RR 190, clmulh, 0x03fcbd94, 0x0b153f9e, 0x686874cf
  TEST_RR 191, clmulh, 0x04dd297f, 0x3665dc5e, 0x3ca76792
  TEST_RR 192, clmulh, 0x07efd228, 0xbaa034d6, 0x0df85921
  TEST_RR 193, clmulh, 0x5f55a4ce, 0x92c49c2d, 0xa9cd0a12
  TEST_RR 194, clmulh, 0x01fcb229, 0xeb0f428d, 0x027432fb
  TEST_RR 195, clmulh, 0x2df8f016, 0x83137301, 0x5a27985c
  TEST_RR 196, clmulh, 0x305fbc00, 0x52d0d24c, 0xf9fad016
  TEST_RR 197, clmulh, 0x0281b84d, 0x4884670a, 0x0b7f4fa8
  TEST_RR 198, clmulh, 0x563bf10d, 0x88504895, 0xa6550b71
  TEST_RR 199, clmulh, 0x738ebb21, 0xa66685ef, 0xd77fd450
  TEST_RR 200, clmulh, 0x7f53355f, 0xf2cecbce, 0x8ac6cd86
  TEST_RR 201, clmulh, 0x0b605a78, 0x10d204f7, 0xb1eaa51f
  TEST_RR 202, clmulh, 0x70101732, 0xf02d5f11, 0x9996208c
  TEST_RR 203, clmulh, 0x0ffe4151, 0x7afeb4ba, 0x23ecbf36
  TEST_RR 204, clmulh, 0x39d53e32, 0x80a50000, 0x73c63266
  TEST_RR 205, clmulh, 0x750057b1, 0xf27b59af, 0x956553c6

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 206, clmulh, 0x3b7b2e37, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 207, clmulh, 0x3b7b2e37, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 208, clmulh, 0x50051144, 0xc35a96e7
  TEST_RR_ALL_SAME 209, clmulh, 0x50051144, 0xc35a96e7
  TEST_RR_RD_IS_RS1 210, clmulh, 0x3b7b2e37, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 211, clmulh, 0x3b7b2e37, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 212, clmulh, 0x11440055, 0x5a0f3c85
  TEST_RR_ALL_SAME 213, clmulh, 0x11440055, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 214, clmulh, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 215, clmulh, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 216, clmulh, 0x40000000, 0x80000000
  TEST_RR_ALL_SAME 217, clmulh, 0x40000000, 0x80000000
  TEST_RR_RD_IS_RS1 218, clmulh, 0, 7, 3
  TEST_RR_RD_IS_RS2 219, clmulh, 0, 7, 3
  TEST_RR_SAME_SOURCES 220, clmulh, 0, 7
  TEST_RR_ALL_SAME 221, clmulh, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 222, clmulh, 0x55555114, 0xffd67a11, 0xffd67a11, x1, x13, x19, x7
  TEST_RR_REGISTERS 223, clmulh, 0x41044545, 0x92bb3a09, 0x92bb3a09, x2, x14, x20, x7
  TEST_RR_REGISTERS 224, clmulh, 0x55555555, 0xffff6280, 0xffff6280, x4, x15, x21, x7
  TEST_RR_REGISTERS 225, clmulh, 0x2604aa19, 0x6a379504, 0xff9a3c6e, x5, x16, x22, x7
  TEST_RR_REGISTERS 226, clmulh, 0x00144505, 0x06b34f31, 0x06b34f31, x6, x17, x23, x7
  TEST_RR_REGISTERS 227, clmulh, 0x01155504, 0x17f2b92c, 0x17f2b92c, x7, x18, x24, x5
  TEST_RR_REGISTERS 228, clmulh, 0x44145111, 0xa6d5abc8, 0xa6d5abc8, x8, x19, x25, x7
  TEST_RR_REGISTERS 229, clmulh, 0x14154145, 0x679b1a2f, 0x679b1a2f, x9, x20, x26, x7
  TEST_RR_REGISTERS 230, clmulh, 0x3ee595e3, 0xfffffffc, 0x432ebe25, x10, x21, x27, x7
  TEST_RR_REGISTERS 231, clmulh, 0x55555505, 0xfff3b747, 0xfff3b747, x11, x22, x28, x7
  TEST_RR_REGISTERS 232, clmulh, 0x55555415, 0xffe743d4, 0xffe743d4, x12, x23, x29, x7
  TEST_RR_REGISTERS 233, clmulh, 0x6517fc58, 0xfffe615c, 0xaf39197b, x13, x24, x30, x7
  TEST_RR_REGISTERS 234, clmulh, 0x10004115, 0x40972222, 0x40972222, x14, x25, x31, x7
  TEST_RR_REGISTERS 235, clmulh, 0x1bf16277, 0x2c13a699, 0xfffffff9, x15, x26, x1, x7
  TEST_RR_REGISTERS 236, clmulh, 0x01550101, 0x1f11785e, 0x1f11785e, x16, x27, x2, x7
  TEST_RR_REGISTERS 237, clmulh, 0x5555556d, 0xfffffffe, 0xffffffb7, x17, x28, x4, x7
  TEST_RR_REGISTERS 238, clmulh, 0x55451041, 0xfb497825, 0xfb497825, x18, x29, x5, x7
  TEST_RR_REGISTERS 239, clmulh, 0x55555555, 0xffffffff, 0xffffffff, x19, x30, x6, x7
  TEST_RR_REGISTERS 240, clmulh, 0x54114510, 0xe5b40dc8, 0xe5b40dc8, x20, x31, x7, x5
  TEST_RR_REGISTERS 241, clmulh, 0x15004040, 0x708894d2, 0x708894d2, x21, x1, x8, x7
  TEST_RR_REGISTERS 242, clmulh, 0x55555555, 0xfffffe11, 0xfffffe11, x22, x2, x9, x7
  TEST_RR_REGISTERS 243, clmulh, 0x03e09a41, 0x04b8ec33, 0xe15579ce, x23, x4, x10, x7
  TEST_RR_REGISTERS 244, clmulh, 0x7c671ee5, 0x92e2578a, 0xe71f0018, x24, x5, x11, x7
  TEST_RR_REGISTERS 245, clmulh, 0x10054404, 0x43a2b344, 0x43a2b344, x25, x6, x12, x7
  TEST_RR_REGISTERS 246, clmulh, 0x45440550, 0xba3c1061, 0xba3c1061, x26, x7, x13, x5
  TEST_RR_REGISTERS 247, clmulh, 0x41455511, 0x9bf57561, 0x9bf57561, x27, x8, x14, x7
  TEST_RR_REGISTERS 248, clmulh, 0x28fb2cac, 0xff7e153c, 0x79486133, x28, x9, x15, x7
  TEST_RR_REGISTERS 249, clmulh, 0x45140440, 0xb6284ca1, 0xb6284ca1, x29, x10, x16, x7
  TEST_RR_REGISTERS 250, clmulh, 0x00050555, 0x033f7b1e, 0x033f7b1e, x30, x11, x17, x7
  TEST_RR_REGISTERS 251, clmulh, 0x04544415, 0x2ea7ae81, 0x2ea7ae81, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 252, 0, clmulh, 0x004bfe72, 0xffffbc63, 0x00dc02cc
  TEST_RR_RESULT_AFTER 253, 1, clmulh, 0x0a9cd383, 0x1fa57488, 0xffffff98
  TEST_RR_RESULT_AFTER 254, 2, clmulh, 423, 0x5781c24a, 1797

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 255, 0, 0, clmulh, 0x45140040, 0xb6080a8f, 0xb6080a8f
  TEST_RR_12_AFTER 256, 0, 1, clmulh, 0x44051444, 0xa36a35ff, 0xa36a35ff
  TEST_RR_12_AFTER 257, 0, 2, clmulh, 0x05515005, 0x3dc322c0, 0x3dc322c0
  TEST_RR_12_AFTER 258, 1, 0, clmulh, 0x12087199, 0x2b9170c5, 0xb04ac1d7
  TEST_RR_12_AFTER 259, 1, 1, clmulh, 0x51551514, 0xdf76fb9b, 0xdf76fb9b
  TEST_RR_12_AFTER 260, 1, 2, clmulh, 0x55510515, 0xfd377f07, 0xfd377f07
  TEST_RR_12_AFTER 261, 2, 0, clmulh, 0x15014450, 0x71acc16a, 0x71acc16a
  TEST_RR_12_AFTER 262, 2, 1, clmulh, 0x20e18d20, 0x7df9849b, 0xc76c5a5d
  TEST_RR_12_AFTER 263, 2, 2, clmulh, 0x50540110, 0xce144007, 0xce144007
  TEST_RR_21_AFTER 264, 0, 0, clmulh, 0x45015441, 0xb1e9ab4f, 0xb1e9ab4f
  TEST_RR_21_AFTER 265, 0, 1, clmulh, 0x45040505, 0xb2333d12, 0xb2333d12
  TEST_RR_21_AFTER 266, 0, 2, clmulh, 0x6394ff0d, 0xffff937f, 0xa4bd4ff0
  TEST_RR_21_AFTER 267, 1, 0, clmulh, 0x44110050, 0xa50c7ef9, 0xa50c7ef9
  TEST_RR_21_AFTER 268, 1, 1, clmulh, 0x04045450, 0x22ecfda7, 0x22ecfda7
  TEST_RR_21_AFTER 269, 1, 2, clmulh, 0x50511011, 0xcd452f94, 0xcd452f94
  TEST_RR_21_AFTER 270, 2, 0, clmulh, 0x55555555, 0xffffffd0, 0xffffffd0
  TEST_RR_21_AFTER 271, 2, 1, clmulh, 0x76422b7d, 0xd3ea14d8, 0xac2143ce
  TEST_RR_21_AFTER 272, 2, 2, clmulh, 0x01545540, 0x1ef8a67f, 0x1ef8a67f
  TEST_RR_BOTH_AFTER 273, 0, 0, clmulh, 0x55555555, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_AFTER 274, 0, 1, clmulh, 0x0fd81a0f, 0xa7e2c74d, 0x196624a8
  TEST_RR_BOTH_AFTER 275, 0, 2, clmulh, 0x41450000, 0x9b0015a3, 0x9b0015a3
  TEST_RR_BOTH_AFTER 276, 1, 0, clmulh, 0x54045045, 0xe2cb58f2, 0xe2cb58f2
  TEST_RR_BOTH_AFTER 277, 1, 1, clmulh, 0x00001044, 0x004ae935, 0x004ae935
  TEST_RR_BOTH_AFTER 278, 2, 0, clmulh, 0x55500454, 0xfc2e58d0, 0xfc2e58d0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 279, 0, clmulh, 0x41454051, 0x9b8dd17a, 0x9b8dd17a
  TEST_RR_RS2_LOADED 280, 0, clmulh, 0x41454051, 0x9b8dd17a, 0x9b8dd17a
  TEST_RR_BOTH_LOADED 281, 0, clmulh, 0x41454051, 0x9b8dd17a
  TEST_RR_RS1_LOADED 282, 1, clmulh, 0x0000b418, 0x0001dc01, 0xffe8fac5
  TEST_RR_RS2_LOADED 283, 1, clmulh, 0x0000b418, 0x0001dc01, 0xffe8fac5
  TEST_RR_BOTH_LOADED 284, 1, clmulh, 1, 0x0001dc01
  TEST_RR_RS1_LOADED 285, 2, clmulh, 0x55554400, 0xffa05d78, 0xffa05d78
  TEST_RR_RS2_LOADED 286, 2, clmulh, 0x55554400, 0xffa05d78, 0xffa05d78
  TEST_RR_BOTH_LOADED 287, 2, clmulh, 0x55554400, 0xffa05d78

  // Each result is at once a source.
  TEST_RR_CHAIN 288, clmulh, 0x05451545, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 289, clmulh, 0x05451545, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 290, clmulh, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 291, clmulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 292, clmulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 293, clmulh, 0, 1
  TEST_RR_ZERO_RS2 294, clmulh, 0, 1
  TEST_RR_ZERO_RS1 295, clmulh, 0, 0xffffffff
  TEST_RR_ZERO_RS2 296, clmulh, 0, 0xffffffff
  TEST_RR_ZERO_RS1 297, clmulh, 0, 0x60000000
  TEST_RR_ZERO_RS2 298, clmulh, 0, 0x60000000
  TEST_RR_ZERO_RS1 299, clmulh, 0, 0xa0000000
  TEST_RR_ZERO_RS2 300, clmulh, 0, 0xa0000000
  TEST_RR_ZERO_RS1 301, clmulh, 0, 5
  TEST_RR_ZERO_RS2 302, clmulh, 0, 5
  TEST_RR_ZERO_RS1 303, clmulh, 0, 0x00030201
  TEST_RR_ZERO_RS2 304, clmulh, 0, 0x00030201
  TEST_RR_ZERO_RS1 305, clmulh, 0, 0
  TEST_RR_ZERO_RS2 306, clmulh, 0, 0
  TEST_RR_ZERO_BOTH 307, clmulh, 0
  TEST_RR_ZERO_RD 308, clmulh, 0x434287f9, 0xff3e7611
  TEST_RR_ZERO_RD 309, clmulh, 0xfffff76e, 0xffffff39
  TEST_RR_ZERO_RD 310, clmulh, 0x5a184772, 0x84d09328

TEST_END
