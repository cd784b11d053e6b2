# SPDX-License-Identifier: Apache-2.0
"""Training's view of a network beside its integers; folding beside PyTorch's batch norm; seeds; ZeroQ's data."""

import sys
import unittest
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tercet_model import lower  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402
from tercet_model.network import Layer, Network, Tensor  # noqa: E402
from tercet_train import core, export, fit, fold, model, sensitivity, simulate, spec, tune, zeroq  # noqa: E402


def random_model(found, seed=0):
    """A model whose batch norms have seen something, and inputs of its network."""
    fit.start(seed)
    net = model.Model(found)
    images = torch.randn(64, found.shape[2], *found.shape[:2])
    net.train()
    for _ in range(20):
        net(images)
    net.eval()
    for norm in net.norms.values():
        torch.nn.init.uniform_(norm.weight, 0.5, 1.5)
        torch.nn.init.uniform_(norm.bias, -0.5, 0.5)
    return net, images


def exported(found, seed=0):
    net, images = random_model(found, seed)
    known, ranges = {"input": images}, {}
    with torch.no_grad():
        for node in found.nodes:
            known[node.name] = net.compute(node, [known[each] for each in node.inputs])
            ranges[node.name] = float(known[node.name].min()), float(known[node.name].max())
    integers = np.clip(np.rint(images.permute(0, 2, 3, 1).numpy() * 32), -128, 127).astype(np.int8)
    return net, export.network(found, fold.folded(net), ranges, 1 / 32, 0), integers


class Folding(unittest.TestCase):
    def test_folded_layers_compute_what_the_model_does(self):
        """All three networks, with residual adds, in double precision: the file's operators beside PyTorch's."""
        for name, make in spec.SPECS.items():
            with self.subTest(name):
                net, network, integers = exported(make())
                sim = simulate.Simulation(network)
                for index, layer in sim.weighted_layers():
                    folded = fold.folded(net)[network.layer_name(layer)]
                    weights = torch.from_numpy(folded.weights).float()
                    sim.weights[str(index)].data.copy_(weights)
                    sim.biases[str(index)].data.copy_(torch.from_numpy(folded.biases).float())
                with torch.no_grad():
                    right = net(model.tensor_of(integers.astype(np.float32) / 32))
                    found = sim(torch.from_numpy(integers).float())
                # What is clamped to the ranges that were seen is all that is between them.
                scale = float(network.tensors[network.outputs[0]].scale)
                self.assertLess((right - found).abs().max().item(), 3 * scale)
                self.assertLess((right - found).abs().mean().item(), 0.3 * scale)

    def test_statistics_are_those_of_the_outputs(self):
        net, network, integers = exported(spec.digits())
        sim, found = simulate.Simulation(network), {}
        with torch.no_grad():
            sim.run(torch.from_numpy(integers).float(), found.setdefault)
        statistics = network.layers[0].statistics
        # The running values have seen these very images 20 times: all but 0.9^20 of them.
        np.testing.assert_allclose(found[0].mean(dim=(0, 2, 3)), statistics["mean"], atol=0.2)
        np.testing.assert_allclose(found[0].std(dim=(0, 2, 3)), statistics["deviation"], rtol=0.2)


