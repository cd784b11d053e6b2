// xnor: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xnor, 0xffffffff, 0, 0
  TEST_RR 3, xnor, 0xfffffffe, 0, 1
  TEST_RR 4, xnor, 0xfffffffd, 0, 2
  TEST_RR 5, xnor, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, xnor, 0x7fffffff, 0, 0x80000000
  TEST_RR 7, xnor, 0x7ffffffe, 0, 0x80000001
  TEST_RR 8, xnor, 0x00007fff, 0, 0xffff8000
  TEST_RR 9, xnor, 0, 0, 0xffffffff
  TEST_RR 10, xnor, 0xfffffffe, 1, 0
  TEST_RR 11, xnor, 0xffffffff, 1, 1
  TEST_RR 12, xnor, 0xfffffffc, 1, 2
  TEST_RR 13, xnor, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, xnor, 0x7ffffffe, 1, 0x80000000
  TEST_RR 15, xnor, 0x7fffffff, 1, 0x80000001
  TEST_RR 16, xnor, 0x00007ffe, 1, 0xffff8000
  TEST_RR 17, xnor, 1, 1, 0xffffffff
  TEST_RR 18, xnor, 0xfffffffd, 2, 0
  TEST_RR 19, xnor, 0xfffffffc, 2, 1
  TEST_RR 20, xnor, 0xffffffff, 2, 2
  TEST_RR 21, xnor, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, xnor, 0x7ffffffd, 2, 0x80000000
  TEST_RR 23, xnor, 0x7ffffffc, 2, 0x80000001
  TEST_RR 24, xnor, 0x00007ffd, 2, 0xffff8000
  TEST_RR 25, xnor, 2, 2, 0xffffffff
  TEST_RR 26, xnor, 0x80000000, 0x7fffffff, 0
  TEST_RR 27, xnor, 0x80000001, 0x7fffffff, 1
  TEST_RR 28, xnor, 0x80000002, 0x7fffffff, 2
  TEST_RR 29, xnor, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xnor, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, xnor, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, xnor, 0x7fff8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, xnor, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, xnor, 0x7fffffff, 0x80000000, 0
  TEST_RR 35, xnor, 0x7ffffffe, 0x80000000, 1
  TEST_RR 36, xnor, 0x7ffffffd, 0x80000000, 2
  TEST_RR 37, xnor, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, xnor, 0xffffffff, 0x80000000, 0x80000000
  TEST_RR 39, xnor, 0xfffffffe, 0x80000000, 0x80000001
  TEST_RR 40, xnor, 0x80007fff, 0x80000000, 0xffff8000
  TEST_RR 41, xnor, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, xnor, 0x7ffffffe, 0x80000001, 0
  TEST_RR 43, xnor, 0x7fffffff, 0x80000001, 1
  TEST_RR 44, xnor, 0x7ffffffc, 0x80000001, 2
  TEST_RR 45, xnor, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, xnor, 0xfffffffe, 0x80000001, 0x80000000
  TEST_RR 47, xnor, 0xffffffff, 0x80000001, 0x80000001
  TEST_RR 48, xnor, 0x80007ffe, 0x80000001, 0xffff8000
  TEST_RR 49, xnor, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, xnor, 0x00007fff, 0xffff8000, 0
  TEST_RR 51, xnor, 0x00007ffe, 0xffff8000, 1
  TEST_RR 52, xnor, 0x00007ffd, 0xffff8000, 2
  TEST_RR 53, xnor, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, xnor, 0x80007fff, 0xffff8000, 0x80000000
  TEST_RR 55, xnor, 0x80007ffe, 0xffff8000, 0x80000001
  TEST_RR 56, xnor, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 57, xnor, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, xnor, 0, 0xffffffff, 0
  TEST_RR 59, xnor, 1, 0xffffffff, 1
  TEST_RR 60, xnor, 2, 0xffffffff, 2
  TEST_RR 61, xnor, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, xnor, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, xnor, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, xnor, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, xnor, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, xnor, 0x4d04fd8b, 0xf4405507, 0x46bb5773
  TEST_RR 67, xnor, 0x4d04fd8a, 0xf4405506, 0x46bb5773
  TEST_RR 68, xnor, 0x72a7f846, 0x8d5807b5, 12
  TEST_RR 69, xnor, 0x72a7f847, 0x8d5807b5, 13
  TEST_RR 70, xnor, 0xcbb0970c, 0xfffef410, 0xcbb19ce3
  TEST_RR 71, xnor, 0xcbb0970e, 0xfffef412, 0xcbb19ce3
  TEST_RR 72, xnor, 0xd77e1b44, 0xffddedf5, 0xd75c094e
  TEST_RR 73, xnor, 0xd77e1b46, 0xffddedf5, 0xd75c094c
  TEST_RR 74, xnor, 0xffff8875, 245, 0x0000777f
  TEST_RR 75, xnor, 0xffff8871, 241, 0x0000777f
  TEST_RR 76, xnor, 0x0f639837, 0x2a2263e0, 0xdabe0428
  TEST_RR 77, xnor, 0x0f639833, 0x2a2263e0, 0xdabe042c
  TEST_RR 78, xnor, 0x502b5e59, 0x79f2cfb4, 0xd6266e12
  TEST_RR 79, xnor, 0x502b5e51, 0x79f2cfbc, 0xd6266e12
  TEST_RR 80, xnor, 0xf9b17da0, 0xf9f79ca3, 0xffb91efc
  TEST_RR 81, xnor, 0xf9b17da8, 0xf9f79ca3, 0xffb91ef4
  TEST_RR 82, xnor, 0xdfd8a778, 0x0271819f, 0x2256d918
  TEST_RR 83, xnor, 0xdfd8a768, 0x0271818f, 0x2256d918
  TEST_RR 84, xnor, 0x3845a345, 0x0d00dc9f, 0xcaba8025
  TEST_RR 85, xnor, 0x3845a355, 0x0d00dc9f, 0xcaba8035
  TEST_RR 86, xnor, 0x5ebe4097, 0x08320b97, 0xa973b4ff
  TEST_RR 87, xnor, 0x5ebe40b7, 0x08320bb7, 0xa973b4ff
  TEST_RR 88, xnor, 0x7fb57c9f, 0x2d4098ee, 0xad0a1b8e
  TEST_RR 89, xnor, 0x7fb57cbf, 0x2d4098ee, 0xad0a1bae
  TEST_RR 90, xnor, 0x48bc1a34, 0xe642c404, 0x510121cf
  TEST_RR 91, xnor, 0x48bc1a74, 0xe642c444, 0x510121cf
  TEST_RR 92, xnor, 0xf30eff19, 0x0cf1faaa, 0x0000fa4c
  TEST_RR 93, xnor, 0xf30eff59, 0x0cf1faaa, 0x0000fa0c
  TEST_RR 94, xnor, 0x097bf9d4, 0xf867ac4f, 0x0ee3aa64
  TEST_RR 95, xnor, 0x097bf954, 0xf867accf, 0x0ee3aa64
  TEST_RR 96, xnor, 0x26fed4fb, 0xffffffff, 0x26fed4fb
  TEST_RR 97, xnor, 0x26fed47b, 0xffffffff, 0x26fed47b
  TEST_RR 98, xnor, 0xcf233d69, 0xfffe7007, 0xcf22b291
  TEST_RR 99, xnor, 0xcf233c69, 0xfffe7107, 0xcf22b291
  TEST_RR 100, xnor, 0x55d4546e, 0xe41114d3, 0x4e3abf42
  TEST_RR 101, xnor, 0x55d4556e, 0xe41114d3, 0x4e3abe42
  TEST_RR 102, xnor, 0x9828e27b, 0xfffffffe, 0x9828e27a
  TEST_RR 103, xnor, 0x9828e07b, 0xfffffdfe, 0x9828e27a
  TEST_RR 104, xnor, 0x61326da1, 0x6695802d, 0xf8581273
  TEST_RR 105, xnor, 0x61326fa1, 0x6695802d, 0xf8581073
  TEST_RR 106, xnor, 0xfffffca7, 26, 834
  TEST_RR 107, xnor, 0xfffff8a7, 1050, 834
  TEST_RR 108, xnor, 0x181dc846, 0x181e95b8, 0xfffca201
  TEST_RR 109, xnor, 0x181dcc46, 0x181e95b8, 0xfffca601
  TEST_RR 110, xnor, 2442, 0xfffffff3, 2438
  TEST_RR 111, xnor, 394, 0xfffff7f3, 2438
  TEST_RR 112, xnor, 0x7b7306ba, 0x126dd9e7, 0x96e120a2
  TEST_RR 113, xnor, 0x7b730eba, 0x126dd9e7, 0x96e128a2
  TEST_RR 114, xnor, 0xfffc42fa, 0x0003bd05, 0
  TEST_RR 115, xnor, 0xfffc52fa, 0x0003ad05, 0
  TEST_RR 116, xnor, 0x00096e19, 3, 0xfff691e5
  TEST_RR 117, xnor, 0x00097e19, 3, 0xfff681e5
  TEST_RR 118, xnor, 0xafc64bbf, 0x5039b430, 112
  TEST_RR 119, xnor, 0xafc66bbf, 0x50399430, 112
  TEST_RR 120, xnor, 0xd55d5f9c, 0x7b63ca08, 0x51c16a6b
  TEST_RR 121, xnor, 0xd55d7f9c, 0x7b63ca08, 0x51c14a6b
  TEST_RR 122, xnor, 0xc2c55fb0, 0xc2c63894, 0xfffc98db
  TEST_RR 123, xnor, 0xc2c51fb0, 0xc2c67894, 0xfffc98db
  TEST_RR 124, xnor, 0xafef5b36, 0x501b8911, 0x000b2dd8
  TEST_RR 125, xnor, 0xafef1b36, 0x501b8911, 0x000b6dd8
  TEST_RR 126, xnor, 0x250ff181, 0x25026389, 0xfff26df7
  TEST_RR 127, xnor, 0x250f7181, 0x2502e389, 0xfff26df7
  TEST_RR 128, xnor, 0x006c8e92, 0xfffd60e0, 0x006e118d
  TEST_RR 129, xnor, 0x006c0e92, 0xfffd60e0, 0x006e918d
  TEST_RR 130, xnor, 0xfffeb0ae, 1132, 0x00014b3d
  TEST_RR 131, xnor, 0xffffb0ae, 0x0001046c, 0x00014b3d
  TEST_RR 132, xnor, 0x8325291a, 0xc48f2a07, 0xb855fce2
  TEST_RR 133, xnor, 0x8324291a, 0xc48f2a07, 0xb854fce2
  TEST_RR 134, xnor, 0x359efe32, 0xca3f5a56, 0x005e5b9b
  TEST_RR 135, xnor, 0x359cfe32, 0xca3d5a56, 0x005e5b9b
  TEST_RR 136, xnor, 0xe021a912, 0xfd043b2f, 0xe2da6dc2
  TEST_RR 137, xnor, 0xe023a912, 0xfd043b2f, 0xe2d86dc2
  TEST_RR 138, xnor, 0x39465976, 0xc6b9a4c1, 584
  TEST_RR 139, xnor, 0x39425976, 0xc6bda4c1, 584
  TEST_RR 140, xnor, 0x00004368, 0xfffffe53, 0x000042c4
  TEST_RR 141, xnor, 0x00044368, 0xfffffe53, 0x000442c4
  TEST_RR 142, xnor, 0x02863c98, 0x000ba774, 0xfd726413
  TEST_RR 143, xnor, 0x028e3c98, 0x0003a774, 0xfd726413
  TEST_RR 144, xnor, 0x60bdb66d, 0xf1a0fde5, 0x6ee2b477
  TEST_RR 145, xnor, 0x60b5b66d, 0xf1a0fde5, 0x6eeab477
  TEST_RR 146, xnor, 0x3970ed27, 0xffffffff, 0x3970ed27
  TEST_RR 147, xnor, 0x3960ed27, 0xffefffff, 0x3970ed27
  TEST_RR 148, xnor, 0xa928def8, 0xa21a4291, 0xf4cd6396
  TEST_RR 149, xnor, 0xa938def8, 0xa21a4291, 0xf4dd6396
  TEST_RR 150, xnor, 0x27bf5260, 0x0013ed9e, 0xd8534001
  TEST_RR 151, xnor, 0x279f5260, 0x0033ed9e, 0xd8534001
  TEST_RR 152, xnor, 0xffe4a907, 0x00abd1ab, 0x00b08753
  TEST_RR 153, xnor, 0xffc4a907, 0x00abd1ab, 0x00908753
  TEST_RR 154, xnor, 0xa807f313, 0x512fe9fc, 0x06d7e510
  TEST_RR 155, xnor, 0xa847f313, 0x516fe9fc, 0x06d7e510
  TEST_RR 156, xnor, 0x2fa4bada, 0xd039b18c, 0x0062f4a9
  TEST_RR 157, xnor, 0x2fe4bada, 0xd039b18c, 0x0022f4a9
  TEST_RR 158, xnor, 0xffffff9e, 96, 1
  TEST_RR 159, xnor, 0xff7fff9e, 0x00800060, 1
  TEST_RR 160, xnor, 0xb08c6668, 0x8c27b74c, 0xc3542edb
  TEST_RR 161, xnor, 0xb00c6668, 0x8c27b74c, 0xc3d42edb
  TEST_RR 162, xnor, 0x91263669, 0x2f7d303e, 0x41a4f9a8
  TEST_RR 163, xnor, 0x90263669, 0x2e7d303e, 0x41a4f9a8
  TEST_RR 164, xnor, 0x96cd858d, 1627, 0x69327c29
  TEST_RR 165, xnor, 0x97cd858d, 1627, 0x68327c29
  TEST_RR 166, xnor, 0x00005881, 0xffffffa0, 0x000058de
  TEST_RR 167, xnor, 0x02005881, 0xfdffffa0, 0x000058de
  TEST_RR 168, xnor, 0x50078493, 0x2dd3ac85, 0x822bd7e9
  TEST_RR 169, xnor, 0x52078493, 0x2dd3ac85, 0x802bd7e9
  TEST_RR 170, xnor, 0xca8d94d3, 0xfd706a08, 0xc8020124
  TEST_RR 171, xnor, 0xce8d94d3, 0xf9706a08, 0xc8020124
  TEST_RR 172, xnor, 0x111603cd, 0xeee9fc3a, 8
  TEST_RR 173, xnor, 0x151603cd, 0xeee9fc3a, 0x04000008
  TEST_RR 174, xnor, 0x476e5806, 0xa819297c, 0x10888e85
  TEST_RR 175, xnor, 0x4f6e5806, 0xa019297c, 0x10888e85
  TEST_RR 176, xnor, 0xbf3db368, 0xa60e3277, 0xe6cc7ee0
  TEST_RR 177, xnor, 0xb73db368, 0xa60e3277, 0xeecc7ee0
  TEST_RR 178, xnor, 0xdb17b58f, 0x24ca5fae, 0x002215de
  TEST_RR 179, xnor, 0xcb17b58f, 0x34ca5fae, 0x002215de
  TEST_RR 180, xnor, 0xf2e04784, 0x00574b04, 0x0d48f37f
  TEST_RR 181, xnor, 0xe2e04784, 0x00574b04, 0x1d48f37f
  TEST_RR 182, xnor, 0xdbb2b4cf, 0xdbb2b4f6, 0xffffffc6
  TEST_RR 183, xnor, 0xfbb2b4cf, 0xfbb2b4f6, 0xffffffc6
  TEST_RR 184, xnor, 0xab9ab559, 0x00076251, 0x546228f7
  TEST_RR 185, xnor, 0x8b9ab559, 0x00076251, 0x746228f7
  TEST_RR 186, xnor, 0x5c7732ee, 0xfff59b6b, 0x5c7d567a
  TEST_RR 187, xnor, 0x1c7732ee, 0xbff59b6b, 0x5c7d567a
  TEST_RR 188, xnor, 0x32753480, 0x32da6db7, 0xff50a6c8
  TEST_RR 189, xnor, 0x72753480, 0x32da6db7, 0xbf50a6c8
  TEST_RR 190, xnor, 0x831be9b4, 0xfffdff7c, 0x8319e937
  TEST_RR 191, xnor, 0x031be9b4, 0x7ffdff7c, 0x8319e937
  TEST_RR 192, xnor, 0x15aa95a5, 0xffe40edb, 0x15b16481
  TEST_RR 193, xnor, 0x95aa95a5, 0xffe40edb, 0x95b16481

  // Noise.
  TEST_RR 194, xnor, 0x56634f93, 0x0551e2ba, 0xaccd52d6
  TEST_RR 195, xnor, 0xd0f628a2, 0xf46d7909, 0xdb64ae54
  TEST_RR 196, xnor, 0x7ee669be, 0x5f61ff06, 0xde786947
  TEST_RR 197, xnor, 0x1757329e, 0x4206a703, 0xaaae6a62
  TEST_RR 198, xnor, 0x31b3cf1d, 0x9580aa4a, 0x5bcc9aa8
  TEST_RR 199, xnor, 0xec39d448, 0xe7d32e7c, 0xf41505cb
  TEST_RR 200, xnor, 0x696680a9, 0x85787bb2, 0x13e104e4
  TEST_RR 201, xnor, 0x85c931a3, 0x71ce7b5b, 0x0bf8b507
  TEST_RR 202, xnor, 0xe447ea64, 0xc7b0ed7d, 0xdc08f8e6
  TEST_RR 203, xnor, 0x45ee1fa9, 0x5da0bae2, 0xe7b15ab4
  TEST_RR 204, xnor, 0xc05279fd, 0x874dbed6, 0xb8e038d4
  TEST_RR 205, xnor, 0x857f57d4, 0x40d8143b, 0x3a58bc10
  TEST_RR 206, xnor, 0x9d11d186, 0xf3ddd65f, 0x9133f826
  TEST_RR 207, xnor, 0x0b411ba7, 0xb84f98c6, 0x4cf17c9e
  TEST_RR 208, xnor, 0x2261896d, 0x13dd8519, 0xce43f38b
  TEST_RR 209, xnor, 0xf05bbf1a, 0x1927328f, 0x1683726a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, xnor, 0x66aa559d, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, xnor, 0x66aa559d, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, xnor, 0xffffffff, 0xc35a96e7
  TEST_RR_ALL_SAME 213, xnor, 0xffffffff, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, xnor, 0x66aa559d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, xnor, 0x66aa559d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, xnor, 0xffffffff, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, xnor, 0xffffffff, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, xnor, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, xnor, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, xnor, 0xffffffff, 0x80000000
  TEST_RR_ALL_SAME 221, xnor, 0xffffffff, 0x80000000
  TEST_RR_RD_IS_RS1 222, xnor, 0xfffffffb, 7, 3
  TEST_RR_RD_IS_RS2 223, xnor, 0xfffffffb, 7, 3
  TEST_RR_SAME_SOURCES 224, xnor, 0xffffffff, 7
  TEST_RR_ALL_SAME 225, xnor, 0xffffffff, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, xnor, 0xffffffff, 0x3c236666, 0x3c236666, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, xnor, 0xffffffff, 0x00003b9a, 0x00003b9a, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, xnor, 0xffffffff, 0x4c188047, 0x4c188047, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, xnor, 0xffffffff, 0x92cdcc8d, 0x92cdcc8d, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, xnor, 0xffffffff, 0xb924a7b5, 0xb924a7b5, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, xnor, 0xffffffff, 0x000016e2, 0x000016e2, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, xnor, 0xffffffff, 0x24ac5c0b, 0x24ac5c0b, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, xnor, 0xffffffff, 0xffcecbb4, 0xffcecbb4, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, xnor, 0xffffffff, 0xa77299ef, 0xa77299ef, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, xnor, 0xffffffff, 1, 1, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, xnor, 0xffffffff, 0xffff2b0c, 0xffff2b0c, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, xnor, 0xffffffff, 0xfffffff0, 0xfffffff0, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, xnor, 0xffffffff, 0x5d60e35e, 0x5d60e35e, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, xnor, 0xffffffff, 0xfffff49a, 0xfffff49a, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, xnor, 0xffffffff, 0xffc4eb18, 0xffc4eb18, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, xnor, 0xffffffff, 0xff914898, 0xff914898, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, xnor, 0xffffffff, 0xdf553dfa, 0xdf553dfa, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, xnor, 0xffffffff, 0x6bf5fb99, 0x6bf5fb99, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, xnor, 0xffffffff, 0xbd520ac2, 0xbd520ac2, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, xnor, 0xffffffff, 0x82797bbb, 0x82797bbb, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, xnor, 0xffffffff, 0xd6d237f9, 0xd6d237f9, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, xnor, 0xffffffff, 0xf8b989f4, 0xf8b989f4, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, xnor, 0xffffffff, 781, 781, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, xnor, 0xffffffff, 0x4beb50e9, 0x4beb50e9, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, xnor, 0xffffffff, 0x9e4f65e3, 0x9e4f65e3, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, xnor, 0xffffffff, 0xc3c8cabe, 0xc3c8cabe, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, xnor, 0xffffffff, 0xffffffde, 0xffffffde, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, xnor, 0xffffffff, 0x000f752f, 0x000f752f, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, xnor, 0xffffffff, 0x843ead5d, 0x843ead5d, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, xnor, 0xffffffff, 0xfb9e4914, 0xfb9e4914, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, xnor, 0x6d2db586, 0xa622aa71, 0x34f0e008
  TEST_RR_RESULT_AFTER 257, 1, xnor, 0xc044ce3f, 0x3fbb31c0, 0
  TEST_RR_RESULT_AFTER 258, 2, xnor, 0x605964f7, 0x9fa69b08, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, xnor, 0xffffffff, 0x550a2771, 0x550a2771
  TEST_RR_12_AFTER 260, 0, 1, xnor, 0xffffffff, 0xc003ad8d, 0xc003ad8d
  TEST_RR_12_AFTER 261, 0, 2, xnor, 0xffffffff, 0x8c97cf76, 0x8c97cf76
  TEST_RR_12_AFTER 262, 1, 0, xnor, 0xffffffff, 0x28e74537, 0x28e74537
  TEST_RR_12_AFTER 263, 1, 1, xnor, 0xffffffff, 0xffff8ca8, 0xffff8ca8
  TEST_RR_12_AFTER 264, 1, 2, xnor, 0x7ce08c3e, 0x7ce37212, 0xfffc01d3
  TEST_RR_12_AFTER 265, 2, 0, xnor, 0xffffffff, 0xbd147197, 0xbd147197
  TEST_RR_12_AFTER 266, 2, 1, xnor, 0xffffffff, 0xc2549d48, 0xc2549d48
  TEST_RR_12_AFTER 267, 2, 2, xnor, 0xffffffff, 0xfc2f3142, 0xfc2f3142
  TEST_RR_21_AFTER 268, 0, 0, xnor, 0xffffffff, 0xfffffff9, 0xfffffff9
  TEST_RR_21_AFTER 269, 0, 1, xnor, 0xffffffff, 0x2f106c4f, 0x2f106c4f
  TEST_RR_21_AFTER 270, 0, 2, xnor, 0xffffffff, 0x779f29e4, 0x779f29e4
  TEST_RR_21_AFTER 271, 1, 0, xnor, 0xffffffff, 26, 26
  TEST_RR_21_AFTER 272, 1, 1, xnor, 0xffffffff, 0xfecc4e84, 0xfecc4e84
  TEST_RR_21_AFTER 273, 1, 2, xnor, 0xffffffff, 0x32ae01d7, 0x32ae01d7
  TEST_RR_21_AFTER 274, 2, 0, xnor, 0xffffffff, 0x4903707d, 0x4903707d
  TEST_RR_21_AFTER 275, 2, 1, xnor, 0xffffffff, 282, 282
  TEST_RR_21_AFTER 276, 2, 2, xnor, 0xffffffff, 0xef4ea684, 0xef4ea684
  TEST_RR_BOTH_AFTER 277, 0, 0, xnor, 0xffffffff, 0x00001228, 0x00001228
  TEST_RR_BOTH_AFTER 278, 0, 1, xnor, 0xffffffff, 0x0961d538, 0x0961d538
  TEST_RR_BOTH_AFTER 279, 0, 2, xnor, 0xffffffff, 0x0002b3d4, 0x0002b3d4
  TEST_RR_BOTH_AFTER 280, 1, 0, xnor, 0xffffffff, 0xfffacea1, 0xfffacea1
  TEST_RR_BOTH_AFTER 281, 1, 1, xnor, 0xffffffff, 0x00045d1d, 0x00045d1d
  TEST_RR_BOTH_AFTER 282, 2, 0, xnor, 0xffffffff, 0x6cc5fc1f, 0x6cc5fc1f

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, xnor, 0xffffffff, 0xb2d84dd1, 0xb2d84dd1
  TEST_RR_RS2_LOADED 284, 0, xnor, 0xffffffff, 0xb2d84dd1, 0xb2d84dd1
  TEST_RR_BOTH_LOADED 285, 0, xnor, 0xffffffff, 0xb2d84dd1
  TEST_RR_RS1_LOADED 286, 1, xnor, 0xffffffff, 0xfffffffe, 0xfffffffe
  TEST_RR_RS2_LOADED 287, 1, xnor, 0xffffffff, 0xfffffffe, 0xfffffffe
  TEST_RR_BOTH_LOADED 288, 1, xnor, 0xffffffff, 0xfffffffe
  TEST_RR_RS1_LOADED 289, 2, xnor, 0xffffffff, 0x73031775, 0x73031775
  TEST_RR_RS2_LOADED 290, 2, xnor, 0xffffffff, 0x73031775, 0x73031775
  TEST_RR_BOTH_LOADED 291, 2, xnor, 0xffffffff, 0x73031775

  // Each result is at once a source.
  TEST_RR_CHAIN 292, xnor, 0xffffffff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, xnor, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, xnor, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, xnor, 0x3ca56918, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, xnor, 0x3ca56918, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, xnor, 0xfffffffe, 1
  TEST_RR_ZERO_RS2 298, xnor, 0xfffffffe, 1
  TEST_RR_ZERO_RS1 299, xnor, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, xnor, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, xnor, 0x9fffffff, 0x60000000
  TEST_RR_ZERO_RS2 302, xnor, 0x9fffffff, 0x60000000
  TEST_RR_ZERO_RS1 303, xnor, 0x5fffffff, 0xa0000000
  TEST_RR_ZERO_RS2 304, xnor, 0x5fffffff, 0xa0000000
  TEST_RR_ZERO_RS1 305, xnor, 0xfffffffa, 5
  TEST_RR_ZERO_RS2 306, xnor, 0xfffffffa, 5
  TEST_RR_ZERO_RS1 307, xnor, 0xfffcfdfe, 0x00030201
  TEST_RR_ZERO_RS2 308, xnor, 0xfffcfdfe, 0x00030201
  TEST_RR_ZERO_RS1 309, xnor, 0xffffffff, 0
  TEST_RR_ZERO_RS2 310, xnor, 0xffffffff, 0
  TEST_RR_ZERO_BOTH 311, xnor, 0xffffffff
  TEST_RR_ZERO_RD 312, xnor, 0x005066af, 0x0002461d
  TEST_RR_ZERO_RD 313, xnor, 0x792a66b7, 0xb738b8a1
  TEST_RR_ZERO_RD 314, xnor, 0xa3629288, 0

TEST_END
