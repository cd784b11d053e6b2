// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the files are that belong to this `tercet`: in the folder that `tools/install` put it into,
/// or in the checkout in which it was built.
///
/// Only the real path of the executable tells, so that links to it, and whatever the working folder
/// is, change nothing.
package struct Installation: Hashable, Sendable {
  /// The folder that `tools/install` was given, or the checkout.
  package let prefix: String
  package let isCheckout: Bool

  /// The folder with the headers, start-up code and linker script of the runtime.
  package var runtime: String { prefix + (isCheckout ? "/programs/runtime" : Self.installed) }

  /// The folder of the extensions that come with Tercet.
  package var extensions: String {
    prefix + (isCheckout ? "/programs/extensions" : "/share/tercet/extensions")
  }

  private static let installed = "/share/tercet/runtime"

  /// The files that belong to the executable at `path`, a real path; nil if there are none.
  package init?(executable path: String) {
    let folder = Self.folder(of: path)
    let prefix = Self.folder(of: folder)
    if folder.hasSuffix("/bin"), Self.isRuntime(prefix + Self.installed) {
      (self.prefix, isCheckout) = (prefix, false)
      return
    }
    var checkout = folder
    while !checkout.isEmpty {
      if Self.isFile(checkout + "/Package.swift"), Self.isRuntime(checkout + "/programs/runtime") {
        (self.prefix, isCheckout) = (checkout, true)
        return
      }
      checkout = Self.folder(of: checkout)
    }
    return nil
  }

  /// The installation of this process; nil if its executable lies alone.
  package static var current: Installation? { Installation(executable: executable) }

  /// The real path of this process's executable.
  package static var executable: String {
    #if canImport(Glibc)
      let path = "/proc/self/exe"
    #else
      let path = CommandLine.arguments.first ?? "tercet"
    #endif
    guard let real = realpath(path, nil) else { return CommandLine.arguments.first ?? "tercet" }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder in which `path` lies; empty for the root and what lies in it.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func isRuntime(_ folder: String) -> Bool { isFile(folder + "/link.ld") }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
