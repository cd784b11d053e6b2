// sll: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sll, 0, 0, 0
  TEST_RR 3, sll, 0, 0, 1
  TEST_RR 4, sll, 0, 0, 2
  TEST_RR 5, sll, 0, 0, 0x7fffffff
  TEST_RR 6, sll, 0, 0, 0x80000000
  TEST_RR 7, sll, 0, 0, 0x80000001
  TEST_RR 8, sll, 0, 0, 0xffff8000
  TEST_RR 9, sll, 0, 0, 0xffffffff
  TEST_RR 10, sll, 1, 1, 0
  TEST_RR 11, sll, 2, 1, 1
  TEST_RR 12, sll, 4, 1, 2
  TEST_RR 13, sll, 0x80000000, 1, 0x7fffffff
  TEST_RR 14, sll, 1, 1, 0x80000000
  TEST_RR 15, sll, 2, 1, 0x80000001
  TEST_RR 16, sll, 1, 1, 0xffff8000
  TEST_RR 17, sll, 0x80000000, 1, 0xffffffff
  TEST_RR 18, sll, 2, 2, 0
  TEST_RR 19, sll, 4, 2, 1
  TEST_RR 20, sll, 8, 2, 2
  TEST_RR 21, sll, 0, 2, 0x7fffffff
  TEST_RR 22, sll, 2, 2, 0x80000000
  TEST_RR 23, sll, 4, 2, 0x80000001
  TEST_RR 24, sll, 2, 2, 0xffff8000
  TEST_RR 25, sll, 0, 2, 0xffffffff
  TEST_RR 26, sll, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, sll, 0xfffffffe, 0x7fffffff, 1
  TEST_RR 28, sll, 0xfffffffc, 0x7fffffff, 2
  TEST_RR 29, sll, 0x80000000, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sll, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, sll, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, sll, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, sll, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_RR 34, sll, 0x80000000, 0x80000000, 0
  TEST_RR 35, sll, 0, 0x80000000, 1
  TEST_RR 36, sll, 0, 0x80000000, 2
  TEST_RR 37, sll, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, sll, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sll, 0, 0x80000000, 0x80000001
  TEST_RR 40, sll, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, sll, 0, 0x80000000, 0xffffffff
  TEST_RR 42, sll, 0x80000001, 0x80000001, 0
  TEST_RR 43, sll, 2, 0x80000001, 1
  TEST_RR 44, sll, 4, 0x80000001, 2
  TEST_RR 45, sll, 0x80000000, 0x80000001, 0x7fffffff
  TEST_RR 46, sll, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, sll, 2, 0x80000001, 0x80000001
  TEST_RR 48, sll, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, sll, 0x80000000, 0x80000001, 0xffffffff
  TEST_RR 50, sll, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, sll, 0xffff0000, 0xffff8000, 1
  TEST_RR 52, sll, 0xfffe0000, 0xffff8000, 2
  TEST_RR 53, sll, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, sll, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, sll, 0xffff0000, 0xffff8000, 0x80000001
  TEST_RR 56, sll, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sll, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, sll, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, sll, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, sll, 0xfffffffc, 0xffffffff, 2
  TEST_RR 61, sll, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, sll, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, sll, 0xfffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, sll, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, sll, 0x80000000, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, sll, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, sll, 0x5a0f3c85, 0x5a0f3c85, 0x4ea53780
  TEST_RR 68, sll, 0x86b52dce, 0xc35a96e7, 1
  TEST_RR 69, sll, 0xb41e790a, 0x5a0f3c85, 0xdf9ae541
  TEST_RR 70, sll, 0x0d6a5b9c, 0xc35a96e7, 2
  TEST_RR 71, sll, 0x683cf214, 0x5a0f3c85, 0xc4a05e82
  TEST_RR 72, sll, 0x1ad4b738, 0xc35a96e7, 3
  TEST_RR 73, sll, 0xd079e428, 0x5a0f3c85, 0x58651063
  TEST_RR 74, sll, 0x35a96e70, 0xc35a96e7, 4
  TEST_RR 75, sll, 0xa0f3c850, 0x5a0f3c85, 0x0c15f024
  TEST_RR 76, sll, 0x6b52dce0, 0xc35a96e7, 5
  TEST_RR 77, sll, 0x41e790a0, 0x5a0f3c85, 0x910c8645
  TEST_RR 78, sll, 0xd6a5b9c0, 0xc35a96e7, 6
  TEST_RR 79, sll, 0x83cf2140, 0x5a0f3c85, 0x84ab5486
  TEST_RR 80, sll, 0xad4b7380, 0xc35a96e7, 7
  TEST_RR 81, sll, 0x079e4280, 0x5a0f3c85, 0x767d6007
  TEST_RR 82, sll, 0x5a96e700, 0xc35a96e7, 8
  TEST_RR 83, sll, 0x0f3c8500, 0x5a0f3c85, 0x9c23fe08
  TEST_RR 84, sll, 0xb52dce00, 0xc35a96e7, 9
  TEST_RR 85, sll, 0x1e790a00, 0x5a0f3c85, 0xc5e44d09
  TEST_RR 86, sll, 0x6a5b9c00, 0xc35a96e7, 10
  TEST_RR 87, sll, 0x3cf21400, 0x5a0f3c85, 0x8902b86a
  TEST_RR 88, sll, 0xd4b73800, 0xc35a96e7, 11
  TEST_RR 89, sll, 0x79e42800, 0x5a0f3c85, 0xefc4816b
  TEST_RR 90, sll, 0xa96e7000, 0xc35a96e7, 12
  TEST_RR 91, sll, 0xf3c85000, 0x5a0f3c85, 0x23269b4c
  TEST_RR 92, sll, 0x52dce000, 0xc35a96e7, 13
  TEST_RR 93, sll, 0xe790a000, 0x5a0f3c85, 0xecb2e4cd
  TEST_RR 94, sll, 0xa5b9c000, 0xc35a96e7, 14
  TEST_RR 95, sll, 0xcf214000, 0x5a0f3c85, 0xdefb192e
  TEST_RR 96, sll, 0x4b738000, 0xc35a96e7, 15
  TEST_RR 97, sll, 0x9e428000, 0x5a0f3c85, 0x0b6b6d2f
  TEST_RR 98, sll, 0x96e70000, 0xc35a96e7, 16
  TEST_RR 99, sll, 0x3c850000, 0x5a0f3c85, 0xc08298d0
  TEST_RR 100, sll, 0x2dce0000, 0xc35a96e7, 17
  TEST_RR 101, sll, 0x790a0000, 0x5a0f3c85, 0xcc31f191
  TEST_RR 102, sll, 0x5b9c0000, 0xc35a96e7, 18
  TEST_RR 103, sll, 0xf2140000, 0x5a0f3c85, 0x50b53572
  TEST_RR 104, sll, 0xb7380000, 0xc35a96e7, 19
  TEST_RR 105, sll, 0xe4280000, 0x5a0f3c85, 0xcefa4a13
  TEST_RR 106, sll, 0x6e700000, 0xc35a96e7, 20
  TEST_RR 107, sll, 0xc8500000, 0x5a0f3c85, 0xf188d854
  TEST_RR 108, sll, 0xdce00000, 0xc35a96e7, 21
  TEST_RR 109, sll, 0x90a00000, 0x5a0f3c85, 0xa8abd3f5
  TEST_RR 110, sll, 0xb9c00000, 0xc35a96e7, 22
  TEST_RR 111, sll, 0x21400000, 0x5a0f3c85, 0x0c55acf6
  TEST_RR 112, sll, 0x73800000, 0xc35a96e7, 23
  TEST_RR 113, sll, 0x42800000, 0x5a0f3c85, 0xe4adf677
  TEST_RR 114, sll, 0xe7000000, 0xc35a96e7, 24
  TEST_RR 115, sll, 0x85000000, 0x5a0f3c85, 0x2287d238
  TEST_RR 116, sll, 0xce000000, 0xc35a96e7, 25
  TEST_RR 117, sll, 0x0a000000, 0x5a0f3c85, 0xc779b979
  TEST_RR 118, sll, 0x9c000000, 0xc35a96e7, 26
  TEST_RR 119, sll, 0x14000000, 0x5a0f3c85, 0xc4dae5ba
  TEST_RR 120, sll, 0x38000000, 0xc35a96e7, 27
  TEST_RR 121, sll, 0x28000000, 0x5a0f3c85, 0x36c03c3b
  TEST_RR 122, sll, 0x70000000, 0xc35a96e7, 28
  TEST_RR 123, sll, 0x50000000, 0x5a0f3c85, 0xdf570d3c
  TEST_RR 124, sll, 0xe0000000, 0xc35a96e7, 29
  TEST_RR 125, sll, 0xa0000000, 0x5a0f3c85, 0x278abefd
  TEST_RR 126, sll, 0xc0000000, 0xc35a96e7, 30
  TEST_RR 127, sll, 0x40000000, 0x5a0f3c85, 0x102161de
  TEST_RR 128, sll, 0x80000000, 0xc35a96e7, 31
  TEST_RR 129, sll, 0x80000000, 0x5a0f3c85, 0x85cb69df

  // Each bit of either source, where it decides.
  TEST_RR 130, sll, 0, 0x2cae3094, 0xffff38de
  TEST_RR 131, sll, 0x40000000, 0x2cae3095, 0xffff38de
  TEST_RR 132, sll, 0xb385de2c, 0x6ce1778b, 0xd13c6f22
  TEST_RR 133, sll, 0x670bbc58, 0x6ce1778b, 0xd13c6f23
  TEST_RR 134, sll, 0x29000000, 0x0812f148, 0xfffb33d5
  TEST_RR 135, sll, 0x29400000, 0x0812f14a, 0xfffb33d5
  TEST_RR 136, sll, 0xffff98f0, 0xfffff98f, 0xc6b23c44
  TEST_RR 137, sll, 0xfffe63c0, 0xfffff98f, 0xc6b23c46
  TEST_RR 138, sll, 0x83100000, 0xda3f2831, 0xf8f99874
  TEST_RR 139, sll, 0x83500000, 0xda3f2835, 0xf8f99874
  TEST_RR 140, sll, 0xffc00000, 0xffffff80, 0xbdf9726f
  TEST_RR 141, sll, 0xfffc0000, 0xffffff80, 0xbdf9726b
  TEST_RR 142, sll, 0xe4325440, 0xef90c951, 6
  TEST_RR 143, sll, 0xe4325640, 0xef90c959, 6
  TEST_RR 144, sll, 0x30000000, 0xfd228ae3, 0x795c03fc
  TEST_RR 145, sll, 0xae300000, 0xfd228ae3, 0x795c03f4
  TEST_RR 146, sll, 0x8a720000, 0x284cc539, 145
  TEST_RR 147, sll, 0x8a520000, 0x284cc529, 145
  TEST_RR 148, sll, 0xff600000, 0x372ffec0, 0xa92bb82f
  TEST_RR 149, sll, 0, 0x372ffec0, 0xa92bb83f
  TEST_RR 150, sll, 0xe4000000, 0x48e82172, 0x0a2aa4f9
  TEST_RR 151, sll, 0xa4000000, 0x48e82152, 0x0a2aa4f9
  TEST_RR 152, sll, 0xf5d00000, 0xfa48fd74, 0x00003252
  TEST_RR 153, sll, 0xf4d00000, 0xfa48fd34, 0x00003252
  TEST_RR 154, sll, 0x00007400, 116, 0x42859788
  TEST_RR 155, sll, 0x0000f400, 244, 0x42859788
  TEST_RR 156, sll, 0x0d000000, 0x66fa70d0, 0xfffff834
  TEST_RR 157, sll, 0x1d000000, 0x66fa71d0, 0xfffff834
  TEST_RR 158, sll, 0xa5b40000, 0x394c696d, 0xff4eaff2
  TEST_RR 159, sll, 0xadb40000, 0x394c6b6d, 0xff4eaff2
  TEST_RR 160, sll, 0x000017f0, 766, 195
  TEST_RR 161, sll, 0x000037f0, 1790, 195
  TEST_RR 162, sll, 0xffffe150, 0xfffffc2a, 0x3bb7a283
  TEST_RR 163, sll, 0xffffa150, 0xfffff42a, 0x3bb7a283
  TEST_RR 164, sll, 0xe4833000, 0xffee4833, 0xf50834ac
  TEST_RR 165, sll, 0xe5833000, 0xffee5833, 0xf50834ac
  TEST_RR 166, sll, 0xb77d0800, 0x63eddf42, 0x67d4c3ca
  TEST_RR 167, sll, 0xb7fd0800, 0x63edff42, 0x67d4c3ca
  TEST_RR 168, sll, 0xa83c39d0, 0xd41e1ce8, 0xffd2ea01
  TEST_RR 169, sll, 0xa83cb9d0, 0xd41e5ce8, 0xffd2ea01
  TEST_RR 170, sll, 0xa3e68580, 0x8d47cd0b, 0x8f5ce507
  TEST_RR 171, sll, 0xa3a68580, 0x8d474d0b, 0x8f5ce507
  TEST_RR 172, sll, 0x27f2f000, 0x0164fe5e, 11
  TEST_RR 173, sll, 0x2ff2f000, 0x0165fe5e, 11
  TEST_RR 174, sll, 0x1c4b7e74, 0x0712df9d, 0xffffff82
  TEST_RR 175, sll, 0x1c437e74, 0x0710df9d, 0xffffff82
  TEST_RR 176, sll, 0x97cef8b0, 0x12f9df16, 0x648782a3
  TEST_RR 177, sll, 0x97eef8b0, 0x12fddf16, 0x648782a3
  TEST_RR 178, sll, 0x0000d000, 52, 0xfffc7c0a
  TEST_RR 179, sll, 0x2000d000, 0x00080034, 0xfffc7c0a
  TEST_RR 180, sll, 0x835be000, 0x78835be0, 0xef849628
  TEST_RR 181, sll, 0x935be000, 0x78935be0, 0xef849628
  TEST_RR 182, sll, 0x00001a00, 13, 0x9c9efbe9
  TEST_RR 183, sll, 0x40001a00, 0x0020000d, 0x9c9efbe9
  TEST_RR 184, sll, 0x1730eb60, 0x00b9875b, 0x0114aca5
  TEST_RR 185, sll, 0x1f30eb60, 0x00f9875b, 0x0114aca5
  TEST_RR 186, sll, 0xbc5439b0, 0xabc5439b, 0xfffffb04
  TEST_RR 187, sll, 0xb45439b0, 0xab45439b, 0xfffffb04
  TEST_RR 188, sll, 0x00b0e480, 0x0002c392, 0x9eb01ce6
  TEST_RR 189, sll, 0x40b0e480, 0x0102c392, 0x9eb01ce6
  TEST_RR 190, sll, 0x0f42d648, 0xc3d0b592, 0xfffff702
  TEST_RR 191, sll, 0x0742d648, 0xc1d0b592, 0xfffff702
  TEST_RR 192, sll, 0xfffffffc, 0xffffffff, 0xfbf34a02
  TEST_RR 193, sll, 0xeffffffc, 0xfbffffff, 0xfbf34a02
  TEST_RR 194, sll, 0x24c55a98, 0x4498ab53, 0x9e02c443
  TEST_RR 195, sll, 0x64c55a98, 0x4c98ab53, 0x9e02c443
  TEST_RR 196, sll, 0xb1afb5c0, 0xf635f6b8, 0x0049fc23
  TEST_RR 197, sll, 0x31afb5c0, 0xe635f6b8, 0x0049fc23
  TEST_RR 198, sll, 0x9aa6a791, 0x9aa6a791, 0xfdecbec0
  TEST_RR 199, sll, 0xbaa6a791, 0xbaa6a791, 0xfdecbec0
  TEST_RR 200, sll, 0xffffffad, 0xffffffad, 0xffffffe0
  TEST_RR 201, sll, 0xbfffffad, 0xbfffffad, 0xffffffe0
  TEST_RR 202, sll, 0x250948c6, 0x250948c6, 0
  TEST_RR 203, sll, 0xa50948c6, 0xa50948c6, 0

  // Noise.
  TEST_RR 204, sll, 0x63d83680, 0xbd8f60da, 0xdab155a6
  TEST_RR 205, sll, 0x3b57e800, 0x3cc76afd, 0x5f7208ab
  TEST_RR 206, sll, 0, 0xf9d4a19a, 0xe1de4f9f
  TEST_RR 207, sll, 0xc0000000, 0x727d7083, 0x42d534de
  TEST_RR 208, sll, 0xa2000000, 0x687c0dd1, 0x04250539
  TEST_RR 209, sll, 0x1a16482c, 0xc685920b, 0xb1a35522
  TEST_RR 210, sll, 0xec472900, 0x46ec4729, 0xcb09ece8
  TEST_RR 211, sll, 0x1d280000, 0xfc6d874a, 0x836e39f2
  TEST_RR 212, sll, 0xece00000, 0xd47ed767, 0xf3bf2a35
  TEST_RR 213, sll, 0x689f1000, 0xe2e689f1, 0x31ced96c
  TEST_RR 214, sll, 0x8004adb8, 0xd00095b7, 0xe0431783
  TEST_RR 215, sll, 0, 0xd11659b4, 0x929a237f
  TEST_RR 216, sll, 0xe0000000, 0xc075dc87, 0x1474dd7d
  TEST_RR 217, sll, 0x8af71800, 0xe8115ee3, 0x9c9a134b
  TEST_RR 218, sll, 0xbe580000, 0x9e4aef96, 0xdb310df2
  TEST_RR 219, sll, 0x40000000, 0x6e4900d4, 0x6a580bfc

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, sll, 0x6b52dce0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, sll, 0x6b52dce0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, sll, 0xad4b7380, 0xc35a96e7
  TEST_RR_ALL_SAME 223, sll, 0xad4b7380, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, sll, 0x079e4280, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, sll, 0x079e4280, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, sll, 0x41e790a0, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, sll, 0x41e790a0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, sll, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, sll, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, sll, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 231, sll, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 232, sll, 56, 7, 3
  TEST_RR_RD_IS_RS2 233, sll, 56, 7, 3
  TEST_RR_SAME_SOURCES 234, sll, 896, 7
  TEST_RR_ALL_SAME 235, sll, 896, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, sll, 0x06800000, 0xe89e3034, 0xf8b3b655, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, sll, 0x91000000, 0x8013ae91, 0xf37cb358, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, sll, 0xb2000000, 0xa3b66bd9, 0xa3b66bd9, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, sll, 0x5da1a000, 0xb2c2ed0d, 0xb2c2ed0d, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, sll, 0xcb800000, 0xffffe597, 0x99f31157, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, sll, 0x60480000, 0xd31ad812, 0xd31ad812, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, sll, 0xff8f98a0, 0xfffc7cc5, 0xfffc7cc5, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, sll, 0xc7515800, 0xb71d4560, 0xfffacc66, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, sll, 0xf5000000, 0xfffffff5, 0xf8740418, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, sll, 0x7ba20000, 0x10c1bdd1, 0x10c1bdd1, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, sll, 0x38000000, 0xcda2ce38, 0xcda2ce38, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, sll, 0x00980000, 19, 19, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, sll, 0x9d800000, 0x5e2aa676, 0x5e2aa676, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, sll, 0xb3900000, 0x4c4d59c8, 0x0002d731, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, sll, 0xe8900000, 0x2f5de890, 0x2f5de890, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, sll, 0xcaf74b88, 0xf2bdd2e2, 0xf2bdd2e2, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, sll, 0x32000000, 0xd0230b99, 0xd0230b99, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, sll, 0x3a1e6102, 0x9d0f3081, 0x9d0f3081, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, sll, 0xa0000000, 0x994a181d, 0x994a181d, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, sll, 0xffd00000, 0xffffffd0, 0xffffffd0, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, sll, 0xa0000000, 0xffffff7d, 0xffffff7d, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, sll, 0x93c00000, 0xffffd278, 0x55a5bb13, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, sll, 0xf1dafe40, 0x9f1dafe4, 0x9f1dafe4, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, sll, 0x5aa00000, 0xe1f072d5, 0xe1f072d5, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, sll, 0xd8000000, 0xfddd10db, 0xfddd10db, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, sll, 0xa676c000, 0x0d7a676c, 0x0d7a676c, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, sll, 0x4bec0000, 0xffff52fb, 0xf43a3d52, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, sll, 0x18000000, 0x0c6b8718, 0x0c6b8718, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, sll, 0xcb800000, 3991, 3991, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, sll, 0xa5400000, 0xff8f3a54, 0xff8f3a54, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, sll, 0x6b000000, 107, 0xffd3fd98
  TEST_RR_RESULT_AFTER 267, 1, sll, 0x008d8944, 0x008d8944, 0
  TEST_RR_RESULT_AFTER 268, 2, sll, 0xfd6ac0fe, 0xfd6ac0fe, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, sll, 0x00004180, 262, 262
  TEST_RR_12_AFTER 270, 0, 1, sll, 0xffffc4a0, 0xfffffe25, 0xfffffe25
  TEST_RR_12_AFTER 271, 0, 2, sll, 0xc0000000, 3, 0xfffffffe
  TEST_RR_12_AFTER 272, 1, 0, sll, 0x4358c800, 0xd34358c8, 0xd34358c8
  TEST_RR_12_AFTER 273, 1, 1, sll, 0x77980000, 0x052e2ef3, 0x052e2ef3
  TEST_RR_12_AFTER 274, 1, 2, sll, 0x58000000, 0x2a1d6758, 0x2a1d6758
  TEST_RR_12_AFTER 275, 2, 0, sll, 0xb2a20000, 0xffd55951, 0xffd55951
  TEST_RR_12_AFTER 276, 2, 1, sll, 0x25980000, 0x309a24b3, 0x309a24b3
  TEST_RR_12_AFTER 277, 2, 2, sll, 0xf978c000, 0xacef978c, 0xacef978c
  TEST_RR_21_AFTER 278, 0, 0, sll, 0x00cd4800, 0x0000cd48, 0x0000cd48
  TEST_RR_21_AFTER 279, 0, 1, sll, 0x72000000, 0xaac2a2b9, 0xaac2a2b9
  TEST_RR_21_AFTER 280, 0, 2, sll, 0x6581fa42, 0x32c0fd21, 0x32c0fd21
  TEST_RR_21_AFTER 281, 1, 0, sll, 0xaf480000, 0x9a11abd2, 0x9a11abd2
  TEST_RR_21_AFTER 282, 1, 1, sll, 0xdf878000, 0x4e25bf0f, 0x4e25bf0f
  TEST_RR_21_AFTER 283, 1, 2, sll, 8, 2, 2
  TEST_RR_21_AFTER 284, 2, 0, sll, 0xbbfc0000, 0x00042eff, 0xfffffef2
  TEST_RR_21_AFTER 285, 2, 1, sll, 0xffffc602, 0xffffe301, 0xffffe301
  TEST_RR_21_AFTER 286, 2, 2, sll, 0x8e004788, 0x638011e2, 0x638011e2
  TEST_RR_BOTH_AFTER 287, 0, 0, sll, 0xa0000000, 0xffff69bd, 0xffff69bd
  TEST_RR_BOTH_AFTER 288, 0, 1, sll, 0x00b52000, 1449, 0x001a3ead
  TEST_RR_BOTH_AFTER 289, 0, 2, sll, 0xd4178000, 0x2715a82f, 0x2715a82f
  TEST_RR_BOTH_AFTER 290, 1, 0, sll, 0x61880000, 0xd66c5862, 0xe4761932
  TEST_RR_BOTH_AFTER 291, 1, 1, sll, 0x0d800000, 0xfffff436, 0xfffff436
  TEST_RR_BOTH_AFTER 292, 2, 0, sll, 0xbd17c000, 0x974ef45f, 0xff796f0e

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, sll, 0xf26f4fc2, 0xf937a7e1, 0xf937a7e1
  TEST_RR_RS2_LOADED 294, 0, sll, 0xf26f4fc2, 0xf937a7e1, 0xf937a7e1
  TEST_RR_BOTH_LOADED 295, 0, sll, 0xf26f4fc2, 0xf937a7e1
  TEST_RR_RS1_LOADED 296, 1, sll, 0x0d800000, 0x00004436, 0x00004436
  TEST_RR_RS2_LOADED 297, 1, sll, 0x0d800000, 0x00004436, 0x00004436
  TEST_RR_BOTH_LOADED 298, 1, sll, 0x0d800000, 0x00004436
  TEST_RR_RS1_LOADED 299, 2, sll, 0xfcf22820, 0xff3c8a08, 0xe8dc77c2
  TEST_RR_RS2_LOADED 300, 2, sll, 0xfcf22820, 0xff3c8a08, 0xe8dc77c2
  TEST_RR_BOTH_LOADED 301, 2, sll, 0x3c8a0800, 0xff3c8a08

  // Each result is at once a source.
  TEST_RR_CHAIN 302, sll, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, sll, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, sll, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, sll, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, sll, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, sll, 0, 1
  TEST_RR_ZERO_RS2 308, sll, 1, 1
  TEST_RR_ZERO_RS1 309, sll, 0, 0xffffffff
  TEST_RR_ZERO_RS2 310, sll, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, sll, 0, 0x60000000
  TEST_RR_ZERO_RS2 312, sll, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, sll, 0, 0xa0000000
  TEST_RR_ZERO_RS2 314, sll, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, sll, 0, 5
  TEST_RR_ZERO_RS2 316, sll, 5, 5
  TEST_RR_ZERO_RS1 317, sll, 0, 0x00030201
  TEST_RR_ZERO_RS2 318, sll, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, sll, 0, 0
  TEST_RR_ZERO_RS2 320, sll, 0, 0
  TEST_RR_ZERO_BOTH 321, sll, 0
  TEST_RR_ZERO_RD 322, sll, 0xffff7467, 0x378a7c37
  TEST_RR_ZERO_RD 323, sll, 0xffffffed, 0
  TEST_RR_ZERO_RD 324, sll, 0x74a1bc32, 0

TEST_END
