extension SystemTables {
  static let quickBooks = #"""
    system QuickBooks
    # Reports grouped by customer: the name stands over the group, or in front of each row.

    [sales] interactions
    needs: Transaction Type | Memo/Description | Product/Service | Product/Service full name | Num | Split
    type: Transaction Type | Type
    interaction: Num
    date: Transaction date | Date
    name: Customer full name | Customer | Name
    subject: Memo/Description | Description | Memo | Product/Service full name | Product/Service
    amount: Amount | Debit | Credit
    detail: Quantity | Qty | Sales price | Balance | Account | Clr | Split | Open Balance
    dueDate: Due date
    """#
}
