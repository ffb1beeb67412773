/// Placeholder.
package enum Delivery {}
