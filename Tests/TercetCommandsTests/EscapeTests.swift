// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A guest that is granted `granted`, beside which lies what it must not reach.
///
/// The tree: `secret` and `outside/` with `secret`; in `granted`, files `inside` and
/// `sub/inside`, and links, pipes and directories that lead elsewhere.
struct Sandbox {
  let program: HostProgram
  let folder: TemporaryFolder
  var granted: String { folder.file("granted") }

  init(_ body: String) throws {
    program = try HostProgram(body)
    folder = try TemporaryFolder()
    let manager = FileManager.default
    for name in ["outside", "granted/sub", "granted/empty"] {
      try manager.createDirectory(
        atPath: folder.file(name), withIntermediateDirectories: true)
    }
    for name in ["secret", "outside/secret"] { _ = try folder.write(Array("S".utf8), to: name) }
    for name in ["granted/inside", "granted/sub/inside"] {
      _ = try folder.write(Array("I".utf8), to: name)
    }
    let links = [
      "link-file": "../secret", "link-full": folder.file("secret"), "link-folder": "../outside",
      "link-root": "/", "link-self": "link-self", "link-inside": "inside", "link-sub": "sub",
      "link-new": "../created", "link-up": "..", "link-proc": "/proc/self/root",
      "sub/link-back": "../inside", "link-link": "link-file",
    ]
    for (name, target) in links { #expect(symlink(target, granted + "/" + name) == 0) }
    #expect(mkfifo(granted + "/pipe", 0o666) == 0)
  }

  /// What lies outside, to be compared before and after.
  func outside() throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix("granted/") }.sorted()
    return names + [try folder.text("secret"), try folder.text("outside/secret")]
  }
}

@Suite("Ways out of a granted directory are closed")
struct EscapeTests {
  /// Tries its first argument in each way to open and to remove; prints the errors, or `OPEN`.
  static let tryer = """
    static const word flags[] = {0, 1, 2, 0x201, 0x601, 0xa02, 0x400, 0x200000};
    for (int i = 0; i < 8; i++) {
      int result = linux_call(1024, AT(argv[1]), flags[i], 0666);
      if (result >= 0) puts("OPEN"); else printf("%d\\n", -result);
    }
    for (int mode = 0; mode < 12; mode++)
      if (semihost(1, BLOCK(AT(argv[1]), mode, strlen(argv[1]))) != -1) puts("OPEN");
    int result = linux_call(1026, AT(argv[1]), 0, 0);
    if (result >= 0) puts("OPEN"); else printf("%d\\n", -result);
    if (semihost(0x0e, BLOCK(AT(argv[1]), strlen(argv[1]))) != -1) puts("OPEN");
    """

  static let paths = [
    "/etc/passwd", "/", "//etc/passwd", "/proc/self/mem", "/dev/null", "/tmp/x", "/./etc/passwd",
    "..", "../secret", "../outside/secret", "../granted/inside", "sub/..", "sub/../inside",
    "sub/../../secret", "./../secret", "sub/./../../secret", "sub//..//..//secret", "../",
    "missing/../../secret", "../created", "sub/../../created",
    "link-file", "link-full", "link-self", "link-inside", "link-new", "link-link", "./link-file",
    "link-folder", "link-folder/", "link-folder/secret", "link-folder/created", "link-sub/inside",
    "link-root/etc/passwd", "link-up/secret", "link-up/granted/inside", "link-proc/etc/passwd",
    "sub/link-back", "sub/link-back/", "pipe", "./pipe", "inside/", "inside/.", "inside/secret",
    String(repeating: "n", count: 256), String(repeating: "n/", count: 2100),
  ]

  @Test("by absolute path, by .., through links, pipes and long names")
  func paths() throws {
    #expect(Self.paths.count >= 20)
    let box = try Sandbox(Self.tryer)
    let before = try box.outside()
    for path in Self.paths {
      let result = try box.program.run(grants: [box.granted], arguments: [path])
      #expect(result.status == 0, "\(path): \(result.err)")
      #expect(result.out.split(separator: "\n").count == 9, "\(path): \(result.out)")
      #expect(!result.out.contains("OPEN"), "\(path): \(result.out)")
      #expect(result.err == "", "\(path)")
    }
    #expect(try box.outside() == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: box.granted)
    #expect(names.count == 15 && names.contains("link-file") && names.contains("pipe"))
  }

