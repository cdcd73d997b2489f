/**
 * Sum of floating-point numbers with Neumaier's compensation (ZAMM 54, 1974): the rounding error does not grow with the number of
 * terms, so that adding the same numbers in another grouping gives the same cents. 0 for none.
 */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
