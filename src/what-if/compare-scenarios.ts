import { CRITERION_IDS, type CriterionId } from '../decision/criterion-ids.ts'
import type { DecisionDocument, DocumentOption } from '../document/schema.ts'

/** A setting that differs, as written on each side; absent where it is not written. */
export interface InputDifference {
  readonly path: string
  readonly before?: string
  readonly after?: string
}

/** One option on each side; absent where only the other scenario has it. */
export interface OptionDifference {
  readonly id: string
  readonly before?: OptionStanding
  readonly after?: OptionStanding
  /** Criteria whose level differs, of options on both sides. */
  readonly criteria: readonly {
    readonly criterion: CriterionId
    readonly before: number | null
    readonly after: number | null
  }[]
}

export interface OptionStanding {
  readonly name: string
  readonly rank: number
  readonly feasible: boolean
  readonly score: number
  /** Over the horizon, in USD. */
  readonly cost: number
}

/** What changes from one scenario to another. */
export interface ScenarioComparison {
  readonly inputs: readonly InputDifference[]
  readonly verdicts: readonly [Recommendation, Recommendation]
  readonly options: readonly OptionDifference[]
}

export type Recommendation = Pick<DecisionDocument['recommendation'], 'option' | 'verdict' | 'margin' | 'headline'>

/** One scenario: as written, and decided. */
export interface DecidedSide {
  /** Plain data of the file, settings included. */
  readonly input: unknown
  readonly document: DecisionDocument
}

/** Compares two scenarios in what is written, in who wins, and in every option that both have. */
export function compareScenarios(before: DecidedSide, after: DecidedSide): ScenarioComparison {
  return {
    inputs: inputDifferences(before.input, after.input),
    verdicts: [recommendationOf(before.document), recommendationOf(after.document)],
    options: optionDifferences(before.document.options, after.document.options),
  }
}

function recommendationOf({ recommendation }: DecisionDocument): Recommendation {
  const { option, verdict, margin, headline } = recommendation
  return { option, verdict, margin, headline }
}

/** Settings that differ, by path; what one side lacks altogether is one difference, not one for each of its parts. */
export function inputDifferences(before: unknown, after: unknown, path = ''): readonly InputDifference[] {
  if (isGroup(before) && isGroup(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) =>
      inputDifferences(
        (before as Record<string, unknown>)[key],
        (after as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      ),
    )
  }
  const [written, rewritten] = [text(before), text(after)]
  if (written === rewritten) return []
  return [
    {
      path,
      ...(written === undefined ? {} : { before: written }),
      ...(rewritten === undefined ? {} : { after: rewritten }),
    },
  ]
}

// Lists are compared item by item like groups, by their index.
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function text(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return written(value)
}

/** As it would be written on one line: `{ p10: 2 kB, p90: 14 kB }`. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(written).join(', ')} ]`
  if (!isGroup(value)) return String(value)
  const members = Object.entries(value).map(([key, member]) => `${key}: ${written(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function optionDifferences(
  before: readonly DocumentOption[],
  after: readonly DocumentOption[],
): readonly OptionDifference[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort()
  return ids.map((id) => {
    const [own, other] = [before, after].map((options) => options.find((option) => option.id === id))
    return {
      id,
      ...(own === undefined ? {} : { before: standingOf(own) }),
      ...(other === undefined ? {} : { after: standingOf(other) }),
      criteria:
        own === undefined || other === undefined
          ? []
          : CRITERION_IDS.flatMap((criterion) => {
              const levels = { before: own.criteria[criterion].value, after: other.criteria[criterion].value }
              return levels.before === levels.after ? [] : [{ criterion, ...levels }]
            }),
    }
  })
}

function standingOf({ name, rank, feasible, score, cost }: DocumentOption): OptionStanding {
  return { name, rank, feasible, score, cost: cost.total }
}
