/** One thing to pick. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** A question with options to choose from. */
export interface Asked {
  readonly heading: string
  readonly text: string
  readonly message: string
  readonly choices: readonly Choice[]
  /** How many are to be chosen; one makes a list of which the chosen one ends the question. */
  readonly count: number
  /** A choice that counts for itself, whatever else is chosen. */
  readonly alone?: string
  /** What is chosen at the start. */
  readonly chosen?: readonly string[]
}

/** What talks to the person: prompts of a terminal, or a script in tests. Picking gives `undefined` on Ctrl-C and when the time is up. */
export interface QuizTerminal {
  say(text: string): void
  /** Text that belongs together, under a title. */
  note(title: string, paragraphs: readonly string[], tone?: 'good' | 'bad'): void
  ask(asked: Asked, signal?: AbortSignal): Promise<readonly string[] | undefined>
  pick(message: string, choices: readonly Choice[], signal?: AbortSignal): Promise<string | undefined>
  /** Shows that something takes a while, until the promise is settled. */
  busy<Result>(text: string, work: Promise<Result>): Promise<Result>
}
