# SPDX-License-Identifier: Apache-2.0
"""Traces and eigenvalues against those of matrices."""

import itertools
import sys
import unittest
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tercet_train import hessian  # noqa: E402


def quadratic(matrix, parameters):
    """Half of x A x + 3 x, whose Hessian is A; x are the parameters one after another."""
    x = torch.cat([parameter.flatten() for parameter in parameters])
    return (x @ matrix @ x) / 2 + 3 * x.sum()


def symmetric(size, seed):
    matrix = torch.randn(size, size, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return matrix + matrix.T


class Curvature(unittest.TestCase):
    def setUp(self):
        self.matrix = symmetric(7, 0)
        self.parameters = [torch.zeros(2, 2, dtype=torch.float64), torch.ones(3, dtype=torch.float64)]
        for parameter in self.parameters:
            parameter.requires_grad_()
        self.loss = quadratic(self.matrix, self.parameters)
        self.blocks = [self.matrix[:4, :4], self.matrix[4:, 4:]]

    def test_all_signs_together_give_the_exact_trace(self):
        gradients = torch.autograd.grad(self.loss, self.parameters, create_graph=True)
        total = 0.0
        for signs in itertools.product((-1.0, 1.0), repeat=4):
            vector = torch.tensor(signs, dtype=torch.float64).reshape(2, 2)
            total += (hessian.product(gradients[0], self.parameters[0], vector)[0] * vector).sum().item()
        self.assertAlmostEqual(total / 16, self.blocks[0].trace().item(), places=10)

    def test_traces_are_within_their_error(self):
        found = hessian.traces(self.loss, self.parameters, 2000, torch.Generator().manual_seed(1))
        for (trace, error), block in zip(found, self.blocks, strict=True):
            off = block - torch.diag(block.diag())
            # Of v of signs the variance of v A v is twice the sum of squares beside the diagonal.
            right = (2 * (off**2).sum()).sqrt().item() / 2000**0.5
            self.assertLess(abs(error - right), 0.1 * right)
            self.assertLess(abs(trace - block.trace().item()), 4 * right)

    def test_a_diagonal_needs_one_draw(self):
        matrix = torch.diag(torch.arange(1.0, 8.0, dtype=torch.float64))
        found = hessian.traces(quadratic(matrix, self.parameters), self.parameters, 1, torch.Generator().manual_seed(0))
        self.assertEqual([trace for trace, _ in found], [1.0 + 2 + 3 + 4, 5.0 + 6 + 7])

    def test_eigenvalues_are_those_of_largest_magnitude(self):
        chance = torch.Generator().manual_seed(2)
        found = hessian.eigenvalues(self.loss, self.parameters, 2000, 1e-12, chance)
        for value, block in zip(found, self.blocks, strict=True):
            right = max(torch.linalg.eigvalsh(block).tolist(), key=abs)
            self.assertAlmostEqual(value, right, places=6)

    def test_the_hessian_of_a_network_is_that_of_autograd(self):
        weights = torch.randn(3, 2, generator=torch.Generator().manual_seed(3), dtype=torch.float64, requires_grad=True)
        inputs = torch.randn(8, 2, generator=torch.Generator().manual_seed(4), dtype=torch.float64)

        def loss(values):
            return torch.nn.functional.cross_entropy(inputs @ values.T, torch.arange(8) % 3)

        right = torch.autograd.functional.hessian(loss, weights).reshape(6, 6)
        total = 0.0
        gradient = torch.autograd.grad(loss(weights), weights, create_graph=True)[0]
        for signs in itertools.product((-1.0, 1.0), repeat=6):
            vector = torch.tensor(signs, dtype=torch.float64).reshape(3, 2)
            total += (hessian.product(gradient, weights, vector)[0] * vector).sum().item()
        self.assertAlmostEqual(total / 64, right.trace().item(), places=10)


if __name__ == "__main__":
    unittest.main()
