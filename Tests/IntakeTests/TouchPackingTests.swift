import Basics
import Language
import Testing

@testable import Intake

@Suite("Touches arrive as they were sent")
struct TouchPackingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var touches: [Touch]
  }

  private static func touch(
    _ file: Int, _ offset: Int, _ line: UInt32, day: Int32 = 20_000, dueIn: Int16 = Touch.noDueDay
  ) -> Touch {
    Touch(
      position: RowPosition(file: file, offset: offset), day: Day(number: day), line: line,
      dueIn: dueIn, kind: .call)
  }

  private static let largestOffset = 1 << 40 - 1

  static let cases = [
    Case(testDescription: "none", touches: []),
    Case(
      testDescription: "in the order of a file",
      touches: (0..<50).map { touch(1, 90 * $0, 1 + UInt32($0)) }),
    Case(
      testDescription: "backwards, in file and time",
      touches: (0..<50).map { touch(2, 9_000 - 90 * $0, 100 - UInt32($0), day: 500 - Int32($0)) }),
    Case(
      testDescription: "of several files",
      touches: [touch(7, 12, 2), touch(0, largestOffset, 9), touch(65_535, 0, 1), touch(3, 40, 5)]),
    Case(
      testDescription: "on the largest line and the first",
      touches: [touch(0, largestOffset, .max), touch(65_535, largestOffset, 1), touch(0, 0, .max)]),
    Case(
      testDescription: "in the next file, before the first line",
      touches: [touch(0, 0, .max), touch(65_535, largestOffset, 0)]),
    Case(
      testDescription: "in years long past and to come",
      touches: [
        touch(0, 1, 1, day: -800_000), touch(0, 2, 2, day: 2_900_000), touch(0, 3, 3, day: 0),
      ]),
    Case(
      testDescription: "due on any day",
      touches: [Touch.noDueDay, .min + 1, -1, 0, 1, .max - 1, .max].map {
        touch(0, 1, 1, dueIn: $0)
      }),
  ]

  private static func arrived(_ touches: [Touch]) -> [Touch] {
    var packer = Packer()
    packer.pack(touches)
    packer.pack(byte: 77)
    var unpacker = Unpacker(packer.packed())
    let arrived: [Touch] = unpacker.values()
    #expect(unpacker.rest() == [77])
    return arrived
  }

  @Test("Whatever their order, their files and lines", arguments: cases)
  func order(_ some: Case) {
    #expect(Self.arrived(some.touches) == some.touches)
    for touch in some.touches {
      var packer = Packer()
      packer.pack(touch)
      var unpacker = Unpacker(packer.packed())
      #expect(unpacker.value() == touch)
    }
  }

  @Test func `whatever their words said`() {
    let touches = TouchKind.allCases.enumerated().map { number, kind in
      Touch(
        position: RowPosition(file: 0, offset: number), day: Day(number: 1), line: 1,
        signals: Signals(rawValue: UInt32.max >> UInt32(number % 32)), kind: kind,
        standing: Standing(
          side: .both, state: .planned, sideIsRecorded: number % 2 == 0,
          isListDate: number % 3 == 0,
          isFurther: number % 5 == 0),
        things: ThingStems(packed: UInt16(truncatingIfNeeded: number * 2_741)),
        certainty: [.recorded, .unsure][number % 2])
    }
    #expect(Self.arrived(touches) == touches)
  }

  @Test func `rows of a file take about as many bytes as they differ by`() {
    let touches = (0..<1_000).map {
      Self.touch(4, 90 * $0 + $0 % 7, UInt32($0 + 1), day: Int32($0 / 9))
    }
    var packer = Packer()
    packer.pack(touches)
    #expect(packer.packed().count < 10 * touches.count)
  }
}
