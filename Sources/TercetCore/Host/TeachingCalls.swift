// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A call of the simulators with which assembly is taught, by its number in a7.
///
/// Source: RARS 1.6, "Environment Calls", and Ripes 2.2, "Environment calls"; where both have one
/// of a number, they agree, but for 31, which is music in RARS.
package enum TeachingCall: UInt32, Sendable {
  case printInteger = 1
  case printString = 4
  case readInteger = 5
  case readString = 8
  case allocate = 9
  case exit = 10
  case printCharacter = 11
  case readCharacter = 12
  case time = 30
  case cycles = 31
  case sleep = 32
  case printHex = 34
  case printBinary = 35
  case printUnsigned = 36
  case seed = 40
  case random = 41
  case randomBelow = 42

  /// What it does, in the words of those simulators.
  package var name: String {
    switch self {
    case .printInteger: "PrintInt"
    case .printString: "PrintString"
    case .readInteger: "ReadInt"
    case .readString: "ReadString"
    case .allocate: "Sbrk"
    case .exit: "Exit"
    case .printCharacter: "PrintChar"
    case .readCharacter: "ReadChar"
    case .time: "Time"
    case .cycles: "Cycles"
    case .sleep: "Sleep"
    case .printHex: "PrintIntHex"
    case .printBinary: "PrintIntBinary"
    case .printUnsigned: "PrintIntUnsigned"
    case .seed: "RandSeed"
    case .random: "RandInt"
    case .randomBelow: "RandIntRange"
    }
  }
}

extension Host {
  /// Serves a call of RARS or Ripes; those that are Linux's have Linux's meaning.
  mutating func teach(_ call: LinuxCall, _ context: CallContext) -> HostOutcome {
    guard let kind = TeachingCall(rawValue: call.number) else {
      return self.call(call.number == LinuxCall.open ? call.withNewlibFlags : call, context)
    }
    do throws(GuestError) {
      switch kind {
      case .exit: return .exits(0)
      case .readInteger: return .returns(try readInteger())
      case .readString: try readString(call, context.memory)
      case .readCharacter: return .returns(try files.readCharacter().map(UInt32.init) ?? .max)
      case .allocate: return .returns(try state.heap.extend(by: call.a0))
      case .time:
        let now = GuestClock.now(context.cycles)
        return .returnsPair(now.seconds * 1000 + UInt64(now.nanoseconds / 1_000_000))
      case .cycles: return .returnsPair(context.cycles)
      case .sleep: break
      case .seed: state.random.seed(call.a0, with: call.a1)
      case .random: return .returns(state.random.next(call.a0))
      case .randomBelow:
        guard call.a1 > 0 else { throw .invalid }
        return .returns(state.random.next(call.a0) % call.a1)
      default:
        guard files.send(try text(of: kind, call, context.memory)) else { return .outputFailed }
      }
      // Those without a result change no register.
      return .returns(call.a0)
    } catch {
      return error == .lostOutput ? .outputFailed : .returns(error.result)
    }
  }

  /// What a call prints.
  private func text(
    of kind: TeachingCall, _ call: LinuxCall, _ memory: GuestMemory
  ) throws(GuestError) -> [UInt8] {
    switch kind {
    case .printInteger: return Array(String(Int32(bitPattern: call.a0)).utf8)
    case .printUnsigned: return Array(String(call.a0).utf8)
    case .printHex: return Array(hex(call.a0).utf8)
    case .printBinary:
      let digits = String(call.a0, radix: 2)
      return Array((String(repeating: "0", count: 32 - digits.count) + digits).utf8)
    case .printCharacter: return [UInt8(truncatingIfNeeded: call.a0)]
    default:
      guard let length = memory.lengthOfString(at: call.a0),
        let text = memory.withBytes(call.a0, length, { Array($0) })
      else { throw .badAddress }
      return text
    }
  }

  // MARK: Lines of input

  /// A line of input without its end; nil at the end of input.
  ///
  /// Behind 4095 bytes a new one begins.
  private func readLine() throws(GuestError) -> [UInt8]? {
    var line: [UInt8] = []
    while line.count < GuestPath.longest {
      guard let byte = try files.readCharacter() else { return line.isEmpty ? nil : line }
      if byte == UInt8(ascii: "\n") { return line }
      line.append(byte)
    }
    return line
  }

  /// The number in a line; 0 if there is none, which is noted.
  private mutating func readInteger() throws(GuestError) -> UInt32 {
    let line = try readLine()
    let text = String(decoding: line ?? [], as: UTF8.self)
    let word = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    guard let number = Int32(word) else {
      if state.badNumber == nil { state.badNumber = line.map { _ in text } ?? "" }
      return 0
    }
    return UInt32(bitPattern: number)
  }

  /// Leaves a line with its end, cut to what the buffer holds, and a zero behind it, as fgets does.
  private func readString(_ call: LinuxCall, _ memory: GuestMemory) throws(GuestError) {
    let room = Int32(bitPattern: call.a1)
    guard room > 0 else { throw .invalid }
    var text: [UInt8] = []
    while text.count < Int(room) - 1, text.last != UInt8(ascii: "\n"),
      let byte = try files.readCharacter()
    {
      text.append(byte)
    }
    guard memory.copy(text + [0], to: call.a0) else { throw .badAddress }
  }
}

extension LinuxCall {
  static let open: UInt32 = 1024

  /// The same with newlib's flags instead of those of RARS: 0 reads, 1 writes a new file, 9 appends.
  fileprivate var withNewlibFlags: LinuxCall {
    let flags: UInt32 =
      switch a1 {
      case 1: 0x601
      case 9: 0x209
      default: a1
      }
    return LinuxCall(number: number, a0: a0, a1: flags, a2: a2)
  }
}

/// Random numbers for programs that learn: the same in each run.
///
/// Source: SplitMix64, Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, figure 17.
struct TeachingRandom: Hashable, Sendable {
  /// By the number that a program gives a stream.
  private var streams: [UInt32: UInt64] = [:]
  private static let mostStreams = 64

  mutating func seed(_ stream: UInt32, with seed: UInt32) { set(stream, UInt64(seed)) }

  mutating func next(_ stream: UInt32) -> UInt32 {
    let state = (streams[stream] ?? UInt64(stream)) &+ 0x9e37_79b9_7f4a_7c15
    set(stream, state)
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: (z ^ z >> 31) >> 32)
  }

  /// A program that makes ever new streams starts them all over.
  private mutating func set(_ stream: UInt32, _ state: UInt64) {
    if streams[stream] == nil, streams.count >= Self.mostStreams { streams = [:] }
    streams[stream] = state
  }
}
