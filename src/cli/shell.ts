/** A place that text is written to. */
export interface TextSink {
  write(text: string): void
  /** Whether a person watches it. */
  readonly isTTY: boolean
  /** Width in columns, where it has one. */
  readonly columns: number | undefined
}

/** All that a command may know of the process around it. Data goes to `stdout`, messages to `stderr`. */
export interface Shell {
  readonly stdout: TextSink
  readonly stderr: TextSink
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Whether a person can be asked: both ends are a terminal. */
  readonly interactive: boolean
  /** Everything on the standard input, as UTF-8. */
  readStdin(): Promise<string>
}

/** Columns to fill: those of the terminal, else what fits a printed page. */
export function widthOf(sink: TextSink): number {
  return Math.max(40, sink.columns ?? 100)
}

/** Whether to colour what is written: NO_COLOR (https://no-color.org) wins over FORCE_COLOR, and both over the terminal. */
export function wantsColor(sink: TextSink, env: Shell['env']): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false
  if ((env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0') return true
  return sink.isTTY && env.TERM !== 'dumb'
}
