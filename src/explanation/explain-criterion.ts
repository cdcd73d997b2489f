import { criterion as criterionOf } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import type { DecisionDocument, DocumentOption } from '../document/schema.ts'
import type { Source } from '../quantities/source.ts'
import type { StatedLine } from '../scenarios/stated-lines.ts'
import { findOption } from './find-option.ts'
import { type LocateInScenario, nowhere, type Statement } from './locate-in-scenario.ts'

/** One step of the way to a value. */
export interface ExplainedEvidence {
  readonly statement: string
  readonly value?: number
  readonly unit?: string
  readonly stated?: Statement
  readonly source?: Source
}

/** A hard limit on the criterion. */
export interface ExplainedLimit {
  readonly bound: 'atMost' | 'atLeast'
  readonly limit: number
  readonly because: string
  readonly met: boolean
  readonly lines: readonly StatedLine[]
}

/** The value that an option reaches on a criterion, what it counts for, and the evidence that it rests on. */
export interface CriterionExplanation {
  readonly option: string
  readonly name: string
  readonly criterion: CriterionId
  readonly title: string
  readonly description: string
  readonly unit: string
  /** `null` when no level is reached at all. */
  readonly value: number | null
  readonly limits: readonly ExplainedLimit[]
  /** Absent when the scenario does not weigh the criterion. */
  readonly weighed?: {
    readonly utility: number
    readonly weight: number
    readonly contribution: number
    readonly lines: readonly StatedLine[]
  }
  readonly evidence: readonly ExplainedEvidence[]
}

type CriterionResult = DocumentOption['criteria'][CriterionId]

/** Follows a criterion's value home through its evidence. Throws `ExplanationError` when the option does not exist. */
export function explainCriterion(
  document: DecisionDocument,
  option: string,
  id: CriterionId,
  locate: LocateInScenario = nowhere,
): CriterionExplanation {
  const found = findOption(document.options, option)
  const { title, description, unit } = criterionOf(id)
  const result = found.criteria[id]
  return {
    option: found.id,
    name: found.name,
    criterion: id,
    title,
    description,
    unit,
    value: result.value,
    limits: limitsOf(document, found, id, locate),
    ...weighed(result, id, locate),
    evidence: result.evidence.map(({ statement, value, unit: evidenceUnit, scenarioPath, source }) => ({
      statement,
      ...(value === undefined ? {} : { value }),
      ...(evidenceUnit === undefined ? {} : { unit: evidenceUnit }),
      ...(scenarioPath === undefined ? {} : { stated: locate(scenarioPath) }),
      ...(source === undefined ? {} : { source: source as Source }),
    })),
  }
}

function limitsOf(
  { preferences }: DecisionDocument,
  option: DocumentOption,
  id: CriterionId,
  locate: LocateInScenario,
): readonly ExplainedLimit[] {
  return preferences.requirements.flatMap(({ criterion, bound, limit, because }, index) => {
    if (criterion !== id) return []
    const met = !option.failed.some((failure) => failure.criterion === id && failure.because === because)
    return [{ bound, limit, because, met, lines: locate(`requirements.${index}`).lines }]
  })
}

function weighed(
  { utility, weight, contribution }: CriterionResult,
  id: CriterionId,
  locate: LocateInScenario,
): Pick<CriterionExplanation, 'weighed'> {
  if (utility === null) return {}
  return { weighed: { utility, weight, contribution, lines: locate(`criteria.${id}`).lines } }
}
