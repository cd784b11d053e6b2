// SPDX-License-Identifier: Apache-2.0

/// What the guest may reach, where that is not everything: in user mode, or where protected regions
/// bind machine mode too.
struct Guard: Hashable {
  private let protection: MemoryProtection
  private let mode: PrivilegeMode
  private let dataMode: PrivilegeMode
  /// Whether loads and stores are checked.
  let checksData: Bool

  /// Nil if nothing is checked.
  init?(_ state: ControlRegisters.State) {
    guard state.guardsFetch || state.guardsData else { return nil }
    protection = state.protection
    mode = state.mode
    dataMode = state.dataMode
    checksData = state.guardsData
  }

  func allows(_ access: MemoryProtection.Access, _ address: UInt32, _ count: UInt32) -> Bool {
    !checksData || protection.allows(access, address, count, in: dataMode)
  }
}

/// Code is known for each guard by itself: what may be executed is then always the same, and what
/// may be loaded and stored is asked each time.
struct Guards {
  private(set) var current: Guard?
  /// The number of the current one; 0 if there is none.
  private(set) var number: Int32 = 0
  private var numbers: [Guard: Int32] = [:]

  /// A guest that changes its protection all the time is not to fill memory with it.
  private static let most = 1 << 10

  /// Takes over what control registers say; whether there are too many by now, and all numbers that
  /// were given before are void.
  mutating func update(_ state: ControlRegisters.State) -> Bool {
    let next = Guard(state)
    guard next != current else { return false }
    current = next
    guard let next else {
      number = 0
      return false
    }
    if let known = numbers[next] {
      number = known
      return false
    }
    let isFull = numbers.count == Self.most
    if isFull { numbers.removeAll() }
    number = Int32(numbers.count + 1)
    numbers[next] = number
    return isFull
  }
}
