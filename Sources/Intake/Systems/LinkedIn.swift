extension SystemTables {
  static let linkedIn = #"""
    system LinkedIn
    # Connections.csv, with "Notes:" lines before its header. The profile's address is the only id.

    [connections] customers
    identity: email name
    id: URL | Profile URL
    firstName: First Name
    lastName: Last Name
    email: Email Address
    company: Company
    since: Connected On
    jobTitle: Position

    [messages] interactions message
    interaction: CONVERSATION ID
    name: FROM
    date: DATE
    subject: SUBJECT
    notes: CONTENT
    key: SENDER PROFILE URL
    detail: CONVERSATION TITLE | TO | RECIPIENT PROFILE URLS | FOLDER
    """#
}
