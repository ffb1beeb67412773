import Foundation
import Reporting
import Templating

extension Pipeline {
  /// The templates there are, a line each: name, what it is written in, whose it is.
  package static func templates(in folder: String?) throws(Failure) -> [String] {
    try set(folder).listing.map { entry in
      "\(entry.name)\t\(entry.kind.rawValue)\t\(entry.isOwn ? "yours" : "built in")"
    }
  }

  /// Writes the built-in templates into a folder, never over a file that is there.
  ///
  /// - Returns: the files written.
  package static func exportTemplates(to folder: String) throws(Failure) -> [String] {
    var written: [String] = []
    for file in TemplateFile.embedded {
      written.append(try writeNew(file.fileName, in: folder, text: file.text))
    }
    return written
  }

  /// Everything that is wrong with the templates of a folder, each as `FILE:LINE:COLUMN: what`.
  package static func checkTemplates(in folder: String?) throws(Failure) -> [String] {
    do throws(TemplateFailure) {
      let set = try TemplateSet(own: folder.map(TemplateFolder.read) ?? [])
      return set.check(Reporting.templateSamples).map(\.description)
    } catch {
      return error.problems.map(\.description)
    }
  }

  /// Writes a new file; one that is there already is an error.
  package static func writeNew(_ name: String, in folder: String, text: String) throws(Failure)
    -> String
  {
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.cannotCreate, place: path, "is there already; move it or name another folder")
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch {
      throw Failure(
        .cannotCreate, place: path, "cannot be written; check that this user may write there")
    }
    return path
  }

  private static func set(_ folder: String?) throws(Failure) -> TemplateSet {
    do throws(TemplateFailure) {
      return try TemplateSet(own: folder.map(TemplateFolder.read) ?? [])
    } catch {
      throw Failure(error)
    }
  }
}
