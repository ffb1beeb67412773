/// What a yes-or-no cell says, in the words exports use; nil for an empty or unknown one.
func readFlag(_ cell: Span<UInt8>) -> Bool? {
  let range = cell.trimmedRange()
  guard !range.isEmpty, range.count <= 24 else { return nil }
  if range.count == 1 {
    switch cell[range.lowerBound] {
    case UInt8(ascii: "1"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "J"),
      UInt8(ascii: "j"):
      return true
    case UInt8(ascii: "0"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "n"),
      UInt8(ascii: "N"), UInt8(ascii: "-"):
      return false
    default: break
    }
  }
  var bytes: [UInt8] = []
  for i in range { bytes.append(cell[i]) }
  let key = headerKey(String(decoding: bytes, as: UTF8.self))
  if yes.contains(key) { return true }
  if no.contains(key) { return false }
  return nil
}

extension Span<UInt8> {
  /// A cell that says yes, since when or how often: "1", "true", a day, a number of minutes; not
  /// "0", "No", "-", "0000-00-00" or nothing.
  var saysYes: Bool {
    let range = trimmedRange()
    guard !range.isEmpty else { return false }
    if let flag = readFlag(self) { return flag }
    for i in range where (0x31...0x39).contains(self[i]) { return true }
    return false
  }
}

private let yes: Set<String> = [
  "true", "yes", "done", "completed", "complete", "closed", "finished", "cancelled", "canceled",
  "wahr", "ja", "erledigt", "abgeschlossen", "vrai", "oui", "termine", "fait", "si", "verdadero",
  "completado", "hecho", "vero", "fatto", "completato", "sim", "verdadeiro", "concluido", "feito",
  "waar", "voltooid", "gereed", "tak", "prawda", "wykonane", "zakonczone", "sant", "klar",
  "slutford", "sand", "faerdig", "kylla", "tosi", "valmis", "はい", "完了", "済", "是", "已完成", "да",
  "выполнено", "on",
  "checked", "10",
]

private let no: Set<String> = [
  "false", "no", "todo", "open", "notdone", "notstarted", "incomplete", "pending", "falsch",
  "nein", "offen", "unerledigt", "faux", "non", "afaire", "falso", "pendiente", "nao", "pendente",
  "onwaar", "nee", "nie", "falsz", "falskt", "nej", "falsk", "nei", "ei", "いいえ", "未完了", "未", "否",
  "未完成", "нет", "off", "unchecked", "00",
]
