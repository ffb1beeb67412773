extension SystemTables {
  static let zammad = #"""
    system Zammad
    # Tickets; "#" is their number.

    [tickets] interactions ticket
    needs: Close at | Close in min | First response at | Pending till | Last contact agent at
      | Last contact customer at | First response escalation at
    interaction: #? | Number?
    subject: Title
    name: Customer | Organization
    status: State
    direction: Sender
    createdDate: Created at
    completedDate: Close at | Closed at
    answered: First response at | Last contact agent at | Last contact (agent)
    owner: Owner
    opener: Created by
    channel: Create Channel | Channel | Type
    detail: Group | Priority | Last contact at | Pending till | Pending time | Article count | Tags
      | Escalation at | Close escalation at | First response escalation at
      | First response in min | Update escalation at | Time units in minutes
    modified: Updated at
    """#
}
