// SPDX-License-Identifier: Apache-2.0

/// What an instruction does each time that it retires, as far as its word tells.
package struct InstructionWork: Hashable, Sendable {
  /// Kinds of instructions, as a mix counts them.
  package enum Kind: String, CaseIterable, Sendable {
    case arithmetic, multiply, divide, dot, requantize
    case load, store, atomic, branch, jump, system
    /// One that is not in the program's file, or that a table of its own describes.
    case other
  }

  package let kind: Kind
  /// Accesses to memory, and their bytes.
  ///
  /// A store-conditional counts, whether it stores or not.
  package private(set) var loads: UInt64 = 0
  package private(set) var loadedBytes: UInt64 = 0
  package private(set) var stores: UInt64 = 0
  package private(set) var storedBytes: UInt64 = 0
  /// Products that are made to be added up: one for `mul`, and the lanes of a dot product.
  package private(set) var macs: UInt64 = 0

  /// That of which nothing is known.
  package static let unknown = InstructionWork(.other)

  private init(_ kind: Kind) { self.kind = kind }

  private mutating func load(_ count: Int = 1, of width: AccessWidth = .word) {
    loads += UInt64(count)
    loadedBytes += UInt64(count) * UInt64(width.bytes)
  }

  private mutating func store(_ count: Int = 1, of width: AccessWidth = .word) {
    stores += UInt64(count)
    storedBytes += UInt64(count) * UInt64(width.bytes)
  }

  /// Of an instruction of ours.
  package init(_ instruction: Instruction) { self.init(instruction, CustomOperations()) }

  /// - Parameter custom: The operations from outside that the instruction set has.
  package init(_ instruction: Instruction, _ custom: CustomOperations) {
    let listed = StackFrame(instruction.word)?.registers.count ?? 0
    switch instruction.effect {
    case .compute(let unit, let operation):
      self.init(Self.kind(of: unit))
      if case .custom(let number) = operation {
        macs = custom[number]?.macs ?? 0
      } else {
        macs = operation.macs
      }
    case .load(let width, _):
      self.init(.load)
      load(of: width)
    case .loadCompute(let width, _, let number):
      self.init(.other)
      load(of: width)
      macs = custom[number]?.macs ?? 0
    case .pop:
      self.init(.load)
      load(listed)
    case .store(let width):
      self.init(.store)
      store(of: width)
    case .push:
      self.init(.store)
      store(listed)
    case .loadReserved:
      self.init(.atomic)
      load()
    case .storeConditional:
      self.init(.atomic)
      store()
    case .atomic:
      self.init(.atomic)
      load()
      store()
    case .branch: self.init(.branch)
    case .jump: self.init(.jump)
    case .moveToArguments, .moveFromArguments: self.init(.arithmetic)
    case .csr, .fence, .fetchFence, .environmentCall, .breakpoint, .machineReturn,
      .waitForInterrupt:
      self.init(.system)
    }
  }

  private static func kind(of unit: Unit) -> Kind {
    switch unit {
    case .alu: .arithmetic
    case .multiply, .multiplyHigh: .multiply
    case .divide: .divide
    case .dot: .dot
    case .requantize: .requantize
    default: .other
    }
  }
}

extension Operation {
  fileprivate var macs: UInt64 {
    switch self {
    case .multiplyDivide(.mul): 1
    case .dot(let operation): operation.lanes
    default: 0
    }
  }
}

extension DotOperation {
  /// How many products it adds up.
  fileprivate var lanes: UInt64 {
    switch self {
    case .ss4, .us4, .su4, .uu4: 8
    case .ss8, .us8, .su8, .uu8, .ss84l, .us84l, .su84l, .uu84l, .ss84h, .us84h, .su84h, .uu84h: 4
    }
  }
}
