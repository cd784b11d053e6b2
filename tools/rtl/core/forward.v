// Takes a source register's value from W, which is about to write it, or from the register file.
//
// W forwards everything, load data included, so no instruction ever waits for another.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module forward (
  input  wire [4:0]  number,
  input  wire [31:0] stored,
  input  wire [4:0]  writeback_number,
  input  wire [31:0] writeback_value,
  output wire [31:0] value
);
  assign value = number != 5'd0 && number == writeback_number ? writeback_value : stored;
endmodule
