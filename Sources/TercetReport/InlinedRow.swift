// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetJSON
import TercetProfile

/// A row of `inlines`: a function's own code, or what a chain of inlined calls brought into it.
struct InlinedRow: JSONValue {
  let inlined: InlinedProfile

  func write(to writer: inout JSONWriter) {
    let stack = inlined.stack
    writer.object { writer in
      writer.member("causes", Causes(stack))
      writer.member("cycles", stack.total)
      writer.member("frames", each: inlined.calls, FrameRow.init)
      writer.member("function", inlined.function)
      writer.member("instructions", stack[.issue])
      writer.member("lines", each: inlined.lines, PlaceRow.init)
    }
  }
}

/// A call that was inlined, and where it stands.
private struct FrameRow: JSONValue {
  let call: InlinedCall

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("display", call.display)
      writer.member("file", call.place?.file ?? unknownName)
      writer.member("line", call.place?.line ?? 0)
      writer.member("name", call.name)
    }
  }
}

/// A line of a row, whose function is the row's.
private struct PlaceRow: JSONValue {
  let line: LineProfile

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", Causes(line.stack))
      writer.member("cycles", line.stack.total)
      writer.member("file", line.place?.file ?? unknownName)
      writer.member("instructions", line.stack[.issue])
      writer.member("line", line.place?.line ?? 0)
    }
  }
}
