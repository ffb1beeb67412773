import Basics
import Intake
import Testing

@Suite("The order of a file's rows by their days")
struct DayOrderTests {
  @Test(
    "The newest stands on top where more rows are earlier than later beside the row before",
    arguments: [
      ([], false), ([3], false), ([3, 3], false), ([1, 2, 3], false), ([3, 2, 1], true),
      // By customer, each from new to old.
      ([9, 8, 1, 9, 7, 3, 8, 2], true), ([1, 8, 9, 2, 7, 9, 2, 8], false),
    ])
  func direction(days: [Int], isNewestFirst: Bool) {
    #expect(Self.order(days[...]).isNewestFirst == isNewestFirst)
  }

  @Test("It is the same however the rows are cut into chunks")
  func chunks() {
    let days = [5, 4, 4, 9, 3, 1, 2, 2, 8, 7, 7, 6]
    for first in 0...days.count {
      for second in first...days.count {
        var order = Self.order(days[..<first])
        order.add(Self.order(days[first..<second]))
        order.add(Self.order(days[second...]))
        #expect(order == Self.order(days[...]))
      }
    }
  }

  private static func order(_ days: ArraySlice<Int>) -> DayOrder {
    var order = DayOrder()
    for day in days { order.note(Day(number: Int32(day))) }
    return order
  }
}
