// SPDX-License-Identifier: Apache-2.0

// Steps of loads and stores on a core with a data cache, which end their blocks.

/// How an access looks for its line: as code for the host does.
extension Interpreter {
  /// The edge of an access if its line is the one of its set that was used last, so that nothing in
  /// the cache changes; nil if the engine must be asked.
  @inline(__always)
  private func edge(
    of outcome: UInt32, whereEntriesDifferBy slack: UInt32
  ) -> UnsafeMutablePointer<Edge>? {
    let line = (x[Int(it.rs1)] &+ it.immediate) &>> space.pointee.lineShift
    let entry = space.pointee.dataLines[Int(line & space.pointee.setMask)]
    // A load finds a line that is clean or dirty, a store that stays there a dirty one.
    guard (entry ^ (line &<< 1 | 1 &- slack)) <= slack else { return nil }
    var edge = variant.pointee.edges.0
    if edge.pointee.outcome != outcome { edge = variant.pointee.edges.1 }
    return edge.pointee.outcome == outcome && edge.pointee.group != Edge.unknownGroup ? edge : nil
  }

  /// A load that the cache serves at once, or not.
  @inline(__always)
  func served(_ load: ((Interpreter) -> UInt) -> UInt) -> UInt {
    guard let edge = edge(of: 0, whereEntriesDifferBy: 1) else { return leave(.choice) }
    return load { _ in take(edge) }
  }

  /// The same for a store.
  @inline(__always)
  func servedStore(_ store: ((Interpreter) -> UInt) -> UInt) -> UInt {
    let found = edge(
      of: space.pointee.storeOutcome, whereEntriesDifferBy: space.pointee.storeSlack)
    guard let edge = found else { return leave(.choice) }
    return store { _ in take(edge) }
  }
}

@inline(__always)
func servedLoadByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.served { it.loadByte($0) }
}

@inline(__always)
func servedLoadByteUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.served { it.loadByteUnsigned($0) }
}

@inline(__always)
func servedLoadHalf(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.served { it.loadHalf($0) }
}

@inline(__always)
func servedLoadHalfUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.served { it.loadHalfUnsigned($0) }
}

@inline(__always)
func servedLoadWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.served { it.loadWord($0) }
}

@inline(__always)
func servedStoreByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.servedStore { it.storeByte($0) }
}

@inline(__always)
func servedStoreHalf(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.servedStore { it.storeHalf($0) }
}

@inline(__always)
func servedStoreWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let it = Interpreter(a, x, b, c, d)
  return it.servedStore { it.storeWord($0) }
}
