// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// The parameters of a core file: those of `--set`, with slow memory as objects if one likes.
extension CoreFile {
  func change(_ timing: inout TimingModel, by node: JSONNode) throws(CoreFileError) {
    guard case .object(let members) = node.value else {
      throw .written(
        file.badValue(
          node, Key.parameters.rawValue, wants: "an object, such as {\"redirectPenalty\": 2}"))
    }
    for member in members {
      guard let parameter = timing.parameter(named: member.key) else {
        throw .timing(
          .unknownParameter(member.key.shown, own: timing.units.own.map(\.name)),
          at: place(member.place))
      }
      if case .list(let nodes) = member.node.value, parameter.domain == .regions {
        timing.memoryRegions = try nodes.map(region)
      } else {
        try assign(parameter, member.node, in: &timing)
      }
    }
  }

  private func assign(
    _ parameter: TimingParameter, _ node: JSONNode, in timing: inout TimingModel
  ) throws(CoreFileError) {
    guard let text = node.scalar else {
      throw .written(file.badValue(node, parameter.name, wants: parameter.domain.accepts))
    }
    do throws(TimingError) {
      try parameter.assign(text, in: &timing)
    } catch {
      throw .timing(parameter.error(for: text.shown), at: place(node.place))
    }
  }

  /// The keys of a region with a time of its own.
  private enum RegionKey: String, CaseIterable {
    case base, size, instructionWaitStates, dataWaitStates, cached
  }

  private func region(_ node: JSONNode) throws(CoreFileError) -> MemoryRegionTiming {
    let members = try members(
      of: node, "a region", known: RegionKey.allCases.map(\.rawValue))
    func value(_ key: RegionKey) -> JSONNode? { members[key.rawValue] }
    guard let size = value(.size) else { throw missingKey("size", node) }
    guard let base = value(.base) else { throw missingKey("base", node) }

    // The words of --memory, so that both are read by one parser.
    let text = "\(size.scalar ?? size.kind)@\(base.scalar ?? base.kind)"
    guard let region = try? GuestMemory.Region(parsing: text) else {
      throw .badRegion(text.shown, at: place(node.place))
    }
    var timing = MemoryRegionTiming(region)
    timing.instructionWaitStates = try waitStates(.instructionWaitStates, in: members)
    timing.dataWaitStates = try waitStates(.dataWaitStates, in: members)
    if let node = value(.cached) {
      guard let isCached = node.scalar.flatMap(Bool.init) else {
        throw .written(
          file.badValue(node, RegionKey.cached.rawValue, wants: TimingDomain.flag.accepts))
      }
      timing.isCached = isCached
    }
    return timing
  }

  private func missingKey(_ key: String, _ node: JSONNode) -> CoreFileError {
    .written(
      .missingKey(key, at: place(node.place), help: "a region has a base and a size"))
  }

  private func waitStates(
    _ key: RegionKey, in members: [String: JSONNode]
  ) throws(CoreFileError) -> Int? {
    guard let node = members[key.rawValue] else { return nil }
    let domain = TimingDomain.number(TimingDomain.penalty)
    guard let cycles = node.scalar.flatMap({ domain.number($0) }) else {
      throw .written(file.badValue(node, key.rawValue, wants: domain.accepts))
    }
    return cycles
  }
}
