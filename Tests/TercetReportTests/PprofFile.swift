// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A profile for pprof, unpacked by gunzip, decoded by protoc against Google's schema, and checked
/// by the rules that the schema's comments have.
struct PprofFile {
  struct Location {
    let address: UInt64
    let function: String
    let file: String
    let line: UInt64
    /// `function:line` of each call that was inlined, the innermost first, and last of the function.
    let frames: [String]
  }

  struct Sample {
    /// The leaf first.
    let locations: [Location]
    let values: [UInt64]
  }

  let types: [String]
  let samples: [Sample]
  let functions: [String]
  let defaultType: String

  /// Of Debian's golang-github-google-pprof-dev.
  private static let schema = "/usr/share/gocode/src/github.com/google/pprof/proto/profile.proto"

  init(_ bytes: [UInt8]) throws {
    let files = try TemporaryFolder()
    let path = try files.write(bytes, to: "profile.pb.gz")
    let unpacked = try Tool(path: "/bin/sh").run([
      "-c", "gunzip --test \"$1\" && gunzip --stdout \"$1\" >\"$2\"", "sh", path,
      files.file("profile.pb"),
    ])
    guard unpacked.status == 0, unpacked.err == "" else { throw Exported.Wrong(unpacked.err) }
    let profile = try ProtocText.decode(
      try files.bytes("profile.pb"), as: "perftools.profiles.Profile", schema: Self.schema)
    let strings = profile.values["string_table"] ?? []
    guard strings.first == "" else { throw Exported.Wrong("string 0") }
    func string(_ message: ProtocText, _ field: String) throws -> String {
      let number = Int(message.number(field) ?? 0)
      guard strings.indices.contains(number) else { throw Exported.Wrong("string \(number)") }
      return strings[number]
    }
    types = try (profile.messages["sample_type"] ?? []).map { type in
      guard try string(type, "unit") == "count" else { throw Exported.Wrong("unit") }
      return try string(type, "type")
    }
    defaultType = try string(profile, "default_sample_type")
    let mappings = Set((profile.messages["mapping"] ?? []).compactMap { $0.number("id") })
    var functions: [UInt64: (name: String, file: String)] = [:]
    for function in profile.messages["function"] ?? [] {
      guard let id = function.number("id"), id != 0, functions[id] == nil else {
        throw Exported.Wrong("id of a function")
      }
      functions[id] = (try string(function, "name"), try string(function, "filename"))
    }
    var locations: [UInt64: Location] = [:]
    for location in profile.messages["location"] ?? [] {
      guard let id = location.number("id"), id != 0, locations[id] == nil,
        let mapping = location.number("mapping_id"), mappings.contains(mapping),
        let lines = location.messages["line"], let line = lines.first,
        let function = line.number("function_id").flatMap({ functions[$0] })
      else { throw Exported.Wrong("location") }
      let frames = lines.map { line in
        let name = line.number("function_id").flatMap { functions[$0]?.name } ?? "?"
        return "\(name):\(line.number("line") ?? 0)"
      }
      locations[id] = Location(
        address: location.number("address") ?? 0, function: function.name, file: function.file,
        line: line.number("line") ?? 0, frames: frames)
    }
    let types = types
    samples = try (profile.messages["sample"] ?? []).map { sample in
      let stack = sample.numbers("location_id").compactMap { locations[$0] }
      let values = sample.numbers("value")
      guard !stack.isEmpty, stack.count == sample.numbers("location_id").count,
        values.count == types.count
      else { throw Exported.Wrong("sample") }
      return Sample(locations: stack, values: values)
    }
    self.functions = functions.values.map(\.name)
  }

  /// The sums of all samples, by type.
  var sums: [String: UInt64] {
    Dictionary(
      uniqueKeysWithValues: types.enumerated().map { index, type in
        (type, samples.reduce(0) { $0 + $1.values[index] })
      })
  }
}
