// SPDX-License-Identifier: Apache-2.0

import TercetFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A directory of the host that the user opened to the guest.
///
/// It is opened once, before the run: what later happens to its path changes nothing.
package struct GrantedDirectory: Sendable {
  /// What the guest calls it, if it is not the first: the last component of its path.
  let name: [UInt8]
  /// Whether the guest may only read there.
  package let isReadOnly: Bool
  let descriptor: HostDescriptor

  /// Opens the directories that the user named, each written `PATH` or `PATH:ro`.
  package static func open(_ grants: [String]) throws(DirectoryError) -> [GrantedDirectory] {
    var directories: [GrantedDirectory] = []
    for grant in grants {
      let directory = try GrantedDirectory(grant)
      if !directories.isEmpty {
        let name = String(hostBytes: directory.name)
        guard !["", ".", ".."].contains(name) else { throw .nameless(grant) }
        guard !directories.dropFirst().contains(where: { $0.name == directory.name }) else {
          throw .sameName(name, grant)
        }
      }
      directories.append(directory)
    }
    return directories
  }

  private init(_ grant: String) throws(DirectoryError) {
    isReadOnly = grant.hasSuffix(":ro")
    let path = isReadOnly ? String(grant.dropLast(3)) : grant
    guard !path.isEmpty else { throw .noPath(grant) }
    name = path.hostBytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    // A link is followed: here it is the user who speaks, not the guest.
    let number = Self.openDirectory(path)
    guard let descriptor = try? HostDescriptor(taking: number) else {
      throw .unusable(path, reason: String(cString: strerror(errno)))
    }
    self.descriptor = descriptor
  }

  private static func openDirectory(_ path: String) -> Int32 {
    path.withHostPath { path in
      #if canImport(Glibc)
        Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      #else
        Darwin.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      #endif
    }
  }
}

/// Why a directory cannot be given to the guest.
package enum DirectoryError: Error, Equatable {
  case noPath(String)
  case unusable(String, reason: String)
  /// A further directory whose path ends in no name, such as `..`.
  case nameless(String)
  case sameName(String, String)
}

extension DirectoryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPath(let grant):
      return """
        --dir '\(grant)' names no directory
        help: write PATH or PATH:ro, such as --dir data:ro
        """
    case .unusable(let path, let reason):
      return """
        '\(path)' cannot be opened as a directory: \(reason)
        help: --dir takes a directory that exists, as PATH or PATH:ro
        """
    case .nameless(let grant):
      return """
        --dir '\(grant)' ends in no name that the guest could use
        help: only the first --dir is the guest's own directory; write the path of others in full
        """
    case .sameName(let name, let grant):
      return """
        --dir '\(grant)': another directory is already called '\(name)'
        help: the guest sees every --dir but the first by its last name; give a common parent
        """
    }
  }
}
