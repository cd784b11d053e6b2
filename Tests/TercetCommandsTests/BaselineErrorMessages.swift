// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetJSON
import TercetKit

/// Errors of baselines.
extension ErrorMessage {
  private static let place = FilePlace(path: "cycles.json", place: TextPlace(line: 3, column: 7))

  static let baselines = [
    ErrorMessage(
      "BaselineError.missing", BaselineError.missing("cycles.json"),
      status: 66,
      """
      cycles.json: there is no such baseline
      help: --update makes it of what the programs take now
      """),
    ErrorMessage(
      "BaselineError.notAFile", BaselineError.notAFile("cycles"),
      status: 66,
      """
      cycles: not a regular file
      help: docs/FORMATS.md has an example of a baseline
      """),
    ErrorMessage(
      "BaselineError.isProgram", BaselineError.isProgram("k.elf"),
      status: 65,
      """
      k.elf: a program, and no baseline
      help: the baseline comes first: tercet check BASELINE.json PROGRAM
      """),
    ErrorMessage(
      "BaselineError.tooLarge", BaselineError.tooLarge("cycles.json", bytes: 16_777_217),
      status: 66,
      """
      cycles.json: 16777217 bytes are more than the 16777216 that a baseline may have
      help: docs/FORMATS.md has an example of a baseline
      """),
    ErrorMessage(
      "BaselineError.notJSON", BaselineError.notJSON(.number("01"), at: place),
      status: 65,
      """
      cycles.json:3:7: not JSON: '01' is no number of JSON
      help: docs/FORMATS.md has an example of a baseline
      """),
    ErrorMessage(
      "BaselineError.duplicateKey",
      BaselineError.duplicateKey("isa", at: place, firstLine: 2),
      status: 65,
      """
      cycles.json:3:7: the key 'isa' is already in line 2
      help: keep one of the two
      """),
    ErrorMessage(
      "BaselineError.unknownKey",
      BaselineError.unknownKey("buget", known: ["budget", "cycles"], at: place),
      status: 65,
      """
      cycles.json:3:7: there is no key 'buget' here
      help: did you mean budget? there are budget, cycles
      """),
    ErrorMessage(
      "BaselineError.missingKey", BaselineError.missingKey("cycles", at: place),
      status: 65,
      """
      cycles.json:3:7: the key 'cycles' is missing here
      help: docs/FORMATS.md has an example of a baseline
      """),
    ErrorMessage(
      "BaselineError.badValue",
      BaselineError.badValue("null", key: "programs", wants: "an array", at: place),
      status: 65,
      """
      cycles.json:3:7: 'programs' is null
      help: it takes an array
      """),
    ErrorMessage(
      "BaselineError.otherSchema", BaselineError.otherSchema("tercet.stats/2", at: place),
      status: 65,
      """
      cycles.json:3:7: the schema is 'tercet.stats/2', and not tercet.baseline/1
      help: a baseline is made by `tercet check --update`
      """),
    ErrorMessage(
      "BaselineError.sameName", BaselineError.sameName("k.elf", at: place),
      status: 65,
      """
      cycles.json:3:7: there is another 'k.elf' in the list
      help: keep one of the two
      """),
    ErrorMessage(
      "BaselineError.timing", BaselineError.timing(.unknownParameter("bypas"), at: place),
      status: 65,
      """
      cycles.json:3:7: there is no timing parameter 'bypas'
      help: did you mean bypass? `tercet presets` lists all parameters
      """),
    ErrorMessage(
      "BaselineError.otherCore",
      BaselineError.otherCore(
        "cycles.json", recorded: "rp2350", asked: "rp2350-1port",
        changes: ["memoryPorts=2", "divide=3"], options: "--core rp2350 --set divide=3"),
      status: 65,
      """
      cycles.json is of the core rp2350, and this is rp2350-1port: there memoryPorts=2, divide=3
      help: give --core rp2350 --set divide=3, or make a baseline of its own for this core
      """),
    ErrorMessage(
      "BaselineError.otherISA",
      BaselineError.otherISA("cycles.json", recorded: "rv32i", asked: "rv32im", isDefault: false),
      status: 65,
      """
      cycles.json is of a core with rv32i, and this one has rv32im
      help: give --isa rv32i, or make a baseline of its own for this core
      """),
  ]
}
