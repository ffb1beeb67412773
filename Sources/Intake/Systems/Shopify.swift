extension SystemTables {
  static let shopify = #"""
    system Shopify
    # Orders: "Name" is the order's number; further items of an order leave most cells blank.

    [orders] interactions order
    needs: Financial Status | Lineitem name | Lineitem quantity | Lineitem price
    interaction: Name | Order Name
    email: Email
    name: Billing Name | Shipping Name
    date: Created at
    amount: Total
    currency: Currency
    status: Financial Status | Fulfillment Status
    cancelled: Cancelled at
    notes: Notes
    detail: Paid at | Fulfilled at | Subtotal | Shipping | Taxes | Vendor | Id | Tags | Source
      | Lineitem quantity | Lineitem name | Lineitem price | Payment Method | Phone
      | Billing Phone | Discount Code | Discount Amount | Risk Level | Accepts Marketing

    # Drafts: nothing is ordered by one, and a completed one is an order of the other file.
    [draft orders] interactions quote
    needs: Completed at | Draft Order | Draft Name
    interaction: Name | Draft Name | Draft Order
    email: Email
    name: Customer Name | Billing Name
    date: Created at
    amount: Total
    currency: Currency
    status: Status
    detail: Completed at | Order Name | Subtotal | Shipping | Taxes | Discount Amount | Tags
      | Lineitem quantity | Lineitem name | Lineitem price

    [customers] customers
    needs: Accepts Email Marketing | Total Spent | Total Orders | Accepts Marketing
    id: Customer ID | Id
    firstName: First Name
    lastName: Last Name
    email: Email
    phone: Phone | Default Address Phone
    company: Default Address Company | Company
    revenue: Total Spent
    detail: Total Orders | Note | Tax Exempt | Tags | Default Address City | Accepts SMS Marketing
      | Accepts Email Marketing
    """#
}
