// Scales a product to a quantized value, in the second cycle of a requantization (docs/XTDOT.md, section 2).
//
// Both roundings come down to (v + 2^r) >> (r + 1), with v the product in units of 2^30:
// - single rounding adds half of the last bit to the product itself, whose low 30 bits cannot carry;
// - double rounding first rounds v to an even number. Its ties then go away from zero, so down where v is negative,
//   unless there is nothing left to shift. That 2^31 saturates in between makes no difference behind the bounds.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module requantize (
  input  wire        clock,
  input  wire        reset,
  input  wire        active,          // a requantization is in X
  input  wire [63:0] product,         // in its first cycle: accumulator times multiplier
  input  wire        is_single,
  input  wire        is_unsigned,
  input  wire [31:0] parameters,
  output reg         done,            // this is its last cycle
  output wire [31:0] result
);
  reg [33:0] scaled;                  // the product in units of 2^30

  always @(posedge clock) begin
    done <= active && !done && !reset;
    scaled <= product[63:30];
  end

  wire [4:0] shift = parameters[4:0];

  wire signed [34:0] nudged = {scaled[33], scaled} + 35'd1;
  wire [33:0] even = {nudged[33:1], 1'b0};
  wire signed [34:0] value = is_single ? {scaled[33], scaled} : {even[33], even};

  wire [34:0] half = 35'd1 << shift;
  wire [34:0] tie = !is_single && even[33] && shift != 5'd0 ? 35'd2 : 35'd0;
  wire signed [34:0] rounded = value + half - tie;
  wire signed [34:0] shifted = rounded >>> shift >>> 1;

  wire signed [35:0] zero = {{28{parameters[15] & !is_unsigned}}, parameters[15:8]};
  wire signed [35:0] low  = {{28{parameters[23] & !is_unsigned}}, parameters[23:16]};
  wire signed [35:0] high = {{28{parameters[31] & !is_unsigned}}, parameters[31:24]};
  wire signed [35:0] moved = {shifted[34], shifted} + zero;
  wire signed [35:0] raised = moved < low ? low : moved;
  wire signed [35:0] clamped = raised > high ? high : raised;
  assign result = clamped[31:0];

  wire unused = &{1'b0, product[29:0], parameters[7:5], nudged[34], nudged[0], clamped[35:32]};
endmodule
