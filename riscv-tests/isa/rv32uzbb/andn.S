// andn: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, andn, 0, 0, 0
  TEST_RR 3, andn, 0, 0, 1
  TEST_RR 4, andn, 0, 0, 2
  TEST_RR 5, andn, 0, 0, 0x7fffffff
  TEST_RR 6, andn, 0, 0, 0x80000000
  TEST_RR 7, andn, 0, 0, 0x80000001
  TEST_RR 8, andn, 0, 0, 0xffff8000
  TEST_RR 9, andn, 0, 0, 0xffffffff
  TEST_RR 10, andn, 1, 1, 0
  TEST_RR 11, andn, 0, 1, 1
  TEST_RR 12, andn, 1, 1, 2
  TEST_RR 13, andn, 0, 1, 0x7fffffff
  TEST_RR 14, andn, 1, 1, 0x80000000
  TEST_RR 15, andn, 0, 1, 0x80000001
  TEST_RR 16, andn, 1, 1, 0xffff8000
  TEST_RR 17, andn, 0, 1, 0xffffffff
  TEST_RR 18, andn, 2, 2, 0
  TEST_RR 19, andn, 2, 2, 1
  TEST_RR 20, andn, 0, 2, 2
  TEST_RR 21, andn, 0, 2, 0x7fffffff
  TEST_RR 22, andn, 2, 2, 0x80000000
  TEST_RR 23, andn, 2, 2, 0x80000001
  TEST_RR 24, andn, 2, 2, 0xffff8000
  TEST_RR 25, andn, 0, 2, 0xffffffff
  TEST_RR 26, andn, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, andn, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 28, andn, 0x7ffffffd, 0x7fffffff, 2
  TEST_RR 29, andn, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, andn, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, andn, 0x7ffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, andn, 0x00007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, andn, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, andn, 0x80000000, 0x80000000, 0
  TEST_RR 35, andn, 0x80000000, 0x80000000, 1
  TEST_RR 36, andn, 0x80000000, 0x80000000, 2
  TEST_RR 37, andn, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, andn, 0, 0x80000000, 0x80000000
  TEST_RR 39, andn, 0, 0x80000000, 0x80000001
  TEST_RR 40, andn, 0, 0x80000000, 0xffff8000
  TEST_RR 41, andn, 0, 0x80000000, 0xffffffff
  TEST_RR 42, andn, 0x80000001, 0x80000001, 0
  TEST_RR 43, andn, 0x80000000, 0x80000001, 1
  TEST_RR 44, andn, 0x80000001, 0x80000001, 2
  TEST_RR 45, andn, 0x80000000, 0x80000001, 0x7fffffff
  TEST_RR 46, andn, 1, 0x80000001, 0x80000000
  TEST_RR 47, andn, 0, 0x80000001, 0x80000001
  TEST_RR 48, andn, 1, 0x80000001, 0xffff8000
  TEST_RR 49, andn, 0, 0x80000001, 0xffffffff
  TEST_RR 50, andn, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, andn, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, andn, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, andn, 0x80000000, 0xffff8000, 0x7fffffff
  TEST_RR 54, andn, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, andn, 0x7fff8000, 0xffff8000, 0x80000001
  TEST_RR 56, andn, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, andn, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, andn, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, andn, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, andn, 0xfffffffd, 0xffffffff, 2
  TEST_RR 61, andn, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, andn, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, andn, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, andn, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, andn, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, andn, 0, 0x06eb74fe, 0xfffffffe
  TEST_RR 67, andn, 1, 0x06eb74ff, 0xfffffffe
  TEST_RR 68, andn, 0x0402290d, 0x8eae790f, 0xcabdd092
  TEST_RR 69, andn, 0x0402290c, 0x8eae790f, 0xcabdd093
  TEST_RR 70, andn, 0x00005010, 0x0000765c, 0xc51baf6c
  TEST_RR 71, andn, 0x00005012, 0x0000765e, 0xc51baf6c
  TEST_RR 72, andn, 0x4a322082, 0x6a32a093, 0x2400c131
  TEST_RR 73, andn, 0x4a322080, 0x6a32a093, 0x2400c133
  TEST_RR 74, andn, 0x00004014, 0xeb7de417, 0xffffb403
  TEST_RR 75, andn, 0x00004010, 0xeb7de413, 0xffffb403
  TEST_RR 76, andn, 0x00a44b40, 0x02e65b54, 0xc34a3035
  TEST_RR 77, andn, 0x00a44b44, 0x02e65b54, 0xc34a3031
  TEST_RR 78, andn, 0x00548409, 0xec55943b, 0xff2b7bf2
  TEST_RR 79, andn, 0x00548401, 0xec559433, 0xff2b7bf2
  TEST_RR 80, andn, 3392, 0x3f2e6d5e, 0xffffe03f
  TEST_RR 81, andn, 3400, 0x3f2e6d5e, 0xffffe037
  TEST_RR 82, andn, 0x00001c48, 0x00001ded, 0x14ce23a7
  TEST_RR 83, andn, 0x00001c58, 0x00001dfd, 0x14ce23a7
  TEST_RR 84, andn, 0x084dd234, 0x084df236, 0x51022802
  TEST_RR 85, andn, 0x084dd224, 0x084df236, 0x51022812
  TEST_RR 86, andn, 0xb6251922, 0xb66d7932, 0x41dae2dd
  TEST_RR 87, andn, 0xb6251902, 0xb66d7912, 0x41dae2dd
  TEST_RR 88, andn, 0x00011054, 0x0d79307e, 0xfffe26aa
  TEST_RR 89, andn, 0x00011074, 0x0d79307e, 0xfffe268a
  TEST_RR 90, andn, 0x14304010, 0x1c34c833, 0xabcd8ea7
  TEST_RR 91, andn, 0x14304050, 0x1c34c873, 0xabcd8ea7
  TEST_RR 92, andn, 0x29336d88, 0xfffffff9, 0xd6cc9271
  TEST_RR 93, andn, 0x29336dc8, 0xfffffff9, 0xd6cc9231
  TEST_RR 94, andn, 56, 59, 7
  TEST_RR 95, andn, 184, 187, 7
  TEST_RR 96, andn, 3101, 0x233a5ddd, 0xfffff1e0
  TEST_RR 97, andn, 3229, 0x233a5ddd, 0xfffff160
  TEST_RR 98, andn, 0x8ab085e2, 0xfffffffa, 0x754f7a19
  TEST_RR 99, andn, 0x8ab084e2, 0xfffffefa, 0x754f7a19
  TEST_RR 100, andn, 0x4d4d8989, 0xfffffffd, 0xb2b27674
  TEST_RR 101, andn, 0x4d4d8889, 0xfffffffd, 0xb2b27774
  TEST_RR 102, andn, 0xc8108001, 0xfe99b423, 0x36c97ca6
  TEST_RR 103, andn, 0xc8108201, 0xfe99b623, 0x36c97ca6
  TEST_RR 104, andn, 0x00030644, 0x3a33c7c5, 0xfff4f1b3
  TEST_RR 105, andn, 0x00030444, 0x3a33c7c5, 0xfff4f3b3
  TEST_RR 106, andn, 0x5c4c4401, 0xff7f4cb1, 0xa3338bf0
  TEST_RR 107, andn, 0x5c4c4001, 0xff7f48b1, 0xa3338bf0
  TEST_RR 108, andn, 1540, 0x6af14e15, 0xffffd8f3
  TEST_RR 109, andn, 516, 0x6af14e15, 0xffffdcf3
  TEST_RR 110, andn, 1, 3, 0x46c351fe
  TEST_RR 111, andn, 2049, 2051, 0x46c351fe
  TEST_RR 112, andn, 0xfffe7880, 0xfffe7890, 57
  TEST_RR 113, andn, 0xfffe7080, 0xfffe7890, 2105
  TEST_RR 114, andn, 3202, 0x00004cd2, 0xffeb6250
  TEST_RR 115, andn, 0x00001c82, 0x00005cd2, 0xffeb6250
  TEST_RR 116, andn, 0x0079f672, 0x0079f672, 5
  TEST_RR 117, andn, 0x0079e672, 0x0079f672, 0x00001005
  TEST_RR 118, andn, 256, 268, 0x4d7aceae
  TEST_RR 119, andn, 0x00002100, 0x0000210c, 0x4d7aceae
  TEST_RR 120, andn, 0x0042f011, 0x6bcafa93, 0xfb980baa
  TEST_RR 121, andn, 0x0042d011, 0x6bcafa93, 0xfb982baa
  TEST_RR 122, andn, 0x8600d0c2, 0xfe82fac6, 0x78f22a2d
  TEST_RR 123, andn, 0x860090c2, 0xfe82bac6, 0x78f22a2d
  TEST_RR 124, andn, 0xa8084110, 0xbc2e7394, 0x16a7b687
  TEST_RR 125, andn, 0xa8080110, 0xbc2e7394, 0x16a7f687
  TEST_RR 126, andn, 0x37489c19, 0xfffffe1d, 0xc8b76384
  TEST_RR 127, andn, 0x37481c19, 0xffff7e1d, 0xc8b76384
  TEST_RR 128, andn, 0x20c3e8bc, 0x20c3e8be, 2
  TEST_RR 129, andn, 0x20c368bc, 0x20c3e8be, 0x00008002
  TEST_RR 130, andn, 0xc1c02000, 0xffc4705c, 0x3e36d17c
  TEST_RR 131, andn, 0xc1c12000, 0xffc5705c, 0x3e36d17c
  TEST_RR 132, andn, 0x7c0e9354, 0xffaf9755, 0x83a16403
  TEST_RR 133, andn, 0x7c0f9354, 0xffaf9755, 0x83a06403
  TEST_RR 134, andn, 0x23280000, 0xfff8d84d, 0xdcd1f85d
  TEST_RR 135, andn, 0x232a0000, 0xfffad84d, 0xdcd1f85d
  TEST_RR 136, andn, 0x00015c01, 0xfd5ffe11, 0xfffea350
  TEST_RR 137, andn, 0x00035c01, 0xfd5ffe11, 0xfffca350
  TEST_RR 138, andn, 0x0c141000, 0x2c1511a2, 0xb10369f7
  TEST_RR 139, andn, 0x0c101000, 0x2c1111a2, 0xb10369f7
  TEST_RR 140, andn, 0x4a03502d, 0x4a47556f, 0xa1448742
  TEST_RR 141, andn, 0x4a07502d, 0x4a47556f, 0xa1408742
  TEST_RR 142, andn, 0xa9088108, 0xab08830a, 0x02d05a93
  TEST_RR 143, andn, 0xa9008108, 0xab00830a, 0x02d05a93
  TEST_RR 144, andn, 0x441b360a, 0x543b77cb, 0x18a0c1c1
  TEST_RR 145, andn, 0x4413360a, 0x543b77cb, 0x18a8c1c1
  TEST_RR 146, andn, 11, 15, 148
  TEST_RR 147, andn, 0x0010000b, 0x0010000f, 148
  TEST_RR 148, andn, 0x001d9f56, 0x001d9f57, 1
  TEST_RR 149, andn, 0x000d9f56, 0x001d9f57, 0x00100001
  TEST_RR 150, andn, 0x05706449, 0x0570f549, 0x00019bb6
  TEST_RR 151, andn, 0x05506449, 0x0550f549, 0x00019bb6
  TEST_RR 152, andn, 0x1864ab94, 0xffffffff, 0xe79b546b
  TEST_RR 153, andn, 0x1844ab94, 0xffffffff, 0xe7bb546b
  TEST_RR 154, andn, 0, 0, 0xf0bad76a
  TEST_RR 155, andn, 0x00400000, 0x00400000, 0xf0bad76a
  TEST_RR 156, andn, 0xb11a141e, 0xffda34de, 0x4ec061c0
  TEST_RR 157, andn, 0xb15a141e, 0xffda34de, 0x4e8061c0
  TEST_RR 158, andn, 0x5a2fc1e1, 0x5a2fc1f1, 16
  TEST_RR 159, andn, 0x5aafc1e1, 0x5aafc1f1, 16
  TEST_RR 160, andn, 0x01000014, 0xffa24416, 0xfefff5eb
  TEST_RR 161, andn, 0x01800014, 0xffa24416, 0xfe7ff5eb
  TEST_RR 162, andn, 0xbf508088, 0xbf70c3fb, 0x00a34f73
  TEST_RR 163, andn, 0xbe508088, 0xbe70c3fb, 0x00a34f73
  TEST_RR 164, andn, 0x866033e1, 0xfffff3f5, 0x799fc81c
  TEST_RR 165, andn, 0x876033e1, 0xfffff3f5, 0x789fc81c
  TEST_RR 166, andn, 0x532c2901, 0xffff3939, 0xacd3d6fe
  TEST_RR 167, andn, 0x512c2901, 0xfdff3939, 0xacd3d6fe
  TEST_RR 168, andn, 2144, 0xef423a65, 0xfffff68d
  TEST_RR 169, andn, 0x02000860, 0xef423a65, 0xfdfff68d
  TEST_RR 170, andn, 2, 6, 5
  TEST_RR 171, andn, 0x04000002, 0x04000006, 5
  TEST_RR 172, andn, 0x04c10083, 0x44c10cd3, 0xe2227d58
  TEST_RR 173, andn, 0x00c10083, 0x44c10cd3, 0xe6227d58
  TEST_RR 174, andn, 0x0a890081, 0x8a998081, 0xd154bf0c
  TEST_RR 175, andn, 0x02890081, 0x82998081, 0xd154bf0c
  TEST_RR 176, andn, 0x39817d04, 0xb9b17d06, 0x803a805b
  TEST_RR 177, andn, 0x31817d04, 0xb9b17d06, 0x883a805b
  TEST_RR 178, andn, 0x00011100, 0x0003bb2a, 0x482eaaab
  TEST_RR 179, andn, 0x10011100, 0x1003bb2a, 0x482eaaab
  TEST_RR 180, andn, 0x014d2201, 0xbf4fa6c3, 0xfe32d4d2
  TEST_RR 181, andn, 0x114d2201, 0xbf4fa6c3, 0xee32d4d2
  TEST_RR 182, andn, 0x22014015, 0x3b9f6ddf, 0xd9deadea
  TEST_RR 183, andn, 0x02014015, 0x1b9f6ddf, 0xd9deadea
  TEST_RR 184, andn, 0x10241a91, 0xb1241ed9, 0xe5d1444e
  TEST_RR 185, andn, 0x30241a91, 0xb1241ed9, 0xc5d1444e
  TEST_RR 186, andn, 0xffecac84, 0xffecacb6, 58
  TEST_RR 187, andn, 0xbfecac84, 0xbfecacb6, 58
  TEST_RR 188, andn, 0x00100000, 0xff30c208, 0xffeeda9a
  TEST_RR 189, andn, 0x40100000, 0xff30c208, 0xbfeeda9a
  TEST_RR 190, andn, 0x0003c129, 0x0003d5eb, 0x1cd034d2
  TEST_RR 191, andn, 0x8003c129, 0x8003d5eb, 0x1cd034d2
  TEST_RR 192, andn, 0xfff1b402, 0xffffff16, 0x000e4bb4
  TEST_RR 193, andn, 0x7ff1b402, 0xffffff16, 0x800e4bb4

  // Noise.
  TEST_RR 194, andn, 0xc2060664, 0xce16466f, 0x2d90c09b
  TEST_RR 195, andn, 0x033099c0, 0x7b34d9c5, 0x7844401f
  TEST_RR 196, andn, 0x020408e8, 0x0604d8e8, 0xf41af204
  TEST_RR 197, andn, 0x21003900, 0x6b4bbdc1, 0x5a6bc6f3
  TEST_RR 198, andn, 0xe30001a4, 0xeb0227a6, 0x089fe65a
  TEST_RR 199, andn, 0x28102860, 0xfa3e2be3, 0xd62e839f
  TEST_RR 200, andn, 0x40aa0911, 0x72ba9dd7, 0xbb55b6c6
  TEST_RR 201, andn, 0x1802a160, 0x9a42ed61, 0xa25d4c87
  TEST_RR 202, andn, 0x94546001, 0xd4f76049, 0x43ab837e
  TEST_RR 203, andn, 0x03830789, 0x83830799, 0xc4583812
  TEST_RR 204, andn, 0x24088241, 0x255d8ae7, 0xdbd56ca6
  TEST_RR 205, andn, 0x00832000, 0xc7cb3c04, 0xef4cdf6d
  TEST_RR 206, andn, 0x05c0a028, 0x95c6f0e8, 0xb2375dd1
  TEST_RR 207, andn, 0x00500220, 0x4e5dea38, 0xfeafec9d
  TEST_RR 208, andn, 0x20c80c04, 0xe5ca3e84, 0xc50772fb
  TEST_RR 209, andn, 0x41c3094f, 0xcdc7296f, 0x9c0cf4a0

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, andn, 0x81508262, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, andn, 0x81508262, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, andn, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 213, andn, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, andn, 0x18052800, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, andn, 0x18052800, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, andn, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, andn, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, andn, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, andn, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, andn, 0, 0x80000000
  TEST_RR_ALL_SAME 221, andn, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, andn, 4, 7, 3
  TEST_RR_RD_IS_RS2 223, andn, 4, 7, 3
  TEST_RR_SAME_SOURCES 224, andn, 0, 7
  TEST_RR_ALL_SAME 225, andn, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, andn, 0x20022904, 0x62526924, 0xcb7dd079, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, andn, 0x252c74f0, 0x252c74f2, 10, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, andn, 0x98484fe4, 0x98484fe5, 1, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, andn, 0x9680d200, 0xffffffa2, 0x697f2da2, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, andn, 0xcdb63e00, 0xcdb63f19, 445, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, andn, 0x00418276, 0x00478a7e, 0xff8e7d88, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, andn, 0x00022105, 0x92233585, 0xfff95ca0, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, andn, 0x26d0cce8, 0xfffffffe, 0xd92f3316, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, andn, 0x00081142, 0xfff8315a, 0xfff5ea9d, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, andn, 17, 0x2f5663d9, 0xffffffce, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, andn, 0x6190a904, 0xe9dae914, 0x9c4e40fa, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, andn, 0x08435052, 0xbfe7d2db, 0xf7a486a9, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, andn, 0x0032c0dd, 0xa077c1dd, 0xad4d2102, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, andn, 4, 13, 0xffff6769, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, andn, 0x83192803, 0x8799bf47, 0x7c849774, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, andn, 0xb6caf860, 0xfffffc60, 0x49350696, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, andn, 0xffffff48, 0xffffff5a, 18, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, andn, 0x0040093a, 0x08c61fba, 0xc9b6d6c5, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, andn, 0x080e2900, 0x4a5ea9d1, 0x625094d1, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, andn, 466, 0x00001fdb, 0xdac53e09, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, andn, 16, 22, 0x58867f66, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, andn, 0x8452830d, 0xacff834d, 0x38ad6cc2, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, andn, 0x140c0484, 0x158fccc5, 0x01f3fa7b, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, andn, 0x6ac0d4aa, 0x6af5f5ef, 0x003f2145, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, andn, 0x000a0893, 0x004e489b, 0xb454500c, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, andn, 0x00002894, 0x00002997, 331, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, andn, 0x2f664646, 0xffffffff, 0xd099b9b9, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, andn, 261, 0xcc814db5, 0xfffffeb2, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, andn, 0x0b4c9508, 0x3fecb58c, 0xf4b32aa7, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, andn, 0x08c21440, 0x08de15d1, 0xc51d699f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, andn, 0x71011411, 0xf93f1e79, 0x8cbeeb6e
  TEST_RR_RESULT_AFTER 257, 1, andn, 0x4c2280a1, 0x4c2280a1, 0
  TEST_RR_RESULT_AFTER 258, 2, andn, 0x50ebe008, 0x50ebe00b, 7

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, andn, 248, 0x876100fd, 0xfffb8507
  TEST_RR_12_AFTER 260, 0, 1, andn, 0x21400a08, 0xb7e00a29, 0xd6b47131
  TEST_RR_12_AFTER 261, 0, 2, andn, 0xf1280222, 0xf1a8462b, 0x00d14d8d
  TEST_RR_12_AFTER 262, 1, 0, andn, 0xfe5c9780, 0xffffffe9, 0x01a3687f
  TEST_RR_12_AFTER 263, 1, 1, andn, 0x0021d120, 0x0021fd61, 0x3cd62c45
  TEST_RR_12_AFTER 264, 1, 2, andn, 0x97108ba8, 0xffffffec, 0x68ef7456
  TEST_RR_12_AFTER 265, 2, 0, andn, 0x00002005, 0x3ea5e285, 0xffffd782
  TEST_RR_12_AFTER 266, 2, 1, andn, 0x000a0051, 0x001e015d, 0xffd459ae
  TEST_RR_12_AFTER 267, 2, 2, andn, 0x06681536, 0xfe6855b6, 0xf98048c1
  TEST_RR_21_AFTER 268, 0, 0, andn, 0x00401018, 0x00463e1c, 0x630eee86
  TEST_RR_21_AFTER 269, 0, 1, andn, 1056, 0x3c106421, 0xfffff8c7
  TEST_RR_21_AFTER 270, 0, 2, andn, 0x48242001, 0x482c3201, 0xb1595342
  TEST_RR_21_AFTER 271, 1, 0, andn, 0x00a7000c, 0xfffff38f, 0xff58f393
  TEST_RR_21_AFTER 272, 1, 1, andn, 0x92b1c44e, 0xffffffff, 0x6d4e3bb1
  TEST_RR_21_AFTER 273, 1, 2, andn, 0x0954c260, 0x1d55da69, 0x768b198b
  TEST_RR_21_AFTER 274, 2, 0, andn, 0xd47b5930, 0xfffffffe, 0x2b84a6cf
  TEST_RR_21_AFTER 275, 2, 1, andn, 0xc62a8364, 0xffffff6d, 0x39d57c1b
  TEST_RR_21_AFTER 276, 2, 2, andn, 0x44102600, 0xfff02761, 0xbbe859eb
  TEST_RR_BOTH_AFTER 277, 0, 0, andn, 0x00006804, 0xcd08780d, 0xfffc97bb
  TEST_RR_BOTH_AFTER 278, 0, 1, andn, 0x00001840, 0xfffffa44, 0xffffe30e
  TEST_RR_BOTH_AFTER 279, 0, 2, andn, 0x10101480, 0x54f815c9, 0x4de8217d
  TEST_RR_BOTH_AFTER 280, 1, 0, andn, 4, 0xc9e5ed47, 0xfffffffb
  TEST_RR_BOTH_AFTER 281, 1, 1, andn, 0xffffc130, 0xfffffff4, 0x00003ecd
  TEST_RR_BOTH_AFTER 282, 2, 0, andn, 0xfb908144, 0xffd5835d, 0x044d1a99

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, andn, 0x00007034, 0xf2e6f27e, 0xffff83ca
  TEST_RR_RS2_LOADED 284, 0, andn, 0x00007034, 0xf2e6f27e, 0xffff83ca
  TEST_RR_BOTH_LOADED 285, 0, andn, 0, 0xf2e6f27e
  TEST_RR_RS1_LOADED 286, 1, andn, 324, 2006, 0x93680692
  TEST_RR_RS2_LOADED 287, 1, andn, 324, 2006, 0x93680692
  TEST_RR_BOTH_LOADED 288, 1, andn, 0, 2006
  TEST_RR_RS1_LOADED 289, 2, andn, 0x0801802a, 0x0a37ceae, 0xb3be7e95
  TEST_RR_RS2_LOADED 290, 2, andn, 0x0801802a, 0x0a37ceae, 0xb3be7e95
  TEST_RR_BOTH_LOADED 291, 2, andn, 0, 0x0a37ceae

  // Each result is at once a source.
  TEST_RR_CHAIN 292, andn, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, andn, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, andn, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, andn, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, andn, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, andn, 0, 1
  TEST_RR_ZERO_RS2 298, andn, 1, 1
  TEST_RR_ZERO_RS1 299, andn, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, andn, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, andn, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, andn, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 303, andn, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, andn, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 305, andn, 0, 5
  TEST_RR_ZERO_RS2 306, andn, 5, 5
  TEST_RR_ZERO_RS1 307, andn, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, andn, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 309, andn, 0, 0
  TEST_RR_ZERO_RS2 310, andn, 0, 0
  TEST_RR_ZERO_BOTH 311, andn, 0
  TEST_RR_ZERO_RD 312, andn, 0xffff7068, 0x55f4b368
  TEST_RR_ZERO_RD 313, andn, 1, 0
  TEST_RR_ZERO_RD 314, andn, 0x00001e85, 0x9cee5a39

TEST_END
