// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

extension ProfileDocument {
  /// A function's own code, or what a chain of inlined calls brought into it.
  package struct Inlined: Hashable, Sendable {
    /// The function in which the code lies, as the symbol table has it.
    package let function: String
    /// The calls that were inlined, the outermost first; none for the function's own code.
    package let frames: [InlinedFrame]
    /// Its lines, ascending by address; their function is this one.
    package let lines: [InlinedLine]

    package init(function: String, frames: [InlinedFrame], lines: [InlinedLine]) {
      self.function = function
      self.frames = frames
      self.lines = lines
    }

    package var stack: CycleStack { lines.reduce(into: CycleStack()) { $0 += $1.causes } }
  }

  /// A call that was inlined, and where it stands.
  package struct InlinedFrame: Hashable, Sendable {
    package let name: String
    package let display: String
    package let place: Place?

    package init(name: String, display: String, place: Place?) {
      self.name = name
      self.display = display
      self.place = place
    }
  }

  /// A source line within an inlined call.
  package struct InlinedLine: Hashable, Sendable {
    package let place: Place?
    package let isGenerated: Bool
    package let causes: CauseCycles
    /// The line that waited longest for this one, by its place in `lines`; nil if none did.
    package let waiter: Int32?

    package init(place: Place?, isGenerated: Bool, causes: CauseCycles, waiter: Int32?) {
      self.place = place
      self.isGenerated = isGenerated
      self.causes = causes
      self.waiter = waiter
    }
  }
}

extension ProfileDocument.Inlined: JSONValue {
  package func write(to writer: inout JSONWriter) {
    let causes = CauseCycles(stack)
    writer.object { writer in
      writer.member("causes", causes)
      writer.member("cycles", causes.total)
      writer.member("frames", frames)
      writer.member("function", function)
      writer.member("instructions", causes[.issue])
      writer.member("lines", lines)
    }
  }
}

extension ProfileDocument.InlinedFrame: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("display", display)
      writer.member("file", place?.file ?? unknownName)
      writer.member("line", place?.line ?? 0)
      writer.member("name", name)
    }
  }
}

extension ProfileDocument.InlinedLine: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", causes)
      writer.member("cycles", causes.total)
      writer.member("file", place?.file ?? unknownName)
      writer.member("generated", ifAny: isGenerated ? true : nil)
      writer.member("instructions", causes[.issue])
      writer.member("line", place?.line ?? 0)
      writer.member("waiter", ifAny: waiter)
    }
  }
}
