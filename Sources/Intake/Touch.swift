public import Basics
public import Language

/// One recorded interaction, reduced to what judging it needs: 24 bytes, so that a hundred million
/// of them fit a small machine. Its words stay in the file; `position` finds them again for the few
/// rows that a report quotes.
@frozen
public struct Touch: Hashable, Sendable {
  /// The position in the upper 56 bits, the first of its things below.
  @usableFromInline var placed: UInt64
  /// The day in the upper 24 bits, which hold the years up to 9999; the second of its things below.
  @usableFromInline var dated: Int32
  /// The physical line its row starts on, from 1.
  public var line: UInt32
  /// What its words speak for or against.
  public var signals: Signals
  /// Days from `day` to the date by which something was promised or due; `Touch.noDueDay` if none.
  public var dueIn: Int16
  /// The kind in the lower six bits, the certainty above.
  @usableFromInline var sort: UInt8
  public var standing: Standing

  @inlinable
  public init(
    position: RowPosition, day: Day, line: UInt32, signals: Signals = [],
    dueIn: Int16 = Touch.noDueDay, kind: TouchKind, standing: Standing = Standing(),
    things: ThingStems = ThingStems(), certainty: ReadingCertainty = .recorded
  ) {
    placed = position.packed << 8 | UInt64(things.first)
    dated = day.number << 8 | Int32(things.second)
    self.line = line
    self.signals = signals
    self.dueIn = dueIn
    sort = kind.rawValue | certainty.rawValue << 6
    self.standing = standing
  }

  /// Where the row starts; the words are read again from here.
  @inlinable
  public var position: RowPosition {
    get { RowPosition(packed: placed >> 8) }
    set { placed = newValue.packed << 8 | placed & 0xFF }
  }

  /// The day it happened, or is planned for.
  @inlinable
  public var day: Day {
    get { Day(number: dated >> 8) }
    set { dated = newValue.number << 8 | dated & 0xFF }
  }

  @inlinable
  public var kind: TouchKind {
    get { TouchKind(number: sort & 0x3F) }
    set { sort = newValue.rawValue | sort & 0xC0 }
  }

  /// The things that it names: promised ones where it promises (R16).
  @inlinable
  public var things: ThingStems {
    get { ThingStems(packed: UInt16(placed & 0xFF) << 8 | UInt16(dated & 0xFF)) }
    set {
      placed = placed & ~0xFF | UInt64(newValue.first)
      dated = dated & ~0xFF | Int32(newValue.second)
    }
  }

  /// How sure it is of what it accuses by (R14).
  @inlinable
  public var certainty: ReadingCertainty {
    get { ReadingCertainty(rawValue: sort >> 6) ?? .unsure }
    set { sort = sort & 0x3F | newValue.rawValue << 6 }
  }

  @inlinable
  public static var noDueDay: Int16 { .min }

  /// The date by which something was promised or due.
  @inlinable
  public var dueDay: Day? { dueIn == Touch.noDueDay ? nil : day.adding(Int(dueIn)) }
}

extension Touch {
  /// Trying is not reaching (R10): a ring that nobody answered, a closed door, an appointment that
  /// one side kept alone, words left on a machine or with an office. It is contact of neither side.
  @inlinable @inline(__always)
  public var reachedNobody: Bool {
    kind == .voicemail
      || signals.contains(.notReached) && (kind == .conversation || kind.isTalk)
  }

  /// A talk belongs to both (R9): somebody was spoken to, so that it is our personal contact and
  /// their sign of life, whoever began it. Who rang and wants to be rung back did not speak to whom
  /// they wanted.
  @inlinable @inline(__always)
  public var isTalk: Bool {
    guard kind.isTalk || signals.contains(.inPerson) && !kind.isMass && !kind.isTraffic else {
      return signals.contains(.reached)
    }
    guard !signals.contains(.notReached) else { return false }
    return standing.side != .theirs || !signals.contains(.callBack)
      || !signals.isDisjoint(with: [.keptByUs, .resolution])
  }
}

/// Where a row starts: which input file, and the byte offset in its decoded text.
@frozen
public struct RowPosition: Hashable, Comparable, Sendable {
  /// 16 bits of file index, 40 bits of offset (a terabyte); the upper eight are free.
  public var packed: UInt64

  @inlinable
  public init(file: Int, offset: Int) {
    packed = UInt64(truncatingIfNeeded: file) << 40 | UInt64(truncatingIfNeeded: offset)
  }

  @inlinable
  init(packed: UInt64) { self.packed = packed }

  /// Index of the file in the run's list of inputs.
  @inlinable
  public var file: Int { Int(packed >> 40) }
  /// Byte offset of the row in the file's text (after decompression and transcoding).
  @inlinable
  public var offset: Int { Int(packed & 0xFF_FFFF_FFFF) }

  @inlinable
  public static func < (a: RowPosition, b: RowPosition) -> Bool { a.packed < b.packed }
}

/// Whose a touch is and whether it happened, in one byte.
@frozen
public struct Standing: Hashable, Sendable {
  public var packed: UInt8

  @inlinable
  public init(
    side: Side = .unknown, state: TouchState = .done, sideIsRecorded: Bool = false,
    isListDate: Bool = false, isFurther: Bool = false
  ) {
    packed =
      side.rawValue | state.rawValue << 2 | (sideIsRecorded ? 0x20 : 0) | (isListDate ? 0x40 : 0)
      | (isFurther ? 0x80 : 0)
  }

  @inlinable
  public var side: Side { Side(rawValue: packed & 3) ?? .unknown }
  @inlinable @inline(__always)
  public var state: TouchState { TouchState(rawValue: packed >> 2 & 7) ?? .done }
  /// The row itself said who started it; otherwise `side` follows from the kind (an order is
  /// theirs, a visit ours) and proves nothing about who takes the initiative.
  @inlinable
  public var sideIsRecorded: Bool { packed & 0x20 != 0 }
  /// No row of its own: the day of last contact as a list of customers has it, neither by whom nor
  /// how.
  @inlinable
  public var isListDate: Bool { packed & 0x40 != 0 }
  /// It stands for a row: a day of last contact does not, nor our answer on the row of what came
  /// in.
  @inlinable
  public var isRow: Bool { packed & 0xC0 == 0 }
}

/// Who started an interaction.
@frozen
public enum Side: UInt8, Sendable, CaseIterable {
  case unknown
  /// We did: outbound.
  case ours
  /// They did: inbound.
  case theirs
  /// Recorded as mutual.
  case both
}

/// Whether an interaction took place.
@frozen
public enum TouchState: UInt8, Sendable, CaseIterable {
  /// It happened, or nothing says otherwise.
  case done
  /// Planned: it says so, or it is dated after the as-of day. A plan is never a contact.
  case planned
  /// Still open: a task, ticket or complaint that the row says is not finished.
  case open
  /// Finished, and the row says so (a ticket closed, a complaint resolved, a task completed).
  case closed
  /// Called off, bounced, no show: it did not take place, or an order that was cancelled.
  case cancelled
  /// Answered, and the next word is theirs: a ticket that waits for the customer, a bill sent by a
  /// letter.
  case answered
  /// It counts for nothing (R12): deleted, merged into another row, a draft. No sink is ever handed
  /// one.
  case void
}
