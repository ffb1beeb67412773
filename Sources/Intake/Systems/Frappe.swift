extension SystemTables {
  static let frappe = #"""
    system Frappe CRM or ERPNext
    # "Sr" is a row counter, the last row may hold totals, "Item Code (Sales Invoice Item)" is a
    # column
    # of a child table.

    [customers] customers
    id: ID
    name: Customer Name | Organization Name | Full Name
    kind: Customer Type
    segment: Customer Group | Territory | Market Segment | Industry
    owner: Account Manager | Owner
    email: Email Id
    phone: Mobile No
    contactName: Customer Primary Contact
    since: Created On
    modified: Last Updated On | Last Modified
    detail: Annual Revenue
      | Sr | Default Price List | Disabled | Series

    [leads] customers prospect
    id: ID
    name: Lead Name | Full Name
    firstName: First Name
    lastName: Last Name
    company: Organization | Organization Name
    email: Email
    phone: Mobile No
    owner: Lead Owner
    kind: Status
    since: Created On
    lastContact: Last Responded On
    modified: Last Updated On | Last Modified
    detail: Sr | First Responded On | Response By | SLA Status | Communication Status | Source

    [orders] interactions order
    interaction: ID
    key: Customer | Party
    name: Customer Name
    date: Date | Transaction Date
    dueDate: Delivery Date
    status: Status
    amount: Grand Total | Base Grand Total
    currency: Currency
    createdDate: Created On
    detail: Sr | Company | Series | % Delivered | % Amount Billed

    [invoices] interactions invoice
    interaction: ID
    key: Customer
    name: Customer Name
    date: Posting Date
    dueDate: Payment Due Date | Due Date
    status: Status
    amount: Grand Total | Base Grand Total
    detail: Sr | Outstanding Amount

    [communications] interactions
    interaction: ID
    subject: Subject
    notes: Message | Content
    channel: Communication Medium
    type: Communication Type
    direction: Sent or Received
    date: Communication Date | Date
    key: Reference Name
    name: From Full Name
    email: From
    status: Status | Delivery Status
    detail: Sr | Reference Doctype
    """#
}
