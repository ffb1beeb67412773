extension SystemTables {
  static let zammad = #"""
    system Zammad
    # Tickets; "#" is their number.

    [tickets] interactions ticket
    needs: Close at | Close in min | First response at | Pending till
    interaction: #? | Number?
    subject: Title
    name: Customer | Organization
    status: State
    createdDate: Created at
    completedDate: Close at
    answered: First response at | Last contact agent at | Last contact (agent)
    owner: Owner
    opener: Created by
    channel: Create Channel | Channel | Type
    detail: Group | Priority | Last contact at | Last contact customer at | Pending till
      | Article count | Tags
    modified: Updated at
    """#
}
