// Takes what a load asked for out of the memory's word, and extends it.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module load_data (
  input  wire [2:0]  funct3,          // bits 1 and 0: width; bit 2: zero-extended
  input  wire [1:0]  offset,          // within the word
  input  wire [31:0] word,
  output reg  [31:0] value
);
  wire [15:0] half = offset[1] ? word[31:16] : word[15:0];
  wire [7:0]  lane = offset[0] ? half[15:8] : half[7:0];

  always @*
    case (funct3[1:0])
      2'd0: value = {{24{lane[7] & !funct3[2]}}, lane};
      2'd1: value = {{16{half[15] & !funct3[2]}}, half};
      default: value = word;
    endcase
endmodule
