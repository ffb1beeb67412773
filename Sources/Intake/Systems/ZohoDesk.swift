extension SystemTables {
  static let zohoDesk = #"""
    system Zoho Desk
    # Reports put the module behind each label.

    [tickets] interactions ticket
    needs: Ticket Id | Subject (Ticket) | Status (Ticket) | Created Time (Ticket) | Ticket Closed Time
    interaction: Ticket Id | Ticket Id (Ticket) | Request Id
    subject: Subject (Ticket) | Subject
    name: Account Name (Ticket) | Account Name | Contact Name (Ticket) | Contact Name
    email: Email (Ticket) | Email
    status: Status (Ticket) | Status
    createdDate: Created Time (Ticket) | Created Time
    completedDate: Ticket Closed Time | Ticket Closed Time (Ticket) | Closed Time (Ticket)
      | Closed Time
    answered: First Response Time (Ticket) | First Response Time | Agent Responded Time
      | Agent Responded Time (Ticket) | Number of Responses | Number of Outgoing | Outgoing Count
    channel: Channel (Ticket) | Channel
    owner: Ticket Owner | Ticket Owner (Ticket) | Owner (Ticket)
    type: Classification (Ticket) | Classification
    detail: Priority (Ticket) | Priority | Category (Ticket) | Category | Department
      | Due Date (Ticket) | Due Date
    modified: Modified Time (Ticket) | Modified Time
    """#
}
