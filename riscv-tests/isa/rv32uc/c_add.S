// c.add: 246 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.add, 0, 0, 0
  TEST_CR 3, c.add, 1, 0, 1
  TEST_CR 4, c.add, 2, 0, 2
  TEST_CR 5, c.add, 0x7fffffff, 0, 0x7fffffff
  TEST_CR 6, c.add, 0x80000000, 0, 0x80000000
  TEST_CR 7, c.add, 0x80000001, 0, 0x80000001
  TEST_CR 8, c.add, 0xffff8000, 0, 0xffff8000
  TEST_CR 9, c.add, 0xffffffff, 0, 0xffffffff
  TEST_CR 10, c.add, 1, 1, 0
  TEST_CR 11, c.add, 2, 1, 1
  TEST_CR 12, c.add, 3, 1, 2
  TEST_CR 13, c.add, 0x80000000, 1, 0x7fffffff
  TEST_CR 14, c.add, 0x80000001, 1, 0x80000000
  TEST_CR 15, c.add, 0x80000002, 1, 0x80000001
  TEST_CR 16, c.add, 0xffff8001, 1, 0xffff8000
  TEST_CR 17, c.add, 0, 1, 0xffffffff
  TEST_CR 18, c.add, 2, 2, 0
  TEST_CR 19, c.add, 3, 2, 1
  TEST_CR 20, c.add, 4, 2, 2
  TEST_CR 21, c.add, 0x80000001, 2, 0x7fffffff
  TEST_CR 22, c.add, 0x80000002, 2, 0x80000000
  TEST_CR 23, c.add, 0x80000003, 2, 0x80000001
  TEST_CR 24, c.add, 0xffff8002, 2, 0xffff8000
  TEST_CR 25, c.add, 1, 2, 0xffffffff
  TEST_CR 26, c.add, 0x7fffffff, 0x7fffffff, 0
  TEST_CR 27, c.add, 0x80000000, 0x7fffffff, 1
  TEST_CR 28, c.add, 0x80000001, 0x7fffffff, 2
  TEST_CR 29, c.add, 0xfffffffe, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.add, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_CR 31, c.add, 0, 0x7fffffff, 0x80000001
  TEST_CR 32, c.add, 0x7fff7fff, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.add, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.add, 0x80000000, 0x80000000, 0
  TEST_CR 35, c.add, 0x80000001, 0x80000000, 1
  TEST_CR 36, c.add, 0x80000002, 0x80000000, 2
  TEST_CR 37, c.add, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_CR 38, c.add, 0, 0x80000000, 0x80000000
  TEST_CR 39, c.add, 1, 0x80000000, 0x80000001
  TEST_CR 40, c.add, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_CR 41, c.add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_CR 42, c.add, 0x80000001, 0x80000001, 0
  TEST_CR 43, c.add, 0x80000002, 0x80000001, 1
  TEST_CR 44, c.add, 0x80000003, 0x80000001, 2
  TEST_CR 45, c.add, 0, 0x80000001, 0x7fffffff
  TEST_CR 46, c.add, 1, 0x80000001, 0x80000000
  TEST_CR 47, c.add, 2, 0x80000001, 0x80000001
  TEST_CR 48, c.add, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_CR 49, c.add, 0x80000000, 0x80000001, 0xffffffff
  TEST_CR 50, c.add, 0xffff8000, 0xffff8000, 0
  TEST_CR 51, c.add, 0xffff8001, 0xffff8000, 1
  TEST_CR 52, c.add, 0xffff8002, 0xffff8000, 2
  TEST_CR 53, c.add, 0x7fff7fff, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.add, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_CR 55, c.add, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_CR 56, c.add, 0xffff0000, 0xffff8000, 0xffff8000
  TEST_CR 57, c.add, 0xffff7fff, 0xffff8000, 0xffffffff
  TEST_CR 58, c.add, 0xffffffff, 0xffffffff, 0
  TEST_CR 59, c.add, 0, 0xffffffff, 1
  TEST_CR 60, c.add, 1, 0xffffffff, 2
  TEST_CR 61, c.add, 0x7ffffffe, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.add, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_CR 63, c.add, 0x80000000, 0xffffffff, 0x80000001
  TEST_CR 64, c.add, 0xffff7fff, 0xffffffff, 0xffff8000
  TEST_CR 65, c.add, 0xfffffffe, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.add, 0x5a0f3c86, 1, 0x5a0f3c85
  TEST_CR 67, c.add, 0xc35a96e8, 0xc35a96e7, 1
  TEST_CR 68, c.add, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_CR 69, c.add, 0xc35a96e9, 0xc35a96e7, 2
  TEST_CR 70, c.add, 0x5a0f3c89, 4, 0x5a0f3c85
  TEST_CR 71, c.add, 0xc35a96eb, 0xc35a96e7, 4
  TEST_CR 72, c.add, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_CR 73, c.add, 0xc35a96ef, 0xc35a96e7, 8
  TEST_CR 74, c.add, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_CR 75, c.add, 0xc35a96f7, 0xc35a96e7, 16
  TEST_CR 76, c.add, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_CR 77, c.add, 0xc35a9707, 0xc35a96e7, 32
  TEST_CR 78, c.add, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_CR 79, c.add, 0xc35a9727, 0xc35a96e7, 64
  TEST_CR 80, c.add, 0x5a0f3d05, 128, 0x5a0f3c85
  TEST_CR 81, c.add, 0xc35a9767, 0xc35a96e7, 128
  TEST_CR 82, c.add, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_CR 83, c.add, 0xc35a97e7, 0xc35a96e7, 256
  TEST_CR 84, c.add, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_CR 85, c.add, 0xc35a98e7, 0xc35a96e7, 512
  TEST_CR 86, c.add, 0x5a0f4085, 1024, 0x5a0f3c85
  TEST_CR 87, c.add, 0xc35a9ae7, 0xc35a96e7, 1024
  TEST_CR 88, c.add, 0x5a0f4485, 2048, 0x5a0f3c85
  TEST_CR 89, c.add, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_CR 90, c.add, 0x5a0f4c85, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.add, 0xc35aa6e7, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.add, 0x5a0f5c85, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.add, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.add, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.add, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.add, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.add, 0xc35b16e7, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.add, 0x5a103c85, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.add, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.add, 0x5a113c85, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.add, 0xc35c96e7, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.add, 0x5a133c85, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.add, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.add, 0x5a173c85, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.add, 0xc36296e7, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.add, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.add, 0xc36a96e7, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.add, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.add, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.add, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.add, 0xc39a96e7, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.add, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.add, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.add, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.add, 0xc45a96e7, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.add, 0x5c0f3c85, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.add, 0xc55a96e7, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.add, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.add, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.add, 0x620f3c85, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.add, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.add, 0x6a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.add, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.add, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.add, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.add, 0x9a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.add, 0x035a96e7, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.add, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.add, 0x435a96e7, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.add, 0x57dcf6b0, 0xb38d77a9, 0xa44f7f07, x1, x7, x5
  TEST_CR 131, c.add, 0x376308d6, 0xd1b927b9, 0x65a9e11d, x1, x15, x7
  TEST_CR 132, c.add, 0xd0a43c4d, 0x5c128229, 0x7491ba24, x1, x24, x7
  TEST_CR 133, c.add, 0x2cf14f4d, 0x59385eb1, 0xd3b8f09c, x2, x8, x7
  TEST_CR 134, c.add, 0x9d899d1a, 0xd0f0efb4, 0xcc98ad66, x2, x16, x7
  TEST_CR 135, c.add, 0x62909716, 0x9f2b1d77, 0xc365799f, x2, x25, x7
  TEST_CR 136, c.add, 0x7c18a8e0, 0x1308ef17, 0x690fb9c9, x4, x9, x7
  TEST_CR 137, c.add, 0x979e6340, 0x686b503c, 0x2f331304, x4, x17, x7
  TEST_CR 138, c.add, 0x0ea3cf45, 0x6bc00945, 0xa2e3c600, x4, x26, x7
  TEST_CR 139, c.add, 0xf549f331, 0x8175fb96, 0x73d3f79b, x5, x10, x7
  TEST_CR 140, c.add, 0xda0b9af2, 0x36dc0083, 0xa32f9a6f, x5, x18, x7
  TEST_CR 141, c.add, 0xb1efb7d2, 0x6bfb6a3a, 0x45f44d98, x5, x27, x7
  TEST_CR 142, c.add, 0xfe7f9bc9, 0xf0780694, 0x0e079535, x6, x11, x7
  TEST_CR 143, c.add, 0xf0072c03, 0x8c4bd104, 0x63bb5aff, x6, x19, x7
  TEST_CR 144, c.add, 0x7acb6e5f, 0x7e1fd4aa, 0xfcab99b5, x6, x28, x7
  TEST_CR 145, c.add, 0x72bcc603, 0xec3737cd, 0x86858e36, x7, x12, x5
  TEST_CR 146, c.add, 0xba35ce2e, 0x3ac1726b, 0x7f745bc3, x7, x20, x5
  TEST_CR 147, c.add, 0xbb6cec77, 0xaede63be, 0x0c8e88b9, x7, x29, x5
  TEST_CR 148, c.add, 0x79b59f64, 0x3d8c599a, 0x3c2945ca, x8, x13, x7
  TEST_CR 149, c.add, 0xfe55449f, 0x195ed3ea, 0xe4f670b5, x8, x21, x7
  TEST_CR 150, c.add, 0xe459cf5e, 0x6e1e34be, 0x763b9aa0, x8, x30, x7
  TEST_CR 151, c.add, 0xd8ddac3f, 0x5aeb408e, 0x7df26bb1, x9, x14, x7
  TEST_CR 152, c.add, 0xfd764365, 0x69ac9db7, 0x93c9a5ae, x9, x22, x7
  TEST_CR 153, c.add, 0xd30b3acf, 0x992ad5cf, 0x39e06500, x9, x31, x7
  TEST_CR 154, c.add, 0xf7122da8, 0x8099b4cc, 0x767878dc, x10, x15, x7
  TEST_CR 155, c.add, 0xaaeb0117, 0x572c4e9e, 0x53beb279, x10, x23, x7
  TEST_CR 156, c.add, 0x74d24cb6, 0xc061e767, 0xb470654f, x10, x1, x7
  TEST_CR 157, c.add, 0x152a2693, 0x23eea424, 0xf13b826f, x11, x16, x7
  TEST_CR 158, c.add, 0xa0b0c71b, 0x5636167e, 0x4a7ab09d, x11, x24, x7
  TEST_CR 159, c.add, 0x6e8f344a, 0xd2e3da41, 0x9bab5a09, x11, x2, x7
  TEST_CR 160, c.add, 0xb089c466, 0x67ec8e23, 0x489d3643, x12, x17, x7
  TEST_CR 161, c.add, 0xb9bc5716, 0x60f4652f, 0x58c7f1e7, x12, x25, x7
  TEST_CR 162, c.add, 0x74d65d9a, 0x178fec33, 0x5d467167, x12, x4, x7
  TEST_CR 163, c.add, 0x69872127, 0x9a703824, 0xcf16e903, x13, x18, x7
  TEST_CR 164, c.add, 0xceefe9b2, 0x6ff2614d, 0x5efd8865, x13, x26, x7
  TEST_CR 165, c.add, 0xdf9556eb, 0xd352c98d, 0x0c428d5e, x13, x5, x7
  TEST_CR 166, c.add, 0x9edeff5e, 0xda6971b9, 0xc4758da5, x14, x19, x7
  TEST_CR 167, c.add, 0x446211aa, 0x150f5dc8, 0x2f52b3e2, x14, x27, x7
  TEST_CR 168, c.add, 0x102c9ff2, 0xc593d516, 0x4a98cadc, x14, x6, x7
  TEST_CR 169, c.add, 0xfe68fc36, 0x886f075c, 0x75f9f4da, x15, x20, x7
  TEST_CR 170, c.add, 0x7f0501ba, 0x82742d7a, 0xfc90d440, x15, x28, x7
  TEST_CR 171, c.add, 0x83284374, 0x7ec81b20, 0x04602854, x15, x7, x5
  TEST_CR 172, c.add, 0x0975b994, 0x6d199aa5, 0x9c5c1eef, x16, x21, x7
  TEST_CR 173, c.add, 0x031bc8b3, 0x1e7191e1, 0xe4aa36d2, x16, x29, x7
  TEST_CR 174, c.add, 0x85c6151e, 0x73f5b9a7, 0x11d05b77, x16, x8, x7
  TEST_CR 175, c.add, 0x79a0aeab, 0xb692f500, 0xc30db9ab, x17, x22, x7
  TEST_CR 176, c.add, 0xded36e73, 0x6a3d5168, 0x74961d0b, x17, x30, x7
  TEST_CR 177, c.add, 0x8c43db52, 0x8d4c1a25, 0xfef7c12d, x17, x9, x7
  TEST_CR 178, c.add, 0x500307e9, 0x480a1066, 0x07f8f783, x18, x23, x7
  TEST_CR 179, c.add, 0x9d9d2f07, 0x700d0fa4, 0x2d901f63, x18, x31, x7
  TEST_CR 180, c.add, 0xa1fa8f90, 0xe4c2974f, 0xbd37f841, x18, x10, x7
  TEST_CR 181, c.add, 0xb128c6ad, 0x7bd48165, 0x35544548, x19, x24, x7
  TEST_CR 182, c.add, 0x202ff1dc, 0xa514ad9e, 0x7b1b443e, x19, x1, x7
  TEST_CR 183, c.add, 0x83aaaa8c, 0xd95e64dc, 0xaa4c45b0, x19, x11, x7
  TEST_CR 184, c.add, 0x77afd37c, 0x8c606cfb, 0xeb4f6681, x20, x25, x7
  TEST_CR 185, c.add, 0xc93f331e, 0xdc237016, 0xed1bc308, x20, x2, x7
  TEST_CR 186, c.add, 0x9f57382f, 0xb579c194, 0xe9dd769b, x20, x12, x7
  TEST_CR 187, c.add, 0x6425209c, 0xb8b4759f, 0xab70aafd, x21, x26, x7
  TEST_CR 188, c.add, 0x0fa4cd05, 0xd921be6e, 0x36830e97, x21, x4, x7
  TEST_CR 189, c.add, 0xa438b23b, 0xf803c0c6, 0xac34f175, x21, x13, x7
  TEST_CR 190, c.add, 0x82aaacd1, 0x43eb12c3, 0x3ebf9a0e, x22, x27, x7
  TEST_CR 191, c.add, 0x60873a69, 0x70a06d3a, 0xefe6cd2f, x22, x5, x7
  TEST_CR 192, c.add, 0x48aed99e, 0xad4f685b, 0x9b5f7143, x22, x14, x7
  TEST_CR 193, c.add, 0xc23fc143, 0x38e1a292, 0x895e1eb1, x23, x28, x7
  TEST_CR 194, c.add, 0xbe7ec710, 0x5b0bc43b, 0x637302d5, x23, x6, x7
  TEST_CR 195, c.add, 0xb295cf07, 0x0082f4bd, 0xb212da4a, x23, x15, x7
  TEST_CR 196, c.add, 0xf958ed8e, 0x97deabee, 0x617a41a0, x24, x29, x7
  TEST_CR 197, c.add, 0xcfba85fb, 0xebbfc2da, 0xe3fac321, x24, x7, x5
  TEST_CR 198, c.add, 0x794638d7, 0x97e4b4c9, 0xe161840e, x24, x16, x7
  TEST_CR 199, c.add, 0x955c5303, 0x71a4ecff, 0x23b76604, x25, x30, x7
  TEST_CR 200, c.add, 0xeeae80eb, 0xeaa4a2ba, 0x0409de31, x25, x8, x7
  TEST_CR 201, c.add, 0xb471ac7a, 0xf47317f7, 0xbffe9483, x25, x17, x7
  TEST_CR 202, c.add, 0x5b1b0c08, 0x6eeb7c8e, 0xec2f8f7a, x26, x31, x7
  TEST_CR 203, c.add, 0x3fb00ef5, 0x782ee291, 0xc7812c64, x26, x9, x7
  TEST_CR 204, c.add, 0x10ad0dd3, 0xc6cd47aa, 0x49dfc629, x26, x18, x7
  TEST_CR 205, c.add, 0x39b6f61c, 0x456bbfb7, 0xf44b3665, x27, x1, x7
  TEST_CR 206, c.add, 0xaa9b67f4, 0x0085c143, 0xaa15a6b1, x27, x10, x7
  TEST_CR 207, c.add, 0x41c08679, 0x31f22377, 0x0fce6302, x27, x19, x7
  TEST_CR 208, c.add, 0x41bbbec9, 0x67caa649, 0xd9f11880, x28, x2, x7
  TEST_CR 209, c.add, 0x1f61c9a3, 0x7dcb3d21, 0xa1968c82, x28, x11, x7
  TEST_CR 210, c.add, 0xc6674ace, 0x4232f961, 0x8434516d, x28, x20, x7
  TEST_CR 211, c.add, 0x4a98bd57, 0xdc8d2f35, 0x6e0b8e22, x29, x4, x7
  TEST_CR 212, c.add, 0x52057f80, 0x1ae2f977, 0x37228609, x29, x12, x7
  TEST_CR 213, c.add, 0x4b7c9b20, 0xb2f86dbe, 0x98842d62, x29, x21, x7
  TEST_CR 214, c.add, 0x0a295b91, 0x6c4ab6e9, 0x9ddea4a8, x30, x5, x7
  TEST_CR 215, c.add, 0x3ca2470a, 0xbe8c2c44, 0x7e161ac6, x30, x13, x7
  TEST_CR 216, c.add, 0x7b0848b8, 0x844b292d, 0xf6bd1f8b, x30, x22, x7
  TEST_CR 217, c.add, 0x3a6d9c7d, 0x85723e86, 0xb4fb5df7, x31, x6, x7
  TEST_CR 218, c.add, 0xf836550d, 0xde2d0bd6, 0x1a094937, x31, x14, x7
  TEST_CR 219, c.add, 0xfa8dee40, 0x6677c7c5, 0x9416267b, x31, x23, x7
  TEST_CR_SAME 220, c.add, 0x86b52dce, 0xc35a96e7
  TEST_CR_SAME 221, c.add, 0xb41e790a, 0x5a0f3c85
  TEST_CR_SAME 222, c.add, 0, 0x80000000
  TEST_CR_SAME 223, c.add, 2, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 224, 0, c.add, 0x3ca8e544, 0x460b8a4a, 0xf69d5afa
  TEST_CR_LOADED 225, 0, c.add, 0x3ca8e544, 0x460b8a4a, 0xf69d5afa
  TEST_CR_RESULT_AFTER 226, 1, c.add, 0x3f34f88d, 0x06716c37, 0x38c38c56
  TEST_CR_LOADED 227, 1, c.add, 0x3f34f88d, 0x06716c37, 0x38c38c56
  TEST_CR_RESULT_AFTER 228, 2, c.add, 0xe56c3b4e, 0x20ccae44, 0xc49f8d0a
  TEST_CR_LOADED 229, 2, c.add, 0xe56c3b4e, 0x20ccae44, 0xc49f8d0a
  TEST_CR_12_AFTER 230, 0, 0, c.add, 0x7649c82c, 0x915a4293, 0xe4ef8599
  TEST_CR_12_AFTER 231, 0, 1, c.add, 0x6a395ff2, 0xc0018bbb, 0xaa37d437
  TEST_CR_12_AFTER 232, 0, 2, c.add, 0xf09b6a60, 0x3af04c41, 0xb5ab1e1f
  TEST_CR_12_AFTER 233, 1, 0, c.add, 0x00e102d4, 0x927b2517, 0x6e65ddbd
  TEST_CR_12_AFTER 234, 1, 1, c.add, 0xfc57d2ca, 0x43a4eb6c, 0xb8b2e75e
  TEST_CR_12_AFTER 235, 1, 2, c.add, 0x6179f026, 0xc8eee3fd, 0x988b0c29
  TEST_CR_12_AFTER 236, 2, 0, c.add, 0x6c1ce7a1, 0x7c5e9d4c, 0xefbe4a55
  TEST_CR_12_AFTER 237, 2, 1, c.add, 0x65961f29, 0xe20a40c1, 0x838bde68
  TEST_CR_12_AFTER 238, 2, 2, c.add, 0x6bdc755d, 0xe224c68b, 0x89b7aed2
  TEST_CR_21_AFTER 239, 0, 0, c.add, 0x9d431029, 0x6e8f6783, 0x2eb3a8a6
  TEST_CR_21_AFTER 240, 0, 1, c.add, 0x0dd23e56, 0x0fcd9b63, 0xfe04a2f3
  TEST_CR_21_AFTER 241, 0, 2, c.add, 0xfa041d18, 0x5bf1907a, 0x9e128c9e
  TEST_CR_21_AFTER 242, 1, 0, c.add, 0xf672c420, 0x622bd3ef, 0x9446f031
  TEST_CR_21_AFTER 243, 1, 1, c.add, 0xea5ef1c0, 0xaf8c5f14, 0x3ad292ac
  TEST_CR_21_AFTER 244, 1, 2, c.add, 0x38887d2e, 0x4cd0c4d3, 0xebb7b85b
  TEST_CR_21_AFTER 245, 2, 0, c.add, 0xdb9fa3a5, 0xd2549467, 0x094b0f3e
  TEST_CR_21_AFTER 246, 2, 1, c.add, 0x06490bb3, 0x9de79f15, 0x68616c9e
  TEST_CR_21_AFTER 247, 2, 2, c.add, 0x69c9c0ea, 0x93907a46, 0xd63946a4

TEST_END
