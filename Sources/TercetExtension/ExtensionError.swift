// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA
import TercetJSON

/// Why a folder is no extension that could be used.
package enum ExtensionError: Error, Equatable {
  case written(WrittenFileError)
  /// A name without a slash that no installed extension has.
  case notInstalled(String, known: [String])
  case badName(String, key: String, at: FilePlace)
  case nameTwice(String, at: FilePlace)
  case badEncoding(EncodingProblem, row: String, at: FilePlace)
  /// Two rows of one extension share words.
  case overlap(String, with: String, word: UInt32, at: FilePlace)
  /// A row shares words with an instruction that the core has already.
  case taken(String, by: String, word: UInt32, at: FilePlace)
  case contradiction(RowContradiction, row: String, at: FilePlace)
  case noMeaning(row: String, at: FilePlace)
  case unknownInstruction(String, at: FilePlace)
  /// One of ours that has an immediate, or does more than compute.
  case notPlain(String, at: FilePlace)
  /// Its Verilog is asked for, and it has none.
  case noModule(String)
  case noLibrary(String, extensionName: String)
  case libraryRefused(String, reason: String)
  /// It says nothing of the header that it was compiled with.
  case libraryWithoutVersion(String)
  case otherVersion(String, found: String)
  case noFunction(String, library: String)
  /// Some of the four functions for hidden state, but not all.
  case halfInstances(String, missing: String)
  case loadedTwice(String)
  case tooMany(String)
  case tooManyRows(Int, at: FilePlace)
  /// A program that links TercetKit can compute what has a function, and nothing else.
  case notInProgram(String, at: FilePlace)

  /// What is wrong with the pattern of a row.
  package enum EncodingProblem: Hashable, Sendable {
    case character(Character)
    case length(Int)
    /// The low two bits are not 11.
    case notLong
    /// A bit that an operand needs is fixed.
    case fixedOperand(String, bit: Int)
    /// A bit is open and belongs to no operand.
    case openBit(Int)
    /// Two operands have the same bit.
    case sharedBit(Int)
  }

  /// What a row says of itself that does not go together.
  package enum RowContradiction: Hashable, Sendable {
    case accumulatesWithRS3
    case accumulatesWithoutRD
    case loadWithRS3
    case loadWithoutRS1
    case loadWithTime(String)
    case resultInWNeedsFixedTime
    case timeOfOurUnit(String, unit: String)
    case unitDiffers(String, from: String)
    case immediateWithoutBits
    case bitsWithoutImmediate
    case askedOfInstruction
    case macsOfInstruction
    case operandOfTimeNotRead(String)
  }
}

extension ExtensionError {
  /// Whether there is nothing to read, rather than something wrong in it.
  package var isAboutAccess: Bool {
    switch self {
    case .written(let error): error.isAboutAccess
    case .notInstalled: true
    default: false
    }
  }
}

extension ExtensionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .written(let error):
      return error.description
    case .notInstalled(let name, let known):
      let list = known.isEmpty ? "none is installed" : "there are \(known.joined(separator: ", "))"
      return """
        there is no extension '\(name)'
        help: \(NearMiss.question(NearMiss.names(near: name, in: known)))\(list); a folder is \
        written with a slash, such as ./\(name)
        """
    case .badName(let name, let key, let place):
      return """
        \(place): '\(name)' cannot be the \(key)
        help: lower-case letters, digits and hyphens, from a letter on, at most 40; a row's may have dots
        """
    case .nameTwice(let name, let place):
      return "\(place): there are two rows called '\(name)'\nhelp: rename one of them"
    case .badEncoding(let problem, let row, let place):
      return "\(place): the encoding of '\(row)' \(problem.words)\nhelp: \(problem.help)"
    case .overlap(let row, let other, let word, let place):
      return """
        \(place): '\(row)' and '\(other)' share words, such as \(hex(word))
        help: let a bit that is fixed in both differ
        """
    case .taken(let row, let other, let word, let place):
      return """
        \(place): '\(row)' shares words with \(other), which the core has, such as \(hex(word))
        help: take a free place, such as opcode 0001011 (custom-0), or a core without the other (--isa)
        """
    case .contradiction(let contradiction, let row, let place):
      return "\(place): '\(row)' \(contradiction.words)\nhelp: \(contradiction.help)"
    case .noMeaning(let row, let place):
      return """
        \(place): nothing says what '\(row)' computes
        help: give it a "function" (C), "module": true (Verilog), a "symbol" or an "instruction"
        """
    case .unknownInstruction(let name, let place):
      let known = InstructionSet.known.decoder.rows.map(\.mnemonic)
      return """
        \(place): there is no instruction '\(name)' to compute the same as
        help: \(NearMiss.question(NearMiss.names(near: name, in: known)))`tercet disasm` shows their names
        """
    case .notPlain(let name, let place):
      return """
        \(place): '\(name)' does more than compute a result from registers
        help: take one such as mul, xt.dota8.ss or clz, or write a function
        """
    case .noModule(let name):
      return """
        the extension \(name) has no row that Verilog computes
        help: leave out :verilog, or give rows "module": true, and the file a "verilog"
        """
    case .noLibrary(let path, let name):
      return """
        \(path): the library of the extension \(name) is not there
        help: run `make` in its folder
        """
    case .libraryRefused(let path, let reason):
      return
        "\(path): cannot be loaded: \(reason)\nhelp: build it anew on this machine, with -shared -fPIC"
    case .libraryWithoutVersion(let path):
      return """
        \(path): does not say which tercet-extension.h it was compiled with
        help: write TERCET_EXTENSION; once at file scope, and build it anew
        """
    case .otherVersion(let path, let found):
      return """
        \(path): was compiled with another tercet-extension.h (\(found))
        help: build it anew with the header of this Tercet; `tercet config` shows where that is
        """
    case .noFunction(let name, let library):
      return """
        \(library): has no function '\(name)'
        help: check its name in C, that it is not static, and that the library was built since
        """
    case .halfInstances(let library, let missing):
      return """
        \(library): has functions for instances, but no \(missing)
        help: tercet_open, tercet_close, tercet_save and tercet_restore come together or not at all
        """
    case .loadedTwice(let name):
      return "the extension \(name) is given twice\nhelp: give each --extension once"
    case .tooManyRows(let count, let place):
      return """
        \(place): \(count) instructions are more than the \(ExtensionDescription.mostRows) that an extension may have
        help: make two extensions of it
        """
    case .tooMany(let what):
      return "there are too many \(what) of extensions in one core\nhelp: leave some out"
    case .notInProgram(let row, let place):
      return """
        \(place): '\(row)' has no function that this program could give it
        help: give it a "function", or an "instruction" of Tercet's
        """
    }
  }
}

