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
  TEST_RR_REGISTERS 226, andn, 72, 0x80c8ac7c, 0xffffffb5, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, andn, 0x2c2f1a20, 0x2c2f1ea3, 1163, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, andn, 0x50820207, 0xf08b42e7, 0xaa2d55f0, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, andn, 4, 0xffffffd4, 0xfffffff1, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, andn, 0x000204c0, 0x844246e8, 0x97f0c33c, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, andn, 0x0b4f0081, 0x0b4f0181, 836, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, andn, 0xb0112008, 0xf8f73218, 0x4ce65e10, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, andn, 0x1c28882b, 0x1c29e83b, 0x00036354, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, andn, 0x32600b80, 0xb36c3fec, 0xc10eb46e, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, andn, 0x20f80899, 0x62faa8bf, 0x5203e726, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, andn, 2, 0x7511da02, 0xfffffe38, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, andn, 0x40da0c04, 0xfffffc1c, 0xbf25f2f8, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, andn, 0xf8a6a201, 0xfaafe7cf, 0x071945ee, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, andn, 0x78681002, 0xff691302, 0x8713476c, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, andn, 0x63e3806e, 0xfffffa6e, 0x9c1c7f11, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, andn, 0x00080512, 0x000f8753, 0x3697eac5, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, andn, 0x91282a85, 0x99ac6ebf, 0x6897447a, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, andn, 22, 0x79d093de, 0xffffffc8, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, andn, 0xc3788c11, 0xffffff19, 0x3c87734e, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, andn, 0x021002e0, 0x0b9a43e5, 0x0defe90f, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, andn, 196, 244, 0x4714b539, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, andn, 0x7340a202, 0x7370a262, 0x00be417d, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, andn, 6, 0xa6d34ac6, 0xfffffff1, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, andn, 0xc000424a, 0xf3b552da, 0x33f71191, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, andn, 4, 0x63215206, 0xfffffffa, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, andn, 0x0070618b, 0x0070639b, 3668, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, andn, 192, 984, 0xfc70133b, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, andn, 0x00411310, 0x00611373, 0x01b0e8e7, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, andn, 0x4e38480c, 0x4e38481e, 1139, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, andn, 2056, 0x00002a2a, 0xbf117273, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, andn, 0x13070051, 0x13078475, 0x0000d5ae
  TEST_RR_RESULT_AFTER 257, 1, andn, 0x7ae3b884, 0xfffff8a4, 0x851c4232
  TEST_RR_RESULT_AFTER 258, 2, andn, 0xe5440c04, 0xed4e1e2c, 0x0aba93ea

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, andn, 0xc3b00c50, 0xc3b20cd8, 0x1c4ad28f
  TEST_RR_12_AFTER 260, 0, 1, andn, 0x000018b1, 0x56129cbf, 0xffffe60e
  TEST_RR_12_AFTER 261, 0, 2, andn, 84, 0x8759c555, 0xffffff83
  TEST_RR_12_AFTER 262, 1, 0, andn, 0xde5369b4, 0xffffffb4, 0x21ac9649
  TEST_RR_12_AFTER 263, 1, 1, andn, 0xaa200980, 0xfae89f8b, 0x51cdd64b
  TEST_RR_12_AFTER 264, 1, 2, andn, 0x4004f0c0, 0x7a44f5ea, 0x3be1073f
  TEST_RR_12_AFTER 265, 2, 0, andn, 6, 0xea7bd0de, 0xfffffff8
  TEST_RR_12_AFTER 266, 2, 1, andn, 0xffc9a308, 0xffffff58, 0x00365cd0
  TEST_RR_12_AFTER 267, 2, 2, andn, 0xffffff34, 0xfffffffd, 201
  TEST_RR_21_AFTER 268, 0, 0, andn, 0x00022904, 0x96622f14, 0xfff116d0
  TEST_RR_21_AFTER 269, 0, 1, andn, 0x5725f80a, 0xfffffd2a, 0xa8da0761
  TEST_RR_21_AFTER 270, 0, 2, andn, 0x08219001, 0xfa279109, 0xf6c62dd8
  TEST_RR_21_AFTER 271, 1, 0, andn, 0xfcc20206, 0xfffe6706, 0x033dfd21
  TEST_RR_21_AFTER 272, 1, 1, andn, 0x17034040, 0x5fc35152, 0xc8e43b3b
  TEST_RR_21_AFTER 273, 1, 2, andn, 34, 418, 0xffda4785
  TEST_RR_21_AFTER 274, 2, 0, andn, 0x5a7c0702, 0x5a7c07bf, 253
  TEST_RR_21_AFTER 275, 2, 1, andn, 0x692c4ce0, 0xffffffff, 0x96d3b31f
  TEST_RR_21_AFTER 276, 2, 2, andn, 3, 0xfffff26f, 0xffffffec
  TEST_RR_BOTH_AFTER 277, 0, 0, andn, 0xc0134053, 0xfffff45f, 0x3fecb58c
  TEST_RR_BOTH_AFTER 278, 0, 1, andn, 0xa3800886, 0xff867e86, 0x5c5ef701
  TEST_RR_BOTH_AFTER 279, 0, 2, andn, 0x200c03c0, 0x327e93c1, 0x9772981d
  TEST_RR_BOTH_AFTER 280, 1, 0, andn, 0x00018800, 0xb905ab44, 0xbde627e7
  TEST_RR_BOTH_AFTER 281, 1, 1, andn, 0x88088816, 0x8c09c836, 0x57d34769
  TEST_RR_BOTH_AFTER 282, 2, 0, andn, 0x20b82948, 0xffffffc8, 0xdf47d6b2

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, andn, 2, 0x908f080a, 0xffffede9
  TEST_RR_RS2_LOADED 284, 0, andn, 2, 0x908f080a, 0xffffede9
  TEST_RR_BOTH_LOADED 285, 0, andn, 0, 0x908f080a
  TEST_RR_RS1_LOADED 286, 1, andn, 0xba549081, 0xff5cd8e5, 0x452b4a76
  TEST_RR_RS2_LOADED 287, 1, andn, 0xba549081, 0xff5cd8e5, 0x452b4a76
  TEST_RR_BOTH_LOADED 288, 1, andn, 0, 0xff5cd8e5
  TEST_RR_RS1_LOADED 289, 2, andn, 0x03820214, 0x6f8a4255, 0xec4c49e1
  TEST_RR_RS2_LOADED 290, 2, andn, 0x03820214, 0x6f8a4255, 0xec4c49e1
  TEST_RR_BOTH_LOADED 291, 2, andn, 0, 0x6f8a4255

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
  TEST_RR_ZERO_RD 312, andn, 0xf60cb504, 0xfff3f543
  TEST_RR_ZERO_RD 313, andn, 21, 0
  TEST_RR_ZERO_RD 314, andn, 0xffffff86, 0

TEST_END
