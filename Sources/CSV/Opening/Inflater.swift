import CZlib

/// zlib's streaming decompressor. Its one pointer is allocated and freed here and never handed out.
@safe final class Inflater {
  enum Format {
    /// With header, checksum and length, all of which are checked.
    case gzip
    /// The bare stream inside a zip member.
    case raw
  }

  enum Failure: Error {
    /// The data are damaged, or their checksum is wrong.
    case damaged
    case outOfMemory
  }

  // zlib keeps the address of this structure, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: 1 << 16)

  init(_ format: Format) throws(Failure) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 is the largest window; 16 more asks for gzip, a minus for no wrapper at all.
    let bits: Int32 = format == .gzip ? 15 + 16 : -15
    let status = unsafe inflateInit2_(
      stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    if status != Z_OK { throw .outOfMemory }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Starts over with the next member.
  func reset() { unsafe inflateReset(stream) }

  /// Unpacks `input` as far as it goes.
  ///
  /// - Returns: how many bytes of it were used, and whether the stream ended there.
  func inflate<E: Error>(
    _ input: ArraySlice<UInt8>, failed: (Failure) -> E,
    _ body: (ArraySlice<UInt8>) throws(E) -> Void
  ) throws(E) -> (used: Int, ended: Bool) {
    var used = 0
    while true {
      let (status, consumed, produced) = step(input.dropFirst(used))
      used += consumed
      if produced > 0 { try body(output[0..<produced]) }
      switch status {
      case Z_STREAM_END: return (used, true)
      case Z_OK, Z_BUF_ERROR:
        if used == input.count, produced < output.count { return (used, false) }
        if consumed == 0, produced == 0 { return (used, false) }
      case Z_MEM_ERROR: throw failed(.outOfMemory)
      default: throw failed(.damaged)
      }
    }
  }

  private func step(_ input: ArraySlice<UInt8>) -> (status: Int32, consumed: Int, produced: Int) {
    // The pointers handed to zlib live as long as the call, and are not used after it.
    unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(source.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        let left = unsafe (Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
        return (status, source.count - left.0, target.count - left.1)
      }
    }
  }
}

/// The checksum of zip members.
struct Checksum {
  private(set) var value: UInt = 0

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    value = unsafe bytes.withUnsafeBufferPointer {
      unsafe crc32(value, $0.baseAddress, UInt32($0.count))
    }
  }
}
