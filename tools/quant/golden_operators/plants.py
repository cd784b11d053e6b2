# SPDX-License-Identifier: Apache-2.0
"""Faults that the checks must find: each is planted into a copy of the kernels, and its group of cases is run."""

import shutil
from dataclasses import dataclass


@dataclass
class Plant:
    """`was` becomes `fault` in a file of the kernels; `group` and `variant` must then differ."""

    file: str
    was: str
    fault: str
    group: str
    variant: str = "xtdot"


COLUMNS, TILES = "nn_conv_columns.h", "nn_conv_tiles.h"
STRIPS, GENERAL, PLANES = "nn_depthwise_3x3.h", "nn_depthwise_general.h", "nn_depthwise_planes.h"
ATTENTION, DEFORMABLE = "nn_attention.h", "nn_deformable.h"

PLANTS = [
    Plant(STRIPS, "NN_3X3_END(r, p);", "NN_3X3_END(p, r);", "depthwise-3x3-int8"),
    Plant(STRIPS, "c.w1 << 8", "c.w1 << 7", "depthwise-3x3-int8"),
    Plant("nn_depthwise_3x3_plain.h", "in[stride == 1 ? 3 : 4]", "in[3]", "depthwise-3x3-int8", "plain"),
    Plant(GENERAL, "(d->kernel_width + lane + 3) >> 2", "(d->kernel_width + lane + 2) >> 2", "depthwise-general-int8"),
    Plant(GENERAL, "<< t.left_shift", "<< 0", "depthwise-general-int8", "plain"),
    Plant(PLANES, "rows - d->pad_top - inside", "rows - d->pad_top - inside - 1", "depthwise-3x3-int8"),
    Plant(PLANES, "whole_end = right / 4", "whole_end = right / 4 + 1", "depthwise-3x3-int8"),
    Plant("nn_depthwise_int4.h", "output + first / 2", "output + first", "depthwise-3x3-int4"),
    Plant("nn_depthwise.h", "word >>= 4", "word >>= 3", "depthwise-3x3-w4a8"),
    Plant(COLUMNS, "at >= 0 && at < end", "at >= 0 && at <= end", "conv-int8"),
    Plant(COLUMNS, "x * conv->stride_x - conv->pad_left", "x * conv->stride_x - conv->pad_top", "conv-int8", "plain"),
    Plant(COLUMNS, "conv->input_zero_point & 15;", "conv->input_zero_point & 7;", "conv-int4"),
    Plant(TILES, "row_words == conv->width * words", "row_words >= conv->width * words", "conv-int8"),
    Plant(TILES, ".in_step = conv->stride_y * row_words", ".in_step = conv->stride_x * row_words", "conv-w4a8"),
    Plant("nn_store.h", "output->left_shifts[channel]", "output->left_shifts[channel & 1]", "conv-int8"),
    Plant("nn_store.h", "!exists) return", "exists == 3) return", "fully-connected-int8"),
    Plant("nn_elementwise.h", "b_run += shape->b_middle", "b_run += shape->a_middle", "add-sub"),
    Plant("nn_elementwise.h", "int words = shape->inner / 4", "int words = (shape->inner + 3) / 4", "add-sub"),
    Plant("nn_elementwise.h", "*b - mul->b_zero_point", "*b - mul->a_zero_point", "mul", "plain"),
    Plant("nn_pool.h", "count / 2, -(~count & 1)", "count / 2, 0", "pool"),
    Plant("nn_pool.h", "(uint32_t)count + 1", "(uint32_t)count", "pool"),
    Plant("nn_pool.h", "input_zero_point * mean->count", "input_zero_point * (mean->count & 127)", "mean"),
    Plant("nn_pool_int4.h", "words = NN_DIVIDE_UP(pool->channels, 8)", "words = pool->channels / 8 + 1", "pool-int4"),
    Plant("nn_softmax.h", "i < 3;", "i < 2;", "softmax"),
    Plant("nn_softmax.h", "+ 31 - NN_SOFTMAX", "+ 30 - NN_SOFTMAX", "softmax", "plain"),
    Plant("nn_primitives.h", "+ (1 << 30)", "+ (1 << 29)", "requantize", "plain"),
    Plant("nn_primitives.h", "value += value >> 31;", "", "fully-connected-int8", "plain"),
    Plant("nn_move.h", "nn_set_bytes(after[2] * third", "nn_set_bytes(after[1] * third", "pad"),
    Plant("nn_move.h", "output += output_step", "output += output_step - (row == 1)", "concatenation"),
    Plant("nn_move.h", "row += step[2]", "row += step[3]", "transpose"),
    Plant("nn_int4.h", "b_at += add->b_bits == 4 ? 4 : rest", "b_at += rest", "add-sub-int4"),
    Plant("nn_requantize.h", "layer->left_shifts[channel]", "layer->left_shifts[channel & 3]", "requantize"),
    Plant("nn_store.h", "if (exist > 3) out[3]", "if (exist > 2) out[3]", "attention-scores"),
    Plant("nn_store.h", "(int8_t *)out + 2 * step", "(int8_t *)out + 3 * step", "attention-scores", "plain"),
    Plant(ATTENTION, "keys += NN_TILE_CHANNELS * step", "keys += NN_TILE_CHANNELS * words", "attention-scores"),
    Plant(ATTENTION, "s3 = nn_dot8(s3, at[3]", "s3 = nn_dot8(s3, at[2]", "attention-values"),
    Plant(ATTENTION, "to[2] = nn_pack16ll(ab23, cd23)", "to[2] = nn_pack16ll(ab01, cd23)", "attention-values", "plain"),
    Plant("nn_integer_softmax.h", "scratch[i] * factor", "scratch[i] * (factor + 1)", "integer-softmax"),
    Plant("nn_integer_softmax.h", "distance > softmax->limit", "0", "integer-softmax", "plain"),
    Plant("nn_gelu.h", "& -(1 << T_BITS)", "& -(1 << (T_BITS - 12))", "gelu"),
    Plant("nn_gelu.h", "if (rest < 0) rest = 0;", "", "gelu", "plain"),
    Plant("nn_gelu.h", "size > c->limit", "0", "gelu"),
    Plant("nn_layer_norm.h", "offset + (uint32_t)n / 2", "offset", "layer-norm"),
    Plant("nn_layer_norm.h", "x < -norm->limit", "0", "layer-norm"),
    Plant("nn_layer_norm.h", "squares - 2 * mean", "squares - mean", "layer-norm", "plain"),
    Plant(DEFORMABLE, "(unsigned)middle < width", "(unsigned)middle <= width", "deformable"),
    Plant(DEFORMABLE, "s3 = nn_dot84h(s3, a, w23)", "s3 = nn_dot84h(s3, a, w01)", "deformable"),
    Plant(DEFORMABLE, "lane % 2 * 4 + lane", "lane % 2 * 4 + lane / 2", "deformable", "plain"),
]


def plant(kernels, fault, folder):
    """A copy of the kernels with the fault; None if the place is no longer there."""
    copy = folder / "kernels"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(kernels, copy)
    path = copy / fault.file
    text = path.read_text()
    if fault.was not in text:
        return None
    path.write_text(text.replace(fault.was, fault.fault, 1))
    return copy
