# SPDX-License-Identifier: Apache-2.0
"""Float layers with their gradients, in numpy; tensors are [image, row, column, channel]."""

import numpy as np

KERNEL = 3


def columns(x, stride, padding):
    """Every 3x3 window of `x` as a row: [image, row, column, 9 * channels]."""
    x = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    count, height, width, channels = x.shape
    out_height = (height - KERNEL) // stride + 1
    out_width = (width - KERNEL) // stride + 1
    result = np.empty((count, out_height, out_width, KERNEL * KERNEL, channels), x.dtype)
    for tap in range(KERNEL * KERNEL):
        row, column = divmod(tap, KERNEL)
        result[:, :, :, tap] = x[
            :,
            row : row + stride * out_height : stride,
            column : column + stride * out_width : stride,
        ]
    return result.reshape(count, out_height, out_width, -1)


def uncolumns(gradient, shape, stride, padding):
    """The transpose of `columns`: sums window gradients back into an input of `shape`."""
    count, height, width, channels = shape
    padded = np.zeros(
        (count, height + 2 * padding, width + 2 * padding, channels), gradient.dtype
    )
    out_height, out_width = gradient.shape[1:3]
    gradient = gradient.reshape(count, out_height, out_width, KERNEL * KERNEL, channels)
    for tap in range(KERNEL * KERNEL):
        row, column = divmod(tap, KERNEL)
        padded[
            :,
            row : row + stride * out_height : stride,
            column : column + stride * out_width : stride,
        ] += gradient[:, :, :, tap]
    return padded[:, padding : padding + height, padding : padding + width]


def pool(x):
    """The mean of each 2x2 square."""
    count, height, width, channels = x.shape
    return x.reshape(count, height // 2, 2, width // 2, 2, channels).mean(axis=(2, 4))


def unpool(gradient):
    """The transpose of `pool`."""
    return np.repeat(np.repeat(gradient, 2, axis=1), 2, axis=2) * np.float32(0.25)


def softmax_loss_gradient(logits, labels):
    """Gradient of the mean cross-entropy with respect to the logits."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    probabilities = np.exp(shifted)
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    probabilities[np.arange(len(labels)), labels] -= 1
    return probabilities / np.float32(len(labels))


class Adam:
    """The Adam optimiser over a dictionary of arrays, updated in place."""

    def __init__(self, parameters):
        self.mean = {name: np.zeros_like(value) for name, value in parameters.items()}
        self.square = {name: np.zeros_like(value) for name, value in parameters.items()}
        self.steps = 0

    def update(self, parameters, gradients, rate):
        self.steps += 1
        for name, gradient in gradients.items():
            self.mean[name] += np.float32(0.1) * (gradient - self.mean[name])
            self.square[name] += np.float32(0.001) * (gradient**2 - self.square[name])
            mean = self.mean[name] / np.float32(1 - 0.9**self.steps)
            square = self.square[name] / np.float32(1 - 0.999**self.steps)
            parameters[name] -= np.float32(rate) * mean / (np.sqrt(square) + np.float32(1e-8))
