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
  TEST_RR_REGISTERS 226, max, 0x60d68fdc, 0x60d68fdc, 0, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, max, 0x00e3e6b5, 0x000595b7, 0x00e3e6b5, x1, x13, x19, x7
  TEST_RR_REGISTERS 228, max, 0x669450e8, 0x669450e8, 1961, x2, x14, x20, x7
  TEST_RR_REGISTERS 229, max, 51, 0xe5c18b6c, 51, x2, x14, x20, x7
  TEST_RR_REGISTERS 230, max, 0x00007787, 0x00007787, 78, x4, x15, x21, x7
  TEST_RR_REGISTERS 231, max, 0xff7a3a48, 0xd819ccd9, 0xff7a3a48, x4, x15, x21, x7
  TEST_RR_REGISTERS 232, max, 0x450a6ec4, 0x450a6ec4, 0xddfbcfbb, x5, x16, x22, x7
  TEST_RR_REGISTERS 233, max, 0xfffff3d0, 0xc0bfc048, 0xfffff3d0, x5, x16, x22, x7
  TEST_RR_REGISTERS 234, max, 0, 0, 0xbcba430b, x6, x17, x23, x7
  TEST_RR_REGISTERS 235, max, 0x6895ecd9, 0x00328fb0, 0x6895ecd9, x6, x17, x23, x7
  TEST_RR_REGISTERS 236, max, 0x054addef, 0x054addef, 0x03c1f540, x7, x18, x24, x5
  TEST_RR_REGISTERS 237, max, 0x169c3b10, 517, 0x169c3b10, x7, x18, x24, x5
  TEST_RR_REGISTERS 238, max, 0x000be484, 0x000be484, 0xfffff917, x8, x19, x25, x7
  TEST_RR_REGISTERS 239, max, 0x5612cae8, 0x00d80913, 0x5612cae8, x8, x19, x25, x7
  TEST_RR_REGISTERS 240, max, 0xfffe55b2, 0xfffe55b2, 0xb3672caa, x9, x20, x26, x7
  TEST_RR_REGISTERS 241, max, 10, 0xcd80f6fb, 10, x9, x20, x26, x7
  TEST_RR_REGISTERS 242, max, 0x715986d3, 0x715986d3, 0x000013dc, x10, x21, x27, x7
  TEST_RR_REGISTERS 243, max, 0x7f190281, 0xed4d274e, 0x7f190281, x10, x21, x27, x7
  TEST_RR_REGISTERS 244, max, 0x0006026e, 0x0006026e, 0xfffffffc, x11, x22, x28, x7
  TEST_RR_REGISTERS 245, max, 0x031f1298, 0xc64f529d, 0x031f1298, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, max, 0x1c6b2e91, 0x1c6b2e91, 0x933866c2, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, max, 0xed3b7968, 0xce38ed88, 0xed3b7968, x12, x23, x29, x7
  TEST_RR_REGISTERS 248, max, 0x29dcd1ff, 0x29dcd1ff, 0xde5f8060, x13, x24, x30, x7
  TEST_RR_REGISTERS 249, max, 0x017e00fe, 0xdbf3e9b0, 0x017e00fe, x13, x24, x30, x7
  TEST_RR_REGISTERS 250, max, 0xffb15932, 0xffb15932, 0xff0fc1f2, x14, x25, x31, x7
  TEST_RR_REGISTERS 251, max, 0x3b4a5b03, 0x88090be0, 0x3b4a5b03, x14, x25, x31, x7
  TEST_RR_REGISTERS 252, max, 0x10125204, 0x10125204, 0xe01131fb, x15, x26, x1, x7
  TEST_RR_REGISTERS 253, max, 0x03b64676, 0xffffffff, 0x03b64676, x15, x26, x1, x7
  TEST_RR_REGISTERS 254, max, 0xf484e714, 0xf484e714, 0xd1cd9f4f, x16, x27, x2, x7
  TEST_RR_REGISTERS 255, max, 0xb3608d15, 0x89d54364, 0xb3608d15, x16, x27, x2, x7
  TEST_RR_REGISTERS 256, max, 0x4f27b735, 0x4f27b735, 0xdbf654fb, x17, x28, x4, x7
  TEST_RR_REGISTERS 257, max, 0x7c7f3931, 0xfffffffe, 0x7c7f3931, x17, x28, x4, x7
  TEST_RR_REGISTERS 258, max, 0xfffffff4, 0xfffffff4, 0xfffffff0, x18, x29, x5, x7
  TEST_RR_REGISTERS 259, max, 0xeb231696, 0x8ff1f850, 0xeb231696, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, max, 0x0053291d, 0x0053291d, 0xffffcef9, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, max, 0x7aeb43ab, 0x3a19def1, 0x7aeb43ab, x19, x30, x6, x7
  TEST_RR_REGISTERS 262, max, 0xc226c467, 0xc226c467, 0xad8a4176, x20, x31, x7, x5
  TEST_RR_REGISTERS 263, max, 0x00384238, 0x89285c85, 0x00384238, x20, x31, x7, x5
  TEST_RR_REGISTERS 264, max, 0x95926c29, 0x95926c29, 0x89843ec0, x21, x1, x8, x7
  TEST_RR_REGISTERS 265, max, 0x006a847f, 0xfdd68de1, 0x006a847f, x21, x1, x8, x7
  TEST_RR_REGISTERS 266, max, 0x534ebe5f, 0x534ebe5f, 829, x22, x2, x9, x7
  TEST_RR_REGISTERS 267, max, 0x0001516b, 27, 0x0001516b, x22, x2, x9, x7
  TEST_RR_REGISTERS 268, max, 0x14456dcc, 0x14456dcc, 0xa76383cb, x23, x4, x10, x7
  TEST_RR_REGISTERS 269, max, 0x7c3d62af, 25, 0x7c3d62af, x23, x4, x10, x7
  TEST_RR_REGISTERS 270, max, 0x00009551, 0x00009551, 0xeec65278, x24, x5, x11, x7
  TEST_RR_REGISTERS 271, max, 0x2b5aab53, 0xfffffffd, 0x2b5aab53, x24, x5, x11, x7
  TEST_RR_REGISTERS 272, max, 0x0008c191, 0x0008c191, 0x00001288, x25, x6, x12, x7
  TEST_RR_REGISTERS 273, max, 0xfff92dcc, 0xdc8d3538, 0xfff92dcc, x25, x6, x12, x7
  TEST_RR_REGISTERS 274, max, 0xffffffff, 0xffffffff, 0xf57e09be, x26, x7, x13, x5
  TEST_RR_REGISTERS 275, max, 0xeb22b79c, 0x894d4958, 0xeb22b79c, x26, x7, x13, x5
  TEST_RR_REGISTERS 276, max, 0xad1da6bc, 0xad1da6bc, 0xabfa03c9, x27, x8, x14, x7
  TEST_RR_REGISTERS 277, max, 0x02f89afd, 0xfffffee8, 0x02f89afd, x27, x8, x14, x7
  TEST_RR_REGISTERS 278, max, 0x00012e99, 0x00012e99, 0xe6defab7, x28, x9, x15, x7
  TEST_RR_REGISTERS 279, max, 0x311b2939, 0x0166d8b9, 0x311b2939, x28, x9, x15, x7
  TEST_RR_REGISTERS 280, max, 0x37fdf235, 0x37fdf235, 0x0000444a, x29, x10, x16, x7
  TEST_RR_REGISTERS 281, max, 0x08d72cff, 0xffffffe2, 0x08d72cff, x29, x10, x16, x7
  TEST_RR_REGISTERS 282, max, 0xe0dcb15b, 0xe0dcb15b, 0x81613a23, x30, x11, x17, x7
  TEST_RR_REGISTERS 283, max, 0x0006f591, 0xc3196c76, 0x0006f591, x30, x11, x17, x7
  TEST_RR_REGISTERS 284, max, 0x001085c8, 0x001085c8, 35, x31, x12, x18, x7
  TEST_RR_REGISTERS 285, max, 0x3e5a398c, 0x950711cb, 0x3e5a398c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, max, 0xfffffaa0, 0xfe85ab12, 0xfffffaa0
  TEST_RR_RESULT_AFTER 287, 1, max, 0x4d236cd1, 0x00001941, 0x4d236cd1
  TEST_RR_RESULT_AFTER 288, 2, max, 34, 0xffffffff, 34

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, max, 2711, 2711, 0xd0c40cae
  TEST_RR_12_AFTER 290, 0, 0, max, 1, 0xa101172c, 1
  TEST_RR_12_AFTER 291, 0, 1, max, 0xffffffc4, 0xffffffc4, 0xa2ef48a8
  TEST_RR_12_AFTER 292, 0, 1, max, 0x7a2d0a83, 0x914e75f5, 0x7a2d0a83
  TEST_RR_12_AFTER 293, 0, 2, max, 842, 842, 0xffffffef
  TEST_RR_12_AFTER 294, 0, 2, max, 0x0b3c056b, 19, 0x0b3c056b
  TEST_RR_12_AFTER 295, 1, 0, max, 0x6a3aeb97, 0x6a3aeb97, 0xffffffeb
  TEST_RR_12_AFTER 296, 1, 0, max, 0x000019f5, 0xfffffe15, 0x000019f5
  TEST_RR_12_AFTER 297, 1, 1, max, 0x000cfb44, 0x000cfb44, 0xa97552b0
  TEST_RR_12_AFTER 298, 1, 1, max, 0x35dcee5b, 0xffa13dfa, 0x35dcee5b
  TEST_RR_12_AFTER 299, 1, 2, max, 0x2ff62594, 0x2ff62594, 0xeefdbe1e
  TEST_RR_12_AFTER 300, 1, 2, max, 0x42087ac1, 0x0030a056, 0x42087ac1
  TEST_RR_12_AFTER 301, 2, 0, max, 0x6222af5c, 0x6222af5c, 4
  TEST_RR_12_AFTER 302, 2, 0, max, 0x768a400f, 0xf64a71ad, 0x768a400f
  TEST_RR_12_AFTER 303, 2, 1, max, 0x1625b3aa, 0x1625b3aa, 0xcb436b98
  TEST_RR_12_AFTER 304, 2, 1, max, 0x374dfe3c, 12, 0x374dfe3c
  TEST_RR_12_AFTER 305, 2, 2, max, 0xffffffa8, 0xffffffa8, 0xfffb4271
  TEST_RR_12_AFTER 306, 2, 2, max, 0xf057c2e6, 0x89a6bdb4, 0xf057c2e6
  TEST_RR_21_AFTER 307, 0, 0, max, 0x4ba2a99f, 0x4ba2a99f, 0xe00369c7
  TEST_RR_21_AFTER 308, 0, 0, max, 0x267509f7, 0x8f5f7e5c, 0x267509f7
  TEST_RR_21_AFTER 309, 0, 1, max, 0x2bc92799, 0x2bc92799, 0xa8d2bc84
  TEST_RR_21_AFTER 310, 0, 1, max, 0x081780eb, 0x0011c440, 0x081780eb
  TEST_RR_21_AFTER 311, 0, 2, max, 0xf7824433, 0xf7824433, 0x98ca2792
  TEST_RR_21_AFTER 312, 0, 2, max, 0xfffd4cf6, 0xdb849a8d, 0xfffd4cf6
  TEST_RR_21_AFTER 313, 1, 0, max, 0x7e6c1c30, 0x7e6c1c30, 0xe2ebed81
  TEST_RR_21_AFTER 314, 1, 0, max, 0x02c96f4f, 0xd869a40c, 0x02c96f4f
  TEST_RR_21_AFTER 315, 1, 1, max, 0x3d074f4c, 0x3d074f4c, 0x1d3d17e5
  TEST_RR_21_AFTER 316, 1, 1, max, 74, 0xa3c6fb24, 74
  TEST_RR_21_AFTER 317, 1, 2, max, 0x41941ad6, 0x41941ad6, 0x2bb4ddbf
  TEST_RR_21_AFTER 318, 1, 2, max, 0x6dbf1df2, 0x0045f021, 0x6dbf1df2
  TEST_RR_21_AFTER 319, 2, 0, max, 523, 523, 0xfffffe5b
  TEST_RR_21_AFTER 320, 2, 0, max, 0x3683edff, 0xb3ef7328, 0x3683edff
  TEST_RR_21_AFTER 321, 2, 1, max, 0x57e3d48e, 0x57e3d48e, 0x8424cf75
  TEST_RR_21_AFTER 322, 2, 1, max, 0x0003119c, 0x919919da, 0x0003119c
  TEST_RR_21_AFTER 323, 2, 2, max, 0x34e75833, 0x34e75833, 0x8b1e182f
  TEST_RR_21_AFTER 324, 2, 2, max, 0x6bb10e8a, 0x2044b25c, 0x6bb10e8a
  TEST_RR_BOTH_AFTER 325, 0, 0, max, 0x66193a4d, 0x66193a4d, 0xbab867c4
  TEST_RR_BOTH_AFTER 326, 0, 0, max, 0x70ace164, 0xce4ebb40, 0x70ace164
  TEST_RR_BOTH_AFTER 327, 0, 1, max, 0x3709d2f2, 0x3709d2f2, 0x001a6ea2
  TEST_RR_BOTH_AFTER 328, 0, 1, max, 0xde2c392d, 0x9c382717, 0xde2c392d
  TEST_RR_BOTH_AFTER 329, 0, 2, max, 0xfc4a8c75, 0xfc4a8c75, 0xf2dd6f3a
  TEST_RR_BOTH_AFTER 330, 0, 2, max, 0x00001e43, 0xffffa729, 0x00001e43
  TEST_RR_BOTH_AFTER 331, 1, 0, max, 0xfffb8aeb, 0xfffb8aeb, 0xfc4330e0
  TEST_RR_BOTH_AFTER 332, 1, 0, max, 0x46472038, 0xe7ca1eb6, 0x46472038
  TEST_RR_BOTH_AFTER 333, 1, 1, max, 0x60804053, 0x60804053, 0x1e70ca8f
  TEST_RR_BOTH_AFTER 334, 1, 1, max, 63, 0xffffff38, 63
  TEST_RR_BOTH_AFTER 335, 2, 0, max, 4, 4, 0xffeb5089
  TEST_RR_BOTH_AFTER 336, 2, 0, max, 6, 0xc3636623, 6

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 337, 0, max, 0x0000a0f5, 0x0000a0f5, 0x993168ac
  TEST_RR_RS2_LOADED 338, 0, max, 0x0000a0f5, 0x0000a0f5, 0x993168ac
  TEST_RR_BOTH_LOADED 339, 0, max, 0x0000a0f5, 0x0000a0f5
  TEST_RR_RS1_LOADED 340, 0, max, 0x4860a6f8, 0x2d4597e3, 0x4860a6f8
  TEST_RR_RS2_LOADED 341, 0, max, 0x4860a6f8, 0x2d4597e3, 0x4860a6f8
  TEST_RR_BOTH_LOADED 342, 0, max, 0x2d4597e3, 0x2d4597e3
  TEST_RR_RS1_LOADED 343, 1, max, 80, 80, 35
  TEST_RR_RS2_LOADED 344, 1, max, 80, 80, 35
  TEST_RR_BOTH_LOADED 345, 1, max, 80, 80
  TEST_RR_RS1_LOADED 346, 1, max, 0x1befc8b5, 0x00007b3c, 0x1befc8b5
  TEST_RR_RS2_LOADED 347, 1, max, 0x1befc8b5, 0x00007b3c, 0x1befc8b5
  TEST_RR_BOTH_LOADED 348, 1, max, 0x00007b3c, 0x00007b3c
  TEST_RR_RS1_LOADED 349, 2, max, 0x73b45c25, 0x73b45c25, 0x00022f3c
  TEST_RR_RS2_LOADED 350, 2, max, 0x73b45c25, 0x73b45c25, 0x00022f3c
  TEST_RR_BOTH_LOADED 351, 2, max, 0x73b45c25, 0x73b45c25
  TEST_RR_RS1_LOADED 352, 2, max, 0x35e3e83b, 0xfffffc20, 0x35e3e83b
  TEST_RR_RS2_LOADED 353, 2, max, 0x35e3e83b, 0xfffffc20, 0x35e3e83b
  TEST_RR_BOTH_LOADED 354, 2, max, 0xfffffc20, 0xfffffc20

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
  TEST_RR_ZERO_RD 375, max, 0xbabd6717, 0x47218968
  TEST_RR_ZERO_RD 376, max, 0x0000f6f6, 0x000195d4
  TEST_RR_ZERO_RD 377, max, 0x00c6ad9e, 0x86415703

TEST_END
