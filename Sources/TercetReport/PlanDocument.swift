// SPDX-License-Identifier: Apache-2.0

/// Which width each layer of a network gets, and what that was chosen by: schema `tercet.plan/1`, of which
/// docs/FORMATS.md lists the keys.
package struct PlanDocument: Sendable {
  /// What a choice is measured in.
  package enum Kind: String, CaseIterable, Sendable {
    case cycles, bytes, bops
  }

  /// Cycles, bytes of constants and bit operations.
  package struct Costs: Hashable, Sendable {
    package let cycles: Int
    package let bytes: Int
    package let bops: Int

    package init(cycles: Int, bytes: Int, bops: Int) {
      self.cycles = cycles
      self.bytes = bytes
      self.bops = bops
    }

    package subscript(kind: Kind) -> Int {
      switch kind {
      case .cycles: cycles
      case .bytes: bytes
      case .bops: bops
      }
    }
  }

  /// A layer at one width; `width` is nil where there are no weights.
  package struct State: Hashable, Sendable {
    package let width: String?
    package let costs: Costs
    package let sensitivity: Double?

    package init(width: String?, costs: Costs, sensitivity: Double?) {
      self.width = width
      self.costs = costs
      self.sensitivity = sensitivity
    }
  }

  package struct Layer: Sendable {
    package let name: String
    package let operation: String
    package let states: [State]

    package init(name: String, operation: String, states: [State]) {
      self.name = name
      self.operation = operation
      self.states = states
    }

    package var hasWeights: Bool { states.first?.width != nil }
    package func state(_ width: String) -> State? { states.first { $0.width == width } }
  }

  /// What a tensor of 4 bits costs one layer more, which writes or reads it.
  package struct Change: Hashable, Sendable {
    package let layer: String
    package let width: String?
    package let cycles: Int
    package let bytes: Int

    package init(layer: String, width: String?, cycles: Int, bytes: Int) {
      self.layer = layer
      self.width = width
      self.cycles = cycles
      self.bytes = bytes
    }
  }

  /// A tensor that can have 4 bits.
  package struct Edge: Sendable {
    package let tensor: String
    /// In which it lies at 8 and at 4 bits.
    package let layouts: (wide: String, narrow: String)
    package let changes: [Change]

    package init(tensor: String, layouts: (wide: String, narrow: String), changes: [Change]) {
      self.tensor = tensor
      self.layouts = layouts
      self.changes = changes
    }
  }

  /// A choice, and where it is by prediction.
  package struct Point: Hashable, Sendable {
    /// Of the layers with weights, in their order.
    package let widths: [String]
    package let objective: Double
    package let predicted: Costs

    package init(widths: [String], objective: Double, predicted: Costs) {
      self.widths = widths
      self.objective = objective
      self.predicted = predicted
    }

    /// Such as `88 48 44`: bits of weights and inputs of each layer.
    package var short: String {
      widths.map { $0.filter(\.isNumber) }.joined(separator: " ")
    }
  }

  /// A choice that was built and run.
  package struct Tried: Sendable {
    package let point: Point
    package let cycles: Int
    package let isChoice: Bool
    /// The width that all layers have which can have it; nil if they differ.
    package let uniform: String?
    /// Wrong answers, or such as differ from those at W8A8; nil without validation data.
    package let wrong: Int?
    package let predictedPlace: Int
    package let measuredPlace: Int?
    /// Whether another is better and nowhere worse, in cycles and answers.
    package let isBeaten: Bool?

    package init(
      point: Point, cycles: Int, isChoice: Bool, uniform: String?, wrong: Int?, predictedPlace: Int,
      measuredPlace: Int?, isBeaten: Bool?
    ) {
      self.point = point
      self.cycles = cycles
      self.isChoice = isChoice
      self.uniform = uniform
      self.wrong = wrong
      self.predictedPlace = predictedPlace
      self.measuredPlace = measuredPlace
      self.isBeaten = isBeaten
    }
  }

  package struct Budget: Hashable, Sendable {
    package let kind: Kind
    /// Nil if none was given.
    package let limit: Int?
    /// Of all choices.
    package let least: Int
    /// Of W8A8.
    package let greatest: Int

    package init(kind: Kind, limit: Int?, least: Int, greatest: Int) {
      self.kind = kind
      self.limit = limit
      self.least = least
      self.greatest = greatest
    }
  }

  /// Where sensitivities come from.
  package struct Sensitivity: Hashable, Sendable {
    package let kind: String
    package let inputs: Int
    package let isRandom: Bool

    package init(kind: String, inputs: Int, isRandom: Bool) {
      self.kind = kind
      self.inputs = inputs
      self.isRandom = isRandom
    }
  }

  /// Data by which choices are judged.
  package struct Validation: Hashable, Sendable {
    package let inputs: Int
    package let isLabelled: Bool

    package init(inputs: Int, isLabelled: Bool) {
      self.inputs = inputs
      self.isLabelled = isLabelled
    }
  }

  package let network: String
  package let compiler: String
  package let core: String
  package let sensitivity: Sensitivity
  package let validation: Validation?
  package let budget: Budget
  /// Nil if no budget was given, or nothing keeps it.
  package let choice: Point?
  package let measuredCycles: Int?
  /// Of its constants: of equal ones in several layers, one.
  package let measuredBytes: Int?
  /// With how many inputs all layers of the choice were compared.
  package let inputsCompared: Int?
  package let tried: [Tried]
  package let front: [Point]
  package let layers: [Layer]
  package let edges: [Edge]
  /// Names of layers that read one tensor.
  package let ties: [[String]]
  /// How many programs were measured for the table.
  package let builds: Int
  /// As it was read.
  package let jsonText: String

  package init(
    network: String, compiler: String, core: String, sensitivity: Sensitivity,
    validation: Validation?, budget: Budget, choice: Point?, measuredCycles: Int?,
    measuredBytes: Int?, inputsCompared: Int?, tried: [Tried], front: [Point], layers: [Layer],
    edges: [Edge],
    ties: [[String]], builds: Int, jsonText: String
  ) {
    self.network = network
    self.compiler = compiler
    self.core = core
    self.sensitivity = sensitivity
    self.validation = validation
    self.budget = budget
    self.choice = choice
    self.measuredCycles = measuredCycles
    self.measuredBytes = measuredBytes
    self.inputsCompared = inputsCompared
    self.tried = tried
    self.front = front
    self.layers = layers
    self.edges = edges
    self.ties = ties
    self.builds = builds
    self.jsonText = jsonText
  }

  /// Those that a width is chosen for.
  package var weighted: [Layer] { layers.filter(\.hasWeights) }

  /// Whether a budget was given that nothing keeps.
  package var isTooTight: Bool { budget.limit != nil && choice == nil }

  /// A name that converters have joined of many, as the first of them.
  static func short(_ name: String) -> String {
    (name.split(separator: ";").first.map(String.init) ?? name).printable
  }
}
