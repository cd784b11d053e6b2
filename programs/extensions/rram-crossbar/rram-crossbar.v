// SPDX-License-Identifier: Apache-2.0
// A matrix-vector product inside four resistive memory arrays, for CFU-Playground's bus.
//
// The digital side is clocked as hardware would be: a cell is written at the end of its write
// cycles, a bit plane settles, and the converters then take their columns step by step. The arrays
// are a behavioural model: a column's current is a function of its cells, not of a clock. README.md
// has the model; all arithmetic is that of rram-crossbar.c, bit for bit.

module rram_crossbar (
    input             clk,
    input             reset,
    input             cmd_valid,
    output            cmd_ready,
    input      [9:0]  cmd_payload_function_id,
    input      [31:0] cmd_payload_inputs_0,
    input      [31:0] cmd_payload_inputs_1,
    input      [31:0] cmd_payload_data,
    output            rsp_valid,
    input             rsp_ready,
    output reg [31:0] rsp_payload_outputs_0
);
  localparam SET = 10'd0, WRITE = 10'd1, LOAD = 10'd2, MULTIPLY = 10'd3, GET = 10'd4, CELL = 10'd5;
  localparam IDLE = 3'd0, WRITING = 3'd1, SETTLING = 3'd2, CONVERTING = 3'd3, DONE = 3'd4;

  // Parameters.
  reg [31:0] seed;
  reg [2:0]  cell_bits;
  reg [3:0]  slices;
  reg [11:0] off;
  reg [9:0]  spread;
  reg [11:0] noise;
  reg [15:0] stuck_low;
  reg [15:0] stuck_high;
  reg [11:0] wire_drop;
  reg [3:0]  adc_bits;
  reg [2:0]  adc_step;
  reg [2:0]  adcs;
  reg [5:0]  convert_cycles;
  reg [5:0]  settle_cycles;
  reg [7:0]  write_cycles;
  reg [4:0]  input_format;
  reg [11:0] spreads [0:15];

  // The arrays, by column, and what is not analog. Reset leaves cells as they are, as a resistive
  // memory does.
  reg [15:0] cells [0:65535];
  reg [7:0]  inputs [0:127];
  reg [31:0] results [0:63];
  reg [4:0]  input_place;
  reg [31:0] writes;
  reg [31:0] reads;

  // The command under way.
  reg [2:0]  state;
  reg [15:0] address;
  reg [31:0] levels;
  reg [2:0]  nibble;
  reg [7:0]  timer;
  reg [2:0]  plane;
  reg [7:0]  columns;      // of the read
  reg [7:0]  column;       // within the read
  reg [6:0]  group;        // of `column`
  reg [3:0]  part;         // of `column` in its group
  reg [31:0] clipped;

  integer i;
  initial begin
    for (i = 0; i < 65536; i = i + 1) cells[i] = 16'd0;
  end

  function [31:0] mix(input [31:0] x);
    reg [31:0] a, b, c, d;
    begin
      a = x ^ (x >> 16);
      b = a * 32'h85ebca6b;
      c = b ^ (b >> 13);
      d = c * 32'hc2b2ae35;
      mix = d ^ (d >> 16);
    end
  endfunction

  function [11:0] four_bytes(input [31:0] word);
    four_bytes = {4'd0, word[7:0]} + {4'd0, word[15:8]} + {4'd0, word[23:16]} + {4'd0, word[31:24]};
  endfunction

  // A draw of nearly normal distribution: sixteen random bytes, added, have mean 2040 and standard
  // deviation 295.6; 3547 / 2^20 is 1 / 295.6.
  function signed [63:0] normal(input [31:0] its_seed, input [31:0] deviation);
    reg signed [63:0] draw;
    begin
      draw = $signed({52'd0, four_bytes(mix(its_seed + 32'd1)) + four_bytes(mix(its_seed + 32'd2))
                             + four_bytes(mix(its_seed + 32'd3))
                             + four_bytes(mix(its_seed + 32'd4))}) - 64'sd2040;
      normal = ($signed({32'd0, deviation}) * draw * 64'sd3547 + 64'sd524288) >>> 20;
    end
  endfunction

  // What a cell conducts after it was written: stuck, or the level with its spread.
  function [15:0] written(input [15:0] place, input [3:0] wanted);
    reg [3:0]  top;
    reg [31:0] its, fate, target;
    reg signed [63:0] value;
    begin
      top = (4'd1 << cell_bits) - 4'd1;
      its = mix(seed + {16'd0, place} * 32'h9e3779b9);
      fate = mix(its ^ 32'h5bd1e995) >> 16;
      target = {20'd0, off} + {18'd0, wanted & top, 10'd0};
      value = $signed({32'd0, target})
              + normal(its + writes * 32'h85ebca6b,
                       (({22'd0, spread} * target) >> 10) + {20'd0, spreads[wanted & top]});
      if (fate < {16'd0, stuck_low})
        written = {4'd0, off};
      else if (fate < {16'd0, stuck_low} + {16'd0, stuck_high})
        written = {4'd0, off} + {2'd0, top, 10'd0};
      else if (value < 64'sd0)
        written = 16'd0;
      else if (value > 64'sd65535)
        written = 16'hffff;
      else
        written = value[15:0];
    end
  endfunction

  // A current as a converter sees it.
  function [63:0] with_noise(input [63:0] its_current, input [31:0] its_read);
    reg signed [63:0] value;
    begin
      value = $signed(its_current) + normal(mix(~seed) + its_read * 32'h9e3779b9, {20'd0, noise});
      with_noise = noise == 12'd0 ? its_current : value < 64'sd0 ? 64'd0 : value;
    end
  endfunction

  // The current of a column at its converter, which is at row 0: all that the driven rows conduct,
  // less what the drop along the line takes.
  function [63:0] current(input [8:0] line, input [2:0] bit_plane);
    integer row;
    reg [31:0] sum;
    reg [63:0] squares, lost;
    begin
      sum = 32'd0;
      squares = 64'd0;
      for (row = 127; row >= 0; row = row - 1) begin
        if (inputs[row[6:0]][bit_plane]) sum = sum + {16'd0, cells[{line, row[6:0]}]};
        squares = squares + {36'd0, sum[31:4]} * {36'd0, sum[31:4]};
      end
      lost = ({52'd0, wire_drop} * squares) >> 22;
      current = {32'd0, sum} * {32'd0, sum} / ({32'd0, sum} + lost + {63'd0, sum == 32'd0});
    end
  endfunction

  // What the converters would take for a command at the bus.
  wire [6:0] first_column = cmd_payload_inputs_0[13:7];
  wire [7:0] rest = 8'd128 - {1'b0, first_column};
  wire [7:0] width = {3'd0, slices, 1'b0};
  wire [7:0] room = width == 8'd0 ? 8'd0 : rest / width;
  wire [7:0] asked = {1'b0, cmd_payload_inputs_1[6:0]};
  wire [7:0] groups = asked < room ? asked : room;
  wire [7:0] all_columns = groups * width;

  wire [3:0] planes = input_format[3:0] > 4'd8 ? 4'd8 : input_format[3:0];
  wire       last_plane = {1'b0, plane} == planes - 4'd1;
  wire [8:0] convert_most = 9'd3 << adcs;
  wire [7:0] convert_some = {2'd0, convert_cycles} < convert_most[7:0] || convert_most[8]
                          ? {2'd0, convert_cycles} : convert_most[7:0];
  wire [7:0] convert = convert_some == 8'd0 ? 8'd1 : convert_some;
  wire [2:0] first_state = settle_cycles == 6'd0 ? CONVERTING : SETTLING;
  wire [7:0] first_timer = settle_cycles == 6'd0 ? convert : {2'd0, settle_cycles};
  wire [7:0] write = write_cycles == 8'd0 ? 8'd1 : write_cycles;
  wire [63:0] highest = (64'd1 << adc_bits) - 64'd1;
  wire [15:0] written_place = {address[15:14], address[13:7] + {4'd0, nibble}, address[6:0]};

  wire simple = cmd_payload_function_id != WRITE && cmd_payload_function_id != MULTIPLY;
  wire written_last = state == WRITING && timer == 8'd1 && nibble == 3'd7;
  assign cmd_ready = state == IDLE;
  assign rsp_valid = (state == IDLE && cmd_valid && simple) || written_last || state == DONE;

  reg [31:0] parameter_value;
  always @* begin
    case (cmd_payload_inputs_0[4:0])
      5'd0: parameter_value = seed;
      5'd1: parameter_value = {29'd0, cell_bits};
      5'd2: parameter_value = {28'd0, slices};
      5'd3: parameter_value = {20'd0, off};
      5'd4: parameter_value = {22'd0, spread};
      5'd5: parameter_value = {20'd0, noise};
      5'd6: parameter_value = {16'd0, stuck_low};
      5'd7: parameter_value = {16'd0, stuck_high};
      5'd8: parameter_value = {20'd0, wire_drop};
      5'd9: parameter_value = {28'd0, adc_bits};
      5'd10: parameter_value = {29'd0, adc_step};
      5'd11: parameter_value = {29'd0, adcs};
      5'd12: parameter_value = {26'd0, convert_cycles};
      5'd13: parameter_value = {26'd0, settle_cycles};
      5'd14: parameter_value = {24'd0, write_cycles};
      5'd15: parameter_value = {27'd0, input_format};
      default: parameter_value = {20'd0, spreads[cmd_payload_inputs_0[3:0]]};
    endcase
  end

  always @* begin
    rsp_payload_outputs_0 = 32'd0;
    if (state == DONE) rsp_payload_outputs_0 = clipped;
    else if (state == IDLE) begin
      case (cmd_payload_function_id)
        SET: rsp_payload_outputs_0 = parameter_value;
        GET: rsp_payload_outputs_0 = results[cmd_payload_inputs_0[5:0]] + cmd_payload_inputs_1;
        CELL: rsp_payload_outputs_0 = {16'd0, cells[cmd_payload_inputs_0[15:0]]};
        default: ;
      endcase
    end
  end

  // One step: each converter takes a column. Shift and add run along.
  function [31:0] weighed(input [31:0] its_code, input [2:0] slice);
    weighed = its_code << ({4'd0, adc_step} + {4'd0, cell_bits} * {4'd0, slice} + {4'd0, plane});
  endfunction

  reg [7:0]  at_column;
  reg [6:0]  at_group;
  reg [3:0]  at_part;
  reg [63:0] code;
  reg [31:0] overruns;
  integer    converter;

  // Arrays are assigned at once, as are the variables of a step: nothing else that is clocked reads
  // them, and they change in loops.
  // verilator lint_off BLKSEQ
  always @(posedge clk) begin
    if (reset) begin
      seed <= 32'd0;
      cell_bits <= 3'd0;
      slices <= 4'd0;
      off <= 12'd0;
      spread <= 10'd0;
      noise <= 12'd0;
      stuck_low <= 16'd0;
      stuck_high <= 16'd0;
      wire_drop <= 12'd0;
      adc_bits <= 4'd0;
      adc_step <= 3'd0;
      adcs <= 3'd0;
      convert_cycles <= 6'd0;
      settle_cycles <= 6'd0;
      write_cycles <= 8'd0;
      input_format <= 5'd0;
      input_place <= 5'd0;
      writes <= 32'd0;
      reads <= 32'd0;
      state <= IDLE;
      for (i = 0; i < 128; i = i + 1) inputs[i[6:0]] = 8'd0;
      for (i = 0; i < 64; i = i + 1) results[i[5:0]] = 32'd0;
      for (i = 0; i < 16; i = i + 1) spreads[i[3:0]] = 12'd0;
    end else begin
      timer <= timer - 8'd1;
      case (state)
        IDLE:
        if (cmd_valid) begin
          case (cmd_payload_function_id)
            SET:
            case (cmd_payload_inputs_0[4:0])
              5'd0: seed <= cmd_payload_inputs_1;
              5'd1: cell_bits <= cmd_payload_inputs_1[2] ? 3'd4 : cmd_payload_inputs_1[2:0];
              5'd2: slices <= cmd_payload_inputs_1[3:0] > 4'd8 ? 4'd8 : cmd_payload_inputs_1[3:0];
              5'd3: off <= cmd_payload_inputs_1[11:0];
              5'd4: spread <= cmd_payload_inputs_1[9:0];
              5'd5: noise <= cmd_payload_inputs_1[11:0];
              5'd6: stuck_low <= cmd_payload_inputs_1[15:0];
              5'd7: stuck_high <= cmd_payload_inputs_1[15:0];
              5'd8: wire_drop <= cmd_payload_inputs_1[11:0];
              5'd9: adc_bits <= cmd_payload_inputs_1[3:0];
              5'd10: adc_step <= cmd_payload_inputs_1[2:0];
              5'd11: adcs <= cmd_payload_inputs_1[2:0];
              5'd12: convert_cycles <= cmd_payload_inputs_1[5:0];
              5'd13: settle_cycles <= cmd_payload_inputs_1[5:0];
              5'd14: write_cycles <= cmd_payload_inputs_1[7:0];
              5'd15: input_format <= cmd_payload_inputs_1[4:0];
              default: spreads[cmd_payload_inputs_0[3:0]] = cmd_payload_inputs_1[11:0];
            endcase
            WRITE: begin
              address <= cmd_payload_inputs_0[15:0];
              levels <= cmd_payload_inputs_1;
              nibble <= 3'd0;
              timer <= write;
              state <= WRITING;
            end
            LOAD: begin
              for (i = 0; i < 4; i = i + 1)
                inputs[{input_place, i[1:0]}] = cmd_payload_data[8*i[1:0]+:8];
              input_place <= input_place + 5'd1;
            end
            MULTIPLY: begin
              for (i = 0; i < 64; i = i + 1) results[i[5:0]] = 32'd0;
              input_place <= 5'd0;
              address <= cmd_payload_inputs_0[15:0];
              columns <= all_columns;
              clipped <= 32'd0;
              plane <= 3'd0;
              column <= 8'd0;
              group <= 7'd0;
              part <= 4'd0;
              state <= groups == 8'd0 || planes == 4'd0 ? DONE : first_state;
              timer <= first_timer;
            end
            default: ;
          endcase
        end
        WRITING:
        if (timer == 8'd1) begin
          cells[written_place] <= written(written_place, levels[3:0]);
          writes <= writes + 32'd1;
          levels <= levels >> 4;
          nibble <= nibble + 3'd1;
          timer <= write;
          if (written_last) state <= IDLE;
        end
        SETTLING:
        if (timer == 8'd1) begin
          state <= CONVERTING;
          timer <= convert;
        end
        CONVERTING:
        if (timer == 8'd1) begin
          at_column = column;
          at_group = group;
          at_part = part;
          overruns = clipped;
          for (converter = 0; converter < 128; converter = converter + 1) begin
            if (converter < (32'd1 << adcs) && at_column < columns) begin
              code = (with_noise(current({address[15:14], address[13:7] + at_column[6:0]}, plane),
                                 reads + {24'd0, at_column - column})
                      + (64'd512 << adc_step)) >> (5'd10 + {2'd0, adc_step});
              if (code > highest) begin
                code = highest;
                overruns = overruns + 32'd1;
              end
              if (at_part[0] != (input_format[4] && last_plane))
                results[at_group[5:0]] = results[at_group[5:0]] - weighed(code[31:0], at_part[3:1]);
              else
                results[at_group[5:0]] = results[at_group[5:0]] + weighed(code[31:0], at_part[3:1]);
              at_column = at_column + 8'd1;
              at_part = at_part + 4'd1;
              if (at_part == {slices[2:0], 1'b0}) begin
                at_part = 4'd0;
                at_group = at_group + 7'd1;
                    end
            end
          end
          clipped <= overruns;
          reads <= reads + {24'd0, at_column - column};
          column <= at_column;
          group <= at_group;
          part <= at_part;
          timer <= convert;
          if (at_column == columns) begin
            column <= 8'd0;
            group <= 7'd0;
            part <= 4'd0;
            plane <= plane + 3'd1;
            state <= last_plane ? DONE : first_state;
            timer <= first_timer;
          end
        end
        default: state <= IDLE;
      endcase
    end
  end

  // verilator lint_on BLKSEQ

  wire unused = &{1'b0, rsp_ready, cmd_payload_inputs_0[31:16]};
endmodule
