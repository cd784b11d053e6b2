// amomax.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amomax.w, 0, 0, 0
  TEST_AMO 3, amomax.w, 1, 0, 1
  TEST_AMO 4, amomax.w, 2, 0, 2
  TEST_AMO 5, amomax.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amomax.w, 0, 0, 0x80000000
  TEST_AMO 7, amomax.w, 0, 0, 0x80000001
  TEST_AMO 8, amomax.w, 0, 0, 0xffff8000
  TEST_AMO 9, amomax.w, 0, 0, 0xffffffff
  TEST_AMO 10, amomax.w, 1, 1, 0
  TEST_AMO 11, amomax.w, 1, 1, 1
  TEST_AMO 12, amomax.w, 2, 1, 2
  TEST_AMO 13, amomax.w, 0x7fffffff, 1, 0x7fffffff
  TEST_AMO 14, amomax.w, 1, 1, 0x80000000
  TEST_AMO 15, amomax.w, 1, 1, 0x80000001
  TEST_AMO 16, amomax.w, 1, 1, 0xffff8000
  TEST_AMO 17, amomax.w, 1, 1, 0xffffffff
  TEST_AMO 18, amomax.w, 2, 2, 0
  TEST_AMO 19, amomax.w, 2, 2, 1
  TEST_AMO 20, amomax.w, 2, 2, 2
  TEST_AMO 21, amomax.w, 0x7fffffff, 2, 0x7fffffff
  TEST_AMO 22, amomax.w, 2, 2, 0x80000000
  TEST_AMO 23, amomax.w, 2, 2, 0x80000001
  TEST_AMO 24, amomax.w, 2, 2, 0xffff8000
  TEST_AMO 25, amomax.w, 2, 2, 0xffffffff
  TEST_AMO 26, amomax.w, 0x7fffffff, 0x7fffffff, 0
  TEST_AMO 27, amomax.w, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 28, amomax.w, 0x7fffffff, 0x7fffffff, 2
  TEST_AMO 29, amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amomax.w, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_AMO 31, amomax.w, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_AMO 32, amomax.w, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amomax.w, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amomax.w, 0, 0x80000000, 0
  TEST_AMO 35, amomax.w, 1, 0x80000000, 1
  TEST_AMO 36, amomax.w, 2, 0x80000000, 2
  TEST_AMO 37, amomax.w, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amomax.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amomax.w, 0x80000001, 0x80000000, 0x80000001
  TEST_AMO 40, amomax.w, 0xffff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amomax.w, 0xffffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amomax.w, 0, 0x80000001, 0
  TEST_AMO 43, amomax.w, 1, 0x80000001, 1
  TEST_AMO 44, amomax.w, 2, 0x80000001, 2
  TEST_AMO 45, amomax.w, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_AMO 46, amomax.w, 0x80000001, 0x80000001, 0x80000000
  TEST_AMO 47, amomax.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amomax.w, 0xffff8000, 0x80000001, 0xffff8000
  TEST_AMO 49, amomax.w, 0xffffffff, 0x80000001, 0xffffffff
  TEST_AMO 50, amomax.w, 0, 0xffff8000, 0
  TEST_AMO 51, amomax.w, 1, 0xffff8000, 1
  TEST_AMO 52, amomax.w, 2, 0xffff8000, 2
  TEST_AMO 53, amomax.w, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amomax.w, 0xffff8000, 0xffff8000, 0x80000000
  TEST_AMO 55, amomax.w, 0xffff8000, 0xffff8000, 0x80000001
  TEST_AMO 56, amomax.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amomax.w, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amomax.w, 0, 0xffffffff, 0
  TEST_AMO 59, amomax.w, 1, 0xffffffff, 1
  TEST_AMO 60, amomax.w, 2, 0xffffffff, 2
  TEST_AMO 61, amomax.w, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amomax.w, 0xffffffff, 0xffffffff, 0x80000000
  TEST_AMO 63, amomax.w, 0xffffffff, 0xffffffff, 0x80000001
  TEST_AMO 64, amomax.w, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_AMO 65, amomax.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amomax.w, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_AMO 67, amomax.w, 1, 0xc35a96e7, 1
  TEST_AMO 68, amomax.w, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_AMO 69, amomax.w, 2, 0xc35a96e7, 2
  TEST_AMO 70, amomax.w, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_AMO 71, amomax.w, 4, 0xc35a96e7, 4
  TEST_AMO 72, amomax.w, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_AMO 73, amomax.w, 8, 0xc35a96e7, 8
  TEST_AMO 74, amomax.w, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_AMO 75, amomax.w, 16, 0xc35a96e7, 16
  TEST_AMO 76, amomax.w, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_AMO 77, amomax.w, 32, 0xc35a96e7, 32
  TEST_AMO 78, amomax.w, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_AMO 79, amomax.w, 64, 0xc35a96e7, 64
  TEST_AMO 80, amomax.w, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_AMO 81, amomax.w, 128, 0xc35a96e7, 128
  TEST_AMO 82, amomax.w, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_AMO 83, amomax.w, 256, 0xc35a96e7, 256
  TEST_AMO 84, amomax.w, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_AMO 85, amomax.w, 512, 0xc35a96e7, 512
  TEST_AMO 86, amomax.w, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_AMO 87, amomax.w, 1024, 0xc35a96e7, 1024
  TEST_AMO 88, amomax.w, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_AMO 89, amomax.w, 2048, 0xc35a96e7, 2048
  TEST_AMO 90, amomax.w, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amomax.w, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amomax.w, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amomax.w, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amomax.w, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amomax.w, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amomax.w, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amomax.w, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amomax.w, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amomax.w, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amomax.w, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amomax.w, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amomax.w, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amomax.w, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amomax.w, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amomax.w, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amomax.w, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amomax.w, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amomax.w, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amomax.w, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amomax.w, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amomax.w, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amomax.w, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amomax.w, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amomax.w, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amomax.w, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amomax.w, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amomax.w, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amomax.w, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amomax.w, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amomax.w, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amomax.w, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amomax.w, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amomax.w, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amomax.w, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amomax.w, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amomax.w, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amomax.w, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amomax.w, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amomax.w, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amomax.w, 0x51348392, 0xf0acd72e, 0x51348392
  TEST_AMO 131, amomax.w.aq, 0x61ef44a4, 0x61ef44a4, 0xb2dff527
  TEST_AMO 132, amomax.w.rl, 0xe7d8d7ee, 0x896c50cf, 0xe7d8d7ee
  TEST_AMO 133, amomax.w.aqrl, 0xc402ed01, 0xc402ed01, 0x9ae9b1a7
  TEST_AMO 134, amomax.w, 0x5167c3fe, 0x5167c3fe, 0xa380f064
  TEST_AMO 135, amomax.w.aq, 0xcc63210b, 0xcc63210b, 0x8161ccff
  TEST_AMO 136, amomax.w.rl, 0x6debaee2, 0x6debaee2, 0x8f5679fd
  TEST_AMO 137, amomax.w.aqrl, 0x6e590ea7, 0x80773eca, 0x6e590ea7
  TEST_AMO 138, amomax.w, 0xccb188fc, 0xccb188fc, 0x8816e96d
  TEST_AMO 139, amomax.w.aq, 0xe800b0a1, 0x90f5e214, 0xe800b0a1
  TEST_AMO 140, amomax.w.rl, 0x710ff636, 0xf0ae13c1, 0x710ff636
  TEST_AMO 141, amomax.w.aqrl, 0x3ec10014, 0xf5c56366, 0x3ec10014
  TEST_AMO 142, amomax.w, 0x4551b447, 0xdf1c109b, 0x4551b447
  TEST_AMO 143, amomax.w.aq, 0x4dac4099, 0x4dac4099, 0xdab30652
  TEST_AMO 144, amomax.w.rl, 0x491469d1, 0x90d5e737, 0x491469d1
  TEST_AMO 145, amomax.w.aqrl, 0x2ad94b65, 0xc69080ee, 0x2ad94b65

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amomax.w, 0x36ff1339, 0x2163d13c, 0x36ff1339, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amomax.w, 113, 0xfffffff7, 113, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amomax.w, 0x000025e9, 194, 0x000025e9, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amomax.w, 0xc3653a1f, 0xb341baff, 0xc3653a1f, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amomax.w, 0x01e738bf, 0xfb4d431d, 0x01e738bf, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amomax.w, 0x3a9b5802, 0xffffff5b, 0x3a9b5802, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amomax.w, 0x008e514a, 0xa2d39660, 0x008e514a, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amomax.w, 5, 0xffffff85, 5, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amomax.w, 0x01806409, 0xb166ed15, 0x01806409, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amomax.w, 0xdbbd738a, 0x8f4b33aa, 0xdbbd738a, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amomax.w, 0x1af4fd99, 0x06a2625e, 0x1af4fd99, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amomax.w, 1, 0x829df97a, 1, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amomax.w, 0x1e31d529, 0x12a4554f, 0x1e31d529, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amomax.w, 0x5002c1a6, 6, 0x5002c1a6, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amomax.w, 0x6cd50e41, 3, 0x6cd50e41, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amomax.w, 0x0002a469, 0xfff5c08d, 0x0002a469, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amomax.w, 0x5432cb3c, 0xaaf35628, 0x5432cb3c, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amomax.w, 0x66585780, 0x593aa6ba, 0x66585780, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amomax.w, 54, 0xef451b8b, 54, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amomax.w, 0x3816fc6f, 0x10b9c8c4, 0x3816fc6f, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amomax.w, 0x1716be76, 0xfffffff4, 0x1716be76, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amomax.w, 0x01f677aa, 0xea003626, 0x01f677aa, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amomax.w, 0xfffffffc, 0x83ded3d0, 0xfffffffc, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amomax.w, 0x5cfd829b, 0x9c74529e, 0x5cfd829b, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amomax.w, 71, 0xfffffb18, 71, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amomax.w, 0x03239976, 0x9650385a, 0x03239976, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amomax.w, 0x792ce3a7, 956, 0x792ce3a7, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amomax.w, 0x2983702e, 0xd61de286, 0x2983702e, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amomax.w, 0xf122ad47, 0xb590320c, 0xf122ad47, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amomax.w, 0x3afb7855, 0xffff03cf, 0x3afb7855, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amomax.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amomax.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amomax.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amomax.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amomax.w, 1, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amomax.w, 1, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amomax.w, 0x15648da9, 0x0058e2e3, 0x15648da9
  TEST_AMO_VALUE_LOADED 185, 0, amomax.w, 0xffffffff, 0xffffe11b, 0xffffffff
  TEST_AMO_BASE_LOADED 186, 0, amomax.w, 0xfffffeb8, 0x9bebc81f, 0xfffffeb8
  TEST_AMO_NEIGHBOURS 187, 0, amomax.w, 0x70847c45, 0x5be0641e, 0x70847c45
  TEST_AMO_RESULT_AFTER 188, 1, amomax.w, 0x000042a0, 0xffff15cb, 0x000042a0
  TEST_AMO_VALUE_LOADED 189, 1, amomax.w, 0x0049a4ff, 0x000038a1, 0x0049a4ff
  TEST_AMO_BASE_LOADED 190, 1, amomax.w, 0xccf69f24, 0xb368aafa, 0xccf69f24
  TEST_AMO_NEIGHBOURS 191, 1, amomax.w, 0x17b2b1ce, 0xb4eb0c20, 0x17b2b1ce
  TEST_AMO_RESULT_AFTER 192, 2, amomax.w, 0x295ef8b4, 0xd6469865, 0x295ef8b4
  TEST_AMO_VALUE_LOADED 193, 2, amomax.w, 407, 0xffffe455, 407
  TEST_AMO_BASE_LOADED 194, 2, amomax.w, 0x00084e1e, 0x00012dae, 0x00084e1e
  TEST_AMO_NEIGHBOURS 195, 2, amomax.w, 0x34600bc0, 52, 0x34600bc0
  TEST_AMO_12_AFTER 196, 0, 0, amomax.w, 2, 0xfffffeda, 2
  TEST_AMO_12_AFTER 197, 0, 1, amomax.w, 0x43bce30a, 0x0031bd82, 0x43bce30a
  TEST_AMO_12_AFTER 198, 0, 2, amomax.w, 0xffffffe0, 0xa899e7bb, 0xffffffe0
  TEST_AMO_12_AFTER 199, 1, 0, amomax.w, 0x00036847, 0xffffffff, 0x00036847
  TEST_AMO_12_AFTER 200, 1, 1, amomax.w, 0x2b593fef, 288, 0x2b593fef
  TEST_AMO_12_AFTER 201, 1, 2, amomax.w, 0xfffb6141, 0xa876471d, 0xfffb6141
  TEST_AMO_12_AFTER 202, 2, 0, amomax.w, 0x4b541bfd, 0xa6328086, 0x4b541bfd
  TEST_AMO_12_AFTER 203, 2, 1, amomax.w, 0xfffffffd, 0x946abd57, 0xfffffffd
  TEST_AMO_12_AFTER 204, 2, 2, amomax.w, 0xc9b3c164, 0xbbb1bcbb, 0xc9b3c164
  TEST_AMO_21_AFTER 205, 0, 0, amomax.w, 0x525f5d43, 0xffffeba5, 0x525f5d43
  TEST_AMO_21_AFTER 206, 0, 1, amomax.w, 0xd813abbf, 0x9a51b547, 0xd813abbf
  TEST_AMO_21_AFTER 207, 0, 2, amomax.w, 0x57d793f4, 0x01373b33, 0x57d793f4
  TEST_AMO_21_AFTER 208, 1, 0, amomax.w, 0xffffd0e7, 0xc9c09800, 0xffffd0e7
  TEST_AMO_21_AFTER 209, 1, 1, amomax.w, 0xfffffccc, 0xd2b34f3b, 0xfffffccc
  TEST_AMO_21_AFTER 210, 1, 2, amomax.w, 0x0de93faf, 15, 0x0de93faf
  TEST_AMO_21_AFTER 211, 2, 0, amomax.w, 0x1e73988d, 0, 0x1e73988d
  TEST_AMO_21_AFTER 212, 2, 1, amomax.w, 0x28ec25d3, 0xf7acd128, 0x28ec25d3
  TEST_AMO_21_AFTER 213, 2, 2, amomax.w, 0x1c97eb22, 0xfffffffc, 0x1c97eb22
  TEST_AMO_TWICE 214, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amomax.w, 7, 7, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amomax.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amomax.w, 0x512e2b43, 0xc35a96e7, 0x512e2b43
  TEST_AMO_ZERO_RS2 220, amomax.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amomax.w, 0x5a0f3c85, 0x5a0f3c85, 0x367e0702
  TEST_AMO_ZERO_RS2 222, amomax.w, 1, 1
  TEST_AMO_ZERO_RD 223, amomax.w, 0x64e7e21a, 1, 0x64e7e21a
  TEST_AMO_ZERO_RS2 224, amomax.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amomax.w, 0x40dc951b, 0xffffffff, 0x40dc951b

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
