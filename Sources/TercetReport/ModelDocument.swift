// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// What the layers of a network take: schema `tercet.model/1`; docs/FORMATS.md lists the keys.
package struct ModelDocument: Sendable {
  /// A tensor as the network has it.
  package struct Tensor: Hashable, Sendable {
    package let name: String
    package let shape: [Int]
    package let type: String

    package init(name: String, shape: [Int], type: String) {
      self.name = name
      self.shape = shape
      self.type = type
    }

    /// Such as `1x25x5x64`.
    package var size: String { shape.map(String.init).joined(separator: "x") }
  }

  /// What a layer takes in one program.
  package struct Cost: Hashable, Sendable {
    package let causes: CauseCycles
    /// That it loads and stores.
    package let bytes: UInt64

    package init(causes: CauseCycles = CauseCycles(), bytes: UInt64 = 0) {
      self.causes = causes
      self.bytes = bytes
    }
  }

  /// The same of all layers, and the run as a whole.
  package struct Costs: Sendable {
    package let layers: [Cost]
    package let whole: ProfileDocument

    package init(layers: [Cost], whole: ProfileDocument) {
      self.layers = layers
      self.whole = whole
    }

    package var cycles: UInt64 { layers.reduce(0) { $0 + $1.causes.total } }
  }

  package struct Layer: Sendable {
    package let name: String
    package let operation: String
    package let inputs: [Tensor]
    package let output: Tensor
    package let macs: UInt64
    package let cost: Cost
    /// Without Xtdot; nil if that was not run.
    package var plain: Cost?
    /// Whether all its values were those that it must compute; nil if nobody has looked.
    package var equal: Bool?

    package init(
      name: String, operation: String, inputs: [Tensor], output: Tensor, macs: UInt64, cost: Cost
    ) {
      self.name = name
      self.operation = operation
      self.inputs = inputs
      self.output = output
      self.macs = macs
      self.cost = cost
    }

    /// What people call it: converters join the names of all that they have made one layer of.
    package var shortName: String {
      let first = name.split(separator: ";").first.map(String.init) ?? name
      return first.printable
    }
  }

  /// The network with instructions left out, on a core whose dots take so many cycles.
  package struct Ablation: Hashable, Sendable {
    /// What is left out; nil for nothing.
    package let group: Group?
    package let dotCycles: Int
    package let cycles: UInt64

    package init(group: Group?, dotCycles: Int, cycles: UInt64) {
      self.group = group
      self.dotCycles = dotCycles
      self.cycles = cycles
    }
  }

  /// A group of Xtdot's instructions, as the kernels can do without it.
  package enum Group: String, CaseIterable, Sendable {
    case dots, requantize, shuffles, all

    /// What of a core is saved without it, in cells of a 7-series FPGA: 6-input tables and
    /// multipliers.
    ///
    /// Of the first three it is the unit alone, and `requantize` uses the multiplier of M; of all it
    /// is what `rv32im_xtdot` has more than `rv32im`.
    /// Source: tools/rtl/README.md, "What it costs".
    package var area: (luts: Int, dsps: Int) {
      switch self {
      case .dots: (212, 8)
      case .requantize: (356, 0)
      case .shuffles: (72, 0)
      case .all: (3131 - 2486, 12 - 4)
      }
    }
  }

  package let network: String
  package let compiler: String
  package let summary: RunSummary
  package var layers: [Layer]
  package let peakBytes: UInt64
  package let weightBytes: UInt64
  /// With how many inputs it was compared; nil if it was not.
  package var inputsCompared: Int?
  package var ablations: [Ablation] = []

  package init(
    network: String, compiler: String, summary: RunSummary, layers: [Layer], peakBytes: UInt64,
    weightBytes: UInt64
  ) {
    self.network = network
    self.compiler = compiler
    self.summary = summary
    self.layers = layers
    self.peakBytes = peakBytes
    self.weightBytes = weightBytes
  }

  package var cycles: UInt64 { layers.reduce(0) { $0 + $1.cost.causes.total } }
  package var macs: UInt64 { layers.reduce(0) { $0 + $1.macs } }
  package var bytes: UInt64 { layers.reduce(0) { $0 + $1.cost.bytes } }

  /// Cycles without Xtdot; nil if that was not run.
  package var plainCycles: UInt64? {
    layers.reduce(0 as UInt64?) { sum, layer in
      layer.plain.flatMap { plain in sum.map { $0 + plain.causes.total } }
    }
  }

  /// Whether all layers are equal; nil if nobody has looked.
  package var isEqual: Bool? {
    let known = layers.compactMap(\.equal)
    return known.count == layers.count && !known.isEmpty ? known.allSatisfy(\.self) : nil
  }

  /// The document in JSON, with a newline at its end.
  package var jsonText: String { JSONWriter.text(self) }

  var causes: CycleStack { layers.reduce(into: CycleStack()) { $0 += $1.cost.causes } }
}

extension ModelDocument: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if !ablations.isEmpty { writer.member("ablations", ablations) }
      writer.member("bytes", bytes)
      writer.member("causes", CauseCycles(causes))
      writer.member("compiler", compiler)
      writer.member("core", summary.preset)
      writer.member("cycles", cycles)
      writer.member("isa", summary.isa)
      writer.member("layers", each: layers.enumerated()) { LayerRow(index: $0, layer: $1) }
      writer.member("macs", macs)
      writer.member("network", network)
      writer.member("peakBytes", peakBytes)
      writer.member("plainCycles", ifAny: plainCycles)
      writer.member("schema", "tercet.model/1")
      writer.member("timing", TimingMember(summary: summary))
      writer.member("tool", "tercet \(tercetVersion)")
      writer.member("verifiedInputs", ifAny: inputsCompared)
      writer.member("weightBytes", weightBytes)
    }
  }
}

private struct LayerRow: JSONValue {
  let index: Int
  let layer: ModelDocument.Layer

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("bytes", layer.cost.bytes)
      writer.member("causes", layer.cost.causes)
      writer.member("cycles", layer.cost.causes.total)
      writer.member("equal", layer.equal)
      writer.member("index", index)
      writer.member("inputs", layer.inputs)
      writer.member("macs", layer.macs)
      writer.member("name", layer.name)
      writer.member("operator", layer.operation)
      writer.member("output", layer.output)
      writer.member("plainCycles", ifAny: layer.plain?.causes.total)
    }
  }
}

extension ModelDocument.Tensor: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("shape", shape)
      writer.member("type", type)
    }
  }
}

extension ModelDocument.Ablation: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("cycles", cycles)
      writer.member("dotCycles", dotCycles)
      writer.member("dsps", ifAny: group?.area.dsps)
      writer.member("luts", ifAny: group?.area.luts)
      writer.member("without", group?.rawValue)
    }
  }
}
