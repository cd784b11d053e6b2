// SPDX-License-Identifier: Apache-2.0

extension HostFiles {
  /// Reads into guest memory; how many bytes, 0 at the end.
  func read(
    _ descriptor: UInt32, _ address: UInt32, _ count: UInt32, _ memory: GuestMemory
  ) throws(GuestError) -> UInt32 {
    let file = try self[descriptor]
    let part = try memory.fill(address, Self.transfer(count)) {
      (buffer) throws(GuestError) in try read(file, descriptor, into: buffer)
    }
    guard let part else { throw .badAddress }
    return UInt32(part)
  }

  private func read(
    _ file: OpenFile, _ descriptor: UInt32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(GuestError) -> Int {
    switch file {
    case .input:
      guard let count = readInput(into: buffer) else { throw .inputOutput }
      return count
    case .output:
      throw .badDescriptor
    case .features(let position):
      let part = Semihosting.features.dropFirst(position).prefix(buffer.count)
      buffer.copyBytes(from: part)
      replace(descriptor, with: .features(position: position + part.count))
      return part.count
    case .file(let file):
      return try source.read(file, into: buffer)
    }
  }

  /// Writes from guest memory; how many bytes.
  func write(
    _ descriptor: UInt32, _ address: UInt32, _ count: UInt32, _ memory: GuestMemory
  ) throws(GuestError) -> UInt32 {
    let file = try self[descriptor]
    let part = try memory.withBytes(address, Self.transfer(count)) {
      (bytes) throws(GuestError) in try write(bytes, to: file)
    }
    guard let part else { throw .badAddress }
    return UInt32(part)
  }

  private func write(
    _ bytes: UnsafeRawBufferPointer, to file: OpenFile
  ) throws(GuestError) -> Int {
    switch file {
    case .input, .features:
      throw .badDescriptor
    case .output(let stream):
      guard console.write(bytes, to: stream) else { throw .lostOutput }
      return bytes.count
    case .file(let file):
      return try source.write(bytes, to: file)
    }
  }

  /// A result above 2^31 would read as an error code, and Linux too transfers no more at once.
  private static func transfer(_ count: UInt32) -> Int { Int(min(count, 0x7fff_f000)) }

  /// One byte from the console; nil at the end of input.
  func readCharacter() throws(GuestError) -> UInt8? {
    var character: UInt8 = 0
    let count = withUnsafeMutableBytes(of: &character) { readInput(into: $0) }
    guard let count else { throw .inputOutput }
    return count == 1 ? character : nil
  }
}
