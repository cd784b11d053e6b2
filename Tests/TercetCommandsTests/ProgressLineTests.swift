// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import Testing

@Suite("Progress on a terminal")
struct ProgressLineTests {
  /// A terminal and a clock that the test moves.
  private final class Scene {
    var time = 100.0
    var written: [String] = []
    private(set) lazy var line = ProgressLine(
      write: { [unowned self] in written.append($0) }, now: { [unowned self] in time })
  }

  private static let erased = "\r\u{1b}[K"

  @Test("shows after half a second, then five times a second, with the mean rate")
  func pace() {
    let scene = Scene()
    let line = scene.line
    for (time, cycles) in [(100.1, 1), (100.49, 2), (100.5, 40), (100.6, 50), (100.7, 63)] {
      scene.time = time
      line.update(cycles: UInt64(cycles) * 1_000_000)
    }
    #expect(
      scene.written == [
        Self.erased + "40 million cycles, 80 million a second",
        Self.erased + "63 million cycles, 90 million a second",
      ])
  }

  @Test("says how long it takes where it is known how much is to be done, for other runs anew")
  func estimate() {
    let scene = Scene()
    scene.time = 104
    scene.line.restart()
    for (time, cycles) in [(104.4, 8), (104.5, 10), (106, 40), (107, 100)] {
      scene.time = time
      scene.line.update(cycles: UInt64(cycles) * 1_000_000, of: 90_000_000)
    }
    // 80 million are left at 20 a second, then 50.
    #expect(
      scene.written == [
        Self.erased + "10 million cycles, 20 million a second, about 4 s more",
        Self.erased + "40 million cycles, 20 million a second, about 3 s more",
        Self.erased + "100 million cycles, 33 million a second",
      ])
  }

  @Test("is erased once, and a short run never shows it")
  func erased() {
    let scene = Scene()
    scene.line.erase()
    #expect(scene.written == [])
    scene.time = 101
    scene.line.update(cycles: 5_000_000)
    scene.line.erase()
    scene.line.erase()
    #expect(scene.written.count == 2)
    #expect(scene.written.last == Self.erased)
  }

  @Test("waits while the guest has half a line on the terminal")
  func openLine() {
    let scene = Scene()
    scene.line.guestWrote(leavingLineOpen: true)
    scene.time = 101
    scene.line.update(cycles: 1_000_000)
    #expect(scene.written == [])
    scene.line.guestWrote(leavingLineOpen: false)
    scene.line.update(cycles: 1_000_000)
    #expect(scene.written.count == 1)
  }
}
