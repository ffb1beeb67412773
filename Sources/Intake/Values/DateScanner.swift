/// A date cell taken apart: the fast scanner first, the one for words and other scripts if needed.
enum DateScanner {
  @inline(__always)
  static func scan(_ cell: Span<UInt8>) -> DateScan {
    let scan = NumericDateScanner.scan(cell)
    if scan == .needsWords { return WrittenDateScanner.scan(cell) }
    return scan
  }
}
