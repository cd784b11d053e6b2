// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetJSON
import TercetReport

/// Errors of saved profiles, and of what is made of profiles.
extension ErrorMessage {
  private static let place = FilePlace(path: "run.json", place: TextPlace(line: 1, column: 7))
  private static let again = "make it anew with `tercet profile --json -o run.json program.elf`"
  private static let changed = "the file was changed or damaged; " + again

  static let profiles = unreadable + schemas + rows + formats

  private static let unreadable = [
    ErrorMessage(
      "ProfileFileError.missing", ProfileFileError.missing("run.json"), status: 66,
      "run.json: there is no such profile\nhelp: check the path; \(again)"),
    ErrorMessage(
      "ProfileFileError.notAFile", ProfileFileError.notAFile("runs/"), status: 66,
      "runs/: not a regular file\nhelp: pass the JSON of `tercet profile --json`"),
    ErrorMessage(
      "ProfileFileError.unreadable",
      ProfileFileError.unreadable("run.json", reason: "Permission denied"), status: 66,
      "run.json: cannot be read: Permission denied\nhelp: check its permissions"),
    ErrorMessage(
      "ProfileFileError.tooLarge", ProfileFileError.tooLarge("run.json", bytes: 9), status: 66,
      """
      run.json: 9 bytes are more than tercet reads
      help: pass the JSON of `tercet profile --json`
      """),
    ErrorMessage(
      "ProfileFileError.empty", ProfileFileError.empty("run.json"), status: 65,
      "run.json: the file is empty\nhelp: \(again)"),
  ]

  private static let schemas = [
    ErrorMessage(
      "ProfileFileError.notJSON",
      ProfileFileError.notJSON(.notUTF8, at: place), status: 65,
      """
      run.json:1:7: not JSON: a byte is not UTF-8
      help: `tercet profile program.elf` runs a program; a saved profile is its JSON
      """),
    ErrorMessage(
      "ProfileFileError.several", ProfileFileError.several(at: place), status: 65,
      """
      run.json:1:7: a second document begins here, and a report is about one run
      help: keep one of the lines, such as by `head -n 1`
      """),
    ErrorMessage(
      "ProfileFileError.noSchema", ProfileFileError.noSchema(at: place), status: 65,
      "run.json:1:7: this is no profile: it has no 'schema'\nhelp: \(again)"),
    ErrorMessage(
      "ProfileFileError.otherSchema",
      ProfileFileError.otherSchema("tercet.stats/1", at: place), status: 65,
      """
      run.json:1:7: the schema 'tercet.stats/1' is of an earlier tercet; this one reads tercet.stats/2
      help: \(again)
      """),
    ErrorMessage(
      "ProfileFileError.unrun", ProfileFileError.unrun("no such file", at: place), status: 65,
      """
      run.json:1:7: the program was not run: no such file
      help: mend that, and \(again)
      """),
  ]

  private static let rows = [
    ErrorMessage(
      "ProfileFileError.duplicateKey", ProfileFileError.duplicateKey("isa", at: place), status: 65,
      "run.json:1:7: the key 'isa' is there twice\nhelp: \(changed)"),
    ErrorMessage(
      "ProfileFileError.missingKey", ProfileFileError.missingKey("isa", at: place), status: 65,
      "run.json:1:7: the key 'isa' is missing here\nhelp: \(changed)"),
    ErrorMessage(
      "ProfileFileError.badValue",
      ProfileFileError.badValue("null", key: "isa", wants: "a string", at: place), status: 65,
      "run.json:1:7: 'isa' is null, and not a string\nhelp: \(changed)"),
    ErrorMessage(
      "ProfileFileError.noSuchRow",
      ProfileFileError.noSuchRow("3", key: "line", list: "lines", count: 1, at: place), status: 65,
      "run.json:1:7: 'line' is 3, and 'lines' has 1 row\nhelp: \(changed)"),
    ErrorMessage(
      "ProfileFileError.disorder",
      ProfileFileError.disorder(list: "pcs", by: "'pc'", at: place), status: 65,
      "run.json:1:7: 'pcs' is not in the order of 'pc'\nhelp: \(changed)"),
    ErrorMessage(
      "ProfileFileError.sum",
      ProfileFileError.sum(
        SumError(what: "the causes", sum: "6", other: "'cycles'", value: 7), at: place),
      status: 65,
      "run.json:1:7: the causes add up to 6, and 'cycles' is 7\nhelp: \(changed)"),
  ]

  private static let formats = [
    ErrorMessage(
      "ProfileFileError.noTables",
      ProfileFileError.noTables(format: "csv", at: FilePlace(path: "run.json", place: nil)),
      status: 65,
      """
      run.json: a profile made with --summary has no functions and lines for csv
      help: make it without --summary
      """),
    ErrorMessage(
      "UsageError.twoFormats", UsageError.twoFormats("--format csv", "--json"), status: 64,
      """
      --format csv and --json name two formats, and there is one report
      help: give one of them, and call `tercet report` for the other
      """),
    ErrorMessage(
      "UsageError.formatOfMany", UsageError.formatOfMany("csv"), status: 64,
      """
      several programs have no common report as csv
      help: profile each alone, or all with --json, a document a line
      """),
    ErrorMessage(
      "UsageError.summaryWithoutTables", UsageError.summaryWithoutTables("csv"), status: 64,
      """
      --summary leaves nothing to report as csv, which is about functions and lines
      help: leave out --summary, or write it as text or json
      """),
    ErrorMessage(
      "UsageError.binaryReport", UsageError.binaryReport("pprof"), status: 64,
      """
      a report as pprof is binary, and would only upset the terminal
      help: write it to a file with -o
      """),
    ErrorMessage(
      "UsageError.perfettoOfProfile", UsageError.perfettoOfProfile, status: 64,
      """
      a profile says how often and not when, so there is nothing in it for Perfetto
      help: `tercet trace --format perfetto` runs the program and writes what happens when
      """),
  ]
}
