// div, divu, rem and remu in 35 cycles: take the operands, find 32 bits of the quotient, mend the sign, answer.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module divider (
  input  wire        clock,
  input  wire        reset,
  input  wire        active,          // a division is in X
  input  wire        is_unsigned,
  input  wire        wants_remainder,
  input  wire [31:0] a,
  input  wire [31:0] b,
  output wire        done,            // this is its last cycle
  output reg  [31:0] result
);
  localparam [5:0] LAST_BIT = 6'd32, MEND = 6'd33, ANSWER = 6'd34;

  reg [5:0]  step;                    // cycles spent so far
  reg [31:0] quotient, remainder, divisor;
  reg        negative_quotient, negative_remainder;

  wire a_negative = !is_unsigned && a[31];
  wire b_negative = !is_unsigned && b[31];

  // Restoring division: the quotient's bits push the dividend's out of the same register.
  wire [32:0] shifted = {remainder, quotient[31]};
  wire [32:0] difference = shifted - {1'b0, divisor};
  wire fits = !difference[32];

  assign done = step == ANSWER;

  always @(posedge clock)
    if (reset || !active || done) step <= 6'd0;
    else step <= step + 6'd1;

  always @(posedge clock)
    if (step == 6'd0) begin
      quotient <= a_negative ? -a : a;
      divisor <= b_negative ? -b : b;
      remainder <= 32'd0;
      // Division by zero finds all ones, which is right for either sign.
      negative_quotient <= (a_negative ^ b_negative) && b != 32'd0;
      negative_remainder <= a_negative;
    end else if (step <= LAST_BIT) begin
      quotient <= {quotient[30:0], fits};
      remainder <= fits ? difference[31:0] : shifted[31:0];
    end else if (step == MEND) begin
      if (wants_remainder) result <= negative_remainder ? -remainder : remainder;
      else result <= negative_quotient ? -quotient : quotient;
    end
endmodule
