import { describe, expect, it } from 'vitest'
import { experienceOf } from '../../../src/exam/associations/experience.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import type { NoteQuestion } from '../../../src/exam/notes/note.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { judgeQuestion } from '../../../src/exam/verdict/judge-question.ts'
import { builtInPriceBook as book } from '../../../src/prices/built-in-price-book.ts'

const asked = (question: string, ...texts: readonly string[]): NoteQuestion => ({
  file: 'note.md',
  index: 1,
  line: 1,
  language: 'en',
  question,
  options: texts.map((text, index) => ({ letter: 'ABCD'[index]!, text })),
  key: [],
  select: undefined,
})

describe('experience with practice questions', () => {
  const stem = 'Sessions expire after a day. What removes them?'
  const options = ['An attribute with a time to live', 'A nightly script'].map((text, index) =>
    readOption({ letter: 'AB'[index]!, text }),
  )
  const read = readStem(stem, '')

  it('adds what is known of mechanisms, words and both together', () => {
    const weights = new Map([
      ['ttl', 0.5],
      ['ttl|expir', 2],
      ['"script', -1],
    ])
    const odds = experienceOf(stem, read, options, weights)
    expect(odds('A')).toBeGreaterThan(0.5)
    expect(odds('B')).toBeLessThan(0)
  })

  it('knows words by their stems, in Korean too', () => {
    const weights = new Map([['ttl|expir', 1]])
    const korean = '세션은 하루 뒤에 만료됩니다. 무엇을 사용해야 합니까?'
    expect(experienceOf(korean, readStem(korean, ''), options, weights)('A')).toBeGreaterThan(0)
  })

  it('changes no verdict that limits and bills settle', () => {
    const question = asked(
      'Images of 2 MB each are read every day. Which store costs the least per month?',
      'Keep the images in DynamoDB items',
      'Keep the images in Amazon S3',
    )
    const { answer, options: judged } = judgeQuestion(question, book)
    expect(answer).toEqual(['B'])
    expect(judged.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('experience')
  })

  it('leaves verdicts that rest on it undecided, and says so', () => {
    const question = asked(
      'What should the team do with the objects?',
      'Write a script on an EC2 instance that handles the objects',
      'Use the feature of the service that handles the objects',
    )
    const { band, options: judged } = judgeQuestion(question, book)
    expect(band).not.toBe('clear')
    expect(judged.find(({ recommended }) => !recommended)?.reasons.length).toBeGreaterThan(0)
  })
})
