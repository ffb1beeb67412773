import Basics

/// Compression: known by its first bytes, never by the name of the file.
extension Opened {
  mutating func unpack(_ options: ReadingOptions) throws(InputError) {
    let head = try bytes(of: original, at: 0, count: 512)
    if head.starts(with: [0x1F, 0x8B]) {
      try unpackGzip(options)
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      try unpackZip(options)
    } else if let foreign = ForeignFormat.packed(head) {
      throw foreign.error(path)
    }
  }

  func bytes(of store: ByteStore, at offset: Int, count: Int) throws(InputError) -> [UInt8] {
    do throws(SystemError) {
      return try store.bytes(at: offset, count: count)
    } catch {
      throw failure(error)
    }
  }

  private mutating func unpackGzip(_ options: ReadingOptions) throws(InputError) {
    var target = LimitedSpool(self, options)
    let inflater = try inflater(.gzip)
    var offset = 0
    // Whether a member is open; a file may hold several, one behind the other.
    var open = true
    var members = 0
    reading: while offset < original.count {
      let block = try bytes(of: original, at: offset, count: 1 << 18)
      if block.isEmpty { break }
      var used = 0
      while used < block.count {
        if !open {
          // Padding with zeros is usual; anything else must be another member.
          while used < block.count, block[used] == 0 { used += 1 }
          if used == block.count { break }
          guard block[used] == 0x1F else {
            warn(.gzipTail)
            break reading
          }
          inflater.reset()
          open = true
        }
        let (count, ended) = try inflater.inflate(
          block[used...], failed: { self.damaged($0, .gzip) },
          { (part) throws(InputError) in try target.append(part) })
        used += count
        if ended {
          open = false
          members += 1
        } else if count == 0 {
          break
        }
      }
      offset += block.count
    }
    guard !open else {
      throw refusal(.gzipTruncated)
    }
    try settle(&target)
    if !path.hasSuffix(".gz"), !path.hasSuffix(".gzip"), !path.hasSuffix(".GZ"), path != "-",
      status != nil
    {
      warn(.gzipName)
    }
  }

  private mutating func unpackZip(_ options: ReadingOptions) throws(InputError) {
    let archive = ZipArchive(path: path, store: original)
    let member = try archive.onlyTable()
    var target = LimitedSpool(self, options)
    var checksum = Checksum()
    var offset = try archive.dataOffset(of: member)
    let end = offset + member.packedSize
    let inflater = member.method == 8 ? try inflater(.raw) : nil
    var ended = inflater == nil
    while offset < end {
      let block = try bytes(of: original, at: offset, count: min(1 << 18, end - offset))
      if block.isEmpty { break }
      if let inflater {
        let result = try inflater.inflate(
          block[...], failed: { self.damaged($0, .zip) },
          { (part) throws(InputError) in
            checksum.add(part)
            try target.append(part)
          })
        ended = result.ended
        if ended { break }
      } else {
        checksum.add(block[...])
        try target.append(block[...])
      }
      offset += block.count
    }
    guard ended, checksum.value == UInt(member.checksum), target.count == member.size else {
      throw refusal(.zipDamaged)
    }
    try settle(&target)
    warn(.zipMember(InputText(member.name)))
  }

  private func inflater(_ format: Inflater.Format) throws(InputError) -> Inflater {
    do throws(Inflater.Failure) { return try Inflater(format) } catch {
      throw damaged(error, .compressed)
    }
  }

  private func damaged(_ failure: Inflater.Failure, _ packing: FileProblem.Packing) -> InputError {
    switch failure {
    case .damaged: refusal(.damaged(packing))
    case .outOfMemory: refusal(.outOfMemory)
    }
  }

  private mutating func settle(_ target: inout LimitedSpool) throws(InputError) {
    do throws(SystemError) {
      text = try target.spool.store()
      isAsStored = false
    } catch {
      throw failure(error)
    }
    // A checksum vouches for the end of the data.
    mayBeCut = false
  }
}

/// Takes unpacked bytes up to a limit: a few kilobytes can unpack to a full disk.
struct LimitedSpool {
  var spool: Spool
  private let path: String
  private let limit: Int
  private let packed: Int
  private let expansion: Int
  private let expansionFrom: Int

  init(_ opened: Opened, _ options: ReadingOptions) {
    spool = Spool(memoryLimit: options.spoolLimit)
    path = opened.path
    limit = options.unpackedLimit
    packed = opened.original.count
    expansion = options.expansionLimit
    expansionFrom = options.expansionFrom
  }

  var count: Int { spool.count }

  mutating func append(_ bytes: ArraySlice<UInt8>) throws(InputError) {
    let total = count + bytes.count
    if total > limit {
      throw InputError(.file(.unpacksBeyond(bytes: limit)), file: path)
    }
    if total > expansionFrom, total / max(1, packed) > expansion {
      throw InputError(.file(.expandsBeyond(times: expansion)), file: path)
    }
    do throws(SystemError) {
      try spool.append(bytes)
    } catch {
      throw InputError(.file(.spoolFailed(error.fault)), file: path)
    }
  }
}
