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
  TEST_RR_REGISTERS 226, max, 0x27a89565, 0x27a89565, 0x00001601, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, max, 0x16eb2293, 0xfff62238, 0x16eb2293, x1, x13, x19, x7
  TEST_RR_REGISTERS 228, max, 0x5462cbac, 0x5462cbac, 0xeee9af03, x2, x14, x20, x7
  TEST_RR_REGISTERS 229, max, 0x570c322d, 1, 0x570c322d, x2, x14, x20, x7
  TEST_RR_REGISTERS 230, max, 1, 1, 0, x4, x15, x21, x7
  TEST_RR_REGISTERS 231, max, 12, 0xc1130341, 12, x4, x15, x21, x7
  TEST_RR_REGISTERS 232, max, 1, 1, 0, x5, x16, x22, x7
  TEST_RR_REGISTERS 233, max, 0x00071281, 0xfffffde1, 0x00071281, x5, x16, x22, x7
  TEST_RR_REGISTERS 234, max, 0x5612cae8, 0x5612cae8, 0, x6, x17, x23, x7
  TEST_RR_REGISTERS 235, max, 0x68500a04, 0xff0bdfad, 0x68500a04, x6, x17, x23, x7
  TEST_RR_REGISTERS 236, max, 0xfffd0a74, 0xfffd0a74, 0xfed5a853, x7, x18, x24, x5
  TEST_RR_REGISTERS 237, max, 0xe6b7b824, 0xdbaeda92, 0xe6b7b824, x7, x18, x24, x5
  TEST_RR_REGISTERS 238, max, 0xd9e46302, 0xd9e46302, 0xd2655feb, x8, x19, x25, x7
  TEST_RR_REGISTERS 239, max, 0x52b4a7c8, 0xffffffe1, 0x52b4a7c8, x8, x19, x25, x7
  TEST_RR_REGISTERS 240, max, 0x1c2b7874, 0x1c2b7874, 0xfe8e774a, x9, x20, x26, x7
  TEST_RR_REGISTERS 241, max, 0xeeb3b233, 0xaa8e88df, 0xeeb3b233, x9, x20, x26, x7
  TEST_RR_REGISTERS 242, max, 0x70e32700, 0x70e32700, 0x1d88bfd8, x10, x21, x27, x7
  TEST_RR_REGISTERS 243, max, 0x422b181b, 0x017f4a28, 0x422b181b, x10, x21, x27, x7
  TEST_RR_REGISTERS 244, max, 0x09124537, 0x09124537, 0, x11, x22, x28, x7
  TEST_RR_REGISTERS 245, max, 0xd6bc4444, 0x9c7d57cd, 0xd6bc4444, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, max, 0x7c7f3931, 0x7c7f3931, 0, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, max, 0xfff987f9, 0xbc445e83, 0xfff987f9, x12, x23, x29, x7
  TEST_RR_REGISTERS 248, max, 0x00192419, 0x00192419, 0xffff5eb8, x13, x24, x30, x7
  TEST_RR_REGISTERS 249, max, 0x36c6657d, 0x00627941, 0x36c6657d, x13, x24, x30, x7
  TEST_RR_REGISTERS 250, max, 0xfff7c5c7, 0xfff7c5c7, 0xd628d6e6, x14, x25, x31, x7
  TEST_RR_REGISTERS 251, max, 0x00384238, 0x89285c85, 0x00384238, x14, x25, x31, x7
  TEST_RR_REGISTERS 252, max, 0x0ae9b968, 0x0ae9b968, 0xffffffa1, x15, x26, x1, x7
  TEST_RR_REGISTERS 253, max, 0x55be1ed7, 0x1be707b2, 0x55be1ed7, x15, x26, x1, x7
  TEST_RR_REGISTERS 254, max, 0x0001ac18, 0x0001ac18, 0, x16, x27, x2, x7
  TEST_RR_REGISTERS 255, max, 0x460f525f, 0x1a4b16f7, 0x460f525f, x16, x27, x2, x7
  TEST_RR_REGISTERS 256, max, 0x6e6cc04e, 0x6e6cc04e, 0x08a1e604, x17, x28, x4, x7
  TEST_RR_REGISTERS 257, max, 0x0003a08a, 11, 0x0003a08a, x17, x28, x4, x7
  TEST_RR_REGISTERS 258, max, 0xfffffe2f, 0xfffffe2f, 0xf33164e7, x18, x29, x5, x7
  TEST_RR_REGISTERS 259, max, 0xffaaec28, 0x8ae6586a, 0xffaaec28, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, max, 0x000a7bb8, 0x000a7bb8, 0, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, max, 0xfff16bfe, 0xfeade8d6, 0xfff16bfe, x19, x30, x6, x7
  TEST_RR_REGISTERS 262, max, 0x0000444a, 0x0000444a, 0, x20, x31, x7, x5
  TEST_RR_REGISTERS 263, max, 0xffffd84d, 0x97fb840a, 0xffffd84d, x20, x31, x7, x5
  TEST_RR_REGISTERS 264, max, 0x31bdc892, 0x31bdc892, 0, x21, x1, x8, x7
  TEST_RR_REGISTERS 265, max, 0x00007447, 0x8783d4f7, 0x00007447, x21, x1, x8, x7
  TEST_RR_REGISTERS 266, max, 0x245769e1, 0x245769e1, 0xff9d4b11, x22, x2, x9, x7
  TEST_RR_REGISTERS 267, max, 0x29dab75d, 0x0033d157, 0x29dab75d, x22, x2, x9, x7
  TEST_RR_REGISTERS 268, max, 0x4710dc52, 0x4710dc52, 0, x23, x4, x10, x7
  TEST_RR_REGISTERS 269, max, 0x63917e63, 0x000fa79c, 0x63917e63, x23, x4, x10, x7
  TEST_RR_REGISTERS 270, max, 0x00613595, 0x00613595, 0, x24, x5, x11, x7
  TEST_RR_REGISTERS 271, max, 0x000101a9, 0xfffffe15, 0x000101a9, x24, x5, x11, x7
  TEST_RR_REGISTERS 272, max, 0xfb5c4ce4, 0xfb5c4ce4, 0xdb4de84e, x25, x6, x12, x7
  TEST_RR_REGISTERS 273, max, 0xff7d95b1, 0xa883ed47, 0xff7d95b1, x25, x6, x12, x7
  TEST_RR_REGISTERS 274, max, 0x55a031e2, 0x55a031e2, 0, x26, x7, x13, x5
  TEST_RR_REGISTERS 275, max, 0x66d89adc, 0xff68ae71, 0x66d89adc, x26, x7, x13, x5
  TEST_RR_REGISTERS 276, max, 0x07548e78, 0x07548e78, 3915, x27, x8, x14, x7
  TEST_RR_REGISTERS 277, max, 0x000036de, 0xc60a802d, 0x000036de, x27, x8, x14, x7
  TEST_RR_REGISTERS 278, max, 0x5cbbe471, 0x5cbbe471, 0, x28, x9, x15, x7
  TEST_RR_REGISTERS 279, max, 0x7ccee38d, 0x648e7a57, 0x7ccee38d, x28, x9, x15, x7
  TEST_RR_REGISTERS 280, max, 0x59afd344, 0x59afd344, 0, x29, x10, x16, x7
  TEST_RR_REGISTERS 281, max, 0xffff8f99, 0x8617115d, 0xffff8f99, x29, x10, x16, x7
  TEST_RR_REGISTERS 282, max, 0x7e6c1c30, 0x7e6c1c30, 0xd869a40c, x30, x11, x17, x7
  TEST_RR_REGISTERS 283, max, 0x430fa6f7, 0xdd37542a, 0x430fa6f7, x30, x11, x17, x7
  TEST_RR_REGISTERS 284, max, 0x4e803e05, 0x4e803e05, 0, x31, x12, x18, x7
  TEST_RR_REGISTERS 285, max, 0x3b57ca00, 448, 0x3b57ca00, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, max, 0x755bae16, 0x755bae16, 0xdd6b49fd
  TEST_RR_RESULT_AFTER 287, 1, max, 0x58c5267c, 0x58c5267c, 0xc5edbd15
  TEST_RR_RESULT_AFTER 288, 2, max, 0x3683edff, 0x00018c6e, 0x3683edff

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, max, 0x00001338, 0x00001338, 0
  TEST_RR_12_AFTER 290, 0, 0, max, 0x09ab48d5, 0xffffffee, 0x09ab48d5
  TEST_RR_12_AFTER 291, 0, 1, max, 0x346c8726, 0x346c8726, 0
  TEST_RR_12_AFTER 292, 0, 1, max, 0x0000548b, 328, 0x0000548b
  TEST_RR_12_AFTER 293, 0, 2, max, 0xfffe9385, 0xfffe9385, 0xcb851709
  TEST_RR_12_AFTER 294, 0, 2, max, 0x4c55d440, 2, 0x4c55d440
  TEST_RR_12_AFTER 295, 1, 0, max, 0x0000a255, 0x0000a255, 0
  TEST_RR_12_AFTER 296, 1, 0, max, 0x3ef2aa35, 0x2c50ee29, 0x3ef2aa35
  TEST_RR_12_AFTER 297, 1, 1, max, 0x1e4e5c05, 0x1e4e5c05, 0
  TEST_RR_12_AFTER 298, 1, 1, max, 0x05c26039, 184, 0x05c26039
  TEST_RR_12_AFTER 299, 1, 2, max, 0x000017a2, 0x000017a2, 885
  TEST_RR_12_AFTER 300, 1, 2, max, 0xf59d8e9d, 0xafb63105, 0xf59d8e9d
  TEST_RR_12_AFTER 301, 2, 0, max, 0x46477ec4, 0x46477ec4, 0xfffffe35
  TEST_RR_12_AFTER 302, 2, 0, max, 0xd65ee75f, 0xcf38ae9c, 0xd65ee75f
  TEST_RR_12_AFTER 303, 2, 1, max, 0x0007ae52, 0x0007ae52, 0xf04fdf00
  TEST_RR_12_AFTER 304, 2, 1, max, 0xfffe2a91, 0xd362a801, 0xfffe2a91
  TEST_RR_12_AFTER 305, 2, 2, max, 0xf94a4ac7, 0xf94a4ac7, 0xf278286e
  TEST_RR_12_AFTER 306, 2, 2, max, 0xc5438fc6, 0xbc123e87, 0xc5438fc6
  TEST_RR_21_AFTER 307, 0, 0, max, 0x00002b1e, 0x00002b1e, 0
  TEST_RR_21_AFTER 308, 0, 0, max, 0x19863e9c, 0xffffff15, 0x19863e9c
  TEST_RR_21_AFTER 309, 0, 1, max, 0x01d33d7c, 0x01d33d7c, 0
  TEST_RR_21_AFTER 310, 0, 1, max, 0xffff6584, 0xbf7e2243, 0xffff6584
  TEST_RR_21_AFTER 311, 0, 2, max, 0x3867e15c, 0x3867e15c, 0xe662d1b8
  TEST_RR_21_AFTER 312, 0, 2, max, 60, 0xf7c8c6e4, 60
  TEST_RR_21_AFTER 313, 1, 0, max, 183, 183, 0
  TEST_RR_21_AFTER 314, 1, 0, max, 0x0002ed99, 57, 0x0002ed99
  TEST_RR_21_AFTER 315, 1, 1, max, 0x1796d38b, 0x1796d38b, 0
  TEST_RR_21_AFTER 316, 1, 1, max, 15, 0xffffff93, 15
  TEST_RR_21_AFTER 317, 1, 2, max, 0x10cd6bb1, 0x10cd6bb1, 0xf9afaa43
  TEST_RR_21_AFTER 318, 1, 2, max, 0x46a28a92, 0xfffffd84, 0x46a28a92
  TEST_RR_21_AFTER 319, 2, 0, max, 0xd9fb99c0, 0xd9fb99c0, 0xbd4cc309
  TEST_RR_21_AFTER 320, 2, 0, max, 0xffffd8d4, 0xb582b939, 0xffffd8d4
  TEST_RR_21_AFTER 321, 2, 1, max, 0x7d542316, 0x7d542316, 0
  TEST_RR_21_AFTER 322, 2, 1, max, 43, 0x8bccd9fa, 43
  TEST_RR_21_AFTER 323, 2, 2, max, 0x44122f45, 0x44122f45, 0
  TEST_RR_21_AFTER 324, 2, 2, max, 0xfffffe78, 0x858f4cac, 0xfffffe78
  TEST_RR_BOTH_AFTER 325, 0, 0, max, 0x0de123c6, 0x0de123c6, 0
  TEST_RR_BOTH_AFTER 326, 0, 0, max, 70, 0xffff2e4c, 70
  TEST_RR_BOTH_AFTER 327, 0, 1, max, 0xd2bc77b8, 0xd2bc77b8, 0xac891103
  TEST_RR_BOTH_AFTER 328, 0, 1, max, 0xc562a836, 0x9c152f03, 0xc562a836
  TEST_RR_BOTH_AFTER 329, 0, 2, max, 728, 728, 0
  TEST_RR_BOTH_AFTER 330, 0, 2, max, 0x00bff975, 39, 0x00bff975
  TEST_RR_BOTH_AFTER 331, 1, 0, max, 0x00077ae3, 0x00077ae3, 0xff1a2fee
  TEST_RR_BOTH_AFTER 332, 1, 0, max, 0xfffdf2d5, 0xa1653f19, 0xfffdf2d5
  TEST_RR_BOTH_AFTER 333, 1, 1, max, 0xffffffb5, 0xffffffb5, 0xff5f510c
  TEST_RR_BOTH_AFTER 334, 1, 1, max, 0xfffe1a43, 0xb10a88d8, 0xfffe1a43
  TEST_RR_BOTH_AFTER 335, 2, 0, max, 0x30bb49dc, 0x30bb49dc, 0xa8f4989b
  TEST_RR_BOTH_AFTER 336, 2, 0, max, 0x00079cf1, 0xbfe4b93b, 0x00079cf1

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 337, 0, max, 0xffffffe6, 0xffffffe6, 0xbed26117
  TEST_RR_RS2_LOADED 338, 0, max, 0xffffffe6, 0xffffffe6, 0xbed26117
  TEST_RR_BOTH_LOADED 339, 0, max, 0xffffffe6, 0xffffffe6
  TEST_RR_RS1_LOADED 340, 0, max, 0x4b9decb7, 0xa91a9a8d, 0x4b9decb7
  TEST_RR_RS2_LOADED 341, 0, max, 0x4b9decb7, 0xa91a9a8d, 0x4b9decb7
  TEST_RR_BOTH_LOADED 342, 0, max, 0xa91a9a8d, 0xa91a9a8d
  TEST_RR_RS1_LOADED 343, 1, max, 0xffffabdc, 0xffffabdc, 0xfff00569
  TEST_RR_RS2_LOADED 344, 1, max, 0xffffabdc, 0xffffabdc, 0xfff00569
  TEST_RR_BOTH_LOADED 345, 1, max, 0xffffabdc, 0xffffabdc
  TEST_RR_RS1_LOADED 346, 1, max, 0x6c053a91, 0x000e5b2f, 0x6c053a91
  TEST_RR_RS2_LOADED 347, 1, max, 0x6c053a91, 0x000e5b2f, 0x6c053a91
  TEST_RR_BOTH_LOADED 348, 1, max, 0x000e5b2f, 0x000e5b2f
  TEST_RR_RS1_LOADED 349, 2, max, 0x05eec819, 0x05eec819, 0
  TEST_RR_RS2_LOADED 350, 2, max, 0x05eec819, 0x05eec819, 0
  TEST_RR_BOTH_LOADED 351, 2, max, 0x05eec819, 0x05eec819
  TEST_RR_RS1_LOADED 352, 2, max, 226, 0xc1355ec0, 226
  TEST_RR_RS2_LOADED 353, 2, max, 226, 0xc1355ec0, 226
  TEST_RR_BOTH_LOADED 354, 2, max, 0xc1355ec0, 0xc1355ec0

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
  TEST_RR_ZERO_RD 375, max, 0xcdc89118, 0xfffffdca
  TEST_RR_ZERO_RD 376, max, 0xfb83cf63, 0x762010d7
  TEST_RR_ZERO_RD 377, max, 0x06d15d9b, 0x1c56eb69

TEST_END
