// mcycle and minstret, with mcountinhibit.
//
// They step at the end of a cycle, so an instruction reads the number of the cycle in which it leaves X; a write takes
// the place of that step.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module counters (
  input  wire        clock,
  input  wire        reset,
  input  wire        retires,         // an instruction leaves X and counts
  input  wire        write_cycle_low,
  input  wire        write_cycle_high,
  input  wire        write_instret_low,
  input  wire        write_instret_high,
  input  wire        write_inhibit,
  input  wire [31:0] value,
  output reg  [63:0] mcycle,
  output reg  [63:0] minstret,
  output reg  [31:0] inhibit
);
  always @(posedge clock)
    if (reset) mcycle <= 64'd0;
    else if (write_cycle_low) mcycle[31:0] <= value;
    else if (write_cycle_high) mcycle[63:32] <= value;
    else if (!inhibit[0]) mcycle <= mcycle + 64'd1;

  always @(posedge clock)
    if (reset) minstret <= 64'd0;
    else if (write_instret_low) minstret[31:0] <= value;
    else if (write_instret_high) minstret[63:32] <= value;
    else if (retires && !inhibit[2]) minstret <= minstret + 64'd1;

  always @(posedge clock)
    if (reset) inhibit <= 32'd0;
    else if (write_inhibit) inhibit <= value & ~32'd2;
endmodule
