// SPDX-License-Identifier: Apache-2.0

/// Which engine runs a program; all of them count the same.
package enum EngineChoice: String, Hashable, Sendable, CaseIterable {
  /// The fastest one that can.
  case auto
  /// Code for the host that is made of blocks while they run; where the host does not let code be
  /// made, the interpreter.
  case jit
  /// The interpreter of blocks, whose time the reference has told once.
  case interpreter
  /// The pipeline, stepped cycle by cycle.
  case reference
}
