// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory of the host for code that is made at run time: the same pages at two addresses, at one to
/// be written and at the other to be executed, so that no address has both rights.
struct ExecutableMemory: ~Copyable {
  private let writable: UnsafeMutableRawPointer
  private let executable: UnsafeMutableRawPointer
  let size: Int

  /// Claims `size` bytes; nil where the host does not let code be made.
  init?(size: Int) {
    guard let file = Self.anonymousFile(size) else { return nil }
    defer { close(file) }
    guard let writable = Self.map(file, size, PROT_READ | PROT_WRITE) else { return nil }
    guard let executable = Self.map(file, size, PROT_READ | PROT_EXEC) else {
      munmap(writable, size)
      return nil
    }
    self.writable = writable
    self.executable = executable
    self.size = size
  }

  deinit {
    munmap(writable, size)
    munmap(executable, size)
  }

  /// A file that has no name, whose pages the host provides when they are used.
  private static func anonymousFile(_ size: Int) -> Int32? {
    // By its name at run time: it is Linux's own.
    guard let found = dlsym(nil, "memfd_create") else { return nil }
    let create = unsafeBitCast(
      found, to: (@convention(c) (UnsafePointer<CChar>, UInt32) -> Int32).self)
    let closesOnExecution: UInt32 = 1
    let file = create("tercet", closesOnExecution)
    guard file >= 0 else { return nil }
    guard ftruncate(file, off_t(size)) == 0 else {
      close(file)
      return nil
    }
    return file
  }

  private static func map(_ file: Int32, _ size: Int, _ rights: Int32) -> UnsafeMutableRawPointer? {
    let mapped = mmap(nil, size, rights, MAP_SHARED, file, 0)
    return mapped == UnsafeMutableRawPointer(bitPattern: -1) ? nil : mapped
  }

  /// Puts code to a place.
  func write(_ bytes: [UInt8], at place: Int) {
    precondition(place >= 0 && place + bytes.count <= size, "code is outside its memory")
    (writable + place).copyMemory(from: bytes, byteCount: bytes.count)
  }

  /// Lets the jump whose last four bytes are at a place go to another.
  func patch(_ at: Int, to place: Int) {
    precondition(at >= 0 && at + 4 <= size, "a jump is outside the memory of code")
    (writable + at).storeBytes(of: Int32(place - (at + 4)).littleEndian, as: Int32.self)
  }

  /// Where a place is for who jumps there.
  func address(_ place: Int) -> UInt64 { UInt64(UInt(bitPattern: executable + place)) }

  /// Calls code at a place with two arguments.
  func call(_ place: Int, _ first: UnsafeMutableRawPointer, _ second: UInt64) -> UInt64 {
    typealias Entry = @convention(c) (UnsafeMutableRawPointer, UInt64) -> UInt64
    return unsafeBitCast(executable + place, to: Entry.self)(first, second)
  }
}
