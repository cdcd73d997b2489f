import { expect, it } from 'vitest'
import { z } from 'zod'
import { checkStores } from '../../src/scenarios/check-stores.ts'
import { formatIssues } from '../../src/scenarios/format-issues.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { bent, MINIMAL_SCENARIO } from './minimal-scenario.ts'

const models = {
  s3: {
    config: z.strictObject({
      class: z.enum(['STANDARD', 'STANDARD_IA']).default('STANDARD'),
      days: z.number().min(30).optional(),
    }),
    presets: { standard: { config: { class: 'STANDARD' } }, broken: { config: { days: 3 } } },
  },
  efs: { config: z.strictObject({}), presets: { 'regional-elastic': { config: {} } } },
}

function complaint(text: string): string {
  const result = parseScenario(text, { file: 'logs.yaml' })
  if (!result.ok) throw new Error(formatIssues(result.issues))
  const issues = checkStores(result, models)
  return issues.length === 0 ? 'accepted' : `\n${formatIssues(issues)}`
}

it('accepts stores that their models accept', () => {
  expect(complaint(MINIMAL_SCENARIO)).toBe('accepted')
  expect(complaint(bent('preset: standard', 'preset: standard, config: { class: STANDARD_IA, days: 30 }'))).toBe(
    'accepted',
  )
})

it('asks the models about the settings of named futures, too, and shows them where they are written', () => {
  const future = (set: string) =>
    complaint(`${MINIMAL_SCENARIO}uncertainty:\n  futures:\n    cold: { probability: 10 %, set: { ${set} } }\n`)
  expect(future('options.bucket.place.logs.config.days: 30')).toBe('accepted')
  expect(future('options.bucket.place.logs.config.days: 3')).toMatchInlineSnapshot(`
    "
    in the future cold: 3 is too small
       at logs.yaml:45:78 (options.bucket.place.logs.config.days)
    45 |     cold: { probability: 10 %, set: { options.bucket.place.logs.config.days: 3 } }
       |                                                                              ^
       = write 30 or more
    "
  `)
})

it('suggests the model and the preset that were meant', () => {
  expect(
    complaint(bent('model: efs', 'model: esf').replace('preset: standard', 'preset: standart')),
  ).toMatchInlineSnapshot(`
    "
    there is no preset of s3 called "standart"
       at logs.yaml:35:34 (options.bucket.place.logs.preset)
    35 |       logs: { model: s3, preset: standart }
       |                                  ^^^^^^^^
       = did you mean standard?

    there is no storage model called "esf"
       at logs.yaml:39:22 (options.shared.stores.tree.model)
    39 |       tree: { model: esf, preset: regional-elastic }
       |                      ^^^
       = did you mean efs?
    "
  `)
})

it('shows a setting that the model refuses where it is written', () => {
  expect(
    complaint(bent('preset: standard', 'preset: standard, config: { class: STANDARD-IA, das: 3 }')),
  ).toMatchInlineSnapshot(`
    "
    "STANDARD-IA" is not accepted here
       at logs.yaml:35:61 (options.bucket.place.logs.config.class)
    35 |       logs: { model: s3, preset: standard, config: { class: STANDARD-IA, das: 3 } }
       |                                                             ^^^^^^^^^^^
       = did you mean STANDARD_IA?

    there is no setting "das" here
       at logs.yaml:35:74 (options.bucket.place.logs.config.das)
    35 |       logs: { model: s3, preset: standard, config: { class: STANDARD-IA, das: 3 } }
       |                                                                          ^^^
       = did you mean days?
    "
  `)
})

it('shows the store when the setting comes from its preset', () => {
  expect(complaint(bent('preset: standard', 'preset: broken'))).toMatchInlineSnapshot(`
    "
    3 is too small
       at logs.yaml:35:7 (options.bucket.place.logs.config.days)
    35 |       logs: { model: s3, preset: broken }
       |       ^^^^
       = write 30 or more
    "
  `)
})
