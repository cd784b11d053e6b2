// csrrs: 179 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // All pairs of boundaries.
  TEST_CSR 2, csrrs, 0, 0, 0
  TEST_CSR 3, csrrs, 1, 0, 1
  TEST_CSR 4, csrrs, 2, 0, 2
  TEST_CSR 5, csrrs, 0x7fffffff, 0, 0x7fffffff
  TEST_CSR 6, csrrs, 0x80000000, 0, 0x80000000
  TEST_CSR 7, csrrs, 0x80000001, 0, 0x80000001
  TEST_CSR 8, csrrs, 0xffff8000, 0, 0xffff8000
  TEST_CSR 9, csrrs, 0xffffffff, 0, 0xffffffff
  TEST_CSR 10, csrrs, 1, 1, 0
  TEST_CSR 11, csrrs, 1, 1, 1
  TEST_CSR 12, csrrs, 3, 1, 2
  TEST_CSR 13, csrrs, 0x7fffffff, 1, 0x7fffffff
  TEST_CSR 14, csrrs, 0x80000001, 1, 0x80000000
  TEST_CSR 15, csrrs, 0x80000001, 1, 0x80000001
  TEST_CSR 16, csrrs, 0xffff8001, 1, 0xffff8000
  TEST_CSR 17, csrrs, 0xffffffff, 1, 0xffffffff
  TEST_CSR 18, csrrs, 2, 2, 0
  TEST_CSR 19, csrrs, 3, 2, 1
  TEST_CSR 20, csrrs, 2, 2, 2
  TEST_CSR 21, csrrs, 0x7fffffff, 2, 0x7fffffff
  TEST_CSR 22, csrrs, 0x80000002, 2, 0x80000000
  TEST_CSR 23, csrrs, 0x80000003, 2, 0x80000001
  TEST_CSR 24, csrrs, 0xffff8002, 2, 0xffff8000
  TEST_CSR 25, csrrs, 0xffffffff, 2, 0xffffffff
  TEST_CSR 26, csrrs, 0x7fffffff, 0x7fffffff, 0
  TEST_CSR 27, csrrs, 0x7fffffff, 0x7fffffff, 1
  TEST_CSR 28, csrrs, 0x7fffffff, 0x7fffffff, 2
  TEST_CSR 29, csrrs, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_CSR 30, csrrs, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_CSR 31, csrrs, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_CSR 32, csrrs, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_CSR 33, csrrs, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_CSR 34, csrrs, 0x80000000, 0x80000000, 0
  TEST_CSR 35, csrrs, 0x80000001, 0x80000000, 1
  TEST_CSR 36, csrrs, 0x80000002, 0x80000000, 2
  TEST_CSR 37, csrrs, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_CSR 38, csrrs, 0x80000000, 0x80000000, 0x80000000
  TEST_CSR 39, csrrs, 0x80000001, 0x80000000, 0x80000001
  TEST_CSR 40, csrrs, 0xffff8000, 0x80000000, 0xffff8000
  TEST_CSR 41, csrrs, 0xffffffff, 0x80000000, 0xffffffff
  TEST_CSR 42, csrrs, 0x80000001, 0x80000001, 0
  TEST_CSR 43, csrrs, 0x80000001, 0x80000001, 1
  TEST_CSR 44, csrrs, 0x80000003, 0x80000001, 2
  TEST_CSR 45, csrrs, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_CSR 46, csrrs, 0x80000001, 0x80000001, 0x80000000
  TEST_CSR 47, csrrs, 0x80000001, 0x80000001, 0x80000001
  TEST_CSR 48, csrrs, 0xffff8001, 0x80000001, 0xffff8000
  TEST_CSR 49, csrrs, 0xffffffff, 0x80000001, 0xffffffff
  TEST_CSR 50, csrrs, 0xffff8000, 0xffff8000, 0
  TEST_CSR 51, csrrs, 0xffff8001, 0xffff8000, 1
  TEST_CSR 52, csrrs, 0xffff8002, 0xffff8000, 2
  TEST_CSR 53, csrrs, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_CSR 54, csrrs, 0xffff8000, 0xffff8000, 0x80000000
  TEST_CSR 55, csrrs, 0xffff8001, 0xffff8000, 0x80000001
  TEST_CSR 56, csrrs, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_CSR 57, csrrs, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_CSR 58, csrrs, 0xffffffff, 0xffffffff, 0
  TEST_CSR 59, csrrs, 0xffffffff, 0xffffffff, 1
  TEST_CSR 60, csrrs, 0xffffffff, 0xffffffff, 2
  TEST_CSR 61, csrrs, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_CSR 62, csrrs, 0xffffffff, 0xffffffff, 0x80000000
  TEST_CSR 63, csrrs, 0xffffffff, 0xffffffff, 0x80000001
  TEST_CSR 64, csrrs, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_CSR 65, csrrs, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CSR 66, csrrs, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_CSR 67, csrrs, 0xc35a96e7, 0xc35a96e7, 1
  TEST_CSR 68, csrrs, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_CSR 69, csrrs, 0xc35a96e7, 0xc35a96e7, 2
  TEST_CSR 70, csrrs, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_CSR 71, csrrs, 0xc35a96e7, 0xc35a96e7, 4
  TEST_CSR 72, csrrs, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_CSR 73, csrrs, 0xc35a96ef, 0xc35a96e7, 8
  TEST_CSR 74, csrrs, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_CSR 75, csrrs, 0xc35a96f7, 0xc35a96e7, 16
  TEST_CSR 76, csrrs, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_CSR 77, csrrs, 0xc35a96e7, 0xc35a96e7, 32
  TEST_CSR 78, csrrs, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_CSR 79, csrrs, 0xc35a96e7, 0xc35a96e7, 64
  TEST_CSR 80, csrrs, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_CSR 81, csrrs, 0xc35a96e7, 0xc35a96e7, 128
  TEST_CSR 82, csrrs, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_CSR 83, csrrs, 0xc35a97e7, 0xc35a96e7, 256
  TEST_CSR 84, csrrs, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_CSR 85, csrrs, 0xc35a96e7, 0xc35a96e7, 512
  TEST_CSR 86, csrrs, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_CSR 87, csrrs, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_CSR 88, csrrs, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_CSR 89, csrrs, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_CSR 90, csrrs, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_CSR 91, csrrs, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_CSR 92, csrrs, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_CSR 93, csrrs, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_CSR 94, csrrs, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_CSR 95, csrrs, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_CSR 96, csrrs, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_CSR 97, csrrs, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_CSR 98, csrrs, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_CSR 99, csrrs, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_CSR 100, csrrs, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_CSR 101, csrrs, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_CSR 102, csrrs, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_CSR 103, csrrs, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_CSR 104, csrrs, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_CSR 105, csrrs, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_CSR 106, csrrs, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_CSR 107, csrrs, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_CSR 108, csrrs, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_CSR 109, csrrs, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_CSR 110, csrrs, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_CSR 111, csrrs, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_CSR 112, csrrs, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_CSR 113, csrrs, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_CSR 114, csrrs, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_CSR 115, csrrs, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_CSR 116, csrrs, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_CSR 117, csrrs, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_CSR 118, csrrs, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_CSR 119, csrrs, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_CSR 120, csrrs, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_CSR 121, csrrs, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_CSR 122, csrrs, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_CSR 123, csrrs, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_CSR 124, csrrs, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_CSR 125, csrrs, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_CSR 126, csrrs, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_CSR 127, csrrs, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_CSR 128, csrrs, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_CSR 129, csrrs, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CSR_REGISTERS 130, csrrs, 0xf9f0d73a, 0xf1f09738, 0xc8604432, x1, x13, x7
  TEST_CSR_REGISTERS 131, csrrs, 0xffef6faf, 0xfb2a2c8a, 0xc5ef67ad, x2, x14, x7
  TEST_CSR_REGISTERS 132, csrrs, 0x6b5e7f7d, 0x4a527d3c, 0x290e4661, x4, x15, x7
  TEST_CSR_REGISTERS 133, csrrs, 0xed6ffbf6, 0x4c4fdb76, 0xa12caab4, x5, x16, x7
  TEST_CSR_REGISTERS 134, csrrs, 0x37f6bdbb, 0x2312a5bb, 0x34f63889, x6, x17, x7
  TEST_CSR_REGISTERS 135, csrrs, 0xcafb7fb4, 0xcacb5280, 0xc0ba7f34, x7, x18, x5
  TEST_CSR_REGISTERS 136, csrrs, 0xfe7b5de4, 0x7c7951c4, 0xbe431d24, x8, x19, x7
  TEST_CSR_REGISTERS 137, csrrs, 0xfee7bf1f, 0x70e31e1c, 0xae24b51b, x9, x20, x7
  TEST_CSR_REGISTERS 138, csrrs, 0xebfbfeff, 0x6bf1e2bb, 0xea8afe6c, x10, x21, x7
  TEST_CSR_REGISTERS 139, csrrs, 0xedfe7939, 0xacdc1829, 0xe9a27111, x11, x22, x7
  TEST_CSR_REGISTERS 140, csrrs, 0xbf5ef6bf, 0x9d5c3288, 0x2e02d4bf, x12, x23, x7
  TEST_CSR_REGISTERS 141, csrrs, 0xdd7f723f, 0xc56e722f, 0xd837123a, x13, x24, x7
  TEST_CSR_REGISTERS 142, csrrs, 0xefbf7f79, 0xa7335c69, 0x69ad2f18, x14, x25, x7
  TEST_CSR_REGISTERS 143, csrrs, 0xfdf79d7f, 0xdcb7952d, 0xf5550c7a, x15, x26, x7
  TEST_CSR_REGISTERS 144, csrrs, 0xbafced8f, 0x0abcec07, 0xb854e98e, x16, x27, x7
  TEST_CSR_REGISTERS 145, csrrs, 0xae7efff0, 0x8e6ed5d0, 0xa4386bb0, x17, x28, x7
  TEST_CSR_REGISTERS 146, csrrs, 0xfbff7e77, 0x53b37676, 0xf85c1c65, x18, x29, x7
  TEST_CSR_REGISTERS 147, csrrs, 0xb7f7e6f7, 0xb56722d7, 0x2297c462, x19, x30, x7
  TEST_CSR_REGISTERS 148, csrrs, 0xfffdff77, 0xafb8ff37, 0x7b55ed57, x20, x31, x7
  TEST_CSR_REGISTERS 149, csrrs, 0xfe3c9f29, 0xde1c1429, 0xb22c8f08, x21, x1, x7
  TEST_CSR_REGISTERS 150, csrrs, 0xfaf27ff6, 0x683274b2, 0xd2f03f44, x22, x2, x7
  TEST_CSR_REGISTERS 151, csrrs, 0xdbbf7aab, 0x533e7a2b, 0x89bf1a83, x23, x4, x7
  TEST_CSR_REGISTERS 152, csrrs, 0xafb7f9f9, 0xa7b7a961, 0x2b82d1b8, x24, x5, x7
  TEST_CSR_REGISTERS 153, csrrs, 0x7fa973fe, 0x658813ca, 0x3a21733c, x25, x6, x7
  TEST_CSR_REGISTERS 154, csrrs, 0xdf7edff7, 0x1c5c9eb7, 0xd326cb71, x26, x7, x5
  TEST_CSR_REGISTERS 155, csrrs, 0x7f7ffff1, 0x736b3da1, 0x4e5dd371, x27, x8, x7
  TEST_CSR_REGISTERS 156, csrrs, 0xefbe2eee, 0xef8e0a2a, 0x4fb82ccc, x28, x9, x7
  TEST_CSR_REGISTERS 157, csrrs, 0x3fbfedcf, 0x39b3ed0a, 0x27becdcf, x29, x10, x7
  TEST_CSR_REGISTERS 158, csrrs, 0x7f0fffff, 0x7d0739b7, 0x1b0bdf4f, x30, x11, x7
  TEST_CSR_REGISTERS 159, csrrs, 0xfcffddfd, 0xb87dd49d, 0x44d2d970, x31, x12, x7
  TEST_CSR_SAME 160, csrrs, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_CSR_SAME 161, csrrs, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7

  // Result and source at every forwarding distance, and after a load.
  TEST_CSR_AFTER 162, 0, 0, csrrs, 0x3abfe83b, 0x2237683b, 0x3a8ec039
  TEST_CSR_AFTER 163, 0, 1, csrrs, 0xeff77f58, 0xe6637d58, 0xcfb56a10
  TEST_CSR_AFTER 164, 0, 2, csrrs, 0xfbfebdeb, 0xf35c09e3, 0xabf2bd68
  TEST_CSR_AFTER 165, 1, 0, csrrs, 0x7cbb0bfe, 0x3c2b08ea, 0x74930b5c
  TEST_CSR_AFTER 166, 1, 1, csrrs, 0xf79befff, 0xd218eefb, 0x759b6fb7
  TEST_CSR_AFTER 167, 1, 2, csrrs, 0xf77ff7b7, 0xb03fb533, 0xd77477a5
  TEST_CSR_AFTER 168, 2, 0, csrrs, 0xff7f34e5, 0x9f652424, 0xe51a30e1
  TEST_CSR_AFTER 169, 2, 1, csrrs, 0xedf7ddf3, 0x6dc15d83, 0xcc77cc71
  TEST_CSR_AFTER 170, 2, 2, csrrs, 0xff7d4c16, 0x6c514812, 0xf36d0414
  TEST_CSR_LOADED 171, 0, csrrs, 0xfbf3fefb, 0x09517ceb, 0xfaf3f293
  TEST_CSR_LOADED 172, 1, csrrs, 0xf73ffc7f, 0xe21dac03, 0xf53a507d
  TEST_CSR_LOADED 173, 2, csrrs, 0xeb7ff2d4, 0x6a7c52d4, 0xc907b2d0

  // x0.
  TEST_CSR_ZERO_RS1 174, csrrs, 0xc35a96e7, 0xc35a96e7
  TEST_CSR_ZERO_RD 175, csrrs, 0xc75bd7ef, 0xc35a96e7, 0x0603d5ed
  TEST_CSR_ZERO_RS1 176, csrrs, 0x5a0f3c85, 0x5a0f3c85
  TEST_CSR_ZERO_RD 177, csrrs, 0xfa9ffe8f, 0x5a0f3c85, 0xa29dc20e
  TEST_CSR_ZERO_RS1 178, csrrs, 0xffffffff, 0xffffffff
  TEST_CSR_ZERO_RD 179, csrrs, 0xffffffff, 0xffffffff, 0xe8744678

  // A read-only CSR may be read, and traps when written.
  TEST_READ_ONLY_RS1 180, csrrs, 0

TEST_END
