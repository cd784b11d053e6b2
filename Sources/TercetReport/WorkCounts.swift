// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetJSON
import TercetProfile

/// What instructions did to memory, and how much they multiplied, over all times that they retired.
package struct WorkCounts: Hashable, Sendable {
  package private(set) var loads: UInt64 = 0
  package private(set) var loadedBytes: UInt64 = 0
  package private(set) var stores: UInt64 = 0
  package private(set) var storedBytes: UInt64 = 0
  /// Products that are made to be added up.
  package private(set) var macs: UInt64 = 0

  package init() {}

  /// What is counted, by the keys of JSON.
  static let members: [(key: String, path: WritableKeyPath<WorkCounts, UInt64> & Sendable)] = [
    ("loadedBytes", \.loadedBytes), ("loads", \.loads), ("macs", \.macs),
    ("storedBytes", \.storedBytes), ("stores", \.stores),
  ]

  /// - Parameter value: What is counted under a key.
  init(_ value: (_ key: String) throws -> UInt64) rethrows {
    for (key, path) in Self.members { self[keyPath: path] = try value(key) }
  }

  /// Nil if a sum is larger than any count.
  func adding(_ other: WorkCounts) -> WorkCounts? {
    var sum = self
    for (_, path) in Self.members {
      let (total, overflows) = sum[keyPath: path].addingReportingOverflow(other[keyPath: path])
      if overflows { return nil }
      sum[keyPath: path] = total
    }
    return sum
  }

  mutating func add(_ work: InstructionWork, times: UInt64) {
    loads &+= work.loads &* times
    loadedBytes &+= work.loadedBytes &* times
    stores &+= work.stores &* times
    storedBytes &+= work.storedBytes &* times
    macs &+= work.macs &* times
  }

  /// Whether nothing was done.
  var isEmpty: Bool { Self.members.allSatisfy { self[keyPath: $0.path] == 0 } }
}

extension WorkCounts: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, path) in Self.members where self[keyPath: path] > 0 {
        writer.member(key, self[keyPath: path])
      }
    }
  }
}

/// Instructions that retired, by kind.
package struct InstructionMix: Hashable, Sendable {
  private var counts = [UInt64](repeating: 0, count: InstructionWork.Kind.allCases.count)

  package init() {}

  package subscript(kind: InstructionWork.Kind) -> UInt64 {
    get { counts[Self.place(of: kind)] }
    set { counts[Self.place(of: kind)] = newValue }
  }

  /// All of them; nil if there are more than a run can have.
  var total: UInt64? {
    counts.reduce(0 as UInt64?) { sum, count in
      guard let (total, overflows) = sum?.addingReportingOverflow(count), !overflows else {
        return nil
      }
      return total
    }
  }

  /// The kinds that there are, the most frequent first.
  var ranking: [(kind: InstructionWork.Kind, count: UInt64)] {
    InstructionWork.Kind.allCases.map { ($0, self[$0]) }.filter { $0.1 > 0 }
      .sorted { $0.1 > $1.1 }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: InstructionWork.Kind.allCases.enumerated().map { ($1, $0) })

  private static func place(of kind: InstructionWork.Kind) -> Int { places[kind] ?? 0 }
}

extension InstructionMix: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for kind in InstructionWork.Kind.allCases.sorted(by: { $0.rawValue < $1.rawValue })
      where self[kind] > 0 {
        writer.member(kind.rawValue, self[kind])
      }
    }
  }
}

/// What a part of a run did: its instructions by kind, and their work.
package struct WorkOfRun: Hashable, Sendable {
  package var mix = InstructionMix()
  package var counts = WorkCounts()

  package init() {}

  /// What `retired` did, instructions by address with how often each retired.
  init(
    _ retired: some Sequence<(key: UInt32, value: UInt64)>, _ work: (UInt32) -> InstructionWork
  ) {
    for (pc, times) in retired where times > 0 { add(work(pc), times: times) }
  }

  mutating func add(_ work: InstructionWork, times: UInt64) {
    mix[work.kind] += times
    counts.add(work, times: times)
  }
}
