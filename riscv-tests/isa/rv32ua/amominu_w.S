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
  TEST_AMO_REGISTERS 146, amominu.w, 0xfffff84c, 0xfffff84c, 0xfffff84c, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amominu.w, 0xfffffffb, 0xfffffffb, 0xfffffffb, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amominu.w, 0x9c9bba7b, 0x9c9bba7b, 0xfffffffb, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amominu.w, 0xfffeb8f8, 0xfffffffd, 0xfffeb8f8, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amominu.w, 0xfffffffe, 0xfffffffe, 0xfffffffe, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amominu.w, 0xfffffffc, 0xfffffffe, 0xfffffffc, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amominu.w, 0xdf9767fe, 0xfffffffe, 0xdf9767fe, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amominu.w, 0xffffffe7, 0xffffffe7, 0xffffffff, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amominu.w, 0xffe63524, 0xffffffff, 0xffe63524, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amominu.w, 0xffffffb9, 0xffffffb9, 0xffffffe2, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amominu.w, 0xffffffe2, 0xffffffe2, 0xffffffe2, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amominu.w, 0x0099b5aa, 0xa0d76057, 0x0099b5aa, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amominu.w, 0xfea5e318, 0xfea5e318, 0xfffffffa, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amominu.w, 0xfffff8f8, 0xfffff8fc, 0xfffff8f8, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amominu.w, 0xfffffffb, 0xfffffffb, 0xfffffffb, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amominu.w, 0xfffffffe, 0xfffffffe, 0xfffffffe, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amominu.w, 0xfffffffe, 0xfffffffe, 0xfffffffe, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amominu.w, 0xfa8c666c, 0xfa8c666c, 0xfffffffe, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amominu.w, 0xd3462324, 0xd3462324, 0xfffffffe, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amominu.w, 0xfff15b0e, 0xffffffda, 0xfff15b0e, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amominu.w, 0xffffffe1, 0xffffffe1, 0xffffffe1, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amominu.w, 0xfffffffc, 0xfffffffc, 0xfffffffc, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amominu.w, 0xfffffffe, 0xfffffffe, 0xfffffffe, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amominu.w, 0xfffffffe, 0xfffffffe, 0xfffffffe, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amominu.w, 0xffbce272, 0xfffffffe, 0xffbce272, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amominu.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amominu.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amominu.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amominu.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amominu.w, 1, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amominu.w, 1, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_AMO_VALUE_LOADED 185, 0, amominu.w, 0xfffcc712, 0xfffcc712, 0xffffffff
  TEST_AMO_BASE_LOADED 186, 0, amominu.w, 0xcd000795, 0xf9024d2d, 0xcd000795
  TEST_AMO_NEIGHBOURS 187, 0, amominu.w, 0xff2a91c5, 0xff2a91c5, 0xff2a91c5
  TEST_AMO_RESULT_AFTER 188, 1, amominu.w, 0xffffffee, 0xffffffee, 0xffffffee
  TEST_AMO_VALUE_LOADED 189, 1, amominu.w, 0xfffffff8, 0xfffffff8, 0xfffffff8
  TEST_AMO_BASE_LOADED 190, 1, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_AMO_NEIGHBOURS 191, 1, amominu.w, 0x8cc7d231, 0xffffffff, 0x8cc7d231
  TEST_AMO_RESULT_AFTER 192, 2, amominu.w, 0xa63d04c4, 0xa63d04c4, 0xfffffe73
  TEST_AMO_VALUE_LOADED 193, 2, amominu.w, 0xe0bc2929, 0xfffffffd, 0xe0bc2929
  TEST_AMO_BASE_LOADED 194, 2, amominu.w, 0xfc7731f5, 0xfffffffd, 0xfc7731f5
  TEST_AMO_NEIGHBOURS 195, 2, amominu.w, 0xfffd1667, 0xfffd1667, 0xffffffff
  TEST_AMO_12_AFTER 196, 0, 0, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_AMO_12_AFTER 197, 0, 1, amominu.w, 0xe5b24261, 0xe5b24261, 0xffffffff
  TEST_AMO_12_AFTER 198, 0, 2, amominu.w, 0xffe7d346, 0xffffffff, 0xffe7d346
  TEST_AMO_12_AFTER 199, 1, 0, amominu.w, 0xffffff41, 0xffffff41, 0xfffffffe
  TEST_AMO_12_AFTER 200, 1, 1, amominu.w, 0xffffffdb, 0xffffffec, 0xffffffdb
  TEST_AMO_12_AFTER 201, 1, 2, amominu.w, 0xffffffec, 0xffffffec, 0xffffffff
  TEST_AMO_12_AFTER 202, 2, 0, amominu.w, 0x0002a3ef, 0xd346c49c, 0x0002a3ef
  TEST_AMO_12_AFTER 203, 2, 1, amominu.w, 0xd3ad473b, 0xd3ad473b, 0xd3ad473b
  TEST_AMO_12_AFTER 204, 2, 2, amominu.w, 0xfd95be54, 0xffffffef, 0xfd95be54
  TEST_AMO_21_AFTER 205, 0, 0, amominu.w, 0xfffffffa, 0xfffffffa, 0xfffffffa
  TEST_AMO_21_AFTER 206, 0, 1, amominu.w, 0xfffffffe, 0xfffffffe, 0xfffffffe
  TEST_AMO_21_AFTER 207, 0, 2, amominu.w, 0xffffd75b, 0xfffffffe, 0xffffd75b
  TEST_AMO_21_AFTER 208, 1, 0, amominu.w, 0xfffffbdb, 0xfffffbdb, 0xfffffffc
  TEST_AMO_21_AFTER 209, 1, 1, amominu.w, 0xfffffffd, 0xfffffffd, 0xfffffffd
  TEST_AMO_21_AFTER 210, 1, 2, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_AMO_21_AFTER 211, 2, 0, amominu.w, 0xfe508ea0, 0xfe508ea0, 0xffffffff
  TEST_AMO_21_AFTER 212, 2, 1, amominu.w, 0xffffff1f, 0xffffff67, 0xffffff1f
  TEST_AMO_21_AFTER 213, 2, 2, amominu.w, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_AMO_TWICE 214, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amominu.w, 7, 7, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amominu.w, 1, 1, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amominu.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amominu.w, 0xc35a96e7, 0xc35a96e7, 0xe0dc130e
  TEST_AMO_ZERO_RS2 220, amominu.w, 0, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amominu.w, 0x5a0f3c85, 0x5a0f3c85, 0xa33b566b
  TEST_AMO_ZERO_RS2 222, amominu.w, 0, 1
  TEST_AMO_ZERO_RD 223, amominu.w, 1, 1, 0x8db0efa7
  TEST_AMO_ZERO_RS2 224, amominu.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amominu.w, 0x71d803d6, 0xffffffff, 0x71d803d6

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
