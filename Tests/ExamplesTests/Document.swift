// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// The code blocks of a Markdown file.
struct Document {
  let path: String

  static let all = [
    "README.md", "CONTRIBUTING.md", "programs/README.md", "docs/ARCHITECTURE.md", "docs/TIMING.md",
    "docs/XTDOT.md", "docs/EXTENSION.md", "docs/FORMATS.md", "docs/PERFORMANCE.md",
    "docs/TERMINAL.md", "programs/workloads/README.md", "docs/lessons/README.md",
    "docs/A-NETWORK.md", "docs/KERNELS.md", "docs/NETWORK.md", "docs/CI.md",
    "riscv-tests/README.md", "tools/rtl/README.md",
  ].map(Document.init)

  /// The lessons, in their order.
  static let lessons = [
    "1-hazards", "2-branches", "3-one-port", "4-memory", "5-dot-product",
  ].map { Document(path: "docs/lessons/\($0).md") }

  /// The lines of the blocks marked with `language`, block by block.
  func blocks(_ language: String) throws -> [[String]] {
    var blocks: [[String]] = []
    var open: String?
    for line in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        open = open == nil ? String(line.dropFirst(3)) : nil
        if open == language { blocks.append([]) }
      } else if open == language {
        blocks[blocks.count - 1].append(String(line))
      }
    }
    return blocks
  }

  /// A command, and what the block behind it shows of what is printed; nothing if there is none.
  struct Step {
    let command: String
    var shown: [String] = []
  }

  /// The commands of the blocks marked `sh`, in their order; what a block without a mark shows
  /// belongs to the last command before it.
  func steps() throws -> [Step] {
    var steps: [Step] = []
    var open: String?
    for line in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        open = open == nil ? String(line.dropFirst(3)) : nil
      } else if open == "sh" {
        steps.append(Step(command: String(line)))
      } else if open == "", !steps.isEmpty {
        steps[steps.count - 1].shown.append(String(line))
      }
    }
    return steps
  }

  /// The commands of the blocks marked `sh`, without comments.
  func commands() throws -> [String] {
    try blocks("sh").flatMap { $0 }
      .map { line in line.firstRange(of: " #").map { String(line[..<$0.lowerBound]) } ?? line }
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .filter { !$0.isEmpty }
  }
}
