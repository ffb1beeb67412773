import Testing

@testable import Pipeline
@testable import Sharding

@Suite("The words of rows stand behind their relationship")
struct WordFrameTests {
  /// How the words of a relationship's rows come to stand elsewhere than behind it.
  static let displacements: [(String, @Sendable ([Frame]) -> [Frame])] = [
    ("none of any", { $0.filter { $0.role != .words } }),
    ("none at the end", { $0.dropLast() }),
    ("before it", { Array($0.reversed()) }),
    (
      "another's",
      { frames in
        var frames = frames
        frames.swapAt(1, 3)
        return frames
      }
    ),
    ("twice", { $0 + $0.suffix(1) }),
  ]

  @Test(
    "Who is judged without the words of their rows, or by another's, is refused; gathering needs none",
    arguments: displacements)
  func words(_ name: String, _ displaced: @Sendable ([Frame]) -> [Frame]) throws {
    let run = try PartedRun(.wholesaler)
    defer { run.end() }
    var random = Random(9)
    let base = try run.base(of: run.parts(1, &random), &random).bytes
    var part = run.whole
    part.frames = Array(
      run.whole.frames.filter { $0.role == .relationship || $0.role == .words }.prefix(4))
    func judged(_ part: FrameStream) -> Failure? {
      refusal { () throws(Failure) in try Pipeline.judge(part.bytes, base: base, run.request) }
    }
    #expect(judged(part) == nil)
    part.frames = displaced(part.frames)
    #expect(judged(part)?.status == .badData)
    #expect(judged(part)?.message.hasPrefix("lacks the words of the rows of ") == true, "\(name)")
    #expect(
      refusal { () throws(Failure) in
        try Pipeline.gather(part.bytes, base: nil, run.request)
      } == nil)
  }
}
