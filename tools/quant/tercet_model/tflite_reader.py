# SPDX-License-Identifier: Apache-2.0
"""From an int8 .tflite file to the inner form; everything that cannot be taken is refused in one message."""

from pathlib import Path

import numpy as np

from . import check, tflite_file
from .errors import ModelError, Problems
from .network import Layer, Network, Tensor, compact
from .tflite_operators import FOLDED, OPERATORS

WIDTHS = {"INT4": 4, "INT8": 8, "INT32": 32}
NUMPY_TYPES = {"INT8": "<i1", "INT32": "<i4", "INT64": "<i8"}
FLOAT_ADVICE = (
    "convert it with full integer quantization: int8 weights and activations, inference_input_type and "
    "inference_output_type tf.int8"
)
OTHER_ADVICE = "docs/KERNELS.md lists the operators that are there, and their limits"


def read(path):
    """The Network of a file, or a ModelError."""
    return Importer(path, tflite_file.read(path)).network()


class Importer:
    """One import: `tensors` are those of the inner form, at the indices that the file gives them."""

    def __init__(self, path, raw):
        self.path, self.raw = path, raw
        self.problems = Problems()
        self.folded = {}
        self.tensors = []

    def network(self):
        self.check_graph()
        self.tensors = [self.tensor(raw) for raw in self.raw.tensors]
        layers = []
        for operator in self.raw.operators:
            try:
                layer = self.layer(operator)
            except (IndexError, ValueError, KeyError, ZeroDivisionError, OverflowError) as problem:
                raise ModelError(
                    f"'{self.path}' is damaged: {self.title(operator)} has inputs, outputs or options that do not "
                    "make sense",
                    "export the network again",
                ) from problem
            if layer is not None:
                layers.append(layer)
        self.give_up()
        origins = {index: index for index in range(len(self.tensors))}
        name = Path(self.path).stem
        network = compact(Network(name, self.tensors, layers, self.raw.inputs[0], self.raw.outputs, origins))
        check.check(network, f"'{self.path}'")
        return network

    def give_up(self):
        real = any("FLOAT" in detail or "DEQUANTIZE" in detail for detail in self.problems.found)
        advice = FLOAT_ADVICE if real else OTHER_ADVICE
        self.problems.raise_any(f"cannot import '{self.path}'; not supported:", advice)

    # MARK: what holds for the whole graph

    def check_graph(self):
        raw = self.raw
        if raw.subgraphs != 1:
            self.problems.add(f"{raw.subgraphs} subgraphs; one is")
        if not raw.operators:
            self.problems.add("a graph without operators")
        if len(raw.inputs) != 1:
            self.problems.add(f"{len(raw.inputs)} inputs of the network ({self.names(raw.inputs)}); one is")
        if not raw.outputs:
            self.problems.add("a network without outputs")
        for index in raw.inputs:
            signature = raw.tensors[index].signature
            if any(dimension < 0 for dimension in signature[1:]):
                self.problems.add(f"dynamic shape {list(signature)} of the input, {self.tensor_title(index)}")

    def names(self, indices):
        return ", ".join(f"'{self.raw.tensors[index].name}'" for index in indices) or "none"

    def tensor_title(self, index):
        return f"tensor {index} '{short(self.raw.tensors[index].name)}'"

    def title(self, operator):
        name = short(self.raw.tensors[operator.outputs[0]].name) if operator.outputs else "no output"
        return f"operator {operator.index} {operator.name} '{name}'"

    def refuse(self, operator, what):
        self.problems.add(f"{self.title(operator)}: {what}")

    # MARK: tensors

    def tensor(self, raw):
        bits = WIDTHS.get(raw.type, 8)
        if bits == 32:  # biases: their scale is the product of input's and weights'
            return Tensor(raw.name or f"tensor {raw.index}", raw.shape, bits)
        zero = int(raw.zero_points[0]) if raw.zero_points.size else 0
        scales = raw.scales if raw.scales.size else np.ones(1, np.float32)
        axis = raw.axis if raw.scales.size > 1 else None
        if axis is not None and np.any(raw.zero_points != zero):
            zero = int(raw.zero_points[np.argmax(raw.zero_points != zero)])
        return Tensor(raw.name or f"tensor {raw.index}", raw.shape, bits, scales, zero, axis)

    def value(self, index):
        """The integers of a constant, or None."""
        if index in self.folded:
            return self.folded[index]
        raw = self.raw.tensors[index]
        size = int(np.prod(raw.shape, dtype=np.int64)) if raw.shape else 1
        if raw.data is None or min(raw.shape, default=1) < 0:
            return None
        if raw.type == "INT4":
            data = np.frombuffer(raw.data, np.uint8)
            values = np.stack([data & 15, data >> 4], axis=-1).ravel().astype(np.int8)
            values = np.where(values > 7, values - 16, values).astype(np.int8)
            matches = len(data) == (size + 1) // 2
            values = values[:size]
        elif raw.type in NUMPY_TYPES:
            kind = np.dtype(NUMPY_TYPES[raw.type])
            matches = len(raw.data) == size * kind.itemsize
            values = np.frombuffer(raw.data, kind) if matches else None
        else:
            return np.zeros(0)
        if not matches:
            raise ModelError(
                f"'{self.path}' is damaged: {self.tensor_title(index)} of shape {list(raw.shape)} and type {raw.type} "
                f"has {len(raw.data)} bytes",
                "export the network again",
            )
        return values.reshape(raw.shape)

    # MARK: operators

    def layer(self, operator):
        if operator.name in FOLDED and operator.outputs and self.fold(operator):
            return None
        if operator.name not in OPERATORS:
            self.refuse(operator, "operator")
            return None
        if not operator.inputs or len(operator.outputs) != 1 or operator.inputs[0] < 0:
            self.refuse(operator, f"{len(operator.inputs)} inputs and {len(operator.outputs)} outputs")
            return None
        if not self.types_are_right(operator):
            return None
        name, convert = OPERATORS[operator.name]
        converted = convert(self, operator)
        if converted is None:
            return None
        inputs, attributes = converted
        self.keep_constants(inputs)
        return Layer(name, inputs, operator.outputs[0], attributes)

    def keep_constants(self, inputs):
        for index in inputs:
            if index is not None and self.raw.tensors[index].data is not None:
                values = self.value(index)
                self.tensors[index].data = values.astype(np.int32 if self.tensors[index].bits == 32 else np.int8)

    def fold(self, operator):
        """Whether the operator's result is a constant of int32, which is then known."""
        if self.raw.tensors[operator.outputs[0]].type != "INT32":
            return False
        result = FOLDED[operator.name](self, operator)
        if result is None:
            return False
        self.folded[operator.outputs[0]] = np.asarray(result)
        return True

    def types_are_right(self, operator):
        """Activations are int8, weights int8 or int4, biases int32; the rest are parameters of the operator."""
        name = operator.name
        weighted = name in ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")
        several = name in ("ADD", "SUB", "MUL", "CONCATENATION")
        activations = [*(operator.inputs if several else operator.inputs[:1]), *operator.outputs]
        wrong = {}
        found = len(self.problems.found)
        for index in dict.fromkeys(activations):
            if index < 0:
                self.refuse(operator, "an input that is left out")
                continue
            self.check_type(operator, index, ("INT8",), wrong)
            self.check_shape(operator, index)
        if weighted:
            for index, types in zip(operator.inputs[1:3], (("INT8", "INT4"), ("INT32",)), strict=False):
                if index >= 0:
                    self.check_type(operator, index, types, wrong)
        for kind, indices in wrong.items():
            tensors = ", ".join(self.tensor_title(index) for index in indices)
            self.refuse(operator, f"type {kind} of {tensors}{self.hybrid(operator, kind) if weighted else ''}")
        return len(self.problems.found) == found

    def hybrid(self, operator, kind):
        """What to add to a wrong type of activations, if the weights are quantized nevertheless."""
        if not kind.startswith("FLOAT") or len(operator.inputs) < 2 or operator.inputs[1] < 0:
            return ""
        weights = self.raw.tensors[operator.inputs[1]].type
        return f" (hybrid: {kind} with {weights} weights)" if weights.startswith("INT") else ""

    def check_type(self, operator, index, types, wrong):
        tensor = self.raw.tensors[index]
        if tensor.type not in types:
            wrong.setdefault(tensor.type, []).append(index)
        elif tensor.sparse:
            self.refuse(operator, f"sparse {self.tensor_title(index)}")
        elif tensor.variable:
            self.refuse(operator, f"variable {self.tensor_title(index)}, which keeps its values between runs")
        elif not tensor.scales.size and tensor.type != "INT32":
            self.refuse(operator, f"{self.tensor_title(index)} without a scale")
        elif not (np.isfinite(tensor.scales) & (tensor.scales > 0)).all():
            self.refuse(operator, f"a scale that is not a positive number, of {self.tensor_title(index)}")

    def check_shape(self, operator, index):
        tensor = self.raw.tensors[index]
        if any(dimension < 1 for dimension in tensor.shape):
            self.refuse(operator, f"dynamic or empty shape {list(tensor.shape)} of {self.tensor_title(index)}")
        elif tensor.data is None and len(tensor.shape) > 1 and tensor.shape[0] != 1:
            self.refuse(operator, f"batch {tensor.shape[0]} of {self.tensor_title(index)}; 1 is")


def short(name):
    """A name that leaves room in a line: converters join those of all that was fused."""
    return name if len(name) <= 60 else f"{name[:57]}..."
