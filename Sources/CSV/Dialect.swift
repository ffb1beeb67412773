/// How records are written: all that `RecordParser` needs to know.
struct Dialect: Sendable, Hashable {
  /// nil where the input has a single column: then every line is one field.
  var delimiter: UInt8? = UInt8(ascii: ",")
  var quote: UInt8? = UInt8(ascii: "\"")
  /// `\"` stands for a quote inside quotes, as MySQL and Redshift write it.
  var backslash = false
  /// Every line is one quoted field that holds the real record.
  var wrapped = false
  /// Cells of the header, the unnamed one after a trailing delimiter not counted.
  var headerWidth = 0
  /// Fields most records have, never fewer than the header has: what `RecordParser` takes for the
  /// width of a sound record.
  var width = 0
  /// Lines that begin with `#` and are no record of the right width are comments.
  var hashIsComment = true
  /// The text holds NULs or bytes that are no UTF-8: fields are cleaned as they are read.
  var needsRepair = false
  /// Size limits, in bytes.
  var fieldLimit = 16 << 20
  var recordLimit = 32 << 20
  /// How many lines below a quote that closed in the middle of a text, in a record of several lines, are
  /// looked at for a row that the record has swallowed. If there is none among them it is a long letter
  /// with quotes inside, and read to its end, however far that is: so no line is read again for
  /// each of those above it.
  var tangledLines = 64
  /// The most fields a record may have.
  var fieldsLimit = 1 << 16

  /// How many lines to look at next, if there was no row among the first `lines`. Soon four times as
  /// many, so that all these looks cost no more than the last; `.max` when it is decided.
  func patience(after lines: Int) -> Int {
    lines < tangledLines ? min(tangledLines, max(4, lines * 4)) : .max
  }
}
