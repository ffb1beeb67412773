import CSV

/// Which columns of a table of interactions name its parties.
///
/// Columns of one group tell of the same parties in the same order: the names in one, the addresses
/// in the other ("From: (Name)", "From: (Address)").
struct PartyColumns: Sendable, Hashable {
  typealias Group = [Int]

  /// Who wrote, rang or invited.
  var senders: [Group] = []
  /// Who got it, was rung; copies are further parties.
  var recipients: [Group] = []
  /// Who took part, the organiser among them.
  var attendees: [Group] = []
  /// Whoever is not us, where a table has one column for all of them ("Phone Number", "Invitee
  /// Email").
  var others: [Group] = []
  /// The first and the last name of those, or of whoever is not us, where they stand apart.
  var otherNames: Group = []
  /// Of a table of chats: the column that names on every row with whom it was, whoever wrote.
  var chat: Group = []
  /// What stands around each name there: "WhatsApp Chat with " and ".txt".
  var chatFrame = Frame()
  /// A row of a chat without a sender is ours; a program that writes a chat out names us as well,
  /// so that there a machine wrote it.
  var blankSenderIsOurs = false
  /// What is ours on this row: our line, the mailbox's user.
  var ours: Group = []
  var owner: Int?
  var folder: Int?
  /// Rows of one value are legs of one call.
  var call: Int?

  /// The columns that may name parties; nil where none does.
  init?(_ file: RecognisedFile) {
    guard file.role == .interactions else { return nil }
    func group(_ field: Field) -> [Group] { file.columns[field].map { [$0] } ?? [] }
    func apart(_ field: Field) -> [Group] { (file.columns[field] ?? []).map { [$0] } }
    let names = [Field.name, .company].lazy.compactMap { file.columns[$0] }.first ?? []
    attendees = apart(.attendees)
    // Who invites is a party beside those who come, or where nothing else tells of any.
    if !attendees.isEmpty || names.isEmpty && file.columns[.email] == nil {
      attendees += apart(.organiser)
    }
    senders = group(.sender)
    recipients = PartyColumns.sides(file, .recipient) + group(.copied) + group(.blindCopied)
    // A book of calls names whom it was with; a telephone system tells by numbers.
    let isTelephony =
      file.usualKind == .call && !file.isBookOfNames
      || [.duration, .taken, .direction].contains { file.columns[$0] != nil }
    // Who gets the goods or a card is no party of what another has bought.
    if senders.isEmpty, !isTelephony, file.columns[.amount] != nil,
      file.columns[.email] != nil || !names.isEmpty
    {
      recipients = []
    }
    // Visits that somebody of us may have entered, for the house itself as well.
    let isEntered =
      file.usualKind == .visit
      && file.column(.owner).map { file.sample?[$0].holdsAddresses == true } ?? false
    let isBooking = (file.usualKind == .meeting || isEntered) && file.columns[.email] != nil
    if !senders.isEmpty, !recipients.isEmpty {
      // "Contact name" beside both sides: whoever is not us.
      otherNames = file.columns[.name] ?? []
    }
    if recipients.isEmpty, attendees.isEmpty, let sender = file.column(.sender),
      let chat = PartyColumns.chat(file, beside: sender)
    {
      self.chat = [chat.column]
      chatFrame = chat.frame
      blankSenderIsOurs = chat.blankIsOurs
    } else if !senders.isEmpty, recipients.isEmpty, attendees.isEmpty {
      // A form's own "Sender", with the name in another column.
      guard file.columns[.email] == nil else { return nil }
      senders = [senders.joined() + names]
    } else if senders.isEmpty, recipients.isEmpty {
      let phones = file.columns[.phone] ?? PartyColumns.numbers(file)
      let telling = (file.columns[.email] ?? []) + phones
      guard !attendees.isEmpty || isBooking || !phones.isEmpty && isTelephony else { return nil }
      if !telling.isEmpty || !names.isEmpty { others = [telling + names] }
      if names.isEmpty {
        otherNames = [Field.firstName, .lastName].compactMap { file.column($0) }
      }
    }
    guard !(senders + recipients + attendees + others).isEmpty else { return nil }
    ours = file.columns[.ours] ?? []
    owner = file.column(.owner)
    folder = file.column(.folder)
    call =
      file.column(.call)
      ?? file.column(.interaction).flatMap { column in
        file.usualKind == .call || headerKey(file.header(column)).contains("call") ? column : nil
      }
  }

