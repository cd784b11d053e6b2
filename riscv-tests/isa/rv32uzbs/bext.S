// bext: 325 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, bext, 0, 0, 0
  TEST_RR 3, bext, 0, 0, 1
  TEST_RR 4, bext, 0, 0, 2
  TEST_RR 5, bext, 0, 0, 0x7fffffff
  TEST_RR 6, bext, 0, 0, 0x80000000
  TEST_RR 7, bext, 0, 0, 0x80000001
  TEST_RR 8, bext, 0, 0, 0xffff8000
  TEST_RR 9, bext, 0, 0, 0xffffffff
  TEST_RR 10, bext, 1, 1, 0
  TEST_RR 11, bext, 0, 1, 1
  TEST_RR 12, bext, 0, 1, 2
  TEST_RR 13, bext, 0, 1, 0x7fffffff
  TEST_RR 14, bext, 1, 1, 0x80000000
  TEST_RR 15, bext, 0, 1, 0x80000001
  TEST_RR 16, bext, 1, 1, 0xffff8000
  TEST_RR 17, bext, 0, 1, 0xffffffff
  TEST_RR 18, bext, 0, 2, 0
  TEST_RR 19, bext, 1, 2, 1
  TEST_RR 20, bext, 0, 2, 2
  TEST_RR 21, bext, 0, 2, 0x7fffffff
  TEST_RR 22, bext, 0, 2, 0x80000000
  TEST_RR 23, bext, 1, 2, 0x80000001
  TEST_RR 24, bext, 0, 2, 0xffff8000
  TEST_RR 25, bext, 0, 2, 0xffffffff
  TEST_RR 26, bext, 1, 0x7fffffff, 0
  TEST_RR 27, bext, 1, 0x7fffffff, 1
  TEST_RR 28, bext, 1, 0x7fffffff, 2
  TEST_RR 29, bext, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, bext, 1, 0x7fffffff, 0x80000000
  TEST_RR 31, bext, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, bext, 1, 0x7fffffff, 0xffff8000
  TEST_RR 33, bext, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, bext, 0, 0x80000000, 0
  TEST_RR 35, bext, 0, 0x80000000, 1
  TEST_RR 36, bext, 0, 0x80000000, 2
  TEST_RR 37, bext, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, bext, 0, 0x80000000, 0x80000000
  TEST_RR 39, bext, 0, 0x80000000, 0x80000001
  TEST_RR 40, bext, 0, 0x80000000, 0xffff8000
  TEST_RR 41, bext, 1, 0x80000000, 0xffffffff
  TEST_RR 42, bext, 1, 0x80000001, 0
  TEST_RR 43, bext, 0, 0x80000001, 1
  TEST_RR 44, bext, 0, 0x80000001, 2
  TEST_RR 45, bext, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, bext, 1, 0x80000001, 0x80000000
  TEST_RR 47, bext, 0, 0x80000001, 0x80000001
  TEST_RR 48, bext, 1, 0x80000001, 0xffff8000
  TEST_RR 49, bext, 1, 0x80000001, 0xffffffff
  TEST_RR 50, bext, 0, 0xffff8000, 0
  TEST_RR 51, bext, 0, 0xffff8000, 1
  TEST_RR 52, bext, 0, 0xffff8000, 2
  TEST_RR 53, bext, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, bext, 0, 0xffff8000, 0x80000000
  TEST_RR 55, bext, 0, 0xffff8000, 0x80000001
  TEST_RR 56, bext, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, bext, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, bext, 1, 0xffffffff, 0
  TEST_RR 59, bext, 1, 0xffffffff, 1
  TEST_RR 60, bext, 1, 0xffffffff, 2
  TEST_RR 61, bext, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, bext, 1, 0xffffffff, 0x80000000
  TEST_RR 63, bext, 1, 0xffffffff, 0x80000001
  TEST_RR 64, bext, 1, 0xffffffff, 0xffff8000
  TEST_RR 65, bext, 1, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, bext, 1, 0xc35a96e7, 0
  TEST_RR 67, bext, 1, 0x5a0f3c85, 0x16f82360
  TEST_RR 68, bext, 1, 0xc35a96e7, 1
  TEST_RR 69, bext, 0, 0x5a0f3c85, 0x9b30c601
  TEST_RR 70, bext, 1, 0xc35a96e7, 2
  TEST_RR 71, bext, 1, 0x5a0f3c85, 0x3fbf26a2
  TEST_RR 72, bext, 0, 0xc35a96e7, 3
  TEST_RR 73, bext, 0, 0x5a0f3c85, 0x33c5fcc3
  TEST_RR 74, bext, 0, 0xc35a96e7, 4
  TEST_RR 75, bext, 0, 0x5a0f3c85, 0x4e94ae44
  TEST_RR 76, bext, 1, 0xc35a96e7, 5
  TEST_RR 77, bext, 0, 0x5a0f3c85, 0x6820a705
  TEST_RR 78, bext, 1, 0xc35a96e7, 6
  TEST_RR 79, bext, 0, 0x5a0f3c85, 0xe93663c6
  TEST_RR 80, bext, 1, 0xc35a96e7, 7
  TEST_RR 81, bext, 1, 0x5a0f3c85, 0x512ddd87
  TEST_RR 82, bext, 0, 0xc35a96e7, 8
  TEST_RR 83, bext, 0, 0x5a0f3c85, 0x2f6e4088
  TEST_RR 84, bext, 1, 0xc35a96e7, 9
  TEST_RR 85, bext, 0, 0x5a0f3c85, 0xe21260a9
  TEST_RR 86, bext, 1, 0xc35a96e7, 10
  TEST_RR 87, bext, 1, 0x5a0f3c85, 0xb39f52ea
  TEST_RR 88, bext, 0, 0xc35a96e7, 11
  TEST_RR 89, bext, 1, 0x5a0f3c85, 0xd6f90aeb
  TEST_RR 90, bext, 1, 0xc35a96e7, 12
  TEST_RR 91, bext, 1, 0x5a0f3c85, 0x9efd98ac
  TEST_RR 92, bext, 0, 0xc35a96e7, 13
  TEST_RR 93, bext, 1, 0x5a0f3c85, 0x0e1b130d
  TEST_RR 94, bext, 0, 0xc35a96e7, 14
  TEST_RR 95, bext, 0, 0x5a0f3c85, 0x503a57ce
  TEST_RR 96, bext, 1, 0xc35a96e7, 15
  TEST_RR 97, bext, 0, 0x5a0f3c85, 0x2efa6aef
  TEST_RR 98, bext, 0, 0xc35a96e7, 16
  TEST_RR 99, bext, 1, 0x5a0f3c85, 0x6cf6ddf0
  TEST_RR 100, bext, 1, 0xc35a96e7, 17
  TEST_RR 101, bext, 1, 0x5a0f3c85, 0xb30681d1
  TEST_RR 102, bext, 0, 0xc35a96e7, 18
  TEST_RR 103, bext, 1, 0x5a0f3c85, 0xca17c9f2
  TEST_RR 104, bext, 1, 0xc35a96e7, 19
  TEST_RR 105, bext, 1, 0x5a0f3c85, 0xc0cc5a93
  TEST_RR 106, bext, 1, 0xc35a96e7, 20
  TEST_RR 107, bext, 0, 0x5a0f3c85, 0xf8aa4354
  TEST_RR 108, bext, 0, 0xc35a96e7, 21
  TEST_RR 109, bext, 0, 0x5a0f3c85, 0x4baced55
  TEST_RR 110, bext, 1, 0xc35a96e7, 22
  TEST_RR 111, bext, 0, 0x5a0f3c85, 0x1e4b4736
  TEST_RR 112, bext, 0, 0xc35a96e7, 23
  TEST_RR 113, bext, 0, 0x5a0f3c85, 0x4116b6f7
  TEST_RR 114, bext, 1, 0xc35a96e7, 24
  TEST_RR 115, bext, 0, 0x5a0f3c85, 0x220161f8
  TEST_RR 116, bext, 1, 0xc35a96e7, 25
  TEST_RR 117, bext, 1, 0x5a0f3c85, 0x10bd5279
  TEST_RR 118, bext, 0, 0xc35a96e7, 26
  TEST_RR 119, bext, 0, 0x5a0f3c85, 0x9f27e69a
  TEST_RR 120, bext, 0, 0xc35a96e7, 27
  TEST_RR 121, bext, 1, 0x5a0f3c85, 0x9f8d899b
  TEST_RR 122, bext, 0, 0xc35a96e7, 28
  TEST_RR 123, bext, 1, 0x5a0f3c85, 0x07a490dc
  TEST_RR 124, bext, 0, 0xc35a96e7, 29
  TEST_RR 125, bext, 0, 0x5a0f3c85, 0x847c5c5d
  TEST_RR 126, bext, 1, 0xc35a96e7, 30
  TEST_RR 127, bext, 1, 0x5a0f3c85, 0x2bf0b81e
  TEST_RR 128, bext, 1, 0xc35a96e7, 31
  TEST_RR 129, bext, 0, 0x5a0f3c85, 0x2c4d819f

  // Each bit of either source, where it decides.
  TEST_RR 130, bext, 1, 0x0074a4a1, 0
  TEST_RR 131, bext, 0, 0x0074a4a0, 0
  TEST_RR 132, bext, 1, 0x716219f1, 0xffffafb6
  TEST_RR 133, bext, 0, 0x716219f1, 0xffffafb7
  TEST_RR 134, bext, 0, 0xf1cbaa15, 1
  TEST_RR 135, bext, 1, 0xf1cbaa17, 1
  TEST_RR 136, bext, 0, 0x39734b18, 0xacdd7cf9
  TEST_RR 137, bext, 1, 0x39734b18, 0xacdd7cfb
  TEST_RR 138, bext, 1, 0xffffffa4, 0xc43219a2
  TEST_RR 139, bext, 0, 0xffffffa0, 0xc43219a2
  TEST_RR 140, bext, 1, 0x8f28d6e4, 0xe0e28299
  TEST_RR 141, bext, 0, 0x8f28d6e4, 0xe0e2829d
  TEST_RR 142, bext, 0, 0xc97de393, 0x8484db03
  TEST_RR 143, bext, 1, 0xc97de39b, 0x8484db03
  TEST_RR 144, bext, 1, 0x3ce91535, 0xfffffffa
  TEST_RR 145, bext, 0, 0x3ce91535, 0xfffffff2
  TEST_RR 146, bext, 1, 0xe0992395, 0x91c692e4
  TEST_RR 147, bext, 0, 0xe0992385, 0x91c692e4
  TEST_RR 148, bext, 0, 0x10c49ec7, 0xfffffffb
  TEST_RR 149, bext, 1, 0x10c49ec7, 0xffffffeb
  TEST_RR 150, bext, 1, 0x001f26e3, 0x9b45ae25
  TEST_RR 151, bext, 0, 0x001f26c3, 0x9b45ae25
  TEST_RR 152, bext, 1, 0x00002f55, 6
  TEST_RR 153, bext, 0, 0x00002f15, 6
  TEST_RR 154, bext, 0, 0x7547f138, 0xf194e107
  TEST_RR 155, bext, 1, 0x7547f1b8, 0xf194e107
  TEST_RR 156, bext, 0, 0xc9e5a28f, 0xff7fd1e8
  TEST_RR 157, bext, 1, 0xc9e5a38f, 0xff7fd1e8
  TEST_RR 158, bext, 1, 0x00003aae, 0xfffff1a9
  TEST_RR 159, bext, 0, 0x000038ae, 0xfffff1a9
  TEST_RR 160, bext, 0, 220, 0xd44be94a
  TEST_RR 161, bext, 1, 1244, 0xd44be94a
  TEST_RR 162, bext, 1, 0x05a56839, 0x0000272b
  TEST_RR 163, bext, 0, 0x05a56039, 0x0000272b
  TEST_RR 164, bext, 1, 0x9b7b1f24, 0x8b1060ec
  TEST_RR 165, bext, 0, 0x9b7b0f24, 0x8b1060ec
  TEST_RR 166, bext, 0, 0xfff044c3, 0xfffffccd
  TEST_RR 167, bext, 1, 0xfff064c3, 0xfffffccd
  TEST_RR 168, bext, 1, 0x0bcd768d, 0x8337e9ae
  TEST_RR 169, bext, 0, 0x0bcd368d, 0x8337e9ae
  TEST_RR 170, bext, 0, 11, 0x36af0def
  TEST_RR 171, bext, 1, 0x0000800b, 0x36af0def
  TEST_RR 172, bext, 0, 0x117a39e3, 0xfffff110
  TEST_RR 173, bext, 1, 0x117b39e3, 0xfffff110
  TEST_RR 174, bext, 1, 0xfffea9de, 0xeabd0371
  TEST_RR 175, bext, 0, 0xfffca9de, 0xeabd0371
  TEST_RR 176, bext, 0, 0x662b0751, 0x7f267b52
  TEST_RR 177, bext, 1, 0x662f0751, 0x7f267b52
  TEST_RR 178, bext, 0, 0x9fd454da, 83
  TEST_RR 179, bext, 1, 0x9fdc54da, 83
  TEST_RR 180, bext, 1, 0x5b3db900, 0xcd93d234
  TEST_RR 181, bext, 0, 0x5b2db900, 0xcd93d234
  TEST_RR 182, bext, 0, 0x000011b2, 0xc2d99c15
  TEST_RR 183, bext, 1, 0x002011b2, 0xc2d99c15
  TEST_RR 184, bext, 1, 0x70447853, 0xca00c836
  TEST_RR 185, bext, 0, 0x70047853, 0xca00c836
  TEST_RR 186, bext, 0, 0x00094c37, 0xbf91a757
  TEST_RR 187, bext, 1, 0x00894c37, 0xbf91a757
  TEST_RR 188, bext, 1, 0xfffdafc5, 0x84591698
  TEST_RR 189, bext, 0, 0xfefdafc5, 0x84591698
  TEST_RR 190, bext, 1, 0x8a4a5caa, 0x1c701ad9
  TEST_RR 191, bext, 0, 0x884a5caa, 0x1c701ad9
  TEST_RR 192, bext, 1, 0xffff6ff3, 0xffffffda
  TEST_RR 193, bext, 0, 0xfbff6ff3, 0xffffffda
  TEST_RR 194, bext, 0, 0xf7cf901e, 0x12360ffb
  TEST_RR 195, bext, 1, 0xffcf901e, 0x12360ffb
  TEST_RR 196, bext, 0, 0x003e1c24, 0xab9d6e3c
  TEST_RR 197, bext, 1, 0x103e1c24, 0xab9d6e3c
  TEST_RR 198, bext, 1, 0xfffffffe, 0x00001a9d
  TEST_RR 199, bext, 0, 0xdffffffe, 0x00001a9d
  TEST_RR 200, bext, 0, 0x21192539, 0xfffffffe
  TEST_RR 201, bext, 1, 0x61192539, 0xfffffffe
  TEST_RR 202, bext, 1, 0xffff2f10, 0xffffffff
  TEST_RR 203, bext, 0, 0x7fff2f10, 0xffffffff

  // Noise.
  TEST_RR 204, bext, 1, 0x861a81bb, 0xdc1ba3c1
  TEST_RR 205, bext, 0, 0x1b59579e, 0x4790e425
  TEST_RR 206, bext, 1, 0x6f8d8418, 0x90f084bb
  TEST_RR 207, bext, 1, 0x57d6c777, 0x5a565ba9
  TEST_RR 208, bext, 1, 0x440dd347, 0x6c3f51f3
  TEST_RR 209, bext, 1, 0xb33d9267, 0xf0a90659
  TEST_RR 210, bext, 0, 0x00583060, 0x4ec683bb
  TEST_RR 211, bext, 1, 0x697fc31a, 0xe8d19c0e
  TEST_RR 212, bext, 0, 0x3d788837, 0x1594f96d
  TEST_RR 213, bext, 1, 0xd357fa36, 0x514902f8
  TEST_RR 214, bext, 1, 0xa0e31c71, 0xfd9e2ed5
  TEST_RR 215, bext, 1, 0x8268cb85, 0x0c110296
  TEST_RR 216, bext, 0, 0x45d51d41, 0x5c3ab16f
  TEST_RR 217, bext, 0, 0xd50de20d, 0x2e66c166
  TEST_RR 218, bext, 1, 0x00b4be21, 0x8334add4
  TEST_RR 219, bext, 0, 0xc87f1339, 0xc0477a8e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, bext, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, bext, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, bext, 1, 0xc35a96e7
  TEST_RR_ALL_SAME 223, bext, 1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, bext, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, bext, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, bext, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, bext, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, bext, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, bext, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, bext, 0, 0x80000000
  TEST_RR_ALL_SAME 231, bext, 0, 0x80000000
  TEST_RR_RD_IS_RS1 232, bext, 0, 7, 3
  TEST_RR_RD_IS_RS2 233, bext, 0, 7, 3
  TEST_RR_SAME_SOURCES 234, bext, 0, 7
  TEST_RR_ALL_SAME 235, bext, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, bext, 1, 0x001f94d8, 0xcc8be02a, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, bext, 1, 0x0000235a, 0xc2213748, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, bext, 1, 0x000018f2, 7, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, bext, 1, 0xc9e98108, 0xc9e98108, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, bext, 1, 118, 0xfffffd22, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, bext, 1, 0xe393242a, 0xe393242a, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, bext, 1, 0x81ae1004, 0xc077dbe2, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, bext, 1, 0x01585bc8, 0x01585bc8, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, bext, 1, 0x788d6ce2, 189, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, bext, 1, 2454, 2, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, bext, 1, 0x2af7b992, 0x02d5e12d, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, bext, 1, 0x00005e64, 0xb2693745, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, bext, 1, 0x38acda12, 0x38acda12, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, bext, 1, 0x0000d7d6, 0xffffd5c8, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, bext, 1, 0x0231aede, 0xfffff16d, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, bext, 1, 0x0000170c, 0xa148f8c8, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, bext, 1, 0x38af006a, 0x46bb7f65, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, bext, 1, 0x00789942, 0x27075e28, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, bext, 1, 0x99a15ecc, 1698, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, bext, 1, 0xe3c3f86a, 0xc79b056d, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, bext, 1, 0x416a031e, 0xff3985c2, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, bext, 1, 0xe080954a, 0xe080954a, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, bext, 1, 0xfffffe05, 0x1c41c7d5, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, bext, 1, 0x01daba8e, 0xcecdebeb, x24, x5, x11, x7
  TEST_RR_REGISTERS 260, bext, 1, 0x31edb76a, 0x31edb76a, x25, x6, x12, x7
  TEST_RR_REGISTERS 261, bext, 1, 0xd2592a9c, 0x6fcc3f87, x26, x7, x13, x5
  TEST_RR_REGISTERS 262, bext, 1, 826, 0xffffffa8, x27, x8, x14, x7
  TEST_RR_REGISTERS 263, bext, 1, 0x003d766a, 0x003d766a, x28, x9, x15, x7
  TEST_RR_REGISTERS 264, bext, 1, 0x0000713e, 0x86942a62, x29, x10, x16, x7
  TEST_RR_REGISTERS 265, bext, 1, 0x91dd3b38, 0xff08aa78, x30, x11, x17, x7
  TEST_RR_REGISTERS 266, bext, 1, 0x000e3732, 0x10e402ca, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 267, 0, bext, 1, 0xffce65c9, 0x9d07fb96
  TEST_RR_RESULT_AFTER 268, 1, bext, 1, 0xfffffff8, 0x66aac48e
  TEST_RR_RESULT_AFTER 269, 2, bext, 1, 0xffffffc4, 0xad663047

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 270, 0, 0, bext, 1, 446, 0x00116522
  TEST_RR_12_AFTER 271, 0, 1, bext, 1, 0xa0be462a, 0xa0be462a
  TEST_RR_12_AFTER 272, 0, 2, bext, 1, 0x08000928, 0x08000928
  TEST_RR_12_AFTER 273, 1, 0, bext, 1, 0xd95ebe98, 0xd95ebe98
  TEST_RR_12_AFTER 274, 1, 1, bext, 1, 0x00028d34, 0xffffffa5
  TEST_RR_12_AFTER 275, 1, 2, bext, 1, 0xe901b4c0, 0xfffffa27
  TEST_RR_12_AFTER 276, 2, 0, bext, 1, 0x8272c430, 0x00002bc5
  TEST_RR_12_AFTER 277, 2, 1, bext, 1, 0x0012ff08, 0x0012ff08
  TEST_RR_12_AFTER 278, 2, 2, bext, 1, 0x9b02b4aa, 0xb98be745
  TEST_RR_21_AFTER 279, 0, 0, bext, 1, 0xf29d8744, 0x0ea7a048
  TEST_RR_21_AFTER 280, 0, 1, bext, 1, 0x3164f4e8, 0x01e794d5
  TEST_RR_21_AFTER 281, 0, 2, bext, 1, 0x0000413c, 0x0bbfb588
  TEST_RR_21_AFTER 282, 1, 0, bext, 1, 0x39cc0e1e, 0x0052060a
  TEST_RR_21_AFTER 283, 1, 1, bext, 1, 138, 0x16bd5f47
  TEST_RR_21_AFTER 284, 1, 2, bext, 1, 0xfb819368, 0xfb819368
  TEST_RR_21_AFTER 285, 2, 0, bext, 1, 0x392e6c0a, 0x392e6c0a
  TEST_RR_21_AFTER 286, 2, 1, bext, 1, 4, 0x3ee1e402
  TEST_RR_21_AFTER 287, 2, 2, bext, 1, 0xcadcffe8, 0xcadcffe8
  TEST_RR_BOTH_AFTER 288, 0, 0, bext, 1, 0xabb8771d, 0
  TEST_RR_BOTH_AFTER 289, 0, 0, bext, 1, 0xe96336cc, 0xa08470df
  TEST_RR_BOTH_AFTER 290, 0, 1, bext, 1, 0x5a1f5566, 0x9fdbf488
  TEST_RR_BOTH_AFTER 291, 0, 2, bext, 1, 0x00008688, 0xfe7ed787
  TEST_RR_BOTH_AFTER 292, 1, 0, bext, 1, 0x9a83832e, 2
  TEST_RR_BOTH_AFTER 293, 1, 1, bext, 1, 0xc8d778e8, 0x44cc4a6d
  TEST_RR_BOTH_AFTER 294, 2, 0, bext, 1, 0x011b558a, 0x00135ba8

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 295, 0, bext, 1, 0x221fe496, 0xf8f37072
  TEST_RR_RS2_LOADED 296, 0, bext, 1, 0x221fe496, 0xf8f37072
  TEST_RR_BOTH_LOADED 297, 0, bext, 0, 0x221fe496
  TEST_RR_RS1_LOADED 298, 1, bext, 1, 0x3b880988, 0x3b880988
  TEST_RR_RS2_LOADED 299, 1, bext, 1, 0x3b880988, 0x3b880988
  TEST_RR_BOTH_LOADED 300, 1, bext, 1, 0x3b880988
  TEST_RR_RS1_LOADED 301, 2, bext, 1, 0x792b405c, 0x93a84962
  TEST_RR_RS2_LOADED 302, 2, bext, 1, 0x792b405c, 0x93a84962
  TEST_RR_BOTH_LOADED 303, 2, bext, 1, 0x792b405c

  // Each result is at once a source.
  TEST_RR_CHAIN 304, bext, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 305, bext, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 306, bext, 1, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 307, bext, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 308, bext, 1, 0xc35a96e7
  TEST_RR_ZERO_RS1 309, bext, 0, 1
  TEST_RR_ZERO_RS2 310, bext, 1, 1
  TEST_RR_ZERO_RS1 311, bext, 0, 0xffffffff
  TEST_RR_ZERO_RS2 312, bext, 1, 0xffffffff
  TEST_RR_ZERO_RS1 313, bext, 0, 0x60000000
  TEST_RR_ZERO_RS2 314, bext, 0, 0x60000000
  TEST_RR_ZERO_RS1 315, bext, 0, 0xa0000000
  TEST_RR_ZERO_RS2 316, bext, 0, 0xa0000000
  TEST_RR_ZERO_RS1 317, bext, 0, 5
  TEST_RR_ZERO_RS2 318, bext, 1, 5
  TEST_RR_ZERO_RS1 319, bext, 0, 0x00030201
  TEST_RR_ZERO_RS2 320, bext, 1, 0x00030201
  TEST_RR_ZERO_RS1 321, bext, 0, 0
  TEST_RR_ZERO_RS2 322, bext, 0, 0
  TEST_RR_ZERO_BOTH 323, bext, 0
  TEST_RR_ZERO_RD 324, bext, 0x9722c3fd, 0x2b3bc3e7
  TEST_RR_ZERO_RD 325, bext, 0xfffffe34, 0x9715f514
  TEST_RR_ZERO_RD 326, bext, 0x345814ad, 0x0001c336

TEST_END
