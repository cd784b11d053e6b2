// What is where for the core under test: RAM, and the test device of docs/TIMING.md, which only takes words.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module memory_map (
  input  wire [31:0] ram_base,
  input  wire [31:0] ram_size,
  input  wire [31:0] address,
  input  wire [1:0]  width,
  input  wire        is_store,
  output wire        fault
);
  wire is_ram = address - ram_base < ram_size;
  wire is_device = is_store && width == 2'd2 && address[31:4] == 28'h4000000 && address[3:0] <= 4'd8;
  assign fault = !is_ram && !is_device;
endmodule
