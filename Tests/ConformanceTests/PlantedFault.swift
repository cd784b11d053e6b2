// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetISA

/// A wrong computation that takes an instruction's place.
enum Fault: Sendable {
  case computation(@Sendable (_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32)
  case condition(@Sendable (_ rs1: UInt32, _ rs2: UInt32) -> Bool)
  case expansion(@Sendable (_ half: UInt32) -> UInt32)
}

/// The fault of the run on this thread.
///
/// What a set's custom operations compute is the same for all runs on it, so these look the fault
/// up.
enum PlantedFault {
  /// The fault, if it is a computation.
  static let operation = TercetISA.Operation.custom(0)
  /// The fault, if it is a condition.
  static let condition = Condition.custom(1)
  static let zero = TercetISA.Operation.custom(2)
  static let always = Condition.custom(3)

  /// What those compute.
  static let custom = CustomOperations([
    { a, b, c in
      guard case .computation(let fault)? = current else { preconditionFailure("no such fault") }
      return fault(a, b, c)
    },
    { rs1, rs2, _ in
      guard case .condition(let fault)? = current else { preconditionFailure("no such fault") }
      return fault(rs1, rs2) ? 1 : 0
    },
    { _, _, _ in 0 },
    { _, _, _ in 1 },
  ])

  /// The fault, if it is an expansion.
  @Sendable static func expansion(_ half: UInt32) -> UInt32 {
    guard case .expansion(let fault)? = current else { preconditionFailure("no such fault") }
    return fault(half)
  }

  /// Does `work`, which must stay on this thread, with a fault in place.
  static func with<Result>(_ fault: Fault?, _ work: () throws -> Result) rethrows -> Result {
    var fault = fault
    return try withUnsafeMutablePointer(to: &fault) { place in
      pthread_setspecific(key, place)
      defer { pthread_setspecific(key, nil) }
      return try work()
    }
  }

  private static var current: Fault? {
    pthread_getspecific(key)?.assumingMemoryBound(to: Fault?.self).pointee
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()
}
