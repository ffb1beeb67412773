extension SystemTables {
  static let twenty = #"""
    system Twenty
    # "Label / Sub-field" for composed fields, "<Label> Id" for relations; a zero-width joiner
    # guards
    # cells against formulas.

    [people] customers
    id: Id
    name: Name
    firstName: Name / First Name
    lastName: Name / Last Name
    email: Emails / Primary Email | Email
    phone: Phones / Primary Phone Number | Phone
    parent: Company Id
    since: Creation date | Created at
    lastContact: Last interaction
    owner: Created by / Name
    modified: Last update
    jobTitle: Job Title
    detail: City | Linkedin / Link URL | X / Link URL | Deleted at | Position
      | Created by / Source

    [companies] customers
    id: Id
    name: Name
    owner: Account Owner | Account Owner Id
    revenue: ARR / Amount
    currency: ARR / Currency
    since: Creation date | Created at
    lastContact: Last interaction
    modified: Last update
    detail: Domain Name / Link URL | Employees | Linkedin / Link URL | Address / City
      | Address / Country | ICP | Deleted at

    [opportunities] interactions deal
    interaction: Id
    subject: Name
    amount: Amount / Amount
    currency: Amount / Currency
    closeDate: Close date
    openedDate: Creation date | Created at
    status: Stage
    key: Company Id
    contactKey: Point of Contact Id
    modified: Last update

    [notes] interactions note
    interaction: Id
    subject: Title
    notes: Body / Markdown | Body
    date: Creation date | Created at
    key: Company Id
    contactKey: Person Id
    modified: Last update

    [tasks] interactions task
    interaction: Id
    subject: Title
    notes: Body / Markdown | Body
    dueDate: Due Date
    status: Status
    owner: Assignee | Assignee Id
    createdDate: Creation date | Created at
    key: Company Id
    contactKey: Person Id
    modified: Last update
    """#
}
