// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetKit
import TercetReport

/// Runs a network's program: for what its layers take, or for what they compute.
package struct ModelRun {
  private let session: Session
  private let manifest: ModelManifest
  private let watch: RunWatch

  package init(
    _ built: ModelMaker.Built, on core: Core, watch: RunWatch
  ) throws {
    session = try Session(path: built.program, core: core)
    manifest = built.manifest
    self.watch = watch
  }

  /// Makes sure that no instruction of a group is in the program.
  package func check(isWithout group: ModelDocument.Group) throws(ModelError) {
    // All of Xtdot, whatever the core has of it.
    let decoder = InstructionSet.default.decoder
    for range in session.image.codeRanges {
      var pc = range.lowerBound
      while pc < range.upperBound {
        let instruction = session.image.instruction(at: pc).flatMap(decoder.decode)
        if let instruction, group.holds(instruction.effect) {
          throw .notLeftOut(group.rawValue, at: pc)
        }
        pc += instruction?.length ?? 4
      }
    }
  }

  /// Runs it with the input that it was built with.
  package func profile() throws -> ModelDocument.Costs {
    let document = try run()
    let regions = Dictionary(
      (document.tables?.regions?.regions ?? []).map { ($0.name, $0) },
      uniquingKeysWith: { a, _ in a })
    return ModelDocument.Costs(
      layers: try manifest.layers.map { layer in
        guard let region = regions[layer.region], let work = region.work?.counts else {
          throw ModelError.strangeManifest("a region '\(layer.region)' that ran")
        }
        return ModelDocument.Cost(
          causes: region.causes, bytes: work.loadedBytes + work.storedBytes)
      },
      whole: document)
  }

  private func run() throws -> ProfileDocument {
    let (result, profile) = try session.profile(console: SilentConsole(), watch: watch)
    guard case .exited(code: 0) = result.end else {
      if case .interrupted(let signal) = result.end { throw ModelError.interrupted(signal: signal) }
      throw ModelError.notRun("\(session.summary(of: result).ended)")
    }
    return session.document(session.summary(of: result), profile)
  }

  // MARK: What layers compute

  /// Runs it with an input of its own, and reads what each layer has left in memory when it is over.
  ///
  /// - Returns: For each layer its values, a byte each, in the order of the tensor's shape.
  package func outputs(of input: [UInt8]) throws -> [[UInt8]] {
    var pipeline = try session.pipeline(Session.Limits(), console: SilentConsole())
    guard let place = manifest.input.place,
      let start = session.image.symbols.address(of: place.symbol),
      pipeline.state.memory.copy(input, to: start &+ UInt32(place.offset))
    else { throw ModelError.strangeManifest("the place of the input") }
    let ends = try endsOfLayers()
    let stops = AddressSet(ends.map { $0..<($0 + 1) })
    let engine = Engine(for: pipeline, stops: stops)
    var nobody = Unobserved()
    var outputs: [[UInt8]] = []
    for (layer, end) in zip(manifest.layers, ends) {
      while pipeline.pc != end || !pipeline.isAt(stops) {
        let stopped = engine.run(&pipeline, limit: .max, observer: &nobody) { _ in
          watch.signal() != nil
        }
        if let signal = watch.signal() { throw ModelError.interrupted(signal: signal) }
        guard stopped == nil else {
          throw ModelError.notRun("ended before '\(layer.region)' was over")
        }
      }
      // W has yet to do what is in it.
      while pipeline.isAt(stops) { _ = pipeline.step() }
      outputs.append(try values(of: layer.output, pipeline))
    }
    return outputs
  }

  /// Where each layer's region ends, in their order.
  private func endsOfLayers() throws -> [UInt32] {
    try manifest.layers.map { layer in
      let mark = session.image.regions.marks.first { $0.kind == .end && $0.name == layer.region }
      guard let mark else { throw ModelError.strangeManifest("the end of '\(layer.region)'") }
      return mark.address
    }
  }

  private func values(
    of tensor: ModelManifest.Tensor, _ pipeline: borrowing Pipeline
  ) throws -> [UInt8] {
    guard let place = tensor.place, place.image.count == 3, place.steps.count == 3,
      let symbol = session.image.symbols.address(of: place.symbol)
    else { throw ModelError.strangeManifest("the place of '\(tensor.name)'") }
    let start = symbol &+ UInt32(place.offset)
    var values: [UInt8] = []
    for row in 0..<place.image[0] {
      for column in 0..<place.image[1] {
        let pixel = start &+ UInt32(row * place.steps[0] + column * place.steps[1])
        for channel in 0..<place.image[2] {
          let address = pixel &+ UInt32(place.isPacked ? channel / 2 : channel * place.steps[2])
          guard let byte = pipeline.state.memory.load(address, .byte) else {
            throw ModelError.strangeManifest("a place in memory for '\(tensor.name)'")
          }
          values.append(
            place.isPacked ? Self.nibble(UInt8(byte), isUpper: channel % 2 == 1) : UInt8(byte))
        }
      }
    }
    return values
  }

  /// A signed value of four bits.
  private static func nibble(_ byte: UInt8, isUpper: Bool) -> UInt8 {
    let bits = isUpper ? byte & 0xf0 : byte << 4
    return UInt8(bitPattern: Int8(bitPattern: bits) >> 4)
  }
}

extension ModelDocument.Group {
  /// Whether an instruction is one of the group.
  fileprivate func holds(_ effect: Effect) -> Bool {
    guard case .compute(_, let operation) = effect else { return false }
    switch operation {
    case .dot: return self == .dots || self == .all
    case .requantize: return self == .requantize || self == .all
    case .shuffle: return self == .shuffles || self == .all
    default: return false
    }
  }
}
