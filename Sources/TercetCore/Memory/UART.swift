// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A 16550 at 0x10000000, eight byte-wide registers: the guest's console.
///
/// What it sends is gone at once, so that it is always ready to send. When it receives what is on its
/// line depends on the guest alone, so that runs repeat: while the receive interrupt is off, when data
/// or line status are read; while it is on, when the core sleeps, else in cycles of fixed numbers. More
/// bytes than the trigger level of its FIFO stay on the line, where they wait.
///
/// Influences time: through interrupts, and for a program that acts on what it reads.
/// Source: the data sheet of the National Semiconductor PC16550D, and qemu 7.2, hw/char/serial.c,
/// for all that the sheet leaves open.
struct UART: Hashable, Sendable {
  static let base: UInt32 = 0x1000_0000

  /// Cycles from one look for input to the next, and how many there are at most once looks were in
  /// vain, each of which doubles them.
  ///
  /// A look costs some hundred nanoseconds, and 4,096 cycles at least a hundred times that.
  private static let lookIntervals: (least: UInt64, most: UInt64) = (1 << 12, 1 << 20)

  private var enabled: InterruptKinds = []
  private var fifoControl: UInt8 = 0
  private var lineControl: UInt8 = 0
  private var modemControl: UInt8 = 0x08
  private var scratch: UInt8 = 0
  /// Source: qemu's reset value, 9600 baud.
  private var divisor: UInt16 = 12

  private var received = ReceiveQueue()
  /// Whether a byte was lost since the line status was read, which only its own bytes can bring about.
  private var hasOverrun = false
  /// Whether the transmitter became empty and nobody has taken notice.
  private var hasSent = false
  /// Whether the line's end was seen behind the last byte.
  private var hasEnded = false

  /// Whether the interrupt controller has the UART's interrupt as pending.
  ///
  /// It is told whenever something changes here that is worth an interrupt, as in qemu: once the guest
  /// has claimed the interrupt, it is not told again before that, and what was told stays.
  var isPending = false
  /// The first cycle in which the machine is to look for input; `.max` while nobody waits for any.
  private(set) var nextLook: UInt64 = .max
  private var lookInterval = UART.lookIntervals.least

  // MARK: Where it is

