extension SystemTables {
  static let google = #"""
    system Google Contacts
    # No ids and no interactions: the first e-mail address stands for the person. The number of
    # "E-mail n"
    # columns grows with the data, several values in one cell are parted by " ::: ".

    [contacts] customers
    identity: email name
    email: E-mail 1 - Value | E-mail 2 - Value | E-mail 3 - Value
    name: Name | File As
    firstName: First Name | Given Name
    lastName: Last Name | Family Name
    company: Organization Name | Organization 1 - Name
    phone: Phone 1 - Value | Phone 2 - Value | Phone 3 - Value
    birthday: Birthday
    segment: Labels | Group Membership
    detail: Middle Name | Additional Name | Phonetic First Name | Phonetic Middle Name
      | Phonetic Last Name | Name Prefix | Name Suffix | Nickname | Organization Title
      | Organization 1 - Title | Organization Department | Organization 1 - Department | Notes
      | Photo | E-mail 1 - Label | E-mail 1 - Type | Phone 1 - Label | Phone 1 - Type
      | Address 1 - Label | Address 1 - Type | Event 1 - Label | Event 1 - Value | Yomi Name
      | Given Name Yomi | Family Name Yomi | Initials | Short Name | Maiden Name | Location
      | Billing Information | Directory Server | Mileage | Occupation | Hobby | Sensitivity
      | Language
    """#
}
