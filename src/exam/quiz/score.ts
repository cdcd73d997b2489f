import type { Tally } from '../messages/quiz-messages.ts'
import { DOMAINS, type Domain } from './domain.ts'

/** An asked question with its right letters and the chosen ones; none were chosen where it was left open. */
export interface GradedQuestion {
  readonly id: string
  readonly domain: Domain
  readonly key: readonly string[]
  readonly chosen: readonly string[]
}

/** How a session went. */
export interface Score extends Tally {
  /** Domains without a question are left out. */
  readonly domains: readonly (Tally & { readonly domain: Domain })[]
  /** Ids of questions that were not answered rightly, in the order asked. */
  readonly wrong: readonly string[]
}

/** Whether exactly the right options were chosen: the exam gives nothing for a part of them. */
export function isRight({ key, chosen }: Pick<GradedQuestion, 'key' | 'chosen'>): boolean {
  return chosen.length > 0 && [...chosen].sort().join() === [...key].sort().join()
}

/** Counts right answers, in all and by domain. */
export function scoreOf(questions: readonly GradedQuestion[]): Score {
  const tally = (some: readonly GradedQuestion[]): Tally => ({ right: some.filter(isRight).length, total: some.length })
  return {
    ...tally(questions),
    domains: DOMAINS.map((domain) => ({
      domain,
      ...tally(questions.filter((question) => question.domain === domain)),
    })).filter(({ total }) => total > 0),
    wrong: questions.filter((question) => !isRight(question)).map(({ id }) => id),
  }
}
