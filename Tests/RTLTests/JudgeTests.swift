// SPDX-License-Identifier: Apache-2.0

import TercetCore
import Testing

@Suite("The judges that presets name")
struct JudgeTests {
  @Test("are those whose rows and traces are compared here")
  func configurations() {
    let rows = RTLTests.configurations.map { ($0.preset, $0.configuration) }
    let traces = RTLTraceTests.configurations.map { ($0.preset, $0.configuration) }
    let named = Preset.all.compactMap { preset in
      preset.judge.map { (preset.name, $0.configuration ?? "eecs151") }
    }
    for judged in [rows, traces] {
      #expect(Dictionary(uniqueKeysWithValues: judged) == Dictionary(uniqueKeysWithValues: named))
    }
  }
}
