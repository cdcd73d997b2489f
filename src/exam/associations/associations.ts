import data from './association-weights.json' with { type: 'json' }

/**
 * What goes with right options of practice questions, learned from questions with keys by `scripts/associations.mjs`. It is experience, not
 * documentation: no verdict that rests on it is clear, and reports say so.
 */
export const associations: ReadonlyMap<string, number> = new Map(Object.entries(data.weights))
