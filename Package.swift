// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// The arrows of the house: each target with those that it stands on, which come before it.
///
/// A target may import all that its arrows lead to, directly or through others.
let arrows: KeyValuePairs = [
  "CElf": [],
  "CDemangle": [],
  "CCapstone": [],
  "CTercetExtension": [],
  "TercetFiles": [],
  "TercetJSON": ["TercetFiles"],
  "TercetProtobuf": [],
  "TercetISA": ["CTercetExtension"],
  "TercetELF": ["CElf", "CDemangle"],
  "TercetCore": ["TercetISA", "TercetELF", "TercetFiles"],
  "TercetCoreFile": ["TercetCore", "TercetFiles", "TercetJSON"],
  "TercetExtension": ["TercetCoreFile", "CTercetExtension"],
  "TercetProfile": ["TercetCore"],
  "TercetReport": ["TercetProfile", "TercetJSON", "TercetProtobuf"],
  "TercetTrace": ["TercetCore", "TercetProtobuf"],
  "TercetKit": ["TercetExtension", "TercetReport", "TercetTrace", "CCapstone"],
  "TercetLockstep": ["TercetKit"],
  "TercetConformance": ["TercetLockstep"],
  "TercetModel": ["TercetLockstep"],
  "TercetCommands": ["TercetConformance", "TercetModel"],
  "tercet": ["TercetCommands"],

  "TestSupport": [],
  "MachineTestSupport": ["TercetExtension", "TercetProfile", "TestSupport"],
  "KitTestSupport": ["TercetKit", "MachineTestSupport"],
  "tercet-fuzz": ["KitTestSupport"],
  "TercetJSONTests": ["TercetJSON"],
  "TercetISATests": ["KitTestSupport"],
  "TercetELFTests": ["TercetELF", "TestSupport"],
  "TercetFilesTests": ["TercetFiles", "TestSupport"],
  "TercetCoreTests": ["MachineTestSupport"],
  "TercetCoreFileTests": ["TercetCoreFile", "TercetReport", "TestSupport"],
  "TercetExtensionTests": ["KitTestSupport"],
  "TercetProfileTests": ["KitTestSupport"],
  "TercetReportTests": ["KitTestSupport"],
  "TercetTraceTests": ["KitTestSupport"],
  "TercetKitTests": ["KitTestSupport"],
  "TercetCommandsTests": ["TercetCommands", "TestSupport"],
  "RTLTests": ["KitTestSupport"],
  "LockstepTests": ["TercetConformance", "MachineTestSupport"],
  "SoftwareTests": ["TestSupport"],
  "FieldTests": ["TestSupport"],
  "ConformanceTests": ["TercetConformance", "MachineTestSupport"],
  "ProgramTests": ["TercetConformance", "TestSupport"],
  "TwinTests": ["MachineTestSupport"],
  "ExamplesTests": ["TestSupport"],
  "TestSupportTests": ["KitTestSupport"],
]

/// All that each target's arrows lead to, which is what it declares.
///
/// SwiftPM compiles a target again only if the module file of a declared dependency has changed, and
/// the file of a module in between stays the same when the layout of a type behind it changes: the
/// target would keep the old layout, and crash. The step `incremental` of tools/test shows it.
let needs = arrows.reduce(into: [String: Set<String>]()) { known, arrow in
  known[arrow.key] = arrow.value.reduce(into: Set(arrow.value)) { needs, name in
    guard let further = known[name] else {
      fatalError("\(arrow.key) uses \(name), which does not stand before it")
    }
    needs.formUnion(further)
  }
}

func dependencies(_ name: String) -> [Target.Dependency] {
  needs[name, default: []].sorted().map { .target(name: $0) }
}

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of the house; see docs/ARCHITECTURE.md for what flows through them.
func module(
  _ name: String, products: [Target.Dependency] = [], path: String? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies(name) + products, path: path, swiftSettings: strict)
}

func program(_ name: String, path: String? = nil) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies(name), path: path, swiftSettings: strict)
}

func tests(_ name: String, data: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies(name), exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "tercet",
  products: [
    .executable(name: "tercet", targets: ["tercet"]),
    .library(name: "TercetKit", targets: ["TercetKit"]),
  ],
  dependencies: [
    // Options, help and exit code 64: a parser of our own would be worse at all three.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CElf", pkgConfig: "libdw", providers: [.apt(["libelf-dev", "libdw-dev"])]),
    .systemLibrary(
      name: "CCapstone", pkgConfig: "capstone", providers: [.apt(["libcapstone-dev"])]),
    // The header that a user's own instructions are compiled with.
    .systemLibrary(name: "CTercetExtension"),
    // Its library has no .pc file; in Debian it is libiberty-dev.
    .target(
      name: "CDemangle", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("iberty")]),
    module("TercetFiles"),
    module("TercetJSON"),
    module("TercetProtobuf"),
    module("TercetISA"),
    module("TercetELF"),
    module("TercetCore"),
    module("TercetCoreFile"),
    module("TercetExtension"),
    module("TercetProfile"),
    module("TercetReport"),
    module("TercetTrace"),
    module("TercetKit"),
    module("TercetLockstep"),
    module("TercetConformance"),
    module("TercetModel"),
    module(
      "TercetCommands",
      products: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    program("tercet"),

    module("TestSupport", path: "Tests/TestSupport"),
    module("MachineTestSupport", path: "Tests/MachineTestSupport"),
    module("KitTestSupport", path: "Tests/KitTestSupport"),
    // Only tools/fuzz runs it; it is no product.
    program("tercet-fuzz", path: "Tests/tercet-fuzz"),
    tests("TercetJSONTests"),
    tests("TercetISATests", data: ["Vectors"]),
    tests("TercetELFTests"),
    tests("TercetFilesTests"),
    tests("TercetCoreTests"),
    tests("TercetCoreFileTests"),
    tests("TercetExtensionTests", data: ["Verilog"]),
    tests("TercetProfileTests"),
    tests("TercetReportTests"),
    tests("TercetTraceTests", data: ["perfetto.proto"]),
    tests("TercetKitTests"),
    tests("TercetCommandsTests", data: ["Golden"]),
    tests("RTLTests", data: ["Data"]),
    tests("LockstepTests"),
    tests("SoftwareTests", data: ["Programs"]),
    tests("FieldTests", data: ["Programs"]),
    tests("ConformanceTests"),
    tests("ProgramTests"),
    tests("TwinTests", data: ["Extension"]),
    tests("ExamplesTests"),
    tests("TestSupportTests"),
  ]
)
