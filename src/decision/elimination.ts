import type { Finding } from '../models/contract.ts'
import type { RankedOption, Requirement } from './decide.ts'

/** A hard limit that an option misses, and by how much. */
export interface Miss {
  readonly requirement: Requirement
  /** `null` when it is not possible at all. */
  readonly level: number | null
  /** Distance from the limit in the unit of the criterion; undefined for what is not possible. */
  readonly shortfall: number | undefined
  /** The same as a share of the limit; undefined also for a limit of zero. */
  readonly relative: number | undefined
}

/** Why an option does not take part, and what it would be worth if it did. */
export interface Elimination {
  readonly option: string
  readonly score: number
  /** Score less that of the winner: positive when hard limits alone keep a better option out. Undefined when nothing qualifies. */
  readonly lead: number | undefined
  readonly misses: readonly Miss[]
  readonly blocking: readonly Finding[]
  /** Every limit is missed by so little that it is worth asking whether it is meant to the last digit. */
  readonly nearMiss: boolean
}

/** A limit missed by up to this share of it is a near miss. */
export const NEAR_MISS = 0.1

/** What keeps each option out that breaks a hard limit, best score first. */
export function eliminations(options: readonly RankedOption[]): readonly Elimination[] {
  const winner = options.find(({ feasible }) => feasible)
  return options
    .filter(({ feasible }) => !feasible)
    .map(({ id, score, failed }) => {
      const misses = failed.flatMap((failure) => (failure.kind === 'requirement' ? [missOf(failure)] : []))
      const blocking = failed.flatMap((failure) => (failure.kind === 'finding' ? [failure.finding] : []))
      return {
        option: id,
        score,
        lead: winner === undefined ? undefined : score - winner.score,
        misses,
        blocking,
        nearMiss:
          blocking.length === 0 &&
          failed.every(({ kind }) => kind !== 'chance') &&
          misses.every(({ relative }) => relative !== undefined && relative <= NEAR_MISS),
      }
    })
    .sort((a, b) => b.score - a.score || (a.option < b.option ? -1 : 1))
}

function missOf({ requirement, value }: { requirement: Requirement; value: number | null }): Miss {
  if (value === null) return { requirement, level: value, shortfall: undefined, relative: undefined }
  const shortfall = Math.abs(value - requirement.limit)
  const relative = requirement.limit === 0 ? undefined : shortfall / Math.abs(requirement.limit)
  return { requirement, level: value, shortfall, relative }
}
