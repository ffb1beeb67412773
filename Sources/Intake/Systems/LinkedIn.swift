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
    sender: SENDER PROFILE URL | FROM
    recipient: RECIPIENT PROFILE URLS | TO
    date: DATE
    subject: SUBJECT
    notes: CONTENT
    folder: FOLDER
    deleted: IS MESSAGE DRAFT
    detail: CONVERSATION ID | CONVERSATION TITLE | IS CONVERSATION ARCHIVED | ATTACHMENTS

    [invitations] interactions social
    needs: inviterProfileUrl | inviteeProfileUrl
    sender: inviterProfileUrl | From
    recipient: inviteeProfileUrl | To
    date: Sent At
    notes: Message
    direction: Direction
    """#
}
