// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// Whether the guest left a line without its end where messages go, so that the next one would
/// stick to it.
///
/// It belongs to the process, as its streams do.
package enum OpenLine {
  private static let isOpen = Atomic<Bool>(false)

  /// Notes what the guest has written to `descriptor`; what leads elsewhere than messages do does
  /// not matter.
  static func guestWrote(_ bytes: [UInt8], to descriptor: Int32) {
    guard let last = bytes.last, descriptor == 2 || leadsWhereMessagesGo(descriptor) else { return }
    isOpen.store(last != UInt8(ascii: "\n"), ordering: .relaxed)
  }

  /// Ends the guest's line, if it is open, before something of Tercet's is written to `descriptor`.
  package static func end(before descriptor: Int32) {
    guard isOpen.load(ordering: .relaxed), descriptor == 2 || leadsWhereMessagesGo(descriptor)
    else { return }
    isOpen.store(false, ordering: .relaxed)
    _ = writeAll([UInt8(ascii: "\n")], to: 2)
  }

  /// Whether a descriptor and standard error are one terminal, pipe or file.
  private static func leadsWhereMessagesGo(_ descriptor: Int32) -> Bool {
    var (its, messages) = (stat(), stat())
    guard fstat(descriptor, &its) == 0, fstat(2, &messages) == 0 else { return false }
    return its.st_dev == messages.st_dev && its.st_ino == messages.st_ino
  }
}
