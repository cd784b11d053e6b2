// F: presents the pc to a synchronous instruction memory, which answers in the next cycle, in X.
//
// A redirect discards the instruction that is being fetched: the first bubble. A long one makes F wait a cycle
// before it presents the target: the second bubble.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module fetch (
  input  wire        clock,
  input  wire        reset,
  input  wire [31:0] reset_pc,
  input  wire        hold,            // X keeps its instruction, so F keeps its own
  input  wire        redirect,
  input  wire        redirect_long,   // trap or mret
  input  wire [31:0] target,
  output reg  [31:0] pc,
  output reg         waits,           // presents nothing in this cycle
  output reg         execute_valid,   // the latch to X; the memory's output holds the word
  output reg  [31:0] execute_pc
);
  always @(posedge clock)
    if (reset) begin
      pc <= reset_pc;
      waits <= 1'b0;
      execute_valid <= 1'b0;
      execute_pc <= reset_pc;
    end else if (redirect) begin
      pc <= target;
      waits <= redirect_long;
      execute_valid <= 1'b0;
    end else if (waits) begin
      waits <= 1'b0;
      execute_valid <= 1'b0;
    end else if (!hold) begin
      pc <= pc + 32'd4;
      execute_valid <= 1'b1;
      execute_pc <= pc;
    end
endmodule
