/// Placeholder.
package enum Pipeline {}