extension ExtensionError.EncodingProblem {
  fileprivate var words: String {
    switch self {
    case .character(let character): "has '\(String(character).shown)' in it"
    case .length(let count): "has \(count) bits"
    case .notLong: "does not end in 11"
    case .fixedOperand(let operand, let bit): "fixes bit \(bit), which belongs to \(operand)"
    case .openBit(let bit): "leaves bit \(bit) open, which belongs to no operand"
    case .sharedBit(let bit): "gives bit \(bit) to two operands"
    }
  }

  fileprivate var help: String {
    switch self {
    case .character: "write it in 0, 1, a dot for each bit of an operand, and _ between fields"
    case .length: "write all 32, the highest first"
    case .notLong: "the low two bits of a 32-bit instruction are 11, as in 0001011 (custom-0)"
    case .fixedOperand: "write a dot there, or take the operand away"
    case .openBit: "write 0 or 1 there, or name the operand"
    case .sharedBit: "let the immediate have other bits than the registers"
    }
  }
}

extension ExtensionError.RowContradiction {
  fileprivate var words: String {
    switch self {
    case .accumulatesWithRS3: "reads four registers: rs3 and the old rd"
    case .accumulatesWithoutRD: "accumulates, and has no rd"
    case .loadWithRS3: "loads, and reads rs3"
    case .loadWithoutRS1: "loads, and has no rs1 for the address"
    case .loadWithTime(let key): "loads, and has a \(key)"
    case .resultInWNeedsFixedTime: "has its result in W after a time that is not always the same"
    case .timeOfOurUnit(let key, let unit): "has a \(key) beside Tercet's unit \(unit)"
    case .unitDiffers(let unit, let other): "says of the unit \(unit) another thing than '\(other)'"
    case .immediateWithoutBits: "has an immediate and does not say in which bits"
    case .bitsWithoutImmediate: "says where its immediate is, and has none"
    case .askedOfInstruction: "asks an instruction of Tercet's for its time"
    case .macsOfInstruction: "has macs beside an instruction of Tercet's, which has its own"
    case .operandOfTimeNotRead(let operand):
      "takes its time from \(operand), which it does not read"
    }
  }

  fileprivate var help: String {
    switch self {
    case .accumulatesWithRS3: "three registers can be read at a time; leave one out"
    case .accumulatesWithoutRD: "name \"rd\" among the operands"
    case .loadWithRS3: "a row that loads reads rs1, rs2 and, if it accumulates, rd"
    case .loadWithoutRS1: "name \"rs1\" among the operands: the address is rs1 + imm"
    case .loadWithTime: "leave it out: a load takes the time of lw, and its meaning runs in W"
    case .resultInWNeedsFixedTime: "give a number as latency, or leave the result in X"
    case .timeOfOurUnit: "leave it out, or name a unit of your own"
    case .unitDiffers: "rows of one unit have one latency, result and cause"
    case .immediateWithoutBits: "add \"immediate\": {\"bits\": [\"31:20\"], \"signed\": true}"
    case .bitsWithoutImmediate: "name \"imm\" among the operands"
    case .macsOfInstruction: "leave them out"
    case .askedOfInstruction: "only a function or a module can say a time; give a number"
    case .operandOfTimeNotRead: "name it among the operands"
    }
  }
}
