# SPDX-License-Identifier: Apache-2.0
"""TensorFlow Lite's operators in terms of the inner form: attributes as integers, and what is refused.

Each function takes the importer and a raw operator and gives the operator's name, its inputs and its attributes, or
None if it told the importer of a problem. Shapes and widths are not checked here: check.py does that for every network.
"""

import numpy as np
import tflite

SAME = tflite.Padding.SAME
ACTIVATIONS = {v: k for k, v in vars(tflite.ActivationFunctionType).items() if isinstance(v, int)}


def round_half_away(value):
    return int(np.trunc(value + np.copysign(np.float32(0.5), value)))


def clamp(importer, operator, output):
    """The fused activation as the least and the greatest integer; as TFLite computes them, in float32."""
    kind = ACTIVATIONS.get(operator.options["FusedActivationFunction"], "unknown")
    tensor = importer.tensors[output]
    zero = tensor.zero_point

    def integer(real):
        return zero + round_half_away(np.float32(real) / tensor.scales[0])

    ranges = {
        "NONE": lambda: (-128, 127),
        "RELU": lambda: (integer(0), 127),
        "RELU6": lambda: (integer(0), integer(6)),
        "RELU_N1_TO_1": lambda: (integer(-1), integer(1)),
    }
    if kind not in ranges:
        importer.refuse(operator, f"fused activation {kind}")
        return None
    lo, hi = ranges[kind]()
    return [max(lo, -128), min(hi, 127)]


