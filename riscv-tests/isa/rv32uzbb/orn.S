// orn: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, orn, 0xffffffff, 0, 0
  TEST_RR 3, orn, 0xfffffffe, 0, 1
  TEST_RR 4, orn, 0xfffffffd, 0, 2
  TEST_RR 5, orn, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, orn, 0x7fffffff, 0, 0x80000000
  TEST_RR 7, orn, 0x7ffffffe, 0, 0x80000001
  TEST_RR 8, orn, 0x00007fff, 0, 0xffff8000
  TEST_RR 9, orn, 0, 0, 0xffffffff
  TEST_RR 10, orn, 0xffffffff, 1, 0
  TEST_RR 11, orn, 0xffffffff, 1, 1
  TEST_RR 12, orn, 0xfffffffd, 1, 2
  TEST_RR 13, orn, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, orn, 0x7fffffff, 1, 0x80000000
  TEST_RR 15, orn, 0x7fffffff, 1, 0x80000001
  TEST_RR 16, orn, 0x00007fff, 1, 0xffff8000
  TEST_RR 17, orn, 1, 1, 0xffffffff
  TEST_RR 18, orn, 0xffffffff, 2, 0
  TEST_RR 19, orn, 0xfffffffe, 2, 1
  TEST_RR 20, orn, 0xffffffff, 2, 2
  TEST_RR 21, orn, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, orn, 0x7fffffff, 2, 0x80000000
  TEST_RR 23, orn, 0x7ffffffe, 2, 0x80000001
  TEST_RR 24, orn, 0x00007fff, 2, 0xffff8000
  TEST_RR 25, orn, 2, 2, 0xffffffff
  TEST_RR 26, orn, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, orn, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, orn, 0xffffffff, 0x7fffffff, 2
  TEST_RR 29, orn, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, orn, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, orn, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, orn, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, orn, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, orn, 0xffffffff, 0x80000000, 0
  TEST_RR 35, orn, 0xfffffffe, 0x80000000, 1
  TEST_RR 36, orn, 0xfffffffd, 0x80000000, 2
  TEST_RR 37, orn, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, orn, 0xffffffff, 0x80000000, 0x80000000
  TEST_RR 39, orn, 0xfffffffe, 0x80000000, 0x80000001
  TEST_RR 40, orn, 0x80007fff, 0x80000000, 0xffff8000
  TEST_RR 41, orn, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, orn, 0xffffffff, 0x80000001, 0
  TEST_RR 43, orn, 0xffffffff, 0x80000001, 1
  TEST_RR 44, orn, 0xfffffffd, 0x80000001, 2
  TEST_RR 45, orn, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, orn, 0xffffffff, 0x80000001, 0x80000000
  TEST_RR 47, orn, 0xffffffff, 0x80000001, 0x80000001
  TEST_RR 48, orn, 0x80007fff, 0x80000001, 0xffff8000
  TEST_RR 49, orn, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, orn, 0xffffffff, 0xffff8000, 0
  TEST_RR 51, orn, 0xfffffffe, 0xffff8000, 1
  TEST_RR 52, orn, 0xfffffffd, 0xffff8000, 2
  TEST_RR 53, orn, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, orn, 0xffffffff, 0xffff8000, 0x80000000
  TEST_RR 55, orn, 0xfffffffe, 0xffff8000, 0x80000001
  TEST_RR 56, orn, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 57, orn, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, orn, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, orn, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, orn, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, orn, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, orn, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, orn, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, orn, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, orn, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, orn, 0xd139ef87, 0xc0182f03, 0x6ede127b
  TEST_RR 67, orn, 0xd139ef86, 0xc0182f02, 0x6ede127b
  TEST_RR 68, orn, 0xffff05f7, 0xffff0532, 0xffffff0a
  TEST_RR 69, orn, 0xffff05f6, 0xffff0532, 0xffffff0b
  TEST_RR 70, orn, 0x2abdd59e, 0x0a9dd09e, 0xdd4ffaf7
  TEST_RR 71, orn, 0x2abdd59c, 0x0a9dd09c, 0xdd4ffaf7
  TEST_RR 72, orn, 0x7bfea2dc, 0x61fa8088, 0x84715da3
  TEST_RR 73, orn, 0x7bfea2de, 0x61fa8088, 0x84715da1
  TEST_RR 74, orn, 0xffb9fd3b, 0xfeb15d1b, 0xfe6657cf
  TEST_RR 75, orn, 0xffb9fd3f, 0xfeb15d1f, 0xfe6657cf
  TEST_RR 76, orn, 0xfffe6ffa, 0xfffe23aa, 0xcdadb227
  TEST_RR 77, orn, 0xfffe6ffe, 0xfffe23aa, 0xcdadb223
  TEST_RR 78, orn, 0xb8c5dfa1, 0x0044df20, 0x473eb15e
  TEST_RR 79, orn, 0xb8c5dfa9, 0x0044df28, 0x473eb15e
  TEST_RR 80, orn, 0x7bd9fbf7, 0x3b006af5, 0xa526442d
  TEST_RR 81, orn, 0x7bd9fbff, 0x3b006af5, 0xa5264425
  TEST_RR 82, orn, 0x06f03ff9, 0x06f03f98, 0xfffffd9e
  TEST_RR 83, orn, 0x06f03fe9, 0x06f03f88, 0xfffffd9e
  TEST_RR 84, orn, 0xdff7bfce, 0x5e37aece, 0x7a1d42bb
  TEST_RR 85, orn, 0xdff7bfde, 0x5e37aece, 0x7a1d42ab
  TEST_RR 86, orn, 105, 104, 0xfffffffe
  TEST_RR 87, orn, 73, 72, 0xfffffffe
  TEST_RR 88, orn, 0xfffffe5b, 0x2ed2061b, 429
  TEST_RR 89, orn, 0xfffffe7b, 0x2ed2061b, 397
  TEST_RR 90, orn, 0x9ffffffe, 0x9fafdfd4, 0xf10911d1
  TEST_RR 91, orn, 0x9fffffbe, 0x9fafdf94, 0xf10911d1
  TEST_RR 92, orn, 0x10fb9e7b, 0x10d9963b, 0xffd4e5bf
  TEST_RR 93, orn, 0x10fb9e3b, 0x10d9963b, 0xffd4e5ff
  TEST_RR 94, orn, 0x7a5eb9e5, 0x7a5eb9e4, 0xfffffffe
  TEST_RR 95, orn, 0x7a5eb965, 0x7a5eb964, 0xfffffffe
  TEST_RR 96, orn, 0xf096f177, 0xf096f172, 0xffffff9a
  TEST_RR 97, orn, 0xf096f1f7, 0xf096f172, 0xffffff1a
  TEST_RR 98, orn, 0x7f69fefb, 0x7f682efb, 0xfff605c7
  TEST_RR 99, orn, 0x7f69fffb, 0x7f682ffb, 0xfff605c7
  TEST_RR 100, orn, 0xce09be7b, 0xce09be63, 0xffffff86
  TEST_RR 101, orn, 0xce09bf7b, 0xce09be63, 0xfffffe86
  TEST_RR 102, orn, 0x000064fb, 1243, 0xffff9f9e
  TEST_RR 103, orn, 0x000066fb, 1755, 0xffff9f9e
  TEST_RR 104, orn, 0xfffdb9ce, 0x2334314a, 0x02125771
  TEST_RR 105, orn, 0xfffdbbce, 0x2334314a, 0x02125571
  TEST_RR 106, orn, 0xffffe88e, 14, 0x00001773
  TEST_RR 107, orn, 0xffffec8e, 1038, 0x00001773
  TEST_RR 108, orn, 0xbad7832f, 0xbad2832b, 0xf5b87ffa
  TEST_RR 109, orn, 0xbad7872f, 0xbad2832b, 0xf5b87bfa
  TEST_RR 110, orn, 0xfffffbdd, 0xffffe9dd, 0x00226d6a
  TEST_RR 111, orn, 0xfffff3dd, 0xffffe1dd, 0x00226d6a
  TEST_RR 112, orn, 0xfff4442b, 0xfff4442b, 0xffffffff
  TEST_RR 113, orn, 0xfff44c2b, 0xfff4442b, 0xfffff7ff
  TEST_RR 114, orn, 0xfffef5f7, 0xf4baf085, 0x70393a09
  TEST_RR 115, orn, 0xfffee5f7, 0xf4bae085, 0x70393a09
  TEST_RR 116, orn, 0xfffeaf7b, 0xfffeaa5a, 0x0047d894
  TEST_RR 117, orn, 0xfffebf7b, 0xfffeaa5a, 0x0047c894
  TEST_RR 118, orn, 0xdf7d7fef, 0xdf742403, 0x7886a411
  TEST_RR 119, orn, 0xdf7d5fef, 0xdf740403, 0x7886a411
  TEST_RR 120, orn, 0xffffbbef, 0xffff90cf, 0x3c3c5493
  TEST_RR 121, orn, 0xffff9bef, 0xffff90cf, 0x3c3c7493
  TEST_RR 122, orn, 0xfffffffd, 0xfffffffd, 0xffffffff
  TEST_RR 123, orn, 0xffffbffd, 0xffffbffd, 0xffffffff
  TEST_RR 124, orn, 0xa7e5bbdf, 0x23c489d7, 0x7b1ec535
  TEST_RR 125, orn, 0xa7e5fbdf, 0x23c489d7, 0x7b1e8535
  TEST_RR 126, orn, 0xde3da9fb, 0x9e14a0fb, 0xbfc2d614
  TEST_RR 127, orn, 0xde3d29fb, 0x9e1420fb, 0xbfc2d614
  TEST_RR 128, orn, 0x80c60fff, 1523, 0x7f39f170
  TEST_RR 129, orn, 0x80c68fff, 1523, 0x7f397170
  TEST_RR 130, orn, 0x00034657, 0x00034657, 0xffffffff
  TEST_RR 131, orn, 0x00024657, 0x00024657, 0xffffffff
  TEST_RR 132, orn, 0xffbc7efb, 0xff1c3a4b, 0x7b47a105
  TEST_RR 133, orn, 0xffbd7efb, 0xff1c3a4b, 0x7b46a105
  TEST_RR 134, orn, 0x000077df, 0x0000731e, 0xffff982c
  TEST_RR 135, orn, 0x000277df, 0x0002731e, 0xffff982c
  TEST_RR 136, orn, 0xfc35747d, 0xfc357465, 0xffffffe7
  TEST_RR 137, orn, 0xfc37747d, 0xfc357465, 0xfffdffe7
  TEST_RR 138, orn, 0x3377f37f, 0x03675057, 0xcdef0c92
  TEST_RR 139, orn, 0x3373f37f, 0x03635057, 0xcdef0c92
  TEST_RR 140, orn, 0x1f7ffaef, 0x1e636aed, 0xfec36579
  TEST_RR 141, orn, 0x1f7bfaef, 0x1e636aed, 0xfec76579
  TEST_RR 142, orn, 0xcfbdffdb, 0x40bdfe12, 0x70ebdc24
  TEST_RR 143, orn, 0xcfb5ffdb, 0x40b5fe12, 0x70ebdc24
  TEST_RR 144, orn, 0x98b867f7, 7, 0x67479808
  TEST_RR 145, orn, 0x98b067f7, 7, 0x674f9808
  TEST_RR 146, orn, 0x7384200e, 12, 0x8c7bdff5
  TEST_RR 147, orn, 0x7394200e, 0x0010000c, 0x8c7bdff5
  TEST_RR 148, orn, 0xe602fbd7, 3, 0x19fd0428
  TEST_RR 149, orn, 0xe612fbd7, 3, 0x19ed0428
  TEST_RR 150, orn, 0xf14b521d, 1, 0x0eb4ade3
  TEST_RR 151, orn, 0xf16b521d, 0x00200001, 0x0eb4ade3
  TEST_RR 152, orn, 0xfffffc6b, 1, 916
  TEST_RR 153, orn, 0xffdffc6b, 1, 0x00200394
  TEST_RR 154, orn, 0x84cb73dd, 0x84cb739d, 0xffffffb3
  TEST_RR 155, orn, 0x848b73dd, 0x848b739d, 0xffffffb3
  TEST_RR 156, orn, 0xe037efbf, 1470, 0x1fc81070
  TEST_RR 157, orn, 0xe077efbf, 1470, 0x1f881070
  TEST_RR 158, orn, 0x7e7adbbf, 0x3c7ac8bb, 0xb5adacfa
  TEST_RR 159, orn, 0x7efadbbf, 0x3cfac8bb, 0xb5adacfa
  TEST_RR 160, orn, 0xce2db1af, 0xce21b1af, 0xfff27f7a
  TEST_RR 161, orn, 0xceadb1af, 0xce21b1af, 0xff727f7a
  TEST_RR 162, orn, 0xfc9e6ffe, 0xfc9e6fbe, 0xffffff39
  TEST_RR 163, orn, 0xfd9e6ffe, 0xfd9e6fbe, 0xffffff39
  TEST_RR 164, orn, 0xe2501def, 0xe25019a5, 0xffffe390
  TEST_RR 165, orn, 0xe3501def, 0xe25019a5, 0xfeffe390
  TEST_RR 166, orn, 0xfdb9bfde, 0xbda1bdc4, 0x2e46c865
  TEST_RR 167, orn, 0xffb9bfde, 0xbfa1bdc4, 0x2e46c865
  TEST_RR 168, orn, 0x03d6fe7f, 3, 0xfc290183
  TEST_RR 169, orn, 0x01d6fe7f, 3, 0xfe290183
  TEST_RR 170, orn, 0x5f45efdd, 0x5e456fc0, 0xfefe1622
  TEST_RR 171, orn, 0x5b45efdd, 0x5a456fc0, 0xfefe1622
  TEST_RR 172, orn, 0xf768e0be, 22, 0x08971f41
  TEST_RR 173, orn, 0xf368e0be, 22, 0x0c971f41
  TEST_RR 174, orn, 0xfdfbb9b3, 0x3c7299a3, 0x0a26c7cc
  TEST_RR 175, orn, 0xf5fbb9b3, 0x347299a3, 0x0a26c7cc
  TEST_RR 176, orn, 0xf7efa8ef, 0xf72ea8aa, 0xfb10df98
  TEST_RR 177, orn, 0xffefa8ef, 0xf72ea8aa, 0xf310df98
  TEST_RR 178, orn, 0x7939033f, 0x7939033f, 0xfffffffe
  TEST_RR 179, orn, 0x6939033f, 0x6939033f, 0xfffffffe
  TEST_RR 180, orn, 0x0dfc5fd7, 0x057c4ac7, 0xf623eaec
  TEST_RR 181, orn, 0x1dfc5fd7, 0x057c4ac7, 0xe623eaec
  TEST_RR 182, orn, 0xfffffe9d, 0xfffffe91, 0xfffffff3
  TEST_RR 183, orn, 0xdffffe9d, 0xdffffe91, 0xfffffff3
  TEST_RR 184, orn, 0xfffffbd7, 0x13a25a42, 1064
  TEST_RR 185, orn, 0xdffffbd7, 0x13a25a42, 0x20000428
  TEST_RR 186, orn, 0xfa27bcf2, 0xf8271ce0, 0xfdf8432d
  TEST_RR 187, orn, 0xba27bcf2, 0xb8271ce0, 0xfdf8432d
  TEST_RR 188, orn, 0x05ec7f5c, 0x00005f5c, 0xfa13c5bb
  TEST_RR 189, orn, 0x45ec7f5c, 0x00005f5c, 0xba13c5bb
  TEST_RR 190, orn, 0xffffbfcf, 0xffffb980, 0xfee3f830
  TEST_RR 191, orn, 0x7fffbfcf, 0x7fffb980, 0xfee3f830
  TEST_RR 192, orn, 0x7bcf9bf7, 0x724f9bb7, 0xc47a742f
  TEST_RR 193, orn, 0xfbcf9bf7, 0x724f9bb7, 0x447a742f

  // Noise.
  TEST_RR 194, orn, 0xfcfbc7ea, 0xfcf3c3e8, 0x33a638b5
  TEST_RR 195, orn, 0x7fbd5727, 0x471d4420, 0xc25aa8d8
  TEST_RR 196, orn, 0xb7eefbac, 0x06223ba4, 0x48333c73
  TEST_RR 197, orn, 0xfdfb6e77, 0x88bb0e33, 0x023597bb
  TEST_RR 198, orn, 0xdf3a3f4b, 0xca181d0b, 0x22ddc5b6
  TEST_RR 199, orn, 0xf9fa7f89, 0x79127509, 0x4717e57e
  TEST_RR 200, orn, 0xbbefbdfa, 0x39cfa4da, 0x659162c7
  TEST_RR 201, orn, 0x7ff77d68, 0x21277d08, 0x800de797
  TEST_RR 202, orn, 0xacbc65af, 0x8cb845a1, 0x5fd39f50
  TEST_RR 203, orn, 0xf7b4b5cd, 0xf620354d, 0x7a6b6a3e
  TEST_RR 204, orn, 0xe6b9adbf, 0xe608259f, 0xf94e525d
  TEST_RR 205, orn, 0xfaedbbff, 0x3a6db275, 0x0d334620
  TEST_RR 206, orn, 0xaefbb2fb, 0x26a9b2e2, 0x510def64
  TEST_RR 207, orn, 0xddd9dfdf, 0x4d115d1c, 0x6b273828
  TEST_RR 208, orn, 0xbfdecfef, 0x9d564f2b, 0xc4653430
  TEST_RR 209, orn, 0xf9ff25c5, 0x31ed2545, 0x1684fe3e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, orn, 0xe7fad7ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, orn, 0xe7fad7ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, orn, 0xffffffff, 0xc35a96e7
  TEST_RR_ALL_SAME 213, orn, 0xffffffff, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, orn, 0x7eaf7d9d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, orn, 0x7eaf7d9d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, orn, 0xffffffff, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, orn, 0xffffffff, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, orn, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, orn, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, orn, 0xffffffff, 0x80000000
  TEST_RR_ALL_SAME 221, orn, 0xffffffff, 0x80000000
  TEST_RR_RD_IS_RS1 222, orn, 0xffffffff, 7, 3
  TEST_RR_RD_IS_RS2 223, orn, 0xffffffff, 7, 3
  TEST_RR_SAME_SOURCES 224, orn, 0xffffffff, 7
  TEST_RR_ALL_SAME 225, orn, 0xffffffff, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, orn, 0xf1547efe, 0xf15476be, 0xffff939b, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, orn, 0x04001aef, 0x04001acb, 0xffffffd8, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, orn, 0x7b10b5b5, 1, 0x84ef4a4b, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, orn, 0x7ceffb7a, 2906, 0x83100587, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, orn, 0x17f41bef, 0x14c4116e, 0xf88bf418, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, orn, 0xef32707d, 0xef327079, 0xfffffffa, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, orn, 0xfff767d7, 0xfff663c6, 0x714cdb68, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, orn, 0xfffffeeb, 0xffffecc1, 0x9cdeadd4, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, orn, 0xeebfb337, 0xc22f0312, 0x116b4dc8, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, orn, 0x1e46670d, 1, 0xe1b998f3, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, orn, 0x0c47f5fe, 0x0005e1d6, 0xf3bceb93, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, orn, 0xab6bf8f6, 0xab236846, 0xd7b42f49, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, orn, 0xffffbe2a, 0x0028aa22, 0x0000e1f5, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, orn, 0xffffff3e, 0xfffffd0e, 0xf0fc54c7, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, orn, 0xffff7ffe, 0xffff3afc, 0xfff9b2c9, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, orn, 0x4c761d6f, 0x00341c6b, 0xb39de2db, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, orn, 0xff2afb6d, 0xb728fa69, 0xb5fdecfb, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, orn, 0xddfd9dd9, 0x9ded9dc1, 0xb2a26266, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, orn, 0xfdf6effe, 0xfdb6e79c, 0xca8bf319, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, orn, 0x57f2dceb, 0x4620d06b, 0xaa0d2336, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, orn, 0xffffffd7, 0xffffff93, 0xcc1a142b, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, orn, 0xf9fbfe9a, 0xf9fbe882, 0xffffc9e5, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, orn, 0xffffffbf, 0xfffe4bb4, 96, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, orn, 0x7fabeffb, 0x39a9e360, 0xb05c9044, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, orn, 0xffff79b6, 0xfffc51b4, 0x6bc486d9, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, orn, 0xe7fc4ce3, 0x04b80cc3, 0x1c33b7dc, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, orn, 0x4fffbfdf, 0x010913d3, 0xb00141e0, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, orn, 0x384fbee7, 1221, 0xc7b04599, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, orn, 0xe3fb547f, 0xe3ab546c, 0x1c0eaf84, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, orn, 0xf1db7ecf, 0xf1d93c8f, 0x9faca1b5, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, orn, 0xfffeefdc, 0xc8442cd4, 0x000118f3
  TEST_RR_RESULT_AFTER 257, 1, orn, 0xfffffac9, 0xbdb86809, 1343
  TEST_RR_RESULT_AFTER 258, 2, orn, 0xffffffff, 0x5ff7be51, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, orn, 0xbeca3bf6, 0x9a8a3bb6, 0x59bfcd0d
  TEST_RR_12_AFTER 260, 0, 1, orn, 0xff9dff9f, 0xff9ca78e, 0xfa6e266c
  TEST_RR_12_AFTER 261, 0, 2, orn, 0xfffffd69, 0xffff9521, 0x543d16b7
  TEST_RR_12_AFTER 262, 1, 0, orn, 0xffffffef, 0x271291ed, 189
  TEST_RR_12_AFTER 263, 1, 1, orn, 0x067d6bff, 971, 0xf9829642
  TEST_RR_12_AFTER 264, 1, 2, orn, 0xffff57ff, 0x0000175f, 0x0000b810
  TEST_RR_12_AFTER 265, 2, 0, orn, 0x37f31efc, 0x000016bc, 0xc80ce11f
  TEST_RR_12_AFTER 266, 2, 1, orn, 0xbffbebe6, 0x27cba186, 0x62c69519
  TEST_RR_12_AFTER 267, 2, 2, orn, 0x5ddcb1ff, 0x4dd821f5, 0xeb636f40
  TEST_RR_21_AFTER 268, 0, 0, orn, 0xff7ff76f, 0xff0c976e, 0xf3848ef4
  TEST_RR_21_AFTER 269, 0, 1, orn, 0xf57eb53a, 0x75063538, 0x1e875ff5
  TEST_RR_21_AFTER 270, 0, 2, orn, 0xffcf3767, 0xff453723, 0x7071cb99
  TEST_RR_21_AFTER 271, 1, 0, orn, 0xf7de0d52, 0xe59e0852, 0x08b7f2bd
  TEST_RR_21_AFTER 272, 1, 1, orn, 0xffc9ef23, 0x91c98a21, 0x903790fd
  TEST_RR_21_AFTER 273, 1, 2, orn, 0xeffb1ef1, 0x000100f0, 0x1004e11e
  TEST_RR_21_AFTER 274, 2, 0, orn, 0xfeff79ff, 0x9a0568b8, 0x8301ae20
  TEST_RR_21_AFTER 275, 2, 1, orn, 0x13f4238e, 0x13f4238e, 0xfffffff1
  TEST_RR_21_AFTER 276, 2, 2, orn, 0x7f757eb6, 0x3e1152b2, 0x9c8b83e9
  TEST_RR_BOTH_AFTER 277, 0, 0, orn, 0xf5f40bbf, 0x00a408bd, 0x0a2bfc61
  TEST_RR_BOTH_AFTER 278, 0, 1, orn, 0x867f4fea, 0x867c4aea, 0xfb9cba57
  TEST_RR_BOTH_AFTER 279, 0, 2, orn, 0xffffe367, 0xffffe327, 0xfffffeb8
  TEST_RR_BOTH_AFTER 280, 1, 0, orn, 0xf67ddbef, 0xf61d0227, 0xbf9b2412
  TEST_RR_BOTH_AFTER 281, 1, 1, orn, 0xfff4b25d, 1, 0x000b4da3
  TEST_RR_BOTH_AFTER 282, 2, 0, orn, 0x6487657b, 0x64876451, 0xfffffed4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, orn, 0xfffffffe, 0xfffcb6cc, 5
  TEST_RR_RS2_LOADED 284, 0, orn, 0xfffffffe, 0xfffcb6cc, 5
  TEST_RR_BOTH_LOADED 285, 0, orn, 0xffffffff, 0xfffcb6cc
  TEST_RR_RS1_LOADED 286, 1, orn, 0x73e5edbd, 0x5365e83d, 0x8f1bb25f
  TEST_RR_RS2_LOADED 287, 1, orn, 0x73e5edbd, 0x5365e83d, 0x8f1bb25f
  TEST_RR_BOTH_LOADED 288, 1, orn, 0xffffffff, 0x5365e83d
  TEST_RR_RS1_LOADED 289, 2, orn, 0xdd5bfed3, 0x005aee51, 0x22b4213c
  TEST_RR_RS2_LOADED 290, 2, orn, 0xdd5bfed3, 0x005aee51, 0x22b4213c
  TEST_RR_BOTH_LOADED 291, 2, orn, 0xffffffff, 0x005aee51

  // Each result is at once a source.
  TEST_RR_CHAIN 292, orn, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, orn, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, orn, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, orn, 0x3ca56918, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, orn, 0xffffffff, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, orn, 0xfffffffe, 1
  TEST_RR_ZERO_RS2 298, orn, 0xffffffff, 1
  TEST_RR_ZERO_RS1 299, orn, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, orn, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, orn, 0x9fffffff, 0x60000000
  TEST_RR_ZERO_RS2 302, orn, 0xffffffff, 0x60000000
  TEST_RR_ZERO_RS1 303, orn, 0x5fffffff, 0xa0000000
  TEST_RR_ZERO_RS2 304, orn, 0xffffffff, 0xa0000000
  TEST_RR_ZERO_RS1 305, orn, 0xfffffffa, 5
  TEST_RR_ZERO_RS2 306, orn, 0xffffffff, 5
  TEST_RR_ZERO_RS1 307, orn, 0xfffcfdfe, 0x00030201
  TEST_RR_ZERO_RS2 308, orn, 0xffffffff, 0x00030201
  TEST_RR_ZERO_RS1 309, orn, 0xffffffff, 0
  TEST_RR_ZERO_RS2 310, orn, 0xffffffff, 0
  TEST_RR_ZERO_BOTH 311, orn, 0xffffffff
  TEST_RR_ZERO_RD 312, orn, 23, 0x06339efe
  TEST_RR_ZERO_RD 313, orn, 0x2286aac7, 0
  TEST_RR_ZERO_RD 314, orn, 0xfd92a9e6, 0x1ba38011

TEST_END
