extension SystemTables {
  static let fatFreeCRM = #"""
    system Fat Free CRM
    # Deleted rows are exported too, with a "Deleted at".

    [accounts] customers
    id: Id
    name: Name
    email: Email
    phone: Phone | Toll free phone | Toll-free
    owner: Assigned to | User
    kind: Category
    tier: Rating
    since: Created at | Date Created
    modified: Updated at | Date Updated
    detail: Access | Website | Fax | Deleted at | Background info | Background | Subscribed users
      | Contacts count | Opportunities count | Latitude | Longitude | Tags | Street 1 | Street 2

    [contacts] customers
    id: Id
    firstName: First name
    lastName: Last name
    email: Email | Alt email
    phone: Phone | Mobile
    owner: Assigned to | User
    birthday: Born on
    since: Created at
    modified: Updated at
    jobTitle: Title
    detail: Lead | Reports to | Access | Department | Source | Blog | Linkedin | Facebook
      | Twitter | Do not call | Deleted at | Background info | Subscribed users | Tags

    [tasks] interactions task
    interaction: Id
    subject: Name
    relatedKey: Asset
    type: Category
    dueDate: Due at
    completedDate: Completed at
    createdDate: Created at
    owner: Assigned to | User
    notes: Background info
    modified: Updated at
    relatedType: Asset type
    detail: Completed by | Priority | Bucket | Subscribed users
    deleted: Deleted at
    """#
}
