// SPDX-License-Identifier: Apache-2.0

/// The SHA-256 digest, for naming the program a report is about, and what a page may run.
///
/// Written here because the packages that offer it take longer to build than all of Tercet.
/// Source: FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.2.
package enum SHA256 {
  /// The digest of `message` in lower-case hex.
  package static func hexDigest(of message: [UInt8]) -> String {
    digest(of: message).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 0x10 ? "0" + digits : digits
    }.joined()
  }

  /// The 32 bytes of the digest of `message`.
  package static func digest(of message: [UInt8]) -> [UInt8] {
    var state = initialState
    var schedule = [UInt32](repeating: 0, count: 64)
    let tail = padding(for: message)
    let wholeBlocks = message.count / 64
    for block in 0..<wholeBlocks {
      compress(message[(block * 64)..<(block * 64 + 64)], &state, &schedule)
    }
    for start in stride(from: 0, to: tail.count, by: 64) {
      compress(tail[start..<start + 64], &state, &schedule)
    }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  /// What is left of the message after its whole blocks, a one bit, zeros, and its length in bits.
  private static func padding(for message: [UInt8]) -> [UInt8] {
    var tail = Array(message[(message.count / 64 * 64)...]) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(message.count) * 8
    return tail + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
  }

  private static func compress(
    _ block: ArraySlice<UInt8>, _ state: inout [UInt32], _ schedule: inout [UInt32]
  ) {
    for index in 0..<16 {
      schedule[index] = (0..<4).reduce(0) {
        $0 << 8 | UInt32(block[block.startIndex + index * 4 + $1])
      }
    }
    for index in 16..<64 {
      let w15 = schedule[index - 15]
      let w2 = schedule[index - 2]
      let s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >> 3
      let s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >> 10
      schedule[index] = schedule[index - 16] &+ s0 &+ schedule[index - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = e & f ^ ~e & g
      let t1 = h &+ s1 &+ choice &+ roundConstants[index] &+ schedule[index]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = a & b ^ a & c ^ b & c
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ s0 &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// Fractional parts of the square roots of the first eight primes.
  private static let initialState: [UInt32] = firstPrimes(8).map { prime in
    UInt32(truncatingIfNeeded: UInt64(Double(prime).squareRoot() * 4_294_967_296.0))
  }

  /// Fractional parts of the cube roots of the first 64 primes.
  private static let roundConstants: [UInt32] = firstPrimes(64).map(cubeRootFraction)

  /// The low 32 bits of floor(cbrt(prime) * 2^32), by bisection in whole numbers.
  private static func cubeRootFraction(_ prime: UInt64) -> UInt32 {
    var root: UInt64 = 0
    for bit in stride(from: 34, through: 0, by: -1) {
      let candidate = root | 1 << UInt64(bit)
      // candidate^3 <= prime * 2^96, compared as (candidate^2 >> 64 ...) without overflow.
      let square = candidate.multipliedFullWidth(by: candidate)
      let low = square.low.multipliedFullWidth(by: candidate)
      let high = square.high &* candidate &+ low.high
      if high < prime << 32 || high == prime << 32 && low.low == 0 { root = candidate }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func firstPrimes(_ count: Int) -> [UInt64] {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < count {
      if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }
}
