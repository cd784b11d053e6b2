// x1 to x31: read in X, written at the end of W. The third port is for accumulators and requantization.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module register_file #(
  parameter HAS_THIRD_PORT = 1
) (
  input  wire        clock,
  input  wire [4:0]  write_number,    // 0: nothing is written
  input  wire [31:0] write_value,
  input  wire [4:0]  number1,
  input  wire [4:0]  number2,
  input  wire [4:0]  number3,
  output wire [31:0] value1,
  output wire [31:0] value2,
  output wire [31:0] value3
);
  reg [31:0] registers [0:31];

  always @(posedge clock) if (write_number != 5'd0) registers[write_number] <= write_value;

  assign value1 = number1 == 5'd0 ? 32'd0 : registers[number1];
  assign value2 = number2 == 5'd0 ? 32'd0 : registers[number2];
  generate
    if (HAS_THIRD_PORT != 0) assign value3 = number3 == 5'd0 ? 32'd0 : registers[number3];
    else assign value3 = 32'd0;
  endgenerate

  // Registers start as zero, as those of the FPGAs do.
  integer index;
  initial for (index = 0; index < 32; index = index + 1) registers[index] = 32'd0;
endmodule
