import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'
import { domainOf } from '../../../src/exam/quiz/domain.ts'
import { drawOrder } from '../../../src/exam/quiz/draw-order.ts'
import { readAnswers } from '../../../src/exam/quiz/read-answers.ts'
import { isRight, scoreOf } from '../../../src/exam/quiz/score.ts'

describe('a score', () => {
  it('gives nothing for a part of the right options, as the exam does', () => {
    expect(isRight({ key: ['B', 'C'], chosen: ['C', 'B'] })).toBe(true)
    expect(isRight({ key: ['B', 'C'], chosen: ['B'] })).toBe(false)
    expect(isRight({ key: ['B', 'C'], chosen: ['A', 'B', 'C'] })).toBe(false)
    expect(isRight({ key: [], chosen: [] })).toBe(false)
  })

  it('counts by domain and lists what to repeat', () => {
    const graded = [
      { id: 'p', domain: 'cost', key: ['A'], chosen: ['A'] },
      { id: 'q', domain: 'cost', key: ['A'], chosen: [] },
      { id: 'r', domain: 'security', key: ['B'], chosen: ['B'] },
    ] as const
    expect(scoreOf(graded)).toEqual({
      right: 2,
      total: 3,
      domains: [
        { domain: 'security', right: 1, total: 1 },
        { domain: 'cost', right: 1, total: 2 },
      ],
      wrong: ['q'],
    })
  })
})

describe('the order of questions', () => {
  test.prop([fc.uniqueArray(fc.integer()), fc.nat()])('is a shuffle that the seed decides', (items, seed) => {
    const order = drawOrder(items, seed)
    expect([...order].sort()).toEqual([...items].sort())
    expect(drawOrder(items, seed)).toEqual(order)
    expect(drawOrder(items, seed, 2)).toEqual(order.slice(0, 2))
  })

  it('is another for another seed', () => {
    const items = Array.from({ length: 20 }, (_, index) => index)
    expect(drawOrder(items, 1)).not.toEqual(drawOrder(items, 2))
  })
})

describe('written answers', () => {
  const read = (text: string) => [...readAnswers(text).answers]
  it.each([
    [
      '1 B\n2: a, c\n\n# later\n4) BD  # sure',
      [
        [1, ['B']],
        [2, ['A', 'C']],
        [4, ['B', 'D']],
      ],
    ],
    [
      '{ "2": ["C", "A"], "1": "B" }',
      [
        [1, ['B']],
        [2, ['A', 'C']],
      ],
    ],
    [
      '["B", null, ["A", "C"]]',
      [
        [1, ['B']],
        [3, ['A', 'C']],
      ],
    ],
    [
      '\uFEFF1\tB\r\n2\tC\r\n',
      [
        [1, ['B']],
        [2, ['C']],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['B', 'line 1: expected a number and letters, such as "1 B"'],
    ['first B', 'line 1: "first" is no number of a question'],
    ['1 5', 'line 1: no letters of options in "5"'],
    ['1 A\n1 B', 'line 2: question 1 is answered twice'],
    ['{ "1": 5 }', 'answer 1: no letters of options in 5'],
    ['{ "1": ', 'the answers are no valid JSON'],
  ])('%j is refused with a reason', (text, problem) => expect(readAnswers(text).problems).toEqual([problem]))

  test.prop([fc.string()])('never throw', (text) => {
    expect(readAnswers(text).problems).toBeInstanceOf(Array)
  })
})

describe('the domain of a question', () => {
  const ask = (stem: string) =>
    readNotes(`**Question:** ${stem}\n\n- A) Amazon S3\n- B) Amazon EFS\n`, 'n.md').questions[0]!
  it.each([
    ['Which option is the most cost-effective for logs that must be encrypted with a customer managed key?', 'cost'],
    ['Objects must not be deleted by any user, including the root user, for 5 years. What is right?', 'security'],
    ['The data must survive the loss of an Availability Zone. Where does it belong?', 'resilience'],
    ['Reads must take single-digit milliseconds by key. Where does the data belong?', 'performance'],
  ])('%s', (stem, domain) => expect(domainOf(ask(stem))).toBe(domain))

  it('is that of the front matter where there is one', () => {
    expect(domainOf(ask('Which is the cheapest?'), { domain: 'security' })).toBe('security')
    expect(domainOf(ask('Which is the cheapest?'), { domain: 'poetry' })).toBe('cost')
  })
})
