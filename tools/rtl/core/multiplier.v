// The whole product of two words, each signed or not, within a cycle.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module multiplier (
  input  wire [31:0] a,
  input  wire [31:0] b,
  input  wire        a_signed,
  input  wire        b_signed,
  output wire [63:0] product
);
  wire signed [32:0] long_a = {a_signed & a[31], a};
  wire signed [32:0] long_b = {b_signed & b[31], b};
  wire signed [65:0] long_product = long_a * long_b;
  assign product = long_product[63:0];

  wire unused = &{1'b0, long_product[65:64]};
endmodule
