// A unit that takes commands late, answers late, and remembers; and, as the bus allows, takes what comes while it is
// busy, and shows an answer before it has taken the command.
//
// It does nothing while no command is there: in the pipeline model no clock would pass for it.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module twin_trial (
  input  wire        clk,
  input  wire        reset,
  input  wire        cmd_valid,
  output wire        cmd_ready,
  input  wire [9:0]  cmd_payload_function_id,
  input  wire [31:0] cmd_payload_inputs_0,
  input  wire [31:0] cmd_payload_inputs_1,
  input  wire [31:0] cmd_payload_inputs_2,
  input  wire [31:0] cmd_payload_immediate,
  output wire        rsp_valid,
  input  wire        rsp_ready,
  output wire [31:0] rsp_payload_outputs_0
);
  localparam [9:0] FAR = 10'd0, NEAR = 10'd3, PUT = 10'd8, SHY = 10'd511, SUM = 10'd1023;

  reg  [1:0]  hesitated;                     // cycles in which a command was there and not taken
  reg  [2:0]  left;                          // cycles until the answer to a command that was taken
  reg  [31:0] late;                          // that answer
  reg  [31:0] total;

  wire [9:0]  id = cmd_payload_function_id;
  wire [31:0] a = cmd_payload_inputs_0, b = cmd_payload_inputs_1, c = cmd_payload_inputs_2;
  wire        busy = left != 3'd0;
  wire        taken = cmd_valid && cmd_ready;

  wire [2:0]  delay = id == FAR ? b[2:0] : id == PUT ? 3'd2 : 3'd0;
  // What a row does not read is 0, whatever its word has there.
  wire [31:0] now = id == NEAR ? a ^ b ^ c ^ cmd_payload_immediate
                  : id == FAR ? a * b
                  : id == SHY ? a + b - c
                  : id == SUM ? c + total
                  : 32'd0;

  assign cmd_ready = id == PUT || (!busy && (id != SHY || hesitated == a[1:0]));
  assign rsp_valid = busy ? left == 3'd1 : cmd_valid && delay == 3'd0;
  assign rsp_payload_outputs_0 = busy ? late : now;

  always @(posedge clk) begin
    if (reset) begin
      hesitated <= 2'd0;
      left <= 3'd0;
      total <= 32'd0;
    end else begin
      hesitated <= cmd_valid && !cmd_ready && !busy ? hesitated + 2'd1 : 2'd0;
      left <= taken ? delay : busy ? left - 3'd1 : 3'd0;
      if (taken) late <= now;
      if (taken && id == SUM) total <= total + a;
      if (taken && id == PUT) total <= a - b - cmd_payload_immediate;
    end
  end

  wire unused = &{1'b0, rsp_ready};
endmodule
