import Basics

extension SystemTables {
  static let zoho = #"""
    system Zoho CRM
    # A lookup comes as a pair: "Account Name.id" beside "Account Name". Old exports say "Account
    # Id".

    [accounts] customers
    identity: name
    id: Record Id | Account Id
    name: Account Name
    owner: Account Owner
    kind: Account Type
    segment: Industry
    tier: Rating
    since: Created Time
    lastContact: Last contacted time | Last Activity Time | Last activity date
    modified: Modified Time
    detail: Annual Revenue
      | Account Owner.id | Account Owner Id | Created By.id | Created By | Created By Id
      | Modified By.id | Modified By | Modified By Id | Billing Street | Billing City
      | Billing State | Billing Code | Billing Country | Locked | Last contacted mode
      | Last activity type | Website | Description | Parent Account
    parent: Parent Account.id

    [contacts] customers
    identity: email name
    id: Record Id | Contact Id
    firstName: First Name
    lastName: Last Name
    name: Contact Name | Full Name
    company: Account Name
    email: Email
    phone: Phone | Mobile
    owner: Contact Owner
    parent: Account Name.id
    since: Created Time
    lastContact: Last Activity Time
    birthday: Date of Birth
    modified: Modified Time
    detail: Contact Owner.id | Created By.id | Created By | Modified By.id | Modified By
      | Mailing Street | Mailing City | Mailing State | Mailing Zip | Mailing Country
      | Email Opt Out | Salutation | Locked

    [leads] customers prospect
    id: Record Id | Lead Id
    name: Lead Name | Full Name
    company: Company
    owner: Lead Owner
    since: Created Time
    lastContact: Last Activity Time
    parent: Converted Contact.id | Converted Account.id
    modified: Modified Time
    detail: Lead Owner.id | Lead Source | Lead Status

    [calls] interactions call
    interaction: Record Id | Call Id
    subject: Subject
    notes: Description | Call Agenda
    date: Call Start Time
    status: Call Status | Call Result
    direction: Call Type
    owner: Call Owner | Call Owner.id | Call Owner Id
    relatedKey: Related To.id
    contactKey: Contact Name.id
    name: Related To | Contact Name
    createdDate: Created Time
    modified: Modified Time
    detail: Call Duration | Call Purpose | Created By Id | Modified By Id

    [tasks] interactions task
    interaction: Record Id | Task Id
    subject: Subject
    notes: Description
    dueDate: Due Date
    completedDate: Closed Time
    createdDate: Created Time
    status: Status
    owner: Task Owner | Task Owner.id
    relatedKey: Related To.id
    contactKey: Contact Name.id
    name: Related To | Contact Name
    modified: Modified Time

    [events] interactions meeting
    interaction: Record Id | Event Id
    subject: Title | Event Title
    date: From | Start DateTime
    owner: Host | Event Owner | Event Owner.id | Event Owner Id
    relatedKey: Related To.id
    contactKey: Contact Name.id
    name: Related To | Contact Name
    createdDate: Created Time
    modified: Modified Time
    detail: To | Venue | Location | Participants | Created By Id | Modified By Id

    [notes] interactions note
    interaction: Record Id
    relatedKey: Associated_Id | Parent Id | Parent Id.id
    subject: Note Title
    notes: Note Content
    date: Created Time
    owner: Note Owner | Note Owner.id
    modified: Modified Time

    [deals] interactions deal
    interaction: Record Id | Deal Id | Potential Id
    subject: Deal Name | Potential Name
    key: Account Name.id
    contactKey: Contact Name.id
    name: Account Name
    amount: Amount
    currency: Currency
    status: Stage
    closeDate: Closing Date
    openedDate: Created Time
    owner: Deal Owner | Deal Owner.id
    notes: Description | Reason For Loss
    modified: Modified Time
    """#
}
