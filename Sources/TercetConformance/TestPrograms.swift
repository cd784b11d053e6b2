// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles

/// Why there is nothing to test.
package enum TestError: Error, Equatable {
  case noPrograms([String])
}

extension TestError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPrograms(let paths):
      return """
        no program for RV32 in \(paths.joined(separator: ", "))
        help: build the tests first, such as `make -C riscv-tests`, and pass the folder of their ELFs
        """
    }
  }
}

/// The programs that some paths stand for.
package struct TestPrograms: Sendable {
  /// Paths of the programs, those of a folder in the order of their names, each once.
  package let paths: [String]
  /// How many files are no RV32 executables, such as the listings beside them.
  package let skipped: Int

  /// - Parameter paths: Files, and folders, which are searched with all that is in them.
  /// - Throws: `FileError.missing`, or `TestError` if there is no program at all.
  package init(at paths: [String]) throws {
    var found: [String] = []
    var known: Set<String> = []
    var skipped = 0
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw FileError.missing(path)
      }
      for file in isFolder.boolValue ? try Self.files(in: path) : [path] {
        if !Self.isProgram(file) {
          skipped += 1
        } else if known.insert(file).inserted {
          found.append(file)
        }
      }
    }
    guard !found.isEmpty else { throw TestError.noPrograms(paths) }
    self.paths = found
    self.skipped = skipped
  }

  /// Paths of everything in a folder and the folders in it that is not a folder, sorted.
  private static func files(in folder: String) throws(FileError) -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      throw .unreadable(folder, reason: String(cString: strerror(EACCES)))
    }
    var files: [String] = []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    while let name = names.nextObject() as? String {
      var status = stat()
      guard stat(base + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      files.append(base + name)
    }
    return files.sorted()
  }

  /// Whether the file's header is that of a 32-bit RISC-V executable.
  ///
  /// One that cannot be read counts as a program, so that its failure is seen.
  private static func isProgram(_ path: String) -> Bool {
    // What comes through a pipe is there only once.
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return true }
    guard let file = FileHandle(forReadingAtPath: path) else { return true }
    defer { try? file.close() }
    guard let header = try? file.read(upToCount: 20), header.count == 20 else { return false }
    let bytes = [UInt8](header)
    let (magic, elf32, executable, riscv) = ([0x7f, 0x45, 0x4c, 0x46] as [UInt8], 1, 2, 243)
    return Array(bytes[..<4]) == magic && bytes[4] == elf32 && bytes[16] == executable
      && bytes[17] == 0 && bytes[18] == riscv && bytes[19] == 0
  }
}
