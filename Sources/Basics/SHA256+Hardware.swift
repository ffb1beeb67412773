private import CPlatform

/// Takes whole blocks of 64 bytes into the state of a SHA-256, where the processor has instructions
/// for it; measured, they are eight times as fast as the plain code beside it, to which all others
/// fall back.
///
/// - Returns: bytes taken in: a multiple of 64, 0 without such a processor.
func sha256Blocks(
  _ bytes: Span<UInt8>, from start: Int, into state: inout SIMD8<UInt32>
) -> Int {
  let blocks = (bytes.count - start) / 64
  guard start >= 0, blocks > 0 else { return 0 }
  var words = (0..<8).map { state[$0] }
  // Eight words and `blocks` times 64 bytes from `start` are there, by the lines above; neither
  // pointer leaves its closure.
  let taken = unsafe words.withUnsafeMutableBufferPointer { words -> Int in
    guard let state = words.baseAddress else { return 0 }
    return unsafe bytes.withUnsafeBufferPointer { bytes -> Int in
      guard let first = bytes.baseAddress else { return 0 }
      return unsafe rapport_sha256_blocks(state, first + start, blocks)
    }
  }
  for i in 0..<8 { state[i] = words[i] }
  return taken * 64
}
