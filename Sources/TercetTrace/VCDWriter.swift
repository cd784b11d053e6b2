// SPDX-License-Identifier: Apache-2.0

/// What a signal of a Value Change Dump carries.
enum VCDValue: Hashable {
  case number(UInt64)
  /// One word.
  case text([UInt8])
  /// Written `z`: there is nothing, or nothing that the user asked for.
  case none
  /// Written `x`: it cannot be known.
  case unknown

  static func bit(_ isSet: Bool) -> VCDValue { .number(isSet ? 1 : 0) }

  /// A number, if there is one.
  static func number(_ value: UInt32?) -> VCDValue { value.map { .number(UInt64($0)) } ?? .none }
}

/// Writes a Value Change Dump: declarations, then what changes and when.
///
/// Source: IEEE 1364-2005, section 18.2; string variables are GTKWave's.
struct VCDWriter {
  private var buffer: TraceBuffer
  private var values = [VCDValue?](repeating: nil, count: VCDSignal.allCases.count)
  private let shapes = VCDSignal.allCases.map(\.row.shape)
  private var time: UInt64?
  /// Whether the values of the first time are being written.
  private var isDumping = true
  private var isTimeWritten = false

  init(title: String, signals: [VCDSignal], write: @escaping ([UInt8]) -> Bool) {
    buffer = TraceBuffer(write: write)
    declare(title, signals)
  }

  /// Goes on to `time`.
  mutating func advance(to time: UInt64) {
    endDump()
    self.time = time
    isTimeWritten = false
  }

  /// Writes the value down if it is a new one.
  mutating func set(_ signal: VCDSignal, _ value: VCDValue) {
    guard values[signal.rawValue] != value else { return }
    values[signal.rawValue] = value
    writeTime()
    switch (shapes[signal.rawValue], value) {
    case (.text, .text(let text)):
      buffer.append(UInt8(ascii: "s"))
      buffer.append(text)
      buffer.append(UInt8(ascii: " "))
    case (.text, _):
      buffer.append("s- ")
    case (.bit, .number(let number)):
      buffer.append(decimal: number)
    case (.vector, .number(let number)):
      buffer.append(UInt8(ascii: "b"))
      buffer.append(binary: number)
      buffer.append(UInt8(ascii: " "))
    case (let shape, _):
      let state = value == .unknown ? "x" : "z"
      buffer.append(shape == .bit ? state : "b\(state) ")
    }
    buffer.append(Self.identifier(of: signal))
    buffer.append(Self.newline)
  }

  /// Writes the time at which the last values end, if there are any, and all that was gathered.
  mutating func finish(at time: UInt64?) -> Bool {
    if let time {
      advance(to: time)
      writeTime()
    }
    return buffer.flush()
  }

  mutating func flushIfFull() -> Bool { buffer.flushIfFull() }

  private mutating func writeTime() {
    guard !isTimeWritten, let time else { return }
    isTimeWritten = true
    buffer.append(UInt8(ascii: "#"))
    buffer.append(decimal: time)
    buffer.append(Self.newline)
    if isDumping { buffer.append("$dumpvars\n") }
  }

  private mutating func endDump() {
    guard isDumping, isTimeWritten else { return }
    isDumping = false
    buffer.append("$end\n")
  }

  private static let newline = UInt8(ascii: "\n")

  /// One printable character for each; there are fewer than 94.
  private static func identifier(of signal: VCDSignal) -> UInt8 {
    UInt8(ascii: "!") + UInt8(signal.rawValue)
  }
}

// MARK: - Declarations

extension VCDWriter {
  private mutating func declare(_ title: String, _ signals: [VCDSignal]) {
    buffer.append("$version \(Self.token(title, spaces: true)) $end\n$comment\n")
    buffer.append("  1 ns is one clock cycle. z, or - as a string: nothing there.\n")
    buffer.append("  Where valid is z too, --function hides the instruction.\n")
    for signal in signals {
      buffer.append("  \(signal.row.scope).\(signal.row.name): \(signal.row.meaning)\n")
    }
    buffer.append("$end\n$timescale 1ns $end\n$scope module \(VCDSignal.top) $end\n")
    var scope = ""
    for signal in signals {
      if signal.row.scope != scope {
        if !scope.isEmpty { buffer.append("$upscope $end\n") }
        scope = signal.row.scope
        buffer.append("$scope module \(scope) $end\n")
      }
      let kind =
        switch signal.row.shape {
        case .bit: "wire 1"
        case .vector(let bits): "wire \(bits)"
        case .text: "string 1"
        }
      buffer.append("$var \(kind) ")
      buffer.append(Self.identifier(of: signal))
      buffer.append(" \(signal.row.name)")
      if case .vector(let bits) = signal.row.shape { buffer.append(" [\(bits - 1):0]") }
      buffer.append(" $end\n")
    }
    buffer.append("$upscope $end\n$upscope $end\n$enddefinitions $end\n")
  }

  /// Only printable ASCII, and none of what GTKWave's reader takes for an escape sequence.
  ///
  /// - Parameter spaces: Whether spaces may stay, which end the value of a string variable.
  static func token(_ text: String, spaces: Bool = false) -> String {
    let bytes = text.utf8.map { byte in
      let isPlain = byte > 0x20 && byte < 0x7f && !#"\"'?$"#.utf8.contains(byte)
      return isPlain || spaces && byte == 0x20 ? byte : UInt8(ascii: "_")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
