# SPDX-License-Identifier: Apache-2.0
"""One run of an operator: its model in TensorFlow Lite Micro, our numpy model of it, and what its kernel takes."""

import numpy as np

import single_operator
from tercet_model import reference
from tercet_model.operators import Call

C_TYPES = {"int8_t": np.int8, "int32_t": np.int32, "uint8_t": np.uint8, "nn_word": np.uint32}


class ModelDifference(Exception):
    """Our numpy model of an operator does not compute what TensorFlow Lite Micro computes."""


def run(operator, attributes, inputs, output, options, values, model=None):
    """(the Call, the output by TensorFlow Lite Micro), after our model was found equal to it.

    `values` are those of the inputs that are not constant; `model` is the operator's name in the file, if another.
    With 4 bits anywhere the output is our model's, as TensorFlow Lite Micro has none.
    """
    rest = iter(values)
    known = [None if each is None else next(rest) if each.data is None else each.data for each in inputs]
    call = Call(operator, attributes, inputs, output, known)
    ours = reference.FUNCTIONS[operator](call)
    if any(tensor.bits == 4 for tensor in [*inputs, output] if tensor is not None):
        return call, ours
    written = single_operator.write_model(model or operator, inputs, output, options)
    expected = single_operator.run(written, values)
    if not np.array_equal(ours.ravel(), expected.ravel()):
        index = int(np.flatnonzero(ours.ravel() != expected.ravel())[0])
        raise ModelDifference(
            f"{operator} {attributes}: value {index} is {expected.ravel()[index]} in TensorFlow Lite Micro,"
            f" {ours.ravel()[index]} in our numpy model"
        )
    return call, expected


def arrays(piece):
    """The constant arrays of a layer in the types that their declarations have."""
    return [np.asarray(values).astype(C_TYPES[declaration.split()[0]]) for declaration, values in piece.arrays]


def case(shape, expected, **fields):
    return {"shape": shape, "expected": np.asarray(expected, np.int8).ravel(), "size": expected.size, **fields}
