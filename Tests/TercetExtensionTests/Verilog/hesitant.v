// Takes a command only after as many cycles as its first operand's low three bits say, and answers as many cycles
// after that as the second's say: how long it was asked to wait, with what else it got.
// SPDX-License-Identifier: Apache-2.0
module hesitant (
  input             clk,
  input             reset,
  input             cmd_valid,
  output            cmd_ready,
  input      [9:0]  cmd_payload_function_id,
  input      [31:0] cmd_payload_inputs_0,
  input      [31:0] cmd_payload_inputs_1,
  input      [31:0] cmd_payload_immediate,
  input      [31:0] cmd_payload_data,
  output            rsp_valid,
  input             rsp_ready,
  output     [31:0] rsp_payload_outputs_0
);
  reg [2:0] waited;
  reg       busy;
  reg [2:0] left;
  reg [31:0] kept;
  wire [31:0] answer = cmd_payload_immediate + cmd_payload_data + {29'd0, cmd_payload_inputs_0[2:0]}
    + {29'd0, cmd_payload_inputs_1[2:0]};

  assign cmd_ready = !busy && waited == cmd_payload_inputs_0[2:0];
  wire accepts = cmd_valid && cmd_ready;
  wire [2:0] rest = busy ? left : cmd_payload_inputs_1[2:0];
  assign rsp_valid = (accepts || busy) && rest == 3'd0;
  assign rsp_payload_outputs_0 = busy ? kept : answer;

  always @(posedge clk or posedge reset)
    if (reset) begin
      waited <= 3'd0;
      busy <= 1'b0;
    end else begin
      waited <= !cmd_valid || accepts ? 3'd0 : waited + 3'd1;
      busy <= (accepts || busy) && !rsp_valid;
      left <= rest - 3'd1;
      if (accepts) kept <= answer;
    end
endmodule
