import Testing

@testable import CSV

@Suite("Records read again")
struct ReadAgainTests {
  @Test("Those asked for are read in one pass, near or far apart, quoted or not")
  func again() throws {
    var text = "id,note\n"
    var offsets: [Int] = []
    for number in 0..<5000 {
      offsets.append(text.utf8.count)
      text +=
        number % 3 == 0 ? "\(number),\"said \"\"no\(number)\"\",\nand left\"\n" : "\(number),yes\n"
      if number == 2500 { text += "x," + String(repeating: "long ", count: 200_000) + "\n" }
    }
    let scratch = try Scratch()
    let source = try Source.open(scratch.file("a.csv", Array(text.utf8)), options: ReadingOptions())
    let layout = try source.layout(options: ReadingOptions(), knows: { _ in false })
    for step in [1, 7, 1666] {
      let wanted = stride(from: 0, to: 5000, by: step).map { $0 }
      var read: [String] = []
      source.forEachRecord(at: wanted.map { offsets[$0] }, layout) { index, record in
        var bytes = Array("\(wanted[index]):".utf8)
        record.append(0, to: &bytes)
        record.append(1, to: &bytes, after: [UInt8(ascii: "|")])
        #expect(record.append(9, to: &bytes) == false)
        read.append(String(decoding: bytes, as: UTF8.self))
      }
      #expect(
        read
          == wanted.map {
            $0 % 3 == 0 ? "\($0):\($0)|said \"no\($0)\",\nand left" : "\($0):\($0)|yes"
          })
    }
  }
}
