#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Where Linux and macOS differ, and C functions whose names are names of methods here as well.

/// Seconds and nanoseconds of the last change, since 1970.
func lastChange(_ status: stat) -> (seconds: Int, nanoseconds: Int) {
  #if canImport(Darwin)
    (Int(status.st_mtimespec.tv_sec), Int(status.st_mtimespec.tv_nsec))
  #else
    (Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec))
  #endif
}

func platformOpen(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: UInt16) -> Int32 {
  unsafe open(path, flags | O_CLOEXEC, mode_t(mode))
}

func platformRead(_ number: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, start, count)
}

func platformWrite(_ number: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, start, count)
}

func platformClose(_ number: Int32) -> Int32 { close(number) }

func platformKill(_ process: Int32, _ signal: Int32) -> Int32 { kill(process, signal) }

func platformStatus(_ path: UnsafePointer<CChar>, _ status: inout stat) -> Int32 {
  unsafe stat(path, &status)
}
