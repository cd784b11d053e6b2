// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetFiles

/// An extension's Verilog module as a library with the interface of `tercet-extension.h`: made once
/// by Verilator and a C++ compiler, then kept for the user.
package struct VerilogLibrary: Sendable {
  /// The function that gives the meaning of all rows.
  package static let function = "tercet_verilog"

  let module: String
  let sources: [String]
  let runtime: String
  private let environment: [String: String]

  /// - Parameters:
  ///   - module: Its name, a Verilog identifier.
  ///   - sources: Paths of its files, in the order in which Verilator reads them.
  ///   - runtime: The folder of `tercet-extension.h`.
  package init(
    module: String, sources: [String], runtime: String, environment: [String: String]
  ) {
    self.module = module
    self.sources = sources
    self.runtime = runtime
    self.environment = environment
  }

  /// That of an extension; nil if it has no Verilog.
  package init?(
    of description: ExtensionDescription, runtime: String, environment: [String: String]
  ) {
    guard let verilog = description.verilog else { return nil }
    self.init(
      module: verilog.module, sources: verilog.sources.map { "\(description.folder)/\($0)" },
      runtime: runtime, environment: environment)
  }

  /// The library's path, of which the file is there.
  ///
  /// What goes into it names it: any change in a source, in a file that a source may include, in the
  /// wrapper or in Verilator is another library. Processes that make the same one at the same time
  /// each make it whole, and the last stays.
  ///
  /// - Parameters:
  ///   - signal: Says that the user has had enough.
  ///   - progress: Told what is being done, if the library must be made.
  package func path(
    signal: @escaping () -> Int32? = { nil }, progress: (String) -> Void = { _ in }
  ) throws(VerilogError) -> String {
    guard let verilator = SearchPath.find("verilator", environment) else {
      throw .noTool("verilator", package: "verilator")
    }
    let folder = try cache()
    let path = "\(folder)/\(module)-\(try key(verilator)).so"
    if InputFile.exists(path) { return path }
    guard let compiler = ["g++", "c++"].lazy.compactMap({ SearchPath.find($0, environment) }).first
    else { throw .noTool("g++", package: "g++") }
    let build = try VerilogBuild(
      self, beside: path, verilator: verilator, compiler: compiler, signal: signal)
    defer { build.remove() }
    progress("verilating \(module)")
    try build.verilate()
    progress("compiling \(module), which takes some seconds")
    try build.compile()
    return path
  }

  /// The folders in which the sources are, where they may include others.
  var folders: [String] {
    var found: [String] = []
    for source in sources {
      let folder = Self.folder(of: source)
      if !found.contains(folder) { found.append(folder) }
    }
    return found
  }

  // MARK: Key

  /// Another number, if the libraries are compiled otherwise.
  private static let format = 1
  private static let digits = 32
  private static let endings = [".v", ".sv", ".vh", ".svh"]

  /// The digest of all that the library is made of.
  private func key(_ verilator: String) throws(VerilogError) -> String {
    var message = Array("\(Self.format) \(module) \(Self.stamp(of: verilator))\n".utf8)
    for path in [runtime + "/tercet-extension.h", VerilogBuild.wrapper(runtime)] {
      add(path, try Self.read(path), to: &message)
    }
    for path in sources { add(path, try Self.read(path), to: &message) }
    for path in folders.flatMap(Self.includable) where !sources.contains(path) {
      // A folder or a pipe with such a name is none of the sources.
      if let bytes = try? InputFile.read(path) { add(path, bytes, to: &message) }
    }
    return String(SHA256.hexDigest(of: message).prefix(Self.digits))
  }

  /// Adds a file, by its name alone: the same folder elsewhere is the same library.
  private func add(_ path: String, _ bytes: [UInt8], to message: inout [UInt8]) {
    message += "\(path.split(separator: "/").last ?? "") \(bytes.count)\n".hostBytes + bytes
  }

  private static func read(_ path: String) throws(VerilogError) -> [UInt8] {
    do throws(FileError) {
      return try InputFile.read(path)
    } catch {
      switch error {
      case .missing: throw .noSource(path, reason: "there is no such file")
      case .unreadable(_, let reason): throw .noSource(path, reason: reason)
      default: throw .noSource(path, reason: "it is no file to read")
      }
    }
  }

  /// The paths of files in `folder` that a source may include, sorted.
  private static func includable(_ folder: String) -> [String] {
    guard let list = folder.withHostPath({ opendir($0) }) else { return [] }
    defer { closedir(list) }
    var found: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(hostBytes: bytes.prefix { $0 != 0 })
      }
      if endings.contains(where: { name.hasSuffix($0) }) { found.append(folder + "/" + name) }
    }
    return found.sorted()
  }

  /// Which Verilator it is.
  ///
  /// To ask it for its version costs 70 ms at each start; another one is another file. The first is
  /// a script that starts the second.
  private static func stamp(of verilator: String) -> String {
    [verilator, verilator + "_bin"].map { path in
      var status = stat()
      guard path.withHostPath({ stat($0, &status) }) == 0 else { return "none" }
      return "\(status.st_size)-\(status.st_mtim.tv_sec)"
    }.joined(separator: " ")
  }

  // MARK: Cache

  /// The user's folder of libraries, which is there then.
  private func cache() throws(VerilogError) -> String {
    let own = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.cache" }
    guard let place = own ?? home else { throw .noCache("~/.cache", reason: "HOME is not set") }
    let folder = place + "/tercet/extensions"
    if InputFile.exists(folder) { return folder }
    for end in folder.indices.dropFirst() where folder[end] == "/" {
      _ = String(folder[..<end]).withHostPath { mkdir($0, 0o700) }
    }
    guard folder.withHostPath({ mkdir($0, 0o700) }) == 0 || errno == EEXIST else {
      throw .noCache(folder, reason: String(cString: strerror(errno)))
    }
    return folder
  }

  /// The folder of a path, which is `.` for a name alone.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
