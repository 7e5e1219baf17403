// swift-tools-version:6.2
import PackageDescription

// Every target is compiled the same way: Swift 6, `any` written out, every imported member's module imported,
// and no warning left standing.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "mainstay",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "mainstay", targets: ["mainstay"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // The kernel: pure, no clock, no store. Every arrow points at Timeline.
        .target(name: "Timeline", swiftSettings: strict),
        .target(name: "Policy", dependencies: ["Timeline"], swiftSettings: strict),
        // Figures over many children, each by its definition.
        .target(name: "Measures", dependencies: ["Timeline", "Policy"], swiftSettings: strict),
        .target(name: "StatutoryReturn", dependencies: ["Timeline"], swiftSettings: strict),

        // What people do, and the ports it needs.
        .target(
            name: "Casework",
            dependencies: [
                "Timeline", "Policy", "StatutoryReturn", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // The edges: each outside library is imported in one of them.
        .target(
            name: "PolicyFiles", dependencies: ["Timeline", "Policy", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(
            name: "SQLiteStore",
            dependencies: ["Timeline", "Policy", "Casework", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "Simulation", dependencies: ["Timeline", "Policy"], swiftSettings: strict),

        // What people see.
        .target(name: "HTML", swiftSettings: strict),
        .target(name: "Charts", dependencies: ["Timeline", "HTML"], swiftSettings: strict),
        .target(
            name: "Pages",
            dependencies: ["Timeline", "Policy", "Measures", "StatutoryReturn", "Casework", "HTML", "Charts"],
            swiftSettings: strict),
        .target(
            name: "Server",
            dependencies: [
                "Timeline", "Policy", "Measures", "StatutoryReturn", "Casework", "Pages",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        // The command: the only place that joins all of it.
        .executableTarget(
            name: "mainstay",
            dependencies: [
                "Timeline", "Policy", "Measures", "StatutoryReturn", "Casework", "PolicyFiles", "SQLiteStore",
                "Simulation", "Pages", "Server",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Speed of the kernel, run by `make bench`.
        .executableTarget(
            name: "evaluation-benchmark", dependencies: ["Timeline", "Policy", "PolicyFiles", "Simulation"],
            path: "Benchmarks/Evaluation", swiftSettings: strict),

        // Tests: one folder a target, and what they share.
        .target(name: "TimelineTesting", dependencies: ["Timeline"], swiftSettings: strict),
        .target(name: "CaseworkTesting", dependencies: ["Timeline", "Policy", "Casework"], swiftSettings: strict),
        .testTarget(name: "TimelineTests", dependencies: ["Timeline", "TimelineTesting"], swiftSettings: strict),
        .testTarget(
            name: "PolicyTests", dependencies: ["Timeline", "TimelineTesting", "Policy", "PolicyFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "MeasuresTests",
            dependencies: ["Timeline", "TimelineTesting", "Policy", "Measures", "CaseworkTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "StatutoryReturnTests", dependencies: ["Timeline", "StatutoryReturn"], swiftSettings: strict),
        .testTarget(
            name: "CaseworkTests",
            dependencies: ["Timeline", "TimelineTesting", "Policy", "StatutoryReturn", "Casework", "CaseworkTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "SQLiteStoreTests", dependencies: ["Timeline", "Casework", "SQLiteStore", "CaseworkTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "SimulationTests",
            dependencies: ["Timeline", "Policy", "StatutoryReturn", "PolicyFiles", "Simulation"],
            swiftSettings: strict),
        .testTarget(
            name: "PagesTests",
            dependencies: ["Timeline", "Policy", "Measures", "Casework", "PolicyFiles", "HTML", "Charts", "Pages"],
            swiftSettings: strict),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Timeline", "Policy", "PolicyFiles", "Casework", "Server", "CaseworkTesting",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: strict),
    ]
)
