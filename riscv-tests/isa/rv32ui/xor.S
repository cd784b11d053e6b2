// xor: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xor, 0, 0, 0
  TEST_RR 3, xor, 1, 0, 1
  TEST_RR 4, xor, 2, 0, 2
  TEST_RR 5, xor, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, xor, 0x80000000, 0, 0x80000000
  TEST_RR 7, xor, 0x80000001, 0, 0x80000001
  TEST_RR 8, xor, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, xor, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, xor, 1, 1, 0
  TEST_RR 11, xor, 0, 1, 1
  TEST_RR 12, xor, 3, 1, 2
  TEST_RR 13, xor, 0x7ffffffe, 1, 0x7fffffff
  TEST_RR 14, xor, 0x80000001, 1, 0x80000000
  TEST_RR 15, xor, 0x80000000, 1, 0x80000001
  TEST_RR 16, xor, 0xffff8001, 1, 0xffff8000
  TEST_RR 17, xor, 0xfffffffe, 1, 0xffffffff
  TEST_RR 18, xor, 2, 2, 0
  TEST_RR 19, xor, 3, 2, 1
  TEST_RR 20, xor, 0, 2, 2
  TEST_RR 21, xor, 0x7ffffffd, 2, 0x7fffffff
  TEST_RR 22, xor, 0x80000002, 2, 0x80000000
  TEST_RR 23, xor, 0x80000003, 2, 0x80000001
  TEST_RR 24, xor, 0xffff8002, 2, 0xffff8000
  TEST_RR 25, xor, 0xfffffffd, 2, 0xffffffff
  TEST_RR 26, xor, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, xor, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 28, xor, 0x7ffffffd, 0x7fffffff, 2
  TEST_RR 29, xor, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xor, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, xor, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, xor, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, xor, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_RR 34, xor, 0x80000000, 0x80000000, 0
  TEST_RR 35, xor, 0x80000001, 0x80000000, 1
  TEST_RR 36, xor, 0x80000002, 0x80000000, 2
  TEST_RR 37, xor, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, xor, 0, 0x80000000, 0x80000000
  TEST_RR 39, xor, 1, 0x80000000, 0x80000001
  TEST_RR 40, xor, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_RR 41, xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, xor, 0x80000001, 0x80000001, 0
  TEST_RR 43, xor, 0x80000000, 0x80000001, 1
  TEST_RR 44, xor, 0x80000003, 0x80000001, 2
  TEST_RR 45, xor, 0xfffffffe, 0x80000001, 0x7fffffff
  TEST_RR 46, xor, 1, 0x80000001, 0x80000000
  TEST_RR 47, xor, 0, 0x80000001, 0x80000001
  TEST_RR 48, xor, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_RR 49, xor, 0x7ffffffe, 0x80000001, 0xffffffff
  TEST_RR 50, xor, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, xor, 0xffff8001, 0xffff8000, 1
  TEST_RR 52, xor, 0xffff8002, 0xffff8000, 2
  TEST_RR 53, xor, 0x80007fff, 0xffff8000, 0x7fffffff
  TEST_RR 54, xor, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, xor, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_RR 56, xor, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, xor, 0x00007fff, 0xffff8000, 0xffffffff
  TEST_RR 58, xor, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, xor, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, xor, 0xfffffffd, 0xffffffff, 2
  TEST_RR 61, xor, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, xor, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, xor, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, xor, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, xor, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, xor, 0x5a0f3c84, 1, 0x5a0f3c85
  TEST_RR 67, xor, 0xc35a96e6, 0xc35a96e7, 1
  TEST_RR 68, xor, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_RR 69, xor, 0xc35a96e5, 0xc35a96e7, 2
  TEST_RR 70, xor, 0x5a0f3c81, 4, 0x5a0f3c85
  TEST_RR 71, xor, 0xc35a96e3, 0xc35a96e7, 4
  TEST_RR 72, xor, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_RR 73, xor, 0xc35a96ef, 0xc35a96e7, 8
  TEST_RR 74, xor, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_RR 75, xor, 0xc35a96f7, 0xc35a96e7, 16
  TEST_RR 76, xor, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_RR 77, xor, 0xc35a96c7, 0xc35a96e7, 32
  TEST_RR 78, xor, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_RR 79, xor, 0xc35a96a7, 0xc35a96e7, 64
  TEST_RR 80, xor, 0x5a0f3c05, 128, 0x5a0f3c85
  TEST_RR 81, xor, 0xc35a9667, 0xc35a96e7, 128
  TEST_RR 82, xor, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_RR 83, xor, 0xc35a97e7, 0xc35a96e7, 256
  TEST_RR 84, xor, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_RR 85, xor, 0xc35a94e7, 0xc35a96e7, 512
  TEST_RR 86, xor, 0x5a0f3885, 1024, 0x5a0f3c85
  TEST_RR 87, xor, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_RR 88, xor, 0x5a0f3485, 2048, 0x5a0f3c85
  TEST_RR 89, xor, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_RR 90, xor, 0x5a0f2c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, xor, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, xor, 0x5a0f1c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, xor, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, xor, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, xor, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, xor, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, xor, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, xor, 0x5a0e3c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, xor, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, xor, 0x5a0d3c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, xor, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, xor, 0x5a0b3c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, xor, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, xor, 0x5a073c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, xor, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, xor, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, xor, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, xor, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, xor, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, xor, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, xor, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, xor, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, xor, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, xor, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, xor, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, xor, 0x580f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, xor, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, xor, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, xor, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, xor, 0x520f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, xor, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, xor, 0x4a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, xor, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, xor, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, xor, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, xor, 0x1a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, xor, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, xor, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, xor, 0x435a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, xor, 9, 0xfffffffe, 0xfffffff7
  TEST_RR 131, xor, 1026, 0xfffffffd, 0xfffffbff
  TEST_RR 132, xor, 0x00020004, 0xfffffffb, 0xfffdffff
  TEST_RR 133, xor, 0x01000008, 0xfffffff7, 0xfeffffff
  TEST_RR 134, xor, 0x80000010, 0xffffffef, 0x7fffffff
  TEST_RR 135, xor, 96, 0xffffffdf, 0xffffffbf
  TEST_RR 136, xor, 0x00002040, 0xffffffbf, 0xffffdfff
  TEST_RR 137, xor, 0x00100080, 0xffffff7f, 0xffefffff
  TEST_RR 138, xor, 0x08000100, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, xor, 516, 0xfffffdff, 0xfffffffb
  TEST_RR 140, xor, 1536, 0xfffffbff, 0xfffffdff
  TEST_RR 141, xor, 0x00010800, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, xor, 0x00801000, 0xffffefff, 0xff7fffff
  TEST_RR 143, xor, 0x40002000, 0xffffdfff, 0xbfffffff
  TEST_RR 144, xor, 0x00004020, 0xffffbfff, 0xffffffdf
  TEST_RR 145, xor, 0x00009000, 0xffff7fff, 0xffffefff
  TEST_RR 146, xor, 0x00090000, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, xor, 0x04020000, 0xfffdffff, 0xfbffffff
  TEST_RR 148, xor, 0x00040002, 0xfffbffff, 0xfffffffd
  TEST_RR 149, xor, 0x00080100, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, xor, 0x00108000, 0xffefffff, 0xffff7fff
  TEST_RR 151, xor, 0x00600000, 0xffdfffff, 0xffbfffff
  TEST_RR 152, xor, 0x20400000, 0xffbfffff, 0xdfffffff
  TEST_RR 153, xor, 0x00800010, 0xff7fffff, 0xffffffef
  TEST_RR 154, xor, 0x01000800, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, xor, 0x02040000, 0xfdffffff, 0xfffbffff
  TEST_RR 156, xor, 0x06000000, 0xfbffffff, 0xfdffffff
  TEST_RR 157, xor, 0x08000001, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, xor, 0x10000080, 0xefffffff, 0xffffff7f
  TEST_RR 159, xor, 0x20004000, 0xdfffffff, 0xffffbfff
  TEST_RR 160, xor, 0x40200000, 0xbfffffff, 0xffdfffff
  TEST_RR 161, xor, 0x90000000, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, xor, 0xb8e81ee4, 0x0189198c, 0xb9610768
  TEST_RR 163, xor, 0x9fbd71fa, 0x5b6a9972, 0xc4d7e888
  TEST_RR 164, xor, 0xac6a79bc, 0x2a4b6c14, 0x862115a8
  TEST_RR 165, xor, 0x6a9b6fe7, 0xd1a3c7c0, 0xbb38a827
  TEST_RR 166, xor, 0xd8947bbd, 0xbadc7f1a, 0x624804a7
  TEST_RR 167, xor, 0xf34259e1, 0x344b4b85, 0xc7091264
  TEST_RR 168, xor, 0x26def38f, 0x8ecf8d9a, 0xa8117e15
  TEST_RR 169, xor, 0xc90921b7, 0x0213353f, 0xcb1a1488
  TEST_RR 170, xor, 0xa8b92bbb, 0x32470858, 0x9afe23e3
  TEST_RR 171, xor, 0xe4b65bd5, 0xfda005ee, 0x19165e3b
  TEST_RR 172, xor, 0x15db8751, 0xeb41fd44, 0xfe9a7a15
  TEST_RR 173, xor, 0x1bb90de2, 0xdfef5437, 0xc45659d5
  TEST_RR 174, xor, 0x5d417e76, 0x3041e726, 0x6d009950
  TEST_RR 175, xor, 0x93555797, 0xe8195977, 0x7b4c0ee0
  TEST_RR 176, xor, 0xc3cee23e, 0x5bb3f034, 0x987d120a
  TEST_RR 177, xor, 0xecebf3b1, 0x72271a79, 0x9ecce9c8

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, xor, 0x9955aa62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, xor, 0x9955aa62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, xor, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, xor, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, xor, 0x9955aa62, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, xor, 0x9955aa62, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, xor, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, xor, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, xor, 0, 0x80000000
  TEST_RR_ALL_SAME 189, xor, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, xor, 4, 7, 3
  TEST_RR_RD_IS_RS2 191, xor, 4, 7, 3
  TEST_RR_SAME_SOURCES 192, xor, 0, 7
  TEST_RR_ALL_SAME 193, xor, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, xor, 0x817f342a, 0xfa83bad0, 0x7bfc8efa, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, xor, 0x1c131a28, 0x38e7be1b, 0x24f4a433, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, xor, 0xf9136ed4, 0xea2a0d47, 0x13396393, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, xor, 0xd7b5e28a, 0x1526f115, 0xc293139f, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, xor, 0x551f264f, 0xea86b7cb, 0xbf999184, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, xor, 0x277b1941, 0x79c005ae, 0x5ebb1cef, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, xor, 0x83c66d5f, 0x0b586391, 0x889e0ece, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, xor, 0x6e125b2f, 0xbadf2151, 0xd4cd7a7e, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, xor, 0x49931a32, 0x3d5894d8, 0x74cb8eea, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, xor, 0x12095118, 0x638afb18, 0x7183aa00, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, xor, 0x0f13fdcf, 0x51c7397a, 0x5ed4c4b5, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, xor, 0x13acd825, 0x0f963448, 0x1c3aec6d, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, xor, 0x5516a741, 0x678068bd, 0x3296cffc, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, xor, 0xef90fb1b, 0xc89a1c07, 0x270ae71c, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, xor, 0x189d726b, 0xa56f4fe5, 0xbdf23d8e, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, xor, 0xd80aadae, 0xf6ae405e, 0x2ea4edf0, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, xor, 0x1338ffda, 0x06ac8fc1, 0x1594701b, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, xor, 0x59e08b8f, 0xa8e3dc0f, 0xf1035780, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, xor, 0x62a3842a, 0x782df1bb, 0x1a8e7591, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, xor, 0x933d17c2, 0x76bf1ea9, 0xe582096b, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, xor, 0x0c78e096, 0x2eb83ebe, 0x22c0de28, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, xor, 0xe6baf125, 0x1c7d6bd1, 0xfac79af4, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, xor, 0xc161fef1, 0x0fc88bcb, 0xcea9753a, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, xor, 0xd0082153, 0xcee9bbf7, 0x1ee19aa4, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, xor, 0x676f2033, 0x6f997cb9, 0x08f65c8a, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, xor, 0x80c2b299, 0x8011f7bc, 0x00d34525, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, xor, 0x9486a8e0, 0x6578f0b0, 0xf1fe5850, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, xor, 0xa329743b, 0xe82a81c1, 0x4b03f5fa, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, xor, 0x2c543b8b, 0x1206ead0, 0x3e52d15b, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, xor, 0xcb980276, 0xc9a6caa2, 0x023ec8d4, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, xor, 0xa941ba0d, 0x3a8af86e, 0x93cb4263
  TEST_RR_RESULT_AFTER 225, 1, xor, 0xb761f4cb, 0x73f2e181, 0xc493154a
  TEST_RR_RESULT_AFTER 226, 2, xor, 0x973c5c1b, 0x96820b3f, 0x01be5724

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, xor, 0x3ee52017, 0x1c958f5b, 0x2270af4c
  TEST_RR_12_AFTER 228, 0, 1, xor, 0xdf30f5ed, 0x58bb3d7c, 0x878bc891
  TEST_RR_12_AFTER 229, 0, 2, xor, 0x179282e9, 0xc8d2055e, 0xdf4087b7
  TEST_RR_12_AFTER 230, 1, 0, xor, 0x5998156c, 0x1ac8a8c1, 0x4350bdad
  TEST_RR_12_AFTER 231, 1, 1, xor, 0x4cfaccc2, 0x10d13230, 0x5c2bfef2
  TEST_RR_12_AFTER 232, 1, 2, xor, 0x2d4b86b6, 0xd0ae002d, 0xfde5869b
  TEST_RR_12_AFTER 233, 2, 0, xor, 0x3ad0511d, 0xfe21efe6, 0xc4f1befb
  TEST_RR_12_AFTER 234, 2, 1, xor, 0x6f5ad624, 0x779d12bb, 0x18c7c49f
  TEST_RR_12_AFTER 235, 2, 2, xor, 0xfbec658d, 0x85e1457f, 0x7e0d20f2
  TEST_RR_21_AFTER 236, 0, 0, xor, 0x5f6acf55, 0xd95b4b7c, 0x86318429
  TEST_RR_21_AFTER 237, 0, 1, xor, 0x7d943fc2, 0xa92e0a8b, 0xd4ba3549
  TEST_RR_21_AFTER 238, 0, 2, xor, 0x7fbd4915, 0xa2c78a8e, 0xdd7ac39b
  TEST_RR_21_AFTER 239, 1, 0, xor, 0x832349de, 0x27373d09, 0xa41474d7
  TEST_RR_21_AFTER 240, 1, 1, xor, 0x488198b1, 0xe3e95870, 0xab68c0c1
  TEST_RR_21_AFTER 241, 1, 2, xor, 0x10fba5b6, 0x024aa5ed, 0x12b1005b
  TEST_RR_21_AFTER 242, 2, 0, xor, 0x2fceaca0, 0xf7ece563, 0xd82249c3
  TEST_RR_21_AFTER 243, 2, 1, xor, 0x35d6342b, 0x7e0097d5, 0x4bd6a3fe
  TEST_RR_21_AFTER 244, 2, 2, xor, 0x2800ccf9, 0x864005bc, 0xae40c945
  TEST_RR_BOTH_AFTER 245, 0, 0, xor, 0x6d1a9cce, 0x131f708e, 0x7e05ec40
  TEST_RR_BOTH_AFTER 246, 0, 1, xor, 0xdcbd4b23, 0xf4783ea4, 0x28c57587
  TEST_RR_BOTH_AFTER 247, 0, 2, xor, 0x868cf6e3, 0xb1b76647, 0x373b90a4
  TEST_RR_BOTH_AFTER 248, 1, 0, xor, 0x8ebdf22c, 0x42b06a39, 0xcc0d9815
  TEST_RR_BOTH_AFTER 249, 1, 1, xor, 0x9bc768ff, 0x9af31a34, 0x013472cb
  TEST_RR_BOTH_AFTER 250, 2, 0, xor, 0x61a0ed65, 0xd020ad39, 0xb180405c

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, xor, 0xcb541df3, 0x29f8acb5, 0xe2acb146
  TEST_RR_RS2_LOADED 252, 0, xor, 0xcb541df3, 0x29f8acb5, 0xe2acb146
  TEST_RR_BOTH_LOADED 253, 0, xor, 0, 0x29f8acb5
  TEST_RR_RS1_LOADED 254, 1, xor, 0x0baf6668, 0x1162566b, 0x1acd3003
  TEST_RR_RS2_LOADED 255, 1, xor, 0x0baf6668, 0x1162566b, 0x1acd3003
  TEST_RR_BOTH_LOADED 256, 1, xor, 0, 0x1162566b
  TEST_RR_RS1_LOADED 257, 2, xor, 0xd8696d28, 0x8fd6eeec, 0x57bf83c4
  TEST_RR_RS2_LOADED 258, 2, xor, 0xd8696d28, 0x8fd6eeec, 0x57bf83c4
  TEST_RR_BOTH_LOADED 259, 2, xor, 0, 0x8fd6eeec

  // Each result is at once a source.
  TEST_RR_CHAIN 260, xor, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, xor, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, xor, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, xor, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, xor, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, xor, 1, 1
  TEST_RR_ZERO_RS2 266, xor, 1, 1
  TEST_RR_ZERO_RS1 267, xor, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, xor, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, xor, 0
  TEST_RR_ZERO_RD 270, xor, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, xor, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, xor, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, xor, 1, 0xffffffff

TEST_END
