// SPDX-License-Identifier: Apache-2.0

/// A function of a header that has instructions in it, as clang describes it, or a macro that is used
/// like one.
struct HeaderFunction: Hashable {
  let name: String
  /// The type of its result, as C writes it.
  let result: String
  let parameters: [Parameter]

  struct Parameter: Hashable {
    let type: String
    /// Whether it may go into the instruction, as an immediate does.
    let isInteger: Bool
  }

  /// The places of parameters that may be constants.
  var integers: [Int] { parameters.indices.filter { parameters[$0].isInteger } }

  /// C that calls it, with constants for some parameters.
  ///
  /// Each other one comes in a register of its own, since that is how functions are called.
  func caller(_ symbol: String, constants: [Int: Int]) -> String {
    let taken = parameters.enumerated().map { "__typeof__(\($1.type)) p\($0)" }
    let given = parameters.indices.map { constants[$0].map(String.init) ?? "p\($0)" }
    let call = "\(name)(\(given.joined(separator: ", ")))"
    return """
      \(result) \(symbol)(\(taken.isEmpty ? "void" : taken.joined(separator: ", "))) {
        \(result == "void" ? "" : "return ")\(call);
      }

      """
  }

  // MARK: - Clang's words

  /// The functions in a tree of clang's, as `-ast-dump` prints it: those that are static and inline,
  /// and have assembly in them.
  static func functions(inTree text: String) -> [HeaderFunction] {
    var found: [HeaderFunction] = []
    var open: (name: String, result: String, parameters: [Parameter])?
    var hasAssembly = false
    func close() {
      if let open, hasAssembly {
        found.append(
          HeaderFunction(name: open.name, result: open.result, parameters: open.parameters))
      }
      (open, hasAssembly) = (nil, false)
    }
    for line in text.split(separator: "\n") {
      let node = line.drop { "|`- ".contains($0) }
      let depth = line.count - node.count
      if depth <= 2 {
        close()
        if node.hasPrefix("FunctionDecl ") { open = header(node) }
      } else if node.hasPrefix("GCCAsmStmt ") {
        hasAssembly = true
      } else if depth == 4, node.hasPrefix("ParmVarDecl "), let parameter = parameter(node) {
        open?.parameters.append(parameter)
      }
    }
    close()
    return found
  }

  /// Of `FunctionDecl 0x1 <a.h:1:1> line:2:3 used name 'int (int)' static inline`.
  private static func header(
    _ line: Substring
  ) -> (name: String, result: String, parameters: [Parameter])? {
    let ending = "' static inline"
    guard line.hasSuffix(ending) else { return nil }
    let rest = line.dropLast(ending.count)
    guard let quote = rest.lastIndex(of: "'") else { return nil }
    let type = rest[rest.index(after: quote)...]
    guard let open = type.firstIndex(of: "("),
      let name = rest[..<quote].split(separator: " ").last
    else { return nil }
    let isName = name.allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard isName else { return nil }
    let result = type[..<open].split(separator: " ").joined(separator: " ")
    return (String(name), result, [])
  }

  /// Of `ParmVarDecl 0x1 <col:5> col:9 used a 'int32_t':'int'`.
  private static func parameter(_ line: Substring) -> Parameter? {
    let parts = line.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count >= 3, let end = parts.last, end.isEmpty else { return nil }
    let plain = parts[parts.count - 2]
    let hasAlias = parts.count >= 5 && parts[parts.count - 3] == ":"
    return Parameter(
      type: String(hasAlias ? parts[parts.count - 4] : plain),
      isInteger: integers.contains(String(plain)))
  }

  /// The macros with parameters and instructions among all, as `-dM` prints them: each parameter is
  /// a number, and the result is one, or there is none.
  ///
  /// Of each there are both.
  static func macros(in text: String) -> [HeaderFunction] {
    let lines = text.split(separator: "\n").filter { $0.contains("asm") && $0.contains(".insn") }
    return lines.flatMap { line -> [HeaderFunction] in
      guard let match = line.wholeMatch(of: /#define (\w+)\(([\w, ]*)\) .+/) else { return [] }
      let number = Parameter(type: "unsigned int", isInteger: true)
      let parameters = match.2.split { ", ".contains($0) }.map { _ in number }
      return [number.type, "void"].map {
        HeaderFunction(name: String(match.1), result: $0, parameters: parameters)
      }
    }
  }

  private static let integers: Set = [
    "int", "unsigned int", "long", "unsigned long", "short", "unsigned short", "char",
    "signed char", "unsigned char", "_Bool", "bool",
  ]
}
