// The three-stage core of the preset `classic`: F | X | W, rv32im_zicntr_zicsr_zifencei_xtdot, machine and user mode.
//
// Memories are outside and synchronous: they answer in the cycle after the address, and keep the last instruction while
// fetch_enable is low. They read before they write. Whether a data address may be accessed is told in the same cycle.
//
// Left out, and not used by programs that are compared: interrupts (wfi does nothing), memory protection (user mode may
// access everything), event counters, A, B and C, host calls and semihosting.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module core #(
  parameter HAS_M = 1,
  parameter HAS_XTDOT = 1,
  parameter HAS_EXTENSION = 0         // instructions of tools/rtl/extension.py
) (
  input  wire        clock,
  input  wire        reset,
  input  wire [31:0] reset_pc,
  input  wire [63:0] mtime,

  output wire [31:0] fetch_address,
  output wire        fetch_enable,
  input  wire [31:0] fetch_word,
  input  wire        fetch_fault,

  output wire [31:0] data_address,
  output wire [1:0]  data_width,      // bytes: 2 to the power of it
  output wire        data_is_store,
  input  wire        data_fault,
  output wire        data_read,
  output wire [3:0]  data_strobes,
  output wire [31:0] data_to_memory,
  input  wire [31:0] data_from_memory
);
  // The stages, as the bench shows them.
  wire        fetch_waits /*verilator public_flat_rd*/;
  wire [31:0] fetch_pc /*verilator public_flat_rd*/;
  wire        execute_valid /*verilator public_flat_rd*/;
  wire [31:0] execute_pc /*verilator public_flat_rd*/;
  wire        execute_leaves /*verilator public_flat_rd*/;
  wire        execute_traps /*verilator public_flat_rd*/;
  reg         writeback_valid /*verilator public_flat_rd*/;
  reg  [31:0] writeback_pc /*verilator public_flat_rd*/;
  reg  [4:0]  writeback_rd /*verilator public_flat_rd*/;
  wire [31:0] writeback_value /*verilator public_flat_rd*/;

  // F

  wire hold, redirect, redirect_long;
  wire [31:0] target;
  fetch fetch (
    .clock(clock), .reset(reset), .reset_pc(reset_pc), .hold(hold), .redirect(redirect),
    .redirect_long(redirect_long), .target(target), .pc(fetch_pc), .waits(fetch_waits),
    .execute_valid(execute_valid), .execute_pc(execute_pc)
  );
  assign fetch_address = fetch_pc;
  assign fetch_enable = !hold;

  // X

  // The third source is an accumulator's old value, or the fourth register of an R4 instruction.
  wire third_is_rd;
  wire [4:0] number1 = fetch_word[19:15];
  wire [4:0] number2 = fetch_word[24:20];
  wire [4:0] number3 = third_is_rd ? fetch_word[11:7] : fetch_word[31:27];
  wire [31:0] stored1, stored2, stored3, rs1, rs2, rs3;
  register_file #(.HAS_THIRD_PORT(HAS_XTDOT != 0 || HAS_EXTENSION != 0)) register_file (
    .clock(clock), .write_number(writeback_rd), .write_value(writeback_value), .number1(number1), .number2(number2),
    .number3(number3), .value1(stored1), .value2(stored2), .value3(stored3)
  );
  forward forward1 (
    .number(number1), .stored(stored1), .writeback_number(writeback_rd), .writeback_value(writeback_value), .value(rs1)
  );
  forward forward2 (
    .number(number2), .stored(stored2), .writeback_number(writeback_rd), .writeback_value(writeback_value), .value(rs2)
  );
  forward forward3 (
    .number(number3), .stored(stored3), .writeback_number(writeback_rd), .writeback_value(writeback_value), .value(rs3)
  );

  wire [4:0] rd;
  wire is_load;
  wire [31:0] result;
  execute #(.HAS_M(HAS_M), .HAS_XTDOT(HAS_XTDOT), .HAS_EXTENSION(HAS_EXTENSION)) execute (
    .clock(clock), .reset(reset), .mtime(mtime), .valid(execute_valid), .pc(execute_pc), .word(fetch_word),
    .fetch_fault(fetch_fault), .rs1(rs1), .rs2(rs2), .rs3(rs3), .third_is_rd(third_is_rd), .hold(hold),
    .leaves(execute_leaves), .traps(execute_traps), .redirect(redirect), .redirect_long(redirect_long),
    .target(target), .rd(rd), .is_load(is_load), .result(result), .data_address(data_address),
    .data_width(data_width), .data_is_store(data_is_store), .data_fault(data_fault), .data_read(data_read),
    .data_strobes(data_strobes), .data_to_memory(data_to_memory)
  );

  // W

  reg        writeback_loads;
  reg [2:0]  writeback_funct3;
  reg [1:0]  writeback_offset;
  reg [31:0] writeback_result;
  always @(posedge clock) begin
    writeback_valid <= execute_leaves && !reset;
    writeback_pc <= execute_pc;
    writeback_rd <= execute_leaves && !reset ? rd : 5'd0;
    writeback_loads <= is_load;
    writeback_funct3 <= fetch_word[14:12];
    writeback_offset <= data_address[1:0];
    writeback_result <= result;
  end

  wire [31:0] loaded;
  load_data load_data (
    .funct3(writeback_funct3), .offset(writeback_offset), .word(data_from_memory), .value(loaded)
  );
  assign writeback_value = writeback_loads ? loaded : writeback_result;
endmodule
