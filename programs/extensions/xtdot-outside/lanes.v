// The sum of the products of unsigned lanes of `a` and signed lanes of `b`.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module lanes #(
  parameter LANES = 4,
  parameter A_BITS = 8,
  parameter B_BITS = 9
) (
  input  wire [LANES * A_BITS - 1:0] a,
  input  wire [LANES * B_BITS - 1:0] b,
  output reg signed [19:0]           sum
);
  localparam BITS = A_BITS + B_BITS + 1;

  integer i;
  reg signed [BITS - 1:0] product;
  always @* begin
    sum = 20'sd0;
    for (i = 0; i < LANES; i = i + 1) begin
      product = $signed({1'b0, a[A_BITS * i +: A_BITS]}) * $signed(b[B_BITS * i +: B_BITS]);
      sum = sum + {{(20 - BITS){product[BITS - 1]}}, product};
    end
  end
endmodule
