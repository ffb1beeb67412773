package import Basics

/// A row that was not used.
package struct Reject: Sendable, Hashable, Codable {
  package var file: String
  package var line: Int
  package var reason: RejectReason
  package var raw: String

  package init(file: String, line: Int, reason: RejectReason, raw: String) {
    self.file = file
    self.line = line
    self.reason = reason
    self.raw = raw
  }
}

/// The rows that were not used, in the order of the inputs.
///
/// They are read again from their files as they are asked for: of a file in which nothing could be
/// used there may be millions.
package struct RejectList: Sendable, ExpressibleByArrayLiteral {
  private let each: @Sendable (_ body: (Reject) throws -> Void) throws -> Void

  package init(_ each: @escaping @Sendable (_ body: (Reject) throws -> Void) throws -> Void) {
    self.each = each
  }

  package init(arrayLiteral rejects: Reject...) {
    each = { body in try rejects.forEach(body) }
  }

  package func forEachRow(_ body: (Reject) throws -> Void) throws { try each(body) }

  /// The list with every row changed when its turn comes.
  package func mapped(_ change: @escaping @Sendable (Reject) -> Reject) -> RejectList {
    RejectList { [each] body in try each { try body(change($0)) } }
  }
}
