extension SystemTables {
  static let capsule = #"""
    system Capsule

    [people and organisations] customers
    identity: email name
    id: Id | Capsule ID | Party ID
    name: Name
    firstName: First Name
    lastName: Last Name
    company: Organization | Organisation
    email: Email | Email Address
    phone: Phone Number
    owner: Owner
    kind: Type
    lastContact: Last Contacted
    since: Created
    modified: Updated
    jobTitle: Job Title
    detail: Address Street | Postcode | Tags

    [opportunities] interactions deal
    interaction: Id
    subject: Name
    name: Party | Contact | Organisation | Organization
    amount: Value
    currency: Currency
    status: Milestone
    closeDate: Closed On | Expected Close
    openedDate: Created
    owner: Owner

    [history] interactions
    interaction: Id
    date: Date | Entry Date
    type: Type | Activity Type
    subject: Subject
    notes: Note | Content
    name: Party | Regarding
    key: Party ID
    owner: User | Creator
    """#
}
