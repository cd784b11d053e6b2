// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Shell completions")
struct CompletionTests {
  private func script(_ shell: String) throws -> String {
    let result = try tercet("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.err == "")
    return result.out
  }

  @Test("know commands, presets, parameters and formats", arguments: ["bash", "zsh", "fish"])
  func words(shell: String) throws {
    let text = try script(shell)
    for word in [
      "profile", "doctor", "hazard3-im-fast", "redirectPenalty=", "konata", "vcd", "perfetto",
      "always", "spike",
    ] { #expect(text.contains(word), "\(word)") }
  }

  /// Loads the script into bash and asks it what fits the last word of a command line.
  private func bash(_ words: [String], in folder: TemporaryFolder) throws -> [String] {
    let path = try folder.write(try script("bash").utf8, to: "completions")
    let ask = """
      . "$0" && COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=999
      _tercet tercet "${@: -1}" "${@: -2:1}"; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try Tool(path: "/bin/bash").run(
      ["-c", ask, path] + words, folder: folder.path)
    return result.out.split(whereSeparator: { " \n".contains($0) }).map(String.init).sorted()
  }

  @Test("are understood by bash, and complete commands, presets, formats and directories")
  func completed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try script("bash").utf8, to: "completions")
    #expect(try Tool(path: "/bin/bash").run(["-n", path]).err == "")
    #expect(try bash(["tercet", "pro"], in: folder) == ["profile"])
    #expect(try bash(["tercet", "extension", "ch"], in: folder) == ["check"])
    #expect(
      try bash(["tercet", "run", "--core", "hazard3-im"], in: folder)
        == ["hazard3-im-fast", "hazard3-im-seq", "hazard3-imc"])
    _ = try folder.write("{}".utf8, to: "my-core.json")
    #expect(try bash(["tercet", "run", "--core", "my"], in: folder) == ["my-core.json"])
    #expect(try bash(["tercet", "trace", "--format", "k"], in: folder) == ["konata"])
    #expect(try bash(["tercet", "trace", "--format", "v"], in: folder) == ["vcd"])
    #expect(try bash(["tercet", "report", "--format", "c"], in: folder) == ["callgrind", "csv"])
    #expect(try bash(["tercet", "profile", "--format", "p"], in: folder) == ["pprof"])
    #expect(try bash(["tercet", "trace", "--format", "p"], in: folder) == ["perfetto"])
    _ = try folder.write([], to: "guest.elf")
    #expect(try bash(["tercet", "run", "gue"], in: folder) == ["guest.elf"])
    #expect(try bash(["tercet", "run", "--dir", "gue"], in: folder) == [])
  }
}
