// A register between command and answer: the product plus the third operand, two cycles after the command began.
// SPDX-License-Identifier: Apache-2.0
module product (
  input             clk,
  input             reset,
  input             cmd_valid,
  output            cmd_ready,
  input      [9:0]  cmd_payload_function_id,
  input      [31:0] cmd_payload_inputs_0,
  input      [31:0] cmd_payload_inputs_1,
  input      [31:0] cmd_payload_inputs_2,
  output reg        rsp_valid,
  input             rsp_ready,
  output reg [31:0] rsp_payload_outputs_0
);
  assign cmd_ready = !rsp_valid || rsp_ready;

  always @(posedge clk) begin
    rsp_valid <= cmd_valid && !reset;
    rsp_payload_outputs_0 <= cmd_payload_inputs_0 * cmd_payload_inputs_1 + cmd_payload_inputs_2;
  end
endmodule
