// C0 and C1 controls, line separators, and the marks that reorder text: all of them can make a line read as something else.
const HIDDEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Text of somebody else with its control characters shown as `\u{…}`, so that it cannot steer a terminal or reorder a line. */
export function showControls(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}
