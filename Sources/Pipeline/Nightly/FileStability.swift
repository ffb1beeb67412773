import Foundation

/// Whether exports have been left alone long enough to be whole.
enum FileStability {
  /// The first file whose size or time of change moves while it is watched; nil if none does.
  ///
  /// A file that was last changed a minute ago is not watched at all: a night without anything to wait
  /// for loses no time.
  static func firstChanging(_ files: [String], for seconds: Double) -> String? {
    guard seconds > 0 else { return nil }
    let before = files.map(Stamp.init)
    let now = Date()
    guard before.contains(where: { $0.isFresh(now, within: max(60, seconds)) }) else { return nil }
    Thread.sleep(forTimeInterval: seconds)
    for (file, stamp) in zip(files, before) where Stamp(file) != stamp { return file }
    return nil
  }

  private struct Stamp: Hashable {
    var size: Int?
    var modified: Date?

    init(_ path: String) {
      // What a link points to, not the link.
      let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return }
      size = (attributes?[.size] as? NSNumber)?.intValue
      modified = attributes?[.modificationDate] as? Date
    }

    func isFresh(_ now: Date, within seconds: Double) -> Bool {
      modified.map { now.timeIntervalSince($0) < seconds } ?? false
    }
  }
}
