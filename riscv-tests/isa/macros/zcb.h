// Zcb for assemblers that do not know it. Registers are x8 to x15 by number or name.
// SPDX-License-Identifier: Apache-2.0

#pragma once

// The three bits that name a register.
  .set .Lshort_x8, 0
  .set .Lshort_s0, 0
  .set .Lshort_x9, 1
  .set .Lshort_s1, 1
  .set .Lshort_x10, 2
  .set .Lshort_a0, 2
  .set .Lshort_x11, 3
  .set .Lshort_a1, 3
  .set .Lshort_x12, 4
  .set .Lshort_a2, 4
  .set .Lshort_x13, 5
  .set .Lshort_a3, 5
  .set .Lshort_x14, 6
  .set .Lshort_a4, 6
  .set .Lshort_x15, 7
  .set .Lshort_a5, 7

// Loads and stores. An operand like 2(a1) arrives whole, and is compared with all there are.
.macro ZCB_MEMORY base, data, address
  .irp register, x8, x9, x10, x11, x12, x13, x14, x15, a1
  .irp offset, 0, 1, 2, 3
  .ifc \address, \offset(\register)
  .if \base & 0x400                       // halves: bit 1 of the offset is bit 5
  .half \base | .Lshort_\register << 7 | .Lshort_\data << 2 | (\offset & 2) << 4
  .else                                   // bytes: bit 0 is bit 6 as well
  .half \base | .Lshort_\register << 7 | .Lshort_\data << 2 | (\offset & 2) << 4 | (\offset & 1) << 6
  .endif
  .endif
  .endr
  .endr
.endm

.macro c.lbu rd, address
  ZCB_MEMORY 0x8000, \rd, \address
.endm

.macro c.lhu rd, address
  ZCB_MEMORY 0x8400, \rd, \address
.endm

.macro c.lh rd, address
  ZCB_MEMORY 0x8440, \rd, \address
.endm

.macro c.sb rs2, address
  ZCB_MEMORY 0x8800, \rs2, \address
.endm

.macro c.sh rs2, address
  ZCB_MEMORY 0x8c00, \rs2, \address
.endm

.macro c.zext.b rd
  .half 0x9c61 | .Lshort_\rd << 7
.endm

.macro c.sext.b rd
  .half 0x9c65 | .Lshort_\rd << 7
.endm

.macro c.zext.h rd
  .half 0x9c69 | .Lshort_\rd << 7
.endm

.macro c.sext.h rd
  .half 0x9c6d | .Lshort_\rd << 7
.endm

.macro c.not rd
  .half 0x9c75 | .Lshort_\rd << 7
.endm

.macro c.mul rd, rs2
  .half 0x9c41 | .Lshort_\rd << 7 | .Lshort_\rs2 << 2
.endm
