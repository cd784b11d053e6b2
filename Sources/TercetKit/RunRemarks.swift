// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

extension Session {
  /// What the user may not expect of a run, told before it begins.
  ///
  /// Nothing for a program that has no memory to run in, which is an error of its own.
  package func remarks(_ limits: Limits = Limits()) -> [String] {
    guard let plan = try? MemoryPlan(for: image, regions: limits.memory) else { return [] }
    return remarks(on: image.abi) + plan.remarks.map(\.description) + slowNothing(plan)
  }

  private func remarks(on abi: ABIFlags) -> [String] {
    var remarks: [String] = []
    if let needed = abi.floatABI.needs {
      remarks.append(
        """
        the program is built for the floating-point ABI of \(needed), which tercet does not \
        execute: it ends at the first such instruction; build with -march=rv32imac -mabi=ilp32
        """)
    }
    if abi.isEmbedded {
      remarks.append(
        """
        the program is built for RV32E: it runs on RV32I, and its ecalls have their number in t0
        """)
    }
    return remarks
  }

  /// Regions of `slowMemory` in which the program has nothing that could be slow.
  private func slowNothing(_ plan: MemoryPlan) -> [String] {
    let places = plan.regions.map(\.range) + DevicePlace.all.map(\.range)
    return core.timing.memoryRegions.filter { slow in
      !places.contains { $0.overlaps(slow.region.range) }
    }
    .map { slow in
      let memory = plan.regions.map { region in
        "\(hex(region.base)) to \(hex(UInt32(truncatingIfNeeded: region.end - 1)))"
      }
      return """
        slowMemory \(slow.text) slows nothing: the program's memory is at \
        \(memory.joined(separator: " and "))
        """
    }
  }
}
