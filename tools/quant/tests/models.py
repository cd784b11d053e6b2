# SPDX-License-Identifier: Apache-2.0
"""Small .tflite files for the tests, right and wrong ones, written from lists of tensors and operators."""

from dataclasses import dataclass, field

import flatbuffers
import numpy as np
import tflite


@dataclass
class T:
    """A tensor. `data` makes it a constant."""

    shape: tuple
    type: str = "INT8"
    scale: object = 0.1
    zero: int = 0
    data: object = None
    name: str | None = None
    axis: int = 0
    signature: tuple | None = None
    variable: bool = False


@dataclass
class Op:
    """An operator by the indices of its tensors; `custom` is the name of one that is no builtin."""

    name: str
    inputs: list
    outputs: list
    table: str | None = None
    fields: dict = field(default_factory=dict)
    custom: str | None = None


NUMPY = {"INT8": np.int8, "INT32": np.int32, "FLOAT32": np.float32, "INT64": np.int64, "INT16": np.int16}


def vector(builder, values, kind=np.int32):
    return builder.CreateNumpyVector(np.asarray(values, kind))


def tables(builder, offsets):
    builder.StartVector(4, len(offsets), 4)
    for offset in reversed(offsets):
        builder.PrependUOffsetTRelative(offset)
    return builder.EndVector()


def write_tensor(builder, index, tensor, buffer):
    name = builder.CreateString(f"t{index}" if tensor.name is None else tensor.name)
    shape = vector(builder, tensor.shape)
    signature = vector(builder, tensor.signature) if tensor.signature else None
    quantization = None
    if tensor.scale is not None:
        scales = np.atleast_1d(np.asarray(tensor.scale, np.float32))
        scale, zeros = vector(builder, scales, np.float32), vector(builder, [tensor.zero] * scales.size, np.int64)
        tflite.QuantizationParametersStart(builder)
        tflite.QuantizationParametersAddScale(builder, scale)
        tflite.QuantizationParametersAddZeroPoint(builder, zeros)
        tflite.QuantizationParametersAddQuantizedDimension(builder, tensor.axis)
        quantization = tflite.QuantizationParametersEnd(builder)
    tflite.TensorStart(builder)
    tflite.TensorAddName(builder, name)
    tflite.TensorAddShape(builder, shape)
    if signature is not None:
        tflite.TensorAddShapeSignature(builder, signature)
    tflite.TensorAddType(builder, getattr(tflite.TensorType, tensor.type))
    tflite.TensorAddBuffer(builder, buffer)
    tflite.TensorAddIsVariable(builder, tensor.variable)
    if quantization is not None:
        tflite.TensorAddQuantization(builder, quantization)
    return tflite.TensorEnd(builder)


def write_operator(builder, index, operator):
    inputs, outputs = vector(builder, operator.inputs), vector(builder, operator.outputs)
    options = None
    if operator.table:
        getattr(tflite, f"{operator.table}Start")(builder)
        for name, value in operator.fields.items():
            getattr(tflite, f"{operator.table}Add{name}")(builder, value)
        options = getattr(tflite, f"{operator.table}End")(builder)
    tflite.OperatorStart(builder)
    tflite.OperatorAddOpcodeIndex(builder, index)
    tflite.OperatorAddInputs(builder, inputs)
    tflite.OperatorAddOutputs(builder, outputs)
    if options is not None:
        tflite.OperatorAddBuiltinOptionsType(builder, getattr(tflite.BuiltinOptions, operator.table))
        tflite.OperatorAddBuiltinOptions(builder, options)
    return tflite.OperatorEnd(builder)


def write_code(builder, operator):
    number = getattr(tflite.BuiltinOperator, operator.name)
    custom = builder.CreateString(operator.custom) if operator.custom else None
    tflite.OperatorCodeStart(builder)
    tflite.OperatorCodeAddBuiltinCode(builder, number)
    tflite.OperatorCodeAddDeprecatedBuiltinCode(builder, min(number, 127))
    tflite.OperatorCodeAddVersion(builder, 1)
    if custom is not None:
        tflite.OperatorCodeAddCustomCode(builder, custom)
    return tflite.OperatorCodeEnd(builder)


def stored(tensor):
    """A constant's bytes; of INT4 two values in each, the first in the low nibble."""
    if tensor.type == "INT4":
        nibbles = np.asarray(tensor.data, np.int8).ravel().view(np.uint8) & 15
        nibbles = np.pad(nibbles, (0, nibbles.size % 2))
        return nibbles[::2] | nibbles[1::2] << 4
    return np.frombuffer(np.asarray(tensor.data, NUMPY[tensor.type]).tobytes(), np.uint8)


