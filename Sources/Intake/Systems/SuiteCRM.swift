extension SystemTables {
  static let suiteCRM = #"""
    system SuiteCRM
    # SugarCRM and its descendants. Calls, meetings, tasks and notes point at anything through
    # "Parent Type" and an id: "Related to ID" or "Parent ID". Labels follow the user's language.

    [accounts] customers
    id: ID
    name: Name
    email: Email Address
    phone: Office Phone | Alternate Phone
    kind: Type
    segment: Industry
    tier: Rating
    owner: Assigned User | Assigned to
    since: Date Created
    modified: Date Modified | Modified By
    parent: Parent Account ID
    detail: Annual Revenue
      | Non Primary E-mails | Fax | Billing Street | Billing City | Billing State
      | Billing Postal Code | Billing Country | Shipping Street | Shipping City | Shipping State
      | Shipping Postal Code | Shipping Country | Description | Employees | SIC Code | Ticker Symbol
      | Ownership | Campaign ID | Created By | Deleted

    [contacts] customers
    id: ID
    firstName: First Name
    lastName: Last Name
    company: Account Name
    email: Email Address
    phone: Mobile | Office Phone | Home | Other Phone
    birthday: Birthdate
    owner: Assigned User | Assigned to
    since: Date Created
    modified: Date Modified | Modified By
    parent: Account ID
    detail: Salutation | Department | Non Primary E-mails | Primary Address Street
      | Primary Address City | Primary Address State | Primary Address Postal Code
      | Primary Address Country | Alternate Address Street | Alternate Address City | Do Not Call
      | Reports to ID | Assistant | Assistant Phone | Photo | Lawful Basis | Portal User Type
      | Campaign ID | Deleted | Created By

    [calls] interactions call
    interaction: ID
    subject: Subject
    notes: Description
    status: Status
    direction: Direction
    date: Start Date
    relatedKey: Related to ID | Parent ID
    owner: Assigned User | Assigned to | assigned_user_id
    createdDate: Date Created
    modified: Date Modified | Modified By
    relatedType: Parent Type
    detail: End Date | Duration Hours | Duration Minutes | Reminder Time | Outlook ID
      | Email Reminder Time | Email reminder sent | Repeat Type | Repeat Interval | Repeat Dow
      | Repeat Until | Repeat Count | Repeat Parent ID | Recurring Source | Created By
    deleted: Deleted

    [meetings] interactions meeting
    interaction: ID
    subject: Subject
    notes: Description
    status: Status
    date: Start Date
    relatedKey: Parent ID | Related to ID
    owner: Assigned to | assigned_user_id | Assigned User
    createdDate: Date Created
    modified: Date Modified | Modified By
    relatedType: Parent Type
    detail: Location | End Date | Meeting Type | External App ID | Meeting Password
      | Start/Join Meeting | Host URL | Display URL | Meeting Creator | Meeting update sequence
      | Google Event ID | Last Google Sync Timestamp | Created By
    deleted: Deleted

    [tasks] interactions task
    interaction: ID
    subject: Subject
    notes: Description
    status: Status
    date: Start Date
    dueDate: Due Date
    relatedKey: Parent ID
    contactKey: Contact ID
    owner: Assigned to | assigned_user_id | Assigned User
    createdDate: Date Created
    modified: Date Modified | Modified By
    relatedType: Parent Type
    detail: Priority | Created By
    deleted: Deleted

    [notes] interactions note
    interaction: ID
    subject: Subject
    notes: Note
    relatedKey: Parent ID
    contactKey: Contact ID
    date: Date Created
    owner: Assigned to | assigned_user_id
    modified: Date Modified | Modified By
    relatedType: Parent Type
    detail: Attachment | Display in Portal? | Created By
    deleted: Deleted
    """#
}
