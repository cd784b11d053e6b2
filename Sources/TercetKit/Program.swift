// SPDX-License-Identifier: Apache-2.0

import Synchronization
import TercetELF
import TercetFiles

/// A program for RV32: a linked ELF file, read and checked.
///
///     let program = try Program(path: "k.elf")
public struct Program: Sendable {
  /// The path, as it was given.
  public let path: String
  package let image: Image
  private let debugInformation: DebugInformation

  /// Reads the program at `path`.
  ///
  /// - Throws: `TercetError.file` if there is no such file, `TercetError.program` if it is none
  ///   that can run.
  public init(path: String) throws(TercetError) {
    let bytes: [UInt8]
    do { bytes = try InputFile.read(path, takesPipes: true) } catch {
      throw .file(error.description)
    }
    try self.init(bytes: bytes, name: path)
  }

  /// Takes the bytes of an ELF file.
  ///
  /// - Parameter name: What stands for the path in reports, and what the program finds as its own
  ///   name.
  /// - Throws: `TercetError.program` if it is none that can run.
  public init(bytes: [UInt8], name: String = "program") throws(TercetError) {
    let image: Image
    do { image = try Image(elf: bytes) } catch { throw .program("\(name): \(error)") }
    self.init(path: name, image: image)
  }

  /// Reads the program at `path`.
  ///
  /// - Throws: `FileError` or `LoadError`.
  package init(reading path: String) throws {
    self.init(path: path, image: try Image(elf: try InputFile.read(path, takesPipes: true)))
  }

  /// Takes the bytes of the ELF file at `path`.
  ///
  /// - Throws: `LoadError`.
  package init(path: String, elf bytes: [UInt8]) throws {
    self.init(path: path, image: try Image(elf: bytes))
  }

  /// Whether `bytes` begin as an ELF file does.
  package static func isELF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x7f] + "ELF".utf8) }

  private init(path: String, image: Image) {
    self.path = path
    self.image = image
    debugInformation = DebugInformation()
  }

  /// Where its first instruction is.
  public var entry: UInt32 { image.entry }

  /// The address of the symbol called `name`; nil if there is none.
  public func address(of name: String) -> UInt32? { image.symbols.address(of: name) }

  /// The function or label that `address` lies in, such as `main+0x10`; nil if it lies in none.
  public func place(of address: UInt32) -> String? { image.symbols.place(of: address) }

  /// The text of the instruction that the file holds at `address`.
  public func instruction(at address: UInt32) -> String {
    Disassembly(image).text(at: address)
  }

  /// The last part of the path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The source lines; empty for a program without debug information.
  package var lines: SourceLines { debugInformation.lines(of: image) }

  /// The calls that the compiler has inlined; empty for a program without debug information.
  package var inlined: InlinedCalls { debugInformation.inlined(of: image) }

  /// What the file says for debuggers, read when somebody first asks: that takes longer than many a
  /// run.
  private final class DebugInformation: Sendable {
    private let knownLines = Mutex<SourceLines?>(nil)
    private let knownCalls = Mutex<InlinedCalls?>(nil)

    func lines(of image: Image) -> SourceLines {
      knownLines.withLock { known in
        let lines = known ?? SourceLines(elf: image.bytes)
        known = lines
        return lines
      }
    }

    func inlined(of image: Image) -> InlinedCalls {
      knownCalls.withLock { known in
        let calls = known ?? InlinedCalls(elf: image.bytes, symbols: image.symbols)
        known = calls
        return calls
      }
    }
  }
}
