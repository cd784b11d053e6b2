# SPDX-License-Identifier: Apache-2.0
"""A .tflite model of one operator, written from its tensors and options, and what TensorFlow Lite Micro makes of it."""

import os
from contextlib import contextmanager
from dataclasses import dataclass, field

import flatbuffers
import numpy as np
import tflite
from tflite_micro.python.tflite_micro import runtime

TYPES = {np.dtype(np.int8): tflite.TensorType.INT8, np.dtype(np.int32): tflite.TensorType.INT32}


@dataclass
class Tensor:
    """A tensor of the model; a constant has `data`. Several scales belong to the indices of `axis`."""

    shape: tuple
    scales: object = ()
    zero_point: int = 0
    axis: int = 0
    data: np.ndarray | None = None
    type: type = np.int8
    bits: int = 8
    zero_points: list = field(init=False)

    def __post_init__(self):
        self.scales = np.atleast_1d(np.asarray(self.scales, np.float32))
        if self.data is not None:
            self.data = np.asarray(self.data, self.type)
        self.zero_points = [self.zero_point] * len(self.scales)

    @property
    def scale(self):
        return self.scales[0]

    @property
    def size(self):
        return int(np.prod(self.shape))

    def image(self):
        """Rows, columns and channels; a matrix is a row of pixels."""
        return self.shape[1:] if len(self.shape) == 4 else (1, *self.shape)


@dataclass
class Options:
    """The options of an operator: the name of their table and its fields, spelled as in the schema of TFLite."""

    table: str
    fields: dict

    def write(self, builder):
        vectors = {
            name: builder.CreateNumpyVector(np.asarray(value, np.int32))
            for name, value in self.fields.items()
            if isinstance(value, list)
        }
        getattr(tflite, f"{self.table}Start")(builder)
        for name, value in self.fields.items():
            getattr(tflite, f"{self.table}Add{name}")(builder, vectors.get(name, value))
        return getattr(tflite, f"{self.table}End")(builder)

    @property
    def type(self):
        return getattr(tflite.BuiltinOptions, self.table)


def references(builder, start, offsets):
    """A vector of tables."""
    start(builder, len(offsets))
    for offset in reversed(offsets):
        builder.PrependUOffsetTRelative(offset)
    return builder.EndVector()


def write_quantization(builder, tensor):
    scales = builder.CreateNumpyVector(tensor.scales)
    zero_points = builder.CreateNumpyVector(np.asarray(tensor.zero_points, np.int64))
    tflite.QuantizationParametersStart(builder)
    tflite.QuantizationParametersAddScale(builder, scales)
    tflite.QuantizationParametersAddZeroPoint(builder, zero_points)
    tflite.QuantizationParametersAddQuantizedDimension(builder, tensor.axis)
    return tflite.QuantizationParametersEnd(builder)


def write_tensor(builder, tensor, buffer, name):
    name = builder.CreateString(name)
    shape = builder.CreateNumpyVector(np.asarray(tensor.shape, np.int32))
    quantization = write_quantization(builder, tensor) if len(tensor.scales) else None
    tflite.TensorStart(builder)
    tflite.TensorAddShape(builder, shape)
    tflite.TensorAddType(builder, TYPES[np.dtype(tensor.type)])
    tflite.TensorAddBuffer(builder, buffer)
    tflite.TensorAddName(builder, name)
    if quantization is not None:
        tflite.TensorAddQuantization(builder, quantization)
    return tflite.TensorEnd(builder)


def write_buffer(builder, data):
    """An empty buffer for None. Data starts at a multiple of 16, as the schema asks."""
    vector = None
    if data is not None:
        content = data.tobytes()
        builder.StartVector(1, len(content), 16)
        builder.head = builder.head - len(content)
        builder.Bytes[builder.head : builder.head + len(content)] = content
        vector = builder.EndVector()
    tflite.BufferStart(builder)
    if vector is not None:
        tflite.BufferAddData(builder, vector)
    return tflite.BufferEnd(builder)


