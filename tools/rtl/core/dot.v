// Dot products of packed lanes, added to `c` (docs/XTDOT.md, section 1).
//
// Four 9-bit multipliers serve the 8-bit lanes and the first four 4-bit lanes; four 5-bit ones the rest.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module dot (
  input  wire [1:0]  format,          // FF: 8, 4, 84l, 84h
  input  wire        a_unsigned,
  input  wire        b_unsigned,
  input  wire [31:0] a,
  input  wire [31:0] b,
  input  wire [31:0] c,
  output wire [31:0] result
);
  wire a_is_nibbles = format == 2'd1;
  wire b_is_nibbles = format != 2'd0;
  // The nibbles of b that the wide multipliers take.
  wire [15:0] b_half = format == 2'd3 ? b[31:16] : b[15:0];

  // The products, lane by lane, as wide as their sums.
  wire [4 * 20 - 1:0] wide;
  wire [4 * 12 - 1:0] narrow;

  genvar lane;
  generate
    for (lane = 0; lane < 4; lane = lane + 1) begin : lanes
      wire [7:0] a_byte = a[8 * lane +: 8];
      wire [3:0] a_nibble = a[4 * lane +: 4];
      wire [7:0] b_byte = b[8 * lane +: 8];
      wire [3:0] b_nibble = b_half[4 * lane +: 4];

      wire signed [8:0] a_lane = a_is_nibbles
        ? {{5{a_nibble[3] & !a_unsigned}}, a_nibble} : {a_byte[7] & !a_unsigned, a_byte};
      wire signed [8:0] b_lane = b_is_nibbles
        ? {{5{b_nibble[3] & !b_unsigned}}, b_nibble} : {b_byte[7] & !b_unsigned, b_byte};
      wire signed [19:0] wide_product = a_lane * b_lane;
      assign wide[20 * lane +: 20] = wide_product;

      wire [3:0] a_high = a[16 + 4 * lane +: 4];
      wire [3:0] b_high = b[16 + 4 * lane +: 4];
      wire signed [4:0] a_upper = {a_high[3] & !a_unsigned, a_high};
      wire signed [4:0] b_upper = {b_high[3] & !b_unsigned, b_high};
      wire signed [11:0] narrow_product = a_upper * b_upper;
      assign narrow[12 * lane +: 12] = narrow_product;
    end
  endgenerate

  wire [19:0] wide_sum = (wide[19:0] + wide[39:20]) + (wide[59:40] + wide[79:60]);
  wire [11:0] narrow_sum = (narrow[11:0] + narrow[23:12]) + (narrow[35:24] + narrow[47:36]);
  assign result = c + {{12{wide_sum[19]}}, wide_sum}
    + (a_is_nibbles ? {{20{narrow_sum[11]}}, narrow_sum} : 32'd0);
endmodule
