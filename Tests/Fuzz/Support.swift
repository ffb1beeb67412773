#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

func leave(_ status: Int32) -> Never { exit(status) }

/// A folder of this process, in memory where the system has such a place.
let scratch: String = {
  let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
  let path = "\(base)/rapport-fuzz-\(getpid())"
  mkdir(path, 0o700)
  atexit { removeAll(scratch) }
  return path
}()

/// What this thread has used: other processes take none of it.
func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}

/// Writes a file of the scratch folder; returns its path.
func written(_ bytes: some Collection<UInt8>, _ name: String) -> String {
  let path = "\(scratch)/\(name)"
  guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
  let bytes = Array(bytes)
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
  return path
}

func removeAll(_ path: String) {
  guard let folder = opendir(path) else {
    unlink(path)
    return
  }
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name == "." || name == ".." { continue }
    var status = stat()
    let child = "\(path)/\(name)"
    if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      removeAll(child)
    } else {
      unlink(child)
    }
  }
  closedir(folder)
  rmdir(path)
}

/// Takes small numbers off an input, so that one input decides settings and text.
struct Dice {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  mutating func pick<T>(_ choices: [T]) -> T { choices[Int(byte()) % choices.count] }

  mutating func flag() -> Bool { byte() & 1 == 1 }
}
