// sat.mac: multiplies in its first cycle, adds and saturates in its second.
//
// The ports are CFU-Playground's bus. A command is taken when cmd_valid and cmd_ready are 1, and its
// answer is there while rsp_valid is 1.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module saturating_mac (
  input  wire        clk,
  input  wire        reset,
  input  wire        cmd_valid,
  output wire        cmd_ready,
  input  wire [9:0]  cmd_payload_function_id,
  input  wire [31:0] cmd_payload_inputs_0,   // rs1
  input  wire [31:0] cmd_payload_inputs_1,   // rs2
  input  wire [31:0] cmd_payload_inputs_2,   // rd's old value
  output wire        rsp_valid,
  input  wire        rsp_ready,
  output wire [31:0] rsp_payload_outputs_0
);
  reg               second;                  // this is the second cycle
  reg        [63:0] product;
  reg        [31:0] accumulator;

  assign cmd_ready = !second;
  assign rsp_valid = second;

  always @(posedge clk) begin
    if (reset) second <= 1'b0;
    else if (second) second <= !rsp_ready;
    else second <= cmd_valid;

    if (cmd_valid && cmd_ready) begin
      product <= $signed(cmd_payload_inputs_0) * $signed(cmd_payload_inputs_1);
      accumulator <= cmd_payload_inputs_2;
    end
  end

  // No product is above 2^62, so that the sum is exact.
  wire [63:0] sum = product + {{32{accumulator[31]}}, accumulator};
  wire fits = sum[63:31] == {33{sum[63]}};
  assign rsp_payload_outputs_0 = fits ? sum[31:0] : {sum[63], {31{!sum[63]}}};

  wire unused = &{1'b0, cmd_payload_function_id};
endmodule
