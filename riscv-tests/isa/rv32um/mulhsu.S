// mulhsu: 313 cases, written by tools/generate.py.
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

  // Each bit of either source, where it decides.
  TEST_RR 66, mulhsu, 0x97fa6804, 0x979642cf, 0xff0a76ab
  TEST_RR 67, mulhsu, 0x97fa6803, 0x979642ce, 0xff0a76ab
  TEST_RR 68, mulhsu, 0x37835e25, 0x5443a7bf, 0xa8a6ffca
  TEST_RR 69, mulhsu, 0x37835e26, 0x5443a7bf, 0xa8a6ffcb
  TEST_RR 70, mulhsu, 0xaaac579d, 0x98105e21, 0xd22a1468
  TEST_RR 71, mulhsu, 0xaaac579f, 0x98105e23, 0xd22a1468
  TEST_RR 72, mulhsu, 0xd37788f8, 0xca7b45a1, 0xd504eea5
  TEST_RR 73, mulhsu, 0xd37788f7, 0xca7b45a1, 0xd504eea7
  TEST_RR 74, mulhsu, 0xcd8413d2, 0xbd2dd400, 0xc1694060
  TEST_RR 75, mulhsu, 0xcd8413d5, 0xbd2dd404, 0xc1694060
  TEST_RR 76, mulhsu, 0xb017e534, 0xafff2a3c, 0xffb0ddb9
  TEST_RR 77, mulhsu, 0xb017e533, 0xafff2a3c, 0xffb0ddbd
  TEST_RR 78, mulhsu, 0x3123491b, 0x6bd1c430, 0x74ab82ce
  TEST_RR 79, mulhsu, 0x3123491e, 0x6bd1c438, 0x74ab82ce
  TEST_RR 80, mulhsu, 0x0c967c88, 0x2683d3ae, 0x53ab2038
  TEST_RR 81, mulhsu, 0x0c967c87, 0x2683d3ae, 0x53ab2030
  TEST_RR 82, mulhsu, 0x52255592, 0x58bc5555, 0xecfd0dcb
  TEST_RR 83, mulhsu, 0x52255583, 0x58bc5545, 0xecfd0dcb
  TEST_RR 84, mulhsu, 0xf3e99060, 0x9c7fd1b6, 0x1f1981ef
  TEST_RR 85, mulhsu, 0xf3e99059, 0x9c7fd1b6, 0x1f1981ff
  TEST_RR 86, mulhsu, 0x1745939f, 0x663fd16f, 0x3a43e504
  TEST_RR 87, mulhsu, 0x17459398, 0x663fd14f, 0x3a43e504
  TEST_RR 88, mulhsu, 0xfffffe53, 0xb3a2c1d9, 1435
  TEST_RR 89, mulhsu, 0xfffffe4a, 0xb3a2c1d9, 1467
  TEST_RR 90, mulhsu, 0xcee3f34b, 0xb33e85ef, 0xa3cafb33
  TEST_RR 91, mulhsu, 0xcee3f322, 0xb33e85af, 0xa3cafb33
  TEST_RR 92, mulhsu, 0xffffffff, 0xab6f705b, 2
  TEST_RR 93, mulhsu, 0xffffffea, 0xab6f705b, 66
  TEST_RR 94, mulhsu, 0x0673cff5, 0x16892353, 0x494c2f64
  TEST_RR 95, mulhsu, 0x0673d019, 0x168923d3, 0x494c2f64
  TEST_RR 96, mulhsu, 0xd7a0a1d7, 0xcb498270, 0xc411b818
  TEST_RR 97, mulhsu, 0xd7a0a1bc, 0xcb498270, 0xc411b898
  TEST_RR 98, mulhsu, 0x000406f4, 0x0023d8df, 0x1cc2801b
  TEST_RR 99, mulhsu, 0x00040711, 0x0023d9df, 0x1cc2801b
  TEST_RR 100, mulhsu, 0x9aeeb4d2, 0x9aeeb4d2, 0xffffffff
  TEST_RR 101, mulhsu, 0x9aeeb537, 0x9aeeb4d2, 0xfffffeff
  TEST_RR 102, mulhsu, 0xffff9a88, 0xff8928be, 0x00da9364
  TEST_RR 103, mulhsu, 0xffff9a89, 0xff892abe, 0x00da9364
  TEST_RR 104, mulhsu, 0xd3a3a09d, 0xd3a399f6, 0xffffd99a
  TEST_RR 105, mulhsu, 0xd3a3a044, 0xd3a399f6, 0xffffdb9a
  TEST_RR 106, mulhsu, 0xfe8a3aad, 0x8f3adeb9, 0x03507fe0
  TEST_RR 107, mulhsu, 0xfe8a3aa0, 0x8f3adab9, 0x03507fe0
  TEST_RR 108, mulhsu, 0x7436304a, 0x7b15e42a, 0xf1b412f0
  TEST_RR 109, mulhsu, 0x74363237, 0x7b15e42a, 0xf1b416f0
  TEST_RR 110, mulhsu, 0xffffffff, 0xffffff44, 0x004f2c20
  TEST_RR 111, mulhsu, 0xfffffffd, 0xfffff744, 0x004f2c20
  TEST_RR 112, mulhsu, 0xf2dc0c45, 0xaaae6b06, 0x276d96ea
  TEST_RR 113, mulhsu, 0xf2dc099b, 0xaaae6b06, 0x276d9eea
  TEST_RR 114, mulhsu, 0x0030e8db, 0x06d817f0, 0x07256f0d
  TEST_RR 115, mulhsu, 0x0030e868, 0x06d807f0, 0x07256f0d
  TEST_RR 116, mulhsu, 0xfbf1ebd9, 0xfbf1ebd9, 0xffffffce
  TEST_RR 117, mulhsu, 0xfbf1ec1a, 0xfbf1ebd9, 0xffffefce
  TEST_RR 118, mulhsu, 0x22f5d04e, 0x22f5d058, 0xffffffbc
  TEST_RR 119, mulhsu, 0x22f5f04e, 0x22f5f058, 0xffffffbc
  TEST_RR 120, mulhsu, 0xf9e30793, 0xf9e14404, 0xffb63762
  TEST_RR 121, mulhsu, 0xf9e30857, 0xf9e14404, 0xffb61762
  TEST_RR 122, mulhsu, 0xd1c9e6ab, 0xb9d0b5b4, 0xa88e7d44
  TEST_RR 123, mulhsu, 0xd1ca10ce, 0xb9d0f5b4, 0xa88e7d44
  TEST_RR 124, mulhsu, 0xfff993b6, 0xea70cd71, 0x004c4491
  TEST_RR 125, mulhsu, 0xfff9991a, 0xea70cd71, 0x004c0491
  TEST_RR 126, mulhsu, 0xfffffb0e, 0xffff8e96, 0x0b299736
  TEST_RR 127, mulhsu, 0xfffff579, 0xffff0e96, 0x0b299736
  TEST_RR 128, mulhsu, 0x5032758b, 0x503277db, 0xfffff8a0
  TEST_RR 129, mulhsu, 0x50324d72, 0x503277db, 0xffff78a0
  TEST_RR 130, mulhsu, 0xe9c6e0ba, 0xd80a9d6d, 0x8e602a1e
  TEST_RR 131, mulhsu, 0xe9c76f1a, 0xd80b9d6d, 0x8e602a1e
  TEST_RR 132, mulhsu, 0xfffcfb8c, 0xfffcef01, 0xfbe893ec
  TEST_RR 133, mulhsu, 0xfffcfb89, 0xfffcef01, 0xfbe993ec
  TEST_RR 134, mulhsu, 0xfffa7912, 0xffe00c20, 0x2c48352a
  TEST_RR 135, mulhsu, 0xfffad1a2, 0xffe20c20, 0x2c48352a
  TEST_RR 136, mulhsu, 0xa7f3bfb2, 0xa75a097d, 0xfe441bd2
  TEST_RR 137, mulhsu, 0xa7f30e66, 0xa75a097d, 0xfe461bd2
  TEST_RR 138, mulhsu, 0x0000742a, 0x1f50cafd, 0x0003b5a6
  TEST_RR 139, mulhsu, 0x00007439, 0x1f54cafd, 0x0003b5a6
  TEST_RR 140, mulhsu, 0xe193e62b, 0xd07b81e7, 0xa3e6435f
  TEST_RR 141, mulhsu, 0xe194a43d, 0xd07b81e7, 0xa3e2435f
  TEST_RR 142, mulhsu, 0xff73ed58, 0xd9f087fc, 0x03ae2691
  TEST_RR 143, mulhsu, 0xff740ac9, 0xd9f887fc, 0x03ae2691
  TEST_RR 144, mulhsu, 0xfe0bc24c, 0xf556d5db, 0x2eec645d
  TEST_RR 145, mulhsu, 0xfe0c1795, 0xf556d5db, 0x2ee4645d
  TEST_RR 146, mulhsu, 0x29d773fe, 0x32a15a37, 0xd38feb26
  TEST_RR 147, mulhsu, 0x29e4acfd, 0x32b15a37, 0xd38feb26
  TEST_RR 148, mulhsu, 0xa6121189, 0xa6121189, 0xfffffffe
  TEST_RR 149, mulhsu, 0xa617b068, 0xa6121189, 0xffeffffe
  TEST_RR 150, mulhsu, 0xf8774bd9, 0xf8774bd9, 0xfffffff3
  TEST_RR 151, mulhsu, 0xf8574bd9, 0xf8574bd9, 0xfffffff3
  TEST_RR 152, mulhsu, 0xffe22513, 0xfe33fa12, 0x109d3d67
  TEST_RR 153, mulhsu, 0xffe1eb92, 0xfe33fa12, 0x10bd3d67
  TEST_RR 154, mulhsu, 0x4abdf8d7, 0x4abdf8d8, 0xffffffff
  TEST_RR 155, mulhsu, 0x4afdf8d7, 0x4afdf8d8, 0xffffffff
  TEST_RR 156, mulhsu, 0, 0x0001fbc2, 0x00003251
  TEST_RR 157, mulhsu, 127, 0x0001fbc2, 0x00403251
  TEST_RR 158, mulhsu, 0x38539b1a, 0x714ac5b5, 0x7f47349e
  TEST_RR 159, mulhsu, 0x38933eb5, 0x71cac5b5, 0x7f47349e
  TEST_RR 160, mulhsu, 0xfea85a1e, 0xfe554cb2, 0xce2c27ca
  TEST_RR 161, mulhsu, 0xfea784c4, 0xfe554cb2, 0xceac27ca
  TEST_RR 162, mulhsu, 4, 9, 0x7b812723
  TEST_RR 163, mulhsu, 0x007b812b, 0x01000009, 0x7b812723
  TEST_RR 164, mulhsu, 0xc11f52b2, 0x90f077e4, 0x90ef9663
  TEST_RR 165, mulhsu, 0xc0b0432a, 0x90f077e4, 0x91ef9663
  TEST_RR 166, mulhsu, 0xfffffc56, 0xfffffaf0, 0xb9178b99
  TEST_RR 167, mulhsu, 0xfe8dcd3f, 0xfdfffaf0, 0xb9178b99
  TEST_RR 168, mulhsu, 0xfed1f683, 0xfdf6bc66, 0x9455a6e0
  TEST_RR 169, mulhsu, 0xfecde3fc, 0xfdf6bc66, 0x9655a6e0
  TEST_RR 170, mulhsu, 0x0f4b9053, 0x50c9869c, 0x3077b5ea
  TEST_RR 171, mulhsu, 0x100d6f2a, 0x54c9869c, 0x3077b5ea
  TEST_RR 172, mulhsu, 0xfefe0f7e, 0xfefe0f7e, 0xfffffffe
  TEST_RR 173, mulhsu, 0xff021740, 0xfefe0f7e, 0xfbfffffe
  TEST_RR 174, mulhsu, 0x07703b31, 0x4dc9a6f6, 0x187ad75d
  TEST_RR 175, mulhsu, 0x06ac6476, 0x45c9a6f6, 0x187ad75d
  TEST_RR 176, mulhsu, 0x0000b86d, 0x0000f728, 0xbf0715cd
  TEST_RR 177, mulhsu, 0x0000b0b4, 0x0000f728, 0xb70715cd
  TEST_RR 178, mulhsu, 0xff42293e, 0xfc78e3d2, 0x35d00a85
  TEST_RR 179, mulhsu, 0xfbe52896, 0xec78e3d2, 0x35d00a85
  TEST_RR 180, mulhsu, 0xfffff12e, 0xffffdc88, 0x6af3e13a
  TEST_RR 181, mulhsu, 0xffffeef7, 0xffffdc88, 0x7af3e13a
  TEST_RR 182, mulhsu, 0xffffffff, 0xfffffdcc, 84
  TEST_RR 183, mulhsu, 0xfffffff5, 0xdffffdcc, 84
  TEST_RR 184, mulhsu, 0xdd169daf, 0x9f4e982d, 0x5c6e3701
  TEST_RR 185, mulhsu, 0xd10070b4, 0x9f4e982d, 0x7c6e3701
  TEST_RR 186, mulhsu, 0xffffffff, 0xffffecc1, 270
  TEST_RR 187, mulhsu, 0xffffffbc, 0xbfffecc1, 270
  TEST_RR 188, mulhsu, 0xfffffffe, 0xa07f1c6c, 5
  TEST_RR 189, mulhsu, 0xe81fc719, 0xa07f1c6c, 0x40000005
  TEST_RR 190, mulhsu, 0xff863d75, 0xff863d75, 0xfffffff4
  TEST_RR 191, mulhsu, 0x7f863d6f, 0x7f863d75, 0xfffffff4
  TEST_RR 192, mulhsu, 0xfffffe63, 0xfffffc87, 0x76aba12e
  TEST_RR 193, mulhsu, 0xfffffca7, 0xfffffc87, 0xf6aba12e

  // Noise.
  TEST_RR 194, mulhsu, 0xdac3ed4a, 0xcd8ea19c, 0xbcf7c0e6
  TEST_RR 195, mulhsu, 0xa13c6611, 0x84d5c406, 0xc4f7e52f
  TEST_RR 196, mulhsu, 0xbbf1fd3a, 0xbb776de4, 0xfe36308c
  TEST_RR 197, mulhsu, 0x02d2a390, 0x609d6c43, 0x077ac5a0
  TEST_RR 198, mulhsu, 0x05f44eee, 0x0e4d802d, 0x6a931848
  TEST_RR 199, mulhsu, 0xfa3872de, 0xf9bba302, 0xec159b12
  TEST_RR 200, mulhsu, 0x43b7cf47, 0x77990942, 0x90f36ee4
  TEST_RR 201, mulhsu, 0x23324730, 0x36cae681, 0xa47182a5
  TEST_RR 202, mulhsu, 0x037521bd, 0x09fd03b2, 0x589dd4c4
  TEST_RR 203, mulhsu, 0x0219fa5b, 0x083cf0ca, 0x414dd628
  TEST_RR 204, mulhsu, 0x773972cc, 0x7ca58674, 0xf4dd2892
  TEST_RR 205, mulhsu, 0x1b72caad, 0x1fe53ec7, 0xdc4e8779
  TEST_RR 206, mulhsu, 0xe310933c, 0xb00a7876, 0x5ca3e26d
  TEST_RR 207, mulhsu, 0x09012920, 0x09e71dfe, 0xe8c7550d
  TEST_RR 208, mulhsu, 0xc7c55e99, 0x81d8169a, 0x721a1729
  TEST_RR 209, mulhsu, 0xfe17d1d5, 0xfb9b0dcc, 0x6f17edb9

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, mulhsu, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, mulhsu, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, mulhsu, 0xd1b88b0b, 0xc35a96e7
  TEST_RR_ALL_SAME 213, mulhsu, 0xd1b88b0b, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, mulhsu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, mulhsu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, mulhsu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, mulhsu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, mulhsu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, mulhsu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, mulhsu, 0xc0000000, 0x80000000
  TEST_RR_ALL_SAME 221, mulhsu, 0xc0000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, mulhsu, 0, 7, 3
  TEST_RR_RD_IS_RS2 223, mulhsu, 0, 7, 3
  TEST_RR_SAME_SOURCES 224, mulhsu, 0, 7
  TEST_RR_ALL_SAME 225, mulhsu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, mulhsu, 0xfffffffc, 0xfffffffc, 0xfffffffc, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, mulhsu, 0xfea29f97, 0xf1e708ec, 0x18c86836, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, mulhsu, 0x016f1d60, 0x1329056a, 0x1329056a, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, mulhsu, 0xffffffe3, 0xffffffe3, 0xffffffe3, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, mulhsu, 0x0c6b9eb5, 0x38635bc3, 0x38635bc3, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, mulhsu, 0x08ac085a, 0x2f1e0247, 0x2f1e0247, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, mulhsu, 0xfdfb7d21, 0xfdf75a40, 0xfdf75a40, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, mulhsu, 0xfffa00aa, 0xfffa00aa, 0xfffffb05, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, mulhsu, 0x000301a0, 0x000b3ca9, 0x447da83e, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, mulhsu, 0xc16e7105, 0x9324857a, 0x9324857a, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, mulhsu, 0xfffffff9, 0xfffffff9, 0xfffffff9, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, mulhsu, 0x0d1eb24e, 0x39f44a88, 0x39f44a88, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, mulhsu, 0x131c5a53, 0x45f202db, 0x45f202db, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, mulhsu, 0x245f2bff, 0x607e91e5, 0x607e91e5, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, mulhsu, 0xc9cf519f, 0xb21cf189, 0xb21cf189, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, mulhsu, 0xfb48a82b, 0xfb318e21, 0xfb318e21, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, mulhsu, 0x3cee5f8a, 0x7ce4b8f8, 0x7ce4b8f8, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, mulhsu, 0x01a1d4c4, 0x01da9363, 0xe163eac1, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, mulhsu, 0xec208af5, 0xea490295, 0xea490295, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, mulhsu, 0xc12b3f95, 0x914c7df4, 0x914c7df4, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, mulhsu, 19, 20, 0xffffff2a, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, mulhsu, 0xfb39d89e, 0xee0020bf, 0x43e639d1, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, mulhsu, 0xf27e1d20, 0xd63fd96e, 0x52d28c60, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, mulhsu, 0xb92da07b, 0x9e62c974, 0xb9bc3386, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, mulhsu, 0x14540d4c, 0x48239d0e, 0x48239d0e, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, mulhsu, 0x092f571b, 0x307d994d, 0x307d994d, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, mulhsu, 0xfff094bb, 0xfff093ce, 0xfff093ce, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, mulhsu, 0x2a22b06b, 0x67dbe68f, 0x67dbe68f, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, mulhsu, 0x025b76fc, 0x1890c5f1, 0x1890c5f1, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, mulhsu, 0xc89714c1, 0xaee4f4d6, 0xaee4f4d6, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, mulhsu, 0xf798e371, 0xf798e36f, 0xffffffc0
  TEST_RR_RESULT_AFTER 257, 1, mulhsu, 0xfff4b683, 0xfff4b683, 0xfffffe45
  TEST_RR_RESULT_AFTER 258, 2, mulhsu, 0xfffffe15, 0xffffe6fb, 0x139be180

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, mulhsu, 0x0001eb53, 0x0162a752, 0x0162a752
  TEST_RR_12_AFTER 260, 0, 1, mulhsu, 0xfffffdb9, 0xfffffdb9, 0xfffffdb9
  TEST_RR_12_AFTER 261, 0, 2, mulhsu, 0x0039b85d, 0x0798edd7, 0x0798edd7
  TEST_RR_12_AFTER 262, 1, 0, mulhsu, 0x174a6ca7, 0x4d377c0f, 0x4d377c0f
  TEST_RR_12_AFTER 263, 1, 1, mulhsu, 0xffffffed, 0xffffffed, 0xffffffed
  TEST_RR_12_AFTER 264, 1, 2, mulhsu, 0xf7675d64, 0xf7180bfa, 0xf7180bfa
  TEST_RR_12_AFTER 265, 2, 0, mulhsu, 0xfffffce3, 0xfffffce3, 0xfffffce3
  TEST_RR_12_AFTER 266, 2, 1, mulhsu, 0x094eb409, 0x30d01cf2, 0x30d01cf2
  TEST_RR_12_AFTER 267, 2, 2, mulhsu, 0x1706e102, 0x4cc7328c, 0x4cc7328c
  TEST_RR_21_AFTER 268, 0, 0, mulhsu, 0x238a71ec, 0x5f62c1ca, 0x5f62c1ca
  TEST_RR_21_AFTER 269, 0, 1, mulhsu, 0x26360c9f, 0x62e77c7a, 0x62e77c7a
  TEST_RR_21_AFTER 270, 0, 2, mulhsu, 0x00b6ae43, 0x0d8414da, 0x0d8414da
  TEST_RR_21_AFTER 271, 1, 0, mulhsu, 0x39242d06, 0x78f26e57, 0x78f26e57
  TEST_RR_21_AFTER 272, 1, 1, mulhsu, 0x09b02527, 0x0e4a47d2, 0xad8e610e
  TEST_RR_21_AFTER 273, 1, 2, mulhsu, 0x003cf6b4, 0x07ced428, 0x07ced428
  TEST_RR_21_AFTER 274, 2, 0, mulhsu, 0xc2d6032c, 0x917b1bc0, 0x8dad3f3f
  TEST_RR_21_AFTER 275, 2, 1, mulhsu, 0x0d2fe899, 0x3a1a4201, 0x3a1a4201
  TEST_RR_21_AFTER 276, 2, 2, mulhsu, 0xfffffffa, 0xfffffffa, 0xfffffffa
  TEST_RR_BOTH_AFTER 277, 0, 0, mulhsu, 0x6632f708, 0x6632f95c, 0xfffffa2c
  TEST_RR_BOTH_AFTER 278, 0, 1, mulhsu, 0xd8d0257a, 0xcfb34a64, 0xcfb34a64
  TEST_RR_BOTH_AFTER 279, 0, 2, mulhsu, 0x0c7ff7f4, 0x389179cc, 0x389179cc
  TEST_RR_BOTH_AFTER 280, 1, 0, mulhsu, 0x000606a8, 0x02746d60, 0x02746d60
  TEST_RR_BOTH_AFTER 281, 1, 1, mulhsu, 0x2900c083, 0x46be46e4, 0x9460cb48
  TEST_RR_BOTH_AFTER 282, 2, 0, mulhsu, 0x00209c3f, 0x05b5e66b, 0x05b5e66b

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, mulhsu, 0xd13414b2, 0xc25cfde6, 0xc25cfde6
  TEST_RR_RS2_LOADED 284, 0, mulhsu, 0xd13414b2, 0xc25cfde6, 0xc25cfde6
  TEST_RR_BOTH_LOADED 285, 0, mulhsu, 0xd13414b2, 0xc25cfde6
  TEST_RR_RS1_LOADED 286, 1, mulhsu, 0xc937aee9, 0xb0939a29, 0xb0939a29
  TEST_RR_RS2_LOADED 287, 1, mulhsu, 0xc937aee9, 0xb0939a29, 0xb0939a29
  TEST_RR_BOTH_LOADED 288, 1, mulhsu, 0xc937aee9, 0xb0939a29
  TEST_RR_RS1_LOADED 289, 2, mulhsu, 0xd386b547, 0xc6b3984c, 0xc6b3984c
  TEST_RR_RS2_LOADED 290, 2, mulhsu, 0xd386b547, 0xc6b3984c, 0xc6b3984c
  TEST_RR_BOTH_LOADED 291, 2, mulhsu, 0xd386b547, 0xc6b3984c

  // Each result is at once a source.
  TEST_RR_CHAIN 292, mulhsu, 0xc521c59f, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, mulhsu, 0x12730ef2, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, mulhsu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, mulhsu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, mulhsu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, mulhsu, 0, 1
  TEST_RR_ZERO_RS2 298, mulhsu, 0, 1
  TEST_RR_ZERO_RS1 299, mulhsu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, mulhsu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, mulhsu, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, mulhsu, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, mulhsu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, mulhsu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, mulhsu, 0, 5
  TEST_RR_ZERO_RS2 306, mulhsu, 0, 5
  TEST_RR_ZERO_RS1 307, mulhsu, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, mulhsu, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, mulhsu, 0, 0
  TEST_RR_ZERO_RS2 310, mulhsu, 0, 0
  TEST_RR_ZERO_BOTH 311, mulhsu, 0
  TEST_RR_ZERO_RD 312, mulhsu, 0xffffe7bc, 0x001618e1
  TEST_RR_ZERO_RD 313, mulhsu, 571, 0x6aac1e59
  TEST_RR_ZERO_RD 314, mulhsu, 0x0ba71711, 0x00003d3c

TEST_END
