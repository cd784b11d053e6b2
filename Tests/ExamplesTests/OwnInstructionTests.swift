// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// docs/YOUR-OWN-INSTRUCTION.md, followed from its first block to its last.
@Suite("The walk to an instruction of one's own") struct OwnInstructionTests {
  private static let document = Document(path: "docs/YOUR-OWN-INSTRUCTION.md")

  @Test("every change applies, every command runs, and every line that is shown is printed")
  func walk() throws {
    let reader = try Reader()
    var printed: String?
    var count = 0
    for block in try Self.document.inOrder() {
      switch block.head {
      case "sh":
        for command in block.lines {
          printed = nil
          // It takes a minute, and yosys.
          guard !command.hasPrefix("tools/rtl/synth") else { continue }
          let result = try reader.run(command)
          #expect(result.status == 0, "\(command)\n\(result.err)")
          printed = result.out
        }
      case "":
        guard let printed else { continue }
        let missing = WorkedExampleTests.firstMissing(of: block.lines, in: printed)
        #expect(missing == nil, "\(missing ?? "")\n\(printed)")
        count += block.lines.count
      default:
        // A file, or a change to one, as tools/follow takes them.
        let text = "```\(block.head)\n\(block.lines.joined(separator: "\n"))\n```\n"
        let step = try reader.files.write(Array(text.utf8), to: "step.md")
        let followed = try reader.run("tools/follow '\(step)' .")
        #expect(followed.status == 0, "\(block.head)\n\(followed.err)")
      }
    }
    #expect(count >= 30)
  }
}

extension Document {
  /// A code block: what stands behind its first ```, and its lines.
  struct Block {
    let head: String
    var lines: [String] = []
  }

  /// All code blocks, in their order.
  fileprivate func inOrder() throws -> [Block] {
    var blocks: [Block] = []
    var isOpen = false
    for line in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isOpen.toggle()
        if isOpen { blocks.append(Block(head: String(line.dropFirst(3)))) }
      } else if isOpen {
        blocks[blocks.count - 1].lines.append(String(line))
      }
    }
    return blocks
  }
}
