// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the process with a word where a user's own code crashes, hangs or leaves.
///
/// A library runs in this process, so nothing can be taken back: drafts of files are removed, a
/// message says whose fault it is, and the status is 70. Of faults in Tercet itself, it makes nothing
/// of its own.
package enum MeaningFaults {
  /// Called before the process ends, and from a handler of signals: removes what is half made.
  nonisolated(unsafe) package static var cleanUp: @convention(c) () -> Void = {}
  /// Seconds that a call may take.
  private static let patience = 10
  private static let status: Int32 = 70
  private static let badAnswer: Int32 = 65

  // MARK: Watches

  /// All that there ever were; a handler may be reading one that is free by now.
  nonisolated(unsafe) private static var first: UnsafeMutablePointer<MeaningWatch>?
  private static let changes = Mutex(())
  private static let hasBegun = Mutex(false)

  /// A watch for a machine whose operations have these names.
  ///
  /// - Parameter names: The extension and the meaning of each.
  static func takeWatch(names: [(extension: String, meaning: String)]) -> UnsafeMutablePointer<
    MeaningWatch
  > {
    begin()
    giveSignalStack()
    let table = UnsafeMutablePointer<MeaningName>.allocate(capacity: max(names.count, 1))
    for (index, name) in names.enumerated() {
      (table + index).initialize(to: MeaningName(name.extension, name.meaning))
    }
    let watch = changes.withLock { _ in UInt(bitPattern: takeFree()) }
    guard let watch = UnsafeMutablePointer<MeaningWatch>(bitPattern: watch) else {
      preconditionFailure("memory has an address")
    }
    watch.pointee.names = table
    watch.pointee.nameCount = names.count
    return watch
  }

  /// One that nobody has, or a new one.
  private static func takeFree() -> UnsafeMutablePointer<MeaningWatch> {
    var place = first
    while let watch = place {
      if !watch.pointee.isTaken {
        watch.pointee.isTaken = true
        return watch
      }
      place = watch.pointee.next
    }
    let watch = UnsafeMutablePointer<MeaningWatch>.allocate(capacity: 1)
    watch.initialize(to: MeaningWatch(next: first))
    first = watch
    return watch
  }

  static func giveBack(_ watch: UnsafeMutablePointer<MeaningWatch>) {
    changes.withLock { _ in
      watch.pointee.running = 0
      watch.pointee.work = nil
      watch.pointee.isTaken = false
      let (names, count) = (watch.pointee.names, watch.pointee.nameCount)
      watch.pointee.nameCount = 0
      watch.pointee.names = nil
      guard let names else { return }
      for index in 0..<count { names[index].free() }
      names.deallocate()
    }
  }

  /// Calls something of an extension's that is no operation.
  ///
  /// - Parameter meaning: What it is, as a message has it behind `crashed in`.
  static func during<Result>(
    _ name: String, _ meaning: String, _ watch: UnsafeMutablePointer<MeaningWatch>,
    _ work: () throws -> Result
  ) rethrows -> Result {
    let name = MeaningName(name, meaning)
    watch.pointee.work = name
    watch.pointee.begin(.max, at: 0)
    defer {
      watch.pointee.end()
      watch.pointee.work = nil
      name.free()
    }
    return try work()
  }

  /// The same where there is no machine.
  package static func during<Result>(
    _ name: String, _ meaning: String, _ work: () throws -> Result
  ) rethrows -> Result {
    let watch = takeWatch(names: [])
    defer { giveBack(watch) }
    return try during(name, meaning, watch, work)
  }

  // MARK: The end

  /// A meaning has said a time that no instruction can have.
  static func refuse(
    _ cycles: Int, of name: (extension: String, meaning: String), at pc: UInt32
  ) -> Never {
    let range = CustomUnit.latency
    finish(
      """
      error: the extension \(name.extension) says in \(name.meaning) at pc \
      0x\(String(pc, radix: 16)) that its instruction takes \(cycles) cycles
      help: it may take \(range.lowerBound) to \(range.upperBound)\n
      """, badAnswer)
  }

  /// Hardware has not answered within the time that an instruction may take.
  static func endSilence(of name: String, at pc: UInt32) -> Never {
    finish(
      """
      error: the Verilog of the extension \(name) has not answered the instruction at pc \
      0x\(String(pc, radix: 16)) in \(CustomUnit.latency.upperBound) cycles
      help: rsp_valid must come in the cycle in which cmd_ready takes a command, or later\n
      """, badAnswer)
  }

  /// A function of the guest cannot go on.
  static func end(
    _ name: (extension: String, meaning: String), at pc: UInt32, because reason: String
  ) -> Never {
    finish(
      """
      error: the extension \(name.extension) crashed in \(name.meaning) at pc \
      0x\(String(pc, radix: 16)): \(reason)
      help: a function of the program that computes an instruction may use registers and memory alone\n
      """, status)
  }

  private static func finish(_ text: String, _ status: Int32) -> Never {
    cleanUp()
    var text = text
    text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    _exit(status)
  }

  private static func begin() {
    hasBegun.withLock { hasBegun in
      guard !hasBegun else { return }
      hasBegun = true
      catchSignals()
      atexit { MeaningFaults.leave("ended the process", "") }
      startClock()
    }
  }

  /// What a handler says of this thread's call, if there is one, and ends the process.
  fileprivate static func leave(_ verb: StaticString, _ reason: StaticString) {
    let thread = pthread_self()
    var place = first
    while let watch = place {
      if watch.pointee.running != 0, pthread_equal(watch.pointee.thread, thread) != 0 {
        tell(watch, verb, reason)
      }
      place = watch.pointee.next
    }
  }

  /// Only what may be done at any moment.
  private static func tell(
    _ watch: UnsafeMutablePointer<MeaningWatch>, _ verb: StaticString, _ reason: StaticString
  ) {
    cleanUp()
    let number = Int(watch.pointee.running) - 1
    let isOperation = watch.pointee.work == nil
    let name =
      isOperation && number < watch.pointee.nameCount
      ? watch.pointee.names?[number] : watch.pointee.work
    put("error: the extension ")
    if let name { put(name.extension) }
    put(" ")
    put(verb)
    put(" in ")
    if let name { put(name.meaning) }
    if isOperation {
      put(" at pc 0x")
      putHex(watch.pointee.pc)
    }
    put(reason)
    put("\nhelp: the fault is in the extension's own code, not in Tercet; ")
    put("a debugger on this process shows where\n")
    _exit(status)
  }

  private static func put(_ text: StaticString) {
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
  }

  private static func put(_ text: UnsafeMutablePointer<CChar>) { _ = write(2, text, strlen(text)) }

  private static func putHex(_ value: UInt32) {
    var isLeading = true
    for shift in stride(from: UInt32(28), through: 0, by: -4) {
      let digit = UInt8(value >> shift & 15)
      if digit == 0, isLeading, shift > 0 { continue }
      isLeading = false
      var character = digit < 10 ? digit + 48 : digit + 87
      _ = write(2, &character, 1)
    }
  }

  // MARK: Signals

  private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP]

  private static func catchSignals() {
    giveSignalStack()
    for number in signals {
      var action = sigaction()
      let handle: @convention(c) (Int32) -> Void = { MeaningFaults.handle($0) }
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = handle
      #else
        action.__sigaction_handler.sa_handler = handle
      #endif
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(number, &action, nil)
    }
  }

  private static func handle(_ number: Int32) {
    switch number {
    case SIGSEGV: leave("crashed", ": segmentation fault")
    case SIGBUS: leave("crashed", ": bus error")
    case SIGILL: leave("crashed", ": illegal instruction of the host")
    case SIGFPE: leave("crashed", ": division by zero, or another arithmetic fault")
    case SIGABRT: leave("crashed", ": abort")
    default: leave("crashed", ": trap")
    }
    // It is Tercet's own.
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Gives this thread a stack for handlers, so that a meaning that calls itself without end is told
  /// too.
  package static func giveSignalStack() {
    var known = stack_t()
    sigaltstack(nil, &known)
    guard known.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 1 << 16
    var stack = stack_t()
    stack.ss_sp = .allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }

  // MARK: Calls that do not end

  private static func startClock() {
    var thread = pthread_t()
    _ = pthread_create(
      &thread, nil,
      { _ in
        // A second of sleep, and not the time of day: a process that was stopped has not waited.
        while true {
          sleep(1)
          MeaningFaults.look()
        }
      }, nil)
    pthread_detach(thread)
  }

  private static func look() {
    var place = first
    while let watch = place {
      let isSame = watch.pointee.running != 0 && watch.pointee.calls == watch.pointee.callsSeen
      watch.pointee.seen = isSame ? watch.pointee.seen + 1 : 0
      watch.pointee.callsSeen = watch.pointee.calls
      if watch.pointee.seen >= patience {
        tell(watch, "hangs", ": a call took more than 10 seconds")
      }
      place = watch.pointee.next
    }
  }
}
