import Testing

@testable import Relationships

@Suite("Keys are compared as bytes")
struct KeyTableTests {
  @Test func `a thousand keys are found again, and nothing else`() {
    var table = KeyTable(minimumCapacity: 1)
    for i in 0..<1000 {
      let key = Array("customer-\(i)".utf8)
      let now = table.insert(key.span, Int32(i))
      #expect(now == Int32(i))
    }
    for i in 0..<1000 {
      let key = Array("customer-\(i)".utf8)
      #expect(table.value(of: key.span) == Int32(i))
      let now = table.insert(key.span, 5000)
      #expect(now == Int32(i))
    }
    let other = Array("customer-1000".utf8)
    #expect(table.value(of: other.span) == nil)
    #expect(table.count == 1000)
  }

  @Test func `two ways to write an accent are two keys`() {
    var table = KeyTable()
    let composed = Array("caf\u{e9}".utf8)
    let decomposed = Array("cafe\u{301}".utf8)
    _ = table.insert(composed.span, 1)
    #expect(table.value(of: decomposed.span) == nil)
  }

  @Test func `keys that begin alike, and end in zeros, are told apart`() {
    var table = KeyTable()
    var keys: [[UInt8]] = []
    for length in 0..<40 {
      keys.append([UInt8](repeating: 0, count: length))
      keys.append([UInt8](repeating: 0x61, count: length + 1))
      keys.append([UInt8](repeating: 0x61, count: length) + [0x62])
    }
    for (i, key) in keys.enumerated() {
      let now = table.insert(key.span, Int32(i))
      #expect(now == Int32(i))
    }
    for (i, key) in keys.enumerated() { #expect(table.value(of: key.span) == Int32(i)) }
    #expect(table.count == keys.count)
  }
}
