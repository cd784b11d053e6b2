// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// The files in the making, for a handler of signals, which may neither allocate nor wait.
enum DraftNames {
  /// The process has few at a time; of more, a signal leaves some.
  private static let capacity = 16

  /// Names of files, as C has them; nil where there is room.
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> =
    {
      let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
      names.initialize(repeating: nil, count: capacity)
      return names
    }()
  /// Held by whoever adds or takes away; the handler only reads, a pointer at a time.
  private static let changes = Mutex(())

  /// Makes sure that the table is there before a handler looks at it.
  static func prepare() { _ = names }

  /// Takes note of a file that is about to be made.
  static func add(_ name: UnsafePointer<CChar>) {
    changes.withLock { _ in
      for place in 0..<capacity where names[place] == nil {
        names[place] = strdup(name)
        return
      }
    }
  }

  /// Forgets a file that has its own name now, or is gone.
  static func remove(_ name: UnsafePointer<CChar>) {
    changes.withLock { _ in
      for place in 0..<capacity {
        // The few bytes stay: a handler may be reading them.
        if let known = names[place], strcmp(known, name) == 0 { names[place] = nil }
      }
    }
  }

  /// Removes all files: in a handler of signals.
  static func removeFiles() {
    for place in 0..<capacity {
      if let name = names[place] { unlink(name) }
    }
  }
}
