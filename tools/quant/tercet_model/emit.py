# SPDX-License-Identifier: Apache-2.0
"""A plan as a C project that can be read: one function a layer, constants, a Makefile, copies of what it needs."""

import numpy as np

from . import build_files, ctext, manifest, sources
from .plan import ARENA_SYMBOL, INPUT_SYMBOL, region, symbol

SPDX = "/* SPDX-License-Identifier: Apache-2.0 */"
# The values that the input holds until something else is put there: those of seed 0.
INPUT_SEED = 0
SHOWN_OUTPUTS = 16


def project(plan, options, values=None, report=None):
    """The files of a project by name.

    `values` are what the input holds until something else is put there; `report` is that of lowering the network.
    """
    files = {
        "network.h": network_header(plan),
        "network.c": network_source(plan),
        "weights.h": weights_header(plan),
        "weights.c": weights_source(plan),
        "input.c": input_source(plan, default_input(plan) if values is None else values),
        "main.c": dump_source(plan) if options.dump else main_source(plan),
        "manifest.json": manifest.text(plan, options, report),
    }
    files.update(build_files.files(plan, options))
    files.update(sources.files())
    return files


def shapes(tensor):
    return "x".join(str(size) for size in tensor.shape) or "1"


def file_comment(text):
    return f"{SPDX}\n/* {text} */\n"


def network_header(plan):
    network = plan.network
    source = network.tensors[network.input]
    functions = "\n".join(f"void {symbol(step)}(void);" for step in plan.steps)
    outputs = "\n".join(
        f"#define NETWORK_OUTPUT{suffix(place)} ({pointer(plan.storages[index])})\n"
        f"#define NETWORK_OUTPUT{suffix(place)}_SIZE {network.tensors[index].size}"
        for place, index in enumerate(network.outputs)
    )
    return f"""{file_comment(f"The network '{ctext.comment(network.name)}': {len(plan.steps)} layers.")}
#ifndef NETWORK_H
#define NETWORK_H

#include <stdint.h>

/* The input, {shapes(source)} as NHWC, {source.type}: real = {source.scale} * (value - {source.zero_point}). */
extern int8_t {INPUT_SYMBOL}[{max(plan.input.bytes, 4)}];

/* All that layers leave for one another, and their scratch. */
enum {{ NETWORK_ARENA_BYTES = {max(plan.arena_bytes, 16)} }};
extern int8_t {ARENA_SYMBOL}[NETWORK_ARENA_BYTES];

/* The result, once network_run is through. */
{outputs}

/* Runs the layers in order. */
void network_run(void);

{functions}

#endif
"""


def suffix(place):
    return "" if place == 0 else f"_{place}"


def pointer(storage):
    if storage.root.block is None:
        return INPUT_SYMBOL if storage.origin == 0 else f"{INPUT_SYMBOL} + {storage.origin}"
    return f"{ARENA_SYMBOL} + {storage.offset}"


def network_source(plan):
    functions = "\n".join(layer_function(plan, step) for step in plan.steps)
    calls = "\n".join(layer_call(plan.network, step) for step in plan.steps)
    return f"""{file_comment("One function a layer: each kernel is compiled for the constant shape it is called with.")}
#include "network.h"

#include "tercet.h"
#include "tercet_nn.h"
#include "weights.h"

#define LAYER __attribute__((noinline)) void

int8_t {ARENA_SYMBOL}[NETWORK_ARENA_BYTES] __attribute__((aligned(16)));

{functions}
void network_run(void) {{
{calls}
}}
"""


def layer_function(plan, step):
    piece = step.piece
    call = step.call
    name = plan.network.layer_name(step.layer)
    operands = " and ".join(shapes(tensor) for tensor in call.inputs[:1] if tensor is not None)
    summary = f"{step.index:02} {step.layer.operator}: {operands} -> {shapes(call.output)}"
    if piece.macs:
        summary += f", {piece.macs:,} MAC"
    body = [f"/* {summary}.", f"   {ctext.comment(name)} */", f"LAYER {symbol(step)}(void) {{"]
    if piece.struct:
        kind, fields = piece.struct
        named = {
            field: str(value).replace("{layer}", symbol(step)) for field, value in fields.items() if value != "{0}"
        }
        body.append(f"  static const {kind} shape = {ctext.initialiser(named)};")
    for check in piece.checks:
        body.append(f'  _Static_assert({check}, "scratch");')
    if piece.note:
        body.append(f"  /* {piece.note} */")
    # An empty function would be called no more, and its region would hold no instruction.
    body += [f"  {call_text(plan, step)}" if piece.call else '  __asm__ volatile("");', "}", ""]
    return "\n".join(body)


