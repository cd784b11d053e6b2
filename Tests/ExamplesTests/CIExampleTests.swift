// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The files that docs/CI.md tells a reader to commit are YAML, and their commands work.
@Suite("Examples for CI")
struct CIExampleTests {
  /// The commands of an example, as Python's own reader of YAML finds them.
  private static func commands(_ yaml: [String], in folder: TemporaryFolder) throws -> [String] {
    let script = """
      import sys, yaml
      document = yaml.safe_load(open(sys.argv[1]))
      assert isinstance(document, dict), document
      for job in (document["jobs"] if "jobs" in document else document).values():
          for step in job.get("steps", []):
              assert ("run" in step) != ("uses" in step), step
              print(step.get("run", ""))
          for key in ["before_script", "script"]:
              for line in job.get(key, []):
                  assert isinstance(line, str), line
                  print(line)
      """
    let file = try folder.write(Array((yaml.joined(separator: "\n") + "\n").utf8), to: "ci.yml")
    let result = try Tool.python().run(["-c", script, file])
    #expect(result.status == 0, "\(result.err)")
    return result.out.split(separator: "\n").map(String.init)
  }

  @Test("are YAML, and their commands do what they say in a project as the document makes it")
  func examples() throws {
    let document = Document(path: "docs/CI.md")
    let files = try TemporaryFolder()
    let reader = try Reader(in: files)
    for command in try document.commands() {
      let result = try reader.run(command)
      #expect(result.status == 0, "\(command): \(result.err)")
    }
    let examples = try document.blocks("yaml")
    #expect(examples.count == 2)
    for yaml in examples {
      let commands = try Self.commands(yaml, in: files)
      // What installs is for a machine of its own.
      let ours = commands.filter { $0.hasPrefix("make ") || $0.hasPrefix("tercet check ") }
      #expect(ours.count == 2, "\(commands)")
      for script in commands.compactMap({ $0.firstMatch(of: /tercet\/(tools\/[a-z]+)/)?.1 }) {
        #expect(FileManager.default.isExecutableFile(atPath: Repository.path(String(script))))
      }
      for command in ours {
        let result = try reader.run(command)
        #expect(result.status == 0, "\(command): \(result.err)")
      }
      #expect(try files.text("cycles.xml").contains("<testcase classname=\"classic\""))
      try FileManager.default.removeItem(atPath: files.file("cycles.xml"))
      // A kernel that got slower is noticed: the gate is a gate.
      let main = files.file("kernel/main.c")
      let source = try String(contentsOfFile: main, encoding: .utf8)
      try source.replacing(
        "int main(void) {", with: "int main(void) {\n  __asm__ volatile(\"nop\");"
      )
      .write(toFile: main, atomically: true, encoding: .utf8)
      let slower = try reader.run(ours.joined(separator: " && "))
      #expect(slower.status == 3, "\(slower.out)\(slower.err)")
      try source.write(toFile: main, atomically: true, encoding: .utf8)
      _ = try reader.run("make -C kernel")
    }
  }
}