  /// Whether an access of `width` at `address` reaches a register.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    width == .byte && contains(address)
  }

  /// Whether the address is one of the port's, whatever the access.
  static func contains(_ address: UInt32) -> Bool { address & ~7 == base }

  // MARK: Input

  /// Whether input would raise the interrupt, and may yet come.
  var awaitsInput: Bool {
    enabled.contains(.received) && received.isEmpty && !hasEnded && !isLooped
  }

  /// Whether input would have raised the interrupt, had it not come to its end.
  var missesInput: Bool { enabled.contains(.received) && received.isEmpty && hasEnded }

  /// Takes what is on the line.
  mutating func look(_ cycle: UInt64, _ line: some SerialLine) {
    receive(line)
    lookInterval = min(2 * lookInterval, Self.lookIntervals.most)
    nextLook = .max
    planLook(cycle)
  }

  /// The guest reads a register that tells of input: it gets some, if this is the time.
  private mutating func ask(_ cycle: UInt64, _ line: some SerialLine) {
    guard received.isEmpty else { return }
    if cycle >= nextLook || !enabled.contains(.received) { look(cycle, line) }
  }

  /// Takes bytes up to the trigger level.
  private mutating func receive(_ line: some SerialLine) {
    guard !isLooped else { return }
    let before = received.count
    while received.count < trigger {
      switch line.receive() {
      case .byte(let byte):
        hasEnded = false
        received.append(byte)
        continue
      case .nothing: break
      case .end: hasEnded = true
      }
      break
    }
    if received.count != before { update() }
  }

  private mutating func planLook(_ cycle: UInt64) {
    guard awaitsInput else {
      nextLook = .max
      lookInterval = Self.lookIntervals.least
      return
    }
    // From here on it stays where it is, however often the registers are accessed.
    guard nextLook == .max else { return }
    let (next, isPastAll) = (cycle | (lookInterval - 1)).addingReportingOverflow(1)
    nextLook = isPastAll ? .max : next
  }

  /// Whether it hears nothing but itself.
  private var isLooped: Bool { modemControl & 0x10 != 0 }
  private var hasFIFO: Bool { fifoControl & 1 != 0 }

  /// Bytes that are worth an interrupt.
  private var trigger: Int {
    guard hasFIFO else { return 1 }
    return switch fifoControl >> 6 {
    case 0: 1
    case 1: 4
    case 2: 8
    default: 14
    }
  }

  // MARK: Interrupts

  private struct InterruptKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let received = InterruptKinds(rawValue: 1 << 0)
    static let transmitterEmpty = InterruptKinds(rawValue: 1 << 1)
    static let lineStatus = InterruptKinds(rawValue: 1 << 2)
    /// With that of the modem's status, which never changes.
    static let all = InterruptKinds(rawValue: 0xf)
  }

  /// What the interrupt is about, as the register has it.
  private enum InterruptReason: UInt8 {
    case none = 0x01
    case transmitterEmpty = 0x02
    case received = 0x04
    case lineStatus = 0x06
    /// Fewer bytes than the trigger level, and the line is silent.
    case timeout = 0x0c
  }

  private var reason: InterruptReason {
    if enabled.contains(.lineStatus), hasOverrun { return .lineStatus }
    if enabled.contains(.received), !received.isEmpty {
      return received.count < trigger ? .timeout : .received
    }
    return enabled.contains(.transmitterEmpty) && hasSent ? .transmitterEmpty : .none
  }

  private mutating func update() { isPending = isPending || reason != .none }

  // MARK: Registers

  private enum Register: UInt32 {
    case data, interruptEnable, interruptReason, lineControl, modemControl, lineStatus, modemStatus
    case scratch
    case divisorLow, divisorHigh
  }

  private func register(at address: UInt32) -> Register? {
    let number = address & 7
    let selectsDivisor = lineControl & 0x80 != 0 && number < 2
    return Register(rawValue: selectsDivisor ? number + 8 : number)
  }

  /// The value of a register; reading the first takes a received character.
  mutating func load(_ address: UInt32, _ cycle: UInt64, _ line: some SerialLine) -> UInt8 {
    defer { planLook(cycle) }
    switch register(at: address) {
    case .data:
      ask(cycle, line)
      let byte = received.removeFirst()
      update()
      return byte ?? 0
    case .interruptEnable:
      return enabled.rawValue
    case .interruptReason:
      // Without the receive interrupt it tells nothing of input.
      if enabled.contains(.received) { ask(cycle, line) }
      let value = reason
      if value == .transmitterEmpty {
        hasSent = false
        update()
      }
      return value.rawValue | (hasFIFO ? 0xc0 : 0)
    case .lineControl:
      return lineControl
    case .modemControl:
      return modemControl
    case .lineStatus:
      ask(cycle, line)
      return takeLineStatus()
    case .modemStatus:
      return modemStatus
    case .scratch:
      return scratch
    case .divisorLow:
      return UInt8(truncatingIfNeeded: divisor)
    case .divisorHigh:
      return UInt8(truncatingIfNeeded: divisor >> 8)
    case nil:
      return 0
    }
  }

  /// Both halves of the transmitter are empty; lowest, whether a byte is there.
  private mutating func takeLineStatus() -> UInt8 {
    let value: UInt8 = 0x60 | (received.isEmpty ? 0 : 1) | (hasOverrun ? 2 : 0)
    if hasOverrun {
      hasOverrun = false
      update()
    }
    return value
  }

  /// Carrier, data set ready and clear to send; in a loop, what the guest itself says.
  private var modemStatus: UInt8 {
    guard isLooped else { return 0xb0 }
    return (modemControl & 0x0c) << 4 | (modemControl & 0x02) << 3 | (modemControl & 0x01) << 5
  }

  /// Writes a register; false when a character could not be printed.
  mutating func store(
    _ address: UInt32, _ value: UInt8, _ cycle: UInt64, _ line: some SerialLine
  ) -> Bool {
    defer { planLook(cycle) }
    switch register(at: address) {
    case .data:
      let isSent = isLooped || line.send([value])
      if isLooped { hear(value) }
      hasSent = true
      update()
      return isSent
    case .interruptEnable:
      enable(InterruptKinds(rawValue: value).intersection(.all))
    case .interruptReason:
      controlFIFO(value)
    case .lineControl:
      lineControl = value
    case .modemControl:
      modemControl = value & 0x1f
    case .scratch:
      scratch = value
    case .divisorLow:
      divisor = divisor & 0xff00 | UInt16(value)
    case .divisorHigh:
      divisor = divisor & 0x00ff | UInt16(value) << 8
    case .lineStatus, .modemStatus, nil:
      break
    }
    return true
  }

  /// The port receives what it sends.
  private mutating func hear(_ byte: UInt8) {
    if received.count == (hasFIFO ? ReceiveQueue.capacity : 1) {
      hasOverrun = true
      // Without the FIFO the new byte takes the old one's place.
      guard !hasFIFO else { return }
      received.removeAll()
    }
    received.append(byte)
  }

  private mutating func enable(_ kinds: InterruptKinds) {
    let changed = enabled.symmetricDifference(kinds)
    enabled = kinds
    // The transmitter is empty when its interrupt is enabled, which is news.
    if changed.contains(.transmitterEmpty) { hasSent = kinds.contains(.transmitterEmpty) }
    if !changed.isEmpty { update() }
  }

  private mutating func controlFIFO(_ value: UInt8) {
    let isSwitched = (value ^ fifoControl) & 1 != 0
    if isSwitched || value & 2 != 0 { received.removeAll() }
    if isSwitched || value & 4 != 0 { hasSent = true }
    fifoControl = value & 0xc9
    update()
  }
}
