// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who uses the library builds it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "stakegraph", path: "..")],
  targets: [
    .executableTarget(
      name: "render-benchmark",
      dependencies: [.product(name: "Graphviz", package: "stakegraph")],
      swiftSettings: [.treatAllWarnings(as: .error), .strictMemorySafety()]
    ),
    .executableTarget(
      name: "read-benchmark",
      dependencies: [.product(name: "Graphviz", package: "stakegraph")],
      swiftSettings: [.treatAllWarnings(as: .error), .strictMemorySafety()]
    ),
  ],
  swiftLanguageModes: [.v6]
)
