// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore

/// The form of every JSON document of Tercet's: keys sorted, so that the same content is the same
/// bytes, and a newline at the end.
///
/// - Throws: What the encoder throws; for plain values, nothing.
package func jsonText(_ document: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
}

/// Every parameter of a timing model under its name.
struct TimingParameters: Encodable {
  let model: TimingModel

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for parameter in TimingParameter.all {
      try container.encode(parameter.value(in: model), forKey: Name(parameter.name))
    }
  }
}

/// A key made at run time.
struct Name: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
