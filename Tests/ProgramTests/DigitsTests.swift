// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("The digit networks", .serialized)
struct DigitsTests {
  static let folder = "programs/prebuilt"

  @Test("all four equal the numpy golden bit for bit, read well enough, and gain what they should")
  func prebuilt() throws {
    var cycles: [String: UInt64] = [:]
    for width in ["int8", "int4"] {
      let golden = try DigitsRun.golden(width)
      #expect(golden.count == 297)
      for name in ["digits-\(width)", "digits-\(width)-xtdot"] {
        let run = try DigitsRun(Repository.path("\(Self.folder)/\(name).elf"))
        #expect(run.logits == golden, "\(name)")
        let accuracy = try run.accuracy()
        #expect(accuracy.last >= (width == "int8" ? 95 : 94), "\(name)")
        cycles[name] = run.cycles
        print("\(name): \(accuracy.last)/100, \(accuracy.all)/297, \(run.cycles) cycles")
      }
    }
    let int8 = try #require(cycles["digits-int8"])
    let int8Xtdot = try #require(cycles["digits-int8-xtdot"])
    let int4Xtdot = try #require(cycles["digits-int4-xtdot"])
    #expect(int8 >= 4 * int8Xtdot)
    #expect(int4Xtdot < int8Xtdot)
  }

  @Test("what the programs count as right is what the labels say")
  func labels() throws {
    // argmax of the golden logits against scikit-learn's labels, outside the guest.
    let script = """
      from sklearn.datasets import load_digits
      labels = load_digits().target[-297:]
      for width in ("int8", "int4"):
          rows = [list(map(int, line.split())) for line in open(f"tools/quant/digits/logits-{width}.txt")
                  if not line.startswith("#")]
          right = [row.index(max(row)) == label for row, label in zip(rows, labels)]
          print(width, sum(right[-100:]), sum(right))
      """
    let result = try Tool.python().run(["-c", script], folder: Repository.root.path)
    #expect(result.status == 0, "\(result.err)")
    let lines = result.out.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let fields = line.split(separator: " ").map(String.init)
      let run = try DigitsRun(Repository.path("\(Self.folder)/digits-\(fields[0])-xtdot.elf"))
      let accuracy = try run.accuracy()
      #expect(accuracy.last == Int(fields[1]))
      #expect(accuracy.all == Int(fields[2]))
    }
  }

  @Test("numpy still computes the committed logits")
  func golden() throws {
    let result = try Tool.python().run(
      ["-B", "tools/quant/golden.py", "--check"], folder: Repository.root.path)
    #expect(result.status == 0, "\(result.err)\(result.out)")
  }

  @Test("plain C runs the same on Spike")
  func spike() throws {
    for width in ["int8", "int4"] {
      let path = Repository.path("\(Self.folder)/digits-\(width).elf")
      let spike = try Tool.spike().run(
        ["--isa=rv32im_zicsr", "--priv=m", "-m0x80000000:0x4000000", path])
      #expect(spike.status == 0)
      // All but the cycle counts, which Spike does not know.
      func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { !$0.contains("cycles") }
      }
      #expect(lines(spike.out) == lines(try DigitsRun(path).output))
      #expect(lines(spike.out).count >= 3)
    }
  }
}
