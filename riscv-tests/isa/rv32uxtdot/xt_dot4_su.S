// xt.dot4.su: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.su, 0xffffff00, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.su, 0xffffff20, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.su, 0xffffff00, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.su, 0xffffff20, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.su, 0xfffffe20, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.su, 224, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.su, 136, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.su, 192, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.su, 168, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.su, 360, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.su, 0xffffff00, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.su, 0xfffffd40, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.su, 0xfffffe00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.su, 0xfffffe40, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.su, 0xfffffc40, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.su, 224, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.su, 616, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.su, 448, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.su, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.su, 840, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.su, 0xffffffe0, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.su, 0xffffffa8, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.su, 0xffffffc0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.su, 0xffffffc8, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.su, 15, 0x87654321, 15
  TEST_RR 28, xt.dot4.su, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.su, 30, 0x87654321, 240
  TEST_RR 30, xt.dot4.su, 63, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.su, 45, 0x87654321, 3840
  TEST_RR 32, xt.dot4.su, 70, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.su, 60, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.su, 77, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.su, 75, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.su, 84, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.su, 90, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.su, 91, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.su, 105, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.su, 98, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.su, 0xffffff88, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.su, 105, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.su, 0xfffffff0, 128, 0x87654321
  TEST_RR 44, xt.dot4.su, 0xffffff57, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.su, 0xffffffe0, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.su, 0xffffff83, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.su, 0xffffffd0, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.su, 0xffffffaf, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.su, 0xffffffc0, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.su, 0xffffffdb, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.su, 0, 0, 0
  TEST_RR 52, xt.dot4.su, 0, 0, 1
  TEST_RR 53, xt.dot4.su, 0, 0, 2
  TEST_RR 54, xt.dot4.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.su, 0, 1, 0
  TEST_RR 60, xt.dot4.su, 1, 1, 1
  TEST_RR 61, xt.dot4.su, 2, 1, 2
  TEST_RR 62, xt.dot4.su, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.su, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.su, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.su, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot4.su, 0, 2, 0
  TEST_RR 68, xt.dot4.su, 2, 2, 1
  TEST_RR 69, xt.dot4.su, 4, 2, 2
  TEST_RR 70, xt.dot4.su, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.su, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.su, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.su, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot4.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.su, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.su, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.su, 0xffffffc8, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.su, 56, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.su, 55, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.su, 52, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.su, 0, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.su, 0xffffffc8, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.su, 0xffffffc0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.su, 0xffffffc0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.su, 0xffffff88, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.su, 0xffffff88, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.su, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.su, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.su, 0xffffffd7, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.su, 0xffffffc0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.su, 0xffffffc1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.su, 0xffffff88, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.su, 0xffffff97, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.su, 0xffffff54, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.su, 0xfffffff8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.su, 0xfffffff8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.su, 0xffffff84, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.su, 0xffffff4c, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.su, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot4.su, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot4.su, 0xffffff90, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.su, 0xfffffff8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.su, 0xfffffff7, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.su, 0xffffffbc, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot4.su, 0xffffff59, 0xfffdd1b8, 0x4e7e5167
  TEST_RR 116, xt.dot4.su, 0xffffff60, 0xfffdd1b9, 0x4e7e5167
  TEST_RR 117, xt.dot4.su, 0xffffffde, 0x000121da, 0xe6a582f2
  TEST_RR 118, xt.dot4.su, 0xffffffd8, 0x000121da, 0xe6a582f3
  TEST_RR 119, xt.dot4.su, 42, 0x2f57efb1, 0x0d9a5faf
  TEST_RR 120, xt.dot4.su, 72, 0x2f57efb3, 0x0d9a5faf
  TEST_RR 121, xt.dot4.su, 205, 0x72179151, 0xfffff986
  TEST_RR 122, xt.dot4.su, 203, 0x72179151, 0xfffff984
  TEST_RR 123, xt.dot4.su, 43, 0x0f12d65f, 0x0002fa7b
  TEST_RR 124, xt.dot4.su, 0xffffffff, 0x0f12d65b, 0x0002fa7b
  TEST_RR 125, xt.dot4.su, 0xffffff0d, 0x081ba892, 0xded0b2a4
  TEST_RR 126, xt.dot4.su, 0xffffff05, 0x081ba892, 0xded0b2a0
  TEST_RR 127, xt.dot4.su, 0xffffffde, 0xffff8402, 0xd0b29b8a
  TEST_RR 128, xt.dot4.su, 0xffffff8e, 0xffff840a, 0xd0b29b8a
  TEST_RR 129, xt.dot4.su, 9, 3, 0x0fdb1033
  TEST_RR 130, xt.dot4.su, 33, 3, 0x0fdb103b
  TEST_RR 131, xt.dot4.su, 0xffffffe6, 0x00fa1e73, 0xb5edba6b
  TEST_RR 132, xt.dot4.su, 0xffffffe0, 0x00fa1e63, 0xb5edba6b
  TEST_RR 133, xt.dot4.su, 0xffffffc9, 0x86d40fdc, 0xfffffa63
  TEST_RR 134, xt.dot4.su, 0xffffffc6, 0x86d40fdc, 0xfffffa73
  TEST_RR 135, xt.dot4.su, 4, 0x41a26869, 0x40b812f6
  TEST_RR 136, xt.dot4.su, 0xffffffe6, 0x41a26849, 0x40b812f6
  TEST_RR 137, xt.dot4.su, 0xffffffd8, 0xc4aa013c, 0x6c15337d
  TEST_RR 138, xt.dot4.su, 0xffffffd2, 0xc4aa013c, 0x6c15335d
  TEST_RR 139, xt.dot4.su, 98, 116, 0xe13a016e
  TEST_RR 140, xt.dot4.su, 74, 52, 0xe13a016e
  TEST_RR 141, xt.dot4.su, 0xfffffff2, 0x01c5d23d, 0xd7216313
  TEST_RR 142, xt.dot4.su, 0xfffffffe, 0x01c5d23d, 0xd7216353
  TEST_RR 143, xt.dot4.su, 0xffffff9f, 0x59c6ba86, 0xfffff524
  TEST_RR 144, xt.dot4.su, 0xffffffaf, 0x59c6ba06, 0xfffff524
  TEST_RR 145, xt.dot4.su, 63, 0x94c2d374, 0xcc3f89a2
  TEST_RR 146, xt.dot4.su, 7, 0x94c2d374, 0xcc3f8922
  TEST_RR 147, xt.dot4.su, 105, 0x1c6d9f62, 1017
  TEST_RR 148, xt.dot4.su, 102, 0x1c6d9e62, 1017
  TEST_RR 149, xt.dot4.su, 0xffffff9d, 0x000a3119, 0xfffffffc
  TEST_RR 150, xt.dot4.su, 0xffffff9c, 0x000a3119, 0xfffffefc
  TEST_RR 151, xt.dot4.su, 11, 3361, 0x06f8567f
  TEST_RR 152, xt.dot4.su, 23, 3873, 0x06f8567f
  TEST_RR 153, xt.dot4.su, 74, 0x016a2e73, 0x04bfcbb5
  TEST_RR 154, xt.dot4.su, 78, 0x016a2e73, 0x04bfc9b5
  TEST_RR 155, xt.dot4.su, 91, 0x0031c7a5, 0x57127b3b
  TEST_RR 156, xt.dot4.su, 47, 0x0031c3a5, 0x57127b3b
  TEST_RR 157, xt.dot4.su, 27, 0x00d6da53, 0x11ca7033
  TEST_RR 158, xt.dot4.su, 3, 0x00d6da53, 0x11ca7433
  TEST_RR 159, xt.dot4.su, 0xffffff1f, 0xffe9a816, 0xfd8ec312
  TEST_RR 160, xt.dot4.su, 0xffffff37, 0xffe9a016, 0xfd8ec312
  TEST_RR 161, xt.dot4.su, 0xffffff76, 0x982b1fb8, 0x0e853530
  TEST_RR 162, xt.dot4.su, 0xffffff6e, 0x982b1fb8, 0x0e853d30
  TEST_RR 163, xt.dot4.su, 0xfffffffa, 0x0ab62c7d, 0x0000a835
  TEST_RR 164, xt.dot4.su, 4, 0x0ab63c7d, 0x0000a835
  TEST_RR 165, xt.dot4.su, 122, 0x00007207, 0x58456c78
  TEST_RR 166, xt.dot4.su, 129, 0x00007207, 0x58457c78
  TEST_RR 167, xt.dot4.su, 73, 339, 0x0490d9b3
  TEST_RR 168, xt.dot4.su, 99, 0x00002153, 0x0490d9b3
  TEST_RR 169, xt.dot4.su, 0xffffffcd, 0xfffeb7f0, 0xffffff64
  TEST_RR 170, xt.dot4.su, 0xffffffd7, 0xfffeb7f0, 0xffffdf64
  TEST_RR 171, xt.dot4.su, 42, 3, 0xfffffffe
  TEST_RR 172, xt.dot4.su, 102, 0x00004003, 0xfffffffe
  TEST_RR 173, xt.dot4.su, 0xffffff88, 0xfffffff9, 0x1c5d77c9
  TEST_RR 174, xt.dot4.su, 0xffffff8c, 0xfffffff9, 0x1c5d37c9
  TEST_RR 175, xt.dot4.su, 73, 0x0002700f, 0x5d7e838b
  TEST_RR 176, xt.dot4.su, 9, 0x0002f00f, 0x5d7e838b
  TEST_RR 177, xt.dot4.su, 0xfffffe74, 0xddcfa9b3, 0xfffffffd
  TEST_RR 178, xt.dot4.su, 0xfffffea4, 0xddcfa9b3, 0xffff7ffd
  TEST_RR 179, xt.dot4.su, 0xffffff09, 0xe8eaa9fb, 0x2758476a
  TEST_RR 180, xt.dot4.su, 0xffffff11, 0xe8eba9fb, 0x2758476a
  TEST_RR 181, xt.dot4.su, 104, 0xb1155244, 1198
  TEST_RR 182, xt.dot4.su, 109, 0xb1155244, 0x000104ae
  TEST_RR 183, xt.dot4.su, 0xfffffea6, 0xf80a894e, 0xbc7e8d36
  TEST_RR 184, xt.dot4.su, 0xfffffe8a, 0xf808894e, 0xbc7e8d36
  TEST_RR 185, xt.dot4.su, 45, 0x0007fd43, 0x99c2c7d4
  TEST_RR 186, xt.dot4.su, 31, 0x0007fd43, 0x99c0c7d4
  TEST_RR 187, xt.dot4.su, 0xffffffe8, 0x001ba937, 0x45348126
  TEST_RR 188, xt.dot4.su, 0xfffffff8, 0x001fa937, 0x45348126
  TEST_RR 189, xt.dot4.su, 125, 0x000b61b7, 0x0f41ae08
  TEST_RR 190, xt.dot4.su, 105, 0x000b61b7, 0x0f45ae08
  TEST_RR 191, xt.dot4.su, 0xffffffe8, 0x1f0f0aa2, 0xdc159505
  TEST_RR 192, xt.dot4.su, 16, 0x1f070aa2, 0xdc159505
  TEST_RR 193, xt.dot4.su, 0xffffffa9, 0xcd91824e, 0x738a072d
  TEST_RR 194, xt.dot4.su, 0xffffffa1, 0xcd91824e, 0x7382072d
  TEST_RR 195, xt.dot4.su, 0xffffff17, 0xfffaa288, 0xfffab545
  TEST_RR 196, xt.dot4.su, 0xffffff08, 0xffeaa288, 0xfffab545
  TEST_RR 197, xt.dot4.su, 0xffffffa3, 0x05150afc, 0x00778eba
  TEST_RR 198, xt.dot4.su, 0xffffffa2, 0x05150afc, 0x00678eba
  TEST_RR 199, xt.dot4.su, 0xfffffee3, 0x027ae9a9, 0xffffffff
  TEST_RR 200, xt.dot4.su, 0xfffffec5, 0x025ae9a9, 0xffffffff
  TEST_RR 201, xt.dot4.su, 0xffffff3f, 0xbe7b9a6c, 0xffffe532
  TEST_RR 202, xt.dot4.su, 0xffffff31, 0xbe7b9a6c, 0xffdfe532
  TEST_RR 203, xt.dot4.su, 23, 62, 0xe83d28d8
  TEST_RR 204, xt.dot4.su, 35, 0x0040003e, 0xe83d28d8
  TEST_RR 205, xt.dot4.su, 18, 0x665189a5, 0xffffffc9
  TEST_RR 206, xt.dot4.su, 0xfffffffe, 0x665189a5, 0xffbfffc9
  TEST_RR 207, xt.dot4.su, 0xffffff53, 0x3aff84da, 0x8f1d5a7c
  TEST_RR 208, xt.dot4.su, 0xffffff5b, 0x3a7f84da, 0x8f1d5a7c
  TEST_RR 209, xt.dot4.su, 0xffffffd8, 0x0e1f2a5c, 0x3c6ce02c
  TEST_RR 210, xt.dot4.su, 0xffffffe0, 0x0e1f2a5c, 0x3cece02c
  TEST_RR 211, xt.dot4.su, 0xffffff77, 0xb9f785d6, 0xc51395f5
  TEST_RR 212, xt.dot4.su, 0xffffff72, 0xb8f785d6, 0xc51395f5
  TEST_RR 213, xt.dot4.su, 60, 0xd171f421, 0xf191c68c
  TEST_RR 214, xt.dot4.su, 59, 0xd171f421, 0xf091c68c
  TEST_RR 215, xt.dot4.su, 0xffffffb5, 0xfffd8751, 0xd97d403a
  TEST_RR 216, xt.dot4.su, 0xffffffa3, 0xfdfd8751, 0xd97d403a
  TEST_RR 217, xt.dot4.su, 0xffffff58, 0x8b125e94, 0x2f616ed1
  TEST_RR 218, xt.dot4.su, 0xffffff62, 0x8b125e94, 0x2d616ed1
  TEST_RR 219, xt.dot4.su, 15, 1, 0xffff2baf
  TEST_RR 220, xt.dot4.su, 75, 0x04000001, 0xffff2baf
  TEST_RR 221, xt.dot4.su, 0xfffffef1, 0xffffedd9, 0xfffffffd
  TEST_RR 222, xt.dot4.su, 0xfffffef5, 0xffffedd9, 0xfbfffffd
  TEST_RR 223, xt.dot4.su, 16, 0xfffe724f, 0xfff040bb
  TEST_RR 224, xt.dot4.su, 136, 0xf7fe724f, 0xfff040bb
  TEST_RR 225, xt.dot4.su, 137, 0x06641a0f, 0xc7f6d39e
  TEST_RR 226, xt.dot4.su, 185, 0x06641a0f, 0xcff6d39e
  TEST_RR 227, xt.dot4.su, 0xffffffc8, 0x0c02a7a1, 0xfe39aa68
  TEST_RR 228, xt.dot4.su, 0xffffffd7, 0x1c02a7a1, 0xfe39aa68
  TEST_RR 229, xt.dot4.su, 65, 0x6e22512d, 0x32696447
  TEST_RR 230, xt.dot4.su, 59, 0x6e22512d, 0x22696447
  TEST_RR 231, xt.dot4.su, 118, 999, 0xffffdb3d
  TEST_RR 232, xt.dot4.su, 148, 0x200003e7, 0xffffdb3d
  TEST_RR 233, xt.dot4.su, 0xffffff8e, 0x8a5a9126, 0xb1053134
  TEST_RR 234, xt.dot4.su, 0xffffff9e, 0x8a5a9126, 0x91053134
  TEST_RR 235, xt.dot4.su, 168, 0x0061474b, 0x13b8a4e6
  TEST_RR 236, xt.dot4.su, 172, 0x4061474b, 0x13b8a4e6
  TEST_RR 237, xt.dot4.su, 37, 0xda8277e5, 0xffffff9e
  TEST_RR 238, xt.dot4.su, 49, 0xda8277e5, 0xbfffff9e
  TEST_RR 239, xt.dot4.su, 46, 0xfbb42273, 0x1a62f496
  TEST_RR 240, xt.dot4.su, 54, 0x7bb42273, 0x1a62f496
  TEST_RR 241, xt.dot4.su, 0xfffffed1, 0xaa2c4cc9, 0xffffffb7
  TEST_RR 242, xt.dot4.su, 0xffffff01, 0xaa2c4cc9, 0x7fffffb7

  // Noise.
  TEST_RR 243, xt.dot4.su, 76, 0x405b34bf, 0x62933403
  TEST_RR 244, xt.dot4.su, 0xffffff5a, 0x92dc53cf, 0xf4ed7773
  TEST_RR 245, xt.dot4.su, 0xffffff7a, 0xa9b6dc93, 0x511156ed
  TEST_RR 246, xt.dot4.su, 292, 0x35645946, 0x41ddf4b9
  TEST_RR 247, xt.dot4.su, 0xffffff69, 0x02baea20, 0xa33ed884
  TEST_RR 248, xt.dot4.su, 0xffffff98, 0xb3c439d0, 0xa184355d
  TEST_RR 249, xt.dot4.su, 3, 0x387de52d, 0xced6dd0b
  TEST_RR 250, xt.dot4.su, 0xffffff91, 0x2a0055ab, 0xb8c903a8
  TEST_RR 251, xt.dot4.su, 0xffffff3f, 0x0fd8a4a8, 0xad47cba3
  TEST_RR 252, xt.dot4.su, 0xffffffc6, 0x8d784f2b, 0x8074a609
  TEST_RR 253, xt.dot4.su, 106, 0xb414f5b6, 0x615cda07
  TEST_RR 254, xt.dot4.su, 0xffffffb7, 0xf1288561, 0x9049615d
  TEST_RR 255, xt.dot4.su, 0xffffffb5, 0xb2f1a66b, 0xf38b3043
  TEST_RR 256, xt.dot4.su, 0xffffffe6, 0xc52e9224, 0xcc418311
  TEST_RR 257, xt.dot4.su, 0xffffffb9, 0x46635bb0, 0x20103aa4
  TEST_RR 258, xt.dot4.su, 0xffffff50, 0x1ab209c0, 0x69a75c2d

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot4.su, 0xfffffff6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot4.su, 0xfffffff6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot4.su, 0xffffffb0, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot4.su, 0xffffffb0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot4.su, 0xffffffd6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot4.su, 0xffffffd6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot4.su, 0xffffff80, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot4.su, 0xffffff80, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot4.su, 0xffffff88, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot4.su, 0xffffff88, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot4.su, 0xffffffc0, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot4.su, 0xffffffc0, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot4.su, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot4.su, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot4.su, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot4.su, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot4.su, 0xffffffdc, 0x3f906568, 0x3f906568, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot4.su, 15, 0x7f771df8, 0x7f771df8, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot4.su, 1, 1, 1, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot4.su, 0xffffff68, 0xffe4380b, 0xffe4380b, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot4.su, 0xffffff89, 0x40bda133, 0x40bda133, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot4.su, 0xfffffffd, 0xf714c7b0, 0xf714c7b0, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot4.su, 0xffffff96, 0xeec04de7, 0xeec04de7, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot4.su, 0xffffff70, 0xfffffd5b, 0xfffffd5b, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot4.su, 0xffffff33, 0xb88c734c, 0xb88c734c, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot4.su, 0xffffffb9, 0xfffffffe, 0xf2208a6e, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot4.su, 0xffffffd3, 0x00003bc7, 0x00003bc7, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot4.su, 4, 2, 2, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot4.su, 0xffffffb8, 0x0638c397, 0x0638c397, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot4.su, 0xfffffedb, 0x38c84cdb, 0x38c84cdb, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot4.su, 0xffffff1c, 0xa9c3d10e, 0xa9c3d10e, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot4.su, 0xffffff40, 0x90b0da43, 0x90b0da43, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot4.su, 0xffffff97, 0x49c1f020, 0x49c1f020, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot4.su, 0xffffff50, 0x1f8b7c2c, 0x1f8b7c2c, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot4.su, 0xffffffdd, 0xb257e853, 0xb257e853, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot4.su, 0xffffff06, 0x11af39a9, 0x11af39a9, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot4.su, 80, 0x67b25786, 0x67b25786, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot4.su, 0xffffffa4, 0xf41ad74a, 0xf41ad74a, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot4.su, 0xffffff62, 0x00efae96, 0x00efae96, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot4.su, 45, 0xfd6f4723, 0xfd6f4723, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot4.su, 0xffffffa9, 0xffffee52, 0xffffee52, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot4.su, 115, 0x5631713f, 0x5631713f, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot4.su, 0xffffffaf, 0xc7d0a7c4, 0xc7d0a7c4, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot4.su, 0xffffff8b, 0x003d81a6, 0x003d81a6, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot4.su, 0xffffffcb, 0xefcf92d3, 0x9637438c
  TEST_RR_RESULT_AFTER 306, 1, xt.dot4.su, 0xffffff1f, 0xd9790c4a, 0x3eae5a4b
  TEST_RR_RESULT_AFTER 307, 2, xt.dot4.su, 32, 0x603cefa3, 0xffff6a53

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot4.su, 23, 0x01600079, 0x01600079
  TEST_RR_12_AFTER 309, 0, 1, xt.dot4.su, 0xffffffd0, 72, 72
  TEST_RR_12_AFTER 310, 0, 2, xt.dot4.su, 0xffffff7f, 0x000ac7bf, 0x000ac7bf
  TEST_RR_12_AFTER 311, 1, 0, xt.dot4.su, 0xffffff9a, 0xffffff0c, 0xfe60d62c
  TEST_RR_12_AFTER 312, 1, 1, xt.dot4.su, 0xfffffef2, 0x004a9cab, 0x004a9cab
  TEST_RR_12_AFTER 313, 1, 2, xt.dot4.su, 82, 0x662245b4, 0x662245b4
  TEST_RR_12_AFTER 314, 2, 0, xt.dot4.su, 0xffffffb7, 0x679ec25c, 0x679ec25c
  TEST_RR_12_AFTER 315, 2, 1, xt.dot4.su, 0xfffffff9, 0x414c6c42, 0x414c6c42
  TEST_RR_12_AFTER 316, 2, 2, xt.dot4.su, 0xffffff6e, 0x6258ac0d, 0x6258ac0d
  TEST_RR_21_AFTER 317, 0, 0, xt.dot4.su, 0xffffff1d, 0x1baa8131, 0x1baa8131
  TEST_RR_21_AFTER 318, 0, 1, xt.dot4.su, 0xfffffff9, 0x89630517, 0x89630517
  TEST_RR_21_AFTER 319, 0, 2, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 320, 1, 0, xt.dot4.su, 0xffffffca, 1020, 1020
  TEST_RR_21_AFTER 321, 1, 1, xt.dot4.su, 0xffffff92, 0xec61946a, 0xec61946a
  TEST_RR_21_AFTER 322, 1, 2, xt.dot4.su, 0xffffffc9, 0xfb65cf14, 0xfb65cf14
  TEST_RR_21_AFTER 323, 2, 0, xt.dot4.su, 0xffffff80, 0x2a4d7da1, 0x2a4d7da1
  TEST_RR_21_AFTER 324, 2, 1, xt.dot4.su, 26, 21, 21
  TEST_RR_21_AFTER 325, 2, 2, xt.dot4.su, 0xffffffb9, 0x5d92f322, 0x5d92f322
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot4.su, 0xffffffc2, 0xc7e5fd7b, 0xc7e5fd7b
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot4.su, 0xffffff85, 0xfffa125c, 0xfffa125c
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot4.su, 0xffffff9e, 0x7a13b5ed, 0x7a13b5ed
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot4.su, 0xffffff57, 0xff4f2ccc, 0xff4f2ccc
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot4.su, 0xffffffa3, 3025, 3025
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot4.su, 0xffffff9f, 0x00092059, 0x00092059

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot4.su, 0xffffff8a, 0x06dcd608, 0x06dcd608
  TEST_RR_RS2_LOADED 333, 0, xt.dot4.su, 0xffffff8a, 0x06dcd608, 0x06dcd608
  TEST_RR_BOTH_LOADED 334, 0, xt.dot4.su, 0xffffff8a, 0x06dcd608
  TEST_RR_RS1_LOADED 335, 1, xt.dot4.su, 0xffffffde, 0x4b7907d3, 0x4b7907d3
  TEST_RR_RS2_LOADED 336, 1, xt.dot4.su, 0xffffffde, 0x4b7907d3, 0x4b7907d3
  TEST_RR_BOTH_LOADED 337, 1, xt.dot4.su, 0xffffffde, 0x4b7907d3
  TEST_RR_RS1_LOADED 338, 2, xt.dot4.su, 0xffffffc5, 0x34fc8353, 0x34fc8353
  TEST_RR_RS2_LOADED 339, 2, xt.dot4.su, 0xffffffc5, 0x34fc8353, 0x34fc8353
  TEST_RR_BOTH_LOADED 340, 2, xt.dot4.su, 0xffffffc5, 0x34fc8353

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot4.su, 0xfffffff6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot4.su, 0xffffff7a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot4.su, 8, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot4.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot4.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot4.su, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot4.su, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot4.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot4.su, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot4.su, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot4.su, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot4.su, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot4.su, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot4.su, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot4.su, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot4.su, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot4.su, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot4.su, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot4.su, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot4.su, 0
  TEST_RR_ZERO_RD 361, xt.dot4.su, 0x26d050ed, 0x3bd8bc29
  TEST_RR_ZERO_RD 362, xt.dot4.su, 0x0000a2d9, 0xffffe4bf
  TEST_RR_ZERO_RD 363, xt.dot4.su, 0xf81d56a9, 0xfffffffa

TEST_END