class Simulating(unittest.TestCase):
    def networks(self):
        for name, make in spec.SPECS.items():
            _, network, integers = exported(make())
            samples = list(integers[:16, None])
            yield name, network, integers
            narrow = {key: kinds[-1] for key, kinds in lower.widths.possible(network).items()}
            if name != "mnist5k":  # the layers of a residual block are tied
                yield f"{name} at 4 bits", lower.at_widths(network, narrow, samples)[0], integers

    def test_training_sees_the_very_integers(self):
        """All values of all layers, through the whole network, residual adds and widths of 4 bits among them."""
        for name, network, integers in self.networks():
            self.compare(name, simulate.Simulation(network, rounding=True), network, integers)

    def test_what_is_trained_is_what_is_written(self):
        """Weights beyond what their bits hold, other biases and other steps."""
        for name, network, integers in self.networks():
            sim, chance = simulate.Simulation(network, rounding=True), torch.Generator().manual_seed(0)
            sim.train_scales(4)
            for each in (*sim.weights.values(), *sim.biases.values()):
                each.data += torch.randn(each.shape, generator=chance) * each.abs().max() / 2
            for step in sim.scales.values():
                step.data += 0.1 * step.requires_grad
            self.compare(f"{name}, changed", sim, sim.integers(), integers)

    def test_large_sums(self):
        """Biases next to where rounding changes, from 2^22 to 2^23, and much larger ones; and sums that cancel."""
        unit = np.float32(0.037) * np.float32(0.0123)
        for step in (1 << 16, 1 << 17, 1 << 20):
            biases = [step * k + step // 2 + j for k in range(64, 127) for j in range(-3, 4)]
            self.compare(f"steps of {step}", *self.layer(biases, np.zeros((len(biases), 4)), unit * np.float32(step)))
        weights = np.full((300, 1200), 127)
        weights[:, ::2] = -127
        weights[:, 0] += np.arange(300) % 5
        self.compare("cancelling", *self.layer(np.arange(300) - 150, weights, unit * np.float32(100)))

    def layer(self, biases, weights, scale):
        """A network of one fully connected layer and inputs, as `compare` takes them."""
        units, depth = weights.shape
        grid, fine = np.array([0.037], np.float32), np.array([0.0123], np.float32)
        tensors = [
            Tensor("x", (1, depth), scales=grid),
            Tensor("w", weights.shape, scales=fine, data=weights.astype(np.int8)),
            Tensor("b", (units,), 32, data=np.array(biases, np.int32)),
            Tensor("y", (1, units), scales=np.array([scale], np.float32)),
        ]
        network = Network("n", tensors, [Layer("FULLY_CONNECTED", [0, 1, 2], 3, {"clamp": [-128, 127]})], 0, [3])
        sim = simulate.Simulation(network, rounding=True)
        return sim, sim.integers(), np.full((16, depth), 127, np.int8)

    def compare(self, name, sim, network, integers):
        with torch.no_grad():
            known = sim.run(torch.from_numpy(integers[:16]).float())
        for place in range(16):
            right = lower.run(network, integers[place : place + 1])
            for layer in network.layers:
                tensor, values = network.tensors[layer.output], known[layer.output][place : place + 1]
                values = values.permute(0, 2, 3, 1) if values.dim() == 4 else values
                steps = np.rint((values / float(tensor.scale)).numpy()) + tensor.zero_point
                np.testing.assert_array_equal(steps, right[layer.output], f"{name}, {tensor.name}")

    def test_an_untrained_network_comes_back(self):
        for name, network, _ in self.networks():
            with self.subTest(name):
                again = simulate.Simulation(network, rounding=True).integers()
                for one, other in zip(network.tensors, again.tensors, strict=True):
                    np.testing.assert_allclose(one.scales, other.scales, rtol=1e-6)
                    if one.constant:
                        np.testing.assert_array_equal(one.data, other.data)

    def test_gradients_pass_rounding_and_not_clamps(self):
        values = torch.tensor([0.4, 1.6, 9.0], requires_grad=True)
        simulate.rounded(values.clamp(-8, 7)).sum().backward()
        self.assertEqual(values.grad.tolist(), [1.0, 1.0, 0.0])

    def test_operators_that_cannot_be_trained_are_named(self):
        tensors = [Tensor("x", (1, 4)), Tensor("y", (1, 4))]
        with self.assertRaises(ModelError) as caught:
            simulate.Simulation(Network("n", tensors, [Layer("LOGISTIC", [0], 1)], 0, [1]))
        self.assertEqual(caught.exception.status, 65)
        self.assertIn("cannot be trained: LOGISTIC", str(caught.exception))


class Tuning(unittest.TestCase):
    def tuned(self, seed):
        _, network, integers = exported(spec.digits())
        labels = (np.arange(64) % 10).astype(np.uint8)
        narrow = {key: kinds[-1] for key, kinds in lower.widths.possible(network).items()}
        lowered, _ = lower.at_widths(network, narrow, list(integers[:16, None]))
        return network, lowered, tune.tune(network, lowered, integers, labels, (30, 3e-3, 32), seed), integers, labels

    def test_training_learns_at_4_bits_and_a_seed_fixes_it(self):
        _, lowered, found, integers, labels = self.tuned(0)
        before, after = (core.wrong(core.golden(each, integers), labels) for each in (lowered, found))
        self.assertLess(after, before - 10)
        again, other = self.tuned(0)[2], self.tuned(1)[2]
        same = [np.array_equal(a.data, b.data) for a, b in zip(found.tensors, again.tensors, strict=True) if a.constant]
        self.assertTrue(all(same))
        differs = [not np.array_equal(a.data, b.data) for a, b in zip(found.tensors, other.tensors, strict=True)]
        self.assertTrue(any(differs))

    def test_weights_stay_within_their_bits(self):
        _, lowered, found, _, _ = self.tuned(0)
        for layer in found.layers:
            if layer.operator in simulate.WEIGHTED:
                tensor = found.tensors[layer.inputs[1]]
                self.assertEqual(tensor.bits, 4)
                self.assertGreaterEqual(tensor.data.min(), -8)
                self.assertLessEqual(tensor.data.max(), 7)
            self.assertIsNone(layer.statistics)
        # Grids of 8 bits are those that were there; of 4 bits they are trained.
        for before, after in zip(lowered.tensors, found.tensors, strict=True):
            if not before.constant and before.bits == 8:
                np.testing.assert_allclose(before.scales, after.scales, rtol=1e-6)


class Moving(unittest.TestCase):
    def test_whole_and_half_pixels(self):
        image = torch.zeros(1, 1, 4, 4)
        image[0, 0, 1, 2] = 8.0
        right = torch.rand
        try:
            for share, expected in ((1.0, {(0, 1): 8.0}), (0.75, {(0, 1): 2.0, (0, 2): 2.0, (1, 1): 2.0, (1, 2): 2.0})):
                torch.rand = lambda shape, generator=None, share=share: torch.full(shape, share)
                found = fit.moved(image, 1.0, None)[0, 0]
                values = {tuple(place): round(found[tuple(place)].item(), 4) for place in found.nonzero().tolist()}
                self.assertEqual(values, expected)
        finally:
            torch.rand = right


class ZeroQ(unittest.TestCase):
    def test_a_distance_by_hand(self):
        """Means 1 and 2, deviations 1 and 0, of targets 0 and 2, 2 and 4: (1/2)^2 + (1/2)^2 and 0 + 1, on average."""
        network = Network("n", [], [Layer("CONV_2D", [], 0, {}, {"mean": [0, 2], "deviation": [2, 4]})], 0, [])
        values = torch.tensor([[0.0, 2.0], [2.0, 2.0]]).reshape(2, 2, 1, 1)
        self.assertAlmostEqual(zeroq.Statistics(network).distance(0, values).item(), (0.5 + 1) / 2, places=6)

    def test_distilled_inputs_are_nearer_than_noise(self):
        _, network, _ = exported(spec.mnist1d())
        data, first, last = zeroq.distill(network, 16, 60, 0.1, 0)
        self.assertEqual((data.shape, data.dtype), ((16, 1, 40, 1), np.int8))
        self.assertLess(last, first / 2)
        np.testing.assert_array_equal(data, zeroq.distill(network, 16, 60, 0.1, 0)[0])

    def test_a_network_without_statistics_is_refused(self):
        _, network, _ = exported(spec.digits())
        for layer in network.layers:
            layer.statistics = None
        with self.assertRaises(ModelError) as caught:
            zeroq.distill(network, 4, 1, 0.1, 0)
        self.assertEqual(caught.exception.status, 65)


class Sensitivities(unittest.TestCase):
    def test_trace_and_eigenvalue_are_curvature_times_change(self):
        """Twice the weights' change, four times the sensitivity; W8A8 costs nothing, W4A4 what W4A8 does."""
        _, network, integers = exported(spec.digits())
        samples, labels = list(integers[:32, None]), np.arange(32) % 10
        for kind in ("trace", "eigenvalue"):
            found = sensitivity.sensitivities(network, kind, samples, labels)
            self.assertEqual({value for (_, width), value in found.items() if width == "W8A8"}, {0.0})
            self.assertEqual(found[1, "W4A8"], found[1, "W4A4"])
            curvature = sensitivity.curvatures(network, kind, samples, labels, 0)
            lowering = lower.Lowering(network, samples)
            right = curvature[0] * sensitivity.squared_change(network, lowering, 0)
            self.assertAlmostEqual(found[0, "W4A8"] / right, 1, places=9)

    def test_the_squared_change_by_hand(self):
        _, network, integers = exported(spec.digits())
        lowering = lower.Lowering(network, list(integers[:8, None]))
        lowered = lowering.network_with({4}, set())
        old, new = (each.tensors[each.layers[4].inputs[1]] for each in (network, lowered))
        difference = new.data * new.scales[:, None].astype(float) - old.data * old.scales[:, None].astype(float)
        self.assertAlmostEqual(sensitivity.squared_change(network, lowering, 4), (difference**2).sum(), places=9)


if __name__ == "__main__":
    unittest.main()
