import Basics
import Foundation
import Testing

@Suite("What the system refuses is worded once")
struct OutputErrorTests {
  @Test(
    "The reason decides the kind and the remedy",
    arguments: [
      (
        EACCES, .permission,
        "cannot write: Permission denied; give this user write permission or name another --out"
      ),
      (
        EROFS, .permission,
        "cannot write: Read-only file system; give this user write permission or name another --out"
      ),
      (
        ENOSPC, .writeFailed,
        "cannot write: No space left on device; make room, the previous report is untouched"
      ),
      (
        ENOTDIR, .cannotCreate,
        "cannot write: Not a directory; check the path or name another with --out"
      ),
    ] as [(Int32, OutputError.Kind, String)])
  func wording(number: Int32, kind: OutputError.Kind, message: String) {
    let error = OutputError(.cannotCreate, "out", "cannot write", SystemError(number: number))
    #expect(error == OutputError(kind, "out", message))
  }
}

@Suite("Files by their descriptors")
struct DescriptorTests {
  @Test func `what is written to a nameless file is read back from any place`() throws {
    let file = try Descriptor.temporary()
    try file.write(Array("one\ntwo".utf8))
    #expect(file.firstLine == "one")
    #expect(file.end(3) == Array("two".utf8))
    #expect(try file.bytes(at: 4, count: 100) == Array("two".utf8))
    #expect(file.close() == nil)
    #expect(file.close() == nil, "a second time nothing is closed")
  }

  @Test func `a new file is never written over, and a missing one is told by its number`() throws {
    let path = NSTemporaryDirectory() + "rapport-basics-" + UUID().uuidString
    defer { FileSystem.remove(path) }
    try Descriptor.create(path, .ownerOnly).write([1])
    let taken = #expect(throws: SystemError.self) { try Descriptor.create(path, .ownerOnly) }
    #expect(taken?.exists == true)
    #expect(FileSystem.contents(of: path) == [1])
    #expect(FileSystem.contents(of: path + ".none") == nil)
    let missing = #expect(throws: SystemError.self) { try Descriptor.open(path + ".none") }
    #expect(missing?.isMissing == true)
    #expect(missing?.fault == .noSuchFile)
    #expect(missing?.libraryText == "No such file or directory")
  }

  @Test func `a lock is held against another opening of the same file`() throws {
    let path = NSTemporaryDirectory() + "rapport-basics-" + UUID().uuidString
    defer { FileSystem.remove(path) }
    let first = try Descriptor.shared(path)
    #expect(try first.lock())
    #expect(try !Descriptor.shared(path).lock())
    first.close()
    #expect(try Descriptor.shared(path).lock())
  }
}
