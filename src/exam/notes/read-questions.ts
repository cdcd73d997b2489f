import { type Label, labelOf } from './labels.ts'
import type { NoteIssue, NoteQuestion } from './note.ts'
import { noteIssue } from './note-issue.ts'
import type { NoteLine } from './note-line.ts'
import { asks, finishedQuestion, newDraft, stemLines } from './question-draft.ts'
import { readKey } from './read-key.ts'
import { lastList, plainOptions, readOptions } from './read-options.ts'
import { selectCount } from './select-count.ts'

/** What was read of a note's questions, and the lines that stems and options took. */
export interface QuestionsRead {
  readonly questions: readonly NoteQuestion[]
  readonly used: ReadonlySet<NoteLine>
  readonly issues: readonly NoteIssue[]
}

const CORRECTED = /(?:찐|진짜|실제|수정된?|corrected|actual)\s*(?:정답|답|answer|key)/iu

/** "Option B - too slow": a remark on an option, where a line of the key would repeat the option or stand alone. */
const REMARK = /^(?:options?|choice|옵션|보기|선택지)\s*\(?[A-H]\)?\s*(?:\([^)]*\)\s*)?[-–—:]\s*(.{8,})$/iu

/** Sentences that name the right option: `(C) 정답`, `C가 정답이다`, `C is correct`; and the answer of a card, `A: C`. */
const TOLD = [
  /^[*([]*([A-H])[)\]]\s*정답(?:\s|$|[:：])/u,
  /^\(?([A-H])\)?(?:번)?(?:가|이|은|는)?\s*정답(?:이다|입니다|임|이며|이고|[.\s]|$)/u,
  /^(?:option\s+)?\(?([A-H])\)?\s+is\s+(?:the\s+)?(?:correct|right|best)\b/iu,
  /^A\s*[:：]\s*(\(?[A-H]\)?(?:$|[\s).:,].*))$/u,
]

/** A key that stands for itself right below the options, alone or with what explains it: `C`, `B, D`, `C - it needs no servers`. */
const BARE_KEY = /^\(?[A-H]\)?(?:\s*(?:,|&|\+|\/|and|및)\s*\(?[A-H]\)?){0,5}\.?(?<remark>\s+[-–—]\s+.{8,})?$/u
/** "(Domain 2, hard)" behind the number of a question is no part of it. */
const TAG = /^\([^()?？]{1,80}\)$/u

/** Links of collections back to their contents. */
const NAVIGATION = /^(?:⬆️?|↑|🔝)?\s*(?:back to (?:the )?top|맨 위로|목차로)/iu

/**
 * Reads questions from the lines of a note, top to bottom. A question goes through stem, options, then everything behind them: key,
 * explanation, remarks. A question begins with a label, a number, a heading with options under it, or a paragraph that asks something
 * right before options.
 */
