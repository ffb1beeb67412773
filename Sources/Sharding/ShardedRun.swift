package import Basics

/// What all steps of a run have in common: judgements of another version, day or settings are
/// others.
package struct ShardedRun: Sendable, Hashable, CustomStringConvertible {
  package var version: String
  package var asOf: Day
  /// Of the settings that move a judgement.
  package var settings: UInt64

  /// - Parameter rules: the settings that move a judgement, by name.
  package init(version: String, asOf: Day, rules: [String: String]) {
    self.version = version
    self.asOf = asOf
    var bytes: [UInt8] = []
    for (name, value) in rules.sorted(by: { $0.key < $1.key }) {
      bytes += Array(name.utf8) + [0] + Array(value.utf8) + [0]
    }
    settings = StableHash.of(bytes.span)
  }

  package var description: String {
    "version \(version), \(asOf), settings \(String(settings, radix: 16))"
  }
}

extension ShardedRun: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(version)
    packer.pack(asOf)
    packer.pack(bits: settings)
  }

  package init(from unpacker: inout Unpacker) {
    version = unpacker.text()
    asOf = unpacker.value()
    settings = unpacker.bits()
  }
}
