extension SystemTables {
  static let espoCRM = #"""
    system EspoCRM
    # Attribute names in camelCase; a link is xId and xName, parents also have a type.

    [accounts] customers
    id: id
    name: name
    email: emailAddress
    phone: phoneNumber
    kind: type
    segment: industry
    owner: assignedUserName | assignedUserId
    since: createdAt
    modified: modifiedAt
    detail: website | sicCode | billingAddressStreet | billingAddressCity | billingAddressState
      | billingAddressCountry | billingAddressPostalCode | shippingAddressStreet
      | shippingAddressCity | description | createdById | createdByName | modifiedById
      | modifiedByName

    [contacts] customers
    id: id
    name: name
    firstName: firstName
    lastName: lastName
    company: accountName
    email: emailAddress
    phone: phoneNumber
    parent: accountId
    owner: assignedUserName | assignedUserId
    since: createdAt
    modified: modifiedAt
    detail: salutationName | title | description | doNotCall | addressStreet | addressCity
      | addressState | addressCountry | addressPostalCode

    [calls] interactions call
    needs: direction
    interaction: id
    subject: name
    status: status
    date: dateStart
    direction: direction
    notes: description
    key: accountId
    relatedKey: parentId
    contactKey: contactId
    name: accountName | parentName | contactName
    owner: assignedUserName | assignedUserId
    createdDate: createdAt
    modified: modifiedAt
    relatedType: parentType
    detail: dateEnd | duration

    [meetings] interactions meeting
    interaction: id
    subject: name
    status: status
    date: dateStart
    notes: description
    key: accountId
    relatedKey: parentId
    name: accountName | parentName
    owner: assignedUserName | assignedUserId
    createdDate: createdAt
    modified: modifiedAt
    relatedType: parentType
    detail: dateEnd | duration | isAllDay

    [tasks] interactions task
    needs: priority | dateCompleted | dateEndDate
    interaction: id
    subject: name
    status: status
    date: dateStart | dateStartDate
    dueDate: dateEnd | dateEndDate
    completedDate: dateCompleted
    notes: description
    key: accountId
    relatedKey: parentId
    contactKey: contactId
    name: accountName | parentName | contactName
    owner: assignedUserName | assignedUserId
    createdDate: createdAt
    modified: modifiedAt
    relatedType: parentType
    detail: priority
    """#
}
