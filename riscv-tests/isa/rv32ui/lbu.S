// lbu: 215 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // Every bit of the offset, both signs.
  TEST_LOAD 2, lbu, 46, 0, field + 0
  TEST_LOAD 3, lbu, 213, 1, field + 0
  TEST_LOAD 4, lbu, 124, 2, field + 0
  TEST_LOAD 5, lbu, 202, 4, field + 0
  TEST_LOAD 6, lbu, 102, 8, field + 0
  TEST_LOAD 7, lbu, 158, 16, field + 0
  TEST_LOAD 8, lbu, 14, 32, field + 0
  TEST_LOAD 9, lbu, 238, 64, field + 0
  TEST_LOAD 10, lbu, 205, 128, field + 0
  TEST_LOAD 11, lbu, 108, 256, field + 0
  TEST_LOAD 12, lbu, 170, 512, field + 0
  TEST_LOAD 13, lbu, 38, 1024, field + 0
  TEST_LOAD 14, lbu, 104, -1, field + 0
  TEST_LOAD 15, lbu, 193, -2, field + 0
  TEST_LOAD 16, lbu, 115, -4, field + 0
  TEST_LOAD 17, lbu, 215, -8, field + 0
  TEST_LOAD 18, lbu, 159, -16, field + 0
  TEST_LOAD 19, lbu, 47, -32, field + 0
  TEST_LOAD 20, lbu, 79, -64, field + 0
  TEST_LOAD 21, lbu, 143, -128, field + 0
  TEST_LOAD 22, lbu, 240, -256, field + 0
  TEST_LOAD 23, lbu, 178, -512, field + 0
  TEST_LOAD 24, lbu, 54, -1024, field + 0
  TEST_LOAD 25, lbu, 62, -2048, field + 0
  TEST_LOAD 26, lbu, 88, 2047, field + 0
  TEST_LOAD 27, lbu, 229, -2047, field + 0
  TEST_LOAD 28, lbu, 48, 1364, field + 0
  TEST_LOAD 29, lbu, 13, -1364, field + 0

  // A base that is not aligned, and an offset that puts it right.
  TEST_LOAD 30, lbu, 238, 1, field + 63
  TEST_LOAD 31, lbu, 238, -1, field + 65
  TEST_LOAD 32, lbu, 238, 3, field + 61
  TEST_LOAD 33, lbu, 238, -3, field + 67
  TEST_LOAD 34, lbu, 238, 2, field + 62
  TEST_LOAD 35, lbu, 238, -2, field + 66
  TEST_LOAD 36, lbu, 238, 2047, field - 1983
  TEST_LOAD 37, lbu, 238, -2047, field + 2111

  // Places next to each other, with the offset and with the base.
  TEST_LOAD 38, lbu, 46, 0, field + 0
  TEST_LOAD 39, lbu, 104, 0, field - 1
  TEST_LOAD 40, lbu, 213, 1, field + 0
  TEST_LOAD 41, lbu, 193, 0, field - 2
  TEST_LOAD 42, lbu, 124, 2, field + 0
  TEST_LOAD 43, lbu, 26, 0, field - 3
  TEST_LOAD 44, lbu, 35, 3, field + 0
  TEST_LOAD 45, lbu, 115, 0, field - 4
  TEST_LOAD 46, lbu, 202, 4, field + 0
  TEST_LOAD 47, lbu, 204, 0, field - 5
  TEST_LOAD 48, lbu, 113, 5, field + 0
  TEST_LOAD 49, lbu, 37, 0, field - 6
  TEST_LOAD 50, lbu, 24, 6, field + 0
  TEST_LOAD 51, lbu, 126, 0, field - 7
  TEST_LOAD 52, lbu, 191, 7, field + 0
  TEST_LOAD 53, lbu, 215, 0, field - 8
  TEST_LOAD 54, lbu, 102, 8, field + 0
  TEST_LOAD 55, lbu, 48, 0, field - 9
  TEST_LOAD 56, lbu, 13, 9, field + 0
  TEST_LOAD 57, lbu, 137, 0, field - 10
  TEST_LOAD 58, lbu, 180, 10, field + 0
  TEST_LOAD 59, lbu, 226, 0, field - 11
  TEST_LOAD 60, lbu, 91, 11, field + 0
  TEST_LOAD 61, lbu, 59, 0, field - 12
  TEST_LOAD 62, lbu, 2, 12, field + 0
  TEST_LOAD 63, lbu, 148, 0, field - 13
  TEST_LOAD 64, lbu, 169, 13, field + 0
  TEST_LOAD 65, lbu, 237, 0, field - 14
  TEST_LOAD 66, lbu, 80, 14, field + 0
  TEST_LOAD 67, lbu, 70, 0, field - 15
  TEST_LOAD 68, lbu, 247, 15, field + 0
  TEST_LOAD 69, lbu, 159, 0, field - 16
  TEST_LOAD 70, lbu, 158, 16, field + 0
  TEST_LOAD 71, lbu, 248, 0, field - 17
  TEST_LOAD 72, lbu, 69, 17, field + 0
  TEST_LOAD 73, lbu, 81, 0, field - 18
  TEST_LOAD 74, lbu, 236, 18, field + 0
  TEST_LOAD 75, lbu, 170, 0, field - 19
  TEST_LOAD 76, lbu, 147, 19, field + 0
  TEST_LOAD 77, lbu, 3, 0, field - 20
  TEST_LOAD 78, lbu, 58, 20, field + 0
  TEST_LOAD 79, lbu, 92, 0, field - 21
  TEST_LOAD 80, lbu, 225, 21, field + 0
  TEST_LOAD 81, lbu, 181, 0, field - 22
  TEST_LOAD 82, lbu, 136, 22, field + 0
  TEST_LOAD 83, lbu, 14, 0, field - 23
  TEST_LOAD 84, lbu, 47, 23, field + 0
  TEST_LOAD 85, lbu, 103, 0, field - 24
  TEST_LOAD 86, lbu, 214, 24, field + 0
  TEST_LOAD 87, lbu, 192, 0, field - 25
  TEST_LOAD 88, lbu, 125, 25, field + 0
  TEST_LOAD 89, lbu, 25, 0, field - 26
  TEST_LOAD 90, lbu, 36, 26, field + 0
  TEST_LOAD 91, lbu, 114, 0, field - 27
  TEST_LOAD 92, lbu, 203, 27, field + 0
  TEST_LOAD 93, lbu, 203, 0, field - 28
  TEST_LOAD 94, lbu, 114, 28, field + 0
  TEST_LOAD 95, lbu, 36, 0, field - 29
  TEST_LOAD 96, lbu, 25, 29, field + 0
  TEST_LOAD 97, lbu, 125, 0, field - 30
  TEST_LOAD 98, lbu, 192, 30, field + 0
  TEST_LOAD 99, lbu, 214, 0, field - 31
  TEST_LOAD 100, lbu, 103, 31, field + 0
  TEST_LOAD 101, lbu, 47, 0, field - 32

  // Values where signs change.
  TEST_LOAD 102, lbu, 0, 0, values + 0
  TEST_LOAD 103, lbu, 0, 1, values + 0
  TEST_LOAD 104, lbu, 0, 2, values + 0
  TEST_LOAD 105, lbu, 0, 3, values + 0
  TEST_LOAD 106, lbu, 1, 0, values + 4
  TEST_LOAD 107, lbu, 0, 1, values + 4
  TEST_LOAD 108, lbu, 0, 2, values + 4
  TEST_LOAD 109, lbu, 0, 3, values + 4
  TEST_LOAD 110, lbu, 2, 0, values + 8
  TEST_LOAD 111, lbu, 0, 1, values + 8
  TEST_LOAD 112, lbu, 0, 2, values + 8
  TEST_LOAD 113, lbu, 0, 3, values + 8
  TEST_LOAD 114, lbu, 255, 0, values + 12
  TEST_LOAD 115, lbu, 255, 1, values + 12
  TEST_LOAD 116, lbu, 255, 2, values + 12
  TEST_LOAD 117, lbu, 127, 3, values + 12
  TEST_LOAD 118, lbu, 0, 0, values + 16
  TEST_LOAD 119, lbu, 0, 1, values + 16
  TEST_LOAD 120, lbu, 0, 2, values + 16
  TEST_LOAD 121, lbu, 128, 3, values + 16
  TEST_LOAD 122, lbu, 1, 0, values + 20
  TEST_LOAD 123, lbu, 0, 1, values + 20
  TEST_LOAD 124, lbu, 0, 2, values + 20
  TEST_LOAD 125, lbu, 128, 3, values + 20
  TEST_LOAD 126, lbu, 0, 0, values + 24
  TEST_LOAD 127, lbu, 128, 1, values + 24
  TEST_LOAD 128, lbu, 255, 2, values + 24
  TEST_LOAD 129, lbu, 255, 3, values + 24
  TEST_LOAD 130, lbu, 255, 0, values + 28
  TEST_LOAD 131, lbu, 255, 1, values + 28
  TEST_LOAD 132, lbu, 255, 2, values + 28
  TEST_LOAD 133, lbu, 255, 3, values + 28
  TEST_LOAD 134, lbu, 128, 0, values + 32
  TEST_LOAD 135, lbu, 0, 1, values + 32
  TEST_LOAD 136, lbu, 0, 2, values + 32
  TEST_LOAD 137, lbu, 0, 3, values + 32
  TEST_LOAD 138, lbu, 127, 0, values + 36
  TEST_LOAD 139, lbu, 0, 1, values + 36
  TEST_LOAD 140, lbu, 0, 2, values + 36
  TEST_LOAD 141, lbu, 0, 3, values + 36
  TEST_LOAD 142, lbu, 255, 0, values + 40
  TEST_LOAD 143, lbu, 127, 1, values + 40
  TEST_LOAD 144, lbu, 0, 2, values + 40
  TEST_LOAD 145, lbu, 0, 3, values + 40
  TEST_LOAD 146, lbu, 0, 0, values + 44
  TEST_LOAD 147, lbu, 128, 1, values + 44
  TEST_LOAD 148, lbu, 0, 2, values + 44
  TEST_LOAD 149, lbu, 0, 3, values + 44
  TEST_LOAD 150, lbu, 255, 0, values + 48
  TEST_LOAD 151, lbu, 0, 1, values + 48
  TEST_LOAD 152, lbu, 0, 2, values + 48
  TEST_LOAD 153, lbu, 0, 3, values + 48
  TEST_LOAD 154, lbu, 255, 0, values + 52
  TEST_LOAD 155, lbu, 255, 1, values + 52
  TEST_LOAD 156, lbu, 0, 2, values + 52
  TEST_LOAD 157, lbu, 0, 3, values + 52
  TEST_LOAD 158, lbu, 128, 0, values + 56
  TEST_LOAD 159, lbu, 127, 1, values + 56
  TEST_LOAD 160, lbu, 0, 2, values + 56
  TEST_LOAD 161, lbu, 0, 3, values + 56

  // Every register in every place, and one in both.
  TEST_LOAD_REGISTERS 162, lbu, 220, -388, field - 768, x1, x13, x7
  TEST_LOAD_REGISTERS 163, lbu, 254, 376, field + 752, x2, x14, x7
  TEST_LOAD_REGISTERS 164, lbu, 143, -44, field - 84, x4, x15, x7
  TEST_LOAD_REGISTERS 165, lbu, 111, -352, field - 696, x5, x16, x7
  TEST_LOAD_REGISTERS 166, lbu, 16, -256, field - 508, x6, x17, x7
  TEST_LOAD_REGISTERS 167, lbu, 213, 580, field + 1160, x7, x18, x5
  TEST_LOAD_REGISTERS 168, lbu, 7, 656, field + 1320, x8, x19, x7
  TEST_LOAD_REGISTERS 169, lbu, 46, -320, field - 632, x9, x20, x7
  TEST_LOAD_REGISTERS 170, lbu, 1, -464, field - 920, x10, x21, x7
  TEST_LOAD_REGISTERS 171, lbu, 245, -468, field - 936, x11, x22, x7
  TEST_LOAD_REGISTERS 172, lbu, 61, -112, field - 220, x12, x23, x7
  TEST_LOAD_REGISTERS 173, lbu, 144, 264, field + 528, x13, x24, x7
  TEST_LOAD_REGISTERS 174, lbu, 36, 288, field + 580, x14, x25, x7
  TEST_LOAD_REGISTERS 175, lbu, 175, 508, field + 1016, x15, x26, x7
  TEST_LOAD_REGISTERS 176, lbu, 96, -80, field - 160, x16, x27, x7
  TEST_LOAD_REGISTERS 177, lbu, 48, 612, field + 1228, x17, x28, x7
  TEST_LOAD_REGISTERS 178, lbu, 104, -424, field - 840, x18, x29, x7
  TEST_LOAD_REGISTERS 179, lbu, 10, 540, field + 1084, x19, x30, x7
  TEST_LOAD_REGISTERS 180, lbu, 89, 408, field + 820, x20, x31, x7
  TEST_LOAD_REGISTERS 181, lbu, 232, -64, field - 120, x21, x1, x7
  TEST_LOAD_REGISTERS 182, lbu, 71, 160, field + 324, x22, x2, x7
  TEST_LOAD_REGISTERS 183, lbu, 107, -540, field - 1076, x23, x4, x7
  TEST_LOAD_REGISTERS 184, lbu, 124, 280, field + 564, x24, x5, x7
  TEST_LOAD_REGISTERS 185, lbu, 130, 520, field + 1048, x25, x6, x7
  TEST_LOAD_REGISTERS 186, lbu, 151, -384, field - 768, x26, x7, x5
  TEST_LOAD_REGISTERS 187, lbu, 92, 292, field + 584, x27, x8, x7
  TEST_LOAD_REGISTERS 188, lbu, 215, 156, field + 312, x28, x9, x7
  TEST_LOAD_REGISTERS 189, lbu, 183, 324, field + 652, x29, x10, x7
  TEST_LOAD_REGISTERS 190, lbu, 28, -248, field - 496, x30, x11, x7
  TEST_LOAD_REGISTERS 191, lbu, 178, -488, field - 976, x31, x12, x7
  TEST_LOAD_RD_IS_RS1 192, lbu, 102, 0, field + 8
  TEST_LOAD_RD_IS_RS1 193, lbu, 59, 4, field - 16
  TEST_LOAD_RD_IS_RS1 194, lbu, 106, -100, field + 200
  TEST_LOAD_RD_IS_RS1 195, lbu, 202, 4, field + 0

  // Result and base at every forwarding distance, and after a load.
  TEST_LOAD_RESULT_AFTER 196, 0, lbu, 202, 4, field + 0
  TEST_LOAD_RESULT_AFTER 197, 0, lbu, 215, -8, field + 0
  TEST_LOAD_RESULT_AFTER 198, 1, lbu, 226, 4, field + 40
  TEST_LOAD_RESULT_AFTER 199, 1, lbu, 14, -8, field + 40
  TEST_LOAD_RESULT_AFTER 200, 2, lbu, 250, 4, field + 80
  TEST_LOAD_RESULT_AFTER 201, 2, lbu, 38, -8, field + 80
  TEST_LOAD_AFTER 202, 0, lbu, 202, 4, field + 0
  TEST_LOAD_AFTER 203, 0, lbu, 215, -8, field + 0
  TEST_LOAD_AFTER 204, 1, lbu, 226, 4, field + 40
  TEST_LOAD_AFTER 205, 1, lbu, 14, -8, field + 40
  TEST_LOAD_AFTER 206, 2, lbu, 250, 4, field + 80
  TEST_LOAD_AFTER 207, 2, lbu, 38, -8, field + 80
  TEST_LOAD_LOADED 208, 0, lbu, 202, 4, field + 0
  TEST_LOAD_LOADED 209, 0, lbu, 215, -8, field + 0
  TEST_LOAD_LOADED 210, 1, lbu, 226, 4, field + 40
  TEST_LOAD_LOADED 211, 1, lbu, 14, -8, field + 40
  TEST_LOAD_LOADED 212, 2, lbu, 250, 4, field + 80
  TEST_LOAD_LOADED 213, 2, lbu, 38, -8, field + 80

  // x0 stays zero.
  TEST_LOAD_ZERO_RD 214, lbu, 0, field + 0
  TEST_LOAD_ZERO_RD 215, lbu, 0, field + 4
  TEST_LOAD_ZERO_RD 216, lbu, 0, field - 8

TEST_END
  FIELD
  .balign 4
values:
  .word 0x00000000
  .word 0x00000001
  .word 0x00000002
  .word 0x7fffffff
  .word 0x80000000
  .word 0x80000001
  .word 0xffff8000
  .word 0xffffffff
  .word 0x00000080
  .word 0x0000007f
  .word 0x00007fff
  .word 0x00008000
  .word 0x000000ff
  .word 0x0000ffff
  .word 0x00007f80
