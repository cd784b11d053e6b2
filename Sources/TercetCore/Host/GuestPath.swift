// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path as the guest wrote it, taken apart; absolute paths and `..` are refused.
struct GuestPath {
  /// Without empty ones and `.`.
  private let components: [ArraySlice<UInt8>]
  /// Whether it ends in a slash or a dot.
  private let mustBeDirectory: Bool

  /// In bytes; Linux's PATH_MAX, which counts a zero at the end.
  static let longest = 4095

  init(_ bytes: [UInt8]) throws(GuestError) {
    guard !bytes.contains(0) else { throw .invalid }
    guard bytes.count <= Self.longest else { throw .nameTooLong }
    guard let first = bytes.first, let last = bytes.last else { throw .missing }
    let slash = UInt8(ascii: "/")
    let parts = bytes.split(separator: slash)
    guard first != slash, !parts.contains(where: { $0.elementsEqual("..".utf8) }) else {
      throw .noAccess
    }
    components = parts.filter { !$0.elementsEqual(".".utf8) }
    mustBeDirectory = last == slash || parts.last?.elementsEqual(".".utf8) == true
  }

  /// Where the path leads: the first directory is the guest's own, and the others appear in it
  /// under their names.
  ///
  /// Each directory on the way is opened from the one before, and a link is refused. Whoever
  /// renames things meanwhile can at most make the walk fail: without `..`, there is no way from
  /// a directory but down.
  func place(in directories: [GrantedDirectory]) throws(GuestError) -> GuestPlace {
    guard var root = directories.first else { throw .noAccess }
    var rest = components[...]
    if let name = rest.first,
      let other = directories.dropFirst().first(where: { $0.name.elementsEqual(name) })
    {
      root = other
      rest = rest.dropFirst()
    }
    var parent = root.descriptor
    for component in rest.dropLast() {
      let place = GuestPlace(parent: parent, name: component, isReadOnly: true)
      parent = try place.open(O_RDONLY | O_DIRECTORY)
    }
    var place = GuestPlace(
      parent: parent, name: rest.last ?? [UInt8(ascii: ".")], isReadOnly: root.isReadOnly)
    place.mustBeDirectory = mustBeDirectory || rest.isEmpty
    return place
  }
}
