extension SystemTables {
  static let jobber = #"""
    system Jobber
    # Jobs: somebody of ours was there on the day a job starts, not on the day it was made.

    [jobs] interactions visit
    needs: Schedule start date | Visits assigned to | Service property name | Job status
    interaction: Job #
    name: Client name
    email: Client email
    date: Schedule start date | Start date
    subject: Title | Job title
    amount: Total revenue ($) | Total ($) | Total revenue
    status: Job status
    owner: Salesperson
    detail: Created date | Closed date | Completed date | Lead source | Client phone | Quote #
      | Invoice #s | Visits assigned to | Service street | Profit ($) | Job type
    """#
}
