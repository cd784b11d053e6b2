// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// A package like a user's: it depends on Tercet and imports TercetKit alone.
let package = Package(
  name: "example",
  dependencies: [.package(name: "tercet", path: "../..")],
  targets: [
    .executableTarget(
      name: "example", dependencies: [.product(name: "TercetKit", package: "tercet")])
  ]
)
