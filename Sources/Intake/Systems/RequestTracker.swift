extension SystemTables {
  static let requestTracker = #"""
    system Request Tracker
    # Tickets of a search; "Told" is the day on which we last wrote to whoever asked.

    [tickets] interactions ticket
    needs: Requestors | QueueName | Told | LastUpdatedBy
    interaction: id?
    subject: Subject
    email: Requestors | Requestor | Requestors Email Address | Requestor Emails
    name: Requestor Name | Requestors Name
    status: Status
    createdDate: Created
    completedDate: Resolved
    answered: Told
    owner: Owner | OwnerName
    detail: QueueName | Queue | Priority | InitialPriority | FinalPriority | Due | Starts | Started
      | TimeWorked | TimeLeft | TimeEstimated | Cc | AdminCc | Creator
    modified: LastUpdated
    """#
}
