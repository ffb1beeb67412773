import Basics

/// Bytes that can be read again from any place: a regular file, memory, or a nameless temporary
/// file.
///
/// Reading is by offset and keeps no position, so that a record can be read again in the middle of
/// a pass. A file is never mapped: one that is cut while mapped would end the process (SIGBUS).
struct ByteStore: Sendable {
  private enum Place: Sendable {
    case file(Descriptor)
    case memory([UInt8])
  }

  private let place: Place
  let count: Int

  init(file: Descriptor, count: Int) {
    place = .file(file)
    self.count = count
  }

  init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    count = bytes.count
  }

  /// The same bytes up to a place.
  func prefix(_ count: Int) -> ByteStore { ByteStore(place, count: min(count, self.count)) }

  private init(_ place: Place, count: Int) {
    self.place = place
    self.count = count
  }

  /// Copies what stands from `offset` into `buffer[from..<to]`; the number of bytes copied is
  /// smaller than asked for only at the end.
  func read(at offset: Int, into buffer: inout [UInt8], from: Int, to: Int) throws(SystemError)
    -> Int
  {
    let wanted = min(to - from, max(0, count - offset))
    guard wanted > 0 else { return 0 }
    precondition(from >= 0 && from + wanted <= buffer.count, "a read beyond the buffer")
    switch place {
    case .memory(let bytes):
      buffer.replaceSubrange(from..<from + wanted, with: bytes[offset..<offset + wanted])
      return wanted
    case .file(let descriptor):
      // The range was checked above; the pointer does not leave the closure.
      let result = unsafe buffer.withUnsafeMutableBytes {
        buffer -> Result<Int, SystemError> in
        do throws(SystemError) {
          let part = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[from..<from + wanted])
          return .success(try unsafe descriptor.read(into: part, at: offset))
        } catch {
          return .failure(error)
        }
      }
      return try result.get()
    }
  }

  /// Up to `count` bytes from `offset`.
  func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    let wanted = min(count, max(0, self.count - offset))
    var buffer = [UInt8](repeating: 0, count: wanted)
    let got = try read(at: offset, into: &buffer, from: 0, to: wanted)
    buffer.removeLast(wanted - got)
    return buffer
  }

  /// Everything from `start`, block by block.
  func forEachBlock(
    from start: Int = 0, blockSize: Int = 1 << 18,
    _ body: (_ block: ArraySlice<UInt8>) throws(SystemError) -> Void
  ) throws(SystemError) {
    var buffer = [UInt8](repeating: 0, count: max(1, min(blockSize, count - start)))
    var offset = start
    while offset < count {
      let got = try read(at: offset, into: &buffer, from: 0, to: buffer.count)
      if got == 0 { return }
      try body(buffer[0..<got])
      offset += got
    }
  }
}

/// Where bytes that cannot be read twice are kept: in memory while they are few, then in a nameless
/// temporary file that only this process can read.
struct Spool {
  private let memoryLimit: Int
  private var memory: [UInt8] = []
  private var file: Descriptor?
  private var written = 0

  init(memoryLimit: Int = 64 << 20) { self.memoryLimit = memoryLimit }

  var count: Int { written + memory.count }

  mutating func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    memory.append(contentsOf: bytes)
    if memory.count > (file == nil ? memoryLimit : 1 << 20) { try flush() }
  }

  private mutating func flush() throws(SystemError) {
    let target: Descriptor
    if let file {
      target = file
    } else {
      target = try Descriptor.temporary()
      file = target
    }
    try target.write(memory)
    written += memory.count
    memory.removeAll(keepingCapacity: true)
  }

  consuming func store() throws(SystemError) -> ByteStore {
    if file == nil { return ByteStore(memory) }
    try flush()
    guard let file else { return ByteStore(memory) }
    return ByteStore(file: file, count: written)
  }
}
