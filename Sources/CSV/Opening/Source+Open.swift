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
}

extension Source {
  /// Opens `path` (`-` is standard input), recognises compression and encoding.
  ///
  /// - Throws: `InputError` for what cannot be read or is no delimited text (xlsx, HTML, JSON …).
  package static func open(_ path: String, options: ReadingOptions = .init()) throws(InputError)
    -> Source
  {
    let (descriptor, status) = try openFile(path)
    let original = try readable(descriptor, status, path, options)
    var opened = Opened(path: path, original: original, text: original)
    if status.isRegular {
      opened.descriptor = descriptor
      opened.status = status
    }
    try opened.unpack(options)
    try opened.decode(options)
    return Source(opened, blockSize: options.blockSize)
  }

  private static func openFile(_ path: String) throws(InputError) -> (Descriptor, FileStatus) {
    do throws(SystemError) {
      let descriptor =
        path == "-" ? Descriptor(0, closes: false) : try Descriptor.open(path)
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
        case .endless: .endless(limit: options.unpackedLimit)
        default: .streamFailed(error.fault)
        }
      throw InputError(.file(problem), file: path)
    }
  }
}

extension Source {
  /// Whether `path` is a pipe, a socket or a device: something that may have no end, or never begin.
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
