/// Packs the fields of a value, or takes them out again into a value that is there already: what a
/// pass over a part of a file has counted goes to another process so, and what the counting value
/// knows of its file stays where it is.
///
///     mutating func code(_ coder: inout FieldCoder) {
///       coder.code(&rows)          // one list of fields for both ways, in one order
///       coder.code(&firstLine)
///     }
package struct FieldCoder {
  private var packer = Packer()
  private var unpacker: Unpacker?

  /// Packs.
  package init() {}

  /// Unpacks.
  package init(_ bytes: [UInt8]) { unpacker = Unpacker(bytes) }

  package var packed: [UInt8] { packer.packed() }

  package mutating func code<Value: Packable>(_ value: inout Value) {
    guard unpacker != nil else { return value.pack(into: &packer) }
    unpacker?.take(&value)
  }

  package mutating func code<Value: FieldCodable>(_ value: inout Value) { value.code(&self) }

  /// - Parameter blank: what each is filled into.
  package mutating func code<Value: FieldCodable>(_ values: inout [Value], blank: Value) {
    var count = values.count
    code(&count)
    if unpacker != nil { values = Array(repeating: blank, count: count) }
    for i in values.indices { values[i].code(&self) }
  }

  /// - Parameter blank: what each is filled into.
  package mutating func code<Value: FieldCodable>(_ value: inout Value?, blank: Value) {
    var isThere = value != nil
    code(&isThere)
    if unpacker != nil { value = isThere ? blank : nil }
    value?.code(&self)
  }

  /// Keys in their order, so that the same values are the same bytes in every process.
  package mutating func code<Key: Packable & Hashable & Comparable, Value: FieldCodable>(
    _ values: inout [Key: Value], blank: Value
  ) {
    code(&values) { (coder, value: inout Value?) in
      var some = value ?? blank
      some.code(&coder)
      value = some
    }
  }

  package mutating func code<Key: Packable & Hashable & Comparable, Value: Packable>(
    _ values: inout [Key: Value]
  ) {
    code(&values) { (coder, value: inout Value?) in coder.code(&value) }
  }

  /// A case by its name or number.
  package mutating func code<Value: RawRepresentable>(raw value: inout Value)
  where Value.RawValue: Packable {
    var raw = value.rawValue
    code(&raw)
    if unpacker != nil, let known = Value(rawValue: raw) { value = known }
  }

  private mutating func code<Key: Packable & Hashable & Comparable, Value>(
    _ values: inout [Key: Value], _ body: (inout FieldCoder, inout Value?) -> Void
  ) {
    var keys = unpacker == nil ? values.keys.sorted() : []
    code(&keys)
    for key in keys {
      var value = values[key]
      body(&self, &value)
      if unpacker != nil { values[key] = value }
    }
  }
}

/// What lists its fields for a coder, which packs them or fills them in.
package protocol FieldCodable: Sendable {
  mutating func code(_ coder: inout FieldCoder)
}

extension Unpacker {
  fileprivate mutating func take<Value: Packable>(_ value: inout Value) {
    value = Value(from: &self)
  }
}