def layer_call(network, step):
    """Regions reach from call to call, so that those of all layers are the run of the network."""
    label = region(network, step)
    return (
        f'  TERCET_REGION_BEGIN("{label}");\n'
        f"  {symbol(step)}();\n"
        f'  TERCET_REGION_END("{label}");'
    )


def call_text(plan, step):
    inputs = []
    for position, (tensor, storage) in enumerate(zip(step.call.inputs, step.inputs, strict=True)):
        if storage is not None:
            inputs.append(pointer(storage))
        elif tensor is not None and tensor.bits != 32:
            inputs.append(f"{symbol(step)}_input{position}")
        else:
            inputs.append("NULL")
    scratch = "NULL" if step.scratch is None else f"{ARENA_SYMBOL} + {step.scratch.offset}"
    return step.piece.call.format(
        struct="shape",
        input=inputs[0],
        inputs=inputs,
        output=pointer(step.output),
        scratch=scratch,
        layer=symbol(step),
    )


def weights_header(plan):
    declarations = "\n".join(
        [f"extern const {declaration}[{len(values)}];" for declaration, values in plan.arrays()]
        + [f"#define {name} {first}" for name, first in plan.aliases()]
    )
    return f"""{file_comment("The network's constants, in the order in which the kernels read them.")}
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include "nn_types.h"

{declarations}

#endif
"""


def weights_source(plan):
    arrays = "\n".join(
        ctext.array(f"__attribute__((aligned(16))) {declaration}", values) for declaration, values in plan.arrays()
    )
    return f"""{file_comment("The network's constants; nn_conv.h and nn_depthwise.h say how weights are packed.")}
#include "weights.h"

{arrays}"""


def default_input(plan):
    tensor = plan.network.tensors[plan.network.input]
    return np.random.default_rng(INPUT_SEED).integers(-128, 128, tensor.shape, dtype=np.int8)


def input_source(plan, values):
    values = values.ravel()
    values = np.pad(values, (0, max(plan.input.bytes, 4) - values.size))
    text = ctext.array(f"int8_t {INPUT_SYMBOL}", values).removeprefix("const ")
    attributes = '__attribute__((aligned(16), section(".data.network_input")))'
    return f"""{file_comment("The input. It is variable: another may be put here before a run.")}
#include "network.h"

{attributes} {text}"""


def main_source(plan):
    return f"""{file_comment("Runs the network once and prints its output, or a checksum of it if it is long.")}
#include "network.h"
#include "tercet.h"

enum {{ SHOWN = {SHOWN_OUTPUTS} }};

int main(void) {{
  network_run();

  const int8_t *output = NETWORK_OUTPUT;
  if (NETWORK_OUTPUT_SIZE <= SHOWN) {{
    tercet_puts("output");
    for (int i = 0; i < NETWORK_OUTPUT_SIZE; i++) {{
      tercet_puts(" ");
      tercet_put_signed(output[i]);
    }}
  }} else {{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (int i = 0; i < NETWORK_OUTPUT_SIZE; i++) hash = (hash ^ (uint8_t)output[i]) * 16777619u;
    tercet_puts("output ");
    tercet_put_hex(hash);
  }}
  tercet_puts("\\n");
  return 0;
}}
"""


def dump_source(plan):
    """A main that writes every layer's output to standard output as it is computed: NHWC bytes, one after another."""
    rows = []
    for step in plan.steps:
        height, width, channels = step.call.output.image()
        row, pixel, channel = step.output.steps
        if step.call.output.bits != 8:
            channels, channel = pixel, 1
        sizes = ", ".join(map(str, (height, width, channels, row, pixel, channel)))
        rows.append(f"    {{{symbol(step)}, {pointer(step.output)}, {sizes}}},")
    table = "\n".join(rows)
    return f"""{file_comment("Runs the network and writes each layer's output as bytes.")}
#include "network.h"
#include "tercet.h"

struct layer {{
  void (*run)(void);
  const int8_t *output;
  int height, width, channels, row, pixel, channel;
}};

static const struct layer layers[] = {{
{table}
}};

static int8_t bytes[4096];
static unsigned count;

static void flush(void) {{
  for (unsigned done = 0; done < count;) done += tercet_write(1, bytes + done, count - done);
  count = 0;
}}

int main(void) {{
  for (const struct layer *l = layers; l < layers + sizeof layers / sizeof *layers; l++) {{
    l->run();
    for (int y = 0; y < l->height; y++) {{
      for (int x = 0; x < l->width; x++) {{
        for (int c = 0; c < l->channels; c++) {{
          bytes[count++] = l->output[y * l->row + x * l->pixel + c * l->channel];
          if (count == sizeof bytes) flush();
        }}
      }}
    }}
  }}
  flush();
  return 0;
}}
"""
