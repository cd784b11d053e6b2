// SPDX-License-Identifier: Apache-2.0

import CTercetExtension
import TercetELF
import TercetISA

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a machine has of extensions from outside: their state, and the calls that their meanings are
/// given.
///
/// Code for the host calls meanings too, so all that it touches stays where it is.
package final class CustomUnit {
  /// Cycles that a meaning may say.
  package static let latency: ClosedRange<Int> = 1...4096

  let operations: CustomOperations
  /// A call for each operation.
  let calls: [UnsafeMutablePointer<tercet_call>]
  /// What runs functions of the guest; nil if no operation has one.
  let model: GuestModel?
  /// Who is being called.
  let watch: UnsafeMutablePointer<MeaningWatch>

  /// The cycles that a meaning has said last.
  private(set) var latestAnswer = 0

  /// The words of each extension.
  private let words: [GuardedMemory]
  private let places: [GuardedMemory]
  private let instances: [UnsafeMutableRawPointer?]

  /// Nil if there is nothing that needs a machine; without a guest, no function of its runs.
  package convenience init?(_ operations: CustomOperations) { self.init(operations, model: nil) }

  init?(_ operations: CustomOperations, model: GuestModel?) {
    guard !operations.extensions.isEmpty else { return nil }
    self.operations = operations
    self.model = model
    words = operations.extensions.map { GuardedMemory(count: ($0.stateWords + 3) / 4 * 16) }
    watch = MeaningFaults.takeWatch(names: operations.operations.map { operations.name(of: $0) })
    let watch = watch
    instances = operations.extensions.map { one in
      one.instances.flatMap { instances in
        MeaningFaults.during(one.name, "tercet_open", watch, instances.open)
      }
    }
    // Those of others are out of reach of who writes behind his own.
    places = operations.operations.map { _ in GuardedMemory(count: MemoryLayout<tercet_call>.size) }
    calls = places.map { place in
      let call = place.bytes.bindMemory(to: tercet_call.self, capacity: 1)
      call.initialize(to: tercet_call())
      return call
    }
  }

  deinit {
    for (one, instance) in zip(operations.extensions, instances) {
      guard let instances = one.instances else { continue }
      MeaningFaults.during(one.name, "tercet_close", watch) {
        instances.close(instance)
      }
    }
    MeaningFaults.giveBack(watch)
    for memory in words + places { memory.release() }
  }

  /// The words of an extension.
  ///
  /// An odd number of them begins behind its memory's first, so that the last is at its end.
  func state(_ number: Int) -> UnsafeMutablePointer<UInt32> {
    let count = operations.extensions[number].stateWords
    return (words[number].bytes + ((count + 3) / 4 * 16 - 4 * count))
      .assumingMemoryBound(to: UInt32.self)
  }

  func instance(_ number: Int) -> UnsafeMutableRawPointer? { instances[number] }

  /// Code for the host, which calls meanings itself, is about to run on this thread.
  func enter() {
    watch.pointee.thread = pthread_self()
    MeaningFaults.giveSignalStack()
  }

  /// What an instruction has for its meaning.
  package struct Operands {
    package let a: UInt32
    package let b: UInt32
    package let c: UInt32
    package let immediate: UInt32
    package let data: UInt32
    /// What a function of the guest finds; nil where there is none.
    let context: GuestModel.Context?

    package init(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, immediate: UInt32 = 0, data: UInt32 = 0
    ) {
      self.init(a, b, c, immediate: immediate, data: data, nil)
    }

    init(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, immediate: UInt32 = 0, data: UInt32 = 0,
      _ context: GuestModel.Context?
    ) {
      self.context = context
      self.a = a
      self.b = b
      self.c = c
      self.immediate = immediate
      self.data = data
    }
  }

  /// The result of an operation.
  ///
  /// Hardware that does not answer ends the process.
  func evaluate(_ number: UInt16, at pc: UInt32, _ operands: Operands) -> UInt32 {
    let answer = answer(number, at: pc, operands)
    if let operation = operations[number], operation.isHardware {
      check(answer.cycles, of: operation, at: pc)
    }
    return answer.value
  }

  /// Ends the process for a time that no instruction can have.
  private func check(_ cycles: Int, of operation: CustomOperation, at pc: UInt32) {
    guard !Self.latency.contains(cycles) else { return }
    if operation.isHardware { endSilence(of: operation, at: pc) }
    MeaningFaults.refuse(cycles, of: operations.name(of: operation), at: pc)
  }

  /// Ends the process, because hardware did not answer.
  func endSilence(of operation: CustomOperation, at pc: UInt32) -> Never {
    MeaningFaults.endSilence(of: operations.name(of: operation).extension, at: pc)
  }

  /// The result of an operation, and the cycles that its meaning says, whatever these are.
  package func answer(
    _ number: UInt16, at pc: UInt32, _ operands: Operands
  ) -> (value: UInt32, cycles: Int) {
    guard let operation = operations[number] else { return (0, 1) }
    switch operation.meaning {
    case .pure(let evaluate):
      let a = operation.loads ? operands.data : operands.a
      return (evaluate(a, operands.b, operands.c), 1)
    case .function(let function):
      let call = calls[Int(number)]
      // All of it, each time: a meaning may have changed what it was given.
      call.pointee = tercet_call(
        rd: operation.accumulates ? operands.c : 0, rs1: operands.a, rs2: operands.b,
        rs3: operation.accumulates ? 0 : operands.c, immediate: operands.immediate,
        data: operands.data, function: function.number, cycles: 1,
        state: state(function.extensionNumber), instance: instance(function.extensionNumber))
      watch.pointee.begin(number, at: pc)
      let value: UInt32
      switch function.code {
      case .library(let meaning), .hardware(let meaning): value = meaning(call)
      case .program(let meaning): value = meaning(call)
      case .guest(let name):
        let answer = run(name, of: operation, at: pc, operands)
        value = UInt32(truncatingIfNeeded: answer)
        // Only one that is asked has something there.
        if operation.isAsked { call.pointee.cycles = UInt32(answer >> 32) }
      }
      watch.pointee.end()
      return (value, Int(call.pointee.cycles))
    }
  }

  /// Runs a function of the guest; a fault ends the process.
  private func run(
    _ function: String, of operation: CustomOperation, at pc: UInt32, _ operands: Operands
  ) -> UInt64 {
    let context = operands.context ?? GuestModel.Context { _ in 0 }
    let arguments = [
      operands.a, operands.b, operands.c, operands.immediate, operands.data,
    ]
    do throws(GuestModel.Fault) {
      return try model?.call(function, arguments, context) ?? 0
    } catch {
      MeaningFaults.end(operations.name(of: operation), at: pc, because: error.words)
    }
  }

  /// The same for one that is asked how long it takes; a time that no instruction can have ends the
  /// process.
  func ask(_ number: UInt16, at pc: UInt32, _ operands: Operands) -> Asked {
    let (value, cycles) = answer(number, at: pc, operands)
    if let operation = operations[number] { check(cycles, of: operation, at: pc) }
    latestAnswer = cycles
    return Asked(value: value, cycles: cycles)
  }

  /// What a meaning has answered for an instruction that is in X.
  struct Asked: Hashable {
    let value: UInt32
    let cycles: Int
  }

  /// Whether what an operation computes depends on what was computed before.
  func hasState(_ number: UInt16) -> Bool {
    guard case .function(let function) = operations[number]?.meaning else { return false }
    return operations.extensions[function.extensionNumber].hasState
  }

  // MARK: Going back

  /// The state of all extensions.
  package struct Saved: Sendable {
    package let words: [UInt32]
    package let instances: [[UInt8]]
  }

  func save() -> Saved {
    Saved(
      words: operations.extensions.enumerated().flatMap { number, one in
        UnsafeBufferPointer(start: state(number), count: one.stateWords)
      },
      instances: zip(operations.extensions, instances).map { one, instance in
        guard let instances = one.instances else { return [] }
        return MeaningFaults.during(one.name, "tercet_save", watch) {
          instances.save(instance)
        }
      })
  }

  func restore(_ saved: Saved) {
    var first = 0
    for (number, one) in operations.extensions.enumerated() {
      for index in 0..<one.stateWords { state(number)[index] = saved.words[first + index] }
      first += one.stateWords
    }
    for (index, one) in operations.extensions.enumerated() {
      guard let instances = one.instances else { continue }
      MeaningFaults.during(one.name, "tercet_restore", watch) {
        instances.restore(self.instances[index], saved.instances[index])
      }
    }
  }
}

extension CustomOperations {
  /// As messages name it.
  fileprivate func name(of operation: CustomOperation) -> (extension: String, meaning: String) {
    guard case .function(let function) = operation.meaning else { return ("", "") }
    return (extensions[function.extensionNumber].name, function.name)
  }
}
