private import CPlatform

extension [UInt8] {
  /// Has the processor bring some of the bytes, which will be read soon: of many that lie far apart
  /// it brings several at a time, where whoever reads them waits for one after the other.
  package func fetch(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes that are none")
    // The pointer does not leave the closure, and nothing is read through it.
    unsafe withUnsafeBytes { bytes in
      for at in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
        unsafe rapport_fetch(bytes.baseAddress.map { unsafe $0 + at })
      }
    }
  }
}
