// clmul: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, clmul, 0, 0, 0
  TEST_RR 3, clmul, 0, 0, 1
  TEST_RR 4, clmul, 0, 0, 2
  TEST_RR 5, clmul, 0, 0, 0x7fffffff
  TEST_RR 6, clmul, 0, 0, 0x80000000
  TEST_RR 7, clmul, 0, 0, 0x80000001
  TEST_RR 8, clmul, 0, 0, 0xffff8000
  TEST_RR 9, clmul, 0, 0, 0xffffffff
  TEST_RR 10, clmul, 0, 1, 0
  TEST_RR 11, clmul, 1, 1, 1
  TEST_RR 12, clmul, 2, 1, 2
  TEST_RR 13, clmul, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, clmul, 0x80000000, 1, 0x80000000
  TEST_RR 15, clmul, 0x80000001, 1, 0x80000001
  TEST_RR 16, clmul, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, clmul, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, clmul, 0, 2, 0
  TEST_RR 19, clmul, 2, 2, 1
  TEST_RR 20, clmul, 4, 2, 2
  TEST_RR 21, clmul, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 22, clmul, 0, 2, 0x80000000
  TEST_RR 23, clmul, 2, 2, 0x80000001
  TEST_RR 24, clmul, 0xffff0000, 2, 0xffff8000
  TEST_RR 25, clmul, 0xfffffffe, 2, 0xffffffff
  TEST_RR 26, clmul, 0, 0x7fffffff, 0
  TEST_RR 27, clmul, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, clmul, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 29, clmul, 0x55555555, 0x7fffffff, 0x7fffffff
  TEST_RR 30, clmul, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, clmul, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, clmul, 0xaaaa8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, clmul, 0xd5555555, 0x7fffffff, 0xffffffff
  TEST_RR 34, clmul, 0, 0x80000000, 0
  TEST_RR 35, clmul, 0x80000000, 0x80000000, 1
  TEST_RR 36, clmul, 0, 0x80000000, 2
  TEST_RR 37, clmul, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, clmul, 0, 0x80000000, 0x80000000
  TEST_RR 39, clmul, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, clmul, 0, 0x80000000, 0xffff8000
  TEST_RR 41, clmul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, clmul, 0, 0x80000001, 0
  TEST_RR 43, clmul, 0x80000001, 0x80000001, 1
  TEST_RR 44, clmul, 2, 0x80000001, 2
  TEST_RR 45, clmul, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, clmul, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, clmul, 1, 0x80000001, 0x80000001
  TEST_RR 48, clmul, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, clmul, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, clmul, 0, 0xffff8000, 0
  TEST_RR 51, clmul, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, clmul, 0xffff0000, 0xffff8000, 2
  TEST_RR 53, clmul, 0xaaaa8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, clmul, 0, 0xffff8000, 0x80000000
  TEST_RR 55, clmul, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, clmul, 0x40000000, 0xffff8000, 0xffff8000
  TEST_RR 57, clmul, 0xaaaa8000, 0xffff8000, 0xffffffff
  TEST_RR 58, clmul, 0, 0xffffffff, 0
  TEST_RR 59, clmul, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, clmul, 0xfffffffe, 0xffffffff, 2
  TEST_RR 61, clmul, 0xd5555555, 0xffffffff, 0x7fffffff
  TEST_RR 62, clmul, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, clmul, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, clmul, 0xaaaa8000, 0xffffffff, 0xffff8000
  TEST_RR 65, clmul, 0x55555555, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, clmul, 0xa1b9b083, 0x725347f7, 0xffffffbd
  TEST_RR 67, clmul, 0x5e464f3e, 0x725347f6, 0xffffffbd
  TEST_RR 68, clmul, 0x49d16694, 0x00006d36, 0x3c5e4876
  TEST_RR 69, clmul, 0x49d10ba2, 0x00006d36, 0x3c5e4877
  TEST_RR 70, clmul, 0x3a3db99f, 0xc542c793, 0x2be02bc5
  TEST_RR 71, clmul, 0x6dfdee15, 0xc542c791, 0x2be02bc5
  TEST_RR 72, clmul, 0x2f1af970, 0xffbe8950, 0x677ef88b
  TEST_RR 73, clmul, 0xd067ebd0, 0xffbe8950, 0x677ef889
  TEST_RR 74, clmul, 0xbab322f8, 0x7e668f58, 0xd3913ecd
  TEST_RR 75, clmul, 0xf4f7d9cc, 0x7e668f5c, 0xd3913ecd
  TEST_RR 76, clmul, 0x575aaf46, 0xa1baae1e, 0xfffe3eb5
  TEST_RR 77, clmul, 0xd1b0173e, 0xa1baae1e, 0xfffe3eb1
  TEST_RR 78, clmul, 0xa67bc143, 0x000011f5, 0x200063af
  TEST_RR 79, clmul, 0xa678dc3b, 0x000011fd, 0x200063af
  TEST_RR 80, clmul, 0xd1c1c5a4, 1756, 0xb3bc0753
  TEST_RR 81, clmul, 0xd1c1f344, 1756, 0xb3bc075b
  TEST_RR 82, clmul, 0x8f225a02, 0xfffd93e6, 0x245996cf
  TEST_RR 83, clmul, 0xcabb36f2, 0xfffd93f6, 0x245996cf
  TEST_RR 84, clmul, 0x1e686518, 0x97efabab, 0x0c5d05c8
  TEST_RR 85, clmul, 0x6092dfa8, 0x97efabab, 0x0c5d05d8
  TEST_RR 86, clmul, 0x7fec4430, 0x1144dc88, 0xffffffe6
  TEST_RR 87, clmul, 0x8013b8f0, 0x1144dca8, 0xffffffe6
  TEST_RR 88, clmul, 0x761aca81, 0x4f6ff339, 0x9accb6f9
  TEST_RR 89, clmul, 0x9be4ada1, 0x4f6ff339, 0x9accb6d9
  TEST_RR 90, clmul, 0x05681ddc, 0xff715636, 10
  TEST_RR 91, clmul, 0x05681f5c, 0xff715676, 10
  TEST_RR 92, clmul, 0x3d00f736, 0xfdb9833d, 0x857d859e
  TEST_RR 93, clmul, 0x53603876, 0xfdb9833d, 0x857d85de
  TEST_RR 94, clmul, 0x32d61ea4, 0x018b1f5a, 0x4a27e9ea
  TEST_RR 95, clmul, 0x2122eba4, 0x018b1fda, 0x4a27e9ea
  TEST_RR 96, clmul, 0x9a378edd, 3, 0x89ed7a4b
  TEST_RR 97, clmul, 0x9a378f5d, 3, 0x89ed7acb
  TEST_RR 98, clmul, 0x88be7a59, 0xd5a9cc85, 0xefddc56d
  TEST_RR 99, clmul, 0x557b1759, 0xd5a9cd85, 0xefddc56d
  TEST_RR 100, clmul, 0x9d778030, 0xfc5081e4, 0x9c77752c
  TEST_RR 101, clmul, 0xcdf66430, 0xfc5081e4, 0x9c77742c
  TEST_RR 102, clmul, 0xf1db694d, 0x0004cae1, 0x0000a32d
  TEST_RR 103, clmul, 0xf09d334d, 0x0004c8e1, 0x0000a32d
  TEST_RR 104, clmul, 0xceca3896, 0x000feb4a, 0x271075f7
  TEST_RR 105, clmul, 0xd11cac96, 0x000feb4a, 0x271077f7
  TEST_RR 106, clmul, 0x0944d9c7, 0x36d7c3cd, 0x45902a53
  TEST_RR 107, clmul, 0x49ed95c7, 0x36d7c7cd, 0x45902a53
  TEST_RR 108, clmul, 0xe13987e2, 0x07b27101, 0x0c8285e2
  TEST_RR 109, clmul, 0x28fd83e2, 0x07b27101, 0x0c8281e2
  TEST_RR 110, clmul, 0xa4d04b60, 0x59afb220, 0x7c9ede6b
  TEST_RR 111, clmul, 0x52231360, 0x59afba20, 0x7c9ede6b
  TEST_RR 112, clmul, 0x9446edb0, 0xf6f85728, 0x8c9413ce
  TEST_RR 113, clmul, 0x56ffadb0, 0xf6f85728, 0x8c941bce
  TEST_RR 114, clmul, 0x283d4186, 0x1e2d1e33, 0x001d7ea2
  TEST_RR 115, clmul, 0xffd76186, 0x1e2d0e33, 0x001d7ea2
  TEST_RR 116, clmul, 0x98fd3b0a, 0x65dd526e, 0x40661607
  TEST_RR 117, clmul, 0x4ddbdb0a, 0x65dd526e, 0x40660607
  TEST_RR 118, clmul, 0x9e56d290, 0x4bc93192, 0x00235708
  TEST_RR 119, clmul, 0xf4b7d290, 0x4bc91192, 0x00235708
  TEST_RR 120, clmul, 0xed9c6238, 0xeceea55e, 0x569e56e4
  TEST_RR 121, clmul, 0x3937a238, 0xeceea55e, 0x569e76e4
  TEST_RR 122, clmul, 0x00b078e0, 0x00095358, 20
  TEST_RR 123, clmul, 0x00b578e0, 0x00091358, 20
  TEST_RR 124, clmul, 0x02edc0be, 0xb729cfe9, 0x8544538e
  TEST_RR 125, clmul, 0x711780be, 0xb729cfe9, 0x8544138e
  TEST_RR 126, clmul, 0x52b7f560, 0x0015dfac, 0x2a0c2e08
  TEST_RR 127, clmul, 0x45b3f560, 0x00155fac, 0x2a0c2e08
  TEST_RR 128, clmul, 0x1c0fee46, 414, 0x95129675
  TEST_RR 129, clmul, 0x1cc0ee46, 414, 0x95121675
  TEST_RR 130, clmul, 0x5d57137c, 0xff4844dc, 0xcc05cc79
  TEST_RR 131, clmul, 0x912e137c, 0xff4944dc, 0xcc05cc79
  TEST_RR 132, clmul, 0x9655177a, 0xfa5e8d92, 0xc60b0cd5
  TEST_RR 133, clmul, 0x1bc7177a, 0xfa5e8d92, 0xc60a0cd5
  TEST_RR 134, clmul, 0x0a120778, 0x0d81e316, 0x4ca441f4
  TEST_RR 135, clmul, 0x89fa0778, 0x0d83e316, 0x4ca441f4
  TEST_RR 136, clmul, 0x5c318524, 0xffffff89, 0xc311e304
  TEST_RR 137, clmul, 0xa3238524, 0xffffff89, 0xc313e304
  TEST_RR 138, clmul, 0x9087be6e, 0xfffc382b, 0x05acd62a
  TEST_RR 139, clmul, 0xc82fbe6e, 0xfff8382b, 0x05acd62a
  TEST_RR 140, clmul, 0x1c895a0e, 10, 0xd61423ab
  TEST_RR 141, clmul, 0x1ca15a0e, 10, 0xd61023ab
  TEST_RR 142, clmul, 0x544d21f0, 0xfcd76210, 0xffffffff
  TEST_RR 143, clmul, 0xabb521f0, 0xfcdf6210, 0xffffffff
  TEST_RR 144, clmul, 0xff1ea4f0, 0xffffefe8, 0x95fc5856
  TEST_RR 145, clmul, 0x805ea4f0, 0xffffefe8, 0x95f45856
  TEST_RR 146, clmul, 0xafae09e0, 0xbad324fc, 0x2e60fc88
  TEST_RR 147, clmul, 0x672e09e0, 0xbac324fc, 0x2e60fc88
  TEST_RR 148, clmul, 0x14266e2f, 0x96c085db, 0xffffffcd
  TEST_RR 149, clmul, 0x49966e2f, 0x96c085db, 0xffefffcd
  TEST_RR 150, clmul, 0xee50ed34, 0xc377fedb, 0x1066a38c
  TEST_RR 151, clmul, 0x9fd0ed34, 0xc357fedb, 0x1066a38c
  TEST_RR 152, clmul, 0x37f88d5e, 0x9ec314cf, 0x00f56942
  TEST_RR 153, clmul, 0xae188d5e, 0x9ec314cf, 0x00d56942
  TEST_RR 154, clmul, 0xf0af6887, 0xd4ffa465, 0x56ffab0b
  TEST_RR 155, clmul, 0x326f6887, 0xd4bfa465, 0x56ffab0b
  TEST_RR 156, clmul, 0xc7369d46, 0x10d231af, 0x0ae7a3aa
  TEST_RR 157, clmul, 0xacf69d46, 0x10d231af, 0x0aa7a3aa
  TEST_RR 158, clmul, 0xab086ed8, 2, 0xd584376c
  TEST_RR 159, clmul, 0x1d086ed8, 0x00800002, 0xd584376c
  TEST_RR 160, clmul, 0x2943d588, 0x1ed4e1b4, 0xcb81c01a
  TEST_RR 161, clmul, 0xf343d588, 0x1ed4e1b4, 0xcb01c01a
  TEST_RR 162, clmul, 0x00025024, 4, 0x00009409
  TEST_RR 163, clmul, 0x09025024, 0x01000004, 0x00009409
  TEST_RR 164, clmul, 0x6ce25e50, 0x00f67aa4, 0x29e5f6b4
  TEST_RR 165, clmul, 0xc8e25e50, 0x00f67aa4, 0x28e5f6b4
  TEST_RR 166, clmul, 0x0000311b, 0xfffffe7b, 33
  TEST_RR 167, clmul, 0x4200311b, 0xfdfffe7b, 33
  TEST_RR 168, clmul, 0x1fe18a9d, 0xcbd82595, 0xfa343529
  TEST_RR 169, clmul, 0x35e18a9d, 0xcbd82595, 0xf8343529
  TEST_RR 170, clmul, 0x0000de8f, 0x000015df, 0xfffffff1
  TEST_RR 171, clmul, 0xc400de8f, 0x040015df, 0xfffffff1
  TEST_RR 172, clmul, 0x13599991, 0x4f1f1247, 0x04472aab
  TEST_RR 173, clmul, 0x0f599991, 0x4f1f1247, 0x00472aab
  TEST_RR 174, clmul, 0x189f4096, 2, 0x8c4fa04b
  TEST_RR 175, clmul, 0x409f4096, 0x08000002, 0x8c4fa04b
  TEST_RR 176, clmul, 0x0015d602, 1, 0x0015d602
  TEST_RR 177, clmul, 0x0815d602, 1, 0x0815d602
  TEST_RR 178, clmul, 0x0dbdd4aa, 0x0424ca2e, 0xfea9a2d7
  TEST_RR 179, clmul, 0x7dbdd4aa, 0x1424ca2e, 0xfea9a2d7
  TEST_RR 180, clmul, 0x6562ed5f, 0xffffe295, 0x6fd00963
  TEST_RR 181, clmul, 0x3562ed5f, 0xffffe295, 0x7fd00963
  TEST_RR 182, clmul, 0x2a7a821a, 0x56eea8b1, 0xffffeffa
  TEST_RR 183, clmul, 0x6a7a821a, 0x76eea8b1, 0xffffeffa
  TEST_RR 184, clmul, 0xffc3afc4, 124, 0xffff7273
  TEST_RR 185, clmul, 0x7fc3afc4, 124, 0xdfff7273
  TEST_RR 186, clmul, 0x2c0a36c1, 0xfff4e4e5, 0x2738e275
  TEST_RR 187, clmul, 0x6c0a36c1, 0xbff4e4e5, 0x2738e275
  TEST_RR 188, clmul, 0x1f2b7679, 0x65087fb1, 0xff119849
  TEST_RR 189, clmul, 0x5f2b7679, 0x65087fb1, 0xbf119849
  TEST_RR 190, clmul, 0x555e325e, 0x71a338e6, 0x1e4b2f75
  TEST_RR 191, clmul, 0xd55e325e, 0xf1a338e6, 0x1e4b2f75
  TEST_RR 192, clmul, 0x158542e5, 0x8727d751, 0x95265bf5
  TEST_RR 193, clmul, 0x958542e5, 0x8727d751, 0x15265bf5

  // Noise.
  TEST_RR 194, clmul, 0x2428b3fc, 0xe8b34dd4, 0x195310e3
  TEST_RR 195, clmul, 0x0276ed20, 0x2890dc32, 0x3d5a9f10
  TEST_RR 196, clmul, 0x67a5a05f, 0xdab07d2b, 0x6acd5b8d
  TEST_RR 197, clmul, 0xc216dd04, 0x47cb2ebc, 0x6adf67d3
  TEST_RR 198, clmul, 0x8b9c0526, 0xdba8b816, 0x92dff449
  TEST_RR 199, clmul, 0x48fa50a4, 0xdb5d895a, 0xbd28fcea
  TEST_RR 200, clmul, 0x6d7f3eef, 0x35c45ad7, 0x6459e389
  TEST_RR 201, clmul, 0x1cd5f080, 0x24384549, 0xa6a1f480
  TEST_RR 202, clmul, 0xd37f53b7, 0x3ad50161, 0x29a95397
  TEST_RR 203, clmul, 0x0b1d0c1d, 0xe926e933, 0x69252ebb
  TEST_RR 204, clmul, 0x6a4e1ed2, 0xcbfe2692, 0xd15cdd21
  TEST_RR 205, clmul, 0x32c288c4, 0x32b5ce6a, 0xcd4de12a
  TEST_RR 206, clmul, 0x84331f46, 0x9623cae2, 0x3fa1a933
  TEST_RR 207, clmul, 0xf9ec8758, 0x10898a64, 0x1e2f9286
  TEST_RR 208, clmul, 0x365040dd, 0xc0c3b31d, 0x070682c1
  TEST_RR 209, clmul, 0xa2c4c6b8, 0x481373b6, 0x0417cc94

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, clmul, 0x37a88afb, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, clmul, 0x37a88afb, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, clmul, 0x41145415, 0xc35a96e7
  TEST_RR_ALL_SAME 213, clmul, 0x41145415, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, clmul, 0x37a88afb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, clmul, 0x37a88afb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, clmul, 0x05504011, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, clmul, 0x05504011, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, clmul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, clmul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, clmul, 0, 0x80000000
  TEST_RR_ALL_SAME 221, clmul, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, clmul, 9, 7, 3
  TEST_RR_RD_IS_RS2 223, clmul, 9, 7, 3
  TEST_RR_SAME_SOURCES 224, clmul, 21, 7
  TEST_RR_ALL_SAME 225, clmul, 21, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, clmul, 0x40010514, 0x0c7b8136, 0x0c7b8136, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, clmul, 0x15405155, 0xc83e78df, 0xc83e78df, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, clmul, 0x55501414, 0xfffffc66, 0xfffffc66, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, clmul, 0x50455400, 0x0cf6cbe0, 0x0cf6cbe0, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, clmul, 0x55151450, 0x4052f76c, 0x4052f76c, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, clmul, 0x40145455, 0x810b86ef, 0x810b86ef, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, clmul, 0x10140100, 0xfffe4610, 0xfffe4610, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, clmul, 0x04514001, 0xb4892d81, 0xb4892d81, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, clmul, 0x01511551, 0x5db51d7d, 0x5db51d7d, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, clmul, 0x55050550, 0x7164f33c, 0x7164f33c, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, clmul, 0x45114151, 0xecabb59d, 0xecabb59d, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, clmul, 0x55544001, 0xfffffe81, 0xfffffe81, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, clmul, 0x00045055, 719, 719, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, clmul, 0x00041000, 576, 576, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, clmul, 0x14000005, 0x73316003, 0x73316003, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, clmul, 0x41545541, 0xbc7e9ef9, 0xbc7e9ef9, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, clmul, 0x55154511, 0xff37f7b5, 0xff37f7b5, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, clmul, 0x14111445, 0x4a36656b, 0x4a36656b, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, clmul, 0x00155404, 2018, 2018, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, clmul, 0x15010150, 0xe51c711c, 0xe51c711c, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, clmul, 68, 10, 10, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, clmul, 0x55551011, 0xffffff45, 0xffffff45, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, clmul, 0x00055551, 0x12d903fd, 0x12d903fd, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, clmul, 0x45514515, 0xfff7bdb7, 0xfff7bdb7, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, clmul, 0x40045151, 0xf35482dd, 0xf35482dd, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, clmul, 0x40150101, 0x00038711, 0x00038711, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, clmul, 0x55551011, 0xffffff45, 0xffffff45, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, clmul, 0x45150551, 0x1a78b73d, 0x1a78b73d, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, clmul, 0x01045141, 0x000012d9, 0x000012d9, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, clmul, 0x55551504, 0xffffff72, 0xffffff72, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, clmul, 0x3442fe5c, 0xfffffffe, 0xae638172
  TEST_RR_RESULT_AFTER 257, 1, clmul, 0x51a48970, 0x620ecf90, 319
  TEST_RR_RESULT_AFTER 258, 2, clmul, 0xefd80f8c, 0x9706b472, 0xf025dad6

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, clmul, 0x11455504, 0x00ee5bf2, 0x00ee5bf2
  TEST_RR_12_AFTER 260, 0, 1, clmul, 0x44140110, 0x0438a614, 0x0438a614
  TEST_RR_12_AFTER 261, 0, 2, clmul, 0x15045114, 0xe8fe72d6, 0xe8fe72d6
  TEST_RR_12_AFTER 262, 1, 0, clmul, 0x11000551, 0x6628503d, 0x6628503d
  TEST_RR_12_AFTER 263, 1, 1, clmul, 0x45104405, 0xd142b4a3, 0xd142b4a3
  TEST_RR_12_AFTER 264, 1, 2, clmul, 0x55555555, 0xffffffff, 0xffffffff
  TEST_RR_12_AFTER 265, 2, 0, clmul, 0x51044451, 0x0001d2ad, 0x0001d2ad
  TEST_RR_12_AFTER 266, 2, 1, clmul, 0x05151440, 0x53e43768, 0x53e43768
  TEST_RR_12_AFTER 267, 2, 2, clmul, 0x04100515, 0x41362437, 0x41362437
  TEST_RR_21_AFTER 268, 0, 0, clmul, 0x04440045, 0x00022a0b, 0x00022a0b
  TEST_RR_21_AFTER 269, 0, 1, clmul, 0x51004010, 0xce5ad084, 0xce5ad084
  TEST_RR_21_AFTER 270, 0, 2, clmul, 0x55511451, 0xfffffd6d, 0xfffffd6d
  TEST_RR_21_AFTER 271, 1, 0, clmul, 0x00540454, 0x44a20e2e, 0x44a20e2e
  TEST_RR_21_AFTER 272, 1, 1, clmul, 0x54544050, 0x8941ee8c, 0x8941ee8c
  TEST_RR_21_AFTER 273, 1, 2, clmul, 0x55050550, 0xfffff33c, 0xfffff33c
  TEST_RR_21_AFTER 274, 2, 0, clmul, 0x04440105, 0x9d2f2a13, 0x9d2f2a13
  TEST_RR_21_AFTER 275, 2, 1, clmul, 0x01014411, 0x2bab11a5, 0x2bab11a5
  TEST_RR_21_AFTER 276, 2, 2, clmul, 0x05111550, 0xcf67357c, 0xcf67357c
  TEST_RR_BOTH_AFTER 277, 0, 0, clmul, 0x54514140, 0xe029ed98, 0xe029ed98
  TEST_RR_BOTH_AFTER 278, 0, 1, clmul, 0x00411410, 0x3b680964, 0x3b680964
  TEST_RR_BOTH_AFTER 279, 0, 2, clmul, 0x55555505, 0xfffffff3, 0xfffffff3
  TEST_RR_BOTH_AFTER 280, 1, 0, clmul, 0x01104455, 0xe83814af, 0xe83814af
  TEST_RR_BOTH_AFTER 281, 1, 1, clmul, 0x14441040, 0x60386a48, 0x60386a48
  TEST_RR_BOTH_AFTER 282, 2, 0, clmul, 0x41515105, 0x00019dd3, 0x00019dd3

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, clmul, 0x00004541, 185, 185
  TEST_RR_RS2_LOADED 284, 0, clmul, 0x00004541, 185, 185
  TEST_RR_BOTH_LOADED 285, 0, clmul, 0x00004541, 185
  TEST_RR_RS1_LOADED 286, 1, clmul, 1, 1, 1
  TEST_RR_RS2_LOADED 287, 1, clmul, 1, 1, 1
  TEST_RR_BOTH_LOADED 288, 1, clmul, 1, 1
  TEST_RR_RS1_LOADED 289, 2, clmul, 0x41041400, 0xb1749260, 0xb1749260
  TEST_RR_RS2_LOADED 290, 2, clmul, 0x41041400, 0xb1749260, 0xb1749260
  TEST_RR_BOTH_LOADED 291, 2, clmul, 0x41041400, 0xb1749260

  // Each result is at once a source.
  TEST_RR_CHAIN 292, clmul, 0x40445545, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, clmul, 0x40445545, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, clmul, 1, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, clmul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, clmul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, clmul, 0, 1
  TEST_RR_ZERO_RS2 298, clmul, 0, 1
  TEST_RR_ZERO_RS1 299, clmul, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, clmul, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, clmul, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, clmul, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, clmul, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, clmul, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, clmul, 0, 5
  TEST_RR_ZERO_RS2 306, clmul, 0, 5
  TEST_RR_ZERO_RS1 307, clmul, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, clmul, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, clmul, 0, 0
  TEST_RR_ZERO_RS2 310, clmul, 0, 0
  TEST_RR_ZERO_BOTH 311, clmul, 0
  TEST_RR_ZERO_RD 312, clmul, 0x74c15d43, 0x34c3dbc2
  TEST_RR_ZERO_RD 313, clmul, 0x000047a7, 0xf6ec8c88
  TEST_RR_ZERO_RD 314, clmul, 0x2e6be573, 0x00024d4b

TEST_END
