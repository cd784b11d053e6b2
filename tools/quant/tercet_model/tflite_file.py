# SPDX-License-Identifier: Apache-2.0
"""The tables of a .tflite file as plain Python values, read with suspicion.

A FlatBuffer is offsets all the way, and the package that follows them trusts them. Here every length is held against
that of the file before anything is made of it, and whatever goes wrong becomes a message that says where.
"""

import struct
from dataclasses import dataclass, field

import flatbuffers
import numpy as np
import tflite

from .errors import ModelError, cannot_read

OPERATOR_NAMES = {v: k for k, v in vars(tflite.BuiltinOperator).items() if isinstance(v, int)}
TYPE_NAMES = {v: k for k, v in vars(tflite.TensorType).items() if isinstance(v, int)}
# What the packages raise where bytes are not what they should be.
DAMAGE = (struct.error, IndexError, ValueError, TypeError, OverflowError, AttributeError, UnicodeError, MemoryError)
MAXIMUM_BYTES = 1 << 31
IDENTIFIER = b"TFL3"


@dataclass
class RawTensor:
    index: int
    name: str
    type: str
    shape: tuple
    signature: tuple
    scales: np.ndarray
    zero_points: np.ndarray
    axis: int
    data: bytes | None
    variable: bool
    sparse: bool


@dataclass
class RawOperator:
    index: int
    name: str
    inputs: list
    outputs: list
    options: dict = field(default_factory=dict)


@dataclass
class RawModel:
    subgraphs: int
    tensors: list
    operators: list
    inputs: list
    outputs: list


# Option tables by operator: the generated class, and the fields that are read from it.
OPTIONS = {
    "CONV_2D": (
        tflite.Conv2DOptions,
        "Padding StrideW StrideH DilationWFactor DilationHFactor FusedActivationFunction",
    ),
    "DEPTHWISE_CONV_2D": (
        tflite.DepthwiseConv2DOptions,
        "Padding StrideW StrideH DilationWFactor DilationHFactor DepthMultiplier FusedActivationFunction",
    ),
    "FULLY_CONNECTED": (
        tflite.FullyConnectedOptions,
        "FusedActivationFunction WeightsFormat KeepNumDims AsymmetricQuantizeInputs",
    ),
    "ADD": (tflite.AddOptions, "FusedActivationFunction"),
    "SUB": (tflite.SubOptions, "FusedActivationFunction"),
    "MUL": (tflite.MulOptions, "FusedActivationFunction"),
    "AVERAGE_POOL_2D": (
        tflite.Pool2DOptions,
        "Padding StrideW StrideH FilterWidth FilterHeight FusedActivationFunction",
    ),
    "MAX_POOL_2D": (tflite.Pool2DOptions, "Padding StrideW StrideH FilterWidth FilterHeight FusedActivationFunction"),
    "MEAN": (tflite.ReducerOptions, "KeepDims"),
    "CONCATENATION": (tflite.ConcatenationOptions, "Axis FusedActivationFunction"),
    "SOFTMAX": (tflite.SoftmaxOptions, "Beta"),
    "LEAKY_RELU": (tflite.LeakyReluOptions, "Alpha"),
    "PACK": (tflite.PackOptions, "ValuesCount Axis"),
    "STRIDED_SLICE": (tflite.StridedSliceOptions, "BeginMask EndMask EllipsisMask NewAxisMask ShrinkAxisMask"),
}


