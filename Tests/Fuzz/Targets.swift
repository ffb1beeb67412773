/// Every target by name: what it does with an input.
let fuzzTargets: [(name: String, run: @Sendable ([UInt8]) -> Void)] = [
  ("csv", fuzzRecords), ("speed", fuzzSpeed), ("layout", fuzzLayout),
  ("encodings", fuzzEncodings), ("unpacking", fuzzUnpacking), ("dates", fuzzDates),
  ("numbers", fuzzNumbers), ("words", fuzzWords), ("config", fuzzConfiguration),
  ("templates", fuzzTemplates), ("snoozes", fuzzSnoozes), ("history", fuzzHistory),
  ("pipeline", fuzzPipeline),
]