  /// The column of a chat's other side: it stands on every row and repeats whom the sender's column
  /// names, our own one or two names apart ("Me", "Ich"), or none where that is empty on our rows.
  private static func chat(_ file: RecognisedFile, beside sender: Int)
    -> (column: Int, frame: Frame, blankIsOurs: Bool)?
  {
    guard let sample = file.sample, file.columns[.email] == nil else { return nil }
    let may: Set<Field> = [.detail, .name, .company, .subject]
    let kinds: Set<Field> = [.type, .channel]
    let taken = Set(file.columns.filter { !may.contains($0.key) }.flatMap(\.value))
    let typed = Set(file.columns.filter { kinds.contains($0.key) }.flatMap(\.value))
    let senders = sample[sender].values.prefix(sendersCompared)
    for column in file.layout.columns.indices {
      let cells = sample[column]
      guard column != sender, !taken.subtracting(typed).contains(column),
        cells.filled == sample.rows, cells.distinct < cells.filled, !cells.mayHoldDates
      else { continue }
      let frame = Frame(around: Array(senders), in: cells.examples)
      // "Chat with Bea Roth" sounds like a kind of contact as well.
      if typed.contains(column), frame == Frame() { continue }
      let named = Set(cells.values + cells.examples).compactMap { frame.inner($0) }
      let own = senders.count { !named.contains($0) }
      if own < senders.count, own <= mostOwnNames, own > 0 || sample[sender].filled < sample.rows {
        return (column, frame, own == 0 || frame == Frame())
      }
    }
    return nil
  }

  /// What each cell of a column has before and behind a name.
  struct Frame: Sendable, Hashable {
    private var before = ""
    private var behind = ""

    init() {}

    /// What stands around the names in most cells; nothing where the cells are the names, or no
    /// frame is that of all that have one.
    init(around names: [String], in cells: [String]) {
      let frames = cells.compactMap { cell -> (String, String)? in
        guard !names.contains(cell),
          let name = names.filter({ $0.count > 3 && cell.contains($0) }).max(by: {
            $0.count < $1.count
          }),
          let range = cell.firstRange(of: name)
        else { return nil }
        return (String(cell[..<range.lowerBound]), String(cell[range.upperBound...]))
      }
      guard let first = frames.first, frames.count * 2 >= cells.count,
        frames.allSatisfy({ $0 == first }), first.0.last?.isLetter != true,
        first.1.first?.isLetter != true
      else { return }
      (before, behind) = first
    }

    /// The name in a cell; nil for a cell that has not the frame.
    func inner(_ cell: String) -> String? {
      guard cell.hasPrefix(before), cell.hasSuffix(behind),
        cell.utf8.count > before.utf8.count + behind.utf8.count
      else { return nil }
      return String(cell.dropFirst(before.count).dropLast(behind.count))
    }
  }

  /// A sample keeps no more than twice as many values of a column.
  private static let sendersCompared = 24
  private static let mostOwnNames = 2

  /// Of telephones: the number dialled and the one that took the call are two parties, each with
  /// the name whose header begins alike ("CalledNumber", "CalledName"). Other columns of a side
  /// tell of the same.
  private static func sides(_ file: RecognisedFile, _ field: Field) -> [Group] {
    guard let columns = file.columns[field] else { return [] }
    let numbered = columns.filter { HeaderWords(file.header($0)).words.last == "number" }
    guard numbered.count > 1 else { return [columns] }
    func stem(_ column: Int) -> [String] { HeaderWords(file.header(column)).words.dropLast() }
    let groups = numbered.map { number in
      [number] + columns.filter { !numbered.contains($0) && stem($0) == stem(number) }
    }
    let grouped = Set(groups.joined())
    return groups + columns.filter { !grouped.contains($0) }.map { [$0] }
  }

  /// "Number" beside a direction is the number of whom was rung or written to, and none of the
  /// row's.
  private static func numbers(_ file: RecognisedFile) -> Group {
    guard file.columns[.direction] != nil, let column = file.column(.interaction),
      ["number", "nummer"].contains(headerKey(file.header(column))),
      // 1, 2, 3 … are the numbers of the rows, and so are 5401, 5402 that never come again.
      file.sample.map({ !$0.isRowNumber(column) && !$0[column].areShortSerials }) ?? true
    else { return [] }
    return [column]
  }

  /// Both sides stand on a row, so that ours has to be told from theirs.
  var hasTwoSides: Bool { !senders.isEmpty || !attendees.isEmpty && others.isEmpty }
}