class Reader:
    """Reads one file; `where` is what is being read, for the message if that fails."""

    def __init__(self, path, content):
        self.path, self.content, self.where = path, content, "the file's head"

    def model(self):
        try:
            return self.parse()
        except DAMAGE as problem:
            raise self.damaged() from problem

    def damaged(self, what="its bytes do not make sense"):
        return ModelError(
            f"'{self.path}' is cut short or damaged: {what} at {self.where}",
            "copy the file again, and compare its size with the original's; other tools can check it, such as Netron",
        )

    def parse(self):
        model = tflite.Model.GetRootAs(self.content, 0)
        codes = self.vector(model.OperatorCodesLength, model.OperatorCodes, "the operator codes", 4)
        names = [self.operator_name(code) for code in codes]
        count = self.length(model.SubgraphsLength, "the subgraphs", 4)
        self.where = "the first subgraph"
        if count == 0:
            raise self.damaged("there is no graph")
        graph = model.Subgraphs(0)
        tensors = []
        for index in range(self.length(graph.TensorsLength, "the tensors", 4)):
            self.where = f"tensor {index}"
            tensors.append(self.tensor(model, index, graph.Tensors(index)))
        operators = []
        for index in range(self.length(graph.OperatorsLength, "the operators", 4)):
            self.where = f"operator {index}"
            operators.append(self.operator(names, index, graph.Operators(index), len(tensors)))
        inputs = self.indices(graph.InputsLength, graph.Inputs, "the graph's inputs", len(tensors))
        outputs = self.indices(graph.OutputsLength, graph.Outputs, "the graph's outputs", len(tensors))
        return RawModel(count, tensors, operators, inputs, outputs)

    def length(self, read, what, size):
        """A vector's length, if the file can hold that many elements of `size` bytes."""
        self.where = what
        count = read()
        if count < 0 or count * size > len(self.content):
            raise self.damaged(f"{count} elements are more than it can hold")
        return count

    def vector(self, length, element, what, size):
        return [element(index) for index in range(self.length(length, what, size))]

    def indices(self, length, element, what, tensors, optional=False):
        values = self.vector(length, element, what, 4)
        for value in values:
            if not (0 <= value < tensors or (optional and value == -1)):
                raise self.damaged(f"tensor {value} of {tensors} is named")
        return values

    def operator_name(self, code):
        number = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        name = OPERATOR_NAMES.get(number, f"operator code {number}")
        if name == "CUSTOM":
            custom = code.CustomCode()
            return f"CUSTOM '{text(custom)}'" if custom else "CUSTOM"
        return name

    def tensor(self, model, index, table):
        kind = table.Type()
        quantization = table.Quantization()
        scales, zero_points, axis = np.zeros(0, np.float32), np.zeros(0, np.int64), 0
        where = self.where
        if quantization is not None:
            scales = self.vector(quantization.ScaleLength, quantization.Scale, f"the scales of {where}", 4)
            scales = np.array(scales, np.float32)
            zero_points = self.vector(
                quantization.ZeroPointLength, quantization.ZeroPoint, f"the zero points of {where}", 8
            )
            zero_points = np.array(zero_points, np.int64)
            axis = quantization.QuantizedDimension()
        signature = self.vector(table.ShapeSignatureLength, table.ShapeSignature, f"the signature of {where}", 4)
        return RawTensor(
            index,
            text(table.Name()),
            TYPE_NAMES.get(kind, f"type {kind}"),
            tuple(self.vector(table.ShapeLength, table.Shape, f"the shape of {where}", 4)),
            tuple(signature),
            scales,
            zero_points,
            axis,
            self.data(model, table.Buffer(), f"the data of {where}"),
            bool(table.IsVariable()),
            table.Sparsity() is not None,
        )

    def data(self, model, buffer, where):
        """Bytes of a constant; None for buffer 0 and empty ones, which stand for values computed later."""
        count = self.length(model.BuffersLength, where, 4)
        if not 0 <= buffer < count:
            raise self.damaged(f"buffer {buffer} of {count} is named")
        if buffer == 0:
            return None
        table = model.Buffers(buffer)
        length = self.length(table.DataLength, where, 1)
        if length == 0:
            return None
        array = table.DataAsNumpy()
        if len(array) != length:
            raise self.damaged(f"{len(array)} of {length} bytes are there")
        return array.tobytes()

    def operator(self, names, index, table, tensors):
        where = self.where
        code = table.OpcodeIndex()
        if not 0 <= code < len(names):
            raise self.damaged(f"operator code {code} of {len(names)} is named")
        name = names[code]
        inputs = self.indices(table.InputsLength, table.Inputs, f"the inputs of {where}", tensors, optional=True)
        outputs = self.indices(table.OutputsLength, table.Outputs, f"the outputs of {where}", tensors)
        self.where = f"the options of {where}"
        return RawOperator(index, name, inputs, outputs, self.options(name, table))

    def options(self, name, table):
        """The options as a dictionary; FlatBuffers' defaults where the file has none."""
        if name not in OPTIONS:
            return {}
        kind, fields = OPTIONS[name]
        options = kind()
        union = table.BuiltinOptions()
        if union is None:
            # A table without any field: all that is asked of it are the defaults.
            union = empty_table()
        elif table.BuiltinOptionsType() != getattr(tflite.BuiltinOptions, kind.__name__):
            raise self.damaged("they are of another operator")
        options.Init(union.Bytes, union.Pos)
        return {each: getattr(options, each)() for each in fields.split()}


def empty_table():
    builder = flatbuffers.Builder(0)
    builder.StartObject(0)
    builder.Finish(builder.EndObject())
    content = builder.Output()
    position = struct.unpack_from("<I", content)[0]
    return flatbuffers.table.Table(bytearray(content), position)


def text(value):
    """A name that can be printed in one line."""
    if value is None:
        return ""
    decoded = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return "".join(character if character.isprintable() else "?" for character in decoded)


def read(path):
    """The RawModel of a file."""
    try:
        with open(path, "rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
    except OSError as problem:
        raise cannot_read(path, problem, "give the path of a .tflite file") from problem
    if len(content) > MAXIMUM_BYTES:
        raise ModelError(f"'{path}' has more than 2 GiB", "give the path of a .tflite file")
    if len(content) < 8 or content[4:8] != IDENTIFIER:
        raise ModelError(
            f"'{path}' is not a TensorFlow Lite file: {len(content)} bytes, and not 'TFL3' at byte 4",
            "give a .tflite file, or a network.json of tercet.network/1",
        )
    return Reader(path, content).model()
