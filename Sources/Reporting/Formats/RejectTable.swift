import Basics

/// `rejects.csv`: every row not used, with its place, the reason and its raw text. Written like
/// `relationships.csv`.
package struct RejectTable: ReportFormat {
  package let name = "csv"
  package let fileName = "rejects.csv"

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    try out.write("file,line,reason,raw\r\n")
    var line = CSVLine()
    try model.input.rejects.forEachRow { reject in
      line.add(reject.file)
      line.addNumber({ $0.append(decimal: reject.line) })
      line.add(model.wording.message(reject.reason))
      line.add(reject.raw)
      try out.write { line.end(into: &$0) }
    }
  }
}
