// The core with its memory map; the memory itself is in the bench's C++.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module twin #(
  parameter HAS_XTDOT = 1,
  parameter HAS_EXTENSION = 0
) (
  input  wire        clock,
  input  wire        reset,
  input  wire [31:0] reset_pc,
  input  wire [63:0] mtime,
  input  wire [31:0] ram_base,
  input  wire [31:0] ram_size,

  output wire [31:0] fetch_address,
  output wire        fetch_enable,
  input  wire [31:0] fetch_word,
  input  wire        fetch_fault,

  output wire [31:0] data_address,
  output wire        data_read,
  output wire [3:0]  data_strobes,
  output wire [31:0] data_to_memory,
  input  wire [31:0] data_from_memory
);
  wire [1:0] data_width;
  wire data_is_store, data_fault;

  memory_map memory_map (
    .ram_base(ram_base), .ram_size(ram_size), .address(data_address), .width(data_width), .is_store(data_is_store),
    .fault(data_fault)
  );

  core #(.HAS_XTDOT(HAS_XTDOT), .HAS_EXTENSION(HAS_EXTENSION)) core (
    .clock(clock), .reset(reset), .reset_pc(reset_pc), .mtime(mtime), .fetch_address(fetch_address),
    .fetch_enable(fetch_enable), .fetch_word(fetch_word), .fetch_fault(fetch_fault), .data_address(data_address),
    .data_width(data_width), .data_is_store(data_is_store), .data_fault(data_fault), .data_read(data_read),
    .data_strobes(data_strobes), .data_to_memory(data_to_memory), .data_from_memory(data_from_memory)
  );
endmodule
