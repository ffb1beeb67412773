extension SystemTables {
  static let oroCRM = #"""
    system OroCRM
    # Repeated values are numbered: "Emails 1 Email", "Phones 1 Phone". Contacts come without an id.

    [contacts] customers
    identity: email name
    id: Id
    firstName: First name
    lastName: Last name
    email: Emails 1 Email | Emails 2 Email
    phone: Phones 1 Phone
    birthday: Birthday
    owner: Assigned to Username | Owner Username
    company: Accounts 1 Account name | Accounts Default Contact 1 Account name
    since: Created At
    modified: Updated At
    detail: Name prefix | Middle name | Name suffix | Gender | Skype | Source Name
      | Contact Method Name | Picture URI | Picture UUID

    [accounts] customers
    identity: name
    id: Id
    name: Account name
    owner: Owner Username
    contactName: Default contact First name

    [leads] customers prospect
    identity: email name
    id: Id
    name: Lead name
    company: Company name
    email: Emails 1 Email
    kind: Status Id
    segment: Industry
    parent: Customer Account Id
    detail: Additional comments | Number of employees | Contact First name | Contact Last name
      | Customer Account Account name

    [opportunities] interactions deal
    interaction: Id
    subject: Opportunity name
    name: Customer Account Account name
    key: Customer Account Id
    closeDate: Closed At | Expected close date
    openedDate: Created At
    amount: Close revenue | Budget Amount
    currency: Budget Amount Currency
    status: Status Id
    owner: Owner Username
    detail: Probability | Close reason Name | Contact First name | Contact Last name
      | Lead Lead name
    """#
}
