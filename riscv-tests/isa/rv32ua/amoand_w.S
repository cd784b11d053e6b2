// amoand.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amoand.w, 0, 0, 0
  TEST_AMO 3, amoand.w, 0, 0, 1
  TEST_AMO 4, amoand.w, 0, 0, 2
  TEST_AMO 5, amoand.w, 0, 0, 0x7fffffff
  TEST_AMO 6, amoand.w, 0, 0, 0x80000000
  TEST_AMO 7, amoand.w, 0, 0, 0x80000001
  TEST_AMO 8, amoand.w, 0, 0, 0xffff8000
  TEST_AMO 9, amoand.w, 0, 0, 0xffffffff
  TEST_AMO 10, amoand.w, 0, 1, 0
  TEST_AMO 11, amoand.w, 1, 1, 1
  TEST_AMO 12, amoand.w, 0, 1, 2
  TEST_AMO 13, amoand.w, 1, 1, 0x7fffffff
  TEST_AMO 14, amoand.w, 0, 1, 0x80000000
  TEST_AMO 15, amoand.w, 1, 1, 0x80000001
  TEST_AMO 16, amoand.w, 0, 1, 0xffff8000
  TEST_AMO 17, amoand.w, 1, 1, 0xffffffff
  TEST_AMO 18, amoand.w, 0, 2, 0
  TEST_AMO 19, amoand.w, 0, 2, 1
  TEST_AMO 20, amoand.w, 2, 2, 2
  TEST_AMO 21, amoand.w, 2, 2, 0x7fffffff
  TEST_AMO 22, amoand.w, 0, 2, 0x80000000
  TEST_AMO 23, amoand.w, 0, 2, 0x80000001
  TEST_AMO 24, amoand.w, 0, 2, 0xffff8000
  TEST_AMO 25, amoand.w, 2, 2, 0xffffffff
  TEST_AMO 26, amoand.w, 0, 0x7fffffff, 0
  TEST_AMO 27, amoand.w, 1, 0x7fffffff, 1
  TEST_AMO 28, amoand.w, 2, 0x7fffffff, 2
  TEST_AMO 29, amoand.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amoand.w, 0, 0x7fffffff, 0x80000000
  TEST_AMO 31, amoand.w, 1, 0x7fffffff, 0x80000001
  TEST_AMO 32, amoand.w, 0x7fff8000, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amoand.w, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amoand.w, 0, 0x80000000, 0
  TEST_AMO 35, amoand.w, 0, 0x80000000, 1
  TEST_AMO 36, amoand.w, 0, 0x80000000, 2
  TEST_AMO 37, amoand.w, 0, 0x80000000, 0x7fffffff
  TEST_AMO 38, amoand.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amoand.w, 0x80000000, 0x80000000, 0x80000001
  TEST_AMO 40, amoand.w, 0x80000000, 0x80000000, 0xffff8000
  TEST_AMO 41, amoand.w, 0x80000000, 0x80000000, 0xffffffff
  TEST_AMO 42, amoand.w, 0, 0x80000001, 0
  TEST_AMO 43, amoand.w, 1, 0x80000001, 1
  TEST_AMO 44, amoand.w, 0, 0x80000001, 2
  TEST_AMO 45, amoand.w, 1, 0x80000001, 0x7fffffff
  TEST_AMO 46, amoand.w, 0x80000000, 0x80000001, 0x80000000
  TEST_AMO 47, amoand.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amoand.w, 0x80000000, 0x80000001, 0xffff8000
  TEST_AMO 49, amoand.w, 0x80000001, 0x80000001, 0xffffffff
  TEST_AMO 50, amoand.w, 0, 0xffff8000, 0
  TEST_AMO 51, amoand.w, 0, 0xffff8000, 1
  TEST_AMO 52, amoand.w, 0, 0xffff8000, 2
  TEST_AMO 53, amoand.w, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amoand.w, 0x80000000, 0xffff8000, 0x80000000
  TEST_AMO 55, amoand.w, 0x80000000, 0xffff8000, 0x80000001
  TEST_AMO 56, amoand.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amoand.w, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_AMO 58, amoand.w, 0, 0xffffffff, 0
  TEST_AMO 59, amoand.w, 1, 0xffffffff, 1
  TEST_AMO 60, amoand.w, 2, 0xffffffff, 2
  TEST_AMO 61, amoand.w, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amoand.w, 0x80000000, 0xffffffff, 0x80000000
  TEST_AMO 63, amoand.w, 0x80000001, 0xffffffff, 0x80000001
  TEST_AMO 64, amoand.w, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_AMO 65, amoand.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amoand.w, 1, 1, 0x5a0f3c85
  TEST_AMO 67, amoand.w, 1, 0xc35a96e7, 1
  TEST_AMO 68, amoand.w, 0, 2, 0x5a0f3c85
  TEST_AMO 69, amoand.w, 2, 0xc35a96e7, 2
  TEST_AMO 70, amoand.w, 4, 4, 0x5a0f3c85
  TEST_AMO 71, amoand.w, 4, 0xc35a96e7, 4
  TEST_AMO 72, amoand.w, 0, 8, 0x5a0f3c85
  TEST_AMO 73, amoand.w, 0, 0xc35a96e7, 8
  TEST_AMO 74, amoand.w, 0, 16, 0x5a0f3c85
  TEST_AMO 75, amoand.w, 0, 0xc35a96e7, 16
  TEST_AMO 76, amoand.w, 0, 32, 0x5a0f3c85
  TEST_AMO 77, amoand.w, 32, 0xc35a96e7, 32
  TEST_AMO 78, amoand.w, 0, 64, 0x5a0f3c85
  TEST_AMO 79, amoand.w, 64, 0xc35a96e7, 64
  TEST_AMO 80, amoand.w, 128, 128, 0x5a0f3c85
  TEST_AMO 81, amoand.w, 128, 0xc35a96e7, 128
  TEST_AMO 82, amoand.w, 0, 256, 0x5a0f3c85
  TEST_AMO 83, amoand.w, 0, 0xc35a96e7, 256
  TEST_AMO 84, amoand.w, 0, 512, 0x5a0f3c85
  TEST_AMO 85, amoand.w, 512, 0xc35a96e7, 512
  TEST_AMO 86, amoand.w, 1024, 1024, 0x5a0f3c85
  TEST_AMO 87, amoand.w, 1024, 0xc35a96e7, 1024
  TEST_AMO 88, amoand.w, 2048, 2048, 0x5a0f3c85
  TEST_AMO 89, amoand.w, 0, 0xc35a96e7, 2048
  TEST_AMO 90, amoand.w, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amoand.w, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amoand.w, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amoand.w, 0, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amoand.w, 0, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amoand.w, 0, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amoand.w, 0, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amoand.w, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amoand.w, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amoand.w, 0, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amoand.w, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amoand.w, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amoand.w, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amoand.w, 0, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amoand.w, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amoand.w, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amoand.w, 0, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amoand.w, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amoand.w, 0, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amoand.w, 0, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amoand.w, 0, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amoand.w, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amoand.w, 0, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amoand.w, 0, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amoand.w, 0, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amoand.w, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amoand.w, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amoand.w, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amoand.w, 0, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amoand.w, 0, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amoand.w, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amoand.w, 0, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amoand.w, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amoand.w, 0, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amoand.w, 0, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amoand.w, 0, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amoand.w, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amoand.w, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amoand.w, 0, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amoand.w, 0x80000000, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amoand.w, 0x17244092, 0x9724f9d6, 0x1f6640bb
  TEST_AMO 131, amoand.w.aq, 0x0c001822, 0x1cc338f3, 0x0e2cdf22
  TEST_AMO 132, amoand.w.rl, 0x400b8420, 0x628bc565, 0x404f8438
  TEST_AMO 133, amoand.w.aqrl, 0x50018121, 0xd4a791b1, 0x5159e569
  TEST_AMO 134, amoand.w, 0xa8209c20, 0xac339e28, 0xf860bda0
  TEST_AMO 135, amoand.w.aq, 0x4304c404, 0xd30dedd4, 0x4374c625
  TEST_AMO 136, amoand.w.rl, 0x88088d00, 0x9f0eed6c, 0xe8c98d02
  TEST_AMO 137, amoand.w.aqrl, 0x080415c1, 0xce545fc1, 0x2825b5f5
  TEST_AMO 138, amoand.w, 0x28114a85, 0x289d4b9f, 0x7f51eaa5
  TEST_AMO 139, amoand.w.aq, 0x11698608, 0x536da6cd, 0x35798e38
  TEST_AMO 140, amoand.w.rl, 0x01912100, 0x69b3f96a, 0x93d12114
  TEST_AMO 141, amoand.w.aqrl, 0xaae42413, 0xeae5b713, 0xafe46413
  TEST_AMO 142, amoand.w, 0xe0202019, 0xf02c3899, 0xe223663b
  TEST_AMO 143, amoand.w.aq, 0x20489c00, 0x204a9e12, 0x28e8bca0
  TEST_AMO 144, amoand.w.rl, 0x200920a0, 0x212d70f0, 0x645921a5
  TEST_AMO 145, amoand.w.aqrl, 0x469c0490, 0xff9e1c9d, 0x46fc46f2

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amoand.w, 321, 321, 321, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoand.w, 0xffff091e, 0xffff091e, 0xffff091e, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoand.w, 0xa94cb6ce, 0xa94cb6ce, 0xa94cb6ce, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoand.w, 0x02d7b291, 0x02d7b291, 0x02d7b291, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoand.w, 0x0000da2f, 0x0000da2f, 0x0000da2f, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoand.w, 0x00654e38, 0x00654e38, 0x00654e38, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoand.w, 0x6abf8905, 0x6abf8905, 0x6abf8905, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoand.w, 0x3644a951, 0x3644a951, 0x3644a951, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoand.w, 0xa36da1f4, 0xa36da1f4, 0xa36da1f4, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoand.w, 0xce161ba2, 0xce161ba2, 0xce161ba2, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoand.w, 2007, 2007, 2007, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoand.w, 0x7eb32165, 0x7eb32165, 0x7eb32165, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoand.w, 0xfffffd8a, 0xfffffd8a, 0xfffffd8a, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoand.w, 0x57e07602, 0x57e07602, 0x57e07602, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoand.w, 0x852df12e, 0x852df12e, 0x852df12e, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoand.w, 0xffff08ce, 0xffff08ce, 0xffff08ce, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoand.w, 0xe96d09c2, 0xe96d09c2, 0xe96d09c2, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoand.w, 0xb07aced4, 0xb07aced4, 0xb07aced4, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoand.w, 0xd3feffe0, 0xd3feffe0, 0xd3feffe0, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoand.w, 2064, 0x92320937, 0x00001a50, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoand.w, 0xbb590c2f, 0xbb590c2f, 0xbb590c2f, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoand.w, 0x9f5c8f5b, 0x9f5c8f5b, 0x9f5c8f5b, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoand.w, 0x00038fb9, 0x00038fb9, 0x00038fb9, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoand.w, 0x03421087, 0x03421087, 0x03421087, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoand.w, 0xfffff681, 0xfffff681, 0xfffff681, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoand.w, 0x00a46c99, 0x00a46c99, 0x00a46c99, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoand.w, 0x275809b2, 0x275809b2, 0x275809b2, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoand.w, 0x1c2c35fd, 0x1c2c35fd, 0x1c2c35fd, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoand.w, 0xffff8ff3, 0xffff8ff3, 0xffff8ff3, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoand.w, 0x4d51efaa, 0x4d51efaa, 0x4d51efaa, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoand.w, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoand.w, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoand.w, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoand.w, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoand.w, 0, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoand.w, 0, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoand.w, 1, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoand.w, 1, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoand.w, 664, 664, 664
  TEST_AMO_VALUE_LOADED 185, 0, amoand.w, 0xf699816b, 0xf699816b, 0xf699816b
  TEST_AMO_BASE_LOADED 186, 0, amoand.w, 0xa16d8ade, 0xa16d8ade, 0xa16d8ade
  TEST_AMO_NEIGHBOURS 187, 0, amoand.w, 0xd242dc75, 0xd242dc75, 0xd242dc75
  TEST_AMO_RESULT_AFTER 188, 1, amoand.w, 0xfffffffe, 0xfffffffe, 0xfffffffe
  TEST_AMO_VALUE_LOADED 189, 1, amoand.w, 0xb0d743bb, 0xb0d743bb, 0xb0d743bb
  TEST_AMO_BASE_LOADED 190, 1, amoand.w, 0x4e07c2f4, 0x4e07c2f4, 0x4e07c2f4
  TEST_AMO_NEIGHBOURS 191, 1, amoand.w, 0x00002f57, 0x00002f57, 0x00002f57
  TEST_AMO_RESULT_AFTER 192, 2, amoand.w, 0x012f11d6, 0x012f11d6, 0x012f11d6
  TEST_AMO_VALUE_LOADED 193, 2, amoand.w, 0xf999a628, 0xf999a628, 0xf999a628
  TEST_AMO_BASE_LOADED 194, 2, amoand.w, 0xfe30aae9, 0xfe30aae9, 0xfe30aae9
  TEST_AMO_NEIGHBOURS 195, 2, amoand.w, 0x1f8bc7c2, 0x1f8bc7c2, 0x1f8bc7c2
  TEST_AMO_12_AFTER 196, 0, 0, amoand.w, 0x611a0074, 0x611a0074, 0x611a0074
  TEST_AMO_12_AFTER 197, 0, 1, amoand.w, 0xff4cb47d, 0xff4cb47d, 0xff4cb47d
  TEST_AMO_12_AFTER 198, 0, 2, amoand.w, 0x06e41078, 0x06e41078, 0x06e41078
  TEST_AMO_12_AFTER 199, 1, 0, amoand.w, 0xffffea35, 0xffffea35, 0xffffea35
  TEST_AMO_12_AFTER 200, 1, 1, amoand.w, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_AMO_12_AFTER 201, 1, 2, amoand.w, 24, 0x00002638, 0x1a0c089c
  TEST_AMO_12_AFTER 202, 2, 0, amoand.w, 0xfffffe0d, 0xfffffe0d, 0xfffffe0d
  TEST_AMO_12_AFTER 203, 2, 1, amoand.w, 0xfffffe7c, 0xfffffe7c, 0xfffffe7c
  TEST_AMO_12_AFTER 204, 2, 2, amoand.w, 0xfcc20805, 0xfcc20805, 0xfcc20805
  TEST_AMO_21_AFTER 205, 0, 0, amoand.w, 0xa9e7c6f9, 0xa9e7c6f9, 0xa9e7c6f9
  TEST_AMO_21_AFTER 206, 0, 1, amoand.w, 0xcc74023a, 0xcc74023a, 0xcc74023a
  TEST_AMO_21_AFTER 207, 0, 2, amoand.w, 0x94a2027e, 0x94a2027e, 0x94a2027e
  TEST_AMO_21_AFTER 208, 1, 0, amoand.w, 0xa833d6dd, 0xa833d6dd, 0xa833d6dd
  TEST_AMO_21_AFTER 209, 1, 1, amoand.w, 0x0000256c, 0x0000256c, 0x0000256c
  TEST_AMO_21_AFTER 210, 1, 2, amoand.w, 0xff9415b0, 0xff9415b0, 0xff9415b0
  TEST_AMO_21_AFTER 211, 2, 0, amoand.w, 0x0b3115e2, 0x0b3115e2, 0x0b3115e2
  TEST_AMO_21_AFTER 212, 2, 1, amoand.w, 493, 493, 493
  TEST_AMO_21_AFTER 213, 2, 2, amoand.w, 0x0027984e, 0x0027984e, 0x0027984e
  TEST_AMO_TWICE 214, amoand.w, 0x420a1485, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoand.w, 0x420a1485, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoand.w, 6, 6, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoand.w, 1, 1, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoand.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoand.w, 0xc30202a1, 0xc35a96e7, 0xcf876ba1
  TEST_AMO_ZERO_RS2 220, amoand.w, 0, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoand.w, 0x0a0f0481, 0x5a0f3c85, 0xabdf86b9
  TEST_AMO_ZERO_RS2 222, amoand.w, 0, 1
  TEST_AMO_ZERO_RD 223, amoand.w, 0, 1, 0xb219a7fc
  TEST_AMO_ZERO_RS2 224, amoand.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoand.w, 0x73179671, 0xffffffff, 0x73179671

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
