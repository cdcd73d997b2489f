import { letterAt } from '../notes/option-line.ts'
import type { ExamCard } from './exam-card.ts'

const SPECIAL = /[~=#{}:\\]/g

/**
 * Moodle's GIFT format (docs.moodle.org/en/GIFT_format). One right option makes a single-choice question; several share the full mark and a
 * wrong one takes all of it, so that ticking everything earns nothing. A question without a key becomes one that is not graded.
 */
export function toGift(cards: readonly ExamCard[]): string {
  return cards.map(question).join('\n\n') + (cards.length > 0 ? '\n' : '')
}

/** Reads what {@link toGift} wrote; also other multiple-choice questions in GIFT, whose id is their title. */
export function fromGift(text: string): ExamCard[] {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
  return blocks.flatMap(card)
}

function question({ id, question: stem, options, key, explanation, tags }: ExamCard): string {
  const tagLine = tags.length > 0 ? `// [id:${id}] ${tags.map((tag) => `[tag:${escapeTag(tag)}]`).join(' ')}\n` : ''
  const answers = options.map(({ letter, text }) => `  ${mark(letter, key, text)}${answerText(text)}`)
  const feedback = explanation === undefined ? [] : [`  ####${escaped(explanation)}`]
  return `${tagLine}::${escaped(id)}::[plain]${escaped(stem)} {\n${[...answers, ...feedback].join('\n')}\n}`
}

function mark(letter: string, key: readonly string[], text: string): string {
  const right = key.includes(letter)
  // Only a weight keeps a leading percentage of the text from being taken for one.
  if (key.length === 0 || (key.length === 1 && !right && text.startsWith('%'))) return '~%0%'
  if (key.length === 1) return right ? '=' : '~'
  return right ? `~%${share(key.length)}%` : '~%-100%'
}

/** Brackets at the start would name a format, so the format is named before them. */
function answerText(text: string): string {
  return (text.startsWith('[') ? '[plain]' : '') + escaped(text)
}

/** Moodle knows the fractions of a mark to five decimals. */
function share(parts: number): string {
  return String(Number((100 / parts).toFixed(5)))
}

function card(block: string): ExamCard[] {
  const comments = [...block.matchAll(/^\/\/(.*)$/gm)].map((match) => match[1]!).join(' ')
  const body = block.replace(/^\/\/.*$/gm, '').trim()
  const open = findPlain(body, '{', 0)
  const close = open < 0 ? -1 : findPlain(body, '}', open + 1)
  if (close < 0) return []
  const title = /^::((?:\\.|[^\\:]|:(?!:))*)::/.exec(body)
  const stem = withoutFormat(body.slice(title?.[0].length ?? 0, open).trim())
  const inside = body.slice(open + 1, close)
  const general = findGeneralFeedback(inside)
  const answers = answersOf(inside.slice(0, general))
  if (answers.length < 2) return []
  const explanation = unescaped(inside.slice(general + 4).trim())
  return [
    {
      id: unescaped(title?.[1] ?? unescaped(stem)),
      question: unescaped(stem),
      options: answers.map(({ text }, place) => ({ letter: letterAt(place), text })),
      key: answers.flatMap(({ right }, place) => (right ? [letterAt(place)] : [])),
      ...(explanation !== '' && { explanation }),
      tags: [...comments.matchAll(/\[tag:((?:\\.|[^\]\\])*)\]/g)].map((match) => unescaped(match[1]!)),
    },
  ]
}

function answersOf(inside: string): { text: string; right: boolean }[] {
  const starts: number[] = []
  for (let index = 0; index < inside.length; index++) {
    if (inside[index] === '\\') index++
    else if (inside[index] === '=' || inside[index] === '~') starts.push(index)
  }
  return starts.map((start, place) => {
    const raw = inside.slice(start + 1, starts[place + 1] ?? inside.length).trim()
    const weight = inside[start] === '~' ? /^%(-?[\d.]+)%/.exec(raw) : null
    const feedback = findPlain(raw, '#', 0)
    const text = (feedback < 0 ? raw : raw.slice(0, feedback)).slice(weight?.[0].length ?? 0)
    return {
      text: unescaped(withoutFormat(text.trim())),
      right: weight === null ? inside[start] === '=' : Number(weight[1]) > 0,
    }
  })
}

/** Place of a character that no backslash stands before, or -1. */
function findPlain(text: string, character: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === character) return index
  }
  return -1
}

/** Where the general feedback begins, or the length of the text. */
function findGeneralFeedback(inside: string): number {
  for (let index = findPlain(inside, '#', 0); index >= 0; index = findPlain(inside, '#', index + 1)) {
    if (inside.startsWith('####', index)) return index
  }
  return inside.length
}

function withoutFormat(text: string): string {
  return text.replace(/^\[(?:plain|html|markdown|moodle)\]/, '')
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => `\\${character}`).replaceAll('\n', '\\n')
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character))
}

function escapeTag(tag: string): string {
  return tag.replace(/[\]\\]/g, (character) => `\\${character}`)
}
