import Basics
import CSV

/// Case evidence is what the columns of a helpdesk tell of a ticket beside its status: whether one
/// of us answered, whether it was solved, and which of us opened it.
struct CaseEvidence {
  /// Filled, or more than nothing, where somebody of us answered.
  private let answers: [Int]
  /// Days on which it was solved or closed.
  private let ends: [Int]
  /// Why a ticket rests: "Awaiting caller".
  private let rests: [Int]
  private let opener: Int?
  /// Who asks: names, addresses.
  private let requesters: [Int]

  /// Nil for a file of anything but tickets.
  init?(_ file: RecognisedFile) {
    guard file.usualKind == .ticket else { return nil }
    func all(_ fields: [Field]) -> [Int] { fields.flatMap { file.columns[$0] ?? [] } }
    answers = all([.answered])
    ends = all([.completedDate, .closeDate])
    rests = file.layout.columns.indices.filter { column in
      let key = headerKey(file.header(column))
      return ["holdreason", "pendingreason", "statusreason", "statereason", "substat"]
        .contains { key.contains($0) }
    }
    opener = file.column(.opener)
    requesters = all([.name, .email, .contactKey])
  }

  /// Adds to the reading of a row what its other columns show.
  func complete(_ typing: inout Typing, _ record: borrowing Record) {
    guard typing.kind == .ticket else { return }
    let state = state(typing, record)
    var side = typing.standing.side
    var isRecorded = typing.standing.sideIsRecorded
    let isOurs = side == .ours && isRecorded || isOpenedByUs(record)
    if typing.isByPhone, state != .open, state != .planned {
      // They rang and were answered. Who took it down was on the telephone with them (R9).
      typing.kind = .call
      if isOurs { (side, isRecorded) = (.unknown, false) }
    } else if isOurs, !typing.isByPhone {
      (side, isRecorded) = (.ours, true)
    }
    if isOurs, typing.isByMail {
      // A ticket that we begin by mail is a mail of ours.
      typing.kind = .email
      typing.standing = Standing(side: side, state: .done, sideIsRecorded: isRecorded)
      return
    }
    typing.standing = Standing(side: side, state: state, sideIsRecorded: isRecorded)
  }

  private func state(_ typing: Typing, _ record: borrowing Record) -> TouchState {
    let state = typing.standing.state
    guard state == .open && !typing.isOurTurn || state == .done else { return state }
    let isEnded = any(ends, record) { $0.saysYes }
    let isAnswered = any(answers, record) { $0.saysYes }
    if state == .open {
      let rests = any(rests, record) { namesThem($0) }
      return isEnded || isAnswered || rests ? .answered : .open
    }
    // No status, or a word that nobody knows: the columns that could say so decide.
    if isEnded { return .closed }
    if isAnswered { return .answered }
    return ends.isEmpty && answers.isEmpty ? .done : .open
  }

  private func any(
    _ columns: [Int], _ record: borrowing Record, _ says: (Span<UInt8>) -> Bool
  ) -> Bool {
    for column in columns where record.withField(column, says) { return true }
    return false
  }

  /// It rests until they answer.
  private func namesThem(_ cell: Span<UInt8>) -> Bool {
    let reason = headerKey(cell.text)
    return [
      "caller", "customer", "client", "requester", "user", "contact", "reply", "response", "kund",
    ]
    .contains { reason.contains($0) }
  }

  /// Somebody is named who opened it, and it is not who asks.
  private func isOpenedByUs(_ record: borrowing Record) -> Bool {
    guard let opener else { return false }
    let name = headerKey(record.text(opener))
    guard !name.isEmpty else { return false }
    var isAsked = false
    for column in requesters {
      let asking = headerKey(record.text(column))
      if asking == name { return false }
      if !asking.isEmpty { isAsked = true }
    }
    return isAsked
  }
}
