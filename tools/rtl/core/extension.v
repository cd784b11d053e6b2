// A unit of an extension in X: hands a command to the extension's module, and waits for the answer.
//
// The command is held until it is taken. The answer comes in the same cycle or later; what comes before belongs to no
// command. Decoder and unit are written by tools/rtl/extension.py from the extension's rows.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module extension (
  input  wire        clock,
  input  wire        reset,
  input  wire        active,          // a row of the extension is in X
  input  wire [9:0]  function_id,
  input  wire [31:0] first,
  input  wire [31:0] second,
  input  wire [31:0] third,
  input  wire [31:0] immediate,
  output wire        done,            // this is its last cycle
  output wire [31:0] result
);
  reg taken;                          // in an earlier cycle
  wire ready, answers;

  extension_unit unit (
    .clock(clock), .reset(reset), .command_valid(active && !taken), .command_ready(ready), .function_id(function_id),
    .first(first), .second(second), .third(third), .immediate(immediate), .answer_valid(answers), .answer(result)
  );
  assign done = (ready || taken) && answers;

  always @(posedge clock) taken <= active && (ready || taken) && !done && !reset;
endmodule
