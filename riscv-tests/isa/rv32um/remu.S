// remu: 375 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, remu, 0, 0, 0
  TEST_RR 3, remu, 0, 0, 1
  TEST_RR 4, remu, 0, 0, 2
  TEST_RR 5, remu, 0, 0, 0x7fffffff
  TEST_RR 6, remu, 0, 0, 0x80000000
  TEST_RR 7, remu, 0, 0, 0x80000001
  TEST_RR 8, remu, 0, 0, 0xffff8000
  TEST_RR 9, remu, 0, 0, 0xffffffff
  TEST_RR 10, remu, 1, 1, 0
  TEST_RR 11, remu, 0, 1, 1
  TEST_RR 12, remu, 1, 1, 2
  TEST_RR 13, remu, 1, 1, 0x7fffffff
  TEST_RR 14, remu, 1, 1, 0x80000000
  TEST_RR 15, remu, 1, 1, 0x80000001
  TEST_RR 16, remu, 1, 1, 0xffff8000
  TEST_RR 17, remu, 1, 1, 0xffffffff
  TEST_RR 18, remu, 2, 2, 0
  TEST_RR 19, remu, 0, 2, 1
  TEST_RR 20, remu, 0, 2, 2
  TEST_RR 21, remu, 2, 2, 0x7fffffff
  TEST_RR 22, remu, 2, 2, 0x80000000
  TEST_RR 23, remu, 2, 2, 0x80000001
  TEST_RR 24, remu, 2, 2, 0xffff8000
  TEST_RR 25, remu, 2, 2, 0xffffffff
  TEST_RR 26, remu, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, remu, 0, 0x7fffffff, 1
  TEST_RR 28, remu, 1, 0x7fffffff, 2
  TEST_RR 29, remu, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, remu, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, remu, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, remu, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, remu, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, remu, 0x80000000, 0x80000000, 0
  TEST_RR 35, remu, 0, 0x80000000, 1
  TEST_RR 36, remu, 0, 0x80000000, 2
  TEST_RR 37, remu, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, remu, 0, 0x80000000, 0x80000000
  TEST_RR 39, remu, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, remu, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, remu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, remu, 0x80000001, 0x80000001, 0
  TEST_RR 43, remu, 0, 0x80000001, 1
  TEST_RR 44, remu, 1, 0x80000001, 2
  TEST_RR 45, remu, 2, 0x80000001, 0x7fffffff
  TEST_RR 46, remu, 1, 0x80000001, 0x80000000
  TEST_RR 47, remu, 0, 0x80000001, 0x80000001
  TEST_RR 48, remu, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, remu, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, remu, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, remu, 0, 0xffff8000, 1
  TEST_RR 52, remu, 0, 0xffff8000, 2
  TEST_RR 53, remu, 0x7fff8001, 0xffff8000, 0x7fffffff
  TEST_RR 54, remu, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, remu, 0x7fff7fff, 0xffff8000, 0x80000001
  TEST_RR 56, remu, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, remu, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, remu, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, remu, 0, 0xffffffff, 1
  TEST_RR 60, remu, 1, 0xffffffff, 2
  TEST_RR 61, remu, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, remu, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, remu, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, remu, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, remu, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, remu, 0x3f72c202, 0xffe5a2e0, 0x6039706f
  TEST_RR 67, remu, 0x3f72c203, 0xffe5a2e1, 0x6039706f
  TEST_RR 68, remu, 0, 0xffffe550, 1
  TEST_RR 69, remu, 0xffffe550, 0xffffe550, 0
  TEST_RR 70, remu, 0x42c7f844, 0xf7d1b7c6, 0xb509bf82
  TEST_RR 71, remu, 0x42c7f842, 0xf7d1b7c4, 0xb509bf82
  TEST_RR 72, remu, 0x46fc503a, 0xffffff3c, 0x5c81d781
  TEST_RR 73, remu, 0x46fc5036, 0xffffff3c, 0x5c81d783
  TEST_RR 74, remu, 0x0000147f, 0x19ddd146, 0x0000168d
  TEST_RR 75, remu, 0x0000147b, 0x19ddd142, 0x0000168d
  TEST_RR 76, remu, 0x0449689f, 0x9ab973ba, 0x96700b1b
  TEST_RR 77, remu, 0x0449689b, 0x9ab973ba, 0x96700b1f
  TEST_RR 78, remu, 0x00018b2e, 0x00018b2e, 0xf0b77086
  TEST_RR 79, remu, 0x00018b26, 0x00018b26, 0xf0b77086
  TEST_RR 80, remu, 0x089612c8, 0x69a2e020, 0x0ac88898
  TEST_RR 81, remu, 0x08961310, 0x69a2e020, 0x0ac88890
  TEST_RR 82, remu, 0xdc510dde, 0xdc510dde, 0xfff1f3f6
  TEST_RR 83, remu, 0xdc510dce, 0xdc510dce, 0xfff1f3f6
  TEST_RR 84, remu, 0x1b9a5111, 0x709cc3d7, 0x550272c6
  TEST_RR 85, remu, 0x1b9a5101, 0x709cc3d7, 0x550272d6
  TEST_RR 86, remu, 7, 7, 0xda425491
  TEST_RR 87, remu, 39, 39, 0xda425491
  TEST_RR 88, remu, 0x0061042e, 0x70f524ae, 0x00961ad6
  TEST_RR 89, remu, 0x0060ec2e, 0x70f524ae, 0x00961af6
  TEST_RR 90, remu, 0x002b9623, 0xffffffff, 0x01de0bfc
  TEST_RR 91, remu, 0x002b95e3, 0xffffffbf, 0x01de0bfc
  TEST_RR 92, remu, 0x047dffdc, 0xcee829f5, 0x287ba205
  TEST_RR 93, remu, 0x047dfe9c, 0xcee829f5, 0x287ba245
  TEST_RR 94, remu, 0xffffffe4, 0xffffffe4, 0xfffffffe
  TEST_RR 95, remu, 0xffffff64, 0xffffff64, 0xfffffffe
  TEST_RR 96, remu, 0x4554006a, 0x945122b0, 0x4efd2246
  TEST_RR 97, remu, 0x4553ffea, 0x945122b0, 0x4efd22c6
  TEST_RR 98, remu, 0x00015ceb, 0x00015ceb, 0x8f50bf9a
  TEST_RR 99, remu, 0x00015deb, 0x00015deb, 0x8f50bf9a
  TEST_RR 100, remu, 0x338f775b, 0xa0a3b6e9, 0x368a1fc7
  TEST_RR 101, remu, 0x338f795b, 0xa0a3b6e9, 0x368a1ec7
  TEST_RR 102, remu, 2, 0xffdff664, 9
  TEST_RR 103, remu, 3, 0xffdff464, 9
  TEST_RR 104, remu, 0x48700687, 0xfffad280, 0xb78acbf9
  TEST_RR 105, remu, 0x48700887, 0xfffad280, 0xb78ac9f9
  TEST_RR 106, remu, 0x07608a88, 0xfffffffe, 0x296fe8e9
  TEST_RR 107, remu, 0x07608688, 0xfffffbfe, 0x296fe8e9
  TEST_RR 108, remu, 0x005dccbb, 0xffffffd4, 0xffa23319
  TEST_RR 109, remu, 0x005dc8bb, 0xffffffd4, 0xffa23719
  TEST_RR 110, remu, 0x0d9b735d, 0xd2fd250d, 0x18ac3636
  TEST_RR 111, remu, 0x0d9b7b5d, 0xd2fd2d0d, 0x18ac3636
  TEST_RR 112, remu, 0x03f869e7, 0xfffffffe, 0xfc079617
  TEST_RR 113, remu, 0x03f861e7, 0xfffffffe, 0xfc079e17
  TEST_RR 114, remu, 0x1f4ab1dc, 0x1f4ab1dc, 0xfffffef8
  TEST_RR 115, remu, 0x1f4aa1dc, 0x1f4aa1dc, 0xfffffef8
  TEST_RR 116, remu, 0x05f06a08, 0xdbf3873e, 0x17c77506
  TEST_RR 117, remu, 0x05f0fa08, 0xdbf3873e, 0x17c76506
  TEST_RR 118, remu, 0x1f392989, 0xce97d520, 0xaf5eab97
  TEST_RR 119, remu, 0x1f394989, 0xce97f520, 0xaf5eab97
  TEST_RR 120, remu, 389, 0x4659c807, 419
  TEST_RR 121, remu, 0x000013e6, 0x4659c807, 0x000021a3
  TEST_RR 122, remu, 72, 72, 0x290cd100
  TEST_RR 123, remu, 0x00004048, 0x00004048, 0x290cd100
  TEST_RR 124, remu, 0x1e1fb929, 0xffffff80, 0xe1e04657
  TEST_RR 125, remu, 0x1e1ff929, 0xffffff80, 0xe1e00657
  TEST_RR 126, remu, 184, 184, 0x1a8856c2
  TEST_RR 127, remu, 0x000080b8, 0x000080b8, 0x1a8856c2
  TEST_RR 128, remu, 0x082525c4, 0xfff9d684, 0x7bea5860
  TEST_RR 129, remu, 0x082425c4, 0xfff9d684, 0x7bead860
  TEST_RR 130, remu, 0x94913bac, 0x94913bac, 0xfffffff9
  TEST_RR 131, remu, 0x94903bac, 0x94903bac, 0xfffffff9
  TEST_RR 132, remu, 0x03b2071b, 0xd01e3d30, 0x44241207
  TEST_RR 133, remu, 0x03af071b, 0xd01e3d30, 0x44251207
  TEST_RR 134, remu, 0xc4405763, 0xc4405763, 0xed2210e6
  TEST_RR 135, remu, 0xc4425763, 0xc4425763, 0xed2210e6
  TEST_RR 136, remu, 0x1d22d28d, 0x4def59e2, 0x30cc8755
  TEST_RR 137, remu, 0x1d20d28d, 0x4def59e2, 0x30ce8755
  TEST_RR 138, remu, 0x0db8b369, 0x0db8b369, 0xfffffca2
  TEST_RR 139, remu, 0x0dbcb369, 0x0dbcb369, 0xfffffca2
  TEST_RR 140, remu, 0x002f86f7, 0x03a65cb2, 0x00509f11
  TEST_RR 141, remu, 0x000386f7, 0x03a65cb2, 0x00549f11
  TEST_RR 142, remu, 0x00003a99, 0x00003a99, 0xffe8a1e3
  TEST_RR 143, remu, 0x00083a99, 0x00083a99, 0xffe8a1e3
  TEST_RR 144, remu, 147, 0x00f130cc, 479
  TEST_RR 145, remu, 0x0000f8aa, 0x00f130cc, 0x000801df
  TEST_RR 146, remu, 0x3ebd552a, 0x3ebd552a, 0x64b705c2
  TEST_RR 147, remu, 0x3ead552a, 0x3ead552a, 0x64b705c2
  TEST_RR 148, remu, 0x107a8a2c, 0xffffff41, 0x4fd72707
  TEST_RR 149, remu, 0x10aa8a2c, 0xffffff41, 0x4fc72707
  TEST_RR 150, remu, 0x968d15c0, 0x968d15c0, 0xffff7bb1
  TEST_RR 151, remu, 0x96ad15c0, 0x96ad15c0, 0xffff7bb1
  TEST_RR 152, remu, 0x00007a8a, 0xbc2a123a, 0x0002c602
  TEST_RR 153, remu, 0x0008d168, 0xbc2a123a, 0x0022c602
  TEST_RR 154, remu, 0x0a2bf895, 0x0a2bf895, 0xfffe064f
  TEST_RR 155, remu, 0x0a6bf895, 0x0a6bf895, 0xfffe064f
  TEST_RR 156, remu, 0x0f825672, 0xccb5a256, 0x1b0753fc
  TEST_RR 157, remu, 0x0dc25672, 0xccb5a256, 0x1b4753fc
  TEST_RR 158, remu, 0xe24bf14c, 0xe24bf14c, 0xffff6b37
  TEST_RR 159, remu, 0xe2cbf14c, 0xe2cbf14c, 0xffff6b37
  TEST_RR 160, remu, 0x00ad1720, 0x5aec9294, 0x00ba5183
  TEST_RR 161, remu, 0x00078767, 0x5aec9294, 0x003a5183
  TEST_RR 162, remu, 0x0c86d0a8, 0xfffffa5e, 0x12ba8d0e
  TEST_RR 163, remu, 0x0b86d0a8, 0xfefffa5e, 0x12ba8d0e
  TEST_RR 164, remu, 0x112b50d9, 0xde00b458, 0xccd5637f
  TEST_RR 165, remu, 0x102b50d9, 0xde00b458, 0xcdd5637f
  TEST_RR 166, remu, 0, 0, 0xffffa75a
  TEST_RR 167, remu, 0x02000000, 0x02000000, 0xffffa75a
  TEST_RR 168, remu, 0x1f224b27, 0x7789f713, 0x5867abec
  TEST_RR 169, remu, 0x1d224b27, 0x7789f713, 0x5a67abec
  TEST_RR 170, remu, 0x041acaff, 0x041acaff, 0xfffffc88
  TEST_RR 171, remu, 0x001acaff, 0x001acaff, 0xfffffc88
  TEST_RR 172, remu, 0x0886ae5d, 0xffffd42c, 0x0e8ea7df
  TEST_RR 173, remu, 0x02a01744, 0xffffd42c, 0x0a8ea7df
  TEST_RR 174, remu, 0x0b02405d, 0x0b02405d, 0x4787ccac
  TEST_RR 175, remu, 0x0302405d, 0x0302405d, 0x4787ccac
  TEST_RR 176, remu, 0x00004aea, 0x0007ccb2, 0x00005013
  TEST_RR 177, remu, 0x0007ccb2, 0x0007ccb2, 0x08005013
  TEST_RR 178, remu, 0x0cfcae17, 0xfffffff7, 0x1e606a3c
  TEST_RR 179, remu, 0x1b5d1853, 0xeffffff7, 0x1e606a3c
  TEST_RR 180, remu, 0x1a9667c6, 0x8bf7f9d2, 0x1c586483
  TEST_RR 181, remu, 0x042ba831, 0x8bf7f9d2, 0x0c586483
  TEST_RR 182, remu, 0x0001af45, 0x0001af45, 0xe63e3781
  TEST_RR 183, remu, 0x2001af45, 0x2001af45, 0xe63e3781
  TEST_RR 184, remu, 0xf58c3f03, 0xf58c3f03, 0xfff3e69c
  TEST_RR 185, remu, 0x15985867, 0xf58c3f03, 0xdff3e69c
  TEST_RR 186, remu, 0x1f4bdddc, 0xb631c454, 0x96e5e678
  TEST_RR 187, remu, 0x5f4bdddc, 0xf631c454, 0x96e5e678
  TEST_RR 188, remu, 0xff76eda4, 0xff76eda4, 0xfffff29b
  TEST_RR 189, remu, 0x3f76fb09, 0xff76eda4, 0xbffff29b
  TEST_RR 190, remu, 0x10ef1be1, 0xf7332b7d, 0x732207ce
  TEST_RR 191, remu, 0x041123af, 0x77332b7d, 0x732207ce
  TEST_RR 192, remu, 0x0007b2f3, 0xffffd765, 0xfff82472
  TEST_RR 193, remu, 0x000f8e81, 0xffffd765, 0x7ff82472

  // Quotients of all sizes.
  TEST_RR 194, remu, 0x00bcd96a, 0x96c1b481, 0x156e6871
  TEST_RR 195, remu, 0xad987066, 0xad987066, 0xf13d4e7e
  TEST_RR 196, remu, 0x15be2adb, 0xfb142f23, 0x39558112
  TEST_RR 197, remu, 0x995c98cb, 0x995c98cb, 0xcaab6ac3
  TEST_RR 198, remu, 0x039a8382, 0x41568a5c, 0x059cbace
  TEST_RR 199, remu, 0xc40ec01f, 0xc40ec01f, 0xf843b0e0
  TEST_RR 200, remu, 0x000fcf6f, 0x9e81d82d, 0x0fd83413
  TEST_RR 201, remu, 0x889efb65, 0x889efb65, 0xfcd2fafe
  TEST_RR 202, remu, 0x04c12422, 0x7f38e6ca, 0x0591147c
  TEST_RR 203, remu, 0xc65cc93b, 0xc65cc93b, 0xfbc8ae2d
  TEST_RR 204, remu, 0x01335e61, 0xc60eb421, 0x03136d57
  TEST_RR 205, remu, 0xd415b3b4, 0xd415b3b4, 0xfdb4ebf2
  TEST_RR 206, remu, 0x00932100, 0x40d18dd0, 0x013c4704
  TEST_RR 207, remu, 0x9e0c8e49, 0x9e0c8e49, 0xff5fc0eb
  TEST_RR 208, remu, 0x007bb11e, 0xc5b3aa55, 0x00ef478d
  TEST_RR 209, remu, 0xecf7a6c9, 0xecf7a6c9, 0xff84f7fb
  TEST_RR 210, remu, 0x0004fd32, 0x8d4d5138, 0x0011ca66
  TEST_RR 211, remu, 0xc83d6417, 0xc83d6417, 0xff8616f7
  TEST_RR 212, remu, 0x000918f7, 0xfac15a1b, 0x00266f06
  TEST_RR 213, remu, 0xa7e7c329, 0xa7e7c329, 0xffeff1d8
  TEST_RR 214, remu, 0x00075892, 0xe14b1cdb, 0x0008a1b1
  TEST_RR 215, remu, 0xb92ab9ae, 0xb92ab9ae, 0xfff7dbbb
  TEST_RR 216, remu, 0x0004b5cd, 0xa16a5ece, 0x00092399
  TEST_RR 217, remu, 0x8d0dcfba, 0x8d0dcfba, 0xfffd3569
  TEST_RR 218, remu, 4093, 0x041983b7, 0x00001696
  TEST_RR 219, remu, 0xba3099c4, 0xba3099c4, 0xfffc3b65
  TEST_RR 220, remu, 0x00028b98, 0xbd2600de, 0x000318e6
  TEST_RR 221, remu, 0xe82d5998, 0xe82d5998, 0xffff1ebb
  TEST_RR 222, remu, 0x0000b175, 0xc0357cd9, 0x0001ba82
  TEST_RR 223, remu, 0xb663a073, 0xb663a073, 0xfffe69a3
  TEST_RR 224, remu, 0x000014a1, 0x0f20dbe1, 0x00002a71
  TEST_RR 225, remu, 0x92045725, 0x92045725, 0xffffe6e3
  TEST_RR 226, remu, 0x00004bd0, 0xcce963e9, 0x0000521f
  TEST_RR 227, remu, 0xd1ea57e3, 0xd1ea57e3, 0xfffffb21
  TEST_RR 228, remu, 2610, 0x2c4b7243, 0x00001fa9
  TEST_RR 229, remu, 0xa8895a6c, 0xa8895a6c, 0xfffff5fb
  TEST_RR 230, remu, 818, 0x480f9e79, 1069
  TEST_RR 231, remu, 0xc4ba8b31, 0xc4ba8b31, 0xffffe13d
  TEST_RR 232, remu, 984, 0xe45205d8, 2256
  TEST_RR 233, remu, 0xdf051f0d, 0xdf051f0d, 0xfffff485
  TEST_RR 234, remu, 365, 0xf7cee841, 1220
  TEST_RR 235, remu, 0x9ad5026b, 0x9ad5026b, 0xfffffa2b
  TEST_RR 236, remu, 60, 0xc83a501e, 389
  TEST_RR 237, remu, 0xa6a04590, 0xa6a04590, 0xfffffe17
  TEST_RR 238, remu, 370, 0x7c66d203, 491
  TEST_RR 239, remu, 0xfde976d1, 0xfde976d1, 0xffffff5a
  TEST_RR 240, remu, 57, 0x9b98ee31, 66
  TEST_RR 241, remu, 0x9f0ca59f, 0x9f0ca59f, 0xffffff7f
  TEST_RR 242, remu, 54, 0xc9b1c999, 121
  TEST_RR 243, remu, 0xef7b42ca, 0xef7b42ca, 0xffffffe0
  TEST_RR 244, remu, 14, 0xdd00915c, 31
  TEST_RR 245, remu, 0xfbeee0ae, 0xfbeee0ae, 0xffffffd1
  TEST_RR 246, remu, 5, 0x06d4a947, 27
  TEST_RR 247, remu, 0xb8936c38, 0xb8936c38, 0xffffffe5
  TEST_RR 248, remu, 0x3630e937, 0x3630e937, 0
  TEST_RR 249, remu, 0xe60b24ed, 0xe60b24ed, 0xfffffff9
  TEST_RR 250, remu, 4, 0x48c2b549, 7
  TEST_RR 251, remu, 0xf3bb509d, 0xf3bb509d, 0xfffffffd
  TEST_RR 252, remu, 0x2897c593, 0x2897c593, 0
  TEST_RR 253, remu, 0x8e3ddae5, 0x8e3ddae5, 0
  TEST_RR 254, remu, 0, 0x75faf4a3, 1
  TEST_RR 255, remu, 0x823b5d98, 0x823b5d98, 0

  // Noise.
  TEST_RR 256, remu, 0x26e9bb1d, 0x26e9bb1d, 0xa34661d8
  TEST_RR 257, remu, 0x4afa9616, 0xa946fbd0, 0x5e4c65ba
  TEST_RR 258, remu, 0x14ac1b61, 0x7c599681, 0x33d6bd90
  TEST_RR 259, remu, 0xae590acd, 0xae590acd, 0xf20d726e
  TEST_RR 260, remu, 0x17c4564a, 0x17c4564a, 0xccd61c7a
  TEST_RR 261, remu, 0x3be7442c, 0xcf146928, 0x932d24fc
  TEST_RR 262, remu, 0x0325981c, 0x2e067c17, 0x0e4af6a9
  TEST_RR 263, remu, 0x0475ec84, 0xb478e9b4, 0x2c00bf4c
  TEST_RR 264, remu, 0x051fa8c8, 0xe062bdaa, 0x6da18a71
  TEST_RR 265, remu, 0xdf2ac70b, 0xdf2ac70b, 0xf0f9074c
  TEST_RR 266, remu, 0x92502cf7, 0x92502cf7, 0xb0eec69b
  TEST_RR 267, remu, 0x65379760, 0x65379760, 0x75f00115
  TEST_RR 268, remu, 0xbfbfbd77, 0xbfbfbd77, 0xef45a303
  TEST_RR 269, remu, 0x0d21eb2c, 0xbf5602d6, 0x3b66b28e
  TEST_RR 270, remu, 0x3140c8a2, 0x7de77f31, 0x4ca6b68f
  TEST_RR 271, remu, 0x0be2634c, 0x3c1b577c, 0x3038f430

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 272, remu, 0x0f3c1ddd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 273, remu, 0x0f3c1ddd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 274, remu, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 275, remu, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 276, remu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 277, remu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 278, remu, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 279, remu, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 280, remu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 281, remu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 282, remu, 0, 0x80000000
  TEST_RR_ALL_SAME 283, remu, 0, 0x80000000
  TEST_RR_RD_IS_RS1 284, remu, 1, 7, 3
  TEST_RR_RD_IS_RS2 285, remu, 1, 7, 3
  TEST_RR_SAME_SOURCES 286, remu, 0, 7
  TEST_RR_ALL_SAME 287, remu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 288, remu, 0x1635064b, 0xfffff7e8, 0xe9caf19d, x1, x13, x19, x7
  TEST_RR_REGISTERS 289, remu, 0x03eb8e9c, 0xce784e7f, 0x28828cc7, x2, x14, x20, x7
  TEST_RR_REGISTERS 290, remu, 0x0000385d, 0x0333b4b9, 0x0000546c, x4, x15, x21, x7
  TEST_RR_REGISTERS 291, remu, 0x07c8c5ed, 0xd49e6c5d, 0x0a3de1ec, x5, x16, x22, x7
  TEST_RR_REGISTERS 292, remu, 21, 0xf86e62e2, 31, x6, x17, x23, x7
  TEST_RR_REGISTERS 293, remu, 0x0003e4a5, 0xa90a558d, 0x001627e8, x7, x18, x24, x5
  TEST_RR_REGISTERS 294, remu, 0x05a8cccc, 0xe81c76b2, 0x090eddd6, x8, x19, x25, x7
  TEST_RR_REGISTERS 295, remu, 0x50f07531, 0xfffffffa, 0xaf0f8ac9, x9, x20, x26, x7
  TEST_RR_REGISTERS 296, remu, 0x75c73bd4, 0xfff4bd5f, 0x8a2d818b, x10, x21, x27, x7
  TEST_RR_REGISTERS 297, remu, 340, 0xffffffff, 835, x11, x22, x28, x7
  TEST_RR_REGISTERS 298, remu, 0x04d6ef75, 0x1fa50c8d, 0x0d670e8c, x12, x23, x29, x7
  TEST_RR_REGISTERS 299, remu, 0x00139228, 0x68549590, 0x0047bea2, x13, x24, x30, x7
  TEST_RR_REGISTERS 300, remu, 0x317003ef, 0xeb26d485, 0x5cdb684b, x14, x25, x31, x7
  TEST_RR_REGISTERS 301, remu, 0x3622d0f8, 0x936a9c7e, 0x5d47cb86, x15, x26, x1, x7
  TEST_RR_REGISTERS 302, remu, 0x0005ddb5, 0xb850bc8d, 0x0007ebd6, x16, x27, x2, x7
  TEST_RR_REGISTERS 303, remu, 0x18321d81, 0xac95939d, 0x18bb3e5a, x17, x28, x4, x7
  TEST_RR_REGISTERS 304, remu, 0x00007695, 0xfffffc0f, 0x0003f969, x18, x29, x5, x7
  TEST_RR_REGISTERS 305, remu, 0x0253a745, 0x079fb91d, 0x054c11d8, x19, x30, x6, x7
  TEST_RR_REGISTERS 306, remu, 0x4ba011d8, 0xe5c1620e, 0x9a215036, x20, x31, x7, x5
  TEST_RR_REGISTERS 307, remu, 0x179f42d9, 0xffe6106f, 0x19cefa66, x21, x1, x8, x7
  TEST_RR_REGISTERS 308, remu, 0x3db3abec, 0x95f59395, 0x5841e7a9, x22, x2, x9, x7
  TEST_RR_REGISTERS 309, remu, 0x000889a4, 0xffffffdf, 0xfff7763b, x23, x4, x10, x7
  TEST_RR_REGISTERS 310, remu, 0x44f32d9b, 0xf7bdb352, 0xb2ca85b7, x24, x5, x11, x7
  TEST_RR_REGISTERS 311, remu, 0x0943b950, 0x6b6693c5, 0x6222da75, x25, x6, x12, x7
  TEST_RR_REGISTERS 312, remu, 0x003a61cf, 0xffffffff, 0x00662630, x26, x7, x13, x5
  TEST_RR_REGISTERS 313, remu, 3534, 0x6e66ab4e, 3968, x27, x8, x14, x7
  TEST_RR_REGISTERS 314, remu, 0x0002318b, 0xffffffed, 0xfffdce62, x28, x9, x15, x7
  TEST_RR_REGISTERS 315, remu, 0x0cd512be, 0xa0b2bf82, 0x49eed662, x29, x10, x16, x7
  TEST_RR_REGISTERS 316, remu, 0x01342cfe, 0x67c14911, 0x028051db, x30, x11, x17, x7
  TEST_RR_REGISTERS 317, remu, 0x375eaa77, 0xeea307b5, 0x5ba22e9f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 318, 0, remu, 0xe781dc3c, 0xe781dc3c, 0
  TEST_RR_RESULT_AFTER 319, 1, remu, 0x27e7bbea, 0x27e7bbea, 0x49cca112
  TEST_RR_RESULT_AFTER 320, 2, remu, 0xd8348887, 0xd8348887, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 321, 0, 0, remu, 0x0955d087, 0xffffe280, 0xf6aa11f9
  TEST_RR_12_AFTER 322, 0, 1, remu, 0x18b9fed9, 0xffe5e0f2, 0xe72be219
  TEST_RR_12_AFTER 323, 0, 2, remu, 0x00003cd7, 0x021848a4, 0x0001beff
  TEST_RR_12_AFTER 324, 1, 0, remu, 0x00113601, 0x4c1ec502, 0x0015a82b
  TEST_RR_12_AFTER 325, 1, 1, remu, 0x2db30a24, 0xfff6d21b, 0xd243c7f7
  TEST_RR_12_AFTER 326, 1, 2, remu, 0x01d35fc2, 0x1859d0aa, 0x0b433874
  TEST_RR_12_AFTER 327, 2, 0, remu, 0x01617fb6, 0x43d96aaa, 0x0224e68c
  TEST_RR_12_AFTER 328, 2, 1, remu, 3020, 0x6579c630, 0x0000186e
  TEST_RR_12_AFTER 329, 2, 2, remu, 12, 0x0d406a40, 25
  TEST_RR_21_AFTER 330, 0, 0, remu, 446, 0xfffffffe, 0xfffffe40
  TEST_RR_21_AFTER 331, 0, 1, remu, 0x08b0cd76, 0xffffffff, 0x0bc6d1a5
  TEST_RR_21_AFTER 332, 0, 2, remu, 0x070ddc6a, 0x95f1ec4a, 0x0be856a8
  TEST_RR_21_AFTER 333, 1, 0, remu, 0x6b5d19c7, 0xffcb3ad3, 0x946e210c
  TEST_RR_21_AFTER 334, 1, 1, remu, 0x01d2fe22, 0xfd197412, 0x0df5b138
  TEST_RR_21_AFTER 335, 1, 2, remu, 0x131d45b9, 0x693ec1cd, 0x56217c14
  TEST_RR_21_AFTER 336, 2, 0, remu, 0x48e2b5c0, 0xfd8eb174, 0x5a55fdda
  TEST_RR_21_AFTER 337, 2, 1, remu, 57, 0xa7bdaf61, 2257
  TEST_RR_21_AFTER 338, 2, 2, remu, 0x4f2bba61, 0xffffffc1, 0xb0d44560
  TEST_RR_BOTH_AFTER 339, 0, 0, remu, 0x0015a24d, 0x4ffe009f, 0x0018c3fd
  TEST_RR_BOTH_AFTER 340, 0, 1, remu, 0x09708c68, 0x67710338, 0x0faabe78
  TEST_RR_BOTH_AFTER 341, 0, 2, remu, 0x126dc511, 0xcca0ffa9, 0x14b05bd8
  TEST_RR_BOTH_AFTER 342, 1, 0, remu, 0x000b6217, 0x95a16995, 0x0021884d
  TEST_RR_BOTH_AFTER 343, 1, 1, remu, 0x401683c2, 0xf005deae, 0x57f7ad76
  TEST_RR_BOTH_AFTER 344, 2, 0, remu, 0x000bdf90, 0x00d2e4db, 0x001217c1

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 345, 0, remu, 0x00027508, 0xfff00228, 0x00101f17
  TEST_RR_RS2_LOADED 346, 0, remu, 0x00027508, 0xfff00228, 0x00101f17
  TEST_RR_BOTH_LOADED 347, 0, remu, 0, 0xfff00228
  TEST_RR_RS1_LOADED 348, 1, remu, 1084, 0xebd51fbc, 0x00004f80
  TEST_RR_RS2_LOADED 349, 1, remu, 1084, 0xebd51fbc, 0x00004f80
  TEST_RR_BOTH_LOADED 350, 1, remu, 0, 0xebd51fbc
  TEST_RR_RS1_LOADED 351, 2, remu, 0x180e4b4d, 0xffffffc5, 0x1cfe368f
  TEST_RR_RS2_LOADED 352, 2, remu, 0x180e4b4d, 0xffffffc5, 0x1cfe368f
  TEST_RR_BOTH_LOADED 353, 2, remu, 0, 0xffffffc5

  // Each result is at once a source.
  TEST_RR_CHAIN 354, remu, 0x0c89308b, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 355, remu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 356, remu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 357, remu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 358, remu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 359, remu, 0, 1
  TEST_RR_ZERO_RS2 360, remu, 1, 1
  TEST_RR_ZERO_RS1 361, remu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 362, remu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 363, remu, 0, 0x60000000
  TEST_RR_ZERO_RS2 364, remu, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 365, remu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 366, remu, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 367, remu, 0, 5
  TEST_RR_ZERO_RS2 368, remu, 5, 5
  TEST_RR_ZERO_RS1 369, remu, 0, 0x00030201
  TEST_RR_ZERO_RS2 370, remu, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 371, remu, 0, 0
  TEST_RR_ZERO_RS2 372, remu, 0, 0
  TEST_RR_ZERO_BOTH 373, remu, 0
  TEST_RR_ZERO_RD 374, remu, 0xffffffe3, 0x00001f0c
  TEST_RR_ZERO_RD 375, remu, 0x76cca0fa, 0
  TEST_RR_ZERO_RD 376, remu, 0x0022ada1, 0

TEST_END
