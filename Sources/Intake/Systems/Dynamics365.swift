extension SystemTables {
  static let dynamics365 = #"""
    system Microsoft Dynamics 365
    # The first three columns are hidden ones; "(Do Not Modify) Modified On" is when the record was
    # last
    # changed, never an interaction. The rest is whatever the view showed.

    [accounts] customers
    id: (Do Not Modify) Account | accountid | Account Number
    name: Account Name | DBA Name | Company Name
    contactName: Primary Contact | primarycontactid | Full Name
    email: Email | Email (Primary Contact) (Contact) | emailaddress1
    phone: Main Phone | Phone | Business Phone | telephone1
    owner: Owner | ownerid | Account Manager
    segment: Industry | industrycode
    since: Created On | createdon
    lastContact: Last Activity Date
    kind: Relationship Type | customertypecode
    modified: (Do Not Modify) Modified On | Modified On | modifiedon
    detail: Annual Revenue
      | (Do Not Modify) Row Checksum | Street | ZIP/Postal Code | websiteurl | Last On Hold Time
      | BC Vendor No | Address 1: City

    [contacts] customers
    id: (Do Not Modify) Contact | contactid
    name: Full Name | fullname
    firstName: First Name | firstname
    lastName: Last Name | lastname
    company: Company Name | Account Name | parentcustomerid
    email: Email | Email 1 | emailaddress1
    phone: Business Phone | Mobile Phone | Mobile
    owner: Owner | Account Manager
    tier: Account Tier
    segment: Segment | Industry Team
    lastContact: Last Activity Date | Last Appointment
    since: Created On
    birthday: Birthday
    modified: (Do Not Modify) Modified On | Modified On
    detail: (Do Not Modify) Row Checksum | Job Role | Account Focus | Account Representative
      | Email 2 | Email 3

    [leads] customers prospect
    id: (Do Not Modify) Lead | leadid
    name: Name | Full Name
    company: Company Name
    email: Email
    owner: Owner
    tier: Rating
    segment: Market Segment | Industry Sector
    since: Created On
    modified: (Do Not Modify) Modified On
    detail: (Do Not Modify) Row Checksum | Subject | Description | Source Campaign
      | Main Application | Allow Marketing Communication | State or Province

    [activities] interactions
    interaction: (Do Not Modify) Activity | activityid | (Do Not Modify) Phone Call
      | (Do Not Modify) Appointment | (Do Not Modify) Email | (Do Not Modify) Task
    subject: Subject
    type: Activity Type | activitytypecode
    relatedKey: regardingobjectid
    name: Regarding | Customer | Account
    date: Start Date | Actual Start | Start Time | Scheduled Start | Date Sent | scheduledstart
      | actualstart
    dueDate: Due Date | scheduledend
    completedDate: Actual End | actualend | Date Completed
    createdDate: Date Created | Created On | createdon
    status: Activity Status | Status | Status Reason | statecode
    direction: Direction | directioncode
    notes: Description | Follow Up Email
    owner: Owner | ownerid
    modified: (Do Not Modify) Modified On | Modified On | Last Updated
    detail: (Do Not Modify) Row Checksum | Priority | Duration

    [notes] interactions note
    interaction: (Do Not Modify) Note | annotationid
    name: Regarding | Customer (Regarding) (Customer Product)
    subject: Title
    notes: Description | notetext
    date: Created On
    owner: Owner | Owner (Regarding) (Customer Product)
    modified: (Do Not Modify) Modified On
    detail: (Do Not Modify) Row Checksum

    [opportunities] interactions deal
    interaction: (Do Not Modify) Opportunity | opportunityid
    subject: Topic
    name: Potential Customer | Account | Parent Account
    amount: Actual Revenue | Est. Revenue | Est. revenue
    closeDate: Actual Close Date | Est. Close Date | Est. close date
    openedDate: Created On
    status: Status | Status Reason | Pipeline Phase
    owner: Owner
    modified: (Do Not Modify) Modified On
    detail: (Do Not Modify) Row Checksum | Probability
    """#
}
