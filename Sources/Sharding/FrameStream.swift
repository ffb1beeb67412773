import Assessment
import Basics

/// A stream of frames, whole.
package struct FrameStream: Sendable {
  package var schema: String
  package var run: ShardedRun
  /// What the head tells beside the run.
  var head: [UInt8]
  package var frames: [Frame]
  /// The parts that these frames are.
  var parts: [PartName] = []

  init(_ schema: String, of run: ShardedRun, head: [UInt8] = [], _ frames: [Frame]) {
    self.schema = schema
    self.run = run
    self.head = head
    self.frames = frames
  }

  package var bytes: [UInt8] {
    var writer = FrameWriter(schema, of: run, head: head)
    for frame in frames { writer.add(frame) }
    writer.end(parts)
    return writer.bytes
  }

  /// The streams that stand one behind the other in some bytes, of one sort and one run.
  ///
  /// - Parameter roles: of all frames between head and end.
  /// - Throws: what is wrong with the first that is not whole, or is another's.
  package static func streams(
    in bytes: [UInt8], _ schema: String, of run: ShardedRun, holding roles: Set<Frame.Role>
  ) throws(ShardProblem) -> [FrameStream] {
    var intake = FrameIntake(schema, of: run, holding: roles)
    var frames: [[Frame]] = []
    try intake.take(bytes) { frame, stream in
      while frames.count <= stream { frames.append([]) }
      frames[stream].append(frame)
    }
    try intake.end()
    return intake.heads.enumerated().map { stream, head in
      var own = FrameStream(
        schema, of: run, head: head, frames.indices.contains(stream) ? frames[stream] : [])
      own.parts = intake.partsOfStreams[stream]
      return own
    }
  }
}
