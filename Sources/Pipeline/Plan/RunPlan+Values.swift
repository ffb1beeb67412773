import Basics
import CSV
import Configuration
import Foundation
import Intake
import Reporting
import Templating

/// How the values of settings are read, whether they were typed or stand in the configuration file.
/// A mistake is worded as one in what was typed; `AskedSettings` blames the file where it is there.
extension RunPlan {
  /// - Parameter option: where the day was typed.
  static func day(_ text: String, _ option: String) throws(Failure) -> Day {
    guard let day = Day(iso: text) else {
      throw Failure(.usage, "\(option) \(text) is not a day; write it as 2026-06-30")
    }
    return day
  }

  static func dateOrder(_ text: String?) throws(Failure) -> DateOrder? {
    guard let text else { return nil }
    guard let order = DateOrder(rawValue: text.lowercased()) else {
      throw Failure(.usage, "--date-order \(text) is not known; write dmy, mdy or ymd")
    }
    return order
  }

  static func us(_ texts: [String]?) throws(Failure) -> [String] {
    for text in texts ?? [] where !OurSide.isTelling(text) {
      throw Failure(
        .usage, "--us \(text) is nobody; write an address, a domain, a telephone number or a name")
    }
    return texts ?? []
  }

  static func encoding(_ text: String?) throws(Failure) -> String? {
    guard let text else { return nil }
    guard isKnownEncoding(text) else {
      throw Failure(
        .usage, "--encoding \(text) is not known here; write one such as utf-8 or windows-1252")
    }
    return text
  }

  static func delimiter(_ text: String?) throws(Failure) -> UInt8? {
    guard let text else { return nil }
    switch text.lowercased() {
    case "tab", "\\t", "\t": return 9
    case "comma": return UInt8(ascii: ",")
    case "semicolon": return UInt8(ascii: ";")
    case "pipe": return UInt8(ascii: "|")
    default:
      guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, byte != 0x22, byte != 10,
        byte != 13
      else {
        throw Failure(.usage, "--delimiter \(text) is not a delimiter; write one character, or tab")
      }
      return byte
    }
  }

  static func mappings(_ texts: [String]) throws(Failure) -> [ColumnMapping] {
    var mappings: [ColumnMapping] = []
    for text in texts {
      guard let mapping = ColumnMapping(parsing: text) else {
        throw Failure(
          .usage,
          "--map \(text) is not FIELD=COLUMN with a field of ours; fields are "
            + Field.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if !mappings.contains(where: { $0.field == mapping.field }) { mappings.append(mapping) }
    }
    return mappings
  }

  static func formats(_ lists: [String]?) throws(Failure) -> Set<String> {
    let formatNames = Reporting.formatNames
    guard let lists else { return Set(formatNames) }
    var formats = Set<String>()
    for name in lists.flatMap({ $0.split(separator: ",") }) {
      let name = name.trimmingCharacters(in: .whitespaces).lowercased()
      guard formatNames.contains(name) else {
        let near = Nearest.name(to: name, among: formatNames).map { "did you mean \($0)?" }
        throw Failure(
          .usage,
          "--format \(name) is not known; "
            + (near ?? "choose from \(formatNames.joined(separator: ", "))"))
      }
      formats.insert(name)
    }
    guard !formats.isEmpty else {
      throw Failure(
        .usage, "--format is empty; choose from \(formatNames.joined(separator: ", "))")
    }
    return formats
  }

  static func wording(_ language: String?) throws(Failure) -> Wording {
    guard let language else { return .english }
    guard let wording = Wording.named(language) else {
      let codes = Wording.all.map { String($0.language.prefix(2)) }
      throw Failure(
        .usage, "--language \(language) is not there yet; choose \(codes.joined(separator: " or "))"
      )
    }
    return wording
  }

  static func templates(_ folder: String?) throws(Failure) -> TemplateSet {
    do throws(TemplateFailure) {
      guard let folder else { return try TemplateSet.embedded() }
      return try TemplateSet(own: TemplateFolder.read(folder))
    } catch {
      throw Failure(error)
    }
  }

  /// The lexicon of a run with this file of settings; nil where it adds no words and takes none
  /// away.
  static func lexicon(of configuration: String?) throws(Failure) -> Lexicon? {
    try lexicon(RunPlan.configuration(configuration).words, file: configuration ?? "")
  }

  /// The English lexicon with the user's words, each in a list that there is; nil without any.
  static func lexicon(_ lists: [Configuration.WordList], file: String) throws(Failure)
    -> Lexicon?
  {
    var entries: [LexiconEntry] = []
    for list in lists {
      let name = camelCase(list.list)
      for (phrases, isRemoval) in [(list.add, false), (list.remove, true)] {
        for phrase in phrases {
          guard let entry = LexiconEntry(meaning: name, phrase, isRemoval: isRemoval) else {
            let known = Signals.typedNames
            let near = Nearest.name(to: list.list, among: known).map { "did you mean \($0)?" }
            throw Failure(
              .badConfiguration, place: file, line: list.line, column: list.column,
              "there is no list of words lexicon.\(list.list); "
                + (near ?? "known here: \(known.joined(separator: ", "))"))
          }
          entries.append(entry)
        }
      }
    }
    guard !entries.isEmpty else { return nil }
    do throws(LexiconError) {
      return try Lexicon.builtIn.extended(with: entries)
    } catch {
      throw Failure(.badConfiguration, place: file, "in lexicon: \(error.message)")
    }
  }

  /// `price-talk` as `priceTalk`.
  private static func camelCase(_ name: String) -> String {
    let parts = name.split(separator: "-")
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
