package import Basics

/// What opening an input found.
struct Opened {
  var path: String
  var descriptor: Descriptor?
  var identity: FileIdentity?
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
    let (descriptor, identity) = try openFile(path)
    let original = try readable(descriptor, identity, path, options)
    var opened = Opened(path: path, original: original, text: original)
    if identity.isRegular {
      opened.descriptor = descriptor
      opened.identity = identity
    }
    try opened.unpack(options)
    try opened.decode(options)
    return Source(opened, blockSize: options.blockSize)
  }

  private static func openFile(_ path: String) throws(InputError) -> (Descriptor, FileIdentity) {
    do throws(SystemError) {
      let descriptor =
        path == "-" ? Descriptor(0, closes: false) : try Descriptor.open(path)
      let identity = try descriptor.identity()
      if identity.isDirectory { throw SystemError.isDirectory }
      if identity.isDevice, !descriptor.isTerminal, path != "-" {
        throw SystemError.isDevice
      }
      return (descriptor, identity)
    } catch {
      if error.isMissing {
        throw InputError(.noInput, "missing", file: path, "\(error.text); check the path")
      }
      if error == .isDirectory {
        throw InputError(
          .noInput, "directory", file: path, "is a directory; name a file in it")
      }
      if error == .isDevice {
        throw InputError(.noInput, "device", file: path, "is a device and no file; name a file")
      }
      if error.isDenied {
        throw InputError(
          .permission, "permission", file: path,
          "permission denied; make it readable for this user")
      }
      throw InputError(.readFailed, "open-failed", file: path, "\(error.text); try again")
    }
  }

  /// A regular file is read where it stands; anything else can be read only once and is kept.
  private static func readable(
    _ descriptor: Descriptor, _ identity: FileIdentity, _ path: String, _ options: ReadingOptions
  ) throws(InputError) -> ByteStore {
    if identity.isRegular { return ByteStore(file: descriptor, count: identity.size) }
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
      if error == .nothingButZeros {
        throw InputError(
          .badData, "zeros", file: path, "holds nothing but zeros; name the file to read")
      }
      if error == .endless {
        throw InputError(
          .badData, "endless-input", file: path,
          "more than \(options.unpackedLimit) bytes and no end; name a file instead")
      }
      throw InputError(
        .readFailed, "read-failed", file: path,
        "\(error.text) while reading the input; try again")
    }
  }
}

extension Source {
  /// Whether `path` is a pipe, a socket or a device: something that may have no end, or never begin.
  package static func isSpecial(_ path: String) -> Bool {
    guard let identity = Descriptor.identity(of: path) else { return false }
    return !identity.isRegular && !identity.isDirectory
  }
}

extension Opened {
  func failure(_ error: SystemError) -> InputError {
    InputError(
      .readFailed, "read-failed", file: path, "\(error.text); check the disk and try again")
  }

  func refusal(_ kind: InputError.Kind, _ code: String, _ message: String) -> InputError {
    InputError(kind, code, file: path, message)
  }

  mutating func warn(_ code: String, _ message: String) {
    findings.append(Finding(.warning, code, file: path, message))
  }
}
