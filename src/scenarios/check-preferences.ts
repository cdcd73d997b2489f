import { type Criterion, criterion, type Dimension } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import { elicitWeights } from '../decision/elicitation/weight-statement.ts'
import type { Measure } from '../quantities/parse.ts'
import type { Path, Problem } from './issue.ts'
import type { CriterionSpec, Scenario } from './schema.ts'
import { weighedCriteria, weightStatementOf } from './weight-statement-of.ts'

/** Levels that do not fit their criterion, and value functions that cannot be drawn. */
export function checkPreferences(scenario: Scenario): readonly Problem[] {
  const entries = Object.entries(scenario.criteria) as [CriterionId, CriterionSpec][]
  return [
    ...checkWeights(scenario),
    ...entries.flatMap(([id, spec]) => checkCriterion(criterion(id), spec, ['criteria', id])),
    ...scenario.requirements.flatMap((requirement, index) =>
      (['atMost', 'atLeast'] as const).flatMap((bound) => {
        const level = requirement[bound]
        return level === undefined
          ? []
          : checkLimit(criterion(requirement.criterion), level, bound, ['requirements', index, bound])
      }),
    ),
    ...checkUploadTarget(scenario.uploadTarget),
  ]
}

/** Weights stand at the criteria or in one statement of their own, never in both, and the statement holds together. */
function checkWeights(scenario: Scenario): readonly Problem[] {
  const entries = Object.entries(scenario.criteria) as [CriterionId, CriterionSpec][]
  if (scenario.weights !== undefined) {
    const both = entries.find(([, { weight }]) => weight !== undefined)
    if (both !== undefined)
      return [
        {
          code: 'contradiction',
          path: ['criteria', both[0], 'weight'],
          message: 'weights are stated here and under weights',
          remedy: 'remove one of the two',
        },
      ]
    try {
      elicitWeights(weightStatementOf(scenario), weighedCriteria(scenario))
      return []
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return [
        {
          code: 'contradiction',
          path: ['weights'],
          message: error.message,
          remedy: 'say of every criterion, and of no other, how much it matters',
        },
      ]
    }
  }
  const unstated = entries.filter(([, { weight }]) => weight === undefined)
  if (unstated.length > 0)
    return unstated.map(([id]) => ({
      code: 'missing',
      path: ['criteria', id, 'weight'],
      message: 'weight is missing',
      remedy: 'write a swing weight such as 100 here, or say under weights how much the criteria matter',
    }))
  if (entries.some(([, { weight }]) => weight! > 0)) return []
  return [
    {
      code: 'contradiction',
      path: ['criteria'],
      message: 'no criterion has a weight',
      remedy: 'give at least one criterion a weight above 0',
    },
  ]
}

function checkUploadTarget(target: Measure | undefined): readonly Problem[] {
  if (target === undefined || (target.dimension === 'time' && target.value > 0)) return []
  return [
    {
      code: 'bad-value',
      path: ['uploadTarget'],
      message: 'an upload target is a time',
      remedy: 'write a time such as 2 s',
    },
  ]
}

const EXAMPLES: Readonly<Record<Dimension, string>> = {
  money: '$50,000',
  time: '10 ms',
  share: '95 %',
  count: '12',
  frequency: '4 /year',
}

// A bare number is taken in the unit of the criterion where that unit is a plain number; 0 is 0 in every unit.
function checkLevel(
  { id, dimension }: Criterion,
  { value, dimension: written }: Measure,
  path: Path,
): readonly Problem[] {
  const plain = written === 'count' && (value === 0 || dimension === 'share' || dimension === 'frequency')
  if (written !== dimension && !plain)
    return [
      {
        code: 'bad-value',
        path,
        message: `${id} is a ${NOUNS[dimension]}, this is a ${NOUNS[written]}`,
        remedy: `write a level such as ${EXAMPLES[dimension]}`,
      },
    ]
  if (dimension === 'share' && value > 1)
    return [{ code: 'bad-value', path, message: 'a share is at most 100 %', remedy: 'write a level such as 95 %' }]
  return []
}

const NOUNS: Readonly<Record<Measure['dimension'], string>> = {
  money: 'sum of money',
  time: 'time',
  share: 'share',
  count: 'plain number',
  frequency: 'number per time',
  bytes: 'size',
}

function checkLimit(about: Criterion, level: Measure, bound: 'atMost' | 'atLeast', path: Path): readonly Problem[] {
  const right = about.better === 'lower' ? 'atMost' : 'atLeast'
  if (bound === right) return checkLevel(about, level, path)
  const message = `${about.id} is better when it is ${about.better}, and ${bound} rules the better levels out`
  return [{ code: 'contradiction', path, message, remedy: `write ${right}` }]
}

function checkCriterion(
  about: Criterion,
  { worst, best, scale, points = [] }: CriterionSpec,
  path: Path,
): readonly Problem[] {
  const levels = [
    ...checkLevel(about, worst, [...path, 'worst']),
    ...checkLevel(about, best, [...path, 'best']),
    ...points.flatMap(({ at }, index) => checkLevel(about, at, [...path, 'points', index, 'at'])),
  ]
  if (levels.length > 0) return levels
  const problem = (key: Path, message: string, remedy: string): readonly Problem[] => [
    { code: 'contradiction', path: [...path, ...key], message, remedy },
  ]
  if (worst.value === best.value)
    return problem(['best'], 'the best level is the worst level too', 'write two levels that differ')
  const lowerIsBetter = best.value < worst.value
  if (lowerIsBetter !== (about.better === 'lower'))
    return problem(
      ['worst'],
      `${about.id} is better when it is ${about.better}, and best is ${lowerIsBetter ? 'lower' : 'higher'} than worst`,
      'swap worst and best',
    )
  if (scale === 'log' && (worst.value <= 0 || best.value <= 0))
    return problem(['scale'], 'a logarithmic scale has no zero', 'write levels above 0, or scale: linear')
  const direction = Math.sign(best.value - worst.value)
  let before = { at: worst.value, value: 0 }
  for (const [index, { at, value }] of points.entries()) {
    if ((at.value - before.at) * direction <= 0 || (best.value - at.value) * direction <= 0)
      return problem(
        ['points', index, 'at'],
        'this point does not lie between the one before it and the best level',
        'order the points from worst to best',
      )
    if (value < before.value)
      return problem(
        ['points', index, 'value'],
        'the value falls on the way to the best level',
        'let values rise from 0 to 1',
      )
    before = { at: at.value, value }
  }
  return []
}
