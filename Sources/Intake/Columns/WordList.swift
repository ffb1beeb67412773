extension Set<String> {
  /// The words of a list, parted by white space.
  init(wordsOf list: String) {
    self.init(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
