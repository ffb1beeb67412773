/// # CSV: bytes in, records out
///
/// Opens an input once, finds out how it is written (compression, encoding, delimiter, quotes,
/// where the header stands) and hands over its records one by one, each with its physical line and
/// byte offset. It knows nothing of customers: which names belong into a header it is told.
///
/// In the order bytes take:
///
/// 1. `Descriptor`, `ByteStore`, `Spool`: bytes that can be read again from any place. A file is
///    read where it stands; a FIFO, an archive or another encoding is kept in memory or a nameless
///    file.
/// 2. `Opened`: what the file is. `ForeignFormat` names what is not a table, `Inflater` and
///    `ZipArchive` unpack, `Survey` looks at every byte, `EncodingGuess` and `TextDecoder` make
///    UTF-8 of it.
/// 3. `LayoutSearch`: dialects on trial over a sample, judged by the header the caller knows.
/// 4. `RecordReader`: where a record ends. `PlainRecords` cuts what nearly all records are, many at
///    a time, and a `RecordBlock` hands them over together; `RecordParser` knows all cases, and
///    what it costs when a quote is not closed: one row. The result depends neither on the size of
///    blocks nor on the processor.
/// 5. `LineJudge`: what only stands among the data: totals, remarks, headers again, a second table.
///
/// What never happens here: a record is dropped without a word, a field is shifted, a byte is
/// interpreted as a number or a date, an input is mapped into memory.
enum CSVModule {}
