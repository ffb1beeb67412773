import Foundation
import Testing

/// The built `rapport`, run as a user runs it: in a folder of its own, with its output caught.
struct Product {
  struct Result {
    var status: Int32
    var out: String
    var err: String
  }

  /// The temporary folder that commands run in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs in a folder that is there.
  init(in folder: URL) { self.folder = folder }

  /// Runs `rapport` with `arguments`; without a terminal, without the caller's locale and zone.
  @discardableResult
  func run(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  @discardableResult
  func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = Product.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
      .merging(environment) { _, new in new }
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = out
    process.standardError = err
    let inputPipe = input.map { _ in Pipe() }
    process.standardInput = inputPipe ?? FileHandle.nullDevice
    try process.run()
    if let input, let inputPipe {
      try inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try inputPipe.fileHandleForWriting.close()
    }
    // Standard error is short: it fits the pipe while standard output is read.
    let outData = out.fileHandleForReading.readDataToEndOfFile()
    let errData = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, out: String(decoding: outData, as: UTF8.self),
      err: String(decoding: errData, as: UTF8.self))
  }

  /// Starts `rapport` and does not wait for it; its output goes nowhere.
  func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = Product.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs a line of shell in which `$RAPPORT` is the product.
  func shell(_ line: String) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(line)"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "RAPPORT": Product.binary.path]
    let out = folder.appendingPathComponent(".shell-out")
    let err = folder.appendingPathComponent(".shell-err")
    for url in [out, err] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let result = Result(
      status: process.terminationStatus, out: text(".shell-out") ?? "",
      err: text(".shell-err") ?? "")
    for url in [out, err] { try? FileManager.default.removeItem(at: url) }
    return result
  }

  /// The names in a folder, sorted, hidden ones too.
  func names(_ folderName: String = ".") -> [String] {
    let path = folder.appendingPathComponent(folderName).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func write(_ name: String, _ text: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  /// The relationships of a report by id.
  func relationships(_ report: String) throws -> [String: [String: Any]] {
    let lines = try #require(text("\(report)/relationships.jsonl"))
    var found: [String: [String: Any]] = [:]
    for line in lines.split(separator: "\n") {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      found[try #require(object["id"] as? String)] = object
    }
    return found
  }

  func json(_ name: String) throws -> [String: Any] {
    let content = try #require(text(name))
    return try #require(JSONSerialization.jsonObject(with: Data(content.utf8)) as? [String: Any])
  }

  /// The package's folder.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Reference data that is not part of the project; tests that need it are skipped without.
  static let shared: URL? = {
    let path =
      ProcessInfo.processInfo.environment["RAPPORT_SHARED"]
      ?? package.deletingLastPathComponent().appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: path) ? URL(fileURLWithPath: path) : nil
  }()

  /// The product beside the tests that were built with it; `RAPPORT_BINARY` names another, such as
  /// the one that is going to be installed.
  private static let binary: URL = {
    if let named = ProcessInfo.processInfo.environment["RAPPORT_BINARY"] {
      return URL(fileURLWithPath: named)
    }
    let arguments = CommandLine.arguments
    if let flag = arguments.firstIndex(of: "--test-bundle-path"), flag + 1 < arguments.count {
      return URL(fileURLWithPath: arguments[flag + 1]).deletingLastPathComponent()
        .appendingPathComponent("rapport")
    }
    return package.appendingPathComponent(".build/debug/rapport")
  }()
}
