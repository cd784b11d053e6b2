// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetProfile
import TercetReport

/// Puts source, instructions and what a run charged to them together, function by function.
package struct Annotator {
  private let session: Session
  private let profile: TercetProfile.Profile
  private let lines: SourceLines
  private let inlined: InlinedCalls
  private let source: SourceText
  private let study: CodeStudy
  private let disassembly: Disassembly
  /// The instructions that were charged for cycles, by function.
  private let charged: [UInt32?: [InstructionProfile]]
  private let waits: [UInt32: [Wait]]

  /// So many instructions that never ran are shown; more are only counted.
  private static let mostUnused = 3
  /// Instructions of one function that are looked at, beyond those that ran.
  private static let listingLimit = 1 << 16

  /// - Parameter isPart: Whether the profile is of a part of the run.
  package init(
    _ session: Session, _ result: RunResult, _ profile: TercetProfile.Profile, source: SourceText,
    isPart: Bool = false
  ) {
    let image = session.image
    let decoder = session.core.isa.decoder
    var stops: Set<UInt32> = [result.machine.pc]
    if case .died(let death) = result.end { stops.insert(death.pc) }
    // A part of a run may come to any instruction, and go on from any, without having been at others.
    if isPart { stops.formUnion(profile.instructions.map(\.pc)) }
    self.session = session
    self.profile = profile
    self.source = source
    lines = session.program.lines
    inlined = session.program.inlined
    study = CodeStudy(
      profile, on: session.core.timing, stops: stops,
      instruction: { pc in image.instruction(at: pc).flatMap(decoder.decode) },
      isStart: { pc in image.symbols.symbol(containing: pc)?.address == pc })
    disassembly = Disassembly(image, isa: session.core.isa)
    charged = Dictionary(grouping: profile.instructions) { $0.function?.address }
    waits = Dictionary(grouping: profile.waits, by: \.key.pc)
  }

  /// The functions in whose instructions most of the cycles went, the most expensive first: as many as
  /// it takes for `share` of all cycles, and at the most `most`; then the others.
  package func hottest(
    share: Double, most: Int
  ) -> (shown: ArraySlice<FunctionProfile>, others: ArraySlice<FunctionProfile>) {
    let functions = profile.hottestFunctions(lines)
    let enough = Double(profile.stack.total) * share
    var sum: UInt64 = 0
    var count = 0
    while count < min(functions.count, most), Double(sum) < enough || count == 0 {
      sum += functions[count].stack.total
      count += 1
    }
    return (functions[..<count], functions[count...])
  }

  /// The functions of the run that have instructions at `addresses`, by address.
  package func functions(at addresses: AddressSet) -> [FunctionProfile] {
    let found = Set(
      profile.instructions.filter { addresses.contains($0.pc) }.map { $0.function?.address })
    return profile.functions(lines: lines).filter {
      found.contains($0.name == unknownName ? nil : $0.pc)
    }
  }

  /// A function with its code.
  ///
  /// - Parameter only: The instructions that are listed, and counted; nil for all.
  package func annotation(of function: FunctionProfile, only: AddressSet? = nil) -> Annotation {
    let address = function.name == unknownName ? nil : function.pc
    let instructions = charged[address, default: []].filter { only?.contains($0.pc) ?? true }
    let known = Dictionary(uniqueKeysWithValues: instructions.map { ($0.pc, $0) })
    let unused = address.map { self.unused(in: $0, besides: known, only: only) } ?? []
    let places = (instructions.map(\.pc) + unused).sorted()
    return Annotation(
      name: function.display, place: function.place,
      stack: instructions.reduce(into: CycleStack()) { $0 += $1.stack },
      rows: rows(places, known, in: address))
  }

  /// The instructions of a function that never ran, as far as the file has them.
  private func unused(
    in address: UInt32, besides known: [UInt32: InstructionProfile], only: AddressSet?
  ) -> [UInt32] {
    guard let code = session.image.addresses(ofFunctionAt: address) else { return [] }
    var places: [UInt32] = []
    var pc = code.lowerBound
    while pc < code.upperBound, places.count < Self.listingLimit,
      let word = session.image.instruction(at: pc)
    {
      if known[pc] == nil, only?.contains(pc) ?? true,
        session.image.symbols.symbol(containing: pc)?.address == address
      {
        places.append(pc)
      }
      let length: UInt32 = word & 3 == 3 ? 4 : 2
      guard pc <= .max - length else { break }
      pc += length
    }
    return places
  }

  // MARK: Rows

  private struct Line: Hashable {
    let place: SourceLine?
    let call: Int32
  }

  private func line(of pc: UInt32) -> Line { Line(place: lines[pc], call: inlined.number(of: pc)) }

  private func rows(
    _ places: [UInt32], _ known: [UInt32: InstructionProfile], in address: UInt32?
  ) -> [Annotation.Row] {
    var sums: [Line: CycleStack] = [:]
    for (pc, instruction) in known {
      sums[line(of: pc), default: CycleStack()] += instruction.stack
    }
    var rows: [Annotation.Row] = []
    var latest: Line?
    var seen: Set<Line> = []
    var next = 0
    var end = places.first ?? 0
    while next < places.count {
      if places[next] > end { rows.append(.skipped) }
      let unused = places[next...].prefix { known[$0] == nil }
      if unused.count > Self.mostUnused {
        rows.append(.unused(unused.count))
        next += unused.count
        end = self.end(of: places[next - 1])
        latest = nil
        continue
      }
      let pc = places[next]
      let line = line(of: pc)
      if line != latest, !(line.place == nil && latest == nil && sums.count == 1) {
        let isFirst = seen.insert(line).inserted
        rows.append(
          .source(
            Annotation.Source(
              place: line.place, calls: inlined.calls(line.call),
              text: line.place.flatMap { source[$0] },
              stack: isFirst ? sums[line] : nil)))
      }
      latest = line
      rows.append(.instruction(instruction(pc, known[pc], in: address)))
      next += 1
      end = self.end(of: pc)
    }
    return rows
  }

  /// Where the instruction behind the one at `pc` is.
  private func end(of pc: UInt32) -> UInt32 {
    pc &+ (session.image.instruction(at: pc).map { $0 & 3 == 3 ? 4 : 2 } ?? 4)
  }

  private func instruction(
    _ pc: UInt32, _ profile: InstructionProfile?, in address: UInt32?
  ) -> Annotation.Instruction {
    Annotation.Instruction(
      pc: pc, text: disassembly.text(at: pc, within: address),
      stack: profile?.stack ?? CycleStack(),
      waits: waits[pc, default: []].sorted { ($1.cycles, $0) < ($0.cycles, $1) },
      target: target(of: pc), taken: study.branches[pc],
      forwards: study.forwards[pc].map { registerNames[Int($0)] })
  }

  /// Where a branch or a jump that is no call goes.
  private func target(of pc: UInt32) -> UInt32? {
    guard
      let instruction = session.image.instruction(at: pc).flatMap(session.core.isa.decoder.decode)
    else { return nil }
    switch instruction.effect {
    case .branch: return pc &+ instruction.immediate
    case .jump where instruction.usesPC && instruction.rd == 0: return pc &+ instruction.immediate
    default: return nil
    }
  }
}
