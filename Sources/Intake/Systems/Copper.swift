extension SystemTables {
  static let copper = #"""
    system Copper
    # "Inactive Days" and "Interaction Count" are as old as the export: recomputed, never read.

    [people and companies] customers
    identity: email name
    id: Copper ID | ID
    name: Name
    email: Email | Email 2
    phone: Phone Number | Phone Number 2 | Phone Number 3
    kind: Contact Type
    owner: Owned By | Owner Id
    contactName: Primary Contact
    lastContact: Last Contacted
    since: Created At
    modified: Updated At
    detail: Details | Email Domain | Primary Contact ID | Inactive Days | Interaction Count
      | Email Type | Phone Number Type | Phone Number 2 Type | Phone Number 3 Type | Social
      | Social Type | Social 2 | Social 2 Type

    [opportunities] interactions deal
    interaction: Copper ID | ID
    subject: Name
    name: Company | Primary Contact
    key: Company ID | Company Id
    contactKey: Primary Contact ID
    amount: Value | Converted Value
    currency: Currency
    status: Status | Stage
    closeDate: Closed Date | Close Date
    openedDate: Created At
    owner: Owned By
    modified: Updated At

    [activities] interactions
    interaction: Activity ID
    type: Activity Type
    date: Activity Date | Date
    notes: Details | Activity Details
    name: Related To | Parent Name
    relatedKey: Parent Id | Related To ID
    owner: User | Owned By | Logged By
    """#
}
