import Intake

extension Relationship {
  /// The relationship with a customer as the list has them.
  init(listed customer: Customer) {
    self.init(
      id: customer.id, name: customer.name.isEmpty ? customer.id : customer.name,
      kind: customer.kind)
    kindGround = customer.kindGround
    isGivenUp = customer.isGivenUp
    if customer.showsDealings { misdatedRows += 1 }
    tier = customer.tier
    owner = customer.owner
    segment = customer.segment
    tags = customer.tags
    cadenceDays = customer.cadenceDays
    email = customer.email
    phone = customer.phone
    contactName = customer.contactName
    ending = customer.ending
    wishes = customer.wishes
    contacts = customer.contacts
    since = customer.since
    birthday = customer.birthday
    currency = customer.currency
    isListed = true
  }
}
