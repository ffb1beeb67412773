package import Basics

/// The touch we propose.
package struct TouchProposal: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case visit, call, email, card, gift, apology, review, help, value
    case ask, thank, pay, greet, exchange
  }
  package var kind: Kind
  package var on: Day
  package var why: Remark
  package var say: Remark

  package init(kind: Kind, on: Day, why: Remark, say: Remark) {
    self.kind = kind
    self.on = on
    self.why = why
    self.say = say
  }
}
