import type { Domain } from '../quiz/domain.ts'

/** A number of right answers among so many questions. */
export interface Tally {
  readonly right: number
  readonly total: number
}

/** What the quiz says to people, in sentences that stand alone. */
export interface QuizMessages {
  readonly domains: Readonly<Record<Domain, string>>
  /** Headings and names of choices. */
  readonly words: Readonly<
    Record<
      | 'domain'
      | 'right'
      | 'score'
      | 'wrongList'
      | 'yourAnswer'
      | 'flag'
      | 'skip'
      | 'notAnswered'
      | 'flagged'
      | 'review'
      | 'scenario'
      | 'change',
      string
    >
  >
  /** Heading of a question: its place, how many there are, its domain, and the time left where there is a limit. */
  heading(question: { place: number; total: number; domain: string; timeLeft?: string }): string
  intro(quiz: { questions: number; mock: boolean; minutes?: number }): string
  choose(count: number): string
  chooseExactly(count: number): string
  isRight(): string
  isWrong(letters: readonly string[]): string
  rightAnswer(option: { letter: string; text: string; cost?: string }): string
  resumed(place: number, total: number): string
  interrupted(): string
  timeIsUp(): string
  nothingWrong(): string
  tally(tally: Tally): string
  reviewQuestion(): string
  /** A choice of the list: to hand in, with so many questions open. */
  handIn(open: number): string
  thinking(): string
  instructions(keys: { several: boolean }): string
  retryHint(command: string): string

  /** Drills: one fact of a question is changed. */
  drillIntro(questions: number): string
  nowChange(change: string): string
  whichNow(): string
  factRetention(fact: { before?: string; after: string }): string
  factRetrieval(fact: { before?: string; after: string }): string
  /** Nobody waits for a read any more. */
  factAtOnce(fact: { before?: string }): string
  factObjectSize(fact: { before?: string; after: string }): string
  factVolume(fact: { before?: string; after: string }): string
  factRegion(fact: { before: string; after: string }): string
  noDelay(): string
  winnerChanged(before: readonly string[], after: readonly string[]): string
  winnerStays(letters: readonly string[]): string
  reasonBefore(reason: string): string
  wonBefore(): string
  billChanged(bill: { letter: string; before: string; after: string; times: string }): string
  noDrill(): string
}
