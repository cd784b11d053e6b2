// Requantizes with single rounding to unsigned values: multiplies in the first cycle, rounds, moves and clamps in the
// second.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module scale (
  input  wire        clk,
  input  wire        reset,
  input  wire        start,
  input  wire        taken,                  // the result, if it is valid
  input  wire [31:0] accumulator,
  input  wire [31:0] multiplier,
  input  wire [31:0] parameters,             // hi, lo, zero point, shift; held until the result is taken
  output reg         valid,
  output wire [31:0] result
);
  reg [63:0] product;

  always @(posedge clk) begin
    if (reset) valid <= 1'b0;
    else if (valid) valid <= !taken;
    else valid <= start;
    if (!valid) product <= $signed(accumulator) * $signed(multiplier);
  end

  // Half of the last bit that stays; the sum has room, since the product is 2^62 at most.
  wire [5:0] last = {1'b0, parameters[4:0]} + 6'd31;
  wire signed [63:0] rounded = product + (64'd1 << (last - 6'd1));
  wire signed [63:0] value = rounded >>> last;
  wire signed [63:0] moved = value + $signed({56'd0, parameters[15:8]});

  wire [7:0] low = parameters[23:16];
  wire [7:0] high = parameters[31:24];
  wire [7:0] raised = moved < $signed({56'd0, low}) ? low : moved[7:0];
  wire above = low > high || moved > $signed({56'd0, high});
  assign result = {24'd0, above ? high : raised};

  wire unused = &{1'b0, parameters[7:5]};
endmodule
