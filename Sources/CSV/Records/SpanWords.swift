/// Text read eight bytes at a time.
///
/// Public and inlinable, since the modules above call these in their inner loops; `package`
/// functions are not inlined across modules.
extension Span<UInt8> {
  /// The eight bytes from `offset`, the first of them lowest; zeros stand for those behind the end.
  @inlinable @inline(__always)
  public func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0, "a word before the text")
    guard offset &+ 8 <= count else { return lastWord(at: offset) }
    // Eight bytes are there, by the lines above.
    return unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inlinable
  func lastWord(at offset: Int) -> UInt64 {
    let left = count - offset
    guard left > 0 else { return 0 }
    guard count >= 8 else { return shortWord &>> UInt64(truncatingIfNeeded: 8 * offset) }
    // The last eight bytes, shifted until only those from `offset` are left.
    let last = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    return UInt64(littleEndian: last) >> UInt64(8 * (8 - left))
  }

  /// All bytes of a text of one to seven, in two loads that overlap.
  @inlinable
  var shortWord: UInt64 {
    if count >= 4 {
      // Four bytes from the start and four up to the end are there.
      let head = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let tail = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(UInt32(littleEndian: head)) | UInt64(UInt32(littleEndian: tail))
        << UInt64(8 * (count - 4))
    }
    let last = count - 1
    return UInt64(self[0]) | UInt64(self[last / 2]) << UInt64(8 * (last / 2)) | UInt64(self[last])
      << UInt64(8 * last)
  }
}
