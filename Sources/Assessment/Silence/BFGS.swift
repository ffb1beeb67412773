/// Finds the lowest point of a smooth function of a few variables: BFGS with a backtracking line
/// search. Deterministic, with a cap on its steps.
struct BFGS {
  /// Steps at most.
  var limit = 200
  /// It has arrived when no component of the gradient exceeds this …
  var tolerance = 1e-7
  /// … or when two steps running gained less than this share of the value: rounding, on a flat
  /// floor.
  var leastGain = 1e-13
  /// No single step moves a variable further than this.
  var longestStep = 2.0

  struct Result {
    var point: [Double]
    var value: Double
    var converged: Bool
  }

  /// - Parameters:
  ///   - start: where to begin; the function must be finite there.
  ///   - function: value and gradient at a point; a value that is not finite marks a point as out
  ///     of bounds.
  func minimise(
    from start: [Double], _ function: ([Double]) -> (value: Double, gradient: [Double])
  ) -> Result {
    let n = start.count
    var point = start
    var (value, gradient) = function(point)
    guard value.isFinite, gradient.allSatisfy(\.isFinite) else {
      return Result(point: point, value: value, converged: false)
    }
    var inverse = BFGS.identity(n, scale: 1)
    var isFresh = true
    var idleSteps = 0
    for _ in 0..<limit {
      if gradient.allSatisfy({ abs($0) <= tolerance }) {
        return Result(point: point, value: value, converged: true)
      }
      var direction = inverse.map { row in -dot(row, gradient) }
      var slope = dot(direction, gradient)
      if !(slope < 0) {
        inverse = BFGS.identity(n, scale: 1)
        isFresh = true
        direction = gradient.map { -$0 }
        slope = dot(direction, gradient)
      }
      let longest = direction.reduce(0) { max($0, abs($1)) }
      var step = longest > longestStep ? longestStep / longest : 1
      var next = point
      var nextValue = Double.infinity
      var nextGradient = gradient
      var isLower = false
      for _ in 0..<30 {
        next = zip(point, direction).map { $0 + step * $1 }
        (nextValue, nextGradient) = function(next)
        if nextValue.isFinite, nextGradient.allSatisfy(\.isFinite),
          nextValue <= value + 1e-4 * step * slope
        {
          isLower = true
          break
        }
        step *= 0.5
      }
      guard isLower else {
        // Below rounding there is nothing to gain; from a fresh start it is the end.
        if isFresh { return Result(point: point, value: value, converged: true) }
        inverse = BFGS.identity(n, scale: 1)
        isFresh = true
        continue
      }
      let moved = zip(next, point).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let curvature = dot(moved, change)
      if curvature > 1e-14 {
        if isFresh {
          inverse = BFGS.identity(n, scale: curvature / dot(change, change))
          isFresh = false
        }
        let weighted = inverse.map { row in dot(row, change) }
        let factor = (1 + dot(change, weighted) / curvature) / curvature
        for i in 0..<n {
          for j in 0..<n {
            inverse[i][j] +=
              factor * moved[i] * moved[j]
              - (weighted[i] * moved[j] + moved[i] * weighted[j]) / curvature
          }
        }
      }
      idleSteps = value - nextValue <= leastGain * (1 + abs(value)) ? idleSteps + 1 : 0
      (point, value, gradient) = (next, nextValue, nextGradient)
      if idleSteps == 2 { return Result(point: point, value: value, converged: true) }
    }
    return Result(point: point, value: value, converged: false)
  }

  private static func identity(_ n: Int, scale: Double) -> [[Double]] {
    (0..<n).map { i in (0..<n).map { j in i == j ? scale : 0 } }
  }
}

/// The scalar product.
func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for i in a.indices { sum += a[i] * b[i] }
  return sum
}
