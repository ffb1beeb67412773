/// Placeholder.
package enum Configuration {}
