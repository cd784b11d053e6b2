// c.and: 212 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.and, 0, 0, 0
  TEST_CR 3, c.and, 0, 0, 1
  TEST_CR 4, c.and, 0, 0, 2
  TEST_CR 5, c.and, 0, 0, 0x7fffffff
  TEST_CR 6, c.and, 0, 0, 0x80000000
  TEST_CR 7, c.and, 0, 0, 0x80000001
  TEST_CR 8, c.and, 0, 0, 0xffff8000
  TEST_CR 9, c.and, 0, 0, 0xffffffff
  TEST_CR 10, c.and, 0, 1, 0
  TEST_CR 11, c.and, 1, 1, 1
  TEST_CR 12, c.and, 0, 1, 2
  TEST_CR 13, c.and, 1, 1, 0x7fffffff
  TEST_CR 14, c.and, 0, 1, 0x80000000
  TEST_CR 15, c.and, 1, 1, 0x80000001
  TEST_CR 16, c.and, 0, 1, 0xffff8000
  TEST_CR 17, c.and, 1, 1, 0xffffffff
  TEST_CR 18, c.and, 0, 2, 0
  TEST_CR 19, c.and, 0, 2, 1
  TEST_CR 20, c.and, 2, 2, 2
  TEST_CR 21, c.and, 2, 2, 0x7fffffff
  TEST_CR 22, c.and, 0, 2, 0x80000000
  TEST_CR 23, c.and, 0, 2, 0x80000001
  TEST_CR 24, c.and, 0, 2, 0xffff8000
  TEST_CR 25, c.and, 2, 2, 0xffffffff
  TEST_CR 26, c.and, 0, 0x7fffffff, 0
  TEST_CR 27, c.and, 1, 0x7fffffff, 1
  TEST_CR 28, c.and, 2, 0x7fffffff, 2
  TEST_CR 29, c.and, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.and, 0, 0x7fffffff, 0x80000000
  TEST_CR 31, c.and, 1, 0x7fffffff, 0x80000001
  TEST_CR 32, c.and, 0x7fff8000, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.and, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.and, 0, 0x80000000, 0
  TEST_CR 35, c.and, 0, 0x80000000, 1
  TEST_CR 36, c.and, 0, 0x80000000, 2
  TEST_CR 37, c.and, 0, 0x80000000, 0x7fffffff
  TEST_CR 38, c.and, 0x80000000, 0x80000000, 0x80000000
  TEST_CR 39, c.and, 0x80000000, 0x80000000, 0x80000001
  TEST_CR 40, c.and, 0x80000000, 0x80000000, 0xffff8000
  TEST_CR 41, c.and, 0x80000000, 0x80000000, 0xffffffff
  TEST_CR 42, c.and, 0, 0x80000001, 0
  TEST_CR 43, c.and, 1, 0x80000001, 1
  TEST_CR 44, c.and, 0, 0x80000001, 2
  TEST_CR 45, c.and, 1, 0x80000001, 0x7fffffff
  TEST_CR 46, c.and, 0x80000000, 0x80000001, 0x80000000
  TEST_CR 47, c.and, 0x80000001, 0x80000001, 0x80000001
  TEST_CR 48, c.and, 0x80000000, 0x80000001, 0xffff8000
  TEST_CR 49, c.and, 0x80000001, 0x80000001, 0xffffffff
  TEST_CR 50, c.and, 0, 0xffff8000, 0
  TEST_CR 51, c.and, 0, 0xffff8000, 1
  TEST_CR 52, c.and, 0, 0xffff8000, 2
  TEST_CR 53, c.and, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.and, 0x80000000, 0xffff8000, 0x80000000
  TEST_CR 55, c.and, 0x80000000, 0xffff8000, 0x80000001
  TEST_CR 56, c.and, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_CR 57, c.and, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_CR 58, c.and, 0, 0xffffffff, 0
  TEST_CR 59, c.and, 1, 0xffffffff, 1
  TEST_CR 60, c.and, 2, 0xffffffff, 2
  TEST_CR 61, c.and, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.and, 0x80000000, 0xffffffff, 0x80000000
  TEST_CR 63, c.and, 0x80000001, 0xffffffff, 0x80000001
  TEST_CR 64, c.and, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_CR 65, c.and, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.and, 1, 1, 0x5a0f3c85
  TEST_CR 67, c.and, 1, 0xc35a96e7, 1
  TEST_CR 68, c.and, 0, 2, 0x5a0f3c85
  TEST_CR 69, c.and, 2, 0xc35a96e7, 2
  TEST_CR 70, c.and, 4, 4, 0x5a0f3c85
  TEST_CR 71, c.and, 4, 0xc35a96e7, 4
  TEST_CR 72, c.and, 0, 8, 0x5a0f3c85
  TEST_CR 73, c.and, 0, 0xc35a96e7, 8
  TEST_CR 74, c.and, 0, 16, 0x5a0f3c85
  TEST_CR 75, c.and, 0, 0xc35a96e7, 16
  TEST_CR 76, c.and, 0, 32, 0x5a0f3c85
  TEST_CR 77, c.and, 32, 0xc35a96e7, 32
  TEST_CR 78, c.and, 0, 64, 0x5a0f3c85
  TEST_CR 79, c.and, 64, 0xc35a96e7, 64
  TEST_CR 80, c.and, 128, 128, 0x5a0f3c85
  TEST_CR 81, c.and, 128, 0xc35a96e7, 128
  TEST_CR 82, c.and, 0, 256, 0x5a0f3c85
  TEST_CR 83, c.and, 0, 0xc35a96e7, 256
  TEST_CR 84, c.and, 0, 512, 0x5a0f3c85
  TEST_CR 85, c.and, 512, 0xc35a96e7, 512
  TEST_CR 86, c.and, 1024, 1024, 0x5a0f3c85
  TEST_CR 87, c.and, 1024, 0xc35a96e7, 1024
  TEST_CR 88, c.and, 2048, 2048, 0x5a0f3c85
  TEST_CR 89, c.and, 0, 0xc35a96e7, 2048
  TEST_CR 90, c.and, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.and, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.and, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.and, 0, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.and, 0, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.and, 0, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.and, 0, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.and, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.and, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.and, 0, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.and, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.and, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.and, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.and, 0, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.and, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.and, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.and, 0, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.and, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.and, 0, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.and, 0, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.and, 0, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.and, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.and, 0, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.and, 0, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.and, 0, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.and, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.and, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.and, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.and, 0, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.and, 0, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.and, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.and, 0, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.and, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.and, 0, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.and, 0, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.and, 0, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.and, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.and, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.and, 0, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.and, 0x80000000, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.and, 0x62500ad0, 0x6654dbdd, 0xfb720ad2, x8, x9, x7
  TEST_CR 131, c.and, 0x01003e26, 0x09107e76, 0xf1c23f27, x8, x10, x7
  TEST_CR 132, c.and, 524, 0x20b8130e, 0xd7418e6d, x8, x11, x7
  TEST_CR 133, c.and, 0x1d8a0802, 0x7dce2982, 0x9dbb1e57, x8, x12, x7
  TEST_CR 134, c.and, 0x8a0a2c26, 0x9a1b6e27, 0xebae2d66, x8, x13, x7
  TEST_CR 135, c.and, 0x01200d98, 0x0b261df8, 0x75292f98, x8, x14, x7
  TEST_CR 136, c.and, 0x0c30100d, 0x1cf2d63d, 0x6f3931cf, x8, x15, x7
  TEST_CR 137, c.and, 0x21a38180, 0x29fb9185, 0xf7a381a2, x9, x8, x7
  TEST_CR 138, c.and, 0x01068400, 0x093ec689, 0x97079466, x9, x10, x7
  TEST_CR 139, c.and, 0xa2746850, 0xf375ead2, 0xae7c7d75, x9, x11, x7
  TEST_CR 140, c.and, 0x20e0f010, 0x23e5f694, 0x6ce0f152, x9, x12, x7
  TEST_CR 141, c.and, 0x00800060, 0x188564e8, 0x03ba9365, x9, x13, x7
  TEST_CR 142, c.and, 0x88c80300, 0x88db3311, 0xbeec8b0c, x9, x14, x7
  TEST_CR 143, c.and, 0x0011300a, 0x3515f38a, 0x8ab33c7b, x9, x15, x7
  TEST_CR 144, c.and, 0x0009030a, 0x20dd271f, 0x572bc3ea, x10, x8, x7
  TEST_CR 145, c.and, 0x326a60c0, 0x72ebe3fb, 0x3a7a68c4, x10, x9, x7
  TEST_CR 146, c.and, 0x00180018, 0x575a4839, 0x809d025c, x10, x11, x7
  TEST_CR 147, c.and, 0x4565bf45, 0x4d6dff6f, 0x6567bf45, x10, x12, x7
  TEST_CR 148, c.and, 0x04450d06, 0x75c50ff6, 0x0e459d0f, x10, x13, x7
  TEST_CR 149, c.and, 0x48000044, 0xcc48445c, 0x78808944, x10, x14, x7
  TEST_CR 150, c.and, 0x8000c240, 0xa502d2c5, 0xc838cb40, x10, x15, x7
  TEST_CR 151, c.and, 0x5408182c, 0x552958ad, 0xdc1e9f3c, x11, x8, x7
  TEST_CR 152, c.and, 0x10805001, 0xbba2da49, 0x14897411, x11, x9, x7
  TEST_CR 153, c.and, 0x00944021, 0xcaf544a9, 0x119ed931, x11, x10, x7
  TEST_CR 154, c.and, 0x009a8409, 0x0c9e848b, 0x529aa43d, x11, x12, x7
  TEST_CR 155, c.and, 0x660c7420, 0x67cc772d, 0x7e3cfc32, x11, x13, x7
  TEST_CR 156, c.and, 0x54c46000, 0x54e5f58e, 0x5fd66830, x11, x14, x7
  TEST_CR 157, c.and, 0x70201442, 0x793116da, 0xf4eaf563, x11, x15, x7
  TEST_CR 158, c.and, 0x20003800, 0x3044ba01, 0xa9107dc2, x12, x8, x7
  TEST_CR 159, c.and, 0x4590420d, 0x4592e3cd, 0x65d55e3d, x12, x9, x7
  TEST_CR 160, c.and, 0x2b0340a0, 0x2b4f60b4, 0xafa3dbe8, x12, x10, x7
  TEST_CR 161, c.and, 0x804342b2, 0xe2f373be, 0x8c47c2b2, x12, x11, x7
  TEST_CR 162, c.and, 0x12340979, 0x72fe0dfd, 0x9335a97b, x12, x13, x7
  TEST_CR 163, c.and, 0x20c10003, 0x78e15b37, 0xa6d18403, x12, x14, x7
  TEST_CR 164, c.and, 0x30111081, 0xf49111eb, 0x3a371281, x12, x15, x7
  TEST_CR 165, c.and, 0xa040801e, 0xa84d859e, 0xb7e2a07e, x13, x8, x7
  TEST_CR 166, c.and, 0x68222054, 0xfa322876, 0x6d6aa154, x13, x9, x7
  TEST_CR 167, c.and, 0x00238034, 0x142b8235, 0x03a3f836, x13, x10, x7
  TEST_CR 168, c.and, 0x8120aa02, 0x95aabe0a, 0xa321ea56, x13, x11, x7
  TEST_CR 169, c.and, 0xc478a422, 0xc67cb6b6, 0xec79ad6a, x13, x12, x7
  TEST_CR 170, c.and, 0xc1010100, 0xe3db434c, 0xc92599b0, x13, x14, x7
  TEST_CR 171, c.and, 0x20820d38, 0x24c36d3a, 0x219e8ff9, x13, x15, x7
  TEST_CR 172, c.and, 0x6b414914, 0x7b69e995, 0xefd5593e, x14, x8, x7
  TEST_CR 173, c.and, 0x14940002, 0x7fb76242, 0x949c999b, x14, x9, x7
  TEST_CR 174, c.and, 0x02110011, 0x56154295, 0x83b3b851, x14, x10, x7
  TEST_CR 175, c.and, 0x04070018, 0xc637a8d8, 0x04c7121a, x14, x11, x7
  TEST_CR 176, c.and, 0x02820020, 0x22a630a5, 0x52c38f68, x14, x12, x7
  TEST_CR 177, c.and, 0x20b30051, 0x26b3a151, 0x29b34c77, x14, x13, x7
  TEST_CR 178, c.and, 0x880b0802, 0xa86b0907, 0x9f1f8a7a, x14, x15, x7
  TEST_CR 179, c.and, 0xc0400400, 0xe2431f40, 0xc0444430, x15, x8, x7
  TEST_CR 180, c.and, 0x02010046, 0x8671d147, 0x028706ee, x15, x9, x7
  TEST_CR 181, c.and, 0x00412b40, 0xe2c52bd4, 0x14732f61, x15, x10, x7
  TEST_CR 182, c.and, 0x520000af, 0x520f13af, 0x5bd0ccaf, x15, x11, x7
  TEST_CR 183, c.and, 0x34811424, 0xfca79474, 0x35c11ea5, x15, x12, x7
  TEST_CR 184, c.and, 0x41c10992, 0xf1c109b7, 0x4dc99fda, x15, x13, x7
  TEST_CR 185, c.and, 0x2800542c, 0xbf00d4ac, 0x283c546d, x15, x14, x7
  TEST_CR_SAME 186, c.and, 0xc35a96e7, 0xc35a96e7
  TEST_CR_SAME 187, c.and, 0x5a0f3c85, 0x5a0f3c85
  TEST_CR_SAME 188, c.and, 0x80000000, 0x80000000
  TEST_CR_SAME 189, c.and, 1, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 190, 0, c.and, 0x193c2140, 0x1dbcf55d, 0xbb7f2be2
  TEST_CR_LOADED 191, 0, c.and, 0x193c2140, 0x1dbcf55d, 0xbb7f2be2
  TEST_CR_RESULT_AFTER 192, 1, c.and, 0x8a301001, 0xfa703099, 0x8eb31527
  TEST_CR_LOADED 193, 1, c.and, 0x8a301001, 0xfa703099, 0x8eb31527
  TEST_CR_RESULT_AFTER 194, 2, c.and, 0x01084335, 0x85085335, 0x5be8ef75
  TEST_CR_LOADED 195, 2, c.and, 0x01084335, 0x85085335, 0x5be8ef75
  TEST_CR_12_AFTER 196, 0, 0, c.and, 0xd8405430, 0xdcd17cf2, 0xf8645734
  TEST_CR_12_AFTER 197, 0, 1, c.and, 0x018c209c, 0x018f62de, 0xf3fc24bd
  TEST_CR_12_AFTER 198, 0, 2, c.and, 0x66412064, 0x76637165, 0x6e4da66c
  TEST_CR_12_AFTER 199, 1, 0, c.and, 0x86091c08, 0xd64d1c7a, 0x8f3b3d08
  TEST_CR_12_AFTER 200, 1, 1, c.and, 0x0d203590, 0x8d6137d4, 0x7f303db2
  TEST_CR_12_AFTER 201, 1, 2, c.and, 0x0010c490, 0x2054cdd3, 0x0592f4b0
  TEST_CR_12_AFTER 202, 2, 0, c.and, 0x123a4201, 0xdabfca01, 0x367a467d
  TEST_CR_12_AFTER 203, 2, 1, c.and, 0x81214010, 0xd9294011, 0xa7f3c37e
  TEST_CR_12_AFTER 204, 2, 2, c.and, 0x002954c9, 0x083d7dcd, 0xf6ebd4cb
  TEST_CR_21_AFTER 205, 0, 0, c.and, 0x0ca12070, 0x4de72078, 0x1eb92071
  TEST_CR_21_AFTER 206, 0, 1, c.and, 0x040a00a0, 0x049a45ac, 0x544f0af0
  TEST_CR_21_AFTER 207, 0, 2, c.and, 0x90508010, 0x985180b4, 0xb6d8ba58
  TEST_CR_21_AFTER 208, 1, 0, c.and, 0x00340040, 0x21370a40, 0x14341040
  TEST_CR_21_AFTER 209, 1, 1, c.and, 0x4c013e06, 0x5e95be2e, 0xcd093e17
  TEST_CR_21_AFTER 210, 1, 2, c.and, 0x02488a83, 0xa258beeb, 0x4f4f8b83
  TEST_CR_21_AFTER 211, 2, 0, c.and, 0x83890700, 0x8fd98f90, 0xb38d5722
  TEST_CR_21_AFTER 212, 2, 1, c.and, 0xc4850040, 0xefedc9c6, 0xc4953440
  TEST_CR_21_AFTER 213, 2, 2, c.and, 0x1518a2c0, 0xb538a3e7, 0x5f5aaec8

TEST_END
