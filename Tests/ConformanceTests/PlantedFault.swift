// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetISA

/// A wrong computation that takes an instruction's place.
enum Fault: Sendable {
  case meaning(@Sendable (_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32)
  case condition(@Sendable (_ rs1: UInt32, _ rs2: UInt32) -> Bool)
  case expansion(@Sendable (_ half: UInt32) -> UInt32)
}

/// The fault of the run on this thread.
///
/// The table's meanings are C functions, which cannot know what they are a fault of; these look
/// it up.
enum PlantedFault {
  static let meaning: Meaning = { a, b, c in
    guard case .meaning(let fault)? = current else { preconditionFailure("no fault planted") }
    return fault(a, b, c)
  }
  static let condition: Condition = { rs1, rs2 in
    guard case .condition(let fault)? = current else { preconditionFailure("no fault planted") }
    return fault(rs1, rs2)
  }
  static let expansion: Expansion = { half in
    guard case .expansion(let fault)? = current else { preconditionFailure("no fault planted") }
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
