/** Digits that all JavaScript engines agree on: `Math.exp` and its kin may differ in the last bits of the sixteen. */
const PORTABLE_DIGITS = 12

/** A number rounded to twelve significant digits, so that a report is the same, byte for byte, whatever engine wrote it. */
export function portableNumber(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? value : Number(value.toPrecision(PORTABLE_DIGITS))
}
