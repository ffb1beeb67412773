/// # CSV: bytes in, records out
///
/// Opens an input once, finds out how it is written (compression, encoding, delimiter, quotes, where
/// the header stands) and hands over its records one by one, each with its physical line and byte
/// offset. It knows nothing of customers: which names belong into a header it is told.
///
/// What never happens here: a record is dropped without a word, a field is shifted, a byte is
/// interpreted as a number or a date, an input is mapped into memory.
enum CSVModule {}
