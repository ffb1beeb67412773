package import Basics

/// What one process of many does with a text: it surveys one range of its bytes.
extension Source {
  /// The survey of one range of a file, from what is stored.
  ///
  /// - Parameters:
  ///   - path: of a regular file.
  ///   - range: which of the ranges of `size` bytes, from 0, that its text is in.
  /// - Throws: where it cannot be read.
  package static func survey(of path: String, range: Int, size: Int) throws(InputError) -> Survey {
    let (descriptor, status) = try openFile(path)
    let store = ByteStore(file: descriptor, count: status.size)
    do throws(SystemError) {
      let head = try store.bytes(at: 0, count: 3)
      return try Survey.of(store, from: Opened.textStart(head), range: range, size: size)
    } catch {
      throw InputError(.file(.readFailed(error.fault)), file: path)
    }
  }

  /// Calls `body` with the bytes of a file as they are stored.
  package static func forEachStoredBlock(of path: String, _ body: (Span<UInt8>) -> Void)
    throws(InputError)
  {
    let (descriptor, status) = try openFile(path)
    do throws(SystemError) {
      try ByteStore(file: descriptor, count: status.size).forEachBlock {
        (block) throws(SystemError) in body(block.span)
      }
    } catch {
      throw InputError(.file(.readFailed(error.fault)), file: path)
    }
  }

  /// How large a file is, and when it was changed; nil for what is no regular file, and so has no
  /// ranges.
  ///
  /// - Throws: where there is none.
  package static func sizeInRanges(_ path: String) throws(InputError) -> (
    size: Int, modified: Int
  )? {
    guard path != "-" else { return nil }
    guard let status = FileSystem.target(path) else {
      // Why there is none, opening it says.
      _ = try openFile(path)
      return nil
    }
    return status.isRegular ? (status.size, status.modifiedSeconds) : nil
  }
}
