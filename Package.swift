// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of the house; see docs/ARCHITECTURE.md for what flows through them.
func module(_ name: String, needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: strict)
}

func tests(
  _ name: String, needs: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: ["TestSupport"] + needs, exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "tercet",
  products: [.executable(name: "tercet", targets: ["tercet"])],
  dependencies: [
    // Options, help and exit code 64: a parser of our own would be worse at all three.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CElf", pkgConfig: "libdw", providers: [.apt(["libelf-dev", "libdw-dev"])]),
    .systemLibrary(
      name: "CCapstone", pkgConfig: "capstone", providers: [.apt(["libcapstone-dev"])]),
    module("TercetISA"),
    module("TercetELF", needs: ["CElf"]),
    module("TercetCore", needs: ["TercetISA", "TercetELF"]),
    module("TercetProfile", needs: ["TercetISA", "TercetELF", "TercetCore"]),
    module("TercetReport", needs: ["TercetProfile"]),
    module("TercetTrace", needs: ["TercetISA", "TercetCore"]),
    module(
      "TercetKit",
      needs: [
        "TercetISA", "TercetELF", "TercetCore", "TercetProfile", "TercetReport", "TercetTrace",
        "CCapstone",
      ]),
    module(
      "TercetCommands",
      needs: [
        "TercetKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "tercet", dependencies: ["TercetCommands"], swiftSettings: strict),

    // Only tools/fuzz runs it; it is no product.
    .executableTarget(
      name: "tercet-fuzz", dependencies: ["TercetKit", "TestSupport"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["TercetKit"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("TercetISATests", data: ["Vectors"]),
    tests("TercetELFTests"),
    tests("TercetCoreTests"),
    tests("TercetProfileTests"),
    tests("TercetReportTests"),
    tests("TercetTraceTests", data: ["perfetto.proto"]),
    tests("TercetKitTests"),
    tests("TercetCommandsTests", needs: ["TercetCommands"], data: ["Golden"]),
    tests("RTLTests", data: ["Data"]),
    tests("LockstepTests"),
    tests("SoftwareTests", data: ["Programs"]),
    tests("ConformanceTests"),
    tests("ProgramTests"),
    tests("TwinTests"),
    tests("ExamplesTests"),
  ]
)
