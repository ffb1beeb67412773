#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The few functions the silence model stands on. Only `log` and `exp` come from the system; the
// others are built from them here, so that they give the same bits on every platform that rounds
// these two alike.

/// The natural logarithm.
@inline(__always)
func ln(_ x: Double) -> Double { log(x) }

/// The natural logarithm of a number of days: of those that occur in every base from a table.
func lnOfDays(_ days: Int32) -> Double {
  days >= 0 && Int(days) < logarithms.count ? logarithms[Int(days)] : ln(Double(days))
}

private let logarithms: [Double] = (0..<1024).map { ln(Double($0)) }

/// e to the power `x`.
@inline(__always)
func exponential(_ x: Double) -> Double { exp(x) }

/// ln(1 + x), exact for tiny x as well (Kahan's correction).
func ln1p(_ x: Double) -> Double {
  let u = 1 + x
  return u == 1 ? x : ln(u) * x / (u - 1)
}

/// ln(eᵃ + eᵇ) without overflow.
func logAddExp(_ a: Double, _ b: Double) -> Double {
  let (high, low) = a > b ? (a, b) : (b, a)
  return low == -.infinity ? high : high + ln1p(exponential(low - high))
}

/// 1 / (1 + e⁻ˣ).
func logistic(_ x: Double) -> Double {
  if x >= 0 { return 1 / (1 + exponential(-x)) }
  let e = exponential(x)
  return e / (1 + e)
}

/// ln(p / (1 − p)), with p kept a millionth away from certainty: no record of the past can prove
/// more, and a model must not be ruined by one customer who came back.
func logit(_ p: Double) -> Double {
  let q = min(max(p, 1e-6), 1 - 1e-6)
  return ln(q / (1 - q))
}

/// lnΓ(x) for x > 0 by Stirling's series from 10 on, by the recurrence below it.
func logGamma(_ x: Double) -> Double {
  var y = x
  var shift = 1.0
  while y < 10 {
    shift *= y
    y += 1
  }
  let z = 1 / (y * y)
  // B₂ₖ / (2k (2k − 1)) for k = 1 … 7.
  var series = 1.0 / 156
  series = -691.0 / 360_360 + z * series
  series = 1.0 / 1188 + z * series
  series = -1.0 / 1680 + z * series
  series = 1.0 / 1260 + z * series
  series = -1.0 / 360 + z * series
  series = 1.0 / 12 + z * series
  let halfLogTwoPi = 0.918_938_533_204_672_74
  return (y - 0.5) * ln(y) - y + halfLogTwoPi + series / y - (shift == 1 ? 0 : ln(shift))
}

/// ψ(x), the derivative of lnΓ, for x > 0.
func digamma(_ x: Double) -> Double {
  var y = x
  var shift = 0.0
  while y < 10 {
    shift += 1 / y
    y += 1
  }
  let z = 1 / (y * y)
  // B₂ₖ / 2k for k = 1 … 7.
  var series = 1.0 / 12
  series = -691.0 / 32_760 + z * series
  series = 1.0 / 132 + z * series
  series = -1.0 / 240 + z * series
  series = 1.0 / 252 + z * series
  series = -1.0 / 120 + z * series
  series = 1.0 / 12 + z * series
  return ln(y) - 0.5 / y - z * series - shift
}

/// ln B(a, b).
func logBeta(_ a: Double, _ b: Double) -> Double { logGamma(a) + logGamma(b) - logGamma(a + b) }
