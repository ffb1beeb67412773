extension SystemTables {
  static let helpScout = #"""
    system Help Scout
    # Conversations; a mailbox tells them from a list of customers.

    [conversations] interactions ticket
    needs: Mailbox | Inbox
    interaction: Number? | Conversation Number | Conversation ID
    subject: Subject
    name: Customer | Customer Name | Company
    email: Email | Customer Email
    status: Status
    createdDate: Created At | Created | Created Date
    completedDate: Closed At | Closed | Closed Date
    owner: Assigned To | Assignee | User
    channel: Channel | Type
    detail: Mailbox | Inbox | Tags
    """#
}
