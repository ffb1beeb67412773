package import Basics

extension Source {
  /// How much of the text is looked at to find the dialect; every byte is looked at for the
  /// encoding.
  static let sampleSize = 1 << 20

  /// Finds delimiter, quoting and header.
  ///
  /// - Parameters:
  ///   - knows: whether a header cell is one of the names the caller can use.
  ///   - fits: whether a cell is what a column of that header holds; nil where the caller cannot
  ///     say.
  package func layout(
    options: ReadingOptions = .init(),
    fits: @escaping (_ header: String, _ cell: String) -> Bool? = { _, _ in nil },
    knows: (String) -> Bool
  ) throws(InputError) -> Layout {
    let sample = try sample()
    return try LayoutSearch(self, sample, options).layout(knows, fits: fits)
  }

  /// Finds delimiter and quoting of a text without a header.
  package func layoutWithoutHeader(options: ReadingOptions) -> Layout? {
    guard let sample = try? sample() else { return nil }
    return LayoutSearch(self, sample, options).withoutHeader()
  }

  /// The first megabyte of the text, up to a whole line.
  func sample() throws(InputError) -> [UInt8] {
    var bytes: [UInt8]
    do throws(SystemError) {
      bytes = try text.bytes(at: textStart, count: Self.sampleSize)
    } catch {
      throw failure(error)
    }
    if textStart + bytes.count < text.count,
      let last = bytes.lastIndex(where: { $0 == 0x0A || $0 == 0x0D })
    {
      bytes.removeLast(bytes.count - last - 1)
    }
    return bytes
  }
}
