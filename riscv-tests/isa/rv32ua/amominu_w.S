// amominu.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amominu.w, 0, 0, 0
  TEST_AMO 3, amominu.w, 0, 0, 1
  TEST_AMO 4, amominu.w, 0, 0, 2
  TEST_AMO 5, amominu.w, 0, 0, 0x7fffffff
  TEST_AMO 6, amominu.w, 0, 0, 0x80000000
  TEST_AMO 7, amominu.w, 0, 0, 0x80000001
  TEST_AMO 8, amominu.w, 0, 0, 0xffff8000
  TEST_AMO 9, amominu.w, 0, 0, 0xffffffff
  TEST_AMO 10, amominu.w, 0, 1, 0
  TEST_AMO 11, amominu.w, 1, 1, 1
  TEST_AMO 12, amominu.w, 1, 1, 2
  TEST_AMO 13, amominu.w, 1, 1, 0x7fffffff
  TEST_AMO 14, amominu.w, 1, 1, 0x80000000
  TEST_AMO 15, amominu.w, 1, 1, 0x80000001
  TEST_AMO 16, amominu.w, 1, 1, 0xffff8000
  TEST_AMO 17, amominu.w, 1, 1, 0xffffffff
  TEST_AMO 18, amominu.w, 0, 2, 0
  TEST_AMO 19, amominu.w, 1, 2, 1
  TEST_AMO 20, amominu.w, 2, 2, 2
  TEST_AMO 21, amominu.w, 2, 2, 0x7fffffff
  TEST_AMO 22, amominu.w, 2, 2, 0x80000000
  TEST_AMO 23, amominu.w, 2, 2, 0x80000001
  TEST_AMO 24, amominu.w, 2, 2, 0xffff8000
  TEST_AMO 25, amominu.w, 2, 2, 0xffffffff
  TEST_AMO 26, amominu.w, 0, 0x7fffffff, 0
  TEST_AMO 27, amominu.w, 1, 0x7fffffff, 1
  TEST_AMO 28, amominu.w, 2, 0x7fffffff, 2
  TEST_AMO 29, amominu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amominu.w, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_AMO 31, amominu.w, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_AMO 32, amominu.w, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amominu.w, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amominu.w, 0, 0x80000000, 0
  TEST_AMO 35, amominu.w, 1, 0x80000000, 1
  TEST_AMO 36, amominu.w, 2, 0x80000000, 2
  TEST_AMO 37, amominu.w, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amominu.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amominu.w, 0x80000000, 0x80000000, 0x80000001
  TEST_AMO 40, amominu.w, 0x80000000, 0x80000000, 0xffff8000
  TEST_AMO 41, amominu.w, 0x80000000, 0x80000000, 0xffffffff
  TEST_AMO 42, amominu.w, 0, 0x80000001, 0
  TEST_AMO 43, amominu.w, 1, 0x80000001, 1
  TEST_AMO 44, amominu.w, 2, 0x80000001, 2
  TEST_AMO 45, amominu.w, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_AMO 46, amominu.w, 0x80000000, 0x80000001, 0x80000000
  TEST_AMO 47, amominu.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amominu.w, 0x80000001, 0x80000001, 0xffff8000
  TEST_AMO 49, amominu.w, 0x80000001, 0x80000001, 0xffffffff
  TEST_AMO 50, amominu.w, 0, 0xffff8000, 0
  TEST_AMO 51, amominu.w, 1, 0xffff8000, 1
  TEST_AMO 52, amominu.w, 2, 0xffff8000, 2
  TEST_AMO 53, amominu.w, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amominu.w, 0x80000000, 0xffff8000, 0x80000000
  TEST_AMO 55, amominu.w, 0x80000001, 0xffff8000, 0x80000001
  TEST_AMO 56, amominu.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amominu.w, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_AMO 58, amominu.w, 0, 0xffffffff, 0
  TEST_AMO 59, amominu.w, 1, 0xffffffff, 1
  TEST_AMO 60, amominu.w, 2, 0xffffffff, 2
  TEST_AMO 61, amominu.w, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amominu.w, 0x80000000, 0xffffffff, 0x80000000
  TEST_AMO 63, amominu.w, 0x80000001, 0xffffffff, 0x80000001
  TEST_AMO 64, amominu.w, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_AMO 65, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amominu.w, 1, 1, 0x5a0f3c85
  TEST_AMO 67, amominu.w, 1, 0xc35a96e7, 1
  TEST_AMO 68, amominu.w, 2, 2, 0x5a0f3c85
  TEST_AMO 69, amominu.w, 2, 0xc35a96e7, 2
  TEST_AMO 70, amominu.w, 4, 4, 0x5a0f3c85
  TEST_AMO 71, amominu.w, 4, 0xc35a96e7, 4
  TEST_AMO 72, amominu.w, 8, 8, 0x5a0f3c85
  TEST_AMO 73, amominu.w, 8, 0xc35a96e7, 8
  TEST_AMO 74, amominu.w, 16, 16, 0x5a0f3c85
  TEST_AMO 75, amominu.w, 16, 0xc35a96e7, 16
  TEST_AMO 76, amominu.w, 32, 32, 0x5a0f3c85
  TEST_AMO 77, amominu.w, 32, 0xc35a96e7, 32
  TEST_AMO 78, amominu.w, 64, 64, 0x5a0f3c85
  TEST_AMO 79, amominu.w, 64, 0xc35a96e7, 64
  TEST_AMO 80, amominu.w, 128, 128, 0x5a0f3c85
  TEST_AMO 81, amominu.w, 128, 0xc35a96e7, 128
  TEST_AMO 82, amominu.w, 256, 256, 0x5a0f3c85
  TEST_AMO 83, amominu.w, 256, 0xc35a96e7, 256
  TEST_AMO 84, amominu.w, 512, 512, 0x5a0f3c85
  TEST_AMO 85, amominu.w, 512, 0xc35a96e7, 512
  TEST_AMO 86, amominu.w, 1024, 1024, 0x5a0f3c85
  TEST_AMO 87, amominu.w, 1024, 0xc35a96e7, 1024
  TEST_AMO 88, amominu.w, 2048, 2048, 0x5a0f3c85
  TEST_AMO 89, amominu.w, 2048, 0xc35a96e7, 2048
  TEST_AMO 90, amominu.w, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amominu.w, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amominu.w, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amominu.w, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amominu.w, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amominu.w, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amominu.w, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amominu.w, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amominu.w, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amominu.w, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amominu.w, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amominu.w, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amominu.w, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amominu.w, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amominu.w, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amominu.w, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amominu.w, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amominu.w, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amominu.w, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amominu.w, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amominu.w, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amominu.w, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amominu.w, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amominu.w, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amominu.w, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amominu.w, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amominu.w, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amominu.w, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amominu.w, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amominu.w, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amominu.w, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amominu.w, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amominu.w, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amominu.w, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amominu.w, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amominu.w, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amominu.w, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amominu.w, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amominu.w, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amominu.w, 0x80000000, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amominu.w, 0x729d5430, 0x729d5430, 0xc8b4a6e3
  TEST_AMO 131, amominu.w.aq, 0x66ab9890, 0xa59c1444, 0x66ab9890
  TEST_AMO 132, amominu.w.rl, 0x1a64b12e, 0x5791003c, 0x1a64b12e
  TEST_AMO 133, amominu.w.aqrl, 0x5bca35c0, 0x5bca35c0, 0xfa413acf
  TEST_AMO 134, amominu.w, 0x121e2775, 0x121e2775, 0x91c046f0
  TEST_AMO 135, amominu.w.aq, 0x79b5fab1, 0x826d2352, 0x79b5fab1
  TEST_AMO 136, amominu.w.rl, 0x07ff5b17, 0x9c0a84bb, 0x07ff5b17
  TEST_AMO 137, amominu.w.aqrl, 0x82f9dc52, 0xab6bddc4, 0x82f9dc52
  TEST_AMO 138, amominu.w, 0xa9e827b9, 0xc3ee0413, 0xa9e827b9
  TEST_AMO 139, amominu.w.aq, 0x1211ab2e, 0x489eaf3b, 0x1211ab2e
  TEST_AMO 140, amominu.w.rl, 0x1288dfe9, 0x1288dfe9, 0x9819b834
  TEST_AMO 141, amominu.w.aqrl, 0x9f0a3bc3, 0xe338a7fc, 0x9f0a3bc3
  TEST_AMO 142, amominu.w, 0x27fbd967, 0xa5e76da7, 0x27fbd967
  TEST_AMO 143, amominu.w.aq, 0x0e242d38, 0xf5cd2210, 0x0e242d38
  TEST_AMO 144, amominu.w.rl, 0x43d4876e, 0x43d4876e, 0x486b1d6e
  TEST_AMO 145, amominu.w.aqrl, 0xb13a4414, 0xb7471f3c, 0xb13a4414

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amominu.w, 0xae6fc89e, 0xae6fc89e, 0xfb38c888, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amominu.w, 0xa70569a8, 0xa70569a8, 0xb0e76200, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amominu.w, 0x9308a8f5, 0xff4e0352, 0x9308a8f5, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amominu.w, 0x088a2249, 0x76fdd9be, 0x088a2249, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amominu.w, 0x08ed46df, 0x08ed46df, 0x9419fdea, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amominu.w, 0x5ce0b034, 0x5ce0b034, 0xcf0295d8, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amominu.w, 0x1f18db81, 0xb5ae55b9, 0x1f18db81, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amominu.w, 0x88032280, 0x88032280, 0x9d83f68e, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amominu.w, 0x3f96e4a0, 0x89054444, 0x3f96e4a0, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amominu.w, 0xd434867b, 0xd434867b, 0xd8e0bf35, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amominu.w, 0x8ac81a63, 0xb92f3960, 0x8ac81a63, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amominu.w, 0xa6c1aa00, 0xdb42071a, 0xa6c1aa00, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amominu.w, 0x02ab1c8b, 0xefe64741, 0x02ab1c8b, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amominu.w, 0x5c2d96f5, 0x843623a9, 0x5c2d96f5, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amominu.w, 0x461b87fd, 0x461b87fd, 0x60258b46, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amominu.w, 0x7a805975, 0x7a805975, 0xce284da8, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amominu.w, 0x560bdd34, 0x560bdd34, 0xc96f4cc7, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amominu.w, 0x04aab065, 0x04aab065, 0x6c645c47, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amominu.w, 0x34f6020a, 0xa8ffa73c, 0x34f6020a, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amominu.w, 0x0da449c7, 0x0da449c7, 0xf4962dde, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amominu.w, 0x259c7e47, 0x259c7e47, 0x86de1f06, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amominu.w, 0x77054f6f, 0x77054f6f, 0xd9d57109, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amominu.w, 0x2bfcfd33, 0x5741a7c8, 0x2bfcfd33, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amominu.w, 0x52c11ee9, 0x52c11ee9, 0xacfd2eeb, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amominu.w, 0x53d3b74c, 0x53d3b74c, 0xf3319066, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amominu.w, 0x54eb3c12, 0x54eb3c12, 0x57ac3149, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amominu.w, 0x00f83377, 0xe9bfb620, 0x00f83377, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amominu.w, 0x36c56043, 0x36c56043, 0x8b5972c4, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amominu.w, 0x0f8594ad, 0x0f8594ad, 0xb0fe3840, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amominu.w, 0x44895946, 0x80abf315, 0x44895946, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amominu.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amominu.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amominu.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amominu.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amominu.w, 1, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amominu.w, 1, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amominu.w, 0x2bfcbe99, 0xf6785c8a, 0x2bfcbe99
  TEST_AMO_VALUE_LOADED 185, 0, amominu.w, 0x0ea7828e, 0x2a3b2a15, 0x0ea7828e
  TEST_AMO_BASE_LOADED 186, 0, amominu.w, 0x023d1417, 0x79724183, 0x023d1417
  TEST_AMO_NEIGHBOURS 187, 0, amominu.w, 0x52bf50e2, 0x52bf50e2, 0xacd3c9cf
  TEST_AMO_RESULT_AFTER 188, 1, amominu.w, 0xd4493e5c, 0xd4493e5c, 0xf364c77c
  TEST_AMO_VALUE_LOADED 189, 1, amominu.w, 0x00c4672e, 0x00c4672e, 0xbe7fe232
  TEST_AMO_BASE_LOADED 190, 1, amominu.w, 0x6b542fcc, 0x6b542fcc, 0xddcadef5
  TEST_AMO_NEIGHBOURS 191, 1, amominu.w, 0xd6aeafd1, 0xeb7dd0a1, 0xd6aeafd1
  TEST_AMO_RESULT_AFTER 192, 2, amominu.w, 0x3a27216a, 0xbb1c6b8f, 0x3a27216a
  TEST_AMO_VALUE_LOADED 193, 2, amominu.w, 0x2165c0ff, 0x97fa39b6, 0x2165c0ff
  TEST_AMO_BASE_LOADED 194, 2, amominu.w, 0xc980942b, 0xc980942b, 0xe7e665f7
  TEST_AMO_NEIGHBOURS 195, 2, amominu.w, 0x753e7585, 0xe806a594, 0x753e7585
  TEST_AMO_12_AFTER 196, 0, 0, amominu.w, 0x5365e768, 0x5365e768, 0xde5fea67
  TEST_AMO_12_AFTER 197, 0, 1, amominu.w, 0x10cf6482, 0x10cf6482, 0xc275af60
  TEST_AMO_12_AFTER 198, 0, 2, amominu.w, 0x13b674e3, 0x13b674e3, 0x30a9aa01
  TEST_AMO_12_AFTER 199, 1, 0, amominu.w, 0xcf9b5a89, 0xcf9b5a89, 0xd8188484
  TEST_AMO_12_AFTER 200, 1, 1, amominu.w, 0x28e774d7, 0x28e774d7, 0x7f4522b5
  TEST_AMO_12_AFTER 201, 1, 2, amominu.w, 0x8a571a91, 0x8a571a91, 0xd8427072
  TEST_AMO_12_AFTER 202, 2, 0, amominu.w, 0x1ca3a677, 0x1ca3a677, 0x9c55ef54
  TEST_AMO_12_AFTER 203, 2, 1, amominu.w, 0x2c4e845a, 0x32a0f825, 0x2c4e845a
  TEST_AMO_12_AFTER 204, 2, 2, amominu.w, 0xc2982142, 0xc2982142, 0xe58e572d
  TEST_AMO_21_AFTER 205, 0, 0, amominu.w, 0x98926548, 0xf21a3929, 0x98926548
  TEST_AMO_21_AFTER 206, 0, 1, amominu.w, 0x5df74207, 0x5df74207, 0x81b49b9f
  TEST_AMO_21_AFTER 207, 0, 2, amominu.w, 0x072bb9b0, 0x8b8eb60a, 0x072bb9b0
  TEST_AMO_21_AFTER 208, 1, 0, amominu.w, 0x28daa9dd, 0xefc6f05d, 0x28daa9dd
  TEST_AMO_21_AFTER 209, 1, 1, amominu.w, 0x6d47e361, 0x6d47e361, 0xbc2ca59a
  TEST_AMO_21_AFTER 210, 1, 2, amominu.w, 0x502f830c, 0x502f830c, 0x6adb4c8a
  TEST_AMO_21_AFTER 211, 2, 0, amominu.w, 0x2c9bcd5b, 0x2c9bcd5b, 0x56c066fe
  TEST_AMO_21_AFTER 212, 2, 1, amominu.w, 0x5a829da0, 0x79bed4b4, 0x5a829da0
  TEST_AMO_21_AFTER 213, 2, 2, amominu.w, 0x7cb04d26, 0x7cb04d26, 0xc6fce108
  TEST_AMO_TWICE 214, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amominu.w, 7, 7, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amominu.w, 1, 1, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amominu.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amominu.w, 0xc35a96e7, 0xc35a96e7, 0xd1f663a3
  TEST_AMO_ZERO_RS2 220, amominu.w, 0, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0x86c0782a
  TEST_AMO_ZERO_RS2 222, amominu.w, 0, 1
  TEST_AMO_ZERO_RD 223, amominu.w, 1, 1, 0x7e397c9a
  TEST_AMO_ZERO_RS2 224, amominu.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amominu.w, 0xe4fb8b70, 0xffffffff, 0xe4fb8b70

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
