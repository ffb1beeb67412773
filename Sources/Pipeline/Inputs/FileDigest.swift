import Basics
import CSV
import Reporting

/// The digest of an input, computed while the input is looked at.
struct FileDigest {
  private let digest: Future<Result<String, InputError>>

  /// One that another process has computed.
  init(known: String) { digest = Future { .success(known) } }

  init(of source: Source) {
    digest = Future {
      var digest = SHA256()
      do throws(InputError) {
        try source.forEachRawBlock { digest.update($0) }
        return .success(digest.finish())
      } catch {
        return .failure(error)
      }
    }
  }

  /// The digest, in hexadecimal, once it is there.
  @discardableResult
  func finish() -> Result<String, InputError> { digest.value }

  /// That of a file's bytes, computed here and now.
  static func of(_ path: String) throws(InputError) -> String {
    var digest = SHA256()
    try Source.forEachStoredBlock(of: path) { digest.update($0) }
    return digest.finish()
  }
}
