import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { preferencesOf } from '../../src/simulation/settle.ts'
import { MINIMAL_SCENARIO } from './minimal-scenario.ts'

const unweighed = MINIMAL_SCENARIO.replaceAll(/weight: \d+, /g, '')

function parse(text: string) {
  return parseScenario(text, { file: 'logs.yaml' })
}

function weightsOf(statement: string) {
  const result = parse(`${unweighed}\nweights:\n  ${statement}\n`)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return preferencesOf(result.scenario).weights
}

describe('weights in a scenario', () => {
  test.each([
    ['rank: [cost, durability]', 0.75],
    ['rank: [[cost, durability]]', 0.5],
    ['shares: { cost: 60 %, durability: 40 % }', 0.6],
    ['comparisons: [{ of: cost, over: durability, times: 4 }]', 0.8],
  ])('%s', (statement, cost) => {
    expect(weightsOf(statement).cost).toBeCloseTo(cost, 9)
  })

  test('within bounds are scored at their middle', () => {
    expect(weightsOf('between: { cost: { atLeast: 60 %, atMost: 80 % } }').cost).toBeCloseTo(0.7, 1)
  })

  test.each([
    ['', 'criteria.cost.weight', 'missing'],
    ['weights: { rank: [cost] }', 'weights', 'durability is among the criteria'],
    ['weights: { rank: [cost, durability, latency] }', 'weights', 'latency is not among the criteria'],
    ['weights: { shares: { cost: 60 %, durability: 60 % } }', 'weights', '120.0 %'],
  ])('that do not fit are refused: %s', (statement, path, message) => {
    const result = parse(`${unweighed}\n${statement}\n`)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.issues[0]).toMatchObject({ path, message: expect.stringContaining(message) })
  })

  test('stand at the criteria or on their own, not both', () => {
    const result = parse(`${MINIMAL_SCENARIO}\nweights: { rank: [cost, durability] }\n`)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.issues[0]!.message).toContain('under weights')
  })
})
