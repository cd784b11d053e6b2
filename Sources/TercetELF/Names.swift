// SPDX-License-Identifier: Apache-2.0

extension String {
  /// More than compilers write, and few enough that many symbols may share one name.
  private static let nameLimit = 4096

  /// The name that starts at `offset` in a table of names, made safe to print; nil outside it.
  init?(nameIn table: UnsafeRawBufferPointer, at offset: Int) {
    guard offset < table.count else { return nil }
    let rest = table[offset...].prefix(Self.nameLimit + 1)
    self.init(shown: UnsafeRawBufferPointer(rebasing: rest.prefix { $0 != 0 }))
  }

  /// The name at `start`, which ends in a zero, made safe to print.
  init(nameAt start: UnsafePointer<CChar>) {
    var length = 0
    while length <= Self.nameLimit, start[length] != 0 { length += 1 }
    self.init(shown: UnsafeRawBufferPointer(start: start, count: length))
  }

  /// A name without what harms a terminal.
  ///
  /// What a terminal would act on instead of showing it, such as an escape sequence, becomes `?`,
  /// and so does what follows the first 4,096 bytes.
  init(shown bytes: UnsafeRawBufferPointer) {
    let text = String(decoding: bytes.prefix(Self.nameLimit), as: UTF8.self)
    let isPlain = bytes.allSatisfy { (0x20..<0x7f).contains($0) }
    let shown =
      isPlain
      ? text : String(UnicodeScalarView(text.unicodeScalars.map { $0.isShown ? $0 : "?" }))
    self = bytes.count > Self.nameLimit ? shown + "?" : shown
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the scalar, and in the order in which it was written.
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }
}
