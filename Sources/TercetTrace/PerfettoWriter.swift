// SPDX-License-Identifier: Apache-2.0

import TercetProtobuf

/// Writes slices, arrows and a counter as TrackEvents, for ui.perfetto.dev; a cycle is 1 ns.
///
/// Slices are written when they are over. On a track they stand in order and never overlap; the
/// reader sorts those of different tracks.
/// Source: Perfetto, protos/perfetto/trace/track_event/*.proto and trace_packet.proto.
struct PerfettoWriter {
  /// A row of the viewer, in the order in which it shows them.
  enum Track: UInt64, CaseIterable {
    case fetch = 2
    case execute, writeback, causes, functions, retired

    var name: String {
      switch self {
      case .fetch: "F"
      case .execute: "X"
      case .writeback: "W"
      case .causes: "cause"
      case .functions: "function"
      case .retired: "instructions retired"
      }
    }
  }

  /// What the viewer tells of a slice that is chosen.
  enum Note {
    case address(UInt32)
    case count(UInt64)
    case text(String)
  }

  struct Slice {
    var name: [UInt8]
    var start: UInt64
    var end: UInt64
    /// The same number in two slices is an arrow from the earlier to the later one.
    var flows: [UInt64] = []
    var notes: [(name: String, Note)] = []
  }

  private var buffer: TraceBuffer
  private var isFirst = true

  /// - Parameter title: The name of the group that holds the tracks.
  init(title: String, write: @escaping ([UInt8]) -> Bool) {
    buffer = TraceBuffer(write: write)
    declare(title)
  }

  mutating func add(_ slice: Slice, to track: Track) {
    var event = ProtobufMessage()
    event.add(EventField.type, EventType.sliceBegin)
    event.add(EventField.track, track.rawValue)
    event.add(EventField.name, slice.name)
    for flow in slice.flows { event.add(EventField.flow, fixed: flow) }
    for (name, note) in slice.notes { event.add(EventField.annotation, annotation(name, note)) }
    packet(event, at: slice.start)

    var end = ProtobufMessage()
    end.add(EventField.type, EventType.sliceEnd)
    end.add(EventField.track, track.rawValue)
    packet(end, at: slice.end)
  }

  /// Says that the counter has `value` from `time` on.
  mutating func count(_ value: UInt64, at time: UInt64) {
    var event = ProtobufMessage()
    event.add(EventField.type, EventType.counter)
    event.add(EventField.track, Track.retired.rawValue)
    event.add(EventField.counterValue, value)
    packet(event, at: time)
  }

  mutating func flush() -> Bool { buffer.flush() }
  mutating func flushIfFull() -> Bool { buffer.flushIfFull() }

  private func annotation(_ name: String, _ note: Note) -> ProtobufMessage {
    var message = ProtobufMessage()
    message.add(AnnotationField.name, name)
    switch note {
    case .address(let address): message.add(AnnotationField.pointer, UInt64(address))
    case .count(let count): message.add(AnnotationField.unsigned, count)
    case .text(let text): message.add(AnnotationField.string, text)
    }
    return message
  }

  private mutating func packet(_ event: ProtobufMessage, at time: UInt64) {
    var packet = ProtobufMessage()
    packet.add(PacketField.timestamp, time)
    packet.add(PacketField.trackEvent, event)
    write(packet)
  }

  private mutating func write(_ packet: ProtobufMessage) {
    var packet = packet
    packet.add(PacketField.sequence, 1)
    if isFirst { packet.add(PacketField.sequenceFlags, PacketField.incrementalStateCleared) }
    isFirst = false
    var trace = ProtobufMessage()
    trace.add(PacketField.packet, packet)
    buffer.append(trace.bytes)
  }
}

// MARK: - Tracks

extension PerfettoWriter {
  private static let group: UInt64 = 1

  /// Names the tracks, and keeps them in their order.
  private mutating func declare(_ title: String) {
    var group = ProtobufMessage()
    group.add(TrackField.identifier, Self.group)
    group.add(TrackField.name, title)
    group.add(TrackField.childOrdering, TrackField.explicitOrdering)
    describe(group)
    for (rank, track) in Track.allCases.enumerated() {
      var message = ProtobufMessage()
      message.add(TrackField.identifier, track.rawValue)
      message.add(TrackField.name, track.name)
      message.add(TrackField.parent, Self.group)
      message.add(TrackField.rank, UInt64(rank))
      // An empty descriptor is enough to make a track a counter's.
      if track == .retired { message.add(TrackField.counter, ProtobufMessage()) }
      describe(message)
    }
  }

  private mutating func describe(_ track: ProtobufMessage) {
    var packet = ProtobufMessage()
    packet.add(PacketField.trackDescriptor, track)
    write(packet)
  }
}

// MARK: - Field numbers

private enum PacketField {
  static let packet: UInt64 = 1
  static let timestamp: UInt64 = 8
  static let sequence: UInt64 = 10
  static let trackEvent: UInt64 = 11
  static let sequenceFlags: UInt64 = 13
  static let trackDescriptor: UInt64 = 60

  static let incrementalStateCleared: UInt64 = 1
}

private enum TrackField {
  static let identifier: UInt64 = 1
  static let name: UInt64 = 2
  static let parent: UInt64 = 5
  static let counter: UInt64 = 8
  static let childOrdering: UInt64 = 11
  static let rank: UInt64 = 12

  static let explicitOrdering: UInt64 = 3
}

private enum EventField {
  static let annotation: UInt64 = 4
  static let type: UInt64 = 9
  static let track: UInt64 = 11
  static let name: UInt64 = 23
  static let counterValue: UInt64 = 30
  static let flow: UInt64 = 47
}

private enum EventType {
  static let sliceBegin: UInt64 = 1
  static let sliceEnd: UInt64 = 2
  static let counter: UInt64 = 4
}

private enum AnnotationField {
  static let unsigned: UInt64 = 3
  static let string: UInt64 = 6
  static let pointer: UInt64 = 7
  static let name: UInt64 = 10
}
