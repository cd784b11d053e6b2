# SPDX-License-Identifier: Apache-2.0
"""The integer functions beside I-BERT's published formulas in double, and beside real functions."""

import math
import sys
import unittest
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "tools/quant"), str(ROOT / "tools/quant/blocks")]

import encoder  # noqa: E402
import errors  # noqa: E402

from tercet_model.network import Tensor  # noqa: E402
from tercet_model.operators import Call  # noqa: E402
from tercet_model.operators import integer_functions as functions  # noqa: E402

# As published (kssteven418/I-BERT 1b09c759, quant_modules.py), here written again from what they mean.
N = 30


def published_exponential(x, scale):
    """exp(x * scale) times a constant: x is whole and at most 0."""
    x0 = math.floor(-0.6931 / scale)
    b, c = math.floor(0.96963238 / 0.35815147 / scale), math.floor(1 / 0.35815147 / scale**2)
    x = np.maximum(x, N * x0)
    q = np.floor(x / x0)
    r = x - x0 * q
    return np.floor((r * (r + b) + c) * 2.0 ** (N - q))


def published_gelu(x, scale):
    """The real number that its integers stand for."""
    small = scale / 1.4142
    b, c = math.floor(-1.769 / small), math.floor(1 / -0.2888 / small**2)
    erf = np.floor(np.sign(x) * ((np.minimum(np.abs(x), -b) + b) ** 2 + c) / 2.0**14)
    erf_scale = small**2 * -0.2888 * 2**14
    return x * (erf + math.floor(1 / erf_scale)) * scale * erf_scale / 2


def published_norm(x):
    """A row's whole numbers by their deviation, in units of sqrt(n) / 2^30; a mean's half is rounded up, as here."""
    y = x - np.floor(x.mean() + 0.5)
    return np.floor(y * np.floor(2**31 / np.floor(np.sqrt((y**2).sum()))) / 2)


class Published(unittest.TestCase):
    def test_exponential(self):
        """Within the octave that scales are shifted to, bit for bit; their 30 fraction bits are cut off here."""
        for scale in (2.0**-12, 2.0**-11.5, 2.0**-11.0001, 0.0003):
            of = functions.Exponential.of(scale)
            self.assertEqual(of.shift, 0)
            distances = np.arange(of.limit + 1)
            right = np.floor(published_exponential(-distances, scale) / 2.0 ** (N + of.drop))
            np.testing.assert_array_equal(of(distances), right)
            # What is past the limit is nothing there, too, once it has 15 bits.
            far = published_exponential(-np.array([of.limit + 1]), scale) / 2.0 ** (N + of.drop)
            self.assertLess(far[0], 1)
            self.assertEqual(of(np.array([of.limit + 1]))[0], 0)

    def test_gelu(self):
        for scale in 1.4142 * 2.0 ** np.array([-14, -13.5, -13.001]):
            of = functions.Gelu.of(scale)
            self.assertEqual(of.shift, 0)
            # Up to what it holds a sum at.
            x = np.unique(np.linspace(-(1 << 18) + 1, (1 << 18) - 1, 30001).astype(np.int64))
            # Rounded toward 0 in its last place, of about 2^-24.
            self.assertLess(of.unit, 2.0**-21)
            np.testing.assert_allclose(of(x) * of.unit, published_gelu(x, scale), rtol=0, atol=1.001 * of.unit)

    def test_layer_norm(self):
        rng = np.random.default_rng(0)
        fine = np.array([2.0**-16], np.float32)
        for channels in (2, 31, 128):
            ones = np.full(channels, 1 << 16, np.int32)
            gamma, beta = (Tensor("", (channels,), 32, fine, 0, None, each) for each in (ones, 0 * ones))
            scale = np.array([2.0**-8], np.float32)
            source = Tensor("", (1, 20, channels), 32, scale)
            output = Tensor("", source.shape, 8, np.array([0.05], np.float32))
            x = rng.integers(-1000, 1000, source.shape)
            inputs = [source, None, gamma, beta]
            values = [x.astype(np.int32), None, gamma.data, beta.data]
            call = Call("LAYER_NORM", {"scale": float(scale[0]), "clamp": [-128, 127]}, inputs, output, values)
            of = functions.LayerNorm.of(call)
            np.testing.assert_array_equal(of.added(call, channels), x[0])
            for row, found in zip(x[0], of.normalized(call), strict=True):
                # 2^31 - 1 divided instead of 2^31: at most one less in the factor.
                tolerance = np.abs(row - np.floor(row.mean() + 0.5)).max() + 1
                np.testing.assert_allclose(found, published_norm(row), rtol=0, atol=tolerance)

    def test_rows_of_equal_values(self):
        """Nothing to divide by: the biases alone are left."""
        fine = np.array([2.0**-16], np.float32)
        gamma = Tensor("", (4,), 32, fine, 0, None, np.full(4, 1 << 16, np.int32))
        beta = Tensor("", (4,), 32, fine, 0, None, np.array([0, 1 << 15, -(1 << 16), 3 << 16], np.int32))
        source = Tensor("", (1, 1, 4), 32, np.array([2.0**-8], np.float32))
        output = Tensor("", (1, 1, 4), 8, np.array([0.03125], np.float32))
        values = [np.full((1, 1, 4), 77, np.int32), None, gamma.data, beta.data]
        call = Call("LAYER_NORM", {"scale": 2.0**-8}, [source, None, gamma, beta], output, values)
        self.assertEqual(functions.layer_norm(call).ravel().tolist(), [0, 16, -32, 96])


