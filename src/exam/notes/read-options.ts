import { labelOf } from './labels.ts'
import type { NoteLine } from './note-line.ts'
import { boxOf, letterAt, loosePlacedLine, optionLine, splitOptions } from './option-line.ts'
import { asks } from './question-draft.ts'

/** An option with what its layout says about it. */
export interface ReadOption {
  readonly letter: string
  readonly text: string
  /** Ticked, bold, highlighted or marked right in words. */
  readonly marked: boolean
}

/** A run of options and where it ends. */
export interface OptionRun {
  readonly options: readonly ReadOption[]
  /** Index of the first line after the run. */
  readonly end: number
  /** Options carry letters, numbers or boxes of their own, so that the run needs no label to be known as one. */
  readonly selfEvident: boolean
  /** A letter between the first and the last is missing. */
  readonly gap: boolean
  /** Lines within the run that judge the option above them instead of telling it. */
  readonly remarks: readonly NoteLine[]
}

/** An option that may still grow by the lines below it. */
interface Draft {
  readonly place: number
  text: string
  marked: boolean
  readonly block: number
  readonly depth: number
}

/** Options beyond which nobody is asked to choose, and lines beyond which no options go on. */
const MOST_OPTIONS = 12
const MOST_LINES = 300

const IN_WORDS = /[(（[]\s*(?:선택\s*\/\s*)?(?:정답|correct(?: answer)?|answer)\s*(?:[-–—:,][^()（）]*)?[)）\]]/iu
/** "S3 Standard-IA - Correct! It is …": what is said of an option on its own line. */
const JUDGED = /\s+[-–—]\s+(?<wrong>in)?correct(?:\s*[!.:].*)?$/iu
/** "Correct: …", "Incorrect: …" in a list below an option. */
const JUDGED_BELOW =
  /^(?:[✅❌✔✗☑]️?\s*)?(?:(?<right>correct|right|정답)|incorrect|wrong|오답)\s*[:：!]\s*(?!\(?[A-H]\)?(?:[\s,.):]|$))\S.{6}/iu
const CHOSEN = /[(（[]\s*선택\s*[)）\]]/u
/** Signs behind the right option, and what discussion boards print there. */
const RIGHT_SIGN =
  /\s*(?:✅|✔️?|☑️?|🔴|⭕|👍|🗳️?|⬅️?|(?:←|⇐|<[-=]+)\s*(?:정답|답|correct(?: answer)?|answer)|[([]?\bmost voted\b[)\]]?|(?:가장 많이 투표(?:됨|함|받음|된 답)?|최다 (?:득표|투표)))\.?\s*$/iu

/** Reads the options that begin at a line, or nothing where fewer than two follow. `labelled`: a label before has announced options. */
export function readOptions(lines: readonly NoteLine[], start: number, labelled: boolean): OptionRun | undefined {
  return (
    readLettered(lines, start, labelled) ??
    readBoxes(lines, start) ??
    readWordMarked(lines, start) ??
    readNumbered(lines, start) ??
    (labelled ? readPlain(lines, start) : undefined)
  )
}

function readLettered(lines: readonly NoteLine[], start: number, labelled: boolean): OptionRun | undefined {
  const options: Draft[] = []
  const remarks: NoteLine[] = []
  let index = start
  for (; index < lines.length && index < start + MOST_LINES; index++) {
    const line = lines[index]!
    const parts = line.kind === 'row' ? rowOption(line, labelled) : splitOptions(line.text)
    const first = optionLine(parts[0] ?? '')
    const expected = (options.at(-1)?.place ?? -1) + 1
    const skipped = options.length === 0 ? 0 : 1
    if (
      first !== undefined &&
      first.place >= expected &&
      first.place <= expected + skipped &&
      line.kind !== 'heading'
    ) {
      for (const [place, part] of parts.entries()) {
        const option = optionLine(part)
        if (option === undefined) break
        const ticked = boxOf(part) === true || (place === 0 && line.checked === true)
        const marked = ticked || isMarked(line, option.text)
        options.push({ ...option, marked, block: line.block, depth: line.depth })
      }
      continue
    }
    if (options.length === 0) return undefined
    const last = options.at(-1)!
    // A letter that stands twice in one block is a slip; both lines are the option's.
    if (first?.place === last.place && line.block === last.block) last.text += ` ${first.text}`
    else if (judges(line, last)) remarks.push(line)
    else if (continues(line, last)) last.text += ` ${line.text}`
    else break
  }
  if (options.length < 2) return undefined
  return {
    options: options.map(made),
    remarks,
    end: index,
    selfEvident: true,
    gap: options.at(-1)!.place !== options.length - 1,
  }
}

/** A line in a list below an option that says whether it is right; the option is marked by it. */
function judges(line: NoteLine, option: Draft): boolean {
  if (line.kind !== 'item' || option.depth === 0 || line.depth <= option.depth) return false
  const verdict = JUDGED_BELOW.exec(line.text)
  if (verdict?.groups?.right !== undefined) option.marked = true
  return verdict !== null
}

/** A line that goes on with the option above it: of the same paragraph, or a list inside its item. */
function continues(line: NoteLine, option: { block: number; depth: number }): boolean {
  if (labelOf(line.text) !== undefined || optionLine(line.text) !== undefined) return false
  if (line.block === option.block && line.kind === 'text') return true
  return line.kind === 'item' && option.depth > 0 && line.depth > option.depth
}

/** Options in a table: the letter in one cell, or a number where a label announced options, the text in the next. */
function rowOption(line: NoteLine, labelled: boolean): string[] {
  const [letter, text] = line.cells ?? []
  if (letter === undefined || text === undefined) return []
  if (labelled && /^[1-8]$/.test(letter)) return [`${letterAt(Number(letter) - 1)}. ${text}`]
  return /^\(?[A-H][).]?$/i.test(letter) ? [`${letter.replace(/\W/g, '')}. ${text}`] : []
}

