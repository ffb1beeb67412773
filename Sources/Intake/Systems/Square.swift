extension SystemTables {
  static let square = #"""
    system Square
    # Transactions and items; rows without a customer are passers-by. The hour has a column of its own.

    [transactions] interactions payment
    needs: Net Sales | Gross Sales | Total Collected | Deposit ID
    interaction: Transaction ID | Payment ID
    date: Date
    key: Customer ID
    name: Customer Name
    type: Event Type
    status: Transaction Status
    amount: Net Sales | Total Collected | Gross Sales
    notes: Notes
    detail: Time | Time Zone | Details | Description | Deposit Date | Staff Name | Staff ID | Item
      | Category | Qty | Fees | Net Total | Source | Device Name | Location | Tax | Tip

    [customers] customers
    needs: Square Customer ID
    id: Square Customer ID
    firstName: First Name
    lastName: Last Name
    email: Email Address
    phone: Phone Number
    company: Company Name
    birthday: Birthday
    since: First Visit
    lastContact: Last Visit
    revenue: Lifetime Spend
    detail: Memo | Creation Source | Transaction Count | Email Subscription Status
    """#
}
