// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The words that a semihosting call's second argument points to.
struct SemihostingBlock {
  let address: UInt32
  let memory: GuestMemory

  subscript(index: UInt32) -> UInt32 {
    get throws(GuestError) {
      guard let word = memory.load(address &+ 4 * index, .word) else { throw .badAddress }
      return word
    }
  }

  /// The name that the first word points to, or another.
  func name(at index: UInt32 = 0, length: UInt32) throws(GuestError) -> [UInt8] {
    guard length <= GuestPath.longest else { throw .nameTooLong }
    guard let name = memory.withBytes(try self[index], Int(length), { Array($0) }) else {
      throw .badAddress
    }
    return name
  }

  /// Leaves a name for the temporary file of the number in the second word, 0 to 255, in the buffer
  /// that the first word points to and the third measures.
  ///
  /// The same number gives the same name, in the guest's own directory; nobody looks whether there is
  /// such a file.
  func leaveTemporaryName() throws(GuestError) {
    let number = try self[1]
    guard number < 256 else { throw .invalid }
    let digits = String(number, radix: 16)
    let name = Array("tercet-".utf8) + Array((digits.count < 2 ? "0" + digits : digits).utf8)
    guard name.count + 4 < Int(try self[2]) else { throw .invalid }
    guard memory.copy(name + Array(".tmp".utf8) + [0], to: try self[0]) else {
      throw .badAddress
    }
  }

  /// Leaves a string in the buffer that the first word points to and the second word measures,
  /// and its length in the second word.
  func leaveString(_ text: [UInt8]) throws(GuestError) {
    guard text.count < Int(try self[1]) else { throw .invalid }
    guard memory.copy(text + [0], to: try self[0]),
      memory.put(UInt32(text.count), at: address &+ 4)
    else { throw .badAddress }
  }
}

extension Host {
  /// Opens a file, or one of the special names: the console and the list of features.
  func open(_ block: SemihostingBlock) throws(GuestError) -> UInt32 {
    let mode = try block[1]
    guard mode < 12 else { throw .invalid }
    let name = try block.name(length: try block[2])
    switch String(decoding: name, as: UTF8.self) {
    case ":tt":
      let streams: [OpenFile] = [.input, .output(.output), .output(.error)]
      return try files.add(streams[Int(mode) / 4])
    case ":semihosting-features":
      guard mode < 2 else { throw .readOnly }
      return try files.add(.features(position: 0))
    default:
      return try files.open(name, OpenMode(semihosting: mode))
    }
  }

  /// Bytes of `count` that `transfer` did not move, as semihosting counts; all of them if it
  /// failed.
  mutating func left(
    of count: UInt32, _ transfer: (UInt32) throws(GuestError) -> UInt32
  ) throws(GuestError) -> UInt32 {
    do throws(GuestError) {
      return count - (try transfer(count))
    } catch {
      if error == .lostOutput { throw error }
      state.lastError = error
      return count
    }
  }

  /// A file's length in bytes.
  func length(_ descriptor: UInt32) throws(GuestError) -> UInt32 {
    let size = try files.status(descriptor).size
    guard size <= Int32.max else { throw .overflow }
    return UInt32(size)
  }
}

extension OpenMode {
  /// Reads semihosting's mode, the index in `r rb r+ r+b w wb w+ w+b a ab a+ a+b`.
  fileprivate init(semihosting mode: UInt32) {
    let isUpdate = mode & 2 != 0
    reads = mode < 4 || isUpdate
    writes = mode >= 4 || isUpdate
    creates = mode >= 4
    truncates = 4..<8 ~= mode
    appends = mode >= 8
  }
}
