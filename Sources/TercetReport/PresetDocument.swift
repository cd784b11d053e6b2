// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// The presets and parameters for programs, schema `tercet.presets/1`; docs/FORMATS.md lists the
/// keys.
package struct PresetDocument: JSONValue {
  private let presets: [Preset]
  private let parameters: [TimingParameter]

  /// The document on these presets, with a newline at its end.
  ///
  /// - Parameter parameters: Those of users' own instructions among them, if there are any.
  package static func text(
    _ presets: [Preset] = Preset.all, _ parameters: [TimingParameter] = TimingParameter.all
  ) -> String {
    JSONWriter.text(PresetDocument(presets: presets, parameters: parameters))
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("parameters", each: parameters, ParameterRow.init)
      writer.member("presets", each: presets, PresetRow.init)
      writer.member("schema", "tercet.presets/1")
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }
}

private struct PresetRow: JSONValue {
  let preset: Preset

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("isDefault", preset.isDefault)
      // `null` says that it has all that Tercet executes.
      writer.member("isa", preset.isa)
      // `null` says that no RTL was simulated; without a key one could think it forgotten.
      writer.member("judge", preset.judge.map(JudgeRow.init))
      writer.member("name", preset.name)
      writer.member("parameters", JSONObject(preset.timing.members))
      writer.member("source", preset.source)
      writer.member("summary", preset.summary)
    }
  }
}

private struct JudgeRow: JSONValue {
  let judge: Judge

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("configuration", ifAny: judge.configuration)
      writer.member("method", Judge.method)
      writer.member("rtl", judge.rtl)
    }
  }
}

private struct ParameterRow: JSONValue {
  let parameter: TimingParameter

  func write(to writer: inout JSONWriter) {
    let domain = parameter.domain
    writer.object { writer in
      writer.member("accepts", domain.accepts)
      writer.member("default", parameter.value(in: Preset.classic.timing))
      writer.member("forms", ifAny: domain.forms)
      writer.member("maximum", ifAny: domain.range?.upperBound)
      writer.member("meaning", parameter.meaning)
      writer.member("minimum", ifAny: domain.range?.lowerBound)
      writer.member("name", parameter.name)
      writer.member("source", parameter.source)
      writer.member("topic", parameter.topic.rawValue)
      writer.member("type", domain.type)
      writer.member("unit", parameter.unit)
      writer.member("unroll", ifAny: domain.unrolls)
      writer.member("values", ifAny: domain.values)
    }
  }
}
