// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetFiles

/// What keeps another program from outliving this process, also where SIGKILL ends it.
package enum Leash {
  /// From util-linux, which every Debian has; it asks the kernel for a signal when its parent is gone.
  private static let setpriv = "/usr/bin/setpriv"

  /// Starts `program`, which the kernel kills when this process is gone.
  ///
  /// - Parameters:
  ///   - words: The file that gets its standard error.
  ///   - output: The same of its standard output.
  package static func start(
    _ program: String, _ arguments: [String], words: String, output: String = "/dev/null"
  ) throws(SpikeError) -> HostProcess {
    let isThere = access(setpriv, X_OK) == 0
    do {
      return try HostProcess(
        isThere ? setpriv : program,
        (isThere ? ["--pdeathsig", "KILL", program] : []) + arguments, words: words,
        output: output)
    } catch {
      throw .didNotStart(error.reason)
    }
  }

  /// The path of a new folder for what the two exchange; those whose process is gone are removed.
  package static func folder() -> String {
    let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    let temporary = named.isEmpty ? "/tmp" : named
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

  private static let prefix = "tercet-work-"
}
