// SPDX-License-Identifier: Apache-2.0

/// Others that know which calls were inlined where an instruction is.
package enum Symbolizer: Sendable {
  /// That of binutils.
  case addr2line
  case llvm

  /// A function, and the line in it.
  package struct Frame: Hashable, Sendable {
    package let function: String
    /// The last part of the path.
    package let file: String
    package let line: Int
  }

  /// For each of `addresses` the functions around it, the innermost first: the last is no inlined one.
  package func frames(
    _ elf: [UInt8], _ addresses: [UInt32]
  ) throws -> [UInt32: [Frame]] {
    let files = try TemporaryFolder()
    let path = try files.write(elf, to: "p.elf")
    let words = addresses.map { "0x" + String($0, radix: 16) }
    let result =
      switch self {
      case .addr2line: try CrossCompiler.addr2line().run(["-e", path, "-a", "-f", "-i"] + words)
      case .llvm:
        try Tool.symbolizer().run(
          [
            "-e", path, "--output-style=GNU", "--addresses", "--functions=linkage", "--no-demangle",
            "--inlines",
          ]
            + words)
      }
    guard result.status == 0 else { throw Assembly.Failure(description: result.err) }
    var frames: [UInt32: [Frame]] = [:]
    var address: UInt32 = 0
    var function: String?
    for line in result.out.split(separator: "\n") {
      if line.hasPrefix("0x"), let next = UInt32(line.dropFirst(2), radix: 16) {
        address = next
        frames[address] = []
      } else if let name = function {
        frames[address, default: []].append(Self.frame(name, line))
        function = nil
      } else {
        function = String(line)
      }
    }
    return frames
  }

  private static func frame(_ function: String, _ place: Substring) -> Frame {
    // `/src/main.c:7 (discriminator 2)`; `?` stands for a line that is not known.
    let words = place.split(separator: " ").first ?? ""
    let parts = words.split(separator: ":")
    return Frame(
      function: function, file: parts.first?.split(separator: "/").last.map(String.init) ?? "",
      line: parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }
}
