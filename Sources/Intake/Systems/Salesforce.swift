extension SystemTables {
  static let salesforce = #"""
    system Salesforce
    # Field names as queried (Data Loader) and labels as reports print them. Ids come with 15
    # characters
    # from reports and 18 from the API. WhoId is a person, WhatId an account or anything else.

    [accounts] customers
    id: Account ID | Id | Account Number
    name: Account Name | Name
    owner: Account Owner | OwnerId | Account Owner Alias
    kind: Type
    currency: CurrencyIsoCode | Annual Revenue Currency | Account Currency
    segment: Industry
    tier: Rating | Customer Priority | SLA
    since: CreatedDate | Created Date
    lastContact: Last Activity | LastActivityDate
    email: Email | PersonEmail
    parent: ParentId | Parent Account ID
    modified: LastModifiedDate | Last Modified Date | SystemModstamp
    detail: Annual Revenue
      | IsDeleted | MasterRecordId | NumberOfEmployees | Description | Parent Account
      | Billing Street | Billing City | BillingState | Billing State/Province | BillingPostalCode
      | Billing Zip/Postal Code | BillingCountry | ShippingStreet | ShippingCity | ShippingState
      | ShippingPostalCode | ShippingCountry | CreatedById | LastModifiedById

    [contacts] customers
    id: Contact ID | Id
    firstName: FirstName
    lastName: LastName
    name: Full Name | Name
    company: Account Name
    email: Email
    phone: Phone | MobilePhone
    owner: Contact Owner | OwnerId
    parent: AccountId | Account ID
    birthday: Birthdate
    since: CreatedDate | Created Date
    lastContact: LastActivityDate | Last Activity
    jobTitle: Title
    detail: Mailing Street | Mailing City | Mailing State/Province | Mailing Zip/Postal Code
      | Mailing Country | MailingStreet | MailingState | ReportsToId
    modified: LastModifiedDate | SystemModstamp

    [leads] customers prospect
    id: Lead ID | Id
    company: Company
    name: Name
    kind: Lead Status
    owner: Lead Owner | OwnerId
    parent: ConvertedContactId | ConvertedAccountId
    since: CreatedDate | Create Date

    [tasks] interactions
    interaction: Activity ID | Task ID | Id
    contactKey: WhoId | Contact ID | Name ID
    relatedKey: WhatId | Related To ID
    key: AccountId | Account ID | Company / Account ID
    name: Company / Account | Account Name | Account | Contact | Full Name
    date: ActivityDate | Date | Activity Date | Due Date Only
    completedDate: CompletedDateTime | Completed Date/Time | Completed Date
    createdDate: CreatedDate | Created Date
    subject: Subject
    status: Status
    completed: IsClosed | Closed | Task Completed
    type: Task Subtype | TaskSubtype | Type | Activity Type
    direction: CallType | Call Type
    owner: OwnerId | Assigned | Assigned To
    notes: Description | Comments | Full Comments
    detail: Priority | IsHighPriority | CallDurationInSeconds | CallDisposition | CallObject
      | ReminderDateTime | IsReminderSet | IsArchived | RecurrenceActivityId
      | IsRecurrence | RecurrenceStartDateOnly | RecurrenceEndDateOnly | CreatedById
      | LastModifiedById | Opportunity | Lead
    modified: LastModifiedDate | SystemModstamp

    [events] interactions meeting
    interaction: Activity ID | Event ID | Id
    contactKey: WhoId
    relatedKey: WhatId
    key: AccountId
    date: ActivityDateTime | StartDateTime | ActivityDate | Start
    createdDate: CreatedDate
    subject: Subject
    notes: Description
    type: EventSubtype | Type
    owner: OwnerId | Assigned
    detail: Location | IsAllDayEvent | DurationInMinutes | EndDateTime | EndDate | ShowAs
      | IsPrivate | IsGroupEvent | GroupEventType | IsChild | IsReminderSet | ReminderDateTime
      | ServiceAppointmentId
    modified: LastModifiedDate | SystemModstamp

    [opportunities] interactions deal
    needs: StageName | Stage | CloseDate | Close Date | Opportunity Name | Opportunity ID
    interaction: Opportunity ID | Id
    subject: Opportunity Name | Name
    amount: Amount
    currency: CurrencyIsoCode | Amount Currency
    status: StageName | Stage
    closeDate: CloseDate | Close Date
    openedDate: CreatedDate | Created Date
    owner: Opportunity Owner | OwnerId
    key: AccountId | Account ID
    contactKey: ContactId
    name: Account Name
    detail: Probability | Probability (%) | Fiscal Period | Age | Lead Source | Next Step | IsWon
      | IsClosed
    modified: LastModifiedDate | SystemModstamp

    [cases] interactions ticket
    needs: Case ID | Case Number | CaseNumber | Origin | Case Origin | Case Owner | Date/Time Opened
      | ClosedDate | SuppliedEmail
    interaction: Case ID | Case Number | Id
    key: AccountId | Account ID
    contactKey: ContactId
    name: Account Name
    date: Date/Time Opened | CreatedDate | Opened Date | Date Opened
    completedDate: ClosedDate | Date/Time Closed
    subject: Subject
    status: Status
    channel: Origin | Case Origin
    notes: Description
    completed: IsClosed | Closed
    owner: Case Owner | OwnerId
    """#
}
