// Eleven instructions of Xtdot on CFU-Playground's bus: dot products and shuffles answer in the cycle in which they
// are asked, requantizations in the one after.
//
// A requantization is accepted with its answer, so that its operands are there in both cycles.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module xtdot_outside (
  input  wire        clk,
  input  wire        reset,
  input  wire        cmd_valid,
  output wire        cmd_ready,
  input  wire [9:0]  cmd_payload_function_id,
  input  wire [31:0] cmd_payload_inputs_0,   // rs1
  input  wire [31:0] cmd_payload_inputs_1,   // rs2
  input  wire [31:0] cmd_payload_inputs_2,   // rs3, or rd's old value
  output wire        rsp_valid,
  input  wire        rsp_ready,
  output reg  [31:0] rsp_payload_outputs_0
);
  // The rows' places in extension.json.
  localparam [3:0] DOTA8_US = 0, DOTA8_UU = 1, DOTA4_US = 2, DOTA84L_US = 3, DOTA84H_US = 4,
    ZIP8L = 5, ZIP8H = 6, PACK16LL = 7, PACK16HH = 8, PACK4 = 9, RQSU = 10;

  wire [3:0]  row = cmd_payload_function_id[3:0];
  wire [31:0] a = cmd_payload_inputs_0;
  wire [31:0] b = cmd_payload_inputs_1;
  wire [31:0] c = cmd_payload_inputs_2;

  wire signed [19:0] bytes, nibbles;
  lanes #(.LANES(4), .A_BITS(8), .B_BITS(9)) by_bytes (.a(a), .b(extended), .sum(bytes));
  lanes #(.LANES(8), .A_BITS(4), .B_BITS(4)) by_nibbles (.a(a), .b(b), .sum(nibbles));

  // What the bytes of rs1 are multiplied by, as signed lanes of nine bits.
  reg [35:0] extended;
  always @*
    case (row)
      DOTA8_US: extended = {b[31], b[31:24], b[23], b[23:16], b[15], b[15:8], b[7], b[7:0]};
      DOTA8_UU: extended = {1'b0, b[31:24], 1'b0, b[23:16], 1'b0, b[15:8], 1'b0, b[7:0]};
      DOTA84L_US: extended = {{5{b[15]}}, b[15:12], {5{b[11]}}, b[11:8], {5{b[7]}}, b[7:4], {5{b[3]}}, b[3:0]};
      default: extended = {{5{b[31]}}, b[31:28], {5{b[27]}}, b[27:24], {5{b[23]}}, b[23:20], {5{b[19]}}, b[19:16]};
    endcase

  wire scaled_valid;
  wire [31:0] scaled;
  scale scale (
    .clk(clk), .reset(reset), .start(cmd_valid && row == RQSU), .taken(rsp_ready),
    .accumulator(a), .multiplier(b), .parameters(c), .valid(scaled_valid), .result(scaled));

  assign rsp_valid = cmd_valid && (row != RQSU || scaled_valid);
  assign cmd_ready = rsp_valid && rsp_ready;

  always @*
    case (row)
      DOTA4_US: rsp_payload_outputs_0 = c + {{12{nibbles[19]}}, nibbles};
      ZIP8L: rsp_payload_outputs_0 = {b[15:8], a[15:8], b[7:0], a[7:0]};
      ZIP8H: rsp_payload_outputs_0 = {b[31:24], a[31:24], b[23:16], a[23:16]};
      PACK16LL: rsp_payload_outputs_0 = {b[15:0], a[15:0]};
      PACK16HH: rsp_payload_outputs_0 = {b[31:16], a[31:16]};
      PACK4: rsp_payload_outputs_0 = {b[27:24], b[19:16], b[11:8], b[3:0], a[27:24], a[19:16], a[11:8], a[3:0]};
      RQSU: rsp_payload_outputs_0 = scaled;
      default: rsp_payload_outputs_0 = c + {{12{bytes[19]}}, bytes};
    endcase

  wire unused = &{1'b0, cmd_payload_function_id[9:4], DOTA84H_US};
endmodule
