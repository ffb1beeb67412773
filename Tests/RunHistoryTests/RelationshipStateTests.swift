import Testing

@testable import RunHistory

@Suite("A line of relationships.jsonl is read for six of its keys")
struct RelationshipStateTests {
  private func read(_ line: String) -> RelationshipState? {
    RelationshipState(line: Array(line.utf8)[...])
  }

  @Test func `keys are found whatever stands between them`() throws {
    let state = try #require(
      read(
        #"""
        { "name":"\"neglected\":true,", "marks":[{"id":"M1","why":"a } ] \\","evidence":[]}], "class" : "partnership","neglected":true,"unknown":false,"severity":37.5,"suspended":{"until":"2026-07-01","by":"snooze"},"revenue":null,"id":"C\u0041 1\/2"}
        """#))
    #expect(state.id == "CA 1/2")
    #expect(state.isPartnership)
    #expect(state.isNeglected)
    #expect(!state.isUnknown)
    #expect(state.isSuspended)
    #expect(state.severity == 37.5)
  }

  @Test func `a key of an inner object is not the relationship's`() throws {
    let state = try #require(
      read(#"{"id":"A","nextTouch":{"id":"B","neglected":true},"neglected":false}"#))
    #expect(state.id == "A")
    #expect(!state.isNeglected)
  }

  @Test(arguments: [
    "", "{", "{}", "[]", #"{"id":"A""#, #"{"id":"A","neglected":tr"#, #"{"id":"A","name":"cut"#,
    #"{"id":""}"#, #"{"name":"no id"}"#, #"{"id":7}"#, #"{"id":"A"} {"id":"B"}"#, #"{"id":"A",}"#,
    "\0\0\0", #"{"id":"A","x":}"#, #"{"id":"A\"}"#,
    #"{"id":"A","severity":-1}"#, #"{"id":"A","severity":101}"#, #"{"id":"A","severity":nan}"#,
    #"{"id":"A","severity":-1e300}"#, #"{"id":"A","severity":inf}"#, #"{"id":"A","severity":"9"}"#,
  ])
  func `what is no whole relationship is none`(_ line: String) {
    #expect(read(line) == nil)
  }
}
