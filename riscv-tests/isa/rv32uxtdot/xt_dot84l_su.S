// xt.dot84l.su: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.su, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.su, 0xffffea00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.su, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.su, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.su, 0xffffe200, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.su, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.su, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.su, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.su, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.su, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.su, 0xfffff880, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.su, 0xffffeb60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.su, 0xfffff100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.su, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.su, 0xffffe3e0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.su, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.su, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.su, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.su, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.su, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.su, 0xfffffff0, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.su, 0xffffffd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.su, 0xffffffe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.su, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.su, 495, 0x87654321, 15
  TEST_RR 28, xt.dot84l.su, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.su, 1005, 0x87654321, 240
  TEST_RR 30, xt.dot84l.su, 896, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.su, 1515, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.su, 63, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.su, 0xfffff8e9, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.su, 1008, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.su, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.su, 70, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.su, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.su, 1120, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.su, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.su, 77, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.su, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.su, 1232, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.su, 0xffffff80, 128, 0x87654321
  TEST_RR 44, xt.dot84l.su, 0xfffff7fe, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.su, 0xffffff00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.su, 0xfffffdd6, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.su, 0xfffffe80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.su, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.su, 0xfffffe00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.su, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.su, 0, 0, 0
  TEST_RR 52, xt.dot84l.su, 0, 0, 1
  TEST_RR 53, xt.dot84l.su, 0, 0, 2
  TEST_RR 54, xt.dot84l.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.su, 0, 1, 0
  TEST_RR 60, xt.dot84l.su, 1, 1, 1
  TEST_RR 61, xt.dot84l.su, 2, 1, 2
  TEST_RR 62, xt.dot84l.su, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.su, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.su, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.su, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.su, 0, 2, 0
  TEST_RR 68, xt.dot84l.su, 2, 2, 1
  TEST_RR 69, xt.dot84l.su, 4, 2, 2
  TEST_RR 70, xt.dot84l.su, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.su, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.su, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.su, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.su, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.su, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.su, 1860, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.su, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.su, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.su, 1016, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.su, 1860, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.su, 0xfffff880, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.su, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.su, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.su, 0xfffffc00, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.su, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.su, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.su, 0xfffff88f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.su, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.su, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.su, 0xfffffc00, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.su, 0xfffff88f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.su, 0xfffff862, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.su, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.su, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.su, 0xfffffff8, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.su, 0xfffff862, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.su, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.su, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.su, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.su, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.su, 0xfffffff8, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84l.su, 0xfffffbb5, 0xffffffb9, 0xf40ad9cf
  TEST_RR 116, xt.dot84l.su, 0xfffffba6, 0xffffffb8, 0xf40ad9cf
  TEST_RR 117, xt.dot84l.su, 0xfffffea3, 0x06b603bc, 0x00731550
  TEST_RR 118, xt.dot84l.su, 0xfffffe5f, 0x06b603bc, 0x00731551
  TEST_RR 119, xt.dot84l.su, 164, 0x00055401, 0x0b1ebf15
  TEST_RR 120, xt.dot84l.su, 174, 0x00055403, 0x0b1ebf15
  TEST_RR 121, xt.dot84l.su, 286, 0xd33907b6, 0x222b3982
  TEST_RR 122, xt.dot84l.su, 434, 0xd33907b6, 0x222b3980
  TEST_RR 123, xt.dot84l.su, 930, 0x27c94724, 0x4591a99b
  TEST_RR 124, xt.dot84l.su, 886, 0x27c94720, 0x4591a99b
  TEST_RR 125, xt.dot84l.su, 0xffffff4f, 0x00010bc5, 3
  TEST_RR 126, xt.dot84l.su, 0xfffffe63, 0x00010bc5, 7
  TEST_RR 127, xt.dot84l.su, 490, 49, 0xfffff34a
  TEST_RR 128, xt.dot84l.su, 570, 57, 0xfffff34a
  TEST_RR 129, xt.dot84l.su, 73, 291, 0x3d152332
  TEST_RR 130, xt.dot84l.su, 353, 291, 0x3d15233a
  TEST_RR 131, xt.dot84l.su, 1470, 0xf44d0d5d, 0xb579bb87
  TEST_RR 132, xt.dot84l.su, 1358, 0xf44d0d4d, 0xb579bb87
  TEST_RR 133, xt.dot84l.su, 0xffffffc9, 0xfffffffb, 2888
  TEST_RR 134, xt.dot84l.su, 0xffffffc8, 0xfffffffb, 2904
  TEST_RR 135, xt.dot84l.su, 840, 0x1d7c4001, 0x7ed901bc
  TEST_RR 136, xt.dot84l.su, 1224, 0x1d7c4021, 0x7ed901bc
  TEST_RR 137, xt.dot84l.su, 1134, 0x305dc45c, 0xffa34e60
  TEST_RR 138, xt.dot84l.su, 1254, 0x305dc45c, 0xffa34e40
  TEST_RR 139, xt.dot84l.su, 0xfffffb20, 0xffffffad, 0x0000102f
  TEST_RR 140, xt.dot84l.su, 0xfffffee0, 0xffffffed, 0x0000102f
  TEST_RR 141, xt.dot84l.su, 1872, 0x6ef44611, 0xa3b571dc
  TEST_RR 142, xt.dot84l.su, 1592, 0x6ef44611, 0xa3b5719c
  TEST_RR 143, xt.dot84l.su, 0xfffff2a8, 0x00f1868b, 0xed0d05df
  TEST_RR 144, xt.dot84l.su, 0xfffffa28, 0x00f1860b, 0xed0d05df
  TEST_RR 145, xt.dot84l.su, 2038, 0x6d7d0f3a, 0x00036738
  TEST_RR 146, xt.dot84l.su, 2158, 0x6d7d0f3a, 0x000367b8
  TEST_RR 147, xt.dot84l.su, 0xfffffba8, 0xc1981e28, 0x0328e535
  TEST_RR 148, xt.dot84l.su, 0xfffffbab, 0xc1981f28, 0x0328e535
  TEST_RR 149, xt.dot84l.su, 0xfffff91b, 0xe1ac9cca, 0x00005b29
  TEST_RR 150, xt.dot84l.su, 0xfffff96f, 0xe1ac9cca, 0x00005a29
  TEST_RR 151, xt.dot84l.su, 12, 3, 0xfa995eb4
  TEST_RR 152, xt.dot84l.su, 34, 515, 0xfa995eb4
  TEST_RR 153, xt.dot84l.su, 0xffffff27, 0x19f6e0d3, 0xf4908717
  TEST_RR 154, xt.dot84l.su, 0xffffff3b, 0x19f6e0d3, 0xf4908517
  TEST_RR 155, xt.dot84l.su, 762, 0x0072b0e1, 0xfffffd90
  TEST_RR 156, xt.dot84l.su, 798, 0x0072b4e1, 0xfffffd90
  TEST_RR 157, xt.dot84l.su, 0xfffffe0d, 0x2ab0c172, 0x4604fbd5
  TEST_RR 158, xt.dot84l.su, 0xfffffccd, 0x2ab0c172, 0x4604ffd5
  TEST_RR 159, xt.dot84l.su, 0xfffffe5c, 0x0cbe2806, 0x221eec3e
  TEST_RR 160, xt.dot84l.su, 0xfffffe44, 0x0cbe2006, 0x221eec3e
  TEST_RR 161, xt.dot84l.su, 0xfffffff3, 0xfffffff8, 0x1d94d000
  TEST_RR 162, xt.dot84l.su, 0xffffffeb, 0xfffffff8, 0x1d94d800
  TEST_RR 163, xt.dot84l.su, 0xfffff88e, 0xfffff584, 0x45be673f
  TEST_RR 164, xt.dot84l.su, 0xfffff85e, 0xffffe584, 0x45be673f
  TEST_RR 165, xt.dot84l.su, 33, 0xffffff21, 1
  TEST_RR 166, xt.dot84l.su, 32, 0xffffff21, 0x00001001
  TEST_RR 167, xt.dot84l.su, 0xfffff5ea, 0xc7c4ac01, 0xf628fcc1
  TEST_RR 168, xt.dot84l.su, 0xfffff46a, 0xc7c48c01, 0xf628fcc1
  TEST_RR 169, xt.dot84l.su, 362, 0x12942c32, 0x011cc4c1
  TEST_RR 170, xt.dot84l.su, 398, 0x12942c32, 0x011ce4c1
  TEST_RR 171, xt.dot84l.su, 978, 0x02065de3, 0xc10e64c6
  TEST_RR 172, xt.dot84l.su, 210, 0x02061de3, 0xc10e64c6
  TEST_RR 173, xt.dot84l.su, 0xfffffb94, 0x10588fff, 0x00fbe4fd
  TEST_RR 174, xt.dot84l.su, 0xfffffb54, 0x10588fff, 0x00fba4fd
  TEST_RR 175, xt.dot84l.su, 0xffffffc8, 0xfffffffe, 0x8a36e7bc
  TEST_RR 176, xt.dot84l.su, 1352, 0xffff7ffe, 0x8a36e7bc
  TEST_RR 177, xt.dot84l.su, 0xfffffe13, 0x01f4ccfe, 0x00103e68
  TEST_RR 178, xt.dot84l.su, 0xfffffe1b, 0x01f4ccfe, 0x0010be68
  TEST_RR 179, xt.dot84l.su, 417, 0xffffdf39, 0xffffff29
  TEST_RR 180, xt.dot84l.su, 402, 0xfffedf39, 0xffffff29
  TEST_RR 181, xt.dot84l.su, 0, 0, 0xb88d153b
  TEST_RR 182, xt.dot84l.su, 10, 0x00020000, 0xb88d153b
  TEST_RR 183, xt.dot84l.su, 795, 53, 0xfffffd6f
  TEST_RR 184, xt.dot84l.su, 847, 0x00040035, 0xfffffd6f
  TEST_RR 185, xt.dot84l.su, 2180, 0x5b11612e, 0x05e981b8
  TEST_RR 186, xt.dot84l.su, 2188, 0x5b19612e, 0x05e981b8
  TEST_RR 187, xt.dot84l.su, 0xfffff5b7, 0x07a4a1d0, 0x3d150bbc
  TEST_RR 188, xt.dot84l.su, 0xfffff667, 0x07b4a1d0, 0x3d150bbc
  TEST_RR 189, xt.dot84l.su, 954, 0xff28263b, 0x295f9d73
  TEST_RR 190, xt.dot84l.su, 538, 0xff08263b, 0x295f9d73
  TEST_RR 191, xt.dot84l.su, 0xfffffe1b, 0x29982184, 0x467b99a2
  TEST_RR 192, xt.dot84l.su, 91, 0x29d82184, 0x467b99a2
  TEST_RR 193, xt.dot84l.su, 0xffffff17, 0x92f052a5, 0x21394fb5
  TEST_RR 194, xt.dot84l.su, 1687, 0x927052a5, 0x21394fb5
  TEST_RR 195, xt.dot84l.su, 3555, 0x67042f7d, 0x1935faac
  TEST_RR 196, xt.dot84l.su, 3540, 0x66042f7d, 0x1935faac
  TEST_RR 197, xt.dot84l.su, 1006, 0x1929283c, 0xb5b98628
  TEST_RR 198, xt.dot84l.su, 1022, 0x1b29283c, 0xb5b98628
  TEST_RR 199, xt.dot84l.su, 0xfffffcf2, 0xbc7ac228, 0xcce182b5
  TEST_RR 200, xt.dot84l.su, 0xfffffcd2, 0xb87ac228, 0xcce182b5
  TEST_RR 201, xt.dot84l.su, 0xfffffdd9, 0x0113a004, 0xf14dba84
  TEST_RR 202, xt.dot84l.su, 0xfffffe31, 0x0913a004, 0xf14dba84
  TEST_RR 203, xt.dot84l.su, 0xfffffa88, 0x3494e8ac, 0xdae3144b
  TEST_RR 204, xt.dot84l.su, 0xfffffa78, 0x2494e8ac, 0xdae3144b
  TEST_RR 205, xt.dot84l.su, 0xfffffb17, 0xfffaa906, 0xd8ab63fc
  TEST_RR 206, xt.dot84l.su, 0xfffffa57, 0xdffaa906, 0xd8ab63fc
  TEST_RR 207, xt.dot84l.su, 0xffffff69, 0x000b8a0d, 0xffffff4c
  TEST_RR 208, xt.dot84l.su, 809, 0x400b8a0d, 0xffffff4c
  TEST_RR 209, xt.dot84l.su, 0xfffffb17, 0xc1ebf19a, 0xff4d3e47
  TEST_RR 210, xt.dot84l.su, 0xfffffc97, 0x41ebf19a, 0xff4d3e47

  // Noise.
  TEST_RR 211, xt.dot84l.su, 580, 0x147627be, 0x88b248ef
  TEST_RR 212, xt.dot84l.su, 0xfffffd31, 0x1eb085ea, 0x7ab97730
  TEST_RR 213, xt.dot84l.su, 0xffffff4b, 0x3f833f00, 0x4590d803
  TEST_RR 214, xt.dot84l.su, 0xfffffadd, 0x4914ad9b, 0x1c3b0a0f
  TEST_RR 215, xt.dot84l.su, 0xfffff4b5, 0xbe1ebf8d, 0xd5f1b19e
  TEST_RR 216, xt.dot84l.su, 846, 0x66b70a7b, 0x0f5d38e8
  TEST_RR 217, xt.dot84l.su, 0xffffffb8, 0xed4c814a, 0x5cf566cf
  TEST_RR 218, xt.dot84l.su, 0xfffffeae, 0xbada3d31, 0x5a329133
  TEST_RR 219, xt.dot84l.su, 0xfffffe63, 0x318130b6, 0x3698a950
  TEST_RR 220, xt.dot84l.su, 0xfffff76b, 0xcb7b91c8, 0x3e2c22fc
  TEST_RR 221, xt.dot84l.su, 984, 0xd6fd7b01, 0x5b802f96
  TEST_RR 222, xt.dot84l.su, 2861, 0x2c41ba79, 0x2517ec5f
  TEST_RR 223, xt.dot84l.su, 0xffffffa6, 0xc73b4383, 0x99cbb191
  TEST_RR 224, xt.dot84l.su, 318, 0x9e4442d8, 0x15968b96
  TEST_RR 225, xt.dot84l.su, 0xfffffd61, 0xc5e1d050, 0x1d81af26
  TEST_RR 226, xt.dot84l.su, 316, 0x752459d5, 0xb1e7315c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.su, 0xffffffb4, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.su, 0xffffffb4, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.su, 0xfffff97c, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.su, 0xfffff97c, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.su, 879, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.su, 879, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.su, 315, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.su, 315, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.su, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.su, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.su, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.su, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.su, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.su, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.su, 1540, 0x74d6e836, 0x74d6e836, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.su, 384, 0xfffffb2a, 0xfffffb2a, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.su, 278, 0x27202acc, 0x27202acc, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.su, 112, 0xfc022bb5, 0xfc022bb5, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.su, 1923, 0xffd3797c, 0xffd3797c, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.su, 864, 0x24b8a34e, 0x24b8a34e, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.su, 0xffffff97, 0xfffffffa, 0xfffffffa, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.su, 0xfffffe7a, 0xffffffc6, 0xffffffc6, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.su, 892, 0x41360168, 0x41360168, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.su, 106, 0xe2e8e244, 18, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.su, 0xfffff9a3, 0x16b8a7a5, 0x16b8a7a5, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.su, 0xfffff76c, 0x9bc4cd40, 0x9bc4cd40, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.su, 1, 1, 1, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.su, 0xffffff05, 0xffffffe9, 0xffffffe9, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.su, 413, 0xffffc849, 0xffffc849, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.su, 0xfffffc91, 0xb558adfe, 0xb558adfe, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.su, 0xfffff8d3, 0xc249c2c9, 0xc249c2c9, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.su, 2097, 0xbc63465f, 0xbc63465f, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.su, 5, 0x0001cc43, 0x0001cc43, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.su, 1428, 0x01003079, 0x01003079, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.su, 0xffffff39, 0xfffe0392, 0xfffe0392, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.su, 213, 0xffff842b, 0xffff842b, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.su, 32, 0xadd95a63, 0xadd95a63, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.su, 196, 14, 14, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0xffffffff, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.su, 623, 0x00017f95, 0x00017f95, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.su, 811, 0x5b0b1765, 0x5b0b1765, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.su, 1, 1, 1, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.su, 0xffffffba, 1491, 1491, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.su, 628, 0xfcb579b0, 0xfcb579b0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.su, 0xfffff9e7, 0xccafa06d, 0x5cd147f6
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.su, 211, 0x56afda08, 0xcde191fb
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.su, 0xfffffda9, 0xde0ff3f2, 0xffffb2b8

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.su, 0xfffff649, 0xa5cdeeed, 0xa5cdeeed
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.su, 991, 0x0af26b49, 0x0af26b49
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.su, 1004, 0x68f5123e, 0x68f5123e
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.su, 0xfffff9bc, 0xdb4d108f, 0xdb4d108f
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.su, 86, 0x00021bd7, 0x00021bd7
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.su, 492, 0x640dcafe, 0x640dcafe
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.su, 1305, 0x000fbe5f, 0x000fbe5f
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.su, 927, 0x41947ae6, 0x41947ae6
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.su, 1692, 0x924a0a4c, 0x924a0a4c
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.su, 2158, 0x7a9b6169, 0x7a9b6169
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.su, 0xfffff946, 0xffe891e5, 0xffe891e5
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.su, 0xffffffd2, 945, 945
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.su, 0xfffffdcd, 1703, 1703
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.su, 0xfffffa7a, 0xfffff49d, 0xfffff49d
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.su, 1212, 0x000d49f0, 0x000d49f0
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.su, 1001, 0xf8ec6958, 0xf8ec6958
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.su, 377, 0x414108b3, 0x414108b3
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.su, 0xfffffd58, 0xbed11dda, 0xbed11dda
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.su, 0xfffffb33, 0xfe8af4cb, 0xfe8af4cb
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.su, 0xfffffff9, 0x4acfece7, 0x4acfece7
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.su, 75, 0x00008b18, 0x00008b18
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.su, 0xfffff42a, 0x099abebf, 0x099abebf
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.su, 941, 0x867936e7, 0x867936e7
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.su, 539, 0x906065a3, 0x906065a3

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.su, 0xfffffd05, 0xb749f530, 0xb749f530
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.su, 0xfffffd05, 0xb749f530, 0xb749f530
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.su, 0xfffffd05, 0xb749f530
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.su, 0xffffff9e, 0xfffc38a7, 0xfffc38a7
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.su, 0xffffff9e, 0xfffc38a7, 0xfffc38a7
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.su, 0xffffff9e, 0xfffc38a7
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.su, 0xfffffe4e, 0x98b5271a, 0x98b5271a
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.su, 0xfffffe4e, 0x98b5271a, 0x98b5271a
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.su, 0xfffffe4e, 0x98b5271a

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.su, 0xfffffd98, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.su, 0xffffff70, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.su, 1868, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.su, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.su, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.su, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84l.su, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84l.su, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84l.su, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84l.su, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84l.su, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84l.su, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84l.su, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84l.su, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84l.su, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84l.su, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84l.su, 0
  TEST_RR_ZERO_RD 329, xt.dot84l.su, 0xb3e8e171, 107
  TEST_RR_ZERO_RD 330, xt.dot84l.su, 0xfffffffe, 0x3f0a5e12
  TEST_RR_ZERO_RD 331, xt.dot84l.su, 0x8e76bbd7, 0x2448ec9b

TEST_END