def same_padding(size, window, stride):
    """Before and after, as TFLite splits it."""
    output = -(-size // stride)
    total = max((output - 1) * stride + window - size, 0)
    return [total // 2, total - total // 2]


def geometry(importer, operator, window):
    """Strides and padding of a window that slides over the first input, or None."""
    options = operator.options
    dilation = options.get("DilationHFactor", 1), options.get("DilationWFactor", 1)
    if dilation != (1, 1):
        importer.refuse(operator, f"dilation {dilation[0]}x{dilation[1]}; only 1x1 is")
        return None
    strides = [options["StrideH"], options["StrideW"]]
    shape = importer.raw.tensors[operator.inputs[0]].shape
    if len(shape) != 4 or min(strides) < 1:
        importer.refuse(operator, f"input of shape {list(shape)} with strides {strides}; four dimensions are needed")
        return None
    padding = [0, 0, 0, 0]
    if options["Padding"] == SAME:
        padding = same_padding(shape[1], window[0], strides[0]) + same_padding(shape[2], window[1], strides[1])
    return {"strides": strides, "padding": padding}


def constant(importer, operator, position, what):
    """The raw constant at an input, or None after telling that there is none."""
    index = operator.inputs[position] if position < len(operator.inputs) else -1
    if index >= 0 and importer.value(index) is not None:
        return index
    importer.refuse(operator, f"{what} that are not constant")
    return None


def weighted(importer, operator, window_of):
    """What convolutions and fully connected layers share: weights and bias are constants."""
    weights = constant(importer, operator, 1, "weights")
    if weights is None:
        return None
    bias = operator.inputs[2] if len(operator.inputs) > 2 else -1
    if bias >= 0 and constant(importer, operator, 2, "biases") is None:
        return None
    shape = importer.raw.tensors[weights].shape
    attributes = {}
    if window_of is not None:
        if len(shape) != 4:
            importer.refuse(operator, f"weights of shape {list(shape)}; four dimensions are needed")
            return None
        attributes = geometry(importer, operator, shape[1:3])
        if attributes is None:
            return None
    limits = clamp(importer, operator, operator.outputs[0])
    if limits is None:
        return None
    return [operator.inputs[0], weights, bias if bias >= 0 else None], {**attributes, "clamp": limits}


def conv_2d(importer, operator):
    return weighted(importer, operator, window_of=1)


def depthwise_conv_2d(importer, operator):
    return weighted(importer, operator, window_of=1)


def fully_connected(importer, operator):
    if operator.options["WeightsFormat"] != 0:
        return importer.refuse(operator, "shuffled weights")
    return weighted(importer, operator, window_of=None)


def pool(importer, operator):
    window = [operator.options["FilterHeight"], operator.options["FilterWidth"]]
    attributes = geometry(importer, operator, window)
    limits = clamp(importer, operator, operator.outputs[0])
    if attributes is None or limits is None:
        return None
    return operator.inputs[:1], {"window": window, **attributes, "clamp": limits}


def binary(importer, operator):
    limits = clamp(importer, operator, operator.outputs[0])
    return None if limits is None else (operator.inputs[:2], {"clamp": limits})


def unary(importer, operator):
    return operator.inputs[:1], {}


def leaky_relu(importer, operator):
    return operator.inputs[:1], {"alpha": float(np.float32(operator.options["Alpha"]))}


def softmax(importer, operator):
    return operator.inputs[:1], {"beta": float(np.float32(operator.options["Beta"]))}


def mean(importer, operator):
    axes = constant(importer, operator, 1, "axes")
    if axes is None:
        return None
    rank = len(importer.raw.tensors[operator.inputs[0]].shape)
    axes = sorted({int(axis) % rank for axis in importer.value(axes).ravel()})
    return operator.inputs[:1], {"axes": axes}


def pad(importer, operator):
    pads = constant(importer, operator, 1, "paddings")
    if pads is None:
        return None
    value = importer.tensors[operator.outputs[0]].zero_point
    if len(operator.inputs) > 2 and operator.inputs[2] >= 0:
        filler = constant(importer, operator, 2, "values to pad with")
        if filler is None:
            return None
        value = int(importer.value(filler).ravel()[0])
    return operator.inputs[:1], {"pads": importer.value(pads).reshape(-1, 2).tolist(), "value": value}


def concatenation(importer, operator):
    if ACTIVATIONS.get(operator.options["FusedActivationFunction"]) != "NONE":
        return importer.refuse(operator, "a fused activation")
    rank = len(importer.raw.tensors[operator.outputs[0]].shape)
    return operator.inputs, {"axis": operator.options["Axis"] % max(rank, 1)}


def transpose(importer, operator):
    order = constant(importer, operator, 1, "permutations")
    return None if order is None else (operator.inputs[:1], {"order": importer.value(order).ravel().tolist()})


OPERATORS = {
    "CONV_2D": ("CONV_2D", conv_2d),
    "DEPTHWISE_CONV_2D": ("DEPTHWISE_CONV_2D", depthwise_conv_2d),
    "FULLY_CONNECTED": ("FULLY_CONNECTED", fully_connected),
    "ADD": ("ADD", binary),
    "SUB": ("SUB", binary),
    "MUL": ("MUL", binary),
    "AVERAGE_POOL_2D": ("AVERAGE_POOL_2D", pool),
    "MAX_POOL_2D": ("MAX_POOL_2D", pool),
    "MEAN": ("MEAN", mean),
    "PAD": ("PAD", pad),
    "PADV2": ("PAD", pad),
    "CONCATENATION": ("CONCATENATION", concatenation),
    "RESHAPE": ("RESHAPE", unary),
    "SQUEEZE": ("RESHAPE", unary),
    "EXPAND_DIMS": ("RESHAPE", unary),
    "SOFTMAX": ("SOFTMAX", softmax),
    "QUANTIZE": ("QUANTIZE", unary),
    "LOGISTIC": ("LOGISTIC", unary),
    "HARD_SWISH": ("HARD_SWISH", unary),
    "RELU": ("RELU", unary),
    "RELU6": ("RELU6", unary),
    "LEAKY_RELU": ("LEAKY_RELU", leaky_relu),
    "TANH": ("TANH", unary),
    "TRANSPOSE": ("TRANSPOSE", transpose),
}


def fold_shape(importer, operator):
    return np.array(importer.raw.tensors[operator.inputs[0]].shape, np.int64)


def fold_pack(importer, operator):
    values = [importer.value(index) for index in operator.inputs]
    if any(value is None for value in values):
        return None
    return np.stack([value.reshape(importer.raw.tensors[index].shape) for value, index in
                     zip(values, operator.inputs, strict=True)], axis=operator.options["Axis"])


def fold_slice(importer, operator):
    """Of a vector alone, as converters write it to take a size out of a shape."""
    values = [importer.value(index) for index in operator.inputs[:4]]
    options = operator.options
    if len(values) < 4 or any(value is None or value.size != 1 for value in values[1:]) or values[0] is None:
        return None
    if values[0].ndim != 1 or options["EllipsisMask"] or options["NewAxisMask"]:
        return None
    begin, end, step = (int(value.ravel()[0]) for value in values[1:])
    if step == 0:
        return None
    if options["ShrinkAxisMask"] & 1:
        return values[0][begin]
    return values[0][slice(None if options["BeginMask"] & 1 else begin, None if options["EndMask"] & 1 else end, step)]


# Arithmetic of shapes, which is done at import: operators on int32 whose result is a constant.
FOLDED = {"SHAPE": fold_shape, "PACK": fold_pack, "STRIDED_SLICE": fold_slice}
