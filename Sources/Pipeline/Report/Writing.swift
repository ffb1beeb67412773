import Basics
import CSV
import Relationships
import Reporting
import RunHistory
import Templating

extension Pipeline {
  /// Writes all documents, several threads at a time.
  ///
  /// First `relationships.jsonl`, in parts, then the other documents, those that take longest
  /// first. Meanwhile `report.json` is put together from what `relationships.jsonl` says of the
  /// flagged.
  ///
  /// - Returns: the letters that somebody is to be sent.
  static func write(
    _ formats: [any ReportFormat], of model: ReportModel, in publication: borrowing Publication,
    _ plan: RunPlan
  ) throws -> [Outbox.Letter] {
    let files = publication.files
    let stages = plan.stages
    let lines = formats.lazy.compactMap { $0 as? RelationshipLines }.first
    let summary = formats.lazy.compactMap { $0 as? JSONReport }.first
    var others = formats.filter { format in
      !(format is RelationshipLines) && !(format is JSONReport)
    }.sorted { weight($0) > weight($1) }
    let owners = plan.hasMail ? Reporting.ownerReports(model) : []
    let mails = plan.hasMail ? owners.count + 1 : 0
    var letters: [Outbox.Letter] = []
    let templates = plan.templates

    let encoding = RelationshipLines.Encoding(model)
    let parts = lines == nil ? 0 : encoding.parts
    var written = WrittenLines(count: model.totals.relationships)
    let linesFile = try lines.map { try files.file($0.fileName) }
    // Nothing is taken where there is nothing to do.
    if parts == 0 {
      try write(summary, of: model, copying: written, from: linesFile, files, stages)
    }
    // The page takes longest, and by itself; in its turn among the others it would be last.
    var longest: Future<Result<Void, any Error>>?
    if plan.workers.count > 1, !others.isEmpty {
      let format = others.removeFirst()
      longest = Future {
        Result { try write(format, of: model, to: files.file(format.fileName), stages) }
      }
    }
    defer { _ = longest?.value }
    stages?.employs(plan.workers.count + (longest == nil ? 0 : 1))
    try orderedParallelMap(
      pieces: parts + others.count + mails, threads: plan.workers.count,
      make: { Piece() }, worker: { _ in encoding.encoder() },
      work: { [others] encoder, number, piece in
        guard number >= parts else { return encoder.encode(number, &piece.lines) }
        do {
          let number = number - parts
          if number < others.count {
            let format = others[number]
            try write(format, of: model, to: files.file(format.fileName), stages)
          } else if number == others.count {
            piece.letter = try writeMail(of: model, nil, templates, files, stages)
          } else {
            let owner = owners[number - others.count - 1]
            piece.letter = try writeMail(of: owner.model, owner, templates, files, stages)
          }
        } catch {
          piece.problem = error
        }
      },
      take: { piece throws(any Error) in
        if let problem = piece.problem { throw problem }
        if let letter = piece.letter { letters.append(letter) }
        piece.letter = nil
        guard let linesFile, written.parts < parts else { return }
        try linesFile.write(piece.lines.bytes)
        written.note(piece.lines, encoding.members(of: written.parts))
        if written.parts == parts {
          try write(summary, of: model, copying: written, from: linesFile, files, stages)
        }
      })
    try longest?.value.get()
    stages?.employs(1)
    return letters
  }

  /// What a thread made: a part of `relationships.jsonl`, or a document, of which only its failure
  /// shows.
  private struct Piece: Sendable {
    var lines = RelationshipLines.Lines()
    var letter: Outbox.Letter?
    var problem: (any Error)?
  }

  /// Where each relationship stands in `relationships.jsonl`.
  private struct WrittenLines {
    private(set) var places: [Range<Int>]
    private(set) var parts = 0
    private var end = 0

    init(count: Int) { places = [Range<Int>](repeating: 0..<0, count: count) }

    mutating func note(_ lines: RelationshipLines.Lines, _ members: ArraySlice<Int>) {
      var start = 0
      for (index, lineEnd) in zip(members, lines.ends) {
        // Without the line end.
        places[index] = end + start..<end + lineEnd - 1
        start = lineEnd
      }
      end += lines.bytes.count
      parts += 1
    }
  }

  /// Writes `report.json`, and closes `relationships.jsonl`, of which parts are copied.
  private static func write(
    _ format: JSONReport?, of model: ReportModel, copying lines: WrittenLines,
    from file: ReportFile?, _ files: Publication.Files, _ stages: StageClock?
  ) throws {
    if let format {
      let target = try files.file(format.fileName)
      if let file {
        try file.flush()
        var out = DocumentWriter { block in try target.write(block) }
        try format.render(model, into: &out) { index, bytes in
          try file.read(lines.places[index], into: &bytes)
        }
        try out.finish()
        try target.close()
      } else {
        try write(format, of: model, to: target, stages)
      }
    }
    try file?.close()
  }

  /// Writes the three files of a mail.
  ///
  /// - Returns: the letter, where there is somebody to send it to.
  private static func writeMail(
    of model: ReportModel, _ owner: OwnerReport?, _ templates: TemplateSet,
    _ files: Publication.Files, _ stages: StageClock?
  ) throws -> Outbox.Letter? {
    let settings = model.input.mail
    let to = settings.recipients(of: owner?.owner)
    let folder = owner.map { $0.folder + "/" } ?? ""
    // An owner without an address has a share to be handed on by who gets the whole.
    let mail = try SummaryMail(model, to: to.isEmpty ? settings.to : to, templates: templates)
    for (name, bytes) in mail.files {
      let file = try files.file(folder + name)
      try stages.during(.write) {
        try file.write(bytes)
        try file.close()
      }
    }
    guard !to.isEmpty else { return nil }
    return Outbox.Letter(
      file: folder + SummaryMail.messageName, owner: owner?.owner,
      contentStart: mail.message.addresses.count)
  }

  /// How long a document takes beside the others, roughly.
  private static func weight(_ format: any ReportFormat) -> Int {
    switch format.fileName {
    case "report.html": 3
    case "touches.ics": 2
    case "report.md", "relationships.csv": 1
    default: 0
    }
  }

  private static func write(
    _ format: any ReportFormat, of model: ReportModel, to file: ReportFile, _ stages: StageClock?
  ) throws {
    var out = DocumentWriter { block in try stages.during(.write) { try file.write(block) } }
    try format.render(model, into: &out)
    try out.finish()
    try stages.during(.write) { try file.close() }
  }
}
