// max: 376 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, max, 0, 0, 0
  TEST_RR 3, max, 1, 0, 1
  TEST_RR 4, max, 2, 0, 2
  TEST_RR 5, max, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, max, 0, 0, 0x80000000
  TEST_RR 7, max, 0, 0, 0x80000001
  TEST_RR 8, max, 0, 0, 0xffff8000
  TEST_RR 9, max, 0, 0, 0xffffffff
  TEST_RR 10, max, 1, 1, 0
  TEST_RR 11, max, 1, 1, 1
  TEST_RR 12, max, 2, 1, 2
  TEST_RR 13, max, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, max, 1, 1, 0x80000000
  TEST_RR 15, max, 1, 1, 0x80000001
  TEST_RR 16, max, 1, 1, 0xffff8000
  TEST_RR 17, max, 1, 1, 0xffffffff
  TEST_RR 18, max, 2, 2, 0
  TEST_RR 19, max, 2, 2, 1
  TEST_RR 20, max, 2, 2, 2
  TEST_RR 21, max, 0x7fffffff, 2, 0x7fffffff
  TEST_RR 22, max, 2, 2, 0x80000000
  TEST_RR 23, max, 2, 2, 0x80000001
  TEST_RR 24, max, 2, 2, 0xffff8000
  TEST_RR 25, max, 2, 2, 0xffffffff
  TEST_RR 26, max, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, max, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, max, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, max, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, max, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, max, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, max, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, max, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, max, 0, 0x80000000, 0
  TEST_RR 35, max, 1, 0x80000000, 1
  TEST_RR 36, max, 2, 0x80000000, 2
  TEST_RR 37, max, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, max, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, max, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, max, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, max, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, max, 0, 0x80000001, 0
  TEST_RR 43, max, 1, 0x80000001, 1
  TEST_RR 44, max, 2, 0x80000001, 2
  TEST_RR 45, max, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, max, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, max, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, max, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, max, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, max, 0, 0xffff8000, 0
  TEST_RR 51, max, 1, 0xffff8000, 1
  TEST_RR 52, max, 2, 0xffff8000, 2
  TEST_RR 53, max, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, max, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, max, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, max, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, max, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, max, 0, 0xffffffff, 0
  TEST_RR 59, max, 1, 0xffffffff, 1
  TEST_RR 60, max, 2, 0xffffffff, 2
  TEST_RR 61, max, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, max, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, max, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, max, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, max, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, max, 10, 10, 0xffffffe3
  TEST_RR 67, max, 11, 11, 0xffffffe3
  TEST_RR 68, max, 0x0aa4ce45, 0x89ce44e5, 0x0aa4ce45
  TEST_RR 69, max, 0x0aa4ce44, 0x89ce44e5, 0x0aa4ce44
  TEST_RR 70, max, 0xfffff9c5, 0xfffff9c5, 0xfffc86a3
  TEST_RR 71, max, 0xfffff9c7, 0xfffff9c7, 0xfffc86a3
  TEST_RR 72, max, 0x0013bb33, 38, 0x0013bb33
  TEST_RR 73, max, 0x0013bb31, 38, 0x0013bb31
  TEST_RR 74, max, 0x122182cb, 0x122182cb, 0x0003b117
  TEST_RR 75, max, 0x122182cf, 0x122182cf, 0x0003b117
  TEST_RR 76, max, 0x3d69b880, 0x875b745f, 0x3d69b880
  TEST_RR 77, max, 0x3d69b884, 0x875b745f, 0x3d69b884
  TEST_RR 78, max, 72, 72, 0xfafa7917
  TEST_RR 79, max, 64, 64, 0xfafa7917
  TEST_RR 80, max, 0x001483cb, 0x923d0519, 0x001483cb
  TEST_RR 81, max, 0x001483c3, 0x923d0519, 0x001483c3
  TEST_RR 82, max, 0xf1d9fa85, 0xf1d9fa85, 0xca330015
  TEST_RR 83, max, 0xf1d9fa95, 0xf1d9fa95, 0xca330015
  TEST_RR 84, max, 0x51fca90b, 0x938aeecb, 0x51fca90b
  TEST_RR 85, max, 0x51fca91b, 0x938aeecb, 0x51fca91b
  TEST_RR 86, max, 0x00035bc3, 0x00035bc3, 0xff1e373b
  TEST_RR 87, max, 0x00035be3, 0x00035be3, 0xff1e373b
  TEST_RR 88, max, 0x7fce4f30, 0x209fc22a, 0x7fce4f30
  TEST_RR 89, max, 0x7fce4f10, 0x209fc22a, 0x7fce4f10
  TEST_RR 90, max, 0xf800f44b, 0xf800f44b, 0x808c7fdf
  TEST_RR 91, max, 0xf800f40b, 0xf800f40b, 0x808c7fdf
  TEST_RR 92, max, 1992, 489, 1992
  TEST_RR 93, max, 1928, 489, 1928
  TEST_RR 94, max, 0x662c7c8c, 0x662c7c8c, 0x07e2f969
  TEST_RR 95, max, 0x662c7c0c, 0x662c7c0c, 0x07e2f969
  TEST_RR 96, max, 0x1497b38f, 0x000078f0, 0x1497b38f
  TEST_RR 97, max, 0x1497b30f, 0x000078f0, 0x1497b30f
  TEST_RR 98, max, 0x013eff9e, 0x013eff9e, 0xffe3b42e
  TEST_RR 99, max, 0x013efe9e, 0x013efe9e, 0xffe3b42e
  TEST_RR 100, max, 0x027ca09d, 0xc11f8f6e, 0x027ca09d
  TEST_RR 101, max, 0x027ca19d, 0xc11f8f6e, 0x027ca19d
  TEST_RR 102, max, 0x60db6350, 0x60db6350, 0xf1104d54
  TEST_RR 103, max, 0x60db6150, 0x60db6150, 0xf1104d54
  TEST_RR 104, max, 0, 0xfffffffd, 0
  TEST_RR 105, max, 512, 0xfffffffd, 512
  TEST_RR 106, max, 139, 139, 0xffff875a
  TEST_RR 107, max, 1163, 1163, 0xffff875a
  TEST_RR 108, max, 0x00110c78, 0xffffff45, 0x00110c78
  TEST_RR 109, max, 0x00110878, 0xffffff45, 0x00110878
  TEST_RR 110, max, 0x003ccfce, 0x003ccfce, 0xae32e354
  TEST_RR 111, max, 0x003cc7ce, 0x003cc7ce, 0xae32e354
  TEST_RR 112, max, 0x7eb61fc1, 2612, 0x7eb61fc1
  TEST_RR 113, max, 0x7eb617c1, 2612, 0x7eb617c1
  TEST_RR 114, max, 0x6904a7c3, 0x6904a7c3, 0x842909e8
  TEST_RR 115, max, 0x6904b7c3, 0x6904b7c3, 0x842909e8
  TEST_RR 116, max, 0xea0cfcdd, 0xbd9ff6f5, 0xea0cfcdd
  TEST_RR 117, max, 0xea0cecdd, 0xbd9ff6f5, 0xea0cecdd
  TEST_RR 118, max, 0x5919d14d, 0x5919d14d, 0xb58479c6
  TEST_RR 119, max, 0x5919f14d, 0x5919f14d, 0xb58479c6
  TEST_RR 120, max, 0x35a3fff5, 0xc6f1e92a, 0x35a3fff5
  TEST_RR 121, max, 0x35a3dff5, 0xc6f1e92a, 0x35a3dff5
  TEST_RR 122, max, 0x4d4ab18d, 0x4d4ab18d, 0xffb787c8
  TEST_RR 123, max, 0x4d4af18d, 0x4d4af18d, 0xffb787c8
  TEST_RR 124, max, 0x0194d39a, 0xdc9d7486, 0x0194d39a
  TEST_RR 125, max, 0x0194939a, 0xdc9d7486, 0x0194939a
  TEST_RR 126, max, 0xffe04547, 0xffe04547, 0xf0980b55
  TEST_RR 127, max, 0xffe0c547, 0xffe0c547, 0xf0980b55
  TEST_RR 128, max, 0x1cec8794, 0xfd33ea0d, 0x1cec8794
  TEST_RR 129, max, 0x1cec0794, 0xfd33ea0d, 0x1cec0794
  TEST_RR 130, max, 0x4b833424, 0x4b833424, 0xffffed86
  TEST_RR 131, max, 0x4b823424, 0x4b823424, 0xffffed86
  TEST_RR 132, max, 0x0001703f, 0xcbb9278b, 0x0001703f
  TEST_RR 133, max, 0x0000703f, 0xcbb9278b, 0x0000703f
  TEST_RR 134, max, 0x2d80f890, 0x2d80f890, 0x01ae9ec9
  TEST_RR 135, max, 0x2d82f890, 0x2d82f890, 0x01ae9ec9
  TEST_RR 136, max, 0x5a7a25ee, 0x008bb71a, 0x5a7a25ee
  TEST_RR 137, max, 0x5a7825ee, 0x008bb71a, 0x5a7825ee
  TEST_RR 138, max, 0x3695df5c, 0x3695df5c, 0xfffffffe
  TEST_RR 139, max, 0x3691df5c, 0x3691df5c, 0xfffffffe
  TEST_RR 140, max, 0x68ca4257, 0x00061e38, 0x68ca4257
  TEST_RR 141, max, 0x68ce4257, 0x00061e38, 0x68ce4257
  TEST_RR 142, max, 2921, 2921, 0xccddd329
  TEST_RR 143, max, 0x00080b69, 0x00080b69, 0xccddd329
  TEST_RR 144, max, 0x08a2dc02, 0xffffec44, 0x08a2dc02
  TEST_RR 145, max, 0x08aadc02, 0xffffec44, 0x08aadc02
  TEST_RR 146, max, 0xfffffb77, 0xfffffb77, 0x9534b89d
  TEST_RR 147, max, 0xffeffb77, 0xffeffb77, 0x9534b89d
  TEST_RR 148, max, 0xfffc96f6, 0xbd39c7ea, 0xfffc96f6
  TEST_RR 149, max, 0xffec96f6, 0xbd39c7ea, 0xffec96f6
  TEST_RR 150, max, 0x722ea748, 0x722ea748, 0x959b6fbf
  TEST_RR 151, max, 0x720ea748, 0x720ea748, 0x959b6fbf
  TEST_RR 152, max, 0x001781ad, 0xffffcf99, 0x001781ad
  TEST_RR 153, max, 0x003781ad, 0xffffcf99, 0x003781ad
  TEST_RR 154, max, 0xecd42a27, 0xecd42a27, 0xb34e366d
  TEST_RR 155, max, 0xec942a27, 0xec942a27, 0xb34e366d
  TEST_RR 156, max, 0xfd3f1928, 0x85a2b5a8, 0xfd3f1928
  TEST_RR 157, max, 0xfd7f1928, 0x85a2b5a8, 0xfd7f1928
  TEST_RR 158, max, 0x0f667480, 0x0f667480, 17
  TEST_RR 159, max, 0x0fe67480, 0x0fe67480, 17
  TEST_RR 160, max, 0xfffffffe, 0x9985e807, 0xfffffffe
  TEST_RR 161, max, 0xff7ffffe, 0x9985e807, 0xff7ffffe
  TEST_RR 162, max, 0x2c39ff2b, 0x2c39ff2b, 0xfffffff1
  TEST_RR 163, max, 0x2d39ff2b, 0x2d39ff2b, 0xfffffff1
  TEST_RR 164, max, 0x4486d8cd, 0xfffffece, 0x4486d8cd
  TEST_RR 165, max, 0x4586d8cd, 0xfffffece, 0x4586d8cd
  TEST_RR 166, max, 0x630eedd7, 0x630eedd7, 0x94ea5827
  TEST_RR 167, max, 0x610eedd7, 0x610eedd7, 0x94ea5827
  TEST_RR 168, max, 0x754d6a17, 0xfffffffc, 0x754d6a17
  TEST_RR 169, max, 0x774d6a17, 0xfffffffc, 0x774d6a17
  TEST_RR 170, max, 0x5dd443de, 0x5dd443de, 0x00001ecf
  TEST_RR 171, max, 0x59d443de, 0x59d443de, 0x00001ecf
  TEST_RR 172, max, 1, 0xfffffeb6, 1
  TEST_RR 173, max, 0x04000001, 0xfffffeb6, 0x04000001
  TEST_RR 174, max, 0x000039dd, 0x000039dd, 0x8670e476
  TEST_RR 175, max, 0x080039dd, 0x080039dd, 0x8670e476
  TEST_RR 176, max, 0x6c5eb68f, 0x3caa235f, 0x6c5eb68f
  TEST_RR 177, max, 0x645eb68f, 0x3caa235f, 0x645eb68f
  TEST_RR 178, max, 0x000101ba, 0x000101ba, 0x86c267a1
  TEST_RR 179, max, 0x100101ba, 0x100101ba, 0x86c267a1
  TEST_RR 180, max, 0x43ef4949, 0x00018a59, 0x43ef4949
  TEST_RR 181, max, 0x53ef4949, 0x00018a59, 0x53ef4949
  TEST_RR 182, max, 0x681f67a7, 0x681f67a7, 0x00041f74
  TEST_RR 183, max, 0x481f67a7, 0x481f67a7, 0x00041f74
  TEST_RR 184, max, 0x001c8f22, 259, 0x001c8f22
  TEST_RR 185, max, 0x201c8f22, 259, 0x201c8f22
  TEST_RR 186, max, 0x5baa2cc9, 0x5baa2cc9, 0xcbe0deaa
  TEST_RR 187, max, 0x1baa2cc9, 0x1baa2cc9, 0xcbe0deaa
  TEST_RR 188, max, 0x43e0b1ed, 0x24855337, 0x43e0b1ed
  TEST_RR 189, max, 0x24855337, 0x24855337, 0x03e0b1ed
  TEST_RR 190, max, 0x666f6a19, 0x666f6a19, 643
  TEST_RR 191, max, 643, 0xe66f6a19, 643
  TEST_RR 192, max, 0xfffffcdb, 0xd1b084f2, 0xfffffcdb
  TEST_RR 193, max, 0x7ffffcdb, 0xd1b084f2, 0x7ffffcdb

  // Noise.
  TEST_RR 194, max, 0xe5523437, 0xe5523437, 0x8ec6f141
  TEST_RR 195, max, 0xe15f0a46, 0xe15f0a46, 0xaabd2626
  TEST_RR 196, max, 0x3c3381fa, 0x3c3381fa, 0x2dcbf60f
  TEST_RR 197, max, 0x1ed664cb, 0x1ed664cb, 0xefa153ed
  TEST_RR 198, max, 0x6a0c9505, 0x6a0c9505, 0xf1de2168
  TEST_RR 199, max, 0x505961c0, 0x8cb1e990, 0x505961c0
  TEST_RR 200, max, 0x5e2f31a5, 0xaf857b63, 0x5e2f31a5
  TEST_RR 201, max, 0x1329cdf2, 0x020503f7, 0x1329cdf2
  TEST_RR 202, max, 0x6661d274, 0x6661d274, 0x9c0c5321
  TEST_RR 203, max, 0x6cbb8618, 0x6cbb8618, 0x3880ca7f
  TEST_RR 204, max, 0x4edfae4d, 0x4edfae4d, 0xd0ff8730
  TEST_RR 205, max, 0x5e90ab53, 0x5e90ab53, 0xd8bc7b71
  TEST_RR 206, max, 0x4e3758d1, 0x4e3758d1, 0xda1b6d98
  TEST_RR 207, max, 0x5c806963, 0x5c806963, 0x8f9baedb
  TEST_RR 208, max, 0x9386d85c, 0x83bf4eef, 0x9386d85c
  TEST_RR 209, max, 0x09b4139d, 0x09b4139d, 0xdf276e2c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, max, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, max, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, max, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 213, max, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, max, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, max, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, max, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, max, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, max, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, max, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, max, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, max, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, max, 7, 7, 3
  TEST_RR_RD_IS_RS2 223, max, 7, 7, 3
  TEST_RR_SAME_SOURCES 224, max, 7, 7
  TEST_RR_ALL_SAME 225, max, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, max, 0x00e3e6b5, 0x00e3e6b5, 0xfff62238, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, max, 0x000595b7, 0xfffffff0, 0x000595b7, x1, x13, x19, x7
  TEST_RR_REGISTERS 228, max, 0x227f70e8, 0x227f70e8, 0xfffffffd, x2, x14, x20, x7
  TEST_RR_REGISTERS 229, max, 0xfffb2506, 0xe32e2f84, 0xfffb2506, x2, x14, x20, x7
  TEST_RR_REGISTERS 230, max, 0x0c9e175b, 0x0c9e175b, 0x02253d19, x4, x15, x21, x7
  TEST_RR_REGISTERS 231, max, 0x000018a6, 0xfffff244, 0x000018a6, x4, x15, x21, x7
  TEST_RR_REGISTERS 232, max, 0x5fdd147a, 0x5fdd147a, 231, x5, x16, x22, x7
  TEST_RR_REGISTERS 233, max, 0xff781fb3, 0xd7df6508, 0xff781fb3, x5, x16, x22, x7
  TEST_RR_REGISTERS 234, max, 0x7d3d52d9, 0x7d3d52d9, 0x4f4168d8, x6, x17, x23, x7
  TEST_RR_REGISTERS 235, max, 0xfffa17fe, 0xa343dd01, 0xfffa17fe, x6, x17, x23, x7
  TEST_RR_REGISTERS 236, max, 0x73e0273e, 0x73e0273e, 0x525185ba, x7, x18, x24, x5
  TEST_RR_REGISTERS 237, max, 0x00003b88, 0xfffffffd, 0x00003b88, x7, x18, x24, x5
  TEST_RR_REGISTERS 238, max, 0xfffe0c48, 0xfffe0c48, 0xfe571ab4, x8, x19, x25, x7
  TEST_RR_REGISTERS 239, max, 0xffffef7c, 0xf62c0928, 0xffffef7c, x8, x19, x25, x7
  TEST_RR_REGISTERS 240, max, 0x4e489110, 0x4e489110, 0xbbb81cb5, x9, x20, x26, x7
  TEST_RR_REGISTERS 241, max, 0x7f07c486, 0x008adc46, 0x7f07c486, x9, x20, x26, x7
  TEST_RR_REGISTERS 242, max, 0x000042b6, 0x000042b6, 0xfffffa7c, x10, x21, x27, x7
  TEST_RR_REGISTERS 243, max, 0x14d04e42, 0xb3672caa, 0x14d04e42, x10, x21, x27, x7
  TEST_RR_REGISTERS 244, max, 0xff0ff1a5, 0xff0ff1a5, 0xd410a5a7, x11, x22, x28, x7
  TEST_RR_REGISTERS 245, max, 0x2fb9a93e, 0xe2f673c5, 0x2fb9a93e, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, max, 0x5294cf11, 0x5294cf11, 0xc8bb9de7, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, max, 0xf282b646, 0xdef8dc21, 0xf282b646, x12, x23, x29, x7
  TEST_RR_REGISTERS 248, max, 0x7f3b1fb3, 0x7f3b1fb3, 0xffffff89, x13, x24, x30, x7
  TEST_RR_REGISTERS 249, max, 0x03a4fa36, 0xff9e90eb, 0x03a4fa36, x13, x24, x30, x7
  TEST_RR_REGISTERS 250, max, 0x00cc05a2, 0x00cc05a2, 0xf977a5c8, x14, x25, x31, x7
  TEST_RR_REGISTERS 251, max, 2598, 0xfed2d6dc, 2598, x14, x25, x31, x7
  TEST_RR_REGISTERS 252, max, 0x222565f8, 0x222565f8, 0x837a0507, x15, x26, x1, x7
  TEST_RR_REGISTERS 253, max, 0xe37342ad, 0x84cb0abe, 0xe37342ad, x15, x26, x1, x7
  TEST_RR_REGISTERS 254, max, 0x6aabba18, 0x6aabba18, 0x08fe7eb0, x16, x27, x2, x7
  TEST_RR_REGISTERS 255, max, 0x333c30d9, 0xf1de03d6, 0x333c30d9, x16, x27, x2, x7
  TEST_RR_REGISTERS 256, max, 0xfff4a6db, 0xfff4a6db, 0x9011b5d3, x17, x28, x4, x7
  TEST_RR_REGISTERS 257, max, 0x30dc8daf, 0xfffffff0, 0x30dc8daf, x17, x28, x4, x7
  TEST_RR_REGISTERS 258, max, 0xb3608d15, 0xb3608d15, 0x9fd40547, x18, x29, x5, x7
  TEST_RR_REGISTERS 259, max, 0xeebe6f5a, 0xd1cd9f4f, 0xeebe6f5a, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, max, 0x7fd3ca21, 0x7fd3ca21, 0x3240fafd, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, max, 0xfffffffe, 0xfffe3a2a, 0xfffffffe, x19, x30, x6, x7
  TEST_RR_REGISTERS 262, max, 0xda918582, 0xda918582, 0xbf381907, x20, x31, x7, x5
  TEST_RR_REGISTERS 263, max, 0x0020be1d, 0xff9a5952, 0x0020be1d, x20, x31, x7, x5
  TEST_RR_REGISTERS 264, max, 0x5a21d794, 0x5a21d794, 0x344ca19f, x21, x1, x8, x7
  TEST_RR_REGISTERS 265, max, 0x77b64707, 0xc9b2bbdc, 0x77b64707, x21, x1, x8, x7
  TEST_RR_REGISTERS 266, max, 0x45b7bf6e, 0x45b7bf6e, 0xf2ab91a4, x22, x2, x9, x7
  TEST_RR_REGISTERS 267, max, 0x74a41581, 0x001f93f8, 0x74a41581, x22, x2, x9, x7
  TEST_RR_REGISTERS 268, max, 0x00dd21e2, 0x00dd21e2, 9, x23, x4, x10, x7
  TEST_RR_REGISTERS 269, max, 0x0e83a5aa, 0xb8027a63, 0x0e83a5aa, x23, x4, x10, x7
  TEST_RR_REGISTERS 270, max, 0x47cb21cb, 0x47cb21cb, 0xff540494, x24, x5, x11, x7
  TEST_RR_REGISTERS 271, max, 0x373132ac, 0xab3c9539, 0x373132ac, x24, x5, x11, x7
  TEST_RR_REGISTERS 272, max, 0x00137695, 0x00137695, 0x0007b55c, x25, x6, x12, x7
  TEST_RR_REGISTERS 273, max, 0x60dbedf6, 0xe2ec308a, 0x60dbedf6, x25, x6, x12, x7
  TEST_RR_REGISTERS 274, max, 0x0001ac18, 0x0001ac18, 25, x26, x7, x13, x5
  TEST_RR_REGISTERS 275, max, 0x6b117960, 0xa76383cb, 0x6b117960, x26, x7, x13, x5
  TEST_RR_REGISTERS 276, max, 0x404b06a8, 0x404b06a8, 0xd23aff5b, x27, x8, x14, x7
  TEST_RR_REGISTERS 277, max, 0x5eccbc94, 0x8bdcb07b, 0x5eccbc94, x27, x8, x14, x7
  TEST_RR_REGISTERS 278, max, 0x6f082c7f, 0x6f082c7f, 0xfffff649, x28, x9, x15, x7
  TEST_RR_REGISTERS 279, max, 0x69e61b26, 0xfff9c82f, 0x69e61b26, x28, x9, x15, x7
  TEST_RR_REGISTERS 280, max, 0x0001b560, 0x0001b560, 783, x29, x10, x16, x7
  TEST_RR_REGISTERS 281, max, 0xfff00328, 0xf9d403bf, 0xfff00328, x29, x10, x16, x7
  TEST_RR_REGISTERS 282, max, 0xfffffff1, 0xfffffff1, 0xf0785a82, x30, x11, x17, x7
  TEST_RR_REGISTERS 283, max, 0xff9cb6d1, 0xb752a9fe, 0xff9cb6d1, x30, x11, x17, x7
  TEST_RR_REGISTERS 284, max, 0x5f884dd6, 0x5f884dd6, 0xd254e738, x31, x12, x18, x7
  TEST_RR_REGISTERS 285, max, 0x77f9bcb0, 0x14a56b7e, 0x77f9bcb0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, max, 0x4dc3cf7e, 0x8d3d7031, 0x4dc3cf7e
  TEST_RR_RESULT_AFTER 287, 1, max, 0x279b7cca, 0x279b7cca, 0xfffff667
  TEST_RR_RESULT_AFTER 288, 2, max, 0x5c903d30, 0x5c903d30, 0xab615ed7

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, max, 7, 7, 3
  TEST_RR_12_AFTER 290, 0, 0, max, 0xdf09c77e, 0xd060ca7f, 0xdf09c77e
  TEST_RR_12_AFTER 291, 0, 1, max, 15, 15, 0xfffab45b
  TEST_RR_12_AFTER 292, 0, 1, max, 0xffffffe5, 0xffffffd7, 0xffffffe5
  TEST_RR_12_AFTER 293, 0, 2, max, 103, 103, 0xe72e38d8
  TEST_RR_12_AFTER 294, 0, 2, max, 0xfffffffe, 0xffffffea, 0xfffffffe
  TEST_RR_12_AFTER 295, 1, 0, max, 0x5a4fdb1e, 0x5a4fdb1e, 0x0019f1da
  TEST_RR_12_AFTER 296, 1, 0, max, 6, 0xc7d03aa3, 6
  TEST_RR_12_AFTER 297, 1, 1, max, 0x01209d74, 0x01209d74, 0xcac70e13
  TEST_RR_12_AFTER 298, 1, 1, max, 0x02f5870d, 0xfffb1fae, 0x02f5870d
  TEST_RR_12_AFTER 299, 1, 2, max, 0x6feaa7eb, 0x6feaa7eb, 1187
  TEST_RR_12_AFTER 300, 1, 2, max, 0x0f58f4fe, 0x001f3230, 0x0f58f4fe
  TEST_RR_12_AFTER 301, 2, 0, max, 0x0000718d, 0x0000718d, 0xfe79cd2f
  TEST_RR_12_AFTER 302, 2, 0, max, 0xffcbef29, 0xca25f512, 0xffcbef29
  TEST_RR_12_AFTER 303, 2, 1, max, 0x57edf1cc, 0x57edf1cc, 0xfc4a9085
  TEST_RR_12_AFTER 304, 2, 1, max, 0x79452e90, 0x2aec8c60, 0x79452e90
  TEST_RR_12_AFTER 305, 2, 2, max, 0xd4b26207, 0xd4b26207, 0xc56d5e1c
  TEST_RR_12_AFTER 306, 2, 2, max, 0x0036f550, 0xff1e15b6, 0x0036f550
  TEST_RR_21_AFTER 307, 0, 0, max, 1, 1, 0xfffffffe
  TEST_RR_21_AFTER 308, 0, 0, max, 0x5e54e100, 0xfe7cfc38, 0x5e54e100
  TEST_RR_21_AFTER 309, 0, 1, max, 462, 462, 0xfffffffe
  TEST_RR_21_AFTER 310, 0, 1, max, 0x42087ac1, 0x0030a056, 0x42087ac1
  TEST_RR_21_AFTER 311, 0, 2, max, 0x0a735fc5, 0x0a735fc5, 0xffffffbb
  TEST_RR_21_AFTER 312, 0, 2, max, 0x0af17919, 0xfffef941, 0x0af17919
  TEST_RR_21_AFTER 313, 1, 0, max, 0x46a8d415, 0x46a8d415, 0xed0e43b4
  TEST_RR_21_AFTER 314, 1, 0, max, 0x3d0b7b07, 0x00a31627, 0x3d0b7b07
  TEST_RR_21_AFTER 315, 1, 1, max, 0x0760a6da, 0x0760a6da, 0x0024dede
  TEST_RR_21_AFTER 316, 1, 1, max, 0x72f44ff2, 0xe30b22ad, 0x72f44ff2
  TEST_RR_21_AFTER 317, 1, 2, max, 734, 734, 0xcaa8547b
  TEST_RR_21_AFTER 318, 1, 2, max, 0x456b39b8, 0xff215654, 0x456b39b8
  TEST_RR_21_AFTER 319, 2, 0, max, 0x01bed4fc, 0x01bed4fc, 0xa67d93cd
  TEST_RR_21_AFTER 320, 2, 0, max, 0xffffff11, 0xf4abab87, 0xffffff11
  TEST_RR_21_AFTER 321, 2, 1, max, 0xffffffce, 0xffffffce, 0xd6342540
  TEST_RR_21_AFTER 322, 2, 1, max, 0x675c7ad4, 0x0afd8fdc, 0x675c7ad4
  TEST_RR_21_AFTER 323, 2, 2, max, 0x70adb3cd, 0x70adb3cd, 94
  TEST_RR_21_AFTER 324, 2, 2, max, 0x582765d4, 0x48d75d9e, 0x582765d4
  TEST_RR_BOTH_AFTER 325, 0, 0, max, 0x7e6c1c30, 0x7e6c1c30, 0xe2ebed81
  TEST_RR_BOTH_AFTER 326, 0, 0, max, 0x02c96f4f, 0xd869a40c, 0x02c96f4f
  TEST_RR_BOTH_AFTER 327, 0, 1, max, 0xfff8936c, 0xfff8936c, 0xf9d20691
  TEST_RR_BOTH_AFTER 328, 0, 1, max, 0x2ac12f7d, 0xfe78c937, 0x2ac12f7d
  TEST_RR_BOTH_AFTER 329, 0, 2, max, 0xfffffd65, 0xfffffd65, 0xaaa4cdfe
  TEST_RR_BOTH_AFTER 330, 0, 2, max, 0x0a5a12ab, 2399, 0x0a5a12ab
  TEST_RR_BOTH_AFTER 331, 1, 0, max, 0x2408df67, 0x2408df67, 0x1fcf8aec
  TEST_RR_BOTH_AFTER 332, 1, 0, max, 0x012c972a, 0x001a9c26, 0x012c972a
  TEST_RR_BOTH_AFTER 333, 1, 1, max, 5, 5, 0x8f8b7f13
  TEST_RR_BOTH_AFTER 334, 1, 1, max, 0xf7b70d0a, 0x96f1c14e, 0xf7b70d0a
  TEST_RR_BOTH_AFTER 335, 2, 0, max, 0x1a68512a, 0x1a68512a, 0
  TEST_RR_BOTH_AFTER 336, 2, 0, max, 0xfffffffd, 0x82758bc4, 0xfffffffd

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 337, 0, max, 0x97a237d4, 0x97a237d4, 0x80e331af
  TEST_RR_RS2_LOADED 338, 0, max, 0x97a237d4, 0x97a237d4, 0x80e331af
  TEST_RR_BOTH_LOADED 339, 0, max, 0x97a237d4, 0x97a237d4
  TEST_RR_RS1_LOADED 340, 0, max, 0x77b55df2, 0x0004d93e, 0x77b55df2
  TEST_RR_RS2_LOADED 341, 0, max, 0x77b55df2, 0x0004d93e, 0x77b55df2
  TEST_RR_BOTH_LOADED 342, 0, max, 0x0004d93e, 0x0004d93e
  TEST_RR_RS1_LOADED 343, 1, max, 0x05df5d29, 0x05df5d29, 0xebc66b90
  TEST_RR_RS2_LOADED 344, 1, max, 0x05df5d29, 0x05df5d29, 0xebc66b90
  TEST_RR_BOTH_LOADED 345, 1, max, 0x05df5d29, 0x05df5d29
  TEST_RR_RS1_LOADED 346, 1, max, 0x34a331da, 0xcc978436, 0x34a331da
  TEST_RR_RS2_LOADED 347, 1, max, 0x34a331da, 0xcc978436, 0x34a331da
  TEST_RR_BOTH_LOADED 348, 1, max, 0xcc978436, 0xcc978436
  TEST_RR_RS1_LOADED 349, 2, max, 0x001a6ea2, 0x001a6ea2, 0xfffffffa
  TEST_RR_RS2_LOADED 350, 2, max, 0x001a6ea2, 0x001a6ea2, 0xfffffffa
  TEST_RR_BOTH_LOADED 351, 2, max, 0x001a6ea2, 0x001a6ea2
  TEST_RR_RS1_LOADED 352, 2, max, 0xde2c392d, 0x9c382717, 0xde2c392d
  TEST_RR_RS2_LOADED 353, 2, max, 0xde2c392d, 0x9c382717, 0xde2c392d
  TEST_RR_BOTH_LOADED 354, 2, max, 0x9c382717, 0x9c382717

  // Each result is at once a source.
  TEST_RR_CHAIN 355, max, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 356, max, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 357, max, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 358, max, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 359, max, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 360, max, 1, 1
  TEST_RR_ZERO_RS2 361, max, 1, 1
  TEST_RR_ZERO_RS1 362, max, 0, 0xffffffff
  TEST_RR_ZERO_RS2 363, max, 0, 0xffffffff
  TEST_RR_ZERO_RS1 364, max, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 365, max, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 366, max, 0, 0xa0000000
  TEST_RR_ZERO_RS2 367, max, 0, 0xa0000000
  TEST_RR_ZERO_RS1 368, max, 5, 5
  TEST_RR_ZERO_RS2 369, max, 5, 5
  TEST_RR_ZERO_RS1 370, max, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 371, max, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 372, max, 0, 0
  TEST_RR_ZERO_RS2 373, max, 0, 0
  TEST_RR_ZERO_BOTH 374, max, 0
  TEST_RR_ZERO_RD 375, max, 0x00acf1e8, 0x0000a6f4
  TEST_RR_ZERO_RD 376, max, 0x0155b086, 0xfffffff8
  TEST_RR_ZERO_RD 377, max, 0xc87fc4d8, 0x576b67c7

TEST_END
