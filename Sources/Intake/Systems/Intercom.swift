extension SystemTables {
  static let intercom = #"""
    system Intercom
    # Conversations; days carry their zone in the header.

    [conversations] interactions ticket
    needs: Conversation state | Conversation started at (UTC) | Conversation started at
      | Currently assigned teammate | Conversation rating | Teammate currently assigned
    interaction: Conversation ID
    date: Conversation started at (UTC) | Conversation started at | Started at
    name: Contact name | User name | Company name
    email: Contact email | User email
    contactKey: Contact ID | User ID
    status: Conversation state | State
    completedDate: Conversation first closed at (UTC) | Conversation first closed at
      | Conversation last closed at (UTC) | Conversation last closed at | Last closed at
    answered: First teammate reply at (UTC) | Time to first teammate response | First admin reply at
      | First response time | Teammate replies
    owner: Currently assigned teammate | Teammate currently assigned | Teammate
    channel: Channel | Conversation channel
    direction: Initiated by | Started by
    subject: Conversation subject | Conversation title | Title
    notes: Message | First message
    score: Conversation rating
    detail: Conversation tags | Team currently assigned
    """#
}
