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
  /// Practically every record has a delimiter behind its last field, and the header has not:
  /// nothing may stand behind it.
  var hasTrailingDelimiter = false
  /// The last column is never empty: an empty field behind it was shifted by no delimiter within a
  /// value.
  var lastIsFilled = false
  /// The first field of every record is its number or name, which has no column: R writes them.
  var hasRowNames = false
  /// Lines that begin with `#` and are no record of the right width are comments.
  var hashIsComment = true
  /// The text holds NULs or bytes that are no UTF-8: fields are cleaned as they are read.
  var needsRepair = false
  /// Size limits, in bytes.
  var fieldLimit = 16 << 20
  var recordLimit = 32 << 20
  /// The most fields a record may have; once more as many behind a quote that closed in the middle
  /// of a text.
  var fieldsLimit = 1 << 16
}
