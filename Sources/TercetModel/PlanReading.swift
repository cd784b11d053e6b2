// SPDX-License-Identifier: Apache-2.0

import TercetJSON
import TercetReport

extension PlanDocument {
  /// Reads `tercet.plan/1` as the importer has written it.
  package init(reading bytes: [UInt8]) throws {
    let node: JSONNode
    do throws(JSONReader.Failure) {
      node = try JSONReader.read(bytes)
    } catch {
      throw ModelError.strangePlan("JSON")
    }
    let root = try PlanMembers(node)
    let (sensitivity, budget) = (try root.members("sensitivity"), try root.members("budget"))
    let (measured, table) = (try root.optional("measured"), try root.members("table"))
    guard let kind = Kind(rawValue: try budget.text("kind")) else {
      throw ModelError.strangePlan("kind")
    }
    let choices = try root.isNull("choices") ? nil : root.list("choices")
    self.init(
      network: try root.text("network"), compiler: try root.text("compiler"),
      core: try root.text("core"),
      sensitivity: Sensitivity(
        kind: try sensitivity.text("kind"), inputs: try sensitivity.integer("inputs"),
        isRandom: try sensitivity.flag("isRandom")),
      validation: try root.optional("validation").map {
        Validation(inputs: try $0.integer("inputs"), isLabelled: try $0.flag("isLabelled"))
      },
      budget: Budget(
        kind: kind, limit: try budget.optionalInteger("limit"), least: try budget.integer("least"),
        greatest: try budget.integer("greatest")),
      choice: try choices.map { choices in
        Point(
          widths: try choices.map { try $0.text("width") }, objective: try root.real("objective"),
          predicted: try Costs(try root.members("predicted")))
      },
      measuredCycles: try measured?.integer("cycles"),
      measuredBytes: try measured?.integer("bytes"),
      inputsCompared: try measured?.optionalInteger("verifiedInputs"),
      tried: try root.list("tried").map { try Tried($0) },
      front: try root.list("front").map { try Point($0) },
      layers: try table.list("layers").map { try Layer($0) },
      edges: try table.list("edges").map { try Edge($0) },
      ties: try table.lists("ties"), builds: try table.integer("builds"),
      jsonText: String(decoding: bytes, as: UTF8.self))
  }
}

extension PlanDocument.Costs {
  fileprivate init(_ members: PlanMembers) throws {
    self.init(
      cycles: try members.integer("cycles"), bytes: try members.integer("bytes"),
      bops: try members.integer("bops"))
  }
}

extension PlanDocument.Point {
  fileprivate init(_ members: PlanMembers) throws {
    self.init(
      widths: try members.texts("widths"), objective: try members.real("objective"),
      predicted: try PlanDocument.Costs(try members.members("predicted")))
  }
}

extension PlanDocument.Tried {
  fileprivate init(_ members: PlanMembers) throws {
    self.init(
      point: try PlanDocument.Point(members),
      cycles: try members.members("measured").integer("cycles"),
      isChoice: try members.flag("isChoice"),
      uniform: try members.isNull("uniform") ? nil : members.text("uniform"),
      wrong: try members.optionalInteger("wrong"),
      predictedPlace: try members.integer("predictedPlace"),
      measuredPlace: try members.optionalInteger("measuredPlace"),
      isBeaten: try members.isNull("isBeaten") ? nil : members.flag("isBeaten"))
  }
}

extension PlanDocument.Layer {
  fileprivate init(_ members: PlanMembers) throws {
    self.init(
      name: try members.text("layer"), operation: try members.text("operator"),
      states: try members.list("widths").map { members in
        PlanDocument.State(
          width: try members.isNull("width") ? nil : members.text("width"),
          costs: try PlanDocument.Costs(members),
          sensitivity: try members.isNull("sensitivity") ? nil : members.real("sensitivity"))
      })
  }
}

extension PlanDocument.Edge {
  fileprivate init(_ members: PlanMembers) throws {
    let layouts = try members.members("layouts")
    self.init(
      tensor: try members.text("tensor"),
      layouts: (wide: try layouts.text("8"), narrow: try layouts.text("4")),
      changes: try members.list("costs").map { members in
        PlanDocument.Change(
          layer: try members.text("layer"),
          width: try members.isNull("width") ? nil : members.text("width"),
          cycles: try members.integer("cycles"), bytes: try members.integer("bytes"))
      })
  }
}

/// The members of an object of the plan.
private struct PlanMembers {
  private let nodes: [String: JSONNode]

  init(_ node: JSONNode) throws {
    guard case .object(let members) = node.value else { throw ModelError.strangePlan("an object") }
    nodes = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.node) })
  }

  private func node(_ key: String) throws -> JSONNode {
    guard let node = nodes[key] else { throw ModelError.strangePlan(key) }
    return node
  }

  func isNull(_ key: String) throws -> Bool {
    if case .null = try node(key).value { true } else { false }
  }

  func text(_ key: String) throws -> String {
    guard case .text(let text) = try node(key).value else { throw ModelError.strangePlan(key) }
    return text
  }

  func flag(_ key: String) throws -> Bool {
    guard case .flag(let flag) = try node(key).value else { throw ModelError.strangePlan(key) }
    return flag
  }

  func integer(_ key: String) throws -> Int {
    guard case .number(let digits) = try node(key).value, let number = Int(digits) else {
      throw ModelError.strangePlan(key)
    }
    return number
  }

  func optionalInteger(_ key: String) throws -> Int? { try isNull(key) ? nil : integer(key) }

  func real(_ key: String) throws -> Double {
    guard case .number(let digits) = try node(key).value, let number = Double(digits),
      number.isFinite
    else { throw ModelError.strangePlan(key) }
    return number
  }

  func members(_ key: String) throws -> PlanMembers { try PlanMembers(try node(key)) }

  func optional(_ key: String) throws -> PlanMembers? { try isNull(key) ? nil : members(key) }

  private func nodes(_ key: String) throws -> [JSONNode] {
    guard case .list(let nodes) = try node(key).value else { throw ModelError.strangePlan(key) }
    return nodes
  }

  func list(_ key: String) throws -> [PlanMembers] { try nodes(key).map { try PlanMembers($0) } }

  func texts(_ key: String) throws -> [String] {
    try Self.texts(try nodes(key), key)
  }

  func lists(_ key: String) throws -> [[String]] {
    try nodes(key).map { node in
      guard case .list(let nodes) = node.value else { throw ModelError.strangePlan(key) }
      return try Self.texts(nodes, key)
    }
  }

  private static func texts(_ nodes: [JSONNode], _ key: String) throws -> [String] {
    try nodes.map { node in
      guard case .text(let text) = node.value else { throw ModelError.strangePlan(key) }
      return text
    }
  }
}
