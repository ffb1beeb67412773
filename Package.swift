// swift-tools-version: 6.2
import PackageDescription

/// Every target: the Swift 6 language, and the stricter half of what is coming after it.
let language: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Every module of ours: what is not safe by itself must say `unsafe`, and a comment why it is safe there.
let house: [SwiftSetting] = language + [.strictMemorySafety()]

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "rapport", targets: ["rapport"])],
  dependencies: [
    // The command line: parsing, help, completion.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // The template language of reports, used by Templating alone.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    // rapport.yaml, read as nodes so that every error has a line and a column.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // In the order data flows; a target depends on what stands above it, never on what stands below.
    .systemLibrary(
      name: "CZlib", path: "Sources/CSV/CZlib", providers: [.apt(["zlib1g-dev"])]),
    // System calls and instructions that Swift cannot name: exchanging two folders in one step, SHA-256.
    .target(name: "CPlatform"),
    .target(
      name: "CSV", dependencies: ["CZlib", "CPlatform"], exclude: ["CZlib"],
      swiftSettings: house),
    .target(name: "Intake", dependencies: ["CSV"], swiftSettings: house),
    .target(
      name: "Relationships", dependencies: ["Intake", "CSV"], swiftSettings: house),
    .target(
      name: "Assessment", dependencies: ["Relationships", "Intake"],
      swiftSettings: house),
    .target(
      name: "RunHistory", dependencies: ["Intake"], swiftSettings: house),
    .target(
      name: "Templating",
      // CSV for its lock.
      dependencies: ["CSV", .product(name: "Mustache", package: "swift-mustache")],
      // Compiled in as strings, which `make templates` writes.
      exclude: ["Defaults"],
      swiftSettings: house),
    .target(
      name: "Reporting",
      dependencies: ["Assessment", "Relationships", "Intake", "Templating", "CSV"],
      swiftSettings: house),
    .target(name: "Delivery", dependencies: ["CPlatform"], swiftSettings: house),
    .target(
      name: "Configuration",
      dependencies: [
        "Intake", "Assessment", "Reporting", "Templating",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: house),
    .target(
      name: "Pipeline",
      dependencies: [
        "CSV", "Intake", "Relationships", "Assessment", "RunHistory", "Reporting", "Templating",
        "Delivery", "Configuration", "CPlatform",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "rapport",
      dependencies: [
        "Pipeline", "Configuration", "Templating", "Intake", "Assessment", "CSV",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .testTarget(name: "CSVTests", dependencies: ["CSV"], swiftSettings: language),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "CSV"], swiftSettings: language),
    .testTarget(
      name: "RelationshipsTests", dependencies: ["Relationships", "Intake"],
      swiftSettings: language),
    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "Relationships", "Intake"],
      swiftSettings: language),
    .testTarget(
      name: "RunHistoryTests", dependencies: ["RunHistory", "Intake"], swiftSettings: language),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"], swiftSettings: language),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Templating", "Assessment", "Relationships", "Intake"],
      exclude: ["Goldens"],
      swiftSettings: language),
    .testTarget(name: "DeliveryTests", dependencies: ["Delivery"], swiftSettings: language),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Configuration", "Intake", "Assessment", "Templating"],
      swiftSettings: language),
    .testTarget(
      name: "RapportTests",
      dependencies: ["Pipeline", "Configuration", "Reporting", "Intake", "rapport"],
      exclude: ["BadInputs", "Cases", "Hostile"], swiftSettings: language),
  ]
)

// One folder, two ways to build it. Ordinarily a test: every seed and every past finding through every
// target. For `make fuzz` a program of libFuzzer's, with every module instrumented.
let fuzzes = Context.environment["RAPPORT_FUZZ"] != nil
let fuzzDependencies: [Target.Dependency] = [
  "CSV", "Intake", "Assessment", "RunHistory", "Templating", "Reporting", "Configuration",
  "Pipeline",
]
package.targets.append(
  fuzzes
    ? .executableTarget(
      name: "Fuzz", dependencies: fuzzDependencies, path: "Tests/Fuzz",
      exclude: ["Corpus", "Ordinary"], swiftSettings: language,
      // The gold linker stumbles over the sanitizers' symbols.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
    : .testTarget(
      name: "FuzzTests", dependencies: fuzzDependencies, path: "Tests/Fuzz",
      exclude: ["Corpus", "Fuzz.swift"], swiftSettings: language))
