extension SystemTables {
  static let insightly = #"""
    system Insightly
    # CamelCase; tags and important dates are numbered columns; owners read "id;e-mail".

    [contacts] customers
    id: RecordId | ContactId
    firstName: FirstName
    lastName: LastName
    company: Organization
    email: EmailAddress
    phone: BusinessPhone | MobilePhone | HomePhone | OtherPhone
    birthday: DateOfBirth
    since: DateCreated
    lastContact: DateOfLastActivity
    parent: OrganizationRecordId
    modified: DateUpdated
    segment: ContactTag1
    owner: ContactOwner
    detail: Salutation | Role | Background | MailAddressStreet | MailAddressCity | MailAddressState
      | MailAddressCountry | MailAddressPostalCode | AssistantPhone | AssistantName
      | ImportantDate1Name | ImportantDate1 | ImportantDate2Name | ImportantDate2
      | DateOfNextActivity

    [organisations] customers
    id: RecordId | OrganizationId
    name: OrganizationName
    phone: Phone
    since: DateCreated
    lastContact: DateOfLastActivity
    modified: DateUpdated
    segment: Tag1
    owner: OrganizationOwner
    detail: Background | BillingAddressStreet | BillingAddressCity | BillingAddressState
      | BillingAddressPostalCode | BillingAddressCountry | EmailDomain | ImportantDate1Name
      | ImportantDate1 | DateOfNextActivity

    [opportunities] interactions deal
    interaction: RecordId | OpportunityId
    subject: OpportunityName
    notes: Details
    amount: BidAmount
    currency: BidCurrency
    closeDate: ActualCloseDate | ForecastCloseDate
    openedDate: DateCreated
    status: CurrentState | PipelineCurrentStage
    owner: UserResponsibleEmailAddress
    key: OrganizationId
    name: OrganizationName
    modified: DateOfLastActivity | DateUpdated
    detail: Probability | BidType | BidDuration | PipelineName | OpportunityCategory
      | LastStateChangeReason | DateOfNextActivity
    """#
}
