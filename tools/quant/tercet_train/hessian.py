# SPDX-License-Identifier: Apache-2.0
"""How the loss curves, one group of parameters at a time: traces after Hutchinson, eigenvalues by power iteration."""

import torch


def product(gradients, parameters, vectors):
    """The Hessian times vectors; `gradients` were made with create_graph."""
    return torch.autograd.grad(gradients, parameters, vectors, retain_graph=True)


def signs(parameter, chance):
    return torch.randint(0, 2, parameter.shape, generator=chance).to(parameter.dtype) * 2 - 1


def traces(loss, parameters, draws, chance):
    """The mean over draws of v (H v) of each parameter's own block, v of +1 and -1; and the standard error of that.

    Each parameter is drawn for by itself: what the blocks beside the diagonal would add is 0 on average, not in a draw.
    """
    gradients = torch.autograd.grad(loss, parameters, create_graph=True)
    results = []
    for gradient, parameter in zip(gradients, parameters, strict=True):
        found = []
        for _ in range(draws):
            vector = signs(parameter, chance)
            found.append((product(gradient, parameter, vector)[0] * vector).sum())
        found = torch.stack(found)
        results.append((found.mean().item(), (found.std() / draws**0.5).item() if draws > 1 else float("nan")))
    return results


def eigenvalues(loss, parameters, iterations, tolerance, chance):
    """The eigenvalue of largest magnitude of each parameter's own block."""
    gradients = torch.autograd.grad(loss, parameters, create_graph=True)
    results = []
    for gradient, parameter in zip(gradients, parameters, strict=True):
        vector = torch.randn(parameter.shape, generator=chance, dtype=parameter.dtype)
        value = 0.0
        for _ in range(iterations):
            vector = vector / vector.norm().clamp_min(1e-30)
            image = product(gradient, parameter, vector)[0]
            before, value = value, (image * vector).sum().item()
            vector = image
            if abs(value - before) <= tolerance * abs(value):
                break
        results.append(value)
    return results
