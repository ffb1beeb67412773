package import Basics

/// One report on its way into its folder: written aside, then put in place whole.
///
/// `OUT/2026-06-30` appears, or is exchanged, in one step and `OUT/latest` then points to it. Until
/// then, and after any failure, what was there before is what readers see.
package struct Publication: ~Copyable {
  private let out: String
  private let name: String
  private let workshop: String
  private let permissions: Permissions

  /// Makes the output folder where it is missing, and a place beside the old reports to write in.
  ///
  /// - Parameters:
  ///   - out: the folder of all reports.
  ///   - name: the name of this report's folder, the as-of date.
  ///   - permissions: of the report's folder and files.
  ///   - isAlone: the caller holds the folder's `RunLock`: whatever lies about is of the dead.
  package init(
    out: String, name: String, permissions: Permissions = .ownerOnly, isAlone: Bool = false
  ) throws(OutputError) {
    let out = ReportsFolder.name(out)
    self.out = out
    self.name = name
    self.permissions = permissions
    workshop = "\(out)/.\(name).\(Processes.own).part"
    try ReportsFolder.make(out, permissions)
    try Publication.refuseToReplaceOthers(out: out, name: name)
    Publication.sweep(out, isAlone: isAlone)
    try Publication.makeFolder(workshop, permissions)
  }

  /// Opens a file of the report for writing.
  package func file(_ name: String) throws(OutputError) -> ReportFile {
    try files.file(name)
  }

  /// Opens files of the report, on any thread.
  package var files: Files { Files(workshop: workshop, permissions: permissions) }

  package struct Files: Sendable {
    fileprivate let workshop: String
    fileprivate let permissions: Permissions

    package func file(_ name: String) throws(OutputError) -> ReportFile {
      if let slash = name.lastIndex(of: "/") { try makeFolders(name[..<slash]) }
      return try ReportFile(path: "\(workshop)/\(name)", permissions)
    }

    private func makeFolders(_ path: Substring) throws(OutputError) {
      let place = "\(workshop)/\(path)"
      if FileSystem.isFolder(place) { return }
      if let slash = path.lastIndex(of: "/") { try makeFolders(path[..<slash]) }
      do {
        try Publication.makeFolder(place, permissions)
      } catch {
        // Another thread's file may have needed it a moment ago.
        guard FileSystem.isFolder(place) else { throw error }
      }
    }
  }

  /// Puts the report in place.
  ///
  /// - Returns: the folder it is in now.
  package consuming func publish() throws(OutputError) -> String {
    let place = "\(out)/\(name)"
    FileSystem.syncFolders(workshop)
    do throws(OutputError) {
      try Publication.place(workshop, at: place)
    } catch {
      FileSystem.remove(workshop)
      throw error
    }
    FileSystem.syncFolder(out)
    try Publication.point(ReportsFolder.latest(in: out), to: name)
    FileSystem.syncFolder(out)
    return place
  }

  private static func place(_ workshop: String, at place: String) throws(OutputError) {
    if FileSystem.status(place) == nil {
      try move(workshop, to: place)
    } else if FileSystem.exchange(workshop, place) {
      FileSystem.remove(workshop)
    } else {
      // A file system without exchange: the old one steps aside for a moment and comes back if the
      // new one cannot take its place.
      let aside = workshop.dropLast("part".count) + "old"
      try move(place, to: String(aside))
      do throws(OutputError) {
        try move(workshop, to: place)
      } catch {
        try? FileSystem.move(String(aside), to: place)
        throw error
      }
      FileSystem.remove(String(aside))
    }
  }

  private static func move(_ from: String, to: String) throws(OutputError) {
    do throws(SystemError) { try FileSystem.move(from, to: to) } catch {
      throw OutputError(.cannotCreate, to, "cannot be put in place", error)
    }
  }

  /// Points the link `latest` to `name`, in one step.
  private static func point(_ latest: String, to name: String) throws(OutputError) {
    let temporary = latest + ".\(Processes.own).new"
    FileSystem.removeFile(temporary)
    do throws(SystemError) { try FileSystem.link(temporary, to: name) } catch {
      throw OutputError(.cannotCreate, latest, "cannot create the link", error)
    }
    do throws(SystemError) { try FileSystem.move(temporary, to: latest) } catch {
      FileSystem.removeFile(temporary)
      throw OutputError(.cannotCreate, latest, "cannot be pointed to the new report", error)
    }
  }

  private static func makeFolder(_ path: String, _ permissions: Permissions) throws(OutputError) {
    do throws(SystemError) { try FileSystem.makeFolder(path, permissions) } catch {
      throw OutputError(.cannotCreate, path, "cannot create the folder", error)
    }
  }

  /// Leaves everything as it was.
  package consuming func abandon() { FileSystem.remove(workshop) }
}

extension Publication {
  /// A folder or link of somebody else is never replaced.
  private static func refuseToReplaceOthers(out: String, name: String) throws(OutputError) {
    let place = "\(out)/\(name)"
    if FileSystem.status(place) != nil {
      let names =
        FileSystem.isFolder(place) && !FileSystem.isLink(place)
        ? FileSystem.names(in: place) : ["?"]
      guard names.isEmpty || names.contains(ReportNames.summary) else {
        throw OutputError(
          .cannotCreate, place, "is there already and is no report; move it or name another --out")
      }
    }
    let latest = ReportsFolder.latest(in: out)
    guard FileSystem.status(latest) == nil || FileSystem.isLink(latest) else {
      throw OutputError(
        .cannotCreate, latest, "is there already and no link of ours; move it or name another --out"
      )
    }
  }

  /// Clears what a run that was killed left behind.
  private static func sweep(_ out: String, isAlone: Bool) {
    for leftover in FileSystem.names(in: out) {
      let parts = leftover.split(separator: ".", omittingEmptySubsequences: false)
      // `latest.4711.new`: the link that was about to become `latest`.
      if parts.count == 3, parts[0] == ReportsFolder.latest, parts[2] == "new",
        let process = Int32(parts[1])
      {
        if isAlone || !Processes.isAlive(process) { FileSystem.remove("\(out)/\(leftover)") }
        continue
      }
      // `.2026-06-30.4711.part`, `.old` or `.gone`.
      guard parts.count == 4, parts[0].isEmpty, let process = Int32(parts[2]),
        ["part", "old", "gone"].contains(parts[3]), isAlone || !Processes.isAlive(process)
      else { continue }
      let place = "\(out)/\(parts[1])"
      if parts[3] == "old", FileSystem.status(place) == nil {
        try? FileSystem.move("\(out)/\(leftover)", to: place)
      } else {
        FileSystem.remove("\(out)/\(leftover)")
      }
    }
  }
}
