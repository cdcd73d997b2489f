import { describe, expect, it, test } from 'vitest'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { spokenBytes, spokenDays, spokenSeconds } from '../../../src/exam/lexicon/spoken-quantities.ts'

describe('durations as people write them', () => {
  test.each([
    ['30 days', 30],
    ['one month', 30],
    ['six weeks', 42],
    ['half a year', 182.5],
    ['7년', 2555],
    ['day 365', 365],
    ['30 to 60 days', 60],
  ])('%s', (words, days) => {
    expect(spokenDays(words)).toBe(days)
  })

  it('are read down to half a day', () => {
    expect(spokenSeconds('half a day')).toBe(12 * 3600)
  })
})

describe('sizes as people write them', () => {
  test.each([
    ['100 GB', 100e9],
    ['10-15 TB', 12.5e12],
    ['half a terabyte', 0.5e12],
  ])('%s', (words, bytes) => {
    expect(spokenBytes(words)).toBe(bytes)
  })
})

describe('quantities of a stem', () => {
  const amounts = (stem: string): Readonly<Record<string, number>> =>
    Object.fromEntries(readStem(stem, '').quantities.map(({ quantity, amount }) => [quantity, amount]))

  test.each([
    ['The tool writes 40 GB per night.', { 'ingest-bytes': 40e9 }],
    ['Keep the audit logs of all accounts 7 years.', { retention: 2555 }],
    ['The firm archives 400 million objects of 25 KB for 7 years.', { retention: 2555, 'object-size': 25e3 }],
    ['A table holds 5 KB items.', { 'object-size': 5e3 }],
    ['Thumbnails (20 KB) are kept.', { 'object-size': 20e3 }],
    ['For six weeks analysts open the files daily.', { 'hot-window': 42 }],
    ['Older copies must be back within 6 hours.', { 'slow-after': 6 * 3600 }],
    ['They must be available in 15 minutes at most.', { 'retrieval-time': 900 }],
  ])('%s', (stem, expected) => {
    expect(amounts(stem)).toMatchObject(expected)
  })

  it('count what is read of all the data together for no object of it', () => {
    expect(amounts('Documents are fetched about 100 times a day.')).not.toHaveProperty('read-rate')
    expect(amounts('Each document is opened twice a month.')).toHaveProperty('read-rate')
  })
})
