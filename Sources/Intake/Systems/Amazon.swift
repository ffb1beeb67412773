extension SystemTables {
  static let amazon = #"""
    system Amazon
    # Orders of Seller Central: a row an item, whose price is that of all its pieces. Who gets a
    # present is no buyer.

    [orders] interactions order
    needs: buyer-email | order-item-id | quantity-purchased | quantity-to-ship
    interaction: order-id | amazon-order-id
    date: purchase-date
    email: buyer-email
    name: buyer-name
    amount: item-price
    currency: currency
    status: order-status
    cancelled: is-cancelled
    detail: order-item-id | payments-date | buyer-phone-number | sku | product-name
      | quantity-purchased | quantity-to-ship | item-tax | shipping-price | shipping-tax
      | ship-service-level | recipient-name | ship-address-1 | ship-city | ship-state
      | ship-postal-code | ship-country | ship-phone-number | delivery-start-date
      | delivery-end-date | delivery-time-zone | delivery-instructions | promise-date
    """#
}
