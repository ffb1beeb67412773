extension SystemTables {
  static let freshsales = #"""
    system Freshsales

    [contacts] customers
    identity: email name
    id: contactId | External ID | Contact id
    name: Full name
    firstName: First name
    lastName: Last name
    company: Company | Accounts
    email: Email | Emails | Work email
    phone: Mobile | Work | Work phone | Phone
    owner: Sales owner
    kind: Lifecycle stage | Status
    lastContact: Last contacted time | Last activity date
    since: Created at
    modified: Updated at
    parent: Company id
    segment: Territory
    detail: Subscription status | Subscription types | Lost reason | Tags | Job title | Time zone
      | Other phone numbers | Zipcode | Facebook | Twitter | LinkedIn | Source | Campaign | Medium
      | Keyword | Lists | Last contacted mode | Last activity type | Active sales sequences
      | Completed sales sequences | Last seen | Score | Customer fit | Recent note | Created by
      | Updated by | Web forms | Last assigned at | Sales owner id

    [accounts] customers
    identity: name
    id: companyId | Account id
    name: Name
    owner: Sales owner
    lastContact: Last contacted time | Last activity date
    segment: Industry type | Business type | Territory
    since: Created at
    modified: Updated at
    detail: Annual revenue | Parent account | Number of employees | Zipcode | Last contacted mode
      | Last activity type | Recent note | Active sales sequences | Completed sales sequences

    [deals] interactions deal
    interaction: Deal id
    subject: Name
    amount: Deal value | Deal value in Base Currency
    currency: Currency
    name: Account name | Related contacts
    key: Account id
    status: Deal stage | Payment status
    closeDate: Closed date | Expected close date
    openedDate: Created at
    owner: Sales owner
    modified: Updated at
    detail: Deal pipeline | Lost reason | Probability (%) | Age (in days) | Recent note
      | Upcoming activities | Deal stage updated at | Expected deal value | Web form
    """#
}
