// mulhsu: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mulhsu, 0, 0, 0
  TEST_RR 3, mulhsu, 0, 0, 1
  TEST_RR 4, mulhsu, 0, 0, 2
  TEST_RR 5, mulhsu, 0, 0, 0x7fffffff
  TEST_RR 6, mulhsu, 0, 0, 0x80000000
  TEST_RR 7, mulhsu, 0, 0, 0x80000001
  TEST_RR 8, mulhsu, 0, 0, 0xffff8000
  TEST_RR 9, mulhsu, 0, 0, 0xffffffff
  TEST_RR 10, mulhsu, 0, 1, 0
  TEST_RR 11, mulhsu, 0, 1, 1
  TEST_RR 12, mulhsu, 0, 1, 2
  TEST_RR 13, mulhsu, 0, 1, 0x7fffffff
  TEST_RR 14, mulhsu, 0, 1, 0x80000000
  TEST_RR 15, mulhsu, 0, 1, 0x80000001
  TEST_RR 16, mulhsu, 0, 1, 0xffff8000
  TEST_RR 17, mulhsu, 0, 1, 0xffffffff
  TEST_RR 18, mulhsu, 0, 2, 0
  TEST_RR 19, mulhsu, 0, 2, 1
  TEST_RR 20, mulhsu, 0, 2, 2
  TEST_RR 21, mulhsu, 0, 2, 0x7fffffff
  TEST_RR 22, mulhsu, 1, 2, 0x80000000
  TEST_RR 23, mulhsu, 1, 2, 0x80000001
  TEST_RR 24, mulhsu, 1, 2, 0xffff8000
  TEST_RR 25, mulhsu, 1, 2, 0xffffffff
  TEST_RR 26, mulhsu, 0, 0x7fffffff, 0
  TEST_RR 27, mulhsu, 0, 0x7fffffff, 1
  TEST_RR 28, mulhsu, 0, 0x7fffffff, 2
  TEST_RR 29, mulhsu, 0x3fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mulhsu, 0x3fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, mulhsu, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, mulhsu, 0x7fffbfff, 0x7fffffff, 0xffff8000
  TEST_RR 33, mulhsu, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, mulhsu, 0, 0x80000000, 0
  TEST_RR 35, mulhsu, 0xffffffff, 0x80000000, 1
  TEST_RR 36, mulhsu, 0xffffffff, 0x80000000, 2
  TEST_RR 37, mulhsu, 0xc0000000, 0x80000000, 0x7fffffff
  TEST_RR 38, mulhsu, 0xc0000000, 0x80000000, 0x80000000
  TEST_RR 39, mulhsu, 0xbfffffff, 0x80000000, 0x80000001
  TEST_RR 40, mulhsu, 0x80004000, 0x80000000, 0xffff8000
  TEST_RR 41, mulhsu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, mulhsu, 0, 0x80000001, 0
  TEST_RR 43, mulhsu, 0xffffffff, 0x80000001, 1
  TEST_RR 44, mulhsu, 0xffffffff, 0x80000001, 2
  TEST_RR 45, mulhsu, 0xc0000000, 0x80000001, 0x7fffffff
  TEST_RR 46, mulhsu, 0xc0000000, 0x80000001, 0x80000000
  TEST_RR 47, mulhsu, 0xc0000000, 0x80000001, 0x80000001
  TEST_RR 48, mulhsu, 0x80004000, 0x80000001, 0xffff8000
  TEST_RR 49, mulhsu, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, mulhsu, 0, 0xffff8000, 0
  TEST_RR 51, mulhsu, 0xffffffff, 0xffff8000, 1
  TEST_RR 52, mulhsu, 0xffffffff, 0xffff8000, 2
  TEST_RR 53, mulhsu, 0xffffc000, 0xffff8000, 0x7fffffff
  TEST_RR 54, mulhsu, 0xffffc000, 0xffff8000, 0x80000000
  TEST_RR 55, mulhsu, 0xffffbfff, 0xffff8000, 0x80000001
  TEST_RR 56, mulhsu, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, mulhsu, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, mulhsu, 0, 0xffffffff, 0
  TEST_RR 59, mulhsu, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, mulhsu, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, mulhsu, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, mulhsu, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, mulhsu, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, mulhsu, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, mulhsu, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, mulhsu, 0, 1, 0x5a0f3c85
  TEST_RR 67, mulhsu, 0xffffffff, 0xc35a96e7, 1
  TEST_RR 68, mulhsu, 0, 2, 0x5a0f3c85
  TEST_RR 69, mulhsu, 0xffffffff, 0xc35a96e7, 2
  TEST_RR 70, mulhsu, 1, 4, 0x5a0f3c85
  TEST_RR 71, mulhsu, 0xffffffff, 0xc35a96e7, 4
  TEST_RR 72, mulhsu, 2, 8, 0x5a0f3c85
  TEST_RR 73, mulhsu, 0xfffffffe, 0xc35a96e7, 8
  TEST_RR 74, mulhsu, 5, 16, 0x5a0f3c85
  TEST_RR 75, mulhsu, 0xfffffffc, 0xc35a96e7, 16
  TEST_RR 76, mulhsu, 11, 32, 0x5a0f3c85
  TEST_RR 77, mulhsu, 0xfffffff8, 0xc35a96e7, 32
  TEST_RR 78, mulhsu, 22, 64, 0x5a0f3c85
  TEST_RR 79, mulhsu, 0xfffffff0, 0xc35a96e7, 64
  TEST_RR 80, mulhsu, 45, 128, 0x5a0f3c85
  TEST_RR 81, mulhsu, 0xffffffe1, 0xc35a96e7, 128
  TEST_RR 82, mulhsu, 90, 256, 0x5a0f3c85
  TEST_RR 83, mulhsu, 0xffffffc3, 0xc35a96e7, 256
  TEST_RR 84, mulhsu, 180, 512, 0x5a0f3c85
  TEST_RR 85, mulhsu, 0xffffff86, 0xc35a96e7, 512
  TEST_RR 86, mulhsu, 360, 1024, 0x5a0f3c85
  TEST_RR 87, mulhsu, 0xffffff0d, 0xc35a96e7, 1024
  TEST_RR 88, mulhsu, 720, 2048, 0x5a0f3c85
  TEST_RR 89, mulhsu, 0xfffffe1a, 0xc35a96e7, 2048
  TEST_RR 90, mulhsu, 1440, 0x00001000, 0x5a0f3c85
  TEST_RR 91, mulhsu, 0xfffffc35, 0xc35a96e7, 0x00001000
  TEST_RR 92, mulhsu, 2881, 0x00002000, 0x5a0f3c85
  TEST_RR 93, mulhsu, 0xfffff86b, 0xc35a96e7, 0x00002000
  TEST_RR 94, mulhsu, 0x00001683, 0x00004000, 0x5a0f3c85
  TEST_RR 95, mulhsu, 0xfffff0d6, 0xc35a96e7, 0x00004000
  TEST_RR 96, mulhsu, 0x00002d07, 0x00008000, 0x5a0f3c85
  TEST_RR 97, mulhsu, 0xffffe1ad, 0xc35a96e7, 0x00008000
  TEST_RR 98, mulhsu, 0x00005a0f, 0x00010000, 0x5a0f3c85
  TEST_RR 99, mulhsu, 0xffffc35a, 0xc35a96e7, 0x00010000
  TEST_RR 100, mulhsu, 0x0000b41e, 0x00020000, 0x5a0f3c85
  TEST_RR 101, mulhsu, 0xffff86b5, 0xc35a96e7, 0x00020000
  TEST_RR 102, mulhsu, 0x0001683c, 0x00040000, 0x5a0f3c85
  TEST_RR 103, mulhsu, 0xffff0d6a, 0xc35a96e7, 0x00040000
  TEST_RR 104, mulhsu, 0x0002d079, 0x00080000, 0x5a0f3c85
  TEST_RR 105, mulhsu, 0xfffe1ad4, 0xc35a96e7, 0x00080000
  TEST_RR 106, mulhsu, 0x0005a0f3, 0x00100000, 0x5a0f3c85
  TEST_RR 107, mulhsu, 0xfffc35a9, 0xc35a96e7, 0x00100000
  TEST_RR 108, mulhsu, 0x000b41e7, 0x00200000, 0x5a0f3c85
  TEST_RR 109, mulhsu, 0xfff86b52, 0xc35a96e7, 0x00200000
  TEST_RR 110, mulhsu, 0x001683cf, 0x00400000, 0x5a0f3c85
  TEST_RR 111, mulhsu, 0xfff0d6a5, 0xc35a96e7, 0x00400000
  TEST_RR 112, mulhsu, 0x002d079e, 0x00800000, 0x5a0f3c85
  TEST_RR 113, mulhsu, 0xffe1ad4b, 0xc35a96e7, 0x00800000
  TEST_RR 114, mulhsu, 0x005a0f3c, 0x01000000, 0x5a0f3c85
  TEST_RR 115, mulhsu, 0xffc35a96, 0xc35a96e7, 0x01000000
  TEST_RR 116, mulhsu, 0x00b41e79, 0x02000000, 0x5a0f3c85
  TEST_RR 117, mulhsu, 0xff86b52d, 0xc35a96e7, 0x02000000
  TEST_RR 118, mulhsu, 0x01683cf2, 0x04000000, 0x5a0f3c85
  TEST_RR 119, mulhsu, 0xff0d6a5b, 0xc35a96e7, 0x04000000
  TEST_RR 120, mulhsu, 0x02d079e4, 0x08000000, 0x5a0f3c85
  TEST_RR 121, mulhsu, 0xfe1ad4b7, 0xc35a96e7, 0x08000000
  TEST_RR 122, mulhsu, 0x05a0f3c8, 0x10000000, 0x5a0f3c85
  TEST_RR 123, mulhsu, 0xfc35a96e, 0xc35a96e7, 0x10000000
  TEST_RR 124, mulhsu, 0x0b41e790, 0x20000000, 0x5a0f3c85
  TEST_RR 125, mulhsu, 0xf86b52dc, 0xc35a96e7, 0x20000000
  TEST_RR 126, mulhsu, 0x1683cf21, 0x40000000, 0x5a0f3c85
  TEST_RR 127, mulhsu, 0xf0d6a5b9, 0xc35a96e7, 0x40000000
  TEST_RR 128, mulhsu, 0xd2f861bd, 0x80000000, 0x5a0f3c85
  TEST_RR 129, mulhsu, 0xe1ad4b73, 0xc35a96e7, 0x80000000
  TEST_RR 130, mulhsu, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, mulhsu, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, mulhsu, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, mulhsu, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, mulhsu, 0xfffffff7, 0xffffffef, 0x7fffffff
  TEST_RR 135, mulhsu, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, mulhsu, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, mulhsu, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, mulhsu, 0xffffff07, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, mulhsu, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, mulhsu, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, mulhsu, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, mulhsu, 0xfffff007, 0xffffefff, 0xff7fffff
  TEST_RR 143, mulhsu, 0xffffe7ff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, mulhsu, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, mulhsu, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, mulhsu, 0xffff0007, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, mulhsu, 0xfffe07ff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, mulhsu, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, mulhsu, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, mulhsu, 0xfff00007, 0xffefffff, 0xffff7fff
  TEST_RR 151, mulhsu, 0xffe007ff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, mulhsu, 0xffc7ffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, mulhsu, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, mulhsu, 0xff000007, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, mulhsu, 0xfe0007ff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, mulhsu, 0xfc07ffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, mulhsu, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, mulhsu, 0xf0000007, 0xefffffff, 0xffffff7f
  TEST_RR 159, mulhsu, 0xe00007ff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, mulhsu, 0xc007ffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, mulhsu, 0x77fffffe, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, mulhsu, 0x99ac71ce, 0x979642cf, 0xfae249c6
  TEST_RR 163, mulhsu, 0xf5e5131d, 0xf58954b3, 0xf73b6825
  TEST_RR 164, mulhsu, 0x175fd089, 0x47033148, 0x5443a7bf
  TEST_RR 165, mulhsu, 0x15a190b2, 0x20d58e57, 0xa8a6ffca
  TEST_RR 166, mulhsu, 0xe4e9cd19, 0x9ffc3077, 0x48385483
  TEST_RR 167, mulhsu, 0x1fb43178, 0x23e1d110, 0xe230cbce
  TEST_RR 168, mulhsu, 0x1d4d3553, 0x49e43adb, 0x658438e8
  TEST_RR 169, mulhsu, 0x1d360b35, 0x410ff212, 0x72efcabb
  TEST_RR 170, mulhsu, 0xff7e5c97, 0xf5e0ea0f, 0x0cceecdd
  TEST_RR 171, mulhsu, 0xea03fda5, 0xdafd3bab, 0x98105e21
  TEST_RR 172, mulhsu, 0xf4311b0f, 0xf19dd47f, 0xd22a1468
  TEST_RR 173, mulhsu, 0xdcd9d91e, 0xd38f8562, 0xca7b45a1
  TEST_RR 174, mulhsu, 0x3e6b0daa, 0x4b03227b, 0xd504eea5
  TEST_RR 175, mulhsu, 0x49e1fb77, 0x63fab242, 0xbd2dd400
  TEST_RR 176, mulhsu, 0xb3a41cf4, 0x9aee506a, 0xc1694060
  TEST_RR 177, mulhsu, 0xf802bae9, 0x8a210ab7, 0x115a0df0

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, mulhsu, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, mulhsu, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, mulhsu, 0xd1b88b0b, 0xc35a96e7
  TEST_RR_ALL_SAME 181, mulhsu, 0xd1b88b0b, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, mulhsu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, mulhsu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, mulhsu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, mulhsu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, mulhsu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, mulhsu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, mulhsu, 0xc0000000, 0x80000000
  TEST_RR_ALL_SAME 189, mulhsu, 0xc0000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, mulhsu, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, mulhsu, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, mulhsu, 0, 7
  TEST_RR_ALL_SAME 193, mulhsu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, mulhsu, 0xcf816c2a, 0xae401c51, 0x97dc6f94, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, mulhsu, 0x147b574e, 0x2e21dd5e, 0x71a8a887, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, mulhsu, 0xe2bbd989, 0xafff2a3c, 0x5da5e73e, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, mulhsu, 0xfffe80b7, 0xffb0ddb9, 0x04d7ed06, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, mulhsu, 0x2b23f4f2, 0x6bd1c430, 0x666e1e06, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, mulhsu, 0x1c7e712a, 0x74ab82ce, 0x3e85a336, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, mulhsu, 0xf97e9e6d, 0xf9536e50, 0xf9876dec, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, mulhsu, 0x375242f6, 0x77a682f1, 0x765d17c8, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, mulhsu, 0x0f0ec143, 0x3ed2b060, 0x3d5be59a, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, mulhsu, 0x249e9990, 0x2683d3ae, 0xf366cec6, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, mulhsu, 0x4930ab11, 0x53ab2038, 0xdff07f33, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, mulhsu, 0x12107a35, 0x58bc5555, 0x341d7d9e, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, mulhsu, 0xf1bfb903, 0xecfd0dcb, 0xbfe5fb06, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, mulhsu, 0xf2b7490d, 0x9c7fd1b6, 0x222d83e7, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, mulhsu, 0x0a2b5861, 0x1f1981ef, 0x53b5b6e6, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, mulhsu, 0x4d5842b3, 0x663fd16f, 0xc1a59ceb, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, mulhsu, 0x37311717, 0x3a43e504, 0xf27f040b, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, mulhsu, 0xcc862a32, 0xb3a2c1d9, 0xac90c7c7, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, mulhsu, 0xba5e3f33, 0xb36acc20, 0xe8c3ae48, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, mulhsu, 0x29d1e561, 0x3bba5cf5, 0xb33e85ef, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, mulhsu, 0x0ca1b7f9, 0x13be2373, 0xa3cafb33, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, mulhsu, 0x45111b38, 0x6722bf76, 0xab6f705b, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, mulhsu, 0xcd16ff73, 0xbae5c55e, 0xbc9aa1f1, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, mulhsu, 0xe8c8d4a3, 0xe5d023d8, 0xe2f3983e, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, mulhsu, 0x3eeecd0f, 0x47edf6e3, 0xdffaf433, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, mulhsu, 0x37e5224b, 0x415d047a, 0xdaeab20c, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, mulhsu, 0x02692e3f, 0x1b630589, 0x16892353, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, mulhsu, 0xf74a9745, 0xe1958a8a, 0x494c2f64, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, mulhsu, 0xda33e17a, 0x92f9150b, 0x58bfee8b, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, mulhsu, 0x2349096b, 0x3f413535, 0x8ecddd56, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, mulhsu, 0xf07772a5, 0xb378408d, 0x33f5e475
  TEST_RR_RESULT_AFTER 225, 1, mulhsu, 0x30cbdfbe, 0x3d730c24, 0xcb498270
  TEST_RR_RESULT_AFTER 226, 2, mulhsu, 0x27716d3f, 0x337fd1ee, 0xc411b818

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, mulhsu, 0x40678011, 0x72fc15e2, 0x8f637d79
  TEST_RR_12_AFTER 228, 0, 1, mulhsu, 0xadf96480, 0x99c46974, 0xcd6664aa
  TEST_RR_12_AFTER 229, 0, 2, mulhsu, 0xf08839f5, 0xe61400da, 0x98c210d4
  TEST_RR_12_AFTER 230, 1, 0, mulhsu, 0xbda118c2, 0x92555e83, 0x9aeeb4d2
  TEST_RR_12_AFTER 231, 1, 1, mulhsu, 0x35f616bd, 0x7e868e47, 0x6d2e2057
  TEST_RR_12_AFTER 232, 1, 2, mulhsu, 0x233238ef, 0x28a037c5, 0xddc912df
  TEST_RR_12_AFTER 233, 2, 0, mulhsu, 0xeddfa5a5, 0xedae83eb, 0xfd516109
  TEST_RR_12_AFTER 234, 2, 1, mulhsu, 0x330d428a, 0x7795ebe9, 0x6d49b26a
  TEST_RR_12_AFTER 235, 2, 2, mulhsu, 0xcfad079f, 0xcec27b94, 0xfb3c9767
  TEST_RR_21_AFTER 236, 0, 0, mulhsu, 0xda0c401a, 0xd3a399f6, 0xdb04123f
  TEST_RR_21_AFTER 237, 0, 1, mulhsu, 0xb400e5fb, 0x99942a9d, 0xbdf3acc5
  TEST_RR_21_AFTER 238, 0, 2, mulhsu, 0x1b5c6d25, 0x3cab6d32, 0x7373b196
  TEST_RR_21_AFTER 239, 1, 0, mulhsu, 0x01bc5c20, 0x02788b8b, 0xb3d6b93a
  TEST_RR_21_AFTER 240, 1, 1, mulhsu, 0x05e6f50e, 0x0e38c524, 0x6a3e1e3d
  TEST_RR_21_AFTER 241, 1, 2, mulhsu, 0xf330477d, 0x8f3adeb9, 0x1d1550be
  TEST_RR_21_AFTER 242, 2, 0, mulhsu, 0x00cce91f, 0x03507fe0, 0x3dd2ca36
  TEST_RR_21_AFTER 243, 2, 1, mulhsu, 0xcdedf23c, 0xc6187398, 0xdd5d8f68
  TEST_RR_21_AFTER 244, 2, 2, mulhsu, 0xf6c60fde, 0xce898570, 0x2fc075d9
  TEST_RR_BOTH_AFTER 245, 0, 0, mulhsu, 0x0269e224, 0x5d0340b8, 0x06a49b9e
  TEST_RR_BOTH_AFTER 246, 0, 1, mulhsu, 0x3ce78fc4, 0x7b15e42a, 0x7eac2f57
  TEST_RR_BOTH_AFTER 247, 0, 2, mulhsu, 0x0b05290c, 0x392fb43d, 0x31552ff1
  TEST_RR_BOTH_AFTER 248, 1, 0, mulhsu, 0xf20a3edd, 0xd9e99202, 0x5dd46f97
  TEST_RR_BOTH_AFTER 249, 1, 1, mulhsu, 0x22d4c4ce, 0x43140fcd, 0x84ee3d17
  TEST_RR_BOTH_AFTER 250, 2, 0, mulhsu, 0xa2ffa384, 0x9e58400f, 0xf3ccd0b4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, mulhsu, 0xeda985b4, 0x8caee229, 0x28b599ce
  TEST_RR_RS2_LOADED 252, 0, mulhsu, 0xeda985b4, 0x8caee229, 0x28b599ce
  TEST_RR_BOTH_LOADED 253, 0, mulhsu, 0xc0a0dcac, 0x8caee229
  TEST_RR_RS1_LOADED 254, 1, mulhsu, 0x33e5702d, 0x373b67b5, 0xf089df3c
  TEST_RR_RS2_LOADED 255, 1, mulhsu, 0x33e5702d, 0x373b67b5, 0xf089df3c
  TEST_RR_BOTH_LOADED 256, 1, mulhsu, 0x0bea9458, 0x373b67b5
  TEST_RR_RS1_LOADED 257, 2, mulhsu, 0x5f025583, 0x76043d16, 0xce17b1d3
  TEST_RR_RS2_LOADED 258, 2, mulhsu, 0x5f025583, 0x76043d16, 0xce17b1d3
  TEST_RR_BOTH_LOADED 259, 2, mulhsu, 0x3667e862, 0x76043d16

  // Each result is at once a source.
  TEST_RR_CHAIN 260, mulhsu, 0xc521c59f, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, mulhsu, 0x12730ef2, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, mulhsu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, mulhsu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, mulhsu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, mulhsu, 0, 1
  TEST_RR_ZERO_RS2 266, mulhsu, 0, 1
  TEST_RR_ZERO_RS1 267, mulhsu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, mulhsu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, mulhsu, 0
  TEST_RR_ZERO_RD 270, mulhsu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, mulhsu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, mulhsu, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, mulhsu, 1, 0xffffffff

TEST_END
