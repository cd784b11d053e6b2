# SPDX-License-Identifier: Apache-2.0
"""A whole set of inputs on the core: what the network answers there, beside what its integers must give. No PyTorch.

The project is that of `tercet model`, with a main that puts one input after another in the network's place and writes
all outputs.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tercet_model import ctext, emit, folder, plan, reference
from tercet_model.errors import FAULT, ModelError
from tercet_model.options import Options
from tercet_model.plan import INPUT_SYMBOL

from . import surroundings

# Bytes of inputs that a program is given; what is left goes to the next.
LARGEST = 96 << 10


@dataclass(frozen=True)
class Answers:
    """Outputs [N, values] as int8, and the least and most cycles of an inference, all of network_run."""

    outputs: np.ndarray
    least: int
    most: int


def answers(network, inputs, tercet, options=None, core=()):
    """Runs int8 inputs [N, ...] of the network's shape; `tercet` is the program, `core` are its options."""
    options = options or Options()
    planned = plan.plan(network, options)
    count = max(1, LARGEST // inputs[0].size)
    parts = []
    with tempfile.TemporaryDirectory(prefix="tercet-train-") as scratch:
        project = Path(scratch, "project")
        folder.write(project, emit.project(planned, options))
        for start in range(0, len(inputs), count):
            chunk = inputs[start : start + count]
            (project / "main.c").write_text(main_source(chunk))
            output(["make", "-s", "-C", str(project)])
            written = output([str(tercet), "run", "-q", *core, str(project / "build" / "network.elf")])
            parts.append(taken_apart(written, len(chunk), network.tensors[network.outputs[0]].size))
    return Answers(
        np.concatenate([part.outputs for part in parts]),
        min(part.least for part in parts),
        max(part.most for part in parts),
    )


def output(command):
    result = surroundings.started(command)
    if result.returncode != 0:
        words = result.stderr.decode(errors="replace").strip().splitlines()
        raise ModelError(f"'{command[0]}' ended with {result.returncode}", "what it said stands above", words[-8:])
    return result.stdout


def taken_apart(written, count, size):
    """What the program below has written."""
    if len(written) != count * size + 8:
        raise ModelError(
            f"the program wrote {len(written)} bytes, not {count} outputs of {size} and 8 more",
            "please report it with the network",
            status=FAULT,
        )
    least, most = np.frombuffer(written[-8:], "<u4")
    return Answers(np.frombuffer(written[:-8], np.int8).reshape(count, size), int(least), int(most))


def main_source(inputs):
    """A main that infers all inputs."""
    size = inputs[0].size
    return f"""{emit.file_comment("Infers many inputs, writes all outputs, and the least and most cycles of one.")}
#include "network.h"
#include "tercet.h"

enum {{ COUNT = {len(inputs)}, SIZE = {size} }};

{ctext.array("int8_t inputs", inputs.ravel())}
static int written(const char *bytes, int size) {{
  for (int done = 0; done < size;) {{
    int more = tercet_write(1, bytes + done, size - done);
    if (more <= 0) return 0;
    done += more;
  }}
  return 1;
}}

int main(void) {{
  uint32_t range[2] = {{~0u, 0}};
  for (int n = 0; n < COUNT; n++) {{
    for (int i = 0; i < SIZE; i++) {INPUT_SYMBOL}[i] = inputs[n * SIZE + i];
    uint32_t start = tercet_cycles();
    network_run();
    uint32_t cycles = tercet_cycles() - start;
    if (cycles < range[0]) range[0] = cycles;
    if (cycles > range[1]) range[1] = cycles;
    if (!written((const char *)NETWORK_OUTPUT, NETWORK_OUTPUT_SIZE)) return 1;
  }}
  return !written((const char *)range, sizeof range);
}}
"""


def golden(network, inputs):
    """The outputs [N, values] that the integers give in numpy."""
    shape = network.tensors[network.input].shape
    found = []
    for values in inputs:
        known = {**reference.constants(network), network.input: values.reshape(shape)}
        for layer in network.layers:
            known[layer.output] = reference.run_layer(network, layer, known)
        found.append(known[network.outputs[0]].ravel())
    return np.array(found, np.int8)


def wrong(outputs, labels):
    """How many answers, the place of the greatest output, are not the label."""
    return int((outputs.argmax(axis=1) != labels).sum())
