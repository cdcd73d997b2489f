import { labelOf } from './labels.ts'
import type { NoteOption, NoteQuestion } from './note.ts'
import { isOutsideLatin, noteLanguage } from './note-language.ts'
import type { NoteLine } from './note-line.ts'
import type { ReadOption } from './read-options.ts'
import { selectCount } from './select-count.ts'

/** A question while its lines are being read. */
export interface QuestionDraft {
  id?: string
  /** Line on which it begins. */
  line: number
  /** A label or a number says that this is a question. */
  announced: boolean
  /** The heading above, which is the question itself where nothing else is. */
  heading?: NoteLine
  stem: { text: string; source: NoteLine }[]
  options: readonly ReadOption[]
  optionsLabelled: boolean
  key: readonly string[]
  explanation: string[]
}

const ASKS =
  /[?？]\s*(?:[(（[].*[)）\]]\s*)?$|\((?:choose|select|pick)\b[^)]*\)\s*\.?$|(?:까|시오|세요|하라|는가|은가|인가|것은|방법은|고르기)\s*[.?]?\s*(?:[(（[].*[)）\]]\s*)?$/iu

/** A number that the stem of an unlabelled question begins with. */
const NUMBERED = /^(?:(?:quiz|퀴즈)\s*)?(?<id>\d{1,4})\s*[.):]\s+(?=\D)/iu

/** Whether a line asks something or tells to choose. */
export function asks(text: string): boolean {
  return ASKS.test(text.trim())
}

/** A draft that has begun on a line. */
export function newDraft(line: number, announced: boolean): QuestionDraft {
  return { line, announced, stem: [], options: [], optionsLabelled: false, key: [], explanation: [] }
}

/** The lines that make up the stem: without quoted remarks, and of a stem told in two languages only the first. */
export function stemLines(draft: QuestionDraft): readonly { text: string; source: NoteLine }[] {
  const outside = draft.stem.filter(({ source }) => source.quotes === 0)
  const told = outside.length > 0 ? outside : draft.stem
  const heading = draft.heading
  const all =
    heading !== undefined && (told.length === 0 || asks(heading.text) || tellsOf(heading.text))
      ? [{ text: heading.text, source: heading }, ...told]
      : told
  const first = all[0]
  if (first === undefined) return []
  const foreign = isOutsideLatin(first.text)
  return all.filter(
    ({ text, source }) =>
      source.kind === 'item' ||
      source.kind === 'code' ||
      source.kind === 'row' ||
      isOutsideLatin(text) === foreign ||
      (foreign && !isSentence(text)),
  )
}

/** A heading that tells a situation in a sentence, and is not the name of a chapter. */
function tellsOf(heading: string): boolean {
  return /[.。][*_]*$/u.test(heading) && heading.split(' ').length >= 10
}

/** Latin words in a Korean stem are a translation of it only where they make a sentence. */
function isSentence(text: string): boolean {
  return text.split(' ').length >= 6
}

/** The question that a draft amounts to, or undefined where its options answer no question. */
export function finishedQuestion(draft: QuestionDraft, file: string, index: number): NoteQuestion | undefined {
  const lines = stemLines(draft)
  const ticked = draft.options.filter(({ marked }) => marked).map(({ letter }) => letter)
  const key = draft.key.length > 0 ? draft.key : ticked.length < draft.options.length ? ticked : []
  const joined = joinStem(lines)
  const number = draft.announced ? null : NUMBERED.exec(joined)
  const question = number === null ? joined : joined.slice(number[0].length)
  const id = draft.id ?? number?.groups?.id
  if (question === '' || draft.options.length < 2) return undefined
  if (!draft.announced && !draft.optionsLabelled && key.length === 0 && !lines.some(({ text }) => asks(text)))
    return undefined
  const options: NoteOption[] = draft.options.map(({ letter, text }) => ({ letter, text }))
  const explanation = draft.explanation.join('\n').trim()
  return {
    file,
    index,
    ...(id !== undefined && { id }),
    question,
    options,
    key: [...key].sort(),
    select: selectCount([draft.heading?.text ?? '', ...draft.stem.map(({ text }) => text)].join('\n')),
    ...(explanation !== '' && { explanation }),
    line: draft.line,
    language: noteLanguage(question),
  }
}

function joinStem(lines: readonly { text: string; source: NoteLine }[]): string {
  let joined = ''
  let last: NoteLine | undefined
  for (const { text, source } of lines) {
    const listed =
      source.kind === 'item' &&
      !(last === undefined && source.number !== undefined) &&
      labelOf(source.text)?.kind !== 'question'
    // A question right below a list belongs to its last item by the rules of Markdown, but to nobody's mind.
    const asksBelow = last?.kind === 'item' && asks(text)
    const sameParagraph = last !== undefined && source.block === last.block && !listed && !asksBelow
    joined += (joined === '' ? '' : sameParagraph ? ' ' : '\n') + (listed ? `- ${text}` : text)
    last = source
  }
  return joined
    .trim()
    .replace(/\*\*(?=\n|$)/g, '')
    .replace(/(?<=[?？])[.。]$/u, '')
}
