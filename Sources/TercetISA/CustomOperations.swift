// SPDX-License-Identifier: Apache-2.0

import CTercetExtension

/// An operation that comes from outside.
///
/// A pure one needs only the values of its operands. One of an extension may also have state, which
/// belongs to a machine, so that a `CustomUnit` computes it.
package struct CustomOperation: Sendable {
  /// What computes it.
  package enum Meaning: Sendable {
    /// A pure result of `a`, `b` and `c`; a condition holds if it is not 0.
    case pure(@Sendable (_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32)
    /// A function of a library, or of a program that links TercetKit.
    case function(Function)
  }

  /// A function that is given a call in its memory, and answers with a result.
  package struct Function: Sendable {
    /// Its name in messages.
    package let name: String
    package let code: Code
    package let extensionNumber: Int
    /// What `tercet_call.function` is.
    package let number: UInt32

    package enum Code: Sendable {
      /// Of a library.
      case library(MeaningPointer)
      /// Of a library that is a model of hardware, which may not answer: it then says too many cycles.
      case hardware(MeaningPointer)
      /// Of the guest's own program, by its name there.
      case guest(String)
      /// Of the program that links TercetKit.
      case program(@Sendable (UnsafeMutablePointer<tercet_call>) -> UInt32)
    }

    package init(name: String, _ code: Code, extensionNumber: Int, number: UInt32) {
      self.name = name
      self.code = code
      self.extensionNumber = extensionNumber
      self.number = number
    }
  }

  package let meaning: Meaning
  /// Whether it is computed by a model of hardware, which may not answer.
  package var isHardware: Bool {
    if case .function(let function) = meaning, case .hardware = function.code {
      true
    } else {
      false
    }
  }
  /// Whether the third operand is the old value of rd, and not rs3.
  package let accumulates: Bool
  /// Whether it loads an operand, which a pure one takes in the place of rs1.
  package let loads: Bool
  /// Whether its meaning was made to say how long it takes.
  package let isAsked: Bool
  /// Products that it adds up.
  package let macs: UInt64

  package init(
    _ meaning: Meaning, accumulates: Bool = false, loads: Bool = false, isAsked: Bool = false,
    macs: UInt64 = 0
  ) {
    self.isAsked = isAsked
    self.meaning = meaning
    self.loads = loads
    self.accumulates = accumulates
    self.macs = macs
  }
}

/// A C function that computes an instruction.
package typealias MeaningPointer =
  @Sendable @convention(c) (UnsafeMutablePointer<tercet_call>?) -> UInt32

/// What operations and conditions from outside compute: those of `Operation.custom` and
/// `Condition.custom`, which share one row of numbers.
///
/// An instruction set carries its own; none of ours has any.
package struct CustomOperations: Sendable {
  package typealias Evaluation =
    @Sendable (_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32

  package private(set) var operations: [CustomOperation]
  /// Whether one is computed by the guest's own program.
  package var areInGuest: Bool {
    operations.contains { operation in
      if case .function(let function) = operation.meaning, case .guest = function.code {
        true
      } else {
        false
      }
    }
  }
  /// The extensions that they belong to, by number.
  package private(set) var extensions: [CustomExtension] = []

  /// Pure ones.
  ///
  /// - Parameter evaluations: The position of each is its number.
  package init(_ evaluations: [Evaluation] = []) {
    operations = evaluations.map { CustomOperation(.pure($0)) }
  }

  package var isEmpty: Bool { operations.isEmpty }

  /// The operation of a number; nil if there is none.
  package subscript(number: UInt16) -> CustomOperation? {
    operations.indices.contains(Int(number)) ? operations[Int(number)] : nil
  }

  /// The result of a pure operation; 0 if there is none, since a guest must not stop Tercet.
  package func evaluate(_ number: UInt16, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    guard case .pure(let evaluate) = self[number]?.meaning else { return 0 }
    return evaluate(a, b, c)
  }

  package func holds(_ number: UInt16, _ rs1: UInt32, _ rs2: UInt32) -> Bool {
    evaluate(number, rs1, rs2, 0) != 0
  }

  /// Adds an extension with its operations; the number of the first of these.
  ///
  /// - Parameter operations: Made with the number that the extension gets.
  package mutating func add(
    _ extension: CustomExtension, _ operations: (_ number: Int) -> [CustomOperation]
  ) -> UInt16 {
    let first = UInt16(self.operations.count)
    self.operations += operations(extensions.count)
    extensions.append(`extension`)
    return first
  }
}

/// An extension that came from outside, as far as a machine must know it.
package struct CustomExtension: Sendable {
  package let name: String
  /// Words of state that its operations share.
  package let stateWords: Int
  /// Makes, saves and restores the state that is not in words; nil if there is none.
  package let instances: Instances?

  package struct Instances: Sendable {
    package let open: @Sendable () -> UnsafeMutableRawPointer?
    package let close: @Sendable (UnsafeMutableRawPointer?) -> Void
    package let save: @Sendable (UnsafeMutableRawPointer?) -> [UInt8]
    package let restore: @Sendable (UnsafeMutableRawPointer?, [UInt8]) -> Void

    package init(
      open: @escaping @Sendable () -> UnsafeMutableRawPointer?,
      close: @escaping @Sendable (UnsafeMutableRawPointer?) -> Void,
      save: @escaping @Sendable (UnsafeMutableRawPointer?) -> [UInt8],
      restore: @escaping @Sendable (UnsafeMutableRawPointer?, [UInt8]) -> Void
    ) {
      self.open = open
      self.close = close
      self.save = save
      self.restore = restore
    }
  }

  package init(name: String, stateWords: Int, instances: Instances? = nil) {
    self.name = name
    self.stateWords = stateWords
    self.instances = instances
  }

  /// Whether what its operations compute depends on what they computed before.
  package var hasState: Bool { stateWords > 0 || instances != nil }
}
