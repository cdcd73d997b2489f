import type { RunOptions } from './run-options.ts'

/** The command that gives the same decision again, quoted for a POSIX shell. Where the report goes is left out. */
export function commandLine(source: string, options: RunOptions): string {
  const words = ['stowage', 'run', source, '--seed', String(options.seed)]
  if (options.horizon !== undefined) words.push('--horizon', options.horizon)
  if (options.prices !== undefined) words.push('--prices', options.prices)
  if (options.pricesAsOf !== undefined) words.push('--prices-as-of', options.pricesAsOf)
  for (const setting of options.set) words.push('--set', setting)
  return words.map(quote).join(' ')
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
