extension SystemTables {
  static let stripe = #"""
    system Stripe
    # Payments; ids are the payment's, the card's and the customer's.

    [payments] interactions payment
    needs: Amount Refunded | Statement Descriptor | Seller Message | Card ID | Captured
    interaction: id | PaymentIntent ID
    date: Created date (UTC) | Created (UTC) | Created
    key: Customer ID
    email: Customer Email
    name: Customer Description
    amount: Amount
    currency: Currency
    status: Status
    detail: Description | Fee | Card ID | Invoice ID | Transfer | Refunded date (UTC) | Captured
    """#
}
