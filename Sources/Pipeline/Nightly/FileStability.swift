import Basics
import Foundation

/// Whether exports have been left alone long enough to be whole.
enum FileStability {
  /// The first file whose size or time of change moves while it is watched; nil if none does.
  ///
  /// A file that was last changed a minute ago is not watched at all: a night without anything to
  /// wait for loses no time.
  static func firstChanging(_ files: [String], for seconds: Double) -> String? {
    guard seconds > 0 else { return nil }
    let before = files.map(status)
    let limit = Date().timeIntervalSince1970 - max(60, seconds)
    guard before.contains(where: { $0.map { modified($0) > limit } ?? false }) else { return nil }
    Thread.sleep(forTimeInterval: seconds)
    for (file, before) in zip(files, before) where status(file) != before { return file }
    return nil
  }

  /// Nil for what is no regular file: it has neither size nor time of change to watch.
  private static func status(_ path: String) -> FileStatus? {
    FileSystem.target(path).flatMap { $0.isRegular ? $0 : nil }
  }

  private static func modified(_ status: FileStatus) -> Double {
    Double(status.modifiedSeconds) + Double(status.modifiedNanoseconds) / 1e9
  }
}
