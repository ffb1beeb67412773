extension SystemTables {
  static let odoo = #"""
    system Odoo
    # Labels of the fields somebody picked, or technical names ("parent_id/id") for a re-import.
    # Cells that begin with = + - carry an apostrophe.

    [partners] customers
    identity: name
    id: External ID | id | ID | Reference | ref
    name: Name | Display Name | display_name | Complete Name
    company: Related Company | parent_id
    email: Email | email_normalized
    phone: Phone | Mobile
    kind: Company Type | Address type
    owner: Salesperson | user_id | Salesperson/Name
    segment: Tags | category_id | Industry | Sales Team
    since: Created on | create_date
    birthday: Birthdate
    parent: parent_id/id | Related Company/External ID | Related Company/ID
    lastContact: Last Activity
    modified: Last Updated on | write_date
    detail: Is a company | is_company | ZIP | Tax ID | vat | Customer | Street2

    [orders] interactions order
    interaction: Order Reference | Number | External ID | id
    name: Customer | partner_id | Customer/Display Name
    key: partner_id/id | Customer/ID | Customer/External ID
    date: Order Date | date_order | Confirmation Date
    createdDate: Creation Date | Created on | create_date
    amount: Total | amount_total | Untaxed Amount
    status: Status | state | Invoice Status
    owner: Salesperson | user_id
    modified: Last Updated on | write_date

    [opportunities] interactions deal
    subject: Opportunity
    name: Customer | partner_id
    key: partner_id/id | Customer/ID
    status: Stage | stage_id
    amount: Expected Revenue | expected_revenue
    closeDate: Closed Date | date_closed | Expected Closing | date_deadline
    openedDate: Created on | create_date
    owner: Salesperson | user_id
    modified: Last Updated on | write_date

    [messages] interactions
    interaction: External ID | id
    subject: Subject
    notes: Contents | Body | body
    date: Date | date
    type: subtype_id | Subtype | Type | message_type
    sender: email_from | Email From
    key: res_id | Related Document ID
    name: Document Name | Record Name
    owner: Author | author_id

    [activities] interactions task
    subject: Summary | summary
    type: Activity Type | activity_type_id
    dueDate: Due Date | date_deadline
    name: Document Name | res_name
    key: Related Document ID | res_id
    owner: Assigned to | user_id
    notes: Note
    """#
}
