import Basics
import Foundation
import Intake
import Language

/// A note of the corpus with what it says.
struct LabelledNote {
  var row: NoteRow
  var says: Set<Label>
  var voice: Voice
}

/// A voice of the corpus: one writer, one file.
struct Voice: Hashable {
  enum Part: String { case training, blind }

  /// `en/01-dental-receptionist`.
  var name: String
  var part: Part

  var language: String { String(name.prefix { $0 != "/" }) }
}

/// The corpus: every note of every voice that `voices.tsv` names.
struct Corpus {
  private(set) var notes: [LabelledNote] = []
  /// Follows from every byte of it and of the word classes: tells whether the committed weights
  /// were learnt from it.
  private(set) var name = ""

  /// - Parameters:
  ///   - folder: with `voices.tsv` and a folder a language.
  ///   - classes: with a folder a language as well.
  /// - Throws: `CorpusError`, with file and line.
  init(folder: String, classes: String) throws {
    let list = try Corpus.text(of: folder + "/voices.tsv")
    var texts = [list]
    for (line, text) in Corpus.lines(of: list) {
      let cells = text.split(separator: "\t").map(String.init)
      guard cells.count == 2, let part = Voice.Part(rawValue: cells[0]) else {
        throw CorpusError(
          "\(folder)/voices.tsv:\(line): want training or blind, a tab and a voice")
      }
      let path = "\(folder)/\(cells[1]).tsv"
      let notes = try Corpus.text(of: path)
      try add(notes, of: Voice(name: cells[1], part: part), path: path)
      texts.append(notes)
    }
    for language in Set(notes.map(\.voice.language)).sorted() {
      texts.append(try Corpus.text(of: "\(classes)/\(language)/classes.txt"))
    }
    name = ContentName.hexadecimal(texts)
  }

  private mutating func add(_ text: String, of voice: Voice, path: String) throws {
    for (line, text) in Corpus.lines(of: text) {
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if cells.first == "Says" { continue }
      guard cells.count == 4, cells[1].isEmpty || NoteKind(rawValue: cells[1]) != nil else {
        throw CorpusError("\(path):\(line): want Says, Type, Direction and Text parted by tabs")
      }
      var says: Set<Label> = []
      for name in cells[0].split(separator: "+") {
        guard let label = Label(rawValue: String(name)) else {
          throw CorpusError("\(path):\(line): there is no label \(name)")
        }
        says.insert(label)
      }
      var row = NoteRow(notes: cells[3])
      row.type = cells[1]
      row.direction = cells[2]
      notes.append(LabelledNote(row: row, says: says, voice: voice))
    }
  }

  /// The lines that say something, with their numbers.
  static func lines(of text: String) -> [(Int, String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, String($0.element)) }
      .filter { !$0.1.isEmpty && !$0.1.hasPrefix("#") }
  }

  static func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError("\(path): cannot be read")
    }
    return String(decoding: data, as: UTF8.self)
  }

  func notes(_ part: Voice.Part) -> [LabelledNote] { notes.filter { $0.voice.part == part } }
}

struct CorpusError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
