/// One report on its way into its folder: written aside, then put in place whole.
///
/// `OUT/2026-06-30` appears, or is exchanged, in one step and `OUT/latest` then points to it. Until
/// then, and after any failure, what was there before is what readers see.
package struct Publication: ~Copyable {
  private let out: String
  private let name: String
  private let workshop: String

  /// Makes the output folder where it is missing, and a place beside the old reports to write in.
  ///
  /// - Parameters:
  ///   - out: the folder of all reports.
  ///   - name: the name of this report's folder, the as-of date.
  package init(out: String, name: String) throws(DeliveryError) {
    var out = out
    while out.count > 1, out.hasSuffix("/") { out.removeLast() }
    self.out = out
    self.name = name
    workshop = "\(out)/.\(name).\(FileSystem.processID).part"
    try FileSystem.makeFolders(out)
    try Publication.refuseToReplaceOthers(out: out, name: name)
    Publication.sweep(out)
    try FileSystem.makeFolder(workshop)
  }

  /// Opens a file of the report for writing.
  package func file(_ name: String) throws(DeliveryError) -> ReportFile {
    if let slash = name.lastIndex(of: "/") {
      try FileSystem.makeFolders("\(workshop)/\(name[..<slash])")
    }
    return try ReportFile(path: "\(workshop)/\(name)")
  }

  /// Puts the report in place.
  ///
  /// - Returns: the folder it is in now.
  package consuming func publish() throws(DeliveryError) -> String {
    let place = "\(out)/\(name)"
    FileSystem.syncFolder(workshop)
    if FileSystem.status(place) == nil {
      try FileSystem.move(workshop, to: place)
    } else if FileSystem.exchange(workshop, place) {
      FileSystem.remove(workshop)
    } else {
      // A file system without exchange: the old one steps aside for a moment and comes back if the
      // new one cannot take its place.
      let aside = "\(out)/.\(name).\(FileSystem.processID).old"
      try FileSystem.move(place, to: aside)
      do {
        try FileSystem.move(workshop, to: place)
      } catch {
        try? FileSystem.move(aside, to: place)
        throw error
      }
      FileSystem.remove(aside)
    }
    FileSystem.syncFolder(out)
    try FileSystem.link("\(out)/latest", to: name)
    FileSystem.syncFolder(out)
    return place
  }

  /// Leaves everything as it was.
  package consuming func abandon() { FileSystem.remove(workshop) }
}

extension Publication {
  /// A folder or link of somebody else is never replaced.
  private static func refuseToReplaceOthers(out: String, name: String) throws(DeliveryError) {
    let place = "\(out)/\(name)"
    if FileSystem.status(place) != nil {
      let names =
        FileSystem.isFolder(place) && !FileSystem.isLink(place)
        ? FileSystem.names(in: place) : ["?"]
      guard names.isEmpty || names.contains("report.json") else {
        throw DeliveryError(
          .cannotCreate, place, "is there already and is no report; move it or name another --out")
      }
    }
    let latest = "\(out)/latest"
    guard FileSystem.status(latest) == nil || FileSystem.isLink(latest) else {
      throw DeliveryError(
        .cannotCreate, latest, "is there already and no link of ours; move it or name another --out"
      )
    }
  }

  /// Clears what a run that was killed left behind.
  private static func sweep(_ out: String) {
    for leftover in FileSystem.names(in: out)
    where leftover.hasPrefix(".") && (leftover.hasSuffix(".part") || leftover.hasSuffix(".old")) {
      let parts = leftover.split(separator: ".")
      guard parts.count == 3, let process = Int32(parts[1]), !FileSystem.isAlive(process) else {
        continue
      }
      let place = "\(out)/\(parts[0])"
      if leftover.hasSuffix(".old"), FileSystem.status(place) == nil {
        try? FileSystem.move("\(out)/\(leftover)", to: place)
      } else {
        FileSystem.remove("\(out)/\(leftover)")
      }
    }
  }
}
