"""Writes what the core must know of an extension's rows in Verilog.

    extension.py FOLDER OUT

FOLDER has an extension.json. The folder OUT gets extension_rows.v, with a module that decodes the rows and one around
the extension's own that has all ports the core connects; and extension.f, Verilator's arguments for it and the sources.
SPDX-License-Identifier: Apache-2.0
"""

import json
import re
import sys
from pathlib import Path

CORE = Path(__file__).resolve().parent / "core"

# Ports that the extension's module may lack, by the core's names of them.
OPTIONAL = {"cmd_payload_inputs_2": "third", "cmd_payload_immediate": "immediate", "cmd_payload_data": "32'd0"}

TEXT = """\
// The rows of the extension `{name}`, written by tools/rtl/extension.py.
`default_nettype none

module extension_rows (
  input  wire [31:0] word,
  output reg         is_row,
  output reg  [9:0]  function_id,
  output reg         reads_rs1,
  output reg         reads_rs2,
  output reg         reads_third,
  output reg         accumulates,     // the third operand is rd's old value, not rs3
  output reg         writes_rd,
  output reg  [31:0] immediate
);
  always @* begin
    is_row = 1'b1;
    function_id = 10'd0;
    {{reads_rs1, reads_rs2, reads_third, accumulates, writes_rd}} = 5'd0;
    immediate = 32'd0;
    casez (word)
{rows}
      default: is_row = 1'b0;
    endcase
  end
endmodule

module extension_unit (
  input  wire        clock,
  input  wire        reset,
  input  wire        command_valid,
  output wire        command_ready,
  input  wire [9:0]  function_id,
  input  wire [31:0] first,
  input  wire [31:0] second,
  input  wire [31:0] third,
  input  wire [31:0] immediate,
  output wire        answer_valid,
  output wire [31:0] answer
);
  {module} unit (
    .clk(clock), .reset(reset), .cmd_valid(command_valid), .cmd_ready(command_ready),
    .cmd_payload_function_id(function_id), .cmd_payload_inputs_0(first), .cmd_payload_inputs_1(second),
{ports}    .rsp_valid(answer_valid), .rsp_ready(1'b1), .rsp_payload_outputs_0(answer)
  );
  wire unused = &{{1'b0, third, immediate}};
endmodule
"""


def fail(what, help_text):
    """Ends with two lines for people."""
    sys.exit(f"error: {what}\nhelp: {help_text}")


class Extension:
    """What an extension.json says that hardware needs."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        path = self.folder / "extension.json"
        try:
            document = json.loads(path.read_text())
        except (OSError, ValueError) as error:
            fail(f"{path} cannot be read: {error}", "name the folder of an extension")
        self.name = document.get("name", self.folder.name)
        verilog = document.get("verilog")
        if not verilog:
            fail(f"the extension '{self.name}' has no Verilog", "name its module and sources in extension.json")
        self.module = verilog["module"]
        self.sources = [self.folder / source for source in verilog["sources"]]
        self.folders = sorted({source.parent for source in self.sources})
        rows = [(row.get("functionId", index), row) for index, row in enumerate(document["instructions"])]
        self.rows = [(number, row) for number, row in rows if row.get("module")]
        # The core has no way from W, where their data comes, back to a unit.
        self.loads = [row["name"] for _, row in self.rows if "load" in row]
        self.check_names()

    def text(self):
        """The sources and all that they may include, without comments."""
        files = {path for folder in self.folders for path in folder.iterdir()
                 if path.suffix in {".v", ".sv", ".vh", ".svh"} and path.is_file()} | set(self.sources)
        try:
            text = "\n".join(path.read_text() for path in sorted(files))
        except OSError as error:
            fail(f"a source cannot be read: {error}", "`sources` in extension.json names files in its folder")
        return re.sub(r"//[^\n]*|/\*.*?\*/", " ", text, flags=re.DOTALL)

    def check_names(self):
        """A module of the core's name would be taken for the core's."""
        taken = {path.stem for path in CORE.glob("*.v")} | {"extension_rows", "extension_unit", "twin", "memory_map"}
        for name in re.findall(r"\bmodule\s+(\w+)", self.text()):
            if name in taken:
                fail(f"the extension's module '{name}' has the name of one of the core's",
                     f"call it {self.name.replace('-', '_')}_{name}")

    def has_port(self, name):
        """Whether the module names a port; another module of the sources may have it instead."""
        text = self.text()
        own = re.search(rf"\bmodule\s+{self.module}\b.*?\bendmodule\b", text, flags=re.DOTALL)
        return re.search(rf"\b{name}\b", own[0] if own else text) is not None

    def verilog(self):
        """The two modules for the core."""
        rows = "\n".join(self.row(number, row) for number, row in self.rows if "load" not in row)
        ports = "".join(f"    .{port}({signal}),\n" for port, signal in OPTIONAL.items() if self.has_port(port))
        return TEXT.format(name=self.name, rows=rows, module=self.module, ports=ports)

    def write(self, out):
        """Writes what Verilator or yosys must have before the core; the Verilog's path."""
        rows = out / "extension_rows.v"
        rows.write_text(self.verilog())
        arguments = [*(f"+incdir+{folder}" for folder in self.folders), *self.sources, rows.resolve()]
        (out / "extension.f").write_text("".join(f"{argument}\n" for argument in arguments))
        return rows

    @staticmethod
    def row(number, row):
        """A branch of the decoder."""
        pattern = row["encoding"].replace("_", "").replace(".", "?")
        operands = row["operands"]
        accumulates = bool(row.get("accumulates"))
        signals = [name for name, holds in {
            "reads_rs1": "rs1" in operands, "reads_rs2": "rs2" in operands,
            "reads_third": accumulates or "rs3" in operands, "accumulates": accumulates, "writes_rd": "rd" in operands,
        }.items() if holds]
        lines = [f"      32'b{pattern}: begin  // {row['name']}", f"        function_id = 10'd{number};"]
        lines += [f"        {signal} = 1'b1;" for signal in signals]
        if "immediate" in row:
            lines.append(f"        immediate = {Extension.immediate(row['immediate'])};")
        return "\n".join([*lines, "      end"])

    @staticmethod
    def immediate(fields):
        """An expression of 32 bits."""
        width = 0
        for part in fields["bits"]:
            high, _, low = part.partition(":")
            width += int(high) - int(low or high) + 1
        bits = ", ".join(f"word[{part}]" for part in fields["bits"])
        if width == 32:
            return f"{{{bits}}}"
        top = fields["bits"][0].partition(":")[0]
        fill = f"word[{top}]" if fields.get("signed") else "1'b0"
        return f"{{{{{32 - width}{{{fill}}}}}, {bits}}}"


if __name__ == "__main__":
    folder, out = sys.argv[1:]
    extension = Extension(folder)
    for load in extension.loads:
        print(f"note: {load} loads, so the twin does not have it", file=sys.stderr)
    extension.write(Path(out))
