#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a closure on a thread of the operating system.
package struct OSThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let id: pthread_t

  /// Starts a thread; nil where the system has none to give.
  package init?(_ run: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    // As much as the main thread has; macOS gives others an eighth of it.
    unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
    let body = unsafe Unmanaged.passRetained(Body(run))
    #if canImport(Darwin)
      var id: pthread_t?
      let status = unsafe pthread_create(
        &id, &attributes,
        { raw in
          unsafe Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run()
          return nil
        }, body.toOpaque())
      guard status == 0, let id = unsafe id else {
        unsafe body.release()
        return nil
      }
    #else
      var id = pthread_t()
      let status = unsafe pthread_create(
        &id, &attributes,
        { raw in
          if let raw = unsafe raw {
            unsafe Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run()
          }
          return nil
        }, body.toOpaque())
      guard status == 0 else {
        unsafe body.release()
        return nil
      }
    #endif
    self.id = id
  }

  /// Waits until it has come to its end.
  package func join() { _ = pthread_join(id, nil) }

  /// Processors that this process may use.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
