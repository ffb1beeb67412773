extension SystemTables {
  static let pipedrive = #"""
    system Pipedrive
    # Headers read "Entity - Field"; id columns are there only if somebody ticked them, so that
    # deals and
    # activities name their organisation or person. Notes have no prefix.

    [organizations] customers
    identity: name
    id: Organization - ID
    name: Organization - Name
    owner: Organization - Owner
    contactName: Organization - People
    since: Organization - Organization created | Organization - Add time
    lastContact: Organization - Last activity date
    kind: Organization - Labels | Organization - Label
    modified: Organization - Update time
    detail: Organization - Open deals | Organization - Closed deals | Organization - Won deals
      | Organization - Lost deals | Organization - Parent | Organization - Next activity date
      | Organization - Address | Organization - Street/road name of Company Address
      | Organization - ZIP/Postal code of Company Address
      | Organization - Full/combined address of Company Address
      | Organization - City/town/village/locality of Company Address

    [persons] customers
    identity: email name
    id: Person - ID
    name: Person - Name
    firstName: Person - First name
    lastName: Person - Last name
    company: Person - Organization | Organization - Name
    email: Person - Email - Work | Person - Email (Work) | Person - Email | Person - Email - Home
      | Person - Email (Home) | Person - Email - Other
    phone: Person - Phone - Work | Person - Phone | Person - Phone - Mobile | Person - Phone - Home
      | Person - Phone - Other
    owner: Person - Owner
    since: Person - Person created | Person - Add time
    lastContact: Person - Last activity date | Person - Last email sent
    birthday: Person - Birthday
    kind: Person - Labels | Person - Label
    parent: Organization - ID | Person - Organization ID
    modified: Person - Update time
    detail: Person - Open deals | Person - Closed deals | Person - Next activity date
      | Person - Job title

    [deals] interactions deal
    interaction: Deal - ID
    subject: Deal - Title
    amount: Deal - Value | Deal - Weighted value
    currency: Deal - Currency | Deal - Currency of Value
    status: Deal - Status | Deal - Stage
    owner: Deal - Owner | Deal - Creator
    key: Deal - Organization ID | Organization - ID
    contactKey: Deal - Contact person ID | Person - ID
    name: Deal - Organization | Organization - Name | Deal - Contact person | Person - Name
    closeDate: Deal - Won time | Deal - Deal closed on | Deal - Lost time
      | Deal - Expected close date
    openedDate: Deal - Deal created | Deal - Add time
    detail: Deal - Probability | Deal - Pipeline | Deal - Last activity date
      | Deal - Next activity date | Deal - Last stage change
    modified: Deal - Update time

    [activities] interactions
    interaction: Activity - ID | Activity - Pipedrive System ID
    subject: Activity - Subject
    type: Activity - Type
    dueDate: Activity - Due date
    completedDate: Activity - Marked as done time
    createdDate: Activity - Add time | Activity - Creation date
    completed: Activity - Done
    notes: Activity - Note | Activity - Public description
    owner: Activity - Assigned to user
    key: Activity - Organization ID | Organization - ID
    contactKey: Activity - Contact person ID | Person - ID
    name: Activity - Organization | Organization - Name | Activity - Contact person | Person - Name
      | Organization
    email: Person - Email - Work | Person - Email
    detail: Activity - Due time | Activity - Duration | Deal - Title | Deal - ID | Activity - Deal
      | Deal - Deal Status | Person - Labels | Person - Owner | Organization - Labels
      | Organization - Owner | Person - Last activity date | Organization - Last activity date
      | Person - Next activity date
    modified: Activity - Update time

    [notes] interactions note
    interaction: ID? | Note - ID
    notes: Content | Note - Content
    key: Organization ID
    contactKey: Contact person ID
    leadKey: Lead ID
    name: Organization | Contact person
    date: Add time | Note - Add time
    owner: User
    detail: Deal title | Deal ID | Note is pinned to deal | Note is pinned to organization
      | Note is pinned to person | Lead | Note is pinned to lead | Project
      | Note is pinned to project
    modified: Update time
    """#
}
