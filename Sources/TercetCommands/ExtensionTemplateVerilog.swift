// SPDX-License-Identifier: Apache-2.0

/// A new extension as hardware.
extension ExtensionTemplate {
  /// The module.
  var module: String {
    """
    // \(mnemonic): multiplies in its first cycle, adds in its second.
    //
    // The ports are CFU-Playground's bus. A command is taken when cmd_valid and cmd_ready are 1, and its
    // answer is there while rsp_valid is 1.
    `default_nettype none

    module \(symbol)_mac (
      input  wire        clk,
      input  wire        reset,
      input  wire        cmd_valid,
      output wire        cmd_ready,
      input  wire [9:0]  cmd_payload_function_id,  // which row of extension.json
      input  wire [31:0] cmd_payload_inputs_0,     // rs1
      input  wire [31:0] cmd_payload_inputs_1,     // rs2
      input  wire [31:0] cmd_payload_inputs_2,     // rd's old value
      output wire        rsp_valid,
      input  wire        rsp_ready,
      output wire [31:0] rsp_payload_outputs_0
    );
      reg        second;  // this is the second cycle
      reg [31:0] product;
      reg [31:0] sum;

      assign cmd_ready = !second;
      assign rsp_valid = second;
      assign rsp_payload_outputs_0 = sum + product;

      always @(posedge clk) begin
        if (reset) second <= 1'b0;
        else if (second) second <= !rsp_ready;
        else second <= cmd_valid;

        if (cmd_valid && cmd_ready) begin
          product <= cmd_payload_inputs_0 * cmd_payload_inputs_1;
          sum <= cmd_payload_inputs_2;
        end
      end

      // There is one instruction, so that nobody asks for its number.
      wire unused = &{1'b0, cmd_payload_function_id};
    endmodule

    `default_nettype wire

    """
  }

  /// A bench that checks the module alone.
  var bench: String {
    """
    // Some commands for \(symbol)_mac; ends with an error at the first answer that is wrong or late.
    `default_nettype none

    module \(symbol)_bench;
      reg         clk, reset, cmd_valid;
      reg  [31:0] rd, rs1, rs2;
      wire        cmd_ready, rsp_valid;
      wire [31:0] result;

      \(symbol)_mac unit (
        .clk(clk), .reset(reset), .cmd_valid(cmd_valid), .cmd_ready(cmd_ready),
        .cmd_payload_function_id(10'd0), .cmd_payload_inputs_0(rs1),
        .cmd_payload_inputs_1(rs2), .cmd_payload_inputs_2(rd),
        .rsp_valid(rsp_valid), .rsp_ready(1'b1), .rsp_payload_outputs_0(result)
      );

      localparam LATENCY = 2;

      integer cycles, commands;
      reg     taken, done;

      // One command: a cycle is from one falling edge to the next, and looked at before the rising one.
      task check(input [31:0] old, input [31:0] a, input [31:0] b, input [31:0] expected);
        begin
          rd = old;
          rs1 = a;
          rs2 = b;
          cmd_valid = 1;
          cycles = 0;
          taken = 0;
          done = 0;
          while (!done) begin
            #1 cycles = cycles + 1;
            taken = taken || cmd_ready;
            done = taken && rsp_valid;
            if (done && (result !== expected || cycles != LATENCY))
              $fatal(1, "%h + %h * %h: %h in %0d cycles, not %h in %0d", old, a, b, result, cycles,
                     expected, LATENCY);
            if (cycles > 4096) $fatal(1, "%h + %h * %h: no answer", old, a, b);
            #1 clk = 1;
            #2 clk = 0;
            if (taken) cmd_valid = 0;
          end
          commands = commands + 1;
        end
      endtask

      integer      i;
      reg   [31:0] x, y, z;

      initial begin
        clk = 0;
        reset = 1;
        cmd_valid = 0;
        commands = 0;
        for (i = 0; i < 4; i = i + 1) begin
          #2 clk = 1;
          #2 clk = 0;
        end
        reset = 0;
        check(0, 0, 0, 0);
        check(5, 3, 4, 17);
        check(5, -3, 4, -7);
        check(32'h7fffffff, 1, 1, 32'h80000000);
        check(7, 65536, 65536, 7);
        for (i = 0; i < 1000; i = i + 1) begin
          x = $random;
          y = $random;
          z = $random;
          check(x, y, z, x + y * z);
        end
        $display("%0d commands, %0d cycles each", commands, LATENCY);
        $finish;
      end
    endmodule

    `default_nettype wire

    """
  }
}
