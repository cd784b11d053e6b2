# SPDX-License-Identifier: Apache-2.0
"""Networks drawn by seed: operators of every kind in a chain with joins, odd shapes, all scales that go together."""

import random

import numpy as np
from models import Op, T, model

SAME, VALID = 0, 1


class Drawing:
    """Adds operators to a graph; `here` is the tensor that the next one reads."""

    def __init__(self, seed):
        self.dice, self.numpy = random.Random(seed), np.random.default_rng(seed)
        shape = (1, self.dice.randint(1, 13), self.dice.randint(1, 13), self.dice.choice((1, 2, 3, 4, 5, 8, 12, 17)))
        self.tensors, self.operators, self.here = [], [], None
        self.here = self.value(shape)

    def value(self, shape, scale=None, zero=None):
        scale = self.dice.uniform(0.02, 0.2) if scale is None else scale
        zero = self.dice.choice((-128, 0, self.dice.randint(-128, 127))) if zero is None else zero
        self.tensors.append(T(tuple(shape), scale=scale, zero=zero, name=f"value{len(self.tensors)}"))
        return len(self.tensors) - 1

    def constant(self, data, kind="INT8", scale=None, axis=0, zero=0):
        self.tensors.append(T(np.shape(data), kind, scale, zero, data, f"constant{len(self.tensors)}", axis))
        return len(self.tensors) - 1

    @property
    def tensor(self):
        return self.tensors[self.here]

    @property
    def shape(self):
        return self.tensor.shape

    def add(self, name, inputs, output, table=None, **fields):
        self.operators.append(Op(name, inputs, [output], table, fields))
        self.here = output

    def activation(self):
        return self.dice.choice((0, 0, 1, 3))

    def weights(self, shape, channels, axis):
        data = self.numpy.integers(-127, 128, shape, dtype=np.int8)
        taps = data.size // channels
        # So that sums spread over the output's range.
        typical = self.tensor.scale * 74 * 74 * np.sqrt(taps)
        scales = (self.numpy.uniform(0.3, 2.0, channels) * 5 / typical).astype(np.float32)
        if self.dice.random() < 0.05:
            scales[0] = 1e-12
        weights = self.constant(data, scale=scales, axis=axis)
        bias = self.constant(self.numpy.integers(-2000, 2000, channels, dtype=np.int32), "INT32")
        return weights, bias

    def window(self):
        """(kernel, strides, padding, height and width of the output) that fit the shape, or None."""
        _, height, width, _ = self.shape
        kernel = [self.dice.choice((1, 1, 2, 3, 3, 3, 4, 5)) for _ in range(2)]
        if self.dice.random() < 0.5:
            kernel[1] = kernel[0]
        strides = [self.dice.choice((1, 1, 1, 2, 3)) for _ in range(2)]
        if self.dice.random() < 0.7:
            strides[1] = strides[0]
        padding = self.dice.choice((SAME, SAME, VALID))
        sizes = []
        for size, taps, step in zip((height, width), kernel, strides, strict=True):
            if padding == VALID and taps > size:
                return None
            sizes.append(-(-size // step) if padding == SAME else (size - taps) // step + 1)
        return kernel, strides, padding, sizes

    def conv(self):
        found = self.window()
        if len(self.shape) != 4 or found is None:
            return
        kernel, strides, padding, sizes = found
        outputs = self.dice.choice((1, 3, 4, 7, 8, 16, 20))
        weights, bias = self.weights((outputs, *kernel, self.shape[3]), outputs, 0)
        output = self.value((1, *sizes, outputs), 0.1)
        options = self.sliding(strides, padding)
        self.add("CONV_2D", [self.here, weights, bias], output, "Conv2DOptions", **options)

    def depthwise(self):
        found = self.window()
        if found is None:
            return
        kernel, strides, padding, sizes = found
        multiplier = self.dice.choice((1, 1, 1, 2, 3))
        outputs = self.shape[3] * multiplier
        weights, bias = self.weights((1, *kernel, outputs), outputs, 3)
        output = self.value((1, *sizes, outputs), 0.1)
        options = self.sliding(strides, padding)
        self.add(
            "DEPTHWISE_CONV_2D",
            [self.here, weights, bias],
            output,
            "DepthwiseConv2DOptions",
            DepthMultiplier=multiplier,
            **options,
        )

    def sliding(self, strides, padding):
        return {
            "Padding": padding,
            "StrideH": strides[0],
            "StrideW": strides[1],
            "DilationHFactor": 1,
            "DilationWFactor": 1,
            "FusedActivationFunction": self.activation(),
        }

    def pool(self):
        found = self.window()
        if found is None:
            return
        kernel, strides, padding, sizes = found
        output = self.value((1, *sizes, self.shape[3]), self.tensor.scale, self.tensor.zero)
        name = self.dice.choice(("AVERAGE_POOL_2D", "MAX_POOL_2D"))
        options = self.sliding(strides, padding)
        options.pop("DilationHFactor"), options.pop("DilationWFactor")
        self.add(
            name, [self.here], output, "Pool2DOptions", FilterHeight=kernel[0], FilterWidth=kernel[1], **options
        )

    def join(self):
        """Add, subtract or multiply: with an earlier value of the same shape, or a constant."""
        name = self.dice.choice(("ADD", "SUB", "MUL"))
        earlier = [i for i, t in enumerate(self.tensors) if t.data is None and t.shape == self.shape]
        kind = self.dice.randrange(3)
        other = self.dice.choice(earlier)
        if kind:
            shape = (self.shape[-1],) if kind == 1 else (1,)
            data = self.numpy.integers(-128, 128, shape, dtype=np.int8)
            other = self.constant(data, scale=self.dice.uniform(0.02, 0.2), zero=self.dice.randint(-30, 30))
        inputs = [self.here, other] if self.dice.random() < 0.7 else [other, self.here]
        table = {"ADD": "AddOptions", "SUB": "SubOptions", "MUL": "MulOptions"}[name]
        activation = self.activation()
        self.add(name, inputs, self.value(self.shape), table, FusedActivationFunction=activation)

    def pad(self):
        pads = [[0, 0], *([self.dice.randrange(3), self.dice.randrange(3)] for _ in range(3))]
        shape = [size + sum(pair) for size, pair in zip(self.shape, pads, strict=True)]
        pads = self.constant(np.array(pads, np.int32), "INT32")
        self.add("PAD", [self.here, pads], self.value(shape, self.tensor.scale, self.tensor.zero))

    def concatenate(self):
        axis = self.dice.randrange(1, 4)
        output = list(self.shape)
        output[axis] *= 2
        self.add(
            "CONCATENATION",
            [self.here, self.here],
            self.value(output, self.tensor.scale, self.tensor.zero),
            "ConcatenationOptions",
            Axis=axis,
        )

    def transpose(self):
        order = [0, *self.dice.sample((1, 2, 3), 3)]
        shape = [self.shape[axis] for axis in order]
        constant = self.constant(np.array(order, np.int32), "INT32")
        self.add("TRANSPOSE", [self.here, constant], self.value(shape, self.tensor.scale, self.tensor.zero))

    def function(self):
        name = self.dice.choice(("LOGISTIC", "HARD_SWISH", "QUANTIZE", "RELU", "RELU6", "LEAKY_RELU", "TANH"))
        scale, zero = {"LOGISTIC": (1 / 256, -128), "TANH": (1 / 128, 0)}.get(name, (None, None))
        if name in ("HARD_SWISH", "RELU6"):
            scale = self.tensor.scale
        options = ("LeakyReluOptions",) if name == "LEAKY_RELU" else ()
        fields = {"Alpha": self.dice.uniform(-0.2, 0.9)} if options else {}
        self.add(name, [self.here], self.value(self.shape, scale, zero), *options, **fields)

    def reshape(self):
        _, height, width, channels = self.shape
        shape = (1, width, height, channels) if self.dice.random() < 0.5 else (1, height * width, 1, channels)
        constant = self.constant(np.array(shape, np.int32), "INT32")
        self.add("RESHAPE", [self.here, constant], self.value(shape, self.tensor.scale, self.tensor.zero))

    def end(self):
        """A mean or a reshape to a vector, a fully connected layer, and perhaps a softmax."""
        _, height, width, channels = self.shape
        if self.dice.random() < 0.5:
            axes = self.constant(np.array([1, 2], np.int32), "INT32")
            self.add("MEAN", [self.here, axes], self.value((1, channels)), "ReducerOptions", KeepDims=False)
        else:
            shape = self.constant(np.array([1, -1], np.int32), "INT32")
            size = height * width * channels
            self.add("RESHAPE", [self.here, shape], self.value((1, size), self.tensor.scale, self.tensor.zero))
        units = self.dice.choice((1, 3, 4, 10))
        depth = self.shape[1]
        data = self.numpy.integers(-127, 128, (units, depth), dtype=np.int8)
        scale = np.float32(5 / (self.tensor.scale * 74 * 74 * np.sqrt(depth)))
        weights = self.constant(data, scale=scale)
        bias = self.constant(self.numpy.integers(-2000, 2000, units, dtype=np.int32), "INT32")
        activation = self.activation()
        output = self.value((1, units), 0.1)
        self.add(
            "FULLY_CONNECTED",
            [self.here, weights, bias],
            output,
            "FullyConnectedOptions",
            FusedActivationFunction=activation,
        )
        if self.dice.random() < 0.5:
            self.add("SOFTMAX", [self.here], self.value(self.shape, 1 / 256, -128), "SoftmaxOptions", Beta=1.0)


STEPS = (
    ("conv", 4),
    ("depthwise", 4),
    ("pool", 1),
    ("join", 2),
    ("pad", 1),
    ("concatenate", 1),
    ("transpose", 1),
    ("function", 1),
    ("reshape", 1),
)


def network(seed):
    """The bytes of a .tflite file."""
    drawing = Drawing(seed)
    names, weights = zip(*STEPS, strict=True)
    for _ in range(drawing.dice.randint(2, 9)):
        if int(np.prod(drawing.shape)) < 6000:
            getattr(drawing, drawing.dice.choices(names, weights)[0])()
    if drawing.dice.random() < 0.7 or not drawing.operators:
        drawing.end()
    return model(drawing.tensors, drawing.operators)
