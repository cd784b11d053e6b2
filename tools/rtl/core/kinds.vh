// What an instruction does in X, as decode tells it.
// SPDX-License-Identifier: Apache-2.0
localparam [3:0]
  ILLEGAL    = 4'd0,
  ALU        = 4'd1,   // register-register, immediate, lui and auipc
  MULTIPLY   = 4'd2,
  DIVIDE     = 4'd3,
  DOT        = 4'd4,
  SHUFFLE    = 4'd5,
  REQUANTIZE = 4'd6,
  LOAD       = 4'd7,
  STORE      = 4'd8,
  BRANCH     = 4'd9,
  JAL        = 4'd10,
  JALR       = 4'd11,
  CSR        = 4'd12,
  FENCE      = 4'd13,
  FENCE_I    = 4'd14,
  SYSTEM     = 4'd15;  // ecall, ebreak, mret, wfi
