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
  /// A call for each operation; what is the same each time is there already.
  let calls: UnsafeMutablePointer<tercet_call>
  /// What runs functions of the guest; nil if no operation has one.
  let model: GuestModel?
  /// Who is being called.
  let watch: UnsafeMutablePointer<MeaningWatch>

  /// The cycles that a meaning has said last.
  private(set) var latestAnswer = 0

  private let words: UnsafeMutablePointer<UInt32>
  private let wordCount: Int
  private let instances: [UnsafeMutableRawPointer?]

  /// Nil if there is nothing that needs a machine; without a guest, no function of its runs.
  package convenience init?(_ operations: CustomOperations) { self.init(operations, model: nil) }

  init?(_ operations: CustomOperations, model: GuestModel?) {
    guard !operations.extensions.isEmpty else { return nil }
    self.operations = operations
    self.model = model
    wordCount = operations.extensions.reduce(0) { $0 + $1.stateWords }
    words = .allocate(capacity: max(wordCount, 1))
    words.initialize(repeating: 0, count: max(wordCount, 1))
    watch = MeaningFaults.takeWatch(names: operations.operations.map { operations.name(of: $0) })
    let watch = watch
    instances = operations.extensions.map { one in
      one.instances.flatMap { instances in
        MeaningFaults.during(one.name, "tercet_open", watch, instances.open)
      }
    }
    calls = .allocate(capacity: operations.operations.count)
    let starts = operations.extensions.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1.stateWords)
    }
    for (number, operation) in operations.operations.enumerated() {
      var call = tercet_call()
      if case .function(let function) = operation.meaning {
        call.function = function.number
        call.state = words + starts[function.extensionNumber]
        call.instance = instances[function.extensionNumber]
      }
      (calls + number).initialize(to: call)
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
    calls.deallocate()
    words.deallocate()
  }

  /// Code for the host, which calls meanings itself, is about to run on this thread.
  func enter() { watch.pointee.thread = pthread_self() }

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

  /// The result of an operation, and the cycles that its meaning says; a time that no instruction can
  /// have ends the process, such as that of hardware that does not answer.
  func evaluate(
    _ number: UInt16, at pc: UInt32, _ operands: Operands
  ) -> (value: UInt32, cycles: Int) {
    let (value, cycles) = answer(number, at: pc, operands)
    guard Self.latency.contains(cycles) else {
      guard let operation = operations[number] else { return (0, 1) }
      MeaningFaults.refuse(cycles, of: operations.name(of: operation), at: pc)
    }
    return (value, cycles)
  }

  /// The same, whatever time the meaning says.
  package func answer(
    _ number: UInt16, at pc: UInt32, _ operands: Operands
  ) -> (value: UInt32, cycles: Int) {
    guard let operation = operations[number] else { return (0, 1) }
    switch operation.meaning {
    case .pure(let evaluate):
      let a = operation.loads ? operands.data : operands.a
      return (evaluate(a, operands.b, operands.c), 1)
    case .function(let function):
      let call = calls + Int(number)
      call.pointee.rs1 = operands.a
      call.pointee.rs2 = operands.b
      if operation.accumulates {
        call.pointee.rd = operands.c
      } else {
        call.pointee.rs3 = operands.c
      }
      call.pointee.immediate = operands.immediate
      call.pointee.data = operands.data
      call.pointee.cycles = 1
      watch.pointee.begin(number, at: pc)
      let value: UInt32
      switch function.code {
      case .library(let meaning): value = meaning(call)
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

  /// The same for one that is asked how long it takes.
  func ask(_ number: UInt16, at pc: UInt32, _ operands: Operands) -> Asked {
    let (value, cycles) = evaluate(number, at: pc, operands)
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
      words: Array(UnsafeBufferPointer(start: words, count: wordCount)),
      instances: zip(operations.extensions, instances).map { one, instance in
        guard let instances = one.instances else { return [] }
        return MeaningFaults.during(one.name, "tercet_save", watch) {
          instances.save(instance)
        }
      })
  }

  func restore(_ saved: Saved) {
    words.update(from: saved.words, count: wordCount)
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
