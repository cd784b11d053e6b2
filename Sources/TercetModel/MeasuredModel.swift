// SPDX-License-Identifier: Apache-2.0

import TercetReport

extension ModelDocument {
  /// What the layers of a network took.
  package init(_ manifest: ModelManifest, _ costs: Costs, compiler: String) {
    self.init(
      network: manifest.name, compiler: compiler, summary: costs.whole.summary,
      layers: zip(manifest.layers, costs.layers).map { layer, cost in
        Layer(
          name: layer.name, operation: layer.operation, inputs: layer.inputs.map(Tensor.init),
          output: Tensor(layer.output), macs: layer.macs, cost: cost)
      }, peakBytes: manifest.peakBytes, weightBytes: manifest.weightBytes)
  }
}

extension ModelDocument.Tensor {
  init(_ tensor: ModelManifest.Tensor) {
    self.init(name: tensor.name, shape: tensor.shape, type: tensor.type)
  }
}
