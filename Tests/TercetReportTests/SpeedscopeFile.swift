// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file for speedscope, read strictly.
///
/// Source: speedscope, file-format-spec.ts: `File`, `SampledProfile`, `Frame`, `ValueUnit`.
struct SpeedscopeFile {
  struct Profile {
    let name: String
    /// The outermost frame first.
    let stacks: [(frames: [String], weight: UInt64)]

    var total: UInt64 { stacks.reduce(0) { $0 + $1.weight } }
  }

  let frames: [String]
  let profiles: [Profile]

  init(_ bytes: [UInt8]) throws {
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let top = try Self.object(
      object, wants: ["$schema", "profiles", "shared"],
      takes: ["name", "activeProfileIndex", "exporter"])
    guard top["$schema"] as? String == "https://www.speedscope.app/file-format-schema.json" else {
      throw Exported.Wrong("$schema")
    }
    let shared = try Self.object(top["shared"], wants: ["frames"], takes: [])
    guard let rows = shared["frames"] as? [Any] else { throw Exported.Wrong("frames") }
    let frames = try rows.map { row in
      let frame = try Self.object(row, wants: ["name"], takes: ["file", "line", "col"])
      guard let name = frame["name"] as? String,
        frame["file"].map({ $0 is String }) ?? true, frame["line"].map({ $0 is Int }) ?? true
      else { throw Exported.Wrong("\(frame)") }
      return name
    }
    guard let list = top["profiles"] as? [Any], !list.isEmpty else {
      throw Exported.Wrong("profiles")
    }
    if let active = top["activeProfileIndex"] {
      guard let index = active as? Int, list.indices.contains(index) else {
        throw Exported.Wrong("activeProfileIndex")
      }
    }
    self.frames = frames
    profiles = try list.map { try Self.profile($0, frames) }
  }

  private static func profile(_ value: Any, _ frames: [String]) throws -> Profile {
    let profile = try object(
      value,
      wants: ["type", "name", "unit", "startValue", "endValue", "samples", "weights"], takes: [])
    let units = ["none", "nanoseconds", "microseconds", "milliseconds", "seconds", "bytes"]
    guard profile["type"] as? String == "sampled", let name = profile["name"] as? String,
      let unit = profile["unit"] as? String, units.contains(unit),
      let samples = profile["samples"] as? [[Int]], let weights = profile["weights"] as? [UInt64],
      samples.count == weights.count, profile["startValue"] as? Int == 0,
      profile["endValue"] as? UInt64 == weights.reduce(0, +)
    else { throw Exported.Wrong("profile \(profile["name"] ?? "?")") }
    let stacks = try zip(samples, weights).map { sample, weight in
      guard !sample.isEmpty, sample.allSatisfy(frames.indices.contains), weight > 0 else {
        throw Exported.Wrong("\(name): \(sample)")
      }
      return (sample.map { frames[$0] }, weight)
    }
    return Profile(name: name, stacks: stacks)
  }

  private static func object(
    _ value: Any?, wants: Set<String>, takes: Set<String>
  ) throws -> [String: Any] {
    guard let object = value as? [String: Any], wants.isSubset(of: object.keys),
      Set(object.keys).isSubset(of: wants.union(takes))
    else { throw Exported.Wrong("an object of \(wants)") }
    return object
  }
}
