// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The presets and parameters for programs, schema `tercet.presets/1`; docs/FORMATS.md lists the
/// keys.
package enum PresetDocument {
  /// The document, with a newline at its end.
  ///
  /// - Throws: What the encoder throws; for these plain values, nothing.
  package static func text() throws -> String { try jsonText(Document()) }
}

private struct Document: Encodable {
  let schema = "tercet.presets/1"
  let tool = "tercet \(tercetVersion)"
  let presets = Preset.all.map(Row.init)
  let parameters = TimingParameter.all.map(Parameter.init)
}

private struct Row: Encodable {
  let preset: Preset

  enum CodingKeys: CodingKey { case name, summary, source, judge, isDefault, parameters }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(preset.name, forKey: .name)
    try container.encode(preset.summary, forKey: .summary)
    try container.encode(preset.source, forKey: .source)
    // `null` says that no RTL was simulated; without a key one could think it forgotten.
    try container.encode(preset.judge.map(JudgeRow.init), forKey: .judge)
    try container.encode(preset.isDefault, forKey: .isDefault)
    try container.encode(TimingParameters(model: preset.timing), forKey: .parameters)
  }
}

private struct JudgeRow: Encodable {
  let rtl: String
  let configuration: String?
  let method = Judge.method

  init(_ judge: Judge) {
    rtl = judge.rtl
    configuration = judge.configuration
  }
}

private struct Parameter: Encodable {
  let name: String
  let topic: String
  let meaning: String
  let unit: String
  let type: String
  let minimum: Int?
  let maximum: Int?
  let values: [TimingValue]?
  let forms: [String]?
  let unroll: [Int]?
  let accepts: String
  let initial: TimingValue
  let source: String

  enum CodingKeys: String, CodingKey {
    case name, topic, meaning, unit, type, minimum, maximum, values, forms, unroll, accepts
    case initial = "default"
    case source
  }

  init(_ parameter: TimingParameter) {
    name = parameter.name
    topic = parameter.topic.rawValue
    meaning = parameter.meaning
    unit = parameter.unit
    type = parameter.domain.type
    minimum = parameter.domain.range?.lowerBound
    maximum = parameter.domain.range?.upperBound
    values = parameter.domain.values
    forms = parameter.domain.forms
    unroll = parameter.domain.unrolls
    accepts = parameter.domain.accepts
    initial = parameter.value(in: Preset.classic.timing)
    source = parameter.source
  }
}
