package import Basics
package import CSV

/// Finds out what an opened input is, table by table: a file in which tables stand one below the
/// other is as many files of one name.
///
/// A file whose role the user names is one table.
///
/// - Parameter surveys: of tables whose rows another process has looked at.
/// - Throws: as `recognise`.
package func recogniseTables(
  of source: Source, settings: IntakeSettings, surveys: inout FileSurveys
) throws(InputError) -> [RecognisedFile] {
  guard settings.roles[source.path] == nil else {
    return [try recognise(source, settings: settings, surveys: &surveys)]
  }
  var open = try source.tables(options: settings.reading, knows: SystemTables.know)
  var files: [RecognisedFile] = []
  do throws(InputError) {
    while !open.isEmpty {
      let table = open.removeFirst()
      let file = try recognise(table, settings: settings, surveys: &surveys)
      guard let next = file.unreadFrom else {
        files.append(file)
        continue
      }
      let (above, below) = table.split(at: next.offset, line: next.line)
      files.append(try recognise(above, settings: settings, surveys: &surveys))
      open.insert(below, at: 0)
    }
  } catch {
    // What cannot be read by itself is no table: then the file is read as one, and it is said.
    return [try recognise(source, settings: settings, surveys: &surveys)]
  }
  return files
}

package func recogniseTables(of source: Source, settings: IntakeSettings) throws(InputError)
  -> [RecognisedFile]
{
  var surveys = FileSurveys(isKept: false)
  return try recogniseTables(of: source, settings: settings, surveys: &surveys)
}
