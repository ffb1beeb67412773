import Basics

/// Takes in streams of frames of one sort and one run, one behind the other, as their bytes come:
/// no more of them is held than the frame that is not whole yet.
struct FrameIntake: Sendable {
  let schema: String
  let run: ShardedRun
  /// Of all frames between head and end.
  let roles: Set<Frame.Role>
  /// What the head of each stream tells beside the run.
  private(set) var heads: [[UInt8]] = []
  /// The parts that each stream holds, as far as they have names.
  private(set) var partsOfStreams: [[PartName]] = []
  var parts: [PartName] { Array(partsOfStreams.joined()) }
  private var pending: [UInt8] = []
  /// Bytes before those.
  private var before = 0
  private var isInStream = false
  private var count = 0

  init(_ schema: String, of run: ShardedRun, holding roles: Set<Frame.Role>) {
    self.schema = schema
    self.run = run
    self.roles = roles
  }

  /// - Parameter body: gets each frame between head and end, with the number of its stream.
  /// - Throws: what is wrong with the first stream that is damaged, or is another's.
  mutating func take(_ bytes: [UInt8], _ body: (Frame, _ stream: Int) -> Void) throws(ShardProblem)
  {
    pending += bytes
    var at = 0
    while let start = Frame.Start(pending, at: at) {
      if !isInStream, !start.isHead { throw .noFrames(wanted: schema) }
      guard start.isPossible else { throw .damaged(at: before + at) }
      guard start.isWhole else { break }
      guard let frame = Frame(pending, at: &at) else { throw .damaged(at: before + at) }
      try take(frame, body)
    }
    pending.removeFirst(at)
    before += at
  }

  private mutating func take(_ frame: Frame, _ body: (Frame, _ stream: Int) -> Void)
    throws(ShardProblem)
  {
    if !isInStream {
      let found = String(decoding: frame.key, as: UTF8.self)
      guard found == schema else { throw .schema(found, wanted: schema) }
      var unpacker = Unpacker(frame.content)
      let own: ShardedRun = unpacker.value()
      guard own == run else { throw .otherRun(own, own: run) }
      heads.append(unpacker.rest())
      isInStream = true
      count = 0
    } else if frame.role == .end {
      guard frame.order == UInt64(count) else {
        throw .miscounted(frames: count, told: Int(clamping: frame.order))
      }
      isInStream = false
      var unpacker = Unpacker(frame.content)
      partsOfStreams.append(frame.content.isEmpty ? [] : unpacker.values())
    } else {
      guard roles.contains(frame.role) else { throw .noFrames(wanted: schema) }
      count += 1
      body(frame, heads.count - 1)
    }
  }

  /// Nothing more comes.
  ///
  /// - Throws: what is wrong with the last stream, if it is not whole.
  func end() throws(ShardProblem) {
    guard pending.isEmpty else { throw .cut(at: before) }
    guard !isInStream else { throw .withoutEnd(frames: count) }
    guard !heads.isEmpty else { throw .noFrames(wanted: schema) }
  }
}
