import Assessment
import Basics

/// A stream of frames, whole.
package struct FrameStream: Sendable {
  package var schema: String
  package var run: ShardedRun
  /// What the head tells beside the run.
  var head: [UInt8]
  package var frames: [Frame]

  init(_ schema: String, of run: ShardedRun, head: [UInt8] = [], _ frames: [Frame]) {
    self.schema = schema
    self.run = run
    self.head = head
    self.frames = frames
  }

  package var bytes: [UInt8] {
    var writer = FrameWriter(schema, of: run, head: head)
    for frame in frames { writer.add(frame) }
    writer.end()
    return writer.bytes
  }

  /// The streams that stand one behind the other in some bytes, of one sort and one run.
  ///
  /// - Parameter roles: of all frames between head and end.
  /// - Throws: what is wrong with the first that is not whole, or is another's.
  package static func streams(
    in bytes: [UInt8], _ schema: String, of run: ShardedRun, holding roles: Set<Frame.Role>
  ) throws(ShardProblem) -> [FrameStream] {
    var streams: [FrameStream] = []
    var at = 0
    repeat {
      streams.append(try FrameStream(bytes, at: &at, schema, of: run))
    } while at < bytes.count
    for stream in streams where !stream.frames.allSatisfy({ roles.contains($0.role) }) {
      throw .noFrames(wanted: schema)
    }
    return streams
  }

  private init(
    _ bytes: [UInt8], at: inout Int, _ schema: String, of own: ShardedRun
  ) throws(ShardProblem) {
    guard Frame.mayStartStream(bytes, at: at) else { throw .noFrames(wanted: schema) }
    let head = try Frame(bytes, at: &at)
    let found = String(decoding: head.key, as: UTF8.self)
    guard found == schema else { throw .schema(found, wanted: schema) }
    var unpacker = Unpacker(head.content)
    let run: ShardedRun = unpacker.value()
    guard run == own else { throw .otherRun(run, own: own) }
    self.init(schema, of: run, head: unpacker.rest(), [])
    while true {
      guard at < bytes.count else { throw .withoutEnd(frames: frames.count) }
      let frame = try Frame(bytes, at: &at)
      if frame.role == .end {
        guard frame.order == UInt64(frames.count) else {
          throw .miscounted(frames: frames.count, told: Int(clamping: frame.order))
        }
        return
      }
      frames.append(frame)
    }
  }
}
