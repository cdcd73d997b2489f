import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fromAnki, toAnki } from '../../../src/exam/export/anki.ts'
import { cardId } from '../../../src/exam/export/card-id.ts'
import { cardOf } from '../../../src/exam/export/card-of.ts'
import type { ExamCard } from '../../../src/exam/export/exam-card.ts'
import { fromGift, toGift } from '../../../src/exam/export/gift.ts'
import { fromObsidian, toObsidian } from '../../../src/exam/export/obsidian.ts'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'

/** Pieces that one of the formats, or Markdown, or HTML gives a meaning. */
const NASTY = [
  '=',
  '~',
  '#',
  '####',
  '{',
  '}',
  ':',
  '::',
  '\\',
  '\\n',
  '%50%',
  '%%',
  '[html]',
  '[[link]]',
  '//',
  '<b>',
  '&amp;',
  '&',
  '"',
  '""',
  "'",
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '- ',
  '* ',
  '1. ',
  'A) ',
  '> ',
  '---',
  '```',
  '**',
  '==',
  '~~',
  '$',
  '^',
  '|',
  '`',
  '!',
  '<br>',
  '</li>',
  '한국어',
  '🗳️',
  '\u2028',
  '\u0000',
  '## Question 2',
  '**Options:**',
  '%% stowage {} %%',
  'word',
  ' ',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''))
/** `cardOf` lets nothing through that is only white space. */
const words = text.map((value) => `w${value}`)
const nastyFirst = text.filter((value) => cardOf({ question: value, options: [], key: [] }).question !== '')

const card: fc.Arbitrary<ExamCard> = fc
  .record({
    question: nastyFirst,
    options: fc.array(fc.oneof(words, nastyFirst), { minLength: 2, maxLength: 7 }),
    right: fc.array(fc.nat(6), { maxLength: 3 }),
    explanation: fc.option(text, { nil: undefined }),
    tags: fc.array(words, { maxLength: 3 }),
  })
  .map(({ question, options, right, explanation, tags }) => {
    const lettered = options.map((option, place) => ({ letter: String.fromCharCode(65 + place), text: option }))
    const key = [...new Set(right.filter((place) => place < options.length))].map((place) => lettered[place]!.letter)
    return cardOf({ question, options: lettered, key, ...(explanation !== undefined && { explanation }) }, tags)
  })
const cards = fc.array(card, { maxLength: 4 })

describe('importing an export gives the same cards', () => {
  test.prop([cards])('Anki', (deck) => {
    expect(fromAnki(toAnki(deck))).toEqual(deck)
  })
  test.prop([cards])('Moodle GIFT', (deck) => {
    expect(fromGift(toGift(deck))).toEqual(deck)
  })
  test.prop([cards, fc.string()])('Obsidian', (deck, title) => {
    expect(fromObsidian(toObsidian(deck, title))).toEqual(deck)
  })
  test.prop([cards])('and survives Windows line ends', (deck) => {
    const windows = (exported: string) => `\uFEFF${exported.replaceAll('\n', '\r\n')}`
    expect(fromAnki(windows(toAnki(deck)))).toEqual(deck)
    expect(fromGift(windows(toGift(deck)))).toEqual(deck)
    expect(fromObsidian(windows(toObsidian(deck, 'Deck')))).toEqual(deck)
  })
})

const shelf = cardOf(
  {
    question:
      'A museum photographs its shelves:\n- 40 MB a picture\n- read once a year\nWhich two classes suit? (Choose two.)',
    options: ['S3 Standard-IA', 'S3 Glacier Instant Retrieval', 'Amazon DynamoDB', 'HDFS: 50% of {disk} = cheap'].map(
      (option, place) => ({
        letter: 'ABCD'[place]!,
        text: option,
      }),
    ),
    key: ['B', 'A'],
    explanation: 'Rare reads in milliseconds.\nNot in 400 KB items.',
  },
  ['service/s3', 'class choice'],
)

describe('what other programs get to read', () => {
  it('tells Anki the separator, that fields are HTML, and which column identifies a note', () => {
    expect(toAnki([shelf]).split('\n').slice(0, 3)).toEqual(['#separator:tab', '#html:true', '#guid column:1'])
    const fields = toAnki([shelf]).split('\n').at(-2)!.split('\t')
    expect(fields[0]).toBe(shelf.id)
    expect(fields[1]).toContain('<br>- 40 MB a picture')
    expect(fields[3]).toBe('A, B')
  })

  it('shares the mark among several right answers and takes all of it for a wrong one', () => {
    const gift = toGift([shelf])
    expect(gift).toContain('~%50%S3 Standard-IA')
    expect(gift).toContain('~%-100%Amazon DynamoDB')
    expect(gift).toContain('HDFS\\: 50% of \\{disk\\} \\= cheap')
    expect(toGift([{ ...shelf, key: ['C'] }])).toContain('\n  =Amazon DynamoDB\n')
  })

  it('writes thirds of a mark as Moodle spells them', () => {
    expect(toGift([{ ...shelf, key: ['A', 'B', 'C'] }])).toContain('~%33.33333%Amazon DynamoDB')
  })

  it('writes for Obsidian what the reader of notes reads', () => {
    const read = readNotes(toObsidian([shelf, { ...shelf, key: ['C'] }], 'Museum'), 'museum.md')
    expect(read.questions.map(({ question, key }) => ({ question, key }))).toEqual([
      { question: shelf.question, key: ['A', 'B'] },
      { question: shelf.question, key: ['C'] },
    ])
    expect(read.questions[0]!.options).toEqual(shelf.options)
    expect(read.frontMatter).toEqual({ title: 'Museum', tags: ['service/s3', 'class-choice'] })
  })

  it('reads questions that other programs wrote in GIFT', () => {
    const [read] = fromGift(
      '// a comment\n::Where?:: Which store is it {\n =S3 #right\n ~EFS #a file system\n ~%-25%HDFS\n}\n',
    )
    expect(read).toMatchObject({ id: 'Where?', question: 'Which store is it', key: ['A'] })
    expect(read!.options.map((option) => option.text)).toEqual(['S3', 'EFS', 'HDFS'])
  })

  it('leaves out what is no card', () => {
    expect(fromGift('An essay {}\n\nTrue or false {T}\n')).toEqual([])
    expect(fromObsidian('# Title\n\n## Heading\ntext')).toEqual([])
    expect(fromAnki('#separator:tab\njust one field\n')).toEqual([])
  })
})

describe('the id of a card', () => {
  test.prop([words, fc.array(words)])(
    'depends on the words alone and is always thirteen characters',
    (question, options) => {
      expect(cardId(question, options)).toBe(cardId(question, [...options]))
      expect(cardId(question, options)).toMatch(/^[0-9a-z]{13}$/)
    },
  )

  it('is the same for ever: decks out there know their cards by it', () => {
    expect(shelf.id).toBe(
      cardId(
        shelf.question,
        shelf.options.map((option) => option.text),
      ),
    )
    expect(cardId('Which class?', ['S3 Standard', 'S3 Standard-IA'])).toMatchInlineSnapshot(`"07kizk19seusa"`)
  })

  it('tells options apart from a question that ends with them', () => {
    expect(cardId('a', ['b'])).not.toBe(cardId('ab', []))
  })
})
