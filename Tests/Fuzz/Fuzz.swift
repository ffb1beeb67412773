/// # Fuzz: the readers under bytes that nobody meant
///
/// libFuzzer changes inputs until they reach new code; the address sanitizer and Swift's own checks
/// end the process where something goes wrong, and so does a property that does not hold. One
/// program has every target; `RAPPORT_FUZZ_TARGET` names the one to run, the arguments are
/// libFuzzer's.
///
/// `make fuzz` builds and runs it, `Corpus/TARGET` holds the seeds and what was found. The ordinary
/// tests run that corpus through the same targets (`CorpusTests`), without libFuzzer.
@main
enum Fuzz {
  /// The target of this run. Set once, before the first input.
  nonisolated(unsafe) private static var target: @Sendable ([UInt8]) -> Void = { _ in }

  static func main() {
    let name = environment("RAPPORT_FUZZ_TARGET") ?? ""
    guard let found = fuzzTargets.first(where: { $0.name == name }) else {
      print("set RAPPORT_FUZZ_TARGET to one of: \(fuzzTargets.map(\.name).joined(separator: " "))")
      leave(64)
    }
    target = found.run
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    leave(
      runFuzzer(&count, &arguments) { bytes, count in
        Fuzz.target(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      })
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Ends the process where a property does not hold: libFuzzer then keeps the input.
func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}
