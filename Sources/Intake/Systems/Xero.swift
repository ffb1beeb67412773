extension SystemTables {
  static let xero = #"""
    system Xero
    # A row a line of an invoice; the total stands on each. AccountCode is a ledger account.

    [invoices] interactions invoice
    needs: InvoiceAmountDue | LineAmount | TaxType | UnitAmount | InvoiceAmountPaid
    interaction: InvoiceNumber
    date: InvoiceDate
    dueDate: DueDate
    name: ContactName
    email: EmailAddress
    amount: Total | LineAmount
    currency: Currency
    status: Status
    type: Type
    detail: Reference | AccountCode | PlannedDate | TaxTotal | TaxAmount | TaxType | Description
      | InventoryItemCode | InvoiceAmountPaid | InvoiceAmountDue | Sent | Quantity | UnitAmount
    """#
}
