// Additions, comparisons, logic and shifts.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module alu (
  input  wire [2:0]  operation,       // funct3
  input  wire        alternative,     // sub instead of add, sra instead of srl
  input  wire [31:0] a,
  input  wire [31:0] b,
  output reg  [31:0] result
);
  wire signed [31:0] signed_a = a;
  wire signed [31:0] signed_b = b;
  wire signed [31:0] arithmetic = signed_a >>> b[4:0];

  always @*
    case (operation)
      3'd0: result = alternative ? a - b : a + b;
      3'd1: result = a << b[4:0];
      3'd2: result = {31'd0, signed_a < signed_b};
      3'd3: result = {31'd0, a < b};
      3'd4: result = a ^ b;
      3'd5: result = alternative ? arithmetic : a >> b[4:0];
      3'd6: result = a | b;
      default: result = a & b;
    endcase
endmodule
