// Tells what an instruction does and what its immediate is. Every word that is not named is illegal.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module decode #(
  parameter HAS_M = 1,
  parameter HAS_XTDOT = 1
) (
  input  wire [31:0] word,
  output reg  [3:0]  kind,
  output reg  [31:0] immediate
);
  `include "kinds.vh"

  wire [6:0] opcode = word[6:0];
  wire [2:0] funct3 = word[14:12];
  wire [6:0] funct7 = word[31:25];

  wire [31:0] i_type = {{20{word[31]}}, word[31:20]};
  wire [31:0] s_type = {{20{word[31]}}, word[31:25], word[11:7]};
  wire [31:0] b_type = {{19{word[31]}}, word[31], word[7], word[30:25], word[11:8], 1'b0};
  wire [31:0] u_type = {word[31:12], 12'd0};
  wire [31:0] j_type = {{11{word[31]}}, word[31], word[19:12], word[20], word[30:21], 1'b0};

  wire is_shift = funct3 == 3'd1 || funct3 == 3'd5;
  wire has_alternative = funct3 == 3'd0 || funct3 == 3'd5;  // sub, sra
  wire legal_shift = funct7 == 7'h00 || (funct7 == 7'h20 && funct3 == 3'd5);

  always @* begin
    kind = ILLEGAL;
    immediate = i_type;
    case (opcode)
      7'b0110111, 7'b0010111: begin
        kind = ALU;
        immediate = u_type;
      end
      7'b1101111: begin
        kind = JAL;
        immediate = j_type;
      end
      7'b1100111: if (funct3 == 3'd0) kind = JALR;
      7'b1100011: begin
        if (funct3 != 3'd2 && funct3 != 3'd3) kind = BRANCH;
        immediate = b_type;
      end
      7'b0000011: if (funct3 != 3'd3 && funct3 < 3'd6) kind = LOAD;
      7'b0100011: begin
        if (funct3 < 3'd3) kind = STORE;
        immediate = s_type;
      end
      7'b0010011: if (!is_shift || legal_shift) kind = ALU;
      7'b0110011:
        if (funct7 == 7'h00 || (funct7 == 7'h20 && has_alternative)) kind = ALU;
        else if (HAS_M != 0 && funct7 == 7'h01) kind = funct3[2] ? DIVIDE : MULTIPLY;
      7'b0001111:
        if (funct3 == 3'd0) kind = FENCE;
        else if (funct3 == 3'd1) kind = FENCE_I;
      7'b1110011:
        if (funct3[1:0] != 2'd0) kind = CSR;
        else if (word == 32'h00000073 || word == 32'h00100073 || word == 32'h30200073
                 || word == 32'h10500073) kind = SYSTEM;
      7'b0101011:
        if (HAS_XTDOT != 0) begin
          if (funct3 == 3'd5 && funct7[6:5] == 2'd0) kind = DOT;
          if (funct3 == 3'd6) kind = REQUANTIZE;
          if (funct3 == 3'd7 && funct7 < 7'd7) kind = SHUFFLE;
        end
      default: ;
    endcase
  end
endmodule
