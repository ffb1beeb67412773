/// Placeholder.
package enum Reporting {}
