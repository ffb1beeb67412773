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

/// Every module of ours: what is not safe by itself must say `unsafe`, and a comment why it is safe
/// there.
let house: [SwiftSetting] = language + [.strictMemorySafety()]

/// A module that works on every byte or word of the input: optimised in debug builds as well, in
/// which the tests spend nearly all their time there.
let hot: [SwiftSetting] =
  house + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "rapport", targets: ["rapport"])],
  dependencies: [
    // The command line: parsing, help, completion.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // rapport.yaml, read as nodes so that every error has a line and a column.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // In the order data flows; a target depends on what stands above it, never on what stands
    // below.
    .systemLibrary(
      name: "CZlib", path: "Sources/CSV/CZlib", providers: [.apt(["zlib1g-dev"])]),
    // System calls and instructions that Swift cannot name: exchanging two folders in one step,
    // SHA-256, the marks of CSV.
    .target(
      name: "CPlatform", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(name: "Basics", dependencies: ["CPlatform"], swiftSettings: hot),
    .target(
      name: "CSV", dependencies: ["Basics", "CPlatform", "CZlib"], exclude: ["CZlib"],
      swiftSettings: hot),
    // Its corpus is read by `make language` alone, which writes what it learns into a source file.
    .target(
      name: "Language", dependencies: ["Basics"], exclude: ["Classes", "Corpus"],
      swiftSettings: hot),
    .target(
      name: "Intake", dependencies: ["Basics", "CSV", "Language"], swiftSettings: hot),
    .target(
      name: "Relationships", dependencies: ["Basics", "Intake"], swiftSettings: hot),
    .target(
      name: "Assessment", dependencies: ["Basics", "Language", "Relationships", "Intake"],
      swiftSettings: hot),
    .target(
      name: "RunHistory", dependencies: ["Basics"], swiftSettings: house),
    .target(
      name: "Templating",
      dependencies: ["Basics"],
      // Compiled in as strings, which `make templates` writes.
      exclude: ["Defaults"],
      swiftSettings: house),
    .target(
      name: "Reporting",
      dependencies: [
        "Basics", "Language", "Assessment", "Relationships", "Intake", "RunHistory", "Templating",
      ],
      swiftSettings: house),
    // Parts of a base, for an engine that spreads a run over machines.
    .target(
      name: "Sharding",
      dependencies: ["Basics", "Intake", "Relationships", "Assessment", "Reporting"],
      swiftSettings: house),
    .target(name: "Delivery", dependencies: ["Basics", "CPlatform"], swiftSettings: house),
    .target(
      name: "Configuration",
      dependencies: [
        "Basics", "Language", "Intake", "Assessment", "Reporting", "Templating",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: house),
    .target(
      name: "Pipeline",
      dependencies: [
        "Basics", "CSV", "Language", "Intake", "Relationships", "Assessment", "RunHistory",
        "Reporting", "Templating", "Sharding",
        "Delivery", "Configuration", "CPlatform",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "rapport",
      dependencies: [
        "Basics", "Pipeline", "Configuration", "Reporting", "Templating", "Intake", "Assessment",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Markdown for readers, which `make docs` renders.
      exclude: ["Guide"],
      swiftSettings: house),
    // For those who work on the program: learns to read notes from the corpus of Language.
    .executableTarget(
      name: "TrainLanguage", dependencies: ["Basics", "CSV", "Intake", "Language"],
      swiftSettings: house),
    .testTarget(
      name: "BasicsTests", dependencies: ["Basics"], swiftSettings: language),
    .testTarget(
      name: "LanguageTests", dependencies: ["Basics", "Language"], swiftSettings: language),
    .testTarget(name: "CSVTests", dependencies: ["Basics", "CSV"], swiftSettings: language),
    .testTarget(
      name: "IntakeTests", dependencies: ["Basics", "Language", "Intake", "CSV"],
      swiftSettings: language),
    .testTarget(
      name: "RelationshipsTests", dependencies: ["Basics", "Relationships", "Intake"],
      swiftSettings: language),
    .testTarget(
      name: "AssessmentTests",
      dependencies: ["Basics", "Language", "Assessment", "Relationships", "Intake"],
      swiftSettings: language),
    .testTarget(
      name: "RunHistoryTests", dependencies: ["Basics", "RunHistory", "Intake"],
      swiftSettings: language),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Basics", "Templating"], swiftSettings: language),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Basics", "Reporting", "Templating", "Assessment", "Relationships", "Intake", "RunHistory",
      ],
      exclude: ["Goldens"],
      swiftSettings: language),
    .testTarget(
      name: "ShardTests",
      dependencies: [
        "Basics", "CSV", "Intake", "Relationships", "Assessment", "Reporting", "Sharding",
        "Pipeline",
      ],
      swiftSettings: language),
    .testTarget(
      name: "DeliveryTests", dependencies: ["Basics", "Delivery"], swiftSettings: language),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Basics", "Configuration", "Reporting", "Intake", "Assessment", "Templating"],
      swiftSettings: language),
    .testTarget(
      name: "RapportTests",
      dependencies: [
        "Basics", "Pipeline", "Configuration", "Reporting", "Relationships", "Intake", "rapport",
      ],
      exclude: ["BadInputs", "Cases", "Hostile", "Rehearsal", "Schemas"], swiftSettings: language),
  ]
)

// One folder, two ways to build it. Ordinarily a test: every seed and every past finding through
// every target. For `make fuzz` a program of libFuzzer's, with every module instrumented.
let fuzzes = Context.environment["RAPPORT_FUZZ"] != nil
let fuzzDependencies: [Target.Dependency] = [
  "Basics", "CSV", "Intake", "Assessment", "RunHistory", "Templating", "Reporting", "Configuration",
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
