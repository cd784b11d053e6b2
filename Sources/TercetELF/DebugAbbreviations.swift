// SPDX-License-Identifier: Apache-2.0

/// The declarations of entries that units refer to by a code, so that each entry need only have its
/// values.
///
/// Source: DWARF Debugging Information Format, version 5, section 7.5.3.
struct DebugAbbreviations {
  /// Name and form of one value of an entry.
  struct Attribute {
    let name: UInt64
    let form: UInt64
    /// The value itself, if the form has it here instead of in the entry.
    let constant: UInt64
  }

  struct Declaration {
    let tag: UInt64
    let hasChildren: Bool
    fileprivate let attributes: Range<Int>
  }

  private var declarations: [UInt64: Declaration] = [:]
  private var attributes: [Attribute] = []

  /// Reads the table at `offset`.
  ///
  /// - Parameter cost: How many bytes may still be read, of which it takes its own; a table that is
  ///   longer is cut off.
  init(_ bytes: UnsafeRawBufferPointer, at offset: UInt64, cost: inout Int) {
    var cursor = ByteCursor(bytes)
    cursor.skip(offset)
    let start = cursor.position
    while cursor.position < bytes.count, cursor.position - start < cost {
      let code = cursor.variable()
      if code == 0 { break }
      let tag = cursor.variable()
      let hasChildren = cursor.number(1) != 0
      let first = attributes.count
      while cursor.position < bytes.count, cursor.position - start < cost {
        let name = cursor.variable()
        let form = cursor.variable()
        let constant = form == DebugForm.implicitConstant ? cursor.variable() : 0
        if name == 0 && form == 0 { break }
        attributes.append(Attribute(name: name, form: form, constant: constant))
      }
      // As for libdw, the first to have a code keeps it.
      if declarations[code] == nil {
        declarations[code] = Declaration(
          tag: tag, hasChildren: hasChildren, attributes: first..<attributes.count)
      }
    }
    cost -= cursor.position - start
  }

  subscript(code: UInt64) -> Declaration? { declarations[code] }

  /// The values that an entry has, in their order.
  func attributes(of declaration: Declaration) -> ArraySlice<Attribute> {
    attributes[declaration.attributes]
  }
}
