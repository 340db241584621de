// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "stakegraph",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "stakegraph", targets: ["stakegraph"]),
    .library(
      name: "StakeholderGraph",
      targets: [
        "StakeholderGraph", "StakeholderData", "GraphFormats", "GraphQueries", "GraphLayout",
        "GraphDrawing", "GraphPage",
      ]
    ),
    .library(name: "Graphviz", targets: ["Graphviz"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Graphviz: the installed C libraries, the shim, and Swift over them.
    .systemLibrary(
      name: "CGraphvizLibrary",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
    ),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(
      name: "Graphviz",
      dependencies: ["CGraphviz", "CGraphvizLibrary"],
      swiftSettings: settings
    ),

    // The graph, what goes in and out of it, and what is asked of it.
    .target(name: "StakeholderGraph", swiftSettings: settings),
    .target(
      name: "StakeholderData",
      dependencies: ["StakeholderGraph"],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]
    ),
    .target(
      name: "GraphFormats",
      dependencies: ["StakeholderGraph", "CExpat", "Graphviz"],
      swiftSettings: settings
    ),
    .target(name: "GraphQueries", dependencies: ["StakeholderGraph"], swiftSettings: settings),
    // Optimised in every build: without it a layout of seconds takes minutes, in tests too.
    .target(
      name: "GraphLayout",
      swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    .target(
      name: "GraphDrawing",
      dependencies: ["StakeholderGraph", "GraphQueries", "GraphLayout", "Graphviz"],
      swiftSettings: settings
    ),
    .target(
      name: "GraphPage",
      dependencies: [
        "StakeholderGraph", "StakeholderData", "GraphFormats", "GraphQueries", "GraphLayout",
        "GraphDrawing",
      ],
      resources: [.embedInCode("Page")],
      swiftSettings: settings
    ),
    .target(
      name: "ClusterEngine",
      dependencies: ["StakeholderGraph", "StakeholderData", "GraphQueries"],
      swiftSettings: settings
    ),

    // What articles say, as claims to be checked by somebody.
    .target(
      name: "ClaimExtraction",
      dependencies: ["StakeholderGraph", "StakeholderData"],
      swiftSettings: settings
    ),

    // The command line.
    .target(
      name: "StakegraphCommands",
      dependencies: [
        "StakeholderGraph", "StakeholderData", "GraphFormats", "GraphQueries", "GraphLayout",
        "GraphDrawing", "GraphPage", "ClusterEngine", "ClaimExtraction", "Graphviz",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "stakegraph",
      dependencies: ["StakegraphCommands", "Graphviz"],
      swiftSettings: settings
    ),

    // What several test targets share.
    .target(
      name: "TestSupport",
      dependencies: ["StakeholderGraph"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    .testTarget(
      name: "GraphvizTests",
      dependencies: ["Graphviz", "TestSupport", "stakegraph"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StakeholderGraphTests",
      dependencies: ["TestSupport", "StakeholderGraph"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StakeholderDataTests",
      dependencies: ["TestSupport", "StakeholderData", "StakeholderGraph", "GraphQueries"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GraphFormatsTests",
      dependencies: [
        "TestSupport", "GraphFormats", "Graphviz", "StakeholderGraph", "StakeholderData",
      ],
      exclude: ["Awkward"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GraphQueriesTests",
      dependencies: ["TestSupport", "GraphQueries", "StakeholderGraph"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ClusterEngineTests",
      dependencies: [
        "TestSupport", "ClusterEngine", "GraphQueries", "StakeholderData", "StakeholderGraph",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GraphLayoutTests",
      dependencies: ["TestSupport", "GraphLayout"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GraphDrawingTests",
      dependencies: [
        "TestSupport", "GraphDrawing", "GraphLayout", "GraphQueries", "StakeholderGraph",
        "Graphviz",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GraphPageTests",
      dependencies: [
        "TestSupport", "GraphPage", "GraphDrawing", "GraphQueries", "StakeholderGraph", "Graphviz",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ClaimExtractionTests",
      dependencies: ["ClaimExtraction", "StakeholderGraph", "StakeholderData"],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StakegraphCommandsTests",
      dependencies: [
        "TestSupport", "StakegraphCommands", "stakegraph", "StakeholderGraph",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
