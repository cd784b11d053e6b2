// SPDX-License-Identifier: Apache-2.0

/// Something that watches cycles go by: a profile, a trace writer, a debugger.
///
/// Cycles arrive in order and in batches, so that the pipeline pays for a call per batch, and
/// neither side sees inside the other.
package protocol CycleObserver {
  /// Takes a batch of cycles, and the control events that fall into them, in order.
  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>)
}

/// Watches nothing.
package struct Unobserved: CycleObserver {
  package init() {}
  package mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {}
}
