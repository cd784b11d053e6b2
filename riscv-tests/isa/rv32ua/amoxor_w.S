// amoxor.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amoxor.w, 0, 0, 0
  TEST_AMO 3, amoxor.w, 1, 0, 1
  TEST_AMO 4, amoxor.w, 2, 0, 2
  TEST_AMO 5, amoxor.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amoxor.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amoxor.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amoxor.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amoxor.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amoxor.w, 1, 1, 0
  TEST_AMO 11, amoxor.w, 0, 1, 1
  TEST_AMO 12, amoxor.w, 3, 1, 2
  TEST_AMO 13, amoxor.w, 0x7ffffffe, 1, 0x7fffffff
  TEST_AMO 14, amoxor.w, 0x80000001, 1, 0x80000000
  TEST_AMO 15, amoxor.w, 0x80000000, 1, 0x80000001
  TEST_AMO 16, amoxor.w, 0xffff8001, 1, 0xffff8000
  TEST_AMO 17, amoxor.w, 0xfffffffe, 1, 0xffffffff
  TEST_AMO 18, amoxor.w, 2, 2, 0
  TEST_AMO 19, amoxor.w, 3, 2, 1
  TEST_AMO 20, amoxor.w, 0, 2, 2
  TEST_AMO 21, amoxor.w, 0x7ffffffd, 2, 0x7fffffff
  TEST_AMO 22, amoxor.w, 0x80000002, 2, 0x80000000
  TEST_AMO 23, amoxor.w, 0x80000003, 2, 0x80000001
  TEST_AMO 24, amoxor.w, 0xffff8002, 2, 0xffff8000
  TEST_AMO 25, amoxor.w, 0xfffffffd, 2, 0xffffffff
  TEST_AMO 26, amoxor.w, 0x7fffffff, 0x7fffffff, 0
  TEST_AMO 27, amoxor.w, 0x7ffffffe, 0x7fffffff, 1
  TEST_AMO 28, amoxor.w, 0x7ffffffd, 0x7fffffff, 2
  TEST_AMO 29, amoxor.w, 0, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amoxor.w, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 31, amoxor.w, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_AMO 32, amoxor.w, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amoxor.w, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amoxor.w, 0x80000000, 0x80000000, 0
  TEST_AMO 35, amoxor.w, 0x80000001, 0x80000000, 1
  TEST_AMO 36, amoxor.w, 0x80000002, 0x80000000, 2
  TEST_AMO 37, amoxor.w, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amoxor.w, 0, 0x80000000, 0x80000000
  TEST_AMO 39, amoxor.w, 1, 0x80000000, 0x80000001
  TEST_AMO 40, amoxor.w, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amoxor.w, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amoxor.w, 0x80000001, 0x80000001, 0
  TEST_AMO 43, amoxor.w, 0x80000000, 0x80000001, 1
  TEST_AMO 44, amoxor.w, 0x80000003, 0x80000001, 2
  TEST_AMO 45, amoxor.w, 0xfffffffe, 0x80000001, 0x7fffffff
  TEST_AMO 46, amoxor.w, 1, 0x80000001, 0x80000000
  TEST_AMO 47, amoxor.w, 0, 0x80000001, 0x80000001
  TEST_AMO 48, amoxor.w, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_AMO 49, amoxor.w, 0x7ffffffe, 0x80000001, 0xffffffff
  TEST_AMO 50, amoxor.w, 0xffff8000, 0xffff8000, 0
  TEST_AMO 51, amoxor.w, 0xffff8001, 0xffff8000, 1
  TEST_AMO 52, amoxor.w, 0xffff8002, 0xffff8000, 2
  TEST_AMO 53, amoxor.w, 0x80007fff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amoxor.w, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_AMO 55, amoxor.w, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_AMO 56, amoxor.w, 0, 0xffff8000, 0xffff8000
  TEST_AMO 57, amoxor.w, 0x00007fff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amoxor.w, 0xffffffff, 0xffffffff, 0
  TEST_AMO 59, amoxor.w, 0xfffffffe, 0xffffffff, 1
  TEST_AMO 60, amoxor.w, 0xfffffffd, 0xffffffff, 2
  TEST_AMO 61, amoxor.w, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amoxor.w, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_AMO 63, amoxor.w, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_AMO 64, amoxor.w, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_AMO 65, amoxor.w, 0, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amoxor.w, 0x5a0f3c84, 1, 0x5a0f3c85
  TEST_AMO 67, amoxor.w, 0xc35a96e6, 0xc35a96e7, 1
  TEST_AMO 68, amoxor.w, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_AMO 69, amoxor.w, 0xc35a96e5, 0xc35a96e7, 2
  TEST_AMO 70, amoxor.w, 0x5a0f3c81, 4, 0x5a0f3c85
  TEST_AMO 71, amoxor.w, 0xc35a96e3, 0xc35a96e7, 4
  TEST_AMO 72, amoxor.w, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_AMO 73, amoxor.w, 0xc35a96ef, 0xc35a96e7, 8
  TEST_AMO 74, amoxor.w, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_AMO 75, amoxor.w, 0xc35a96f7, 0xc35a96e7, 16
  TEST_AMO 76, amoxor.w, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_AMO 77, amoxor.w, 0xc35a96c7, 0xc35a96e7, 32
  TEST_AMO 78, amoxor.w, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_AMO 79, amoxor.w, 0xc35a96a7, 0xc35a96e7, 64
  TEST_AMO 80, amoxor.w, 0x5a0f3c05, 128, 0x5a0f3c85
  TEST_AMO 81, amoxor.w, 0xc35a9667, 0xc35a96e7, 128
  TEST_AMO 82, amoxor.w, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_AMO 83, amoxor.w, 0xc35a97e7, 0xc35a96e7, 256
  TEST_AMO 84, amoxor.w, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_AMO 85, amoxor.w, 0xc35a94e7, 0xc35a96e7, 512
  TEST_AMO 86, amoxor.w, 0x5a0f3885, 1024, 0x5a0f3c85
  TEST_AMO 87, amoxor.w, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_AMO 88, amoxor.w, 0x5a0f3485, 2048, 0x5a0f3c85
  TEST_AMO 89, amoxor.w, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_AMO 90, amoxor.w, 0x5a0f2c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amoxor.w, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amoxor.w, 0x5a0f1c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amoxor.w, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amoxor.w, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amoxor.w, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amoxor.w, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amoxor.w, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amoxor.w, 0x5a0e3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amoxor.w, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amoxor.w, 0x5a0d3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amoxor.w, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amoxor.w, 0x5a0b3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amoxor.w, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amoxor.w, 0x5a073c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amoxor.w, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amoxor.w, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amoxor.w, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amoxor.w, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amoxor.w, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amoxor.w, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amoxor.w, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amoxor.w, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amoxor.w, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amoxor.w, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amoxor.w, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amoxor.w, 0x580f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amoxor.w, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amoxor.w, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amoxor.w, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amoxor.w, 0x520f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amoxor.w, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amoxor.w, 0x4a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amoxor.w, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amoxor.w, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amoxor.w, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amoxor.w, 0x1a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amoxor.w, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amoxor.w, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amoxor.w, 0x435a96e7, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amoxor.w, 0x4d9b63bc, 0x07a6b026, 0x4a3dd39a
  TEST_AMO 131, amoxor.w.aq, 0xa6b5197c, 0x61fb1df0, 0xc74e048c
  TEST_AMO 132, amoxor.w.rl, 0xc390cfe8, 0x61b3c33c, 0xa2230cd4
  TEST_AMO 133, amoxor.w.aqrl, 0x25cafa2c, 0xddd96129, 0xf8139b05
  TEST_AMO 134, amoxor.w, 0x2afb4277, 0x31188c51, 0x1be3ce26
  TEST_AMO 135, amoxor.w.aq, 0x60b69d5a, 0x8f5bae7c, 0xefed3326
  TEST_AMO 136, amoxor.w.rl, 0x292b1b52, 0x26079217, 0x0f2c8945
  TEST_AMO 137, amoxor.w.aqrl, 0xb67cf4ad, 0x070910e5, 0xb175e448
  TEST_AMO 138, amoxor.w, 0x94d159f7, 0x57cf340d, 0xc31e6dfa
  TEST_AMO 139, amoxor.w.aq, 0xe8ec3bc3, 0x26494791, 0xcea57c52
  TEST_AMO 140, amoxor.w.rl, 0x58a34a01, 0x47131f46, 0x1fb05547
  TEST_AMO 141, amoxor.w.aqrl, 0x2932ac66, 0x5a4f093f, 0x737da559
  TEST_AMO 142, amoxor.w, 0x9c1ea790, 0xe488d50a, 0x7896729a
  TEST_AMO 143, amoxor.w.aq, 0xac65a6c5, 0xec97b839, 0x40f21efc
  TEST_AMO 144, amoxor.w.rl, 0x4948f694, 0xd5d8a051, 0x9c9056c5
  TEST_AMO 145, amoxor.w.aqrl, 0x09526879, 0xf4428f6d, 0xfd10e714

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amoxor.w, 0xb893815a, 0x475be247, 0xffc8631d, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoxor.w, 0x362ce101, 0xd870efd1, 0xee5c0ed0, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoxor.w, 0x00d3960f, 0xfffffff1, 0xff2c69fe, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoxor.w, 0x1dc5399c, 0xc6b393cf, 0xdb76aa53, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoxor.w, 0xf7aa7c5a, 0xf79c9568, 0x0036e932, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoxor.w, 0x15dd7e71, 0x3d67d21a, 0x28baac6b, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoxor.w, 0xffffcec3, 0xffffcec8, 11, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoxor.w, 0x2a57a2b9, 0xd59dcb7a, 0xffca69c3, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoxor.w, 0x76fb1feb, 0xffffffff, 0x8904e014, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoxor.w, 0x0e1307d0, 0xf1ecf828, 0xfffffff8, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoxor.w, 0x07198ad6, 0xfffff5f9, 0xf8e67f2f, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoxor.w, 0x26dd619e, 0x00bb8ee5, 0x2666ef7b, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoxor.w, 0x1d645cd5, 0x1d18369a, 0x007c6a4f, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoxor.w, 0x43a33204, 0xbc5ccdfb, 0xffffffff, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoxor.w, 0xe8bd9e01, 0xe056bd8d, 0x08eb238c, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoxor.w, 0xc7088395, 0x030cb97a, 0xc4043aef, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoxor.w, 0x170c3970, 0xd420bd62, 0xc32c8412, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoxor.w, 0x9fa596be, 0x9c0b0606, 0x03ae90b8, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoxor.w, 0x6559be31, 0xa3decf4d, 0xc687717c, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoxor.w, 0x3916dbde, 0xc6e80a58, 0xfffed186, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoxor.w, 0xa5526d93, 0x0e9bd36d, 0xabc9befe, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoxor.w, 0xfffd09d2, 0x0002f415, 0xfffffdc7, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoxor.w, 0x5cc4244a, 0x06e5c2fc, 0x5a21e6b6, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoxor.w, 0x7816f2a4, 0x003e6c6a, 0x78289ece, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoxor.w, 0x021769b1, 0x02034084, 0x00142935, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoxor.w, 0xfffffa1c, 0xfffffa1e, 2, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoxor.w, 0xb08c4847, 0xfa0ba7b8, 0x4a87efff, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoxor.w, 0x2e9b0569, 0xdd70a696, 0xf3eba3ff, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoxor.w, 0xff703c28, 0x3e26c2b8, 0xc156fe90, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoxor.w, 0x23397612, 0x23391398, 0x0000658a, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoxor.w, 0x9955aa62, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoxor.w, 0x9955aa62, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoxor.w, 0x9955aa62, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoxor.w, 0x9955aa62, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoxor.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoxor.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoxor.w, 0xfffffffe, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoxor.w, 0xfffffffe, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoxor.w, 0x70f73ddf, 0xffffff3f, 0x8f08c2e0
  TEST_AMO_VALUE_LOADED 185, 0, amoxor.w, 0x0c28a1e3, 0xfffd2c24, 0xf3d58dc7
  TEST_AMO_BASE_LOADED 186, 0, amoxor.w, 0xe55d29c6, 0xffffce81, 0x1aa2e747
  TEST_AMO_NEIGHBOURS 187, 0, amoxor.w, 0x967378a8, 0x698c170b, 0xffff6fa3
  TEST_AMO_RESULT_AFTER 188, 1, amoxor.w, 0xd11a5341, 0xffffffc5, 0x2ee5ac84
  TEST_AMO_VALUE_LOADED 189, 1, amoxor.w, 0xe1f4c168, 0xe1f4c166, 14
  TEST_AMO_BASE_LOADED 190, 1, amoxor.w, 0x99359ac0, 0x66ca653f, 0xffffffff
  TEST_AMO_NEIGHBOURS 191, 1, amoxor.w, 0xd0d78fa2, 0xa41be6fd, 0x74cc695f
  TEST_AMO_RESULT_AFTER 192, 2, amoxor.w, 0x0b9516a5, 0x0018cfc6, 0x0b8dd963
  TEST_AMO_VALUE_LOADED 193, 2, amoxor.w, 0xfc376d90, 0xfc375862, 0x000035f2
  TEST_AMO_BASE_LOADED 194, 2, amoxor.w, 0xc9a151bb, 0x0a18e58a, 0xc3b9b431
  TEST_AMO_NEIGHBOURS 195, 2, amoxor.w, 0x496edddc, 0xb93cdf93, 0xf052024f
  TEST_AMO_12_AFTER 196, 0, 0, amoxor.w, 0xf6c5efbf, 0x000434ae, 0xf6c1db11
  TEST_AMO_12_AFTER 197, 0, 1, amoxor.w, 0x429de934, 0x429de9c6, 242
  TEST_AMO_12_AFTER 198, 0, 2, amoxor.w, 0x2adf7edd, 0x2acca560, 0x0013dbbd
  TEST_AMO_12_AFTER 199, 1, 0, amoxor.w, 0x5ed142f8, 46, 0x5ed142d6
  TEST_AMO_12_AFTER 200, 1, 1, amoxor.w, 0xa467cb0d, 0xa4672b52, 0x0000e05f
  TEST_AMO_12_AFTER 201, 1, 2, amoxor.w, 0x068603b5, 0xe3dcfc67, 0xe55affd2
  TEST_AMO_12_AFTER 202, 2, 0, amoxor.w, 0x0fdc1fca, 0x0003c903, 0x0fdfd6c9
  TEST_AMO_12_AFTER 203, 2, 1, amoxor.w, 11, 3, 8
  TEST_AMO_12_AFTER 204, 2, 2, amoxor.w, 0x36bf0cf8, 0xe2dab98f, 0xd465b577
  TEST_AMO_21_AFTER 205, 0, 0, amoxor.w, 0x0016a37b, 0xffe6f97a, 0xfff05a01
  TEST_AMO_21_AFTER 206, 0, 1, amoxor.w, 0xffcaee19, 0xffdb922d, 0x00117c34
  TEST_AMO_21_AFTER 207, 0, 2, amoxor.w, 0x08fd712e, 0xfffffff7, 0xf7028ed9
  TEST_AMO_21_AFTER 208, 1, 0, amoxor.w, 0x5bd08ae3, 0xffe569f8, 0xa435e31b
  TEST_AMO_21_AFTER 209, 1, 1, amoxor.w, 0x005dd432, 0x005e7f83, 0x0003abb1
  TEST_AMO_21_AFTER 210, 1, 2, amoxor.w, 0x0b823169, 0x7b1cedb9, 0x709edcd0
  TEST_AMO_21_AFTER 211, 2, 0, amoxor.w, 0xedac3ec2, 0x05d5d9f4, 0xe879e736
  TEST_AMO_21_AFTER 212, 2, 1, amoxor.w, 0x657d4f85, 0x673c2ff7, 0x02416072
  TEST_AMO_21_AFTER 213, 2, 2, amoxor.w, 0x73d99089, 0x73c0c2a7, 0x0019522e
  TEST_AMO_TWICE 214, amoxor.w, 0x9955aa62, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoxor.w, 0x9955aa62, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoxor.w, 0xfffffff9, 7, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoxor.w, 0x7ffffffe, 0x7fffffff, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoxor.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoxor.w, 0x2483c67b, 0xc35a96e7, 0xe7d9509c
  TEST_AMO_ZERO_RS2 220, amoxor.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoxor.w, 0x173041db, 0x5a0f3c85, 0x4d3f7d5e
  TEST_AMO_ZERO_RS2 222, amoxor.w, 1, 1
  TEST_AMO_ZERO_RD 223, amoxor.w, 0x8be2a49c, 1, 0x8be2a49d
  TEST_AMO_ZERO_RS2 224, amoxor.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoxor.w, 0x172ef570, 0xffffffff, 0xe8d10a8f

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
