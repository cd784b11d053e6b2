// SPDX-License-Identifier: Apache-2.0

extension TimingParameter {
  /// The causes of the cycles that this parameter is about, by the rules under "Attribution" in
  /// docs/TIMING.md; the one that it is about most comes first.
  package var causes: [CycleCause] {
    if let unit = UnitRow.all.first(where: { $0.name == name }) { return [unit.cause] }
    return Self.causes[name] ?? []
  }

  /// For all that are not the time of a unit, which has its cause in its row.
  private static let causes: [String: [CycleCause]] = [
    "loadUse": [.loadUse],
    // The fields make an instruction wait for a load, or for what no path brings.
    "csrFieldHazards": [.loadUse, .bypass],
    "bypass": [.bypass],
    "redirectPenalty": [.redirect, .mispredict],
    "trapPenalty": [.trap],
    "returnPenalty": [.trap],
    "csrPenalty": [.csr],
    "atomicCycles": [.atomic],
    "atomicFaultCycles": [.atomic],
    "exclusiveHazards": [.atomic],
    "straddlePenalty": [.fetchStarved],
    // A trap that emulates the access, or the cycle for its second word.
    "misaligned": [.trap, .dataWait],
    "predictor": [.redirect, .mispredict],
    "frontEnd": [.fetchStarved],
    "memoryPorts": [.fetchStarved, .dataWait],
    "instructionWaitStates": [.fetchStarved],
    "dataWaitStates": [.dataWait],
    "instructionCacheSize": [.fetchStarved],
    "instructionCacheLine": [.fetchStarved],
    "instructionCacheWays": [.fetchStarved],
    "instructionCacheMissCycles": [.fetchStarved],
    "dataCacheSize": [.dataMiss, .dataWait],
    "dataCacheLine": [.dataMiss],
    "dataCacheWays": [.dataMiss],
    "dataCacheMissCycles": [.dataMiss],
    "dataCacheWrites": [.dataMiss, .dataWait],
    "dataCacheAllocates": [.dataMiss, .dataWait],
    "slowMemory": [.fetchStarved, .dataWait],
  ]
}

extension TimingModel {
  /// The causes of the cycles that a parameter of this core is about; none if there is no such one.
  package func causes(ofParameter name: String) -> [CycleCause] {
    let own = units.own.filter { $0.name == name }.map(\.cause)
    return own.isEmpty ? TimingParameter.named(name)?.causes ?? [] : own
  }
}
