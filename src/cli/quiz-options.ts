import type { Language } from '../exam/messages/language.ts'

/** Options of `stowage quiz`. */
export interface QuizOptions {
  readonly mock?: boolean
  readonly drill?: boolean
  readonly wrong?: boolean
  readonly fresh?: boolean
  readonly minutes?: number
  readonly count?: number
  readonly seed?: number
  readonly lang?: Language
  readonly answers?: string
  readonly json?: boolean
  readonly prices?: string
}

/** Drills asked where no count is given. */
export const USUAL_DRILLS = 5