export function readQuestions(lines: readonly NoteLine[], file: string): QuestionsRead {
  const questions: NoteQuestion[] = []
  const used = new Set<NoteLine>()
  const issues: NoteIssue[] = []
  let draft = newDraft(1, false)
  /** Lines behind the options that could be the stem of a next question without a label. */
  let tail: NoteLine[] = []
  let part: 'stem' | 'behind' | 'key' | 'explanation' | 'translation' = 'stem'

  const finish = () => {
    const question = finishedQuestion(draft, file, questions.length + 1)
    if (question !== undefined) {
      questions.push(question)
      for (const { source } of stemLines(draft)) used.add(source)
    } else if (draft.announced && draft.options.length === 0 && draft.stem.length > 0) {
      const detail = draft.stem[0]!.text
      issues.push(noteIssue(draft.line, 'no-options', detail))
    }
  }
  const begin = (line: number, announced: boolean) => {
    finish()
    draft = newDraft(line, announced)
    tail = []
    part = 'stem'
  }
  const setKey = (text: string, line: NoteLine): boolean => {
    const key = readKey(text, draft.options)
    if (key.length > 0) draft.key = key
    else if (text !== '') issues.push(noteIssue(line.line, 'unknown-key', text))
    const remark = /^\(?[A-H][^—–:：]{0,40}?\s*(?:[—–]|[:：])\s*(.{8,})$/u.exec(text)?.[1]
    if (remark !== undefined) draft.explanation.push(remark)
    return key.length > 0
  }

  /** "- 문제: 로그를 오래 보관하려면?" among the remarks on a question tells it in other words; nothing to choose from follows. */
  const isRemark = ({ kind }: NoteLine, { id }: Label, index: number): boolean => {
    if (kind !== 'item' || id !== undefined) return false
    for (let next = index + 1; next < lines.length; next++) {
      const label = labelOf(lines[next]!.text)
      if (label?.kind === 'question' || lines[next]!.kind === 'heading') return true
      if (label?.kind === 'options' || readOptions(lines, next, false) !== undefined) return false
    }
    return true
  }

  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!
    const label = labelOf(line.text)
    const asked = draft.options.length > 0

    if (label?.kind === 'translation' && (line.kind === 'summary' || asked)) {
      if (line.kind === 'summary') index = endOfFold(lines, index)
      else {
        part = 'translation'
        index++
      }
      continue
    }
    if (label?.kind === 'question' && asked && isRemark(line, label, index)) {
      draft.explanation.push(label.rest)
      index++
      continue
    }
    if (label?.kind === 'question' && asked && isSection(line, label)) {
      part = 'explanation'
      tail = []
      index++
      continue
    }
    if (label?.kind === 'question') {
      beginLabelled(line, label)
      index++
      continue
    }
    if (line.kind === 'rule') {
      if (!asked && !draft.announced) begin(line.line, false)
      else if (asked && hasKey()) tail = []
      index++
      continue
    }
    if (line.kind === 'heading' && label === undefined) {
      takeHeading(line, index)
      index++
      continue
    }
    if (line.number !== undefined && label === undefined && startsNumbered(line, index)) {
      begin(line.line, true)
      draft.id = String(line.number)
      draft.stem.push({ text: line.text, source: line })
      index++
      continue
    }
    if (part === 'translation') {
      index++
      continue
    }
    if (label?.kind === 'options') {
      if (asked) beginFromTail()
      if (draft.options.length === 0) {
        draft.optionsLabelled = true
        // A table of options may have a header.
        const from = [index + 1, index + 2].find((start) => {
          const skipped = start === index + 1 || lines[index + 1]!.kind === 'row'
          return skipped && lines[start] !== undefined && readOptions(lines, start, true) !== undefined
        })
        if (from !== undefined) {
          index = takeOptions(from, readOptions(lines, from, true)!)
          continue
        }
      }
      index++
      continue
    }
    if (label === undefined && line.kind !== 'heading' && line.kind !== 'code') {
      const run = readOptions(lines, index, false)
      if (run !== undefined && !asked && hasStem()) {
        index = takeOptions(index, run)
        continue
      }
      if (run !== undefined && asked && asks(tail.at(-1)?.text ?? '')) {
        beginFromTail()
        index = takeOptions(index, run)
        continue
      }
    }
    if (label === undefined && isBareKey(index)) draft.key = readKey(line.text, draft.options)
    else readOn(line, label)
    index++
  }
  finish()
  return { questions, used, issues }

  function beginLabelled(line: NoteLine, label: Label): void {
    const repeats =
      draft.announced &&
      draft.options.length === 0 &&
      label.id === undefined &&
      (draft.stem.length > 0 || draft.id !== undefined)
    if (!repeats) {
      // A title such as "5. Storage classes" above is no stem: only what the label itself begins is.
      if (draft.options.length === 0 && !(draft.announced && draft.stem.length > 0)) draft = newDraft(line.line, false)
      begin(line.line, true)
      if (label.id !== undefined) draft.id = label.id
    } else if (draft.stem.length === 1 && draft.stem[0]!.source.kind === 'heading' && !asks(draft.stem[0]!.text))
      draft.stem = []
    if (TAG.test(label.rest) && !asks(label.rest) && selectCount(label.rest) === undefined) return
    if (/[\p{L}\p{N}]/u.test(label.rest)) draft.stem.push({ text: label.rest, source: line })
  }

  /** "Q7.2 Why the others fail" below "Q7" is a section on it. */
  function isSection(line: NoteLine, label: Label): boolean {
    return line.kind === 'heading' && draft.id !== undefined && (label.id?.startsWith(`${draft.id}.`) ?? false)
  }

  function hasKey(): boolean {
    return draft.key.length > 0 || draft.options.some(({ marked }) => marked)
  }

  function isBareKey(index: number): boolean {
    if (part !== 'behind' || tail.length > 0 || hasKey() || draft.options.length === 0) return false
    const { text, kind } = lines[index]!
    if (kind !== 'text') return false
    const key = BARE_KEY.exec(text)
    if (key === null || readKey(text, draft.options).length === 0) return false
    // Where the next line tells of another letter, both are remarks on options.
    return key.groups?.remark === undefined || !/^\(?[A-H]\)?\s*[-–—:]\s/u.test(lines[index + 1]?.text ?? '')
  }

  /** An answer below the number of a question that was asked further up. */
  function answersEarlier(label: Label): boolean {
    if (draft.id === undefined || draft.stem.length > 0 || label.rest === '') return false
    const asked = questions.findIndex(({ id, key }) => id === draft.id && key.length === 0)
    if (asked < 0) return false
    const key = readKey(label.rest, questions[asked]!.options)
    if (key.length > 0) questions[asked] = { ...questions[asked]!, key }
    return key.length > 0
  }

  function takeHeading(line: NoteLine, index: number): void {
    const above = draft.stem.at(-1)?.source
    if (draft.announced && draft.options.length === 0 && above?.kind === 'heading' && above === lines[index - 1]) {
      if (above.depth === line.depth && draft.stem[0]!.source.depth === line.depth) {
        draft.stem.push({ text: line.text, source: line })
        return
      }
    }
    if (draft.options.length > 0) {
      const below = draft.heading !== undefined && line.depth > draft.heading.depth
      if (below && !hasOptionsAhead(index)) return
      begin(line.line, false)
    } else if (draft.announced && draft.stem.length === 0 && draft.id !== undefined) {
      draft.stem.push({ text: line.text, source: line })
      return
    } else begin(line.line, false)
    draft.heading = line
  }

  /** An item of an ordered list opens a question if options follow before the next item, and it is no requirement of a stem. */
  function startsNumbered(line: NoteLine, index: number): boolean {
    if (line.depth !== 1 || line.kind !== 'item' || !hasOptionsAhead(index)) return false
    if (draft.options.length > 0) return true
    const last = draft.stem.at(-1)
    if (last === undefined) return !draft.announced
    if (draft.announced && draft.stem[0]!.source.number === undefined) return false
    return !/[:：]$/.test(last.text) && !draft.stem.slice(1).some(({ source }) => source.number !== undefined)
  }

  function hasOptionsAhead(index: number): boolean {
    const from = lines[index]!
    let labelled = false
    for (let ahead = index + 1; ahead < lines.length; ahead++) {
      const line = lines[ahead]!
      const label = labelOf(line.text)
      if (label?.kind === 'question' || label?.kind === 'answer' || label?.kind === 'explanation') return false
      if (label?.kind === 'options') {
        labelled = true
        continue
      }
      if (line.kind === 'heading' || line.kind === 'rule') return false
      if (from.number !== undefined && line.number !== undefined && line.depth <= from.depth) return false
      if (readOptions(lines, ahead, labelled) !== undefined) return true
    }
    return false
  }

  function hasStem(): boolean {
    return draft.stem.length > 0 || draft.heading !== undefined
  }

  function takeOptions(start: number, run: NonNullable<ReturnType<typeof readOptions>>): number {
    draft.options = run.options
    // The header of a table of options is no part of the stem.
    const above = draft.stem.at(-1)?.source
    if (lines[start]!.kind === 'row' && above?.kind === 'row' && labelOf(above.text) === undefined) draft.stem.pop()
    for (const line of lines.slice(start, run.end)) if (!run.remarks.includes(line)) used.add(line)
    draft.explanation.push(...run.remarks.map(({ text }) => text))
    if (run.gap) {
      issues.push(noteIssue(lines[start]!.line, 'lost-option', run.options.map(({ letter }) => letter).join(', ')))
    }
    part = 'behind'
    return run.end
  }

  function beginFromTail(): void {
    const told = hasKey() ? tail.findIndex(({ kind }) => kind !== 'item') : 0
    const stem = tail.slice(Math.max(0, told))
    const asking = stem.findLastIndex(({ text }) => asks(text))
    const block = stem[asking]?.block
    const from = part === 'explanation' ? stem.findIndex((line) => line.block === block) : 0
    begin(stem[Math.max(0, from)]?.line ?? draft.line, false)
    draft.stem = stem.slice(Math.max(0, from)).map((source) => ({ text: source.text, source }))
  }

  function readOn(line: NoteLine, label: Label | undefined): void {
    if (draft.options.length === 0 && label?.kind === 'answer' && answersEarlier(label)) {
      draft = newDraft(line.line, false)
      return
    }
    if (draft.options.length === 0 && label?.kind === 'answer') {
      const list = lastList(draft.stem.map(({ source }) => source))
      if (draft.announced && list !== undefined && draft.stem.length > list.length) {
        draft.options = plainOptions(list)
        draft.stem = draft.stem.filter(({ source }) => !list.includes(source))
        for (const item of list) used.add(item)
        part = 'behind'
      }
    }
    if (draft.options.length === 0) {
      if (label === undefined || draft.announced) {
        if (label === undefined || label.kind === 'explanation') draft.stem.push({ text: line.text, source: line })
      }
      return
    }
    if (label?.kind === 'attempt') return
    if (label?.kind === 'answer' && (draft.key.length === 0 || CORRECTED.test(line.text))) {
      tail = []
      if (label.rest === '') part = 'key'
      else part = setKey(label.rest, line) ? 'behind' : part
      return
    }
    if (label?.kind === 'explanation') {
      part = 'explanation'
      tail = []
      if (label.rest !== '') draft.explanation.push(label.rest)
      return
    }
    if (part === 'key' && !asks(line.text)) {
      const remark = draft.key.length > 0 ? REMARK.exec(line.text)?.[1] : undefined
      const isRemark = remark !== undefined && readKey(remark, draft.options).length === 0
      const key = isRemark ? [] : readKey(line.text, draft.options)
      if (key.length > 0) draft.key = [...new Set([...draft.key, ...key])].sort()
      else part = 'behind'
      if (key.length > 0) return
    }
    if (CORRECTED.test(line.text)) {
      const key = readKey(line.text, draft.options)
      if (key.length > 0) draft.key = key
    }
    const told = TOLD.map((pattern) => pattern.exec(line.text)?.[1]).find((key) => key !== undefined)
    if (draft.key.length === 0 && told !== undefined) draft.key = readKey(told, draft.options)
    tail.push(line)
    if (!NAVIGATION.test(line.text)) draft.explanation.push(line.text)
  }

  function endOfFold(all: readonly NoteLine[], index: number): number {
    const { folds } = all[index]!
    let end = index + 1
    while (end < all.length && all[end]!.folds >= folds) end++
    return end
  }
}
