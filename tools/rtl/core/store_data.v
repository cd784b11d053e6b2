// Puts the data of a store into its lanes of the memory's word.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module store_data (
  input  wire [1:0]  width,           // bytes: 2 to the power of it
  input  wire [1:0]  offset,          // within the word
  input  wire [31:0] value,
  output reg  [3:0]  strobes,
  output reg  [31:0] lanes
);
  always @*
    case (width)
      2'd0: begin
        strobes = 4'b0001 << offset;
        lanes = {4{value[7:0]}};
      end
      2'd1: begin
        strobes = offset[1] ? 4'b1100 : 4'b0011;
        lanes = {2{value[15:0]}};
      end
      default: begin
        strobes = 4'b1111;
        lanes = value;
      end
    endcase
endmodule