def write_operator(builder, inputs, outputs, options):
    inputs = builder.CreateNumpyVector(np.asarray(inputs, np.int32))
    outputs = builder.CreateNumpyVector(np.asarray(outputs, np.int32))
    written = options.write(builder) if options else None
    tflite.OperatorStart(builder)
    tflite.OperatorAddOpcodeIndex(builder, 0)
    tflite.OperatorAddInputs(builder, inputs)
    tflite.OperatorAddOutputs(builder, outputs)
    if options:
        tflite.OperatorAddBuiltinOptionsType(builder, options.type)
        tflite.OperatorAddBuiltinOptions(builder, written)
    return tflite.OperatorEnd(builder)


def write_subgraph(builder, tensors, inputs, outputs, operator):
    tensors = references(builder, tflite.SubGraphStartTensorsVector, tensors)
    inputs = builder.CreateNumpyVector(np.asarray(inputs, np.int32))
    outputs = builder.CreateNumpyVector(np.asarray(outputs, np.int32))
    operators = references(builder, tflite.SubGraphStartOperatorsVector, [operator])
    tflite.SubGraphStart(builder)
    tflite.SubGraphAddTensors(builder, tensors)
    tflite.SubGraphAddInputs(builder, inputs)
    tflite.SubGraphAddOutputs(builder, outputs)
    tflite.SubGraphAddOperators(builder, operators)
    return tflite.SubGraphEnd(builder)


def write_code(builder, code):
    tflite.OperatorCodeStart(builder)
    tflite.OperatorCodeAddBuiltinCode(builder, code)
    tflite.OperatorCodeAddDeprecatedBuiltinCode(builder, min(code, 127))
    tflite.OperatorCodeAddVersion(builder, 1)
    return tflite.OperatorCodeEnd(builder)


def write_model(operator, inputs, output, options=None):
    """The bytes of a .tflite file. `inputs` are tensors in the operator's order, None for one that is left out; those
    without data are the model's inputs."""
    builder = flatbuffers.Builder(4096)
    while inputs[-1] is None:
        inputs = inputs[:-1]  # TensorFlow Lite Micro crashes on an index of -1 for a depthwise convolution's bias
    tensors = [tensor for tensor in [*inputs, output] if tensor is not None]
    places = {id(tensor): index for index, tensor in enumerate(tensors)}
    buffers = [write_buffer(builder, None)]
    written = []
    for index, tensor in enumerate(tensors):
        buffer = 0
        if tensor.data is not None:
            buffer = len(buffers)
            buffers.append(write_buffer(builder, np.asarray(tensor.data, tensor.type)))
        written.append(write_tensor(builder, tensor, buffer, f"tensor{index}"))
    arguments = [-1 if tensor is None else places[id(tensor)] for tensor in inputs]
    variables = [places[id(tensor)] for tensor in inputs if tensor is not None and tensor.data is None]
    result = [places[id(output)]]
    call = write_operator(builder, arguments, result, options)
    subgraphs = [write_subgraph(builder, written, variables, result, call)]
    codes = [write_code(builder, getattr(tflite.BuiltinOperator, operator))]
    subgraphs = references(builder, tflite.ModelStartSubgraphsVector, subgraphs)
    codes = references(builder, tflite.ModelStartOperatorCodesVector, codes)
    buffers = references(builder, tflite.ModelStartBuffersVector, buffers)
    tflite.ModelStart(builder)
    tflite.ModelAddVersion(builder, 3)
    tflite.ModelAddOperatorCodes(builder, codes)
    tflite.ModelAddSubgraphs(builder, subgraphs)
    tflite.ModelAddBuffers(builder, buffers)
    builder.Finish(tflite.ModelEnd(builder), b"TFL3")
    return bytes(builder.Output())


class Refused(Exception):
    """TensorFlow Lite Micro does not take the model."""


@contextmanager
def quiet():
    """Nothing on standard error, where TensorFlow Lite Micro says why it refuses a model."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def run(model, inputs):
    """The output of a model for its inputs, by TensorFlow Lite Micro."""
    try:
        with quiet():
            interpreter = runtime.Interpreter.from_bytes(model, arena_size=1 << 20)
    except RuntimeError as error:
        raise Refused from error
    for index, value in enumerate(inputs):
        interpreter.set_input(value, index)
    interpreter.invoke()
    return interpreter.get_output(0)
