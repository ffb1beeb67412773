import Basics
import Testing

@Suite("The middle of some values")
struct MedianTests {
  static let table: [([Int], Double)] = [
    ([7], 7), ([1, 9], 5), ([1, 2, 9], 2), ([1, 2, 5, 9], 3.5),
  ]

  @Test(arguments: table)
  func `is one of them, or midway between the two in the middle`(_ values: [Int], _ middle: Double)
  {
    #expect(Median.ofSorted(values) == middle)
    #expect(Median.ofSorted(values.map(Double.init)) == middle)
  }
}