def write_data(builder, tensor):
    data = None
    if tensor is not None and tensor.data is not None:
        data = vector(builder, stored(tensor), np.uint8)
    tflite.BufferStart(builder)
    if data is not None:
        tflite.BufferAddData(builder, data)
    return tflite.BufferEnd(builder)


def model(tensors, operators, inputs=(0,), outputs=None, subgraphs=1):
    """The bytes of a file; the last operator's outputs are the graph's, unless told."""
    builder = flatbuffers.Builder(1024)
    outputs = operators[-1].outputs if outputs is None else outputs
    constants = [tensor for tensor in tensors if tensor.data is not None]
    buffers = [write_data(builder, None), *(write_data(builder, tensor) for tensor in constants)]
    written = [
        write_tensor(builder, index, tensor, 1 + next((i for i, c in enumerate(constants) if c is tensor), -1))
        for index, tensor in enumerate(tensors)
    ]
    calls = [write_operator(builder, index, operator) for index, operator in enumerate(operators)]
    codes = [write_code(builder, operator) for operator in operators]
    parts = tables(builder, written), vector(builder, inputs), vector(builder, outputs), tables(builder, calls)
    graphs = []
    for _ in range(subgraphs):
        tflite.SubGraphStart(builder)
        for name, part in zip(("Tensors", "Inputs", "Outputs", "Operators"), parts, strict=True):
            getattr(tflite, f"SubGraphAdd{name}")(builder, part)
        graphs.append(tflite.SubGraphEnd(builder))
    parts = tables(builder, codes), tables(builder, graphs), tables(builder, buffers)
    tflite.ModelStart(builder)
    tflite.ModelAddVersion(builder, 3)
    for name, part in zip(("OperatorCodes", "Subgraphs", "Buffers"), parts, strict=True):
        getattr(tflite, f"ModelAdd{name}")(builder, part)
    builder.Finish(tflite.ModelEnd(builder), b"TFL3")
    return bytes(builder.Output())


def conv_fields(**changed):
    fields = {"Padding": 0, "StrideW": 1, "StrideH": 1, "DilationWFactor": 1, "DilationHFactor": 1}
    return {**fields, "FusedActivationFunction": 0, **changed}


def small_network(seed=0):
    """(tensors, operators) of a network with most operators: conv, depthwise, add, pool, reshape, dense, softmax."""
    random = np.random.default_rng(seed)

    def weights(*shape):
        return random.integers(-127, 128, shape, dtype=np.int8)

    def bias(count):
        return random.integers(-900, 900, count, dtype=np.int32)

    scales = random.uniform(0.002, 0.02, 8).astype(np.float32)
    tensors = [
        T((1, 6, 6, 3), zero=-5, name="input"),
        T((8, 3, 3, 3), data=weights(8, 3, 3, 3), scale=scales, name="conv/weights"),
        T((8,), "INT32", data=bias(8), scale=None),
        T((1, 6, 6, 8), scale=0.09, zero=-128, name="conv;relu"),
        T((1, 3, 3, 8), data=weights(1, 3, 3, 8), scale=scales, axis=3, name="depthwise/weights"),
        T((1, 6, 6, 8), scale=0.11, zero=3, name="depthwise"),
        T((1, 6, 6, 8), scale=0.13, zero=-20, name="add"),
        T((1, 3, 3, 8), scale=0.13, zero=-20, name="pool"),
        T((1, 72), scale=0.13, zero=-20, name="flat"),
        T((2,), "INT32", data=[1, 72], scale=None),
        T((5, 72), data=weights(5, 72), scale=0.01, name="dense/weights"),
        T((1, 5), scale=0.3, zero=10, name="dense"),
        T((1, 5), scale=1 / 256, zero=-128, name="softmax"),
        T((8,), "INT32", data=bias(8), scale=None),
    ]
    operators = [
        Op("CONV_2D", [0, 1, 2], [3], "Conv2DOptions", conv_fields(FusedActivationFunction=1)),
        Op("DEPTHWISE_CONV_2D", [3, 4, 13], [5], "DepthwiseConv2DOptions", conv_fields(DepthMultiplier=1)),
        Op("ADD", [3, 5], [6], "AddOptions", {"FusedActivationFunction": 0}),
        Op(
            "MAX_POOL_2D",
            [6],
            [7],
            "Pool2DOptions",
            {"Padding": 1, "StrideW": 2, "StrideH": 2, "FilterWidth": 2, "FilterHeight": 2},
        ),
        Op("RESHAPE", [7, 9], [8]),
        Op("FULLY_CONNECTED", [8, 10, -1], [11], "FullyConnectedOptions", {}),
        Op("SOFTMAX", [11], [12], "SoftmaxOptions", {"Beta": 1.0}),
    ]
    return tensors, operators
