// swift-tools-version: 6.2
import PackageDescription

// The targets are the architecture diagram: an arrow that is not here does not exist.
// Tests/ArchitectureTests compares every import line with this list.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "meent",
    products: [.executable(name: "meent", targets: ["meent"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .target(
            name: "Scheduling",
            dependencies: [.product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: strict),
        .target(name: "CLibical", linkerSettings: [.linkedLibrary("ical")]),
        .target(name: "ICalendar", dependencies: ["Scheduling", "CLibical"], swiftSettings: strict),
        .target(
            name: "CTOML",
            cxxSettings: [.define("NDEBUG"), .define("TOML_EXCEPTIONS", to: "0")]),
        .target(name: "RuleBook", dependencies: ["Scheduling", "CTOML"], swiftSettings: strict),
        .target(
            name: "Phrases", dependencies: ["Scheduling"],
            resources: [.copy("Catalogues")], swiftSettings: strict),
        .target(
            name: "Persistence",
            dependencies: [
                "Scheduling",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(
            name: "Operations",
            dependencies: [
                "Scheduling", "ICalendar", "RuleBook", "Persistence",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            resources: [.copy("../../seeds/demo-centre")],
            swiftSettings: strict),
        .target(
            name: "Mail",
            dependencies: [
                "Scheduling", "Operations", "Phrases",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .target(name: "Wire", dependencies: ["Scheduling", "Phrases"], swiftSettings: strict),
        .systemLibrary(name: "CZlib"),
        .target(
            name: "Web",
            dependencies: [
                "Scheduling", "Operations", "Phrases", "Wire", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Templates"), .copy("Static"), .copy("openapi.json")],
            swiftSettings: strict),
        .target(
            name: "Admin",
            dependencies: [
                "Scheduling", "ICalendar", "CTOML", "RuleBook", "Phrases", "Wire", "Operations", "Mail", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("../../etc/rule-books")],
            swiftSettings: strict),
        .executableTarget(name: "meent", dependencies: ["Admin"], swiftSettings: strict),
        .target(name: "Fixtures", dependencies: ["Scheduling"], path: "Tests/Fixtures", swiftSettings: strict),
        .testTarget(name: "SchedulingTests", dependencies: ["Scheduling"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(
            name: "AdminTests",
            dependencies: [
                "Admin", "Operations", "Phrases", "RuleBook", "Scheduling", "Web", "Wire", "Fixtures",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(name: "RuleBookTests", dependencies: ["RuleBook", "Scheduling"], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Operations", "Phrases", "Scheduling", "Wire", "CZlib", "Fixtures",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(name: "WireTests", dependencies: ["Wire", "Phrases", "Scheduling"], swiftSettings: strict),
        .testTarget(name: "PhrasesTests", dependencies: ["Phrases", "Scheduling"], swiftSettings: strict),
        .testTarget(name: "ICalendarTests", dependencies: ["ICalendar", "Scheduling"], swiftSettings: strict),
        .testTarget(
            name: "PersistenceTests",
            dependencies: ["Persistence", "Scheduling", "Fixtures", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "OperationsTests",
            dependencies: ["Operations", "Persistence", "Scheduling", "RuleBook", "Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "UpgradeTests",
            dependencies: [
                "Operations", "Persistence", "Scheduling", "Fixtures", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Upgrades", exclude: ["0.4.0.sql"], swiftSettings: strict),
        .testTarget(
            name: "MailTests",
            dependencies: [
                "Mail", "Operations", "Phrases", "Scheduling", "Fixtures",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "Benchmarks",
            dependencies: [
                "Operations", "Persistence", "Scheduling", "Fixtures", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Benchmarks/Deciding", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
