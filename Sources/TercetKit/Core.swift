// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetExtension
import TercetISA

/// A processor core: its instructions, and how long everything takes.
///
///     var core = try Core.preset("rp2350")
///     try core.set("redirectPenalty=3")
///
/// A value: changing one changes no other, and no machine that was made with it.
public struct Core: Sendable {
  package var isa: InstructionSet
  package var preset: Preset
  package var timing: TimingModel
  /// Instructions from outside, which `isa` and the times have already.
  package private(set) var extensions = ExtensionSet.none

  package init(
    isa: InstructionSet = .default, preset: Preset = .classic, timing: TimingModel? = nil
  ) {
    self.isa = isa
    self.preset = preset
    self.timing = timing ?? preset.timing
  }

  /// A core with a user's own instructions.
  ///
  /// - Parameters:
  ///   - isa: What it has besides.
  ///   - preset: One whose time may have the units of the extensions already, as that of a core file
  ///     has.
  package init(
    isa: InstructionSet, preset: Preset, _ extensions: ExtensionSet
  ) throws(ExtensionError) {
    self.isa = try extensions.added(to: isa)
    self.preset = preset
    self.extensions = extensions
    if preset.timing.units.own.isEmpty { extensions.add(to: &self.preset.timing) }
    timing = self.preset.timing
  }

  /// The same core with these extensions, which begin with those that it has.
  mutating func add(_ extensions: ExtensionSet) throws(ExtensionError) {
    let known = self.extensions.loaded.count
    isa = try extensions.added(to: isa, from: known)
    for row in extensions.units[timing.units.own.count...] {
      timing.units.add(row)
      preset.timing.units.add(row)
    }
    self.extensions = extensions
  }

  /// The core of who names none.
  public static let classic = Core()

  /// The names that `preset` takes.
  public static var presets: [String] { Preset.all.map(\.name) }

  /// One of the cores of `tercet presets`.
  ///
  /// - Throws: `TercetError.core` if there is none of this name.
  public static func preset(_ name: String) throws(TercetError) -> Core {
    guard let preset = Preset.named(name) else {
      throw .core("there is no preset '\(name)'\nhelp: \(Preset.help(insteadOf: name))")
    }
    return Core(preset: preset)
  }

  /// The core that a JSON file describes; docs/FORMATS.md has an example.
  ///
  /// - Throws: `TercetError.core`, with line and column of what is wrong.
  public static func file(_ path: String) throws(TercetError) -> Core {
    try described { () throws(CoreFileError) in try CoreFile.preset(at: path) }
  }

  /// The core that the bytes of a core file describe.
  ///
  /// - Parameter name: What stands for the file's path in messages.
  /// - Throws: `TercetError.core`, with line and column of what is wrong.
  public static func json(
    _ bytes: [UInt8], name: String = "core.json"
  ) throws(TercetError) -> Core {
    try described { () throws(CoreFileError) in try CoreFile.preset(bytes, path: name) }
  }

  private static func described(
    _ preset: () throws(CoreFileError) -> Preset
  ) throws(TercetError) -> Core {
    let core: Core
    do { core = Core(preset: try preset()) } catch { throw .core(error.description) }
    try core.validate()
    return core
  }

  /// The name of the preset or core file.
  public var name: String { preset.name }

  /// The instructions, such as `rv32im_zicsr`.
  public var instructions: String { isa.name }

  /// The timing parameters that differ from those of the preset, such as `redirectPenalty=3`.
  public var changes: [String] { timing.changes(from: preset.timing) }

  /// The value of a timing parameter, as `set` would take it; nil if there is none of this name.
  public subscript(parameter name: String) -> String? {
    timing.parameter(named: name).map { "\($0.value(in: timing))" }
  }

  /// Changes one timing parameter: `set("redirectPenalty=2")`; `tercet presets` lists them.
  ///
  /// - Throws: `TercetError.core` if there is no such parameter or value. Whether the parameters
  ///   go together is found out when a machine is made.
  public mutating func set(_ change: String) throws(TercetError) {
    do { try timing.set(change) } catch { throw .core(error.description) }
  }

  /// Chooses the instructions, by an ISA string such as `rv32im_zicsr`.
  ///
  /// - Throws: `TercetError.core` if it names no ISA that Tercet knows.
  public mutating func setInstructions(_ isa: String) throws(TercetError) {
    do { self.isa = try InstructionSet(parsing: isa) } catch { throw .core(error.description) }
    do { self.isa = try extensions.added(to: self.isa) } catch { throw .core(error.description) }
  }

  /// Finds out whether the parameters go together.
  func validate() throws(TercetError) {
    do { try timing.validate() } catch { throw .core(error.description) }
  }
}
