extension SystemTables {
  static let hubSpot = #"""
    system HubSpot
    # Exports from index pages and activity reports; the first id of a list is the primary one.
    # Multi-object exports write "Record ID - Contact" and repeat names.

    [contacts] customers
    id: Record ID - Contact | Record ID | Contact ID | hs_object_id
    firstName: First Name
    lastName: Last Name
    email: Email
    phone: Phone Number | Mobile Phone Number
    company: Company Name | Associated Company
    kind: Lifecycle Stage | Contact Type
    owner: Contact owner
    since: Create Date
    lastContact: Last Contacted | Last Activity Date | notes_last_contacted
    parent: Record ID - Company | Associated Company IDs | Primary Associated Company ID
    modified: Last Modified Date
    detail: Lead Status | Marketing contact status | Original Source | Original Source Drill-Down 1
      | Original Source Drill-Down 2 | Associated Note IDs | Recent Deal Close Date
      | Number of times contacted | Next appointment date | Associated Deal | Associated Deal IDs
      | Lead Source

    [companies] customers
    id: Record ID - Company | Record ID | Company ID
    name: Company name
    owner: Company owner
    since: Create Date
    lastContact: Last Contacted | Last Activity Date | Last Logged Call Date
    segment: Industry
    revenue: Total Revenue
    kind: Lifecycle Stage | Type
    detail: Annual Revenue | Company Domain Name | Website URL
      | Number of Associated Contacts
      | Number of times contacted | Likelihood to close | Associated Contact IDs
      | First Deal Created Date | First Contact Create Date | Parent Company | Parent CompanyIDs
      | Child Company | Child CompanyIDs | Deal with Primary Company | Deal with Primary CompanyIDs
      | Ideal Customer Profile
    contactName: Associated Contact

    [deals] interactions deal
    interaction: Record ID? | Deal ID
    subject: Deal Name
    key: Associated Company IDs | Associated Company ID | Primary Associated Company ID
    contactKey: Associated Contact IDs | Associated Contact ID
    name: Associated Company | Associated Contact
    amount: Amount | Amount in company currency
    currency: Currency | Deal Currency Code
    status: Deal Stage
    closeDate: Close Date
    openedDate: Create Date
    owner: Deal owner
    detail: Pipeline | Deal Type
    modified: Last Modified Date | Last Activity Date

    [tickets] interactions ticket
    needs: Ticket name | Ticket status | Ticket ID | Ticket owner
    interaction: Ticket ID | Record ID?
    subject: Ticket name
    notes: Ticket description
    status: Ticket status
    createdDate: Create date
    completedDate: Close date
    answered: First agent email response date | Time to first agent reply | Response hours
      | Last response date
    channel: Source
    owner: Ticket owner
    key: Associated Company IDs | Associated Company ID | Primary Associated Company ID
    contactKey: Associated Contact IDs | Associated Contact ID
    name: Associated Company | Associated Contact
    detail: Pipeline | Priority | Category
    modified: Last Modified Date | Last Activity Date

    [activities] interactions
    interaction: Activity ID | Record ID? | Engagement ID
    type: Activity type | Engagement type
    subject: Title | Activity title | Call title | Email subject | Meeting name | Meeting title
    notes: Body | Note body | Activity body | Email body | Call notes | Meeting notes | Body preview
    date: Activity date | Timestamp
    owner: Activity assigned to | Activity created by
    key: Associated Company IDs | Associated Company ID
    contactKey: Associated Contact IDs | Associated Contact ID
    name: Associated Company | Associated Contact
    direction: Call direction | Email direction
    status: Call status | Email send status | Meeting outcome | Call outcome
    detail: Associated Deal IDs | Associated Deal

    [tasks] interactions task
    interaction: Record ID? | Task ID
    subject: Task title
    notes: Task body | Task notes
    dueDate: Due date
    completedDate: Completion date | Completed at
    status: Task status
    type: Task type
    owner: Assigned to
    key: Associated Company IDs
    contactKey: Associated Contact IDs
    name: Associated Company | Associated Contact
    detail: Associated Deal IDs
    """#
}
