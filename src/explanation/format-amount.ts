/** A number with enough digits to calculate with: nine significant ones, thousands grouped. */
export function formatAmount(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 9 })
}

/** An amount of USD to the cent, or to three significant digits below one. */
export function formatUsd(value: number): string {
  const small = value !== 0 && Math.abs(value) < 0.01
  return `$${value.toLocaleString('en-US', small ? { maximumSignificantDigits: 3 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

/** A unit price with all its digits: `$0.0000004`. */
export function formatRate(usd: number): string {
  return `$${usd.toLocaleString('en-US', { maximumSignificantDigits: 12 })}`
}
