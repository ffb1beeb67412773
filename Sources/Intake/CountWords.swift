/// Count words write numbers as messages tell them.

/// `2657` as `2,657`.
func counted(_ n: Int) -> String {
  var text = String(n)
  var i = text.utf8.count - 3
  while i > 0 {
    text.insert(",", at: text.utf8.index(text.startIndex, offsetBy: i))
    i -= 3
  }
  return text
}

/// "1 row", "2657 rows".
func number(_ n: Int, of noun: String) -> String { n == 1 ? "1 \(noun)" : "\(n) \(noun)s" }
