// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Why a file could not be read or written.
package enum FileError: Error, Equatable {
  case missing(String)
  case notAFile(String)
  case unreadable(String, reason: String)
  case unwritable(String, reason: String)
  case tooLarge(String, bytes: Int)
}

extension FileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      return "\(path): there is no such file\nhelp: check the path, or build the program first"
    case .notAFile(let path):
      return "\(path): not a regular file\nhelp: pass the linked program itself"
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)\nhelp: check its permissions"
    case .unwritable(let path, let reason):
      return "\(path): cannot be written: \(reason)\nhelp: check the folder and its permissions"
    case .tooLarge(let path, let bytes):
      return """
        \(path): \(bytes) bytes are more than tercet reads
        help: strip the program of debug information with `objcopy -g`
        """
    }
  }
}

/// Reads whole files.
enum InputFile {
  /// More than any program for a 32-bit address space needs.
  static let mostBytes = 1 << 30

  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path) }
      throw .unreadable(path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile(path)
    }
    guard status.st_size <= mostBytes else { throw .tooLarge(path, bytes: Int(status.st_size)) }
    return try read(descriptor, size: Int(status.st_size), path)
  }

  private static func read(
    _ descriptor: Int32, size: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = String(cString: strerror(errno)) }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw .unreadable(path, reason: failure) }
    return bytes
  }
}

/// Writes whole files so that a reader never sees half of one.
package enum OutputFile {
  /// Writes beside `path` and renames; a path that is no regular file is written to directly.
  package static func write(_ text: String, to path: String) throws(FileError) {
    var status = stat()
    let isSpecial = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    do {
      if isSpecial {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
      } else {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    } catch {
      throw .unwritable(path, reason: reason(of: error))
    }
  }

  private static func reason(of error: any Error) -> String {
    let cocoa = error as NSError
    let cause = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError ?? cocoa
    return cause.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(cause.code))) : cocoa.localizedDescription
  }
}
