// SPDX-License-Identifier: Apache-2.0

import CTercetExtension
import Glibc
import TercetCore
import TercetISA

/// A shared library with meanings in C, or one that was made from Verilog.
///
/// It stays loaded to the end of the process: machines call it at any time.
package struct ExtensionLibrary: Sendable {
  package let path: String
  private let handle: Handle

  /// A handle of dlopen, which any thread may use.
  private struct Handle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
  }

  /// Loads the library at `path`.
  ///
  /// - Parameter name: The extension's, for messages.
  package init(loading path: String, of name: String) throws(ExtensionError) {
    guard access(path, F_OK) == 0 else { throw .noLibrary(path, extensionName: name) }
    // Without a slash it would be looked for in the folders of the system.
    let place = path.contains("/") ? path : "./" + path
    let opened = MeaningFaults.during(name, "the start of \(path)") {
      dlopen(place, RTLD_NOW | RTLD_LOCAL)
    }
    guard let opened else {
      let reason = dlerror().map { String(cString: $0) } ?? "for no known reason"
      throw .libraryRefused(path, reason: Self.words(reason, path))
    }
    self.path = path
    handle = Handle(pointer: opened)
    try checkVersion()
  }

  /// What dlopen says, without the path, which the message has already.
  private static func words(_ reason: String, _ path: String) -> String {
    for prefix in [path, "./" + path] where reason.hasPrefix(prefix + ": ") {
      return String(reason.dropFirst(prefix.count + 2))
    }
    return reason
  }

  /// A symbol of the library itself: one that is not there would be looked for in those that it needs,
  /// such as C's.
  private func symbol(_ name: String) -> UnsafeMutableRawPointer? {
    guard let place = dlsym(handle.pointer, name) else { return nil }
    // What all of the process sees is not the library's, which was loaded for itself.
    return dlsym(nil, name) == place ? nil : place
  }

  private static let abi = "tercet_extension_abi"

  private func checkVersion() throws(ExtensionError) {
    guard let place = symbol(Self.abi) else { throw .libraryWithoutVersion(path) }
    let found = place.loadUnaligned(as: tercet_abi.self)
    let bytes = UInt32(MemoryLayout<tercet_call>.size)
    guard found.version == UInt32(TERCET_EXTENSION_VERSION), found.call_size == bytes else {
      throw .otherVersion(
        path,
        found: "version \(found.version) with \(found.call_size) bytes a call, not "
          + "\(TERCET_EXTENSION_VERSION) with \(bytes)")
    }
  }

  /// The function called `name`.
  package func meaning(_ name: String) throws(ExtensionError) -> MeaningPointer {
    guard let place = symbol(name) else { throw .noFunction(name, library: path) }
    return unsafeBitCast(place, to: MeaningPointer.self)
  }

  /// What makes, saves and restores its hidden state; nil if it has none.
  package func instances() throws(ExtensionError) -> CustomExtension.Instances? {
    let names = ["tercet_open", "tercet_close", "tercet_save", "tercet_restore"]
    let places = names.map(symbol)
    if places.allSatisfy({ $0 == nil }) { return nil }
    for (name, place) in zip(names, places) where place == nil {
      throw .halfInstances(path, missing: name)
    }
    typealias Open = @convention(c) () -> UnsafeMutableRawPointer?
    typealias Close = @convention(c) (UnsafeMutableRawPointer?) -> Void
    typealias Save =
      @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, Int) -> Int
    typealias Restore = @convention(c) (UnsafeMutableRawPointer?, UnsafeRawPointer?, Int) -> Void
    let open = unsafeBitCast(places[0], to: Open.self)
    let close = unsafeBitCast(places[1], to: Close.self)
    let save = unsafeBitCast(places[2], to: Save.self)
    let restore = unsafeBitCast(places[3], to: Restore.self)
    let mostSaved = 1 << 30
    return CustomExtension.Instances(
      open: { open() }, close: { close($0) },
      save: { instance in
        // More than any model has: it has said that something is wrong.
        let count = save(instance, nil, 0)
        guard (0...mostSaved).contains(count) else { abort() }
        var bytes = [UInt8](repeating: 0, count: count)
        _ = bytes.withUnsafeMutableBytes { save(instance, $0.baseAddress, count) }
        return bytes
      },
      restore: { instance, bytes in
        bytes.withUnsafeBytes { restore(instance, $0.baseAddress, bytes.count) }
      })
  }
}
