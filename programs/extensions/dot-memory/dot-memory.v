// Dot products of signed lanes of a word from memory and of rs2, in the cycle in which they are asked.
//
// The bus is CFU-Playground's, with a port for the word that Tercet has loaded.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module dot_memory (
  input  wire        clk,
  input  wire        reset,
  input  wire        cmd_valid,
  output wire        cmd_ready,
  input  wire [9:0]  cmd_payload_function_id,
  input  wire [31:0] cmd_payload_inputs_0,   // rs1, of which the address was made
  input  wire [31:0] cmd_payload_inputs_1,   // rs2
  input  wire [31:0] cmd_payload_inputs_2,   // rd's old value; 0 for dotm
  input  wire [31:0] cmd_payload_data,
  output wire        rsp_valid,
  input  wire        rsp_ready,
  output wire [31:0] rsp_payload_outputs_0
);
  assign rsp_valid = cmd_valid;
  assign cmd_ready = rsp_ready;

  // The rows' places in extension.json: dotm8.ss, dotm4.ss, dotma8.ss, dotma4.ss.
  wire by_nibbles = cmd_payload_function_id[0];
  wire accumulates = cmd_payload_function_id[1];

  wire [31:0] a = cmd_payload_data;
  wire [31:0] b = cmd_payload_inputs_1;

  integer i;
  reg signed [15:0] byte_product;
  reg signed [7:0]  nibble_product;
  reg signed [31:0] bytes, nibbles;
  always @* begin
    bytes = 32'sd0;
    nibbles = 32'sd0;
    for (i = 0; i < 4; i = i + 1) begin
      byte_product = $signed(a[8 * i +: 8]) * $signed(b[8 * i +: 8]);
      bytes = bytes + {{16{byte_product[15]}}, byte_product};
    end
    for (i = 0; i < 8; i = i + 1) begin
      nibble_product = $signed(a[4 * i +: 4]) * $signed(b[4 * i +: 4]);
      nibbles = nibbles + {{24{nibble_product[7]}}, nibble_product};
    end
  end

  assign rsp_payload_outputs_0 =
    (accumulates ? cmd_payload_inputs_2 : 32'd0) + (by_nibbles ? nibbles : bytes);

  wire unused = &{1'b0, clk, reset, cmd_payload_function_id[9:2], cmd_payload_inputs_0};
endmodule
