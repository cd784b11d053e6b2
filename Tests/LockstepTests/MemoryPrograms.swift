// SPDX-License-Identifier: Apache-2.0

/// Loads and stores.
extension ProgramText {
  private static let loads = [("lb", 1), ("lbu", 1), ("lh", 2), ("lhu", 2), ("lw", 4)]
  private static let stores = [("sb", 1), ("sh", 2), ("sw", 4)]

  /// Every width at every aligned offset of some words, at the ends of the offset's range, and at
  /// the end of memory.
  static func memory() -> ProgramText {
    var program = ProgramText("memory", seed: 13)
    program.add("la x8, data_middle")
    let offsets = Array(-2048..<(-2032)) + Array(-16..<16) + Array(2032..<2048)
    for round in 0..<3 {
      for (load, bytes) in loads {
        for offset in offsets where offset % bytes == 0 {
          program.add("\(load) x\(program.pick([0, 10, 11, 12])), \(offset)(x8)")
          // The value is used in the very next instruction, or not.
          if round > 0 { program.add("addi x13, x\(program.pick([0, 10, 11])), 1") }
        }
      }
      for (store, bytes) in stores {
        for offset in offsets where offset % bytes == 0 {
          program.load(10, program.operand())
          program.add("\(store) x\(program.pick([0, 10])), \(offset)(x8)")
          if round > 0 { program.add("lw x11, \(offset & ~3)(x8)") }
        }
      }
    }
    program.load(9, 0x8400_0000)
    for (store, bytes) in stores { program.add("\(store) x10, -\(bytes)(x9)") }
    for (load, bytes) in loads { program.add("\(load) x11, -\(bytes)(x9)") }
    program.addAddressChain()
    return program
  }

  /// A load whose address is the value of the load before it.
  private mutating func addAddressChain() {
    add("sw x8, 0(x8)")
    add("lw x10, 0(x8)\nlw x10, 0(x10)\nlw x10, 0(x10)\nsw x10, 4(x10)\nlw x11, 4(x10)")
  }

  /// A load of any width from an aligned place within 2 KiB of `base`.
  mutating func addLoad(to rd: Int, from base: Int) {
    let (load, bytes) = pick(Self.loads)
    add("\(load) x\(rd), \(offset(alignedTo: bytes))(x\(base))")
  }

  /// A store of any width to an aligned place within 2 KiB of `base`.
  mutating func addStore(_ rs2: Int, to base: Int) {
    let (store, bytes) = pick(Self.stores)
    add("\(store) x\(rs2), \(offset(alignedTo: bytes))(x\(base))")
  }

  private mutating func offset(alignedTo bytes: Int) -> Int {
    Int.random(in: -2048...2047, using: &random) & ~(bytes - 1)
  }
}
