// SPDX-License-Identifier: Apache-2.0

/// Why a file or stream could not be read or written.
package enum FileError: Error, Equatable {
  case missing(String)
  case notAFile(String)
  case unreadable(String, reason: String)
  case tooLarge(String, bytes: Int)
  case notAFolder(String, reason: String)
  case unwritable(String, reason: String)
  case brokenStream(String, reason: String)
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
    case .tooLarge(let path, let bytes):
      return """
        \(path): \(bytes) bytes are more than tercet reads
        help: strip the program of debug information with `objcopy -g`
        """
    case .notAFolder(let path, let reason):
      return """
        '\(path)' cannot be opened as a folder: \(reason)
        help: --source takes a folder that exists
        """
    case .unwritable(let path, let reason):
      return """
        '\(path)' cannot be written: \(reason)
        help: check that it is no folder, that its folder exists, that you may write there, and that there is room
        """
    case .brokenStream(let name, let reason):
      return """
        \(name) cannot be written: \(reason)
        help: the reader closed the pipe, or the disk is full; -o writes to a file
        """
    }
  }
}
