// Whether a conditional branch is taken.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module branch (
  input  wire [2:0]  condition,       // funct3: bit 2 compares, bit 1 without sign, bit 0 negates
  input  wire [31:0] a,
  input  wire [31:0] b,
  output wire        taken
);
  wire signed [31:0] signed_a = a;
  wire signed [31:0] signed_b = b;
  wire less = condition[1] ? a < b : signed_a < signed_b;
  assign taken = (condition[2] ? less : a == b) ^ condition[0];
endmodule
