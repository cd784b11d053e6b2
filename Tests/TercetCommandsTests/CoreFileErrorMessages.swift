// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetJSON
import TercetKit

/// Errors of core files.
extension ErrorMessage {
  private static let place = FilePlace(path: "my.json", place: TextPlace(line: 3, column: 7))

  static let coreFiles = [
    ErrorMessage(
      "WrittenFileError.missing", WrittenFileError.missing("my.json", CoreFile.kind),
      status: 66,
      """
      my.json: there is no such core file
      help: check the path; `tercet presets` lists the cores that need no file
      """),
    ErrorMessage(
      "WrittenFileError.notAFile", WrittenFileError.notAFile("cores/", CoreFile.kind),
      status: 66,
      """
      cores/: not a regular file
      help: --core takes a preset, or a core file in JSON
      """),
    ErrorMessage(
      "WrittenFileError.unreadable",
      WrittenFileError.unreadable("my.json", reason: "Permission denied"),
      status: 66,
      """
      my.json: cannot be read: Permission denied
      help: check its permissions
      """),
    ErrorMessage(
      "WrittenFileError.tooLarge", WrittenFileError.tooLarge("a.json", bytes: 65537, CoreFile.kind),
      status: 66,
      """
      a.json: 65537 bytes are more than the 65536 that a core file may have
      help: --core takes a preset, or a core file in JSON; docs/FORMATS.md has an example of a core file
      """),
    ErrorMessage(
      "WrittenFileError.empty", WrittenFileError.empty("my.json", CoreFile.kind),
      status: 65,
      """
      my.json: the file is empty
      help: docs/FORMATS.md has an example of a core file
      """),
    ErrorMessage(
      "WrittenFileError.notJSON",
      WrittenFileError.notJSON(
        .unexpected(found: "}", wanted: "a key in double quotes"), at: place, CoreFile.kind),
      status: 65,
      """
      my.json:3:7: not JSON: there is '}' where a key in double quotes must stand
      help: JSON has no comma behind the last one; take it away
      """),
    ErrorMessage(
      "WrittenFileError.duplicateKey",
      WrittenFileError.duplicateKey("base", at: place, firstLine: 2),
      status: 65,
      """
      my.json:3:7: the key 'base' is already in line 2
      help: keep one of the two
      """),
    ErrorMessage(
      "WrittenFileError.unknownKey",
      WrittenFileError.unknownKey("nmae", known: ["name", "base"], at: place),
      status: 65,
      """
      my.json:3:7: there is no key 'nmae' here
      help: did you mean name? there are name, base
      """),
    ErrorMessage(
      "WrittenFileError.missingKey",
      WrittenFileError.missingKey("size", at: place, help: "a region has a base and a size"),
      status: 65,
      """
      my.json:3:7: the key 'size' is missing here
      help: a region has a base and a size
      """),
    ErrorMessage(
      "WrittenFileError.badValue",
      WrittenFileError.badValue("5", key: "name", wants: "a string that is not empty", at: place),
      status: 65,
      """
      my.json:3:7: 'name' is 5
      help: it takes a string that is not empty
      """),
    ErrorMessage(
      "CoreFileError.written",
      CoreFileError.written(.duplicateKey("base", at: place, firstLine: 2)),
      status: 65,
      """
      my.json:3:7: the key 'base' is already in line 2
      help: keep one of the two
      """),
    ErrorMessage(
      "CoreFileError.unknownBase", CoreFileError.unknownBase("clasic", at: place),
      status: 65,
      """
      my.json:3:7: there is no preset 'clasic'
      help: did you mean classic? `tercet presets` lists them all
      """),
    ErrorMessage(
      "CoreFileError.takenName", CoreFileError.takenName("classic", at: place),
      status: 65,
      """
      my.json:3:7: the name 'classic' is that of a preset, for which reports would take this core
      help: give it a "name" of its own, such as "my-classic"
      """),
    ErrorMessage(
      "CoreFileError.badRegion", CoreFileError.badRegion("2M@x", at: place),
      status: 65,
      """
      my.json:3:7: '2M@x' is not a region of the 32-bit address space
      help: size and base are whole numbers, or strings such as "2M" and "0x10000000"
      """),
    ErrorMessage(
      "CoreFileError.timing",
      CoreFileError.timing(
        .contradiction(.onePortWithoutQueue), at: FilePlace(path: "my.json", place: nil)),
      status: 65,
      """
      my.json: one memory port needs a front end that knows who has it, and the ideal one does not
      help: add --set frontEnd=fifo, or take a preset such as hazard3-i-1port
      """),
  ]
}