  @Test("while what is inside can be used")
  func inside() throws {
    for path in ["inside", "./inside", "sub/inside", "sub//./inside", "new", "empty/new"] {
      let result = try Sandbox(Self.tryer).run(path)
      #expect(result.out.contains("OPEN"), "\(path): \(result.out)")
    }
  }

  @Test("without --dir, where nothing is reachable and the user is told why")
  func nothingGranted() throws {
    let box = try Sandbox(Self.tryer)
    for path in ["inside", box.granted + "/inside", "guest.elf"] {
      let result = try box.program.run(grants: [], arguments: [path])
      #expect(!result.out.contains("OPEN"))
      #expect(result.err.contains("note: the guest asked for a file, and has no directory"))
    }
  }

  @Test("by writing where only reading is granted")
  func readOnly() throws {
    let box = try Sandbox(Self.tryer)
    for path in ["inside", "sub/inside", "new", "sub/new"] {
      let result = try box.program.run(grants: [box.granted + ":ro"], arguments: [path])
      // EROFS for every way but plain reading, with or without O_DIRECTORY, and for removal.
      let errors = result.out.split(separator: "\n").filter { $0 == "30" }
      #expect(errors.count == 7, "\(path): \(result.out)")
      // Reading by open, and in semihosting's modes 0 and 1.
      let isThere = path.hasSuffix("inside")
      #expect(result.out.split(separator: "\n").count { $0 == "OPEN" } == (isThere ? 3 : 0))
    }
    #expect(try box.folder.text("granted/inside") == "I")
    #expect(!FileManager.default.fileExists(atPath: box.granted + "/new"))
    #expect(!FileManager.default.fileExists(atPath: box.granted + "/sub/new"))
  }

  @Test("by a zero in the middle of a name")
  func zeroInName() throws {
    let box = try Sandbox(
      """
      printf("%d ", semihost(1, BLOCK(AT("inside\\0../secret"), 0, 16)));
      printf("%d ", semihost(0x0e, BLOCK(AT("inside\\0x"), 8)));
      printf("%d", semihost(0x13, 0));
      """)
    #expect(try box.program.run(grants: [box.granted]).out == "-1 -1 22")
  }

  /// Opens `swap` and `swapped/secret` until it has seen both ends of the race.
  ///
  /// The status is 1 if one could be read, 2 if one was refused, and 4 if one held what lies
  /// outside, or a sum of them.
  static let racer = """
    static const char *paths[] = {"swap", "swapped/secret"};
    int seen = 0;
    for (int i = 0; i < 100000 || ((seen & 3) != 3 && i < 3000000); i++) {
      int file = linux_call(1024, AT(paths[i & 1]), 2, 0);
      char byte = 0;
      if (file < 0) { seen |= 2; continue; }
      if (linux_call(63, file, AT(&byte), 1) == 1) seen |= byte == 'S' ? 4 : 1;
      linux_call(57, file, 0, 0);
    }
    exit(seen);
    """

  @Test("by a link that takes a file's or a directory's place in the right moment")
  func race() throws {
    let box = try Sandbox(Self.racer)
    let manager = FileManager.default
    try manager.createDirectory(atPath: box.granted + "/swapped", withIntermediateDirectories: true)
    for name in ["granted/swap", "granted/swapped/secret"] {
      _ = try box.folder.write(Array("I".utf8), to: name)
    }
    let swapper = Swapper(pairs: [
      (box.granted + "/swap", box.granted + "/link-file"),
      (box.granted + "/swapped", box.granted + "/link-folder"),
    ])
    swapper.start()
    let result = try box.program.run(grants: [box.granted])
    swapper.stop()
    // Both outcomes, so that the race was one; never what lies outside.
    #expect(result.status == 3, "\(result.err)")
    #expect(swapper.rounds > 100)
  }
}

extension Sandbox {
  func run(_ path: String) throws -> Tool.Output {
    try program.run(grants: [granted], arguments: [path])
  }
}
