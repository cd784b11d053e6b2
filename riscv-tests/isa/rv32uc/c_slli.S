// c.slli: 257 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every immediate.
  TEST_CI 2, c.slli, 0x86b52dce, 0xc35a96e7, 1
  TEST_CI 3, c.slli, 0xb41e790a, 0x5a0f3c85, 1
  TEST_CI 4, c.slli, 0, 0x80000000, 1
  TEST_CI 5, c.slli, 0xfffffffe, 0xffffffff, 1
  TEST_CI 6, c.slli, 0xfffffffe, 0x7fffffff, 1
  TEST_CI 7, c.slli, 0xb255868e, 0x592ac347, 1
  TEST_CI 8, c.slli, 0x0d6a5b9c, 0xc35a96e7, 2
  TEST_CI 9, c.slli, 0x683cf214, 0x5a0f3c85, 2
  TEST_CI 10, c.slli, 0, 0x80000000, 2
  TEST_CI 11, c.slli, 0xfffffffc, 0xffffffff, 2
  TEST_CI 12, c.slli, 0xfffffffc, 0x7fffffff, 2
  TEST_CI 13, c.slli, 0x9b202774, 0x26c809dd, 2
  TEST_CI 14, c.slli, 0x1ad4b738, 0xc35a96e7, 3
  TEST_CI 15, c.slli, 0xd079e428, 0x5a0f3c85, 3
  TEST_CI 16, c.slli, 0, 0x80000000, 3
  TEST_CI 17, c.slli, 0xfffffff8, 0xffffffff, 3
  TEST_CI 18, c.slli, 0xfffffff8, 0x7fffffff, 3
  TEST_CI 19, c.slli, 0x48eca540, 0x491d94a8, 3
  TEST_CI 20, c.slli, 0x35a96e70, 0xc35a96e7, 4
  TEST_CI 21, c.slli, 0xa0f3c850, 0x5a0f3c85, 4
  TEST_CI 22, c.slli, 0, 0x80000000, 4
  TEST_CI 23, c.slli, 0xfffffff0, 0xffffffff, 4
  TEST_CI 24, c.slli, 0xfffffff0, 0x7fffffff, 4
  TEST_CI 25, c.slli, 0xb7333760, 0xdb733376, 4
  TEST_CI 26, c.slli, 0x6b52dce0, 0xc35a96e7, 5
  TEST_CI 27, c.slli, 0x41e790a0, 0x5a0f3c85, 5
  TEST_CI 28, c.slli, 0, 0x80000000, 5
  TEST_CI 29, c.slli, 0xffffffe0, 0xffffffff, 5
  TEST_CI 30, c.slli, 0xffffffe0, 0x7fffffff, 5
  TEST_CI 31, c.slli, 0x80e82b80, 0x0c07415c, 5
  TEST_CI 32, c.slli, 0xd6a5b9c0, 0xc35a96e7, 6
  TEST_CI 33, c.slli, 0x83cf2140, 0x5a0f3c85, 6
  TEST_CI 34, c.slli, 0, 0x80000000, 6
  TEST_CI 35, c.slli, 0xffffffc0, 0xffffffff, 6
  TEST_CI 36, c.slli, 0xffffffc0, 0x7fffffff, 6
  TEST_CI 37, c.slli, 0x2527c780, 0x24949f1e, 6
  TEST_CI 38, c.slli, 0xad4b7380, 0xc35a96e7, 7
  TEST_CI 39, c.slli, 0x079e4280, 0x5a0f3c85, 7
  TEST_CI 40, c.slli, 0, 0x80000000, 7
  TEST_CI 41, c.slli, 0xffffff80, 0xffffffff, 7
  TEST_CI 42, c.slli, 0xffffff80, 0x7fffffff, 7
  TEST_CI 43, c.slli, 0x91da2880, 0x2923b451, 7
  TEST_CI 44, c.slli, 0x5a96e700, 0xc35a96e7, 8
  TEST_CI 45, c.slli, 0x0f3c8500, 0x5a0f3c85, 8
  TEST_CI 46, c.slli, 0, 0x80000000, 8
  TEST_CI 47, c.slli, 0xffffff00, 0xffffffff, 8
  TEST_CI 48, c.slli, 0xffffff00, 0x7fffffff, 8
  TEST_CI 49, c.slli, 0x60aca100, 0x1a60aca1, 8
  TEST_CI 50, c.slli, 0xb52dce00, 0xc35a96e7, 9
  TEST_CI 51, c.slli, 0x1e790a00, 0x5a0f3c85, 9
  TEST_CI 52, c.slli, 0, 0x80000000, 9
  TEST_CI 53, c.slli, 0xfffffe00, 0xffffffff, 9
  TEST_CI 54, c.slli, 0xfffffe00, 0x7fffffff, 9
  TEST_CI 55, c.slli, 0x93b84400, 0x1ec9dc22, 9
  TEST_CI 56, c.slli, 0x6a5b9c00, 0xc35a96e7, 10
  TEST_CI 57, c.slli, 0x3cf21400, 0x5a0f3c85, 10
  TEST_CI 58, c.slli, 0, 0x80000000, 10
  TEST_CI 59, c.slli, 0xfffffc00, 0xffffffff, 10
  TEST_CI 60, c.slli, 0xfffffc00, 0x7fffffff, 10
  TEST_CI 61, c.slli, 0x1e115c00, 0x50478457, 10
  TEST_CI 62, c.slli, 0xd4b73800, 0xc35a96e7, 11
  TEST_CI 63, c.slli, 0x79e42800, 0x5a0f3c85, 11
  TEST_CI 64, c.slli, 0, 0x80000000, 11
  TEST_CI 65, c.slli, 0xfffff800, 0xffffffff, 11
  TEST_CI 66, c.slli, 0xfffff800, 0x7fffffff, 11
  TEST_CI 67, c.slli, 0xc6a37800, 0x88b8d46f, 11
  TEST_CI 68, c.slli, 0xa96e7000, 0xc35a96e7, 12
  TEST_CI 69, c.slli, 0xf3c85000, 0x5a0f3c85, 12
  TEST_CI 70, c.slli, 0, 0x80000000, 12
  TEST_CI 71, c.slli, 0xfffff000, 0xffffffff, 12
  TEST_CI 72, c.slli, 0xfffff000, 0x7fffffff, 12
  TEST_CI 73, c.slli, 0x540e2000, 0xc4e540e2, 12
  TEST_CI 74, c.slli, 0x52dce000, 0xc35a96e7, 13
  TEST_CI 75, c.slli, 0xe790a000, 0x5a0f3c85, 13
  TEST_CI 76, c.slli, 0, 0x80000000, 13
  TEST_CI 77, c.slli, 0xffffe000, 0xffffffff, 13
  TEST_CI 78, c.slli, 0xffffe000, 0x7fffffff, 13
  TEST_CI 79, c.slli, 0x447b0000, 0x7a6a23d8, 13
  TEST_CI 80, c.slli, 0xa5b9c000, 0xc35a96e7, 14
  TEST_CI 81, c.slli, 0xcf214000, 0x5a0f3c85, 14
  TEST_CI 82, c.slli, 0, 0x80000000, 14
  TEST_CI 83, c.slli, 0xffffc000, 0xffffffff, 14
  TEST_CI 84, c.slli, 0xffffc000, 0x7fffffff, 14
  TEST_CI 85, c.slli, 0x6a864000, 0x82fdaa19, 14
  TEST_CI 86, c.slli, 0x4b738000, 0xc35a96e7, 15
  TEST_CI 87, c.slli, 0x9e428000, 0x5a0f3c85, 15
  TEST_CI 88, c.slli, 0, 0x80000000, 15
  TEST_CI 89, c.slli, 0xffff8000, 0xffffffff, 15
  TEST_CI 90, c.slli, 0xffff8000, 0x7fffffff, 15
  TEST_CI 91, c.slli, 0x21430000, 0xb44a4286, 15
  TEST_CI 92, c.slli, 0x96e70000, 0xc35a96e7, 16
  TEST_CI 93, c.slli, 0x3c850000, 0x5a0f3c85, 16
  TEST_CI 94, c.slli, 0, 0x80000000, 16
  TEST_CI 95, c.slli, 0xffff0000, 0xffffffff, 16
  TEST_CI 96, c.slli, 0xffff0000, 0x7fffffff, 16
  TEST_CI 97, c.slli, 0x972b0000, 0x1384972b, 16
  TEST_CI 98, c.slli, 0x2dce0000, 0xc35a96e7, 17
  TEST_CI 99, c.slli, 0x790a0000, 0x5a0f3c85, 17
  TEST_CI 100, c.slli, 0, 0x80000000, 17
  TEST_CI 101, c.slli, 0xfffe0000, 0xffffffff, 17
  TEST_CI 102, c.slli, 0xfffe0000, 0x7fffffff, 17
  TEST_CI 103, c.slli, 0x7f960000, 0x3be63fcb, 17
  TEST_CI 104, c.slli, 0x5b9c0000, 0xc35a96e7, 18
  TEST_CI 105, c.slli, 0xf2140000, 0x5a0f3c85, 18
  TEST_CI 106, c.slli, 0, 0x80000000, 18
  TEST_CI 107, c.slli, 0xfffc0000, 0xffffffff, 18
  TEST_CI 108, c.slli, 0xfffc0000, 0x7fffffff, 18
  TEST_CI 109, c.slli, 0x4dc40000, 0x76a41371, 18
  TEST_CI 110, c.slli, 0xb7380000, 0xc35a96e7, 19
  TEST_CI 111, c.slli, 0xe4280000, 0x5a0f3c85, 19
  TEST_CI 112, c.slli, 0, 0x80000000, 19
  TEST_CI 113, c.slli, 0xfff80000, 0xffffffff, 19
  TEST_CI 114, c.slli, 0xfff80000, 0x7fffffff, 19
  TEST_CI 115, c.slli, 0xcc200000, 0x48e35984, 19
  TEST_CI 116, c.slli, 0x6e700000, 0xc35a96e7, 20
  TEST_CI 117, c.slli, 0xc8500000, 0x5a0f3c85, 20
  TEST_CI 118, c.slli, 0, 0x80000000, 20
  TEST_CI 119, c.slli, 0xfff00000, 0xffffffff, 20
  TEST_CI 120, c.slli, 0xfff00000, 0x7fffffff, 20
  TEST_CI 121, c.slli, 0xca400000, 0x0edebca4, 20
  TEST_CI 122, c.slli, 0xdce00000, 0xc35a96e7, 21
  TEST_CI 123, c.slli, 0x90a00000, 0x5a0f3c85, 21
  TEST_CI 124, c.slli, 0, 0x80000000, 21
  TEST_CI 125, c.slli, 0xffe00000, 0xffffffff, 21
  TEST_CI 126, c.slli, 0xffe00000, 0x7fffffff, 21
  TEST_CI 127, c.slli, 0x2fe00000, 0x37ec517f, 21
  TEST_CI 128, c.slli, 0xb9c00000, 0xc35a96e7, 22
  TEST_CI 129, c.slli, 0x21400000, 0x5a0f3c85, 22
  TEST_CI 130, c.slli, 0, 0x80000000, 22
  TEST_CI 131, c.slli, 0xffc00000, 0xffffffff, 22
  TEST_CI 132, c.slli, 0xffc00000, 0x7fffffff, 22
  TEST_CI 133, c.slli, 0xe2400000, 0x78d4e789, 22
  TEST_CI 134, c.slli, 0x73800000, 0xc35a96e7, 23
  TEST_CI 135, c.slli, 0x42800000, 0x5a0f3c85, 23
  TEST_CI 136, c.slli, 0, 0x80000000, 23
  TEST_CI 137, c.slli, 0xff800000, 0xffffffff, 23
  TEST_CI 138, c.slli, 0xff800000, 0x7fffffff, 23
  TEST_CI 139, c.slli, 0x37800000, 0x6b724a6f, 23
  TEST_CI 140, c.slli, 0xe7000000, 0xc35a96e7, 24
  TEST_CI 141, c.slli, 0x85000000, 0x5a0f3c85, 24
  TEST_CI 142, c.slli, 0, 0x80000000, 24
  TEST_CI 143, c.slli, 0xff000000, 0xffffffff, 24
  TEST_CI 144, c.slli, 0xff000000, 0x7fffffff, 24
  TEST_CI 145, c.slli, 0xef000000, 0x3d3638ef, 24
  TEST_CI 146, c.slli, 0xce000000, 0xc35a96e7, 25
  TEST_CI 147, c.slli, 0x0a000000, 0x5a0f3c85, 25
  TEST_CI 148, c.slli, 0, 0x80000000, 25
  TEST_CI 149, c.slli, 0xfe000000, 0xffffffff, 25
  TEST_CI 150, c.slli, 0xfe000000, 0x7fffffff, 25
  TEST_CI 151, c.slli, 0x3c000000, 0xb2a57b9e, 25
  TEST_CI 152, c.slli, 0x9c000000, 0xc35a96e7, 26
  TEST_CI 153, c.slli, 0x14000000, 0x5a0f3c85, 26
  TEST_CI 154, c.slli, 0, 0x80000000, 26
  TEST_CI 155, c.slli, 0xfc000000, 0xffffffff, 26
  TEST_CI 156, c.slli, 0xfc000000, 0x7fffffff, 26
  TEST_CI 157, c.slli, 0x28000000, 0xb7b4ac0a, 26
  TEST_CI 158, c.slli, 0x38000000, 0xc35a96e7, 27
  TEST_CI 159, c.slli, 0x28000000, 0x5a0f3c85, 27
  TEST_CI 160, c.slli, 0, 0x80000000, 27
  TEST_CI 161, c.slli, 0xf8000000, 0xffffffff, 27
  TEST_CI 162, c.slli, 0xf8000000, 0x7fffffff, 27
  TEST_CI 163, c.slli, 0x78000000, 0xfed7384f, 27
  TEST_CI 164, c.slli, 0x70000000, 0xc35a96e7, 28
  TEST_CI 165, c.slli, 0x50000000, 0x5a0f3c85, 28
  TEST_CI 166, c.slli, 0, 0x80000000, 28
  TEST_CI 167, c.slli, 0xf0000000, 0xffffffff, 28
  TEST_CI 168, c.slli, 0xf0000000, 0x7fffffff, 28
  TEST_CI 169, c.slli, 0, 0xf21b0780, 28
  TEST_CI 170, c.slli, 0xe0000000, 0xc35a96e7, 29
  TEST_CI 171, c.slli, 0xa0000000, 0x5a0f3c85, 29
  TEST_CI 172, c.slli, 0, 0x80000000, 29
  TEST_CI 173, c.slli, 0xe0000000, 0xffffffff, 29
  TEST_CI 174, c.slli, 0xe0000000, 0x7fffffff, 29
  TEST_CI 175, c.slli, 0xc0000000, 0x8dda7336, 29
  TEST_CI 176, c.slli, 0xc0000000, 0xc35a96e7, 30
  TEST_CI 177, c.slli, 0x40000000, 0x5a0f3c85, 30
  TEST_CI 178, c.slli, 0, 0x80000000, 30
  TEST_CI 179, c.slli, 0xc0000000, 0xffffffff, 30
  TEST_CI 180, c.slli, 0xc0000000, 0x7fffffff, 30
  TEST_CI 181, c.slli, 0x40000000, 0xe4eb8031, 30
  TEST_CI 182, c.slli, 0x80000000, 0xc35a96e7, 31
  TEST_CI 183, c.slli, 0x80000000, 0x5a0f3c85, 31
  TEST_CI 184, c.slli, 0, 0x80000000, 31
  TEST_CI 185, c.slli, 0x80000000, 0xffffffff, 31
  TEST_CI 186, c.slli, 0x80000000, 0x7fffffff, 31
  TEST_CI 187, c.slli, 0, 0xb7e233ae, 31

  // Each bit of the source alone.
  TEST_CI 188, c.slli, 16, 1, 4
  TEST_CI 189, c.slli, 1024, 2, 9
  TEST_CI 190, c.slli, 0x00010000, 4, 14
  TEST_CI 191, c.slli, 0x00400000, 8, 19
  TEST_CI 192, c.slli, 0x10000000, 16, 24
  TEST_CI 193, c.slli, 0, 32, 29
  TEST_CI 194, c.slli, 512, 64, 3
  TEST_CI 195, c.slli, 0x00008000, 128, 8
  TEST_CI 196, c.slli, 0x00200000, 256, 13
  TEST_CI 197, c.slli, 0x08000000, 512, 18
  TEST_CI 198, c.slli, 0, 1024, 23
  TEST_CI 199, c.slli, 0, 2048, 28
  TEST_CI 200, c.slli, 0x00004000, 0x00001000, 2
  TEST_CI 201, c.slli, 0x00100000, 0x00002000, 7
  TEST_CI 202, c.slli, 0x04000000, 0x00004000, 12
  TEST_CI 203, c.slli, 0, 0x00008000, 17
  TEST_CI 204, c.slli, 0, 0x00010000, 22
  TEST_CI 205, c.slli, 0, 0x00020000, 27
  TEST_CI 206, c.slli, 0x00080000, 0x00040000, 1
  TEST_CI 207, c.slli, 0x02000000, 0x00080000, 6
  TEST_CI 208, c.slli, 0x80000000, 0x00100000, 11
  TEST_CI 209, c.slli, 0, 0x00200000, 16
  TEST_CI 210, c.slli, 0, 0x00400000, 21
  TEST_CI 211, c.slli, 0, 0x00800000, 26
  TEST_CI 212, c.slli, 0, 0x01000000, 31
  TEST_CI 213, c.slli, 0x40000000, 0x02000000, 5
  TEST_CI 214, c.slli, 0, 0x04000000, 10
  TEST_CI 215, c.slli, 0, 0x08000000, 15
  TEST_CI 216, c.slli, 0, 0x10000000, 20
  TEST_CI 217, c.slli, 0, 0x20000000, 25
  TEST_CI 218, c.slli, 0, 0x40000000, 30
  TEST_CI 219, c.slli, 0, 0x80000000, 4

  // Every register.
  TEST_CI 220, c.slli, 0x9dfc7000, 0x66a77f1c, 10, x1, x7
  TEST_CI 221, c.slli, 0xc0000000, 0x2a44cac6, 29, x2, x7
  TEST_CI 222, c.slli, 0xa8000000, 0xe71175b5, 27, x4, x7
  TEST_CI 223, c.slli, 0xe8000000, 0xdc532740, 21, x5, x7
  TEST_CI 224, c.slli, 0x80000000, 0xead724b2, 30, x6, x7
  TEST_CI 225, c.slli, 0x5c46f94c, 0x2e237ca6, 1, x7, x5
  TEST_CI 226, c.slli, 0xd3698000, 0x8f77a6d3, 15, x8, x7
  TEST_CI 227, c.slli, 0xb22f8400, 0x6bac8be1, 10, x9, x7
  TEST_CI 228, c.slli, 0x6f8dff28, 0x2df1bfe5, 3, x10, x7
  TEST_CI 229, c.slli, 0xd7e8c080, 0xb35fa302, 6, x11, x7
  TEST_CI 230, c.slli, 0x4a0ee000, 0x64625077, 13, x12, x7
  TEST_CI 231, c.slli, 0x62400000, 0xb321f624, 20, x13, x7
  TEST_CI 232, c.slli, 0x8e66aa80, 0x92399aaa, 6, x14, x7
  TEST_CI 233, c.slli, 0xc0000000, 0x949e797c, 28, x15, x7
  TEST_CI 234, c.slli, 0x130a3000, 0xd4426146, 11, x16, x7
  TEST_CI 235, c.slli, 0xb7d97720, 0xbdbecbb9, 5, x17, x7
  TEST_CI 236, c.slli, 0x072c4000, 0x46303962, 13, x18, x7
  TEST_CI 237, c.slli, 0x60000000, 0x08e20c6b, 29, x19, x7
  TEST_CI 238, c.slli, 0x80000000, 0x391e2201, 31, x20, x7
  TEST_CI 239, c.slli, 0xb0000000, 0x68cb678b, 28, x21, x7
  TEST_CI 240, c.slli, 0xc2100000, 0xb85ff084, 18, x22, x7
  TEST_CI 241, c.slli, 0xf374276c, 0xfcdd09db, 2, x23, x7
  TEST_CI 242, c.slli, 0xa8e7c000, 0x881d473e, 13, x24, x7
  TEST_CI 243, c.slli, 0xa0c19f70, 0xda0c19f7, 4, x25, x7
  TEST_CI 244, c.slli, 0x558c2000, 0x537aac61, 13, x26, x7
  TEST_CI 245, c.slli, 0x20000000, 0xc30db172, 28, x27, x7
  TEST_CI 246, c.slli, 0x72fc0600, 0x75b97e03, 9, x28, x7
  TEST_CI 247, c.slli, 0x89345600, 0x41893456, 8, x29, x7
  TEST_CI 248, c.slli, 0x57000000, 0xd1cdf2ae, 23, x30, x7
  TEST_CI 249, c.slli, 0xb3adc160, 0xab3adc16, 4, x31, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_CI_RESULT_AFTER 250, 0, c.slli, 0xcc000000, 0x60737660, 21
  TEST_CI_RESULT_AFTER 251, 1, c.slli, 0x4c000000, 0x49c05053, 26
  TEST_CI_RESULT_AFTER 252, 2, c.slli, 0xb9c00000, 0xc9b9d2e7, 22
  TEST_CI_AFTER 253, 0, c.slli, 0xd4000000, 0xa6111a80, 19
  TEST_CI_AFTER 254, 1, c.slli, 0x2ed21c00, 0x45da4380, 3
  TEST_CI_AFTER 255, 2, c.slli, 0x0fa00000, 0xcc37d87d, 21
  TEST_CI_LOADED 256, 0, c.slli, 0xe2486800, 0x15fc490d, 11
  TEST_CI_LOADED 257, 1, c.slli, 0xc1363000, 0xa76c1363, 12
  TEST_CI_LOADED 258, 2, c.slli, 0x61893400, 0xd158624d, 10

TEST_END
