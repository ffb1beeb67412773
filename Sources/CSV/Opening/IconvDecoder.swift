#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's decoder, for the encodings that need tables.
struct IconvDecoder: TextDecoder {
  /// An open conversion, closed with its last copy.
  @safe private final class Handle {
    let descriptor: iconv_t
    init(_ descriptor: iconv_t) { unsafe self.descriptor = unsafe descriptor }
    deinit { unsafe iconv_close(descriptor) }
  }

  private let handle: Handle
  /// The beginning of a character that the next block ends.
  private var pending: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private(set) var replaced = 0

  var endsInsideCharacter: Bool { !pending.isEmpty }

  init?(_ name: String) {
    let descriptor: iconv_t? = unsafe iconv_open("UTF-8", name)
    // (iconv_t)-1 says that there is no such conversion.
    guard let descriptor = unsafe descriptor,
      unsafe descriptor != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    handle = unsafe Handle(descriptor)
  }

  mutating func decode(_ block: ArraySlice<UInt8>, into text: inout [UInt8]) {
    var input = pending + block
    pending.removeAll()
    var start = 0
    while start < input.count {
      let (used, produced, failure) = convert(&input, from: start)
      text.append(contentsOf: buffer[0..<produced])
      start += used
      switch failure {
      case 0, E2BIG:
        continue
      case EINVAL where input.count - start < 8:
        pending = Array(input[start...])
        return
      default:
        replaced += 1
        text.append(scalar: 0xFFFD)
        // One byte is given up, so that a delimiter behind it survives.
        if !endsWithRefused(input[(start - used)..<start]) { start += 1 }
      }
    }
  }

  /// Whether the character that was refused is among the bytes that were used, at their end: the C
  /// library stops in front of most characters that it does not know, and behind some (of Korean
  /// encodings).
  private mutating func endsWithRefused(_ used: ArraySlice<UInt8>) -> Bool {
    guard !used.isEmpty else { return false }
    var again = Array(used)
    return convert(&again, from: 0).failure != 0
  }

  mutating func finish(into text: inout [UInt8]) {
    guard !pending.isEmpty else { return }
    replaced += 1
    text.append(scalar: 0xFFFD)
  }

  private mutating func convert(_ input: inout [UInt8], from start: Int)
    -> (used: Int, produced: Int, failure: Int32)
  {
    let descriptor = unsafe handle.descriptor
    // Both pointers live as long as the call; iconv moves only our copies of them.
    return unsafe input.withUnsafeMutableBytes { source in
      unsafe buffer.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.advanced(by: start)
          .assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count - start
        var toLeft = target.count
        let (available, room) = (fromLeft, toLeft)
        let result = unsafe iconv(descriptor, &from, &fromLeft, &to, &toLeft)
        // (size_t)-1 says that it stopped early; why stands in errno.
        let failure = result == -1 || result == .max ? errno : 0
        return (available - fromLeft, room - toLeft, failure)
      }
    }
  }
}
