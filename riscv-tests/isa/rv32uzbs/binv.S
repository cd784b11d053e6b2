// binv: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, binv, 1, 0, 0
  TEST_RR 3, binv, 2, 0, 1
  TEST_RR 4, binv, 4, 0, 2
  TEST_RR 5, binv, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, binv, 1, 0, 0x80000000
  TEST_RR 7, binv, 2, 0, 0x80000001
  TEST_RR 8, binv, 1, 0, 0xffff8000
  TEST_RR 9, binv, 0x80000000, 0, 0xffffffff
  TEST_RR 10, binv, 0, 1, 0
  TEST_RR 11, binv, 3, 1, 1
  TEST_RR 12, binv, 5, 1, 2
  TEST_RR 13, binv, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, binv, 0, 1, 0x80000000
  TEST_RR 15, binv, 3, 1, 0x80000001
  TEST_RR 16, binv, 0, 1, 0xffff8000
  TEST_RR 17, binv, 0x80000001, 1, 0xffffffff
  TEST_RR 18, binv, 3, 2, 0
  TEST_RR 19, binv, 0, 2, 1
  TEST_RR 20, binv, 6, 2, 2
  TEST_RR 21, binv, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, binv, 3, 2, 0x80000000
  TEST_RR 23, binv, 0, 2, 0x80000001
  TEST_RR 24, binv, 3, 2, 0xffff8000
  TEST_RR 25, binv, 0x80000002, 2, 0xffffffff
  TEST_RR 26, binv, 0x7ffffffe, 0x7fffffff, 0
  TEST_RR 27, binv, 0x7ffffffd, 0x7fffffff, 1
  TEST_RR 28, binv, 0x7ffffffb, 0x7fffffff, 2
  TEST_RR 29, binv, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, binv, 0x7ffffffe, 0x7fffffff, 0x80000000
  TEST_RR 31, binv, 0x7ffffffd, 0x7fffffff, 0x80000001
  TEST_RR 32, binv, 0x7ffffffe, 0x7fffffff, 0xffff8000
  TEST_RR 33, binv, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, binv, 0x80000001, 0x80000000, 0
  TEST_RR 35, binv, 0x80000002, 0x80000000, 1
  TEST_RR 36, binv, 0x80000004, 0x80000000, 2
  TEST_RR 37, binv, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, binv, 0x80000001, 0x80000000, 0x80000000
  TEST_RR 39, binv, 0x80000002, 0x80000000, 0x80000001
  TEST_RR 40, binv, 0x80000001, 0x80000000, 0xffff8000
  TEST_RR 41, binv, 0, 0x80000000, 0xffffffff
  TEST_RR 42, binv, 0x80000000, 0x80000001, 0
  TEST_RR 43, binv, 0x80000003, 0x80000001, 1
  TEST_RR 44, binv, 0x80000005, 0x80000001, 2
  TEST_RR 45, binv, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, binv, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, binv, 0x80000003, 0x80000001, 0x80000001
  TEST_RR 48, binv, 0x80000000, 0x80000001, 0xffff8000
  TEST_RR 49, binv, 1, 0x80000001, 0xffffffff
  TEST_RR 50, binv, 0xffff8001, 0xffff8000, 0
  TEST_RR 51, binv, 0xffff8002, 0xffff8000, 1
  TEST_RR 52, binv, 0xffff8004, 0xffff8000, 2
  TEST_RR 53, binv, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, binv, 0xffff8001, 0xffff8000, 0x80000000
  TEST_RR 55, binv, 0xffff8002, 0xffff8000, 0x80000001
  TEST_RR 56, binv, 0xffff8001, 0xffff8000, 0xffff8000
  TEST_RR 57, binv, 0x7fff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, binv, 0xfffffffe, 0xffffffff, 0
  TEST_RR 59, binv, 0xfffffffd, 0xffffffff, 1
  TEST_RR 60, binv, 0xfffffffb, 0xffffffff, 2
  TEST_RR 61, binv, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, binv, 0xfffffffe, 0xffffffff, 0x80000000
  TEST_RR 63, binv, 0xfffffffd, 0xffffffff, 0x80000001
  TEST_RR 64, binv, 0xfffffffe, 0xffffffff, 0xffff8000
  TEST_RR 65, binv, 0x7fffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, binv, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RR 67, binv, 0x5a0f3c84, 0x5a0f3c85, 0xbb8e7de0
  TEST_RR 68, binv, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RR 69, binv, 0x5a0f3c87, 0x5a0f3c85, 0x2c18baa1
  TEST_RR 70, binv, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RR 71, binv, 0x5a0f3c81, 0x5a0f3c85, 0x0ca5cf62
  TEST_RR 72, binv, 0xc35a96ef, 0xc35a96e7, 3
  TEST_RR 73, binv, 0x5a0f3c8d, 0x5a0f3c85, 0x8f2a7ec3
  TEST_RR 74, binv, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RR 75, binv, 0x5a0f3c95, 0x5a0f3c85, 0xf6d0cda4
  TEST_RR 76, binv, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RR 77, binv, 0x5a0f3ca5, 0x5a0f3c85, 0xc73b2f25
  TEST_RR 78, binv, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RR 79, binv, 0x5a0f3cc5, 0x5a0f3c85, 0x3355f206
  TEST_RR 80, binv, 0xc35a9667, 0xc35a96e7, 7
  TEST_RR 81, binv, 0x5a0f3c05, 0x5a0f3c85, 0xe02cf467
  TEST_RR 82, binv, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RR 83, binv, 0x5a0f3d85, 0x5a0f3c85, 0x4cfb40a8
  TEST_RR 84, binv, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RR 85, binv, 0x5a0f3e85, 0x5a0f3c85, 0x7f3076c9
  TEST_RR 86, binv, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RR 87, binv, 0x5a0f3885, 0x5a0f3c85, 0x4191496a
  TEST_RR 88, binv, 0xc35a9ee7, 0xc35a96e7, 11
  TEST_RR 89, binv, 0x5a0f3485, 0x5a0f3c85, 0xbaac8e8b
  TEST_RR 90, binv, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RR 91, binv, 0x5a0f2c85, 0x5a0f3c85, 0x27d42c0c
  TEST_RR 92, binv, 0xc35ab6e7, 0xc35a96e7, 13
  TEST_RR 93, binv, 0x5a0f1c85, 0x5a0f3c85, 0xbb0949cd
  TEST_RR 94, binv, 0xc35ad6e7, 0xc35a96e7, 14
  TEST_RR 95, binv, 0x5a0f7c85, 0x5a0f3c85, 0xdaca4bae
  TEST_RR 96, binv, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RR 97, binv, 0x5a0fbc85, 0x5a0f3c85, 0xf4ee824f
  TEST_RR 98, binv, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RR 99, binv, 0x5a0e3c85, 0x5a0f3c85, 0x04126cb0
  TEST_RR 100, binv, 0xc35896e7, 0xc35a96e7, 17
  TEST_RR 101, binv, 0x5a0d3c85, 0x5a0f3c85, 0xe0b5acf1
  TEST_RR 102, binv, 0xc35e96e7, 0xc35a96e7, 18
  TEST_RR 103, binv, 0x5a0b3c85, 0x5a0f3c85, 0x4044c972
  TEST_RR 104, binv, 0xc35296e7, 0xc35a96e7, 19
  TEST_RR 105, binv, 0x5a073c85, 0x5a0f3c85, 0x78ff0593
  TEST_RR 106, binv, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RR 107, binv, 0x5a1f3c85, 0x5a0f3c85, 0x711a3394
  TEST_RR 108, binv, 0xc37a96e7, 0xc35a96e7, 21
  TEST_RR 109, binv, 0x5a2f3c85, 0x5a0f3c85, 0xd79fb015
  TEST_RR 110, binv, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RR 111, binv, 0x5a4f3c85, 0x5a0f3c85, 0x165f0196
  TEST_RR 112, binv, 0xc3da96e7, 0xc35a96e7, 23
  TEST_RR 113, binv, 0x5a8f3c85, 0x5a0f3c85, 0xf16d94f7
  TEST_RR 114, binv, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RR 115, binv, 0x5b0f3c85, 0x5a0f3c85, 0xd84d6458
  TEST_RR 116, binv, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RR 117, binv, 0x580f3c85, 0x5a0f3c85, 0x0a979c19
  TEST_RR 118, binv, 0xc75a96e7, 0xc35a96e7, 26
  TEST_RR 119, binv, 0x5e0f3c85, 0x5a0f3c85, 0x02ceec1a
  TEST_RR 120, binv, 0xcb5a96e7, 0xc35a96e7, 27
  TEST_RR 121, binv, 0x520f3c85, 0x5a0f3c85, 0x91c3f4db
  TEST_RR 122, binv, 0xd35a96e7, 0xc35a96e7, 28
  TEST_RR 123, binv, 0x4a0f3c85, 0x5a0f3c85, 0xa6b716fc
  TEST_RR 124, binv, 0xe35a96e7, 0xc35a96e7, 29
  TEST_RR 125, binv, 0x7a0f3c85, 0x5a0f3c85, 0x5b45975d
  TEST_RR 126, binv, 0x835a96e7, 0xc35a96e7, 30
  TEST_RR 127, binv, 0x1a0f3c85, 0x5a0f3c85, 0x2af4527e
  TEST_RR 128, binv, 0x435a96e7, 0xc35a96e7, 31
  TEST_RR 129, binv, 0xda0f3c85, 0x5a0f3c85, 0x63631a3f

  // Each bit of either source, where it decides.
  TEST_RR 130, binv, 0x0002000e, 14, 0x00fcc851
  TEST_RR 131, binv, 0x0002000f, 15, 0x00fcc851
  TEST_RR 132, binv, 0xe9baec2c, 0xe9beec2c, 50
  TEST_RR 133, binv, 0xe9b6ec2c, 0xe9beec2c, 51
  TEST_RR 134, binv, 0xaef47976, 0xaef47977, 0x8e8c9c40
  TEST_RR 135, binv, 0xaef47974, 0xaef47975, 0x8e8c9c40
  TEST_RR 136, binv, 0x002011e1, 0x000011e1, 0x49bf2bb5
  TEST_RR 137, binv, 0x008011e1, 0x000011e1, 0x49bf2bb7
  TEST_RR 138, binv, 0x7cfa206f, 0x78fa206f, 0xf73dd93a
  TEST_RR 139, binv, 0x7cfa206b, 0x78fa206b, 0xf73dd93a
  TEST_RR 140, binv, 0x693c0237, 0xe93c0237, 0xffffffff
  TEST_RR 141, binv, 0xe13c0237, 0xe93c0237, 0xfffffffb
  TEST_RR 142, binv, 0xf4295238, 0xf4a95238, 0xe0ebde17
  TEST_RR 143, binv, 0xf4295230, 0xf4a95230, 0xe0ebde17
  TEST_RR 144, binv, 0x2eebdee0, 0x2eebdce0, 0xffff2a89
  TEST_RR 145, binv, 0x2eebdce2, 0x2eebdce0, 0xffff2a81
  TEST_RR 146, binv, 0x5c49ad8f, 0x5c49ad8d, 0xe99b8ca1
  TEST_RR 147, binv, 0x5c49ad9f, 0x5c49ad9d, 0xe99b8ca1
  TEST_RR 148, binv, 0xff1bda8c, 0xff1ada8c, 0x02e54bd0
  TEST_RR 149, binv, 0xff1ada8d, 0xff1ada8c, 0x02e54bc0
  TEST_RR 150, binv, 0x00004058, 88, 1966
  TEST_RR 151, binv, 0x00004078, 120, 1966
  TEST_RR 152, binv, 0x37ebcae7, 0x376bcae7, 0xcb470a37
  TEST_RR 153, binv, 0x37ebcaa7, 0x376bcaa7, 0xcb470a37
  TEST_RR 154, binv, 0xc6997bf9, 0x46997bf9, 0xffffffff
  TEST_RR 155, binv, 0xc6997b79, 0x46997b79, 0xffffffff
  TEST_RR 156, binv, 0x00004b72, 2930, 0xa08f07ae
  TEST_RR 157, binv, 0x00004a72, 2674, 0xa08f07ae
  TEST_RR 158, binv, 0x00400576, 1398, 0x15cc4996
  TEST_RR 159, binv, 0x00400776, 1910, 0x15cc4996
  TEST_RR 160, binv, 0x5671834e, 0x5679834e, 0xffffaa73
  TEST_RR 161, binv, 0x5671874e, 0x5679874e, 0xffffaa73
  TEST_RR 162, binv, 0x0020006f, 111, 0xbbf7f655
  TEST_RR 163, binv, 0x0020086f, 2159, 0xbbf7f655
  TEST_RR 164, binv, 0xfbffee9c, 0xffffee9c, 0x68f3769a
  TEST_RR 165, binv, 0xfbfffe9c, 0xfffffe9c, 0x68f3769a
  TEST_RR 166, binv, 0xffe0734b, 0xffe0735b, 68
  TEST_RR 167, binv, 0xffe0534b, 0xffe0535b, 68
  TEST_RR 168, binv, 0xf03b937f, 0xf03b977f, 0xd315892a
  TEST_RR 169, binv, 0xf03bd37f, 0xf03bd77f, 0xd315892a
  TEST_RR 170, binv, 0xc728af39, 0xc728ab39, 0x5a8fa34a
  TEST_RR 171, binv, 0xc7282f39, 0xc7282b39, 0x5a8fa34a
  TEST_RR 172, binv, 0xf34b02b9, 0xf35b02b9, 0x657091b4
  TEST_RR 173, binv, 0xf34a02b9, 0xf35a02b9, 0x657091b4
  TEST_RR 174, binv, 0xe05a06ae, 0xe05a068e, 0x1bf61c85
  TEST_RR 175, binv, 0xe05806ae, 0xe058068e, 0x1bf61c85
  TEST_RR 176, binv, 0x08001a1a, 0x00001a1a, 0xffff54fb
  TEST_RR 177, binv, 0x08041a1a, 0x00041a1a, 0xffff54fb
  TEST_RR 178, binv, 0x00002006, 6, 0xbfaf68cd
  TEST_RR 179, binv, 0x00082006, 0x00080006, 0xbfaf68cd
  TEST_RR 180, binv, 0x0d10aaee, 0x0d10aa6e, 0xffa4e207
  TEST_RR 181, binv, 0x0d00aaee, 0x0d00aa6e, 0xffa4e207
  TEST_RR 182, binv, 0x007510d8, 0x007510d9, 0xfe23d380
  TEST_RR 183, binv, 0x005510d8, 0x005510d9, 0xfe23d380
  TEST_RR 184, binv, 1944, 1946, 0xfffff441
  TEST_RR 185, binv, 0x00400798, 0x0040079a, 0xfffff441
  TEST_RR 186, binv, 0x00ab40ad, 0x00ab40ac, 0x0045f0a0
  TEST_RR 187, binv, 0x002b40ad, 0x002b40ac, 0x0045f0a0
  TEST_RR 188, binv, 0x0e4df794, 0x0e4ff794, 0x6e95b2d1
  TEST_RR 189, binv, 0x0f4df794, 0x0f4ff794, 0x6e95b2d1
  TEST_RR 190, binv, 0xcf9e26e3, 0xcf9e26e2, 0
  TEST_RR 191, binv, 0xcd9e26e3, 0xcd9e26e2, 0
  TEST_RR 192, binv, 0xea284d85, 0xea284585, 0xf9906f0b
  TEST_RR 193, binv, 0xee284d85, 0xee284585, 0xf9906f0b
  TEST_RR 194, binv, 1037, 13, 0xfda511aa
  TEST_RR 195, binv, 0x0800040d, 0x0800000d, 0xfda511aa
  TEST_RR 196, binv, 0x66e2c41c, 0x66e2d41c, 0x27ef218c
  TEST_RR 197, binv, 0x76e2c41c, 0x76e2d41c, 0x27ef218c
  TEST_RR 198, binv, 0x2a2b7d93, 0x2a2b7d92, 0xffe35cc0
  TEST_RR 199, binv, 0x0a2b7d93, 0x0a2b7d92, 0xffe35cc0
  TEST_RR 200, binv, 0x466eef0c, 0x466eef4c, 0xbc396786
  TEST_RR 201, binv, 0x066eef0c, 0x066eef4c, 0xbc396786
  TEST_RR 202, binv, 0x0008610c, 0x0000610c, 0x000b7e53
  TEST_RR 203, binv, 0x8008610c, 0x8000610c, 0x000b7e53

  // Noise.
  TEST_RR 204, binv, 0xac2aa4c5, 0xac2aa6c5, 0x8c72fea9
  TEST_RR 205, binv, 0x50939514, 0x50939414, 0xe5f1ed68
  TEST_RR 206, binv, 0x9217cc47, 0x9617cc47, 0xd9d3975a
  TEST_RR 207, binv, 0x25ac7a8a, 0x05ac7a8a, 0x20044d5d
  TEST_RR 208, binv, 0x399a7e64, 0x39987e64, 0x46eebcf1
  TEST_RR 209, binv, 0xb67a1bf5, 0xbe7a1bf5, 0x6e4d1d9b
  TEST_RR 210, binv, 0xbc14addc, 0xbc14adcc, 0x6176c084
  TEST_RR 211, binv, 0x3651f72d, 0x3651f73d, 0x6919c9c4
  TEST_RR 212, binv, 0xfff96c1d, 0xbff96c1d, 0x4e60bf5e
  TEST_RR 213, binv, 0xa0f80295, 0xa0e80295, 0x5ccfcb74
  TEST_RR 214, binv, 0x9b51f019, 0xdb51f019, 0x5db6ffde
  TEST_RR 215, binv, 0xc7b678f5, 0x87b678f5, 0x7d7dd47e
  TEST_RR 216, binv, 0x198bb1d9, 0x598bb1d9, 0x5092195e
  TEST_RR 217, binv, 0x935d65d7, 0x935965d7, 0x84d9aad2
  TEST_RR 218, binv, 0xc739926a, 0xc739936a, 0x7609d4c8
  TEST_RR 219, binv, 0x038dd56b, 0x038dd56f, 0xb164be82

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, binv, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, binv, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, binv, 0xc35a9667, 0xc35a96e7
  TEST_RR_ALL_SAME 223, binv, 0xc35a9667, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, binv, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, binv, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, binv, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, binv, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, binv, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, binv, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, binv, 0x80000001, 0x80000000
  TEST_RR_ALL_SAME 231, binv, 0x80000001, 0x80000000
  TEST_RR_RD_IS_RS1 232, binv, 15, 7, 3
  TEST_RR_RD_IS_RS2 233, binv, 15, 7, 3
  TEST_RR_SAME_SOURCES 234, binv, 135, 7
  TEST_RR_ALL_SAME 235, binv, 135, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, binv, 0xbe990a25, 0xbe990a05, 0xbe990a05, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, binv, 0xd7465f23, 0x57465f23, 0x0003cf3f, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, binv, 0x80c62a8f, 0x80c6aa8f, 0x80c6aa8f, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, binv, 0xfffff72b, 0xffffff2b, 0xffffff2b, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, binv, 0xe82ac4b2, 0xe82ec4b2, 0xe82ec4b2, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, binv, 142, 0x0000408e, 0x0000408e, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, binv, 135, 7, 7, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, binv, 0xbd3fd6ca, 0xbd3fd2ca, 0xbd3fd2ca, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, binv, 0x5f84c174, 0x5f84c164, 0x5f84c164, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, binv, 0x001572c0, 0x001532c0, 1198, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, binv, 0xc94e1e07, 0xc94e1e87, 0xc94e1e87, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, binv, 131, 129, 129, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, binv, 0x001e24cd, 0x001e04cd, 0x001e04cd, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, binv, 0xffbc9556, 0xfffc9556, 0xfffc9556, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, binv, 3, 1, 1, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, binv, 0x57f4ebeb, 0x57f4e3eb, 0x57f4e3eb, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, binv, 0x149665f5, 0x14b665f5, 0x14b665f5, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, binv, 0xff7bee4d, 0xff7bce4d, 0xff7bce4d, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, binv, 0x00003b26, 0x00003b22, 0x00003b22, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, binv, 0xf7ed5d5b, 0xffed5d5b, 0xffed5d5b, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, binv, 0x617639a8, 0x617638a8, 0x617638a8, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, binv, 0x0095a1d7, 0x0015a1d7, 0x0015a1d7, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, binv, 0x954015fb, 0x9d4015fb, 0x9d4015fb, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, binv, 0xf5d054ef, 0xf5d0d4ef, 0xf5d0d4ef, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, binv, 0xffe16994, 0xffe16984, 0xffe16984, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, binv, 0xd7d40f4f, 0xd7d48f4f, 0xd7d48f4f, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, binv, 0x8000003f, 63, 63, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, binv, 0xfffff7eb, 0xffffffeb, 0xffffffeb, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, binv, 0x45948a58, 0x44948a58, 0x44948a58, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, binv, 0xbcae50ea, 0xbcae54ea, 0xbcae54ea, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, binv, 0xd115e4ef, 0xd115e4ee, 0
  TEST_RR_RESULT_AFTER 267, 1, binv, 0xffffff41, 0xffffffc1, 0xffeb8427
  TEST_RR_RESULT_AFTER 268, 2, binv, 0xffbfffa2, 0xffffffa2, 0xfffa69f6

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, binv, 0x1ffa8816, 0x1fba8816, 0x1fba8816
  TEST_RR_12_AFTER 270, 0, 1, binv, 0xf4ee121f, 0x74ee121f, 0x74ee121f
  TEST_RR_12_AFTER 271, 0, 2, binv, 0x92c06574, 0x92c06564, 0x92c06564
  TEST_RR_12_AFTER 272, 1, 0, binv, 0x0107ed6e, 0x0007ed6e, 1784
  TEST_RR_12_AFTER 273, 1, 1, binv, 0xfff13cd2, 0xfff53cd2, 0xfff53cd2
  TEST_RR_12_AFTER 274, 1, 2, binv, 1034, 10, 10
  TEST_RR_12_AFTER 275, 2, 0, binv, 0xfe798fa3, 0xfe798fa1, 0xfe798fa1
  TEST_RR_12_AFTER 276, 2, 1, binv, 0xfffd4390, 0xfffc4390, 0xfffc4390
  TEST_RR_12_AFTER 277, 2, 2, binv, 0x686c1f2b, 0x686c1f23, 0x686c1f23
  TEST_RR_21_AFTER 278, 0, 0, binv, 0x50e0a2f1, 0x50e2a2f1, 0x50e2a2f1
  TEST_RR_21_AFTER 279, 0, 1, binv, 0x0087a817, 0x0007a817, 0x0007a817
  TEST_RR_21_AFTER 280, 0, 2, binv, 0x40dbb3d4, 0x40dbb3c4, 0x40dbb3c4
  TEST_RR_21_AFTER 281, 1, 0, binv, 0xffff914d, 0xffffb14d, 0xffffb14d
  TEST_RR_21_AFTER 282, 1, 1, binv, 0xffabe4ce, 0xffaba4ce, 0xffaba4ce
  TEST_RR_21_AFTER 283, 1, 2, binv, 0x6a92185f, 0xea92185f, 0xea92185f
  TEST_RR_21_AFTER 284, 2, 0, binv, 0xfffd9ee8, 0xfffd9fe8, 0xfffd9fe8
  TEST_RR_21_AFTER 285, 2, 1, binv, 0xf92023cc, 0xf92033cc, 0xf92033cc
  TEST_RR_21_AFTER 286, 2, 2, binv, 0x0cd60f6b, 0x0cd60f63, 0x0cd60f63
  TEST_RR_BOTH_AFTER 287, 0, 0, binv, 0xffd0d20a, 0xffd0d60a, 0xffd0d60a
  TEST_RR_BOTH_AFTER 288, 0, 1, binv, 0x000b68db, 0x000968db, 0x00003951
  TEST_RR_BOTH_AFTER 289, 0, 2, binv, 0xa1da52dd, 0xa1dad2dd, 0xffffffef
  TEST_RR_BOTH_AFTER 290, 1, 0, binv, 0xedeca174, 0xedeca164, 0xedeca164
  TEST_RR_BOTH_AFTER 291, 1, 1, binv, 0x6cb21f76, 0x64b21f76, 0xf0ec90db
  TEST_RR_BOTH_AFTER 292, 2, 0, binv, 0x89df2cdf, 0x09df2cdf, 0x09df2cdf

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, binv, 0x0000afe6, 0x0000afa6, 0x0000afa6
  TEST_RR_RS2_LOADED 294, 0, binv, 0x0000afe6, 0x0000afa6, 0x0000afa6
  TEST_RR_BOTH_LOADED 295, 0, binv, 0x0000afe6, 0x0000afa6
  TEST_RR_RS1_LOADED 296, 1, binv, 0xffffb58e, 0xfffff58e, 0xfffff58e
  TEST_RR_RS2_LOADED 297, 1, binv, 0xffffb58e, 0xfffff58e, 0xfffff58e
  TEST_RR_BOTH_LOADED 298, 1, binv, 0xffffb58e, 0xfffff58e
  TEST_RR_RS1_LOADED 299, 2, binv, 0x043c8bb8, 0x053c8bb8, 0x053c8bb8
  TEST_RR_RS2_LOADED 300, 2, binv, 0x043c8bb8, 0x053c8bb8, 0x053c8bb8
  TEST_RR_BOTH_LOADED 301, 2, binv, 0x043c8bb8, 0x053c8bb8

  // Each result is at once a source.
  TEST_RR_CHAIN 302, binv, 0xc35a9667, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, binv, 0x5a0f3ca5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, binv, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, binv, 128, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, binv, 0xc35a96e6, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, binv, 2, 1
  TEST_RR_ZERO_RS2 308, binv, 0, 1
  TEST_RR_ZERO_RS1 309, binv, 0x80000000, 0xffffffff
  TEST_RR_ZERO_RS2 310, binv, 0xfffffffe, 0xffffffff
  TEST_RR_ZERO_RS1 311, binv, 1, 0x60000000
  TEST_RR_ZERO_RS2 312, binv, 0x60000001, 0x60000000
  TEST_RR_ZERO_RS1 313, binv, 1, 0xa0000000
  TEST_RR_ZERO_RS2 314, binv, 0xa0000001, 0xa0000000
  TEST_RR_ZERO_RS1 315, binv, 32, 5
  TEST_RR_ZERO_RS2 316, binv, 4, 5
  TEST_RR_ZERO_RS1 317, binv, 2, 0x00030201
  TEST_RR_ZERO_RS2 318, binv, 0x00030200, 0x00030201
  TEST_RR_ZERO_RS1 319, binv, 1, 0
  TEST_RR_ZERO_RS2 320, binv, 1, 0
  TEST_RR_ZERO_BOTH 321, binv, 1
  TEST_RR_ZERO_RD 322, binv, 0x3fc107e3, 0xfffff00c
  TEST_RR_ZERO_RD 323, binv, 0x0334bf90, 0x2efa95cd
  TEST_RR_ZERO_RD 324, binv, 0xffffffff, 0xff9e7c3c

TEST_END
