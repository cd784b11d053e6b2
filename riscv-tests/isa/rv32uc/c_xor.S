// c.xor: 212 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.xor, 0, 0, 0
  TEST_CR 3, c.xor, 1, 0, 1
  TEST_CR 4, c.xor, 2, 0, 2
  TEST_CR 5, c.xor, 0x7fffffff, 0, 0x7fffffff
  TEST_CR 6, c.xor, 0x80000000, 0, 0x80000000
  TEST_CR 7, c.xor, 0x80000001, 0, 0x80000001
  TEST_CR 8, c.xor, 0xffff8000, 0, 0xffff8000
  TEST_CR 9, c.xor, 0xffffffff, 0, 0xffffffff
  TEST_CR 10, c.xor, 1, 1, 0
  TEST_CR 11, c.xor, 0, 1, 1
  TEST_CR 12, c.xor, 3, 1, 2
  TEST_CR 13, c.xor, 0x7ffffffe, 1, 0x7fffffff
  TEST_CR 14, c.xor, 0x80000001, 1, 0x80000000
  TEST_CR 15, c.xor, 0x80000000, 1, 0x80000001
  TEST_CR 16, c.xor, 0xffff8001, 1, 0xffff8000
  TEST_CR 17, c.xor, 0xfffffffe, 1, 0xffffffff
  TEST_CR 18, c.xor, 2, 2, 0
  TEST_CR 19, c.xor, 3, 2, 1
  TEST_CR 20, c.xor, 0, 2, 2
  TEST_CR 21, c.xor, 0x7ffffffd, 2, 0x7fffffff
  TEST_CR 22, c.xor, 0x80000002, 2, 0x80000000
  TEST_CR 23, c.xor, 0x80000003, 2, 0x80000001
  TEST_CR 24, c.xor, 0xffff8002, 2, 0xffff8000
  TEST_CR 25, c.xor, 0xfffffffd, 2, 0xffffffff
  TEST_CR 26, c.xor, 0x7fffffff, 0x7fffffff, 0
  TEST_CR 27, c.xor, 0x7ffffffe, 0x7fffffff, 1
  TEST_CR 28, c.xor, 0x7ffffffd, 0x7fffffff, 2
  TEST_CR 29, c.xor, 0, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.xor, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_CR 31, c.xor, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_CR 32, c.xor, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.xor, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.xor, 0x80000000, 0x80000000, 0
  TEST_CR 35, c.xor, 0x80000001, 0x80000000, 1
  TEST_CR 36, c.xor, 0x80000002, 0x80000000, 2
  TEST_CR 37, c.xor, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_CR 38, c.xor, 0, 0x80000000, 0x80000000
  TEST_CR 39, c.xor, 1, 0x80000000, 0x80000001
  TEST_CR 40, c.xor, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_CR 41, c.xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_CR 42, c.xor, 0x80000001, 0x80000001, 0
  TEST_CR 43, c.xor, 0x80000000, 0x80000001, 1
  TEST_CR 44, c.xor, 0x80000003, 0x80000001, 2
  TEST_CR 45, c.xor, 0xfffffffe, 0x80000001, 0x7fffffff
  TEST_CR 46, c.xor, 1, 0x80000001, 0x80000000
  TEST_CR 47, c.xor, 0, 0x80000001, 0x80000001
  TEST_CR 48, c.xor, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_CR 49, c.xor, 0x7ffffffe, 0x80000001, 0xffffffff
  TEST_CR 50, c.xor, 0xffff8000, 0xffff8000, 0
  TEST_CR 51, c.xor, 0xffff8001, 0xffff8000, 1
  TEST_CR 52, c.xor, 0xffff8002, 0xffff8000, 2
  TEST_CR 53, c.xor, 0x80007fff, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.xor, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_CR 55, c.xor, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_CR 56, c.xor, 0, 0xffff8000, 0xffff8000
  TEST_CR 57, c.xor, 0x00007fff, 0xffff8000, 0xffffffff
  TEST_CR 58, c.xor, 0xffffffff, 0xffffffff, 0
  TEST_CR 59, c.xor, 0xfffffffe, 0xffffffff, 1
  TEST_CR 60, c.xor, 0xfffffffd, 0xffffffff, 2
  TEST_CR 61, c.xor, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.xor, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_CR 63, c.xor, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_CR 64, c.xor, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_CR 65, c.xor, 0, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.xor, 0x5a0f3c84, 1, 0x5a0f3c85
  TEST_CR 67, c.xor, 0xc35a96e6, 0xc35a96e7, 1
  TEST_CR 68, c.xor, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_CR 69, c.xor, 0xc35a96e5, 0xc35a96e7, 2
  TEST_CR 70, c.xor, 0x5a0f3c81, 4, 0x5a0f3c85
  TEST_CR 71, c.xor, 0xc35a96e3, 0xc35a96e7, 4
  TEST_CR 72, c.xor, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_CR 73, c.xor, 0xc35a96ef, 0xc35a96e7, 8
  TEST_CR 74, c.xor, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_CR 75, c.xor, 0xc35a96f7, 0xc35a96e7, 16
  TEST_CR 76, c.xor, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_CR 77, c.xor, 0xc35a96c7, 0xc35a96e7, 32
  TEST_CR 78, c.xor, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_CR 79, c.xor, 0xc35a96a7, 0xc35a96e7, 64
  TEST_CR 80, c.xor, 0x5a0f3c05, 128, 0x5a0f3c85
  TEST_CR 81, c.xor, 0xc35a9667, 0xc35a96e7, 128
  TEST_CR 82, c.xor, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_CR 83, c.xor, 0xc35a97e7, 0xc35a96e7, 256
  TEST_CR 84, c.xor, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_CR 85, c.xor, 0xc35a94e7, 0xc35a96e7, 512
  TEST_CR 86, c.xor, 0x5a0f3885, 1024, 0x5a0f3c85
  TEST_CR 87, c.xor, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_CR 88, c.xor, 0x5a0f3485, 2048, 0x5a0f3c85
  TEST_CR 89, c.xor, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_CR 90, c.xor, 0x5a0f2c85, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.xor, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.xor, 0x5a0f1c85, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.xor, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.xor, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.xor, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.xor, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.xor, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.xor, 0x5a0e3c85, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.xor, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.xor, 0x5a0d3c85, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.xor, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.xor, 0x5a0b3c85, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.xor, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.xor, 0x5a073c85, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.xor, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.xor, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.xor, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.xor, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.xor, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.xor, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.xor, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.xor, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.xor, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.xor, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.xor, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.xor, 0x580f3c85, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.xor, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.xor, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.xor, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.xor, 0x520f3c85, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.xor, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.xor, 0x4a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.xor, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.xor, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.xor, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.xor, 0x1a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.xor, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.xor, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.xor, 0x435a96e7, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.xor, 0x333fc0c8, 0xc336f419, 0xf00934d1, x8, x9, x7
  TEST_CR 131, c.xor, 0x244af210, 0xdceeb6af, 0xf8a444bf, x8, x10, x7
  TEST_CR 132, c.xor, 0x306f0d91, 0x007ab082, 0x3015bd13, x8, x11, x7
  TEST_CR 133, c.xor, 0x3df4a4da, 0x956fd96f, 0xa89b7db5, x8, x12, x7
  TEST_CR 134, c.xor, 0xdff78b9d, 0x700221fa, 0xaff5aa67, x8, x13, x7
  TEST_CR 135, c.xor, 0x1b8165fb, 0xefd37c40, 0xf45219bb, x8, x14, x7
  TEST_CR 136, c.xor, 0xcb6f3c47, 0xa18d040b, 0x6ae2384c, x8, x15, x7
  TEST_CR 137, c.xor, 0xbb0622ac, 0xa092b2dc, 0x1b949070, x9, x8, x7
  TEST_CR 138, c.xor, 0x8fb754c8, 0xcad0148d, 0x45674045, x9, x10, x7
  TEST_CR 139, c.xor, 0xbeaabe5c, 0x0ec06212, 0xb06adc4e, x9, x11, x7
  TEST_CR 140, c.xor, 0x5fd0d720, 0x131d5ee4, 0x4ccd89c4, x9, x12, x7
  TEST_CR 141, c.xor, 0xdc6d48b8, 0x5e012438, 0x826c6c80, x9, x13, x7
  TEST_CR 142, c.xor, 0xf05f7eb0, 0xcbd54712, 0x3b8a39a2, x9, x14, x7
  TEST_CR 143, c.xor, 0x25c82079, 0x565a1ac9, 0x73923ab0, x9, x15, x7
  TEST_CR 144, c.xor, 0xf33c5e40, 0xecdfae7a, 0x1fe3f03a, x10, x8, x7
  TEST_CR 145, c.xor, 0xeb49ac20, 0x5005d67c, 0xbb4c7a5c, x10, x9, x7
  TEST_CR 146, c.xor, 0xc53901a4, 0xdf043f7a, 0x1a3d3ede, x10, x11, x7
  TEST_CR 147, c.xor, 0x49cfdeba, 0x8c1e2efe, 0xc5d1f044, x10, x12, x7
  TEST_CR 148, c.xor, 0x89852c25, 0xfcbe2a6c, 0x753b0649, x10, x13, x7
  TEST_CR 149, c.xor, 0xc428e482, 0x65ba9bc9, 0xa1927f4b, x10, x14, x7
  TEST_CR 150, c.xor, 0x74edf050, 0x8f1198ab, 0xfbfc68fb, x10, x15, x7
  TEST_CR 151, c.xor, 0x5fe859c9, 0x5e2d4931, 0x01c510f8, x11, x8, x7
  TEST_CR 152, c.xor, 0x75355c7f, 0xea4701ea, 0x9f725d95, x11, x9, x7
  TEST_CR 153, c.xor, 0x3860c958, 0x5226e9b7, 0x6a4620ef, x11, x10, x7
  TEST_CR 154, c.xor, 0x22f3e036, 0xbb301310, 0x99c3f326, x11, x12, x7
  TEST_CR 155, c.xor, 0x0966f7de, 0x672d03bc, 0x6e4bf462, x11, x13, x7
  TEST_CR 156, c.xor, 0xb46782d1, 0x61f1a6d3, 0xd5962402, x11, x14, x7
  TEST_CR 157, c.xor, 0x743415b1, 0xa232acac, 0xd606b91d, x11, x15, x7
  TEST_CR 158, c.xor, 0xad143cf3, 0xb997d051, 0x1483eca2, x12, x8, x7
  TEST_CR 159, c.xor, 0x80e67a25, 0xec23a80f, 0x6cc5d22a, x12, x9, x7
  TEST_CR 160, c.xor, 0x164bd9fc, 0xef0d76cf, 0xf946af33, x12, x10, x7
  TEST_CR 161, c.xor, 0xb0cef859, 0x162a5974, 0xa6e4a12d, x12, x11, x7
  TEST_CR 162, c.xor, 0x4350a74a, 0x1dafe4c4, 0x5eff438e, x12, x13, x7
  TEST_CR 163, c.xor, 0x88280533, 0xc6a053e6, 0x4e8856d5, x12, x14, x7
  TEST_CR 164, c.xor, 0x5f823ed3, 0x0594f707, 0x5a16c9d4, x12, x15, x7
  TEST_CR 165, c.xor, 0x77c70f76, 0x8ae14257, 0xfd264d21, x13, x8, x7
  TEST_CR 166, c.xor, 0xd1e57a24, 0x8451b0eb, 0x55b4cacf, x13, x9, x7
  TEST_CR 167, c.xor, 0xcaa7c582, 0x372bb6e0, 0xfd8c7362, x13, x10, x7
  TEST_CR 168, c.xor, 0x2b65f9aa, 0x68154978, 0x4370b0d2, x13, x11, x7
  TEST_CR 169, c.xor, 0x430d28a9, 0xa9cd7e8d, 0xeac05624, x13, x12, x7
  TEST_CR 170, c.xor, 0x1eb4ed55, 0xc41340c6, 0xdaa7ad93, x13, x14, x7
  TEST_CR 171, c.xor, 0x26a8f29e, 0xd5dd9117, 0xf3756389, x13, x15, x7
  TEST_CR 172, c.xor, 0xaddc4067, 0x051f5dab, 0xa8c31dcc, x14, x8, x7
  TEST_CR 173, c.xor, 0xc16b874d, 0x781f3ba3, 0xb974bcee, x14, x9, x7
  TEST_CR 174, c.xor, 0x2ff43fef, 0x492de139, 0x66d9ded6, x14, x10, x7
  TEST_CR 175, c.xor, 0x857b2747, 0x7789fb84, 0xf2f2dcc3, x14, x11, x7
  TEST_CR 176, c.xor, 0xf1f987f3, 0xe5d62bc1, 0x142fac32, x14, x12, x7
  TEST_CR 177, c.xor, 0x7f6f594b, 0x899c9f42, 0xf6f3c609, x14, x13, x7
  TEST_CR 178, c.xor, 0x0bfa3899, 0x44be4bd8, 0x4f447341, x14, x15, x7
  TEST_CR 179, c.xor, 0xdac2c7ac, 0x4d76bc92, 0x97b47b3e, x15, x8, x7
  TEST_CR 180, c.xor, 0x4b864375, 0xbea5b81a, 0xf523fb6f, x15, x9, x7
  TEST_CR 181, c.xor, 0xe1e27c27, 0xf4b1c40e, 0x1553b829, x15, x10, x7
  TEST_CR 182, c.xor, 0x9a8e88b7, 0x5d92f99a, 0xc71c712d, x15, x11, x7
  TEST_CR 183, c.xor, 0x715712f3, 0x2994839f, 0x58c3916c, x15, x12, x7
  TEST_CR 184, c.xor, 0xaf1410af, 0x3da94ddd, 0x92bd5d72, x15, x13, x7
  TEST_CR 185, c.xor, 0x5714ac4e, 0xeaecb202, 0xbdf81e4c, x15, x14, x7
  TEST_CR_SAME 186, c.xor, 0, 0xc35a96e7
  TEST_CR_SAME 187, c.xor, 0, 0x5a0f3c85
  TEST_CR_SAME 188, c.xor, 0, 0x80000000
  TEST_CR_SAME 189, c.xor, 0, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 190, 0, c.xor, 0x1d480bfa, 0x2b38b2c3, 0x3670b939
  TEST_CR_LOADED 191, 0, c.xor, 0x1d480bfa, 0x2b38b2c3, 0x3670b939
  TEST_CR_RESULT_AFTER 192, 1, c.xor, 0x16e3c65d, 0xf99c4fd9, 0xef7f8984
  TEST_CR_LOADED 193, 1, c.xor, 0x16e3c65d, 0xf99c4fd9, 0xef7f8984
  TEST_CR_RESULT_AFTER 194, 2, c.xor, 0xc6155955, 0xb35da0a4, 0x7548f9f1
  TEST_CR_LOADED 195, 2, c.xor, 0xc6155955, 0xb35da0a4, 0x7548f9f1
  TEST_CR_12_AFTER 196, 0, 0, c.xor, 0xa447514a, 0x63fa0626, 0xc7bd576c
  TEST_CR_12_AFTER 197, 0, 1, c.xor, 0x1c1cc6d0, 0x6e48ed97, 0x72542b47
  TEST_CR_12_AFTER 198, 0, 2, c.xor, 0x9b10ac0d, 0x4040e18b, 0xdb504d86
  TEST_CR_12_AFTER 199, 1, 0, c.xor, 0x6fc8b4b3, 0x571c5569, 0x38d4e1da
  TEST_CR_12_AFTER 200, 1, 1, c.xor, 0x0a996ffc, 0x408a8211, 0x4a13eded
  TEST_CR_12_AFTER 201, 1, 2, c.xor, 0x77410a7e, 0xce15356b, 0xb9543f15
  TEST_CR_12_AFTER 202, 2, 0, c.xor, 0x83d72ad1, 0x63a9807f, 0xe07eaaae
  TEST_CR_12_AFTER 203, 2, 1, c.xor, 0x3b8208ad, 0x002b682b, 0x3ba96086
  TEST_CR_12_AFTER 204, 2, 2, c.xor, 0x5bfeed65, 0xf5a515bc, 0xae5bf8d9
  TEST_CR_21_AFTER 205, 0, 0, c.xor, 0xf5067b48, 0x144ee638, 0xe1489d70
  TEST_CR_21_AFTER 206, 0, 1, c.xor, 0xbc5e2c32, 0x7992d716, 0xc5ccfb24
  TEST_CR_21_AFTER 207, 0, 2, c.xor, 0xf07553af, 0xc9df86bc, 0x39aad513
  TEST_CR_21_AFTER 208, 1, 0, c.xor, 0xaed42521, 0x0e5ce75c, 0xa088c27d
  TEST_CR_21_AFTER 209, 1, 1, c.xor, 0xd0ea631e, 0x4a97824d, 0x9a7de153
  TEST_CR_21_AFTER 210, 1, 2, c.xor, 0xe9952136, 0x9e6995f5, 0x77fcb4c3
  TEST_CR_21_AFTER 211, 2, 0, c.xor, 0x9ecf68cc, 0x3a554557, 0xa49a2d9b
  TEST_CR_21_AFTER 212, 2, 1, c.xor, 0x7d22831c, 0xec04b7f4, 0x912634e8
  TEST_CR_21_AFTER 213, 2, 2, c.xor, 0xb3755de4, 0x68960cf4, 0xdbe35110

TEST_END
