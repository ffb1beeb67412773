import Basics
import CSV
import Intake
import Sharding

/// The files of a run, each opened once, with their digests.
struct OpenFiles {
  let paths: [String]
  private let options: ReadingOptions
  private var opened: [Int: Result<Source, InputError>] = [:]
  /// By the index of the file.
  private(set) var digests: [Int: FileDigest] = [:]
  private let reading: Reading?
  private let keepsSurveys: Bool

  /// - Parameters:
  ///   - reading: what other processes have found out of them.
  ///   - keepsSurveys: what is not known of their tables is noted as it is found out.
  init(_ plan: RunPlan, reading: Reading? = nil, keepsSurveys: Bool = false) {
    self.reading = reading
    self.keepsSurveys = keepsSurveys
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
      let source = try open(index)
      opened[index] = .success(source)
      digests[index] =
        reading?.files[index].digest.map(FileDigest.init(known:)) ?? FileDigest(of: source)
      return source
    } catch {
      opened[index] = .failure(error)
      throw error
    }
  }

  private func open(_ index: Int) throws(InputError) -> Source {
    guard let file = reading?.files[index] else {
      return try Source.open(paths[index], options: options)
    }
    let known = file.bytes.isEmpty ? nil : Survey(file.bytes)
    let source = try Source.open(paths[index], options: options, surveyed: known)
    // Brought along to another machine it is a file of another time.
    guard source.size == file.size, paths[index] != file.path || source.modified == file.modified
    else { throw InputError(.file(.changedWhileReading), file: paths[index]) }
    return source
  }

  /// What is known of the tables of a file.
  func surveys(_ index: Int) -> FileSurveys {
    FileSurveys(packed: reading?.files[index].tables ?? [], isKept: keepsSurveys)
  }
}
