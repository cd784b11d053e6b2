// SPDX-License-Identifier: Apache-2.0

import Glibc
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
      var status = stat()
      guard path.withHostPath({ stat($0, &status) }) == 0 else { throw FileError.missing(path) }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      for file in isFolder ? try Self.files(in: path).sorted() : [path] {
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

  /// Paths of the regular files in a folder and the folders in it.
  ///
  /// A link to a file counts as the file; one to a folder is not followed, for it may lead back.
  private static func files(in folder: String) throws(FileError) -> [String] {
    guard let listing = folder.withHostPath({ opendir($0) }) else {
      throw .unreadable(folder, reason: String(cString: strerror(errno)))
    }
    defer { closedir(listing) }
    var files: [String] = []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(hostBytes: bytes.prefix { $0 != 0 })
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let path = base + name
      guard path.withHostPath({ lstat($0, &status) }) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        // As one that nobody may read: what is not seen cannot be tested.
        files += (try? Self.files(in: path)) ?? []
        continue
      }
      guard path.withHostPath({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG
      else { continue }
      files.append(path)
    }
    return files
  }

  /// Whether the file's header is that of a 32-bit RISC-V executable.
  ///
  /// One that cannot be read counts as a program, so that its failure is seen.
  private static func isProgram(_ path: String) -> Bool {
    // What comes through a pipe is there only once.
    var status = stat()
    if path.withHostPath({ stat($0, &status) }) == 0, status.st_mode & S_IFMT != S_IFREG {
      return true
    }
    let file = path.withHostPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { return true }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 20)
    guard read(file, &bytes, bytes.count) == bytes.count else { return false }
    let (magic, elf32, executable, riscv) = ([0x7f, 0x45, 0x4c, 0x46] as [UInt8], 1, 2, 243)
    return Array(bytes[..<4]) == magic && bytes[4] == elf32 && bytes[16] == executable
      && bytes[17] == 0 && bytes[18] == riscv && bytes[19] == 0
  }
}
