import Basics
import CSV
import Reporting

/// The digest of an input, computed while the input is looked at.
struct FileDigest {
  private let digest: Future<Result<String, InputError>>

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
}
