import Foundation

/// A user's templates, read from one folder and from nowhere else.
package enum TemplateFolder {
  /// A template larger than this was not written by hand.
  static let sizeLimit = 1 << 18

  /// Every `*.mustache` of `folder`, by name; subfolders are not looked into.
  ///
  /// - Throws: that there is no folder; what cannot be read, leads out of the folder, or is no
  ///   UTF-8 text.
  package static func read(_ folder: String) throws(TemplateFailure) -> [TemplateFile] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw failure(folder, "this folder of templates cannot be read")
    }
    let home = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    var files: [TemplateFile] = []
    var problems: [TemplateProblem] = []
    for name in names.sorted() where name.hasSuffix(TemplateFile.ending) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      do throws(TemplateFailure) {
        let text = try text(of: path, within: home)
        files.append(
          TemplateFile(
            name: String(name.dropLast(TemplateFile.ending.count)), path: path, text: text))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw TemplateFailure(problems) }
    guard !files.isEmpty else {
      throw failure(
        folder,
        "this folder holds no template (*\(TemplateFile.ending)); name another, or fill it with rapport"
          + " templates export")
    }
    return files
  }

  private static func text(of path: String, within home: String) throws(TemplateFailure) -> String {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard target.deletingLastPathComponent().path == home else {
      throw failure(path, "this leads out of the folder of templates; copy the file into it")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: target.path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw failure(path, "this is not a file")
    }
    guard let size = attributes?[.size] as? Int, size <= sizeLimit else {
      throw failure(path, "this is larger than a template may be (256 KiB)")
    }
    guard let data = FileManager.default.contents(atPath: target.path) else {
      throw failure(path, "this cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw failure(path, "this is not UTF-8; save it as UTF-8")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private static func failure(_ path: String, _ message: String) -> TemplateFailure {
    TemplateFailure([TemplateProblem(file: path, line: 1, column: 1, message: message)])
  }
}
