import Basics
import CSV
import Intake

/// The files of a run, each opened once, with their digests.
struct OpenFiles {
  let paths: [String]
  private let options: ReadingOptions
  private var opened: [Int: Result<Source, InputError>] = [:]
  /// By the index of the file.
  private(set) var digests: [Int: FileDigest] = [:]

  init(_ plan: RunPlan) {
    paths = plan.files
    options = plan.intake.reading
  }

  /// Throws `tryLater` where a file that was opened has changed since: then that is what is wrong
  /// with it.
  func checkUnchanged() throws(InputError) {
    for index in opened.keys.sorted() {
      if case .success(let source)? = opened[index] { try source.checkUnchanged() }
    }
  }

  /// Opens a file the first time it is asked for, and gives the same source every time after that.
  mutating func source(_ index: Int) throws(InputError) -> Source {
    if let known = opened[index] { return try known.get() }
    do throws(InputError) {
      let source = try Source.open(paths[index], options: options)
      opened[index] = .success(source)
      digests[index] = FileDigest(of: source)
      return source
    } catch {
      opened[index] = .failure(error)
      throw error
    }
  }
}
