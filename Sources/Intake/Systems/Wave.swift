extension SystemTables {
  static let wave = #"""
    system Wave
    # Both sides of the books: a transaction is a row in each account that it moves.

    [transactions] interactions invoice
    needs: Amount (One column) | Debit Amount (Two Column Approach)
    interaction: Transaction ID
    date: Transaction Date
    name: Customer | Vendor
    amount: Amount (One column)
    subject: Transaction Description
    notes: Notes / Memo
    detail: Account Name | Transaction Line Description | Debit Amount (Two Column Approach)
      | Credit Amount (Two Column Approach) | Other Accounts for this Transaction | Invoice Number
      | Bill Number | Amount Before Sales Tax | Sales Tax Amount | Sales Tax Name
      | Transaction Date Added | Account Group | Account Type | Account ID
    modified: Transaction Date Last Modified
    """#
}
