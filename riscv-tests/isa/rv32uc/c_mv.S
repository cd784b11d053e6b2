// c.mv: 246 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.mv, 0, 0, 0
  TEST_CR 3, c.mv, 1, 0, 1
  TEST_CR 4, c.mv, 2, 0, 2
  TEST_CR 5, c.mv, 0x7fffffff, 0, 0x7fffffff
  TEST_CR 6, c.mv, 0x80000000, 0, 0x80000000
  TEST_CR 7, c.mv, 0x80000001, 0, 0x80000001
  TEST_CR 8, c.mv, 0xffff8000, 0, 0xffff8000
  TEST_CR 9, c.mv, 0xffffffff, 0, 0xffffffff
  TEST_CR 10, c.mv, 0, 1, 0
  TEST_CR 11, c.mv, 1, 1, 1
  TEST_CR 12, c.mv, 2, 1, 2
  TEST_CR 13, c.mv, 0x7fffffff, 1, 0x7fffffff
  TEST_CR 14, c.mv, 0x80000000, 1, 0x80000000
  TEST_CR 15, c.mv, 0x80000001, 1, 0x80000001
  TEST_CR 16, c.mv, 0xffff8000, 1, 0xffff8000
  TEST_CR 17, c.mv, 0xffffffff, 1, 0xffffffff
  TEST_CR 18, c.mv, 0, 2, 0
  TEST_CR 19, c.mv, 1, 2, 1
  TEST_CR 20, c.mv, 2, 2, 2
  TEST_CR 21, c.mv, 0x7fffffff, 2, 0x7fffffff
  TEST_CR 22, c.mv, 0x80000000, 2, 0x80000000
  TEST_CR 23, c.mv, 0x80000001, 2, 0x80000001
  TEST_CR 24, c.mv, 0xffff8000, 2, 0xffff8000
  TEST_CR 25, c.mv, 0xffffffff, 2, 0xffffffff
  TEST_CR 26, c.mv, 0, 0x7fffffff, 0
  TEST_CR 27, c.mv, 1, 0x7fffffff, 1
  TEST_CR 28, c.mv, 2, 0x7fffffff, 2
  TEST_CR 29, c.mv, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.mv, 0x80000000, 0x7fffffff, 0x80000000
  TEST_CR 31, c.mv, 0x80000001, 0x7fffffff, 0x80000001
  TEST_CR 32, c.mv, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.mv, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.mv, 0, 0x80000000, 0
  TEST_CR 35, c.mv, 1, 0x80000000, 1
  TEST_CR 36, c.mv, 2, 0x80000000, 2
  TEST_CR 37, c.mv, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_CR 38, c.mv, 0x80000000, 0x80000000, 0x80000000
  TEST_CR 39, c.mv, 0x80000001, 0x80000000, 0x80000001
  TEST_CR 40, c.mv, 0xffff8000, 0x80000000, 0xffff8000
  TEST_CR 41, c.mv, 0xffffffff, 0x80000000, 0xffffffff
  TEST_CR 42, c.mv, 0, 0x80000001, 0
  TEST_CR 43, c.mv, 1, 0x80000001, 1
  TEST_CR 44, c.mv, 2, 0x80000001, 2
  TEST_CR 45, c.mv, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_CR 46, c.mv, 0x80000000, 0x80000001, 0x80000000
  TEST_CR 47, c.mv, 0x80000001, 0x80000001, 0x80000001
  TEST_CR 48, c.mv, 0xffff8000, 0x80000001, 0xffff8000
  TEST_CR 49, c.mv, 0xffffffff, 0x80000001, 0xffffffff
  TEST_CR 50, c.mv, 0, 0xffff8000, 0
  TEST_CR 51, c.mv, 1, 0xffff8000, 1
  TEST_CR 52, c.mv, 2, 0xffff8000, 2
  TEST_CR 53, c.mv, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.mv, 0x80000000, 0xffff8000, 0x80000000
  TEST_CR 55, c.mv, 0x80000001, 0xffff8000, 0x80000001
  TEST_CR 56, c.mv, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_CR 57, c.mv, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_CR 58, c.mv, 0, 0xffffffff, 0
  TEST_CR 59, c.mv, 1, 0xffffffff, 1
  TEST_CR 60, c.mv, 2, 0xffffffff, 2
  TEST_CR 61, c.mv, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.mv, 0x80000000, 0xffffffff, 0x80000000
  TEST_CR 63, c.mv, 0x80000001, 0xffffffff, 0x80000001
  TEST_CR 64, c.mv, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_CR 65, c.mv, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.mv, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_CR 67, c.mv, 1, 0xc35a96e7, 1
  TEST_CR 68, c.mv, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_CR 69, c.mv, 2, 0xc35a96e7, 2
  TEST_CR 70, c.mv, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_CR 71, c.mv, 4, 0xc35a96e7, 4
  TEST_CR 72, c.mv, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_CR 73, c.mv, 8, 0xc35a96e7, 8
  TEST_CR 74, c.mv, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_CR 75, c.mv, 16, 0xc35a96e7, 16
  TEST_CR 76, c.mv, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_CR 77, c.mv, 32, 0xc35a96e7, 32
  TEST_CR 78, c.mv, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_CR 79, c.mv, 64, 0xc35a96e7, 64
  TEST_CR 80, c.mv, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_CR 81, c.mv, 128, 0xc35a96e7, 128
  TEST_CR 82, c.mv, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_CR 83, c.mv, 256, 0xc35a96e7, 256
  TEST_CR 84, c.mv, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_CR 85, c.mv, 512, 0xc35a96e7, 512
  TEST_CR 86, c.mv, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_CR 87, c.mv, 1024, 0xc35a96e7, 1024
  TEST_CR 88, c.mv, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_CR 89, c.mv, 2048, 0xc35a96e7, 2048
  TEST_CR 90, c.mv, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.mv, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.mv, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.mv, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.mv, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.mv, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.mv, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.mv, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.mv, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.mv, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.mv, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.mv, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.mv, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.mv, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.mv, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.mv, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.mv, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.mv, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.mv, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.mv, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.mv, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.mv, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.mv, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.mv, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.mv, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.mv, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.mv, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.mv, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.mv, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.mv, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.mv, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.mv, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.mv, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.mv, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.mv, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.mv, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.mv, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.mv, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.mv, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.mv, 0x80000000, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.mv, 0x7e8b4f65, 0x08b89463, 0x7e8b4f65, x1, x7, x5
  TEST_CR 131, c.mv, 0xfcb8f337, 0x1fd07c6b, 0xfcb8f337, x1, x15, x7
  TEST_CR 132, c.mv, 0x814a1e3f, 0xb2fcb109, 0x814a1e3f, x1, x24, x7
  TEST_CR 133, c.mv, 0x4b3a2392, 0x5846a299, 0x4b3a2392, x2, x8, x7
  TEST_CR 134, c.mv, 0xb56d12dc, 0xc385f04e, 0xb56d12dc, x2, x16, x7
  TEST_CR 135, c.mv, 0xb7bb69b3, 0xe09635c7, 0xb7bb69b3, x2, x25, x7
  TEST_CR 136, c.mv, 0xa7e65e83, 0x02d76757, 0xa7e65e83, x4, x9, x7
  TEST_CR 137, c.mv, 0xaf4aa951, 0x094a17f6, 0xaf4aa951, x4, x17, x7
  TEST_CR 138, c.mv, 0xd6212b80, 0xbc895266, 0xd6212b80, x4, x26, x7
  TEST_CR 139, c.mv, 0x10f6c769, 0x46f86f6a, 0x10f6c769, x5, x10, x7
  TEST_CR 140, c.mv, 0xbbe33fe1, 0xb1efdcd1, 0xbbe33fe1, x5, x18, x7
  TEST_CR 141, c.mv, 0x5426868f, 0x6e3e5da7, 0x5426868f, x5, x27, x7
  TEST_CR 142, c.mv, 0x32642c57, 0xf6ed50e8, 0x32642c57, x6, x11, x7
  TEST_CR 143, c.mv, 0x2d8c0b5b, 0xe65f348f, 0x2d8c0b5b, x6, x19, x7
  TEST_CR 144, c.mv, 0x2b53e9d2, 0x78470dff, 0x2b53e9d2, x6, x28, x7
  TEST_CR 145, c.mv, 0x3f22f373, 0x78ee820b, 0x3f22f373, x7, x12, x5
  TEST_CR 146, c.mv, 0xa7ffae77, 0x7fadb9a6, 0xa7ffae77, x7, x20, x5
  TEST_CR 147, c.mv, 0x152040ff, 0x1037715c, 0x152040ff, x7, x29, x5
  TEST_CR 148, c.mv, 0x66b8b655, 0x0bbf9ac1, 0x66b8b655, x8, x13, x7
  TEST_CR 149, c.mv, 0xddbac936, 0xc8ccbf45, 0xddbac936, x8, x21, x7
  TEST_CR 150, c.mv, 0xf27df761, 0x185f9a06, 0xf27df761, x8, x30, x7
  TEST_CR 151, c.mv, 0x258ce03c, 0x0d5dd856, 0x258ce03c, x9, x14, x7
  TEST_CR 152, c.mv, 0xdc81134b, 0x2677d705, 0xdc81134b, x9, x22, x7
  TEST_CR 153, c.mv, 0xcc59195c, 0xc96d62cc, 0xcc59195c, x9, x31, x7
  TEST_CR 154, c.mv, 0xfdb78a58, 0x5227fbc2, 0xfdb78a58, x10, x15, x7
  TEST_CR 155, c.mv, 0xe0545aeb, 0xb24388a0, 0xe0545aeb, x10, x23, x7
  TEST_CR 156, c.mv, 0xb69e0265, 0x2e52e2c8, 0xb69e0265, x10, x1, x7
  TEST_CR 157, c.mv, 0x50bbca8f, 0xba550b92, 0x50bbca8f, x11, x16, x7
  TEST_CR 158, c.mv, 0x1bc629c5, 0x3350d6cb, 0x1bc629c5, x11, x24, x7
  TEST_CR 159, c.mv, 0xcce48c09, 0x985e8edc, 0xcce48c09, x11, x2, x7
  TEST_CR 160, c.mv, 0x590eb3c6, 0x12e262d9, 0x590eb3c6, x12, x17, x7
  TEST_CR 161, c.mv, 0x519bacc0, 0x0de78c3d, 0x519bacc0, x12, x25, x7
  TEST_CR 162, c.mv, 0x382bc936, 0x13f8f957, 0x382bc936, x12, x4, x7
  TEST_CR 163, c.mv, 0x20d5555a, 0x5c45ca01, 0x20d5555a, x13, x18, x7
  TEST_CR 164, c.mv, 0xa7e3870b, 0xb2959d95, 0xa7e3870b, x13, x26, x7
  TEST_CR 165, c.mv, 0x95d24948, 0x5d311457, 0x95d24948, x13, x5, x7
  TEST_CR 166, c.mv, 0x419aae63, 0x70a84943, 0x419aae63, x14, x19, x7
  TEST_CR 167, c.mv, 0x16245c15, 0xe6da3b5b, 0x16245c15, x14, x27, x7
  TEST_CR 168, c.mv, 0xb589b674, 0x39f6fecf, 0xb589b674, x14, x6, x7
  TEST_CR 169, c.mv, 0x5674ebd2, 0x9dab6636, 0x5674ebd2, x15, x20, x7
  TEST_CR 170, c.mv, 0xb4093377, 0xfb3b5bb4, 0xb4093377, x15, x28, x7
  TEST_CR 171, c.mv, 0x2ddc5b41, 0x5681a14c, 0x2ddc5b41, x15, x7, x5
  TEST_CR 172, c.mv, 0x575d33d6, 0xf0138c96, 0x575d33d6, x16, x21, x7
  TEST_CR 173, c.mv, 0x99c706b4, 0xccbaf081, 0x99c706b4, x16, x29, x7
  TEST_CR 174, c.mv, 0xffae5d56, 0x51cfcee3, 0xffae5d56, x16, x8, x7
  TEST_CR 175, c.mv, 0x6d72fae8, 0x5f5bb087, 0x6d72fae8, x17, x22, x7
  TEST_CR 176, c.mv, 0x7dae091c, 0x39af0377, 0x7dae091c, x17, x30, x7
  TEST_CR 177, c.mv, 0x440083b5, 0x64b8be85, 0x440083b5, x17, x9, x7
  TEST_CR 178, c.mv, 0xf07ebae0, 0xd2866421, 0xf07ebae0, x18, x23, x7
  TEST_CR 179, c.mv, 0xbb146aed, 0x46c08eb4, 0xbb146aed, x18, x31, x7
  TEST_CR 180, c.mv, 0xe1380db0, 0xd1775807, 0xe1380db0, x18, x10, x7
  TEST_CR 181, c.mv, 0x93e2028a, 0x7e1bc322, 0x93e2028a, x19, x24, x7
  TEST_CR 182, c.mv, 0xf18d0e21, 0xbd1b7f2e, 0xf18d0e21, x19, x1, x7
  TEST_CR 183, c.mv, 0xaa46b047, 0x2c9e0dac, 0xaa46b047, x19, x11, x7
  TEST_CR 184, c.mv, 0x799566d5, 0x9ffca1ac, 0x799566d5, x20, x25, x7
  TEST_CR 185, c.mv, 0x72f84f70, 0x524bc129, 0x72f84f70, x20, x2, x7
  TEST_CR 186, c.mv, 0x45add602, 0x915b66a5, 0x45add602, x20, x12, x7
  TEST_CR 187, c.mv, 0x27df031c, 0xc4209613, 0x27df031c, x21, x26, x7
  TEST_CR 188, c.mv, 0xef681b6e, 0xdf40cc1f, 0xef681b6e, x21, x4, x7
  TEST_CR 189, c.mv, 0x72ef27c1, 0xbdf766f4, 0x72ef27c1, x21, x13, x7
  TEST_CR 190, c.mv, 0xf97c31cd, 0x8b6558f1, 0xf97c31cd, x22, x27, x7
  TEST_CR 191, c.mv, 0x8179615c, 0x05b5e37f, 0x8179615c, x22, x5, x7
  TEST_CR 192, c.mv, 0x889b9703, 0xc448d4c4, 0x889b9703, x22, x14, x7
  TEST_CR 193, c.mv, 0xc7d56357, 0x1056f98d, 0xc7d56357, x23, x28, x7
  TEST_CR 194, c.mv, 0x161d6c63, 0x06c09ab1, 0x161d6c63, x23, x6, x7
  TEST_CR 195, c.mv, 0x728e399d, 0x842f28cc, 0x728e399d, x23, x15, x7
  TEST_CR 196, c.mv, 0xd9e883bb, 0x1c26427f, 0xd9e883bb, x24, x29, x7
  TEST_CR 197, c.mv, 0xeea7d6e7, 0x5ccf0fb3, 0xeea7d6e7, x24, x7, x5
  TEST_CR 198, c.mv, 0xda7bb343, 0xa1f608bf, 0xda7bb343, x24, x16, x7
  TEST_CR 199, c.mv, 0x791a0edd, 0x40549b99, 0x791a0edd, x25, x30, x7
  TEST_CR 200, c.mv, 0x71cb6b0e, 0xa44c7b87, 0x71cb6b0e, x25, x8, x7
  TEST_CR 201, c.mv, 0x4a978e5c, 0xa92659db, 0x4a978e5c, x25, x17, x7
  TEST_CR 202, c.mv, 0x4e80bc4f, 0x4c34ba51, 0x4e80bc4f, x26, x31, x7
  TEST_CR 203, c.mv, 0xc5c892e7, 0xdc5b3d9b, 0xc5c892e7, x26, x9, x7
  TEST_CR 204, c.mv, 0x42e3da74, 0x3fd16323, 0x42e3da74, x26, x18, x7
  TEST_CR 205, c.mv, 0x3978203e, 0x01e8a611, 0x3978203e, x27, x1, x7
  TEST_CR 206, c.mv, 0x3590db99, 0x304b08c9, 0x3590db99, x27, x10, x7
  TEST_CR 207, c.mv, 0x6309ae57, 0xd8eee13a, 0x6309ae57, x27, x19, x7
  TEST_CR 208, c.mv, 0x48dabf54, 0xef571dbf, 0x48dabf54, x28, x2, x7
  TEST_CR 209, c.mv, 0xdd10272b, 0xb099f50e, 0xdd10272b, x28, x11, x7
  TEST_CR 210, c.mv, 0xbb381493, 0x2fd509d3, 0xbb381493, x28, x20, x7
  TEST_CR 211, c.mv, 0xa797bd4f, 0x7c7dd68a, 0xa797bd4f, x29, x4, x7
  TEST_CR 212, c.mv, 0xf68ec121, 0xf5233cfa, 0xf68ec121, x29, x12, x7
  TEST_CR 213, c.mv, 0xfb7743e6, 0xee6cd73b, 0xfb7743e6, x29, x21, x7
  TEST_CR 214, c.mv, 0xe7d99d61, 0xdd647876, 0xe7d99d61, x30, x5, x7
  TEST_CR 215, c.mv, 0x07b4e59d, 0xf8a1ddc7, 0x07b4e59d, x30, x13, x7
  TEST_CR 216, c.mv, 0xe103da67, 0xdc5c19df, 0xe103da67, x30, x22, x7
  TEST_CR 217, c.mv, 0x98e4473f, 0x0c778e4f, 0x98e4473f, x31, x6, x7
  TEST_CR 218, c.mv, 0xb94d110a, 0x9655855f, 0xb94d110a, x31, x14, x7
  TEST_CR 219, c.mv, 0x9cfa6e8d, 0xb6f5da01, 0x9cfa6e8d, x31, x23, x7
  TEST_CR_SAME 220, c.mv, 0xc35a96e7, 0xc35a96e7
  TEST_CR_SAME 221, c.mv, 0x5a0f3c85, 0x5a0f3c85
  TEST_CR_SAME 222, c.mv, 0x80000000, 0x80000000
  TEST_CR_SAME 223, c.mv, 1, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 224, 0, c.mv, 0xe3249601, 0xef9f3db1, 0xe3249601
  TEST_CR_LOADED 225, 0, c.mv, 0xe3249601, 0xef9f3db1, 0xe3249601
  TEST_CR_RESULT_AFTER 226, 1, c.mv, 0x1b299b10, 0xd83b8170, 0x1b299b10
  TEST_CR_LOADED 227, 1, c.mv, 0x1b299b10, 0xd83b8170, 0x1b299b10
  TEST_CR_RESULT_AFTER 228, 2, c.mv, 0xdf0dce95, 0x03b24e54, 0xdf0dce95
  TEST_CR_LOADED 229, 2, c.mv, 0xdf0dce95, 0x03b24e54, 0xdf0dce95
  TEST_CR_12_AFTER 230, 0, 0, c.mv, 0x8954087b, 0xad72eaa6, 0x8954087b
  TEST_CR_12_AFTER 231, 0, 1, c.mv, 0x9a4e9057, 0xecc87479, 0x9a4e9057
  TEST_CR_12_AFTER 232, 0, 2, c.mv, 0x32d05180, 0x676f786d, 0x32d05180
  TEST_CR_12_AFTER 233, 1, 0, c.mv, 0xd9845689, 0x8b76f46c, 0xd9845689
  TEST_CR_12_AFTER 234, 1, 1, c.mv, 0xc19305c0, 0xf2756aab, 0xc19305c0
  TEST_CR_12_AFTER 235, 1, 2, c.mv, 0xfbfdcf03, 0x6381b286, 0xfbfdcf03
  TEST_CR_12_AFTER 236, 2, 0, c.mv, 0xe3195369, 0xa501b532, 0xe3195369
  TEST_CR_12_AFTER 237, 2, 1, c.mv, 0x49c573bb, 0x970473a7, 0x49c573bb
  TEST_CR_12_AFTER 238, 2, 2, c.mv, 0xbb14414a, 0xa5ed99c7, 0xbb14414a
  TEST_CR_21_AFTER 239, 0, 0, c.mv, 0x5d59d9fe, 0xc1d06524, 0x5d59d9fe
  TEST_CR_21_AFTER 240, 0, 1, c.mv, 0xd0765dd8, 0xccbc1525, 0xd0765dd8
  TEST_CR_21_AFTER 241, 0, 2, c.mv, 0x19604ec5, 0x3954b83a, 0x19604ec5
  TEST_CR_21_AFTER 242, 1, 0, c.mv, 0x335db303, 0x7bb3664d, 0x335db303
  TEST_CR_21_AFTER 243, 1, 1, c.mv, 0x64543ceb, 0xc49ac596, 0x64543ceb
  TEST_CR_21_AFTER 244, 1, 2, c.mv, 0x46f1ff4c, 0xd807cfa8, 0x46f1ff4c
  TEST_CR_21_AFTER 245, 2, 0, c.mv, 0x606818ce, 0xbc8307f3, 0x606818ce
  TEST_CR_21_AFTER 246, 2, 1, c.mv, 0xc6e0fa15, 0x394d271b, 0xc6e0fa15
  TEST_CR_21_AFTER 247, 2, 2, c.mv, 0xb0d1fc54, 0xf7588276, 0xb0d1fc54

TEST_END
