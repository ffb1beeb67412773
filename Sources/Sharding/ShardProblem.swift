/// Why a stream of frames is not used. Whatever is wrong with it, nothing of it is.
package enum ShardProblem: Error, Sendable, Hashable {
  /// It ends within a frame that starts at this byte.
  case cut(at: Int)
  /// It ends behind whole frames, without the frame that says how many there were.
  case withoutEnd(frames: Int)
  /// Its last frame counts others than came.
  case miscounted(frames: Int, told: Int)
  /// A frame is not what was written.
  case damaged(at: Int)
  /// It does not start as a stream of frames does.
  case noFrames(wanted: String)
  case schema(String, wanted: String)
  /// It was made by another version of the program, on another day or by other settings.
  case otherRun(ShardedRun, own: ShardedRun)
  /// Facts of another round than the base asks for.
  case otherRound(Base.Round, wanted: Base.Round)
  /// No facts at all: an empty base is a part without relationships, not no part.
  case noFacts
  case unsettled(Base.Round)
  /// The inputs are not read as far as they must be, or further.
  case readSoFar(Reading.Round, wanted: Reading.Round)
  /// Ranges of other inputs, or of the same as they are known by another reading.
  case otherReading
  /// Of one range nothing came, or twice.
  case lackingRange(Int, of: Int)
  case rangeTwice(Int)
  case noRange(Int, of: Int)
  /// A file is not the one that was planned.
  case otherFiles
  /// Two parts are not of one export.
  case otherInputs
  /// Made by another base than the one that is given, or than others beside it.
  case otherBase
  case twice(PartName)
  case lacking(PartName)
  /// Judgements that were not made for a report.
  case withoutResults
  /// Nothing tells what the inputs were like.
  case withoutAccount
  /// The words of a relationship's rows do not stand behind it.
  case withoutWords(of: String)
  /// Parts without names: how many relationships there are, and should be.
  case incomplete(found: Int, of: Int)

  /// "what; what to do".
  package var message: String {
    switch self {
    case .cut(let at):
      "ends within the frame at byte \(at); it was cut short on its way, write it again"
    case .withoutEnd(let frames):
      "ends after \(frames) frames without the one that counts them; it was cut short, write it again"
    case .miscounted(let frames, let told):
      "holds \(frames) frames and should hold \(told); some were lost on the way, write it again"
    case .damaged(let at):
      "holds another frame at byte \(at) than was written; write it again"
    case .noFrames(let wanted):
      "is no stream of \(wanted); give what another step of rapport shard wrote"
    case .schema(let found, let wanted):
      "is \(found), and \(wanted) is wanted here; use one version of rapport for all steps"
    case .otherRun(let run, let own):
      "is of another run (\(run)) than this one (\(own)); use one version, day and rapport.yaml for all steps"
    case .otherRound(let round, let wanted):
      "holds facts for \(round.rawValue), and the base asks for \(wanted.rawValue); gather them by this base"
    case .noFacts: "holds no facts; give what rapport shard gather wrote of every part"
    case .otherInputs:
      "is of other exports than the rest of the run; route all parts anew from the same files"
    case .otherBase:
      "was made by another base than the rest of the run; make it again by the one that is settled last"
    case .twice(let name):
      "holds \(name) twice (they are counted from 0); give what was made of each part once"
    case .lacking(let name):
      "lacks \(name) (they are counted from 0); give what was made of every part"
    case .withoutResults:
      "holds no judgements for a report; give what rapport shard judge --for-report wrote of every part"
    case .withoutAccount:
      "does not say how the inputs were read, as the first part does; give it as well"
    case .withoutWords(let id):
      "lacks the words of the rows of \(id), or has them elsewhere than behind it; write it again"
    case .incomplete(let found, let count):
      "holds \(found) relationships, and not the \(count) that the run has; give what was made of each part, once"
    case .readSoFar(let round, let wanted):
      "is read as far as \(round.rawValue), and \(wanted.rawValue) is wanted here; settle the rounds of rapport shard columns one after the other"
    case .otherReading:
      "was made by another reading of the inputs than this one; make it again by the one that is settled last"
    case .lackingRange(let range, let count):
      "lacks range \(range) of \(count) (they are counted from 0); give what was made of every range"
    case .rangeTwice(let range):
      "holds range \(range) twice (they are counted from 0); give what was made of each range once"
    case .noRange(let range, let count):
      "has no range \(range): there are \(count), counted from 0; ask rapport shard columns --next"
    case .otherFiles:
      "was planned for other files than these, or other options that say how to read them; plan again"
    case .unsettled(let round):
      "is not settled: \(round.rawValue) is to be gathered and settled first"
    }
  }
}
