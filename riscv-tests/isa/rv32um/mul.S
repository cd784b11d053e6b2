// mul: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mul, 0, 0, 0
  TEST_RR 3, mul, 0, 0, 1
  TEST_RR 4, mul, 0, 0, 2
  TEST_RR 5, mul, 0, 0, 0x7fffffff
  TEST_RR 6, mul, 0, 0, 0x80000000
  TEST_RR 7, mul, 0, 0, 0x80000001
  TEST_RR 8, mul, 0, 0, 0xffff8000
  TEST_RR 9, mul, 0, 0, 0xffffffff
  TEST_RR 10, mul, 0, 1, 0
  TEST_RR 11, mul, 1, 1, 1
  TEST_RR 12, mul, 2, 1, 2
  TEST_RR 13, mul, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, mul, 0x80000000, 1, 0x80000000
  TEST_RR 15, mul, 0x80000001, 1, 0x80000001
  TEST_RR 16, mul, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, mul, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, mul, 0, 2, 0
  TEST_RR 19, mul, 2, 2, 1
  TEST_RR 20, mul, 4, 2, 2
  TEST_RR 21, mul, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 22, mul, 0, 2, 0x80000000
  TEST_RR 23, mul, 2, 2, 0x80000001
  TEST_RR 24, mul, 0xffff0000, 2, 0xffff8000
  TEST_RR 25, mul, 0xfffffffe, 2, 0xffffffff
  TEST_RR 26, mul, 0, 0x7fffffff, 0
  TEST_RR 27, mul, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, mul, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 29, mul, 1, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mul, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, mul, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, mul, 0x00008000, 0x7fffffff, 0xffff8000
  TEST_RR 33, mul, 0x80000001, 0x7fffffff, 0xffffffff
  TEST_RR 34, mul, 0, 0x80000000, 0
  TEST_RR 35, mul, 0x80000000, 0x80000000, 1
  TEST_RR 36, mul, 0, 0x80000000, 2
  TEST_RR 37, mul, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, mul, 0, 0x80000000, 0x80000000
  TEST_RR 39, mul, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, mul, 0, 0x80000000, 0xffff8000
  TEST_RR 41, mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, mul, 0, 0x80000001, 0
  TEST_RR 43, mul, 0x80000001, 0x80000001, 1
  TEST_RR 44, mul, 2, 0x80000001, 2
  TEST_RR 45, mul, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, mul, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, mul, 1, 0x80000001, 0x80000001
  TEST_RR 48, mul, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, mul, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, mul, 0, 0xffff8000, 0
  TEST_RR 51, mul, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, mul, 0xffff0000, 0xffff8000, 2
  TEST_RR 53, mul, 0x00008000, 0xffff8000, 0x7fffffff
  TEST_RR 54, mul, 0, 0xffff8000, 0x80000000
  TEST_RR 55, mul, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, mul, 0x40000000, 0xffff8000, 0xffff8000
  TEST_RR 57, mul, 0x00008000, 0xffff8000, 0xffffffff
  TEST_RR 58, mul, 0, 0xffffffff, 0
  TEST_RR 59, mul, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, mul, 0xfffffffe, 0xffffffff, 2
  TEST_RR 61, mul, 0x80000001, 0xffffffff, 0x7fffffff
  TEST_RR 62, mul, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, mul, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, mul, 0x00008000, 0xffffffff, 0xffff8000
  TEST_RR 65, mul, 1, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, mul, 0xc3d251ea, 0xaacfc8cf, 0x8743b5f6
  TEST_RR 67, mul, 0x3c8e9bf4, 0xaacfc8ce, 0x8743b5f6
  TEST_RR 68, mul, 0x027a18c3, 0xf0c39bdb, 0xc42cbf39
  TEST_RR 69, mul, 0x11b67ce8, 0xf0c39bdb, 0xc42cbf38
  TEST_RR 70, mul, 0xc8e89c50, 0xef38d3e5, 0x00940610
  TEST_RR 71, mul, 0xca10a870, 0xef38d3e7, 0x00940610
  TEST_RR 72, mul, 0x56d0c000, 0x16a68800, 0xad6c1e98
  TEST_RR 73, mul, 0x841dd000, 0x16a68800, 0xad6c1e9a
  TEST_RR 74, mul, 0xb7fd1c08, 0x0000a1c1, 0xffff8e08
  TEST_RR 75, mul, 0xb7fb5428, 0x0000a1c5, 0xffff8e08
  TEST_RR 76, mul, 0xbb387e6c, 0x6bfd4cf6, 0x9b8562c2
  TEST_RR 77, mul, 0x6b2db244, 0x6bfd4cf6, 0x9b8562c6
  TEST_RR 78, mul, 0xba4bc154, 14, 0x4429fb86
  TEST_RR 79, mul, 0x98fbe524, 6, 0x4429fb86
  TEST_RR 80, mul, 0x5cdf64bc, 0x752fdfbf, 0xa5358a44
  TEST_RR 81, mul, 0x065e62b4, 0x752fdfbf, 0xa5358a4c
  TEST_RR 82, mul, 0x995f96fd, 1, 0x995f96fd
  TEST_RR 83, mul, 0x2f5906cd, 17, 0x995f96fd
  TEST_RR 84, mul, 0x5a181672, 0x090268a5, 10
  TEST_RR 85, mul, 0xea3ea0c2, 0x090268a5, 26
  TEST_RR 86, mul, 0xffff96a6, 31, 0xfffffc9a
  TEST_RR 87, mul, 0xffff29e6, 63, 0xfffffc9a
  TEST_RR 88, mul, 0xca8c4222, 0xffffffc5, 0x7ebc89ba
  TEST_RR 89, mul, 0xca8c4982, 0xffffffc5, 0x7ebc899a
  TEST_RR 90, mul, 0xb51bfa0a, 0xffa1bc1e, 0x37d4c7ab
  TEST_RR 91, mul, 0xaa4de4ca, 0xffa1bc5e, 0x37d4c7ab
  TEST_RR 92, mul, 0x6cbfa7a8, 0x8a3ce05c, 0x9a26ada6
  TEST_RR 93, mul, 0xfbf7bea8, 0x8a3ce05c, 0x9a26ade6
  TEST_RR 94, mul, 0x18a1093a, 0x246b549e, 0x8266a353
  TEST_RR 95, mul, 0xe54f5fba, 0x246b541e, 0x8266a353
  TEST_RR 96, mul, 0xc508b1b8, 0x5cabdfd8, 0xedb21df5
  TEST_RR 97, mul, 0x6f18c5b8, 0x5cabdfd8, 0xedb21d75
  TEST_RR 98, mul, 0xca0561ec, 0x0000134f, 0xfffd3454
  TEST_RR 99, mul, 0xccd10dec, 0x0000124f, 0xfffd3454
  TEST_RR 100, mul, 0x7c5ce908, 0xda1842a6, 0xe71dd4ec
  TEST_RR 101, mul, 0x949f8f08, 0xda1842a6, 0xe71dd5ec
  TEST_RR 102, mul, 0x0d098fa9, 31, 0xd7215737
  TEST_RR 103, mul, 0x4fb7fda9, 543, 0xd7215737
  TEST_RR 104, mul, 0x030743ba, 0xf01d5662, 0xb7451e6d
  TEST_RR 105, mul, 0xc85a7fba, 0xf01d5662, 0xb7451c6d
  TEST_RR 106, mul, 0x288a5c9e, 0xbc41e47e, 0x34349ff1
  TEST_RR 107, mul, 0x560a989e, 0xbc41e07e, 0x34349ff1
  TEST_RR 108, mul, 0xe75156c6, 0x49a599ff, 0x00058d3a
  TEST_RR 109, mul, 0x50e95ac6, 0x49a599ff, 0x0005893a
  TEST_RR 110, mul, 0x1602e3d9, 0x97ada121, 0x001413b9
  TEST_RR 111, mul, 0xb6a0abd9, 0x97ada921, 0x001413b9
  TEST_RR 112, mul, 0xde828ccc, 0xfcf3db9f, 0x00003fb4
  TEST_RR 113, mul, 0x3fa594cc, 0xfcf3db9f, 0x000037b4
  TEST_RR 114, mul, 0x58188648, 0x00083208, 0xfff8b889
  TEST_RR 115, mul, 0xcc8ff648, 0x00082208, 0xfff8b889
  TEST_RR 116, mul, 0, 0xfffffac0, 0
  TEST_RR 117, mul, 0xffac0000, 0xfffffac0, 0x00001000
  TEST_RR 118, mul, 0x7bd11d11, 1315, 0xc4223a3b
  TEST_RR 119, mul, 0xc3187d11, 0x00002523, 0xc4223a3b
  TEST_RR 120, mul, 0x37b330af, 0xbcf5e483, 0x1c6b8365
  TEST_RR 121, mul, 0xf44390af, 0xbcf5e483, 0x1c6ba365
  TEST_RR 122, mul, 0xdc35ca20, 0x9399e2b0, 0xfffec6e6
  TEST_RR 123, mul, 0x2a7c4a20, 0x9399a2b0, 0xfffec6e6
  TEST_RR 124, mul, 0x003a58d0, 0xffffbf9e, 0xffffff18
  TEST_RR 125, mul, 0x1052d8d0, 0xffffbf9e, 0xffffbf18
  TEST_RR 126, mul, 0x4021269f, 0xffff7a61, 0xe8ce40ff
  TEST_RR 127, mul, 0x60a0a69f, 0xfffffa61, 0xe8ce40ff
  TEST_RR 128, mul, 0xe0dc464a, 0xffbfe9be, 1147
  TEST_RR 129, mul, 0xd5bb464a, 0xffbfe9be, 0x0000847b
  TEST_RR 130, mul, 0xa4249060, 0x000a5310, 4070
  TEST_RR 131, mul, 0xb40a9060, 0x000b5310, 4070
  TEST_RR 132, mul, 0x59bf4c28, 0x5055904e, 460
  TEST_RR 133, mul, 0xea0d4c28, 0x5055904e, 0x000101cc
  TEST_RR 134, mul, 0xb2f31450, 0xe085227e, 0x3c54c3d8
  TEST_RR 135, mul, 0x3aa31450, 0xe087227e, 0x3c54c3d8
  TEST_RR 136, mul, 0x73c6d2d8, 0x2ef6f88e, 0x0724fd34
  TEST_RR 137, mul, 0x64e2d2d8, 0x2ef6f88e, 0x0726fd34
  TEST_RR 138, mul, 0x0d74a42a, 0xf945adeb, 0xfffffffe
  TEST_RR 139, mul, 0x0d7ca42a, 0xf941adeb, 0xfffffffe
  TEST_RR 140, mul, 0xf680f868, 1779, 0xda260ff8
  TEST_RR 141, mul, 0xdab4f868, 1779, 0xda220ff8
  TEST_RR 142, mul, 0x697baa90, 0x09a3cd43, 0x226c3a30
  TEST_RR 143, mul, 0x3afbaa90, 0x09abcd43, 0x226c3a30
  TEST_RR 144, mul, 0xba8fe315, 0xaaf0df19, 0xf44b6f5d
  TEST_RR 145, mul, 0xc1c7e315, 0xaaf0df19, 0xf4436f5d
  TEST_RR 146, mul, 0x1f414392, 13, 0x02677b5a
  TEST_RR 147, mul, 0xd4e14392, 0x0010000d, 0x02677b5a
  TEST_RR 148, mul, 0x3a14c679, 0x0058d285, 0xb1bc5865
  TEST_RR 149, mul, 0x11c4c679, 0x0058d285, 0xb1ac5865
  TEST_RR 150, mul, 0x37206dcb, 0x0a305d3f, 0x5df63075
  TEST_RR 151, mul, 0x28806dcb, 0x0a105d3f, 0x5df63075
  TEST_RR 152, mul, 0x4e915ed4, 0x0cee797d, 0x0f85b264
  TEST_RR 153, mul, 0x7e315ed4, 0x0cee797d, 0x0fa5b264
  TEST_RR 154, mul, 0x6e3f9c00, 80, 0x4493fec0
  TEST_RR 155, mul, 0x1e3f9c00, 0x00400050, 0x4493fec0
  TEST_RR 156, mul, 0x32584394, 0xfffffffe, 0x66d3de36
  TEST_RR 157, mul, 0x32d84394, 0xfffffffe, 0x6693de36
  TEST_RR 158, mul, 0x78906962, 0x1dd004e7, 0xbf815d4e
  TEST_RR 159, mul, 0xd1906962, 0x1d5004e7, 0xbf815d4e
  TEST_RR 160, mul, 0x33167898, 0x0000d574, 0x0903be5e
  TEST_RR 161, mul, 0xed167898, 0x0000d574, 0x0983be5e
  TEST_RR 162, mul, 0x3f7780ac, 0xfbbf641a, 0xddda4a2e
  TEST_RR 163, mul, 0x117780ac, 0xfabf641a, 0xddda4a2e
  TEST_RR 164, mul, 0xcf034874, 156, 0xfe0b821b
  TEST_RR 165, mul, 0x6b034874, 156, 0xff0b821b
  TEST_RR 166, mul, 0xdab3eb28, 0xc4a9829b, 0xfffffff8
  TEST_RR 167, mul, 0xcab3eb28, 0xc6a9829b, 0xfffffff8
  TEST_RR 168, mul, 0xfffffe18, 1, 0xfffffe18
  TEST_RR 169, mul, 0xfdfffe18, 1, 0xfdfffe18
  TEST_RR 170, mul, 0xa4dccbf2, 0xffff7625, 0x9e39ec8a
  TEST_RR 171, mul, 0x7cdccbf2, 0xfbff7625, 0x9e39ec8a
  TEST_RR 172, mul, 0x2d769a90, 0xdd3440b8, 0x1f95e87e
  TEST_RR 173, mul, 0x4d769a90, 0xdd3440b8, 0x1b95e87e
  TEST_RR 174, mul, 0x62083f54, 0x0798ebf7, 0x278ede4c
  TEST_RR 175, mul, 0xc2083f54, 0x0f98ebf7, 0x278ede4c
  TEST_RR 176, mul, 382, 0xffffff41, 0xfffffffe
  TEST_RR 177, mul, 0xf800017e, 0xffffff41, 0xf7fffffe
  TEST_RR 178, mul, 0xd9342922, 0xad207b9e, 0x40867f9f
  TEST_RR 179, mul, 0xc9342922, 0xbd207b9e, 0x40867f9f
  TEST_RR 180, mul, 0xaa6cabe2, 0xfff83dc6, 0xe0dcdc1b
  TEST_RR 181, mul, 0x0a6cabe2, 0xfff83dc6, 0xf0dcdc1b
  TEST_RR 182, mul, 0x2f20804d, 1085, 0xec395d51
  TEST_RR 183, mul, 0x4f20804d, 0x2000043d, 0xec395d51
  TEST_RR 184, mul, 0xe6c84ee8, 0x2160fb8c, 0xfffa607e
  TEST_RR 185, mul, 0x66c84ee8, 0x2160fb8c, 0xdffa607e
  TEST_RR 186, mul, 0x5c23213d, 0x847e1acd, 49
  TEST_RR 187, mul, 0x9c23213d, 0xc47e1acd, 49
  TEST_RR 188, mul, 0x24992355, 0xc57af8ef, 0xfffffffb
  TEST_RR 189, mul, 0x64992355, 0xc57af8ef, 0xbffffffb
  TEST_RR 190, mul, 0x571db7c4, 0x766dcf84, 0xd8cc3c11
  TEST_RR 191, mul, 0xd71db7c4, 0xf66dcf84, 0xd8cc3c11
  TEST_RR 192, mul, 0xa0b387d5, 0xf9be854d, 0x5ebfa8a9
  TEST_RR 193, mul, 0x20b387d5, 0xf9be854d, 0xdebfa8a9

  // Noise.
  TEST_RR 194, mul, 0x009b94ca, 0x9f104149, 0x5470b87a
  TEST_RR 195, mul, 0xb1c3f3c8, 0xf8041904, 0xd2f73472
  TEST_RR 196, mul, 0x06b4ec20, 0xedf5b6b2, 0xa6193490
  TEST_RR 197, mul, 0xb828e160, 0x8061844f, 0x596ad0a0
  TEST_RR 198, mul, 0xc7f790a2, 0xd87e5206, 0xd5b1271b
  TEST_RR 199, mul, 0xbd2f0ee4, 0x98c1a727, 0x431c287c
  TEST_RR 200, mul, 0xace01faa, 0x9ecd1c76, 0x0db5a92f
  TEST_RR 201, mul, 0x6f74c686, 0x4cf8cf97, 0x9021fe6a
  TEST_RR 202, mul, 0x9dd8de75, 0x3bda03bf, 0x20099acb
  TEST_RR 203, mul, 0x3dfa801a, 0x97d86f4d, 0xf1726782
  TEST_RR 204, mul, 0xa110e268, 0x7396e778, 0x59d1d283
  TEST_RR 205, mul, 0x0082e330, 0x1d6064bb, 0xb5d80e90
  TEST_RR 206, mul, 0x5cadff0f, 0x59e8bcd7, 0x8d589089
  TEST_RR 207, mul, 0x9c1536a7, 0xd8061697, 0xc01a7271
  TEST_RR 208, mul, 0x0a92e31c, 0x32cc6845, 0x3b18ae6c
  TEST_RR 209, mul, 0xb7dfef7d, 0x0d93e973, 0x8994474f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, mul, 0xc6f78a03, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, mul, 0xc6f78a03, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, mul, 0x5d5f8471, 0xc35a96e7
  TEST_RR_ALL_SAME 213, mul, 0x5d5f8471, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, mul, 0xc6f78a03, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, mul, 0xc6f78a03, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, mul, 0xa9e49d19, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, mul, 0xa9e49d19, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, mul, 0, 0x80000000
  TEST_RR_ALL_SAME 221, mul, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, mul, 21, 7, 3
  TEST_RR_RD_IS_RS2 223, mul, 21, 7, 3
  TEST_RR_SAME_SOURCES 224, mul, 49, 7
  TEST_RR_ALL_SAME 225, mul, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, mul, 0x299ac6d1, 0x5587eeb7, 0x5587eeb7, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, mul, 0x4e92b364, 0x723661ca, 0x723661ca, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, mul, 0x99df7e64, 0xfcd15676, 0xfcd15676, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, mul, 0x4f185541, 0x532f075f, 0x532f075f, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, mul, 0xc5858d64, 0xe7de79b6, 0xe7de79b6, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, mul, 0x94f53db1, 0xffff3cb9, 0xffff3cb9, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, mul, 4, 0xfffffffe, 0xfffffffe, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, mul, 0xe67855f1, 0x000c67d9, 0x000c67d9, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, mul, 0xcd3df379, 0xe6150375, 0xe6150375, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, mul, 0xc2de8529, 0x80f6ecb3, 0x80f6ecb3, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, mul, 0x00204da1, 0xfffffa51, 0xfffffa51, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, mul, 0x69507490, 0x935ba874, 0x935ba874, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, mul, 0x20960790, 0xffcfbfd4, 0xffcfbfd4, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, mul, 0x607f9e64, 0x37b7118a, 0x37b7118a, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, mul, 0x00002584, 0xffffff9e, 0xffffff9e, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, mul, 0x9636d5c4, 0x081d6b32, 0x081d6b32, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, mul, 0x18c81889, 0x64f4e93d, 0x64f4e93d, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, mul, 0xac004b59, 0xd05a2725, 0xd05a2725, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, mul, 0x8fbc8d91, 0x010f77a9, 0x010f77a9, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, mul, 0xb4599909, 0xcabd3983, 0xcabd3983, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, mul, 0xb361b824, 0x1be585fa, 0x1be585fa, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, mul, 0xf7f95ef9, 0x13594235, 0x13594235, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, mul, 0xd4962f99, 0x034c5cc5, 0x034c5cc5, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, mul, 0x9ad13bb1, 0x9f2733b9, 0x9f2733b9, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, mul, 0x496b47a4, 0xda05325a, 0xda05325a, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, mul, 0x001f6bd9, 1435, 1435, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, mul, 0x03d2df04, 0x4f3733c2, 0x4f3733c2, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, mul, 0x00001ef1, 89, 89, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, mul, 0x01f4fd84, 0xffffe99e, 0xffffe99e, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, mul, 0x7950f100, 0xfe1c1590, 0xfe1c1590, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, mul, 0xdee9ffbe, 0x8e15f0ef, 34
  TEST_RR_RESULT_AFTER 257, 1, mul, 0x06e528c0, 0x2b756bb0, 0x9f7ffce4
  TEST_RR_RESULT_AFTER 258, 2, mul, 0xf576564e, 0xffffffd1, 0xa3a0e2ee

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, mul, 0xc40ff900, 0x000574b0, 0x000574b0
  TEST_RR_12_AFTER 260, 0, 1, mul, 0xfca2a6a4, 0x1c9b32e6, 0x1c9b32e6
  TEST_RR_12_AFTER 261, 0, 2, mul, 0x1c368439, 0x8d559bab, 0x8d559bab
  TEST_RR_12_AFTER 262, 1, 0, mul, 0x8e7369a9, 0xffc5468d, 0xffc5468d
  TEST_RR_12_AFTER 263, 1, 1, mul, 0xf90c3831, 0xd3edfbf9, 0xd3edfbf9
  TEST_RR_12_AFTER 264, 1, 2, mul, 36, 0xfffffffa, 0xfffffffa
  TEST_RR_12_AFTER 265, 2, 0, mul, 0x4b013b04, 0x9cff6ac2, 0x9cff6ac2
  TEST_RR_12_AFTER 266, 2, 1, mul, 0x4a6add90, 0x189fe26c, 0x189fe26c
  TEST_RR_12_AFTER 267, 2, 2, mul, 0xb2f81f64, 0x7fb860ca, 0x7fb860ca
  TEST_RR_21_AFTER 268, 0, 0, mul, 0x9a3e4969, 0x01e733ed, 0x01e733ed
  TEST_RR_21_AFTER 269, 0, 1, mul, 0x3add0d84, 0x60b2a59e, 0x60b2a59e
  TEST_RR_21_AFTER 270, 0, 2, mul, 0xb61e17c9, 0x1cb4b75d, 0x1cb4b75d
  TEST_RR_21_AFTER 271, 1, 0, mul, 0x959a1310, 0x0d9551e4, 0x0d9551e4
  TEST_RR_21_AFTER 272, 1, 1, mul, 0xe423a4d1, 0x928c77b7, 0x928c77b7
  TEST_RR_21_AFTER 273, 1, 2, mul, 0xeaa32e01, 0x9ab6e8ff, 0x9ab6e8ff
  TEST_RR_21_AFTER 274, 2, 0, mul, 25, 0xfffffffb, 0xfffffffb
  TEST_RR_21_AFTER 275, 2, 1, mul, 0x8f5c4e84, 0x8ba6255e, 0x8ba6255e
  TEST_RR_21_AFTER 276, 2, 2, mul, 0x02a70ce1, 0x00001a0f, 0x00001a0f
  TEST_RR_BOTH_AFTER 277, 0, 0, mul, 0x007b4804, 0xfff22dfe, 0xfff22dfe
  TEST_RR_BOTH_AFTER 278, 0, 1, mul, 0x8db987a4, 0xacbefda6, 0xacbefda6
  TEST_RR_BOTH_AFTER 279, 0, 2, mul, 0x2426fba4, 0x7bdf4ca6, 0x7bdf4ca6
  TEST_RR_BOTH_AFTER 280, 1, 0, mul, 0x3a9fdba9, 0xa438238d, 0xa438238d
  TEST_RR_BOTH_AFTER 281, 1, 1, mul, 0x2fd12640, 0x71c9d5d8, 0x71c9d5d8
  TEST_RR_BOTH_AFTER 282, 2, 0, mul, 225, 15, 15

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, mul, 0xb4a3f990, 0x993b1314, 0x993b1314
  TEST_RR_RS2_LOADED 284, 0, mul, 0xb4a3f990, 0x993b1314, 0x993b1314
  TEST_RR_BOTH_LOADED 285, 0, mul, 0xb4a3f990, 0x993b1314
  TEST_RR_RS1_LOADED 286, 1, mul, 0xecd3bb21, 0x793372ef, 0x793372ef
  TEST_RR_RS2_LOADED 287, 1, mul, 0xecd3bb21, 0x793372ef, 0x793372ef
  TEST_RR_BOTH_LOADED 288, 1, mul, 0xecd3bb21, 0x793372ef
  TEST_RR_RS1_LOADED 289, 2, mul, 0x2cb60400, 0x6ee627e0, 0x6ee627e0
  TEST_RR_RS2_LOADED 290, 2, mul, 0x2cb60400, 0x6ee627e0, 0x6ee627e0
  TEST_RR_BOTH_LOADED 291, 2, mul, 0x2cb60400, 0x6ee627e0

  // Each result is at once a source.
  TEST_RR_CHAIN 292, mul, 0x40313c09, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, mul, 0x40313c09, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, mul, 9, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, mul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, mul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, mul, 0, 1
  TEST_RR_ZERO_RS2 298, mul, 0, 1
  TEST_RR_ZERO_RS1 299, mul, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, mul, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, mul, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, mul, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, mul, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, mul, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, mul, 0, 5
  TEST_RR_ZERO_RS2 306, mul, 0, 5
  TEST_RR_ZERO_RS1 307, mul, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, mul, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, mul, 0, 0
  TEST_RR_ZERO_RS2 310, mul, 0, 0
  TEST_RR_ZERO_BOTH 311, mul, 0
  TEST_RR_ZERO_RD 312, mul, 0x776e10f9, 15
  TEST_RR_ZERO_RD 313, mul, 0xffffff29, 0x54ef220f
  TEST_RR_ZERO_RD 314, mul, 0x653c65a3, 0x5725a536

TEST_END
