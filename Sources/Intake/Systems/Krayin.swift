extension SystemTables {
  static let krayin = #"""
    system Krayin

    [persons] customers
    id: ID
    name: Name
    email: Emails
    phone: Contact Numbers
    company: Organization Name

    [organizations] customers
    id: ID
    name: Name
    since: Created At
    detail: Person Count

    [activities] interactions
    interaction: ID?
    completed: Is Done
    subject: Title
    owner: Created By
    notes: Comment
    name: Lead | Person
    type: Type
    date: Schedule From
    createdDate: Created At
    detail: Schedule To

    [leads] interactions deal
    interaction: ID?
    owner: Sales Person
    subject: Subject
    amount: Lead Value
    name: Contact Person | Person
    status: Stage
    openedDate: Created At
    closeDate: Date To
    detail: Source | Lead Type | Tag Name | Rotten Lead
    """#
}
