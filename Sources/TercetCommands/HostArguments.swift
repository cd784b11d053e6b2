// SPDX-License-Identifier: Apache-2.0

import TercetFiles

extension CommandLine {
  /// The words behind the command's own name, with names of files that need not be UTF-8.
  static var hostArguments: [String] {
    (1..<max(1, Int(argc))).compactMap { index in
      unsafeArgv[index].map { word in
        var end = 0
        while word[end] != 0 { end += 1 }
        return String(hostBytes: (0..<end).map { UInt8(bitPattern: word[$0]) })
      }
    }
  }
}

extension [String] {
  /// The words of a command line with an option for each that stands behind `--`, if they are a
  /// guest's: the parser allows nothing behind a list of programs.
  var withGuestOptions: [String] {
    guard let command = first, Self.guestCommands.contains(command),
      let end = firstIndex(of: "--")
    else { return self }
    return self[..<end]
      + self[(end + 1)...].flatMap { word -> [String] in
        // The parser takes no empty value behind a `=`.
        word.isEmpty
          ? ["--\(GuestOptions.argument)", word] : ["--\(GuestOptions.argument)=\(word)"]
      }
  }

  private static let guestCommands = [
    RunCommand.configuration, ProfileCommand.configuration, WhatIfCommand.configuration,
    AnnotateCommand.configuration, TraceCommand.configuration, CheckCommand.configuration,
  ].compactMap(\.commandName)
}
