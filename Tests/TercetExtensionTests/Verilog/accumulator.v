// State of its own: adds a product to a sum that it keeps, in one cycle; function 1 starts anew from the first operand.
// SPDX-License-Identifier: Apache-2.0
module accumulator (
  input         clk,
  input         reset,
  input         cmd_valid,
  output        cmd_ready,
  input  [9:0]  cmd_payload_function_id,
  input  [31:0] cmd_payload_inputs_0,
  input  [31:0] cmd_payload_inputs_1,
  output        rsp_valid,
  input         rsp_ready,
  output [31:0] rsp_payload_outputs_0
);
  reg [31:0] sum;
  wire [31:0] next = cmd_payload_function_id[0]
    ? cmd_payload_inputs_0 : sum + cmd_payload_inputs_0 * cmd_payload_inputs_1;

  assign cmd_ready = 1'b1;
  assign rsp_valid = cmd_valid;
  assign rsp_payload_outputs_0 = next;

  always @(posedge clk)
    if (reset) sum <= 32'd0;
    else if (cmd_valid && rsp_ready) sum <= next;
endmodule