function readBoxes(lines: readonly NoteLine[], start: number): OptionRun | undefined {
  const first = lines[start]!
  const box = (line: NoteLine) =>
    line.kind === 'item' || line.kind === 'text' ? (line.checked ?? boxOf(line.text)) : undefined
  const before = lines[start - 1]
  // What goes on with a list of boxes has been looked at with it.
  const goesOn = before !== undefined && before.depth === first.depth && box(before) !== undefined
  if (box(first) === undefined || goesOn) return undefined
  const run = readWhile(
    lines,
    start,
    (line) => box(line) !== undefined && line.depth === first.depth,
    (line) => box(line) === true,
  )
  // Answers alone, all ticked, leave nothing to choose from.
  return run?.options.every(({ marked }) => marked) ? undefined : run
}

function readWordMarked(lines: readonly NoteLine[], start: number): OptionRun | undefined {
  const first = lines[start]!
  const before = lines[start - 1]
  if (first.kind !== 'item' || (before?.kind === 'item' && before.depth === first.depth)) return undefined
  const asked = asks(before?.text ?? '')
  const run = readWhile(
    lines,
    start,
    (line) => line.kind === 'item' && line.depth === first.depth,
    () => false,
  )
  return run?.options.some(({ marked }) => marked) &&
    lines.slice(start, run.end).some(({ text }) => IN_WORDS.test(text) || (asked && RIGHT_SIGN.test(text)))
    ? run
    : undefined
}

/** Options numbered from 1, as `(1) …` or as an ordered list, or `A …`, right below what asks: anywhere else numbers count something else. */
function readNumbered(lines: readonly NoteLine[], start: number): OptionRun | undefined {
  const first = lines[start]!
  if (!asks(lines[start - 1]?.text ?? '')) return undefined
  const place = (line: NoteLine) =>
    line.kind === 'item' && line.number !== undefined ? line.number - 1 : loosePlacedLine(line.text)?.place
  let next = 0
  const run = readWhile(
    lines,
    start,
    (line) => {
      if (place(line) !== next || line.depth !== first.depth || asks(line.text)) return false
      next++
      return true
    },
    () => false,
  )
  return run !== undefined && (run.end === lines.length || readLettered(lines, run.end, false) === undefined)
    ? run
    : undefined
}

function readPlain(lines: readonly NoteLine[], start: number): OptionRun | undefined {
  const first = lines[start]!
  if (first.kind !== 'item' && first.kind !== 'text') return undefined
  const run = readWhile(
    lines,
    start,
    (line) => line.kind === first.kind && line.depth === first.depth && labelOf(line.text) === undefined,
    () => false,
  )
  return run && { ...run, selfEvident: false }
}

/** The lists of a question that shows no other sign of options; the last of them is taken where an answer follows. */
export function lastList(lines: readonly NoteLine[]): readonly NoteLine[] | undefined {
  const last = lines.at(-1)
  if (last?.kind !== 'item') return undefined
  const from = lines.findLastIndex((line) => line.kind !== 'item') + 1
  const list = lines.slice(from).filter(({ depth }) => depth === last.depth)
  return list.length >= 2 ? list : undefined
}

/** Options from list items that carry neither letter nor box. */
export function plainOptions(lines: readonly NoteLine[]): readonly ReadOption[] {
  return lines.map((line, place) => made({ place, text: line.text, marked: isMarked(line, line.text) }))
}

function readWhile(
  lines: readonly NoteLine[],
  start: number,
  belongs: (line: NoteLine) => boolean,
  ticked: (line: NoteLine) => boolean,
): OptionRun | undefined {
  const options: Draft[] = []
  const remarks: NoteLine[] = []
  let index = start
  for (; index < lines.length && index < start + MOST_LINES; index++) {
    const line = lines[index]!
    const last = options.at(-1)
    if (belongs(line)) {
      if (options.length === MOST_OPTIONS) return undefined
      const text = (optionLine(line.text) ?? loosePlacedLine(line.text))?.text ?? line.text
      options.push({
        place: options.length,
        text,
        marked: ticked(line) || isMarked(line, line.text),
        block: line.block,
        depth: line.depth,
      })
    } else if (last !== undefined && judges(line, last)) remarks.push(line)
    else if (last !== undefined && continues(line, last)) last.text += ` ${line.text}`
    else break
  }
  if (options.length < 2) return undefined
  return { options: options.map(made), end: index, selfEvident: true, gap: false, remarks }
}

/** The whole option, not only its letter or a word of it, is bold or highlighted, or a sign or a word says that it is right. */
function isMarked(line: NoteLine, text: string): boolean {
  if (IN_WORDS.test(text) || RIGHT_SIGN.test(text)) return true
  const judged = JUDGED.exec(text)
  if (judged !== null) return judged.groups?.wrong === undefined
  const bare = (words: string) => words.replace(/^\(?[A-Ha-h][).:]\s*/, '').replace(/[\s.]+$/, '')
  return line.emphasised !== '' && bare(line.emphasised) === bare(text)
}

function made(option: Pick<Draft, 'place' | 'text' | 'marked'>): ReadOption {
  return { letter: letterAt(option.place), text: optionText(option.text), marked: option.marked }
}

/** An option without box, marks in words, signs behind it and final full stop. */
export function optionText(text: string): string {
  return text
    .replace(/^\[( |x|X)\]\s*/, '')
    .replace(IN_WORDS, ' ')
    .replace(CHOSEN, ' ')
    .replace(JUDGED, '')
    .replace(RIGHT_SIGN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•]\s+/, '')
    .replace(/(?<=[^.])[.。]$/u, '')
}
