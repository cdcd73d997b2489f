import type { NoteQuestion } from '../notes/note.ts'
import { cardId } from './card-id.ts'
import type { ExamCard } from './exam-card.ts'

/**
 * Makes a card of a question. Line ends become `\n`, control characters spaces, and the options are lettered in order, so that every format
 * can keep what the card holds.
 */
export function cardOf(
  question: Pick<NoteQuestion, 'question' | 'options' | 'key' | 'explanation'>,
  tags: readonly string[] = [],
): ExamCard {
  const letters = new Map(question.options.map(({ letter }, place) => [letter, String.fromCharCode(65 + place)]))
  const options = question.options.map(({ letter, text }) => ({ letter: letters.get(letter)!, text: oneLine(text) }))
  const key = question.key.flatMap((letter) => letters.get(letter) ?? []).sort()
  const text = plain(question.question)
  const explanation = question.explanation === undefined ? '' : plain(question.explanation)
  return {
    id: cardId(
      text,
      options.map((option) => option.text),
    ),
    question: text,
    options,
    key,
    ...(explanation !== '' && { explanation }),
    tags: [...new Set(tags.map(tagOf))].filter((tag) => tag !== ''),
  }
}

/** Text that survives every format: no control characters, no spaces around lines, no empty lines at its ends. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Decks part tags by spaces and quote what holds quotes. */
function tagOf(tag: string): string {
  return oneLine(tag).replace(/[\s"]+/gu, '-')
}

function oneLine(text: string): string {
  return plain(text).replaceAll('\n', ' ')
}
