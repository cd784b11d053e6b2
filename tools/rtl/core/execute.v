// X: decodes, computes, decides branches, checks data addresses, and takes traps.
//
// The operands come forwarded. An instruction that needs several cycles holds X; all others leave it at the end of
// their only cycle, into W.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module execute #(
  parameter HAS_M = 1,
  parameter HAS_XTDOT = 1,
  parameter HAS_EXTENSION = 0
) (
  input  wire        clock,
  input  wire        reset,
  input  wire [63:0] mtime,

  input  wire        valid,
  input  wire [31:0] pc,
  input  wire [31:0] word,
  input  wire        fetch_fault,     // there is nothing at pc
  input  wire [31:0] rs1,
  input  wire [31:0] rs2,
  input  wire [31:0] rs3,
  output wire        third_is_rd,     // the register of rs3 is rd, whose old value is wanted

  output wire        hold,
  output wire        leaves,          // into W, and counts as retired
  output wire        traps,
  output wire        redirect,
  output wire        redirect_long,
  output wire [31:0] target,

  // The result; a load's comes in W.
  output wire [4:0]  rd,              // 0: none
  output wire        is_load,
  output reg  [31:0] result,

  // The data memory answers a load in W; whether it allows an access, at once.
  output wire [31:0] data_address,
  output wire [1:0]  data_width,
  output wire        data_is_store,
  input  wire        data_fault,
  output wire        data_read,
  output wire [3:0]  data_strobes,
  output wire [31:0] data_to_memory
);
  `include "kinds.vh"

  wire [3:0]  decoded, kind;
  wire [31:0] immediate;
  decode #(.HAS_M(HAS_M), .HAS_XTDOT(HAS_XTDOT)) decode (.word(word), .kind(decoded), .immediate(immediate));

  wire [2:0] funct3 = word[14:12];
  wire runs = valid && !fetch_fault;

  // Computation

  wire is_upper = word[2];            // of the ALU's instructions: lui and auipc
  wire is_register = word[5] && !is_upper;
  wire [31:0] alu_a = !is_upper ? rs1 : word[5] ? 32'd0 : pc;
  wire [31:0] alu_b = is_register ? rs2 : immediate;
  wire alternative = word[30] && !is_upper && (is_register || funct3 == 3'd5);
  wire [31:0] alu_result;
  alu alu (
    .operation(is_upper ? 3'd0 : funct3), .alternative(alternative), .a(alu_a), .b(alu_b), .result(alu_result)
  );

  wire [63:0] product;
  wire divide_done, requantize_done;
  wire [31:0] divide_result, dot_result, shuffle_result, requantize_result;
  generate
    if (HAS_M != 0 || HAS_XTDOT != 0) begin : multiplication
      // mulhu is the only one with an unsigned a; mulh and requantizations have a signed b.
      wire requantizes = kind == REQUANTIZE;
      multiplier multiplier (
        .a(rs1), .b(rs2), .a_signed(requantizes || funct3[1:0] != 2'd3), .b_signed(requantizes || !funct3[1]),
        .product(product)
      );
    end else begin : no_multiplication
      assign product = 64'd0;
    end

    if (HAS_M != 0) begin : division
      divider divider (
        .clock(clock), .reset(reset), .active(runs && kind == DIVIDE), .is_unsigned(funct3[0]),
        .wants_remainder(funct3[1]), .a(rs1), .b(rs2), .done(divide_done), .result(divide_result)
      );
    end else begin : no_division
      assign divide_done = 1'b1;
      assign divide_result = 32'd0;
    end

    if (HAS_XTDOT != 0) begin : xtdot
      dot dot (
        .format(word[28:27]), .a_unsigned(word[25]), .b_unsigned(word[26]), .a(rs1), .b(rs2),
        .c(word[29] ? rs3 : 32'd0), .result(dot_result)
      );
      shuffle shuffle (.operation(word[27:25]), .a(rs1), .b(rs2), .result(shuffle_result));
      requantize requantize (
        .clock(clock), .reset(reset), .active(runs && kind == REQUANTIZE), .product(product), .is_single(word[25]),
        .is_unsigned(word[26]), .parameters(rs3), .done(requantize_done), .result(requantize_result)
      );
    end else begin : no_xtdot
      assign requantize_done = 1'b1;
      assign dot_result = 32'd0;
      assign shuffle_result = 32'd0;
      assign requantize_result = 32'd0;
    end
  endgenerate

  wire units_hold = runs && ((kind == DIVIDE && !divide_done) || (kind == REQUANTIZE && !requantize_done));

  // Instructions of an extension: to all but the result, they are what the ALU's are.

  wire kind_writes = !(kind == STORE || kind == BRANCH || kind == FENCE || kind == FENCE_I || kind == SYSTEM);
  wire writes_register;
  wire [31:0] plain_result;
  generate
    if (HAS_EXTENSION != 0) begin : own
      wire is_row, reads_rs1, reads_rs2, reads_third, accumulates, writes_rd, done;
      wire [9:0] function_id;
      wire [31:0] row_immediate, row_result;
      extension_rows extension_rows (
        .word(word), .is_row(is_row), .function_id(function_id), .reads_rs1(reads_rs1), .reads_rs2(reads_rs2),
        .reads_third(reads_third), .accumulates(accumulates), .writes_rd(writes_rd), .immediate(row_immediate)
      );
      extension extension (
        .clock(clock), .reset(reset), .active(runs && is_row), .function_id(function_id),
        .first(reads_rs1 ? rs1 : 32'd0), .second(reads_rs2 ? rs2 : 32'd0), .third(reads_third ? rs3 : 32'd0),
        .immediate(row_immediate), .done(done), .result(row_result)
      );
      assign kind = is_row ? ALU : decoded;
      assign third_is_rd = is_row ? accumulates : word[12];
      assign hold = units_hold || (runs && is_row && !done);
      assign writes_register = is_row ? writes_rd : kind_writes;
      assign plain_result = is_row ? row_result : alu_result;
    end else begin : no_extension
      assign kind = decoded;
      assign third_is_rd = word[12];
      assign hold = units_hold;
      assign writes_register = kind_writes;
      assign plain_result = alu_result;
    end
  endgenerate

  // Control flow

  wire condition;
  branch branch (.condition(funct3), .a(rs1), .b(rs2), .taken(condition));

  wire jumps = kind == JAL || kind == JALR || (kind == BRANCH && condition);
  wire [31:0] jump_sum = (kind == JALR ? rs1 : pc) + immediate;
  wire [31:0] jump_target = {jump_sum[31:1], 1'b0};

  wire is_ecall  = kind == SYSTEM && word[29:20] == 10'h000;
  wire is_ebreak = kind == SYSTEM && word[29:20] == 10'h001;
  wire is_mret   = kind == SYSTEM && word[29:20] == 10'h302;
  wire is_wfi    = kind == SYSTEM && word[29:20] == 10'h105;

  // Data address

  wire is_store = kind == STORE;
  wire is_access = kind == LOAD || is_store;
  assign data_address = rs1 + immediate;
  assign data_width = funct3[1:0];
  assign data_is_store = is_store;
  wire misaligned = (data_width[1] && data_address[1:0] != 2'd0) || (data_width[0] && data_address[0]);

  wire [3:0] strobes;
  store_data store_data (
    .width(data_width), .offset(data_address[1:0]), .value(rs2), .strobes(strobes), .lanes(data_to_memory)
  );
  assign is_load = kind == LOAD;
  assign data_read = leaves && is_load;
  assign data_strobes = leaves && is_store ? strobes : 4'd0;

  // Control and status registers, traps

  wire [31:0] csr_value, handler, return_pc;
  wire csr_illegal, is_machine, traps_wait;
  wire illegal = kind == ILLEGAL || (kind == CSR && csr_illegal) || (is_mret && !is_machine)
    || (is_wfi && !is_machine && traps_wait);

  // The first that applies.
  reg        exception;
  reg [3:0]  cause;
  reg [31:0] trap_value;
  always @* begin
    exception = 1'b1;
    cause = 4'd0;
    trap_value = 32'd0;
    if (fetch_fault) begin
      cause = 4'd1;
      trap_value = pc;
    end else if (illegal) begin
      cause = 4'd2;
      trap_value = word;
    end else if (jumps && jump_target[1]) begin
      trap_value = jump_target;
    end else if (is_access && (misaligned || data_fault)) begin
      cause = {2'b01, is_store, !misaligned};
      trap_value = data_address;
    end else if (is_ecall) begin
      cause = is_machine ? 4'd11 : 4'd8;
    end else if (is_ebreak) begin
      cause = 4'd3;
      trap_value = pc;
    end else begin
      exception = 1'b0;
    end
  end

  assign traps = valid && exception;
  assign leaves = valid && !exception && !hold;

  csr #(.HAS_M(HAS_M), .HAS_XTDOT(HAS_XTDOT)) csr (
    .clock(clock), .reset(reset), .mtime(mtime), .active(runs && kind == CSR), .number(word[31:20]),
    .update(funct3[1:0]), .names_source(word[19:15] != 5'd0),
    .operand(funct3[2] ? {27'd0, word[19:15]} : rs1), .value(csr_value), .illegal(csr_illegal),
    .retires(leaves), .traps(traps), .cause(cause), .trap_value(trap_value), .pc(pc[31:2]),
    .returns(leaves && is_mret), .handler(handler), .return_pc(return_pc), .is_machine(is_machine),
    .traps_wait(traps_wait)
  );

  assign redirect = traps || (leaves && (jumps || kind == FENCE_I || is_mret));
  assign redirect_long = traps || is_mret;
  assign target = traps ? handler : is_mret ? return_pc : kind == FENCE_I ? pc + 32'd4 : jump_target;

  // Result

  assign rd = writes_register ? word[11:7] : 5'd0;

  always @*
    case (kind)
      MULTIPLY: result = funct3[1:0] == 2'd0 ? product[31:0] : product[63:32];
      DIVIDE: result = divide_result;
      DOT: result = dot_result;
      SHUFFLE: result = shuffle_result;
      REQUANTIZE: result = requantize_result;
      JAL, JALR: result = pc + 32'd4;
      CSR: result = csr_value;
      default: result = plain_result;
    endcase

  wire unused = &{1'b0, jump_sum[0]};
endmodule
