// sub: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sub, 0, 0, 0
  TEST_RR 3, sub, 0xffffffff, 0, 1
  TEST_RR 4, sub, 0xfffffffe, 0, 2
  TEST_RR 5, sub, 0x80000001, 0, 0x7fffffff
  TEST_RR 6, sub, 0x80000000, 0, 0x80000000
  TEST_RR 7, sub, 0x7fffffff, 0, 0x80000001
  TEST_RR 8, sub, 0x00008000, 0, 0xffff8000
  TEST_RR 9, sub, 1, 0, 0xffffffff
  TEST_RR 10, sub, 1, 1, 0
  TEST_RR 11, sub, 0, 1, 1
  TEST_RR 12, sub, 0xffffffff, 1, 2
  TEST_RR 13, sub, 0x80000002, 1, 0x7fffffff
  TEST_RR 14, sub, 0x80000001, 1, 0x80000000
  TEST_RR 15, sub, 0x80000000, 1, 0x80000001
  TEST_RR 16, sub, 0x00008001, 1, 0xffff8000
  TEST_RR 17, sub, 2, 1, 0xffffffff
  TEST_RR 18, sub, 2, 2, 0
  TEST_RR 19, sub, 1, 2, 1
  TEST_RR 20, sub, 0, 2, 2
  TEST_RR 21, sub, 0x80000003, 2, 0x7fffffff
  TEST_RR 22, sub, 0x80000002, 2, 0x80000000
  TEST_RR 23, sub, 0x80000001, 2, 0x80000001
  TEST_RR 24, sub, 0x00008002, 2, 0xffff8000
  TEST_RR 25, sub, 3, 2, 0xffffffff
  TEST_RR 26, sub, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, sub, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 28, sub, 0x7ffffffd, 0x7fffffff, 2
  TEST_RR 29, sub, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sub, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, sub, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, sub, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, sub, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_RR 34, sub, 0x80000000, 0x80000000, 0
  TEST_RR 35, sub, 0x7fffffff, 0x80000000, 1
  TEST_RR 36, sub, 0x7ffffffe, 0x80000000, 2
  TEST_RR 37, sub, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, sub, 0, 0x80000000, 0x80000000
  TEST_RR 39, sub, 0xffffffff, 0x80000000, 0x80000001
  TEST_RR 40, sub, 0x80008000, 0x80000000, 0xffff8000
  TEST_RR 41, sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_RR 42, sub, 0x80000001, 0x80000001, 0
  TEST_RR 43, sub, 0x80000000, 0x80000001, 1
  TEST_RR 44, sub, 0x7fffffff, 0x80000001, 2
  TEST_RR 45, sub, 2, 0x80000001, 0x7fffffff
  TEST_RR 46, sub, 1, 0x80000001, 0x80000000
  TEST_RR 47, sub, 0, 0x80000001, 0x80000001
  TEST_RR 48, sub, 0x80008001, 0x80000001, 0xffff8000
  TEST_RR 49, sub, 0x80000002, 0x80000001, 0xffffffff
  TEST_RR 50, sub, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, sub, 0xffff7fff, 0xffff8000, 1
  TEST_RR 52, sub, 0xffff7ffe, 0xffff8000, 2
  TEST_RR 53, sub, 0x7fff8001, 0xffff8000, 0x7fffffff
  TEST_RR 54, sub, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, sub, 0x7fff7fff, 0xffff8000, 0x80000001
  TEST_RR 56, sub, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, sub, 0xffff8001, 0xffff8000, 0xffffffff
  TEST_RR 58, sub, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, sub, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, sub, 0xfffffffd, 0xffffffff, 2
  TEST_RR 61, sub, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, sub, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, sub, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, sub, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, sub, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, sub, 0x2e7ac52d, 0x2e7ac52b, 0xfffffffe
  TEST_RR 67, sub, 0x2e7ac52c, 0x2e7ac52a, 0xfffffffe
  TEST_RR 68, sub, 0xeb4161b4, 0xffa31d15, 0x1461bb61
  TEST_RR 69, sub, 0xeb4161b5, 0xffa31d15, 0x1461bb60
  TEST_RR 70, sub, 0xe1b3c6be, 0xe1b3c6c2, 4
  TEST_RR 71, sub, 0xe1b3c6bc, 0xe1b3c6c0, 4
  TEST_RR 72, sub, 0xd2aa67f4, 0xd2aa668c, 0xfffffe98
  TEST_RR 73, sub, 0xd2aa67f2, 0xd2aa668c, 0xfffffe9a
  TEST_RR 74, sub, 0xec3b431b, 0xec38463c, 0xfffd0321
  TEST_RR 75, sub, 0xec3b4317, 0xec384638, 0xfffd0321
  TEST_RR 76, sub, 0x50ca2cd6, 0x77316ed8, 0x26674202
  TEST_RR 77, sub, 0x50ca2cd2, 0x77316ed8, 0x26674206
  TEST_RR 78, sub, 0x59ce85ac, 0x59ce85a5, 0xfffffff9
  TEST_RR 79, sub, 0x59ce85b4, 0x59ce85ad, 0xfffffff9
  TEST_RR 80, sub, 0x1831cea8, 0x0c24b567, 0xf3f2e6bf
  TEST_RR 81, sub, 0x1831ceb0, 0x0c24b567, 0xf3f2e6b7
  TEST_RR 82, sub, 0x0c18c110, 0x000aecd4, 0xf3f22bc4
  TEST_RR 83, sub, 0x0c18c100, 0x000aecc4, 0xf3f22bc4
  TEST_RR 84, sub, 0xffffcdce, 0xffffcdb4, 0xffffffe6
  TEST_RR 85, sub, 0xffffcdbe, 0xffffcdb4, 0xfffffff6
  TEST_RR 86, sub, 0x0086fd87, 0x0086fe37, 176
  TEST_RR 87, sub, 0x0086fd67, 0x0086fe17, 176
  TEST_RR 88, sub, 0xcf6d156f, 0xb53ba807, 0xe5ce9298
  TEST_RR 89, sub, 0xcf6d154f, 0xb53ba807, 0xe5ce92b8
  TEST_RR 90, sub, 0xf04d35d0, 27, 0x0fb2ca4b
  TEST_RR 91, sub, 0xf04d3610, 91, 0x0fb2ca4b
  TEST_RR 92, sub, 0x339e3813, 0x49ef5b6d, 0x1651235a
  TEST_RR 93, sub, 0x339e3853, 0x49ef5b6d, 0x1651231a
  TEST_RR 94, sub, 0xef8f83e6, 0xfffffe40, 0x10707a5a
  TEST_RR 95, sub, 0xef8f8466, 0xfffffec0, 0x10707a5a
  TEST_RR 96, sub, 0xffead460, 0xffeab8c8, 0xffffe468
  TEST_RR 97, sub, 0xffead3e0, 0xffeab8c8, 0xffffe4e8
  TEST_RR 98, sub, 0xfefe4f5f, 0xfe77dda5, 0xff798e46
  TEST_RR 99, sub, 0xfefe4e5f, 0xfe77dca5, 0xff798e46
  TEST_RR 100, sub, 0x4d94b19c, 41, 0xb26b4e8d
  TEST_RR 101, sub, 0x4d94b09c, 41, 0xb26b4f8d
  TEST_RR 102, sub, 0xce168e35, 0x001c01a9, 0x32057374
  TEST_RR 103, sub, 0xce169035, 0x001c03a9, 0x32057374
  TEST_RR 104, sub, 0x58a9811a, 0x2878a893, 0xcfcf2779
  TEST_RR 105, sub, 0x58a9831a, 0x2878a893, 0xcfcf2579
  TEST_RR 106, sub, 0xfffdd5e7, 1, 0x00022a1a
  TEST_RR 107, sub, 0xfffdd9e7, 1025, 0x00022a1a
  TEST_RR 108, sub, 0x9a150429, 0xe6be495e, 0x4ca94535
  TEST_RR 109, sub, 0x9a150829, 0xe6be495e, 0x4ca94135
  TEST_RR 110, sub, 0xfb6bdb49, 0xfb6bdb49, 0
  TEST_RR 111, sub, 0xfb6bd349, 0xfb6bd349, 0
  TEST_RR 112, sub, 0x848773cc, 0xeb47d5ce, 0x66c06202
  TEST_RR 113, sub, 0x84876bcc, 0xeb47d5ce, 0x66c06a02
  TEST_RR 114, sub, 0x5cd46496, 0x8a3b7e7a, 0x2d6719e4
  TEST_RR 115, sub, 0x5cd45496, 0x8a3b6e7a, 0x2d6719e4
  TEST_RR 116, sub, 0xb23d24b9, 0x8ff11c32, 0xddb3f779
  TEST_RR 117, sub, 0xb23d34b9, 0x8ff11c32, 0xddb3e779
  TEST_RR 118, sub, 0x0000d866, 46, 0xffff27c8
  TEST_RR 119, sub, 0x0000f866, 0x0000202e, 0xffff27c8
  TEST_RR 120, sub, 0x9da12079, 0x0014acab, 0x62738c32
  TEST_RR 121, sub, 0x9da10079, 0x0014acab, 0x6273ac32
  TEST_RR 122, sub, 0xa2e4aa0f, 0xa2e55d52, 0x0000b343
  TEST_RR 123, sub, 0xa2e46a0f, 0xa2e51d52, 0x0000b343
  TEST_RR 124, sub, 0xdaec6a7f, 0x1c2b494c, 0x413edecd
  TEST_RR 125, sub, 0xdaecaa7f, 0x1c2b494c, 0x413e9ecd
  TEST_RR 126, sub, 0xda4b295b, 1966, 0x25b4de53
  TEST_RR 127, sub, 0xda4ba95b, 0x000087ae, 0x25b4de53
  TEST_RR 128, sub, 0x08f197b2, 0x08f198e9, 311
  TEST_RR 129, sub, 0x08f117b2, 0x08f198e9, 0x00008137
  TEST_RR 130, sub, 0x7dcb44b2, 0x2ced1e65, 0xaf21d9b3
  TEST_RR 131, sub, 0x7dca44b2, 0x2cec1e65, 0xaf21d9b3
  TEST_RR 132, sub, 0xecd24a70, 0xfffffffe, 0x132db58e
  TEST_RR 133, sub, 0xecd34a70, 0xfffffffe, 0x132cb58e
  TEST_RR 134, sub, 0xffe81b92, 0xffe838cb, 0x00001d39
  TEST_RR 135, sub, 0xffea1b92, 0xffea38cb, 0x00001d39
  TEST_RR 136, sub, 0xfe66d40c, 0xed0906e6, 0xeea232da
  TEST_RR 137, sub, 0xfe68d40c, 0xed0906e6, 0xeea032da
  TEST_RR 138, sub, 0x11b195b8, 0xfe4974c2, 0xec97df0a
  TEST_RR 139, sub, 0x11b595b8, 0xfe4d74c2, 0xec97df0a
  TEST_RR 140, sub, 0xdfe1f20e, 0x60a95dd5, 0x80c76bc7
  TEST_RR 141, sub, 0xdfe5f20e, 0x60a95dd5, 0x80c36bc7
  TEST_RR 142, sub, 0x998dc49e, 0x998dc49a, 0xfffffffc
  TEST_RR 143, sub, 0x9985c49e, 0x9985c49a, 0xfffffffc
  TEST_RR 144, sub, 0x5e400ad3, 0x5e400b20, 77
  TEST_RR 145, sub, 0x5e380ad3, 0x5e400b20, 0x0008004d
  TEST_RR 146, sub, 0xac885f2a, 0x5ae955c5, 0xae60f69b
  TEST_RR 147, sub, 0xac985f2a, 0x5af955c5, 0xae60f69b
  TEST_RR 148, sub, 0xd3b00bde, 0xde02d16a, 0x0a52c58c
  TEST_RR 149, sub, 0xd3c00bde, 0xde02d16a, 0x0a42c58c
  TEST_RR 150, sub, 0xaa2d501e, 0xa13a8434, 0xf70d3416
  TEST_RR 151, sub, 0xaa0d501e, 0xa11a8434, 0xf70d3416
  TEST_RR 152, sub, 0x00001475, 3, 0xffffeb8e
  TEST_RR 153, sub, 0x00201475, 3, 0xffdfeb8e
  TEST_RR 154, sub, 0xa7a51620, 0x99fc7f16, 0xf25768f6
  TEST_RR 155, sub, 0xa7651620, 0x99bc7f16, 0xf25768f6
  TEST_RR 156, sub, 0xe7eff776, 0xe7eaf693, 0xfffaff1d
  TEST_RR 157, sub, 0xe82ff776, 0xe7eaf693, 0xffbaff1d
  TEST_RR 158, sub, 0x2d4f0069, 0x1395c665, 0xe646c5fc
  TEST_RR 159, sub, 0x2ccf0069, 0x1315c665, 0xe646c5fc
  TEST_RR 160, sub, 0xf5066dc2, 0x11cce531, 0x1cc6776f
  TEST_RR 161, sub, 0xf5866dc2, 0x11cce531, 0x1c46776f
  TEST_RR 162, sub, 0xffecff5d, 0xffecfeb8, 0xffffff5b
  TEST_RR 163, sub, 0xfeecff5d, 0xfeecfeb8, 0xffffff5b
  TEST_RR 164, sub, 0x459ac9a9, 0x38ddfec8, 0xf343351f
  TEST_RR 165, sub, 0x469ac9a9, 0x38ddfec8, 0xf243351f
  TEST_RR 166, sub, 0x8538a2d8, 0x261c3548, 0xa0e39270
  TEST_RR 167, sub, 0x8338a2d8, 0x241c3548, 0xa0e39270
  TEST_RR 168, sub, 0x359a1f1f, 0xffffaf08, 0xca658fe9
  TEST_RR 169, sub, 0x379a1f1f, 0xffffaf08, 0xc8658fe9
  TEST_RR 170, sub, 0x0b6b4fe6, 2062, 0xf494b828
  TEST_RR 171, sub, 0x0f6b4fe6, 0x0400080e, 0xf494b828
  TEST_RR 172, sub, 0x9348a6aa, 0x424f05fb, 0xaf065f51
  TEST_RR 173, sub, 0x9748a6aa, 0x424f05fb, 0xab065f51
  TEST_RR 174, sub, 0x63977327, 0x45d301cd, 0xe23b8ea6
  TEST_RR 175, sub, 0x6b977327, 0x4dd301cd, 0xe23b8ea6
  TEST_RR 176, sub, 0x94ace066, 0x94e00e77, 0x00332e11
  TEST_RR 177, sub, 0x8cace066, 0x94e00e77, 0x08332e11
  TEST_RR 178, sub, 0x7486aa2b, 0x80dd8f29, 0x0c56e4fe
  TEST_RR 179, sub, 0x8486aa2b, 0x90dd8f29, 0x0c56e4fe
  TEST_RR 180, sub, 0xffffe051, 0xffffdf05, 0xfffffeb4
  TEST_RR 181, sub, 0x0fffe051, 0xffffdf05, 0xeffffeb4
  TEST_RR 182, sub, 0x6951e6c6, 0x7686db43, 0x0d34f47d
  TEST_RR 183, sub, 0x4951e6c6, 0x5686db43, 0x0d34f47d
  TEST_RR 184, sub, 0x991a4882, 0x76bfcf37, 0xdda586b5
  TEST_RR 185, sub, 0x791a4882, 0x76bfcf37, 0xfda586b5
  TEST_RR 186, sub, 0x1e81226c, 0x70a9ccee, 0x5228aa82
  TEST_RR 187, sub, 0xde81226c, 0x30a9ccee, 0x5228aa82
  TEST_RR 188, sub, 0x06481fbe, 0x06481e7d, 0xfffffebf
  TEST_RR 189, sub, 0x46481fbe, 0x06481e7d, 0xbffffebf
  TEST_RR 190, sub, 0xb9b90bc3, 0, 0x4646f43d
  TEST_RR 191, sub, 0x39b90bc3, 0x80000000, 0x4646f43d
  TEST_RR 192, sub, 0xfffe8767, 315, 0x000179d4
  TEST_RR 193, sub, 0x7ffe8767, 315, 0x800179d4

  // Noise.
  TEST_RR 194, sub, 0x68c0d6fd, 0x3e412757, 0xd580505a
  TEST_RR 195, sub, 0xed514f29, 0x42672cf4, 0x5515ddcb
  TEST_RR 196, sub, 0x5fb19742, 0x4aeb27cd, 0xeb39908b
  TEST_RR 197, sub, 0xdf674f2c, 0x861728ef, 0xa6afd9c3
  TEST_RR 198, sub, 0x5afc1640, 0x2f90ff1b, 0xd494e8db
  TEST_RR 199, sub, 0xb09aa5b9, 0x034d6dd2, 0x52b2c819
  TEST_RR 200, sub, 0x172b199d, 0x6d97c8ae, 0x566caf11
  TEST_RR 201, sub, 0xd4c9105d, 0x7c48a894, 0xa77f9837
  TEST_RR 202, sub, 0x485b50e3, 0xec8384d0, 0xa42833ed
  TEST_RR 203, sub, 0x6fcf501b, 0xb7117e8f, 0x47422e74
  TEST_RR 204, sub, 0x6f2fc0da, 0x8c83bed8, 0x1d53fdfe
  TEST_RR 205, sub, 0xd42c3588, 0xd59406b6, 0x0167d12e
  TEST_RR 206, sub, 0x62e8a735, 0x6e5335cd, 0x0b6a8e98
  TEST_RR 207, sub, 0x4dd840d7, 0x268714d7, 0xd8aed400
  TEST_RR 208, sub, 0xac233735, 0x55e0488f, 0xa9bd115a
  TEST_RR 209, sub, 0xc878dedd, 0x514e742c, 0x88d5954f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, sub, 0x694b5a62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, sub, 0x694b5a62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, sub, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 213, sub, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, sub, 0x96b4a59e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, sub, 0x96b4a59e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, sub, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, sub, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, sub, 0, 0x80000000
  TEST_RR_ALL_SAME 221, sub, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, sub, 4, 7, 3
  TEST_RR_RD_IS_RS2 223, sub, 4, 7, 3
  TEST_RR_SAME_SOURCES 224, sub, 0, 7
  TEST_RR_ALL_SAME 225, sub, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, sub, 0xf6a52f27, 0x22aef276, 0x2c09c34f, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, sub, 0xb34e2bf0, 0x14d03f63, 0x61821373, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, sub, 0x9a84cd66, 0x901f16c0, 0xf59a495a, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, sub, 0x449ec78f, 0x919184f7, 0x4cf2bd68, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, sub, 0x69d81370, 0xfdaf5a76, 0x93d74706, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, sub, 0x6c0a7880, 0x0a4dab40, 0x9e4332c0, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, sub, 0x8f07e842, 0x8f041a3c, 0xfffc31fa, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, sub, 0x28af8fe7, 0xb3a6b063, 0x8af7207c, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, sub, 0x686102a1, 0x97aff658, 0x2f4ef3b7, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, sub, 300, 136, 0xffffff5c, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, sub, 0xc02a4c7c, 0xc02a4e8c, 528, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, sub, 0x8279cc84, 0x7b5d134f, 0xf8e346cb, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, sub, 0x50805b06, 0xe5b7a7c5, 0x95374cbf, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, sub, 0xf335e2c1, 0xf335cedf, 0xffffec1e, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, sub, 0x3716b85d, 0xfffffcfd, 0xc8e944a0, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, sub, 0x6a93f91e, 0x46fb748f, 0xdc677b71, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, sub, 0xd92aa381, 0xc5ee90cd, 0xecc3ed4c, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, sub, 0x9f1e779d, 0x74327472, 0xd513fcd5, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, sub, 0x3e096b34, 0xfffffff4, 0xc1f694c0, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, sub, 0xf468d7cf, 0xfffffff9, 0x0b97282a, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, sub, 0x6cff27fa, 0x1b0febfa, 0xae10c400, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, sub, 0xca6b8fd3, 0xca60a411, 0xfff5143e, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, sub, 0x92723142, 0xffffffe0, 0x6d8dce9e, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, sub, 0x41713b3a, 0xf7e0ec7a, 0xb66fb140, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, sub, 0xb3e7f297, 0x0c391502, 0x5851226b, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, sub, 0xb3e21667, 0x99a8cb64, 0xe5c6b4fd, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, sub, 0x237ad33e, 0xbc277f43, 0x98acac05, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, sub, 0xfff53493, 7, 0x000acb74, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, sub, 0x1ddf2b70, 0x00ef757a, 0xe3104a0a, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, sub, 0x5fb89ed2, 766, 0xa047642c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, sub, 0xffffefeb, 0xffffe934, 0xfffff949
  TEST_RR_RESULT_AFTER 257, 1, sub, 149, 1, 0xffffff6c
  TEST_RR_RESULT_AFTER 258, 2, sub, 0x245344ca, 0x4005f4f8, 0x1bb2b02e

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, sub, 0x31313370, 0x68129396, 0x36e16026
  TEST_RR_12_AFTER 260, 0, 1, sub, 0x7b6074a2, 0x00113a32, 0x84b0c590
  TEST_RR_12_AFTER 261, 0, 2, sub, 0x7bf65708, 0xd286adad, 0x569056a5
  TEST_RR_12_AFTER 262, 1, 0, sub, 0xa7e6e713, 0xa7e6e9d4, 705
  TEST_RR_12_AFTER 263, 1, 1, sub, 0x76ff1235, 0xe7ea2d4a, 0x70eb1b15
  TEST_RR_12_AFTER 264, 1, 2, sub, 0x7f166c7b, 0x5694b11d, 0xd77e44a2
  TEST_RR_12_AFTER 265, 2, 0, sub, 27, 0xffffffff, 0xffffffe4
  TEST_RR_12_AFTER 266, 2, 1, sub, 0x2e91d1f7, 0x2e920a45, 0x0000384e
  TEST_RR_12_AFTER 267, 2, 2, sub, 0x4cbacd14, 0x1cd84e7b, 0xd01d8167
  TEST_RR_21_AFTER 268, 0, 0, sub, 0x7ebb5836, 0x7ebb5831, 0xfffffffb
  TEST_RR_21_AFTER 269, 0, 1, sub, 0x5971f076, 0x596f8e1d, 0xfffd9da7
  TEST_RR_21_AFTER 270, 0, 2, sub, 0xfffec34a, 0xfffec6d3, 905
  TEST_RR_21_AFTER 271, 1, 0, sub, 0xc5556a32, 0x000029c2, 0x3aaabf90
  TEST_RR_21_AFTER 272, 1, 1, sub, 0x29784453, 43, 0xd687bbd8
  TEST_RR_21_AFTER 273, 1, 2, sub, 0x2c836806, 0x2c9181c0, 0x000e19ba
  TEST_RR_21_AFTER 274, 2, 0, sub, 0x7cf0bd82, 0xe8d0f7c4, 0x6be03a42
  TEST_RR_21_AFTER 275, 2, 1, sub, 0x21960be4, 0x21960bf0, 12
  TEST_RR_21_AFTER 276, 2, 2, sub, 0x4af96b0d, 0x49c08001, 0xfec714f4
  TEST_RR_BOTH_AFTER 277, 0, 0, sub, 0xfe6bdae1, 0x0006ca27, 0x019aef46
  TEST_RR_BOTH_AFTER 278, 0, 1, sub, 0xcbf27d08, 0x060b693b, 0x3a18ec33
  TEST_RR_BOTH_AFTER 279, 0, 2, sub, 0x0ea7c7ec, 0x316418d3, 0x22bc50e7
  TEST_RR_BOTH_AFTER 280, 1, 0, sub, 0x4c2d66f7, 0x4bfeef80, 0xffd18889
  TEST_RR_BOTH_AFTER 281, 1, 1, sub, 0xf5211989, 0xffffeed1, 0x0aded548
  TEST_RR_BOTH_AFTER 282, 2, 0, sub, 0xecda2ef1, 0xc5e217ba, 0xd907e8c9

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, sub, 0xfffff68f, 0xfffff324, 0xfffffc95
  TEST_RR_RS2_LOADED 284, 0, sub, 0xfffff68f, 0xfffff324, 0xfffffc95
  TEST_RR_BOTH_LOADED 285, 0, sub, 0, 0xfffff324
  TEST_RR_RS1_LOADED 286, 1, sub, 0x5d4f9a4b, 0x0004cb57, 0xa2b5310c
  TEST_RR_RS2_LOADED 287, 1, sub, 0x5d4f9a4b, 0x0004cb57, 0xa2b5310c
  TEST_RR_BOTH_LOADED 288, 1, sub, 0, 0x0004cb57
  TEST_RR_RS1_LOADED 289, 2, sub, 0xfd3bdcc0, 0xffffffb8, 0x02c422f8
  TEST_RR_RS2_LOADED 290, 2, sub, 0xfd3bdcc0, 0xffffffb8, 0x02c422f8
  TEST_RR_BOTH_LOADED 291, 2, sub, 0, 0xffffffb8

  // Each result is at once a source.
  TEST_RR_CHAIN 292, sub, 0xb41e790a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, sub, 0x86b52dce, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, sub, 6, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, sub, 0x3ca56919, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, sub, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, sub, 0xffffffff, 1
  TEST_RR_ZERO_RS2 298, sub, 1, 1
  TEST_RR_ZERO_RS1 299, sub, 1, 0xffffffff
  TEST_RR_ZERO_RS2 300, sub, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, sub, 0xa0000000, 0x60000000
  TEST_RR_ZERO_RS2 302, sub, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 303, sub, 0x60000000, 0xa0000000
  TEST_RR_ZERO_RS2 304, sub, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 305, sub, 0xfffffffb, 5
  TEST_RR_ZERO_RS2 306, sub, 5, 5
  TEST_RR_ZERO_RS1 307, sub, 0xfffcfdff, 0x00030201
  TEST_RR_ZERO_RS2 308, sub, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 309, sub, 0, 0
  TEST_RR_ZERO_RS2 310, sub, 0, 0
  TEST_RR_ZERO_BOTH 311, sub, 0
  TEST_RR_ZERO_RD 312, sub, 0x0000cbad, 0x133103fd
  TEST_RR_ZERO_RD 313, sub, 0x67037e85, 0x1f0cc539
  TEST_RR_ZERO_RD 314, sub, 0xffffffff, 0x0322835d

TEST_END
