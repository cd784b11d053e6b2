// Control and status registers of machine and user mode: access, trap entry and mret.
//
// Left out: interrupts (mip reads as zero), regions of memory protection, event counters and triggers. Their registers
// read as zero and ignore writes.
// SPDX-License-Identifier: Apache-2.0
`default_nettype none

module csr #(
  parameter HAS_M = 1,
  parameter HAS_XTDOT = 1
) (
  input  wire        clock,
  input  wire        reset,
  input  wire [63:0] mtime,

  // A CSR instruction in X.
  input  wire        active,
  input  wire [11:0] number,
  input  wire [1:0]  update,          // funct3: 1 writes, 2 sets, 3 clears
  input  wire        names_source,    // the rs1 field is not 0
  input  wire [31:0] operand,
  output reg  [31:0] value,           // before the update
  output wire        illegal,

  // What else happens in X.
  input  wire        retires,
  input  wire        traps,
  input  wire [3:0]  cause,
  input  wire [31:0] trap_value,
  input  wire [31:2] pc,
  input  wire        returns,         // an mret
  output wire [31:0] handler,
  output wire [31:0] return_pc,
  output reg         is_machine,      // the mode
  output reg         traps_wait       // mstatus.TW
);
  // Bits of mstatus; mode bits tell machine from user mode.
  reg mie_bit, mpie_bit, mpp_is_machine, modifies_privilege;
  reg [31:0] mscratch, mcause, mtval;
  reg [31:2] mepc, mtvec_base;
  reg        mtvec_vectored;
  reg [2:0]  mie, mcounteren;         // mie: bits 11, 7 and 3
  reg        menvcfg;
  wire [63:0] mcycle, minstret;
  wire [31:0] inhibit;

  wire [31:0] misa = 32'h40100100 | (HAS_M != 0 ? 32'h00001000 : 32'd0)
    | (HAS_XTDOT != 0 ? 32'h00800000 : 32'd0);
  wire [31:0] mstatus = {10'd0, traps_wait, 3'd0, modifies_privilege, 4'd0, {2{mpp_is_machine}}, 3'd0, mpie_bit,
                         3'd0, mie_bit, 3'd0};
  // Counters 0 to 2, and whether this mode may read them.
  wire shows_counter = is_machine || (number[1:0] == 2'd0 && mcounteren[0])
    || (number[1:0] == 2'd1 && mcounteren[1]) || (number[1:0] == 2'd2 && mcounteren[2]);

  wire is_event = number[11:5] == 7'b0011_001 && number[4:0] > 5'd2;
  wire is_event_counter = number[11:8] == 4'hb && number[6:5] == 2'd0 && number[4:0] > 5'd2;
  wire is_protection = number[11:8] == 4'h3 && number[7:4] >= 4'ha && number[7:4] <= 4'he;
  wire reads_zero = is_event || is_event_counter || is_protection;

  reg exists;
  always @* begin
    exists = 1'b1;
    value = 32'd0;
    case (number)
      12'h300: value = mstatus;
      12'h301: value = misa;
      12'h304: value = {20'd0, mie[2], 3'd0, mie[1], 3'd0, mie[0], 3'd0};
      12'h305: value = {mtvec_base, 1'b0, mtvec_vectored};
      12'h306: value = {29'd0, mcounteren};
      12'h30a: value = {31'd0, menvcfg};
      12'h310, 12'h31a, 12'h344: ;                           // mstatush, menvcfgh, mip
      12'h7a0, 12'h7a1, 12'h7a2: ;                           // tselect and tdata: no triggers
      12'h320: value = inhibit;
      12'h340: value = mscratch;
      12'h341: value = {mepc, 2'd0};
      12'h342: value = mcause;
      12'h343: value = mtval;
      12'hb00: value = mcycle[31:0];
      12'hb02: value = minstret[31:0];
      12'hb80: value = mcycle[63:32];
      12'hb82: value = minstret[63:32];
      12'hc00: begin value = mcycle[31:0]; exists = shows_counter; end
      12'hc01: begin value = mtime[31:0]; exists = shows_counter; end
      12'hc02: begin value = minstret[31:0]; exists = shows_counter; end
      12'hc80: begin value = mcycle[63:32]; exists = shows_counter; end
      12'hc81: begin value = mtime[63:32]; exists = shows_counter; end
      12'hc82: begin value = minstret[63:32]; exists = shows_counter; end
      12'hf11, 12'hf12, 12'hf13, 12'hf14, 12'hf15: ;         // mvendorid to mconfigptr
      default: exists = reads_zero;
    endcase
  end

  wire writes = update == 2'd1 || names_source;
  wire reserved = number[9:8] != 2'd0 && !is_machine;
  wire read_only = number[11:10] == 2'd3;
  assign illegal = !exists || reserved || (writes && read_only);

  wire write = active && writes && !illegal;
  wire [31:0] updated = update == 2'd1 ? operand : update == 2'd2 ? value | operand : value & ~operand;

  counters counters (
    .clock(clock), .reset(reset), .retires(retires), .value(updated),
    .write_cycle_low(write && number == 12'hb00), .write_cycle_high(write && number == 12'hb80),
    .write_instret_low(write && number == 12'hb02), .write_instret_high(write && number == 12'hb82),
    .write_inhibit(write && number == 12'h320), .mcycle(mcycle), .minstret(minstret), .inhibit(inhibit)
  );

  assign handler = {mtvec_base, 2'd0};
  assign return_pc = {mepc, 2'd0};

  always @(posedge clock)
    if (reset) begin
      is_machine <= 1'b1;
      mie_bit <= 1'b0;
      mpie_bit <= 1'b0;
      mpp_is_machine <= 1'b0;
      modifies_privilege <= 1'b0;
      traps_wait <= 1'b0;
      mscratch <= 32'd0;
      mcause <= 32'd0;
      mtval <= 32'd0;
      mepc <= 30'd0;
      mtvec_base <= 30'd0;
      mtvec_vectored <= 1'b0;
      mie <= 3'd0;
      mcounteren <= 3'd0;
      menvcfg <= 1'b0;
    end else if (traps) begin
      mepc <= pc;
      mcause <= {28'd0, cause};
      mtval <= trap_value;
      mpie_bit <= mie_bit;
      mie_bit <= 1'b0;
      mpp_is_machine <= is_machine;
      is_machine <= 1'b1;
    end else if (returns) begin
      is_machine <= mpp_is_machine;
      if (!mpp_is_machine) modifies_privilege <= 1'b0;
      mie_bit <= mpie_bit;
      mpie_bit <= 1'b1;
      mpp_is_machine <= 1'b0;
    end else if (write)
      case (number)
        12'h300: begin
          mie_bit <= updated[3];
          mpie_bit <= updated[7];
          // A mode that the core lacks becomes user mode.
          mpp_is_machine <= updated[12] && updated[11];
          modifies_privilege <= updated[17];
          traps_wait <= updated[21];
        end
        12'h304: mie <= {updated[11], updated[7], updated[3]};
        12'h305: begin
          mtvec_base <= updated[31:2];
          mtvec_vectored <= updated[0];
        end
        12'h306: mcounteren <= updated[2:0];
        12'h30a: menvcfg <= updated[0];
        12'h340: mscratch <= updated;
        12'h341: mepc <= updated[31:2];
        12'h342: mcause <= updated;
        12'h343: mtval <= updated;
        default: ;
      endcase
endmodule
