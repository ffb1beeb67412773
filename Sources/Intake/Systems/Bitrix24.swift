extension SystemTables {
  static let bitrix24 = #"""
    system Bitrix24
    # Deals; the assumed close date is a plan.

    [deals] interactions deal
    needs: Assumed close date | Contact: Work e-mail | Contact: Last name | Contact: First name
    interaction: ID?
    subject: Deal Name
    name: Company | Contact: Last name
    email: Contact: Work e-mail
    openedDate: Start date | Created on
    amount: Income | Amount
    currency: Currency
    status: Stage
    owner: Responsible
    notes: Comment
    detail: Pipeline | Source | Assumed close date | Contact: First name
    """#
}
