// Moves of bytes, halves and nibbles of two words into one (docs/XTDOT.md, section 3).
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module shuffle (
  input  wire [2:0]  operation,       // funct7, up to 6
  input  wire [31:0] a,
  input  wire [31:0] b,
  output reg  [31:0] result
);
  always @*
    case (operation)
      3'd0: result = {b[15:8], a[15:8], b[7:0], a[7:0]};
      3'd1: result = {b[31:24], a[31:24], b[23:16], a[23:16]};
      3'd2: result = {b[15:0], a[15:0]};
      3'd3: result = {b[15:0], a[31:16]};
      3'd4: result = {b[31:16], a[15:0]};
      3'd5: result = {b[31:16], a[31:16]};
      default: result = {b[27:24], b[19:16], b[11:8], b[3:0], a[27:24], a[19:16], a[11:8], a[3:0]};
    endcase
endmodule
