/** Answers written down beforehand, by the place of their question from 1. */
export interface WrittenAnswers {
  readonly answers: ReadonlyMap<number, readonly string[]>
  /** What could not be read, as English sentences. */
  readonly problems: readonly string[]
}

/**
 * Reads answers for a quiz without a person: lines such as `1 B` or `2: A, C` (what follows `#` is left out), JSON such as `{ "1": "B",
 * "2": ["A", "C"] }`, or a JSON list in the order of the questions, where null leaves one open.
 */
export function readAnswers(text: string): WrittenAnswers {
  const answers = new Map<number, readonly string[]>()
  const problems: string[] = []
  const add = (place: string, value: unknown, where: string): void => {
    const number = Number(place)
    const letters = lettersOf(value)
    if (!/^\d+$/.test(place) || number < 1) problems.push(`${where}: "${place}" is no number of a question`)
    else if (letters === undefined) problems.push(`${where}: no letters of options in ${JSON.stringify(value)}`)
    else if (answers.has(number)) problems.push(`${where}: question ${number} is answered twice`)
    else answers.set(number, letters)
  }
  const body = text.replace(/^\uFEFF/, '').trim()
  if (/^[[{]/.test(body)) {
    const json = jsonOf(body)
    if (json === undefined) problems.push('the answers are no valid JSON')
    else
      for (const [key, value] of Object.entries(json)) {
        if (value === null) continue
        const place = Array.isArray(json) ? String(Number(key) + 1) : key
        add(place, value, `answer ${place}`)
      }
  } else
    body.split(/\r?\n/).forEach((line, index) => {
      const words = line.replace(/#.*/, '').trim()
      if (words === '') return
      const [, place, rest] = /^(\S+?)[\s:.)=]+(.*)$/.exec(words) ?? []
      if (place === undefined) problems.push(`line ${index + 1}: expected a number and letters, such as "1 B"`)
      else add(place, rest, `line ${index + 1}`)
    })
  return { answers, problems }
}

function lettersOf(value: unknown): readonly string[] | undefined {
  const text = Array.isArray(value) ? value.join(',') : value
  if (typeof text !== 'string' || !/^[a-z](?:[\s,]*[a-z])*$/i.test(text.trim())) return undefined
  return [...new Set(text.toUpperCase().match(/[A-Z]/g))].sort()
}

function jsonOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
