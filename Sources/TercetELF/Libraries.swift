// SPDX-License-Identifier: Apache-2.0

import CElf

/// The libraries that read programs.
package enum ELFLibraries {
  /// The version of elfutils, such as `0.188`, or nil if libelf does not speak this ELF version.
  package static var version: String? {
    guard elf_version(UInt32(EV_CURRENT)) != UInt32(EV_NONE) else { return nil }
    return dwfl_version(nil).map { String(cString: $0) } ?? "unknown"
  }
}
