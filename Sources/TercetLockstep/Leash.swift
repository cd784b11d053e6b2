// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What keeps another program from outliving this process, also where SIGKILL ends it.
package enum Leash {
  /// From util-linux, which every Debian has; it asks the kernel for a signal when its parent is gone.
  private static let setpriv = "/usr/bin/setpriv"

  /// Makes `process` one that runs `program`, which the kernel kills when this process is gone.
  package static func prepare(_ process: Process, _ program: String, _ arguments: [String]) {
    let isThere = access(setpriv, X_OK) == 0
    process.executableURL = URL(fileURLWithPath: isThere ? setpriv : program)
    process.arguments = (isThere ? ["--pdeathsig", "KILL", program] : []) + arguments
  }

  /// The path of a new folder for what the two exchange; those whose process is gone are removed.
  package static func folder() -> String {
    let temporary = NSTemporaryDirectory()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let owner = Int32(number), owner > 0, kill(owner, 0) != 0, errno == ESRCH else {
        continue
      }
      try? FileManager.default.removeItem(atPath: temporary + "/" + name)
    }
    return temporary + "/\(prefix)\(getpid())-\(UUID().uuidString)"
  }

  private static let prefix = "tercet-spike-"
}
