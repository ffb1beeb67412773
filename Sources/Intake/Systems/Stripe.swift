extension SystemTables {
  static let stripe = #"""
    system Stripe
    # Payments; ids are the payment's, the card's and the customer's.

    [payments] interactions payment
    needs: Amount Refunded | Statement Descriptor | Seller Message | Captured | Decline Reason
    interaction: id | PaymentIntent ID
    date: Created date (UTC) | Created (UTC) | Created
    key: Customer ID
    email: Customer Email
    name: Customer Description
    amount: Amount
    currency: Currency
    status: Status
    refund: Amount Refunded | Converted Amount Refunded
    detail: Description | Fee | Card ID | Invoice ID | Transfer | Refunded date (UTC) | Captured

    [customers] customers
    needs: Delinquent | Total Spend | Payment Count | Refunded Volume | Dispute Losses
    id: id
    name: Name
    email: Email
    phone: Phone
    since: Created (UTC) | Created
    revenue: Total Spend
    currency: Currency
    detail: Description | Delinquent | Card ID | Payment Count | Average Order | Refunded Volume
      | Dispute Losses | Plan | Status
    """#
}
