package import Basics

/// What opening an input found.
struct Opened {
  var path: String
  var descriptor: Descriptor?
  var status: FileStatus?
  var original: ByteStore
  var text: ByteStore
  var textStart = 0
  var encoding = "utf-8"
  var hasBOM = false
  var survey = Survey()
  var findings: [Finding] = []
  var mayBeCut = true
  /// Of the bytes as they are stored, where that is known.
  var known: Survey?
  /// The text is what is stored.
  var isAsStored = true
}

extension Source {
  /// Opens `path` (`-` is standard input), recognises compression and encoding.
  ///
  /// - Parameter known: the survey of its text, made in parts; it is of use where that is UTF-8,
  ///   and stored as it is.
  /// - Throws: `InputError` for what cannot be read or is no delimited text (xlsx, HTML, JSON …).
  package static func open(
    _ path: String, options: ReadingOptions = .init(), surveyed known: Survey? = nil
  ) throws(InputError) -> Source {
    let (descriptor, status) = try openFile(path)
    let original = try readable(descriptor, status, path, options)
    var opened = Opened(path: path, original: original, text: original)
    opened.known = known
    if status.isRegular {
      opened.descriptor = descriptor
      opened.status = status
    }
    do throws(InputError) {
      try opened.unpack(options)
      try opened.decode(options)
    } catch {
      // What is wrong with it may be that it is being written to.
      if status.isRegular, (try? descriptor.status()) != status {
        throw InputError(.file(.changedWhileReading), file: path)
      }
      throw error
    }
    return Source(opened, blockSize: options.blockSize)
  }

  /// How long a named pipe is given to find somebody who writes into it.
  private static let pipePatience = 10.0

  static func openFile(_ path: String) throws(InputError) -> (Descriptor, FileStatus) {
    do throws(SystemError) {
      let descriptor =
        path == "-"
        ? Descriptor(0, closes: false) : try Descriptor.open(path, waits: !isNamedPipe(path))
      let status = try descriptor.status()
      if status.isFolder { throw SystemError.isDirectory }
      if status.isDevice, !descriptor.isTerminal, path != "-" {
        throw SystemError.isDevice
      }
      return (descriptor, status)
    } catch {
      let problem: FileProblem =
        if error.isMissing {
          .missing(error.fault)
        } else if error == .isDirectory {
          .directory
        } else if error == .isDevice {
          .device
        } else if error.isDenied {
          .permissionDenied
        } else {
          .openFailed(error.fault)
        }
      throw InputError(.file(problem), file: path)
    }
  }

  /// A regular file is read where it stands; anything else can be read only once and is kept.
  private static func readable(
    _ descriptor: Descriptor, _ status: FileStatus, _ path: String, _ options: ReadingOptions
  ) throws(InputError) -> ByteStore {
    if status.isRegular { return ByteStore(file: descriptor, count: status.size) }
    var spool = Spool(memoryLimit: options.spoolLimit)
    do throws(SystemError) {
      if isNamedPipe(path) {
        guard let first = try descriptor.awaitWriter(seconds: pipePatience) else {
          throw SystemError.noWriter
        }
        try spool.append(first[...])
      }
      var block = [UInt8](repeating: 0, count: options.blockSize)
      while true {
        let got = try descriptor.read(into: &block)
        if got == 0 { return try spool.store() }
        if spool.count == 0, got >= 512, block[0..<got].allSatisfy({ $0 == 0 }) {
          throw SystemError.nothingButZeros
        }
        try spool.append(block[0..<got])
        if spool.count > options.unpackedLimit { throw SystemError.endless }
      }
    } catch {
      let problem: FileProblem =
        switch error {
        case .nothingButZeros: .zeros
        case .noWriter: .noWriter(seconds: Int(pipePatience))
        case .endless: .endless(limit: options.unpackedLimit)
        default: .streamFailed(error.fault)
        }
      throw InputError(.file(problem), file: path)
    }
  }
}

extension Source {
  /// A pipe that has a name of its own, and so perhaps nobody at its other end yet.
  private static func isNamedPipe(_ path: String) -> Bool {
    guard path != "-", !path.hasPrefix("/dev/fd/"), !path.hasPrefix("/proc/") else { return false }
    return FileSystem.target(path)?.kind == .stream
  }

  /// Whether `path` is a pipe, a socket or a device: something that may have no end, or never
  /// begin.
  package static func isSpecial(_ path: String) -> Bool {
    guard let status = FileSystem.target(path) else { return false }
    return !status.isRegular && !status.isFolder
  }
}

extension Opened {
  func failure(_ error: SystemError) -> InputError { refusal(.readFailed(error.fault)) }

  func refusal(_ problem: FileProblem) -> InputError { InputError(.file(problem), file: path) }

  mutating func warn(_ finding: FileFinding) {
    findings.append(Finding(.file(finding), .warning, file: path))
  }
}