class Ranges(unittest.TestCase):
    """What the kernels' headers say of the constants, for scales of any size."""

    def test_softmax(self):
        for scale in 2.0 ** np.linspace(-26, 4, 4001):
            of = functions.Exponential.of(scale)
            self.assertLess(of.ln2, 1 << 12)
            self.assertLess(of.b, 1 << 14)
            self.assertLess(of.c, 1 << 26)
            self.assertEqual((of.c >> of.drop).bit_length(), 15)
            self.assertLess(functions.shifted(of.limit, of.shift), 1 << 16)
            # The quotient by a reciprocal is exact.
            distances = np.unique([of.ln2 * k + d for k in range(17) for d in (-1, 0, 1)])
            distances = distances[(distances >= 0) & (distances <= 16 * of.ln2)]
            reciprocal = (1 << 32) // of.ln2 + 1
            np.testing.assert_array_equal(distances * reciprocal >> 32, distances // of.ln2)

    def test_gelu(self):
        for scale in 2.0 ** np.linspace(-30, 0, 4001):
            of = functions.Gelu.of(scale)
            self.assertLess(of.b, 1 << 15)
            self.assertLess(of.c, 1 << 30)
            self.assertLess(of.half, 1 << 16)
            self.assertLess((of.half + 1 << 14) - 1 + of.c, 1 << 31)
            self.assertLess(functions.shifted(of.limit, of.shift), 1 << 18)


class Errors(unittest.TestCase):
    def test_scales_of_narrow_weights(self):
        """What the published integers lose at the scales of W4A8, as the page says."""
        network, _ = encoder.build(4)
        (inner,) = [tensor for tensor in network.tensors if tensor.name == "inner"]
        scale = float(inner.scales.max())
        x = np.unique(np.linspace(-8 / scale, 8 / scale, 20001).astype(np.int64))
        right, of = encoder.real_gelu(x * scale), functions.Gelu.of(scale)
        published = np.abs(published_gelu(x, scale) - right).max()
        ours = np.abs(of(x) * of.unit - right).max()
        page = " ".join((ROOT / "docs/BLOCKS.md").read_text().split())
        self.assertIn(
            f"at {scale:.4f}, the largest scale before GELU in the W4A8 block, the published integers are off by up to "
            f"{published:.2f}, those here by {ours:.3f}",
            page,
        )

    def test_polynomials_alone(self):
        """In double precision, as the page says."""
        x = np.linspace(0, 20, 400001)
        halvings = np.floor(x / 0.6931)
        r = halvings * 0.6931 - x
        exponential = np.abs((0.35815147 * r**2 + 0.96963238 * r + 1) / 2**halvings - np.exp(-x)).max()
        x = np.linspace(-8, 8, 160001)
        erf = np.sign(x) * (1 - 0.2888 * (np.minimum(np.abs(x) / 1.4142, 1.769) - 1.769) ** 2)
        right = [value * (1 + math.erf(value / math.sqrt(2))) / 2 for value in x.tolist()]
        gelu = np.abs(x * (1 + erf) / 2 - right).max()
        page = " ".join((ROOT / "docs/BLOCKS.md").read_text().split())
        self.assertIn(f"alone are off by {exponential:.4f} (exponential) and {gelu:.4f} (GELU from -8 to 8)", page)

    def test_documented(self):
        page = (ROOT / "docs/BLOCKS.md").read_text()
        for table in (errors.text(), errors.block_text()):
            self.assertIn(table, page)


if __name__ == "__main__":
    unittest.main()
