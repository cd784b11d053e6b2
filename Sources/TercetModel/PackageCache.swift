// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetFiles
import TercetLockstep

/// The packages of the importer, which an installation has as one file: unpacked once for each user.
struct PackageCache {
  private let archive: String
  /// The folder of all that tercet keeps for the user; nil if nothing says where that is.
  private let place: String?
  private let name: String
  private let environment: [String: String]

  init(_ archive: String, _ environment: [String: String]) {
    self.archive = archive
    self.environment = environment
    let own = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.cache" }
    place = (own ?? home).map { $0 + "/tercet" }
    // Another archive is another folder.
    var status = stat()
    _ = stat(archive, &status)
    name = "model-\(status.st_size)-\(status.st_mtim.tv_sec)"
  }

  /// The folder with the packages; it is there whole or not at all.
  func folder() throws(ModelError) -> String {
    guard let place else { throw .noCache("~/.cache") }
    let folder = place + "/" + name
    if InputFile.exists(folder) { return folder }
    let draft = folder + ".\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: draft) }
    do {
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
    } catch {
      throw .noCache(place)
    }
    guard let tar = SearchPath.find("tar", environment),
      let process = try? HostProcess(
        tar, ["-xzf", archive, "-C", draft], words: "/dev/null"),
      process.wait() == 0
    else { throw .noCache(place) }
    // Another process may have been first.
    if rename(draft, folder) != 0, !InputFile.exists(folder) { throw .noCache(place) }
    return folder
  }
}
