/// The middle of some values: of an even number of them, midway between the two middle ones.
package enum Median {
  /// - Parameter values: in ascending order, at least one.
  package static func ofSorted(_ values: [some BinaryInteger]) -> Double {
    let (low, high) = middle(values)
    return (Double(low) + Double(high)) / 2
  }

  /// - Parameter values: in ascending order, at least one.
  package static func ofSorted(_ values: [Double]) -> Double {
    let (low, high) = middle(values)
    return (low + high) / 2
  }

  private static func middle<Value>(_ values: [Value]) -> (Value, Value) {
    (values[(values.count - 1) / 2], values[values.count / 2])
  }
}
