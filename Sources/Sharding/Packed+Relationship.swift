package import Basics
package import Intake
import Language
package import Relationships

/// How a relationship and its rows are packed: each part in the order of its declaration. A part
/// that is added to a relationship is added here, at both places; `ShardTests` finds one that is
/// not.

extension Relationship: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(id)
    packer.pack(name)
    packer.pack(case: kind)
    packer.pack(byte: kindGround.number)
    packer.pack(isGivenUp)
    packer.pack(tier)
    packer.pack(owner)
    packer.pack(segment)
    packer.pack(bits: UInt64(tags.count))
    for tag in tags { packer.pack(tag) }
    packer.pack(cadenceDays)
    packer.pack(email)
    packer.pack(phone)
    packer.pack(contactName)
    packer.pack(contacts)
    packer.pack(bits: UInt64(settledDepartures.count))
    for position in settledDepartures { packer.pack(bits: position.packed) }
    packer.pack(since)
    packer.pack(birthday)
    packer.pack(handlers)
    packer.pack((revenue?.tenThousandths).map { Int($0) })
    packer.pack(currency)
    packer.pack(ending)
    packer.pack(endReadings)
    packer.pack(byte: wishes.rawValue)
    packer.pack(wait)
    packer.pack(isListed)
    packer.pack(mayBeListedTwice)
    packer.pack(unreadableRows)
    packer.pack(lostUntil)
    packer.pack(lostPlaces)
    packer.pack(misdatedRows)
    packer.pack(interactions)
  }

  package init(from unpacker: inout Unpacker) {
    let id = unpacker.text()
    let name = unpacker.text()
    self.init(id: id, name: name, kind: unpacker.case())
    kindGround = KindGround(number: unpacker.byte())
    isGivenUp = unpacker.bool()
    tier = unpacker.optionalText()
    owner = unpacker.optionalText()
    segment = unpacker.optionalText()
    tags = (0..<unpacker.bits()).map { _ in unpacker.text() }
    cadenceDays = unpacker.optionalInt()
    email = unpacker.optionalText()
    phone = unpacker.optionalText()
    contactName = unpacker.optionalText()
    contacts = unpacker.values()
    settledDepartures = (0..<unpacker.bits()).map { _ in RowPosition(from: &unpacker) }
    since = unpacker.optional()
    birthday = unpacker.optional()
    handlers = unpacker.optionalInt()
    revenue = unpacker.optionalInt().map { Money(tenThousandths: Int64($0)) }
    currency = unpacker.optionalText()
    ending = unpacker.optional()
    endReadings = unpacker.values()
    wishes = Wishes(rawValue: unpacker.byte())
    wait = unpacker.optional()
    isListed = unpacker.bool()
    mayBeListedTwice = unpacker.bool()
    unreadableRows = unpacker.int()
    lostUntil = unpacker.optional()
    lostPlaces = unpacker.values()
    misdatedRows = unpacker.int()
    interactions = unpacker.int()
  }
}

/// Mails are told by which of the touches they are; what is none of them has its place with it.
extension Packer {
  mutating func pack(_ mails: [SentMail], among touches: [Touch]) {
    var found: [(touch: Int, key: UInt64)] = []
    var others: [SentMail] = []
    if !mails.isEmpty {
      let places = touches.indices.sorted { touches[$0].position < touches[$1].position }
      var next = 0
      for mail in mails.sorted(by: { $0.position < $1.position }) {
        while next < places.count, touches[places[next]].position < mail.position { next += 1 }
        if next < places.count, touches[places[next]].position == mail.position {
          found.append((places[next], mail.key))
        } else {
          others.append(mail)
        }
      }
    }
    pack(bits: UInt64(found.count))
    var last = 0
    for (touch, _) in found {
      pack(touch - last)
      last = touch
    }
    for (_, key) in found { pack(random: key) }
    pack(bits: UInt64(others.count))
    for mail in others {
      pack(mail.position)
      pack(random: mail.key)
    }
  }
}

extension Unpacker {
  mutating func mails(among touches: [Touch]) -> [SentMail] {
    var touch = 0
    let positions = (0..<bits()).map { _ in
      touch += int()
      return touches[touch].position
    }
    let found = positions.map { SentMail(key: randomBits(), position: $0) }
    let others = (0..<bits()).map { _ in
      let position: RowPosition = value()
      return SentMail(key: randomBits(), position: position)
    }
    return found + others
  }
}

extension KindGround {
  fileprivate var number: UInt8 {
    switch self {
    case .nothing: 0
    case .group: 1
    case .type: 2
    }
  }

  fileprivate init(number: UInt8) {
    switch number {
    case 1: self = .group
    case 2: self = .type
    default: self = .nothing
    }
  }
}

extension Contact: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(name)
    packer.pack(role)
    packer.pack(phone)
    packer.pack(email)
    packer.pack(gone)
    packer.pack(key)
    packer.pack(lastContact)
    packer.pack(lastBy)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      name: unpacker.text(), role: unpacker.optionalText(), phone: unpacker.optionalText(),
      email: unpacker.optionalText(), gone: unpacker.bool(), key: unpacker.optionalText(),
      lastContact: unpacker.optional(), lastBy: unpacker.optionalText())
  }
}

extension Ending: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(case: how)
    packer.pack(since)
    packer.pack(position)
    packer.pack(bits: UInt64(line))
  }

  package init(from unpacker: inout Unpacker) {
    let how: How = unpacker.case()
    let since: Day? = unpacker.optional()
    self.init(
      how, since: since, position: unpacker.value(),
      line: UInt32(truncatingIfNeeded: unpacker.bits()))
  }
}

extension WaitingWish: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(until)
    packer.pack(day)
    packer.pack(position)
    packer.pack(bits: UInt64(line))
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      until: unpacker.value(), day: unpacker.value(), position: unpacker.value(),
      line: UInt32(truncatingIfNeeded: unpacker.bits()))
  }
}

extension EndReading: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(how != nil)
    if let how { packer.pack(case: how) }
    packer.pack(isFormer)
    packer.pack(byte: certainty.rawValue)
    packer.pack(isOfContact)
    packer.pack(since)
    packer.pack(isDated)
    packer.pack(announced)
    packer.pack(day)
    packer.pack(position)
    packer.pack(bits: UInt64(line))
  }

  package init(from unpacker: inout Unpacker) {
    let how: Ending.How? = unpacker.bool() ? unpacker.case() : nil
    let isFormer = unpacker.bool()
    let certainty: Certainty = unpacker.raw()
    let isOfContact = unpacker.bool()
    let since = Day(from: &unpacker)
    let isDated = unpacker.bool()
    let announced: Day? = unpacker.optional()
    let day = Day(from: &unpacker)
    let position = RowPosition(from: &unpacker)
    self.init(
      how, isFormer: isFormer, certainty, day: day, position: position,
      line: UInt32(truncatingIfNeeded: unpacker.bits()))
    self.isOfContact = isOfContact
    self.since = since
    self.isDated = isDated
    self.announced = announced
  }
}

extension LostPlace: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .row(let file, let line):
      packer.pack(true)
      packer.pack(file)
      packer.pack(bits: UInt64(line))
    case .file(let file):
      packer.pack(false)
      packer.pack(file)
    }
  }

  package init(from unpacker: inout Unpacker) {
    if unpacker.bool() {
      self = .row(
        file: unpacker.int(), line: UInt32(truncatingIfNeeded: unpacker.bits()))
    } else {
      self = .file(unpacker.int())
    }
  }
}
