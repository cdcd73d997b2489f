import fc from 'fast-check'
import { CRITERION_IDS, type CriterionId } from '../../src/decision/criterion-ids.ts'
import type { Assessment, Measurement, Preferences } from '../../src/decision/decide.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { normaliseSwingWeights } from '../../src/decision/weights.ts'

const level = fc.integer({ min: -200, max: 1200 }).map((tenths) => tenths / 10)

/** Options with levels on every criterion, some outside the anchors, some impossible. */
export function assessmentsOf(count: number): fc.Arbitrary<Assessment[]> {
  const measurements = fc.tuple(
    ...CRITERION_IDS.map(() => fc.oneof({ weight: 9, arbitrary: level }, fc.constant(null))),
  )
  return fc
    .array(measurements, { minLength: count, maxLength: count })
    .map((rows) => rows.map((values, index) => assessment(`option-${index}`, values)))
}

export function assessment(id: string, values: readonly (number | null)[]): Assessment {
  const measurements = Object.fromEntries(
    CRITERION_IDS.map((criterion, index) => [criterion, { value: values[index] ?? null, evidence: [] }]),
  )
  return { id, name: id, findings: [], measurements: measurements as unknown as Record<CriterionId, Measurement> }
}

/** Anchors 0 to 100 on every criterion, even ones increasing and odd ones decreasing, under random swing weights. */
export const preferences: fc.Arbitrary<Preferences> = fc
  .tuple(...CRITERION_IDS.map(() => fc.integer({ min: 0, max: 100 })))
  .filter((swings) => swings.some((swing) => swing > 0))
  .map((swings) => preferencesOf(Object.fromEntries(CRITERION_IDS.map((id, index) => [id, swings[index]!]))))

export function preferencesOf(
  swings: Partial<Record<CriterionId, number>>,
  requirements: Preferences['requirements'] = [],
): Preferences {
  const ids = Object.keys(swings) as CriterionId[]
  return {
    requirements,
    weights: normaliseSwingWeights(swings),
    values: Object.fromEntries(
      ids.map((id) => [
        id,
        isIncreasing(id) ? valueFunction({ worst: 0, best: 100 }) : valueFunction({ worst: 100, best: 0 }),
      ]),
    ),
  }
}

export function isIncreasing(id: CriterionId): boolean {
  return CRITERION_IDS.indexOf(id) % 2 === 0
}
