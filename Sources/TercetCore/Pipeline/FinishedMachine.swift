// SPDX-License-Identifier: Apache-2.0

/// The machine as a run left it, for as many readers as want it.
///
/// A machine that runs cannot be copied: it is one thing, and copies that a compiler makes unasked
/// cost more time than its work.
package final class FinishedMachine {
  package let state: MachineState
  /// The address of the instruction in X, or of the one that was to come.
  package let pc: UInt32

  package init(_ pipeline: consuming Pipeline) {
    pc = pipeline.pc
    state = pipeline.takeState()
  }
}
