// ror: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, ror, 0, 0, 0
  TEST_RR 3, ror, 0, 0, 1
  TEST_RR 4, ror, 0, 0, 2
  TEST_RR 5, ror, 0, 0, 0x7fffffff
  TEST_RR 6, ror, 0, 0, 0x80000000
  TEST_RR 7, ror, 0, 0, 0x80000001
  TEST_RR 8, ror, 0, 0, 0xffff8000
  TEST_RR 9, ror, 0, 0, 0xffffffff
  TEST_RR 10, ror, 1, 1, 0
  TEST_RR 11, ror, 0x80000000, 1, 1
  TEST_RR 12, ror, 0x40000000, 1, 2
  TEST_RR 13, ror, 2, 1, 0x7fffffff
  TEST_RR 14, ror, 1, 1, 0x80000000
  TEST_RR 15, ror, 0x80000000, 1, 0x80000001
  TEST_RR 16, ror, 1, 1, 0xffff8000
  TEST_RR 17, ror, 2, 1, 0xffffffff
  TEST_RR 18, ror, 2, 2, 0
  TEST_RR 19, ror, 1, 2, 1
  TEST_RR 20, ror, 0x80000000, 2, 2
  TEST_RR 21, ror, 4, 2, 0x7fffffff
  TEST_RR 22, ror, 2, 2, 0x80000000
  TEST_RR 23, ror, 1, 2, 0x80000001
  TEST_RR 24, ror, 2, 2, 0xffff8000
  TEST_RR 25, ror, 4, 2, 0xffffffff
  TEST_RR 26, ror, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, ror, 0xbfffffff, 0x7fffffff, 1
  TEST_RR 28, ror, 0xdfffffff, 0x7fffffff, 2
  TEST_RR 29, ror, 0xfffffffe, 0x7fffffff, 0x7fffffff
  TEST_RR 30, ror, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, ror, 0xbfffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, ror, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, ror, 0xfffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, ror, 0x80000000, 0x80000000, 0
  TEST_RR 35, ror, 0x40000000, 0x80000000, 1
  TEST_RR 36, ror, 0x20000000, 0x80000000, 2
  TEST_RR 37, ror, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, ror, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, ror, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, ror, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, ror, 1, 0x80000000, 0xffffffff
  TEST_RR 42, ror, 0x80000001, 0x80000001, 0
  TEST_RR 43, ror, 0xc0000000, 0x80000001, 1
  TEST_RR 44, ror, 0x60000000, 0x80000001, 2
  TEST_RR 45, ror, 3, 0x80000001, 0x7fffffff
  TEST_RR 46, ror, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, ror, 0xc0000000, 0x80000001, 0x80000001
  TEST_RR 48, ror, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, ror, 3, 0x80000001, 0xffffffff
  TEST_RR 50, ror, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, ror, 0x7fffc000, 0xffff8000, 1
  TEST_RR 52, ror, 0x3fffe000, 0xffff8000, 2
  TEST_RR 53, ror, 0xffff0001, 0xffff8000, 0x7fffffff
  TEST_RR 54, ror, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, ror, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, ror, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, ror, 0xffff0001, 0xffff8000, 0xffffffff
  TEST_RR 58, ror, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, ror, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, ror, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, ror, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, ror, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, ror, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, ror, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, ror, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, ror, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, ror, 0x5a0f3c85, 0x5a0f3c85, 0x97aa90a0
  TEST_RR 68, ror, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RR 69, ror, 0xad079e42, 0x5a0f3c85, 0x99892de1
  TEST_RR 70, ror, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RR 71, ror, 0x5683cf21, 0x5a0f3c85, 0x66c97b02
  TEST_RR 72, ror, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RR 73, ror, 0xab41e790, 0x5a0f3c85, 0x86760b43
  TEST_RR 74, ror, 0x7c35a96e, 0xc35a96e7, 4
  TEST_RR 75, ror, 0x55a0f3c8, 0x5a0f3c85, 0x68a9c9c4
  TEST_RR 76, ror, 0x3e1ad4b7, 0xc35a96e7, 5
  TEST_RR 77, ror, 0x2ad079e4, 0x5a0f3c85, 0xf251d325
  TEST_RR 78, ror, 0x9f0d6a5b, 0xc35a96e7, 6
  TEST_RR 79, ror, 0x15683cf2, 0x5a0f3c85, 0x3395a7a6
  TEST_RR 80, ror, 0xcf86b52d, 0xc35a96e7, 7
  TEST_RR 81, ror, 0x0ab41e79, 0x5a0f3c85, 0x26625b27
  TEST_RR 82, ror, 0xe7c35a96, 0xc35a96e7, 8
  TEST_RR 83, ror, 0x855a0f3c, 0x5a0f3c85, 0x0bc7afa8
  TEST_RR 84, ror, 0x73e1ad4b, 0xc35a96e7, 9
  TEST_RR 85, ror, 0x42ad079e, 0x5a0f3c85, 0x5b5c3e09
  TEST_RR 86, ror, 0xb9f0d6a5, 0xc35a96e7, 10
  TEST_RR 87, ror, 0x215683cf, 0x5a0f3c85, 0xacdc708a
  TEST_RR 88, ror, 0xdcf86b52, 0xc35a96e7, 11
  TEST_RR 89, ror, 0x90ab41e7, 0x5a0f3c85, 0x7cbb452b
  TEST_RR 90, ror, 0x6e7c35a9, 0xc35a96e7, 12
  TEST_RR 91, ror, 0xc855a0f3, 0x5a0f3c85, 0xb23f05ec
  TEST_RR 92, ror, 0xb73e1ad4, 0xc35a96e7, 13
  TEST_RR 93, ror, 0xe42ad079, 0x5a0f3c85, 0xea2f612d
  TEST_RR 94, ror, 0x5b9f0d6a, 0xc35a96e7, 14
  TEST_RR 95, ror, 0xf215683c, 0x5a0f3c85, 0x225419ce
  TEST_RR 96, ror, 0x2dcf86b5, 0xc35a96e7, 15
  TEST_RR 97, ror, 0x790ab41e, 0x5a0f3c85, 0x0c3b2bcf
  TEST_RR 98, ror, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RR 99, ror, 0x3c855a0f, 0x5a0f3c85, 0x32c4da50
  TEST_RR 100, ror, 0x4b73e1ad, 0xc35a96e7, 17
  TEST_RR 101, ror, 0x9e42ad07, 0x5a0f3c85, 0x5d4c5b71
  TEST_RR 102, ror, 0xa5b9f0d6, 0xc35a96e7, 18
  TEST_RR 103, ror, 0xcf215683, 0x5a0f3c85, 0x1429bd52
  TEST_RR 104, ror, 0x52dcf86b, 0xc35a96e7, 19
  TEST_RR 105, ror, 0xe790ab41, 0x5a0f3c85, 0xbc78f6f3
  TEST_RR 106, ror, 0xa96e7c35, 0xc35a96e7, 20
  TEST_RR 107, ror, 0xf3c855a0, 0x5a0f3c85, 0x8aa228b4
  TEST_RR 108, ror, 0xd4b73e1a, 0xc35a96e7, 21
  TEST_RR 109, ror, 0x79e42ad0, 0x5a0f3c85, 0x5c766eb5
  TEST_RR 110, ror, 0x6a5b9f0d, 0xc35a96e7, 22
  TEST_RR 111, ror, 0x3cf21568, 0x5a0f3c85, 0x01ae9096
  TEST_RR 112, ror, 0xb52dcf86, 0xc35a96e7, 23
  TEST_RR 113, ror, 0x1e790ab4, 0x5a0f3c85, 0x661c9317
  TEST_RR 114, ror, 0x5a96e7c3, 0xc35a96e7, 24
  TEST_RR 115, ror, 0x0f3c855a, 0x5a0f3c85, 0x9bcefc38
  TEST_RR 116, ror, 0xad4b73e1, 0xc35a96e7, 25
  TEST_RR 117, ror, 0x079e42ad, 0x5a0f3c85, 0xe72cb1f9
  TEST_RR 118, ror, 0xd6a5b9f0, 0xc35a96e7, 26
  TEST_RR 119, ror, 0x83cf2156, 0x5a0f3c85, 0x5a67789a
  TEST_RR 120, ror, 0x6b52dcf8, 0xc35a96e7, 27
  TEST_RR 121, ror, 0x41e790ab, 0x5a0f3c85, 0x31cee6fb
  TEST_RR 122, ror, 0x35a96e7c, 0xc35a96e7, 28
  TEST_RR 123, ror, 0xa0f3c855, 0x5a0f3c85, 0xd072bbdc
  TEST_RR 124, ror, 0x1ad4b73e, 0xc35a96e7, 29
  TEST_RR 125, ror, 0xd079e42a, 0x5a0f3c85, 0x7c0433fd
  TEST_RR 126, ror, 0x0d6a5b9f, 0xc35a96e7, 30
  TEST_RR 127, ror, 0x683cf215, 0x5a0f3c85, 0xc3f7bffe
  TEST_RR 128, ror, 0x86b52dcf, 0xc35a96e7, 31
  TEST_RR 129, ror, 0xb41e790a, 0x5a0f3c85, 0x4c25b7ff

  // Each bit of either source, where it decides.
  TEST_RR 130, ror, 0xffffffff, 0xffffffff, 0xfffffffe
  TEST_RR 131, ror, 0xfffffffb, 0xfffffffe, 0xfffffffe
  TEST_RR 132, ror, 0xb8000003, 238, 0xe81ee646
  TEST_RR 133, ror, 0xdc000001, 238, 0xe81ee647
  TEST_RR 134, ror, 0x8b83e3cb, 0x71707c79, 0xa821c5fd
  TEST_RR 135, ror, 0x8b83e3db, 0x71707c7b, 0xa821c5fd
  TEST_RR 136, ror, 0xaf83992d, 0xb5f07325, 0xfffffffd
  TEST_RR 137, ror, 0x6be0e64b, 0xb5f07325, 0xffffffff
  TEST_RR 138, ror, 0xfa6fffff, 0xffffffa6, 0xe393336c
  TEST_RR 139, ror, 0xfa2fffff, 0xffffffa2, 0xe393336c
  TEST_RR 140, ror, 0x49e30c34, 0x0c3449e3, 0x3b492fb0
  TEST_RR 141, ror, 0x449e30c3, 0x0c3449e3, 0x3b492fb4
  TEST_RR 142, ror, 0x2cca84b1, 0xa12c4b32, 0xc872aa2e
  TEST_RR 143, ror, 0x2cea84b1, 0xa12c4b3a, 0xc872aa2e
  TEST_RR 144, ror, 0x03000000, 6, 0xa7b8f7c9
  TEST_RR 145, ror, 3, 6, 0xa7b8f7c1
  TEST_RR 146, ror, 0x81c4688e, 0x740e2344, 0xffffffbb
  TEST_RR 147, ror, 0x81c46a8e, 0x740e2354, 0xffffffbb
  TEST_RR 148, ror, 0x1daba020, 0x0ed5d010, 0xe423719f
  TEST_RR 149, ror, 0xa0201dab, 0x0ed5d010, 0xe423718f
  TEST_RR 150, ror, 0xdffec9ac, 0xffec9acd, 0x04027364
  TEST_RR 151, ror, 0xdffec9ae, 0xffec9aed, 0x04027364
  TEST_RR 152, ror, 0xfffffeff, 0xfffffffe, 0x482f3218
  TEST_RR 153, ror, 0xffffbeff, 0xffffffbe, 0x482f3218
  TEST_RR 154, ror, 0xfff62463, 0xfffd8918, 0x97e7e1be
  TEST_RR 155, ror, 0xfff62663, 0xfffd8998, 0x97e7e1be
  TEST_RR 156, ror, 0x05874fe3, 0x9fc60b0e, 0x8c34e6b1
  TEST_RR 157, ror, 0x05074fe3, 0x9fc60a0e, 0x8c34e6b1
  TEST_RR 158, ror, 0xfffd4095, 0xfffd4095, 0xddaae9e0
  TEST_RR 159, ror, 0xfffd4295, 0xfffd4295, 0xddaae9e0
  TEST_RR 160, ror, 0x68e919e1, 0xb4748cf0, 0xffffffff
  TEST_RR 161, ror, 0x68e911e1, 0xb47488f0, 0xffffffff
  TEST_RR 162, ror, 0xe1a224a4, 0x86889293, 0xffff9c22
  TEST_RR 163, ror, 0xe1a226a4, 0x86889a93, 0xffff9c22
  TEST_RR 164, ror, 0x1d98f937, 0x9b8ecc7c, 23
  TEST_RR 165, ror, 0x1db8f937, 0x9b8edc7c, 23
  TEST_RR 166, ror, 0xf9ffffff, 0xfffffff9, 0xd4972588
  TEST_RR 167, ror, 0xf9ffffdf, 0xffffdff9, 0xd4972588
  TEST_RR 168, ror, 0x3ae1454b, 0xb3ae1454, 0x03dd539c
  TEST_RR 169, ror, 0x3ae5454b, 0xb3ae5454, 0x03dd539c
  TEST_RR 170, ror, 0x4b381cf9, 0x39f29670, 0x491aba91
  TEST_RR 171, ror, 0x0b381cf9, 0x39f21670, 0x491aba91
  TEST_RR 172, ror, 0x8a3ccdc6, 0xdc68a3cc, 0xffff6294
  TEST_RR 173, ror, 0x9a3ccdc6, 0xdc69a3cc, 0xffff6294
  TEST_RR 174, ror, 0x019c6a88, 0xa200671a, 0x269c7d36
  TEST_RR 175, ror, 0x099c6a88, 0xa202671a, 0x269c7d36
  TEST_RR 176, ror, 0x2dfa7e90, 0xa7e902df, 3916
  TEST_RR 177, ror, 0x2dfa7ed0, 0xa7ed02df, 3916
  TEST_RR 178, ror, 74, 148, 1
  TEST_RR 179, ror, 0x0004004a, 0x00080094, 1
  TEST_RR 180, ror, 0xfbfa0d22, 0xefe8348b, 0x04e4f422
  TEST_RR 181, ror, 0xfbfe0d22, 0xeff8348b, 0x04e4f422
  TEST_RR 182, ror, 0x80033961, 0x000ce586, 0xfff97e82
  TEST_RR 183, ror, 0x800b3961, 0x002ce586, 0xfff97e82
  TEST_RR 184, ror, 0xad55e2a9, 0x2a9ad55e, 0x96c81ef4
  TEST_RR 185, ror, 0xad55e2ad, 0x2adad55e, 0x96c81ef4
  TEST_RR 186, ror, 0x3f1a3c25, 0x9f8d1e12, 0x15b480ff
  TEST_RR 187, ror, 0x3e1a3c25, 0x9f0d1e12, 0x15b480ff
  TEST_RR 188, ror, 0x85b14985, 0x616c5261, 0x0120159e
  TEST_RR 189, ror, 0x81b14985, 0x606c5261, 0x0120159e
  TEST_RR 190, ror, 0xcfca6da0, 0x9f94db41, 0x33879b21
  TEST_RR 191, ror, 0xceca6da0, 0x9d94db41, 0x33879b21
  TEST_RR 192, ror, 0x07a4e088, 0x04403d27, 0xd4d5ffd3
  TEST_RR 193, ror, 0x07a4e008, 0x00403d27, 0xd4d5ffd3
  TEST_RR 194, ror, 0xb7408a48, 0x22dd0229, 0xf558fa3a
  TEST_RR 195, ror, 0xb7408a4a, 0x2add0229, 0xf558fa3a
  TEST_RR 196, ror, 0xe0474bb3, 0xf023a5d9, 0xcb2b7dff
  TEST_RR 197, ror, 0xc0474bb3, 0xe023a5d9, 0xcb2b7dff
  TEST_RR 198, ror, 0xfadf91af, 0xff5bf235, 61
  TEST_RR 199, ror, 0xfadf91ae, 0xdf5bf235, 61
  TEST_RR 200, ror, 0xfffec59f, 0xffffec59, 0x0000ad9c
  TEST_RR 201, ror, 0xfffec59b, 0xbfffec59, 0x0000ad9c
  TEST_RR 202, ror, 0x0053050b, 0xb0053050, 0x97d8c95c
  TEST_RR 203, ror, 0x00530503, 0x30053050, 0x97d8c95c

  // Noise.
  TEST_RR 204, ror, 0xf116f08a, 0x45788b78, 0x64730c97
  TEST_RR 205, ror, 0xc6328cdb, 0x19b78c65, 0x8037c691
  TEST_RR 206, ror, 0xccfb6bd6, 0x667db5eb, 0x340ac8bf
  TEST_RR 207, ror, 0xac04ae54, 0xe54ac04a, 0x202357b4
  TEST_RR 208, ror, 0x8f5d3a62, 0x3147ae9d, 0xaca1ad57
  TEST_RR 209, ror, 0x9c55b636, 0xa7156d8d, 0x859e861e
  TEST_RR 210, ror, 0xab332d78, 0xf156665a, 0xa5cb2659
  TEST_RR 211, ror, 0x7c1eb392, 0xf07ace49, 0xe2c5cfa2
  TEST_RR 212, ror, 0xe2bd0ba6, 0x42e9b8af, 0xc528648e
  TEST_RR 213, ror, 0x6c8609cb, 0x304e5b64, 0xc9a74f6b
  TEST_RR 214, ror, 0x3891f4cf, 0x247d33ce, 0x77ff21c6
  TEST_RR 215, ror, 0xa54b26fe, 0xfa952c9b, 0xe23df59a
  TEST_RR 216, ror, 0x355585a2, 0x8d556168, 0xe243df5e
  TEST_RR 217, ror, 0x679be59e, 0xb3ccf37c, 0x79c3c895
  TEST_RR 218, ror, 0xde10ccdd, 0xeef08666, 0x5a197c9b
  TEST_RR 219, ror, 0x97496ae7, 0xe5d25ab9, 0x275967be

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, ror, 0x3e1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, ror, 0x3e1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, ror, 0xcf86b52d, 0xc35a96e7
  TEST_RR_ALL_SAME 223, ror, 0xcf86b52d, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, ror, 0x0ab41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, ror, 0x0ab41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, ror, 0x2ad079e4, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, ror, 0x2ad079e4, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, ror, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, ror, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, ror, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 231, ror, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 232, ror, 0xe0000000, 7, 3
  TEST_RR_RD_IS_RS2 233, ror, 0xe0000000, 7, 3
  TEST_RR_SAME_SOURCES 234, ror, 0x0e000000, 7
  TEST_RR_ALL_SAME 235, ror, 0x0e000000, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, ror, 0x70c781b3, 0x781b370c, 0x781b370c, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, ror, 0xffecdbff, 0xfffffb36, 0xfffffb36, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, ror, 0xcf84bc4a, 0xf12b3e12, 0xf12b3e12, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, ror, 0x9ad9e24c, 0xb6789326, 0xb6789326, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, ror, 0x16bafcb2, 0x642d75f9, 0x642d75f9, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, ror, 0x8551d843, 0x10e15476, 0x10e15476, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, ror, 0xfb0a18fb, 0xfec2863e, 0xfec2863e, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, ror, 0x889bdca8, 0x226f72a2, 0x226f72a2, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, ror, 0x5e578e7a, 0x9795e39e, 0x9795e39e, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, ror, 0x00235800, 2262, 2262, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, ror, 0xbe57987e, 0x7ebe5798, 0x7ebe5798, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, ror, 0x517abbf2, 0xf928bd5d, 0x355a45b7, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, ror, 0x31600000, 395, 395, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, ror, 0x9bfffffa, 0xfffffea6, 0xfffffea6, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, ror, 0x941e65f1, 0x2f8ca0f3, 0x2f8ca0f3, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, ror, 0x90c8e4f9, 0x6432393e, 0x6432393e, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, ror, 0xf508ffff, 0xffffea11, 0xffffea11, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, ror, 0x40247c90, 0x0247c904, 0x0247c904, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, ror, 0x001e0000, 15, 15, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, ror, 0x4a47cf42, 0xa47cf424, 0xa47cf424, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, ror, 0x92c2d1f2, 0x2d1f292c, 0x2d1f292c, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, ror, 0x24fffffb, 0xfffff649, 0xfffff649, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, ror, 0xff58ffff, 0xfffffeb1, 0xfffffeb1, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, ror, 0xfffcbfff, 0xfffffff2, 0xfffffff2, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, ror, 0x28c4d308, 0x4d30828c, 0x4d30828c, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, ror, 0x4be7586f, 0x6f4be758, 0x6f4be758, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, ror, 0x80000000, 2, 2, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, ror, 0x48000002, 584, 584, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, ror, 0x08cf948f, 0xf948f08c, 0xf948f08c, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, ror, 0xe4ffffff, 0xffffffc9, 0xffffffc9, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, ror, 0xffffffff, 0xffffffff, 0
  TEST_RR_RESULT_AFTER 267, 1, ror, 0x927bd16a, 0x27bd16a9, 0xfe9e91c4
  TEST_RR_RESULT_AFTER 268, 2, ror, 0x7fffff59, 0xfffffeb2, 0xa398eb61

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, ror, 0x0d0c9dd9, 0x77643432, 0x77643432
  TEST_RR_12_AFTER 270, 0, 1, ror, 0x984d4acf, 0x1352b3e6, 0x1352b3e6
  TEST_RR_12_AFTER 271, 0, 2, ror, 0x2531a92e, 0x25c4a635, 0x25c4a635
  TEST_RR_12_AFTER 272, 1, 0, ror, 0xfffffffb, 0xfffffffe, 0xfffffffe
  TEST_RR_12_AFTER 273, 1, 1, ror, 0xffa7ce70, 0xff4f9ce1, 0xff4f9ce1
  TEST_RR_12_AFTER 274, 1, 2, ror, 0xffffafff, 0xfffffff5, 0xfffffff5
  TEST_RR_12_AFTER 275, 2, 0, ror, 0xc96a7f65, 0xfb2e4b53, 0xfb2e4b53
  TEST_RR_12_AFTER 276, 2, 1, ror, 0xfa80f6f9, 0x03dbe7ea, 0x03dbe7ea
  TEST_RR_12_AFTER 277, 2, 2, ror, 0x1c7ca896, 0xa25871f2, 0xa25871f2
  TEST_RR_21_AFTER 278, 0, 0, ror, 0x7b965ee9, 0x2f72cbdd, 0x2f72cbdd
  TEST_RR_21_AFTER 279, 0, 1, ror, 0x1a1fa822, 0x044343f5, 0x044343f5
  TEST_RR_21_AFTER 280, 0, 2, ror, 0x00057c80, 2809, 2809
  TEST_RR_21_AFTER 281, 1, 0, ror, 0x959333e0, 0x564ccf82, 0x564ccf82
  TEST_RR_21_AFTER 282, 1, 1, ror, 0x28000000, 5, 5
  TEST_RR_21_AFTER 283, 1, 2, ror, 0x60000008, 67, 67
  TEST_RR_21_AFTER 284, 2, 0, ror, 0x5d795bf7, 0xcadfbaeb, 0xcadfbaeb
  TEST_RR_21_AFTER 285, 2, 1, ror, 0x94ffd4d0, 0xffa9a129, 0xffa9a129
  TEST_RR_21_AFTER 286, 2, 2, ror, 0xfdc055cf, 0xffdc055c, 0xffdc055c
  TEST_RR_BOTH_AFTER 287, 0, 0, ror, 0x479eb372, 0x59b923cf, 0x59b923cf
  TEST_RR_BOTH_AFTER 288, 0, 1, ror, 0xa118ff40, 0x4231fe81, 0x4231fe81
  TEST_RR_BOTH_AFTER 289, 0, 2, ror, 0x8a1c8006, 0x001a2872, 0x001a2872
  TEST_RR_BOTH_AFTER 290, 1, 0, ror, 0x597fffff, 0xfffffacb, 0xfffffacb
  TEST_RR_BOTH_AFTER 291, 1, 1, ror, 0x8a4e3003, 0x007149c6, 0x0f778235
  TEST_RR_BOTH_AFTER 292, 2, 0, ror, 0x9bc0a768, 0x44de053b, 0x44de053b

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, ror, 0xffffffe5, 0xfffffff2, 0x63f68e5f
  TEST_RR_RS2_LOADED 294, 0, ror, 0xffffffe5, 0xfffffff2, 0x63f68e5f
  TEST_RR_BOTH_LOADED 295, 0, ror, 0xfffcbfff, 0xfffffff2
  TEST_RR_RS1_LOADED 296, 1, ror, 0xe03b6aeb, 0x7c076d5d, 0x7c076d5d
  TEST_RR_RS2_LOADED 297, 1, ror, 0xe03b6aeb, 0x7c076d5d, 0x7c076d5d
  TEST_RR_BOTH_LOADED 298, 1, ror, 0xe03b6aeb, 0x7c076d5d
  TEST_RR_RS1_LOADED 299, 2, ror, 0x6214abf0, 0x10a55f83, 0x10a55f83
  TEST_RR_RS2_LOADED 300, 2, ror, 0x6214abf0, 0x10a55f83, 0x10a55f83
  TEST_RR_BOTH_LOADED 301, 2, ror, 0x6214abf0, 0x10a55f83

  // Each result is at once a source.
  TEST_RR_CHAIN 302, ror, 0x3e1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, ror, 0xa0f3c855, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, ror, 0xfffffffe, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, ror, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, ror, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, ror, 0, 1
  TEST_RR_ZERO_RS2 308, ror, 1, 1
  TEST_RR_ZERO_RS1 309, ror, 0, 0xffffffff
  TEST_RR_ZERO_RS2 310, ror, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, ror, 0, 0x60000000
  TEST_RR_ZERO_RS2 312, ror, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, ror, 0, 0xa0000000
  TEST_RR_ZERO_RS2 314, ror, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, ror, 0, 5
  TEST_RR_ZERO_RS2 316, ror, 5, 5
  TEST_RR_ZERO_RS1 317, ror, 0, 0x00030201
  TEST_RR_ZERO_RS2 318, ror, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, ror, 0, 0
  TEST_RR_ZERO_RS2 320, ror, 0, 0
  TEST_RR_ZERO_BOTH 321, ror, 0
  TEST_RR_ZERO_RD 322, ror, 0x0000caaa, 3014
  TEST_RR_ZERO_RD 323, ror, 0x305adcea, 0xf0c7ce14
  TEST_RR_ZERO_RD 324, ror, 0x588b662e, 0x1275de05

TEST_END
