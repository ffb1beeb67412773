package import Basics

/// What a column of keys looks like over the whole file.
package struct KeyColumn: Sendable {
  package let column: Int
  /// The second column of a key that stands in two.
  package let further: Int?
  package let field: Field
  /// Cells with something in them, and without.
  package private(set) var filled = 0
  package private(set) var blank = 0
  private(set) var pointZeros = 0
  private(set) var firstPointZeroLine = 0
  private(set) var scientific = 0
  private(set) var firstScientificLine = 0
  private(set) var firstScientific = InputText("")
  private(set) var guarded = 0
  private(set) var firstGuardedLine = 0
  private(set) var bracketed = 0
  private(set) var lists = 0
  /// Cells with the name of a module in front of what they name.
  private(set) var qualified = 0
  /// How its ids are written, as far as ids are written in several ways.
  private(set) var styles: IDSpelling.Styles = []
  /// Cells that are letters, digits, hyphens and underscores alone.
  private(set) var codes = 0
  /// Cells whose keys are plain numbers of up to nine digits.
  private(set) var numbers = 0
  /// Keys as they would join: guards off, `.0` off, in the one spelling of each.
  package private(set) var sketch = KeySketch()
  /// Keys in the brackets at the end of the cells, where there are.
  private(set) var bracketSketch = KeySketch()

  private let form: KeyForm
  private var cleaner = KeyCleaner()
  /// Room for a key in its other spelling.
  private var spelling: [UInt8] = []

  init(column: Int, further: Int? = nil, field: Field) {
    self.column = column
    self.further = further
    self.field = field
    switch field {
    case .email: form = KeyForm(text: .email)
    case .name, .company: form = KeyForm(text: .name)
    case .phone: form = KeyForm(text: .phone)
    default:
      var form = KeyForm()
      form.isList = field != .id
      self.form = form
    }
  }

  /// The same column with nothing counted yet. Its sketches stay: the keys in them are keys of the
  /// column whichever rows are meant, and a full sketch takes in new ones more quickly.
  func emptied() -> KeyColumn {
    var column = KeyColumn(column: self.column, further: further, field: field)
    column.sketch = sketch
    column.bracketSketch = bracketSketch
    return column
  }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: KeyColumn) {
    filled += next.filled
    blank += next.blank
    pointZeros += next.pointZeros
    if firstPointZeroLine == 0 { firstPointZeroLine = next.firstPointZeroLine }
    scientific += next.scientific
    if firstScientificLine == 0 {
      firstScientificLine = next.firstScientificLine
      firstScientific = next.firstScientific
    }
    guarded += next.guarded
    if firstGuardedLine == 0 { firstGuardedLine = next.firstGuardedLine }
    bracketed += next.bracketed
    lists += next.lists
    qualified += next.qualified
    styles.formUnion(next.styles)
    codes += next.codes
    numbers += next.numbers
    sketch.formUnion(next.sketch)
    bracketSketch.formUnion(next.bracketSketch)
  }

  mutating func observe(_ cell: Span<UInt8>, line: Int) {
    if form.text == .id {
      // The usual key: nothing to clean, one spelling, no number with a point.
      let plain = PlainKey(cell)
      if plain.isPlain {
        codes += 1
        if plain.isDigits {
          styles.insert(.digits)
          if cell.count <= 9 { numbers += 1 }
        } else if IDSpelling.mayVary(cell) {
          return observeOdd(cell, line: line)
        }
        filled += 1
        sketch.insert(cell)
        return
      }
    }
    observeOdd(cell, line: line)
  }

  private mutating func observeOdd(_ whole: Span<UInt8>, line: Int) {
    let start = KeyCleaner.nameStart(whole)
    if start > 0 { qualified += 1 }
    let cell = whole.extracting(start..<whole.count)
    var found = 0
    var sketch = self.sketch
    swap(&sketch, &self.sketch)
    defer { swap(&sketch, &self.sketch) }
    var facts = Facts()
    var spelling: [UInt8] = []
    swap(&spelling, &self.spelling)
    defer { swap(&spelling, &self.spelling) }
    cleaner.forEachKey(cell, form) { key in
      found += 1
      guard form.text == .id else {
        sketch.insert(key)
        return
      }
      facts.look(at: key)
      spelling.removeAll(keepingCapacity: true)
      if IDSpelling.unify(key, into: &spelling) {
        sketch.insert(spelling.span)
      } else if facts.endsInPointZero {
        sketch.insert(key.extracting(0..<key.count - 2))
      } else {
        sketch.insert(key)
      }
      if let inner = KeyCleaner.bracketed(key) {
        facts.inner = StableHash.of(key.extracting(inner))
      }
    }
    guard found > 0 else {
      blank += 1
      return
    }
    filled += 1
    guard form.text == .id else { return }
    if found > 1 { lists += 1 }
    if facts.endsInPointZero {
      pointZeros += 1
      if firstPointZeroLine == 0 { firstPointZeroLine = line }
    }
    if facts.isScientific {
      scientific += 1
      if firstScientificLine == 0 {
        firstScientificLine = line
        firstScientific = cell.excerpt()
      }
    }
    if facts.isNumber { numbers += 1 }
    styles.formUnion(facts.styles)
    if let inner = facts.inner {
      bracketed += 1
      bracketSketch.insert(inner)
    }
    if cell[0] == UInt8(ascii: "=") || cell[0] == UInt8(ascii: "'") {
      guarded += 1
      if firstGuardedLine == 0 { firstGuardedLine = line }
    }
  }

  private struct Facts {
    var endsInPointZero = false
    var isScientific = false
    var styles: IDSpelling.Styles = []
    var isNumber = true
    var inner: UInt64?

    mutating func look(at key: Span<UInt8>) {
      endsInPointZero = KeyCleaner.endsInPointZero(key)
      isScientific = isScientific || KeyCleaner.isScientific(key)
      styles.formUnion(IDSpelling.styles(of: key))
      if key.count > 9 { isNumber = false }
      for i in key.indices where !(0x30...0x39).contains(key[i]) { isNumber = false }
    }
  }

  /// Whether it was looked at as ids, addresses or names.
  func isText(_ text: KeyForm.Text) -> Bool { form.text == text }

  /// How its cells are to be read, as far as the column itself tells.
  package var ownForm: KeyForm {
    var form = self.form
    form.isList = form.text == .id && lists > 0
    form.isQualified = qualified > 0
    form.isBracketed = filled > 0 && bracketed * 10 >= filled * 9
    form.isCode = form.text == .id && codes >= 3 && filled - codes <= max(1, filled / 10)
    form.losesPointZero = filled > 0 && pointZeros == filled
    return form
  }
}

extension KeyColumn {
  /// Its keys are counted from 1 or so: another column has the same ones by mere coincidence.
  var isCounting: Bool { filled > 0 && numbers * 10 >= filled * 9 }

  /// The keys as they will be joined.
  package var joinSketch: KeySketch { ownForm.isBracketed ? bracketSketch : sketch }
}

extension KeyColumn: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&filled)
    coder.code(&blank)
    coder.code(&pointZeros)
    coder.code(&firstPointZeroLine)
    coder.code(&scientific)
    coder.code(&firstScientificLine)
    coder.code(&firstScientific)
    coder.code(&guarded)
    coder.code(&firstGuardedLine)
    coder.code(&bracketed)
    coder.code(&lists)
    coder.code(&qualified)
    coder.code(raw: &styles)
    coder.code(&codes)
    coder.code(&numbers)
    coder.code(&sketch)
    coder.code(&bracketSketch)
  }
}
