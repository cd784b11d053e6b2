// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// The tracks, slices and arrows of a Perfetto trace, read strictly.
///
/// Source: Perfetto, protos/perfetto/trace/track_event/track_event.proto.
struct PerfettoFile {
  struct Slice {
    let name: String
    let start: UInt64
    let end: UInt64
    let flows: [String]
    let notes: [String: String]
  }

  struct Track {
    let name: String
    let parent: UInt64?
    let rank: String?
    let isCounter: Bool
  }

  private(set) var tracks: [UInt64: Track] = [:]
  private(set) var problems: [String] = []
  /// In the order of the file.
  private(set) var slices: [String: [Slice]] = [:]
  private(set) var counts: [(time: UInt64, value: UInt64)] = []
  private var open: [UInt64: (event: ProtocText, time: UInt64)] = [:]

  init(_ bytes: [UInt8]) throws {
    let trace = try ProtocText.decode(
      bytes, as: "Trace", schema: Repository.path("Tests/TercetTraceTests/perfetto.proto"))
    for (index, packet) in (trace.messages["packet"] ?? []).enumerated() {
      // All packets are of one sequence, which starts with the first.
      if packet.number("trusted_packet_sequence_id") != 1
        || packet.number("sequence_flags") != (index == 0 ? 1 : nil)
      {
        problems.append("sequence of packet \(index)")
      }
      if let track = packet.message("track_descriptor") {
        declare(track)
      } else if let event = packet.message("track_event"), let time = packet.number("timestamp") {
        read(event, at: time)
      } else {
        problems.append("packet \(index) is neither track nor event")
      }
    }
    if !open.isEmpty { problems.append("\(open.count) slices have no end") }
  }

  /// The slices of a track as `name start end`.
  func texts(_ track: String) -> [String] {
    (slices[track] ?? []).map { "\($0.name) \($0.start) \($0.end)" }
  }

  /// Each arrow as the two slices that it connects, the earlier one first.
  var arrows: [(from: Slice, to: Slice)] {
    var ends: [String: [Slice]] = [:]
    for slice in slices.values.joined() {
      for flow in slice.flows { ends[flow, default: []].append(slice) }
    }
    return ends.values.compactMap { slices in
      let ordered = slices.sorted { $0.start < $1.start }
      return slices.count == 2 ? (ordered[0], ordered[1]) : nil
    }
  }

  private mutating func declare(_ track: ProtocText) {
    guard let uuid = track.number("uuid"), uuid != 0, tracks[uuid] == nil,
      let name = track.string("name")
    else { return problems.append("a track without uuid or name, or twice") }
    tracks[uuid] = Track(
      name: name, parent: track.number("parent_uuid"), rank: track.string("sibling_order_rank"),
      isCounter: track.message("counter") != nil)
  }

  private mutating func read(_ event: ProtocText, at time: UInt64) {
    guard let uuid = event.number("track_uuid"), let track = tracks[uuid] else {
      return problems.append("an event at \(time) has no track")
    }
    switch event.string("type") {
    case "TYPE_SLICE_BEGIN" where !track.isCounter && open[uuid] == nil:
      // Begins where the one before has ended, or later: no overlap, and nothing inside another.
      if let last = slices[track.name]?.last, last.end > time {
        problems.append("\(track.name): a slice at \(time) begins before \(last.end)")
      }
      open[uuid] = (event, time)
    case "TYPE_SLICE_END" where open[uuid] != nil:
      guard let (begin, start) = open.removeValue(forKey: uuid), start < time,
        let name = begin.string("name"), !name.isEmpty
      else { return problems.append("\(track.name): a slice that ends at \(time)") }
      slices[track.name, default: []].append(
        Slice(
          name: name, start: start, end: time, flows: begin.values["flow_ids"] ?? [],
          notes: Self.notes(begin)))
    case "TYPE_COUNTER" where track.isCounter:
      guard let value = event.number("counter_value"), (counts.last?.time ?? 0) <= time else {
        return problems.append("counter at \(time)")
      }
      counts.append((time, value))
    default:
      problems.append("\(track.name): an event at \(time) that does not fit")
    }
  }

  private static func notes(_ event: ProtocText) -> [String: String] {
    var notes: [String: String] = [:]
    for note in event.messages["debug_annotations"] ?? [] {
      let value =
        note.string("string_value") ?? note.string("uint_value")
        ?? note.number("pointer_value").map { "0x" + String($0, radix: 16) }
      notes[note.string("name") ?? ""] = value
    }
    return notes
  }
}
