// SPDX-License-Identifier: Apache-2.0

/// A guest that does what no program may, and all that Tercet says about it.
struct RuleBreaker: Sendable {
  let rule: String
  var isa = "rv32ima_zicsr_zifencei"
  var options: [String] = []
  let source: String
  var status: Int32 = 125
  var out = ""
  let err: String

  /// The message about a guest that died.
  ///
  /// - Parameter handler: Where mtvec pointed, if the handler's first instruction trapped.
  static func death(
    at place: String, _ what: String, _ instruction: String, _ cause: String,
    handler: String? = nil, help: String = ""
  ) -> String {
    let end =
      handler == nil
      ? "no trap handler: mtvec was never written"
      : "raised by the first instruction of the trap handler itself"
    let handlerHelp = handler.map {
      "mtvec names \($0), which cannot handle a trap; point it at working code, or do not write "
        + "it, to see the first trap itself"
    }
    return """
      error: the guest died at \(place): \(what)
        instruction: \(instruction)
        cause: \(cause), \(end)
      help: \(handlerHelp ?? help)

      """
  }

  static func limit(_ cycles: String, at place: String) -> String {
    """
    error: stopped after \(cycles) cycles, the limit of --max-cycles, at \(place)
    help: raise the limit, or profile the program to see where it spends its time

    """
  }

  static func jumpsToItself(at place: String) -> String {
    """
    error: the guest sleeps for ever at \(place): it jumps to itself, and no interrupt is enabled \
    (mie is 0)
    help: \(waysToEnd)

    """
  }

  static let waysToEnd = """
    a program ends with ecall 93, semihosting's exit or a store to tohost; docs/HOST.md has all ways
    """

  static let usualMemory =
    "memory is at 0x80000000 to 0x83ffffff; --memory SIZE@BASE gives other places"
  static let noFetch = "there is no memory to fetch an instruction from"

  static func wildJump(ra: String) -> String {
    "a wild function pointer, or a return address that was overwritten; ra is \(ra)"
  }

  static let all = jumps + accesses + stacks + privilege + devices + endless + asleep
}
