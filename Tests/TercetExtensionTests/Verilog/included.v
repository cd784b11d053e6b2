// The answer stands in a file that is included.
// SPDX-License-Identifier: Apache-2.0
module included (
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
  `include "included.vh"
  assign cmd_ready = 1'b1;
  assign rsp_valid = cmd_valid;
  assign rsp_payload_outputs_0 = ANSWER;
endmodule
