// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "gongkai",
  products: [
    .executable(name: "gongkai", targets: ["gongkai"]),
    .executable(name: "gongkai-bench-fill", targets: ["gongkai-bench-fill"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(name: "Law", swiftSettings: house),
    .target(
      name: "Documents",
      dependencies: [
        "CZlib", "CPango", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: house),
    .target(name: "HTML", swiftSettings: house),
    .target(name: "Inspection", dependencies: ["Law", "Documents"], swiftSettings: house),
    .target(
      name: "Drafting", dependencies: ["Law", "Documents", "Inspection"], swiftSettings: house),
    .target(
      name: "Records",
      dependencies: [
        "Law", "CArgon2", "CPostgres", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .target(name: "Mail", dependencies: ["Law", "Records", "CCurl"], swiftSettings: house),
    .target(
      name: "Office", dependencies: ["Law", "Documents", "Drafting", "Records", "Mail"],
      swiftSettings: house),
    .target(
      name: "Portal",
      dependencies: [
        "Law", "Documents", "HTML", "Inspection", "Drafting", "Records", "Office",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "gongkai",
      dependencies: [
        "CMalloc", "Law", "Documents", "Inspection", "Drafting", "Records", "Mail", "Office",
        "Portal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "gongkai-bench-fill", dependencies: ["Law", "Drafting", "Records", "Office"],
      path: "Benchmarks/Fill", swiftSettings: house),
    .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .testTarget(name: "LawTests", dependencies: ["Law"], swiftSettings: house),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: house),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: house),
    .testTarget(
      name: "InspectionTests", dependencies: ["Law", "Documents", "Inspection"],
      swiftSettings: house),
    .testTarget(
      name: "DraftingTests", dependencies: ["Law", "Documents", "Inspection", "Drafting"],
      swiftSettings: house),
    .testTarget(name: "RecordsTests", dependencies: ["Law", "Records"], swiftSettings: house),
    .testTarget(
      name: "MailTests",
      dependencies: [
        "Mail", "Records", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "OfficeTests",
      dependencies: ["Law", "Documents", "Drafting", "Records", "Mail", "Office"],
      swiftSettings: house),
    .testTarget(
      name: "PortalTests",
      dependencies: [
        "Portal", "Documents", "HTML", "Inspection", "Law", "Records", "Office",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        .target(name: "gongkai"), "Documents", "Drafting", "Law", "Records",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ]
)
