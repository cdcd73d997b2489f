import type { ScenarioInput } from '../../scenarios/schema.ts'
import { NEEDS, type NeedId } from '../lexicon/needs.ts'
import type { OptionReading } from '../options/read-option.ts'
import { farWriters } from './far-writers.ts'
import { iamUsers } from './iam-users.ts'
import { AS_READ, type KindDemand, type Leeway } from './kind-demand.ts'
import { datasetsOf } from './question-datasets.ts'
import { storeOf } from './store-of.ts'

/** Long enough for every minimum duration and for the stock of cold data to outgrow the hot. */
const LONGEST_HORIZON_DAYS = 5 * 365
const USUAL_HORIZON_DAYS = 3 * 365

/** Days over which options are billed. */
export function horizonOf(demands: readonly KindDemand[]): number {
  const longest = Math.max(
    ...demands.map(({ retentionDays }) => (Number.isFinite(retentionDays) ? retentionDays : USUAL_HORIZON_DAYS)),
  )
  return Math.round(Math.min(LONGEST_HORIZON_DAYS, Math.max(365, longest)))
}

/** The scenario that is simulated: demand as read, and the options that place data somewhere. `undefined` when none does. */
export function scenarioOf(
  title: string,
  question: string,
  demands: readonly KindDemand[],
  options: readonly OptionReading[],
  leeway: Leeway = AS_READ,
  horizon = horizonOf(demands),
): ScenarioInput | undefined {
  const placed = options.filter(({ placements }) => placements.length > 0)
  if (placed.length === 0) return undefined
  const datasets = Object.fromEntries(demands.flatMap((demand) => datasetsOf(demand, leeway)))
  const posix = demands.filter(({ needs }) => needs.has('posix'))
  return {
    stowage: 1,
    title: title.slice(0, 120),
    question,
    start: '2027-01-01',
    horizon: `${horizon} days`,
    region: 'us-east-1',
    datasets,
    ...(posix.length === 0
      ? {}
      : {
          consumers: {
            applications: {
              engine: 'ec2-posix' as const,
              datasets: posix.flatMap((demand) => datasetsOf(demand, leeway).map(([id]) => id)),
            },
          },
        }),
    ...(demands.some(({ needs }) => needs.has('writes-everywhere')) ? { producers: farWriters() } : {}),
    ...(demands.some(({ needs }) => needs.has('iam-only')) ? { access: iamUsers(demands, Object.keys(datasets)) } : {}),
    requirements: requirementsOf(demands),
    criteria: criteriaOf(demands),
    options: Object.fromEntries(
      placed.map((option) => [
        option.letter,
        {
          name: option.text.slice(0, 120),
          place: Object.fromEntries(
            demands.flatMap((demand) => {
              const placement = option.placements.find(({ noun }) => noun === demand.kind.noun) ?? option.placements[0]!
              const { store } = storeOf(placement, option)
              return datasetsOf(demand, leeway).map(([id]) => [id, store])
            }),
          ),
        },
      ]),
    ),
  }
}

function requirementsOf(demands: readonly KindDemand[]): NonNullable<ScenarioInput['requirements']> {
  const isAsked = (need: NeedId) => demands.some(({ needs }) => needs.has(need))
  return [
    ...(isAsked('posix')
      ? [{ criterion: 'consumers-served' as const, atLeast: '100 %', because: 'the applications use a file system' }]
      : []),
    ...(isAsked('iam-only')
      ? [{ criterion: 'access-control' as const, atMost: 0, because: NEEDS['iam-only'].en }]
      : []),
  ]
}

/** What a question asks to be best at, beside the bill that is always weighed. */
function criteriaOf(demands: readonly KindDemand[]): ScenarioInput['criteria'] {
  const cost = { worst: '$10,000,000', best: '$1', scale: 'log' as const }
  return demands.some(({ needs }) => needs.has('processing-flexibility'))
    ? { 'processing-flexibility': { weight: 100, worst: '0 %', best: '100 %' }, cost: { weight: 50, ...cost } }
    : { cost: { weight: 100, ...cost } }
}
