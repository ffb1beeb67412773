/// Placeholder.
package enum Templating {}
