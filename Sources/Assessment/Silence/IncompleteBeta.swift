/// The regularised incomplete beta function I_y(p, q) for p, q > 0 and y in 0…1: the share of
/// Beta(p, q) below y.
///
/// By its continued fraction (Lentz's method), from the end where it converges fast.
func incompleteBeta(_ y: Double, _ p: Double, _ q: Double) -> Double {
  if y <= 0 { return 0 }
  if y >= 1 { return 1 }
  let front = exponential(p * ln(y) + q * ln1p(-y) - logBeta(p, q))
  if y < (p + 1) / (p + q + 2) {
    return min(front * betaFraction(y, p, q) / p, 1)
  }
  return max(1 - front * betaFraction(1 - y, q, p) / q, 0)
}

private func betaFraction(_ y: Double, _ p: Double, _ q: Double) -> Double {
  let tiny = 1e-300
  func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var c = 1.0
  var d = 1 / kept(1 - (p + q) * y / (p + 1))
  var fraction = d
  for step in 1...500 {
    let m = Double(step)
    let even = m * (q - m) * y / ((p + 2 * m - 1) * (p + 2 * m))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    fraction *= d * c
    let odd = -(p + m) * (p + q + m) * y / ((p + 2 * m) * (p + 2 * m + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    let change = d * c
    fraction *= change
    if abs(change - 1) < 1e-14 { break }
  }
  return fraction
}
